// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <iterator>

// Names in NWB files that the reader and the writer must agree on.
namespace edgescope::nwbnames {

inline constexpr const char *unitsPlace = "/units";
inline constexpr const char *electrodesPlace = "/general/extracellular_ephys/electrodes";
// Column of the units table with the unit's label.
inline constexpr const char *unitName = "unit_name";
// Session start where none is known: the standard demands one.
inline constexpr const char *unknownTime = "1900-01-01T00:00:00.000+00:00";
// Location of an electrode where none is known.
inline constexpr const char *unknown = "unknown";
// Label of stretches without data in the table of invalid times.
inline constexpr const char *noData = "no data";

// Columns of the units table that have a meaning of their own and so are no text about the units.
inline bool isUnitsTableName(const QString &name)
{
    static constexpr QStringView names[] = {u"id",
                                            u"spike_times",
                                            u"spike_times_index",
                                            u"obs_intervals",
                                            u"obs_intervals_index",
                                            u"electrodes",
                                            u"electrodes_index",
                                            u"electrode_group",
                                            u"waveform_mean",
                                            u"waveform_sd",
                                            u"waveforms",
                                            u"waveforms_index",
                                            u"waveforms_index_index",
                                            u"unit_name"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace edgescope::nwbnames
