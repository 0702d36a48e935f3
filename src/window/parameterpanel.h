// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QPushButton;
class QScrollArea;

namespace edgescope {

class ParameterGroup;
class Study;

// The parameters of one analysis, below those of the ensembles that all analyses build on. Which analysis it
// is follows the chosen view.
class ParameterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterPanel(Study &study, QWidget *parent = nullptr);

    void showAnalysis(const QByteArray &id);

private:
    void rebuild();
    void showChanged();

    Study &m_study;
    QComboBox *m_choice;
    QPushButton *m_defaults;
    QScrollArea *m_scroll;
    std::vector<ParameterGroup *> m_groups;
};

} // namespace edgescope
