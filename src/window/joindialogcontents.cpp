// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/joindialog.h"

#include "window/settings.h"
#include "window/statenametable.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

// What the parts of the dialog hold together: words for states and columns of classes.
namespace edgescope {
namespace {

constexpr int classColumnRole = Qt::UserRole;
constexpr int classFileRole = Qt::UserRole + 1;

} // namespace

Project JoinDialog::project() const
{
    Project project = m_project;
    project.joining.parts.clear();
    for (const Part &part : m_parts)
        project.joining.parts.push_back(part.settings);
    for (const QString &word : m_states->words())
        project.joining.stateNames.erase(word);
    project.joining.stateNames.merge(m_states->names());
    return project;
}

// The choices in the table outlive the words shown in it.
void JoinDialog::takeStateNames()
{
    m_project.joining.stateNames = project().joining.stateNames;
}

void JoinDialog::rememberStateNames()
{
    m_settings.setStateNames(m_states->words(), m_states->names());
}

void JoinDialog::showStates()
{
    std::vector<Interval> intervals;
    for (const Part &part : m_parts)
        if (part.settings.takesIntervals)
            intervals.insert(intervals.end(), part.recording->intervals.begin(),
                             part.recording->intervals.end());
    const std::vector<QString> words = stateWords(intervals);
    m_stateRows->setVisible(!words.empty());
    if (words == m_states->words())
        return; // what was chosen stays
    StateNames names = m_project.joining.stateNames;
    for (const auto &[word, name] : m_settings.stateNames(words))
        names.emplace(word, name);
    m_states->setWords(words, names);
}

void JoinDialog::showClasses()
{
    m_classes->clear();
    m_classes->addItem(tr("the column that names most classes"));
    QStringList columns;
    bool hasUnits = false;
    for (const Part &part : m_parts) {
        if (!part.settings.takesUnits)
            continue;
        hasUnits = hasUnits || !part.recording->units.empty();
        for (const UnitColumn &column : part.recording->unitColumns)
            if (!columns.contains(column.name))
                columns << column.name;
    }
    for (const QString &column : columns) {
        m_classes->addItem(tr("column %1").arg(column));
        m_classes->setItemData(m_classes->count() - 1, column, classColumnRole);
    }
    if (!m_project.classFile.isEmpty()) {
        m_classes->addItem(tr("table %1").arg(QFileInfo(m_project.classFile).fileName()));
        m_classes->setItemData(m_classes->count() - 1, m_project.classFile, classFileRole);
        m_classes->setCurrentIndex(m_classes->count() - 1);
    } else if (!m_project.classColumn.isEmpty()) {
        m_classes->setCurrentIndex(std::max(0, m_classes->findData(m_project.classColumn, classColumnRole)));
    }
    m_classRow->setVisible(hasUnits);
}

void JoinDialog::takeClasses()
{
    m_project.classColumn = m_classes->currentData(classColumnRole).toString();
    m_project.classFile = m_classes->currentData(classFileRole).toString();
}

void JoinDialog::showProgress()
{
    m_progress->setVisible(!m_wanted.empty());
    if (!m_wanted.empty())
        m_progress->setText(tr("Reading %1…").arg(QFileInfo(m_wanted.front().settings.path).fileName()));
    m_save->setEnabled(!m_parts.empty() && m_wanted.empty());
}

void JoinDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace edgescope
