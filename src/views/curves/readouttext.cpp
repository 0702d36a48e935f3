// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/readouttext.h"

#include "core/typography.h"
#include "views/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// Decimals that show one digit of the error, at least two and at most four.
int decimalsFor(const ReadOut &readOut)
{
    if (!(readOut.standardError > 0))
        return -1;
    return std::clamp(-static_cast<int>(std::floor(std::log10(readOut.standardError))), 2, 4);
}

QString fixedText(double value, int decimals)
{
    if (decimals < 0)
        return numberText(value);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return leftToRight(locale.toString(value, 'f', decimals).replace(u'-', trueMinus));
}

bool hasInterval(const ReadOut &readOut)
{
    return std::isfinite(readOut.low) && std::isfinite(readOut.high);
}

bool isDefined(const ReadOut &readOut)
{
    return std::isfinite(readOut.value) || hasInterval(readOut);
}

LegendRow textRow(const QString &text, bool bold)
{
    LegendRow row;
    row.text = text;
    row.bold = bold;
    row.secondary = !bold;
    return row;
}

void appendReadOut(std::vector<LegendRow> &rows, const ReadOut &readOut, bool bold)
{
    constexpr qsizetype shortUnit = 3;
    const bool beside = !readOut.unit.isEmpty() && readOut.unit.size() <= shortUnit;
    rows.push_back(textRow(readOutText(readOut, beside ? readOut.unit : QString()), bold));
    const QString interval = intervalText(readOut);
    if (!interval.isEmpty())
        rows.push_back(textRow(interval, false));
    if (!readOut.unit.isEmpty() && !beside)
        rows.push_back(textRow(readOut.unit, false));
}

} // namespace

QString readOutText(const ReadOut &readOut, const QString &unit)
{
    const int decimals = decimalsFor(readOut);
    QString numbers;
    if (!std::isfinite(readOut.value))
        numbers = fixedText(readOut.low, decimals) + u'–' + fixedText(readOut.high, decimals);
    else if (decimals > 0)
        numbers = fixedText(readOut.value, decimals) + QStringLiteral(" ± ") +
                  fixedText(readOut.standardError, decimals);
    else
        numbers = fixedText(readOut.value, decimals);
    return readOut.label + u' ' + measuredText(leftToRight(numbers), unit);
}

QString intervalText(const ReadOut &readOut)
{
    if (!std::isfinite(readOut.value) || !hasInterval(readOut))
        return {};
    const int decimals = decimalsFor(readOut);
    // Of surrogates it is their spread.
    const QString text = readOut.source == dataSource
                             ? QCoreApplication::translate("CurvesView", "CI %1–%2")
                             : QCoreApplication::translate("CurvesView", "5–95 % %1–%2");
    return text.arg(fixedText(readOut.low, decimals), fixedText(readOut.high, decimals));
}

std::vector<LegendRow> readOutRows(const std::vector<ReadOut> &readOuts, int scale, int most)
{
    std::vector<LegendRow> rows;
    for (const ReadOut &readOut : readOuts)
        if (readOut.scale == 0 && readOut.state.isEmpty() && isDefined(readOut))
            appendReadOut(rows, readOut, rows.empty());
    const size_t ofTheRange = rows.size();
    for (const ReadOut &readOut : readOuts)
        if (scale > 0 && readOut.scale == scale && readOut.state.isEmpty() && isDefined(readOut) &&
            (readOut.source != dataSource || most-- > 0))
            appendReadOut(rows, readOut, rows.size() == ofTheRange);
    if (rows.size() > ofTheRange) {
        rows[ofTheRange].spaceBefore = ofTheRange > 0;
        rows.push_back(textRow(QStringLiteral("k %1").arg(scale), false));
    }
    return rows;
}

} // namespace edgescope
