// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figuresettingspanel.h"

#include "window/figuredocument.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFontInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace edgescope {
namespace {

// One column, one and a half and two columns of most journals.
constexpr double journalWidths[] = {85, 114, 174};
constexpr double leastMillimetres = 20;
constexpr double mostMillimetres = 420;

template <typename Box>
Box *makeNumber(const QString &name, const QString &label, double least, double most, const QString &unit,
                QWidget *parent)
{
    auto *box = new Box(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    if constexpr (std::is_same_v<Box, QDoubleSpinBox>)
        box->setRange(least, most);
    else
        box->setRange(static_cast<int>(least), static_cast<int>(most));
    if (!unit.isEmpty())
        box->setSuffix(QStringLiteral("\u202F") + unit);
    box->setKeyboardTracking(false);
    return box;
}

QComboBox *makeChoice(const QString &name, const QString &label, const QStringList &texts, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->addItems(texts);
    return box;
}

QWidget *pair(QWidget *first, const QString &between, QWidget *second, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(first, 1);
    row->addWidget(new QLabel(between, both));
    row->addWidget(second, 1);
    return both;
}

// What is typed or chosen is shown by the figure, not by signals of the boxes.
template <typename Box, typename Value>
void setQuietly(Box *box, void (Box::*set)(Value), Value value)
{
    const QSignalBlocker blocker(box);
    (box->*set)(value);
}

} // namespace

FigureSettingsPanel::FigureSettingsPanel(FigureDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("figureSettings"));
    setAccessibleName(tr("Figure settings"));
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addPage(*form);
    addType(*form);
    addColours(*form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(10);
    column->addWidget(page);
    column->addWidget(makePanelGroup());
    column->addStretch();
    connectPage();
    connectPanel();
    connect(&document, &FigureDocument::changed, this, &FigureSettingsPanel::showFigure);
    connect(&document, &FigureDocument::selectedChanged, this, &FigureSettingsPanel::showPanel);
    showFigure();
}

void FigureSettingsPanel::editPage()
{
    m_width->setFocus(Qt::ShortcutFocusReason);
    m_width->selectAll();
}

void FigureSettingsPanel::addPage(QFormLayout &form)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("figureNameBox"));
    m_name->setAccessibleName(tr("Name of the figure"));
    form.addRow(tr("Name"), m_name);
    m_columns = makeNumber<QSpinBox>(QStringLiteral("figureColumnsBox"), tr("Columns of panels"), 1,
                                     mostCells, {}, this);
    m_rows =
        makeNumber<QSpinBox>(QStringLiteral("figureRowsBox"), tr("Rows of panels"), 1, mostCells, {}, this);
    form.addRow(tr("Grid"), pair(m_columns, QStringLiteral("×"), m_rows, this));
    QStringList widths;
    for (const double width : journalWidths)
        widths << tr("%1\u202Fmm").arg(QLocale().toString(width));
    widths << tr("Own");
    m_widths = makeChoice(QStringLiteral("figureWidthChoice"), tr("Usual widths"), widths, this);
    m_widths->setToolTip(tr("One, one and a half or two columns of a journal"));
    m_width = makeNumber<QDoubleSpinBox>(QStringLiteral("figureWidthBox"), tr("Width of the page"),
                                         leastMillimetres, mostMillimetres, tr("mm"), this);
    form.addRow(tr("Width"), pair(m_widths, {}, m_width, this));
    m_height = makeNumber<QDoubleSpinBox>(QStringLiteral("figureHeightBox"), tr("Height of the page"),
                                          leastMillimetres, mostMillimetres, tr("mm"), this);
    for (QDoubleSpinBox *box : {m_width, m_height})
        box->setDecimals(1);
    form.addRow(tr("Height"), m_height);
    m_dotsPerInch =
        makeNumber<QSpinBox>(QStringLiteral("figureDpiBox"), tr("Dots per inch"), 72, 1200, tr("dpi"), this);
    m_dotsPerInch->setToolTip(tr("Of PNG and TIFF files, and of pictures inside SVG and PDF files"));
    form.addRow(tr("Resolution"), m_dotsPerInch);
}

void FigureSettingsPanel::addType(QFormLayout &form)
{
    m_font = new QFontComboBox(this);
    m_font->setObjectName(QStringLiteral("figureFontBox"));
    m_font->setAccessibleName(tr("Font of the figure"));
    m_font->setFontFilters(QFontComboBox::ScalableFonts);
    m_font->setEditable(false);
    m_font->setMinimumContentsLength(8);
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form.addRow(tr("Font"), m_font);
    m_fontSize = makeNumber<QDoubleSpinBox>(QStringLiteral("figureFontSizeBox"), tr("Size of type"), 5, 12,
                                            tr("pt"), this);
    m_fontSize->setDecimals(1);
    m_fontSize->setSingleStep(0.5);
    form.addRow(tr("Type"), m_fontSize);
    m_lineWidth = makeNumber<QDoubleSpinBox>(QStringLiteral("figureLineWidthBox"), tr("Weight of lines"),
                                             0.25, 4, {}, this);
    m_lineWidth->setPrefix(QStringLiteral("×\u202F"));
    m_lineWidth->setSingleStep(0.25);
    form.addRow(tr("Lines"), m_lineWidth);
    m_letters = makeChoice(QStringLiteral("figureLettersBox"), tr("Letters of panels"),
                           {QStringLiteral("A, B, C"), QStringLiteral("a, b, c"), tr("None")}, this);
    form.addRow(tr("Letters"), m_letters);
}

void FigureSettingsPanel::addColours(QFormLayout &form)
{
    m_colours = makeChoice(QStringLiteral("figureColoursBox"), tr("Colours of the figure"),
                           {tr("Print"), tr("Greyscale-safe")}, this);
    form.addRow(tr("Colours"), m_colours);
    m_background = makeChoice(QStringLiteral("figureBackgroundBox"), tr("Background of the figure"),
                              {tr("White"), tr("Transparent")}, this);
    form.addRow(tr("Background"), m_background);
    m_smallPrint = new QCheckBox(tr("Small print under the figure"), this);
    m_smallPrint->setObjectName(QStringLiteral("figureSmallPrintBox"));
    m_smallPrint->setToolTip(tr("Recording, version and seed"));
    form.addRow(m_smallPrint);
}

QGroupBox *FigureSettingsPanel::makePanelGroup()
{
    m_panel = new QGroupBox(this);
    m_panel->setObjectName(QStringLiteral("figurePanelGroup"));
    auto *form = new QFormLayout(m_panel);
    m_title = new QLineEdit(m_panel);
    m_title->setObjectName(QStringLiteral("panelTitleBox"));
    m_title->setAccessibleName(tr("Title of the panel"));
    m_title->setPlaceholderText(tr("None"));
    form->addRow(tr("Title"), m_title);
    m_panelColumns = makeNumber<QSpinBox>(QStringLiteral("panelColumnsBox"), tr("Columns of the panel"), 1,
                                          mostCells, {}, m_panel);
    m_panelRows = makeNumber<QSpinBox>(QStringLiteral("panelRowsBox"), tr("Rows of the panel"), 1, mostCells,
                                       {}, m_panel);
    form->addRow(tr("Cells"), pair(m_panelColumns, QStringLiteral("×"), m_panelRows, m_panel));
    m_frozen = new QCheckBox(tr("Frozen"), m_panel);
    m_frozen->setObjectName(QStringLiteral("panelFrozenBox"));
    m_frozen->setToolTip(tr("Updating leaves this panel as it is"));
    form->addRow(m_frozen);
    m_update = new QPushButton(tr("Update"), m_panel);
    m_update->setObjectName(QStringLiteral("panelUpdateButton"));
    m_remove = new QPushButton(tr("Remove"), m_panel);
    m_remove->setObjectName(QStringLiteral("panelRemoveButton"));
    form->addRow(pair(m_update, {}, m_remove, m_panel));
    return m_panel;
}

template <typename Change>
void FigureSettingsPanel::edit(const QByteArray &kind, Change change)
{
    FigureSettings settings = m_document.figure().settings;
    change(settings);
    m_document.setSettings(settings, kind);
}

void FigureSettingsPanel::connectPage()
{
    connect(m_name, &QLineEdit::textEdited, &m_document, &FigureDocument::setName);
    for (QSpinBox *box : {m_columns, m_rows})
        connect(box, &QSpinBox::valueChanged, this, &FigureSettingsPanel::takeGrid);
    connect(m_widths, &QComboBox::activated, this, [this](int row) {
        if (row < static_cast<int>(std::size(journalWidths)))
            m_width->setValue(journalWidths[row]);
        else
            editPage();
    });
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        edit("width", [value](FigureSettings &s) { s.sizeMillimetres.setWidth(value); });
    });
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        edit("height", [value](FigureSettings &s) { s.sizeMillimetres.setHeight(value); });
    });
    connect(m_dotsPerInch, &QSpinBox::valueChanged, this,
            [this](int value) { edit("dpi", [value](FigureSettings &s) { s.dotsPerInch = value; }); });
    connect(m_font, &QFontComboBox::currentFontChanged, this, [this](const QFont &font) {
        edit("font", [&font](FigureSettings &s) { s.fontFamily = font.family(); });
    });
    connect(m_fontSize, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { edit("type", [value](FigureSettings &s) { s.fontPoints = value; }); });
    connect(m_lineWidth, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        edit("lines", [value](FigureSettings &s) { s.lineWidthFactor = value; });
    });
    connect(m_letters, &QComboBox::activated, this, [this](int row) {
        edit("letters", [row](FigureSettings &s) { s.letters = static_cast<FigureSettings::Letters>(row); });
    });
    connect(m_colours, &QComboBox::activated, this, [this](int row) {
        edit("colours", [row](FigureSettings &s) { s.colours = static_cast<FigureSettings::Colours>(row); });
    });
    connect(m_background, &QComboBox::activated, this, [this](int row) {
        edit("background", [row](FigureSettings &s) { s.isTransparent = row == 1; });
    });
    connect(m_smallPrint, &QCheckBox::toggled, this,
            [this](bool on) { edit("print", [on](FigureSettings &s) { s.hasSmallPrint = on; }); });
}

void FigureSettingsPanel::connectPanel()
{
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_document.setTitle(m_document.selected(), text); });
    for (QSpinBox *box : {m_panelColumns, m_panelRows})
        connect(box, &QSpinBox::valueChanged, this, &FigureSettingsPanel::takeSpan);
    connect(m_frozen, &QCheckBox::toggled, this,
            [this](bool on) { m_document.setFrozen(m_document.selected(), on); });
    connect(m_update, &QPushButton::clicked, this, [this] { emit updateRequested(m_document.selected()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_document.remove(m_document.selected()); });
}

void FigureSettingsPanel::takeGrid()
{
    if (!m_document.setGrid({m_columns->value(), m_rows->value()}))
        emit noticed(tr("The panels do not fit into so few cells. Remove one first."));
    showFigure();
}

void FigureSettingsPanel::takeSpan()
{
    if (!m_document.setSpan(m_document.selected(), {m_panelColumns->value(), m_panelRows->value()}))
        emit noticed(tr("Another panel is in the way. Move it, or give the page more cells."));
    showPanel();
}

void FigureSettingsPanel::showFigure()
{
    const Figure &figure = m_document.figure();
    const FigureSettings &settings = figure.settings;
    if (m_name->text() != figure.name)
        m_name->setText(figure.name);
    setQuietly(m_columns, &QSpinBox::setValue, figure.columns);
    setQuietly(m_rows, &QSpinBox::setValue, figure.rows);
    setQuietly(m_width, &QDoubleSpinBox::setValue, settings.sizeMillimetres.width());
    setQuietly(m_height, &QDoubleSpinBox::setValue, settings.sizeMillimetres.height());
    const auto *width =
        std::find(std::begin(journalWidths), std::end(journalWidths), settings.sizeMillimetres.width());
    setQuietly(m_widths, &QComboBox::setCurrentIndex, static_cast<int>(width - std::begin(journalWidths)));
    setQuietly(m_dotsPerInch, &QSpinBox::setValue, settings.dotsPerInch);
    {
        const QSignalBlocker blocker(m_font);
        m_font->setCurrentFont(settings.fontFamily.isEmpty() ? QFont(QFontInfo(QFont()).family())
                                                             : QFont(settings.fontFamily));
    }
    setQuietly(m_fontSize, &QDoubleSpinBox::setValue, settings.fontPoints);
    setQuietly(m_lineWidth, &QDoubleSpinBox::setValue, settings.lineWidthFactor);
    setQuietly(m_letters, &QComboBox::setCurrentIndex, static_cast<int>(settings.letters));
    setQuietly(m_colours, &QComboBox::setCurrentIndex, static_cast<int>(settings.colours));
    setQuietly(m_background, &QComboBox::setCurrentIndex, settings.isTransparent ? 1 : 0);
    const QSignalBlocker blocker(m_smallPrint);
    m_smallPrint->setChecked(settings.hasSmallPrint);
    showPanel();
}

void FigureSettingsPanel::showPanel()
{
    const int index = m_document.selected();
    m_panel->setEnabled(index >= 0);
    m_panel->setTitle(index < 0                            ? tr("No panel chosen")
                      : m_document.letter(index).isEmpty() ? tr("Panel")
                                                           : tr("Panel %1").arg(m_document.letter(index)));
    const FigurePanel panel = index < 0 ? FigurePanel() : m_document.panel(index);
    if (m_title->text() != panel.title)
        m_title->setText(panel.title);
    setQuietly(m_panelColumns, &QSpinBox::setValue, panel.cell.width());
    setQuietly(m_panelRows, &QSpinBox::setValue, panel.cell.height());
    m_update->setEnabled(!panel.isFrozen);
    const QSignalBlocker blocker(m_frozen);
    m_frozen->setChecked(panel.isFrozen);
}

} // namespace edgescope
