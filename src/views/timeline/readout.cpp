// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/readout.h"

#include "core/scalegrid.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace edgescope {
namespace {

struct ClassValue {
    std::int64_t spikes = 0;
    int units = 0;
    double value = 0;
    bool isDefined = false;
};

struct BinValue {
    std::int64_t bin = 0;
    ClassValue excitatory;
    ClassValue inhibitory;
};

// The bin around a time; nothing in the dropped partial last bin.
std::optional<BinValue> binAt(double seconds, const LaneContext &context, const EnsembleBars &bars)
{
    const EnsembleSignals &ensemble = *context.ensemble;
    const double width = bars.width;
    const double origin = ensemble.window.start;
    const std::int64_t bin = binIndex(seconds - origin, width, 1 / width);
    if (seconds < origin || bin >= binCount(ensemble.window.length(), width))
        return std::nullopt;
    const auto value = [&](UnitClass unitClass, const CountScale &scale) {
        const PooledSpikes &spikes = ensemble.spikes(unitClass);
        const std::int64_t count =
            spikes.rank(binEdge(bin + 1, width), origin) - spikes.rank(binEdge(bin, width), origin);
        return ClassValue{count, ensemble.unitCount(unitClass), scale.value(static_cast<double>(count)),
                          scale.isDefined()};
    };
    return BinValue{bin, value(UnitClass::Excitatory, bars.excitatory),
                    value(UnitClass::Inhibitory, bars.inhibitory)};
}

QString withUnit(double value, Normalisation normalisation, bool isSigned)
{
    QString text = numberText(value, 4);
    if (isSigned && value > 0)
        text.prepend(u'+');
    const QString unit = valueUnit(normalisation);
    return measuredText(leftToRight(text), unit);
}

QString classLine(const QString &code, const ClassValue &value, Normalisation normalisation)
{
    if (value.units == 0)
        return QCoreApplication::translate("Timeline", "%1  no units").arg(code);
    const QString counts =
        QCoreApplication::translate("Timeline", "(%1 spikes, %2 units)").arg(value.spikes).arg(value.units);
    return QStringLiteral("%1  %2   %3")
        .arg(code, value.isDefined ? withUnit(value.value, normalisation, false) : QStringLiteral("—"),
             counts);
}

QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<b style=\"color:%1\">%2</b>").arg(colour.name(), text);
}

QString stateChip(const QString &state, const Theme &theme)
{
    return QStringLiteral("<span style=\"background-color:%1; color:#14171a\">&nbsp;%2&nbsp;</span>&nbsp;%3")
        .arg(theme.state(state).name(), stateLetter(state).toHtmlEscaped(), state.toHtmlEscaped());
}

} // namespace

TimeReadOut readOut(double seconds, const LaneContext &context, const EnsembleBars *bars,
                    const QString &laneLine)
{
    const QString separator = QStringLiteral(" &nbsp; ");
    TimeReadOut result;
    const bool fromOnset = context.clock.onset.has_value();
    result.title = (fromOnset ? clockAxis(*context.recording, true) : context.clock).text(seconds, 3);
    const QString distance =
        context.clock.isFromOffset
            ? QCoreApplication::translate("Timeline", "offset %1").arg(context.clock.text(seconds, 1))
        : fromOnset ? QCoreApplication::translate("Timeline", "onset %1").arg(context.clock.text(seconds, 1))
                    : leftToRight(QStringLiteral("+%1\u202Fs").arg(seconds, 0, 'f', 3));
    // A tag tells labels that this is rich text, whatever follows.
    result.rich = QStringLiteral("<span>%1</span>").arg(result.title) + separator + distance;
    const QString state = stateAt(*context.recording, seconds);
    if (!state.isEmpty())
        result.rich += separator + stateChip(state, *context.theme);

    const std::optional<BinValue> bin =
        bars && context.ensemble ? binAt(seconds, context, *bars) : std::nullopt;
    if (bin) {
        result.title += QCoreApplication::translate("Timeline", "  ·  bin %1").arg(countText(bin->bin));
        result.lines = {classLine(QStringLiteral("E"), bin->excitatory, context.normalisation),
                        classLine(QStringLiteral("I"), bin->inhibitory, context.normalisation)};
        const auto add = [&](const QString &code, const ClassValue &value, const QColor &colour) {
            if (value.isDefined)
                result.rich += separator + coloured(code, colour) + u' ' +
                               withUnit(value.value, context.normalisation, false);
        };
        add(QStringLiteral("E"), bin->excitatory, context.theme->excitatoryText);
        add(QStringLiteral("I"), bin->inhibitory, context.theme->inhibitoryText);
    }
    QString last = state;
    if (bin && bin->excitatory.isDefined && bin->inhibitory.isDefined) {
        const QString f =
            withUnit(bin->excitatory.value - bin->inhibitory.value, context.normalisation, true);
        last = QStringLiteral("f  ") + f + (state.isEmpty() ? QString() : QStringLiteral("   ·   ") + state);
        result.rich += separator + QStringLiteral("f<sub>obs</sub> ") + f;
    }
    if (!last.isEmpty())
        result.lines.append(last);
    if (!laneLine.isEmpty()) {
        result.lines.append(laneLine);
        result.rich += QStringLiteral(" &nbsp;|&nbsp; ") + laneLine.toHtmlEscaped();
    }
    return result;
}

} // namespace edgescope
