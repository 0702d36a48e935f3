// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/analyzerequest.h"
#include "batch/arguments.h"
#include "batch/figures.h"
#include "batch/outputfolder.h"
#include "batch/provenance.h"
#include "batch/resultarrays.h"
#include "batch/tables.h"
#include "batch/terminalprogress.h"
#include "core/parallel.h"
#include "formats/contentid.h"
#include "study/preparation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace edgescope {
namespace {

// The shares of the whole work, for the progress bar.
constexpr double opened = 0.1;
constexpr double prepared = 0.3;
constexpr double analysed = 0.6;
constexpr double stored = 0.9;

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

std::vector<Result> runAnalyses(const AnalyzeRequest &request, const AnalysisInput &input,
                                TerminalProgress &terminal)
{
    std::vector<Result> results;
    const auto count = static_cast<double>(request.analyses.size());
    for (const Analysis *analysis : request.analyses) {
        terminal.setStage(QCoreApplication::translate("Analysis", analysis->title));
        const auto done = static_cast<double>(results.size());
        const Progress progress =
            terminal.progress().part(prepared, analysed).part(done / count, (done + 1) / count);
        progress.report(0, 1);
        results.push_back(analysis->run(input, request.values.at(analysis->id), progress));
    }
    return results;
}

std::vector<Table> tablesOf(const std::vector<Result> &results, const AnalysisInput &input,
                            const UnitClasses &classes)
{
    std::vector<Table> tables = contractTables(results, *input.statistics);
    tables.insert(tables.begin(), unitsTable(*input.recording, classes, input.statistics->window));
    return tables;
}

void drawFigures(const AnalyzeRequest &request, const std::vector<Result> &results,
                 const QByteArray &provenance, OutputFolder &folder, const Progress &progress)
{
    for (const Result &result : results) {
        for (const ViewKind &kind : viewKinds()) {
            if (kind.analysis != result.analysis || !result.notComputable.isEmpty())
                continue;
            for (const QString &format : request.figureFormats) {
                progress.report(0, 1);
                const QString name =
                    QStringLiteral("figures/%1.%2").arg(QString::fromLatin1(kind.id), format);
                writeFigure({folder.staged(name), format, request.dotsPerInch, provenance}, kind, result);
            }
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
        for (const QString &format : figureFormats())
            names << QStringLiteral("figures/%1.%2").arg(QString::fromLatin1(kind.id), format);
    return names;
}

Provenance provenanceOf(const AnalyzeRequest &request, const Recording &recording, const TimeRange &window)
{
    Provenance provenance;
    provenance.started = QDateTime::currentDateTimeUtc();
    const QFileInfo file(recording.path);
    provenance.recordingPath = file.absoluteFilePath();
    provenance.recordingBytes = file.size();
    provenance.recordingFormat = recording.format;
    provenance.values = request.values;
    provenance.seed = request.seed;
    provenance.range = window;
    provenance.wholeRecording = !request.range;
    provenance.threads = request.threads;
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

std::vector<Result> analyzeInto(OutputFolder &folder, const AnalyzeRequest &request,
                                TerminalProgress &terminal)
{
    QElapsedTimer clock;
    clock.start();
    const Progress progress = terminal.progress();
    terminal.setStage(QCoreApplication::translate("Batch", "reading"));
    const OpenedRecording open =
        openRecording(request.recording, request.readOptions, progress.part(0, opened));
    const Recording &recording = *open.recording;
    const TimeRange window = windowFor(request, recording);
    Provenance provenance = provenanceOf(request, recording, window);

    terminal.setStage(QCoreApplication::translate("Batch", "counting spikes"));
    const AnalysisInput input =
        prepareInput(open, window, request.values.at("ensembles"), progress.part(opened, prepared));
    std::vector<Result> results = runAnalyses(request, input, terminal);
    const std::vector<Table> tables = tablesOf(results, input, open.classes);

    terminal.setStage(QCoreApplication::translate("Batch", "writing results"));
    for (const Table &table : tables)
        folder.write(QStringLiteral("tables/%1.csv").arg(QString::fromLatin1(table.name)), csv(table));
    provenance.recordingSha256 = fileSha256(recording.path, progress.part(analysed, analysed)).toLatin1();
    return results;
}

ExitCode analyze(const Arguments &arguments)
{
    const AnalyzeRequest request = analyzeRequest(arguments);
    OutputFolder folder(request.out, request.force, request.recording);
    setParallelThreads(request.threads);
    std::vector<Result> results;
    {
        TerminalProgress terminal(arguments.isQuiet());
        results = analyzeInto(folder, request, terminal);
        folder.publish(allNames());
    }
    return outcome(results);
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
