// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timemap/timemappicture.h"
#include "views/view.h"

namespace edgescope {

class TimeMapCanvas;

// A map of values against time, of any analysis that gives one. The cursor is drawn through it; a click moves
// the cursor there and chooses the scale of the row.
class TimeMapView : public View
{
    Q_OBJECT

public:
    TimeMapView(Study &study, const QByteArray &analysis, QWidget *parent = nullptr);

    QString summary() const override;
    void paintFigure(QPainter &painter, const QRectF &area, const FigureStyle &style) const override;
    static void paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);

    // The picture on the screen, in the canvas' pixels. Only while there is a result.
    TimeMapPicture picture() const;

protected:
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    const TimeMap *data() const;
    ClockAxis clock() const;

    TimeMapCanvas *m_canvas;
};

} // namespace edgescope
