// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace edgescope {

class ClassLogDialog;
class Study;
class UnitsModel;

// "▲ 20 E · ■ 8 I · ◇ 3 unclassified"
QString unitCountsText(const std::vector<UnitClass> &classes);

// The units with their classes, which can be set by hand, with or without a reason, or taken from a text
// column of the file, and the log of all changes. The rows chosen are the units selected in all views.
class UnitsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnitsPanel(Study &study, QWidget *parent = nullptr);

signals:
    // A unit was double-clicked: the user wants to see it by itself.
    void unitRequested();

private:
    void makeTable();
    void addClassButton(QHBoxLayout &row, const char *name, const QString &text, const QString &key,
                        UnitClass unitClass);
    void makeReason();
    void setClass(UnitClass unitClass);
    void showLog();
    void showEvidence();
    void showRecording();
    void showCounts();
    void showPreview();
    void takeSelection();
    void showSelection();

    Study &m_study;
    QLabel *m_counts;
    QTableView *m_table;
    UnitsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    std::vector<QAction *> m_classActions;
    QLineEdit *m_reason; // for the next class set by hand
    QPointer<ClassLogDialog> m_log;
    QWidget *m_columnRow;
    QComboBox *m_columns;
    QPushButton *m_useColumn;
    QLabel *m_preview;
    QLabel *m_remembered;
};

} // namespace edgescope
