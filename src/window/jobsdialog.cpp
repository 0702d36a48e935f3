// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/jobsdialog.h"

#include "study/jobs.h"
#include "views/numbertext.h"
#include "window/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

enum JobColumn { JobTitle, JobState, JobTime, JobStop };

// "62 % · 14 s left" once a tenth is done, from which the rest can be judged.
QString stateText(const JobInfo &job)
{
    if (!job.running)
        return JobsDialog::tr("waiting");
    const QString percent = JobsDialog::tr("%1 %").arg(static_cast<int>(job.fraction * 100));
    if (job.fraction < 0.1)
        return percent;
    const double left = job.seconds * (1 - job.fraction) / job.fraction;
    return JobsDialog::tr("%1 · %2 left").arg(percent, durationText(std::ceil(left)));
}

} // namespace

JobsDialog::JobsDialog(Jobs &jobs, QWidget *parent)
    : QDialog(parent)
    , m_jobs(jobs)
    , m_list(new QTreeWidget(this))
    , m_idle(new QLabel(tr("Nothing is running."), this))
{
    setObjectName(QStringLiteral("jobsDialog"));
    setWindowTitle(tr("Jobs"));
    m_list->setObjectName(QStringLiteral("jobList"));
    m_list->setAccessibleName(tr("Running and waiting work"));
    m_list->setHeaderLabels({tr("Work"), tr("Progress"), tr("Time"), QString()});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(JobTitle, QHeaderView::Stretch);
    for (const JobColumn column : {JobState, JobTime, JobStop})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_idle->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_cancelAll = buttons->addButton(tr("&Cancel all"), QDialogButtonBox::ActionRole);
    m_cancelAll->setObjectName(QStringLiteral("jobCancelAll"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_idle);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_cancelAll, &QPushButton::clicked, &m_jobs, &Jobs::cancelAll);
    connect(&m_jobs, &Jobs::jobsChanged, this, &JobsDialog::showJobs);
    resize(fontMetrics().averageCharWidth() * 85, fontMetrics().height() * 16);
    showJobs();
}

// Rows are kept while their jobs last, so that a button can be pressed between two reports of progress.
void JobsDialog::showJobs()
{
    const std::vector<JobInfo> jobs = m_jobs.list();
    for (int row = m_list->topLevelItemCount() - 1; row >= 0; --row) {
        const QByteArray slot = m_list->topLevelItem(row)->data(JobTitle, Qt::UserRole).toByteArray();
        if (std::none_of(jobs.begin(), jobs.end(), [&](const JobInfo &job) { return job.slot == slot; }))
            delete m_list->takeTopLevelItem(row);
    }
    for (const JobInfo &job : jobs) {
        QTreeWidgetItem *item = nullptr;
        for (int row = 0; row < m_list->topLevelItemCount() && !item; ++row)
            if (m_list->topLevelItem(row)->data(JobTitle, Qt::UserRole).toByteArray() == job.slot)
                item = m_list->topLevelItem(row);
        if (!item) {
            item = new QTreeWidgetItem(m_list);
            item->setData(JobTitle, Qt::UserRole, job.slot);
            auto *stop = new QToolButton(m_list);
            stop->setIcon(lineIcon(QStringLiteral("close")));
            stop->setAutoRaise(true);
            stop->setToolTip(tr("Stop this job"));
            stop->setAccessibleName(tr("Stop %1").arg(job.title));
            connect(stop, &QToolButton::clicked, &m_jobs, [this, slot = job.slot] { m_jobs.cancel(slot); });
            m_list->setItemWidget(item, JobStop, stop);
        }
        item->setText(JobTitle, job.title);
        item->setText(JobState, stateText(job));
        item->setText(JobTime, job.running ? durationText(std::floor(job.seconds)) : QString());
    }
    m_idle->setVisible(jobs.empty());
    m_cancelAll->setEnabled(!jobs.empty());
}

} // namespace edgescope
