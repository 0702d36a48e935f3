// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/application.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace edgescope {
namespace {

const QString languageKey = QStringLiteral("window/language");
const QString translationFolder = QStringLiteral(":/translations");

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder) &&
        QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> list = {{QStringLiteral("en"), QStringLiteral("English")},
                                               {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                               {QStringLiteral("fr"), QStringLiteral("Français")},
                                               {QStringLiteral("es"), QStringLiteral("Español")},
                                               {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                               {QStringLiteral("fa"), QStringLiteral("فارسی")}};
    return list;
}

QString chosenLanguage()
{
    const QString chosen = QSettings().value(languageKey).toString();
    for (const Language &language : languages())
        if (language.id == chosen)
            return chosen;
    return {};
}

void chooseLanguage(const QString &id)
{
    if (id.isEmpty())
        QSettings().remove(languageKey);
    else
        QSettings().setValue(languageKey, id);
}

QLocale setUpApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Edgescope"));
    QCoreApplication::setApplicationName(QStringLiteral("edgescope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EDGESCOPE_VERSION));

    const QString chosen = chosenLanguage();
    QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    // A system that speaks a language without a translation keeps its numbers and reads English.
    if (!install(locale, QStringLiteral("edgescope"), translationFolder)) {
        locale = QLocale(QLocale::English);
        install(locale, QStringLiteral("edgescope"), translationFolder);
    } else if (!chosen.isEmpty()) {
        QLocale::setDefault(locale);
    }
    // Beside Latin units, symbols and counts, other digits would be misread.
    if (QLocale().zeroDigit() != u"0")
        QLocale::setDefault(QLocale(QLocale::English));
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return locale;
}

} // namespace edgescope
