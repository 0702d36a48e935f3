// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/onsettable.h"

#include "views/numbertext.h"
#include "window/annotationtext.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

enum OnsetColumn { OnsetChannel, OnsetTime, onsetColumns };

constexpr int shownRows = 4;   // without scrolling
constexpr int timeDigits = 14; // the room for a time, in digits

// Times in their order within right-to-left text; what is edited has no marks.
class OnsetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &) const override
    {
        return leftToRight(value.toString());
    }
};

} // namespace

OnsetTable::OnsetTable(std::shared_ptr<const Recording> recording, const ClockAxis &clock, QWidget *parent)
    : QWidget(parent)
    , m_recording(std::move(recording))
    , m_clock(clock)
    , m_table(new QTableWidget(0, onsetColumns, this))
    , m_channel(new QComboBox(this))
    , m_time(new QLineEdit(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(QStringLiteral("annotationOnsets"));
    m_table->setObjectName(QStringLiteral("onsetTable"));
    m_table->setAccessibleName(tr("Onset by channel"));
    m_table->setHorizontalHeaderLabels({tr("Channel"), tr("Onset")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new OnsetDelegate(m_table));
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table, 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight((shownRows + 1) * (fontMetrics().height() + 8));
    m_channel->setObjectName(QStringLiteral("onsetChannel"));
    m_channel->setMinimumContentsLength(6);
    m_channel->setAccessibleName(tr("Channel"));
    for (const Channel &channel : m_recording->channels)
        m_channel->addItem(channel.label);
    m_time->setObjectName(QStringLiteral("onsetTime"));
    m_time->setAccessibleName(tr("Onset"));
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("onsetAdd"));
    add->setIcon(lineIcon(QStringLiteral("plus")));
    add->setToolTip(tr("Add this channel"));
    add->setAccessibleName(add->toolTip());
    add->setEnabled(m_channel->count() > 0);
    m_remove->setObjectName(QStringLiteral("onsetRemove"));
    m_remove->setIcon(lineIcon(QStringLiteral("minus")));
    m_remove->setToolTip(tr("Remove the chosen channels"));
    m_remove->setAccessibleName(m_remove->toolTip());
    auto *line = new QHBoxLayout;
    line->addWidget(m_channel, 1);
    line->addWidget(m_time, 1);
    m_time->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * timeDigits);
    line->addWidget(add);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(new QLabel(tr("Onset by channel"), this));
    column->addWidget(m_table, 1);
    column->addLayout(line);
    connect(add, &QToolButton::clicked, this, &OnsetTable::add);
    connect(m_remove, &QToolButton::clicked, this, &OnsetTable::removeChosen);
    connect(m_table, &QTableWidget::cellChanged, this, &OnsetTable::takeTime);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    fill();
}

void OnsetTable::setOnsets(const std::vector<ChannelOnset> &onsets)
{
    m_onsets = onsets;
    fill();
}

void OnsetTable::offer(double seconds)
{
    m_offered = seconds;
    m_time->setText(withoutIsolates(timeText(seconds, m_clock, editedDecimals)));
}

void OnsetTable::moveBy(double seconds)
{
    for (ChannelOnset &onset : m_onsets)
        onset.seconds += seconds;
    fill();
}

void OnsetTable::fill()
{
    std::ranges::stable_sort(m_onsets, {}, &ChannelOnset::seconds);
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_onsets.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ChannelOnset &onset = m_onsets[static_cast<std::size_t>(row)];
        auto *channel = new QTableWidgetItem(channelNames(*m_recording, {onset.channel}));
        channel->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, OnsetChannel, channel);
        m_table->setItem(
            row, OnsetTime,
            new QTableWidgetItem(withoutIsolates(timeText(onset.seconds, m_clock, editedDecimals))));
    }
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
}

// A channel has one onset: a new one replaces it.
void OnsetTable::add()
{
    const std::optional<double> seconds = typedTime(m_time->text(), *m_recording, m_clock, m_offered);
    if (!seconds) {
        emit notUnderstood(tr("“%1” is no time.").arg(m_time->text()));
        return;
    }
    const int channel = m_channel->currentIndex();
    std::erase_if(m_onsets, [channel](const ChannelOnset &onset) { return onset.channel == channel; });
    m_onsets.push_back({channel, *seconds});
    fill();
    if (channel + 1 < m_channel->count())
        m_channel->setCurrentIndex(channel + 1);
}

void OnsetTable::removeChosen()
{
    std::vector<ChannelOnset> kept;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (!m_table->item(row, OnsetChannel)->isSelected())
            kept.push_back(m_onsets[static_cast<std::size_t>(row)]);
    setOnsets(kept);
}

void OnsetTable::takeTime(int row, int column)
{
    if (column != OnsetTime)
        return;
    ChannelOnset &onset = m_onsets[static_cast<std::size_t>(row)];
    const QString text = m_table->item(row, OnsetTime)->text();
    const std::optional<double> seconds = typedTime(text, *m_recording, m_clock, onset.seconds);
    if (!seconds)
        emit notUnderstood(tr("“%1” is no time.").arg(text));
    else if (text != withoutIsolates(timeText(onset.seconds, m_clock, editedDecimals)))
        onset.seconds = *seconds;
    // Not while the table is still at the cell that changed.
    QMetaObject::invokeMethod(this, &OnsetTable::fill, Qt::QueuedConnection);
}

} // namespace edgescope
