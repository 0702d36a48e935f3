// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/application.h"
#include "study/study.h"
#include "window/flatstyle.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSurfaceFormat>

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
    const QLocale language = edgescope::setUpApplication();
    QApplication::setLayoutDirection(language.textDirection());
    QApplication::setApplicationDisplayName(QStringLiteral("Edgescope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/edgescope.svg")));
    QApplication::setStyle(new edgescope::FlatStyle);

    edgescope::Settings settings;
    edgescope::Study study;
    edgescope::MainWindow window(study, settings);
    window.show();
    if (const QStringList arguments = QApplication::arguments(); arguments.contains(QStringLiteral("--demo")))
        study.openDemo();
    else if (arguments.size() > 1)
        window.openFile(arguments.at(1));
    return QApplication::exec();
}
