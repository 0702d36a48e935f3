// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace edgescope {

// One stored signal table to be written: channels sampled together.
struct NwbSeries {
    QString name; // "LFP"
    double rateHz = 0;
    double start = 0;
    int channelCount = 0;
    double voltsPerCount = 0;    // samples are stored as int16 · voltsPerCount; 0 stores float32 volts
    std::vector<int> electrodes; // row in the electrodes table for each channel
};

// Writes an NWB 2.x file beside its final name and moves it there when finished, so that no half-written file
// is ever left. Parts may come in any order, each at most once, except samples, which are appended in time
// order. Every function throws Error.
class NwbWriter
{
public:
    NwbWriter(const QString &path, const QString &sessionDescription, const QDateTime &startTime);
    ~NwbWriter(); // removes the unfinished file unless finish() was called
    NwbWriter(const NwbWriter &) = delete;
    NwbWriter &operator=(const NwbWriter &) = delete;

    void writeElectrodes(const std::vector<Electrode> &electrodes);
    // Units with every given text column, and their waveforms as far as these have the rate and unit of the
    // first. To keep classes, hand over a column cell_type (cellTypeColumn).
    void writeUnits(const std::vector<Unit> &units, const std::vector<UnitColumn> &columns);
    // States to /intervals/vigilance_states, seizures to /intervals/seizures, invalid times to
    // /intervals/invalid_times, others to /intervals/epochs.
    void writeIntervals(const std::vector<Interval> &intervals);
    // Starts a series under /processing/ecephys/LFP and gives its handle for appendSamples.
    int addSeries(const NwbSeries &series);
    // Appends frames × channels values in volts, frame after frame.
    void appendSamples(int series, std::span<const float> volts);
    // A JSON text kept in /scratch/<name>: the ground truth of a simulation.
    void writeScratchText(const QString &name, const QByteArray &json);
    // Closes the file and gives it its name.
    void finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The column "cell_type" with the words excitatory, inhibitory and unclassified.
UnitColumn cellTypeColumn(std::span<const UnitClass> classes);

// Writes a whole recording with these classes (column cell_type) and where they come from (class_source),
// samples included, in bounded memory. Samples are stored as float32 volts; channels that are not potentials
// are left out. Times are written as they are in the recording, bit by bit, so the new file's clock starts
// with the recording: where the file that was read started later (Recording::startOffset), /scratch/source
// keeps by how much, and how long it is. Stretches without data become invalid times with the label "no
// data". Without classes (no value for each unit) the file's own columns stay as they are.
void writeNwb(const Recording &recording, const UnitClasses &classes, const QString &path,
              const Progress &progress);

// Sentences about the signals and waveforms writeNwb leaves out of a recording; empty when it writes all.
QString leftOutOfNwb(const Recording &recording);

} // namespace edgescope
