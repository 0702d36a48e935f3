// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/arguments.h"
#include "batch/recordingarguments.h"
#include "batch/terminalprogress.h"
#include "formats/nwbwriter.h"

#include <QCoreApplication>

namespace edgescope {
namespace {

ExitCode convert(const Arguments &arguments)
{
    const QString output = newNwbPath(arguments.positional(1));
    const OpenedRecording opened = openedRecording(arguments);
    {
        TerminalProgress terminal(arguments.isQuiet());
        terminal.setStage(QCoreApplication::translate("Batch", "writing"));
        writeNwb(*opened.recording, opened.classes, output, terminal.progress());
    }
    if (const QString leftOut = leftOutOfNwb(*opened.recording); !leftOut.isEmpty())
        complain(leftOut);
    return Done;
}

} // namespace

Verb convertVerb()
{
    return {QStringLiteral("convert"),
            QT_TRANSLATE_NOOP("Batch", "Saves any readable recording as NWB 2.x, unit classes included."),
            {{QStringLiteral("RECORDING"), QT_TRANSLATE_NOOP("Batch", "a file or folder")},
             {QStringLiteral("OUT.nwb"), QT_TRANSLATE_NOOP("Batch", "the new file")}},
            withReadingOptions({}),
            convert};
}

} // namespace edgescope
