// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/seizurepanel.h"

#include "annotations/annotationedits.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "window/onsetmap.h"
#include "window/textscaling.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray candidatesId = "seizure_candidates";
constexpr double before = 30; // shown around a candidate, seconds
constexpr double after = 60;
enum SeizureColumn {
    SeizureStart,
    SeizureLength,
    SeizureChannels,
    SeizureFirst,
    SeizureScore,
    seizureColumns
};

} // namespace

SeizurePanel::SeizurePanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_sensitivity(new QSlider(Qt::Horizontal, this))
    , m_count(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_accept(new QPushButton(tr("Accept (Enter)"), this))
    , m_reject(new QPushButton(tr("Reject (X)"), this))
    , m_map(new OnsetMap(this))
{
    setObjectName(QStringLiteral("seizurePanel"));
    m_sensitivity->setObjectName(QStringLiteral("sensitivitySlider"));
    m_sensitivity->setAccessibleName(tr("Sensitivity"));
    m_sensitivity->setRange(0, 100);
    m_sensitivity->setToolTip(tr("More finds more seizures and more of all else."));
    m_count->setObjectName(QStringLiteral("candidateCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("candidateTable"));
    m_table->setAccessibleName(tr("Suggested seizures"));
    m_table->setColumnCount(seizureColumns);
    m_table->setHorizontalHeaderLabels({tr("Start"), tr("Length"), tr("Ch."), tr("First"), tr("Score")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table, 6);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    m_accept->setObjectName(QStringLiteral("acceptCandidate"));
    m_accept->setToolTip(tr("Mark the selected time as a seizure, with the onset in each channel"));
    m_reject->setObjectName(QStringLiteral("rejectCandidate"));
    m_reject->setToolTip(tr("Take the candidate off the list"));
    setFocusProxy(m_table);

    auto *sensitivity = new QHBoxLayout;
    sensitivity->addWidget(new QLabel(tr("Sensitivity"), this));
    sensitivity->addWidget(m_sensitivity, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addLayout(sensitivity);
    column->addWidget(m_count);
    column->addWidget(m_table, 2);
    column->addLayout(buttons);
    column->addWidget(m_map, 3);

    connect(m_sensitivity, &QSlider::valueChanged, this, &SeizurePanel::fill);
    connect(m_accept, &QPushButton::clicked, this, &SeizurePanel::accept);
    connect(m_reject, &QPushButton::clicked, this, &SeizurePanel::reject);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { takeRow(row); });
    connect(&study, &Study::recordingChanged, this, &SeizurePanel::startAnew);
    connect(&study, &Study::resultReady, this, [this](const QByteArray &analysis) {
        if (analysis == candidatesId)
            takeResult();
    });
    connect(&study, &Study::resultFailed, this, [this](const QByteArray &analysis, const QString &message) {
        if (analysis == candidatesId && m_wanted)
            m_count->setText(message);
    });
    connect(&study, &Study::valuesChanged, this, [this](const QByteArray &analysis) {
        if (analysis == candidatesId)
            startAnew();
    });
    connect(&study.selection(), &Selection::annotationsChanged, this, &SeizurePanel::showOnsets);
    connect(&study, &Study::intervalsChanged, this, &SeizurePanel::fill);
    startAnew();
}

SeizurePanel::~SeizurePanel()
{
    setWanted(false);
}

void SeizurePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setWanted(true);
    takeResult();
}

void SeizurePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setWanted(false);
}

void SeizurePanel::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (wanted)
        m_study.want(candidatesId);
    else
        m_study.unwant(candidatesId);
}

void SeizurePanel::startAnew()
{
    m_rejected.clear();
    m_result.reset();
    const QSignalBlocker blocker(m_sensitivity);
    const Values values = m_study.values(candidatesId);
    m_sensitivity->setValue(static_cast<int>(
        (values == Values() ? Values(seizureCandidatesParameters()) : values).number("sensitivity")));
    takeResult();
}

void SeizurePanel::takeResult()
{
    if (!isVisible())
        return;
    m_result = m_study.result(candidatesId);
    fill();
}

const SeizureCandidate *SeizurePanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_candidates.size())
               ? &m_candidates[static_cast<std::size_t>(row)]
               : nullptr;
}

// Those above the slider's threshold that nobody has decided about: candidates that a marked seizure overlaps
// are decided.
void SeizurePanel::fill()
{
    if (!isVisible())
        return;
    const double before = current() ? current()->range.start : -1;
    m_candidates.clear();
    m_all.clear();
    const auto *scores = m_result ? std::get_if<SeizureScores>(&m_result->shape) : nullptr;
    if (scores && m_study.recording()) {
        const std::vector<TimeRange> marked =
            rangesOfKind(m_study.recording()->intervals, Interval::Kind::Seizure);
        m_all = candidatesAbove(*scores, seizureThreshold(m_sensitivity->value()));
        for (const SeizureCandidate &candidate : m_all) {
            const bool isMarked = std::ranges::any_of(marked, [&](const TimeRange &seizure) {
                return !seizure.intersected(candidate.range).isEmpty();
            });
            const bool isRejected = std::ranges::any_of(
                m_rejected, [&](double seconds) { return candidate.range.contains(seconds); });
            if (!isMarked && !isRejected)
                m_candidates.push_back(candidate);
        }
    }
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(static_cast<int>(m_candidates.size()));
    int kept = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SeizureCandidate &candidate = m_candidates[static_cast<std::size_t>(row)];
        const QString first =
            m_study.recording()->channels[static_cast<std::size_t>(candidate.onsets.front().channel)].label;
        const QString texts[seizureColumns] = {clockText(candidate.range.start),
                                               durationText(candidate.range.length()),
                                               countText(static_cast<std::int64_t>(candidate.onsets.size())),
                                               first, numberText(candidate.score, 2)};
        for (int column = 0; column < seizureColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(tr("Candidates that score as high or higher: %1 an hour")
                                 .arg(QLocale().toString(candidate.candidatesPerHour, 'g', 2)));
            m_table->setItem(row, column, item);
        }
        if (candidate.range.start == before)
            kept = row;
    }
    m_table->setCurrentCell(kept, 0);
    showCount();
    showOnsets();
}

void SeizurePanel::showCount()
{
    const auto *scores = m_result ? std::get_if<SeizureScores>(&m_result->shape) : nullptr;
    m_table->setEnabled(scores != nullptr);
    m_sensitivity->setEnabled(scores != nullptr);
    if (!m_study.recording())
        m_count->setText(tr("Open a recording to have seizures suggested."));
    else if (!m_result)
        m_count->setText(tr("Looking for candidates…"));
    else if (!scores)
        m_count->setText(m_result->notComputable);
    else {
        const std::size_t all = m_all.size();
        const QString hours = QLocale().toString(scoredHours(*scores), 'g', 3);
        const QString rate = QLocale().toString(static_cast<double>(all) / scoredHours(*scores), 'g', 2);
        if (all > 0 && m_candidates.empty())
            m_count->setText(
                tr("%1 suggested in %2 h, %3 an hour; all are decided").arg(all).arg(hours, rate));
        else
            m_count->setText(tr("%1 suggested in %2 h, %3 an hour; %4 undecided")
                                 .arg(all)
                                 .arg(hours, rate)
                                 .arg(m_candidates.size()));
    }
}

void SeizurePanel::takeRow(int row)
{
    if (row < 0 || !current())
        return;
    const TimeRange range = current()->range;
    Selection &selection = m_study.selection();
    selection.setAnnotations({});
    selection.setVisible({range.start - before, std::max(range.stop, range.start) + after});
    selection.setCursor(range.start);
    selection.setSelected(range);
    showOnsets();
}

// Of the chosen seizure, else of the candidate in hand.
void SeizurePanel::showOnsets()
{
    if (!isVisible())
        return;
    m_accept->setEnabled(current() != nullptr);
    m_reject->setEnabled(current() != nullptr);
    for (const AnnotationId id : m_study.selection().annotations()) {
        const Annotation *seizure = m_study.annotations().list().find(id);
        if (!seizure || seizure->kind != AnnotationKind::Seizure)
            continue;
        const QString time = clockText(seizure->range.start);
        const auto suggested = std::ranges::find_if(m_all, [&](const SeizureCandidate &candidate) {
            return !candidate.range.intersected(seizure->range).isEmpty();
        });
        if (!seizure->onsets.empty() || suggested == m_all.end())
            m_map->setOnsets(m_study.recording(), seizure->onsets,
                             tr("Onsets of %1 at %2").arg(seizure->label, time));
        else
            m_map->setOnsets(m_study.recording(), suggested->onsets,
                             tr("Suggested onsets of %1 at %2").arg(seizure->label, time));
        return;
    }
    if (const SeizureCandidate *candidate = current())
        m_map->setOnsets(m_study.recording(), candidate->onsets,
                         tr("Onsets of the candidate at %1").arg(clockText(candidate->range.start)));
    else
        m_map->setOnsets({}, {}, {});
}

// With the edges that the user gave the selected time.
void SeizurePanel::accept()
{
    const SeizureCandidate *candidate = current();
    if (!candidate)
        return;
    const TimeRange selected = m_study.selection().selected();
    Annotation seizure;
    seizure.kind = AnnotationKind::Seizure;
    seizure.range = selected.intersected(candidate->range).isEmpty() ? candidate->range : selected;
    const Labels &labels = m_study.annotations().content().labels;
    const auto label = std::ranges::find(labels, AnnotationKind::Seizure, &Label::kind);
    seizure.label = label == labels.end() ? QStringLiteral("seizure") : label->name;
    seizure.rater = m_study.annotations().content().rater;
    seizure.onsets = candidate->onsets;
    const int row = m_table->currentRow();
    m_study.annotations().edit(
        tr("Accept a suggested seizure"),
        addition(m_study.annotations().list(), std::move(seizure), m_study.annotations().overlap()));
    m_study.selection().setSelected({});
    m_rejected.insert(candidate->range.start); // decided, whatever becomes of the mark
    fill();
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
}

void SeizurePanel::reject()
{
    const SeizureCandidate *candidate = current();
    if (!candidate)
        return;
    const int row = m_table->currentRow();
    m_rejected.insert(candidate->range.start);
    m_study.selection().setSelected({});
    fill();
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
}

bool SeizurePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool accepts = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool rejects = key->key() == Qt::Key_X || key->key() == Qt::Key_Delete;
    if ((!accepts && !rejects) || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        accepts ? accept() : reject();
    return true;
}

} // namespace edgescope
