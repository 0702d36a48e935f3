// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/hintbubbles.h"

#include "views/theme.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int textWidth = 280;
constexpr int gap = 8;            // between a bubble and the edge of the window
constexpr int pointerLength = 16; // between a bubble and what it is about, at least
constexpr double headSize = 5;    // half the width of the pointer's head

} // namespace

// Round what a hint is about, with the pointer to it. Lets the mouse through.
class BubbleFrame : public QWidget
{
public:
    explicit BubbleFrame(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("hintFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    // All in coordinates of the window.
    void surround(const QRect &about, const QLine &pointer)
    {
        constexpr int around = 8;
        const QRect line = QRect(pointer.p1(), pointer.p2()).normalized();
        setGeometry(about.united(line.adjusted(-around, -around, around, around)));
        m_about = about.translated(-pos());
        m_pointer = pointer.translated(-pos());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QColor accent = themeFor(palette()).accent;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accent, 2));
        painter.drawRoundedRect(QRectF(m_about).adjusted(1, 1, -1, -1), 4, 4);
        painter.drawLine(m_pointer);
        const QLineF line(m_pointer);
        const QPointF along = (line.p2() - line.p1()) / std::max(1.0, line.length()) * headSize;
        const QPointF across(-along.y(), along.x());
        painter.setBrush(accent);
        painter.drawPolygon(
            QPolygonF({line.p2(), line.p2() - 1.6 * along + across, line.p2() - 1.6 * along - across}));
    }

private:
    QRect m_about;
    QLine m_pointer; // from the bubble
};

HintBubbles::HintBubbles(std::vector<Hint> hints, std::function<QRect()> kept, QWidget *window)
    : QFrame(window)
    , m_hints(std::move(hints))
    , m_kept(std::move(kept))
    , m_frame(new BubbleFrame(window))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("hintBubble"));
    setAccessibleName(tr("Hint"));
    m_text->setObjectName(QStringLiteral("hintText"));
    m_text->setWordWrap(true);
    m_text->setFixedWidth(scaledLength(*this, textWidth));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_next->setObjectName(QStringLiteral("hintNext"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("hintClose"));
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the hints for good"));
    close->setAccessibleName(close->toolTip());
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addLayout(bottom);
    connect(close, &QToolButton::clicked, this, &HintBubbles::finish);
    connect(m_next, &QPushButton::clicked, this, [this] { showHint(m_number + 1); });
    window->installEventFilter(this);
    showHint(0);
}

void HintBubbles::showHint(std::size_t number)
{
    while (number < m_hints.size() && (!m_hints[number].target || !m_hints[number].target->isVisible()))
        m_hints.erase(m_hints.begin() + static_cast<std::ptrdiff_t>(number));
    if (number >= m_hints.size()) {
        finish();
        return;
    }
    m_number = number;
    m_text->setText(m_hints[number].text);
    m_count->setText(tr("%1 of %2").arg(number + 1).arg(m_hints.size()));
    m_next->setText(number + 1 == m_hints.size() ? tr("Done") : tr("Next"));
    setAccessibleDescription(m_text->text());
    layout()->activate(); // the row inside it still has the height of the words before
    adjustSize();
    place();
    m_frame->show();
    m_frame->raise();
    show();
    raise();
}

int HintBubbles::belowBars() const
{
    int bottom = 0;
    for (const QToolBar *bar : parentWidget()->findChildren<QToolBar *>())
        if (bar->isVisible() && bar->orientation() == Qt::Horizontal)
            bottom = std::max(bottom, bar->mapTo(parentWidget(), bar->rect().bottomLeft()).y());
    return bottom + pointerLength;
}

// At the last of its buttons, which stand one below the other.
QRect HintBubbles::placeBeside(const QWidget &rail) const
{
    const QWidget *window = parentWidget();
    const QRect about(rail.mapTo(window, QPoint()), rail.size());
    int bottom = 0;
    for (const QToolButton *button : rail.findChildren<QToolButton *>())
        if (button->isVisible())
            bottom = std::max(bottom, button->mapTo(window, button->rect().bottomLeft()).y());
    const int x = isRightToLeft() ? about.left() - pointerLength - width() : about.right() + pointerLength;
    return {QPoint(x, bottom - height()), size()};
}

// What is as wide as the window has its bubble at the end of the lines, over the panels.
QRect HintBubbles::placeBelow(const QRect &about) const
{
    const bool isWide = about.width() > parentWidget()->width() / 2;
    const bool isAtRight = isWide != isRightToLeft();
    const int x = isAtRight ? about.right() - gap - width() : about.left();
    return {QPoint(x, std::max(about.bottom() + pointerLength, belowBars())), size()};
}

void HintBubbles::place()
{
    const QWidget *target = m_number < m_hints.size() ? m_hints[m_number].target.data() : nullptr;
    if (!target)
        return;
    const QWidget *window = parentWidget();
    const QRect about(target->mapTo(window, QPoint()), target->size());
    const bool isBeside = about.height() > window->height() / 2;
    QRect bubble = isBeside ? placeBeside(*target) : placeBelow(about);
    bubble.moveLeft(std::clamp(bubble.x(), gap, std::max(gap, window->width() - width() - gap)));
    if (const QRect kept = m_kept(); kept.intersects(bubble))
        bubble.moveTop(kept.bottom() + pointerLength);
    bubble.moveTop(std::clamp(bubble.y(), gap, std::max(gap, window->height() - height() - gap)));
    setGeometry(bubble);
    if (isBeside) {
        const int y = bubble.center().y();
        m_frame->surround(about, isRightToLeft() ? QLine(bubble.right(), y, about.left(), y)
                                                 : QLine(bubble.left(), y, about.right(), y));
        return;
    }
    const bool isInside = about.left() <= bubble.left() && bubble.right() <= about.right();
    const int x = isInside ? bubble.center().x()
                           : std::clamp(about.center().x(), bubble.left() + gap, bubble.right() - gap);
    m_frame->surround(about, {x, bubble.top(), x, about.bottom()});
}

bool HintBubbles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void HintBubbles::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.plot);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

void HintBubbles::finish()
{
    hide();
    m_frame->deleteLater();
    emit closed();
    deleteLater();
}

} // namespace edgescope
