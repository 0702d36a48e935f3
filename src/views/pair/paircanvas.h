// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pair/pairpicture.h"
#include "views/plotgestures.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace edgescope {

// Correlograms on the screen, kept as an image because charts are slow to draw. A group of data is the bins
// of one correlogram.
class PairCanvas : public QWidget, public PlotSubject
{
    Q_OBJECT

public:
    PairCanvas(Selection &selection, QWidget *parent);

    PlotGestures &gestures() { return m_gestures; }
    // Without content the sentence stands in the middle.
    void setContent(std::shared_ptr<const PairContent> content, double reach, const QString &sentence,
                    const FigureStyle &style);
    // What is under a position; empty where there is nothing.
    QString textAt(const QPointF &position) const;

    QRectF plotAt(const QPointF &position) const override;
    QRectF mainPlot() const override;
    std::size_t groups() const override;
    std::size_t count(std::size_t group) const override;
    std::optional<QPointF> place(const PlotDatum &datum) const override;
    QString text(const PlotDatum &datum) const override;
    bool canPick(std::size_t) const override { return false; }
    void zoom(const QPointF &about, double factor, bool x, bool y) override;
    void pan(const QPointF &about, const QPointF &pixels) override;
    void fit() override;
    bool canPan() const override { return !m_zoom.isFit(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawAgain();

    std::shared_ptr<const PairContent> m_content;
    std::unique_ptr<PairPicture> m_picture;
    QString m_sentence;
    FigureStyle m_style;
    PlotZoom m_zoom; // of all correlograms
    QPixmap m_image;
    PlotGestures m_gestures;
};

} // namespace edgescope
