// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filterdialog.h"

#include "study/study.h"
#include "views/filtertext.h"
#include "views/numbertext.h"
#include "views/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace edgescope {
namespace {

constexpr int typingMs = 250;

QString edgeText(double hz)
{
    return hz > 0 ? FilterDialog::tr("%1\u202FHz").arg(QLocale().toString(hz, 'g', 6))
                  : FilterDialog::tr("off");
}

// "70", "70 Hz", "off" or nothing at all; none when it is something else.
std::optional<double> parseEdge(QString text)
{
    text = withoutIsolates(text).simplified();
    if (text.isEmpty() || text.compare(FilterDialog::tr("off"), Qt::CaseInsensitive) == 0)
        return 0;
    if (text.endsWith(QLatin1String("Hz"), Qt::CaseInsensitive))
        text = text.chopped(2).trimmed();
    bool isNumber = false;
    const double hz = QLocale().toDouble(text, &isNumber);
    return isNumber && hz >= 0 ? std::optional(hz) : std::nullopt;
}

} // namespace

FilterDialog::FilterDialog(Study &study, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
{
    setObjectName(QStringLiteral("filterDialog"));
    setWindowTitle(tr("Filters"));
    auto *form = new QFormLayout(this);
    form->setSizeConstraint(QLayout::SetFixedSize);
    m_highPass = addEdgeBox(*form, tr("&High-pass"), "highPassBox", {0, 0.1, 0.5, 1, 5, 10, 30, 80});
    m_lowPass = addEdgeBox(*form, tr("&Low-pass"), "lowPassBox", {0, 15, 30, 40, 70, 100, 150, 250});
    m_highPass->setToolTip(tr("Slower waves are taken out. Choose an edge or type it, such as 0.5 Hz"));
    m_lowPass->setToolTip(tr("Faster waves are taken out. Choose an edge or type it, such as 70 Hz"));
    addChoices(*form);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing moves when it speaks
    m_problem->setAlignment(Qt::AlignTop);
    form->addRow(m_problem);
    auto *note = new QLabel(tr("Changes the picture only, never what is analysed. Butterworth of order 2, "
                               "forwards and backwards: no delay, −6 dB at the edges."),
                            this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setFixedWidth(fontMetrics().averageCharWidth() * 46);
    form->addRow(note);
    addButtons(*form);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterDialog::apply);
    connect(&study, &Study::displayFilterChanged, this, &FilterDialog::showFilter);
    connect(&study, &Study::recordingChanged, this, &FilterDialog::showFilter);
    showFilter();
}

QComboBox *FilterDialog::addEdgeBox(QFormLayout &form, const QString &title, const char *name,
                                    std::initializer_list<double> edgesHz)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr);
    for (const double hz : edgesHz)
        box->addItem(edgeText(hz));
    connect(box, &QComboBox::activated, this, &FilterDialog::apply);
    connect(box->lineEdit(), &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    form.addRow(title, box);
    return box;
}

void FilterDialog::addChoices(QFormLayout &form)
{
    m_notch = new QComboBox(this);
    m_notch->setObjectName(QStringLiteral("notchBox"));
    m_notch->setToolTip(tr("Takes out the mains frequency and its harmonics"));
    for (const double hz : {0.0, 50.0, 60.0})
        m_notch->addItem(edgeText(hz), hz);
    form.addRow(tr("Mains &notch"), m_notch);
    m_reference = new QComboBox(this);
    m_reference->setObjectName(QStringLiteral("referenceBox"));
    m_reference->setToolTip(tr("What is subtracted from each channel"));
    using Reference = DisplayFilter::Reference;
    for (const Reference reference : {Reference::Recorded, Reference::CommonAverage, Reference::Bipolar})
        m_reference->addItem(referenceTitle(reference), static_cast<int>(reference));
    form.addRow(tr("&Reference"), m_reference);
    connect(m_notch, &QComboBox::activated, this, &FilterDialog::apply);
    connect(m_reference, &QComboBox::activated, this, &FilterDialog::apply);
}

void FilterDialog::addButtons(QFormLayout &form)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_raw = buttons->addButton(tr("R&aw"), QDialogButtonBox::ResetRole);
    m_raw->setObjectName(QStringLiteral("rawButton"));
    m_raw->setToolTip(tr("Show the traces as they were recorded"));
    m_raw->setAutoDefault(false);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setIcon({}); // the style's own is not drawn in the theme's colours
    close->setAutoDefault(false);
    connect(m_raw, &QPushButton::clicked, this, [this] {
        m_study.setDisplayFilter({});
        showFilter(); // also when a problem was shown and nothing changed
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    form.addRow(buttons);
}

std::optional<DisplayFilter> FilterDialog::written() const
{
    const std::optional<double> high = parseEdge(m_highPass->currentText());
    const std::optional<double> low = parseEdge(m_lowPass->currentText());
    if (!high || !low)
        return std::nullopt;
    return DisplayFilter{*high, *low, m_notch->currentData().toDouble(),
                         static_cast<DisplayFilter::Reference>(m_reference->currentData().toInt())};
}

void FilterDialog::apply()
{
    m_typing.stop();
    const auto recording = m_study.recording();
    if (!recording)
        return;
    const std::optional<DisplayFilter> filter = written();
    const QString problem =
        filter ? filterProblem(*filter, *recording) : tr("An edge is a number of Hz, such as 0.5, or off.");
    showProblem(problem);
    if (!problem.isEmpty())
        return;
    m_isApplying = true; // what is being typed stays as it is
    m_study.setDisplayFilter(*filter);
    m_isApplying = false;
    m_raw->setEnabled(!filter->isRaw());
}

void FilterDialog::showFilter()
{
    if (m_isApplying)
        return;
    m_typing.stop();
    const DisplayFilter &filter = m_study.displayFilter();
    m_highPass->setEditText(edgeText(filter.highPassHz));
    m_lowPass->setEditText(edgeText(filter.lowPassHz));
    m_notch->setCurrentIndex(m_notch->findData(filter.notchHz));
    m_reference->setCurrentIndex(m_reference->findData(static_cast<int>(filter.reference)));
    m_raw->setEnabled(!filter.isRaw());
    showProblem({});
}

void FilterDialog::showProblem(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).error);
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_raw->setEnabled(!text.isEmpty() || !m_study.displayFilter().isRaw());
}

} // namespace edgescope
