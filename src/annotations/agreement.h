// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/epochs.h"

#include <cstdint>
#include <optional>
#include <vector>

// How far two raters agree about the states of epochs.
namespace edgescope {

// Agreement beyond chance, κ = (p_o − p_e) / (1 − p_e), where p_o is the share of epochs on which the raters
// agree and p_e the share on which they would by chance (Cohen 1960, Educational and Psychological
// Measurement 20:37).
struct Kappa {
    double value = 0;
    // For large samples (Fleiss, Cohen & Everitt 1969, Psychological Bulletin 72:323).
    double standardError = 0;
    double low = 0; // 95 % interval, κ ± 1.96 standard errors, inside [−1, 1]
    double high = 0;
};

// From a square table of counts, row after row; rows are the first rater's. No value when nothing is counted
// or all agreement is by chance (both raters used one and the same label only).
std::optional<Kappa> cohensKappa(const std::vector<std::int64_t> &counts, std::size_t labels);

// An epoch that two raters scored differently.
struct EpochDifference {
    TimeRange range;
    QString first;
    QString second;
};

struct EpochAgreement {
    std::vector<QString> labels;
    // Epochs by the first rater's label (row) and the second's (column), row after row.
    std::vector<std::int64_t> counts;
    std::int64_t epochs = 0;         // scored by both; the others are left out
    std::optional<double> agreement; // share of them on which both agree, 0…1; none without epochs
    std::optional<Kappa> kappa;
    std::vector<std::optional<Kappa>> labelKappas; // of each label against all others
    std::vector<EpochDifference> differences;      // in the order of time

    std::int64_t count(std::size_t first, std::size_t second) const
    {
        return counts[first * labels.size() + second];
    }
};

EpochAgreement epochAgreement(const std::vector<Interval> &first, const std::vector<Interval> &second,
                              const EpochGrid &grid);

} // namespace edgescope
