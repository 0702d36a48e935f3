// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/picture.h"

#include "core/lengths.h"
#include "figures/figurefile.h"
#include "figures/panelrecipe.h"
#include "study/study.h"
#include "views/plottext.h"
#include "views/timeline/timeline.h"
#include "views/view.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFontInfo>
#include <QGuiApplication>
#include <QImage>

namespace edgescope {
namespace {

constexpr int clipboardDotsPerInch = 300;
constexpr double millimetresPerPixel = 25.4 / 96;
constexpr QSizeF viewMillimetres(127, 101.6);

Figure single(const QString &name, const QSizeF &millimetres, const FigurePanel &panel)
{
    Figure figure;
    figure.name = name;
    figure.settings.sizeMillimetres = millimetres;
    figure.settings.dotsPerInch = clipboardDotsPerInch;
    figure.settings.fontPoints = 8;
    figure.settings.letters = FigureSettings::Letters::None;
    figure.panels.push_back(panel);
    return figure;
}

} // namespace

Figure pictureOf(const View &view, const QString &title)
{
    return single(title, viewMillimetres, panelOf(view));
}

Figure pictureOf(const Timeline &timeline, const Study &study)
{
    // The figure has the shape and the sizes of what is on screen.
    Figure figure = single(QCoreApplication::translate("Picture", "Timeline"),
                           QSizeF(timeline.size()) * millimetresPerPixel, panelOf(timeline, study));
    figure.settings.fontPoints =
        QFontInfo(plotFont(timeline)).pixelSize() * millimetresPerPixel * pointsPerMillimetre;
    return figure;
}

void copyPicture(const Figure &picture)
{
    QGuiApplication::clipboard()->setImage(figureImage(drawnFigure(picture), clipboardDotsPerInch));
}

void copyNumbers(const Figure &picture)
{
    QStringList numbers;
    for (const FigurePanel &panel : picture.panels)
        if (!panel.numbers.isEmpty())
            numbers << panel.numbers;
    QGuiApplication::clipboard()->setText(numbers.join(u'\n'));
}

} // namespace edgescope
