// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/simulationdialog.h"

#include "core/parameter.h"
#include "window/parameterform.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace edgescope {
namespace {

const struct {
    Scenario scenario;
    const char *title;
    const char *about;
} describedScenarios[] = {
    {Scenario::States, QT_TRANSLATE_NOOP("Parameter", "States"),
     QT_TRANSLATE_NOOP(
         "Simulation",
         "Cycles through AWAKE, LSL, SWS and REM, whose balance of excitation and inhibition differs as "
         "in the paper, with synapses between units that are known.")},
    {Scenario::StatesAndSeizure, QT_TRANSLATE_NOOP("Parameter", "States, then a seizure"),
     QT_TRANSLATE_NOOP(
         "Simulation",
         "Cycles through the four states, then nine minutes with one seizure, as in the demo. The length "
         "counts both; it is ten minutes or more.")},
    {Scenario::Seizure, QT_TRANSLATE_NOOP("Parameter", "Seizure"),
     QT_TRANSLATE_NOOP(
         "Simulation",
         "Nine minutes with one seizure, in which inhibition rises, both classes fall silent and the "
         "balance comes back afterwards. The length cannot be chosen.")},
    {Scenario::Poisson, QT_TRANSLATE_NOOP("Parameter", "Poisson"),
     QT_TRANSLATE_NOOP("Simulation",
                       "Independent units with constant rates and no states: what chance alone looks like.")},
};

Parameter whole(const char *key, const char *title, std::int64_t value, double minimum, double maximum,
                const QString &unit, const char *help)
{
    Parameter parameter;
    parameter.key = key;
    parameter.title = title;
    parameter.kind = Parameter::Kind::WholeNumber;
    parameter.defaultValue = value;
    parameter.unit = unit;
    parameter.minimum = minimum;
    parameter.maximum = maximum;
    parameter.help = help;
    return parameter;
}

std::vector<Parameter> simulationParameters()
{
    const SimulationSettings usual;
    Parameter scenario;
    scenario.key = "scenario";
    scenario.title = QT_TRANSLATE_NOOP("Parameter", "Scenario");
    scenario.kind = Parameter::Kind::Choice;
    scenario.defaultValue = scenarioId(usual.scenario);
    for (const auto &each : describedScenarios)
        scenario.choices.push_back({scenarioId(each.scenario), each.title});
    scenario.help = QT_TRANSLATE_NOOP("Parameter", "What is planted in the recording.");
    Parameter minutes;
    minutes.key = "minutes";
    minutes.title = QT_TRANSLATE_NOOP("Parameter", "Length");
    minutes.defaultValue = usual.minutes;
    minutes.unit = QStringLiteral("min");
    minutes.minimum = 1;
    minutes.maximum = 1440;
    minutes.decimals = 1;
    minutes.help = QT_TRANSLATE_NOOP("Parameter", "Length of the recording.");
    return {
        scenario,
        minutes,
        whole("excitatory", QT_TRANSLATE_NOOP("Parameter", "Excitatory units"), usual.excitatoryUnits, 0,
              10000, {}, QT_TRANSLATE_NOOP("Parameter", "How many units are excitatory.")),
        whole("inhibitory", QT_TRANSLATE_NOOP("Parameter", "Inhibitory units"), usual.inhibitoryUnits, 0,
              10000, {}, QT_TRANSLATE_NOOP("Parameter", "How many units are inhibitory.")),
        whole("lfp_channels", QT_TRANSLATE_NOOP("Parameter", "LFP channels"), usual.lfpChannels, 0, 96, {},
              QT_TRANSLATE_NOOP("Parameter", "Channels of field potentials, made from the units' currents.")),
        whole("lfp_rate", QT_TRANSLATE_NOOP("Parameter", "LFP sampling rate"),
              static_cast<std::int64_t>(usual.lfpRateHz), 100, 30000, QStringLiteral("Hz"),
              QT_TRANSLATE_NOOP("Parameter", "Samples a second of each channel.")),
        whole("seed", QT_TRANSLATE_NOOP("Parameter", "Seed"), static_cast<std::int64_t>(usual.seed), 0, 1e9,
              {}, QT_TRANSLATE_NOOP("Parameter", "The same seed makes the same recording."))};
}

} // namespace

SimulationDialog::SimulationDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new ParameterForm(simulationParameters(), Values(simulationParameters()), this))
    , m_about(new QLabel(this))
{
    setObjectName(QStringLiteral("simulationDialog"));
    setWindowTitle(tr("New simulation"));
    m_about->setObjectName(QStringLiteral("scenarioText"));
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(4 * fontMetrics().lineSpacing()); // so that nothing moves with the scenario
    m_about->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("&Make…"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("makeButton"));
    m_make->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &ParameterForm::edited, this, &SimulationDialog::showScenario);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    showScenario();
}

SimulationSettings SimulationDialog::settings() const
{
    const Values &values = m_form->values();
    SimulationSettings settings;
    for (const auto &each : describedScenarios)
        if (values.choice("scenario") == scenarioId(each.scenario))
            settings.scenario = each.scenario;
    settings.minutes = values.number("minutes");
    settings.excitatoryUnits = static_cast<int>(values.whole("excitatory"));
    settings.inhibitoryUnits = static_cast<int>(values.whole("inhibitory"));
    settings.lfpChannels = static_cast<int>(values.whole("lfp_channels"));
    settings.lfpRateHz = static_cast<double>(values.whole("lfp_rate"));
    settings.seed = static_cast<std::uint64_t>(values.whole("seed"));
    return settings;
}

void SimulationDialog::showScenario()
{
    const SimulationSettings chosen = settings();
    for (const auto &each : describedScenarios)
        if (each.scenario == chosen.scenario)
            m_about->setText(QCoreApplication::translate("Simulation", each.about));
    if (auto *minutes = m_form->findChild<QWidget *>(QStringLiteral("edit_minutes")))
        minutes->setEnabled(chosen.scenario != Scenario::Seizure);
    const bool hasUnits = chosen.excitatoryUnits + chosen.inhibitoryUnits > 0;
    const bool isLongEnough = chosen.minutes >= shortestMinutes(chosen.scenario);
    m_make->setEnabled(hasUnits && isLongEnough);
    m_make->setToolTip(!hasUnits       ? tr("A recording needs at least one unit.")
                       : !isLongEnough ? tr("States and a seizure need at least ten minutes.")
                                       : QString());
}

} // namespace edgescope
