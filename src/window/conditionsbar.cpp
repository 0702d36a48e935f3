// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/conditionsbar.h"

#include "core/scalegrid.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "window/comparetoggles.h"
#include "window/icons.h"
#include "window/scaleslider.h"
#include "window/statetoggles.h"
#include "window/textscaling.h"
#include "window/timetext.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int sliderWidth = 170;
constexpr int narrowSliderWidth = 120;
constexpr int narrowBoxWidth = 96;

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setContentsMargins(6, 0, 2, 0);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *stretch(QWidget *parent)
{
    auto *space = new QWidget(parent);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

// What the analyses leave out, with how long it is: "seizures 38 s, gaps 41 s".
QString excludedText(const Recording &recording, const Values &ensembleValues)
{
    QStringList parts;
    const auto add = [&](const QString &what, const std::vector<TimeRange> &ranges) {
        if (!ranges.empty())
            parts << QStringLiteral("%1 %2").arg(what, durationText(totalLength(ranges)));
    };
    if (ensembleValues.yes("exclude_seizures"))
        add(ConditionsBar::tr("seizures"), rangesOfKind(recording.intervals, Interval::Kind::Seizure));
    if (ensembleValues.yes("exclude_invalid"))
        add(ConditionsBar::tr("invalid times"), rangesOfKind(recording.intervals, Interval::Kind::Invalid));
    add(ConditionsBar::tr("gaps"), recording.gaps);
    return parts.isEmpty() ? ConditionsBar::tr("Nothing is left out.")
                           : ConditionsBar::tr("Left out: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

ConditionsBar::ConditionsBar(Study &study, QAction &finer, QAction &coarser, QMenu &stateMenu,
                             QMenu &compareMenu, QWidget *parent)
    : QToolBar(tr("Conditions"), parent)
    , m_study(study)
    , m_slider(new ScaleSlider(this))
    , m_scaleBox(new QLineEdit(this))
    , m_scaleNumber(new QLabel(this))
    , m_states(new StateToggles(study, stateMenu, this))
    , m_compare(new CompareToggles(study, compareMenu, this))
    , m_range(new QComboBox(this))
    , m_units(new QComboBox(this))
{
    setObjectName(QStringLiteral("conditionsBar"));
    setMovable(false);
    toggleViewAction()->setVisible(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    keepIconSize(*this, 16);
    keepLeastHeight(*this, 36);
    addScale(finer, coarser);
    addSeparator();
    addWidget(m_states);
    addSeparator();
    addWidget(m_compare);
    connect(m_compare, &CompareToggles::finished, this, [this] {
        if (!m_isFitting)
            emit finished();
    });
    addWidget(stretch(this));
    addRange();
    addUnits();

    Conditions &conditions = study.conditions();
    connect(&conditions, &Conditions::scaleChanged, this, &ConditionsBar::showScale);
    connect(&conditions, &Conditions::rangeChanged, this, &ConditionsBar::showRange);
    connect(&conditions, &Conditions::unitsChanged, this, &ConditionsBar::showUnits);
    connect(&study.selection(), &Selection::unitsChanged, this, &ConditionsBar::showUnits);
    connect(&conditions, &Conditions::statesChanged, this, [this] {
        showAnalysedTime();
        fit();
    });
    connect(&conditions, &Conditions::sourcesChanged, this, &ConditionsBar::fit);
    connect(&study.selection(), &Selection::selectedChanged, this, &ConditionsBar::showRange);
    connect(&study.selection(), &Selection::visibleChanged, this, &ConditionsBar::showAnalysedTime);
    connect(&study, &Study::recordingChanged, this, &ConditionsBar::showRange);
    connect(&study, &Study::intervalsChanged, this, &ConditionsBar::showRange);
    connect(&study, &Study::valuesChanged, this, &ConditionsBar::showRange);
    showScale();
    showRange();
    showUnits();
}

void ConditionsBar::addScale(QAction &finer, QAction &coarser)
{
    m_captions << addCaption(tr("Scale Δt"));
    addAction(&finer);
    m_slider->setObjectName(QStringLiteral("scaleSlider"));
    m_slider->setAccessibleName(tr("Time scale"));
    m_slider->setFixedWidth(scaledLength(*this, sliderWidth));
    m_sliderPlace = addWidget(m_slider);
    addAction(&coarser);
    m_scaleBox->setObjectName(QStringLiteral("scaleBox"));
    m_scaleBox->setAccessibleName(tr("Bin width"));
    m_scaleBox->setToolTip(tr("Bin width. Type one in ms or s; the nearest of the 32 scales is taken."));
    fixSize(*m_scaleBox, 84, 26);
    addWidget(m_scaleBox);
    m_scaleNumber->setObjectName(QStringLiteral("scaleNumber"));
    m_scaleNumber->setContentsMargins(6, 0, 6, 0);
    m_scaleNumber->setForegroundRole(QPalette::PlaceholderText);
    m_number = addWidget(m_scaleNumber);
    for (QAction *action : {&finer, &coarser})
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action))) {
            button->setAutoRaise(false);
            fixSize(*button, 26, 26);
            button->setAutoRepeat(true);
        }
    connect(m_slider, &ScaleSlider::valueChanged, this,
            [this](int scale) { m_study.conditions().setScale(scale); });
    connect(m_scaleBox, &QLineEdit::returnPressed, this, &ConditionsBar::takeTypedScale);
    connect(m_scaleBox, &QLineEdit::editingFinished, this, &ConditionsBar::showScale);
}

void ConditionsBar::addRange()
{
    m_useSelection = new QAction(tr("Use selection"), this);
    m_useSelection->setObjectName(QStringLiteral("actionUseSelection"));
    m_useSelection->setToolTip(tr("Analyse the selected time only"));
    m_useSelection->setStatusTip(m_useSelection->toolTip());
    connect(m_useSelection, &QAction::triggered, this,
            [this] { m_study.conditions().setRange(Conditions::Range::Selection); });
    addAction(m_useSelection);
    if (auto *button = qobject_cast<QToolButton *>(widgetForAction(m_useSelection))) {
        button->setObjectName(QStringLiteral("useSelectionButton"));
        button->setAutoRaise(false);
        fixHeight(*button, 26);
    }
    m_captions << addCaption(tr("Range"));
    m_range->setObjectName(QStringLiteral("rangeBox"));
    m_range->setAccessibleName(tr("Range of time analysed"));
    m_range->addItem(tr("Whole recording"), QVariant::fromValue(Conditions::Range::WholeRecording));
    m_range->addItem(tr("Visible window"), QVariant::fromValue(Conditions::Range::VisibleWindow));
    m_range->addItem(tr("Selection"), QVariant::fromValue(Conditions::Range::Selection));
    m_range->addItem(tr("Around seizure"), QVariant::fromValue(Conditions::Range::AroundSeizure));
    m_range->addItem(tr("Custom…"), QVariant::fromValue(Conditions::Range::Custom));
    fixHeight(*m_range, 26);
    addWidget(m_range);
    connect(m_range, &QComboBox::activated, this, [this](int index) {
        const auto range = m_range->itemData(index).value<Conditions::Range>();
        if (range == Conditions::Range::Custom)
            emit customRangeRequested();
        else
            m_study.conditions().setRange(range);
        emit finished();
    });
}

void ConditionsBar::addUnits()
{
    m_units->setObjectName(QStringLiteral("unitsBox"));
    m_units->setAccessibleName(tr("Units that the ensembles take in"));
    m_units->setToolTip(
        tr("Units that the ensembles take in. Select units in the raster, the units table or the "
           "array map; those that are not taken in count as unclassified."));
    m_units->addItem(tr("All units"), QVariant::fromValue(Conditions::Units::All));
    m_units->addItem({}, QVariant::fromValue(Conditions::Units::Selected));
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fixHeight(*m_units, 26);
    addWidget(m_units);
    connect(m_units, &QComboBox::activated, this, [this](int index) {
        m_study.conditions().setUnits(m_units->itemData(index).value<Conditions::Units>());
        emit finished();
    });
}

void ConditionsBar::showUnits()
{
    const auto selected = static_cast<int>(m_study.selection().units().size());
    m_units->setItemText(1, tr("%n selected unit(s)", nullptr, selected));
    m_units->setCurrentIndex(m_units->findData(QVariant::fromValue(m_study.conditions().units())));
    fit();
}

QAction *ConditionsBar::addCaption(const QString &text)
{
    return addWidget(caption(text, this));
}

void ConditionsBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ConditionsBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QToolBar::resizeEvent(event);
}

// Nothing may slide out of the bar: what does not fit folds, the states after the rest, and words go before
// controls.
void ConditionsBar::fit()
{
    using Form = CompareToggles::Form;
    QWidget *const focused = QApplication::focusWidget();
    const QScopedValueRollback fitting(m_isFitting, true);
    const auto isTooWide = [this] {
        layout()->invalidate();
        return layout()->sizeHint().width() > width();
    };
    m_slider->setFixedWidth(scaledLength(*this, sliderWidth));
    m_states->setFolded(false);
    m_compare->setForm(Form::Whole);
    for (QAction *caption : std::as_const(m_captions))
        caption->setVisible(true);
    m_number->setVisible(true);
    m_sliderPlace->setVisible(true);
    for (QComboBox *box : {m_range, m_units})
        box->setMaximumWidth(QWIDGETSIZE_MAX);
    if (isTooWide())
        m_slider->setFixedWidth(scaledLength(*this, narrowSliderWidth));
    for (const Form form : {Form::Short, Form::Kinds, Form::Folded})
        if (isTooWide())
            m_compare->setForm(form);
    if (isTooWide()) {
        m_states->setFolded(true);
        for (const Form form : {Form::Short, Form::Kinds, Form::Folded}) { // there may be room for it now
            m_compare->setForm(form);
            if (!isTooWide())
                break;
        }
    }
    for (QAction *caption : std::as_const(m_captions))
        if (isTooWide())
            caption->setVisible(false);
    if (isTooWide())
        m_number->setVisible(false);
    for (QComboBox *box : {m_range, m_units})
        if (isTooWide())
            box->setMaximumWidth(scaledLength(*this, narrowBoxWidth));
    if (isTooWide())
        m_sliderPlace->setVisible(false);
    layout()->invalidate();
    layout()->activate();
    // What was hidden in between keeps the keyboard.
    if (focused && isAncestorOf(focused) && focused->isVisible() && !focused->hasFocus())
        focused->setFocus(Qt::OtherFocusReason);
}

void ConditionsBar::showScale()
{
    const int k = m_study.conditions().scale();
    m_slider->setValue(k);
    m_scaleBox->setText(withoutIsolates(scaleText(scaleWidth(k))));
    m_scaleNumber->setText(tr("k %1 / %2").arg(k).arg(scaleCount));
}

void ConditionsBar::takeTypedScale()
{
    const QString typed = m_scaleBox->text();
    if (const std::optional<double> seconds = parseDuration(typed)) {
        m_study.conditions().setScale(nearestScale(*seconds));
        const int k = m_study.conditions().scale();
        emit noticed(
            tr("Nearest of the %1 scales: %2, k %3.").arg(scaleCount).arg(scaleText(scaleWidth(k))).arg(k));
    } else {
        emit noticed(tr("\"%1\" is not a bin width. Type a time such as 300 ms or 1.5 s.").arg(typed));
    }
    showScale();
    emit finished();
}

void ConditionsBar::showRange()
{
    const Conditions::Range range = m_study.conditions().range();
    m_range->setCurrentIndex(m_range->findData(QVariant::fromValue(range)));
    if (auto *items = qobject_cast<QStandardItemModel *>(m_range->model()))
        items->item(m_range->findData(QVariant::fromValue(Conditions::Range::AroundSeizure)))
            ->setEnabled(!m_study.rangeAroundSeizure().isEmpty());
    m_useSelection->setVisible(!m_study.selection().selected().isEmpty() &&
                               range != Conditions::Range::Selection);
    const auto recording = m_study.recording();
    m_range->setToolTip(recording ? tr("Range of time that the analyses take in. %1")
                                        .arg(excludedText(*recording, m_study.values("ensembles")))
                                  : tr("Range of time that the analyses take in"));
    showAnalysedTime();
    fit();
}

void ConditionsBar::showAnalysedTime()
{
    double longest = 0;
    if (const auto recording = m_study.recording()) {
        const QStringList states = m_study.conditions().states();
        // The time with the most bins decides which scales have enough of them.
        for (const Segments &segments :
             analysisSegments(*recording, m_study.analysisWindow(), {states.begin(), states.end()}, false,
                              m_study.values("ensembles")))
            longest = std::max(longest, totalLength(segments.ranges));
    }
    m_slider->setAnalysedTime(longest);
}

} // namespace edgescope
