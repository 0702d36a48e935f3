// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace edgescope {

class Jobs;

// All running and waiting work with its progress and time, each stopped by its button.
class JobsDialog : public QDialog
{
    Q_OBJECT

public:
    JobsDialog(Jobs &jobs, QWidget *parent);

private:
    void showJobs();

    Jobs &m_jobs;
    QTreeWidget *m_list;
    QLabel *m_idle;
    QPushButton *m_cancelAll;
};

} // namespace edgescope
