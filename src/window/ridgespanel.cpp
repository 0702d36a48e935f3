// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ridgespanel.h"

#include "study/study.h"
#include "window/ridgesmodel.h"
#include "window/textscaling.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace edgescope {

RidgesPanel::RidgesPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_ridges(new RidgesModel(study, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_footer(new QLabel(this))
{
    setObjectName(QStringLiteral("ridgesPanel"));
    m_sorted->setSourceModel(m_ridges);
    m_sorted->setSortRole(Qt::UserRole);
    m_table->setObjectName(QStringLiteral("ridgeTable"));
    m_table->setAccessibleName(tr("Ridges"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RidgesModel::Start, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table, 6);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int em = fontMetrics().horizontalAdvance(u'0');
    const int widths[RidgesModel::columns] = {em * 6, em * 11, em * 8, em * 14, em * 6};
    for (int section = 0; section < RidgesModel::columns; ++section)
        header->resizeSection(section, widths[section]);
    m_footer->setObjectName(QStringLiteral("ridgesFooter"));
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setWordWrap(true);
    m_footer->setContentsMargins(8, 4, 8, 6);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isShowing)
                    takeRow(m_sorted->mapToSource(current).row());
            });
    connect(&study, &Study::recordingChanged, this, &RidgesPanel::fill);
    connect(&study, &Study::resultReady, this, &RidgesPanel::fill);
    connect(&study.selection(), &Selection::ridgeChanged, this, &RidgesPanel::showChosen);
}

void RidgesPanel::showEvent(QShowEvent *event)
{
    setWanted(true);
    fill();
    QWidget::showEvent(event);
}

void RidgesPanel::hideEvent(QHideEvent *event)
{
    setWanted(false);
    QWidget::hideEvent(event);
}

void RidgesPanel::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    for (const QByteArray &analysis : RidgesModel::analyses()) {
        if (wanted)
            m_study.want(analysis);
        else
            m_study.unwant(analysis);
    }
}

void RidgesPanel::fill()
{
    if (!m_wanted)
        return;
    m_ridges->take();
    bool isAsked = false;
    for (const QByteArray &analysis : RidgesModel::analyses())
        isAsked |= m_study.values(analysis).choice("ridges") != "none";
    if (!m_study.recording())
        m_footer->setText(tr("Open a recording to see its ridges."));
    else if (!isAsked)
        m_footer->setText(tr("Choose a rule for ridges above the scalogram or the coherence."));
    else
        m_footer->setText(m_ridges->rowCount() == 0
                              ? tr("No ridges in the time shown.")
                              : tr("%n ridge(s) in the time shown.", nullptr, m_ridges->rowCount()));
    showChosen();
}

void RidgesPanel::showChosen()
{
    if (!m_wanted)
        return;
    const std::optional<ChosenRidge> &chosen = m_study.selection().ridge();
    const int row = chosen ? m_ridges->rowOf(*chosen) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_ridges->index(row, 0));
    QItemSelectionModel *rows = m_table->selectionModel();
    if (index.isValid() ? rows->isRowSelected(index.row()) : !rows->hasSelection())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    if (!index.isValid()) {
        rows->clear();
        return;
    }
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void RidgesPanel::takeRow(int row)
{
    const TimeRange range = m_ridges->range(row);
    m_study.selection().setRidge(m_ridges->ridge(row));
    m_study.selection().setCursor(range.start);
    m_study.selection().setSelected(range);
}

} // namespace edgescope
