// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/paneldrag.h"

#include <QPixmap>
#include <QRectF>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace edgescope {

class Drawing;
class FigureDocument;

// The page of the figure as it will be on paper, drawn by the painter of exported figures, with what belongs
// to the screen only: frames of cells, the chosen panel, badges of panels that are stale or not made yet.
// Panels are dragged from place to place and made larger at their edges; views are dropped in from the list
// of panels.
class FigurePage : public QWidget
{
    Q_OBJECT

public:
    // What is said of a panel in a corner of it.
    struct Badge {
        QString word; // empty: nothing
        QString icon;
    };

    explicit FigurePage(FigureDocument &document, QWidget *parent = nullptr);

    // One for each panel; those without are said nothing of.
    void setBadges(const std::vector<Badge> &badges);
    const std::vector<Badge> &badges() const { return m_badges; }

    // Pixels a point; 1/72 inch.
    void setScale(double pixelsPerPoint);
    double scale() const { return m_scale; }
    // The page as it was drawn last.
    const Drawing &drawing();
    // A line under the figure, shown when the settings ask for it.
    void setSmallPrint(const QString &text);
    // Where cells and panels are, in pixels of this widget.
    PageGeometry places() const;

    // The mime type under which a view is dragged from the list: its id.
    static const QString viewMimeType;

signals:
    void viewDropped(const QByteArray &view, QPoint cell);
    void menuRequested(int index, const QPoint &globalPosition);
    void noticed(const QString &text);
    // Larger (1), smaller (−1) or fitting (0).
    void zoomRequested(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void takeFigure();
    void fit();
    void drawPage();
    void drawEmptyCells(QPainter &painter) const;
    void drawBadge(QPainter &painter, int index) const;
    void setTarget(std::optional<QPoint> cell);
    void showCursor(const QPointF &position);
    void moveSelected(QPoint step);
    void growSelected(QPoint step);
    void selectBeside(QPoint step);

    FigureDocument &m_document;
    std::vector<Badge> m_badges;
    double m_scale = 1;
    QString m_smallPrint;
    std::shared_ptr<const Drawing> m_drawing; // null: to be made
    QPixmap m_page;                           // of the drawing at the scale; null: to be drawn
    PanelDrag m_drag;
    std::optional<QPoint> m_target; // cell where the view that is dragged in would go
};

} // namespace edgescope
