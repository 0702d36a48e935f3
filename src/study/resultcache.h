// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"
#include "core/result.h"
#include "core/timerange.h"

#include <QCache>
#include <QStringList>

#include <memory>

namespace edgescope {

// What the input of all analyses depends on.
struct InputKey {
    QString recording;         // content id
    QByteArray intervals;      // fingerprint of those of the recording's intervals that analyses read
    QByteArray classes;        // fingerprint of the classes of the units taken in
    QByteArray ensembleValues; // Values::text()
    TimeRange window;
    QStringList states;

    bool operator==(const InputKey &) const = default;
};

// What one result depends on. Everything upstream is part of it, so that nothing ever has to be invalidated:
// old entries simply stop being asked for.
struct ResultKey {
    InputKey input;
    QByteArray analysis;
    int version = 0;
    QByteArray values;     // Values::text()
    QByteArray surrogates; // which ones are in it, how many of each and how they were made
    TimeRange shown;       // of analyses of the time shown, which depend on no other conditions; those of
                           // the whole recording depend on none

    bool operator==(const ResultKey &) const = default;
    // True when both differ at most in the values, the time shown and the surrogates beside the data.
    bool sameInput(const ResultKey &other) const
    {
        return input == other.input && analysis == other.analysis && version == other.version;
    }
    // True when both differ at most in the time shown and the surrogates beside the data.
    bool sameKind(const ResultKey &other) const { return sameInput(other) && values == other.values; }
    // True when both differ at most in the surrogates beside the data.
    bool sameData(const ResultKey &other) const { return sameKind(other) && shown == other.shown; }
};

size_t qHash(const ResultKey &key, size_t seed = 0) noexcept;

// A short text that is the same for the same classes.
QByteArray classesFingerprint(const std::vector<UnitClass> &classes);
// The same of states, seizures and invalid times, which analyses read, and of seizures alone. Other marks
// change no number.
struct IntervalsFingerprint {
    QByteArray analysed;
    QByteArray seizures;

    bool operator==(const IntervalsFingerprint &) const = default;
};
IntervalsFingerprint intervalsFingerprint(const std::vector<Interval> &intervals);

// Memory a result takes, roughly, in KiB and at least 1.
qsizetype resultCost(const Result &result);

// The results computed last, up to a limit of memory.
class ResultCache
{
public:
    explicit ResultCache(qsizetype limitKiB = 256 * 1024)
        : m_results(limitKiB)
    {
    }

    // Null when it is not there.
    std::shared_ptr<const Result> find(const ResultKey &key) const;
    void insert(const ResultKey &key, const std::shared_ptr<const Result> &result);

private:
    QCache<ResultKey, std::shared_ptr<const Result>> m_results;
};

} // namespace edgescope
