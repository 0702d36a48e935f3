// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textscaling.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QTableView>
#include <QToolBar>

#include <algorithm>
#include <cmath>
#include <functional>

namespace edgescope {
namespace {

constexpr double usualPixels = 12; // of text, for which all lengths are given

// Applies a size again when the font of its widget changes.
class Scaler : public QObject
{
public:
    Scaler(QWidget &widget, std::function<void(QWidget &)> apply)
        : QObject(&widget)
        , m_widget(widget)
        , m_apply(std::move(apply))
    {
        widget.installEventFilter(this);
        m_apply(m_widget);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
            m_apply(m_widget);
        return false;
    }

private:
    QWidget &m_widget;
    std::function<void(QWidget &)> m_apply;
};

void scale(QWidget &widget, std::function<void(QWidget &)> apply)
{
    new Scaler(widget, std::move(apply));
}

} // namespace

void applyTextSize(int percent)
{
    static const QFont usual = QApplication::font();
    QFont font = usual;
    if (usual.pointSizeF() > 0)
        font.setPointSizeF(usual.pointSizeF() * percent / 100.0);
    else
        font.setPixelSize(std::max(1, usual.pixelSize() * percent / 100));
    QApplication::setFont(font);
}

int scaledLength(const QWidget &widget, int pixels)
{
    return static_cast<int>(
        std::lround(pixels * std::max(1.0, QFontInfo(widget.font()).pixelSize() / usualPixels)));
}

void fixHeight(QWidget &widget, int pixels)
{
    scale(widget, [pixels](QWidget &scaled) { scaled.setFixedHeight(scaledLength(scaled, pixels)); });
}

void fixWidth(QWidget &widget, int pixels)
{
    scale(widget, [pixels](QWidget &scaled) { scaled.setFixedWidth(scaledLength(scaled, pixels)); });
}

void fixSize(QWidget &widget, int width, int height)
{
    fixWidth(widget, width);
    fixHeight(widget, height);
}

void keepLeastWidth(QWidget &widget, int pixels)
{
    scale(widget, [pixels](QWidget &scaled) { scaled.setMinimumWidth(scaledLength(scaled, pixels)); });
}

void keepLeastHeight(QWidget &widget, int pixels)
{
    scale(widget, [pixels](QWidget &scaled) { scaled.setMinimumHeight(scaledLength(scaled, pixels)); });
}

void keepRowHeight(QTableView &table, int margin)
{
    withFont(table, [&table, margin] {
        const int height = table.fontMetrics().height() + margin;
        table.verticalHeader()->setMinimumSectionSize(
            std::min(height, table.verticalHeader()->minimumSectionSize()));
        table.verticalHeader()->setDefaultSectionSize(height);
    });
}

void withFont(QWidget &widget, const std::function<void()> &apply)
{
    scale(widget, [apply](QWidget &) { apply(); });
}

void keepIconSize(QWidget &widget, int pixels)
{
    scale(widget, [pixels](QWidget &scaled) {
        const int length = scaledLength(scaled, pixels);
        if (auto *bar = qobject_cast<QToolBar *>(&scaled))
            bar->setIconSize({length, length});
        else if (auto *button = qobject_cast<QAbstractButton *>(&scaled))
            button->setIconSize({length, length});
    });
}

} // namespace edgescope
