// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/report.h"

#include "core/error.h"
#include "core/filereplacement.h"
#include "core/scalegrid.h"
#include "figures/reportdocument.h"
#include "figures/reportpage.h"
#include "figures/studyprovenance.h"
#include "figures/svgwriter.h"
#include "study/study.h"
#include "views/numbertext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace edgescope {
namespace {

constexpr double marginMillimetres = 18;

QString textOf(const TimeRange &range)
{
    return QCoreApplication::translate("Report", "%1 to %2")
        .arg(clockText(range.start, 1), clockText(range.stop, 1));
}

QString rangeText(const PanelRecipe &recipe)
{
    switch (recipe.range) {
    case Conditions::Range::WholeRecording:
        break;
    case Conditions::Range::VisibleWindow:
        return textOf(recipe.visible);
    case Conditions::Range::Selection:
        if (!recipe.selected.isEmpty())
            return textOf(recipe.selected);
        break;
    case Conditions::Range::AroundSeizure:
        return QCoreApplication::translate("Report", "around the seizure");
    case Conditions::Range::Custom:
        if (!recipe.custom.isEmpty())
            return textOf(recipe.custom);
        break;
    }
    return QCoreApplication::translate("Report", "whole recording");
}

QString conditionsText(const PanelRecipe &recipe)
{
    QStringList parts = {QCoreApplication::translate("Report", "k %1, bins of %2")
                             .arg(recipe.scale)
                             .arg(scaleText(scaleWidth(recipe.scale))),
                         rangeText(recipe),
                         recipe.states.isEmpty()
                             ? QCoreApplication::translate("Report", "all states together")
                             : recipe.states.join(QStringLiteral(", "))};
    if (recipe.units)
        parts << QCoreApplication::translate("Report", "%n selected unit(s) alone", nullptr,
                                             int(recipe.units->size()));
    if (!recipe.sources.empty())
        parts << QCoreApplication::translate("Report", "with %n kind(s) of surrogates", nullptr,
                                             int(recipe.sources.size()));
    return parts.join(QStringLiteral(" · "));
}

void printPages(QTextDocument &document, QPdfWriter &writer)
{
    const QRectF page({}, document.pageSize());
    QPainter painter(&writer);
    QFont small = document.defaultFont();
    small.setPointSizeF(7);
    const double line = pdfUnitsPerInch / 8.0;
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = page.translated(0, number * page.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.drawText(QRectF(0, page.bottom() + line, page.width(), line),
                         Qt::AlignCenter | Qt::TextDontClip,
                         QStringLiteral("%1 / %2").arg(number + 1).arg(document.pageCount()));
    }
}

} // namespace

ReportFigure reportFigure(const FigurePanel &panel)
{
    Figure figure;
    figure.name = panel.title;
    figure.settings.letters = FigureSettings::Letters::None;
    figure.panels = {panel};
    figure.panels.front().cell = QRect(0, 0, 1, 1);
    figure.panels.front().title.clear(); // the report names it
    return {panel.title, conditionsText(panel.recipe), drawnFigure(figure)};
}

Report studyReport(Study &study, const std::vector<FigurePanel> &panels)
{
    Report report;
    report.recording = study.recording();
    report.classes = study.classes();
    report.scale = study.conditions().scale();
    report.states = study.conditions().states();
    for (const Analysis &analysis : analyses())
        if (const auto result = study.result(analysis.id))
            report.results.push_back(result);
    for (const FigurePanel &panel : panels)
        if (panel.paint)
            report.figures.push_back(reportFigure(panel));
    report.provenance = studyProvenance(study);
    return report;
}

const QStringList &reportFormats()
{
    static const QStringList formats = {QStringLiteral("html"), QStringLiteral("pdf")};
    return formats;
}

QByteArray reportHtml(const Report &report)
{
    return reportPage(report,
                      [](const ReportFigure &figure, size_t) {
                          const FigureSettings &settings = figure.drawn.settings;
                          return QString::fromUtf8(svgElement(figure.drawn.drawing, figureLook(settings),
                                                              {settings.sizeMillimetres, figure.title, {}}));
                      })
        .toUtf8();
}

QByteArray reportPdf(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfUnitsPerInch);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));
    writer.setTitle(QFileInfo(report.recording->path).fileName());
    writer.setCreator(QStringLiteral("Edgescope " EDGESCOPE_VERSION));
    writer.addFileAttachment(QStringLiteral("provenance.json"), provenanceJson(report.provenance),
                             QStringLiteral("application/json"));
    const auto document = reportDocument(report, writer);
    printPages(*document, writer);
    return bytes;
}

void writeReport(const Report &report, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!reportFormats().contains(suffix))
        throw Error(QCoreApplication::translate("Report",
                                                "\"%1\" does not end in .html or .pdf; give it one of these "
                                                "endings.")
                        .arg(QFileInfo(path).fileName()));
    const QString problem = replaceFile(path, suffix == u"pdf" ? reportPdf(report) : reportHtml(report));
    if (!problem.isEmpty())
        throw Error(QCoreApplication::translate("Report", "\"%1\" could not be written: %2.")
                        .arg(QFileInfo(path).fileName(), problem));
}

} // namespace edgescope
