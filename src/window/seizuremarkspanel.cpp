// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/seizuremarkspanel.h"

#include "study/study.h"
#include "window/annotationtext.h"
#include "window/icons.h"
#include "window/recoverytable.h"
#include "window/tablecopying.h"
#include "window/textscaling.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

enum MarksColumn { MarksNumber, MarksOnset, MarksLength, MarksRecovery, marksColumns };

constexpr int leastTableHeight = 66; // two rows and the titles

} // namespace

SeizureMarksPanel::SeizureMarksPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_empty(new QLabel(this))
    , m_table(new QTableWidget(0, marksColumns, this))
    , m_fields(new QWidget(this))
    , m_rater(new QLabel(m_fields))
    , m_problem(new QLabel(m_fields))
{
    setObjectName(QStringLiteral("seizureMarksPanel"));
    m_empty->setObjectName(QStringLiteral("seizureMarksEmpty"));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(8, 6, 8, 6);
    makeTable();
    makeFields();
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_fields);

    connect(&study, &Study::recordingChanged, this, &SeizureMarksPanel::fill);
    connect(&study, &Study::intervalsChanged, this, &SeizureMarksPanel::fill);
    connect(&study.annotations(), &AnnotationDocument::labelsChanged, this, &SeizureMarksPanel::fill);
    connect(&study, &Study::valuesChanged, this, [this](const QByteArray &analysis) {
        if (analysis == analysisId)
            showChosen();
    });
    const auto takeResult = [this](const QByteArray &analysis) {
        if (analysis == analysisId)
            showRecoveries();
    };
    connect(&study, &Study::resultWanted, this, takeResult);
    connect(&study, &Study::resultReady, this, takeResult);
    connect(&study, &Study::resultFailed, this, takeResult);
}

SeizureMarksPanel::~SeizureMarksPanel()
{
    setWanted(false);
}

void SeizureMarksPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("seizureMarksTable"));
    m_table->setAccessibleName(tr("Marked seizures"));
    m_table->setHorizontalHeaderLabels({tr("Seizure"), tr("Onset"), tr("Length"), tr("Recovery")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table, 6);
    keepLeastHeight(*m_table, leastTableHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MarksRecovery, QHeaderView::Stretch);
    for (int column = 0; column < marksColumns; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (column == MarksNumber ? Qt::AlignLeft : Qt::AlignRight));
    new TableCopying(*m_table);
    const auto choose = [this](int row) {
        if (row >= 0)
            emit chosen(row + 1);
    };
    connect(m_table, &QTableWidget::currentCellChanged, this, [choose](int row, int, int before) {
        if (row != before) // not from cell to cell
            choose(row);
    });
    // The seizure shown can be gone back to.
    connect(m_table, &QTableWidget::cellClicked, this, [choose](int row) { choose(row); });
    connect(m_table, &QTableWidget::cellActivated, this, [choose](int row) { choose(row); });
}

void SeizureMarksPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setWanted(true);
    fill();
}

void SeizureMarksPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setWanted(false);
}

void SeizureMarksPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showProblem(m_problem->text());
}

void SeizureMarksPanel::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (wanted)
        m_study.want(analysisId);
    else
        m_study.unwant(analysisId);
}

int SeizureMarksPanel::shownRow() const
{
    const auto shown = m_study.shownSeizure();
    const auto found = shown ? std::ranges::find(m_seizures, *shown) : m_seizures.end();
    return found == m_seizures.end() ? -1 : static_cast<int>(found - m_seizures.begin());
}

void SeizureMarksPanel::fill()
{
    if (!isVisible())
        return;
    const auto recording = m_study.recording();
    m_seizures =
        recording ? rangesOfKind(recording->intervals, Interval::Kind::Seizure) : std::vector<TimeRange>();
    m_clock = recording ? clockAxis(*recording, true) : ClockAxis();
    m_empty->setText(
        recording ? QCoreApplication::translate("Analysis", "No seizures marked. Mark one with A, then Z.")
                  : tr("Open a recording to see its seizures."));
    m_empty->setVisible(m_seizures.empty());
    m_table->setVisible(!m_seizures.empty());
    m_fields->setVisible(!m_seizures.empty());
    {
        const QSignalBlocker blocker(m_table);
        m_table->setRowCount(static_cast<int>(m_seizures.size()));
        const Labels &labels = m_study.annotations().content().labels;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const TimeRange &seizure = m_seizures[static_cast<std::size_t>(row)];
            const Annotation *mark = markOf(seizure, Edge::Onset);
            const QString label = mark ? mark->label : QString();
            const auto put = [&](MarksColumn column, const QString &text) {
                auto *item = new QTableWidgetItem(text);
                item->setTextAlignment(Qt::AlignVCenter |
                                       (column == MarksNumber ? Qt::AlignLeft : Qt::AlignRight));
                item->setToolTip(label);
                m_table->setItem(row, column, item);
                return item;
            };
            put(MarksNumber, QLocale().toString(row + 1))
                ->setIcon(labelIcon(labels, AnnotationKind::Seizure, label));
            put(MarksOnset, timeText(seizure.start, m_clock));
            put(MarksLength, lengthText(seizure.length()));
            put(MarksRecovery, {});
        }
    }
    showRecoveries();
    showChosen();
}

// What was not measured is said in words, in full in the tip.
void SeizureMarksPanel::showRecoveries()
{
    if (!isVisible())
        return;
    const QSignalBlocker blocker(m_table);
    const auto result = m_study.result(analysisId);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QString text = QStringLiteral("—");
        QString tip = result ? result->notComputable : tr("Computing…");
        const auto recovery =
            result ? recoveryOf(*result, m_seizures[static_cast<std::size_t>(row)]) : std::nullopt;
        if (recovery) {
            text = recovery->verdict == SeizureRecovery::Verdict::Recovered
                       ? recoverySecondsText(recovery->toBand)
                       : verdictText(*recovery);
            tip = recovery->verdict == SeizureRecovery::Verdict::Recovered
                      ? tr("Back in the band %1 after the offset").arg(text)
                      : text;
        } else if (tip.isEmpty()) {
            tip = tr("Outside the time analysed");
        }
        QTableWidgetItem *item = m_table->item(row, MarksRecovery);
        item->setText(text);
        item->setToolTip(tip);
    }
}

void SeizureMarksPanel::showChosen()
{
    if (!isVisible())
        return;
    if (const int row = shownRow(); row != m_table->currentRow()) {
        const QSignalBlocker blocker(m_table);
        m_table->setCurrentCell(row, MarksNumber);
    }
    showTimes();
    showParameters();
}

} // namespace edgescope
