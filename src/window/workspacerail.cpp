// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspacerail.h"

#include "window/commands.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

// With the bar's own margin 68 and 48.
constexpr int fullWidth = 60;
constexpr int compactWidth = 40;
constexpr int railIconSize = 24;
constexpr int largestWithIcons = 18; // pixels of text

class RailButton : public QToolButton
{
public:
    explicit RailButton(QAction *action, QWidget *parent)
        : QToolButton(parent)
    {
        setDefaultAction(action);
        setAccessibleName(plainText());
        setMouseTracking(true);
    }

    // What the word needs, as wide as it gets.
    int wordWidth() const
    {
        QFont word = font();
        word.setBold(true);
        return QFontMetrics(word).horizontalAdvance(plainText()) + 10;
    }

    void setCompact(bool compact, int full)
    {
        m_compact = compact;
        if (compact)
            setFixedSize(compactWidth, railIconSize + 16);
        else
            setFixedSize(full, iconSpace() + fontMetrics().height() + smallFont().pixelSize() + 6 + 16);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor accent = palette().color(QPalette::Highlight);
        if (isChecked()) {
            painter.fillRect(rect().adjusted(0, 1, 0, -1), palette().color(QPalette::Base));
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(rect().adjusted(0, 1, -1, -2));
            painter.fillRect(QRect(0, 1, 3, height() - 2), accent);
        } else if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? accent : palette().color(QPalette::Mid));
            painter.drawRect(rect().adjusted(0, 1, -1, -2));
        }
        if (m_compact || iconSpace() > 0)
            icon().paint(&painter, QRect((width() - railIconSize) / 2, 7, railIconSize, railIconSize));
        if (m_compact)
            return;
        QFont word = font();
        word.setBold(isChecked());
        painter.setFont(word);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect wordArea(0, iconSpace() + 9, width(), fontMetrics().height());
        painter.drawText(wordArea, Qt::AlignCenter, plainText());
        painter.setFont(smallFont());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(0, wordArea.bottom() + 1, width(), smallFont().pixelSize() + 4),
                         Qt::AlignCenter, defaultAction()->shortcut().toString(QKeySequence::NativeText));
    }

private:
    // Large text leaves room for words alone.
    int iconSpace() const { return fontInfo().pixelSize() > largestWithIcons ? 0 : railIconSize; }
    QString plainText() const { return plainTitle(defaultAction()->text()); }
    QFont smallFont() const
    {
        QFont small = font();
        small.setPixelSize(std::max(8, fontInfo().pixelSize() * 5 / 6));
        return small;
    }

    bool m_compact = false;
};

} // namespace

WorkspaceRail::WorkspaceRail(const QList<QAction *> &workspaces, QWidget *parent)
    : QToolBar(tr("Workspaces"), parent)
{
    setObjectName(QStringLiteral("workspaceBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (QAction *action : workspaces) {
        auto *button = new RailButton(action, this);
        button->setObjectName(QStringLiteral("rail_") + QString::fromLatin1(action->data().toByteArray()));
        addWidget(button);
        m_buttons << button;
    }
    setCompact(false);
}

void WorkspaceRail::setCompact(bool compact)
{
    m_isCompact = compact;
    int full = fullWidth; // all have the width of the longest word
    for (const QWidget *button : std::as_const(m_buttons))
        full = std::max(full, static_cast<const RailButton *>(button)->wordWidth());
    for (QWidget *button : std::as_const(m_buttons))
        static_cast<RailButton *>(button)->setCompact(compact, full);
}

void WorkspaceRail::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setCompact(m_isCompact);
}

} // namespace edgescope
