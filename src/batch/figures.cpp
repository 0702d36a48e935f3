// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/figures.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace edgescope {
namespace {

constexpr double widthMillimetres = 174;
constexpr double heightMillimetres = 105;
// Painters draw in units of 1/96 inch whatever the file's resolution, so that all formats look the same.
constexpr int unitsPerInch = 96;
constexpr double unitsPerMillimetre = unitsPerInch / 25.4;
const QString creator = QStringLiteral("Edgescope " EDGESCOPE_VERSION);

QSizeF figureSize()
{
    return QSizeF(widthMillimetres, heightMillimetres) * unitsPerMillimetre;
}

QString title(const ViewKind &kind)
{
    return QCoreApplication::translate("View", kind.title);
}

void paint(QPaintDevice &device, double unit, const ViewKind &kind, const Result &result)
{
    FigureStyle style;
    style.theme = &lightTheme();
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(unit, unit);
    kind.paint(painter, QRectF(QPointF(0, 0), figureSize()), result, style);
}

bool writeSvg(const FigureFile &file, const ViewKind &kind, const Result &result)
{
    QFile output(file.path);
    if (!output.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&output);
    generator.setResolution(unitsPerInch);
    generator.setSize(figureSize().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), figureSize()));
    generator.setTitle(title(kind));
    generator.setDescription(QString::fromUtf8(file.provenance));
    paint(generator, 1, kind, result);
    return output.flush() && output.error() == QFileDevice::NoError;
}

bool writePdf(const FigureFile &file, const ViewKind &kind, const Result &result)
{
    QFile output(file.path);
    if (!output.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&output);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QSizeF(widthMillimetres, heightMillimetres), QPageSize::Millimeter,
                                 QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title(kind));
    writer.setCreator(creator);
    writer.addFileAttachment(QStringLiteral("provenance.json"), file.provenance,
                             QStringLiteral("application/json"));
    paint(writer, 1, kind, result);
    return output.flush() && output.error() == QFileDevice::NoError;
}

bool writePng(const FigureFile &file, const ViewKind &kind, const Result &result)
{
    const double scale = static_cast<double>(file.dotsPerInch) / unitsPerInch;
    QImage image((figureSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(lightTheme().plot);
    // Type sizes follow the device's resolution, and the painter is scaled already.
    image.setDotsPerMeterX(qRound(unitsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(unitsPerInch / 0.0254));
    paint(image, scale, kind, result);
    image.setDotsPerMeterX(qRound(file.dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(file.dotsPerInch / 0.0254));
    image.setText(QStringLiteral("Title"), title(kind));
    image.setText(QStringLiteral("Software"), creator);
    image.setText(QStringLiteral("Description"), QString::fromUtf8(file.provenance));
    return image.save(file.path, "PNG");
}

constexpr struct {
    const char *name;
    bool (*write)(const FigureFile &file, const ViewKind &kind, const Result &result);
} writers[] = {{"svg", writeSvg}, {"pdf", writePdf}, {"png", writePng}};

} // namespace

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

void writeFigure(const FigureFile &file, const ViewKind &kind, const Result &result)
{
    for (const auto &writer : writers)
        if (file.format == QLatin1String(writer.name) && !writer.write(file, kind, result))
            throw Error(
                QCoreApplication::translate("Batch", "The figure %1 cannot be written.").arg(file.path));
}

} // namespace edgescope
