// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameter.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace edgescope {

// A form made from the descriptions of an analysis' parameters: label left, editor right with the unit
// inside, a button that returns to the default only where the value differs.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    ParameterForm(std::vector<Parameter> parameters, const Values &values, QWidget *parent = nullptr);

    const Values &values() const { return m_values; }
    // Shows other values without saying that they changed.
    void setValues(const Values &values);
    // Back to the defaults, as if the user had set them.
    void resetAll();
    // How many values differ from their defaults.
    int changedCount() const;
    // Which they are, a line each.
    QString changesText() const;

signals:
    void edited(); // at once
    // 300 ms after the last change, or at once after a reset.
    void valuesChanged(const edgescope::Values &values);

private:
    struct Row {
        Parameter parameter;
        QLabel *label;
        QWidget *editor;
        QToolButton *reset;
    };

    QWidget *makeEditor(const Parameter &parameter);
    void addRow(const Parameter &parameter);
    void take(const Parameter &parameter, const Value &value);
    void showValue(const Row &row);
    bool isChanged(const Parameter &parameter) const;

    std::vector<Row> m_rows;
    Values m_values;
    QTimer m_delay;
};

} // namespace edgescope
