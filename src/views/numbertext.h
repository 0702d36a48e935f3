// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

// Numbers for the screen and for figures: in the user's locale, with a narrow no-break space before units and
// between thousands and a true minus sign. In a window of a right-to-left language they are isolated from the
// text around them; texts for files and for editing go through withoutIsolates() first.
namespace edgescope {

// A number with what belongs to it, kept in its order within right-to-left text. Elsewhere, and when it holds
// right-to-left words itself, the text as it is.
QString leftToRight(const QString &text);

// A number in a list of such with Latin letters ("%1 E, %2 I"): within right-to-left text the list keeps its
// order.
QString listedText(const QString &number);

// A text without the marks that order right-to-left text.
QString withoutIsolates(QString text);

// "2.0 ms": a number as shown and its unit; the number alone when it has none.
QString measuredText(const QString &number, const QString &unit);

// A number with so many significant digits, "—" when it is not defined.
QString numberText(double value, int significantDigits = 3);

// "1000 Hz": a sampling rate as the file states it, thousands not apart.
QString rateText(double hertz);

// "95 961"
QString countText(std::int64_t count);

// A bin width with four significant digits: "66.69 ms", "1.339 s".
QString scaleText(double seconds);

// A value with a unit, which may be a square, and a prefix that fits: (2e-4, "V") -> "200 µV", (4e-10, "V²")
// -> "400 µV²".
QString quantityText(double value, const QString &unit, int significantDigits = 3);

// A length of time in words: "8 h", "29 min 59 s", "1.5 s", "350 ms".
QString durationText(double seconds);

// A time as hh:mm:ss with as many decimals as asked for.
QString clockText(double seconds, int decimals = 0);

} // namespace edgescope
