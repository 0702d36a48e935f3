// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/joint/jointpicture.h"
#include "views/view.h"

namespace edgescope {

class JointCanvas;
struct PlotDatum;

// The joint distribution of the two ensembles: points, densities and confidence ellipses. A click on a point
// moves the time cursor to its bin, a lasso marks the bins of the current scale inside it.
class JointView : public View
{
    Q_OBJECT

public:
    explicit JointView(Study &study, QWidget *parent = nullptr);

    QString summary() const override;
    FigurePainter figure() const override;
    QStringList hiddenLegend() const override;
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;
    static void paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);

    const JointOptions &options() const { return m_options; }
    void setOptions(const JointOptions &options);
    // The picture on the screen, in the canvas' pixels. Only while there is a result.
    JointPicture picture() const;

protected:
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    void showCursor(double seconds) override;
    void showTimes() override;
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    QWidget *makeOptions();
    const Ellipsoids *data() const;
    QString hitText(const JointHit &hit) const;
    void mark(const std::vector<PlotDatum> &picked, bool adds);
    void drawAgain();

    JointOptions m_options;
    JointCanvas *m_canvas;
    QWidget *m_marks = nullptr;
    QWidget *m_byState = nullptr;
    bool m_isMarking = false;
    std::vector<TimeRange> m_marked; // the bins picked here last
};

} // namespace edgescope
