// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "core/classdraws.h"
#include "core/result.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace edgescope {
namespace {

QColor fromRgb(unsigned rgb)
{
    return QColor::fromRgb(rgb);
}

Theme makeLight()
{
    Theme theme;
    theme.plot = fromRgb(0xFFFFFF);
    theme.window = fromRgb(0xF0F1F2);
    theme.alternate = fromRgb(0xF7F8F9);
    theme.line = fromRgb(0xC6CACF);
    theme.grid = fromRgb(0xECEEF0);
    theme.text = fromRgb(0x1F2328);
    theme.secondaryText = fromRgb(0x59616B);
    theme.disabledText = fromRgb(0x767D87);
    theme.axis = fromRgb(0x8A9099);
    theme.surrogate = fromRgb(0x8A9099);
    theme.accent = fromRgb(0x1F6FA8);
    theme.excitatory = fromRgb(0x0072B2);
    theme.inhibitory = fromRgb(0xD55E00);
    theme.excitatoryText = fromRgb(0x005C91);
    theme.inhibitoryText = fromRgb(0xA84300);
    theme.seizure = fromRgb(0xF0E442);
    theme.hatch = fromRgb(0xC6CACF);
    theme.error = fromRgb(0xB3261E);
    theme.done = fromRgb(0x1B6E3C);
    theme.caution = fromRgb(0x8A5A00);
    theme.cautionBackground = fromRgb(0xFFF3D6);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.plot = fromRgb(0x17191C);
    theme.window = fromRgb(0x26292D);
    theme.alternate = fromRgb(0x1D2023);
    theme.line = fromRgb(0x42474D);
    theme.grid = fromRgb(0x24282C);
    theme.text = fromRgb(0xE6E8EB);
    theme.secondaryText = fromRgb(0xA7AFB9);
    theme.disabledText = fromRgb(0x8E96A0);
    theme.axis = fromRgb(0x747B85);
    theme.surrogate = fromRgb(0x8A9099);
    theme.accent = fromRgb(0x6FB5F0);
    theme.excitatory = fromRgb(0x5B9BFF);
    theme.inhibitory = fromRgb(0xFF8A3D);
    theme.excitatoryText = fromRgb(0x8FB8FF);
    theme.inhibitoryText = fromRgb(0xFF9D5C);
    theme.seizure = fromRgb(0xF5EC6B);
    theme.hatch = fromRgb(0x42474D);
    theme.error = fromRgb(0xFF8A80);
    theme.done = fromRgb(0x7DDB9B);
    theme.caution = fromRgb(0xFFC966);
    theme.cautionBackground = fromRgb(0x3A2F17);
    return theme;
}

Theme makeGrey()
{
    Theme theme = makeLight();
    theme.grey = true;
    theme.accent = fromRgb(0x4A4A4A);
    theme.excitatory = fromRgb(0x1C1C1C);
    theme.inhibitory = fromRgb(0x8E8E8E);
    theme.excitatoryText = fromRgb(0x1C1C1C);
    theme.inhibitoryText = fromRgb(0x6A6A6A);
    return theme;
}

struct StateColours {
    const char *label;
    unsigned lightFill;
    unsigned lightLine;
    unsigned darkFill;
    unsigned greyFill;
    unsigned greyLine;
};
constexpr std::array<StateColours, 4> stateColours = {
    {{"AWAKE", 0xE69F00, 0xB27B00, 0xFFBE3D, 0xD2D2D2, 0x8E8E8E},
     {"REM", 0xCC79A7, 0xB5558F, 0xD987BA, 0xA4A4A4, 0x6E6E6E},
     {"LSL", 0x56B4E9, 0x2E93CC, 0x8ADCF8, 0x767676, 0x4C4C4C},
     {"SWS", 0x007A5A, 0x006B4F, 0x12A57D, 0x3A3A3A, 0x1C1C1C}}};
// For labels of the user's own.
constexpr std::array<unsigned, 4> otherStates = {0x8C6BB1, 0x999933, 0xAA4499, 0x777777};

QHash<QString, QColor> &userStateColours()
{
    static QHash<QString, QColor> colours;
    return colours;
}

// The colour that the user gave one of the four, when it is not the usual one.
QColor ownColour(const StateColours &usual)
{
    const QColor colour = userStateColours().value(QLatin1String(usual.label));
    return colour == fromRgb(usual.lightFill) ? QColor() : colour;
}

QColor otherState(const QString &label)
{
    if (const QColor colour = userStateColours().value(label); colour.isValid())
        return colour;
    return fromRgb(otherStates[qHash(label, 7) % otherStates.size()]);
}

} // namespace

QColor Theme::unitClass(UnitClass value) const
{
    switch (value) {
    case UnitClass::Excitatory:
        return excitatory;
    case UnitClass::Inhibitory:
        return inhibitory;
    case UnitClass::Unclassified:
        break;
    }
    return secondaryText;
}

QColor Theme::unitClassText(UnitClass value) const
{
    switch (value) {
    case UnitClass::Excitatory:
        return excitatoryText;
    case UnitClass::Inhibitory:
        return inhibitoryText;
    case UnitClass::Unclassified:
        break;
    }
    return secondaryText;
}

QColor Theme::state(const QString &label) const
{
    for (const StateColours &colours : stateColours)
        if (label == QLatin1String(colours.label) && !ownColour(colours).isValid())
            return fromRgb(grey ? colours.greyFill : dark ? colours.darkFill : colours.lightFill);
    return otherState(label);
}

QColor Theme::stateLine(const QString &label) const
{
    for (const StateColours &colours : stateColours)
        if (label == QLatin1String(colours.label) && !ownColour(colours).isValid())
            return fromRgb(grey ? colours.greyLine : dark ? colours.darkFill : colours.lightLine);
    return otherState(label);
}

void setStateColours(const QHash<QString, QColor> &colours)
{
    userStateColours() = colours;
}

QColor Theme::scale(int k) const
{
    const double u = (k - 1) / 31.0;
    return viridis(dark ? 0.42 + 0.58 * u : 0.59 * std::pow(1 - u, 0.8));
}

QColor Theme::viridis(double u)
{
    return mapColour(SequentialMap::Viridis, u);
}

QColor Theme::power(double u) const
{
    return mapColour(maps.power, u);
}

QColor Theme::unitInterval(double u) const
{
    return mapColour(maps.unitInterval, u);
}

QColor Theme::density(double u) const
{
    return mapColour(maps.density, u);
}

QColor Theme::signedMap(double u) const
{
    using Stops = std::array<unsigned, 5>;
    const double share = (u + 1) / 2;
    const bool hasGreyClasses =
        maps.diverging == DivergingMap::Classes && maps.classes == ClassPalette::Greys;
    if (grey || hasGreyClasses || maps.diverging == DivergingMap::Greys)
        return mixedColour(std::array<unsigned, 2>{0x1C1C1C, 0xF7F7F7}, share);
    const unsigned none = dark ? 0x1E2022 : 0xF7F7F7;
    if (maps.diverging == DivergingMap::PinkGreen)
        return mixedColour(Stops{0x8E0152, 0xDE77AE, none, 0x7FBC41, 0x276419}, share);
    if (maps.classes == ClassPalette::GreenPurple)
        return mixedColour(Stops{0x4A1259, 0xA873B8, none, 0x5FA777, 0x00441B}, share);
    return mixedColour(Stops{0x7A3300, 0xD9803F, none, 0x4E97C6, 0x003F66}, share);
}

const Theme &lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &greyTheme()
{
    static const Theme theme = makeGrey();
    return theme;
}

Theme withColourMaps(Theme theme, const ColourMaps &maps)
{
    theme.maps = maps;
    if (theme.grey)
        return theme;
    switch (maps.classes) {
    case ClassPalette::BlueOrange:
        break;
    case ClassPalette::GreenPurple:
        theme.excitatory = fromRgb(0x00592F);
        theme.inhibitory = fromRgb(0xB06CC4);
        theme.excitatoryText = fromRgb(0x004D28);
        theme.inhibitoryText = fromRgb(0x7E2E93);
        break;
    case ClassPalette::Greys:
        theme.excitatory = greyTheme().excitatory;
        theme.inhibitory = greyTheme().inhibitory;
        theme.excitatoryText = greyTheme().excitatoryText;
        theme.inhibitoryText = greyTheme().inhibitoryText;
        break;
    }
    return theme;
}

const Theme &themeFor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette themePalette(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.plot);
    palette.setColor(QPalette::AlternateBase, theme.alternate);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.window);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.plot);
    palette.setColor(QPalette::ToolTipBase, theme.plot);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.secondaryText);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.plot);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.dark ? theme.line : theme.plot);
    palette.setColor(QPalette::Midlight, theme.grid);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.axis);
    palette.setColor(QPalette::Shadow, theme.dark ? theme.plot : theme.axis);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

QString stateLetter(const QString &label)
{
    if (label == u"AWAKE")
        return QStringLiteral("W");
    // N1, N2 and S3 are told apart by their number.
    const bool isNumbered = label.size() == 2 && label[1].isDigit();
    return (isNumbered ? label.right(1) : label.left(1)).toUpper();
}

QColor sourceColour(const QByteArray &source, const Theme &theme)
{
    // Neither those of classes nor of states.
    static constexpr QRgb light[] = {0xB0206A, 0x8B5E00, 0x7A3E9D, 0x4A5A00};
    static constexpr QRgb dark[] = {0xFF80B5, 0xE0B060, 0xC792EA, 0xB8CC52};
    const qsizetype draw = classDrawSources.indexOf(source);
    if (draw < 0 && !isPinned(source))
        return theme.surrogate;
    const qsizetype index =
        draw >= 0 ? draw : source.sliced(source.indexOf('_') + 1).toLongLong() % qsizetype{std::size(light)};
    return fromRgb(theme.dark ? dark[index] : light[index]);
}

LineDash sourceDash(const QByteArray &source)
{
    static constexpr Qt::PenStyle ofDraws[] = {Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    if (isPinned(source))
        return Qt::DashDotDotLine;
    if (const qsizetype draw = classDrawSources.indexOf(source); draw >= 0)
        return ofDraws[draw];
    // Dashed, dotted, and dashes with dots, of which no two have the same; a legend's short piece shows each
    // whole.
    static const QHash<QByteArray, LineDash> ofSurrogates = {
        {"isi_permutation", Qt::DashLine},
        {"circular_shift", Qt::DotLine},
        {"population_shift", QList<qreal>{4, 2.5, 1, 2.5}},
        {"bin_permutation", QList<qreal>{2.5, 1.3, 1, 1.3, 1, 1.3, 1, 1.3}},
        {"gauss_pair", QList<qreal>{7, 1.5, 1, 1.5}},
        {"gauss_f", QList<qreal>{5, 1.2, 1, 1.2, 1, 1.2}}};
    return ofSurrogates.value(source, Qt::DashDotLine);
}

} // namespace edgescope
