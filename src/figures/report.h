// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figurefile.h"

#include "core/recording.h"

#include <memory>

namespace edgescope {

class Study;

// One figure of a report.
struct ReportFigure {
    QString title;
    QString conditions; // in words
    DrawnFigure drawn;
};

// All there is to tell about a recording and what was made of it. Holds all it needs: made on the GUI thread,
// written on any.
struct Report {
    std::shared_ptr<const Recording> recording;
    UnitClasses classes;
    int scale = 15;                                     // of the table of states
    QStringList states;                                 // one row each; the whole time follows
    std::vector<std::shared_ptr<const Result>> results; // that the table of states reads
    std::vector<ReportFigure> figures;
    Provenance provenance;
};

// A panel with something to draw, as a figure of its own, 174 mm wide.
ReportFigure reportFigure(const FigurePanel &panel);

// Of the study as it is now, with these panels, which have titles. The hashes of the recording's files are
// missing still (recordingFiles).
Report studyReport(Study &study, const std::vector<FigurePanel> &panels);

// "html", "pdf"
const QStringList &reportFormats();

// One page of HTML that needs no other file.
QByteArray reportHtml(const Report &report);
// A4, figures as vectors and text as text.
QByteArray reportPdf(const Report &report);

// Writes the report in the format that the path ends in. Throws Error.
void writeReport(const Report &report, const QString &path);

} // namespace edgescope
