// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spectrum/spectrumcontent.h"

#include "views/curves/polyline.h"
#include "views/numbertext.h"
#include "views/timemap/timemappainter.h"
#include "views/timemap/timemappicture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace edgescope {
namespace {

bool isPower(const TimeMap &scalogram)
{
    return scalogram.unit != u"dB" && scalogram.palette == TimeMap::Palette::Power;
}

// Powers of signals in V are said over 1 µV², as is usual.
bool isInVolts(const TimeMap &scalogram)
{
    return scalogram.unit.startsWith(QStringLiteral("V²"));
}

// What is drawn of a value of the map.
std::function<double(double)> drawnValue(const TimeMap &scalogram)
{
    if (!isPower(scalogram))
        return [](double value) { return value; };
    constexpr double squareMicrovolt = 1e-12;
    const double reference = isInVolts(scalogram) ? squareMicrovolt : 1;
    return [reference](double value) { return value > 0 ? 10 * std::log10(value / reference) : undefined; };
}

QString powerTitle(const TimeMap &scalogram)
{
    return scalogram.unit == u"dB" ? QCoreApplication::translate("SpectrumView", "Power") : scalogram.title;
}

QString powerUnit(const TimeMap &scalogram)
{
    if (!isPower(scalogram))
        return scalogram.unit;
    const QString unit = (isInVolts(scalogram) ? QStringLiteral("µ") : QString()) + scalogram.unit;
    return unit.isEmpty() ? QStringLiteral("dB")
                          : QCoreApplication::translate("SpectrumView", "dB re 1 %1").arg(unit);
}

// The axis keeps its limits while the cursor moves, unless a value lies beyond the colours of the map.
void setPowerLimits(Spectrum &spectrum, const TimeMap &scalogram)
{
    const auto drawn = drawnValue(scalogram);
    std::vector<double> shown{drawn(scalogram.minimum), drawn(scalogram.maximum)};
    shown.insert(shown.end(), spectrum.values.begin(), spectrum.values.end());
    shown.insert(shown.end(), spectrum.baseline.begin(), spectrum.baseline.end());
    const AxisRange range = rangeWithRoom(shown, false);
    spectrum.power.minimum = range.minimum;
    spectrum.power.maximum = range.maximum;
}

// Of some of the rows; the others are undefined.
Series spectrumLine(const Spectrum &spectrum, Series::Role role, const QString &name,
                    const std::function<double(std::size_t)> &value)
{
    Series series;
    series.role = role;
    series.name = name;
    series.x = spectrum.frequenciesHz;
    for (std::size_t row = 0; row < series.x.size(); ++row)
        series.y.push_back(value(row));
    return series;
}

bool touchesEdge(const Spectrum &spectrum, std::size_t row)
{
    const std::vector<bool> &edge = spectrum.isEdge;
    return edge[row] || (row > 0 && edge[row - 1]) || (row + 1 < edge.size() && edge[row + 1]);
}

} // namespace

std::optional<std::size_t> Spectrum::peak() const
{
    std::optional<std::size_t> best;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (std::isnan(values[row]))
            continue;
        const bool isBetter =
            !best || (isEdge[row] != isEdge[*best] ? isEdge[*best] : values[row] > values[*best]);
        if (isBetter)
            best = row;
    }
    return best;
}

std::size_t Spectrum::rowAt(double frequencyHz) const
{
    const auto away = [&](double hertz) {
        return frequency.logarithmic ? std::abs(std::log(hertz / frequencyHz))
                                     : std::abs(hertz - frequencyHz);
    };
    return static_cast<std::size_t>(std::ranges::min_element(frequenciesHz, {}, away) -
                                    frequenciesHz.begin());
}

Spectrum spectrumAt(const TimeMap &scalogram, double seconds, const ClockAxis &clock)
{
    const int decimals = scalogram.step < 0.05 ? 2 : 1;
    Spectrum spectrum;
    spectrum.seconds = seconds;
    spectrum.time = clock.text(seconds, decimals);
    spectrum.frequency = rowAxisOf(scalogram);
    spectrum.frequency.isReversed = false; // that is of maps, where frequencies run upwards or downwards
    spectrum.power.title = powerTitle(scalogram);
    spectrum.power.unit = powerUnit(scalogram);
    spectrum.frequenciesHz = scalogram.rowValues;
    const auto drawn = drawnValue(scalogram);
    for (const double value : scalogram.rowBaselines)
        spectrum.baseline.push_back(drawn(value));
    const double place = std::floor((seconds - scalogram.start) / scalogram.step);
    const auto columns = static_cast<double>(scalogram.columns);
    const double stop = scalogram.start + scalogram.step * columns;
    // The end of the recording belongs to its last column.
    const bool isLast = std::abs(seconds - stop) < 1e-6 && scalogram.columns > 0;
    if (!(place >= 0 && place < columns) && !isLast) {
        spectrum.reason =
            QCoreApplication::translate(
                "SpectrumView", "The cursor is at %1, outside the scalogram, which reaches from %2 to %3.")
                .arg(spectrum.time, clock.text(scalogram.start, decimals), clock.text(stop, decimals));
        setPowerLimits(spectrum, scalogram);
        return spectrum;
    }
    const std::size_t column = std::min(static_cast<std::size_t>(place), scalogram.columns - 1);
    const double toEdge =
        secondsToEdge(scalogram, scalogram.start + (static_cast<double>(column) + 0.5) * scalogram.step);
    for (std::size_t row = 0; row < scalogram.rowValues.size(); ++row) {
        const std::size_t cell = row * scalogram.columns + column;
        spectrum.values.push_back(drawn(static_cast<double>(scalogram.values[cell])));
        spectrum.isEdge.push_back(row < scalogram.rowEdges.size() && toEdge < scalogram.rowEdges[row]);
        if (!scalogram.significance.empty())
            spectrum.isSignificant.push_back(scalogram.significance[cell] >= 1);
    }
    setPowerLimits(spectrum, scalogram);
    if (!spectrum.peak())
        spectrum.reason =
            QCoreApplication::translate("SpectrumView", "There is no signal at %1.").arg(spectrum.time);
    return spectrum;
}

Curves spectrumCurves(const Spectrum &spectrum)
{
    Panel panel;
    panel.x = spectrum.frequency;
    panel.y = spectrum.power;
    panel.undefinedReason = spectrum.reason;
    if (!spectrum.reason.isEmpty())
        return {{panel}};
    Series whole = spectrumLine(spectrum, Series::Role::Line, spectrum.time,
                                [&](std::size_t row) { return spectrum.values[row]; });
    const bool hasEdge = std::ranges::find(spectrum.isEdge, true) != spectrum.isEdge.end();
    if (hasEdge)
        whole.greyed = spectrum.isEdge;
    panel.series.push_back(std::move(whole));
    if (hasEdge) // as far as the line begins
        panel.series.push_back(spectrumLine(
            spectrum, Series::Role::Faint,
            QCoreApplication::translate("SpectrumView", "affected by the edge"),
            [&](std::size_t row) { return touchesEdge(spectrum, row) ? spectrum.values[row] : undefined; }));
    if (!spectrum.baseline.empty())
        panel.series.push_back(spectrumLine(spectrum, Series::Role::Reference,
                                            QCoreApplication::translate("SpectrumView", "baseline"),
                                            [&](std::size_t row) { return spectrum.baseline[row]; }));
    return {{std::move(panel)}};
}

Table spectrumTable(const Spectrum &spectrum)
{
    const std::size_t rows = spectrum.values.size();
    std::vector<std::int64_t> edge;
    for (const bool isAffected : spectrum.isEdge)
        edge.push_back(isAffected ? 1 : 0);
    std::vector<double> baseline = spectrum.baseline;
    baseline.resize(rows, undefined);
    const QByteArray unit = spectrum.power.unit.startsWith(QStringLiteral("dB")) ? "db" : "z";
    Table table{"spectrum", {}};
    table.columns = {{"time_s", std::vector<double>(rows, spectrum.seconds)},
                     {"frequency_hz", rows == 0 ? std::vector<double>() : spectrum.frequenciesHz},
                     {"power_" + unit, spectrum.values, spectrum.power.unit},
                     {"baseline_" + unit, std::move(baseline), spectrum.power.unit},
                     {"affected_by_edge", std::move(edge)}};
    return table;
}

QString spectrumText(const Spectrum &spectrum, std::size_t row)
{
    TimeMapCell cell;
    cell.isEdge = spectrum.isEdge[row];
    const double value = spectrum.values[row];
    if (!spectrum.isSignificant.empty() && !std::isnan(value))
        cell.isSignificant = spectrum.isSignificant[row];
    const QString power = std::isnan(value) ? QCoreApplication::translate("TimeMapView", "undefined")
                                            : measuredText(numberText(value), spectrum.power.unit);
    const QString frequency = measuredText(numberText(spectrum.frequenciesHz[row]), spectrum.frequency.unit);
    return QStringLiteral("%1 · %2 · %3").arg(spectrum.time, frequency, power) + cellRemarks(cell);
}

} // namespace edgescope
