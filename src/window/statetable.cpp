// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statetable.h"

#include "core/scalegrid.h"
#include "figures/statenumbers.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace edgescope {
namespace {

// The analyses whose tables are read here.
const QByteArray sources[] = {"ensembles", "joint_distribution", "partition_curves", "variance_scaling"};
constexpr int binsColumn = 1;
constexpr int anisotropyColumn = 3;
constexpr int timeColumn = 7;
constexpr int spareStateColumns[] = {binsColumn, timeColumn}; // the least needed first
constexpr int mostLeastWidth = 280;                           // pixels that the table insists on

} // namespace

StateTable::StateTable(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_table(new QTableWidget(this))
    , m_footer(new QLabel(this))
{
    setObjectName(QStringLiteral("stateTable"));
    const QStringList titles{tr("State"), tr("Bins"), tr("ρ"),   tr("A"),
                             tr("α"),     tr("G E"),  tr("G I"), tr("Time")};
    m_table->setObjectName(QStringLiteral("stateTableRows"));
    m_table->setAccessibleName(tr("State summary"));
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table, 8);
    m_table->horizontalHeader()->setMinimumSectionSize(20);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QStringList tips{{},
                           tr("Bins at the current scale"),
                           tr("Correlation of E and I"),
                           tr("Width along the balance diagonal, divided by the width across it"),
                           tr("Exponent of the variance of E − I against the bin width"),
                           tr("Gini coefficient of the excitatory ensemble"),
                           tr("Gini coefficient of the inhibitory ensemble"),
                           tr("Time of the state in the range analysed")};
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QTableWidgetItem *header = m_table->horizontalHeaderItem(column);
        header->setToolTip(tips[column]);
        header->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setWordWrap(true);
    m_footer->setContentsMargins(8, 4, 8, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);

    connect(&study, &Study::recordingChanged, this, &StateTable::fill);
    connect(&study, &Study::intervalsChanged, this, &StateTable::fill);
    connect(&study, &Study::classesChanged, this, &StateTable::fill);
    connect(&study, &Study::resultReady, this, &StateTable::fill);
    connect(&study.conditions(), &Conditions::scaleChanged, this, [this] {
        fill();
        emit summaryChanged();
    });
    connect(&study.conditions(), &Conditions::statesChanged, this, &StateTable::fill);
    connect(&study.conditions(), &Conditions::rangeChanged, this, &StateTable::fill);
    fill();
}

QString StateTable::summary() const
{
    const int k = m_study.conditions().scale();
    return tr("k %1 · %2").arg(k).arg(scaleText(scaleWidth(k)));
}

QString StateTable::numbers() const
{
    QStringList lines;
    QStringList titles;
    for (int column = 0; column < m_table->columnCount(); ++column)
        titles << m_table->horizontalHeaderItem(column)->text();
    lines << titles.join(u'\t');
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->data(Qt::UserRole).toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void StateTable::showEvent(QShowEvent *event)
{
    setWanted(true);
    fill();
    QWidget::showEvent(event);
}

void StateTable::hideEvent(QHideEvent *event)
{
    setWanted(false);
    QWidget::hideEvent(event);
}

void StateTable::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    for (const QByteArray &analysis : sources) {
        if (wanted)
            m_study.want(analysis);
        else
            m_study.unwant(analysis);
    }
}

void StateTable::fill()
{
    if (!isVisible())
        return;
    const auto recording = m_study.recording();
    QStringList states;
    if (recording) {
        const QStringList chosen = m_study.conditions().states();
        for (const QString &label : stateLabels(recording->intervals))
            if (chosen.contains(label))
                states << label;
        states << allStates;
    }
    m_table->setRowCount(static_cast<int>(states.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, states[row]);
    if (!recording)
        m_footer->setText(tr("Open a recording to see its states side by side."));
    else if (stateLabels(recording->intervals).empty())
        m_footer->setText(tr("No states are marked in this recording."));
    else
        m_footer->setText(states.size() == 1 ? tr("Choose states above to compare them.") : QString());
    m_footer->setVisible(!m_footer->text().isEmpty());
    fitColumns();
}

// What does not fit beside the statistics is left to the tips of the states.
void StateTable::fitColumns()
{
    QHeaderView &header = *m_table->horizontalHeader();
    const auto length = [&header] {
        header.resizeSections(QHeaderView::ResizeToContents);
        return header.length();
    };
    for (const int column : spareStateColumns)
        m_table->setColumnHidden(column, true);
    const int least = length(); // of the statistics
    for (const int column : spareStateColumns)
        m_table->setColumnHidden(column, false);
    for (const int column : spareStateColumns) {
        if (length() <= m_table->viewport()->width())
            break;
        m_table->setColumnHidden(column, true);
    }
    // Views beside it give way, up to where large text would leave them nothing.
    m_table->setMinimumWidth(std::min(least + 2 * m_table->frameWidth(), mostLeastWidth));
}

void StateTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

void StateTable::fillRow(int row, const QString &state)
{
    const bool all = state == allStates;
    const int k = m_study.conditions().scale();
    const auto recording = m_study.recording();
    const TimeRange window = m_study.analysisWindow();
    const double seconds =
        all ? window.length() : totalLength(clipped(stateRanges(recording->intervals, state), window));
    const auto cell = [&](const QByteArray &analysis, const QByteArray &table, const QByteArray &column,
                          int scale) {
        return stateNumber(m_study.result(analysis).get(), table, column, state, scale);
    };
    const double values[] = {cell("ensembles", "scales", "bins", k),
                             cell("joint_distribution", "scales", "rho", k),
                             cell("joint_distribution", "scales", "anisotropy", k),
                             cell("variance_scaling", "variance_fit", "alpha", 0),
                             cell("partition_curves", "scales", "gini_e", k),
                             cell("partition_curves", "scales", "gini_i", k),
                             seconds};
    const auto put = [&](int column, const QString &text, const QString &plain) {
        auto *item = new QTableWidgetItem(text);
        item->setData(Qt::UserRole, plain);
        item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        m_table->setItem(row, column, item);
        return item;
    };
    QTableWidgetItem *name = put(0, all ? tr("All") : state, state);
    if (!all)
        name->setIcon(stateIcon(state));
    for (int column = 1; column < m_table->columnCount(); ++column) {
        const double value = values[column - 1];
        const QString text = column == timeColumn   ? durationText(value)
                             : column == binsColumn ? (std::isfinite(value) ? countText(std::llround(value))
                                                                            : QStringLiteral("—"))
                                                    : numberText(value, column == anisotropyColumn ? 3 : 2);
        put(column, text, std::isfinite(value) ? QString::number(value, 'g', 15) : QString());
    }
    name->setToolTip(tr("%1: %2, %3 bins")
                         .arg(name->text(), m_table->item(row, timeColumn)->text(),
                              m_table->item(row, binsColumn)->text()));
}

} // namespace edgescope
