// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/recordingarguments.h"

#include "batch/arguments.h"
#include "batch/terminalprogress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace edgescope {

std::vector<Option> withReadingOptions(std::vector<Option> options)
{
    options.push_back({QStringLiteral("rate"), QStringLiteral("HZ"),
                       QT_TRANSLATE_NOOP("Batch", "sampling rate of signals whose file states none")});
    options.push_back({QStringLiteral("unit"), QStringLiteral("UNIT"),
                       QT_TRANSLATE_NOOP("Batch", "uV, mV or V: unit of signals whose file states none")});
    options.push_back({QStringLiteral("gap-tolerance"), QStringLiteral("SECONDS"),
                       QT_TRANSLATE_NOOP("Batch", "shortest pause of a signal that is kept as a gap (1.5 "
                                                  "sample periods)")});
    return options;
}

ReadOptions readOptions(const Arguments &arguments)
{
    ReadOptions options;
    if (arguments.isSet(QStringLiteral("unit"))) {
        const QStringList allowed = {QStringLiteral("uV"), QStringLiteral("mV"), QStringLiteral("V")};
        const QString unit = arguments.words(QStringLiteral("unit"), allowed).value(0);
        options.signalUnit = QStringLiteral("V");
        options.signalScale = unit == u"uV" ? 1e-6 : unit == u"mV" ? 1e-3 : 1;
    }
    options.rateHz = arguments.number(QStringLiteral("rate"), options.rateHz, 1e-3, 1e6);
    options.gapToleranceSeconds =
        arguments.number(QStringLiteral("gap-tolerance"), options.gapToleranceSeconds, 0, 86400);
    return options;
}

OpenedRecording openedRecording(const Arguments &arguments)
{
    const ReadOptions options = readOptions(arguments);
    OpenedRecording opened;
    {
        TerminalProgress terminal(arguments.isQuiet());
        terminal.setStage(QCoreApplication::translate("Batch", "reading"));
        opened = openRecording(arguments.positional(0), options, terminal.progress());
    }
    complainAbout(opened);
    return opened;
}

void complainAbout(const OpenedRecording &opened)
{
    for (const QString &notice : opened.notices)
        complain(notice);
}

QString newNwbPath(const QString &path)
{
    if (!path.endsWith(u".nwb", Qt::CaseInsensitive))
        throw BadUsage(
            QCoreApplication::translate("Batch", "The new file's name must end in .nwb: %1").arg(path));
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        throw Error(
            QCoreApplication::translate("Batch", "%1 exists already; choose another name or remove it first.")
                .arg(path));
    if (!file.dir().exists())
        throw Error(
            QCoreApplication::translate("Batch", "%1: the folder %2 does not exist.").arg(path, file.path()));
    return path;
}

} // namespace edgescope
