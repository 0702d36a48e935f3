// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace edgescope {

class BubbleFrame;

// Says what parts of the window are for, one after the other, until the last was read or they were closed.
// The part has a frame round it and a pointer from the bubble to it; the bubble stands below all tool bars
// and clear of what is not to be covered.
class HintBubbles : public QFrame
{
    Q_OBJECT

public:
    struct Hint {
        QPointer<QWidget> target; // one that has gone or cannot be seen is left out
        QString text;
    };
    // `kept`: the part of the window that bubbles leave to be seen.
    HintBubbles(std::vector<Hint> hints, std::function<QRect()> kept, QWidget *window);

signals:
    // Read to the end or closed: they are not to come again.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHint(std::size_t number);
    void place();
    QRect placeBeside(const QWidget &rail) const;
    QRect placeBelow(const QRect &about) const;
    int belowBars() const;
    void finish();

    std::vector<Hint> m_hints;
    std::function<QRect()> m_kept;
    std::size_t m_number = 0;
    BubbleFrame *m_frame; // round what the hint is about
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_next;
};

} // namespace edgescope
