// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace edgescope {

// A slider over the 32 time scales with a tick for each, longer at the four display scales. Scales with too
// few bins are hatched but can still be chosen.
class ScaleSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit ScaleSlider(QWidget *parent = nullptr);

    // Length of the analysed time in seconds; 0 when nothing is open.
    void setAnalysedTime(double seconds);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    double pixelOf(int scale) const;
    int scaleAt(double pixel) const;

    double m_analysedTime = 0;
};

} // namespace edgescope
