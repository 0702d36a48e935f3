// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurefile.h"

#include "core/error.h"
#include "core/filereplacement.h"
#include "core/lengths.h"
#include "figures/figurejson.h"
#include "figures/figurelayout.h"
#include "figures/figurenumbers.h"
#include "figures/svgwriter.h"
#include "figures/tiffdescription.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>

namespace edgescope {
namespace {

constexpr double metresPerInch = 0.0254;
constexpr double mostPixels = 400e6;
const QString creator = QStringLiteral("Edgescope " EDGESCOPE_VERSION);

using Writer = QByteArray (*)(const DrawnFigure &figure, const QByteArray &provenance);

QByteArray svg(const DrawnFigure &figure, const QByteArray &provenance)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" +
           svgElement(figure.drawing, figureLook(figure.settings),
                      {figure.settings.sizeMillimetres, figure.name, QString::fromUtf8(provenance)});
}

// A PDF tells when it was made, which would make each one another file: blanks of the same length leave all
// places in the file as they are.
void removeDates(QByteArray &pdf)
{
    for (const QByteArray key : {"/CreationDate (", "/ModDate ("}) {
        for (auto from = pdf.indexOf(key); from >= 0; from = pdf.indexOf(key, from)) {
            const auto to = pdf.indexOf(')', from);
            if (to < 0)
                return;
            pdf.replace(from, to + 1 - from, QByteArray(to + 1 - from, ' '));
        }
    }
}

QByteArray pdf(const DrawnFigure &figure, const QByteArray &provenance)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfUnitsPerInch);
        writer.setPageSize(QPageSize(figure.settings.sizeMillimetres, QPageSize::Millimeter, QString(),
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(figure.name);
        writer.setCreator(creator);
        if (!provenance.isEmpty())
            writer.addFileAttachment(QStringLiteral("provenance.json"), provenance,
                                     QStringLiteral("application/json"));
        QPainter painter(&writer);
        // Qt rounds pages of PDF to whole points.
        figure.drawing.paint(painter, writer.pageLayout().fullRectPixels(pdfUnitsPerInch),
                             figureLook(figure.settings));
    }
    removeDates(bytes);
    return bytes;
}

QByteArray imageBytes(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (writer.format() == "tiff")
        writer.setCompression(1); // LZW, which loses nothing and every program reads
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray png(const DrawnFigure &figure, const QByteArray &provenance)
{
    QImage image = figureImage(figure, figure.settings.dotsPerInch);
    image.setText(QStringLiteral("Title"), figure.name);
    image.setText(QStringLiteral("Software"), creator);
    image.setText(QStringLiteral("Description"), QString::fromUtf8(provenance));
    return imageBytes(image, "png");
}

QByteArray tiff(const DrawnFigure &figure, const QByteArray &provenance)
{
    return withTiffDescription(imageBytes(figureImage(figure, figure.settings.dotsPerInch), "tiff"),
                               provenance);
}

constexpr struct {
    const char *name;
    Writer write;
} writers[] = {{"svg", svg}, {"pdf", pdf}, {"png", png}, {"tiff", tiff}};

Writer writerFor(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto &writer : writers)
        if (suffix == QLatin1String(writer.name) || (suffix == u"tif" && writer.write == tiff))
            return writer.write;
    throw Error(QCoreApplication::translate("Figure",
                                            "\"%1\" does not end in .svg, .pdf, .png or .tiff; give it one "
                                            "of these endings.")
                    .arg(QFileInfo(path).fileName()));
}

void save(const QString &path, const QByteArray &bytes)
{
    const QString problem = replaceFile(path, bytes);
    if (!problem.isEmpty())
        throw Error(QCoreApplication::translate("Figure", "\"%1\" could not be written: %2.")
                        .arg(QFileInfo(path).fileName(), problem));
}

QByteArray provenanceOf(const DrawnFigure &figure, Provenance provenance)
{
    provenance.figure = figure.recipe;
    return provenanceJson(provenance);
}

void write(const DrawnFigure &figure, Writer writer, const QString &path, const QByteArray &provenance)
{
    const QByteArray bytes = writer(figure, provenance);
    if (bytes.isEmpty())
        throw Error(QCoreApplication::translate("Figure",
                                                "\"%1\" could not be written: the part of Qt that writes "
                                                "such pictures is missing. Choose another format.")
                        .arg(QFileInfo(path).fileName()));
    save(path, bytes);
}

} // namespace

DrawnFigure drawnFigure(const Figure &figure, const QString &smallPrint)
{
    return {figure.name, figure.settings, figureDrawing(figure, smallPrint), figureNumbers(figure),
            figureJson(figure)};
}

const QStringList &figureFormats()
{
    static const QStringList formats = [] {
        QStringList names;
        for (const auto &writer : writers)
            names << QString::fromLatin1(writer.name);
        return names;
    }();
    return formats;
}

void writeFigure(const DrawnFigure &figure, const QString &path, const Provenance &provenance)
{
    write(figure, writerFor(path), path, provenanceOf(figure, provenance));
}

void exportFigure(const DrawnFigure &figure, const QString &path, const Provenance &provenance)
{
    const Writer writer = writerFor(path);
    const QByteArray json = provenanceOf(figure, provenance);
    const QFileInfo file(path);
    const QString beside = file.path() + u'/' + file.completeBaseName();
    write(figure, writer, path, json);
    save(beside + QStringLiteral(".csv"), figure.numbers);
    save(beside + QStringLiteral(".json"), json);
}

QImage figureImage(const DrawnFigure &figure, int dotsPerInch)
{
    const QSizeF pixels = pagePoints(figure.settings) * (dotsPerInch / pointsPerInch);
    QImage image;
    if (pixels.width() * pixels.height() <= mostPixels)
        image = QImage(pixels.toSize(), figure.settings.isTransparent ? QImage::Format_ARGB32_Premultiplied
                                                                      : QImage::Format_RGB32);
    if (image.isNull())
        throw Error(QCoreApplication::translate("Figure",
                                                "The picture would have %1 × %2 pixels, which is too many. "
                                                "Choose a lower resolution or a smaller page.")
                        .arg(pixels.toSize().width())
                        .arg(pixels.toSize().height()));
    image.setDotsPerMeterX(qRound(dotsPerInch / metresPerInch));
    image.setDotsPerMeterY(qRound(dotsPerInch / metresPerInch));
    image.fill(figure.settings.isTransparent ? Qt::transparent : Qt::white);
    QPainter painter(&image);
    figure.drawing.paint(painter, {{}, pixels}, figureLook(figure.settings));
    return image;
}

} // namespace edgescope
