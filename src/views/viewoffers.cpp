// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view.h"

#include "study/sensitivityoverlay.h"
#include "study/study.h"
#include "views/viewpages.h"

#include <QAction>

// What a view offers to recompute or to show beside its result.
namespace edgescope {

void View::connectOffers()
{
    Conditions &conditions = m_study.conditions();
    const Selection &selection = m_study.selection();
    connect(m_pages, &ViewPages::recomputeRequested, &conditions,
            [&conditions] { conditions.setRange(Conditions::Range::Selection); });
    connect(m_pages, &ViewPages::recomputeUnitsRequested, &conditions,
            [&conditions] { conditions.setUnits(Conditions::Units::Selected); });
    connect(&selection, &Selection::selectedChanged, this, &View::showOffer);
    connect(&selection, &Selection::unitsChanged, this, &View::showOffer);
    connect(&conditions, &Conditions::rangeChanged, this, &View::showOffer);
    connect(&conditions, &Conditions::unitsChanged, this, &View::showOffer);
}

void View::offerSelection()
{
    m_offersSelection = true;
    showOffer();
}

void View::offerUnits()
{
    m_offersUnits = true;
    showOffer();
}

void View::showOffer()
{
    const Selection &selection = m_study.selection();
    const Conditions &conditions = m_study.conditions();
    const bool canOffer = !m_held && m_result;
    m_pages->setOffered(canOffer && m_offersSelection && !selection.selected().isEmpty() &&
                            conditions.range() != Conditions::Range::Selection,
                        canOffer && m_offersUnits && !selection.units().empty() &&
                            conditions.units() != Conditions::Units::Selected);
}

void View::offerSensitivity()
{
    if (!hasSensitivity(m_analysis))
        return;
    m_sensitivity = new QAction(tr("&Sensitivity to uncertain units"), this);
    m_sensitivity->setObjectName(QStringLiteral("actionSensitivity_") + QString::fromLatin1(m_analysis));
    m_sensitivity->setStatusTip(
        tr("Show how far the numbers change when units of uncertain class get other classes"));
    m_sensitivity->setCheckable(true);
    addOption(*m_sensitivity);
    connect(m_sensitivity, &QAction::toggled, this, [this](bool on) {
        wantSensitivity();
        m_ofClasses = on ? m_study.result(classSensitivityId) : nullptr;
        if (m_own)
            showWithPins();
    });
}

void View::saveSensitivity(QJsonObject &options) const
{
    if (m_sensitivity)
        options.insert(QStringLiteral("sensitivity"), m_sensitivity->isChecked());
}

void View::restoreSensitivity(const QJsonObject &saved)
{
    if (m_sensitivity)
        m_sensitivity->setChecked(
            saved.value(QStringLiteral("sensitivity")).toBool(m_sensitivity->isChecked()));
}

void View::wantSensitivity()
{
    const bool wants = m_wanted && m_sensitivity && m_sensitivity->isChecked();
    if (wants == m_wantsSensitivity)
        return;
    m_wantsSensitivity = wants;
    if (wants)
        m_study.want(classSensitivityId);
    else
        m_study.unwant(classSensitivityId);
}

} // namespace edgescope
