// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/channelsdialog.h"

#include "views/numbertext.h"
#include "views/timeline/timeline.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace edgescope {
namespace {

constexpr int shownColumn = 0;
constexpr int badColumn = 1;

} // namespace

ChannelsDialog::ChannelsDialog(const Recording &recording, Timeline &timeline, QWidget *parent)
    : QDialog(parent)
    , m_timeline(timeline)
    , m_before(timeline.channelChoice())
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("channelsDialog"));
    setWindowTitle(tr("Channels"));
    m_list->setObjectName(QStringLiteral("channelList"));
    m_list->setAccessibleName(tr("Channels of LFP"));
    m_list->setHeaderLabels({tr("Shown"), tr("Bad"), tr("Electrode"), tr("Sampling rate")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformRowHeights(true);

    auto *hint = new QLabel(
        tr("Ticked channels are shown, from top to bottom. Bad ones are drawn in grey with a "
           "line through their name and are left out of the common average and of maps of LFP power; "
           "analyses are not changed by them."),
        this);
    hint->setWordWrap(true);
    auto *up = new QPushButton(tr("Move &up"), this);
    up->setObjectName(QStringLiteral("channelUp"));
    auto *down = new QPushButton(tr("Move &down"), this);
    down->setObjectName(QStringLiteral("channelDown"));
    auto *all = new QPushButton(tr("Show &all"), this);
    all->setObjectName(QStringLiteral("channelShowAll"));
    auto *none = new QPushButton(tr("&Hide all"), this);
    none->setObjectName(QStringLiteral("channelHideAll"));
    auto *usual = new QPushButton(tr("&File order"), this);
    usual->setObjectName(QStringLiteral("channelUsual"));
    usual->setToolTip(tr("Show all channels in the order of the file"));
    auto *verbs = new QVBoxLayout;
    for (QPushButton *button : {up, down, all, none, usual}) {
        button->setAutoDefault(false);
        verbs->addWidget(button);
    }
    verbs->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(verbs);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addLayout(row, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &ChannelsDialog::apply);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    const auto tickAll = [this](Qt::CheckState state) {
        m_isFilling = true;
        for (int n = 0; n < m_list->topLevelItemCount(); ++n)
            m_list->topLevelItem(n)->setCheckState(shownColumn, state);
        m_isFilling = false;
        apply();
    };
    connect(all, &QPushButton::clicked, this, [tickAll] { tickAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [tickAll] { tickAll(Qt::Unchecked); });
    connect(usual, &QPushButton::clicked, this, [this, recording] {
        ChannelChoice choice;
        choice.bad = m_timeline.channelChoice().bad;
        fill(recording, choice);
        m_timeline.setChannelChoice(choice);
    });
    fill(recording, m_before);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 26);
}

QTreeWidgetItem *ChannelsDialog::makeItem(const Recording &recording, int channel)
{
    const Channel &facts = recording.channels[static_cast<size_t>(channel)];
    const QString electrode =
        facts.electrode < 0 ? QString() : recording.electrodes[static_cast<size_t>(facts.electrode)].label;
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator); // "1000 Hz", as everywhere else
    auto *item =
        new QTreeWidgetItem({facts.label, QString(), electrode,
                             measuredText(plain.toString(facts.rateHz, 'g', 6), QStringLiteral("Hz"))});
    item->setData(shownColumn, Qt::UserRole, channel);
    return item;
}

// Shown channels first, in their order, then the hidden ones in the order of the file.
void ChannelsDialog::fill(const Recording &recording, const ChannelChoice &choice)
{
    m_isFilling = true;
    m_list->clear();
    const auto count = static_cast<int>(recording.channels.size());
    std::vector<int> order = choice.shown;
    std::erase_if(order, [count](int channel) { return channel < 0 || channel >= count; });
    if (!choice.isOwn)
        order.clear();
    const std::size_t shown = choice.isOwn ? order.size() : static_cast<std::size_t>(count);
    for (int channel = 0; channel < count; ++channel)
        if (std::find(order.begin(), order.end(), channel) == order.end())
            order.push_back(channel);
    for (std::size_t n = 0; n < order.size(); ++n) {
        QTreeWidgetItem *item = makeItem(recording, order[n]);
        item->setCheckState(shownColumn, n < shown ? Qt::Checked : Qt::Unchecked);
        const bool isBad = std::binary_search(choice.bad.begin(), choice.bad.end(), order[n]);
        item->setCheckState(badColumn, isBad ? Qt::Checked : Qt::Unchecked);
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    m_isFilling = false;
}

void ChannelsDialog::move(int step)
{
    QTreeWidgetItem *item = m_list->currentItem();
    const int from = m_list->indexOfTopLevelItem(item);
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->topLevelItemCount())
        return;
    m_list->insertTopLevelItem(to, m_list->takeTopLevelItem(from));
    m_list->setCurrentItem(item);
    apply();
}

void ChannelsDialog::apply()
{
    if (m_isFilling)
        return;
    ChannelChoice choice;
    for (int n = 0; n < m_list->topLevelItemCount(); ++n) {
        const QTreeWidgetItem *item = m_list->topLevelItem(n);
        const int channel = item->data(shownColumn, Qt::UserRole).toInt();
        if (item->checkState(shownColumn) == Qt::Checked)
            choice.shown.push_back(channel);
        if (item->checkState(badColumn) == Qt::Checked)
            choice.bad.push_back(channel);
    }
    std::sort(choice.bad.begin(), choice.bad.end());
    std::vector<int> usual(static_cast<size_t>(m_list->topLevelItemCount()));
    std::iota(usual.begin(), usual.end(), 0);
    choice.isOwn = choice.shown != usual;
    if (!choice.isOwn)
        choice.shown.clear();
    m_timeline.setChannelChoice(choice);
}

void ChannelsDialog::reject()
{
    m_timeline.setChannelChoice(m_before);
    QDialog::reject();
}

} // namespace edgescope
