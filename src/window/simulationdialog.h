// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace edgescope {

class ParameterForm;

// What a simulated recording is to be: the scenario with a sentence about it, its length, units, LFP and
// seed.
class SimulationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SimulationDialog(QWidget *parent);

    SimulationSettings settings() const;

private:
    void showScenario();

    ParameterForm *m_form;
    QLabel *m_about;
    QPushButton *m_make;
};

} // namespace edgescope
