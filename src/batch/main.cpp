// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/terminalprogress.h"
#include "batch/verb.h"
#include "study/application.h"

#include <QApplication>
#include <QLocale>

namespace {

// stderr belongs to the program's own lines; Qt's remarks about desktops and session folders are of no use
// to somebody who has neither.
void showOnlyFailures(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        edgescope::complain(message);
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(showOnlyFailures);
    // Figures are painted in memory: neither a display nor OpenGL is needed or used.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    edgescope::setUpApplication();
    // Numbers are not set apart from right-to-left words in what programs may read again.
    QApplication::setLayoutDirection(Qt::LeftToRight);
    // Numbers mean the same to every reader of a table or figure, whatever the language of the machine.
    QLocale::setDefault(QLocale::c());
    edgescope::catchStopSignals();
    return edgescope::runBatch(QCoreApplication::arguments().mid(1));
}
