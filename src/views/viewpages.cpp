// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewpages.h"

#include "views/striparea.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace edgescope {
namespace {

constexpr std::chrono::milliseconds patience{300};
constexpr int busyHeight = 3;

// Dims the picture of earlier conditions to 45 %.
class Veil : public QWidget
{
public:
    explicit Veil(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(QStringLiteral("veil"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeFor(palette());
        QPainter painter(this);
        QColor cover = theme.plot;
        cover.setAlphaF(0.55F);
        painter.fillRect(rect(), cover);
        const QString tag = ViewPages::tr("previous conditions");
        QRect box = fontMetrics().boundingRect(tag).adjusted(-8, -3, 8, 3);
        box.moveCenter({width() / 2, 0});
        box.moveTop(10);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        painter.setBrush(theme.window);
        painter.drawRoundedRect(QRectF(box).translated(0.5, 0.5), 3, 3);
        painter.setPen(theme.secondaryText);
        painter.drawText(box, Qt::AlignCenter, tag);
    }
};

QLabel *makeLine(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setContentsMargins(8, 2, 8, 4);
    label->hide();
    return label;
}

void setTextColour(QWidget *widget, const QColor &colour)
{
    QPalette palette; // only this colour differs from the parent's
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::ClassifyUnits:
        return ViewPages::tr("Units…");
    case Remedy::GoToBrowse:
        return ViewPages::tr("Go to Browse");
    }
    return {};
}

} // namespace

ViewPages::ViewPages(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_messagePage(new QWidget(m_pages))
    , m_message(new QLabel(m_messagePage))
    , m_remedyButton(new QPushButton(m_messagePage))
    , m_failure(makeLine(QStringLiteral("failure"), this))
    , m_notes(makeLine(QStringLiteral("notes"), this))
    , m_tryAgain(new QPushButton(tr("Try again"), this))
    , m_recompute(new QPushButton(tr("Recompute for the selection"), this))
    , m_recomputeUnits(new QPushButton(tr("Recompute for the selected units"), this))
    , m_veil(new Veil(this))
    , m_busy(new QProgressBar(this))
{
    makeMessagePage();
    m_veil->hide();
    m_busy->setObjectName(QStringLiteral("busy"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(patience);
    connect(&m_waiting, &QTimer::timeout, this, &ViewPages::showWaiting);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_failure);
    column->addWidget(m_notes);
    makeOffers(*column);
    colourLabels();
}

void ViewPages::makeMessagePage()
{
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    connect(m_message, &QLabel::linkActivated, this, &ViewPages::openRequested);
    m_remedyButton->setObjectName(QStringLiteral("remedyButton"));
    m_remedyButton->hide();
    connect(m_remedyButton, &QPushButton::clicked, this, [this] { emit remedyRequested(m_remedy); });
    auto *column = new QVBoxLayout(m_messagePage);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(m_remedyButton, 0, Qt::AlignHCenter);
    column->addStretch();
    m_pages->addWidget(m_messagePage);
}

// One below the other: both in a row would widen narrow docks.
void ViewPages::makeOffers(QVBoxLayout &column)
{
    auto *offers = new QVBoxLayout;
    offers->setContentsMargins(8, 2, 8, 4);
    offers->setSpacing(4);
    for (QPushButton *button : {m_tryAgain, m_recompute, m_recomputeUnits}) {
        offers->addWidget(button, 0, Qt::AlignLeft);
        button->hide();
    }
    column.addLayout(offers);
    m_tryAgain->setObjectName(QStringLiteral("tryAgainButton"));
    connect(m_tryAgain, &QPushButton::clicked, this, &ViewPages::tryAgainRequested);
    m_recompute->setObjectName(QStringLiteral("recomputeButton"));
    m_recompute->setToolTip(tr("Analyse the selected time only, here and in all views"));
    m_recomputeUnits->setObjectName(QStringLiteral("recomputeUnitsButton"));
    m_recomputeUnits->setToolTip(tr("Pool the selected units only, here and in all views"));
    connect(m_recompute, &QPushButton::clicked, this, &ViewPages::recomputeRequested);
    connect(m_recomputeUnits, &QPushButton::clicked, this, &ViewPages::recomputeUnitsRequested);
}

void ViewPages::setContent(QWidget *content, QWidget *options)
{
    m_content = content;
    m_options = options;
    m_pages->addWidget(content);
    if (options)
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, new StripArea(options, this));
}

void ViewPages::showContent()
{
    showMessage({});
    m_pages->setCurrentWidget(m_content);
}

void ViewPages::showMessage(const QString &message, Remedy remedy)
{
    m_remedy = remedy;
    m_saysComputing = false;
    m_message->setText(message);
    m_remedyButton->setText(remedyText(remedy));
    m_remedyButton->setVisible(remedy != Remedy::None);
    m_pages->setCurrentWidget(m_messagePage);
    if (m_options)
        m_options->setEnabled(message.isEmpty());
}

void ViewPages::showFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
    m_tryAgain->setVisible(!sentence.isEmpty());
}

void ViewPages::showNotes(const QStringList &notes)
{
    m_notes->setText(notes.join(QStringLiteral(" · ")));
    m_notes->setVisible(!notes.isEmpty());
}

void ViewPages::setOffered(bool time, bool units)
{
    m_recompute->setVisible(time);
    m_recomputeUnits->setVisible(units);
}

void ViewPages::setWaiting(bool waiting)
{
    if (waiting) {
        if (!m_busy->isVisibleTo(this))
            m_waiting.start();
        return;
    }
    m_waiting.stop();
    m_veil->hide();
    m_busy->hide();
    if (m_saysComputing)
        showMessage({});
}

void ViewPages::showWaiting()
{
    placeCovers();
    m_busy->show();
    m_busy->raise();
    if (m_content && m_pages->currentWidget() == m_content) {
        m_veil->show();
        m_veil->raise();
        m_busy->raise();
    } else if (m_message->text().isEmpty()) {
        showMessage(tr("Computing…"));
        m_saysComputing = true;
    }
}

void ViewPages::placeCovers()
{
    layout()->activate();
    m_veil->setGeometry(m_pages->geometry());
    m_busy->setGeometry(m_pages->x(), m_pages->y(), m_pages->width(), busyHeight);
}

void ViewPages::colourLabels()
{
    const Theme &theme = themeFor(palette());
    setTextColour(m_message, theme.secondaryText);
    setTextColour(m_failure, theme.error);
    setTextColour(m_notes, theme.secondaryText);
}

void ViewPages::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLabels();
}

void ViewPages::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCovers();
}

} // namespace edgescope
