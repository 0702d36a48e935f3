// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "window/figuredocument.h"

#include <QObject>

#include <set>

namespace edgescope {

class Study;
class PanelShots;

// Makes the pictures of panels from their recipes, with the present recording, classes and parameter values:
// at once where the study has the result already, else results for the recipes' own conditions as one job,
// then pictures of the recording itself, one after the other.
class PanelMaker : public QObject
{
    Q_OBJECT

public:
    PanelMaker(Study &study, FigureDocument &document, QObject *parent = nullptr);

    // Panels by their numbers. Those asked for while others are being made follow them.
    void make(const std::vector<int> &numbers);
    bool isBusy() const { return !m_waiting.empty() || !m_running.empty(); }
    bool isMaking(int number) const { return m_waiting.contains(number) || m_running.contains(number); }
    // Says in the list of work what comes after the panels.
    void announce(const QString &whatFollows);

signals:
    // Which panels are being made has changed.
    void changed();
    void finished();
    // Nothing more is made; those asked for stay as they were.
    void stopped(const QString &reason);

private:
    void startNext();
    void startResults(const std::vector<int> &numbers);
    void startShots(const std::vector<int> &numbers);
    void takeResults(const std::map<int, std::shared_ptr<const Result>> &results);
    void takeDone(const std::map<int, PanelPicture> &pictures);
    void stop(const QString &reason);

    Study &m_study;
    FigureDocument &m_document;
    PanelShots *m_shots;
    std::set<int> m_waiting;
    std::set<int> m_running;
};

} // namespace edgescope
