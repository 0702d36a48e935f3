// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/displayfilter.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace edgescope {

class Study;

// Sets how the LFP is shown while it is looked at: what is chosen or typed applies at once. What cannot be
// used is said, and the last usable filter stays.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FilterDialog(Study &study, QWidget *parent = nullptr);

private:
    QComboBox *addEdgeBox(QFormLayout &form, const QString &title, const char *name,
                          std::initializer_list<double> edgesHz);
    void addChoices(QFormLayout &form);
    void addButtons(QFormLayout &form);
    // What the boxes say; nothing when one holds no number.
    std::optional<DisplayFilter> written() const;
    void apply();
    void showFilter();
    void showProblem(const QString &text);

    Study &m_study;
    QComboBox *m_highPass;
    QComboBox *m_lowPass;
    QComboBox *m_notch;
    QComboBox *m_reference;
    QLabel *m_problem;
    QPushButton *m_raw;
    QTimer m_typing; // waits for the end of a number
    bool m_isApplying = false;
};

} // namespace edgescope
