// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/jobbar.h"

#include "analyses/analysis.h"
#include "study/study.h"
#include "views/theme.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace edgescope {
namespace {

constexpr int jobBarHeight = 20;

} // namespace

JobBar::JobBar(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_title(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_percent(new QLabel(this))
    , m_cancel(new QToolButton(this))
    , m_queued(new QToolButton(this))
    , m_done(new QLabel(this))
{
    setObjectName(QStringLiteral("jobBar"));
    setAccessibleName(tr("Running work"));
    m_title->setObjectName(QStringLiteral("jobTitle"));
    fixSize(*m_progress, 130, 12);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_cancel->setIcon(lineIcon(QStringLiteral("close")));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop this job"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_queued->setObjectName(QStringLiteral("jobsQueued"));
    m_queued->setAutoRaise(true);
    m_queued->setToolTip(tr("List all jobs"));
    connect(m_queued, &QToolButton::clicked, this, &JobBar::listRequested);
    m_done->setObjectName(QStringLiteral("jobsDone"));
    // The status bar keeps its height whether or not something runs.
    fixHeight(*this, jobBarHeight);
    fixSize(*m_cancel, jobBarHeight, jobBarHeight);
    keepIconSize(*m_cancel, 12);
    fixHeight(*m_queued, jobBarHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_progress, m_percent, m_cancel, m_queued, m_done})
        row->addWidget(widget);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_study.jobs().cancel(m_shownSlot); });
    connect(&study.jobs(), &Jobs::jobsChanged, this, &JobBar::showJobs);
    connect(&study, &Study::resultReady, this, &JobBar::showJobs);
    connect(&study, &Study::recordingChanged, this, &JobBar::showJobs);
    showJobs();
}

void JobBar::showJobs()
{
    const std::vector<JobInfo> jobs = m_study.jobs().list();
    const auto shown = std::find_if(jobs.begin(), jobs.end(), [](const JobInfo &job) { return job.running; });
    const bool busy = !jobs.empty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_progress, m_percent, m_cancel})
        widget->setVisible(busy);
    m_queued->setVisible(jobs.size() > 1);
    m_done->setVisible(!busy);
    if (!busy) {
        showIdle();
        return;
    }
    const JobInfo &job = shown == jobs.end() ? jobs.front() : *shown;
    m_shownSlot = job.slot;
    m_title->setText(job.title);
    m_progress->setValue(static_cast<int>(job.fraction * 1000));
    m_percent->setText(tr("%1 %").arg(static_cast<int>(job.fraction * 100)));
    m_queued->setText(tr("%n more", nullptr, static_cast<int>(jobs.size()) - 1));
    m_queued->setAccessibleName(m_queued->text());
}

// What could not be computed is no work done: it is counted by itself.
void JobBar::showIdle()
{
    int ready = 0;
    int refused = 0;
    for (const Analysis &analysis : analyses())
        if (const auto result = m_study.result(analysis.id))
            ++(result->notComputable.isEmpty() ? ready : refused);
    QStringList parts;
    if (ready > 0)
        parts << QStringLiteral("<span style='color:%1'>✓</span> %2")
                     .arg(themeFor(palette()).done.name(), tr("%n analysis(es) up to date", nullptr, ready));
    if (refused > 0)
        parts << tr("%n not computable", nullptr, refused);
    m_done->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace edgescope
