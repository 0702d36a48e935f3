// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

#include <QWidget>

class QLabel;

namespace edgescope {

class ParameterForm;
class Study;

// The form of one analysis under its name, with a badge that says whether the values are the paper's.
class ParameterGroup : public QWidget
{
    Q_OBJECT

public:
    ParameterGroup(Study &study, const Analysis &analysis, QWidget *parent = nullptr);

    void reset();
    bool isChanged() const;

signals:
    // The values differ from the defaults, or do so no longer, whoever changed them.
    void badgeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBadge();

    ParameterForm *m_form;
    QLabel *m_badge;
};

} // namespace edgescope
