// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"
#include "formats/hdf5file.h"

#include <QByteArray>
#include <QString>

#include <vector>

// Reader of NWB 2.x. Objects are found by their neurodata_type wherever they lie; electrical signals are
// volts = stored value × conversion × channel conversion + offset.
namespace edgescope {

bool recognisesNwb(const QString &path);
Recording readNwb(const QString &path, const ReadOptions &options, const Progress &progress);

// An NWB file being read. The parts of the reader share it.
struct NwbFile {
    const Hdf5File &file;
    std::vector<Hdf5File::Object> objects;

    // Objects of one type, in order of place.
    std::vector<QByteArray> placesOfType(QStringView type) const;
    // Objects of the given type and groups of other types that hold both of these datasets.
    std::vector<QByteArray> tables(QStringView type, const char *first, const char *second) const;
    // Datasets that lie directly in a group.
    std::vector<QByteArray> datasetsIn(const QByteArray &group) const;
};

// Each part adds what it finds to the recording, times still on the file's own clock. Electrodes come first.
void readNwbElectrodes(const NwbFile &nwb, Recording &recording);
void readNwbUnits(const NwbFile &nwb, Recording &recording);
// Mean waveforms of the units already read from a table.
void readNwbWaveforms(const NwbFile &nwb, const QByteArray &table, Recording &recording);
void readNwbIntervals(const NwbFile &nwb, Recording &recording);
// Keeps the file open for reading samples.
void readNwbSignals(const NwbFile &nwb, std::shared_ptr<const Hdf5File> file, const ReadOptions &options,
                    Recording &recording);

// The rows of the electrodes table that a region refers to; -1 where there is no such row.
std::vector<int> nwbElectrodeRows(const NwbFile &nwb, const QByteArray &place, const Recording &recording);

// Ends of each row's part of a ragged column of `length` values. Throws Error when they do not ascend within
// them.
std::vector<std::int64_t> nwbRaggedEnds(const Hdf5File &file, const QByteArray &indexPlace,
                                        std::size_t length);

// The last name in a place: "spike_times" of "/units/spike_times".
QString lastName(const QByteArray &place);

} // namespace edgescope
