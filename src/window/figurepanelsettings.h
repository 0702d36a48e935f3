// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>
#include <QRectF>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace edgescope {

class FigureDocument;

// What can be said of the chosen panel of a figure: its title, where it stands, its legend and axes.
class FigurePanelSettings : public QGroupBox
{
    Q_OBJECT

public:
    explicit FigurePanelSettings(FigureDocument &document, QWidget *parent = nullptr);

signals:
    void updateRequested(int index); // make the panel anew
    void noticed(const QString &text);

private:
    void addPlace(QFormLayout &form);
    void addLook(QFormLayout &form);
    void connectBoxes();
    void showPanel();
    void takeCells();
    void takePlace();
    void takeFree(bool isFree);

    FigureDocument &m_document;
    QLineEdit *m_title;
    QSpinBox *m_columns;
    QSpinBox *m_rows;
    QCheckBox *m_free;
    std::array<QDoubleSpinBox *, 4> m_place; // x, y, width, height
    QComboBox *m_legend;
    QCheckBox *m_scaleBars;
    QCheckBox *m_frozen;
    QPushButton *m_update;
    QPushButton *m_remove;
};

} // namespace edgescope
