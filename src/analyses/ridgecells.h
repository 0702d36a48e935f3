// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ridges.h"

#include <vector>

// What both rules of finding ridges need to know about the cells of a field.
namespace edgescope {

class RidgeCells
{
public:
    explicit RidgeCells(const RidgeField &field);

    const RidgeField &field() const { return m_field; }
    std::size_t rows() const { return m_field.frequenciesHz.size(); }
    // Finite and away from edges.
    bool counts(std::size_t row, std::size_t column) const;
    float value(std::size_t row, std::size_t column) const
    {
        return m_field.values[row * m_field.columns + column];
    }
    // ln f from one row to the next.
    double logStep() const { return m_logStep; }

    // A maximum's place and height between rows.
    struct Peak {
        double row = 0;
        double frequencyHz = 0;
        double value = 0;
    };
    Peak peakAt(std::size_t row, std::size_t column) const;

private:
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    RidgeField m_field;
    double m_logStep = 1;
    std::vector<std::vector<Span>> m_spans; // of each row, the columns away from edges
};

} // namespace edgescope
