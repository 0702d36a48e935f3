// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/picture.h"

#include "core/error.h"
#include "views/theme.h"
#include "views/timeline/timeline.h"
#include "views/view.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace edgescope {
namespace {

constexpr double imageDpi = 300;
constexpr double pointsPerInch = 72;

QImage imageOf(const Picture &picture)
{
    const double factor = imageDpi / pointsPerInch;
    QImage image((picture.size * factor).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(imageDpi / 0.0254));
    image.setDotsPerMeterY(qRound(imageDpi / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(factor, factor);
    picture.paint(painter, QRectF({}, picture.size));
    return image;
}

void writePdf(const Picture &picture, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(picture.size, QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(picture.name);
    QPainter painter(&writer);
    painter.scale(1200 / pointsPerInch, 1200 / pointsPerInch);
    picture.paint(painter, QRectF({}, picture.size));
}

void writeSvg(const Picture &picture, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(static_cast<int>(pointsPerInch));
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF({}, picture.size));
    generator.setTitle(picture.name);
    QPainter painter(&generator);
    picture.paint(painter, QRectF({}, picture.size));
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Picture", text);
}

} // namespace

Picture pictureOf(const View &view, const QString &title, int scale)
{
    Picture picture;
    picture.name = title;
    picture.size = {360, 288};
    picture.paint = [&view, scale](QPainter &painter, const QRectF &area) {
        FigureStyle style;
        style.theme = &lightTheme();
        style.scale = scale;
        view.paintFigure(painter, area, style);
    };
    picture.numbers = [&view] { return view.numbers(); };
    return picture;
}

Picture pictureOf(const Timeline &timeline)
{
    Picture picture;
    picture.name = translated(QT_TRANSLATE_NOOP("Picture", "Timeline"));
    // The figure has the shape of what is on screen.
    picture.size = QSizeF(timeline.size()) * (pointsPerInch / 96);
    picture.paint = [&timeline](QPainter &painter, const QRectF &area) {
        timeline.paintFigure(painter, area, lightTheme());
    };
    return picture;
}

void copyPicture(const Picture &picture)
{
    QGuiApplication::clipboard()->setImage(imageOf(picture));
}

void copyNumbers(const Picture &picture)
{
    QGuiApplication::clipboard()->setText(picture.numbers());
}

void savePicture(const Picture &picture, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && suffix == u"svg") {
        writeSvg(picture, file);
    } else if (written && suffix == u"pdf") {
        writePdf(picture, file);
    } else if (written && suffix == u"png") {
        written = imageOf(picture).save(&file, "PNG");
    } else if (written) {
        throw Error(
            translated(
                QT_TRANSLATE_NOOP("Picture",
                                  "\"%1\" does not end in .png, .svg or .pdf; give it one of these endings."))
                .arg(QFileInfo(path).fileName()));
    }
    if (!written || !file.flush() || !file.commit()) // commit alone misses a full disk
        throw Error(translated(QT_TRANSLATE_NOOP("Picture", "\"%1\" could not be written: %2."))
                        .arg(QFileInfo(path).fileName(), file.errorString()));
}

} // namespace edgescope
