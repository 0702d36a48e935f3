#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at an NWB file written by the tests with h5py and prints "fine" when it is as the standard demands."""
import sys

import h5py
import numpy as np

file = h5py.File(sys.argv[1], "r")
assert file.attrs["nwb_version"].startswith("2.") and file.attrs["neurodata_type"] == "NWBFile"
for name in ("identifier", "session_description", "session_start_time", "timestamps_reference_time"):
    assert file[name].shape == () and file[name].asstr()[()], name
assert file["session_start_time"].asstr()[()] == "2022-02-03T04:05:06.789-03:00"
assert file["file_create_date"].shape == (1,)
for name in ("acquisition", "analysis", "processing", "stimulus/presentation", "stimulus/templates", "general"):
    assert isinstance(file[name], h5py.Group), name


def check_table(table):
    rows = len(table["id"])
    assert table["id"].attrs["neurodata_type"] == "ElementIdentifiers"
    assert table.attrs["description"]
    for name in table.attrs["colnames"]:
        column = table[name]
        assert column.attrs["description"], column.name
        if name + "_index" in table:
            index = table[name + "_index"]
            assert index.attrs["neurodata_type"] == "VectorIndex"
            assert file[index.attrs["target"]] == column
            assert len(index) == rows and index[-1] == len(column)
        else:
            assert len(column) == rows, column.name


seen = {}


def visit(name, item):
    kind = item.attrs.get("neurodata_type")
    if kind is None:
        return
    seen.setdefault(kind, []).append(name)
    assert item.attrs["namespace"] in ("core", "hdmf-common") and len(item.attrs["object_id"]) == 36
    if "colnames" in item.attrs:
        check_table(item)
    if kind == "DynamicTableRegion":
        table = file[item.attrs["table"]]
        assert table.name == "/general/extracellular_ephys/electrodes"
        assert np.all(item[:] < len(table["id"])), name


file.visititems(visit)
assert seen["Units"] == ["units"]
assert sorted(seen["TimeIntervals"]) == [
    "intervals/epochs", "intervals/invalid_times", "intervals/seizures", "intervals/vigilance_states"]
assert seen["LFP"] == ["processing/ecephys/LFP"] and seen["ProcessingModule"] == ["processing/ecephys"]
units = file["units"]
assert list(units["spike_times_index"][:]) == [3, 3, 5] and units["spike_times"][1] == 1 / 3
assert list(units["cell_type"].asstr()[:]) == ["inhibitory", "unclassified", "excitatory"]
assert list(units["electrodes"][:]) == [1, 0] and list(units["electrodes_index"][:]) == [1, 1, 2]
means = units["waveform_mean"]
assert means.shape == (3, 3) and means.dtype == np.float32 and means.attrs["unit"] == "volts"
assert means.attrs["sampling_rate"] == 20000 and means[0, 1] == np.float32(-5e-5)
assert np.isnan(means[1]).all() and np.isnan(means[2, 2]) and means[2, 1] == np.float32(-0.2)
assert units["waveform_sd"][0, 2] == np.float32(3e-6) and np.isnan(units["waveform_sd"][2]).all()
assert "waveform_mean" in units.attrs["colnames"] and "waveform_sd" in units.attrs["colnames"]
electrodes = file["general/extracellular_ephys/electrodes"]
assert list(electrodes["label"].asstr()[:]) == ["A1", "A2", "extra"]
assert list(electrodes["location"].asstr()[:]) == ["V1", "unknown", "unknown"]
assert file[electrodes["group"][0]].attrs["neurodata_type"] == "ElectrodeGroup"
assert file[electrodes["group"][0]]["device"].attrs["neurodata_type"] == "Device"
series = file["processing/ecephys/LFP/LFP"]
data = series["data"]
assert data.shape == (4000, 2) and data.dtype == np.float32 and data.compression == "gzip"
assert data.chunks[0] * data.chunks[1] * 4 <= 1 << 20
assert data.attrs["conversion"] == 1 and data.attrs["offset"] == 0 and data.attrs["unit"] == "volts"
assert data[2000, 0] == np.float32(2000) * np.float32(1.1e-7) and np.isnan(data[1234, 1])
assert series["starting_time"][()] == 0 and series["starting_time"].attrs["rate"] == 1000 / 3
assert list(series["electrodes"][:]) == [1, 2]
states = file["intervals/vigilance_states"]
assert states["stop_time"][0] == 1 / 7 and states["start_time"].dtype == np.float64
assert "scratch/source" in seen["ScratchData"]
print("fine")
