// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/labels.h"

#include <QWidget>

class QLabel;
class QLayout;
class QMenu;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace edgescope {

class Study;

// The labels of the document by kind: names and keys are edited in place, colours and order by buttons. A
// label that gets another name takes its annotations along. Every change is one step of the document.
class LabelsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LabelsPanel(Study &study, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const char *name, const QString &icon, const QString &tip);
    QLayout *makeButtons();
    void fillColours(QMenu &menu);
    void fillSets(QMenu &menu);
    void fill();
    void enable();
    void takeItem(QTreeWidgetItem *item, int column);
    const Labels &labels() const;
    // The row of the current label in labels(); none when no label is current.
    std::optional<std::size_t> current() const;
    std::vector<AnnotationId> carriers(const Label &label) const;
    // The nearest label of the same kind before (−1) or after (1) a row.
    std::optional<std::size_t> neighbour(std::size_t row, int step) const;
    void rename(std::size_t row, const QString &name);
    void setKeys(std::size_t row, const QString &keys);
    void setColour(const QColor &colour);
    void chooseColour();
    void move(int step);
    void add(AnnotationKind kind);
    void askAndRemove();
    void remove(const Label &label, const std::optional<QString> &replacement);
    void useSet(const LabelPreset &preset, bool replaces);
    void showProblems(const QString &refused = {});

    Study &m_study;
    QTreeWidget *m_tree;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_colour;
    QToolButton *m_sets;
    QLabel *m_problems;
    // Of the label that becomes the current one when the tree is filled.
    AnnotationKind m_currentKind = AnnotationKind::State;
    QString m_currentName;
};

} // namespace edgescope
