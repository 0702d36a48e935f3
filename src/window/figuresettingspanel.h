// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace edgescope {

class FigureDocument;

// How the figure is put on paper, and what can be said of the chosen panel.
class FigureSettingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FigureSettingsPanel(FigureDocument &document, QWidget *parent = nullptr);

    // Puts the keyboard into the width of the page.
    void editPage();

signals:
    void updateRequested(int index); // make the panel anew
    void noticed(const QString &text);

private:
    void addPage(QFormLayout &form);
    void addType(QFormLayout &form);
    void addColours(QFormLayout &form);
    void addMaps(QFormLayout &form);
    void connectPage();
    void showFigure();
    void showMaps();
    void takeGrid();
    void takeMaps();
    // Changes the settings by `edit`; the same kind of change is one step of undo.
    template <typename Change>
    void edit(const QByteArray &kind, Change change);

    FigureDocument &m_document;
    QLineEdit *m_name;
    QSpinBox *m_columns;
    QSpinBox *m_rows;
    QComboBox *m_widths;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QSpinBox *m_dotsPerInch;
    QFontComboBox *m_font;
    QDoubleSpinBox *m_fontSize;
    QDoubleSpinBox *m_lineWidth;
    QComboBox *m_letters;
    QComboBox *m_colours;
    QComboBox *m_background;
    QCheckBox *m_smallPrint;
    std::array<QComboBox *, 5> m_maps; // of classes, signed values, power, unit interval, densities
};

} // namespace edgescope
