// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figuredocument.h"

#include "figures/figurelayout.h"

#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgescope {
namespace {

// Before the first panel comes.
Figure emptyFigure(const FigureSettings &settings)
{
    Figure figure;
    figure.name = FigureDocument::tr("Figure");
    figure.settings = settings;
    return figure;
}

int commandId(const QByteArray &kind)
{
    return kind.isEmpty() ? -1 : static_cast<int>(qHash(kind) & 0x7FFFFFFF);
}

} // namespace

// One step of undo: the whole figure before and after it. Painters are shared, so that a step takes little.
class FigureDocument::Edit : public QUndoCommand
{
public:
    Edit(FigureDocument &document, const QString &text, State after, const QByteArray &kind)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.m_state)
        , m_after(std::move(after))
        , m_id(commandId(kind))
    {
    }

    int id() const override { return m_id; }
    bool mergeWith(const QUndoCommand *next) override
    {
        m_after = static_cast<const Edit *>(next)->m_after;
        return true;
    }
    void undo() override { m_document.take(m_before); }
    void redo() override { m_document.take(m_after); }

private:
    FigureDocument &m_document;
    State m_before;
    State m_after;
    int m_id;
};

FigureDocument::FigureDocument(QObject *parent)
    : QObject(parent)
{
    m_state.figure = emptyFigure({});
}

int FigureDocument::indexOf(int number) const
{
    const auto found = std::find_if(m_state.origins.begin(), m_state.origins.end(),
                                    [number](const Origin &origin) { return origin.number == number; });
    return found == m_state.origins.end() ? -1 : static_cast<int>(found - m_state.origins.begin());
}

QString FigureDocument::letter(int index) const
{
    return panelLetter(figure().settings.letters, static_cast<size_t>(index));
}

void FigureDocument::select(int index)
{
    const int number = index < 0 || index >= count() ? 0 : this->number(index);
    if (number == m_selected)
        return;
    m_selected = number;
    emit selectedChanged();
}

void FigureDocument::startAnew()
{
    change(tr("New figure"), {emptyFigure(figure().settings), {}});
}

void FigureDocument::open(const Figure &figure)
{
    State state{figure, std::vector<Origin>(figure.panels.size())};
    for (Origin &origin : state.origins)
        origin.number = ++m_numbers;
    sortPanels(state);
    change(tr("Open figure"), std::move(state));
}

bool FigureDocument::add(const PanelRecipe &recipe, const QString &title, const PanelPicture &picture,
                         std::optional<QPoint> cell)
{
    const std::optional<PanelGrid> with = withPanel(grid(), cell);
    if (!with)
        return false;
    State state = m_state;
    state.figure.columns = with->size.width();
    state.figure.rows = with->size.height();
    FigurePanel panel;
    panel.cell = with->cells.back();
    panel.title = title;
    panel.recipe = recipe;
    panel.paint = picture.paint;
    panel.numbers = picture.numbers;
    state.figure.panels.push_back(std::move(panel));
    state.origins.push_back({++m_numbers, picture.madeOf});
    const int number = m_numbers;
    sortPanels(state);
    change(tr("Add panel"), std::move(state));
    select(indexOf(number));
    return true;
}

void FigureDocument::remove(int index)
{
    State state = m_state;
    state.figure.panels.erase(state.figure.panels.begin() + index);
    state.origins.erase(state.origins.begin() + index);
    change(tr("Remove panel"), std::move(state));
    select(std::min(index, count() - 1));
}

bool FigureDocument::move(int index, QPoint cell)
{
    return takeGrid(tr("Move panel"), withPanelMoved(grid(), inGrid(index), cell));
}

bool FigureDocument::setCells(int index, const QRect &cells)
{
    return takeGrid(tr("Change size of panel"), withPanelCells(grid(), inGrid(index), cells));
}

bool FigureDocument::setGrid(QSize size)
{
    return takeGrid(tr("Change grid"), withSize(grid(), size));
}

bool FigureDocument::setPlace(int index, const std::optional<QRectF> &millimetres, const QByteArray &kind)
{
    const std::optional<QRectF> before = panel(index).millimetres;
    if (millimetres) {
        const QRectF place = insidePage(*millimetres, figure().settings);
        if (place != before)
            changePanel(before ? tr("Place panel") : tr("Take panel out of the grid"), index, kind,
                        [&place](FigurePanel &panel) {
                            panel.millimetres = place;
                            panel.cell = {0, 0, 1, 1};
                        });
        return true;
    }
    if (!before)
        return true;
    const std::optional<PanelGrid> with = withPanel(grid());
    if (!with)
        return false;
    State state = m_state;
    state.figure.columns = with->size.width();
    state.figure.rows = with->size.height();
    FigurePanel &back = state.figure.panels[static_cast<size_t>(index)];
    back.millimetres.reset();
    back.cell = with->cells.back();
    sortPanels(state);
    change(tr("Put panel into the grid"), std::move(state));
    return true;
}

void FigureDocument::setLegend(int index, LegendPlace legend)
{
    if (legend != panel(index).legend)
        changePanel(tr("Move legend"), index, {}, [legend](FigurePanel &panel) { panel.legend = legend; });
}

void FigureDocument::setScaleBars(int index, bool hasScaleBars)
{
    if (hasScaleBars != panel(index).hasScaleBars)
        changePanel(hasScaleBars ? tr("Show scale bars") : tr("Show axes"), index, {},
                    [hasScaleBars](FigurePanel &panel) { panel.hasScaleBars = hasScaleBars; });
}

void FigureDocument::setTitle(int index, const QString &title)
{
    if (title != panel(index).title)
        changePanel(tr("Change title"), index, "title",
                    [&title](FigurePanel &panel) { panel.title = title; });
}

void FigureDocument::setFrozen(int index, bool isFrozen)
{
    if (isFrozen != panel(index).isFrozen)
        changePanel(isFrozen ? tr("Freeze panel") : tr("Thaw panel"), index, {},
                    [isFrozen](FigurePanel &panel) { panel.isFrozen = isFrozen; });
}

void FigureDocument::setName(const QString &name)
{
    if (name == figure().name)
        return;
    State state = m_state;
    state.figure.name = name;
    change(tr("Change name"), std::move(state), "name");
}

void FigureDocument::setSettings(const FigureSettings &settings, const QByteArray &kind)
{
    State state = m_state;
    state.figure.settings = settings;
    change(tr("Change settings of the figure"), std::move(state), kind);
}

void FigureDocument::setPictures(const std::map<int, PanelPicture> &pictures)
{
    State state = m_state;
    bool replaces = false;
    for (const auto &[number, picture] : pictures) {
        const int index = indexOf(number);
        if (index < 0 || !isMade(index)) {
            m_first[number] = picture;
            continue;
        }
        replaces = true;
        FigurePanel &panel = state.figure.panels[static_cast<size_t>(index)];
        panel.paint = picture.paint;
        panel.numbers = picture.numbers;
        state.origins[static_cast<size_t>(index)].madeOf = picture.madeOf;
    }
    if (replaces)
        change(tr("Update panels"), std::move(state));
    else
        take(m_state);
}

std::vector<size_t> FigureDocument::inGrid() const
{
    std::vector<size_t> indices;
    for (size_t i = 0; i < figure().panels.size(); ++i)
        if (!figure().panels[i].millimetres)
            indices.push_back(i);
    return indices;
}

PanelGrid FigureDocument::grid() const
{
    PanelGrid grid{{figure().columns, figure().rows}, {}};
    for (const size_t i : inGrid())
        grid.cells.push_back(figure().panels[i].cell);
    return grid;
}

int FigureDocument::inGrid(int index) const
{
    const std::vector<size_t> indices = inGrid();
    return static_cast<int>(std::ranges::find(indices, static_cast<size_t>(index)) - indices.begin());
}

bool FigureDocument::takeGrid(const QString &text, const std::optional<PanelGrid> &after)
{
    if (!after)
        return false;
    if (*after == grid())
        return true;
    State state = m_state;
    state.figure.columns = after->size.width();
    state.figure.rows = after->size.height();
    const std::vector<size_t> indices = inGrid();
    for (size_t i = 0; i < indices.size(); ++i)
        state.figure.panels[indices[i]].cell = after->cells[i];
    sortPanels(state);
    change(text, std::move(state));
    return true;
}

template <typename Change>
void FigureDocument::changePanel(const QString &text, int index, const QByteArray &kind, Change edit)
{
    State state = m_state;
    edit(state.figure.panels[static_cast<size_t>(index)]);
    sortPanels(state);
    change(text, std::move(state), kind.isEmpty() ? kind : kind + QByteArray::number(number(index)));
}

void FigureDocument::change(const QString &text, State state, const QByteArray &kind)
{
    m_undoStack.push(new Edit(*this, text, std::move(state), kind));
}

void FigureDocument::take(const State &state)
{
    m_state = state;
    for (size_t i = 0; i < m_state.origins.size(); ++i) {
        FigurePanel &panel = m_state.figure.panels[i];
        const auto first = m_first.find(m_state.origins[i].number);
        if (panel.paint || first == m_first.end())
            continue;
        panel.paint = first->second.paint;
        panel.numbers = first->second.numbers;
        m_state.origins[i].madeOf = first->second.madeOf;
    }
    emit changed();
    if (m_selected != 0 && selected() < 0) {
        m_selected = 0;
        emit selectedChanged();
    }
}

void FigureDocument::sortPanels(State &state)
{
    std::vector<size_t> order(state.origins.size());
    std::iota(order.begin(), order.end(), size_t{0});
    // Rows of panels that were placed by hand begin at whole millimetres.
    const auto place = [&state](size_t i) {
        const QRectF area = panelMillimetres(state.figure, state.figure.panels[i]);
        return std::pair(std::round(area.y()), area.x());
    };
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return place(a) < place(b); });
    State sorted = state;
    for (size_t i = 0; i < order.size(); ++i) {
        sorted.figure.panels[i] = state.figure.panels[order[i]];
        sorted.origins[i] = state.origins[order[i]];
    }
    state = std::move(sorted);
}

QRectF insidePage(QRectF millimetres, const FigureSettings &settings)
{
    const QSizeF &page = settings.sizeMillimetres;
    millimetres.setSize({std::clamp(millimetres.width(), leastPanelMillimetres, page.width()),
                         std::clamp(millimetres.height(), leastPanelMillimetres, page.height())});
    millimetres.moveTo(std::clamp(millimetres.x(), 0.0, page.width() - millimetres.width()),
                       std::clamp(millimetres.y(), 0.0, page.height() - millimetres.height()));
    return millimetres;
}

} // namespace edgescope
