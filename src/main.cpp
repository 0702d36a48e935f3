// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"
#include "window/flatstyle.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QSurfaceFormat>
#include <QTranslator>

namespace {

// VTK draws into the window's own context, which must be able to hold what it needs.
void setSurfaceFormat()
{
    QSurfaceFormat format;
    format.setVersion(3, 2);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    format.setStencilBufferSize(8);
    format.setAlphaBufferSize(8);
    format.setSamples(0);
    QSurfaceFormat::setDefaultFormat(format);
}

} // namespace

int main(int argc, char *argv[])
{
    setSurfaceFormat();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Edgescope"));
    QApplication::setApplicationName(QStringLiteral("edgescope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Edgescope"));
    QApplication::setApplicationVersion(QStringLiteral(EDGESCOPE_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/edgescope.svg")));
    QApplication::setStyle(new edgescope::FlatStyle);

    QTranslator own;
    if (own.load(QLocale(), QStringLiteral("edgescope"), QStringLiteral("_"), QStringLiteral(":/translations")) ||
        own.load(QStringLiteral(":/translations/edgescope_en")))
        QCoreApplication::installTranslator(&own);
    QTranslator qt;
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);

    edgescope::Settings settings;
    edgescope::Study study;
    edgescope::MainWindow window(study, settings);
    window.show();
    if (const QStringList arguments = QApplication::arguments(); arguments.size() > 1)
        window.openFile(arguments.at(1));
    return QApplication::exec();
}
