// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/provenance.h"
#include "window/figureparts.h"

#include <QObject>

#include <optional>

namespace edgescope {

class FigureActions;
class FileActions;

// Opens the state that made an exported figure: its recording, parameter values, conditions and options of
// views, and the figure itself on the page.
class FigureReopening : public QObject
{
    Q_OBJECT

public:
    FigureReopening(const FigureParts &parts, FigureActions &figures, FileActions &files,
                    QObject *parent = nullptr);

    void open(const QString &path);

private:
    static QString recordingFor(const QString &figurePath, const QString &recordingPath);
    void offerToLocate(const QString &figurePath, const Provenance &provenance);
    void locate(const QString &figurePath, const Provenance &provenance);
    void openWith(const QString &recordingPath, const Provenance &provenance);
    void takeRecording();
    void restore(const Provenance &provenance);
    void checkContent(const Provenance &provenance);

    struct Waiting {
        Provenance provenance;
        QString recordingPath;
    };

    FigureParts m;
    FigureActions &m_figures;
    FileActions &m_files;
    std::optional<Waiting> m_waiting; // for its recording to be opened
};

} // namespace edgescope
