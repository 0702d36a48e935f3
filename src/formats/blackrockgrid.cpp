// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/blackrockblocks.h"

#include <QCoreApplication>

#include <cmath>

namespace edgescope {
namespace {

constexpr double mostSamples = 1e12; // a year at 30 kHz
// Times of single samples jitter; only a clear difference from the stated rate is one.
constexpr double leastDriftSamples = 2;
constexpr double mostRateDifference = 0.01;
constexpr std::size_t mostNotedResets = 8;

class GridPlacer
{
public:
    GridPlacer(const BinaryFile &file, const NsxRuns &found, double statedRateHz, double gapToleranceSeconds,
               std::vector<Note> &notes)
        : m_file(file)
        , m_found(found)
        , m_notes(notes)
    {
        m_grid.start = found.start;
        m_grid.rateHz = statedRateHz;
        if (found.hasSampleTimes)
            measureRate();
        m_shortestPause = std::max(gapToleranceSeconds, pausePeriods / m_grid.rateHz);
    }

    NsxGrid place();

private:
    void measureRate();
    void placeRun(const NsxRun &run);
    void resetClock(const NsxRun &run);
    void noteClosedPauses();
    double gridSeconds(std::int64_t place) const { return static_cast<double>(place) / m_grid.rateHz; }
    void note(Note::Severity severity, const QString &message)
    {
        m_notes.push_back({severity, shownName(m_file) + QStringLiteral(": ") + message});
    }

    const BinaryFile &m_file;
    const NsxRuns &m_found;
    std::vector<Note> &m_notes;
    NsxGrid m_grid;
    double m_shortestPause = 0;
    double m_shift = 0; // of the times after the last reset of the clock
    double m_last = 0;  // time of the last sample placed, with its shift
    std::int64_t m_stored = 0;
    std::int64_t m_closedPauses = 0;
};

// Clocks of a network and of an amplifier differ by some parts in a million: seconds within a day.
void GridPlacer::measureRate()
{
    double seconds = 0;
    double steps = 0;
    for (const NsxRun &run : m_found.runs) {
        seconds += run.last - run.first;
        steps += static_cast<double>(run.count - 1);
    }
    const double stated = m_grid.rateHz;
    if (std::abs(seconds * stated - steps) < leastDriftSamples)
        return;
    const double measured = steps / seconds;
    if (!(std::abs(measured / stated - 1) <= mostRateDifference)) {
        note(Note::Severity::Warning,
             QCoreApplication::translate(
                 "BlackrockReader", "The times of its samples do not fit its sampling rate of %1 Hz; the "
                                    "rate was kept.")
                 .arg(stated));
        return;
    }
    m_grid.rateHz = measured;
    note(Note::Severity::Information,
         QCoreApplication::translate("BlackrockReader",
                                     "By the times of its samples the sampling rate is %1 Hz; this was taken "
                                     "instead of the stated %2 Hz.")
             .arg(QString::number(measured, 'f', 6))
             .arg(stated));
}

NsxGrid GridPlacer::place()
{
    for (const NsxRun &run : m_found.runs)
        placeRun(run);
    noteClosedPauses();
    if (m_grid.clockShifts.size() > mostNotedResets)
        note(Note::Severity::Warning,
             QCoreApplication::translate("BlackrockReader", "The clock was set anew %1 times in all.")
                 .arg(m_grid.clockShifts.size()));
    if (!m_grid.gaps.empty())
        note(Note::Severity::Information,
             QCoreApplication::translate("BlackrockReader", "There are %1 pause(s), %2 s without data.")
                 .arg(m_grid.gaps.size())
                 .arg(QString::number(totalLength(m_grid.gaps), 'g', 6)));
    return std::move(m_grid);
}

void GridPlacer::placeRun(const NsxRun &run)
{
    const std::int64_t end = m_grid.sampleCount;
    std::int64_t first = end;
    if (!m_grid.segments.empty()) {
        const double step = run.first + m_shift - m_last;
        const double shortestStep = pausePeriods / m_grid.rateHz;
        // How much the run's own time is ahead of its place when it follows at once.
        const double lag = run.first + m_shift - gridSeconds(end);
        if (step < -shortestStep || step > longestPauseSeconds)
            resetClock(run);
        else if (step > m_shortestPause || lag > m_shortestPause)
            first =
                std::max(end, static_cast<std::int64_t>(std::llround((run.first + m_shift) * m_grid.rateHz)));
        else if (step > shortestStep)
            ++m_closedPauses;
    }
    if (static_cast<double>(first) + static_cast<double>(run.count) > mostSamples)
        m_file.fail(run.firstByte,
                    QCoreApplication::translate(
                        "BlackrockReader", "The times of the samples up to here are further apart than in "
                                           "any recording."));
    if (first > end)
        m_grid.gaps.push_back({m_grid.start + gridSeconds(end), m_grid.start + gridSeconds(first)});
    m_grid.segments.push_back({first, m_stored, run.count});
    m_grid.segmentBytes.push_back(run.firstByte);
    m_stored += run.count;
    m_grid.sampleCount = first + run.count;
    m_last = run.last + m_shift;
}

void GridPlacer::resetClock(const NsxRun &run)
{
    const double end = gridSeconds(m_grid.sampleCount);
    if (m_grid.clockShifts.empty())
        m_grid.firstClockEnd = m_grid.start + end;
    if (m_grid.clockShifts.size() < mostNotedResets)
        note(Note::Severity::Warning,
             QCoreApplication::translate(
                 "BlackrockReader",
                 "The clock was set anew: the times leap from %1 s to %2 s at byte %3. What "
                 "follows was placed just after the data before.")
                 .arg(m_grid.start + m_last - m_shift, 0, 'f', 3)
                 .arg(m_grid.start + run.first, 0, 'f', 3)
                 .arg(run.firstByte));
    m_shift = end - run.first;
    m_grid.clockShifts.push_back(m_shift);
}

void GridPlacer::noteClosedPauses()
{
    if (m_closedPauses > 0)
        note(Note::Severity::Information,
             QCoreApplication::translate("BlackrockReader",
                                         "%1 pause(s) shorter than %2 s were closed; times are true within "
                                         "that.")
                 .arg(m_closedPauses)
                 .arg(m_shortestPause));
}

} // namespace

NsxGrid placeNsxRuns(const BinaryFile &file, const NsxRuns &found, double statedRateHz,
                     double gapToleranceSeconds, std::vector<Note> &notes)
{
    return GridPlacer(file, found, statedRateHz, gapToleranceSeconds, notes).place();
}

} // namespace edgescope
