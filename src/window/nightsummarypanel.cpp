// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/nightsummarypanel.h"

#include "annotations/sleepstatistics.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

const auto noValue = QStringLiteral("—"); // no value, which is not zero

QString timeText(const std::optional<double> &seconds)
{
    return seconds ? durationText(*seconds) : noValue;
}

QString shareText(const std::optional<double> &share)
{
    return share ? NightSummaryPanel::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 1)) : noValue;
}

// From the first mark "lights off" to the last "lights on", else to the ends of the recording.
TimeRange nightOf(const Recording &recording)
{
    TimeRange night = recording.window();
    bool isOff = false;
    for (const Interval &mark : recording.intervals) {
        if (mark.kind != Interval::Kind::Event)
            continue;
        if (!isOff && mark.label.compare(u"lights off", Qt::CaseInsensitive) == 0) {
            night.start = mark.range.start;
            isOff = true;
        }
        if (mark.label.compare(u"lights on", Qt::CaseInsensitive) == 0 && mark.range.start > night.start)
            night.stop = mark.range.start;
    }
    return night;
}

// As high as its rows, so that the panel scrolls and not the table.
void fitHeight(QTableWidget &table)
{
    const int header =
        table.horizontalHeader()->isHidden() ? 0 : table.horizontalHeader()->sizeHint().height();
    table.setFixedHeight(header + table.rowCount() * table.verticalHeader()->defaultSectionSize() + 2);
}

QTableWidget *makeTable(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessibleName);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::TabFocus);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    withFont(*table, [table] {
        table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
        fitHeight(*table);
    });
    return table;
}

} // namespace

NightSummaryPanel::NightSummaryPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_stages(makeTable("nightStages", tr("States of the night"), this))
    , m_range(new QLabel(this))
    , m_transitions(makeTable("nightTransitions", tr("Changes from one state to another"), this))
{
    setObjectName(QStringLiteral("nightSummaryPanel"));
    m_stages->setColumnCount(4);
    m_stages->setHorizontalHeaderLabels({tr("State"), tr("Minutes"), tr("Share"), tr("Bouts")});
    m_stages->verticalHeader()->hide();
    m_stages->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stages->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_stages->horizontalHeader()->setHighlightSections(false);
    m_transitions->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_transitions->horizontalHeader()->setMinimumSectionSize(16);
    m_transitions->setToolTip(tr(
        "How often the state of the row was followed by that of the column, without unscored time between."));
    auto *form = new QFormLayout;
    form->setContentsMargins(8, 6, 8, 6);
    form->setVerticalSpacing(2);
    m_totalSleep = addRow(*form, tr("Total sleep"), "nightTotalSleep", tr("All time in a state of sleep"));
    m_onsetLatency = addRow(*form, tr("Sleep latency"), "nightSleepLatency",
                            tr("From lights off, or the start, to the first sleep of any kind"));
    m_remLatency = addRow(*form, tr("REM latency"), "nightRemLatency",
                          tr("From the onset of sleep to the first REM sleep"));
    m_wakeAfterOnset = addRow(*form, tr("Wake after onset"), "nightWakeAfterOnset",
                              tr("Wakefulness after the onset of sleep"));
    m_efficiency = addRow(*form, tr("Efficiency"), "nightEfficiency",
                          tr("Total sleep over the time from lights off to lights on"));
    m_shifts = addRow(*form, tr("Changes of state"), "nightShifts",
                      tr("Changes without unscored time between the two states"));
    m_range->setObjectName(QStringLiteral("nightRange"));
    m_range->setForegroundRole(QPalette::PlaceholderText);
    m_range->setContentsMargins(8, 0, 8, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stages);
    column->addLayout(form);
    column->addWidget(m_transitions);
    column->addWidget(m_range);
    column->addStretch();

    connect(&study, &Study::recordingChanged, this, &NightSummaryPanel::fill);
    connect(&study, &Study::intervalsChanged, this, &NightSummaryPanel::fill);
    connect(&study.scoring(), &Scoring::settingsChanged, this, &NightSummaryPanel::fill);
    connect(&study.annotations(), &AnnotationDocument::labelsChanged, this, &NightSummaryPanel::fill);
}

QLabel *NightSummaryPanel::addRow(QFormLayout &form, const QString &text, const char *name,
                                  const QString &tip)
{
    auto *value = new QLabel(this);
    value->setObjectName(QLatin1String(name));
    value->setAccessibleName(text);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *title = new QLabel(text, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {title, value})
        label->setToolTip(tip);
    form.addRow(title, value);
    return value;
}

void NightSummaryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void NightSummaryPanel::fill()
{
    if (!isVisible())
        return;
    SleepStatistics night;
    if (const auto recording = m_study.recording()) {
        std::vector<QString> labels;
        for (const Label &label : m_study.annotations().content().labels)
            if (label.kind == AnnotationKind::State)
                labels.push_back(label.name);
        night = sleepStatistics(recording->intervals, nightOf(*recording),
                                m_study.scoring().grid().epochSeconds, labels);
    }
    fillStages(night);
    m_totalSleep->setText(timeText(night.totalSleep));
    m_onsetLatency->setText(timeText(night.onsetLatency));
    m_remLatency->setText(timeText(night.remLatency));
    m_wakeAfterOnset->setText(timeText(night.wakeAfterOnset));
    m_efficiency->setText(shareText(night.efficiency));
    m_shifts->setText(night.scored > 0 ? countText(night.shifts) : noValue);
    fillTransitions(night);
    m_range->setText(
        tr("%1 scored, %2 unscored").arg(durationText(night.scored), durationText(night.unscored)));
}

void NightSummaryPanel::fillStages(const SleepStatistics &night)
{
    m_stages->setRowCount(static_cast<int>(night.stages.size()));
    for (int row = 0; row < m_stages->rowCount(); ++row) {
        const StageStatistics &stage = night.stages[static_cast<std::size_t>(row)];
        auto *name = new QTableWidgetItem(stateIcon(stage.label), stage.label);
        name->setToolTip(stage.bouts > 0 ? tr("%1: first after %2, mean bout %3, longest %4")
                                               .arg(stage.label, timeText(stage.latency),
                                                    timeText(stage.meanBout), timeText(stage.longestBout))
                                         : tr("%1 does not occur.").arg(stage.label));
        m_stages->setItem(row, 0, name);
        const QString minutes = stage.seconds ? QLocale().toString(*stage.seconds / 60, 'f', 1) : noValue;
        const QString texts[] = {minutes, shareText(stage.shareOfScored),
                                 stage.bouts > 0 ? countText(stage.bouts) : noValue};
        for (int column = 1; column <= 3; ++column) {
            auto *item = new QTableWidgetItem(texts[column - 1]);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(name->toolTip());
            m_stages->setItem(row, column, item);
        }
    }
    fitHeight(*m_stages);
}

void NightSummaryPanel::fillTransitions(const SleepStatistics &night)
{
    const auto count = static_cast<int>(night.stages.size());
    m_transitions->setRowCount(count);
    m_transitions->setColumnCount(count);
    QStringList from;
    QStringList to;
    for (const StageStatistics &stage : night.stages) {
        from << stateLetter(stage.label) + QStringLiteral(" →");
        to << stateLetter(stage.label);
    }
    m_transitions->setVerticalHeaderLabels(from);
    m_transitions->setHorizontalHeaderLabels(to);
    for (int row = 0; row < count; ++row)
        for (int column = 0; column < count; ++column) {
            const std::int64_t number =
                night.transition(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
            auto *item = new QTableWidgetItem(row == column ? QString() : countText(number));
            item->setTextAlignment(Qt::AlignCenter);
            item->setToolTip(tr("%1 to %2: %3")
                                 .arg(night.stages[static_cast<std::size_t>(row)].label,
                                      night.stages[static_cast<std::size_t>(column)].label,
                                      countText(number)));
            m_transitions->setItem(row, column, item);
        }
    fitHeight(*m_transitions);
    m_transitions->setVisible(night.shifts > 0);
}

} // namespace edgescope
