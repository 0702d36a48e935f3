// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/provenance.h"

#include "core/parallel.h"
#include "figures/conditionsjson.h"
#include "formats/contentid.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>
#include <mutex>
#include <numeric>

namespace edgescope {
namespace {

QString compiler()
{
#if defined(__clang__)
    return QStringLiteral("Clang " __clang_version__);
#elif defined(__GNUC__)
    return QStringLiteral("GCC " __VERSION__);
#else
    return QStringLiteral("unknown");
#endif
}

QJsonObject platformJson(int threads)
{
    return {{QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"),
             QStringLiteral("%1 %2").arg(QSysInfo::kernelType(), QSysInfo::kernelVersion())},
            {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("compiler"), compiler()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("threads"), threads > 0 ? threads : parallelThreads()}};
}

QJsonObject parametersJson(const std::map<QByteArray, Values> &values)
{
    QJsonObject object;
    for (const Analysis &analysis : analyses()) {
        QJsonObject ofAnalysis;
        for (const Parameter &parameter : analysis.parameters)
            ofAnalysis[QString::fromLatin1(parameter.key)] =
                valueJson(values.at(analysis.id).at(parameter.key));
        object[QString::fromLatin1(analysis.id)] = ofAnalysis;
    }
    return object;
}

QJsonArray outcomesJson(const std::vector<AnalysisOutcome> &outcomes)
{
    QJsonArray array;
    for (const AnalysisOutcome &outcome : outcomes) {
        const bool computed = outcome.notComputable.isEmpty();
        array << QJsonObject{
            {QStringLiteral("id"), QString::fromLatin1(outcome.id)},
            {QStringLiteral("version"), outcome.version},
            {QStringLiteral("status"), computed ? QStringLiteral("ok") : QStringLiteral("not computable")},
            {QStringLiteral("reason"), computed ? QJsonValue() : QJsonValue(outcome.notComputable)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(outcome.notes)}};
    }
    return array;
}

qint64 totalBytes(const std::vector<RecordingFile> &files)
{
    return std::accumulate(files.begin(), files.end(), qint64{0},
                           [](qint64 sum, const RecordingFile &file) { return sum + file.bytes; });
}

QJsonArray filesJson(const std::vector<RecordingFile> &files)
{
    QJsonArray array;
    for (const RecordingFile &file : files)
        array << QJsonObject{{QStringLiteral("name"), file.name},
                             {QStringLiteral("size_bytes"), file.bytes},
                             {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)}};
    return array;
}

QJsonObject conditionsJson(const ShownConditions &conditions)
{
    return {{QStringLiteral("scale"), conditions.scale},
            {QStringLiteral("states"), QJsonArray::fromStringList(conditions.states)},
            {QStringLiteral("range"), rangeWord(conditions.range)},
            {QStringLiteral("sources"), sourcesJson(conditions.sources)},
            {QStringLiteral("visible_s"), rangeJson(conditions.visible)},
            {QStringLiteral("selected_s"), rangeJson(conditions.selected)},
            {QStringLiteral("custom_s"), rangeJson(conditions.custom)},
            {QStringLiteral("units"), unitsJson(conditions.units)}};
}

// The hashes made so far, with what tells that a file has changed since.
class HashMemory
{
public:
    QString sha256(const QFileInfo &file, const Progress &progress)
    {
        const Key key{file.absoluteFilePath(), file.size(), file.lastModified()};
        {
            const std::lock_guard lock(m_mutex);
            for (const auto &[known, hash] : m_hashes)
                if (known == key)
                    return hash;
        }
        const QString hash = fileSha256(file.absoluteFilePath(), progress);
        const std::lock_guard lock(m_mutex);
        m_hashes.emplace_back(key, hash);
        return hash;
    }

private:
    struct Key {
        QString path;
        qint64 bytes = 0;
        QDateTime modified;

        bool operator==(const Key &) const = default;
    };

    std::mutex m_mutex;
    std::vector<std::pair<Key, QString>> m_hashes;
};

} // namespace

std::vector<RecordingFile> recordingFiles(const Recording &recording, const Progress &progress)
{
    static HashMemory memory;
    const QFileInfo opened(recording.path);
    const QDir folder = opened.isDir() ? QDir(opened.absoluteFilePath()) : opened.absoluteDir();
    QStringList paths = recording.allFiles();
    paths.removeDuplicates();
    std::vector<RecordingFile> files;
    for (const QString &path : std::as_const(paths)) {
        const QFileInfo file(path);
        const auto done = static_cast<double>(files.size());
        const auto count = static_cast<double>(paths.size());
        const QString sha256 = memory.sha256(file, progress.part(done / count, (done + 1) / count));
        files.push_back({folder.relativeFilePath(file.absoluteFilePath()), file.size(), sha256.toLatin1()});
    }
    std::sort(files.begin(), files.end(), [](const RecordingFile &a, const RecordingFile &b) {
        return a.name.toUtf8() < b.name.toUtf8();
    });
    return files;
}

QByteArray recordingSha256(const std::vector<RecordingFile> &files)
{
    if (files.size() == 1)
        return files.front().sha256;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordingFile &file : files)
        hash.addData(file.sha256 + "  " + file.name.toUtf8() + '\n');
    return hash.result().toHex();
}

QByteArray provenanceJson(const Provenance &provenance)
{
    QJsonObject recording = {
        {QStringLiteral("path"), provenance.recordingPath},
        {QStringLiteral("size_bytes"), totalBytes(provenance.recordingFiles)},
        {QStringLiteral("sha256"), QString::fromLatin1(recordingSha256(provenance.recordingFiles))},
        {QStringLiteral("format"), provenance.recordingFormat},
        {QStringLiteral("annotations"), provenance.annotationsPath.isEmpty()
                                            ? QJsonValue(QJsonValue::Null)
                                            : QJsonValue(provenance.annotationsPath)}};
    if (provenance.recordingFiles.size() > 1)
        recording[QStringLiteral("files")] = filesJson(provenance.recordingFiles);
    const QJsonObject range = {{QStringLiteral("start_s"), provenance.range.start},
                               {QStringLiteral("stop_s"), provenance.range.stop},
                               {QStringLiteral("whole_recording"), provenance.wholeRecording}};
    QJsonObject object = {{QStringLiteral("program"), provenance.program},
                          {QStringLiteral("version"), QStringLiteral(EDGESCOPE_VERSION)},
                          {QStringLiteral("recording"), recording},
                          {QStringLiteral("parameters"), parametersJson(provenance.values)},
                          {QStringLiteral("seed"), static_cast<qint64>(provenance.seed)},
                          {QStringLiteral("range"), range},
                          {QStringLiteral("platform"), platformJson(provenance.threads)}};
    if (!provenance.classes.isEmpty())
        object[QStringLiteral("classes")] = QString::fromLatin1(provenance.classes.toHex());
    if (provenance.usesSuggestedClasses)
        object[QStringLiteral("suggested_classes")] = true;
    if (provenance.conditions)
        object[QStringLiteral("conditions")] = conditionsJson(*provenance.conditions);
    if (provenance.started.isValid()) {
        object[QStringLiteral("started")] = provenance.started.toUTC().toString(Qt::ISODateWithMs);
        object[QStringLiteral("seconds")] = provenance.seconds;
    }
    if (!provenance.outcomes.empty())
        object[QStringLiteral("analyses")] = outcomesJson(provenance.outcomes);
    if (!provenance.figure.isEmpty())
        object[QStringLiteral("figure")] = provenance.figure;
    return QJsonDocument(object).toJson();
}

QJsonObject shownJson(const Provenance &provenance)
{
    QJsonObject object = {{QStringLiteral("parameters"), parametersJson(provenance.values)}};
    if (provenance.conditions)
        object[QStringLiteral("conditions")] = conditionsJson(*provenance.conditions);
    return object;
}

QString smallPrint(const Provenance &provenance)
{
    return QCoreApplication::translate("Figure", "%1 · Edgescope %2 · seed %3")
        .arg(QFileInfo(provenance.recordingPath).fileName(), QStringLiteral(EDGESCOPE_VERSION))
        .arg(provenance.seed);
}

QJsonValue valueJson(const Value &value)
{
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes;
    if (const std::int64_t *whole = std::get_if<std::int64_t>(&value))
        return static_cast<qint64>(*whole);
    if (const double *number = std::get_if<double>(&value))
        return *number;
    return QString::fromUtf8(std::get<QByteArray>(value));
}

} // namespace edgescope
