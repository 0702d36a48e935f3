// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/flatstyle.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace edgescope {
namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = static_cast<float>(share);
    return QColor::fromRgbF(a.redF() + part * (b.redF() - a.redF()),
                            a.greenF() + part * (b.greenF() - a.greenF()),
                            a.blueF() + part * (b.blueF() - a.blueF()));
}

QColor frameColour(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &frame, double radius = 3)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(frame.alpha() == 0 ? QPen(Qt::NoPen) : QPen(frame, 1));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void chevron(QPainter *painter, const QRect &area, const QColor &colour)
{
    const QPointF centre = QRectF(area).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({centre + QPointF(-3.5, -1.7), centre + QPointF(0, 1.8), centre + QPointF(3.5, -1.7)}));
    painter->restore();
}

void toolButton(const QStyleOption &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool down = option.state & QStyle::State_Sunken;
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool framed = !(option.state & QStyle::State_AutoRaise);
    const QColor accent = palette.color(QPalette::Highlight);
    QColor fill = framed ? palette.color(QPalette::Base) : QColor(Qt::transparent);
    QColor frame = framed ? frameColour(palette) : QColor(Qt::transparent);
    if (on || down) {
        fill = mixed(palette.color(QPalette::Window), accent, 0.16);
        frame = mixed(palette.color(QPalette::Window), accent, 0.6);
    } else if (hover) {
        fill = mixed(palette.color(framed ? QPalette::Base : QPalette::Window), accent, 0.09);
        frame = frameColour(palette);
    }
    if (fill.alpha() != 0)
        panel(painter, option.rect, fill, frame);
}

void commandButton(const QStyleOption &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    const QColor accent = palette.color(QPalette::Highlight);
    QColor fill = palette.color(QPalette::Base);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = mixed(fill, accent, 0.22);
    else if (option.state & QStyle::State_MouseOver)
        fill = mixed(fill, accent, 0.09);
    if (!(option.state & QStyle::State_Enabled))
        fill = palette.color(QPalette::Window);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    panel(painter, option.rect, fill, isDefault ? accent : frameColour(palette));
}

void field(const QStyleOption &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    panel(painter, option.rect, palette.color(enabled ? QPalette::Base : QPalette::Window),
          focus ? palette.color(QPalette::Highlight) : frameColour(palette));
}

void progressBar(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    panel(painter, option.rect, palette.color(QPalette::Base), frameColour(palette), 2);
    const int total = option.maximum - option.minimum;
    if (total <= 0)
        return;
    QRect filled = option.rect.adjusted(1, 1, -1, -1);
    filled.setWidth(filled.width() * (option.progress - option.minimum) / total);
    painter->fillRect(filled, palette.color(QPalette::Highlight));
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonTool:
        toolButton(*option, painter);
        return;
    case PE_PanelButtonCommand:
        commandButton(*option, painter);
        return;
    case PE_PanelLineEdit:
        // Inside a combo box or a spin box the outer control draws the frame.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            field(*option, painter);
        return;
    case PE_IndicatorCheckBox: // the outline of Fusion cannot be seen on a dark ground
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->setPen(option->palette.color(QPalette::Dark));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
        return;
    case PE_Frame:
        painter->setPen(frameColour(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorDockWidgetResizeHandle: {
        const QRect rect = option->rect;
        painter->setPen(option->state & State_MouseOver ? option->palette.color(QPalette::Highlight)
                                                        : frameColour(option->palette));
        if (option->state & State_Horizontal)
            painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
        else
            painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
        return;
    }
    case PE_IndicatorToolBarSeparator: {
        const QRect rect = option->rect;
        painter->setPen(frameColour(option->palette));
        if (option->state & State_Horizontal)
            painter->drawLine(rect.center().x(), rect.top() + 6, rect.center().x(), rect.bottom() - 6);
        else
            painter->drawLine(rect.left() + 6, rect.center().y(), rect.right() - 6, rect.center().y());
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar: {
        const QRect rect = option->rect;
        painter->fillRect(rect, option->palette.color(QPalette::Window));
        painter->setPen(frameColour(option->palette));
        if (option->state & State_Horizontal)
            painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        else
            painter->drawLine(rect.topRight(), rect.bottomRight());
        return;
    }
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            progressBar(*bar, painter);
            return;
        }
        break;
    case CE_HeaderSection: {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(frameColour(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const bool hover = option->state & State_MouseOver && option->state & State_Enabled;
        field(*option, painter);
        chevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                option->palette.color(hover ? QPalette::Highlight : QPalette::ButtonText));
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        field(*option, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_MenuBarItem)
        size.setHeight(std::max(size.height(), option->fontMetrics.height() + 9));
    return size;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth:
        return 2;
    case PM_TabBarTabHSpace:
        return 16;
    case PM_ToolBarHandleExtent:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    // A list below its field reads better than one that covers it.
    if (hint == SH_ComboBox_Popup)
        return 0;
    // A line under one letter takes words of joined letters apart, which are then wider than was measured.
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return 0;
    // The pictures that Qt brings for them belong to no theme and cannot be seen on a dark ground.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace edgescope
