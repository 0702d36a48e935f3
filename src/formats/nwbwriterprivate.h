// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/hdf5output.h"
#include "formats/nwbwaveformtables.h"
#include "formats/nwbwriter.h"

// What the parts of the writer of NWB files share.
namespace edgescope {

struct NwbWriter::Private {
    // Rows of the electrodes table a unit or a channel refers to, written when that table is complete.
    struct Region {
        QByteArray place;
        std::vector<std::int64_t> rows;
    };

    struct Series {
        NwbSeries description;
        QByteArray place;
        int array = -1;
        std::vector<std::int16_t> counts; // reused between calls
    };

    explicit Private(const QString &path)
        : file(path)
    {
    }

    void setType(const QByteArray &place, const char *type, const char *space = "core");
    void startGroup(const QByteArray &place, const char *type);
    void startTable(const QByteArray &place, const char *type, const QString &description,
                    std::size_t rowCount, const std::vector<QString> &columns);
    void describeColumn(const QByteArray &place, const QString &description, const char *type = "VectorData");
    void addTextColumn(const QByteArray &place, const QString &description, std::span<const QString> values);
    void addIndex(const QByteArray &columnPlace, const std::vector<std::uint64_t> &ends);
    void addUnitElectrodes(const std::vector<Unit> &units);
    void addWaveforms(const char *name, const QString &description, const std::vector<float> &values,
                      const NwbWaveformTables &tables);
    void completeElectrodes();
    void writeElectrodesTable();
    void writeRegions();

    Hdf5Output file;
    std::vector<Electrode> electrodes;
    std::vector<Region> regions;
    std::vector<Series> series;
};

} // namespace edgescope
