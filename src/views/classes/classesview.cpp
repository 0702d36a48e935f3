// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/classes/classesview.h"

#include "study/study.h"
#include "views/classes/classescanvas.h"
#include "views/numbertext.h"
#include "views/optionstrip.h"
#include "views/parameterstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

const QByteArray thresholdKey = "threshold";

const Parameter &thresholdParameter()
{
    const std::vector<Parameter> &parameters = findAnalysis("classification")->parameters;
    return *std::ranges::find(parameters, thresholdKey, &Parameter::key);
}

std::int64_t countOf(const UnitPlane &plane, const ClassesLook &look, UnitClass unitClass)
{
    std::int64_t count = 0;
    for (std::size_t n = 0; n < plane.units.size(); ++n)
        count += shownClass(plane, look, n) == unitClass ? 1 : 0;
    return count;
}

QToolButton *makeButton(const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setMinimumHeight(24);
    return button;
}

} // namespace

ClassesView::ClassesView(Study &study, QWidget *parent)
    : View(study, "classification", parent)
    , m_canvas(new ClassesCanvas(study.selection(), this))
{
    connectGestures();
    makeClassActions();
    m_canvas->thresholdMoved = [this](double ms) { moveThreshold(ms); };
    m_canvas->thresholdReset = [this] { setThreshold(0); };
    connect(&study.selection(), &Selection::unitsChanged, this, [this](const std::vector<int> &units) {
        m_look.selected = units;
        drawAgain();
    });
    connect(&study, &Study::classesChanged, this, &ClassesView::takeClasses);
    connect(&study, &Study::resultFailed, this, [this](const QByteArray &id) {
        if (id == analysis())
            m_isAsking = false;
    });
    connect(this, &View::followingChanged, this,
            [this](bool following) { m_canvas->setThresholdFixed(!following); });
    setContent(m_canvas, makeOptions());
}

void ClassesView::connectGestures()
{
    const PlotGestures &gestures = m_canvas->gestures();
    connect(&gestures, &PlotGestures::hovered, this, [this](const QPointF &position) {
        const auto unit = m_canvas->picture() ? m_canvas->picture()->unitAt(position) : std::nullopt;
        m_canvas->setCursor(unit                            ? Qt::PointingHandCursor
                            : m_canvas->hasHandle(position) ? Qt::SplitHCursor
                                                            : Qt::ArrowCursor);
        showReadOut(unit && data() ? unitReasons(*data(), m_look, *unit).join(QStringLiteral(" · "))
                                   : QString());
    });
    connect(&gestures, &PlotGestures::left, this, [this] { showReadOut({}); });
    connect(&gestures, &PlotGestures::read, this, &View::readOutChanged);
    connect(&gestures, &PlotGestures::clicked, this, [this](const QPointF &position, bool adds) {
        if (!m_canvas->picture())
            return;
        const auto unit = m_canvas->picture()->unitAt(position);
        if (unit)
            selectUnits({static_cast<int>(*unit)}, adds);
        else if (!adds)
            study().selection().setUnits({});
    });
    connect(&gestures, &PlotGestures::picked, this, [this](const std::vector<PlotDatum> &picked, bool adds) {
        std::vector<int> units;
        for (const PlotDatum &datum : picked)
            units.push_back(static_cast<int>(m_canvas->unit(datum)));
        selectUnits(std::move(units), adds);
    });
}

// The keys of the units panel.
void ClassesView::makeClassActions()
{
    const auto add = [this](const char *name, const QString &key, const QString &text, UnitClass unitClass) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_canvas->addAction(action);
        connect(action, &QAction::triggered, this, [this, unitClass] {
            if (const std::vector<int> &units = study().selection().units(); !units.empty())
                study().setUnitClass(units, unitClass);
        });
    };
    add("classesExcitatory", QStringLiteral("E"), tr("Set the class by hand: excitatory"),
        UnitClass::Excitatory);
    add("classesInhibitory", QStringLiteral("I"), tr("Set the class by hand: inhibitory"),
        UnitClass::Inhibitory);
    add("classesUnclassified", QStringLiteral("U"), tr("Set the class by hand: unclassified"),
        UnitClass::Unclassified);
}

QWidget *ClassesView::makeOptions()
{
    QWidget *rule = makeParameterEditor(
        study(), analysis(),
        {"preset", "classesRule", QT_TRANSLATE_NOOP("Parameter", "Rule that tells waveforms apart")}, this);
    QWidget *certainty = makeParameterEditor(
        study(), analysis(),
        {"certainty", "classesCertainty",
         QT_TRANSLATE_NOOP("Parameter", "Least posterior: units whose likelier class is less probable stay "
                                        "unclassified"),
         "p ≥ "},
        this);
    m_normalised = makeButton(QStringLiteral("classesNormalised"),
                              tr("Show every waveform in the depth of its own trough"), this);
    m_normalised->setText(tr("Normalised"));
    m_normalised->setCheckable(true);
    m_normalised->setChecked(m_look.isNormalised);
    connect(m_normalised, &QToolButton::toggled, this, &ClassesView::setNormalised);
    m_conflicts = makeButton(QStringLiteral("classesConflicts"),
                             tr("Select the next unit whose evidence contradicts itself"), this);
    m_conflicts->hide();
    connect(m_conflicts, &QToolButton::clicked, this, &ClassesView::showNextConflict);
    return makeOptionStrip({rule, certainty, m_normalised, makeTaking(), m_conflicts}, this);
}

// Takes the suggested classes over: now, or with every change of what decides.
QWidget *ClassesView::makeTaking()
{
    auto *taking = new QWidget(this);
    auto *layout = new QHBoxLayout(taking);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_take = makeButton(QStringLiteral("classesTake"),
                        tr("Give all units their suggested classes; those set by hand stay"), taking);
    m_take->setText(tr("Take over classes"));
    m_take->setAutoRaise(false);
    m_take->setEnabled(false);
    connect(m_take, &QToolButton::clicked, this, [this] {
        if (data())
            study().takeSuggestedClasses(*result());
    });
    auto *live =
        makeButton(QStringLiteral("classesLive"),
                   tr("Take the classes over with every change of rule, threshold or posterior"), taking);
    live->setText(tr("Live"));
    live->setCheckable(true);
    live->setChecked(study().followsSuggestions());
    connect(live, &QToolButton::toggled, &study(), &Study::setFollowsSuggestions);
    connect(&study(), &Study::followsSuggestionsChanged, live, &QToolButton::setChecked);
    layout->addWidget(m_take);
    layout->addWidget(live);
    return taking;
}

QString ClassesView::summary() const
{
    if (!data())
        return {};
    const auto counted = [this](UnitClass unitClass) {
        return listedText(countText(countOf(*data(), m_look, unitClass)));
    };
    return tr("%1 E, %2 I, %3 unclassified")
        .arg(counted(UnitClass::Excitatory), counted(UnitClass::Inhibitory),
             counted(UnitClass::Unclassified));
}

FigurePainter ClassesView::figure() const
{
    if (!data())
        return {};
    ClassesLook look = m_look;
    look.threshold.reset(); // it is that of the result
    return [shown = result(), look](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        ClassesPicture(std::get<UnitPlane>(shown->shape), look, style, area, painter.device()).paint(painter);
    };
}

void ClassesView::paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style)
{
    if (const auto *plane = std::get_if<UnitPlane>(&result.shape))
        ClassesPicture(*plane, {}, style, area, painter.device()).paint(painter);
}

QJsonObject ClassesView::savedOptions() const
{
    return {{QStringLiteral("normalised"), m_look.isNormalised}};
}

void ClassesView::restoreOptions(const QJsonObject &saved)
{
    setNormalised(saved.value(QStringLiteral("normalised")).toBool(m_look.isNormalised));
}

void ClassesView::setNormalised(bool normalised)
{
    m_normalised->setChecked(normalised);
    if (normalised == m_look.isNormalised)
        return;
    m_look.isNormalised = normalised;
    drawAgain();
}

void ClassesView::showResult(const Result &)
{
    m_isAsking = false;
    if (data() && m_look.threshold) {
        if (data()->threshold == *m_look.threshold)
            m_look.threshold.reset();
        else if (std::isfinite(data()->threshold))
            setThreshold(*m_look.threshold);
    }
    const int conflicts = data() ? static_cast<int>(conflictingUnits(*data()).size()) : 0;
    m_conflicts->setText(tr("%n conflict(s)", nullptr, conflicts));
    m_conflicts->setVisible(conflicts > 0);
    m_take->setEnabled(data() != nullptr);
    takeClasses();
}

void ClassesView::clearResult()
{
    m_look.threshold.reset();
    m_isAsking = false;
    m_conflicts->hide();
    m_take->setEnabled(false);
    m_canvas->startAnew();
    drawAgain();
}

void ClassesView::restyle()
{
    drawAgain();
}

QString ClassesView::emptyText() const
{
    return tr("Open a recording to see what tells its units' classes.");
}

QString ClassesView::description(const Result &) const
{
    if (!data())
        return tr("Unit classes");
    return tr("Unit classes: %1. Units with a conflict: %2.")
        .arg(summary())
        .arg(conflictingUnits(*data()).size());
}

const UnitPlane *ClassesView::data() const
{
    return result() ? std::get_if<UnitPlane>(&result()->shape) : nullptr;
}

void ClassesView::takeClasses()
{
    const UnitClasses &classes = study().classes();
    m_look.selected = study().selection().units();
    m_look.byHand.clear();
    for (std::size_t n = 0; n < classes.classes.size(); ++n)
        m_look.byHand.push_back(classes.sources[n] == u"by hand" ? std::optional(classes.classes[n])
                                                                 : std::nullopt);
    drawAgain();
    emit summaryChanged();
}

void ClassesView::drawAgain()
{
    m_canvas->setContent(data() ? result() : nullptr, m_look, screenStyle());
}

// Selected once more with Shift they are taken away.
void ClassesView::selectUnits(std::vector<int> units, bool adds)
{
    if (adds) {
        std::vector<int> all = study().selection().units();
        const bool isAll = !units.empty() && std::ranges::all_of(units, [&](int unit) {
            return std::ranges::binary_search(all, unit);
        });
        if (isAll)
            std::erase_if(all, [&](int unit) { return std::ranges::find(units, unit) != units.end(); });
        else
            all.insert(all.end(), units.begin(), units.end());
        units = std::move(all);
    }
    study().selection().setUnits(std::move(units));
}

// The first after the one that is selected, else the first of all.
void ClassesView::showNextConflict()
{
    if (!data())
        return;
    const std::vector<int> conflicts = conflictingUnits(*data());
    if (conflicts.empty())
        return;
    const std::vector<int> &selected = study().selection().units();
    const auto next =
        selected.empty() ? conflicts.begin() : std::ranges::upper_bound(conflicts, selected.front());
    const int unit = next == conflicts.end() ? conflicts.front() : *next;
    study().selection().setUnits({unit});
    emit readOutChanged(
        unitReasons(*data(), m_look, static_cast<std::size_t>(unit)).join(QStringLiteral(" · ")));
}

// The line follows at once; the next threshold is sent when the result of the one before is there, so that
// something is seen of every drag however slow the machine. 0 would be the rule's own threshold.
void ClassesView::moveThreshold(double ms)
{
    const Parameter &parameter = thresholdParameter();
    const double steps = std::pow(10, parameter.decimals); // in a millisecond
    m_look.threshold = std::clamp(std::round(ms * steps) / steps, 1 / steps, parameter.maximum);
    if (!m_isAsking)
        setThreshold(*m_look.threshold);
    drawAgain();
}

void ClassesView::setThreshold(double ms)
{
    Values values = study().values(analysis());
    const Values before = values;
    values.set(thresholdParameter(), ms);
    m_isAsking = values != before;
    if (!m_isAsking || ms == 0)
        m_look.threshold.reset();
    study().setValues(analysis(), values);
}

} // namespace edgescope
