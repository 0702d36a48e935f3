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
            const QRectF area = cellArea({column, row});
            if (panelAtPosition(area.center()) >= 0)
                continue;
            painter.setPen(QPen(theme.line, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(area.adjusted(3.5, 3.5, -3.5, -3.5));
            painter.setPen(theme.secondaryText);
            painter.drawText(area.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                             tr("Drag a view here, or press Add in the list of panels"));
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
    box.moveTopRight(panelArea(index).topRight() + QPointF(-4.5, 4.5));
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
        painter.drawRect(panelArea(m_document.selected()).adjusted(1, 1, -1, -1));
    }
    if (m_target) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.13F);
        painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter.setBrush(fill);
        painter.drawRect(cellArea(*m_target).adjusted(2, 2, -2, -2));
    }
}

void FigurePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFigure();
}

QRectF FigurePage::areaOf(const QRect &cells) const
{
    Figure figure;
    figure.settings = m_document.figure().settings;
    figure.columns = m_document.figure().columns;
    figure.rows = m_document.figure().rows;
    figure.panels.resize(1);
    figure.panels.front().cell = cells;
    const QRectF points = figureLayout(figure).panels.front().cell;
    return {points.topLeft() * m_scale, points.size() * m_scale};
}

QRectF FigurePage::cellArea(QPoint cell) const
{
    return areaOf({cell, QSize(1, 1)});
}

QRectF FigurePage::panelArea(int index) const
{
    return areaOf(m_document.panel(index).cell);
}

std::optional<QPoint> FigurePage::cellAt(const QPointF &position) const
{
    const Figure &figure = m_document.figure();
    std::optional<QPoint> nearest;
    double least = 0;
    for (int row = 0; row < figure.rows; ++row)
        for (int column = 0; column < figure.columns; ++column) {
            const QPointF away = cellArea({column, row}).center() - position;
            const double distance = QPointF::dotProduct(away, away);
            if (nearest && distance >= least)
                continue;
            nearest = {column, row};
            least = distance;
        }
    return rect().contains(position.toPoint()) ? nearest : std::nullopt;
}

int FigurePage::panelAtPosition(const QPointF &position) const
{
    for (int i = 0; i < m_document.count(); ++i)
        if (panelArea(i).contains(position))
            return i;
    return -1;
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
    m_pressed = panelAtPosition(event->position());
    m_pressedAt = event->position();
    m_document.select(m_pressed);
    if (event->button() != Qt::LeftButton)
        m_pressed = -1;
}

void FigurePage::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed < 0)
        return;
    const bool isDrag =
        m_target || (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrag)
        return;
    setCursor(Qt::ClosedHandCursor);
    setTarget(cellAt(event->position()));
}

void FigurePage::mouseReleaseEvent(QMouseEvent *event)
{
    const int moved = m_pressed;
    const std::optional<QPoint> target = m_target;
    m_pressed = -1;
    setTarget({});
    unsetCursor();
    if (moved < 0 || !target || event->button() != Qt::LeftButton ||
        m_document.panel(moved).cell.contains(*target))
        return;
    if (!m_document.move(moved, *target))
        emit noticed(tr("The panel does not fit there. Make it smaller, or move the others first."));
}

void FigurePage::selectBeside(QPoint step)
{
    if (m_document.count() == 0)
        return;
    if (m_document.selected() < 0) {
        m_document.select(0);
        return;
    }
    const QRect from = m_document.panel(m_document.selected()).cell;
    const Figure &figure = m_document.figure();
    QPoint cell = step.x() > 0 ? from.topRight() : step.y() > 0 ? from.bottomLeft() : from.topLeft();
    const PanelGrid grid{{figure.columns, figure.rows}, {}};
    for (cell += step; QRect(QPoint(0, 0), grid.size).contains(cell); cell += step)
        for (int i = 0; i < m_document.count(); ++i)
            if (m_document.panel(i).cell.contains(cell)) {
                m_document.select(i);
                return;
            }
}

void FigurePage::moveSelected(QPoint step)
{
    const int index = m_document.selected();
    if (index < 0)
        return;
    if (!m_document.move(index, m_document.panel(index).cell.topLeft() + step))
        emit noticed(tr("The panel does not fit there. Make it smaller, or move the others first."));
}

void FigurePage::spanSelected(QPoint step)
{
    const int index = m_document.selected();
    if (index < 0)
        return;
    const QSize span = m_document.panel(index).cell.size() + QSize(step.x(), step.y());
    if (!m_document.setSpan(index, span))
        emit noticed(tr("Another panel is in the way. Move it, or give the page more cells."));
}

void FigurePage::keyPressEvent(QKeyEvent *event)
{
    const std::optional<QPoint> step = stepOf(event->key());
    if (step && event->modifiers().testFlag(Qt::ControlModifier))
        moveSelected(*step);
    else if (step && event->modifiers().testFlag(Qt::ShiftModifier))
        spanSelected(*step);
    else if (step)
        selectBeside(*step);
    else if (event->key() == Qt::Key_Delete && m_document.selected() >= 0)
        m_document.remove(m_document.selected());
    else
        QWidget::keyPressEvent(event);
}

// Arrows and Del mean panels here, whatever they are shortcuts of elsewhere.
bool FigurePage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (stepOf(key) || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FigurePage::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? m_document.selected() : panelAtPosition(event->pos());
    if (index >= 0)
        emit menuRequested(index,
                           byKey ? mapToGlobal(panelArea(index).center().toPoint()) : event->globalPos());
}

void FigurePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(viewMimeType))
        event->acceptProposedAction();
}

void FigurePage::dragMoveEvent(QDragMoveEvent *event)
{
    setTarget(cellAt(event->position()));
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
    if (const auto cell = cellAt(event->position()))
        emit viewDropped(event->mimeData()->data(viewMimeType), *cell);
}

} // namespace edgescope
