// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figuresettingspanel.h"

#include "window/figuredocument.h"
#include "window/figurepagesizes.h"
#include "window/figurepanelsettings.h"
#include "window/settingboxes.h"

#include <QCheckBox>
#include <QFontComboBox>
#include <QFontInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace edgescope {
namespace {

constexpr double leastMillimetres = 20;
constexpr double largestPageMillimetres = 420;

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
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addPage(*form);
    addType(*form);
    addColours(*form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(10);
    column->addWidget(page);
    auto *panel = new FigurePanelSettings(document, this);
    column->addWidget(panel);
    column->addStretch();
    connectPage();
    connect(panel, &FigurePanelSettings::updateRequested, this, &FigureSettingsPanel::updateRequested);
    connect(panel, &FigurePanelSettings::noticed, this, &FigureSettingsPanel::noticed);
    connect(&document, &FigureDocument::changed, this, &FigureSettingsPanel::showFigure);
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
                                         leastMillimetres, largestPageMillimetres, tr("mm"), this);
    form.addRow(tr("Width"), pair(m_widths, {}, m_width, this));
    m_height = makeNumber<QDoubleSpinBox>(QStringLiteral("figureHeightBox"), tr("Height of the page"),
                                          leastMillimetres, largestPageMillimetres, tr("mm"), this);
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
    addMaps(form);
    m_smallPrint = new QCheckBox(tr("Small print under the figure"), this);
    m_smallPrint->setObjectName(QStringLiteral("figureSmallPrintBox"));
    m_smallPrint->setToolTip(tr("Recording, version and seed"));
    form.addRow(m_smallPrint);
}

void FigureSettingsPanel::addMaps(QFormLayout &form)
{
    const QStringList sequential = {tr("Inferno"), tr("Viridis"), tr("Cividis"), tr("Greys")};
    const struct {
        QString name;
        QString title;
        QString label;
        QStringList texts;
    } boxes[] = {{QStringLiteral("figureClassesBox"),
                  tr("E and I"),
                  tr("Colours of E and I"),
                  {tr("Blue and orange"), tr("Green and purple"), tr("Greys")}},
                 {QStringLiteral("figureDivergingBox"),
                  tr("E − I"),
                  tr("Colours of signed values"),
                  {tr("Those of E and I"), tr("Pink to green"), tr("Greys")}},
                 {QStringLiteral("figurePowerBox"), tr("Power"), tr("Colours of power"), sequential},
                 {QStringLiteral("figureUnitIntervalBox"), tr("Coherence"),
                  tr("Colours of coherence and shares"), sequential},
                 {QStringLiteral("figureDensityBox"), tr("Density"), tr("Colours of densities and rates"),
                  sequential}};
    for (size_t n = 0; n < m_maps.size(); ++n) {
        m_maps[n] = makeChoice(boxes[n].name, boxes[n].label, boxes[n].texts, this);
        m_maps[n]->setToolTip(tr("%1; all choices can be read by colour-blind readers").arg(boxes[n].label));
        form.addRow(boxes[n].title, m_maps[n]);
        connect(m_maps[n], &QComboBox::activated, this, &FigureSettingsPanel::takeMaps);
    }
}

void FigureSettingsPanel::takeMaps()
{
    const auto row = [this](size_t n) { return m_maps[n]->currentIndex(); };
    const ColourMaps maps{static_cast<SequentialMap>(row(2)), static_cast<SequentialMap>(row(3)),
                          static_cast<SequentialMap>(row(4)), static_cast<DivergingMap>(row(1)),
                          static_cast<ClassPalette>(row(0))};
    if (maps != m_document.figure().settings.maps)
        edit("maps", [&maps](FigureSettings &s) { s.maps = maps; });
}

void FigureSettingsPanel::showMaps()
{
    const FigureSettings &settings = m_document.figure().settings;
    const ColourMaps &maps = settings.maps;
    const int rows[] = {static_cast<int>(maps.classes), static_cast<int>(maps.diverging),
                        static_cast<int>(maps.power), static_cast<int>(maps.unitInterval),
                        static_cast<int>(maps.density)};
    for (size_t n = 0; n < m_maps.size(); ++n)
        setQuietly(m_maps[n], &QComboBox::setCurrentIndex, rows[n]);
    // Greyscale has its own.
    for (const size_t n : {size_t{0}, size_t{1}})
        m_maps[n]->setEnabled(settings.colours != FigureSettings::Colours::Greyscale);
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

void FigureSettingsPanel::takeGrid()
{
    if (!m_document.setGrid({m_columns->value(), m_rows->value()}))
        emit noticed(tr("The panels do not fit into so few cells. Remove one first."));
    showFigure();
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
    showMaps();
}

} // namespace edgescope
