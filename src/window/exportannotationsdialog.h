// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/exchangeformat.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;

namespace edgescope {

// Asks for the form of a file of annotations, whose annotations go into it and, of tables, with which
// columns. What the file cannot hold is listed before it is saved.
class ExportAnnotationsDialog : public QDialog
{
    Q_OBJECT

public:
    ExportAnnotationsDialog(PortableAnnotations annotations, QWidget *parent = nullptr);

    const ExchangeFormat &format() const;
    ExchangeOptions options() const;
    // Those of the rater chosen.
    const PortableAnnotations &annotations() const { return m_chosen; }

private:
    void makeColumns();
    void takeRater();
    void showLosses();

    PortableAnnotations m_all;
    PortableAnnotations m_chosen;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_rater;
    QListWidget *m_columns;
    QLabel *m_losses;
};

} // namespace edgescope
