// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings.h"

#include "core/error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace edgescope {
namespace {

constexpr qsizetype recentCount = 10;

const QString themeKey = QStringLiteral("window/theme");
const QString recentKey = QStringLiteral("files/recent");
const QString gapToleranceKey = QStringLiteral("files/gapToleranceSeconds");
const QString folderKey = QStringLiteral("files/lastFolder");
const QString geometryKey = QStringLiteral("window/geometry");
const QString workspaceKey = QStringLiteral("window/workspace");

QString layoutKey(const QByteArray &workspace)
{
    return QStringLiteral("window/layout/%1").arg(QString::fromLatin1(workspace));
}

QString parameterKey(const QByteArray &analysis, const QByteArray &key)
{
    return QStringLiteral("parameters/%1/%2").arg(QString::fromLatin1(analysis), QString::fromLatin1(key));
}

const char *const stateNamesGroup = "stateNames";
const char *const labelMeaningsGroup = "labelMeanings";

QString themeName(Settings::ThemeChoice choice)
{
    switch (choice) {
    case Settings::ThemeChoice::Light:
        return QStringLiteral("light");
    case Settings::ThemeChoice::Dark:
        return QStringLiteral("dark");
    case Settings::ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QString filterKey(const QString &contentId)
{
    return QStringLiteral("filters/%1").arg(contentId);
}

// The same for the same words in any order.
QString wordsKey(const char *group, const std::vector<QString> &words)
{
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    const QByteArray text = sorted.join(QChar(u'\n')).toUtf8();
    return QStringLiteral("%1/%2").arg(
        QLatin1String(group),
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex()));
}

QString referenceName(DisplayFilter::Reference reference)
{
    switch (reference) {
    case DisplayFilter::Reference::CommonAverage:
        return QStringLiteral("common_average");
    case DisplayFilter::Reference::Bipolar:
        return QStringLiteral("bipolar");
    case DisplayFilter::Reference::Recorded:
        break;
    }
    return QStringLiteral("recorded");
}

} // namespace

Settings::ThemeChoice Settings::themeChoice() const
{
    const QString name = m_store.value(themeKey).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark})
        if (name == themeName(choice))
            return choice;
    return ThemeChoice::System;
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    m_store.setValue(themeKey, themeName(choice));
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentKey, files.mid(0, recentCount));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentKey, files);
}

double Settings::gapTolerance() const
{
    return std::max(0.0, m_store.value(gapToleranceKey).toDouble());
}

void Settings::setGapTolerance(double seconds)
{
    m_store.setValue(gapToleranceKey, seconds);
}

QString Settings::lastFolder() const
{
    const QString folder = m_store.value(folderKey).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void Settings::setLastFolder(const QString &folder)
{
    m_store.setValue(folderKey, folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::workspace() const
{
    return m_store.value(workspaceKey, QByteArrayLiteral("browse")).toByteArray();
}

void Settings::setWorkspace(const QByteArray &id)
{
    m_store.setValue(workspaceKey, id);
}

QByteArray Settings::layout(const QByteArray &workspace) const
{
    return m_store.value(layoutKey(workspace)).toByteArray();
}

void Settings::setLayout(const QByteArray &workspace, const QByteArray &state)
{
    m_store.setValue(layoutKey(workspace), state);
}

Values Settings::parameterValues(const QByteArray &analysis, const std::vector<Parameter> &parameters) const
{
    Values values(parameters);
    for (const Parameter &parameter : parameters) {
        const QVariant stored = m_store.value(parameterKey(analysis, parameter.key));
        if (!stored.isValid())
            continue;
        try {
            values.set(parameter, parseValue(parameter, stored.toString()));
        } catch (const Error &) {
            // Written by a version with other limits: the default stands.
        }
    }
    return values;
}

void Settings::setParameterValues(const QByteArray &analysis, const std::vector<Parameter> &parameters,
                                  const Values &values)
{
    for (const Parameter &parameter : parameters) {
        const QString key = parameterKey(analysis, parameter.key);
        if (values.at(parameter.key) == parameter.defaultValue)
            m_store.remove(key);
        else
            m_store.setValue(key, valueText(values.at(parameter.key)));
    }
}

DisplayFilter Settings::displayFilter(const QString &contentId) const
{
    DisplayFilter filter;
    const QStringList stored = m_store.value(filterKey(contentId)).toStringList();
    if (stored.size() != 4)
        return filter;
    filter.highPassHz = stored[0].toDouble();
    filter.lowPassHz = stored[1].toDouble();
    filter.notchHz = stored[2].toDouble();
    for (const auto reference : {DisplayFilter::Reference::CommonAverage, DisplayFilter::Reference::Bipolar})
        if (stored[3] == referenceName(reference))
            filter.reference = reference;
    return filter;
}

void Settings::setDisplayFilter(const QString &contentId, const DisplayFilter &filter)
{
    if (filter.isRaw())
        m_store.remove(filterKey(contentId));
    else
        m_store.setValue(filterKey(contentId), QStringList{QString::number(filter.highPassHz, 'g', 12),
                                                           QString::number(filter.lowPassHz, 'g', 12),
                                                           QString::number(filter.notchHz, 'g', 12),
                                                           referenceName(filter.reference)});
}

StateNames Settings::stateNames(const std::vector<QString> &words) const
{
    return pairs(wordsKey(stateNamesGroup, words));
}

void Settings::setStateNames(const std::vector<QString> &words, const StateNames &names)
{
    setPairs(wordsKey(stateNamesGroup, words), names);
}

std::map<QString, QString> Settings::labelMeanings(const std::vector<QString> &words) const
{
    return pairs(wordsKey(labelMeaningsGroup, words));
}

void Settings::setLabelMeanings(const std::vector<QString> &words, const std::map<QString, QString> &meanings)
{
    setPairs(wordsKey(labelMeaningsGroup, words), meanings);
}

std::map<QString, QString> Settings::pairs(const QString &key) const
{
    std::map<QString, QString> result;
    const QStringList stored = m_store.value(key).toStringList();
    for (qsizetype n = 0; n + 1 < stored.size(); n += 2)
        result[stored.at(n)] = stored.at(n + 1);
    return result;
}

void Settings::setPairs(const QString &key, const std::map<QString, QString> &pairs)
{
    QStringList stored;
    for (const auto &[first, second] : pairs)
        stored << first << second;
    if (stored.isEmpty())
        m_store.remove(key);
    else
        m_store.setValue(key, stored);
}

} // namespace edgescope
