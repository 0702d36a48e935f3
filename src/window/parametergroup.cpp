// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/parametergroup.h"

#include "study/study.h"
#include "views/theme.h"
#include "window/parameterform.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace edgescope {

ParameterGroup::ParameterGroup(Study &study, const Analysis &analysis, QWidget *parent)
    : QWidget(parent)
    , m_form(new ParameterForm(analysis.parameters, study.values(analysis.id), this))
    , m_badge(new QLabel(this))
{
    setObjectName(QStringLiteral("group_") + QString::fromLatin1(analysis.id));
    auto *heading = new QLabel(QCoreApplication::translate("Analysis", analysis.title), this);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_badge->setObjectName(QStringLiteral("badge_") + QString::fromLatin1(analysis.id));
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_badge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_form);
    const QByteArray id = analysis.id;
    connect(m_form, &ParameterForm::edited, this, &ParameterGroup::showBadge);
    connect(m_form, &ParameterForm::valuesChanged, this,
            [this, &study, id](const Values &values) { study.setValues(id, values); });
    connect(&study, &Study::valuesChanged, this, [this, &study, id](const QByteArray &changed) {
        if (changed != id)
            return;
        m_form->setValues(study.values(id));
        showBadge();
    });
    showBadge();
}

void ParameterGroup::reset()
{
    m_form->resetAll();
}

bool ParameterGroup::isChanged() const
{
    return m_form->changedCount() > 0;
}

void ParameterGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showBadge();
    QWidget::changeEvent(event);
}

void ParameterGroup::showBadge()
{
    const Theme &theme = themeFor(palette());
    const int changed = m_form->changedCount();
    const QColor text = changed == 0 ? theme.secondaryText : theme.caution;
    const QColor fill = changed == 0 ? theme.window : theme.cautionBackground;
    m_badge->setText(changed == 0 ? tr("paper defaults") : tr("%n changed", nullptr, changed));
    m_badge->setToolTip(m_form->changesText());
    m_badge->setStyleSheet(QStringLiteral("QLabel { color: %1; background: %2; border: 1px solid %3; "
                                          "border-radius: 8px; padding: 0 7px; }")
                               .arg(text.name(), fill.name(), theme.line.name()));
    emit badgeChanged();
}

} // namespace edgescope
