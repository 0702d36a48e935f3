// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/provenance.h"

#include "core/parallel.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

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

} // namespace

QByteArray provenanceJson(const Provenance &provenance)
{
    const QJsonObject recording = {
        {QStringLiteral("path"), provenance.recordingPath},
        {QStringLiteral("size_bytes"), provenance.recordingBytes},
        {QStringLiteral("sha256"), QString::fromLatin1(provenance.recordingSha256)},
        {QStringLiteral("format"), provenance.recordingFormat},
        {QStringLiteral("annotations"), provenance.annotationsPath.isEmpty()
                                            ? QJsonValue(QJsonValue::Null)
                                            : QJsonValue(provenance.annotationsPath)}};
    const QJsonObject range = {{QStringLiteral("start_s"), provenance.range.start},
                               {QStringLiteral("stop_s"), provenance.range.stop},
                               {QStringLiteral("whole_recording"), provenance.wholeRecording}};
    const QJsonObject object = {
        {QStringLiteral("program"), QStringLiteral("edgescope-batch")},
        {QStringLiteral("version"), QStringLiteral(EDGESCOPE_VERSION)},
        {QStringLiteral("recording"), recording},
        {QStringLiteral("parameters"), parametersJson(provenance.values)},
        {QStringLiteral("seed"), static_cast<qint64>(provenance.seed)},
        {QStringLiteral("range"), range},
        {QStringLiteral("platform"), platformJson(provenance.threads)},
        {QStringLiteral("started"), provenance.started.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("seconds"), provenance.seconds},
        {QStringLiteral("analyses"), outcomesJson(provenance.outcomes)}};
    return QJsonDocument(object).toJson();
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
