// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/edftimes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double largestRecordStretch = 100;   // time of the whole for each second of data
constexpr double longestOffset = 30 * 86400.0; // from the header's start to the first record
constexpr double leastTolerance = 1e-6;        // seconds

} // namespace

EdfClock::EdfClock(const EdfHeader &header)
    : m_header(header)
{
    std::int64_t fastest = 1;
    for (const EdfSignal &column : header.columns)
        if (!column.isAnnotations)
            fastest = std::max(fastest, column.samplesPerRecord);
    m_tolerance = std::max(leastTolerance, header.recordSeconds / static_cast<double>(fastest) / 2);
}

void EdfClock::addFault(Fault &fault, std::int64_t record)
{
    if (fault.count++ == 0)
        fault.firstRecord = record;
}

void EdfClock::add(std::int64_t record, std::optional<double> start)
{
    if (!start)
        addFault(m_withoutStart, record);
    if (m_runs.empty()) {
        const bool isFar = start && std::abs(*start) > longestOffset;
        if (isFar)
            addFault(m_far, record);
        m_runs.push_back({record, 1, isFar ? 0 : start.value_or(0)});
        m_nextStart = m_runs.front().start + m_header.recordSeconds;
        return;
    }
    if (start && m_header.isDiscontinuous) {
        addDiscontinuous(record, *start);
        return;
    }
    if (start && std::abs(*start - m_nextStart) > m_tolerance)
        addFault(m_contradicting, record);
    ++m_runs.back().count;
    m_nextStart = m_runs.front().start + static_cast<double>(record + 1) * m_header.recordSeconds;
}

void EdfClock::addDiscontinuous(std::int64_t record, double start)
{
    const double late = start - m_nextStart;
    const double longest =
        largestRecordStretch * static_cast<double>(m_header.recordCount) * m_header.recordSeconds;
    const bool isEarly = late < -m_tolerance;
    const bool isFar = start - m_runs.front().start > longest;
    if (isEarly || isFar) {
        addFault(isEarly ? m_early : m_far, record);
        start = m_nextStart;
    }
    if (start - m_nextStart > m_tolerance)
        m_runs.push_back({record, 1, start});
    else
        ++m_runs.back().count;
    m_nextStart = start + m_header.recordSeconds;
}

std::vector<EdfRun> EdfClock::runs() const
{
    return m_runs.empty() ? std::vector<EdfRun>{{0, m_header.recordCount, 0}} : m_runs;
}

void EdfClock::note(std::vector<Note> &notes) const
{
    const auto warn = [&notes](const Fault &fault, const char *text) {
        if (fault.count > 0)
            notes.push_back(
                {Note::Severity::Warning, QCoreApplication::translate("EdfReader", text, nullptr, fault.count)
                                              .arg(fault.firstRecord + 1)});
    };
    warn(m_withoutStart,
         QT_TRANSLATE_N_NOOP("EdfReader", "%n record(s) do not state their start, the first is "
                                          "record %1; they were taken to follow the one before."));
    warn(m_early, QT_TRANSLATE_N_NOOP(
                      "EdfReader", "%n record(s) state a start before the end of the one before, the first "
                                   "is record %1; they were taken to follow it."));
    warn(m_far, QT_TRANSLATE_N_NOOP("EdfReader",
                                    "%n record(s) state a start far from all others, the first is record %1; "
                                    "they were taken to follow the one before."));
    warn(m_contradicting,
         QT_TRANSLATE_N_NOOP("EdfReader",
                             "The header says that the recording is continuous, but %n record(s) "
                             "state another start, the first is record %1; gaps may be missing."));
}

std::vector<StoredSegment> edfSegments(const std::vector<EdfRun> &runs, std::int64_t samplesPerRecord,
                                       double rateHz)
{
    std::vector<StoredSegment> segments;
    std::int64_t end = 0;
    for (const EdfRun &run : runs) {
        const std::int64_t place = std::llround((run.start - runs.front().start) * rateHz);
        const std::int64_t first = std::max(place, end);
        segments.push_back({first, run.firstRecord * samplesPerRecord, run.count * samplesPerRecord});
        end = first + segments.back().count;
    }
    return segments;
}

std::vector<TimeRange> edfGaps(const std::vector<EdfRun> &runs, double recordSeconds)
{
    std::vector<TimeRange> gaps;
    for (std::size_t n = 1; n < runs.size(); ++n)
        gaps.push_back(
            {runs[n - 1].start + static_cast<double>(runs[n - 1].count) * recordSeconds, runs[n].start});
    return gaps;
}

} // namespace edgescope
