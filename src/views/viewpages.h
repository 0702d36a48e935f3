// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace edgescope {

// What a view consists of on the screen: its strip of options, below it the picture or a message in its
// place, lines of failure and notes, and what covers the picture while a new one is computed.
class ViewPages : public QWidget
{
    Q_OBJECT

public:
    explicit ViewPages(QWidget *parent);

    // The picture and, when there is one, the strip of options above it; both once.
    void setContent(QWidget *content, QWidget *options);
    void showContent();
    // In the place of the picture; an empty message leaves the place empty and the options usable.
    void showMessage(const QString &message, Remedy remedy = Remedy::None);
    // Below the picture, with a button that tries again; hidden when empty.
    void showFailure(const QString &sentence);
    void showNotes(const QStringList &notes);
    // The buttons that recompute for the selected time and for the selected units.
    void setOffered(bool time, bool units);
    // Work is under way: when it lasts it is told, over the earlier picture if there is one.
    void setWaiting(bool waiting);

signals:
    void openRequested();                           // the link of a message was followed
    void remedyRequested(edgescope::Remedy remedy); // the button beside a message
    void tryAgainRequested();
    void recomputeRequested();
    void recomputeUnitsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMessagePage();
    void makeOffers(QVBoxLayout &column);
    void showWaiting();
    void placeCovers();
    void colourLabels();

    QTimer m_waiting; // work shorter than this shows nothing
    bool m_saysComputing = false;
    QStackedWidget *m_pages;
    QWidget *m_content = nullptr;
    QWidget *m_options = nullptr;
    QWidget *m_messagePage;
    QLabel *m_message;
    QPushButton *m_remedyButton;
    Remedy m_remedy = Remedy::None;
    QLabel *m_failure;
    QLabel *m_notes;
    QPushButton *m_tryAgain;
    QPushButton *m_recompute;
    QPushButton *m_recomputeUnits;
    QWidget *m_veil;
    QProgressBar *m_busy;
};

} // namespace edgescope
