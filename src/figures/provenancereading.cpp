// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/scalegrid.h"
#include "figures/checkedjson.h"
#include "figures/conditionsjson.h"
#include "figures/provenance.h"

namespace edgescope {
namespace {

constexpr double longestSeconds = 1e9;
// Every number in JSON up to this is exact.
constexpr std::int64_t largestWhole = 9'007'199'254'740'992;

// A parameter's value as JSON holds it; nothing when it is of another kind.
std::optional<Value> valueFromJson(const Parameter &parameter, const QJsonValue &json)
{
    switch (parameter.kind) {
    case Parameter::Kind::YesNo:
        return json.isBool() ? std::optional<Value>(json.toBool()) : std::nullopt;
    case Parameter::Kind::WholeNumber:
        return json.isDouble() ? std::optional<Value>(std::int64_t(json.toInteger())) : std::nullopt;
    case Parameter::Kind::Number:
        return json.isDouble() ? std::optional<Value>(json.toDouble()) : std::nullopt;
    case Parameter::Kind::Choice:
        return json.isString() ? std::optional<Value>(json.toString().toUtf8()) : std::nullopt;
    }
    return std::nullopt;
}

Values valuesFrom(const Analysis &analysis, const CheckedJson &parameters)
{
    Values values(analysis.parameters);
    const QString id = QString::fromLatin1(analysis.id);
    if (!parameters.has(id))
        return values;
    const CheckedJson ofAnalysis = parameters.part(id);
    const QJsonObject object = parameters.object(id);
    for (const Parameter &parameter : analysis.parameters) {
        const QString key = QString::fromLatin1(parameter.key);
        if (!object.contains(key))
            continue;
        const std::optional<Value> value = valueFromJson(parameter, object.value(key));
        if (!value)
            ofAnalysis.refuse(key);
        try {
            values.set(parameter, *value);
        } catch (const Error &) {
            ofAnalysis.refuse(key);
        }
    }
    return values;
}

ShownConditions conditionsFrom(const CheckedJson &json)
{
    return {static_cast<int>(json.whole(QStringLiteral("scale"), 1, scaleCount)),
            json.texts(QStringLiteral("states")),
            rangeFromWord(json, QStringLiteral("range")),
            sourcesFromJson(json, QStringLiteral("sources")),
            rangeFromJson(json, QStringLiteral("visible_s")),
            rangeFromJson(json, QStringLiteral("selected_s")),
            rangeFromJson(json, QStringLiteral("custom_s")),
            unitsFromJson(json, QStringLiteral("units"))};
}

void readRecording(const CheckedJson &json, Provenance &provenance)
{
    provenance.recordingPath = json.text(QStringLiteral("path"));
    provenance.recordingFormat = json.text(QStringLiteral("format"));
    if (json.has(QStringLiteral("files"))) {
        for (const QJsonValue &element : json.array(QStringLiteral("files"))) {
            const CheckedJson file = json.part(QStringLiteral("files"), element);
            provenance.recordingFiles.push_back({file.text(QStringLiteral("name")),
                                                 file.whole(QStringLiteral("size_bytes"), 0, largestWhole),
                                                 file.text(QStringLiteral("sha256")).toLatin1()});
        }
    } else {
        provenance.recordingFiles.push_back({QString(),
                                             json.whole(QStringLiteral("size_bytes"), 0, largestWhole),
                                             json.text(QStringLiteral("sha256")).toLatin1()});
    }
}

void readShown(const CheckedJson &json, Provenance &provenance)
{
    const CheckedJson parameters = json.part(QStringLiteral("parameters"));
    for (const Analysis &analysis : analyses())
        provenance.values.emplace(analysis.id, valuesFrom(analysis, parameters));
    if (json.has(QStringLiteral("conditions")))
        provenance.conditions = conditionsFrom(json.part(QStringLiteral("conditions")));
}

} // namespace

Provenance shownFrom(const QJsonObject &object, const QString &source)
{
    Provenance provenance;
    readShown(CheckedJson(object, source), provenance);
    return provenance;
}

Provenance provenanceFrom(const QJsonObject &object, const QString &source)
{
    const CheckedJson json(object, source);
    Provenance provenance;
    provenance.program = json.text(QStringLiteral("program"));
    const QJsonObject recording = json.object(QStringLiteral("recording"));
    readRecording(json.part(QStringLiteral("recording")), provenance);
    if (!recording.value(QStringLiteral("annotations")).isNull())
        provenance.annotationsPath =
            json.part(QStringLiteral("recording")).text(QStringLiteral("annotations"));
    readShown(json, provenance);
    provenance.seed = json.whole(QStringLiteral("seed"), 0, largestWhole);
    const CheckedJson range = json.part(QStringLiteral("range"));
    provenance.range.start = range.number(QStringLiteral("start_s"), 0, longestSeconds);
    provenance.range.stop = range.number(QStringLiteral("stop_s"), provenance.range.start, longestSeconds);
    provenance.wholeRecording = range.yes(QStringLiteral("whole_recording"));
    if (json.has(QStringLiteral("classes")))
        provenance.classes = QByteArray::fromHex(json.text(QStringLiteral("classes")).toLatin1());
    if (json.has(QStringLiteral("suggested_classes")))
        provenance.usesSuggestedClasses = json.yes(QStringLiteral("suggested_classes"));
    if (json.has(QStringLiteral("figure")))
        provenance.figure = json.object(QStringLiteral("figure"));
    return provenance;
}

} // namespace edgescope
