// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"

#include <QDir>

#include <cstdint>
#include <map>
#include <set>

namespace edgescope {

// One template of a sorting: the course of its spikes on the channel where it is largest.
struct PhyTemplate {
    std::shared_ptr<const Waveform> waveform;
    std::int64_t channel = -1; // its place among the sorted channels
};

// The template of most spikes of each cluster, from the cluster and the template of each spike: clusters are
// made of templates by merging and splitting.
std::map<std::int64_t, std::int64_t> phyMainTemplates(const std::vector<double> &clusters,
                                                      const std::vector<double> &templates);

// The wanted ones of templates.npy (templates × samples × channels; template_ind.npy tells which channels
// those are when each template has its own). Sorters whiten the signal before they look for spikes: where
// whitening_mat_inv.npy is there, templates are made unwhite again, as Phy shows them. They have no unit.
// Adds the names of the files read to `names`, and a note when they do not fit one another. Throws Error when
// a file is no array.
std::map<std::int64_t, PhyTemplate> readPhyTemplates(const QDir &folder, const std::set<std::int64_t> &wanted,
                                                     double rateHz, const Progress &progress,
                                                     QStringList &names, std::vector<Note> &notes);

} // namespace edgescope
