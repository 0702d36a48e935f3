// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/cellexplorer.h"
#include "formats/fileprobe.h"

#include "core/error.h"
#include "formats/cellexplorersession.h"
#include "formats/contentid.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// One file of a session: "<basename>.<name>.<kind>.mat", or "<basename>.session.mat".
struct Member {
    QString path;
    QString basename;
    QString name;
    QString kind;
};

std::optional<Member> memberOf(const QString &path)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.+)\\.([^.]+)\\.(cellinfo|states|events|manipulation)\\.mat$|"
                       "^(.+)\\.((?:session|sessionInfo))\\.mat$|^(.+)\\.(states)\\.mat$"));
    const auto match = pattern.match(QFileInfo(path).fileName());
    if (!match.hasMatch())
        return {};
    if (!match.captured(1).isEmpty())
        return Member{path, match.captured(1), match.captured(2), match.captured(3)};
    if (!match.captured(4).isEmpty())
        return Member{path, match.captured(4), match.captured(5), QStringLiteral("session")};
    return Member{path, match.captured(6), match.captured(7), match.captured(7)};
}

// In the order in which they must be read: the session, spikes before cell metrics, then states and events.
int readingOrder(const Member &member)
{
    if (member.kind == u"session")
        return 0;
    if (member.kind == u"cellinfo")
        return member.name == u"spikes" ? 1 : 2;
    return member.kind == u"states" ? 3 : 4;
}

std::vector<Member> membersIn(const QString &folder)
{
    std::vector<Member> members;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.mat")}, QDir::Files, QDir::Name)) {
        const QString path = QDir(folder).filePath(name);
        const std::optional<Member> member = memberOf(path);
        if (member && isMatFile(path))
            members.push_back(*member);
    }
    std::stable_sort(members.begin(), members.end(),
                     [](const Member &a, const Member &b) { return readingOrder(a) < readingOrder(b); });
    return members;
}

// The files of the session that a path stands for.
std::vector<Member> membersOfSession(const QString &path)
{
    const QFileInfo info(path);
    const std::optional<Member> opened = info.isDir() ? std::nullopt : memberOf(path);
    if (!info.isDir() && !opened) // named otherwise, known by its variable
        return {Member{path, info.completeBaseName(),
                       matFileHolds(path, u"cell_metrics") ? QStringLiteral("cell_metrics")
                                                           : QStringLiteral("SleepState"),
                       matFileHolds(path, u"cell_metrics") ? QStringLiteral("cellinfo")
                                                           : QStringLiteral("states")}};
    std::vector<Member> members = membersIn(info.isDir() ? path : info.path());
    QStringList basenames;
    for (const Member &member : members)
        if (!basenames.contains(member.basename))
            basenames << member.basename;
    basenames.sort();
    if (info.isDir() && basenames.size() > 1)
        throw Error(QCoreApplication::translate("CellExplorer",
                                                "%1 holds %n sessions (%2). Open a file of one of them.",
                                                nullptr, int(basenames.size()))
                        .arg(path, basenames.join(QStringLiteral(", "))));
    if (opened)
        std::erase_if(members, [&opened](const Member &one) { return one.basename != opened->basename; });
    return members;
}

const MatValue *structNamed(const MatFile &file, QStringView name)
{
    const MatValue *found = file.variables.field(name);
    if (found && found->isStruct())
        return found;
    for (const MatValue &variable : file.variables.parts)
        if (variable.isStruct())
            return &variable;
    return nullptr;
}

void readMember(const Member &member, CellExplorerSession &session)
{
    const MatFile file = readMatFile(member.path);
    session.recording.notes.insert(session.recording.notes.end(), file.notes.begin(), file.notes.end());
    if (member.kind == u"states") {
        readCellExplorerStatesFile(file.variables, member.name, session);
        return;
    }
    if (member.kind == u"events" || member.kind == u"manipulation") {
        readCellExplorerEventsFile(file.variables, member.name, session);
        return;
    }
    const MatValue *table = structNamed(file, member.name);
    if (!table)
        noteOn(session.recording, Note::Severity::Warning,
               QCoreApplication::translate("CellExplorer", "%1 has no structure “%2”; it was left out.")
                   .arg(member.path, member.name));
    else if (member.kind == u"session")
        readCellExplorerSession(*table, session);
    else if (member.name == u"spikes")
        readCellExplorerSpikes(*table, session);
    else if (member.name == u"cell_metrics")
        readCellMetrics(*table, session);
}

// A damaged file among others is told and left out; what is opened must be whole.
void readMembers(const std::vector<Member> &members, const QString &path, const Progress &progress,
                 CellExplorerSession &session)
{
    QStringList joined;
    for (std::size_t n = 0; n < members.size(); ++n) {
        progress.report(static_cast<std::int64_t>(n), std::ssize(members));
        const QString name = QFileInfo(members[n].path).fileName();
        try {
            probeFile(members[n].path, progress.withoutFraction());
            readMember(members[n], session);
            joined << name;
            session.recording.files << members[n].path;
        } catch (const Error &error) {
            if (members.size() == 1 || QFileInfo(members[n].path) == QFileInfo(path))
                throw;
            noteOn(session.recording, Note::Severity::Error, error.message());
        }
    }
    if (joined.size() > 1)
        noteOn(session.recording, Note::Severity::Information,
               QCoreApplication::translate("CellExplorer", "Files of the session that were joined: %1.")
                   .arg(joined.join(QStringLiteral(", "))));
}

void refuseIfEmpty(const CellExplorerSession &session)
{
    const Recording &recording = session.recording;
    if (!recording.units.empty() || !recording.intervals.empty())
        return;
    if (session.cellsWithoutSpikes > 0)
        throw Error(QCoreApplication::translate("CellExplorer",
                                                "%1 has cell features of %n unit(s) but no spike times.",
                                                nullptr, int(session.cellsWithoutSpikes))
                        .arg(recording.path));
    for (const Note &note : recording.notes)
        if (note.severity != Note::Severity::Information)
            throw Error(QCoreApplication::translate("CellExplorer", "%1 has no spikes and no states: %2")
                            .arg(recording.path, note.message));
    throw Error(QCoreApplication::translate("CellExplorer", "%1 is part of a CellExplorer session but has "
                                                            "neither spikes nor states nor events.")
                    .arg(recording.path));
}

// Peak channels beyond the electrodes are known to no electrode.
void connectElectrodes(CellExplorerSession &session)
{
    Recording &recording = session.recording;
    for (std::size_t n = 0; n < recording.units.size() && n < session.peakChannels.size(); ++n) {
        const double channel = session.peakChannels[n];
        if (channel >= 0 && channel < static_cast<double>(recording.electrodes.size()))
            recording.units[n].electrode = static_cast<int>(channel);
    }
}

QString idOf(const std::vector<Member> &members)
{
    if (members.size() == 1)
        return contentId(members.front().path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Member &member : members)
        hash.addData(QFileInfo(member.path).fileName().toUtf8() + contentId(member.path).toLatin1());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

void readChannelCoordinates(const MatValue &coordinates, CellExplorerSession &to)
{
    const MatValue *x = coordinates.field(u"x");
    const MatValue *y = coordinates.field(u"y");
    if (!x || !y || x->count() != y->count())
        return;
    const std::vector<double> across = x->numbers();
    const std::vector<double> along = y->numbers();
    std::vector<Electrode> &electrodes = to.recording.electrodes;
    electrodes.resize(std::max(electrodes.size(), across.size()));
    for (std::size_t n = 0; n < across.size(); ++n) {
        electrodes[n].label = QString::number(n + 1);
        if (std::isfinite(across[n]) && std::isfinite(along[n])) {
            electrodes[n].xMicrometres = across[n];
            electrodes[n].yMicrometres = along[n];
        }
    }
}

void readCellExplorerSession(const MatValue &session, CellExplorerSession &to)
{
    for (const QStringView place : {u"extracellular.sr", u"rates.wideband"})
        if (const MatValue *rate = session.path(place))
            to.rateHz = rate->number(to.rateHz);
    if (const MatValue *coordinates = session.path(u"extracellular.chanCoords"))
        readChannelCoordinates(*coordinates, to);
    std::vector<Electrode> &electrodes = to.recording.electrodes;
    // Regions with the channels in them, which count from 1.
    if (const MatValue *regions = session.field(u"brainRegions"); regions && regions->isStruct())
        for (std::size_t n = 0; n < regions->fieldNames.size(); ++n)
            if (const MatValue *channels = regions->parts[n].field(u"channels"))
                for (const double channel : channels->numbers())
                    if (channel >= 1 && channel <= static_cast<double>(electrodes.size()))
                        electrodes[static_cast<std::size_t>(channel) - 1].location = regions->fieldNames[n];
    // sessionInfo: a region for every channel, which count from 0.
    const MatValue *channels = session.field(u"channels");
    const MatValue *regions = session.field(u"region");
    if (!electrodes.empty() || !channels || !channels->isNumbers())
        return;
    const std::vector<QString> locations = regions ? regions->cellTexts() : std::vector<QString>();
    for (const double channel : channels->numbers()) {
        Electrode electrode;
        electrode.label = QString::number(channel);
        if (std::ssize(locations) == channels->count())
            electrode.location = locations[electrodes.size()];
        electrodes.push_back(std::move(electrode));
    }
}

bool recognisesCellExplorer(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return !membersIn(path).empty();
    if (!isMatFile(path))
        return false;
    return memberOf(path) || matFileHolds(path, u"cell_metrics") || matFileHolds(path, u"SleepState");
}

Recording readCellExplorer(const QString &path, const ReadOptions &, const Progress &progress)
{
    const std::vector<Member> members = membersOfSession(path);
    CellExplorerSession session;
    session.recording.path = path;
    session.recording.format = QStringLiteral("CellExplorer");
    session.recording.contentId = idOf(members);
    readMembers(members, path, progress, session);
    refuseIfEmpty(session);
    connectElectrodes(session);
    if (session.recording.units.empty())
        noteOn(session.recording, Note::Severity::Information,
               QCoreApplication::translate("CellExplorer", "The session has states or events but no spike "
                                                           "times."));
    finishRecording(session.recording);
    return session.recording;
}

} // namespace edgescope
