// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace edgescope {

// Rows that are ticked and moved up and down in a list, beside buttons that do so by keyboard. Changes are
// seen at once and taken back by Cancel.
class ArrangeDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

protected:
    // `hint` stands above the list; `upName` and `downName` are object names of the buttons that move its
    // chosen row.
    ArrangeDialog(const QString &hint, const QString &upName, const QString &downName, QWidget *parent);

    QTreeWidget &list() const { return *m_list; }
    // A button beside the list, below those that move.
    QPushButton *addVerb(const QString &name, const QString &text);
    // The same of any widget, in the order of Tab as they follow on each other.
    void addBeside(QWidget *widget);
    // Room below what is there.
    void addRoomBeside(int pixels);
    // Changes the list without apply() at each step.
    void changeQuietly(const std::function<void()> &change);

    // Shows outside what the list says. Called when a row is changed or moved.
    virtual void apply() = 0;
    // Shows outside what was there before.
    virtual void takeBack() = 0;

private:
    void move(int step);

    QTreeWidget *m_list;
    QVBoxLayout *m_beside;
    QWidget *m_lastInTabOrder; // before the buttons at the foot
    bool m_isQuiet = false;
};

} // namespace edgescope
