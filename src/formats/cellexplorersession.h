// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/matfile.h"

#include <QStringList>

namespace edgescope {

// What is gathered from the files of one CellExplorer session.
struct CellExplorerSession {
    Recording recording;
    double rateHz = 0;                // of sample numbers, 0 when not stated
    std::vector<double> unitIds;      // UID of every unit
    std::vector<double> peakChannels; // row in the electrodes of every unit, -1 when not known
    std::int64_t cellsWithoutSpikes = 0;
    QStringList statesRead; // names of the scorings
};

void noteOn(Recording &recording, Note::Severity severity, const QString &message);

// *.session.mat and *.sessionInfo.mat: rates and electrodes.
void readCellExplorerSession(const MatValue &session, CellExplorerSession &to);
// general.chanCoords of the cell metrics, and alike.
void readChannelCoordinates(const MatValue &coordinates, CellExplorerSession &to);

// *.spikes.cellinfo.mat: units.
void readCellExplorerSpikes(const MatValue &spikes, CellExplorerSession &to);
// *.cell_metrics.cellinfo.mat: columns of the units, and the units where no file of spikes is there.
void readCellMetrics(const MatValue &metrics, CellExplorerSession &to);

// A structure of intervals by name: states, of any names when it is a file of them.
void readCellExplorerStates(const MatValue &intervals, const QString &scoring, CellExplorerSession &to);
// *.states.mat, *.events.mat and *.manipulation.mat.
void readCellExplorerStatesFile(const MatValue &variables, const QString &scoring, CellExplorerSession &to);
void readCellExplorerEventsFile(const MatValue &variables, const QString &name, CellExplorerSession &to);

// Intervals of rows [start, stop] as a state's name or any other name; also for states of other MATLAB files.
// Returns whether there were any rows of that form.
bool addMatIntervals(const MatValue &rows, const QString &label, Interval::Kind kind, Recording &recording);

} // namespace edgescope
