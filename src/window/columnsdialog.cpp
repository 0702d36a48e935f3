// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/columnsdialog.h"

#include "core/recording.h"
#include "window/settingboxes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

#include <algorithm>

namespace edgescope {
namespace {

using Times = TableColumns::Times;

constexpr qsizetype mostStretched = 6; // columns that share the width; more are scrolled

// Names by which TableColumns knows what columns hold.
const auto onsetName = QStringLiteral("onset");
const auto durationName = QStringLiteral("duration");
const auto stopName = QStringLiteral("stop");
const auto labelName = QStringLiteral("trial_type");

struct ColumnMeaning {
    QString name;
    QString title;
};

std::vector<ColumnMeaning> columnMeanings()
{
    return {{QString(), ColumnsDialog::tr("not read")},
            {onsetName, ColumnsDialog::tr("Start")},
            {stopName, ColumnsDialog::tr("End")},
            {durationName, ColumnsDialog::tr("Length")},
            {labelName, ColumnsDialog::tr("Label")},
            {QStringLiteral("channel"), ColumnsDialog::tr("Channel")},
            {QStringLiteral("rater"), ColumnsDialog::tr("Rater")},
            {QStringLiteral("confidence"), ColumnsDialog::tr("Confidence")},
            {QStringLiteral("note"), ColumnsDialog::tr("Text")}};
}

bool isNumber(const QString &text)
{
    return secondsFromText(QString(text).replace(u',', u'.')).has_value();
}

// What a cell's text says about how times are told; nothing when it is no time.
std::optional<Times> timesOf(const QString &text)
{
    static const QRegularExpression date(QStringLiteral(R"(^\d{4}[-/]\d\d?[-/]\d\d?[ T]\d\d?:\d\d)"));
    static const QRegularExpression clock(QStringLiteral(R"(^\d+:\d\d(:\d\d)?([.,]\d+)?$)"));
    if (date.match(text).hasMatch())
        return Times::DateTime;
    if (clock.match(text).hasMatch())
        return Times::Elapsed;
    return isNumber(text) ? std::optional(Times::Seconds) : std::nullopt;
}

} // namespace

ColumnsDialog::ColumnsDialog(const QString &fileName, const TableBeginning &beginning,
                             const Recording &recording, QWidget *parent)
    : QDialog(parent)
    , m_beginning(beginning)
    , m_start(recording.startTime)
    , m_end(recording.duration)
    , m_table(new QTableWidget(this))
    , m_hasHeading(new QCheckBox(tr("The first &line is a heading"), this))
    , m_times(new QComboBox(this))
    , m_lastUntilNext(new QCheckBox(tr("Each lasts until the &next one"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns of the table"));
    auto *words = new QLabel(
        tr("%1 does not name its columns in a way that is known. Say what they hold.").arg(fileName), this);
    words->setWordWrap(true);
    m_hasHeading->setObjectName(QStringLiteral("columnsHeading"));
    m_lastUntilNext->setObjectName(QStringLiteral("columnsUntilNext"));
    m_problem->setObjectName(QStringLiteral("columnsProblem"));
    m_problem->setWordWrap(true);
    makeTable();
    makeTimes();
    auto *form = new QFormLayout;
    form->addRow(QString(), m_hasHeading);
    form->addRow(tr("&Times are"), m_times);
    form->addRow(QString(), m_lastUntilNext);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_use = buttons->addButton(tr("&Continue"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("columnsUse"));
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(680, 440);
    guess();
    check();
}

// The meanings stand in the first row, above their columns.
void ColumnsDialog::makeTable()
{
    qsizetype columnCount = 0;
    for (const QStringList &row : m_beginning.rows)
        columnCount = std::max(columnCount, row.size());
    m_table->setObjectName(QStringLiteral("columnsTable"));
    m_table->setAccessibleName(tr("First rows of the table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setColumnCount(static_cast<int>(columnCount));
    m_table->setRowCount(static_cast<int>(m_beginning.rows.size()) + 1);
    m_table->horizontalHeader()->setSectionResizeMode(
        columnCount <= mostStretched ? QHeaderView::Stretch : QHeaderView::Interactive);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *box = new QComboBox(m_table);
        box->setObjectName(QStringLiteral("columnMeaning%1").arg(column));
        box->setAccessibleName(tr("Column %1 holds").arg(column + 1));
        for (const ColumnMeaning &each : columnMeanings())
            box->addItem(each.title, each.name);
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnsDialog::check);
        m_table->setCellWidget(0, column, box);
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(QString::number(column + 1)));
        for (int row = 0; row + 1 < m_table->rowCount(); ++row)
            m_table->setItem(
                row + 1, column,
                new QTableWidgetItem(m_beginning.rows[static_cast<std::size_t>(row)].value(column)));
    }
}

void ColumnsDialog::makeTimes()
{
    m_times->setObjectName(QStringLiteral("columnsTimes"));
    m_times->addItem(tr("seconds from the recording's start"), static_cast<int>(Times::Seconds));
    m_times->addItem(tr("milliseconds from the recording's start"), static_cast<int>(Times::Milliseconds));
    m_times->addItem(tr("h:mm:ss from the recording's start"), static_cast<int>(Times::Elapsed));
    if (m_start.isValid()) {
        m_times->addItem(tr("times of day"), static_cast<int>(Times::TimeOfDay));
        m_times->addItem(tr("dates and times"), static_cast<int>(Times::DateTime));
    }
}

QComboBox *ColumnsDialog::meaning(int column) const
{
    return static_cast<QComboBox *>(m_table->cellWidget(0, column));
}

void ColumnsDialog::setMeaning(int column, const QString &name)
{
    meaning(column)->setCurrentIndex(meaning(column)->findData(name));
}

// By the last of the first rows: the first column of times is the start, the second one the end or, where
// it is not later, the length; the first column of words is the label.
void ColumnsDialog::guess()
{
    const QStringList &row = m_beginning.rows.back();
    const QStringList &first = m_beginning.rows.front();
    int onset = -1;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString text = row.value(column);
        const std::optional<Times> times = timesOf(text);
        if (times && onset < 0) {
            onset = column;
            setMeaning(column, onsetName);
            // A clock beyond the recording's length is one of the day.
            const bool isOfDay = *times == Times::Elapsed && m_start.isValid() &&
                                 text.section(u':', 0, 0).toDouble() * 3600 > m_end;
            m_times->setCurrentIndex(
                std::max(0, m_times->findData(static_cast<int>(isOfDay ? Times::TimeOfDay : *times))));
            m_hasHeading->setChecked(!timesOf(first.value(column)));
        } else if (times && onset >= 0 && meaning(column)->currentIndex() == 0 &&
                   m_lastUntilNext->isEnabled()) {
            const bool isEnd = *times != Times::Seconds || secondsFromText(text).value_or(0) >
                                                               secondsFromText(row.value(onset)).value_or(0);
            setMeaning(column, isEnd ? stopName : durationName);
        } else if (!times && !text.isEmpty() && !columns().names.contains(labelName)) {
            setMeaning(column, labelName);
        }
    }
    m_lastUntilNext->setChecked(m_lastUntilNext->isEnabled());
}

void ColumnsDialog::check()
{
    const QStringList names = columns().names;
    m_lastUntilNext->setEnabled(!names.contains(durationName) && !names.contains(stopName));
    QString problem;
    if (!names.contains(onsetName))
        problem = tr("One column holds the start.");
    for (const ColumnMeaning &each : columnMeanings())
        if (!each.name.isEmpty() && names.count(each.name) > 1)
            problem = tr("Several columns hold the same: %1.").arg(each.title);
    m_problem->setText(problem);
    m_use->setEnabled(problem.isEmpty());
}

TableColumns ColumnsDialog::columns() const
{
    TableColumns columns;
    columns.separator = m_beginning.separator;
    columns.skippedLines = m_hasHeading->isChecked() ? 1 : 0;
    for (int column = 0; column < m_table->columnCount(); ++column)
        columns.names << meaning(column)->currentData().toString();
    columns.times = static_cast<Times>(m_times->currentData().toInt());
    columns.start = m_start;
    columns.end = m_end;
    columns.lastUntilNext = m_lastUntilNext->isEnabled() && m_lastUntilNext->isChecked();
    return columns;
}

} // namespace edgescope
