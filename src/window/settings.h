// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"
#include "formats/joining.h"
#include "study/displayfilter.h"
#include "views/timeline/timelinelook.h"

#include <QKeySequence>
#include <QSettings>
#include <QStringList>

#include <optional>
#include <vector>

namespace edgescope {

// A workspace that the user has made from one of the built-in ones.
struct OwnWorkspace {
    QByteArray id;
    QString title;
    QByteArray base; // the built-in one

    bool operator==(const OwnWorkspace &) const = default;
};

// What the program remembers between sessions. One typed getter and setter for each thing.
class Settings
{
public:
    enum class ThemeChoice { System, Light, Dark };

    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);

    // The size of text in per cent of the system's, one of textSizes().
    int textSize() const;
    void setTextSize(int percent);
    static const std::vector<int> &textSizes();
    // The size of text in plots in per cent of that, one of textSizes() too.
    int plotTextSize() const;
    void setPlotTextSize(int percent);

    // The keys that the user gave an action, by its object name; nothing: the usual ones.
    std::optional<QList<QKeySequence>> keys(const QString &action) const;
    void setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys);
    void forgetKeys();

    // How the timeline draws, the same for all recordings.
    TimelineLook timelineLook() const;
    void setTimelineLook(const TimelineLook &look);
    // Which channels of a recording are shown and are bad, by its content id.
    ChannelChoice channelChoice(const QString &contentId) const;
    void setChannelChoice(const QString &contentId, const ChannelChoice &choice);

    // Sets of parameter values under the user's names.
    QStringList presets() const;
    Values preset(const QString &name, const QByteArray &analysis,
                  const std::vector<Parameter> &parameters) const;
    void setPreset(const QString &name, const QByteArray &analysis, const std::vector<Parameter> &parameters,
                   const Values &values);
    void removePreset(const QString &name);

    // Something that is offered once and then never again ("welcome", "hints").
    bool isDismissed(const QString &offer) const;
    void dismiss(const QString &offer);

    // Newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    // What is said of a recent recording beside its name.
    struct RecentFacts {
        double durationSeconds = 0;
        int units = 0;
        double stoppedAtSeconds = 0; // left edge of the window when it was closed
    };
    std::optional<RecentFacts> recentFacts(const QString &path) const;
    void setRecentFacts(const QString &path, const RecentFacts &facts);

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
    // The lanes that a workspace shows; empty: the built-in ones.
    std::vector<LaneForm> lanes(const QByteArray &workspace) const;
    void setLanes(const QByteArray &workspace, const std::vector<LaneForm> &lanes);
    // Workspaces that the user has made, at most nine.
    std::vector<OwnWorkspace> ownWorkspaces() const;
    void setOwnWorkspaces(const std::vector<OwnWorkspace> &workspaces);

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
    int storedSize(const QString &key) const;
    std::map<QString, QString> pairs(const QString &key) const;
    void setPairs(const QString &key, const std::map<QString, QString> &pairs);

    QSettings m_store;
};

} // namespace edgescope
