// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classification.h"
#include "analyses/surrogates.h"
#include "annotations/annotationstorage.h"
#include "batch/analyzerequest.h"
#include "batch/arguments.h"
#include "batch/outputfolder.h"
#include "batch/recordingarguments.h"
#include "batch/resultarrays.h"
#include "batch/terminalprogress.h"
#include "core/parallel.h"
#include "figures/contracttables.h"
#include "figures/report.h"
#include "formats/resultsfile.h"
#include "study/resultcache.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace edgescope {
namespace {

// The shares of the whole work, for the progress bar.
constexpr double readShare = 0.1;
constexpr double hashedShare = 0.15;
constexpr double classifiedShare = 0.17;
constexpr double countedShare = 0.2;
constexpr double surrogatesShare = 0.55;
constexpr double analysedShare = 0.7;
constexpr double storedShare = 0.95;

TimeRange windowFor(const AnalyzeRequest &request, const Recording &recording)
{
    if (!request.range)
        return recording.window();
    if (request.range->stop > recording.duration)
        throw BadUsage(QCoreApplication::translate("Batch", "--range reaches %1 s, but %2 ends at %3 s.")
                           .arg(request.range->stop, 0, 'g', 12)
                           .arg(QFileInfo(recording.path).fileName())
                           .arg(recording.duration, 0, 'g', 12));
    return *request.range;
}

// What a view draws of a result, which must outlive the panel.
FigurePanel panelOf(const ViewKind &kind, const Result &result, const AnalyzeRequest &request)
{
    FigurePanel panel;
    panel.title = QCoreApplication::translate("View", kind.title);
    panel.recipe.view = kind.id;
    panel.recipe.states = request.states;
    panel.recipe.units = request.units;
    if (request.range) {
        panel.recipe.range = Conditions::Range::Selection;
        panel.recipe.selected = *request.range;
    }
    panel.paint = [&](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        kind.paint(painter, area, result, style);
    };
    return panel;
}

// One for each view that has something to show.
std::vector<FigurePanel> panelsOf(const std::vector<Result> &results, const AnalyzeRequest &request)
{
    std::vector<FigurePanel> panels;
    for (const Result &result : results)
        for (const ViewKind &kind : viewKinds())
            if (kind.paint && kind.analysis == result.analysis && result.notComputable.isEmpty())
                panels.push_back(panelOf(kind, result, request));
    return panels;
}

void drawFigures(const AnalyzeRequest &request, const std::vector<FigurePanel> &panels,
                 const Provenance &provenance, OutputFolder &folder, const Progress &progress)
{
    for (const FigurePanel &panel : panels) {
        DrawnFigure drawn = reportFigure(panel).drawn;
        drawn.settings.dotsPerInch = request.dotsPerInch;
        for (const QString &format : request.figureFormats) {
            progress.report(0, 1);
            const QString name =
                QStringLiteral("figures/%1.%2").arg(QString::fromLatin1(panel.recipe.view), format);
            writeFigure(drawn, folder.staged(name), provenance);
        }
    }
}

// Every file this verb may write.
QStringList allNames()
{
    QStringList names = {QStringLiteral("results.h5"), QStringLiteral("provenance.json")};
    for (const QString &table : tableNames())
        names << QStringLiteral("tables/%1.csv").arg(table);
    for (const ViewKind &kind : viewKinds())
        for (const QString &format : kind.paint ? figureFormats() : QStringList())
            names << QStringLiteral("figures/%1.%2").arg(QString::fromLatin1(kind.id), format);
    for (const QString &format : reportFormats())
        names << QStringLiteral("report.%1").arg(format);
    return names;
}

Provenance newProvenance(const AnalyzeRequest &request)
{
    Provenance provenance;
    provenance.started = QDateTime::currentDateTimeUtc();
    provenance.values = request.values;
    provenance.seed = request.seed;
    provenance.wholeRecording = !request.range;
    if (request.from)
        provenance.conditions = request.from->conditions;
    provenance.threads = request.threads;
    provenance.usesSuggestedClasses = request.usesSuggestedClasses;
    return provenance;
}

// Says which analyses were not computable.
ExitCode outcome(const std::vector<Result> &results)
{
    ExitCode code = Done;
    for (const Result &result : results) {
        if (result.notComputable.isEmpty())
            continue;
        code = PartlyComputable;
        complain(QCoreApplication::translate("Batch", "%1 is not computable: %2")
                     .arg(QString::fromLatin1(result.analysis), result.notComputable));
    }
    return code;
}

// What keeps the numbers from being those of the figure.
void complainAboutDifferences(const Provenance &figure, const Provenance &here)
{
    if (recordingSha256(figure.recordingFiles) != recordingSha256(here.recordingFiles))
        complain(
            QCoreApplication::translate(
                "Batch", "%1 differs from the recording that the figure was made of: so may the numbers.")
                .arg(QFileInfo(here.recordingPath).fileName()));
    if (!figure.classes.isEmpty() && figure.classes != here.classes)
        complain(QCoreApplication::translate("Batch", "The classes of the units differ from those that the "
                                                      "figure was made with: so will the numbers."));
}

struct Analysed {
    OpenedRecording opened;
    AnalysisInput input;
    std::vector<Result> results;
};

OpenedRecording opened(const AnalyzeRequest &request, Provenance &provenance, const Progress &progress)
{
    OpenedRecording result =
        openRecording(request.recording, request.readOptions, progress.part(0, readShare));
    if (!request.annotations.isEmpty()) {
        const StoredContent stored = readAnnotationFile(request.annotations, result.recording->contentId);
        result.recording = withAnnotations(*result.recording, stored.content);
        provenance.annotationsPath = QFileInfo(request.annotations).absoluteFilePath();
    } else if (result.annotations.revision > 0 || result.annotations.journal.edits > 0) {
        provenance.annotationsPath = QFileInfo(result.annotations.path).absoluteFilePath();
    }
    const Recording &recording = *result.recording;
    provenance.recordingPath = QFileInfo(recording.path).absoluteFilePath();
    provenance.recordingFormat = recording.format;
    provenance.range = windowFor(request, recording);
    provenance.recordingFiles = recordingFiles(recording, progress.part(readShare, hashedShare));
    provenance.classes = classesFingerprint(result.classes.classes);
    return result;
}

// Of each kind as many as asked for, when surrogates are among the analyses to be run.
std::vector<std::shared_ptr<const SurrogateDraws>>
surrogates(const AnalyzeRequest &request, const AnalysisInput &input, const Progress &progress)
{
    const SurrogateSettings settings(request.values.at("surrogates"));
    const bool isNeeded = std::any_of(request.analyses.begin(), request.analyses.end(),
                                      [](const Analysis *analysis) { return analysis->id == "surrogates"; });
    std::vector<std::shared_ptr<const SurrogateDraws>> all;
    if (!isNeeded || settings.draws == 0 || input.ensemble->excitatoryUnits == 0 ||
        input.ensemble->inhibitoryUnits == 0)
        return all;
    const std::vector<SurrogateKind> kinds = settings.kinds();
    for (const SurrogateKind kind : kinds) {
        const auto done = static_cast<double>(all.size());
        const auto count = static_cast<double>(kinds.size());
        all.push_back(std::make_shared<const SurrogateDraws>(
            SurrogateDraws{kind, makeSurrogates(input, kind, settings, 0, settings.draws,
                                                progress.part(done / count, (done + 1) / count))}));
    }
    return all;
}

// The same input as the window's for these conditions, with every state besides.
AnalysisInput inputOf(const AnalyzeRequest &request, const OpenedRecording &opened, const TimeRange &window,
                      const Progress &progress)
{
    const Values &values = request.values.at("ensembles");
    const std::vector<QString> states(request.states.begin(), request.states.end());
    if (!request.units)
        return prepareInput(opened.recording, opened.classes, window, states, true, values, progress);
    const UnitClasses classes = classesOfUnitsAlone(opened.classes, *request.units);
    const auto ensemble =
        pooledEnsemble(*opened.recording, classes, values, static_cast<int>(request.units->size()));
    return prepareInput(opened.recording, ensemble, classes, window, states, true, values, progress);
}

// Gives the units the classes that are suggested for them, but those that were set by hand. Gives the result
// of the analysis.
Result classify(const AnalyzeRequest &request, OpenedRecording &opened, const Progress &progress)
{
    const Analysis *analysis = findAnalysis("classification");
    AnalysisInput input; // the analysis takes the whole recording and nothing else
    input.recording = opened.recording;
    Result result = runToEnd(*analysis, input, request.values.at(analysis->id), progress);
    const UnitClasses suggested = suggestedClasses(result);
    for (size_t n = 0; n < suggested.classes.size(); ++n)
        if (!opened.choices.byHand.contains(static_cast<int>(n))) {
            opened.classes.classes[n] = suggested.classes[n];
            opened.classes.sources[n] = suggested.sources[n];
        }
    return result;
}

Analysed analysed(const AnalyzeRequest &request, Provenance &provenance, TerminalProgress &terminal)
{
    const Progress progress = terminal.progress();
    Analysed work;
    terminal.setStage(QCoreApplication::translate("Batch", "reading"));
    work.opened = opened(request, provenance, progress);
    std::optional<Result> classification;
    if (request.usesSuggestedClasses) {
        terminal.setStage(QCoreApplication::translate("Batch", "classifying units"));
        classification = classify(request, work.opened, progress.part(hashedShare, classifiedShare));
        provenance.classes = classesFingerprint(work.opened.classes.classes);
    }
    terminal.setStage(QCoreApplication::translate("Batch", "counting spikes"));
    work.input =
        inputOf(request, work.opened, provenance.range, progress.part(classifiedShare, countedShare));
    terminal.setStage(QCoreApplication::translate("Batch", "making surrogates"));
    work.input.surrogates = surrogates(request, work.input, progress.part(countedShare, surrogatesShare));
    const auto count = static_cast<double>(request.analyses.size());
    for (const Analysis *analysis : request.analyses) {
        terminal.setStage(QCoreApplication::translate("Analysis", analysis->title));
        const auto done = static_cast<double>(work.results.size());
        const Progress part =
            progress.part(surrogatesShare, analysedShare).part(done / count, (done + 1) / count);
        part.report(0, 1);
        const Result &result = work.results.emplace_back(
            classification && classification->analysis == analysis->id
                ? *classification
                : runToEnd(*analysis, work.input, request.values.at(analysis->id), part));
        provenance.outcomes.push_back({result.analysis, result.version, result.notComputable, result.notes});
    }
    return work;
}

// Writes everything but the figures, which show the finished provenance.
void writeNumbers(const Analysed &work, Provenance &provenance, OutputFolder &folder,
                  const Progress &progress)
{
    std::vector<Table> tables = contractTables(work.results);
    tables.insert(tables.begin(), unitsTable(*work.opened.recording, work.opened.classes, provenance.range,
                                             work.results, work.opened.choices.log));
    ResultsFile file(folder.staged(QStringLiteral("results.h5")));
    for (const Table &table : tables) {
        folder.write(QStringLiteral("tables/%1.csv").arg(QString::fromLatin1(table.name)), csv(table));
        file.writeTable(table);
    }
    for (const Result &result : work.results)
        if (const ArrayWriter write = arrayWriter(result.analysis))
            write(file, work.input, provenance.values.at(result.analysis), progress);
    provenance.seconds =
        static_cast<double>(provenance.started.msecsTo(QDateTime::currentDateTimeUtc())) / 1000;
    const QByteArray json = provenanceJson(provenance);
    folder.write(QStringLiteral("provenance.json"), json);
    file.setText("/", "provenance", QString::fromUtf8(json));
    file.finish();
}

void writeReports(const AnalyzeRequest &request, const Analysed &work, const std::vector<FigurePanel> &panels,
                  const Provenance &provenance, OutputFolder &folder)
{
    if (request.reportFormats.isEmpty())
        return;
    Report report;
    report.recording = work.opened.recording;
    report.classes = work.opened.classes;
    for (const QString &state : stateLabels(report.recording->intervals))
        report.states << state;
    for (const Result &result : work.results)
        report.results.push_back(std::make_shared<const Result>(result));
    for (const FigurePanel &panel : panels)
        report.figures.push_back(reportFigure(panel));
    report.provenance = provenance;
    for (const QString &format : request.reportFormats)
        writeReport(report, folder.staged(QStringLiteral("report.%1").arg(format)));
}

ExitCode analyze(const Arguments &arguments)
{
    const AnalyzeRequest request = analyzeRequest(arguments);
    OutputFolder folder(request.out, request.force, request.recording);
    setParallelThreads(request.threads);
    Provenance provenance = newProvenance(request);
    Analysed work;
    {
        TerminalProgress terminal(arguments.isQuiet());
        work = analysed(request, provenance, terminal);
        terminal.setStage(QCoreApplication::translate("Batch", "writing results"));
        writeNumbers(work, provenance, folder, terminal.progress().part(analysedShare, storedShare));
        terminal.setStage(QCoreApplication::translate("Batch", "drawing figures"));
        const std::vector<FigurePanel> panels = panelsOf(work.results, request);
        drawFigures(request, panels, provenance, folder, terminal.progress());
        writeReports(request, work, panels, provenance, folder);
        folder.publish(allNames());
    }
    complainAbout(work.opened);
    if (request.from)
        complainAboutDifferences(*request.from, provenance);
    return outcome(work.results);
}

} // namespace

Verb analyzeVerb()
{
    return {QStringLiteral("analyze"),
            QT_TRANSLATE_NOOP("Batch", "Computes analyses and writes their tables, arrays and figures."),
            {{QStringLiteral("RECORDING"), QT_TRANSLATE_NOOP("Batch", "a file or folder")}},
            analyzeOptions(),
            analyze};
}

} // namespace edgescope
