// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/application.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace edgescope {

void setUpApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Edgescope"));
    QCoreApplication::setApplicationName(QStringLiteral("edgescope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EDGESCOPE_VERSION));

    const QLocale locale = QLocale::system();
    auto *own = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/translations");
    if (own->load(locale, QStringLiteral("edgescope"), QStringLiteral("_"), folder) ||
        own->load(QStringLiteral("edgescope_en"), folder))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(QCoreApplication::instance());
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace edgescope
