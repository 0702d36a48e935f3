// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QGroupBox;
class QLineEdit;
class QPushButton;
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
    QGroupBox *makePanelGroup();
    void connectPage();
    void connectPanel();
    void showFigure();
    void showPanel();
    void takeGrid();
    void takeSpan();
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
    QGroupBox *m_panel;
    QLineEdit *m_title;
    QSpinBox *m_panelColumns;
    QSpinBox *m_panelRows;
    QCheckBox *m_frozen;
    QPushButton *m_update;
    QPushButton *m_remove;
};

} // namespace edgescope
