// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/neuroscopeset.h"

#include "formats/neuroscopeparameters.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace edgescope {
namespace {

// "name.res.1" or "name.1.res".
struct ShankFile {
    QString base;
    QString kind;
    int shank = 0;
};

std::optional<ShankFile> shankFile(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<base>.+)\\.(?:(?<kind>res|clu|fet|spk)\\.(?<shank>\\d{1,6})|"
                       "(?<shank2>\\d{1,6})\\.(?<kind2>res|clu|fet|spk))$"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    return ShankFile{match.captured(u"base"), match.captured(u"kind") + match.captured(u"kind2"),
                     (match.captured(u"shank") + match.captured(u"shank2")).toInt()};
}

// Spikes tell a set only with their clusters: ".res" alone is a suffix of many programs.
bool hasPartner(const QDir &folder, const ShankFile &file)
{
    const auto exists = [&](const QString &kind) {
        return folder.exists(QStringLiteral("%1.%2.%3").arg(file.base, kind).arg(file.shank)) ||
               folder.exists(QStringLiteral("%1.%3.%2").arg(file.base, kind).arg(file.shank));
    };
    const bool hasTimes = exists(QStringLiteral("res")) || exists(QStringLiteral("fet"));
    return hasTimes && exists(QStringLiteral("clu"));
}

bool isEventFile(const QString &rest)
{
    static const QRegularExpression pattern(QStringLiteral("^evt(\\..+)?$|^[^.]+\\.evt$"));
    return pattern.match(rest).hasMatch();
}

// Pairs of times, by name; that they are is seen when they are read.
bool isEpochTable(const QString &name)
{
    return name.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) &&
           name.contains(QStringLiteral("epoch"), Qt::CaseInsensitive);
}

std::map<int, QString> &filesOfKind(NeuroscopeSet &set, const QString &kind)
{
    return kind == u"res"   ? set.spikes
           : kind == u"clu" ? set.clusters
           : kind == u"fet" ? set.features
                            : set.waveforms;
}

NeuroscopeSet setOf(const QDir &folder, const QString &base)
{
    NeuroscopeSet set;
    set.folder = folder;
    set.base = base;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (isEpochTable(name))
            set.epochs << name;
        if (!name.startsWith(base + u'.'))
            continue;
        const QString rest = name.mid(base.size() + 1);
        const std::optional<ShankFile> shank = shankFile(name);
        if (rest == u"xml" && isNeuroscopeParameters(folder.filePath(name)))
            set.parameters = name;
        else if (rest == u"lfp" || (rest == u"eeg" && set.fieldPotential.isEmpty()))
            set.fieldPotential = name; // .lfp follows .eeg by name
        else if (rest == u"dat")
            set.wideband = name;
        else if (isEventFile(rest))
            set.events << name;
        else if (shank && shank->base == base)
            filesOfKind(set, shank->kind).emplace(shank->shank, name);
    }
    std::erase_if(set.features, [&set](const auto &file) { return set.spikes.contains(file.first); });
    std::erase_if(set.waveforms, [&set](const auto &file) { return !set.clusters.contains(file.first); });
    return set;
}

// The set's name within the name of one of its files: the longest that has parameters or spikes of its own.
std::optional<QString> baseOf(const QDir &folder, const QString &name)
{
    const std::optional<ShankFile> shank = shankFile(name);
    if (shank && hasPartner(folder, *shank))
        return shank->base;
    static const QRegularExpression member(
        QStringLiteral("\\.(xml|nrs|lfp|eeg|dat|res|clu|fet|spk|evt)(\\.|$)"));
    if (!member.match(name).hasMatch())
        return {};
    for (qsizetype end = name.lastIndexOf(u'.'); end > 0; end = name.lastIndexOf(u'.', end - 1)) {
        const QString base = name.left(end);
        const QString rest = name.mid(end + 1);
        const bool isMember = rest == u"xml" || rest == u"nrs" || rest == u"lfp" || rest == u"eeg" ||
                              rest == u"dat" || isEventFile(rest) || (shank && shank->base == base);
        if (isMember && isNeuroscopeParameters(folder.filePath(base + QStringLiteral(".xml"))))
            return base;
    }
    return {};
}

} // namespace

QStringList neuroscopeBases(const QDir &folder)
{
    QStringList bases;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.xml"), QStringLiteral("*.clu.*"), QStringLiteral("*.clu")},
                          QDir::Files, QDir::Name)) {
        const std::optional<QString> base = baseOf(folder, name);
        if (base && !bases.contains(*base))
            bases << *base;
    }
    return bases;
}

std::optional<NeuroscopeSet> neuroscopeSet(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        const std::optional<QString> base = baseOf(info.dir(), info.fileName());
        return base ? std::optional(setOf(info.dir(), *base)) : std::nullopt;
    }
    const QDir folder(info.absoluteFilePath());
    const QStringList bases = neuroscopeBases(folder);
    if (bases.size() == 1)
        return setOf(folder, bases.front());
    // Of several, the one that is named like the folder is the session.
    return bases.contains(folder.dirName()) ? std::optional(setOf(folder, folder.dirName())) : std::nullopt;
}

} // namespace edgescope
