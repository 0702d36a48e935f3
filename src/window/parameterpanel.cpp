// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/parameterpanel.h"

#include "study/study.h"
#include "window/parametergroup.h"
#include "window/textscaling.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray ensemblesId = "ensembles";

} // namespace

ParameterPanel::ParameterPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_choice(new QComboBox(this))
    , m_defaults(new QPushButton(tr("Defaults"), this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("parameterPanel"));
    m_choice->setObjectName(QStringLiteral("analysisBox"));
    m_choice->setAccessibleName(tr("Analysis"));
    keepLeastHeight(*m_choice, 26);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choice->setMinimumContentsLength(10);
    for (const Analysis &analysis : analyses())
        if (analysis.id != ensemblesId)
            m_choice->addItem(QCoreApplication::translate("Analysis", analysis.title), analysis.id);
    m_defaults->setObjectName(QStringLiteral("defaultsButton"));
    keepLeastHeight(*m_defaults, 26);
    m_defaults->setToolTip(tr("Give this analysis and the ensembles the values of the paper"));
    m_scroll->setAccessibleName(tr("Parameters"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *footer = new QLabel(tr("Changes apply at once."), this);
    footer->setForegroundRole(QPalette::PlaceholderText);

    auto *top = new QHBoxLayout;
    top->addWidget(m_choice, 1);
    top->addWidget(m_defaults);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    column->addWidget(footer);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &ParameterPanel::rebuild);
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        for (ParameterGroup *group : m_groups)
            group->reset();
    });
    rebuild();
}

void ParameterPanel::showAnalysis(const QByteArray &id)
{
    if (const int index = m_choice->findData(id); index >= 0)
        m_choice->setCurrentIndex(index);
}

void ParameterPanel::rebuild()
{
    m_groups.clear();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 4, 0);
    for (const QByteArray &id : {ensemblesId, m_choice->currentData().toByteArray()})
        if (const Analysis *analysis = findAnalysis(id); analysis && !analysis->parameters.empty()) {
            auto *group = new ParameterGroup(m_study, *analysis, page);
            column->addWidget(group);
            m_groups.push_back(group);
            connect(group, &ParameterGroup::badgeChanged, this, &ParameterPanel::showChanged);
        }
    column->addStretch();
    delete m_scroll->takeWidget();
    m_scroll->setWidget(page);
    showChanged();
}

void ParameterPanel::showChanged()
{
    m_defaults->setEnabled(std::any_of(m_groups.begin(), m_groups.end(),
                                       [](const ParameterGroup *group) { return group->isChanged(); }));
}

} // namespace edgescope
