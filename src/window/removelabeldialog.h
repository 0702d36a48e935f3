// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/labels.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace edgescope {

// Asks what becomes of the annotations that carry a label to be removed.
class RemoveLabelDialog : public QDialog
{
    Q_OBJECT

public:
    // `others` are the labels that they may get instead.
    RemoveLabelDialog(const Label &label, int annotations, const QStringList &others, QWidget *parent);

    // The label they get; none when they keep theirs.
    std::optional<QString> replacement() const;

private:
    QRadioButton *m_keep;
    QRadioButton *m_replace;
    QComboBox *m_others;
};

} // namespace edgescope
