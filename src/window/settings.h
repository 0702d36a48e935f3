// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"
#include "formats/joining.h"
#include "study/displayfilter.h"

#include <QSettings>
#include <QStringList>

namespace edgescope {

// What the program remembers between sessions. One typed getter and setter for each thing.
class Settings
{
public:
    enum class ThemeChoice { System, Light, Dark };

    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);

    // Newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    // Where file dialogs open.
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    // The shortest pause of a recording that is kept as a gap, seconds; 0: one and a half sample periods.
    double gapTolerance() const;
    void setGapTolerance(double seconds);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    // The id of the workspace in use, "browse" at first.
    QByteArray workspace() const;
    void setWorkspace(const QByteArray &id);

    // The user's own layout of a workspace (QMainWindow::saveState); empty means the built-in one.
    QByteArray layout(const QByteArray &workspace) const;
    void setLayout(const QByteArray &workspace, const QByteArray &state);
    // Ids of the lanes that a workspace shows; empty: the built-in ones.
    QByteArrayList lanes(const QByteArray &workspace) const;
    void setLanes(const QByteArray &workspace, const QByteArrayList &ids);

    // Only values that differ from the defaults are kept; what no longer fits the description is ignored.
    Values parameterValues(const QByteArray &analysis, const std::vector<Parameter> &parameters) const;
    void setParameterValues(const QByteArray &analysis, const std::vector<Parameter> &parameters,
                            const Values &values);

    // How the LFP of a recording was shown last, by the recording's content id; raw at first.
    DisplayFilter displayFilter(const QString &contentId) const;
    void setDisplayFilter(const QString &contentId, const DisplayFilter &filter);

    // What these words for states, all of those found together, stood for last; nothing at first.
    StateNames stateNames(const std::vector<QString> &words) const;
    void setStateNames(const std::vector<QString> &words, const StateNames &names);

    // The same of the words of files of annotations, in the terms of who asks.
    std::map<QString, QString> labelMeanings(const std::vector<QString> &words) const;
    void setLabelMeanings(const std::vector<QString> &words, const std::map<QString, QString> &meanings);

private:
    std::map<QString, QString> pairs(const QString &key) const;
    void setPairs(const QString &key, const std::map<QString, QString> &pairs);

    QSettings m_store;
};

} // namespace edgescope
