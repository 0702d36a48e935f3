// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace edgescope {

class Study;

// The right end of the status bar: the oldest running job with its progress and a button that stops it, how
// many more wait, or that all is up to date.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(Study &study, QWidget *parent = nullptr);

signals:
    // The list of all jobs is wanted.
    void listRequested();

private:
    void showJobs();
    void showIdle();

    Study &m_study;
    QLabel *m_title;
    QProgressBar *m_progress;
    QLabel *m_percent;
    QToolButton *m_cancel;
    QToolButton *m_queued;
    QLabel *m_done;
    QByteArray m_shownSlot;
};

} // namespace edgescope
