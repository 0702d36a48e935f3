// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/onsetmap.h"

#include "views/numbertext.h"
#include "views/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <set>

namespace edgescope {
namespace {

constexpr double mapPadding = 6;
constexpr double barHeight = 8;

// Places on a grid: the distinct positions along each axis are its columns and rows.
struct Grid {
    std::vector<int> column; // of each channel
    std::vector<int> row;
    int columns = 1;
    int rows = 1;
};

int rankIn(const std::set<double> &values, double value)
{
    return static_cast<int>(std::distance(values.begin(), values.find(value)));
}

const Electrode *electrodeOf(const Recording &recording, const Channel &channel)
{
    if (channel.electrode < 0)
        return nullptr;
    const Electrode &electrode = recording.electrodes[static_cast<std::size_t>(channel.electrode)];
    return electrode.xMicrometres && electrode.yMicrometres ? &electrode : nullptr;
}

Grid gridOf(const Recording &recording)
{
    Grid grid;
    std::set<double> x;
    std::set<double> y;
    bool isPlaced = true;
    for (const Channel &channel : recording.channels) {
        const Electrode *electrode = electrodeOf(recording, channel);
        isPlaced = isPlaced && electrode;
        if (!electrode)
            break;
        x.insert(*electrode->xMicrometres);
        y.insert(*electrode->yMicrometres);
    }
    const auto count = static_cast<int>(recording.channels.size());
    grid.columns = isPlaced ? static_cast<int>(x.size())
                            : static_cast<int>(std::ceil(std::sqrt(static_cast<double>(count))));
    grid.columns = std::max(1, grid.columns);
    grid.rows =
        isPlaced ? std::max(1, static_cast<int>(y.size())) : (count + grid.columns - 1) / grid.columns;
    for (int n = 0; n < count; ++n) {
        const Electrode *electrode =
            isPlaced ? electrodeOf(recording, recording.channels[static_cast<std::size_t>(n)]) : nullptr;
        grid.column.push_back(electrode ? rankIn(x, *electrode->xMicrometres) : n % grid.columns);
        // Positions count upwards, rows downwards.
        grid.row.push_back(electrode ? grid.rows - 1 - rankIn(y, *electrode->yMicrometres)
                                     : n / grid.columns);
    }
    return grid;
}

} // namespace

OnsetMap::OnsetMap(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("onsetMap"));
    setAccessibleName(tr("Order of onsets"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void OnsetMap::setOnsets(std::shared_ptr<const Recording> recording, std::vector<ChannelOnset> onsets,
                         const QString &title)
{
    m_recording = std::move(recording);
    m_onsets = std::move(onsets);
    m_title = title;
    QStringList words;
    if (m_recording)
        for (const ChannelOnset &onset : m_onsets)
            words << m_recording->channels[static_cast<std::size_t>(onset.channel)].label;
    setAccessibleDescription(words.isEmpty() ? QString() : tr("In this order: %1").arg(words.join(u", ")));
    update();
}

int OnsetMap::orderOf(int channel) const
{
    const auto found = std::ranges::find(m_onsets, channel, &ChannelOnset::channel);
    return found == m_onsets.end() ? -1 : static_cast<int>(found - m_onsets.begin());
}

double OnsetMap::delayOf(int order) const
{
    return m_onsets[static_cast<std::size_t>(order)].seconds - m_onsets.front().seconds;
}

QRectF OnsetMap::mapArea() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(mapPadding, mapPadding + line + 4, -mapPadding,
                                   -(mapPadding + barHeight + line + 8));
}

std::vector<OnsetMap::Square> OnsetMap::squares(const QRectF &area) const
{
    const Grid grid = gridOf(*m_recording);
    const double side =
        std::floor(std::max(2.0, std::min({area.width() / grid.columns, area.height() / grid.rows, 40.0})));
    const double left = area.left() + (area.width() - side * grid.columns) / 2;
    std::vector<Square> result;
    for (std::size_t n = 0; n < grid.column.size(); ++n)
        result.push_back({static_cast<int>(n),
                          QRectF(left + grid.column[n] * side, area.top() + grid.row[n] * side, side, side)
                              .adjusted(1, 1, -1, -1)});
    return result;
}

void OnsetMap::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.plot);
    const double line = fontMetrics().height();
    const QRectF title = QRectF(rect()).adjusted(mapPadding, mapPadding, -mapPadding, 0);
    painter.setPen(theme.secondaryText);
    if (!m_recording || m_onsets.empty()) {
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Choose a candidate, or a seizure whose channels have their onsets."));
        return;
    }
    painter.drawText(title, Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, static_cast<int>(title.width())));
    const double longest = delayOf(static_cast<int>(m_onsets.size()) - 1);
    QFont small = font();
    for (const Square &square : squares(mapArea())) {
        const int order = orderOf(square.channel);
        painter.setPen(theme.line);
        if (order < 0) {
            painter.setBrush(QBrush(theme.hatch, Qt::BDiagPattern));
            painter.drawRect(square.area);
            continue;
        }
        const QColor fill = Theme::viridis(longest > 0 ? 1 - delayOf(order) / longest : 1);
        painter.setBrush(fill);
        painter.drawRect(square.area);
        small.setPixelSize(std::max(6, std::min(static_cast<int>(square.area.height() * 0.55), 13)));
        painter.setFont(small);
        painter.setPen(qGray(fill.rgb()) < 128 ? QColor(Qt::white) : QColor(0x14171A));
        painter.drawText(square.area, Qt::AlignCenter, QString::number(order + 1));
    }
    painter.setFont(font());
    const QRectF bar(mapPadding, height() - mapPadding - line - barHeight - 2, width() - 2 * mapPadding,
                     barHeight);
    for (int x = 0; x < static_cast<int>(bar.width()); ++x)
        painter.fillRect(QRectF(bar.left() + x, bar.top(), 1, bar.height()),
                         Theme::viridis(1 - x / bar.width()));
    const QRectF labels(bar.left(), bar.bottom() + 2, bar.width(), line);
    painter.setPen(theme.secondaryText);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, tr("first"));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter,
                     tr("last, %1 later").arg(durationText(longest)));
}

bool OnsetMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_recording || m_onsets.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Square &square : squares(mapArea())) {
        if (!square.area.contains(help->pos()))
            continue;
        const QString name = m_recording->channels[static_cast<std::size_t>(square.channel)].label;
        const int order = orderOf(square.channel);
        QToolTip::showText(help->globalPos(),
                           order < 0 ? tr("%1: not reached").arg(name)
                                     : tr("%1: number %2, %3 after the first")
                                           .arg(name)
                                           .arg(order + 1)
                                           .arg(durationText(delayOf(order))),
                           this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace edgescope
