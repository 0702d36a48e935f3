// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace edgescope {

// Gives the application object the names under which settings, caches and the user's classes are kept, the
// same for the window and the headless program, and the user's language: the chosen one, else the system's
// (English where there is no translation). Numbers on the screen are written as in the chosen language. Gives
// back the language that texts are in. Call once, after the application object exists.
QLocale setUpApplication();

// A language that the program speaks.
struct Language {
    QString id;   // "zh_CN"
    QString name; // in itself
};
const std::vector<Language> &languages();

// The id of the language that the user has chosen; empty: the system's. It is used from the next start on.
QString chosenLanguage();
void chooseLanguage(const QString &id);

} // namespace edgescope
