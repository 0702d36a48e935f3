// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace edgescope {

class Study;
struct Pin;

// Pinned results, laid over the present ones in all views while they are ticked, and the numbers of the one
// chosen beside those of now.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(Study &study, QWidget *parent = nullptr);

    // Pins all results there are now, named by their conditions.
    void pin();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void listPins();
    void takeName(int row);
    void removeChosen();
    void fill();
    QString conditionsText() const;

    Study &m_study;
    QListWidget *m_pins;
    QPushButton *m_pin;
    QPushButton *m_remove;
    QTableWidget *m_table;
    QLabel *m_footer;
};

} // namespace edgescope
