// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagebar.h"

#include "views/theme.h"
#include "window/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace edgescope {
namespace {

constexpr int maximumLines = 3;

// One message: a mark, its sentence and a button that closes it.
class MessageLine : public QWidget
{
public:
    MessageLine(MessageBar::Kind kind, const QString &sentence, const QString &verb,
                const std::function<void()> &action, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
        , m_mark(new QLabel(this))
        , m_text(new QLabel(sentence, this))
    {
        auto *close = new QToolButton(this);
        close->setObjectName(QStringLiteral("closeMessage"));
        close->setIcon(lineIcon(QStringLiteral("close")));
        close->setAutoRaise(true);
        close->setToolTip(MessageBar::tr("Close this message"));
        close->setAccessibleName(close->toolTip());
        connect(close, &QToolButton::clicked, this, [this] {
            hide();
            deleteLater();
        });
        m_text->setWordWrap(true);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 4, 6, 4);
        row->setSpacing(8);
        row->addWidget(m_mark, 0, Qt::AlignTop);
        row->addWidget(m_text, 1);
        if (!verb.isEmpty()) {
            auto *button = new QPushButton(verb, this);
            button->setObjectName(QStringLiteral("messageButton"));
            // Gone first: the action may have to say the same again.
            connect(button, &QPushButton::clicked, close, &QToolButton::click);
            connect(button, &QPushButton::clicked, this, action);
            row->addWidget(button, 0, Qt::AlignTop);
        }
        row->addWidget(close, 0, Qt::AlignTop);
        setAccessibleName(sentence);
        dress();
    }

    MessageBar::Kind kind() const { return m_kind; }
    QString sentence() const { return m_text->text(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            dress();
        QWidget::changeEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeFor(palette());
        QPainter painter(this);
        painter.fillRect(rect(), m_kind == MessageBar::Kind::Notice ? theme.cautionBackground : theme.plot);
        painter.fillRect(QRect(0, 0, 3, height()), colour(theme));
        painter.setPen(theme.line);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    void dress()
    {
        static const QString icons[] = {QStringLiteral("error"), QStringLiteral("information"),
                                        QStringLiteral("done")};
        m_mark->setPixmap(linePixmap(icons[static_cast<int>(m_kind)], colour(themeFor(palette())), 16,
                                     devicePixelRatioF()));
    }

    QColor colour(const Theme &theme) const
    {
        return m_kind == MessageBar::Kind::Failure ? theme.error
               : m_kind == MessageBar::Kind::Done  ? theme.done
                                                   : theme.caution;
    }

    MessageBar::Kind m_kind;
    QLabel *m_mark;
    QLabel *m_text;
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Messages"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void MessageBar::showFailure(const QString &sentence)
{
    add(Kind::Failure, sentence);
}

void MessageBar::showNotice(const QString &sentence)
{
    add(Kind::Notice, sentence);
}

void MessageBar::showDone(const QString &sentence)
{
    for (int i = m_lines->count() - 1; i >= 0; --i)
        if (auto *line = static_cast<MessageLine *>(m_lines->itemAt(i)->widget()); line->kind() == Kind::Done)
            delete line;
    add(Kind::Done, sentence);
}

void MessageBar::showOffer(const QString &sentence, const QString &verb, const std::function<void()> &action)
{
    add(Kind::Notice, sentence, {verb, action});
}

void MessageBar::clear()
{
    while (m_lines->count() > 0)
        delete m_lines->itemAt(0)->widget();
}

QStringList MessageBar::messages() const
{
    QStringList sentences;
    for (int i = 0; i < m_lines->count(); ++i)
        if (const auto *line = static_cast<MessageLine *>(m_lines->itemAt(i)->widget()); !line->isHidden())
            sentences << line->sentence();
    return sentences;
}

void MessageBar::add(Kind kind, const QString &sentence, const Remedy &remedy)
{
    if (messages().contains(sentence))
        return;
    if (m_lines->count() >= maximumLines)
        delete m_lines->itemAt(0)->widget();
    auto *line = new MessageLine(kind, sentence, remedy.verb, remedy.action, this);
    m_lines->addWidget(line);
    line->show();
}

} // namespace edgescope
