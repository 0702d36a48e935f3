// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "formats/format.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

// The folder of real recordings that EDGESCOPE_SAMPLES names, and what its README says each of them holds.
namespace samples {

inline QString folder()
{
    return qEnvironmentVariable("EDGESCOPE_SAMPLES");
}

inline QString path(const QString &name)
{
    return folder() + u'/' + name;
}

inline bool matches(const char *pattern, const QString &name)
{
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(QString::fromLatin1(pattern)))
        .match(name)
        .hasMatch();
}

// What opens: names (* and ? stand for anything but a slash), the sampling rate that files without one need,
// the content as contentsOf tells it, and words that stand in one of the notes.
struct Opened {
    const char *pattern;
    double rateHz;
    const char *contents;
    const char *note;
};

inline const std::vector<Opened> &opened()
{
    static const char *human = "NWB, 2821.07 s, 35 units with 214278 spikes, 450 marks";
    static const char *mouse = "NeuroScope, 1200.00 s, 17 units with 107706 spikes, 858 marks";
    static const char *buzcodeStates = "CellExplorer, 27988.00 s, AWAKE 34 in 13967 s, NREM 109 in 11297 s, "
                                       "REM 15 in 568 s";
    static const char *buzcodeSpikes = "CellExplorer, 171.30 s, 6 units with 569 spikes";
    static const char *neuropixel = "Phy, 119.84 s, 400 units with 378424 spikes";
    static const char *smallPhy = "Phy, 9.95 s, 62 units with 314 spikes";
    static const char *sleep = "BrainVision, 5.00 s, 50 at 2000 Hz in V, 68 marks";
    static const char *utah = "Blackrock, 35.01 s, 131 units with 9013 spikes, 16 at 1000 Hz in V, 1 gaps";
    static const char *night = "plain text, 21600.00 s, AWAKE 43 in 1290 s, LSL 340 in 10200 s, "
                               "REM 155 in 4650 s, SWS 182 in 5460 s";
    static const std::vector<Opened> table = {
        {"blackrock/FileSpec2.3001.nev", 0, "Blackrock, 29.67 s, 193 marks", "964 unsorted"},
        {"blackrock/Han_20170516.NEV", 0, "Blackrock, 2.00 s, 1 marks", "last 40 bytes"},
        {"blackrock/TEST_UN001.ns2", 0, "Blackrock, 79.70 s, 6 at 1000 Hz in V", ""},
        {"blackrock/pause_correct.ne?", 0, utah, "2170 unsorted"},
        {"blackrock/pause_correct.ns2", 0, utah, "27.009 s without data"},
        {"blackrock/test_BRSMPGRP_raw.ns3", 0, "Blackrock, 0.15 s, 128 at 2000 Hz in V, 1 gaps", "0.025 s"},
        {"blackrock/test_NEURALCD_raw.ns3", 0, "Blackrock, 0.05 s, 128 at 2000 Hz in V", ""},
        {"buzcode-spikes", 0, buzcodeSpikes, "joined"},
        {"buzcode-spikes/*.mat", 0, buzcodeSpikes, "joined"},
        {"buzcode-states", 0, buzcodeStates, "no spike times"},
        {"buzcode-states/*.states.mat", 0, buzcodeStates, "no spike times"},
        {"cellexplorer-labels/d533101.*", 0, "CellExplorer, 240.00 s, 1 units (1 E, 0 I) with 849 spikes",
         ""},
        {"cellexplorer-labels/mouse1_180415.*", 0,
         "CellExplorer, 9875.89 s, 3 units (0 E, 3 I) with 388793 spikes", ""},
        {"cellexplorer-labels/session_798911424.*", 0,
         "CellExplorer, 10441.62 s, 2 units (1 E, 1 I) with 127879 spikes", ""},
        {"cellexplorer-states/YMV08_*", 0,
         "CellExplorer, 15047.15 s, 3 units (0 E, 3 I) with 347076 spikes, AWAKE 11 in 2732 s, "
         "MA 33 in 851 s, NREM 46 in 5181 s, REM 11 in 709 s",
         ""},
        {"cellexplorer-states/YMV18_*", 0,
         "CellExplorer, 28598.55 s, 1 units (0 E, 1 I) with 150907 spikes, AWAKE 10 in 11439 s, "
         "MA 6 in 263 s, NREM 63 in 9064 s, REM 11 in 1012 s",
         ""},
        {"edf/MB0400FU.EDF", 0, "EDF+D, 29.00 s, 25 at 200 Hz in V, 2 marks", ""},
        {"edf/SC4001EC-Hypnogram.edf", 0,
         "EDF+C, 86400.00 s, AWAKE 12 in 59910 s, LSL 64 in 9240 s, REM 6 in 3750 s, SWS 71 in 6600 s, "
         "1 marks",
         "without a score"},
        {"edf/chtypes_edf.edf", 0, "EDF+C, 5.00 s, 42 at 200 Hz in V, 8 marks", ""},
        {"edf/duplicate_channel_labels.edf", 0, "EDF+C, 10.00 s, 3 at 250 Hz in V", "same label"},
        {"edf/edf+C.edf", 0,
         "EDF+C, 1.00 s, 1 at 256 Hz, 1 at 256 Hz in C, 2 at 256 Hz in V, 1 at 256 Hz in pA", "1 bytes"},
        {"edf/edf+C.txt", 256, "plain text, 1.00 s, 5 at 256 Hz", ""},
        {"edf/edfPlusC.edf", 0, "EDF+C, 20.00 s, 11 at 200 Hz in V, 2 marks", "outside the recording"},
        {"edf/edfPlusC_data.txt", 0, "plain text, 20.00 s, 11 at 200 Hz", ""},
        {"edf/multiple_annotation_chans.bdf", 0,
         "BDF+C, 247.00 s, 3 at 125 Hz in G, 16 at 125 Hz in V, 10 marks", ""},
        {"edf/short_psg.edf", 0,
         "EDF, 300.00 s, 2 at 1 Hz, 1 at 1 Hz in DegC, 1 at 1 Hz in V, 3 at 100 Hz in V", ""},
        {"edf/test_140ch.edf", 0, "EDF+C, 6.00 s, 139 at 512 Hz in V, 5 marks", ""},
        {"edf/test_subsecond.edf", 0, "EDF+C, 698.00 s, 1 at 128 Hz in V, 4 marks", ""},
        {"edf/test_uneven_samp_baddate.edf", 0, "EDF, 110.00 s, 1 at 12.8 Hz in V, 1 at 100 Hz in V",
         "no date and time"},
        {"ei-ca1-starklab/CA1_Data.mat", 0, "MATLAB, 17944.07 s, 6 units with 534302 spikes", "17943.953 s"},
        {"hypnogram", 0, night, "hypnogram of 720 epochs"},
        {"hypnogram/*.txt", 0, night, "hypnogram of 720 epochs"},
        {"ieeg-mat73/TestFile_01.mat", 0, "MATLAB, 300.00 s, 3 at 1024 Hz", "307201 samples"},
        {"ieeg-sleep-hfo/*.vhdr", 0, sleep, ""},
        {"ieeg-sleep-hfo/*.vmrk", 0, sleep, ""},
        {"ieeg-sleep-hfo/*.eeg", 0, sleep, ""},
        {"neuroscope-A2929", 0, mouse, "16595 of its 103761"},
        {"neuroscope-A2929/A2929-200711.*", 0, mouse, "38263 of its 58803"},
        {"nwb/aibs_ecephys_lfp.nwb", 0, "NWB, 0.01 s, 87 at 1250 Hz in V", "10 for 87 channel(s)"},
        {"nwb/sub-4*.nwb", 0, human, ""},
        {"phy-neuropixel", 0, neuropixel, "30000 Hz was assumed"},
        {"phy-neuropixel/*", 0, neuropixel, "4 cluster(s) marked as noise"},
        {"phy-template", 0, smallPhy, "30000 Hz was assumed"},
        {"phy-template/*", 0, smallPhy, "30000 Hz was assumed"},
        {"reference-wavelet", 4, "plain text, 126.00 s, 1 at 4 Hz", "jao.dat"},
        {"reference-wavelet/jao.dat", 0, "plain text, 147.00 s, 1 at 1 Hz", ""},
        {"reference-wavelet/jbaltic.dat", 0, "plain text, 280.00 s, 1 at 1 Hz", ""},
        {"reference-wavelet/sst_nino3.dat", 4, "plain text, 126.00 s, 1 at 4 Hz", ""},
        {"seizure-annotations/chb01_01_sample.edf", 0, "EDF+C, 2.00 s, 23 at 256 Hz in V", "same label"},
        {"seizure-bonn/?", 173.61, "plain text, 23.60 s, 20 at 173.61 Hz", ""},
        {"seizure-bonn/?/*", 173.61, "plain text, 23.60 s, 1 at 173.61 Hz", ""},
        {"seizure-demo/*.mat", 200, "MATLAB, 10.00 s, 7 at 200 Hz", "2000 samples"},
        {"seizure-mouse-lfp/*.csv", 100, "plain text, 745.00 s, 1 at 100 Hz", "149 rows of 500 samples"},
        {"seizure-scalp-tle", 100, "plain text, 500.00 s, 21 at 100 Hz", "EEG-README.txt"},
        {"seizure-scalp-tle/*.inp", 100, "plain text, 500.00 s, 1 at 100 Hz", ""},
        {"spikes-hdf5/Blankenship2011*", 0,
         "HDF5 of spikes and counts, 5717.14 s, 66 units with 59081 spikes", ""},
        {"spikes-hdf5/Demas2003*", 0, "HDF5 of spikes and counts, 595.93 s, 17 units with 16299 spikes", ""},
        {"spikes-mat/nelpy*", 0, "MATLAB, 1968.14 s, 31 units with 28829 spikes", "74 empty cell(s)"},
        {"spikes-mat/synapticonn*", 0, "MATLAB, 998.18 s, 16 units with 35112 spikes", ""},
    };
    return table;
}

// What is refused, and words of the sentence that says why.
struct Refused {
    const char *pattern;
    const char *words;
};

inline const std::vector<Refused> &refused()
{
    static const char *unknown = "is no recording in a known format (NWB, ";
    static const char *noRecording = "is a folder without a recording";
    static const char *damaged = "damaged";
    static const std::vector<Refused> table = {
        {"README.md", unknown},
        {"SHA256SUMS", unknown},
        {"blackrock", noRecording}, // holds several; each is opened by itself
        {"blackrock/FileSpec2.3001.txt", unknown},
        {"blackrock/neuralynx_Events.nev", "holds events of a Neuralynx system"},
        {"cellexplorer-features", noRecording},
        {"cellexplorer-features/*.mat", "has cell features of 151 unit(s) but no spike times"},
        {"cellexplorer-labels", "holds 3 sessions (d533101, mouse1_180415, session_798911424)"},
        {"cellexplorer-states", "holds 2 sessions (YMV08_170922, YMV18_180208)"},
        {"edf", noRecording},
        {"edf/edfPlusC_annotations.txt", unknown},
        {"edf/edfPlusC_header.txt", unknown},
        {"edf/edfPlusC_signals.txt", unknown},
        {"ei-ca1-starklab", noRecording},
        {"ieeg-mat73", noRecording},
        {"ieeg-sleep-hfo", noRecording},
        {"ieeg-sleep-hfo/*.tsv", unknown},
        {"ieeg-sleep-hfo/*.json", unknown},
        {"malformed-hdf5", noRecording},
        {"malformed-hdf5/*.h5", ""}, // damaged, or without anything that could be a recording
        {"malformed-mat", noRecording},
        {"malformed-mat/bad_miuint32.mat", damaged},
        {"malformed-mat/broken_utf8.mat", "without spike times, signals or states"},
        {"malformed-mat/corrupted_zlib_data.mat", damaged},
        {"neuroscope-A2929/Epoch_TS.csv", unknown}, // read with the set it lies beside
        {"nwb", noRecording},
        {"nwb/back_compat", noRecording},
        {"nwb/back_compat/*.nwb", "has neither sorted units nor electrical signals"},
        {"reference-glcm", noRecording},
        {"reference-glcm/*.json", unknown},
        {"reference-inequality", noRecording},
        {"reference-inequality/*.json", unknown},
        {"reference-wavelet/wavetest_output.txt", unknown},
        {"seizure-annotations", noRecording},
        {"seizure-annotations/Seizures-list-PN00.txt", unknown},
        {"seizure-annotations/chb05-summary.txt", unknown},
        {"seizure-annotations/*_events.tsv", unknown},
        {"seizure-bonn", noRecording},
        {"seizure-demo", noRecording},
        {"seizure-mouse-lfp", noRecording},
        {"seizure-scalp-tle/EEG-README.txt", unknown},
        {"spikes-hdf5", noRecording},
        {"spikes-mat", noRecording},
    };
    return table;
}

inline QString unitsOf(const edgescope::Recording &recording)
{
    using edgescope::UnitClass;
    std::size_t spikes = 0;
    for (const edgescope::Unit &unit : recording.units)
        spikes += unit.spikeTimes.size();
    const std::vector<UnitClass> classes = edgescope::fileClasses(recording).classes;
    const auto excitatory = std::count(classes.begin(), classes.end(), UnitClass::Excitatory);
    const auto inhibitory = std::count(classes.begin(), classes.end(), UnitClass::Inhibitory);
    const QString known = excitatory + inhibitory == 0
                              ? QString()
                              : QStringLiteral(" (%1 E, %2 I)").arg(excitatory).arg(inhibitory);
    return QStringLiteral("%1 units%2 with %3 spikes").arg(recording.units.size()).arg(known).arg(spikes);
}

// All that can be counted, in one line.
inline QString contentsOf(const edgescope::Recording &recording)
{
    QStringList parts = {recording.format, QStringLiteral("%1 s").arg(recording.duration, 0, 'f', 2)};
    if (!recording.units.empty())
        parts << unitsOf(recording);
    std::map<std::pair<double, QString>, int> channels;
    for (const edgescope::Channel &channel : recording.channels)
        ++channels[{channel.rateHz, channel.unit}];
    for (const auto &[kind, count] : channels)
        parts << QStringLiteral("%1 at %2 Hz").arg(count).arg(kind.first) +
                     (kind.second.isEmpty() ? QString() : QStringLiteral(" in ") + kind.second);
    std::map<QString, std::pair<int, double>> states;
    int marks = 0;
    for (const edgescope::Interval &interval : recording.intervals) {
        if (interval.kind != edgescope::Interval::Kind::State) {
            ++marks;
            continue;
        }
        ++states[interval.label].first;
        states[interval.label].second += interval.range.length();
    }
    for (const auto &[label, total] : states)
        parts << QStringLiteral("%1 %2 in %3 s").arg(label).arg(total.first).arg(std::round(total.second));
    if (marks > 0)
        parts << QStringLiteral("%1 marks").arg(marks);
    if (!recording.gaps.empty())
        parts << QStringLiteral("%1 gaps").arg(recording.gaps.size());
    return parts.join(QStringLiteral(", "));
}

} // namespace samples
