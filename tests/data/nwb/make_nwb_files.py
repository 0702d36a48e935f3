#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the small NWB files of this folder with h5py, as other programs write them.

Run in this folder: /usr/bin/python3 make_nwb_files.py
"""
import h5py
import numpy as np

TEXT = h5py.string_dtype()


def typed(item, kind, namespace="core"):
    item.attrs["namespace"] = namespace
    item.attrs["neurodata_type"] = kind
    item.attrs["object_id"] = "00000000-0000-0000-0000-000000000000"
    return item


def new_file(name, start="2023-05-04T10:20:30.500000+02:00"):
    file = h5py.File(name, "w")
    typed(file, "NWBFile")
    file.attrs["nwb_version"] = "2.5.0"
    file["identifier"] = name
    file["session_description"] = "test"
    file["session_start_time"] = start
    file["timestamps_reference_time"] = start
    return file


def texts(group, name, values):
    group.create_dataset(name, data=np.array(values, dtype=object), dtype=TEXT)
    typed(group[name], "VectorData", "hdmf-common")


def table(file, place, kind, rows):
    group = typed(file.create_group(place), kind)
    group["id"] = np.arange(rows)
    return group


def units(file, trains, index_type, place="units"):
    group = table(file, place, "Units", len(trains))
    group["spike_times"] = np.concatenate([np.asarray(train, dtype=float) for train in trains])
    group["spike_times_index"] = np.cumsum([len(train) for train in trains]).astype(index_type)
    return group


def electrodes(file, count):
    group = table(file, "general/extracellular_ephys/electrodes", "DynamicTable", count)
    texts(group, "location", ["CA1"] * (count - 1) + ["unknown"])
    group["rel_x"] = np.arange(count, dtype="f4") * 400
    group["rel_y"] = np.array([100.0] * (count - 1) + [np.nan])
    return group


def series(file, place, data, **attributes):
    group = typed(file.create_group(place), "ElectricalSeries")
    group["data"] = data
    group["data"].attrs.update({"unit": "volts", **attributes})
    return group


def regular(group, rate, start):
    group["starting_time"] = start
    group["starting_time"].attrs["rate"] = np.float32(rate)


def intervals(file, place, starts, stops, labels=None, column="label"):
    group = table(file, place, "TimeIntervals", len(starts))
    group["start_time"] = np.asarray(starts, dtype="f4")
    group["stop_time"] = np.asarray(stops, dtype="f4")
    if labels is not None:
        texts(group, column, labels)
    return group


# Units under /processing with an 8-bit index, an odd class column, flags and numbers, and an electrodes region.
with new_file("units_in_processing.nwb") as file:
    electrodes(file, 3)
    group = units(file, [[0.5, 1.5], [], [0.25, 7.75, 9.0]], "u1", "processing/ecephys/sorted")
    group.attrs["colnames"] = np.array(["spike_times", "odd", "quality", "good", "label"], dtype=object)
    texts(group, "odd", ["Narrow Interneuron", "what is it?", "Pyramidal Cell"])
    texts(group, "label", ["tetrode 1 α", "tetrode 1 β", "tetrode 2 α"])
    group["quality"] = np.array([0.5, np.nan, 2.0])
    group["good"] = np.array([True, False, True])
    group["electrodes"] = np.array([2, 0, 1])
    group["electrodes_index"] = np.array([1, 1, 3], dtype="u1")
    texts(group, "ragged", ["a", "b", "c"])
    group["ragged_index"] = np.array([1, 2, 3])

# A 64-bit index, no class column; unsorted, not finite and negative spike times, and a signal to bound them.
with new_file("odd_spike_times.nwb", "not a date") as file:
    units(file, [[3.0, 1.0, 2.0], [np.nan, 0.5, np.inf], [-1.0, 4.0], [20.0]], "u8")
    regular(series(file, "acquisition/lfp", np.zeros((1000, 1), "i2")), 100, 0.0)

# Spike times in milliseconds.
with new_file("milliseconds.nwb") as file:
    units(file, [np.arange(50) * 1000.0, np.arange(40) * 1500.0 + 3], "i4")

# Scaling: stored × conversion × channel conversion + offset; start as an array of one. NaN in a second series
# stored as double, without channel axis. Raw data come first by name but must be listed last.
with new_file("signals.nwb") as file:
    electrodes(file, 2)
    raw = series(file, "acquisition/araw", np.ones((60, 2), "i2"))
    regular(raw, 30000, 0.0)
    group = typed(file.create_group("processing/ecephys/LFP"), "LFP")
    lfp = series(file, "processing/ecephys/LFP/lfp",
                 np.array([[1, 2], [3, 4], [-5, 32767]], "i2"), conversion=2e-6, offset=1e-3)
    lfp["channel_conversion"] = np.array([1.0, 10.0])
    regular(lfp, 1250, np.array([2.0]))
    lfp["electrodes"] = np.array([1, 0])
    other = series(file, "processing/ecephys/other", np.array([0.5, np.nan, -0.25]))
    regular(other, 10, 2.0)
    typed(file.create_group("acquisition/nodata"), "ElectricalSeries")
    regular(series(file, "acquisition/nochannels", np.zeros((5, 0))), 100, 0.0)
    series(file, "acquisition/norate", np.zeros((5, 1)))

# Timestamps on a clock that counts from 1970, 100 Hz, with 50 samples missing after the first 100.
with new_file("timestamps_gap.nwb") as file:
    group = series(file, "acquisition/lfp", np.arange(200, dtype="f4").reshape(200, 1))
    stamps = np.concatenate([np.arange(100), np.arange(150, 250)]) / 100 + 1.7e9
    group["timestamps"] = stamps
    units(file, [[1.7e9 + 0.5, 1.7e9 + 2.0]], "u4")

# Timestamps that wander.
with new_file("timestamps_irregular.nwb") as file:
    group = series(file, "acquisition/lfp", np.zeros((100, 1), "f4"))
    group["timestamps"] = np.cumsum(np.tile([0.004, 0.0138], 50))

# Every kind of interval table.
with new_file("intervals.nwb") as file:
    units(file, [[1.0, 99.0]], "u1")
    intervals(file, "processing/behavior/sleep_states", [0, 10, 20, 30, 40, 50], [10, 20, 30, 40, 50, 60],
              ["Awake", "Non-REM", "REM", "MA", "?", "cataplexy"])
    intervals(file, "intervals/hypnogram", [60, 65, 70], [65, 70, 75],
              ["Sleep stage N2", "Sleep stage 3", "N1"], "stage")
    intervals(file, "intervals/seizures", [80], [90])
    intervals(file, "intervals/invalid_times", [95, np.nan, 99], [97, 98, 98], ["noise", "x", "y"])
    group = intervals(file, "intervals/epochs", [1, 2, 3], [2, 3, 4])
    texts(group, "tags", ["first", "second", "sz_foc"])
    group["tags_index"] = np.array([2, 2, 3], dtype="u1")
    intervals(file, "intervals/trials", np.arange(5), np.arange(5) + 0.5, ["R", "L", "R", "R", "R"])

# Units without spike times and no signals; neither units nor signals; an index that goes back.
with new_file("no_spike_times.nwb") as file:
    texts(table(file, "units", "Units", 2), "quality", ["good", "bad"])
with new_file("nothing.nwb") as file:
    pass
with new_file("bad_index.nwb") as file:
    units(file, [[1.0, 2.0], [3.0]], "u1")["spike_times_index"][...] = [3, 2]

# Sizes that lie: a dataset that announces 8 TB and stores none.
with new_file("announced.nwb") as file:
    group = table(file, "units", "Units", 1)
    group.create_dataset("spike_times", (1 << 40,), "f8", chunks=(1 << 16,))
    group["spike_times_index"] = np.array([1 << 40])

# A foreign HDF5 file with a units group.
with h5py.File("foreign.h5", "w") as file:
    file["units/spike_times"] = np.arange(3.0)

# Mean waveforms: of one electrode, with deviations and a row without values; of several electrodes; with an
# index, a row for each electrode; in microvolts, and without a rate.
def waveforms(group, name, data, rate=20000.0, unit="volts"):
    group[name] = data
    typed(group[name], "VectorData", "hdmf-common")
    if rate:
        group[name].attrs["sampling_rate"] = rate
    if unit:
        group[name].attrs["unit"] = unit


def index(group, name, ends):
    group[name + "_index"] = np.array(ends, dtype="u4")


TRAINS = [[1.0, 2.0], [3.0], [4.0]]
with new_file("mean_waveforms.nwb") as file:
    group = units(file, TRAINS, "u1")
    waveforms(group, "waveform_mean", np.array([[1, -5, 2], [np.nan] * 3, [0, -4, np.nan]], "f4") * np.float32(1e-5))
    waveforms(group, "waveform_sd", np.array([[1, 2, 3], [np.nan] * 3, [np.nan] * 3], "f4") * np.float32(1e-6))
with new_file("mean_waveforms_of_electrodes.nwb") as file:
    data = np.zeros((3, 4, 2))
    data[0, :, 1] = [0, -50, 20, 0]
    data[0, :, 0] = [30, 10, 30, 30]
    data[1, :, 0] = [0, -7, 8, 0]
    waveforms(units(file, TRAINS, "u1"), "waveform_mean", data, 25000.0, "microvolts")
with new_file("mean_waveforms_with_index.nwb") as file:
    group = units(file, TRAINS, "u1")
    waveforms(group, "waveform_mean", np.array([[0, 1, 0], [5, -5, 5], [0, 9, 0]]))
    index(group, "waveform_mean", [2, 2, 3])
with new_file("mean_waveforms_without_rate.nwb") as file:
    waveforms(units(file, TRAINS, "u1"), "waveform_mean", np.zeros((3, 4)), None)

# Waveforms of single spikes: of two electrodes each, of the third unit on one, of the second none; and one row
# a spike, 2000 of the first unit.
with new_file("spike_waveforms.nwb") as file:
    group = units(file, TRAINS, "u1")
    rows = [[0, 1, 0], [0, -10, 4], [0, 3, 0], [0, -20, 6], [2, 8, 2]]
    waveforms(group, "waveforms", np.array(rows, "f4"))
    index(group, "waveforms", [2, 4, 5])
    index(group, "waveforms_index", [2, 2, 3])
with new_file("spike_waveforms_of_one_electrode.nwb") as file:
    group = units(file, [np.arange(2000) * 0.1, [3.0]], "u2")
    data = np.tile(np.array([[0, -6, 2], [0, -10, 4]]), (1001, 1))[:2001] * 1e-6
    data[2000] = [0, 1e-6, 0]
    group.create_dataset("waveforms", data=data, chunks=(64, 3), compression="gzip")
    group["waveforms"].attrs["sampling_rate"] = 30000
    index(group, "waveforms", [2000, 2001])
