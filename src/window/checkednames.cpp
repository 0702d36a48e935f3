// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/checkednames.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int shownNames = 6; // without scrolling

} // namespace

CheckedNames::CheckedNames(const QString &name, const QString &title, const QStringList &names,
                           QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_all(new QToolButton(this))
{
    setObjectName(name);
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_filter->setObjectName(name + QStringLiteral("Filter"));
    m_filter->setPlaceholderText(tr("Filter names…"));
    m_filter->setAccessibleName(tr("Filter of %1").arg(title));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(shownNames * (fontMetrics().height() + 4));
    m_list->addItems(names);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    m_all->setObjectName(name + QStringLiteral("All"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Name none, which means all"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    setRows({});
    connect(m_filter, &QLineEdit::textChanged, this, &CheckedNames::filter);
    connect(m_list, &QListWidget::itemChanged, this, &CheckedNames::showCount);
    connect(m_all, &QToolButton::clicked, this, [this] { setRows({}); });
}

void CheckedNames::setRows(const std::vector<std::vector<int>> &rows)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            const auto having = std::ranges::count_if(rows, [row](const std::vector<int> &own) {
                return std::ranges::find(own, row) != own.end();
            });
            m_list->item(row)->setCheckState(having == 0 ? Qt::Unchecked
                                             : having == static_cast<int>(rows.size())
                                                 ? Qt::Checked
                                                 : Qt::PartiallyChecked);
        }
    }
    showCount();
}

std::vector<int> CheckedNames::rows(const std::vector<int> &before) const
{
    std::vector<int> result;
    for (int row = 0; row < m_list->count(); ++row) {
        const Qt::CheckState state = m_list->item(row)->checkState();
        const bool had = std::ranges::find(before, row) != before.end();
        if (state == Qt::Checked || (state == Qt::PartiallyChecked && had))
            result.push_back(row);
    }
    return result;
}

void CheckedNames::filter(const QString &part)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(part.trimmed(), Qt::CaseInsensitive));
    }
}

void CheckedNames::showCount()
{
    int checked = 0;
    bool isMixed = false;
    for (int row = 0; row < m_list->count(); ++row) {
        checked += m_list->item(row)->checkState() == Qt::Checked;
        isMixed |= m_list->item(row)->checkState() == Qt::PartiallyChecked;
    }
    if (isMixed)
        m_count->setText(tr("%1: several").arg(m_title));
    else if (checked == 0)
        m_count->setText(tr("%1: all").arg(m_title));
    else
        m_count->setText(tr("%1: %2 of %3").arg(m_title).arg(checked).arg(m_list->count()));
    m_all->setEnabled(isMixed || checked > 0);
}

} // namespace edgescope
