// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"
#include "window/figuregrid.h"

#include <QObject>
#include <QUndoStack>

#include <map>

namespace edgescope {

// What a panel shows, and of what it was made: a text that changes when making it anew may give another one.
struct PanelPicture {
    FigurePainter paint; // none: not made yet
    QString numbers;
    QByteArray madeOf;
};

// The figure that is being composed, with undo. Panels stand in reading order of their places. What they show
// is made elsewhere and arrives later, under the panel's number, which stays the same while panels move.
class FigureDocument : public QObject
{
    Q_OBJECT

public:
    explicit FigureDocument(QObject *parent = nullptr);

    const Figure &figure() const { return m_state.figure; }
    QUndoStack &undoStack() { return m_undoStack; }
    int count() const { return static_cast<int>(figure().panels.size()); }
    const FigurePanel &panel(int index) const { return figure().panels[static_cast<size_t>(index)]; }
    int number(int index) const { return m_state.origins[static_cast<size_t>(index)].number; }
    int indexOf(int number) const; // −1: it has been removed
    QByteArray madeOf(int index) const { return m_state.origins[static_cast<size_t>(index)].madeOf; }
    bool isMade(int index) const { return static_cast<bool>(panel(index).paint); }
    // The letter of a panel by the settings, empty when they ask for none.
    QString letter(int index) const;

    int selected() const { return indexOf(m_selected); } // −1: none
    void select(int index);

    // An empty page with the same settings; another figure whose panels are still to be made.
    void startAnew();
    void open(const Figure &figure);

    // False when there is no room.
    bool add(const PanelRecipe &recipe, const QString &title, const PanelPicture &picture,
             std::optional<QPoint> cell = {});
    void remove(int index);
    // Panels of the grid go to other cells …
    bool move(int index, QPoint cell);
    bool setCells(int index, const QRect &cells);
    bool setGrid(QSize size);
    // … or leave it for a place of their own in millimetres, kept inside the page; nothing: back into the
    // grid. Changes of the same kind that follow one another are one step of undo.
    bool setPlace(int index, const std::optional<QRectF> &millimetres, const QByteArray &kind = {});
    void setLegend(int index, LegendPlace legend);
    void setScaleBars(int index, bool hasScaleBars);
    void setTitle(int index, const QString &title);
    void setFrozen(int index, bool isFrozen);
    void setName(const QString &name);
    // Changes of the same kind that follow one another are one step of undo.
    void setSettings(const FigureSettings &settings, const QByteArray &kind);
    // Pictures by the numbers of their panels. They replace what is there in one step of undo; the first
    // picture of a panel is none.
    void setPictures(const std::map<int, PanelPicture> &pictures);

signals:
    void changed();
    void selectedChanged();

private:
    struct Origin {
        int number = 0;
        QByteArray madeOf;
    };
    struct State {
        Figure figure;
        std::vector<Origin> origins;
    };
    class Edit;

    // The panels that stand in cells, and what they take.
    std::vector<size_t> inGrid() const;
    PanelGrid grid() const;
    int inGrid(int index) const; // its place among them
    bool takeGrid(const QString &text, const std::optional<PanelGrid> &grid);
    void change(const QString &text, State state, const QByteArray &kind = {});
    // One panel is changed.
    template <typename Change>
    void changePanel(const QString &text, int index, const QByteArray &kind, Change edit);
    void take(const State &state);
    static void sortPanels(State &state);

    State m_state;
    QUndoStack m_undoStack;
    std::map<int, PanelPicture> m_first; // first pictures, for steps of undo made before they came
    int m_numbers = 0;                   // given so far
    int m_selected = 0;
};

// The nearest place inside the page, smaller when the page is.
QRectF insidePage(QRectF millimetres, const FigureSettings &settings);

} // namespace edgescope
