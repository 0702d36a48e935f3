// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparetoggles.h"

#include "analyses/surrogates.h"
#include "study/study.h"
#include "window/textscaling.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray surrogatesId = "surrogates";

const Parameter &drawsParameter()
{
    return surrogateParameters().front();
}

} // namespace

CompareToggles::CompareToggles(Study &study, QMenu &menu, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_menu(menu)
    , m_all(new QToolButton(this))
    , m_count(new QSpinBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *caption = new QLabel(tr("Compare"), this);
    caption->setObjectName(QStringLiteral("compareCaption"));
    caption->setContentsMargins(6, 0, 4, 0);
    caption->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(caption);
    addKind("isi_permutation", tr("ISI permutation"), true);
    addKind("circular_shift", tr("Circular shift"), true);
    for (const SurrogateKind kind : {SurrogateKind::PopulationShift, SurrogateKind::BinPermutation,
                                     SurrogateKind::GaussPair, SurrogateKind::GaussDifference})
        addKind(surrogateId(kind), surrogateTitle(kind), false);
    m_last = m_ids.first();
    m_all->setObjectName(QStringLiteral("compareButton"));
    m_all->setMenu(&menu);
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setToolButtonStyle(Qt::ToolButtonTextOnly);
    fixHeight(*m_all, 26);
    m_all->setToolTip(tr("Surrogates that the data are compared with"));
    row->addWidget(m_all);
    addCount();
    addKeys();
    connect(&study.conditions(), &Conditions::sourcesChanged, this, &CompareToggles::showSources);
    connect(&study, &Study::valuesChanged, this, &CompareToggles::showCount);
    showSources();
    showCount();
}

void CompareToggles::addKind(const QByteArray &id, const QString &title, bool hasToggle)
{
    m_ids << id;
    m_titles.insert(id, title);
    QAction *action = m_menu.addAction(title, this, [this, id] { toggle(id); });
    action->setObjectName(QStringLiteral("actionCompare_") + QString::fromLatin1(id));
    action->setCheckable(true);
    action->setStatusTip(tr("Show or hide %1 beside the data").arg(title));
    m_actions.insert(id, action);
    if (!hasToggle)
        return;
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("compare_") + QString::fromLatin1(id));
    button->setText(title);
    button->setCheckable(true);
    fixHeight(*button, 26);
    button->setToolTip(action->statusTip());
    button->setAccessibleName(title);
    connect(button, &QToolButton::clicked, this, [this, id] {
        toggle(id);
        emit finished();
    });
    layout()->addWidget(button);
    m_toggles.insert(id, button);
}

void CompareToggles::addKeys()
{
    m_menu.addSeparator();
    QAction *last = m_menu.addAction(tr("Surrogate on or off"), QKeySequence(Qt::Key_C), this,
                                     &CompareToggles::toggleLast);
    last->setObjectName(QStringLiteral("actionCompareToggle"));
    last->setStatusTip(tr("Show or hide the surrogate used last"));
    QAction *next = m_menu.addAction(tr("Next kind of surrogate"), QKeySequence(Qt::SHIFT | Qt::Key_C), this,
                                     &CompareToggles::nextKind);
    next->setObjectName(QStringLiteral("actionCompareNext"));
    next->setStatusTip(tr("Show the next kind of surrogate instead"));
}

void CompareToggles::addCount()
{
    m_count->setObjectName(QStringLiteral("compareCount"));
    m_count->setAccessibleName(tr("Surrogates of each kind"));
    m_count->setToolTip(tr("Surrogates of each kind. More give steadier bands and smaller p."));
    m_count->setRange(1, static_cast<int>(drawsParameter().maximum));
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setKeyboardTracking(false);
    m_count->setPrefix(tr("n") + u' ');
    fixSize(*m_count, 60, 26);
    static_cast<QHBoxLayout *>(layout())->addSpacing(4);
    layout()->addWidget(m_count);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        Values values = m_study.values(surrogatesId);
        values.set(drawsParameter(), std::int64_t{count});
        m_study.setValues(surrogatesId, values);
    });
    connect(m_count, &QSpinBox::editingFinished, this, &CompareToggles::finished);
}

void CompareToggles::setForm(Form form)
{
    m_form = form;
    for (QToolButton *toggle : std::as_const(m_toggles))
        toggle->setVisible(form != Form::Folded);
    findChild<QWidget *>(QStringLiteral("compareCaption"))->setVisible(form == Form::Whole);
    m_count->setVisible(form <= Form::Short);
    showSources();
}

void CompareToggles::showSources()
{
    const std::vector<QByteArray> &sources = m_study.conditions().sources();
    QStringList further; // chosen, without a toggle in sight
    for (const QByteArray &id : std::as_const(m_ids)) {
        const bool isChosen = std::find(sources.begin(), sources.end(), id) != sources.end();
        m_actions.value(id)->setChecked(isChosen);
        if (QToolButton *toggle = m_toggles.value(id))
            toggle->setChecked(isChosen);
        if (isChosen && (m_form == Form::Folded || !m_toggles.contains(id)))
            further << m_titles.value(id);
    }
    if (further.size() > 1)
        m_all->setText(tr("%1 and %2 more").arg(further.first()).arg(further.size() - 1));
    else if (!further.isEmpty())
        m_all->setText(further.first());
    else
        m_all->setText(m_form == Form::Folded ? tr("Compare") : tr("More"));
    m_all->setAccessibleName(tr("Compare: %1").arg(m_all->text()));
}

void CompareToggles::showCount()
{
    const QSignalBlocker quiet(m_count);
    m_count->setValue(static_cast<int>(m_study.values(surrogatesId).whole(drawsParameter().key)));
}

void CompareToggles::toggle(const QByteArray &id)
{
    std::vector<QByteArray> sources = m_study.conditions().sources();
    if (std::erase(sources, id) == 0)
        sources.push_back(id);
    m_last = id;
    m_study.conditions().setSources(std::move(sources));
    showSources();
}

void CompareToggles::toggleLast()
{
    if (m_study.conditions().sources().empty())
        m_study.conditions().setSources({m_last});
    else
        m_study.conditions().setSources({});
}

void CompareToggles::nextKind()
{
    m_last = m_ids[(m_ids.indexOf(m_last) + 1) % m_ids.size()];
    m_study.conditions().setSources({m_last});
}

} // namespace edgescope
