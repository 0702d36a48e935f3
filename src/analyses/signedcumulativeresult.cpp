// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/cumulativepicture.h"
#include "analyses/parametermaking.h"
#include "analyses/reasons.h"

#include <QCoreApplication>

#include <cmath>

// Packs S(t), the lines and the recoveries into a picture and tables.
namespace edgescope {
namespace {

RecoverySettings recoverySettings(const Values &values)
{
    RecoverySettings settings;
    settings.baselineLength = values.number("baseline_length");
    settings.guard = values.number("guard");
    settings.blockLength = values.number("block_length");
    settings.hold = values.number("hold");
    settings.fitLength = values.number("fit_length");
    settings.fromDraws = values.choice("band_method") == "block_bootstrap";
    settings.simultaneous = values.choice("band") == "simultaneous";
    settings.factor = values.number("band_factor");
    settings.draws = values.whole("bootstrap_draws");
    settings.seed = static_cast<std::uint64_t>(values.whole("seed"));
    return settings;
}

CumulativePicture pictureSettings(const Values &values)
{
    CumulativePicture picture;
    const QByteArray shown = values.choice("shown");
    picture.shown = shown == "raw"      ? CumulativeShown::Raw
                    : shown == "scaled" ? CumulativeShown::Scaled
                                        : CumulativeShown::Residual;
    picture.seizure = static_cast<size_t>(values.whole("seizure") - 1);
    picture.surrogatePaths = values.whole("surrogate_paths");
    picture.blockLength = values.number("block_length");
    picture.seed = streamSeed(static_cast<std::uint64_t>(values.whole("seed")), {0, 1});
    return picture;
}

CumulativeNumbers numbersOf(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    CumulativeNumbers numbers;
    numbers.path = cumulativePath(*input.ensemble, input.statistics->window,
                                  values.number("bin_width") / 1000, progress.part(0, 0.2));
    if (numbers.path.bins() == 0)
        return numbers;
    numbers.canBeScaled = canBeScaled(numbers.path);
    numbers.deviation =
        incrementDeviation(numbers.path) * std::sqrt(static_cast<double>(numbers.path.bins()));
    numbers.recoveries =
        measureRecoveries(numbers.path, rangesOfKind(input.recording->intervals, Interval::Kind::Seizure),
                          recoverySettings(values), progress.part(0.2, 1));
    if (numbers.recoveries.empty()) {
        const TimeRange all{numbers.path.start, numbers.path.time(numbers.path.bins())};
        numbers.wholeLine = fitBaseline(numbers.path, all, numbers.path.step);
    }
    return numbers;
}

QString sentence(Recovery::Status status)
{
    switch (status) {
    case Recovery::Status::Recovered:
        return {};
    case Recovery::Status::NotWithin:
        return QCoreApplication::translate("Analysis", "Recovery not within recording.");
    case Recovery::Status::NoExcursion:
        return QCoreApplication::translate("Analysis", "No excursion beyond the band.");
    case Recovery::Status::NoBaseline:
        return QCoreApplication::translate("Analysis", "No baseline: less than 60 s before the seizure.");
    case Recovery::Status::TooFewBlocks:
        return QCoreApplication::translate("Analysis",
                                           "No baseline: fewer than 3 blocks before the seizure.");
    case Recovery::Status::EndsInSeizure:
        return QCoreApplication::translate("Analysis",
                                           "Seizure ends with the recording; recovery not within recording.");
    }
    return {};
}

// As in the table, where the first two are fixed words.
QString statusWords(Recovery::Status status)
{
    if (status == Recovery::Status::Recovered)
        return QStringLiteral("ok");
    if (status == Recovery::Status::NotWithin || status == Recovery::Status::EndsInSeizure)
        return QStringLiteral("not within recording");
    return sentence(status);
}

Table recoveryTable(const std::vector<Recovery> &recoveries)
{
    std::vector<std::int64_t> seizures;
    std::vector<QString> statuses;
    std::vector<double> onset, offset, slope, peak, peakTime, recovered, half, tau, tauLow, tauHigh;
    for (const Recovery &recovery : recoveries) {
        const Exponential fit = recovery.fit.value_or(Exponential());
        seizures.push_back(static_cast<std::int64_t>(seizures.size()) + 1);
        onset.push_back(recovery.seizure.start);
        offset.push_back(recovery.seizure.stop);
        slope.push_back(recovery.baseline ? recovery.baseline->slope : undefined);
        peak.push_back(recovery.peak);
        peakTime.push_back(recovery.peakTime);
        recovered.push_back(recovery.recoveryTime - recovery.seizure.stop);
        half.push_back(recovery.halfTime - recovery.seizure.stop);
        tau.push_back(fit.tau);
        tauLow.push_back(fit.low);
        tauHigh.push_back(fit.high);
        statuses.push_back(statusWords(recovery.status));
    }
    return {"recovery",
            {{"seizure", seizures},
             {"onset_s", onset},
             {"offset_s", offset},
             {"baseline_slope", slope},
             {"peak_residual", peak},
             {"peak_t_s", peakTime},
             {"recovery_s", recovered},
             {"half_recovery_s", half},
             {"tau_s", tau},
             {"tau_low", tauLow},
             {"tau_high", tauHigh},
             {"status", statuses}}};
}

// Line and band of one seizure, in the time they belong to; the line through all without seizures.
Table cumulativeTable(const CumulativeNumbers &numbers, size_t seizure)
{
    const CumulativePath &path = numbers.path;
    const Recovery *recovery = seizure < numbers.recoveries.size() ? &numbers.recoveries[seizure] : nullptr;
    std::vector<double> t, s, scaled, baseline, low, high;
    for (size_t edge = 1; edge < path.values.size(); ++edge) {
        const double time = path.time(edge);
        double line = undefined;
        double width = undefined;
        if (recovery && recovery->baseline && edge > recovery->baseline->firstBin &&
            edge <= path.nearestEdge(recovery->analysed.stop)) {
            line = recovery->baseline->at(time);
            width = recovery->halfWidth(edge);
        } else if (!recovery && numbers.wholeLine) {
            line = numbers.wholeLine->at(time);
        }
        t.push_back(time);
        s.push_back(path.values[edge]);
        scaled.push_back(numbers.canBeScaled ? path.values[edge] / path.total() : undefined);
        baseline.push_back(line);
        low.push_back(line - width);
        high.push_back(line + width);
    }
    return {"cumulative",
            {{"t_s", t},
             {"s", s},
             {"s_normalised", scaled},
             {"baseline", baseline},
             {"band_low", low},
             {"band_high", high}}};
}

// The vigilance states that a line goes through, in their order.
QStringList statesOf(const BaselineLine &line, const Recording &recording)
{
    QStringList states;
    for (const Interval &interval : recording.intervals)
        if (interval.kind == Interval::Kind::State && !states.contains(interval.label) &&
            interval.range.intersected(line.range).length() > sameEdge)
            states << interval.label;
    return states;
}

QStringList notesOn(const CumulativeNumbers &numbers, const CumulativePicture &picture,
                    const Recording &recording)
{
    QStringList notes;
    if (numbers.recoveries.empty())
        notes << QCoreApplication::translate("Analysis", "No seizures marked. Mark one with A, then Z.");
    for (size_t n = 0; n < numbers.recoveries.size(); ++n) {
        const QString text = sentence(numbers.recoveries[n].status);
        if (!text.isEmpty())
            notes << (numbers.recoveries.size() == 1
                          ? text
                          : QCoreApplication::translate("Analysis", "Seizure %1: %2").arg(n + 1).arg(text));
    }
    if (!numbers.recoveries.empty() && picture.seizure >= numbers.recoveries.size())
        notes << QCoreApplication::translate("Analysis", "There is no seizure %1.").arg(picture.seizure + 1);
    if (picture.seizure < numbers.recoveries.size() && numbers.recoveries[picture.seizure].baseline) {
        const QStringList states = statesOf(*numbers.recoveries[picture.seizure].baseline, recording);
        if (states.size() > 1)
            notes << QCoreApplication::translate(
                         "Analysis",
                         "The baseline spans %1, each with a balance of its own: shorten it to the last.")
                         .arg(states.join(QStringLiteral(", ")));
    }
    if (picture.shown == CumulativeShown::Scaled)
        notes << QCoreApplication::translate(
            "Analysis", "The scaled path is tied at both ends; recovery is read from the residual.");
    if (!numbers.canBeScaled)
        notes << QCoreApplication::translate(
            "Analysis", "S(T) is within the noise of its increments: S(t) is not scaled to it.");
    if (!recording.gaps.empty())
        notes << QCoreApplication::translate("Analysis", "S(t) stays level in gaps of the recording.");
    return notes;
}

} // namespace

const std::vector<Parameter> &signedCumulativeParameters()
{
    const auto seconds = [](const QByteArray &key, const char *title, double value, double minimum,
                            const char *help) {
        return numberParameter(key, title, value, minimum, 1e6, 1, QStringLiteral("s"), help);
    };
    static const std::vector<Parameter> parameters = {
        choiceParameter("shown", QT_TRANSLATE_NOOP("Parameter", "Shown"),
                        {{"residual", QT_TRANSLATE_NOOP("Parameter", "Residual")},
                         {"raw", QT_TRANSLATE_NOOP("Parameter", "Raw")},
                         {"scaled", QT_TRANSLATE_NOOP("Parameter", "Scaled to S(T)")}},
                        QT_TRANSLATE_NOOP("Parameter", "Recovery is read from the residual; the scaled path "
                                                       "is tied at both ends.")),
        wholeNumberParameter("seizure", QT_TRANSLATE_NOOP("Parameter", "Seizure"), 1, 1, 100000,
                             QT_TRANSLATE_NOOP("Parameter", "Number of the seizure in the picture.")),
        numberParameter("bin_width", QT_TRANSLATE_NOOP("Parameter", "Bin width Δt"), 100, 1, 10000, 3,
                        QStringLiteral("ms"),
                        QT_TRANSLATE_NOOP("Parameter", "Steps at which S(t) is taken; S itself does not "
                                                       "depend on them.")),
        seconds("baseline_length", QT_TRANSLATE_NOOP("Parameter", "Baseline length"), 260, 0,
                QT_TRANSLATE_NOOP("Parameter", "0 begins the line at the end of the previous seizure or the "
                                               "start.")),
        seconds("guard", QT_TRANSLATE_NOOP("Parameter", "Guard before onset"), 10, 0,
                QT_TRANSLATE_NOOP("Parameter", "Time before the onset that the line does not use.")),
        choiceParameter("band", QT_TRANSLATE_NOOP("Parameter", "Band holds for"),
                        {{"simultaneous", QT_TRANSLATE_NOOP("Parameter", "The whole path")},
                         {"pointwise", QT_TRANSLATE_NOOP("Parameter", "Each moment")}},
                        QT_TRANSLATE_NOOP("Parameter", "What stays inside in 95 % of records without a "
                                                       "seizure.")),
        choiceParameter("band_method", QT_TRANSLATE_NOOP("Parameter", "Band from"),
                        {{"closed_form", QT_TRANSLATE_NOOP("Parameter", "Random walk")},
                         {"block_bootstrap", QT_TRANSLATE_NOOP("Parameter", "Resampled blocks")}},
                        QT_TRANSLATE_NOOP("Parameter", "A formula for sums of noise, or resampled "
                                                       "pre-ictal time.")),
        numberParameter("band_factor", QT_TRANSLATE_NOOP("Parameter", "Half width"), 0, 0, 100, 2,
                        QStringLiteral("SD"),
                        QT_TRANSLATE_NOOP("Parameter", "Of the random-walk band; 0 takes 2.8 (more with few "
                                                       "blocks), or 1.96 for each moment.")),
        seconds("block_length", QT_TRANSLATE_NOOP("Parameter", "Block length"), 10, 0.1,
                QT_TRANSLATE_NOOP("Parameter", "Lengthen it, up to a tenth of the baseline, when noise has a "
                                               "long memory.")),
        seconds("hold", QT_TRANSLATE_NOOP("Parameter", "Hold"), 30, 0,
                QT_TRANSLATE_NOOP("Parameter", "Time inside the band that makes a recovery.")),
        seconds("fit_length", QT_TRANSLATE_NOOP("Parameter", "Length of the fit"), 0, 0,
                QT_TRANSLATE_NOOP("Parameter", "Of the exponential; 0 fits to the next seizure or the end.")),
        wholeNumberParameter("surrogate_paths", QT_TRANSLATE_NOOP("Parameter", "Resampled paths"), 20, 0, 100,
                             QT_TRANSLATE_NOOP("Parameter", "Grey paths that pre-ictal noise might have "
                                                            "taken.")),
        wholeNumberParameter("bootstrap_draws", QT_TRANSLATE_NOOP("Parameter", "Bootstrap draws"), 400, 0,
                             10000,
                             QT_TRANSLATE_NOOP("Parameter", "Draws behind the interval of τ and the "
                                                            "resampled band.")),
        wholeNumberParameter("seed", QT_TRANSLATE_NOOP("Parameter", "Seed"), 1, 0, 1e15,
                             QT_TRANSLATE_NOOP("Parameter", "The same seed gives the same random numbers."))};
    return parameters;
}

Result runSignedCumulative(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    refuseWithoutClasses(result, *input.statistics);
    CumulativeNumbers numbers;
    const CumulativePicture picture = pictureSettings(values);
    if (result.notComputable.isEmpty()) {
        numbers = numbersOf(input, values, progress);
        if (numbers.path.bins() == 0)
            result.notComputable =
                QCoreApplication::translate("Analysis", "The time chosen is shorter than one bin.");
    }
    result.tables = {cumulativeTable(numbers, picture.seizure), recoveryTable(numbers.recoveries)};
    if (!result.notComputable.isEmpty())
        return result;
    result.shape = cumulativeCurves(numbers, picture);
    result.notes = notesOn(numbers, picture, *input.recording);
    return result;
}

} // namespace edgescope
