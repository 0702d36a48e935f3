// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/apptheme.h"

#include "views/theme.h"

#include <QApplication>
#include <QToolTip>

namespace edgescope {
namespace {

const Theme &themeOf(Settings::ThemeChoice choice)
{
    switch (choice) {
    case Settings::ThemeChoice::Light:
        return lightTheme();
    case Settings::ThemeChoice::Dark:
        return darkTheme();
    case Settings::ThemeChoice::System:
        break;
    }
    QApplication::setPalette(QPalette()); // uncovers the system's own
    return themeFor(QApplication::palette());
}

} // namespace

void applyTheme(Settings::ThemeChoice choice)
{
    const QPalette palette = themePalette(themeOf(choice));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace edgescope
