// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view.h"

#include "study/comparison.h"
#include "study/study.h"
#include "views/plottext.h"

#include <QAbstractScrollArea>
#include <QCursor>
#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

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
        const QString tag = View::tr("previous conditions");
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

// The strip of options: what is too wide for a narrow view or large text is scrolled to, by wheel or Tab, and
// never squeezed.
class StripArea : public QScrollArea
{
public:
    StripArea(QWidget *strip, QWidget *parent)
        : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setWidget(strip);
        viewport()->setAutoFillBackground(false);
        strip->setAutoFillBackground(false);
    }

    QSize sizeHint() const override { return widget()->sizeHint().expandedTo(widget()->minimumSize()); }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        const QPoint steps = event->angleDelta();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() -
                                        (steps.x() == 0 ? steps.y() : steps.x()));
        event->accept();
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
        return View::tr("Units…");
    case Remedy::GoToBrowse:
        return View::tr("Go to Browse");
    }
    return {};
}

// How far a result is that comes in steps.
QStringList previewNotes(const Result &result)
{
    QStringList notes;
    if (!result.isFinished())
        notes << View::tr("preview %1 of %2").arg(result.step).arg(result.steps);
    if (result.draws < result.drawsAsked)
        notes << View::tr("preview: %1 of %n surrogate(s)", nullptr, static_cast<int>(result.drawsAsked))
                     .arg(result.draws);
    return notes;
}

struct CellText {
    size_t row;

    QString operator()(const std::vector<double> &values) const
    {
        return std::isfinite(values[row]) ? QString::number(values[row], 'g', QLocale::FloatingPointShortest)
                                          : QString();
    }
    QString operator()(const std::vector<std::int64_t> &values) const { return QString::number(values[row]); }
    QString operator()(const std::vector<QString> &values) const { return values[row]; }
};

size_t rowCount(const Table &table)
{
    if (table.columns.empty())
        return 0;
    return std::visit([](const auto &values) { return values.size(); }, table.columns.front().values);
}

QString tableText(const Table &table)
{
    QStringList lines;
    QStringList cells;
    for (const Column &column : table.columns)
        cells << QString::fromUtf8(column.name);
    lines << cells.join(u'\t');
    for (size_t row = 0; row < rowCount(table); ++row) {
        cells.clear();
        for (const Column &column : table.columns)
            cells << std::visit(CellText{row}, column.values);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

View::View(Study &study, const QByteArray &analysis, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_analysis(analysis)
    , m_pages(new QStackedWidget(this))
    , m_messagePage(new QWidget(m_pages))
    , m_message(new QLabel(m_messagePage))
    , m_remedy(new QPushButton(m_messagePage))
    , m_failure(makeLine(QStringLiteral("failure"), this))
    , m_notes(makeLine(QStringLiteral("notes"), this))
    , m_recompute(new QPushButton(tr("Recompute for the selection"), this))
    , m_veil(new Veil(this))
    , m_busy(new QProgressBar(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeMessagePage();
    m_veil->hide();
    m_busy->setObjectName(QStringLiteral("busy"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(patience);
    connect(&m_waiting, &QTimer::timeout, this, &View::showWaiting);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_failure);
    layout->addWidget(m_notes);
    auto *offer = new QHBoxLayout;
    offer->setContentsMargins(8, 2, 8, 4);
    offer->addWidget(m_recompute);
    offer->addStretch();
    layout->addLayout(offer);
    colourLabels();
    m_recompute->setObjectName(QStringLiteral("recomputeButton"));
    m_recompute->setToolTip(tr("Analyse the selected time only, here and in all views"));
    m_recompute->hide();
    connect(m_recompute, &QPushButton::clicked, this,
            [this] { m_study.conditions().setRange(Conditions::Range::Selection); });
    connect(&study.selection(), &Selection::selectedChanged, this, &View::showOffer);
    connect(&study.conditions(), &Conditions::rangeChanged, this, &View::showOffer);

    connect(&study, &Study::recordingChanged, this, &View::takeRecording);
    connect(&study, &Study::resultWanted, this, [this](const QByteArray &id) {
        if (m_wanted && id == m_analysis)
            setWaiting(true);
    });
    connect(&study, &Study::resultReady, this,
            [this](const QByteArray &id, const std::shared_ptr<const Result> &ready) {
                if (m_wanted && id == m_analysis)
                    takeResult(ready);
            });
    connect(&study, &Study::resultFailed, this, [this](const QByteArray &id, const QString &message) {
        if (m_wanted && id == m_analysis)
            takeFailure(message);
    });
    connect(&study.pins(), &Pins::changed, this, [this] {
        if (m_own)
            showWithPins();
    });
    connectSelection();
    connect(&study.conditions(), &Conditions::scaleChanged, this, [this] {
        if (m_held || !m_result)
            return;
        m_isOld = !isVisible();
        if (m_isOld)
            return;
        showScale();
        tellOfPicture();
    });
}

void View::connectSelection()
{
    const Selection &selection = m_study.selection();
    connect(&selection, &Selection::cursorChanged, this, [this](double seconds) { showCursor(seconds); });
    const auto show = [this] { showTimes(); };
    connect(&selection, &Selection::selectedChanged, this, show);
    connect(&selection, &Selection::markedChanged, this, show);
    connect(&selection, &Selection::annotationsChanged, this, show);
}

std::vector<TimeRange> View::selectedTimes() const
{
    std::vector<TimeRange> times = m_study.selection().times();
    for (const AnnotationId id : m_study.selection().annotations())
        if (const Annotation *annotation = m_study.annotations().list().find(id))
            times.push_back(annotation->range);
    return merged(std::move(times));
}

void View::tellOfPicture()
{
    m_isOld = false;
    setAccessibleDescription(description(*m_result));
    emit summaryChanged();
}

int View::scale() const
{
    return m_held ? m_held->scale : m_study.conditions().scale();
}

TimeRange View::shownTime() const
{
    return m_held ? m_held->visible : m_study.selection().visible();
}

void View::setFollowing(bool following)
{
    if (following == isFollowing() || (!following && !m_result))
        return;
    if (following)
        m_held.reset();
    else
        m_held = Held{m_study.conditions().scale(), m_study.selection().visible()};
    setWanted(following && isVisible());
    if (following && m_result && m_result->notComputable.isEmpty()) {
        restyle();
        tellOfPicture();
    }
    showOffer();
    emit followingChanged(following);
    emit summaryChanged();
}

void View::offerSelection()
{
    m_offersSelection = true;
    showOffer();
}

void View::showOffer()
{
    m_recompute->setVisible(m_offersSelection && !m_held && m_result &&
                            !m_study.selection().selected().isEmpty() &&
                            m_study.conditions().range() != Conditions::Range::Selection);
}

void View::makeMessagePage()
{
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    connect(m_message, &QLabel::linkActivated, this, &View::openRequested);
    m_remedy->setObjectName(QStringLiteral("remedyButton"));
    m_remedy->hide();
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (m_result)
            emit remedyRequested(m_result->remedy);
    });
    auto *column = new QVBoxLayout(m_messagePage);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(m_remedy, 0, Qt::AlignHCenter);
    column->addStretch();
    m_pages->addWidget(m_messagePage);
}

View::~View()
{
    setWanted(false);
}

QString View::numbers() const
{
    QStringList texts;
    if (m_result)
        for (const Table &table : m_result->tables)
            texts << tableText(table);
    return texts.join(u'\n');
}

FigureStyle View::screenStyle() const
{
    const double points = QFontInfo(plotFont(*this)).pointSizeF();
    return {&theme(), scale(), std::max(7.0, points * 0.9)};
}

void View::setContent(QWidget *content, QWidget *options)
{
    m_content = content;
    if (content->accessibleName().isEmpty())
        content->setAccessibleName(tr("Picture"));
    if (auto *area = qobject_cast<QAbstractScrollArea *>(content))
        area->viewport()->setAccessibleName(content->accessibleName());
    content->setLayoutDirection(Qt::LeftToRight); // axes run as numbers do in every language
    m_pages->addWidget(content);
    setFocusProxy(content);
    m_options = options;
    if (options)
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, new StripArea(options, this));
    takeRecording();
}

void View::showReadOut(const QString &text)
{
    emit readOutChanged(text);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(QCursor::pos(), text, this);
}

void View::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setWanted(isFollowing());
    if (!m_result || !m_result->notComputable.isEmpty())
        return;
    if (m_isOld) {
        showScale();
        tellOfPicture();
    }
    showCursor(m_study.selection().cursor());
    showTimes();
}

void View::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setWanted(false);
}

void View::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    colourLabels();
    if (m_result)
        restyle();
}

void View::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCovers();
}

void View::placeCovers()
{
    layout()->activate();
    m_veil->setGeometry(m_pages->geometry());
    m_busy->setGeometry(m_pages->x(), m_pages->y(), m_pages->width(), busyHeight);
}

void View::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (!wanted)
        setWaiting(false);
    if (m_analysis.isEmpty()) {
        takeWanted(wanted);
        return;
    }
    if (!wanted) {
        m_study.unwant(m_analysis);
        return;
    }
    m_study.want(m_analysis);
    if (auto current = m_study.result(m_analysis))
        takeResult(std::move(current));
    else if (m_study.recording())
        setWaiting(true);
}

void View::takeRecording()
{
    const bool open = m_study.recording() != nullptr;
    m_own.reset();
    if (m_held) {
        m_held.reset();
        setWanted(isVisible());
        emit followingChanged(true);
    }
    m_result.reset();
    clearResult();
    showNotes({});
    m_failure->hide();
    setAccessibleDescription(open ? QString() : emptyText());
    showMessage(open ? QString()
                     : emptyText() + QStringLiteral("<br><a href=\"open\">%1</a>").arg(tr("Open…")));
    setWaiting(open && m_wanted);
    emit summaryChanged();
}

void View::takeResult(std::shared_ptr<const Result> ready)
{
    setWaiting(false);
    m_failure->hide();
    if (!ready || ready == m_own)
        return;
    m_own = std::move(ready);
    showWithPins();
}

void View::showWithPins()
{
    // The picture on the screen is of the earlier result until the new one is drawn.
    const auto earlier = std::exchange(m_result, withPins(m_own, m_study.pins().all()));
    showNotes(previewNotes(*m_result) + m_result->notes);
    if (!m_result->notComputable.isEmpty()) {
        clearResult();
        showMessage(m_result->notComputable, m_result->remedy);
        setAccessibleDescription(m_result->notComputable);
    } else {
        showResult(*m_result);
        showCursor(m_study.selection().cursor());
        showTimes();
        showMessage({});
        m_pages->setCurrentWidget(m_content);
        setAccessibleDescription(description(*m_result));
    }
    m_isOld = false;
    showOffer();
    emit summaryChanged();
}

void View::takeFailure(const QString &message)
{
    setWaiting(false);
    m_failure->setText(tr("Could not compute: %1").arg(message));
    m_failure->show();
}

void View::setWaiting(bool waiting)
{
    if (waiting) {
        if (!m_busy->isVisibleTo(this))
            m_waiting.start();
        return;
    }
    m_waiting.stop();
    m_veil->hide();
    m_busy->hide();
}

void View::showWaiting()
{
    placeCovers();
    m_busy->show();
    m_busy->raise();
    if (m_pages->currentWidget() == m_content) {
        m_veil->show();
        m_veil->raise();
        m_busy->raise();
    } else if (!m_result) {
        showMessage(tr("Computing…"));
    }
}

void View::showMessage(const QString &message, Remedy remedy)
{
    m_message->setText(message);
    m_remedy->setText(remedyText(remedy));
    m_remedy->setVisible(remedy != Remedy::None);
    m_pages->setCurrentWidget(m_messagePage);
    if (m_options)
        m_options->setEnabled(message.isEmpty());
}

void View::showNotes(const QStringList &notes)
{
    m_notes->setText(notes.join(QStringLiteral(" · ")));
    m_notes->setVisible(!notes.isEmpty());
}

void View::colourLabels()
{
    setTextColour(m_message, theme().secondaryText);
    setTextColour(m_failure, theme().error);
    setTextColour(m_notes, theme().secondaryText);
}

} // namespace edgescope
