// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filteractions.h"

#include "study/study.h"
#include "views/filtertext.h"
#include "window/actions.h"
#include "window/filterdialog.h"
#include "window/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace edgescope {

FilterActions::FilterActions(QWidget &window, Study &study, Settings &settings, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_settings(settings)
    , m_actions(actions)
{
    addMontages();
    connect(actions.filters, &QAction::triggered, this, &FilterActions::showDialog);
    connect(&study, &Study::recordingChanged, this, &FilterActions::takeRemembered);
    connect(&study, &Study::displayFilterChanged, this, &FilterActions::remember);
    connect(&study, &Study::recordingChanged, this, &FilterActions::showWords);
    connect(&study, &Study::displayFilterChanged, this, &FilterActions::showWords);
    takeRemembered();
    showWords();
}

void FilterActions::addMontages()
{
    using Reference = DisplayFilter::Reference;
    auto *group = new QActionGroup(this);
    const struct {
        Reference reference;
        QString name;
        QString tip;
    } montages[] = {
        {Reference::Recorded, QStringLiteral("actionMontageRecorded"),
         tr("Show each channel as it was recorded")},
        {Reference::CommonAverage, QStringLiteral("actionMontageCommonAverage"),
         tr("Show each channel less the mean of all channels")},
        {Reference::Bipolar, QStringLiteral("actionMontageBipolar"),
         tr("Show the difference of neighbouring channels")},
    };
    for (const auto &montage : montages) {
        QAction *action = m_actions.montageMenu->addAction(referenceTitle(montage.reference));
        action->setObjectName(montage.name);
        action->setStatusTip(montage.tip);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, reference = montage.reference] {
            DisplayFilter filter = m_study.displayFilter();
            filter.reference = reference;
            m_study.setDisplayFilter(filter);
        });
        const auto show = [this, action, reference = montage.reference] {
            action->setChecked(m_study.displayFilter().reference == reference);
        };
        connect(&m_study, &Study::displayFilterChanged, action, show);
        connect(&m_study, &Study::recordingChanged, action, show);
        show();
    }
}

void FilterActions::showDialog()
{
    if (!m_dialog)
        m_dialog = new FilterDialog(m_study, &m_window);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void FilterActions::takeRemembered()
{
    const auto recording = m_study.recording();
    const bool hasChannels = recording && !recording->channels.empty();
    m_actions.filters->setEnabled(hasChannels);
    m_actions.montageMenu->setEnabled(hasChannels);
    if (!hasChannels) {
        if (m_dialog)
            m_dialog->close();
        return;
    }
    const DisplayFilter filter = m_settings.displayFilter(recording->contentId);
    if (filterProblem(filter, *recording).isEmpty())
        m_study.setDisplayFilter(filter);
}

// On buttons: what is in use.
void FilterActions::showWords()
{
    DisplayFilter filter = m_study.displayFilter();
    m_actions.montageMenu->menuAction()->setIconText(referenceTitle(filter.reference));
    filter.reference = DisplayFilter::Reference::Recorded;
    const QStringList words = filterWords(filter);
    m_actions.filters->setIconText(words.isEmpty() ? tr("Unfiltered") : words.first());
}

void FilterActions::remember()
{
    m_settings.setDisplayFilter(m_study.recording()->contentId, m_study.displayFilter());
}

} // namespace edgescope
