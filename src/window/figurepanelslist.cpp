// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurepanelslist.h"

#include "window/figurepage.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace edgescope {
namespace {

constexpr int conditionsRole = Qt::UserRole + 1;
constexpr int padding = 5;

// The name of a view, and below it in grey what it shows.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = 2;
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                lines * option.fontMetrics.height() + 2 * padding};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QPalette &colours = option.palette;
        const QRect area = option.rect.adjusted(padding + 3, padding, -padding, -padding);
        const auto line = [&](const QString &text, int row, QPalette::ColorRole role) {
            painter->setPen(colours.color(isChosen ? QPalette::HighlightedText : role));
            const int height = option.fontMetrics.height();
            painter->drawText(QRect(area.left(), area.top() + row * height, area.width(), height),
                              Qt::AlignVCenter | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
        };
        painter->save();
        painter->setFont(option.font);
        line(index.data(Qt::DisplayRole).toString(), 0, QPalette::Text);
        line(index.data(conditionsRole).toString(), 1, QPalette::PlaceholderText);
        painter->restore();
    }
};

// Its rows are dragged as ids of views.
class ViewList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    QStringList mimeTypes() const override { return {FigurePage::viewMimeType}; }
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        auto *dragged = new QMimeData;
        if (!items.isEmpty())
            dragged->setData(FigurePage::viewMimeType, items.first()->data(Qt::UserRole).toByteArray());
        return dragged;
    }
};

} // namespace

FigurePanelsList::FigurePanelsList(QWidget *parent)
    : QWidget(parent)
    , m_list(new ViewList(this))
    , m_add(new QPushButton(tr("Add to figure"), this))
    , m_buttons(new QVBoxLayout)
{
    setObjectName(QStringLiteral("figurePanelsList"));
    setAccessibleName(tr("Panels"));
    m_list->setObjectName(QStringLiteral("figureViews"));
    m_list->setAccessibleName(tr("Views that can be panels"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setObjectName(QStringLiteral("figureAddButton"));
    m_add->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    m_buttons->setContentsMargins(8, 8, 8, 8);
    m_buttons->setSpacing(4);
    m_buttons->addWidget(m_add);
    column->addLayout(m_buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { m_add->setEnabled(item != nullptr); });
    connect(m_list, &QListWidget::itemActivated, this, &FigurePanelsList::addChosen);
    connect(m_add, &QPushButton::clicked, this, &FigurePanelsList::addChosen);
}

// No word of its buttons is cut off.
QSize FigurePanelsList::minimumSizeHint() const
{
    constexpr int least = 220;
    return QWidget::minimumSizeHint().expandedTo({least, 0});
}

void FigurePanelsList::setEntries(const std::vector<Entry> &entries)
{
    const int count = static_cast<int>(entries.size());
    while (m_list->count() > count)
        delete m_list->takeItem(m_list->count() - 1);
    for (int row = 0; row < count; ++row) {
        const Entry &entry = entries[static_cast<size_t>(row)];
        if (row == m_list->count())
            new QListWidgetItem(m_list);
        QListWidgetItem *item = m_list->item(row);
        item->setText(entry.title);
        item->setData(Qt::UserRole, entry.view);
        item->setData(conditionsRole, entry.conditions);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(entry.title, entry.conditions));
        item->setToolTip(entry.conditions);
    }
    if (!m_list->currentItem() && count > 0)
        m_list->setCurrentRow(0);
}

void FigurePanelsList::addActionButton(QAction &action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buttons->addWidget(button);
}

void FigurePanelsList::addChosen()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        emit addRequested(item->data(Qt::UserRole).toByteArray());
}

} // namespace edgescope
