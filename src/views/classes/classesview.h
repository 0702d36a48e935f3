// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/classes/classeslook.h"
#include "views/view.h"

class QToolButton;

namespace edgescope {

class ClassesCanvas;

// Why units are excitatory or inhibitory: their waveforms' measures and what divides them, the mean
// waveforms, and what contradicts what. A click on a unit selects it, Shift adds, a lasso selects several; E,
// I and U set the class of the selected units by hand. A threshold that decides is dragged.
class ClassesView : public View
{
    Q_OBJECT

public:
    explicit ClassesView(Study &study, QWidget *parent = nullptr);

    QString summary() const override;
    FigurePainter figure() const override;
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;
    static void paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);

    void setNormalised(bool normalised);
    // Sets the threshold of the analysis, as dragging its line does. Results follow one by one.
    void moveThreshold(double ms);

protected:
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    void showScale() override {} // units have no scale
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    QWidget *makeOptions();
    QWidget *makeTaking();
    void makeClassActions();
    const UnitPlane *data() const;
    void connectGestures();
    void takeClasses();
    void drawAgain();
    void selectUnits(std::vector<int> units, bool adds);
    void showNextConflict();
    void setThreshold(double ms); // 0: the rule's own

    ClassesLook m_look;
    ClassesCanvas *m_canvas;
    QToolButton *m_normalised = nullptr;
    QToolButton *m_conflicts = nullptr;
    QToolButton *m_take = nullptr;
    bool m_isAsking = false; // a threshold was sent and its result is not there yet
};

} // namespace edgescope
