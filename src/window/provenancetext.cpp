// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/provenancetext.h"

#include "analyses/analysis.h"
#include "analyses/surrogates.h"
#include "core/typography.h"
#include "window/figurerecipes.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace edgescope {
namespace {

// Endings of keys that say the unit of their numbers.
const std::pair<QString, QString> keyUnits[] = {{QStringLiteral("_s"), QStringLiteral("s")},
                                                {QStringLiteral("_mm"), QStringLiteral("mm")},
                                                {QStringLiteral("_bytes"), QStringLiteral("bytes")}};

QString unitOf(const QString &key)
{
    for (const auto &[ending, unit] : keyUnits)
        if (key.endsWith(ending))
            return unit;
    return {};
}

// "dots_per_inch" -> "Dots per inch".
QString keyWords(QString key)
{
    for (const auto &[ending, unit] : keyUnits)
        if (key.endsWith(ending))
            key.chop(ending.size());
    key.replace(u'_', u' ');
    if (!key.isEmpty())
        key[0] = key[0].toUpper();
    return key;
}

// Keys that are no words of the user's.
QString ownTitle(const QString &key)
{
    static const QHash<QString, const char *> titles = {
        {QStringLiteral("classes"), QT_TRANSLATE_NOOP("FigureProvenance", "Hash of the unit classes")},
        {QStringLiteral("sources"), QT_TRANSLATE_NOOP("FigureProvenance", "Compared with")},
        {QStringLiteral("visible_s"), QT_TRANSLATE_NOOP("FigureProvenance", "Visible window")},
        {QStringLiteral("selected_s"), QT_TRANSLATE_NOOP("FigureProvenance", "Selection")},
        {QStringLiteral("custom_s"), QT_TRANSLATE_NOOP("FigureProvenance", "Custom range")},
        {QStringLiteral("start_s"), QT_TRANSLATE_NOOP("FigureProvenance", "From")},
        {QStringLiteral("stop_s"), QT_TRANSLATE_NOOP("FigureProvenance", "To")},
        {QStringLiteral("sha256"), QT_TRANSLATE_NOOP("FigureProvenance", "Hash (SHA-256)")},
        {QStringLiteral("qt"), QT_TRANSLATE_NOOP("FigureProvenance", "Qt")},
        {QStringLiteral("millimetres"), QT_TRANSLATE_NOOP("FigureProvenance", "Own place, mm")}};
    const char *title = titles.value(key);
    return title ? QCoreApplication::translate("FigureProvenance", title) : QString();
}

const Parameter *parameterOf(const QStringList &keys)
{
    if (keys.size() != 3 || keys[0] != QLatin1String("parameters"))
        return nullptr;
    const Analysis *analysis = findAnalysis(keys[1].toLatin1());
    if (!analysis)
        return nullptr;
    const auto found = std::ranges::find(analysis->parameters, keys[2].toLatin1(), &Parameter::key);
    return found == analysis->parameters.end() ? nullptr : &*found;
}

QString choiceText(const Parameter &parameter, const QString &id)
{
    for (const Parameter::Choice &choice : parameter.choices)
        if (id == QLatin1String(choice.id))
            return QCoreApplication::translate("Parameter", choice.title);
    return id;
}

// A word of the file: a view, a kind of surrogate, or one of its choices. The user's own words stay.
QString wordText(const QString &key, const QString &word)
{
    static const QStringList own = {QStringLiteral("states"), QStringLiteral("title"), QStringLiteral("path"),
                                    QStringLiteral("name"), QStringLiteral("annotations")};
    if (own.contains(key))
        return word;
    if (key == QLatin1String("view")) {
        PanelRecipe recipe;
        recipe.view = word.toLatin1();
        return panelTitle(recipe);
    }
    if (const auto kind = key == QLatin1String("sources") ? surrogateFromId(word.toLatin1()) : std::nullopt)
        return surrogateTitle(*kind);
    const bool isPlain =
        std::ranges::all_of(word, [](QChar c) { return c == u'_' || (c.isLower() && c.unicode() < 0x80); });
    return isPlain ? QString(word).replace(u'_', u' ') : word;
}

QString endsText(const QJsonArray &ends)
{
    const double start = ends[0].toDouble();
    const double stop = ends[1].toDouble();
    return start == stop ? QString()
                         : QStringLiteral("%1–%2%3s")
                               .arg(QString::number(start, 'g', 15), QString::number(stop, 'g', 15))
                               .arg(QChar(narrowSpace));
}

} // namespace

QString provenanceTitle(const QStringList &keys)
{
    const QString &key = keys.last();
    if (const Parameter *parameter = parameterOf(keys))
        return QCoreApplication::translate("Parameter", parameter->title);
    const bool isAnalysis = keys.size() == 2 && keys[0] == QLatin1String("parameters");
    if (const Analysis *analysis = isAnalysis ? findAnalysis(key.toLatin1()) : nullptr)
        return QCoreApplication::translate("Analysis", analysis->title);
    const QString own = ownTitle(key);
    return own.isEmpty() ? keyWords(key) : own;
}

QString provenanceText(const QStringList &keys, const QJsonValue &value)
{
    const QString &key = keys.last();
    const Parameter *parameter = parameterOf(keys);
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("FigureProvenance", "yes")
                              : QCoreApplication::translate("FigureProvenance", "no");
    if (value.isNull() && key == QLatin1String("units"))
        return QCoreApplication::translate("FigureProvenance", "all");
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.isEmpty() && key == QLatin1String("states"))
            return QCoreApplication::translate("FigureRecipe", "all time");
        if (array.size() == 2 && unitOf(key) == QLatin1String("s"))
            return endsText(array);
        QStringList texts;
        for (const QJsonValue &entry : array)
            texts << provenanceText(keys, entry);
        return texts.join(QStringLiteral(", "));
    }
    if (value.isString())
        return parameter ? choiceText(*parameter, value.toString()) : wordText(key, value.toString());
    const QString text = value.toVariant().toString();
    const QString unit = parameter ? parameter->unit : unitOf(key);
    return text.isEmpty() || unit.isEmpty() ? text : text + narrowSpace + unit;
}

QStringList provenanceOrder(const QStringList &keys)
{
    static const QStringList first = {QStringLiteral("recording"),  QStringLiteral("classes"),
                                      QStringLiteral("range"),      QStringLiteral("conditions"),
                                      QStringLiteral("figure"),     QStringLiteral("seed"),
                                      QStringLiteral("parameters"), QStringLiteral("program"),
                                      QStringLiteral("version"),    QStringLiteral("platform")};
    QStringList ordered = keys;
    std::ranges::stable_sort(ordered, {}, [](const QString &key) {
        const qsizetype place = first.indexOf(key);
        return place < 0 ? first.size() : place;
    });
    return ordered;
}

} // namespace edgescope
