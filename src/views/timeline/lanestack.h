// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

#include <QPixmap>

namespace edgescope {

// Where a lane is on the screen and what it draws with.
struct LanePlace {
    Lane *lane = nullptr;
    QRectF row;
    QRectF header; // beside the plot, of the same height
    QRectF plot;
    QRectF margin; // empty in lanes that show the whole recording
    QRectF axis;   // labels of the whole recording's axis below the plot, or empty
    bool isFolded = false;
    bool isMissing = false;
    bool isJoined = false; // no line below: the next lane continues this one
    LaneContext context;

    bool isLine() const { return isFolded || isMissing; } // only a header and a sentence
    bool showsWhole() const { return lane->showsWhole() || context.isCompact; }
};

// The lanes of the timeline: which are shown, where, and their pictures. A picture is drawn again only when
// something it depends on has changed, so a moving cursor costs nothing.
class LaneStack
{
public:
    LaneStack();

    const std::vector<std::unique_ptr<Lane>> &lanes() const { return m_lanes; }
    EnsembleBarCache &bars() { return *m_cache; }
    bool isVisible(const Lane &lane) const;
    void setVisible(const Lane &lane, bool visible);
    void toggleFold(const Lane &lane);
    void setHeight(const Lane &lane, double height);
    // Puts a lane in the place of another, which goes on to where the lane came from.
    void move(const Lane &lane, const Lane &to);
    // Which lanes are shown, their heights and folds, in a form that can be kept and put back; heights are
    // told for text of the usual size (`unit` 1). Lanes that are not named are hidden; each stays below the
    // one that is usually above it.
    std::vector<LaneForm> forms(double unit) const;
    void setForms(const std::vector<LaneForm> &forms, double unit);

    // Lays the lanes out. `context` holds all but the time scales.
    void arrange(const QSizeF &room, double scroll, const LaneContext &context, const TimeRange &visible);
    // The same, leaving what is on screen alone.
    std::vector<LanePlace> places(const QSizeF &room, const LaneContext &context,
                                  const TimeRange &visible) const;
    // The lanes as they are on the screen, for a figure of another size: they will share its height as they
    // share this one. Nothing that is done to these lanes later changes the copy.
    LaneStack forFigure(const QSizeF &room, const LaneContext &context, const TimeRange &visible) const;
    // What a figure needs at least for the lanes to be as low as they may be.
    double leastHeight(const LaneContext &context) const;
    const std::vector<LanePlace> &places() const { return m_places; }
    const LanePlace *placeAt(const QPointF &position) const;
    double contentHeight() const; // more than the room when the lanes' minima do not fit

    void invalidate(Lane::Causes causes);
    void invalidate(const Lane &lane);
    void invalidateAll();
    void paint(QPainter &painter);
    static void draw(QPainter &painter, const LanePlace &place);

private:
    struct State {
        bool isVisible = true;
        bool isFolded = false;
        double height = 0; // chosen by the user; 0 = automatic
        bool isOld = true;
        QPixmap picture;
    };
    // The lanes to be shown, before they have a place, and what they ask for.
    struct Shown {
        std::vector<LanePlace> places;
        std::vector<LaneSize> sizes;
        std::size_t carrier = 0; // the lane with the axis of the whole recording, or past the end
    };
    Shown shown(const LaneContext &context) const;
    State &state(const Lane &lane);
    std::size_t indexOf(const Lane &lane) const;
    void order(const QByteArrayList &ids);
    const State &state(const Lane &lane) const;
    bool isShown(const Lane &lane, const LaneContext &context) const;
    LaneSize size(const Lane &lane, const LaneContext &context) const;

    std::shared_ptr<EnsembleBarCache> m_cache;
    std::vector<std::unique_ptr<Lane>> m_lanes; // from top to bottom
    std::vector<State> m_states;                // one for each lane
    QByteArrayList m_usualOrder;                // of all lanes
    std::vector<LanePlace> m_places;
};

} // namespace edgescope
