// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/displayfilter.h"

#include <QObject>

#include <memory>
#include <vector>

namespace edgescope {

class Jobs;
struct TraceRequest;

// Minimum and maximum of each channel in each pixel column of a time range. Columns without samples are NaN.
struct Traces {
    TimeRange range;
    int columns = 0;
    std::vector<int> channels;  // rows in Recording::channels
    std::vector<float> minimum; // channel after channel, `columns` values each
    std::vector<float> maximum;
    DisplayFilter filter; // what they went through
    bool complete = true; // false while the pyramid behind a wide range is still being built, or the range is
                          // still being filtered; the columns that are not known yet are NaN
};

// Delivers traces for drawing: raw samples for short ranges, a min/max pyramid for long ones. The pyramid is
// built in the background and kept in the user's cache folder by content id. Traces through a display filter
// are made from filtered samples at any zoom.
class TraceLoader : public QObject
{
    Q_OBJECT

public:
    explicit TraceLoader(Jobs &jobs, QObject *parent = nullptr); // `jobs` must outlive it
    ~TraceLoader() override;

    void setRecording(std::shared_ptr<const Recording> recording);
    // What the traces go through from the next request on; raw after setRecording. It must be usable for the
    // recording (filterProblem).
    void setFilter(const DisplayFilter &filter);
    const DisplayFilter &filter() const;
    // Channels left out of the common average, ascending; none after setRecording.
    void setBadChannels(const std::vector<int> &bad);
    std::shared_ptr<const Montage> montage() const; // null while nothing is open

    // Asks for the traces of a range; the newest request wins. Answered by ready(), several times when a long
    // range is filtered.
    void request(const TimeRange &range, int columns, const std::vector<int> &channels);

signals:
    void ready(std::shared_ptr<const edgescope::Traces> traces);
    void pyramidGrown(); // wide ranges can be drawn better than before

private:
    void buildOn();
    void filterOn(const TraceRequest &request);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace edgescope
