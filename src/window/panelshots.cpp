// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panelshots.h"

#include "study/study.h"
#include "views/timeline/timeline.h"
#include "views/view.h"
#include "window/figurerecipes.h"
#include "window/panelpicture.h"

#include <QJsonArray>

namespace edgescope {
namespace {

constexpr int lookMs = 40;
// Requests for traces and results are gathered until the event loop is idle: one quiet look may be before.
constexpr int calmLooks = 3;
constexpr QSize usualPanelSize(900, 560);
constexpr QSize usualViewSize(400, 320);

std::unique_ptr<QWidget> shownBy(const PanelRecipe &recipe, Study &study)
{
    if (const ViewKind *kind = kindOf(recipe)) {
        std::unique_ptr<View> view(kind->create(study, nullptr));
        view->resize(usualViewSize);
        view->restoreOptions(recipe.options);
        return view;
    }
    auto timeline = std::make_unique<Timeline>(study);
    const QJsonArray lanes = recipe.options.value(QStringLiteral("lanes")).toArray();
    for (const Timeline::LaneInfo &lane : timeline->lanes())
        if (!lanes.isEmpty())
            timeline->setLaneVisible(lane.id, lanes.contains(QString::fromLatin1(lane.id)));
    timeline->resize(recipe.options.value(QStringLiteral("width")).toInt(usualPanelSize.width()),
                     recipe.options.value(QStringLiteral("height")).toInt(usualPanelSize.height()));
    return timeline;
}

} // namespace

PanelShots::PanelShots(Study &study, QObject *parent)
    : QObject(parent)
    , m_study(study)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &PanelShots::look);
}

PanelShots::~PanelShots() = default;

void PanelShots::take(const std::map<int, PanelRecipe> &recipes)
{
    const Selection &selection = m_study.selection();
    m_before = {selection.visible(), selection.selected(), m_study.conditions().scale()};
    m_left = recipes;
    m_done.clear();
    showNext();
}

void PanelShots::stop()
{
    if (!m_shown)
        return;
    m_look.stop();
    m_shown.reset();
    if (m_study.recording())
        putBack();
}

void PanelShots::showNext()
{
    if (m_left.empty()) {
        stop();
        emit taken(m_done);
        return;
    }
    const PanelRecipe &recipe = m_left.begin()->second;
    m_study.conditions().setScale(recipe.scale);
    m_study.selection().setVisible(recipe.visible);
    m_study.selection().setSelected(recipe.selected);
    m_shown = shownBy(recipe, m_study);
    m_shown->setAttribute(Qt::WA_DontShowOnScreen);
    m_shown->show();
    m_calm = 0;
    m_look.start();
}

// A picture is taken once everything in it has been read and computed.
void PanelShots::look()
{
    m_calm = m_study.jobs().isIdle() ? m_calm + 1 : 0;
    if (m_calm < calmLooks)
        return;
    m_look.stop();
    const auto [number, recipe] = *m_left.begin();
    m_left.erase(m_left.begin());
    if (const auto *view = qobject_cast<const View *>(m_shown.get()))
        m_done[number] = panelPicture(*view, recipe, m_study);
    else
        m_done[number] = {static_cast<const Timeline &>(*m_shown).figure(), {}, madeOf(recipe, m_study)};
    showNext();
}

void PanelShots::putBack()
{
    m_study.conditions().setScale(m_before.scale);
    m_study.selection().setVisible(m_before.visible);
    m_study.selection().setSelected(m_before.selected);
}

} // namespace edgescope
