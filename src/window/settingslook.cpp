// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Settings that is about how the window looks and is used.
#include "core/error.h"
#include "window/settings.h"

#include <algorithm>

namespace edgescope {
namespace {

const QString textSizeKey = QStringLiteral("window/textSizePercent");
const QString plotTextSizeKey = QStringLiteral("window/plotTextSizePercent");
const QString keysGroup = QStringLiteral("keys");
const QString presetsGroup = QStringLiteral("presets");
const QString ownWorkspacesKey = QStringLiteral("window/ownWorkspaces");
constexpr int usualTextSize = 100;

const char *const orderNames[] = {"rate", "array", "posterior", "first_spike", "file"};
const char *const colourNames[] = {"class", "unit", "electrode"};

template <size_t size>
int indexOf(const char *const (&names)[size], const QString &name)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&](const char *each) { return name == QLatin1String(each); });
    return found == std::end(names) ? 0 : static_cast<int>(found - std::begin(names));
}

QString keyOfAction(const QString &action)
{
    return keysGroup + u'/' + action;
}

// A name may hold anything, a key of settings no slash.
QString presetGroup(const QString &name)
{
    return presetsGroup + u'/' + QString::fromLatin1(name.toUtf8().toPercentEncoding());
}

QString channelsKey(const QString &contentId)
{
    return QStringLiteral("channels/%1").arg(contentId);
}

QString factsKey(const QString &path)
{
    return QStringLiteral("files/facts/%1")
        .arg(QString::fromLatin1(path.toUtf8().toBase64(QByteArray::Base64UrlEncoding)));
}

QString lanesKey(const QByteArray &workspace)
{
    return QStringLiteral("window/lanes/%1").arg(QString::fromLatin1(workspace));
}

QStringList texts(const std::vector<int> &numbers)
{
    QStringList list;
    for (const int number : numbers)
        list << QString::number(number);
    return list;
}

std::vector<int> numbers(const QString &text)
{
    std::vector<int> list;
    for (const QString &number : text.split(u' ', Qt::SkipEmptyParts))
        list.push_back(number.toInt());
    return list;
}

} // namespace

const std::vector<int> &Settings::textSizes()
{
    static const std::vector<int> sizes = {80, 90, 100, 110, 125, 150, 175, 200};
    return sizes;
}

int Settings::textSize() const
{
    return storedSize(textSizeKey);
}

int Settings::plotTextSize() const
{
    return storedSize(plotTextSizeKey);
}

void Settings::setPlotTextSize(int percent)
{
    m_store.setValue(plotTextSizeKey, percent);
}

int Settings::storedSize(const QString &key) const
{
    const int stored = m_store.value(key, usualTextSize).toInt();
    const std::vector<int> &sizes = textSizes();
    return std::find(sizes.begin(), sizes.end(), stored) == sizes.end() ? usualTextSize : stored;
}

void Settings::setTextSize(int percent)
{
    m_store.setValue(textSizeKey, percent);
}

std::optional<QList<QKeySequence>> Settings::keys(const QString &action) const
{
    const QString key = keyOfAction(action);
    if (!m_store.contains(key))
        return std::nullopt;
    const QString text = m_store.value(key).toString();
    return text.isEmpty() ? QList<QKeySequence>()
                          : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

void Settings::setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys)
{
    if (keys)
        m_store.setValue(keyOfAction(action), QKeySequence::listToString(*keys, QKeySequence::PortableText));
    else
        m_store.remove(keyOfAction(action));
}

void Settings::forgetKeys()
{
    m_store.remove(keysGroup);
}

TimelineLook Settings::timelineLook() const
{
    TimelineLook look;
    look.isButterfly = m_store.value(QStringLiteral("timeline/butterfly"), look.isButterfly).toBool();
    look.hasStateTint = m_store.value(QStringLiteral("timeline/stateTint"), look.hasStateTint).toBool();
    look.hasHoverCard = m_store.value(QStringLiteral("timeline/hoverCard"), look.hasHoverCard).toBool();
    look.hasCrosshair = m_store.value(QStringLiteral("timeline/crosshair"), look.hasCrosshair).toBool();
    look.rasterOrder = static_cast<RasterOrder>(
        indexOf(orderNames, m_store.value(QStringLiteral("timeline/rasterOrder")).toString()));
    look.rasterColour = static_cast<RasterColour>(
        indexOf(colourNames, m_store.value(QStringLiteral("timeline/rasterColour")).toString()));
    return look;
}

void Settings::setTimelineLook(const TimelineLook &look)
{
    m_store.setValue(QStringLiteral("timeline/butterfly"), look.isButterfly);
    m_store.setValue(QStringLiteral("timeline/stateTint"), look.hasStateTint);
    m_store.setValue(QStringLiteral("timeline/hoverCard"), look.hasHoverCard);
    m_store.setValue(QStringLiteral("timeline/crosshair"), look.hasCrosshair);
    m_store.setValue(QStringLiteral("timeline/rasterOrder"),
                     QLatin1String(orderNames[static_cast<size_t>(look.rasterOrder)]));
    m_store.setValue(QStringLiteral("timeline/rasterColour"),
                     QLatin1String(colourNames[static_cast<size_t>(look.rasterColour)]));
}

ChannelChoice Settings::channelChoice(const QString &contentId) const
{
    const QStringList stored = m_store.value(channelsKey(contentId)).toStringList();
    if (stored.size() != 3)
        return {};
    return {stored[0] == u"own", numbers(stored[1]), numbers(stored[2])};
}

void Settings::setChannelChoice(const QString &contentId, const ChannelChoice &choice)
{
    if (choice == ChannelChoice())
        m_store.remove(channelsKey(contentId));
    else
        m_store.setValue(channelsKey(contentId),
                         QStringList{choice.isOwn ? QStringLiteral("own") : QStringLiteral("all"),
                                     texts(choice.shown).join(u' '), texts(choice.bad).join(u' ')});
}

QStringList Settings::presets() const
{
    QStringList names;
    QSettings store;
    store.beginGroup(presetsGroup);
    for (const QString &group : store.childGroups())
        names << QString::fromUtf8(QByteArray::fromPercentEncoding(group.toLatin1()));
    return names;
}

Values Settings::preset(const QString &name, const QByteArray &analysis,
                        const std::vector<Parameter> &parameters) const
{
    Values values(parameters);
    for (const Parameter &parameter : parameters) {
        const QVariant stored =
            m_store.value(QStringLiteral("%1/%2/%3")
                              .arg(presetGroup(name), QLatin1String(analysis), QLatin1String(parameter.key)));
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

void Settings::setPreset(const QString &name, const QByteArray &analysis,
                         const std::vector<Parameter> &parameters, const Values &values)
{
    for (const Parameter &parameter : parameters)
        m_store.setValue(QStringLiteral("%1/%2/%3")
                             .arg(presetGroup(name), QLatin1String(analysis), QLatin1String(parameter.key)),
                         valueText(values.at(parameter.key)));
}

void Settings::removePreset(const QString &name)
{
    m_store.remove(presetGroup(name));
}

bool Settings::isDismissed(const QString &offer) const
{
    return m_store.value(QStringLiteral("dismissed/%1").arg(offer)).toBool();
}

void Settings::dismiss(const QString &offer)
{
    m_store.setValue(QStringLiteral("dismissed/%1").arg(offer), true);
}

std::optional<Settings::RecentFacts> Settings::recentFacts(const QString &path) const
{
    const QStringList stored = m_store.value(factsKey(path)).toStringList();
    if (stored.size() != 3)
        return std::nullopt;
    return RecentFacts{stored[0].toDouble(), stored[1].toInt(), stored[2].toDouble()};
}

void Settings::setRecentFacts(const QString &path, const RecentFacts &facts)
{
    m_store.setValue(factsKey(path), QStringList{QString::number(facts.durationSeconds, 'g', 12),
                                                 QString::number(facts.units),
                                                 QString::number(facts.stoppedAtSeconds, 'g', 12)});
}

std::vector<LaneForm> Settings::lanes(const QByteArray &workspace) const
{
    std::vector<LaneForm> lanes;
    for (const QString &text : m_store.value(lanesKey(workspace)).toStringList()) {
        const QStringList parts = text.split(u':');
        if (parts.size() == 3)
            lanes.push_back({parts[0].toLatin1(), parts[1].toDouble(), parts[2] == u"folded"});
    }
    return lanes;
}

void Settings::setLanes(const QByteArray &workspace, const std::vector<LaneForm> &lanes)
{
    QStringList stored;
    for (const LaneForm &lane : lanes)
        stored << QStringLiteral("%1:%2:%3")
                      .arg(QLatin1String(lane.id), QString::number(lane.height, 'g', 12),
                           lane.isFolded ? QStringLiteral("folded") : QStringLiteral("open"));
    m_store.setValue(lanesKey(workspace), stored);
}

std::vector<OwnWorkspace> Settings::ownWorkspaces() const
{
    std::vector<OwnWorkspace> workspaces;
    const QStringList stored = m_store.value(ownWorkspacesKey).toStringList();
    for (qsizetype n = 0; n + 2 < stored.size(); n += 3)
        workspaces.push_back({stored[n].toLatin1(), stored[n + 1], stored[n + 2].toLatin1()});
    return workspaces;
}

void Settings::setOwnWorkspaces(const std::vector<OwnWorkspace> &workspaces)
{
    QStringList stored;
    for (const OwnWorkspace &workspace : workspaces)
        stored << QString::fromLatin1(workspace.id) << workspace.title << QString::fromLatin1(workspace.base);
    m_store.setValue(ownWorkspacesKey, stored);
}

} // namespace edgescope
