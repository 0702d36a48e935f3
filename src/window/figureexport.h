// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"
#include "figures/provenance.h"
#include "window/figureparts.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace edgescope {

class PanelMaker;

// Takes the figure out of the program: to a file, with its numbers and provenance, once all its panels are
// made; and every computed view into a folder or a report.
class FigureExport : public QObject
{
    Q_OBJECT

public:
    FigureExport(const FigureParts &parts, PanelMaker &maker, QObject *parent = nullptr);

    void chooseAndExport();
    void chooseAndExportResults();
    void chooseAndReport();
    // Writes the format that the suffix of the path names. Waits for panels that are being made.
    void exportTo(const QString &path);
    // Writes a figure of each view whose result is there into a new folder inside `folder`. Waits for what is
    // being computed, as the report does.
    void exportResultsTo(const QString &folder);
    // Writes HTML or PDF by the suffix of the path.
    void reportTo(const QString &path);

    // Of the figure as it is now; without the hashes of the recording's files while they have not been read.
    QJsonObject provenance() const;
    QString smallPrint() const;
    // Reads the recording's files for their hashes, as a job, and tells when they are there.
    void readHashes();

signals:
    void hashesRead();
    // A sentence for the status bar.
    void said(const QString &text);

private:
    void goOn();
    void write(const QString &path);
    // Calls `write` once nothing is at work, be it that the work was stopped; `name` tells what is to be
    // written.
    void whenCalm(const QString &name, const std::function<void()> &write);
    void look();
    void writeResults(const QString &folder);
    void writeReportTo(const QString &path);
    std::vector<FigurePanel> computedPanels() const;
    QString newFolderIn(const QString &folder) const;

    FigureParts m;
    PanelMaker &m_maker;
    QString m_path; // to be written once the panels are made
    struct Waiting {
        QString name;
        std::function<void()> write;
    };
    std::optional<Waiting> m_waiting; // for calm
    QTimer m_look;
    QString m_hashed; // content id of the recording whose hashes these are
    std::vector<RecordingFile> m_hashes;
};

} // namespace edgescope
