// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

#include <memory>

namespace edgescope {

class CurvesCanvas;
class CurvesFigure;
struct CurveHit;

// Any result of the shape Curves: variance scaling, partition curves, S(t). A click on a curve or point makes
// its scale the current one.
class CurvesView : public View
{
    Q_OBJECT

public:
    CurvesView(Study &study, const QByteArray &analysis, QWidget *parent = nullptr);
    ~CurvesView() override;

    QString summary() const override;
    FigurePainter figure() const override;
    QStringList hiddenLegend() const override;
    // Which of the curves are shown, where the analysis lets the user choose.
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;
    static void paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);

protected:
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    void showCursor(double seconds) override;
    void showTimes() override;
    void showTimeColumn() override;
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    QWidget *makeShownChoice();
    void followShown();
    QString whyNoResidual() const;
    const Curves *data() const;
    QString hitText(const CurveHit &hit) const;
    void hover(const QPointF &position);
    void choose(const CurveHit &hit);
    void makeFigure();
    double findTimeOrigin() const;

    CurvesCanvas *m_canvas;
    QWidget *m_shownStrip = nullptr; // null when there is nothing to choose
    double m_timeOrigin = undefined; // of the axis of S(t), seconds from the recording's start
};

} // namespace edgescope
