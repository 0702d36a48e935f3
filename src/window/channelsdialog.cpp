// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/channelsdialog.h"

#include "views/numbertext.h"
#include "views/timeline/timeline.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <numeric>

namespace edgescope {
namespace {

constexpr int shownColumn = 0;
constexpr int badColumn = 1;

} // namespace

ChannelsDialog::ChannelsDialog(const Recording &recording, Timeline &timeline, QWidget *parent)
    : ArrangeDialog(tr("Ticked channels are shown, from top to bottom. Bad ones are drawn in grey with a "
                       "line through their name and are left out of the common average and of maps of LFP "
                       "power; analyses are not changed by them."),
                    QStringLiteral("channelUp"), QStringLiteral("channelDown"), parent)
    , m_timeline(timeline)
    , m_before(timeline.channelChoice())
{
    setObjectName(QStringLiteral("channelsDialog"));
    setWindowTitle(tr("Channels"));
    list().setObjectName(QStringLiteral("channelList"));
    list().setAccessibleName(tr("Channels of LFP"));
    list().setHeaderLabels({tr("Shown"), tr("Bad"), tr("Electrode"), tr("Sampling rate")});
    list().setSelectionMode(QAbstractItemView::ExtendedSelection);

    QPushButton *all = addVerb(QStringLiteral("channelShowAll"), tr("Show &all"));
    QPushButton *none = addVerb(QStringLiteral("channelHideAll"), tr("&Hide all"));
    QPushButton *usual = addVerb(QStringLiteral("channelUsual"), tr("&File order"));
    usual->setToolTip(tr("Show all channels in the order of the file"));
    const auto tickAll = [this](Qt::CheckState state) {
        changeQuietly([&] {
            for (int n = 0; n < list().topLevelItemCount(); ++n)
                list().topLevelItem(n)->setCheckState(shownColumn, state);
        });
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
    auto *item = new QTreeWidgetItem({facts.label, QString(), electrode, rateText(facts.rateHz)});
    item->setData(shownColumn, Qt::UserRole, channel);
    return item;
}

// Shown channels first, in their order, then the hidden ones in the order of the file.
void ChannelsDialog::fill(const Recording &recording, const ChannelChoice &choice)
{
    const auto count = static_cast<int>(recording.channels.size());
    std::vector<int> order = choice.shown;
    std::erase_if(order, [count](int channel) { return channel < 0 || channel >= count; });
    if (!choice.isOwn)
        order.clear();
    const std::size_t shown = choice.isOwn ? order.size() : static_cast<std::size_t>(count);
    for (int channel = 0; channel < count; ++channel)
        if (std::find(order.begin(), order.end(), channel) == order.end())
            order.push_back(channel);
    changeQuietly([&] {
        list().clear();
        for (std::size_t n = 0; n < order.size(); ++n) {
            QTreeWidgetItem *item = makeItem(recording, order[n]);
            item->setCheckState(shownColumn, n < shown ? Qt::Checked : Qt::Unchecked);
            const bool isBad = std::binary_search(choice.bad.begin(), choice.bad.end(), order[n]);
            item->setCheckState(badColumn, isBad ? Qt::Checked : Qt::Unchecked);
            list().addTopLevelItem(item);
        }
        list().setCurrentItem(list().topLevelItem(0));
    });
    list().header()->resizeSections(QHeaderView::ResizeToContents);
}

void ChannelsDialog::apply()
{
    ChannelChoice choice;
    for (int n = 0; n < list().topLevelItemCount(); ++n) {
        const QTreeWidgetItem *item = list().topLevelItem(n);
        const int channel = item->data(shownColumn, Qt::UserRole).toInt();
        if (item->checkState(shownColumn) == Qt::Checked)
            choice.shown.push_back(channel);
        if (item->checkState(badColumn) == Qt::Checked)
            choice.bad.push_back(channel);
    }
    std::sort(choice.bad.begin(), choice.bad.end());
    std::vector<int> usual(static_cast<size_t>(list().topLevelItemCount()));
    std::iota(usual.begin(), usual.end(), 0);
    choice.isOwn = choice.shown != usual;
    if (!choice.isOwn)
        choice.shown.clear();
    m_timeline.setChannelChoice(choice);
}

void ChannelsDialog::takeBack()
{
    m_timeline.setChannelChoice(m_before);
}

} // namespace edgescope
