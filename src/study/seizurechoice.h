// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"

#include <QObject>

#include <cstdint>
#include <vector>

namespace edgescope {

class Study;

// Keeps the seizure that is selected and the one that S(t) is shown of the same, whichever was chosen.
class SeizureChoice : public QObject
{
    Q_OBJECT

public:
    // Belongs to the study.
    explicit SeizureChoice(Study &study);

    // Chooses the seizure after the cursor (step 1), or the one before the seizure that the cursor is in
    // (−1), and shows it from a minute before its onset to five minutes after.
    void go(int step);
    // Chooses a seizure by its number from 1, as they follow in time, and shows it so.
    void choose(std::int64_t number);
    // The seizures of the recording, and the number of the one that S(t) is shown of; 0 when there is none.
    std::vector<TimeRange> seizures() const;
    std::int64_t number() const;

private:
    void takeSelected();
    void takeNumber();
    void show(std::int64_t number);
    void setNumber(std::int64_t number);
    std::int64_t numberOf(const TimeRange &range) const;
    AnnotationId annotationOf(const TimeRange &seizure) const;

    Study &m_study;
    std::int64_t m_number = 1; // of the seizure that S(t) is shown of
};

} // namespace edgescope
