// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/figuredocument.h"

#include <QObject>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace edgescope {

class Study;

// Pictures of what shows the recording itself, the timeline and views without an analysis, at the times and
// scales of recipes. A widget that is never on the screen shows each in turn; it shares the study's place in
// time, which is put back afterwards.
class PanelShots : public QObject
{
    Q_OBJECT

public:
    explicit PanelShots(Study &study, QObject *parent = nullptr);
    ~PanelShots() override;

    // Recipes by the numbers of their panels; answered by taken().
    void take(const std::map<int, PanelRecipe> &recipes);
    void stop();

signals:
    void taken(const std::map<int, edgescope::PanelPicture> &pictures);

private:
    void showNext();
    void look();
    void putBack();

    struct Place {
        TimeRange visible;
        TimeRange selected;
        int scale = 0;
    };

    Study &m_study;
    std::unique_ptr<QWidget> m_shown; // a timeline or a view
    std::map<int, PanelRecipe> m_left;
    std::map<int, PanelPicture> m_done;
    Place m_before;
    QTimer m_look;
    int m_calm = 0; // looks in a row at which nothing was at work
};

} // namespace edgescope
