// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view.h"

#include "study/comparison.h"
#include "study/sensitivityoverlay.h"
#include "study/study.h"
#include "views/plottext.h"
#include "views/tabletext.h"
#include "views/timecolumn.h"
#include "views/timeline/clockaxis.h"
#include "views/viewpages.h"

#include <QAbstractScrollArea>
#include <QCursor>
#include <QEvent>
#include <QFontInfo>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace edgescope {
namespace {

// How far a result is that comes in steps.
QStringList previewNotes(const Result &result)
{
    QStringList notes;
    if (!result.isFinished())
        notes << (result.stepText.isEmpty() ? View::tr("preview %1 of %2").arg(result.step).arg(result.steps)
                                            : View::tr("preview: %1").arg(result.stepText));
    if (result.draws < result.drawsAsked)
        notes << View::tr("preview: %1 of %n surrogate(s)", nullptr, static_cast<int>(result.drawsAsked))
                     .arg(result.draws);
    return notes;
}

} // namespace

View::View(Study &study, const QByteArray &analysis, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_analysis(analysis)
    , m_pages(new ViewPages(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectOffers();
    connect(m_pages, &ViewPages::openRequested, this, &View::openRequested);
    connect(m_pages, &ViewPages::remedyRequested, this, &View::remedyRequested);
    connect(m_pages, &ViewPages::tryAgainRequested, this, [this] {
        m_pages->showFailure({});
        m_study.want(m_analysis); // asking once more has it tried again
        m_study.unwant(m_analysis);
    });
    connect(&study, &Study::recordingChanged, this, &View::takeRecording);
    connect(&study, &Study::resultWanted, this, [this](const QByteArray &id) {
        if (m_wanted && id == m_analysis)
            setWaiting(true);
    });
    connect(&study, &Study::resultReady, this,
            [this](const QByteArray &id, const std::shared_ptr<const Result> &ready) {
                if (m_wanted && id == m_analysis) {
                    takeResult(ready);
                } else if (m_wantsSensitivity && id == classSensitivityId) {
                    m_ofClasses = ready;
                    if (m_own)
                        showWithPins();
                }
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

void View::setTimeColumn(const TimeColumn &column)
{
    m_timeColumn = &column;
    connect(&column, &TimeColumn::moved, this, [this] { showTimeColumn(); });
    connect(&column, &TimeColumn::clockChanged, this, [this] { showClock(); });
    connect(&m_study.selection(), &Selection::visibleChanged, this, [this] { showTimeColumn(); });
}

std::optional<PlotSpan> View::sharedSpan(const QWidget &part, const TimeRange &shown) const
{
    return m_timeColumn ? m_timeColumn->spanIn(part, shown) : std::nullopt;
}

ClockAxis View::timelineClock() const
{
    if (m_timeColumn)
        return m_timeColumn->clock();
    return m_study.recording() ? clockAxis(*m_study.recording(), true) : ClockAxis{};
}

void View::tellOfPicture()
{
    m_isOld = false;
    setAccessibleDescription(description(*m_result));
    emit summaryChanged();
}

int View::scale() const
{
    return m_held ? m_held->conditions.scale : m_study.conditions().scale();
}

ShownConditions View::conditions() const
{
    return m_held ? m_held->conditions : shownConditions(m_study);
}

std::map<QByteArray, Values> View::heldValues() const
{
    return m_held ? m_held->values : std::map<QByteArray, Values>();
}

View::Made View::madeNow() const
{
    Made made{shownConditions(m_study), {}};
    if (made.conditions.range == Conditions::Range::AroundSeizure) {
        made.conditions.range = Conditions::Range::Custom;
        made.conditions.custom = m_study.analysisWindow();
    }
    for (const QByteArray &id : {m_analysis, QByteArray("ensembles"), QByteArray("surrogates")})
        made.values[id] = m_study.values(id);
    return made;
}

TimeRange View::shownTime() const
{
    return m_held ? m_held->conditions.visible : m_study.selection().visible();
}

void View::setFollowing(bool following)
{
    if (following == isFollowing() || (!following && !m_result))
        return;
    if (following) {
        m_held.reset();
    } else {
        // The scale and the time shown are those of the picture, which the result may lag behind.
        m_held = m_made;
        m_held->conditions.scale = m_study.conditions().scale();
        if (m_made.conditions.range != Conditions::Range::VisibleWindow)
            m_held->conditions.visible = m_study.selection().visible();
    }
    setWanted(following && isVisible());
    if (following && m_result && m_result->notComputable.isEmpty()) {
        restyle();
        tellOfPicture();
    }
    showOffer();
    emit followingChanged(following);
    emit summaryChanged();
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
    if (content->accessibleName().isEmpty())
        content->setAccessibleName(tr("Picture"));
    if (auto *area = qobject_cast<QAbstractScrollArea *>(content))
        area->viewport()->setAccessibleName(content->accessibleName());
    content->setLayoutDirection(Qt::LeftToRight); // axes run as numbers do in every language
    m_pages->setContent(content, options);
    setFocusProxy(content);
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
    showTimeColumn();
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
    if (m_result)
        restyle();
}

void View::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    wantSensitivity();
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
    m_ofClasses.reset();
    if (m_held) {
        m_held.reset();
        setWanted(isVisible());
        emit followingChanged(true);
    }
    m_result.reset();
    clearResult();
    m_pages->showNotes({});
    m_pages->showFailure({});
    setAccessibleDescription(open ? QString() : emptyText());
    m_pages->showMessage(open ? QString()
                              : emptyText() + QStringLiteral("<br><a href=\"open\">%1</a>").arg(tr("Open…")));
    setWaiting(open && m_wanted);
    emit summaryChanged();
}

void View::takeResult(std::shared_ptr<const Result> ready)
{
    setWaiting(false);
    m_pages->showFailure({});
    if (!ready || ready == m_own)
        return;
    m_own = std::move(ready);
    m_made = madeNow();
    if (m_sensitivity && m_sensitivity->isChecked())
        m_ofClasses = m_study.result(classSensitivityId);
    showWithPins();
}

void View::showGiven(std::shared_ptr<const Result> result, const std::optional<ShownConditions> &conditions)
{
    if (conditions)
        m_held = Made{*conditions, {}};
    takeResult(std::move(result));
}

void View::showWithPins()
{
    // The picture on the screen is of the earlier result until the new one is drawn.
    const auto earlier =
        std::exchange(m_result, withSensitivity(withPins(m_own, m_study.pins().all()), m_ofClasses.get()));
    m_pages->showNotes(previewNotes(*m_result) + notes(*m_result));
    if (!m_result->notComputable.isEmpty()) {
        clearResult();
        m_pages->showMessage(m_result->notComputable, m_result->remedy);
        setAccessibleDescription(m_result->notComputable);
    } else {
        showResult(*m_result);
        showCursor(m_study.selection().cursor());
        showTimes();
        m_pages->showContent();
        setAccessibleDescription(description(*m_result));
    }
    m_isOld = false;
    showOffer();
    emit summaryChanged();
}

void View::takeFailure(const QString &message)
{
    setWaiting(false);
    m_pages->showFailure(tr("Could not compute: %1").arg(message));
}

void View::setWaiting(bool waiting)
{
    m_pages->setWaiting(waiting);
}

} // namespace edgescope
