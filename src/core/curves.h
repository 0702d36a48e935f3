// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/axis.h"
#include "core/recording.h"
#include "core/sources.h"
#include "core/undefined.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace edgescope {

struct Series {
    enum class Role : std::uint8_t {
        Points,    // one marker a datum, coloured by scale
        Line,      // a curve of data
        Fit,       // a fitted line
        Reference, // a theoretical line, dashed
        Faint,     // where a curve of data is less certain: thin and dotted, in place of its greyed part
        Band,      // the area between low and y (used for uncertainty)
        Bars,      // one bar a datum, from 0
    };

    QString name;
    Role role = Role::Line;
    UnitClass unitClass = UnitClass::Unclassified;
    int scale = 0; // k of a curve that belongs to one scale, else 0
    QString state; // empty for the combined range
    QByteArray source = dataSource;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> low;  // lower edge of a band, or lower limit of each point; empty otherwise
    std::vector<double> high; // upper limit of each point; empty otherwise
    std::vector<int> scales;  // k of each point when every point is a scale; empty otherwise
    // Points left out of fits, or a part that a line is not drawn of; empty when none.
    std::vector<bool> greyed;
};

// One number beside a curve: "α 0.56", with its uncertainty where known, or an interval alone.
struct ReadOut {
    QString label;
    double value = undefined;
    double low = undefined; // 95 % interval
    double high = undefined;
    double standardError = undefined;
    QString unit;
    int scale = 0; // shown only for this scale when not 0
    QString state; // empty for the combined range
    QByteArray source = dataSource;
};

// A marked place in a panel, with words beside it.
struct Mark {
    enum class Kind : std::uint8_t {
        Line, // a vertical line through the panel at x: seizure onset and end
        Peak,
        Half,
        Recovery,
    };

    Kind kind = Kind::Line;
    double x = undefined;
    double y = undefined; // not used by lines
    QString text;
};

// A stretch of the x axis that stands out on the ground: tinted, or hatched where data are left out.
struct AxisStretch {
    double from = 0;
    double to = 0;
    bool isHatched = false;
};

struct Panel {
    QString title;
    UnitClass unitClass = UnitClass::Unclassified;
    Axis x;
    Axis y;
    bool byState = false;        // draws the series of the states instead of those of the combined range
    bool square = false;         // both axes have the same length on screen
    double tintFrom = undefined; // x range drawn tinted (a fit range)
    double tintTo = undefined;
    std::vector<AxisStretch> stretches;
    std::vector<Series> series;
    std::vector<ReadOut> readOuts;
    std::vector<Mark> marks;
    QString undefinedReason; // set when this panel has nothing to draw
};

// Named x/y series in one or more panels side by side (variance scaling, partition curves).
struct Curves {
    std::vector<Panel> panels;
};

} // namespace edgescope
