// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/reportpage.h"

#include "core/scalegrid.h"
#include "figures/statenumbers.h"
#include "views/numbertext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace edgescope {
namespace {

// Understood by browsers and by Qt's own rich text.
const char style[] =
    "body { font-family: sans-serif; color: #1f2328; }"
    "h1 { font-size: 18pt; } h2 { font-size: 13pt; } h3 { font-size: 11pt; }"
    "table { border-collapse: collapse; } td, th { padding: 2px 10px 2px 0; text-align: left; }"
    ".small { color: #59616b; font-size: 8pt; } .own { font-weight: bold; }"
    "pre { font-size: 7pt; white-space: pre-wrap; }";

QString row(const QStringList &cells, const QString &tag = QStringLiteral("td"))
{
    QString text = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        text += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return text + QStringLiteral("</tr>\n");
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

QString classCounts(const Report &report)
{
    const std::vector<UnitClass> &classes = report.classes.classes;
    const auto count = [&classes](UnitClass unitClass) {
        return countText(std::ranges::count(classes, unitClass));
    };
    return QCoreApplication::translate("Report", "%1 (excitatory %2, inhibitory %3, unclassified %4)")
        .arg(countText(static_cast<std::int64_t>(report.recording->units.size())),
             count(UnitClass::Excitatory), count(UnitClass::Inhibitory), count(UnitClass::Unclassified));
}

QString recordingPart(const Report &report)
{
    const Recording &recording = *report.recording;
    double inGaps = 0;
    for (const TimeRange &gap : recording.gaps)
        inGaps += gap.length();
    QString text = heading(QCoreApplication::translate("Report", "Recording")) + QStringLiteral("<table>\n");
    text += row({QCoreApplication::translate("Report", "File"), QFileInfo(recording.path).fileName()});
    text += row({QCoreApplication::translate("Report", "Format"), recording.format});
    text += row({QCoreApplication::translate("Report", "Length"), durationText(recording.duration)});
    if (recording.startTime.isValid())
        text += row({QCoreApplication::translate("Report", "Start"),
                     QLocale().toString(recording.startTime, QLocale::LongFormat)});
    text += row({QCoreApplication::translate("Report", "Units"), classCounts(report)});
    text += row({QCoreApplication::translate("Report", "Channels"),
                 countText(static_cast<std::int64_t>(recording.channels.size()))});
    text +=
        row({QCoreApplication::translate("Report", "Gaps"),
             QCoreApplication::translate("Report", "%1, together %2")
                 .arg(countText(static_cast<std::int64_t>(recording.gaps.size())), durationText(inGaps))});
    const TimeRange &range = report.provenance.range;
    text += row({QCoreApplication::translate("Report", "Analysed"),
                 QCoreApplication::translate("Report", "%1 to %2")
                     .arg(clockText(range.start, 1), clockText(range.stop, 1))});
    text += QStringLiteral("</table>\n");
    return text;
}

QString severityText(Note::Severity severity)
{
    switch (severity) {
    case Note::Severity::Information:
        break;
    case Note::Severity::Warning:
        return QCoreApplication::translate("Report", "Warning");
    case Note::Severity::Error:
        return QCoreApplication::translate("Report", "Error");
    }
    return QCoreApplication::translate("Report", "Note");
}

QString loadPart(const Report &report)
{
    QString text = heading(QCoreApplication::translate("Report", "Load report"));
    if (report.recording->notes.empty())
        return text + QStringLiteral("<p>%1</p>\n")
                          .arg(QCoreApplication::translate("Report", "Nothing to remark.").toHtmlEscaped());
    text += QStringLiteral("<table>\n");
    for (const Note &note : report.recording->notes)
        text += row({severityText(note.severity), note.message});
    return text + QStringLiteral("</table>\n");
}

const Result *resultOf(const Report &report, const QByteArray &analysis)
{
    for (const auto &result : report.results)
        if (result->analysis == analysis)
            return result.get();
    return nullptr;
}

QStringList stateCells(const Report &report, const QString &state)
{
    const bool isAll = state == allStates;
    const TimeRange &window = report.provenance.range;
    const double seconds =
        isAll ? window.length()
              : totalLength(clipped(stateRanges(report.recording->intervals, state), window));
    const int k = report.scale;
    const auto value = [&](const QByteArray &analysis, const QByteArray &table, const QByteArray &column,
                           int scale) {
        return numberText(stateNumber(resultOf(report, analysis), table, column, state, scale));
    };
    return {isAll ? QCoreApplication::translate("Report", "All time") : state,
            durationText(seconds),
            value("ensembles", "scales", "bins", k),
            value("joint_distribution", "scales", "rho", k),
            value("joint_distribution", "scales", "anisotropy", k),
            value("variance_scaling", "variance_fit", "alpha", 0),
            value("partition_curves", "scales", "gini_e", k),
            value("partition_curves", "scales", "gini_i", k)};
}

QString statesPart(const Report &report)
{
    QString text = heading(QCoreApplication::translate("Report", "States"));
    text += QStringLiteral("<p class=\"small\">%1</p>\n<table>\n")
                .arg(QCoreApplication::translate("Report", "At the scale k %1, bins of %2")
                         .arg(report.scale)
                         .arg(scaleText(scaleWidth(report.scale)))
                         .toHtmlEscaped());
    text += row(
        {QCoreApplication::translate("Report", "State"), QCoreApplication::translate("Report", "Time"),
         QCoreApplication::translate("Report", "Bins"), QCoreApplication::translate("Report", "ρ"),
         QCoreApplication::translate("Report", "Anisotropy"), QCoreApplication::translate("Report", "α"),
         QCoreApplication::translate("Report", "Gini E"), QCoreApplication::translate("Report", "Gini I")},
        QStringLiteral("th"));
    for (const QString &state : report.states + QStringList(allStates))
        text += row(stateCells(report, state));
    return text + QStringLiteral("</table>\n");
}

// Values that are not the program's own are bold.
QString parametersPart(const Report &report)
{
    QString text = heading(QCoreApplication::translate("Report", "Parameters"));
    for (const Analysis &analysis : analyses()) {
        const auto values = report.provenance.values.find(analysis.id);
        if (values == report.provenance.values.end() || analysis.parameters.empty())
            continue;
        text += QStringLiteral("<h3>%1</h3>\n<table>\n")
                    .arg(QCoreApplication::translate("Analysis", analysis.title).toHtmlEscaped());
        for (const Parameter &parameter : analysis.parameters) {
            const Value &value = values->second.at(parameter.key);
            QString shown = valueText(value);
            for (const Parameter::Choice &choice : parameter.choices)
                if (value == Value(choice.id))
                    shown = QCoreApplication::translate("Parameter", choice.title);
            if (!parameter.unit.isEmpty())
                shown = measuredText(
                    shown, QCoreApplication::translate("Parameter", parameter.unit.toUtf8().constData()));
            text += QStringLiteral("<tr><td>%1</td><td%2>%3</td></tr>\n")
                        .arg(QCoreApplication::translate("Parameter", parameter.title).toHtmlEscaped(),
                             value == parameter.defaultValue ? QString() : QStringLiteral(" class=\"own\""),
                             shown.toHtmlEscaped());
        }
        text += QStringLiteral("</table>\n");
    }
    return text;
}

} // namespace

QString reportPage(const Report &report, const std::function<QString(const ReportFigure &, size_t)> &figure)
{
    const QString title = QCoreApplication::translate("Report", "Balance of excitation and inhibition in %1")
                              .arg(QFileInfo(report.recording->path).fileName())
                              .toHtmlEscaped();
    const QLocale locale;
    QString text =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                       "<title>%3</title><style>%4</style></head><body>\n<h1>%3</h1>\n")
            .arg(locale.bcp47Name(),
                 locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                 title, QString::fromLatin1(style));
    text += recordingPart(report) + loadPart(report) + statesPart(report);
    text += heading(QCoreApplication::translate("Report", "Figures"));
    for (size_t n = 0; n < report.figures.size(); ++n)
        text += QStringLiteral("<h3>%1</h3>\n<p class=\"small\">%2</p>\n%3\n")
                    .arg(report.figures[n].title.toHtmlEscaped(),
                         report.figures[n].conditions.toHtmlEscaped(), figure(report.figures[n], n));
    text += parametersPart(report);
    text += heading(QCoreApplication::translate("Report", "Provenance"));
    text += QStringLiteral("<pre>%1</pre>\n</body></html>\n")
                .arg(QString::fromUtf8(provenanceJson(report.provenance)).toHtmlEscaped());
    return text;
}

} // namespace edgescope
