// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurepanelsettings.h"

#include "figures/figurelayout.h"
#include "window/figuredocument.h"
#include "window/settingboxes.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace edgescope {
namespace {

constexpr double mostMillimetres = 420;

} // namespace

FigurePanelSettings::FigurePanelSettings(FigureDocument &document, QWidget *parent)
    : QGroupBox(parent)
    , m_document(document)
    , m_title(new QLineEdit(this))
    , m_frozen(new QCheckBox(tr("Frozen"), this))
    , m_update(new QPushButton(tr("Update"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(QStringLiteral("figurePanelGroup"));
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title->setObjectName(QStringLiteral("panelTitleBox"));
    m_title->setAccessibleName(tr("Title of the panel"));
    m_title->setPlaceholderText(tr("None"));
    form->addRow(tr("Title"), m_title);
    addPlace(*form);
    addLook(*form);
    m_frozen->setObjectName(QStringLiteral("panelFrozenBox"));
    m_frozen->setToolTip(tr("Updating leaves this panel as it is"));
    form->addRow(m_frozen);
    m_update->setObjectName(QStringLiteral("panelUpdateButton"));
    m_update->setToolTip(tr("Make this panel anew, for its own conditions"));
    m_remove->setObjectName(QStringLiteral("panelRemoveButton"));
    m_remove->setToolTip(tr("Take this panel out of the figure (Del)"));
    form->addRow(pair(m_update, {}, m_remove, this));
    connectBoxes();
    connect(&document, &FigureDocument::changed, this, &FigurePanelSettings::showPanel);
    connect(&document, &FigureDocument::selectedChanged, this, &FigurePanelSettings::showPanel);
    showPanel();
}

void FigurePanelSettings::addPlace(QFormLayout &form)
{
    m_columns = makeNumber<QSpinBox>(QStringLiteral("panelColumnsBox"), tr("Columns of the panel"), 1,
                                     mostCells, {}, this);
    m_rows =
        makeNumber<QSpinBox>(QStringLiteral("panelRowsBox"), tr("Rows of the panel"), 1, mostCells, {}, this);
    for (QSpinBox *box : {m_columns, m_rows})
        box->setToolTip(tr("Cells of the grid that the panel takes; its edges can be dragged on the page"));
    form.addRow(tr("Cells"), pair(m_columns, QStringLiteral("×"), m_rows, this));
    m_free = new QCheckBox(tr("Place freely, in millimetres"), this);
    m_free->setObjectName(QStringLiteral("panelFreeBox"));
    m_free->setToolTip(tr("The panel leaves the grid: drag it or its edges on the page, or type its place"));
    form.addRow(m_free);
    const struct {
        QString name;
        QString label;
        double least;
    } boxes[] = {{QStringLiteral("panelXBox"), tr("Left edge of the panel"), 0},
                 {QStringLiteral("panelYBox"), tr("Upper edge of the panel"), 0},
                 {QStringLiteral("panelWidthBox"), tr("Width of the panel"), leastPanelMillimetres},
                 {QStringLiteral("panelHeightBox"), tr("Height of the panel"), leastPanelMillimetres}};
    for (size_t n = 0; n < m_place.size(); ++n) {
        m_place[n] = makeNumber<QDoubleSpinBox>(boxes[n].name, boxes[n].label, boxes[n].least,
                                                mostMillimetres, tr("mm"), this);
        m_place[n]->setDecimals(1);
        m_place[n]->setToolTip(tr("%1, from the upper left corner of the page").arg(boxes[n].label));
    }
    for (const size_t n : {size_t{2}, size_t{3}})
        m_place[n]->setToolTip(boxes[n].label);
    form.addRow(tr("Place"), pair(m_place[0], {}, m_place[1], this));
    form.addRow(tr("Size"), pair(m_place[2], QStringLiteral("×"), m_place[3], this));
}

void FigurePanelSettings::addLook(QFormLayout &form)
{
    m_legend = makeChoice(QStringLiteral("panelLegendBox"), tr("Legend of the panel"),
                          {tr("Beside the plot"), tr("On the plot"), tr("None")}, this);
    m_legend->setToolTip(tr("Where the meaning of lines and the numbers stand; on the plot they go to the "
                            "corner where they hide least"));
    form.addRow(tr("Legend"), m_legend);
    m_scaleBars = new QCheckBox(tr("Scale bars in place of axes"), this);
    m_scaleBars->setObjectName(QStringLiteral("panelScaleBarsBox"));
    m_scaleBars->setToolTip(tr("For traces, spikes and waveforms. Logarithmic axes and axes without a unit "
                               "stay"));
    form.addRow(m_scaleBars);
}

void FigurePanelSettings::connectBoxes()
{
    const auto chosen = [this] { return m_document.selected(); };
    connect(m_title, &QLineEdit::textEdited, this,
            [this, chosen](const QString &text) { m_document.setTitle(chosen(), text); });
    for (QSpinBox *box : {m_columns, m_rows})
        connect(box, &QSpinBox::valueChanged, this, &FigurePanelSettings::takeCells);
    connect(m_free, &QCheckBox::toggled, this, &FigurePanelSettings::takeFree);
    for (QDoubleSpinBox *box : m_place)
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigurePanelSettings::takePlace);
    connect(m_legend, &QComboBox::activated, this,
            [this, chosen](int row) { m_document.setLegend(chosen(), static_cast<LegendPlace>(row)); });
    connect(m_scaleBars, &QCheckBox::toggled, this,
            [this, chosen](bool on) { m_document.setScaleBars(chosen(), on); });
    connect(m_frozen, &QCheckBox::toggled, this,
            [this, chosen](bool on) { m_document.setFrozen(chosen(), on); });
    connect(m_update, &QPushButton::clicked, this, [this, chosen] { emit updateRequested(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this, chosen] { m_document.remove(chosen()); });
}

void FigurePanelSettings::takeCells()
{
    const int index = m_document.selected();
    const QPoint cell = m_document.panel(index).cell.topLeft();
    if (!m_document.setCells(index, {cell, QSize(m_columns->value(), m_rows->value())}))
        emit noticed(tr("Another panel is in the way. Move it, or give the page more cells."));
    showPanel();
}

void FigurePanelSettings::takePlace()
{
    const QRectF place(m_place[0]->value(), m_place[1]->value(), m_place[2]->value(), m_place[3]->value());
    m_document.setPlace(m_document.selected(), place, "typed");
    showPanel();
}

void FigurePanelSettings::takeFree(bool isFree)
{
    const int index = m_document.selected();
    std::optional<QRectF> place;
    if (isFree) // where it is, at whole millimetres
        place = QRectF(panelMillimetres(m_document.figure(), m_document.panel(index)).toRect());
    if (!m_document.setPlace(index, place))
        emit noticed(tr("The grid is full. Remove a panel, or give the page more cells."));
    showPanel();
}

void FigurePanelSettings::showPanel()
{
    const int index = m_document.selected();
    const bool isChosen = index >= 0;
    setEnabled(isChosen);
    setTitle(!isChosen                            ? tr("No panel chosen")
             : m_document.letter(index).isEmpty() ? tr("Panel")
                                                  : tr("Panel %1").arg(m_document.letter(index)));
    const FigurePanel panel = isChosen ? m_document.panel(index) : FigurePanel();
    if (m_title->text() != panel.title)
        m_title->setText(panel.title);
    const bool isFree = panel.millimetres.has_value();
    setQuietly(m_columns, &QSpinBox::setValue, panel.cell.width());
    setQuietly(m_rows, &QSpinBox::setValue, panel.cell.height());
    m_columns->setEnabled(!isFree);
    m_rows->setEnabled(!isFree);
    const QRectF place = isChosen ? panelMillimetres(m_document.figure(), panel) : QRectF();
    const double values[] = {place.x(), place.y(), place.width(), place.height()};
    for (size_t n = 0; n < m_place.size(); ++n) {
        setQuietly(m_place[n], &QDoubleSpinBox::setValue, values[n]);
        m_place[n]->setEnabled(isFree);
    }
    setQuietly(m_legend, &QComboBox::setCurrentIndex, static_cast<int>(panel.legend));
    m_update->setEnabled(!panel.isFrozen);
    const auto check = [](QCheckBox *box, bool on) {
        const QSignalBlocker blocker(box);
        box->setChecked(on);
    };
    check(m_free, isFree);
    check(m_scaleBars, panel.hasScaleBars);
    check(m_frozen, panel.isFrozen);
}

} // namespace edgescope
