// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/application.h"
#include "study/study.h"
#include "window/flatstyle.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

int main(int argc, char *argv[])
{
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
