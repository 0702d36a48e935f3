// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/seizuremarkspanel.h"

#include "analyses/signedcumulative.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/annotationtext.h"
#include "window/icons.h"
#include "window/recoverytable.h"
#include "window/settingboxes.h"
#include "window/tablecopying.h"
#include "window/textscaling.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray marksAnalysis = "signed_cumulative";

enum MarksColumn { MarksNumber, MarksOnset, MarksLength, MarksRecovery, marksColumns };

constexpr int leastTableHeight = 90;

const Parameter &marksParameter(const char *key)
{
    return *std::ranges::find(signedCumulativeParameters(), QByteArray(key), &Parameter::key);
}

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
        if (analysis == marksAnalysis)
            showChosen();
    });
    const auto takeResult = [this](const QByteArray &analysis) {
        if (analysis == marksAnalysis)
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

void SeizureMarksPanel::makeFields()
{
    auto *title = new QLabel(tr("Marks"), m_fields);
    withFont(*title, [title] {
        QFont bold = title->font();
        if (!bold.bold()) {
            bold.setBold(true);
            title->setFont(bold);
        }
    });
    m_rater->setObjectName(QStringLiteral("seizureRater"));
    m_rater->setForegroundRole(QPalette::PlaceholderText);
    m_rater->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rater->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problem->setObjectName(QStringLiteral("seizureProblem"));
    m_problem->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addWidget(m_rater, 1);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(4);
    m_onset = addTime(*form, tr("Onset"), "seizureOnset", Edge::Onset);
    m_offset = addTime(*form, tr("Offset"), "seizureOffset", Edge::Offset);
    m_baseline = addSeconds(*form, tr("Baseline"), "seizureBaseline", marksParameter("baseline_length"));
    m_baseline->setSpecialValueText(tr("all before"));
    m_guard = addSeconds(*form, tr("Guard"), "seizureGuard", marksParameter("guard"));
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(form);
    column->addWidget(m_problem);
    showProblem({});
}

QLineEdit *SeizureMarksPanel::addTime(QFormLayout &form, const QString &title, const char *name, Edge edge)
{
    auto *field = new QLineEdit(m_fields);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->installEventFilter(this);
    auto *pick = new QToolButton(m_fields);
    pick->setObjectName(QLatin1String(name) + QStringLiteral("Pick"));
    pick->setIcon(lineIcon(QStringLiteral("select")));
    pick->setAutoRaise(true);
    pick->setToolTip(edge == Edge::Onset ? tr("Move the onset to the cursor")
                                         : tr("Move the offset to the cursor"));
    pick->setAccessibleName(pick->toolTip());
    auto *line = new QHBoxLayout;
    line->addWidget(field, 1);
    line->addWidget(pick);
    auto *label = new QLabel(title, m_fields);
    label->setBuddy(field);
    form.addRow(label, line);
    connect(field, &QLineEdit::editingFinished, this, [this, edge] { takeText(edge); });
    connect(pick, &QToolButton::clicked, this,
            [this, edge] { moveEdge(edge, m_study.selection().cursor()); });
    return field;
}

QDoubleSpinBox *SeizureMarksPanel::addSeconds(QFormLayout &form, const QString &title, const char *name,
                                              const Parameter &parameter)
{
    auto *box = makeNumber<QDoubleSpinBox>(QLatin1String(name), title, parameter.minimum, parameter.maximum,
                                           parameter.unit, m_fields);
    box->setDecimals(parameter.decimals);
    box->setToolTip(QCoreApplication::translate("Parameter", parameter.help));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    form.addRow(title, box);
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, &parameter](double value) { setParameter(parameter, value); });
    return box;
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

// Escape puts back what is marked. A wheel over a box scrolls the panel, it does not change values by
// accident.
bool SeizureMarksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *box = qobject_cast<QDoubleSpinBox *>(watched)) {
        const bool scrolls = event->type() == QEvent::Wheel && !box->hasFocus();
        if (scrolls)
            event->ignore();
        return scrolls;
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        showTimes();
    return true;
}

void SeizureMarksPanel::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (wanted)
        m_study.want(marksAnalysis);
    else
        m_study.unwant(marksAnalysis);
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
    const auto result = m_study.result(marksAnalysis);
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

QString SeizureMarksPanel::editedTime(double seconds) const
{
    return withoutIsolates(timeText(seconds, m_clock, editedDecimals));
}

void SeizureMarksPanel::showTimes()
{
    showProblem({});
    const auto seizure = m_study.shownSeizure();
    if (!seizure)
        return;
    m_onset->setText(editedTime(seizure->start));
    m_offset->setText(editedTime(seizure->stop));
    const Annotation *mark = markOf(*seizure, Edge::Onset);
    QStringList words;
    if (mark) {
        words << raterName(mark->rater);
        if (mark->changed.isValid())
            words << QLocale().toString(mark->changed.toLocalTime().date(), QLocale::ShortFormat);
    }
    m_rater->setText(words.join(QStringLiteral(" · ")));
    m_rater->setToolTip(m_rater->text());
}

void SeizureMarksPanel::showParameters()
{
    const Values values = m_study.values(marksAnalysis);
    if (values == Values())
        return;
    setQuietly(m_baseline, &QDoubleSpinBox::setValue, values.number("baseline_length"));
    setQuietly(m_guard, &QDoubleSpinBox::setValue, values.number("guard"));
}

void SeizureMarksPanel::setParameter(const Parameter &parameter, double value)
{
    Values values = m_study.values(marksAnalysis);
    if (values == Values())
        return;
    values.set(parameter, value);
    m_study.setValues(marksAnalysis, values);
}

const Annotation *SeizureMarksPanel::markOf(const TimeRange &seizure, Edge edge) const
{
    const AnnotationDocument &document = m_study.annotations();
    for (const Annotation *mark : document.list().overlapping(seizure))
        if (mark->kind == AnnotationKind::Seizure && document.isUsed(*mark) &&
            (edge == Edge::Onset ? mark->range.start == seizure.start : mark->range.stop == seizure.stop))
            return mark;
    return nullptr;
}

void SeizureMarksPanel::takeText(Edge edge)
{
    const QLineEdit &field = edge == Edge::Onset ? *m_onset : *m_offset;
    const auto seizure = m_study.shownSeizure();
    if (!seizure)
        return;
    const double before = edge == Edge::Onset ? seizure->start : seizure->stop;
    if (field.text() == editedTime(before)) {
        showProblem({});
        return;
    }
    if (const auto seconds = typedTime(field.text(), *m_study.recording(), m_clock, before))
        moveEdge(edge, *seconds);
    else
        showProblem(
            QCoreApplication::translate("edgescope::AnnotationDialog", "“%1” is no time.").arg(field.text()));
}

void SeizureMarksPanel::moveEdge(Edge edge, double seconds)
{
    const auto seizure = m_study.shownSeizure();
    const Annotation *mark = seizure ? markOf(*seizure, edge) : nullptr;
    if (!mark)
        return;
    if (!m_study.recording()->window().contains(seconds) && seconds != m_study.recording()->window().stop)
        return showProblem(
            QCoreApplication::translate("edgescope::AnnotationDialog", "%1 lies outside the recording.")
                .arg(timeText(seconds, m_clock)));
    Annotation after = *mark;
    (edge == Edge::Onset ? after.range.start : after.range.stop) = seconds;
    if (after.range.start >= after.range.stop)
        return showProblem(tr("The offset must be after the onset."));
    AnnotationDocument &document = m_study.annotations();
    document.edit(edge == Edge::Onset ? tr("Move the onset of %1").arg(mark->label)
                                      : tr("Move the offset of %1").arg(mark->label),
                  replacement(document.list(), std::move(after), document.overlap()));
    showTimes(); // as they are marked: the edit may have been refused
}

void SeizureMarksPanel::showProblem(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).error);
    m_problem->setPalette(colours);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace edgescope
