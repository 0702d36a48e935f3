// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurepage.h"

#include "figures/figurelayout.h"
#include "figures/figurepainting.h"
#include "views/theme.h"
#include "window/figuredocument.h"
#include "window/icons.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr int wordIcon = 14;

std::optional<QPoint> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPoint(-1, 0);
    case Qt::Key_Right:
        return QPoint(1, 0);
    case Qt::Key_Up:
        return QPoint(0, -1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    default:
        return {};
    }
}

std::optional<int> zoomOf(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return 1;
    case Qt::Key_Minus:
        return -1;
    case Qt::Key_0:
        return 0;
    default:
        return {};
    }
}

} // namespace

const QString FigurePage::viewMimeType = QStringLiteral("application/x-edgescope-view");

FigurePage::FigurePage(FigureDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("figurePage"));
    setAccessibleName(tr("Page of the figure"));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMouseTracking(true);
    connect(&document, &FigureDocument::changed, this, &FigurePage::takeFigure);
    connect(&document, &FigureDocument::selectedChanged, this, qOverload<>(&QWidget::update));
    takeFigure();
}

void FigurePage::setScale(double pixelsPerPoint)
{
    m_scale = pixelsPerPoint;
    fit();
}

void FigurePage::setSmallPrint(const QString &text)
{
    if (text == m_smallPrint)
        return;
    m_smallPrint = text;
    takeFigure();
}

const Drawing &FigurePage::drawing()
{
    if (!m_drawing)
        m_drawing = std::make_shared<const Drawing>(figureDrawing(m_document.figure(), m_smallPrint));
    return *m_drawing;
}

void FigurePage::takeFigure()
{
    m_drawing.reset();
    QStringList panels;
    for (int i = 0; i < m_document.count(); ++i)
        panels << QStringLiteral("%1 %2").arg(m_document.letter(i), m_document.panel(i).title).simplified();
    setAccessibleDescription(panels.isEmpty() ? tr("No panels") : panels.join(QStringLiteral(", ")));
    fit();
}

void FigurePage::fit()
{
    m_page = {};
    const QSizeF size = pagePoints(m_document.figure().settings) * m_scale;
    setFixedSize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
    update();
}

void FigurePage::drawPage()
{
    m_page = QPixmap(size() * devicePixelRatioF());
    m_page.setDevicePixelRatio(devicePixelRatioF());
    m_page.fill(Qt::white);
    const FigureSettings &settings = m_document.figure().settings;
    QPainter painter(&m_page);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing().paint(painter, QRectF(QPointF(0, 0), pagePoints(settings) * m_scale), figureLook(settings));
}

void FigurePage::drawEmptyCells(QPainter &painter) const
{
    const Figure &figure = m_document.figure();
    const Theme &theme = lightTheme(); // on white paper
    for (int row = 0; row < figure.rows; ++row)
        for (int column = 0; column < figure.columns; ++column) {
            const QRectF area = places().cellsArea({column, row, 1, 1});
            if (places().panelAt(area.center()) >= 0)
                continue;
            painter.setPen(QPen(theme.line, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(area.adjusted(3.5, 3.5, -3.5, -3.5));
            painter.setPen(theme.secondaryText);
            painter.drawText(
                area.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                tr("Drag a view here, or choose one in the list of panels and press Add to figure"));
        }
}

void FigurePage::setBadges(const std::vector<Badge> &badges)
{
    m_badges = badges;
    update();
}

void FigurePage::drawBadge(QPainter &painter, int index) const
{
    if (index >= static_cast<int>(m_badges.size()) || m_badges[static_cast<size_t>(index)].word.isEmpty())
        return;
    const auto &[word, icon] = m_badges[static_cast<size_t>(index)];
    const Theme &theme = lightTheme();
    const int width = painter.fontMetrics().horizontalAdvance(word) + wordIcon + 14;
    QRectF box(0, 0, width, painter.fontMetrics().height() + 4);
    box.moveTopRight(places().panelArea(index).topRight() + QPointF(-4.5, 4.5));
    painter.setPen(QPen(theme.caution, 1));
    painter.setBrush(theme.cautionBackground);
    painter.drawRoundedRect(box, 3, 3);
    painter.drawPixmap(QPointF(box.left() + 4, box.center().y() - wordIcon / 2.0),
                       linePixmap(icon, theme.caution, wordIcon, devicePixelRatioF()));
    painter.drawText(box.adjusted(wordIcon + 8, 0, -4, 0), Qt::AlignVCenter, word);
}

void FigurePage::paintEvent(QPaintEvent *)
{
    if (m_page.isNull())
        drawPage();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_page);
    painter.setRenderHint(QPainter::Antialiasing);
    drawEmptyCells(painter);
    for (int i = 0; i < m_document.count(); ++i)
        drawBadge(painter, i);
    const Theme &theme = lightTheme();
    painter.setBrush(Qt::NoBrush);
    if (m_document.selected() >= 0) {
        painter.setPen(QPen(theme.accent, hasFocus() ? 2 : 1));
        painter.drawRect(places().panelArea(m_document.selected()).adjusted(1, 1, -1, -1));
    }
    const auto target = m_target ? places().cellsArea({*m_target, QSize(1, 1)}) : m_drag.targetArea(places());
    if (target) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.13F);
        painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter.setBrush(fill);
        painter.drawRect(target->adjusted(2, 2, -2, -2));
    }
}

void FigurePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFigure();
}

PageGeometry FigurePage::places() const
{
    return {m_document.figure(), m_scale};
}

void FigurePage::setTarget(std::optional<QPoint> cell)
{
    if (cell == m_target)
        return;
    m_target = cell;
    update();
}

void FigurePage::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const int pressed = places().panelAt(event->position());
    m_document.select(pressed);
    m_drag.press(event->button() == Qt::LeftButton ? pressed : -1, event->position(), places());
}

void FigurePage::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag.isPressed()) {
        showCursor(event->position());
        return;
    }
    m_drag.move(event->position(), places());
    if (!m_drag.isDragging())
        return;
    setCursor(m_drag.edges() ? PanelDrag::shapeOf(m_drag.edges()) : Qt::ClosedHandCursor);
    update();
}

void FigurePage::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool isSize = bool(m_drag.edges());
    if (!m_drag.release(m_document))
        emit noticed(isSize ? tr("Another panel is in the way. Move it, or give the page more cells.")
                            : tr("The panel does not fit there. Make it smaller, or move the others first."));
    showCursor(event->position());
    update();
}

// Tells where a panel can be taken hold of.
void FigurePage::showCursor(const QPointF &position)
{
    const int index = places().panelAt(position);
    setCursor(index < 0 ? Qt::ArrowCursor
                        : PanelDrag::shapeOf(PanelDrag::edgesAt(places().panelArea(index), position)));
}

// The nearest panel whose middle lies on that side.
void FigurePage::selectBeside(QPoint step)
{
    if (m_document.count() == 0)
        return;
    if (m_document.selected() < 0) {
        m_document.select(0);
        return;
    }
    const QPointF from = places().panelArea(m_document.selected()).center();
    int nearest = -1;
    double least = 0;
    for (int i = 0; i < m_document.count(); ++i) {
        const QPointF away = places().panelArea(i).center() - from;
        const double along = QPointF::dotProduct(away, step);
        // What lies straight in the way comes before what is aside.
        const double distance = along + 2 * std::abs(away.x() * step.y() - away.y() * step.x());
        if (along < 1 || (nearest >= 0 && distance >= least))
            continue;
        nearest = i;
        least = distance;
    }
    if (nearest >= 0)
        m_document.select(nearest);
}

void FigurePage::moveSelected(QPoint step)
{
    const int index = m_document.selected();
    if (index < 0)
        return;
    const FigurePanel &panel = m_document.panel(index);
    if (panel.millimetres)
        m_document.setPlace(index, panel.millimetres->translated(step), "step");
    else if (!m_document.move(index, panel.cell.topLeft() + step))
        emit noticed(tr("The panel does not fit there. Make it smaller, or move the others first."));
}

void FigurePage::growSelected(QPoint step)
{
    const int index = m_document.selected();
    if (index < 0)
        return;
    const FigurePanel &panel = m_document.panel(index);
    const QSize by(step.x(), step.y());
    if (panel.millimetres)
        m_document.setPlace(index, QRectF(panel.millimetres->topLeft(), panel.millimetres->size() + by),
                            "step");
    else if (!m_document.setCells(index, {panel.cell.topLeft(), (panel.cell.size() + by).expandedTo({1, 1})}))
        emit noticed(tr("Another panel is in the way. Move it, or give the page more cells."));
}

void FigurePage::keyPressEvent(QKeyEvent *event)
{
    const std::optional<QPoint> step = stepOf(event->key());
    if (step && event->modifiers().testFlag(Qt::ControlModifier))
        moveSelected(*step);
    else if (step && event->modifiers().testFlag(Qt::ShiftModifier))
        growSelected(*step);
    else if (step)
        selectBeside(*step);
    else if (event->key() == Qt::Key_Delete && m_document.selected() >= 0)
        m_document.remove(m_document.selected());
    else if (const auto zoom = zoomOf(event->key()); zoom && !(event->modifiers() & Qt::ControlModifier))
        emit zoomRequested(*zoom);
    else
        QWidget::keyPressEvent(event);
}

// Arrows and Del mean panels here, + − 0 the page, whatever they are shortcuts of elsewhere.
bool FigurePage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int key = pressed->key();
        const bool isZoom = zoomOf(key) && !(pressed->modifiers() & Qt::ControlModifier);
        if (stepOf(key) || isZoom || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FigurePage::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || event->angleDelta().y() == 0) {
        QWidget::wheelEvent(event);
        return;
    }
    event->accept();
    emit zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
}

void FigurePage::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? m_document.selected() : places().panelAt(event->pos());
    if (index >= 0)
        emit menuRequested(index, byKey ? mapToGlobal(places().panelArea(index).center().toPoint())
                                        : event->globalPos());
}

void FigurePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(viewMimeType))
        event->acceptProposedAction();
}

void FigurePage::dragMoveEvent(QDragMoveEvent *event)
{
    setTarget(places().cellAt(event->position()));
    event->acceptProposedAction();
}

void FigurePage::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget({});
}

void FigurePage::dropEvent(QDropEvent *event)
{
    setTarget({});
    event->acceptProposedAction();
    emit viewDropped(event->mimeData()->data(viewMimeType), places().cellAt(event->position()));
}

} // namespace edgescope
