// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

// How the cases are measured and printed.
namespace edgescope::benchmark {

// Median seconds of at least five calls and at least half a second of work, after one call that is not
// counted.
double medianSeconds(const std::function<void()> &work);

// Bytes a second of plain reading by all threads, measured once.
double readBandwidth();

// What a case did, beside the seconds it took.
struct Work {
    QString name;
    double items = 0; // spikes or bins handled
    QString unit;     // "spikes", "bins"
    double bytes = 0; // that must be read from memory at least once
};

// Prints one line: seconds, items a second, share of the read bandwidth, and a remark.
void print(const Work &work, double seconds, const QString &remark = {});

// The same for what is waited for as a whole.
void print(const QString &name, double seconds, const QString &remark);

// Keeps a computed value from being optimised away.
void use(double value);

} // namespace edgescope::benchmark
