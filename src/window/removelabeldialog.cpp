// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/removelabeldialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace edgescope {

RemoveLabelDialog::RemoveLabelDialog(const Label &label, int annotations, const QStringList &others,
                                     QWidget *parent)
    : QDialog(parent)
    , m_keep(new QRadioButton(tr("They &keep it; it has no colour, key or place of its own any more"), this))
    , m_replace(new QRadioButton(tr("They &get the label"), this))
    , m_others(new QComboBox(this))
{
    setObjectName(QStringLiteral("removeLabelDialog"));
    setWindowTitle(tr("Remove label"));
    m_keep->setObjectName(QStringLiteral("keepLabel"));
    m_keep->setChecked(true);
    m_replace->setObjectName(QStringLiteral("replaceLabel"));
    m_replace->setEnabled(!others.isEmpty());
    m_others->setObjectName(QStringLiteral("otherLabel"));
    m_others->setAccessibleName(tr("Label they get"));
    m_others->addItems(others);
    m_others->setEnabled(false);
    connect(m_replace, &QRadioButton::toggled, m_others, &QWidget::setEnabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(tr("&Remove"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *line = new QHBoxLayout;
    line->addWidget(m_replace);
    line->addWidget(m_others, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        new QLabel(tr("%n annotation(s) carry the label %1.", nullptr, annotations).arg(label.name), this));
    column->addWidget(m_keep);
    column->addLayout(line);
    column->addWidget(buttons);
}

std::optional<QString> RemoveLabelDialog::replacement() const
{
    return m_replace->isChecked() ? std::optional(m_others->currentText()) : std::nullopt;
}

} // namespace edgescope
