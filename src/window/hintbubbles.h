// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;

namespace edgescope {

// Says what parts of the window are for, one after the other, until the last was read or they were closed.
// The part has a frame round it; the bubble stands below all tool bars, so that it covers none.
class HintBubbles : public QFrame
{
    Q_OBJECT

public:
    struct Hint {
        QPointer<QWidget> target; // one that has gone or cannot be seen is left out
        QString text;
    };
    HintBubbles(std::vector<Hint> hints, QWidget *window);

signals:
    // Read to the end or closed: they are not to come again.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHint(std::size_t number);
    void place();
    int belowBars() const;
    void finish();

    std::vector<Hint> m_hints;
    std::size_t m_number = 0;
    QWidget *m_frame; // round what the hint is about
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_next;
};

} // namespace edgescope
