// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace edgescope {

// Files of one folder that begin with the same name. All are names in the folder, empty when missing.
struct NeuroscopeSet {
    QDir folder;
    QString base;
    QString parameters;               // .xml
    std::map<int, QString> spikes;    // .res by shank
    std::map<int, QString> clusters;  // .clu by shank
    std::map<int, QString> features;  // .fet by shank, of those without .res: they tell the times too
    std::map<int, QString> waveforms; // .spk by shank
    QString fieldPotential;           // .lfp or .eeg
    QString wideband;                 // .dat
    QStringList events;
    QStringList epochs; // tables of epochs beside the set

    QString path(const QString &name) const { return folder.filePath(name); }
};

// The names of the sets in a folder: those of parameter files, and of spikes with their clusters.
QStringList neuroscopeBases(const QDir &folder);

// The set a file belongs to, or the only set of a folder. Never throws.
std::optional<NeuroscopeSet> neuroscopeSet(const QString &path);

} // namespace edgescope
