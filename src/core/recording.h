// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace edgescope {

// Excitatory (regular-spiking), inhibitory (fast-spiking) or neither. Unclassified units enter no ensemble.
enum class UnitClass : std::uint8_t { Unclassified, Excitatory, Inhibitory };

// "E", "I" or "unclassified": the words used in tables and files.
QString unitClassCode(UnitClass unitClass);

// The mean course of a unit's spikes on the electrode where it is largest, as the file tells it.
struct Waveform {
    std::vector<float> mean;
    std::vector<float> deviation; // standard deviation of the spikes at each sample; empty when not known
    double rateHz = 0;
    QString unit;                     // "V" for potentials, empty when not known
    std::optional<int> spikeSample{}; // the sample that is the spike's time; nothing when not known

    bool operator==(const Waveform &) const = default;
};

// One sorted single unit.
struct Unit {
    QString label;
    std::vector<double> spikeTimes;                     // seconds from the recording's start, ascending
    int electrode = -1;                                 // row in Recording::electrodes, -1 when not known
    std::shared_ptr<const Waveform> waveform = nullptr; // none when the file has none
};

// The units of a recording. Copies share them, so that a recording with other intervals costs nothing;
// whoever changes a copy gets units of his own. Otherwise like a std::vector.
class Units
{
public:
    Units() = default;
    Units(std::vector<Unit> units) // NOLINT: a vector of units is units
        : m_units(std::make_shared<std::vector<Unit>>(std::move(units)))
    {
    }
    Units(std::initializer_list<Unit> units)
        : Units(std::vector<Unit>(units))
    {
    }

    operator const std::vector<Unit> &() const { return *m_units; } // NOLINT: see above
    const Unit *data() const { return m_units->data(); }
    std::size_t size() const { return m_units->size(); }
    bool empty() const { return m_units->empty(); }
    auto begin() const { return m_units->cbegin(); }
    auto end() const { return m_units->cend(); }
    const Unit &operator[](std::size_t row) const { return (*m_units)[row]; }
    const Unit &at(std::size_t row) const { return m_units->at(row); }
    const Unit &front() const { return m_units->front(); }
    const Unit &back() const { return m_units->back(); }

    Unit *data() { return own().data(); }
    auto begin() { return own().begin(); }
    auto end() { return own().end(); }
    Unit &operator[](std::size_t row) { return own()[row]; }
    Unit &front() { return own().front(); }
    Unit &back() { return own().back(); }
    void push_back(Unit unit) { own().push_back(std::move(unit)); }
    Unit &emplace_back() { return own().emplace_back(); }
    void resize(std::size_t size) { own().resize(size); }
    void reserve(std::size_t size) { own().reserve(size); }
    void clear() { own().clear(); }

private:
    std::vector<Unit> &own()
    {
        if (m_units.use_count() > 1)
            m_units = std::make_shared<std::vector<Unit>>(*m_units);
        return *m_units;
    }

    std::shared_ptr<std::vector<Unit>> m_units = std::make_shared<std::vector<Unit>>();
};

// A text column of the file's units table, offered to the user as the source of classes.
struct UnitColumn {
    QString name;
    std::vector<QString> values; // one for each unit
};

// The class of every unit and where it comes from ("column cell_type", "by hand"; empty when unclassified).
// Kept apart from the units, which never change, because the user may set classes.
struct UnitClasses {
    std::vector<UnitClass> classes;
    std::vector<QString> sources;

    bool operator==(const UnitClasses &) const = default;
};

struct Electrode {
    QString label;
    QString location;
    std::optional<double> xMicrometres; // position on the array or probe
    std::optional<double> yMicrometres;
};

// Reads samples of one stored signal (a table of samples × channels). Implemented by the formats; reading is
// const and safe from several threads.
class SampleSource
{
public:
    virtual ~SampleSource() = default;

    // Reads samples [first, first + count) of the given channels in physical units, channel after channel,
    // into `out`, which holds channels.size() · count values. Missing samples are NaN. Throws Error when the
    // file cannot be read. The range must lie inside the signal.
    virtual void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
                      std::span<float> out) const = 0;
};

// One channel of LFP or iEEG: evenly spaced samples read on demand.
struct Channel {
    QString label;
    QString unit; // "V" for potentials
    double rateHz = 0;
    double start = 0; // time of the first sample, seconds from the recording's start
    std::int64_t sampleCount = 0;
    int electrode = -1; // row in Recording::electrodes, -1 when not known
    std::shared_ptr<const SampleSource> source;
    int sourceChannel = 0; // column in the source
};

// A labelled stretch of time: a vigilance state, a seizure, time to be left out, or any other mark.
struct Interval {
    enum class Kind : std::uint8_t { State, Seizure, Invalid, Event };

    TimeRange range;
    QString label;
    Kind kind = Kind::Event;

    bool operator==(const Interval &) const = default;
};

// Where and when a seizure reaches one channel.
struct ChannelOnset {
    int channel = 0; // row in Recording::channels
    double seconds = 0;

    bool operator==(const ChannelOnset &) const = default;
};

// Something the user should know about how a file was read.
struct Note {
    enum class Severity : std::uint8_t { Information, Warning, Error };

    Severity severity = Severity::Information;
    QString message;
};

// One opened recording. Built once by a format, then never changed; shared as std::shared_ptr<const
// Recording>. All times are seconds from the recording's start.
struct Recording {
    QString path;
    QString format;    // the reader's name
    QString contentId; // hash that identifies the file's content; names caches
    QStringList files; // paths of all files it was read from; empty when that is `path` alone
    double duration = 0;
    QDateTime startTime;    // invalid when the file does not say
    double startOffset = 0; // the file's own clock at the recording's start, seconds
    Units units;
    std::vector<UnitColumn> unitColumns;
    std::vector<Electrode> electrodes;
    std::vector<Channel> channels;
    std::vector<Interval> intervals; // by start
    std::vector<TimeRange> gaps;     // stretches without data
    std::vector<Note> notes;         // the load report

    TimeRange window() const { return {0, duration}; }
    QStringList allFiles() const { return files.isEmpty() ? QStringList(path) : files; }
};

// First and last spike of all units, whose spikes are in order; start after stop when there are none.
TimeRange spikeExtent(const Recording &recording);

inline void addNote(Recording &recording, Note::Severity severity, const QString &message)
{
    recording.notes.push_back({severity, message});
}

// Completes a recording whose times are still on the file's own clock, by the rules of methods, section 1:
// finds the window (the channels' extent, else the hull of spikes and intervals, which starts at 0 when it
// starts within [0, 60 s)), makes all times relative to its start by one subtraction, sorts spikes, drops
// non-finite ones and intervals with such times, sorts intervals, and writes a note about each thing it had
// to mend or finds suspicious (unsorted, not finite, negative, beyond the end, in milliseconds by the look of
// the rates, silent, duplicated). Every reader ends with this call.
void finishRecording(Recording &recording);

// The class a word of a units table stands for ("pyramidal", "Narrow Interneuron", "FS" …), Unclassified when
// it is not one of the field's usual words.
UnitClass unitClassFromWord(const QString &word);

// Classes by the words of one of the recording's text columns.
UnitClasses classesFromColumn(const UnitColumn &column);

// The classes a file brings: those of the text column with the most units whose word is known, "unclassified"
// included (the first such column when several tie), or all unclassified when no column names a class.
UnitClasses fileClasses(const Recording &recording);

// Vigilance state names found in the intervals, in the order AWAKE, REM, LSL, SWS, then any others by first
// appearance.
std::vector<QString> stateLabels(const std::vector<Interval> &intervals);

// Time of one state: its intervals merged, less what another state claims too (methods, section 10).
std::vector<TimeRange> stateRanges(const std::vector<Interval> &intervals, const QString &label);

// Merged time of all intervals of one kind.
std::vector<TimeRange> rangesOfKind(const std::vector<Interval> &intervals, Interval::Kind kind);

} // namespace edgescope
