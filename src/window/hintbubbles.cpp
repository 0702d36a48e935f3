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
constexpr int gap = 8; // between a bubble and what it is about

// Lets the pointer through.
class BubbleFrame : public QWidget
{
public:
    explicit BubbleFrame(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("hintFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeFor(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

} // namespace

HintBubbles::HintBubbles(std::vector<Hint> hints, QWidget *window)
    : QFrame(window)
    , m_hints(std::move(hints))
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
    return bottom + gap;
}

// Below what it is about, or beside it where there is no room; always inside the window.
void HintBubbles::place()
{
    const QWidget *target = m_hints[m_number].target;
    if (!target)
        return;
    QWidget *window = parentWidget();
    const QRect about(target->mapTo(window, QPoint()), target->size());
    m_frame->setGeometry(about);
    QPoint corner(about.left(), std::max(about.bottom() + gap, belowBars()));
    if (corner.y() + height() > window->height())
        corner = {about.right() + gap + width() < window->width() ? about.right() + gap
                                                                  : about.left() - gap - width(),
                  belowBars()};
    corner.setX(std::clamp(corner.x(), gap, std::max(gap, window->width() - width() - gap)));
    corner.setY(std::clamp(corner.y(), gap, std::max(gap, window->height() - height() - gap)));
    move(corner);
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
