// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"
#include "formats/importquestion.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;

namespace edgescope {

// Asks what a file of bare numbers does not say: the sampling rate and the unit of its values.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportQuestion &question, QWidget *parent);

    ReadOptions options() const;

private:
    QDoubleSpinBox *m_rate;
    QComboBox *m_unit;
};

} // namespace edgescope
