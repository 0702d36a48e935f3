// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lfplane.h"

#include "views/filtertext.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"
#include "views/timeline/traceenvelope.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgescope {
namespace {

constexpr double leastRow = 24; // pixels a channel
constexpr double traceWidth = 0.9;
constexpr double chosenWidth = 1.6; // of the chosen channel and those of the selected units

// Pixels for the names of channels at the right of the header.
double labelRoom(const LaneContext &context)
{
    return context.metrics.header * 0.45 - (context.montage->partners.empty() ? 8 : 0) * context.metrics.unit;
}

// Words for the header, one below the other where they would run into the channels' labels.
QStringList wrapped(const QString &words, double labelColumn, const LaneContext &context)
{
    const double room = context.metrics.header - 30 * context.metrics.unit - labelColumn;
    if (QFontMetricsF(smallFont(context)).horizontalAdvance(words) <= room)
        return {words};
    return words.split(u' ');
}

bool isLowLane(double height, const LaneContext &context)
{
    return height < 70 * context.metrics.unit;
}

} // namespace

QString LfpLane::title() const
{
    return QCoreApplication::translate("Timeline", "LFP");
}

LaneSize LfpLane::size(const LaneContext &context) const
{
    const auto channels = static_cast<double>(std::max<std::size_t>(rows(context).size(), 1));
    const double most = std::clamp(channels * leastRow + 8, 80.0, 210.0);
    return {std::min(most, 80.0) * context.metrics.unit, most * context.metrics.unit, most / 70};
}

QString LfpLane::missing(const LaneContext &context) const
{
    return context.recording->channels.empty()
               ? QCoreApplication::translate("Timeline", "No LFP channels in this file.")
           : rows(context).empty() ? QCoreApplication::translate(
                                         "Timeline", "All channels are hidden. View ▸ Channels… shows them.")
                                   : QString();
}

std::vector<int> LfpLane::rows(const LaneContext &context)
{
    const auto count = static_cast<int>(context.recording->channels.size());
    std::vector<int> shown = context.channels.shown;
    if (!context.channels.isOwn) {
        shown.resize(static_cast<std::size_t>(count));
        std::iota(shown.begin(), shown.end(), 0);
    }
    std::erase_if(shown, [&](int n) { return n < 0 || n >= count || !context.montage->shows(n); });
    return shown;
}

QString LfpLane::label(int channel, const LaneContext &context)
{
    const std::vector<Channel> &channels = context.recording->channels;
    const QString &own = channels[static_cast<std::size_t>(channel)].label;
    const std::vector<int> &partners = context.montage->partners;
    if (partners.empty())
        return own;
    const int partner = partners[static_cast<std::size_t>(channel)];
    return QStringLiteral("%1 − %2").arg(own, channels[static_cast<std::size_t>(partner)].label);
}

QStringList LfpLane::labelLines(int channel, const LaneContext &context)
{
    const QString whole = label(channel, context);
    const qsizetype minus = whole.lastIndexOf(u'−');
    if (context.montage->partners.empty() || minus < 0)
        return {whole};
    const QString close = QString(whole).remove(u' ');
    if (QFontMetricsF(smallFont(context)).horizontalAdvance(close) <= labelRoom(context))
        return {close};
    return {whole.left(minus + 1), whole.mid(minus + 2)};
}

double LfpLane::labelColumn(const LaneContext &context) const
{
    const QFontMetricsF metrics(smallFont(context));
    double widest = 0;
    for (const int channel : wantedChannels(context, m_height))
        for (const QString &line : labelLines(channel, context))
            widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::min(widest, labelRoom(context));
}

int LfpLane::shownCount(const LaneContext &context, double height) const
{
    const auto channels = static_cast<int>(rows(context).size());
    return std::clamp(static_cast<int>(height / (leastRow * context.metrics.unit)), std::min(1, channels),
                      channels);
}

double LfpLane::rowHeightOf(int count, double height, const LaneContext &context)
{
    return context.look.isButterfly ? height : height / std::max(1, count);
}

bool LfpLane::isBad(int channel, const LaneContext &context)
{
    return std::binary_search(context.channels.bad.begin(), context.channels.bad.end(), channel);
}

void LfpLane::forgetOldRecording(const LaneContext &context) const
{
    if (m_contentId == context.recording->contentId)
        return;
    m_contentId = context.recording->contentId;
    m_chosen = -1;
    m_amplitude = 0;
    m_hasOwnGain = false;
}

// Another length of time has other extremes in each column: traces that would then run into their neighbours,
// or be lost in their rows, are scaled anew, until the user has chosen a gain. Moving changes nothing.
void LfpLane::followTraces(const Traces &traces) const
{
    constexpr double most = 1.1;
    constexpr double least = 0.6;
    const double length = traces.range.length();
    const bool isKnown = std::abs(length - m_length) <= 1e-6 * length && (m_wasComplete || !traces.complete);
    if (m_amplitude > 0 && (m_hasOwnGain || isKnown))
        return;
    m_wasComplete = traces.complete;
    m_length = length;
    const double amplitude = robustAmplitude(traces);
    if (amplitude > most * m_amplitude || (amplitude > 0 && amplitude < least * m_amplitude))
        m_amplitude = amplitude;
}

std::vector<int> LfpLane::wantedChannels(const LaneContext &context, double height) const
{
    if (context.isFigure && context.traces) {
        std::vector<int> drawn = context.traces->channels; // may be those of the montage before
        std::erase_if(drawn, [&](int channel) { return !context.montage->shows(channel); });
        return drawn;
    }
    m_height = height;
    const int count = shownCount(context, height);
    const std::vector<int> all = rows(context);
    followUnits(all, count, context);
    const auto first = all.begin() + std::clamp(m_first, 0, static_cast<int>(all.size()) - count);
    return {first, first + count};
}

// When other units are selected and none of their channels is in view, the first of these comes there.
void LfpLane::followUnits(const std::vector<int> &all, int count, const LaneContext &context) const
{
    if (context.selectedUnits == m_unitsSeen)
        return;
    m_unitsSeen = context.selectedUnits;
    const auto isOfUnits = [&](int channel) { return hasSelectedUnit(channel, context); };
    const auto first = all.begin() + std::clamp(m_first, 0, static_cast<int>(all.size()) - count);
    const auto found = std::find_if(all.begin(), all.end(), isOfUnits);
    if (found != all.end() && std::none_of(first, first + count, isOfUnits))
        m_first = static_cast<int>(found - all.begin()) - count / 2;
}

QStringList LfpLane::headerLines(const LaneContext &context) const
{
    QStringList lines = {QCoreApplication::translate("Timeline", "%1 of %2")
                             .arg(wantedChannels(context, m_height).size())
                             .arg(rows(context).size())};
    if (context.look.isButterfly)
        lines += QCoreApplication::translate("Timeline", "butterfly");
    // What the drawn traces went through, which may lag behind what was asked for.
    for (const QString &words : filterWords(context.traces ? context.traces->filter : context.filter))
        lines += wrapped(words, labelColumn(context), context);
    if (context.traces && !context.traces->complete)
        lines.append(QCoreApplication::translate("Timeline", "preview"));
    return lines;
}

double LfpLane::unitsPerPixel(const LaneContext &context, double rowHeight) const
{
    forgetOldRecording(context);
    if (context.traces)
        followTraces(*context.traces);
    const double amplitude = m_amplitude > 0 ? m_amplitude : 1;
    return amplitude / (0.5 * rowHeight * m_gain);
}

double LfpLane::barValue(double scale, double laneHeight, const LaneContext &context)
{
    const double unit = context.metrics.unit;
    return roundBelow((isLowLane(laneHeight, context) ? laneHeight - 4 * unit : 44 * unit) * scale);
}

QString LfpLane::amplitudeText(double value, const LaneContext &context)
{
    const QString &unit = context.recording->channels.front().unit;
    return quantityText(value, unit.isEmpty() ? QStringLiteral("V") : unit, 1);
}

QString LfpLane::gainText(const LaneContext &context) const
{
    if (!context.traces || m_height <= 0 || rows(context).empty())
        return {};
    const double rowHeight = rowHeightOf(shownCount(context, m_height), m_height, context);
    return amplitudeText(barValue(unitsPerPixel(context, rowHeight), m_height, context), context);
}

bool LfpLane::isChosen(int channel, const LaneContext &context) const
{
    return channel == m_chosen || hasSelectedUnit(channel, context);
}

bool LfpLane::hasSelectedUnit(int channel, const LaneContext &context)
{
    const int electrode = context.recording->channels[static_cast<std::size_t>(channel)].electrode;
    return electrode >= 0 &&
           std::any_of(context.selectedUnits.begin(), context.selectedUnits.end(), [&](int unit) {
               return context.recording->units[static_cast<std::size_t>(unit)].electrode == electrode;
           });
}

void LfpLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const std::vector<int> wanted = wantedChannels(context, plot.height());
    if (wanted.empty() || !context.traces || context.traces->columns < 1)
        return;
    const Traces &traces = *context.traces;
    const double rowHeight = rowHeightOf(static_cast<int>(wanted.size()), plot.height(), context);
    const double scale = unitsPerPixel(context, rowHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t n = 0; n < wanted.size(); ++n) {
        const auto found = std::find(traces.channels.begin(), traces.channels.end(), wanted[n]);
        if (found == traces.channels.end())
            continue;
        const double top = context.look.isButterfly ? 0 : static_cast<double>(n) * rowHeight;
        const QRectF row(plot.left(), plot.top() + top, plot.width(), rowHeight);
        const TraceEnvelope envelope =
            envelopeOf(traces, static_cast<std::size_t>(found - traces.channels.begin()));
        const QColor colour = isBad(wanted[n], context)      ? context.theme->axis
                              : isChosen(wanted[n], context) ? context.theme->accent
                                                             : context.theme->text;
        const double strength = isBlock(envelope, scale * rowHeight) ? 0.45 : 0.9;
        const double width = isChosen(wanted[n], context) ? chosenWidth : traceWidth;
        painter.setPen(QPen(withAlpha(colour, strength),
                            std::max(1 / context.pixelRatio, width * context.metrics.unit)));
        drawTrace(painter, envelope, traces.range, row, plot, context, scale);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void LfpLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    if (!context.traces || context.recording->channels.empty())
        return;
    const double unit = context.metrics.unit;
    const auto count = static_cast<int>(wantedChannels(context, margin.height()).size());
    const double rowHeight = rowHeightOf(count, margin.height(), context);
    const double scale = unitsPerPixel(context, rowHeight);
    // In a low lane there is room for one of the bars, with its text beside it.
    const bool isLow = isLowLane(margin.height(), context);
    const double value = barValue(scale, margin.height(), context);
    const double height = value / scale;
    const double x = margin.left() + margin.width() * 0.2;
    const double top = margin.center().y() - (height + (isLow ? 0 : 42 * unit)) / 2;
    painter.setPen(QPen(context.theme->text, 1.5 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, top), QPointF(x, top + height));
    const QString text = amplitudeText(value, context);
    if (isLow) {
        const QRectF beside(x + 4 * unit, margin.center().y() - 8 * unit, margin.right() - x - 4 * unit,
                            16 * unit);
        drawText(painter, beside, text, smallFont(context), context.theme->text);
        return;
    }
    drawText(painter, QRectF(margin.left() + 2, top + height + 2 * unit, margin.width() - 3, 15 * unit), text,
             smallFont(context), context.theme->text, Qt::AlignHCenter | Qt::AlignVCenter);

    const double seconds = std::min(1.0, roundBelow((margin.width() - 8) * context.time.secondsPerPixel()));
    const double length =
        seconds >= 1 ? 1 / context.time.secondsPerPixel() : seconds / context.time.secondsPerPixel();
    const double barSeconds =
        length < 6 ? roundBelow((margin.width() - 8) * context.time.secondsPerPixel()) : seconds;
    const double barLength = barSeconds / context.time.secondsPerPixel();
    const double y = top + height + 24 * unit;
    painter.setPen(QPen(context.theme->text, 1.5 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(margin.center().x() - barLength / 2, y),
                     QPointF(margin.center().x() + barLength / 2, y));
    drawText(painter, QRectF(margin.left() + 2, y + 3 * unit, margin.width() - 3, 15 * unit),
             barSeconds < 60 ? quantityText(barSeconds, QStringLiteral("s"), 1) : durationText(barSeconds),
             smallFont(context), context.theme->text, Qt::AlignHCenter | Qt::AlignVCenter);
}

void LfpLane::paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const
{
    const std::vector<int> wanted = wantedChannels(context, header.height());
    const double unit = context.metrics.unit;
    if (context.look.isButterfly)
        return; // no name has a place of its own
    const double rowHeight = header.height() / std::max(1.0, static_cast<double>(wanted.size()));
    // Where there is no room for all names, as there may be on paper, every second or third is written.
    const auto stride = static_cast<std::size_t>(std::max(1.0, std::ceil(11 * unit / rowHeight)));
    for (std::size_t n = 0; n < wanted.size(); n += stride) {
        const bool chosen = isChosen(wanted[n], context);
        const double width = labelRoom(context);
        const QRectF row(header.right() - 8 * unit - width, header.top() + static_cast<double>(n) * rowHeight,
                         width, rowHeight);
        const QStringList lines = labelLines(wanted[n], context);
        const double line = std::min(12 * unit, rowHeight / static_cast<double>(lines.size()));
        double top = row.center().y() - line * static_cast<double>(lines.size()) / 2;
        for (const QString &text : lines) {
            const bool bad = isBad(wanted[n], context);
            QFont font = chosen ? boldFont(context) : smallFont(context);
            font.setStrikeOut(bad);
            drawText(painter, QRectF(row.left(), top, row.width(), line), text, font,
                     bad      ? context.theme->secondaryText
                     : chosen ? context.theme->accent
                              : context.theme->text,
                     Qt::AlignRight | Qt::AlignVCenter);
            top += line;
        }
    }
}

std::vector<int> LfpLane::channelsBetween(double top, double bottom, const QRectF &plot,
                                          const LaneContext &context) const
{
    const std::vector<int> wanted = wantedChannels(context, plot.height());
    if (context.look.isButterfly)
        return wanted;
    const double rowHeight = plot.height() / static_cast<double>(std::max<std::size_t>(wanted.size(), 1));
    std::vector<int> channels;
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        const double rowTop = plot.top() + static_cast<double>(row) * rowHeight;
        if (rowTop <= std::max(top, bottom) && rowTop + rowHeight > std::min(top, bottom))
            channels.push_back(wanted[row]);
    }
    return channels;
}

std::optional<Amplitude> LfpLane::amplitudeBetween(double fromY, double toY, const QRectF &plot,
                                                   const LaneContext &context) const
{
    const std::vector<int> wanted = wantedChannels(context, plot.height());
    if (wanted.empty() || !context.traces)
        return std::nullopt;
    const double rowHeight = rowHeightOf(static_cast<int>(wanted.size()), plot.height(), context);
    const QString unit = context.recording->channels[static_cast<std::size_t>(wanted.front())].unit;
    return Amplitude{(fromY - toY) * unitsPerPixel(context, rowHeight),
                     unit.isEmpty() ? QStringLiteral("V") : unit};
}

bool LfpLane::clickHeader(const LanePointer &pointer, const LaneContext &context)
{
    const double y = pointer.position.y();
    const std::vector<int> under = channelsBetween(y, y, pointer.plot, context);
    if (pointer.position.x() < pointer.header.left() + pointer.header.width() * 0.55 || under.empty())
        return false;
    m_chosen = m_chosen == under.front() ? -1 : under.front();
    return true;
}

bool LfpLane::scrollHeader(int steps, const LaneContext &context)
{
    const int count = shownCount(context, m_height);
    const int last = static_cast<int>(rows(context).size()) - count;
    const int first = std::clamp(m_first - steps, 0, last);
    const bool moved = first != m_first;
    m_first = first;
    return moved;
}

bool LfpLane::multiplyGain(double factor)
{
    m_gain = std::clamp(m_gain * factor, 1.0 / 1024, 1024.0);
    m_hasOwnGain = true;
    return true;
}

QString LfpLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    const std::vector<int> wanted = wantedChannels(context, pointer.plot.height());
    if (wanted.empty() || !context.traces || context.traces->columns < 1 || context.look.isButterfly)
        return {};
    const Traces &traces = *context.traces;
    const double share = (pointer.position.y() - pointer.plot.top()) / pointer.plot.height();
    const auto row = static_cast<std::size_t>(
        std::clamp(share * static_cast<double>(wanted.size()), 0.0, static_cast<double>(wanted.size() - 1)));
    const auto found = std::find(traces.channels.begin(), traces.channels.end(), wanted[row]);
    if (found == traces.channels.end() || !traces.range.contains(pointer.seconds))
        return {};
    const TraceEnvelope envelope =
        envelopeOf(traces, static_cast<std::size_t>(found - traces.channels.begin()));
    const auto column = std::min(static_cast<std::size_t>((pointer.seconds - traces.range.start) /
                                                          traces.range.length() * traces.columns),
                                 envelope.minimum.size() - 1);
    const Channel &channel = context.recording->channels[static_cast<std::size_t>(wanted[row])];
    const QString low = quantityText(envelope.minimum[column], channel.unit);
    const QString high = quantityText(envelope.maximum[column], channel.unit);
    const QString name = label(wanted[row], context);
    return low == high ? QStringLiteral("%1  %2").arg(name, low)
                       : QCoreApplication::translate("Timeline", "%1  %2 to %3").arg(name, low, high);
}

} // namespace edgescope
