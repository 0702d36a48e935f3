// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace edgescope {

class Study;

// The recording over time: overview, hypnogram, ruler, states, seizures, LFP, raster, mirrored ensembles and
// their difference, one above the other on one exact time axis. Linked to the study's selection and
// conditions.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    // What a left drag does on the lanes.
    enum class Tool { Browse, Select };
    Q_ENUM(Tool)

    explicit Timeline(Study &study, QWidget *parent = nullptr);
    ~Timeline() override;

    void setTool(Tool tool);
    Tool tool() const;
    // Only overview, hypnogram and ensemble, over the whole recording (the Balance workspace).
    void setCompact(bool compact);
    bool isCompact() const;
    // Multiplies the LFP gain by √2 or its inverse.
    void gainUp();
    void gainDown();
    // Ids of all lanes from top to bottom ("overview", "hypnogram", "ruler", "states", "seizures", "events",
    // "lfp", "raster", "ensemble", "difference") with translated names, and which are shown.
    struct LaneInfo {
        QByteArray id;
        QString title;
        bool visible = true;
        bool available = true; // false when the recording has nothing to show in it
    };
    std::vector<LaneInfo> lanes() const;
    void setLaneVisible(const QByteArray &id, bool visible);
    // Draws what is on screen as a figure.
    void paintFigure(QPainter &painter, const QRectF &area, const Theme &theme) const;

signals:
    void toolChanged(edgescope::Timeline::Tool tool);
    void lanesChanged();
    void
    readOutChanged(const QString &richText); // time, state, E, I, f under the pointer; for the status bar

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace edgescope
