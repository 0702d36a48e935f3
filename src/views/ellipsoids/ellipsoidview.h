// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

namespace edgescope {

class StackCanvas;

// The confidence ellipsoids of all scales stacked along log Δt (methods, section 4). Turned with the mouse or
// the arrow keys; a click on an ellipsoid makes its scale the current one. Drawn with VTK, or with a painter
// where there is no OpenGL. The ellipses of the selected time are outlined beside those of the whole.
class EllipsoidView : public View
{
    Q_OBJECT

public:
    explicit EllipsoidView(Study &study, QWidget *parent = nullptr);

    QString summary() const override;
    // Drawn as vectors, whatever draws the screen.
    FigurePainter figure() const override;
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;
    static void paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);

protected:
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    void showTimes() override;
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    const Ellipsoids *data() const;
    void pick(int scale);

    StackCanvas *m_canvas;
    std::shared_ptr<const std::vector<Ellipsoid>> m_selected; // those of the selected time
};

} // namespace edgescope
