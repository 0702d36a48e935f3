// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace edgescope {

// The folder that receives the files of an analysis, all of them or none: they are written to a hidden folder
// inside it and moved to their places when everything is finished.
class OutputFolder
{
public:
    // Throws BadUsage when `path` is not a folder, holds something and `replace` is false, or holds the
    // recording (or the other way round). Creates nothing yet.
    OutputFolder(const QString &path, bool replace, const QString &recordingPath);
    ~OutputFolder(); // removes what was not published, and the folder itself when it was made for it
    OutputFolder(const OutputFolder &) = delete;
    OutputFolder &operator=(const OutputFolder &) = delete;

    // Where to write the file that will be `name` ("tables/units.csv"). Throws Error when the folder cannot
    // be made.
    QString staged(const QString &name);
    void write(const QString &name, const QByteArray &content);
    // Moves all staged files to their places. Of `earlier`, the names an earlier analysis may have left here,
    // those that are not replaced are removed, so that old and new results never stand side by side.
    void publish(const QStringList &earlier);

private:
    void create();

    QString m_path;
    QStringList m_created; // folders made for this one, innermost first
    std::unique_ptr<QTemporaryDir> m_staging;
    QStringList m_names;
};

} // namespace edgescope
