// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace edgescope {

// An amplitude read off a lane.
struct Amplitude {
    double value = 0;
    QString unit;
};

// One drag of the Measure tool.
struct MeasuredSpan {
    double from = 0; // seconds
    double to = 0;
    QByteArray lane;      // whose height was measured
    double fromShare = 0; // of the lane's height, from its top
    double toShare = 0;
    std::optional<Amplitude> amplitude; // of the end above the beginning; empty where heights mean nothing

    double length() const { return to > from ? to - from : from - to; }
};

// What the Measure tool shows: the drags since the last one without Shift.
struct Measurement {
    std::vector<MeasuredSpan> spans;

    bool isEmpty() const { return spans.empty(); }
    // Time measured by all spans together, seconds: for the part of an epoch that slow waves take.
    double sum() const;
    // Lines for the flag: the last span's Δt with 1 / Δt and Δ amplitude, then the sum of several and its
    // part of `epochSeconds` (0: there is no epoch).
    QStringList lines(double epochSeconds) const;
};

} // namespace edgescope
