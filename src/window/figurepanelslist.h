// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace edgescope {

// What can be put into the figure: the timeline and every view, each with the conditions that it would be
// added with, to be dragged to the page or added by a button.
class FigurePanelsList : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePanelsList(QWidget *parent = nullptr);

    struct Entry {
        QByteArray view;
        QString title;
        QString conditions;
    };
    void setEntries(const std::vector<Entry> &entries);
    // A button below the list for an action.
    void addActionButton(QAction &action);

    QSize minimumSizeHint() const override;

signals:
    void addRequested(const QByteArray &view);

private:
    void addChosen();

    QListWidget *m_list;
    QPushButton *m_add;
    QVBoxLayout *m_buttons;
};

} // namespace edgescope
