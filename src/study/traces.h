// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QObject>

#include <memory>
#include <vector>

namespace edgescope {

class Jobs;

// Minimum and maximum of each channel in each pixel column of a time range. Columns without samples are NaN.
struct Traces {
    TimeRange range;
    int columns = 0;
    std::vector<int> channels;  // rows in Recording::channels
    std::vector<float> minimum; // channel after channel, `columns` values each
    std::vector<float> maximum;
    bool complete = true; // false while the pyramid behind a wide range is still being built; the columns it
                          // does not cover yet are NaN
};

// Delivers traces for drawing: raw samples for short ranges, a min/max pyramid for long ones. The pyramid is
// built in the background and kept in the user's cache folder by content id.
class TraceLoader : public QObject
{
    Q_OBJECT

public:
    explicit TraceLoader(Jobs &jobs, QObject *parent = nullptr); // `jobs` must outlive it
    ~TraceLoader() override;

    void setRecording(std::shared_ptr<const Recording> recording);
    // Asks for the traces of a range; the newest request wins. Answered by ready().
    void request(const TimeRange &range, int columns, const std::vector<int> &channels);

signals:
    void ready(std::shared_ptr<const edgescope::Traces> traces);
    void pyramidGrown(); // wide ranges can be drawn better than before

private:
    void buildOn();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace edgescope
