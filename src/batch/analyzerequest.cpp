// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/analyzerequest.h"

#include "batch/arguments.h"
#include "batch/recordingarguments.h"
#include "figures/figurefile.h"
#include "figures/figurereading.h"
#include "figures/report.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <set>

namespace edgescope {
namespace {

// Every number in JSON up to this is exact.
constexpr std::int64_t largestSeed = 1'000'000'000'000'000;

QStringList analysisIds()
{
    QStringList ids;
    for (const Analysis &analysis : analyses())
        ids << QString::fromLatin1(analysis.id);
    return ids;
}

std::vector<const Analysis *> chosenAnalyses(const Arguments &arguments)
{
    std::vector<const Analysis *> chosen;
    for (const QString &id : arguments.words(QStringLiteral("only"), analysisIds()))
        chosen.push_back(findAnalysis(id.toLatin1()));
    return chosen;
}

// The parameter that "id.key" names.
const Parameter &findParameter(const QString &name, const Analysis *&analysis)
{
    const QString id = name.section(u'.', 0, 0);
    const QString key = name.section(u'.', 1);
    analysis = findAnalysis(id.toUtf8());
    if (!analysis)
        throw BadUsage(
            QCoreApplication::translate("Batch", "--set: there is no analysis \"%1\"; allowed: %2.")
                .arg(id, analysisIds().join(QStringLiteral(", "))));
    QStringList keys;
    for (const Parameter &parameter : analysis->parameters) {
        keys << QString::fromLatin1(parameter.key);
        if (keys.last() == key)
            return parameter;
    }
    if (keys.isEmpty())
        throw BadUsage(QCoreApplication::translate("Batch", "--set: %1 has no parameters.").arg(id));
    throw BadUsage(QCoreApplication::translate("Batch", "--set: %1 has no parameter \"%2\"; allowed: %3.")
                       .arg(id, key, keys.join(QStringLiteral(", "))));
}

std::map<QByteArray, Values> defaultValues()
{
    std::map<QByteArray, Values> values;
    for (const Analysis &analysis : analyses())
        values.emplace(analysis.id, Values(analysis.parameters));
    return values;
}

// The seed goes to every analysis that draws random numbers.
void setSeed(std::map<QByteArray, Values> &values, std::int64_t seed)
{
    for (const Analysis &analysis : analyses())
        for (const Parameter &parameter : analysis.parameters)
            if (parameter.key == "seed")
                values.at(analysis.id).set(parameter, seed);
}

void addSurrogates(AnalyzeRequest &request)
{
    const Analysis *surrogates = findAnalysis("surrogates");
    if (std::find(request.analyses.begin(), request.analyses.end(), surrogates) == request.analyses.end())
        request.analyses.push_back(surrogates);
}

// --surrogates N is a shorter way to write --set surrogates.draws=N, and asks for them even when --only
// leaves them out.
void takeSurrogates(const Arguments &arguments, AnalyzeRequest &request)
{
    if (!arguments.isSet(QStringLiteral("surrogates")))
        return;
    const Analysis *surrogates = findAnalysis("surrogates");
    const Parameter &draws = surrogates->parameters.front();
    const std::int64_t count =
        arguments.whole(QStringLiteral("surrogates"), 0, 0, static_cast<std::int64_t>(draws.maximum));
    request.values.at(surrogates->id).set(draws, count);
    if (count > 0)
        addSurrogates(request);
}

// What the classes come from is among the results.
void takeClassification(AnalyzeRequest &request)
{
    const Analysis *classification = findAnalysis("classification");
    if (std::find(request.analyses.begin(), request.analyses.end(), classification) == request.analyses.end())
        request.analyses.push_back(classification);
}

void takeSettings(const Arguments &arguments, std::map<QByteArray, Values> &values)
{
    std::set<QString> known;
    for (const QString &setting : arguments.values(QStringLiteral("set"))) {
        const auto equals = setting.indexOf(u'=');
        if (equals < 0)
            throw BadUsage(
                QCoreApplication::translate("Batch", "--set %1: write it as id.key=value.").arg(setting));
        const QString name = setting.left(equals).trimmed();
        const Analysis *analysis = nullptr;
        const Parameter &parameter = findParameter(name, analysis);
        if (!known.insert(name).second)
            throw BadUsage(QCoreApplication::translate("Batch", "--set: %1 is given twice.").arg(name));
        try {
            values.at(analysis->id).set(parameter, parseValue(parameter, setting.mid(equals + 1)));
        } catch (const Error &error) {
            throw BadUsage(QStringLiteral("--set %1: %2").arg(name, error.message()));
        }
    }
}

// Surrogates are made when the figure shows them beside the data.
void takeSources(const ShownConditions &shown, AnalyzeRequest &request)
{
    const Analysis *surrogates = findAnalysis("surrogates");
    if (shown.sources.empty())
        request.values.at(surrogates->id).set(surrogates->parameters.front(), std::int64_t(0));
    else
        addSurrogates(request);
}

// Everything that the numbers of a figure depend on; what is given on the command line wins.
void takeFigure(const QString &path, bool hasOwnAnnotations, AnalyzeRequest &request)
{
    const QString name = QFileInfo(path).fileName();
    Provenance from = provenanceFrom(readProvenance(path), name);
    request.values = from.values;
    request.seed = from.seed;
    request.usesSuggestedClasses = from.usesSuggestedClasses;
    if (!from.wholeRecording)
        request.range = from.range;
    if (from.conditions) {
        request.states = from.conditions->states;
        request.units = from.conditions->units;
        takeSources(*from.conditions, request);
    }
    if (QFileInfo::exists(from.annotationsPath))
        request.annotations = from.annotationsPath;
    else if (!from.annotationsPath.isEmpty() && !hasOwnAnnotations)
        throw Error(QCoreApplication::translate("Batch",
                                                "%1 was made with the annotations %2, which are not there. "
                                                "Name them by --annotations FILE.")
                        .arg(name, from.annotationsPath));
    request.from = std::move(from);
}

std::optional<TimeRange> rangeFrom(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("range"));
    if (text.isEmpty())
        return std::nullopt;
    const QStringList parts = text.split(u':');
    bool startOk = false;
    bool stopOk = false;
    const TimeRange range{parts.first().toDouble(&startOk), parts.last().toDouble(&stopOk)};
    const bool valid = parts.size() == 2 && startOk && stopOk && std::isfinite(range.start) &&
                       std::isfinite(range.stop) && range.start >= 0 && range.start < range.stop;
    if (!valid)
        throw BadUsage(QCoreApplication::translate("Batch",
                                                   "--range %1: write it as T0:T1 in seconds from the "
                                                   "recording's start, T0 before T1 (\"60:300\").")
                           .arg(text));
    return range;
}

} // namespace

std::vector<Option> analyzeOptions()
{
    return withReadingOptions(
        {{QStringLiteral("out"), QStringLiteral("DIR"),
          QT_TRANSLATE_NOOP("Batch", "folder for the results, empty or absent (required)")},
         {QStringLiteral("only"), QStringLiteral("IDS"),
          QT_TRANSLATE_NOOP("Batch", "analyses to run, separated by commas (all); see list analyses")},
         {QStringLiteral("set"), QStringLiteral("ID.KEY=VALUE"),
          QT_TRANSLATE_NOOP("Batch", "a parameter's value, as often as needed; see list parameters"), true},
         {QStringLiteral("from"), QStringLiteral("FIGURE_OR_JSON"),
          QT_TRANSLATE_NOOP("Batch",
                            "take parameters, seed, range, states, surrogates and annotations from an "
                            "exported figure or a provenance.json; other options win over it")},
         {QStringLiteral("annotations"), QStringLiteral("FILE"),
          QT_TRANSLATE_NOOP("Batch",
                            "annotation file (.annotations.json) to use instead of the file's own marks")},
         {QStringLiteral("classify"),
          {},
          QT_TRANSLATE_NOOP("Batch", "use the classes that the analysis classification suggests; classes set "
                                     "by hand stay")},
         {QStringLiteral("range"), QStringLiteral("T0:T1"),
          QT_TRANSLATE_NOOP("Batch", "seconds from the recording's start (the whole recording)")},
         {QStringLiteral("surrogates"), QStringLiteral("N"),
          QT_TRANSLATE_NOOP("Batch", "surrogates of each kind (100); 0 makes none")},
         {QStringLiteral("seed"), QStringLiteral("S"),
          QT_TRANSLATE_NOOP("Batch", "the same seed gives the same random numbers (1)")},
         {QStringLiteral("threads"), QStringLiteral("N"),
          QT_TRANSLATE_NOOP("Batch", "processor cores to use (all); results do not depend on it")},
         {QStringLiteral("figures"), QStringLiteral("FORMATS"),
          QT_TRANSLATE_NOOP("Batch", "draw figures as svg, pdf, png or tiff, separated by commas (none)")},
         {QStringLiteral("report"), QStringLiteral("FORMATS"),
          QT_TRANSLATE_NOOP("Batch", "write a report as html or pdf, separated by commas (none)")},
         {QStringLiteral("dpi"), QStringLiteral("N"),
          QT_TRANSLATE_NOOP("Batch", "resolution of png and tiff figures, 50 to 1200 (300)")},
         {QStringLiteral("force"), {}, QT_TRANSLATE_NOOP("Batch", "replace earlier results in the folder")}});
}

AnalyzeRequest analyzeRequest(const Arguments &arguments)
{
    AnalyzeRequest request;
    request.recording = arguments.positional(0);
    request.out = arguments.value(QStringLiteral("out"));
    if (request.out.isEmpty())
        throw BadUsage(
            QCoreApplication::translate("Batch", "analyze needs --out DIR, the folder for the results."));
    request.force = arguments.isSet(QStringLiteral("force"));
    request.readOptions = readOptions(arguments);
    request.analyses = chosenAnalyses(arguments);
    request.values = defaultValues();
    const bool hasFigure = arguments.isSet(QStringLiteral("from"));
    if (hasFigure)
        takeFigure(arguments.value(QStringLiteral("from")), arguments.isSet(QStringLiteral("annotations")),
                   request);
    request.seed = arguments.whole(QStringLiteral("seed"), request.seed, 0, largestSeed);
    if (!hasFigure || arguments.isSet(QStringLiteral("seed")))
        setSeed(request.values, request.seed);
    takeSettings(arguments, request.values);
    takeSurrogates(arguments, request);
    if (arguments.isSet(QStringLiteral("annotations")))
        request.annotations = arguments.value(QStringLiteral("annotations"));
    if (arguments.isSet(QStringLiteral("range")))
        request.range = rangeFrom(arguments);
    request.usesSuggestedClasses |= arguments.isSet(QStringLiteral("classify"));
    if (request.usesSuggestedClasses)
        takeClassification(request);
    if (arguments.isSet(QStringLiteral("figures")))
        request.figureFormats = arguments.words(QStringLiteral("figures"), figureFormats());
    if (arguments.isSet(QStringLiteral("report")))
        request.reportFormats = arguments.words(QStringLiteral("report"), reportFormats());
    request.dotsPerInch =
        static_cast<int>(arguments.whole(QStringLiteral("dpi"), request.dotsPerInch, 50, 1200));
    request.threads = static_cast<int>(arguments.whole(QStringLiteral("threads"), request.threads, 1, 1024));
    return request;
}

} // namespace edgescope
