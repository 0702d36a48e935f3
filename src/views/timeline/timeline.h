// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"
#include "views/timeline/timelinelook.h"
#include "views/view.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace edgescope {

class Study;
class TimeColumn;
struct ClockAxis;

// The recording over time: overview, hypnogram, ruler, states, seizures, LFP, raster, mirrored ensembles and
// their difference, one above the other on one exact time axis. Linked to the study's selection and
// conditions.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(Study &study, QWidget *parent = nullptr);
    ~Timeline() override;

    // Only overview, hypnogram and ensemble, over the whole recording (the Balance workspace).
    void setCompact(bool compact);
    bool isCompact() const;
    // Multiplies the LFP gain by √2 or its inverse.
    void gainUp();
    void gainDown();
    // What the bar beside the LFP stands for now ("100 µV"); empty while none is drawn.
    QString gainText() const;
    // Moves the visible range by a tenth of itself (while scoring, by an epoch), by itself, or to an end of
    // the recording.
    void stepBack();
    void stepForward();
    void pageBack();
    void pageForward();
    void goToStart();
    void goToEnd();
    // Halves or doubles the visible range about the cursor, or about its middle when the cursor is elsewhere.
    void zoomIn();
    void zoomOut();
    void zoomAll();
    void zoomToSelection();
    // The time of day, the time elapsed and the seconds from the onset of the seizure that S(t) is shown of,
    // one after the other; those that the recording does not have are passed over, and so is its offset.
    void nextAxisKind();
    AxisKind axisKind() const;
    void setAxisKind(AxisKind kind);
    // How the axis is labelled now.
    ClockAxis clock() const;
    // Ids of all lanes from top to bottom ("overview", "hypnogram", "spectrogram", "delta_power", "ruler",
    // "epochs", "states", "seizures", "events", "lfp", "scalogram", "coherence", "balance_map", "raster",
    // "ensemble", "difference", "cumulative", "recovery", "current") with translated names, and which are
    // shown.
    struct LaneInfo {
        QByteArray id;
        QString title;
        bool visible = true;
        bool available = true; // false when the recording has nothing to show in it
    };
    std::vector<LaneInfo> lanes() const;
    void setLaneVisible(const QByteArray &id, bool visible);
    // The lanes that are shown with their heights and folds, for layouts that are kept.
    std::vector<LaneForm> laneForms() const;
    void setLaneForms(const std::vector<LaneForm> &forms);
    const TimelineLook &look() const;
    void setLook(const TimelineLook &look);
    const ChannelChoice &channelChoice() const;
    void setChannelChoice(const ChannelChoice &choice);
    // What the Measure tool has measured, as lines of text; none when nothing is measured.
    QStringList measuredLines() const;
    // Where a lane is drawn, without its header and margin; empty when it is not on screen.
    QRectF lanePlot(const QByteArray &id) const;
    // The time axis that all lanes share, for views above and below.
    const TimeColumn &timeColumn() const;
    // Draws what is on screen now, laid out for another size: the lanes share the height as they do on
    // screen. Empty while nothing is open.
    FigurePainter figure() const;

signals:
    void lanesChanged();
    void gainChanged(const QString &text);
    void axisKindChanged();
    void lookChanged();
    void channelChoiceChanged();
    // The Annotate tool has selected a range of time, over these channels; none: over lanes that show none.
    void rangeMarked(const std::vector<int> &channels);
    // The user wants to edit an annotation.
    void editRequested(edgescope::AnnotationId id);
    // The user wants to see the selected unit by itself.
    void unitRequested();
    // Time, state, E, I and f under the pointer, for the status bar; empty when it left.
    void readOutChanged(const QString &richText);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace edgescope
