// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/labelspanel.h"

#include "annotations/annotationedits.h"
#include "study/study.h"
#include "views/theme.h"
#include "window/annotationtext.h"
#include "window/icons.h"
#include "window/labelproblems.h"
#include "window/removelabeldialog.h"
#include "window/textscaling.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace edgescope {
namespace {

enum TreeColumn { NameColumn, KeysColumn, treeColumns };

constexpr int rowRole = Qt::UserRole; // of the label in the document
constexpr int labelMargin = 8;

QString colourName(const LabelColour &colour)
{
    return QCoreApplication::translate("LabelColour", colour.name);
}

// "0 W": each is a key of its own.
QString separateKeys(const QString &keys)
{
    return QStringList(keys.begin(), keys.end()).join(u' ');
}

QIcon swatch(const QColor &colour)
{
    return labelIcon({{QString(), AnnotationKind::Event, colour, {}, {}}}, AnnotationKind::Event, {});
}

} // namespace

LabelsPanel::LabelsPanel(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_tree(new QTreeWidget(this))
    , m_problems(new QLabel(this))
{
    setObjectName(QStringLiteral("labelsPanel"));
    setAccessibleName(tr("Labels"));
    m_tree->setObjectName(QStringLiteral("labelsTree"));
    m_tree->setAccessibleName(tr("Labels"));
    m_tree->setColumnCount(treeColumns);
    m_tree->setHeaderLabels({tr("Label"), tr("Keys")});
    m_tree->headerItem()->setToolTip(KeysColumn, tr("Letters and digits that give the label while scoring; "
                                                    "digits do so at any time"));
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(KeysColumn, fontMetrics().horizontalAdvance(u'0') * 9);
    m_problems->setObjectName(QStringLiteral("labelProblems"));
    m_problems->setWordWrap(true);
    m_problems->setContentsMargins(8, 4, 8, 6);
    setFocusProxy(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addLayout(makeButtons());
    column->addWidget(m_problems);

    connect(m_tree, &QTreeWidget::itemChanged, this, &LabelsPanel::takeItem);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &LabelsPanel::enable);
    connect(&study.annotations(), &AnnotationDocument::labelsChanged, this, &LabelsPanel::fill);
    connect(&study.annotations(), &AnnotationDocument::wasReset, this, &LabelsPanel::fill);
    connect(&study, &Study::recordingChanged, this, &LabelsPanel::fill);
    fill();
}

void LabelsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fill(); // headings and problems have colours of the theme
    QWidget::changeEvent(event);
}

QToolButton *LabelsPanel::makeButton(const char *name, const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    fixHeight(*button, 26);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLayout *LabelsPanel::makeButtons()
{
    m_add = makeButton("labelAdd", QStringLiteral("plus"), tr("Add a label"));
    auto *kinds = new QMenu(m_add);
    kinds->setObjectName(QStringLiteral("labelKindMenu"));
    for (const AnnotationKind kind : annotationKinds())
        kinds->addAction(kindTitle(kind), this, [this, kind] { add(kind); });
    m_remove = makeButton("labelRemove", QStringLiteral("minus"), tr("Remove this label"));
    m_up = makeButton("labelUp", QStringLiteral("arrowup"), tr("Move this label up"));
    m_down = makeButton("labelDown", QStringLiteral("arrowdown"), tr("Move this label down"));
    m_colour = makeButton("labelColour", {}, tr("Colour of this label"));
    m_colour->setText(tr("Colour"));
    auto *colours = new QMenu(m_colour);
    colours->setObjectName(QStringLiteral("labelColourMenu"));
    fillColours(*colours);
    m_sets = makeButton("labelSets", {}, tr("Sets of labels of the program"));
    m_sets->setText(tr("Sets"));
    auto *sets = new QMenu(m_sets);
    sets->setObjectName(QStringLiteral("labelSetMenu"));
    fillSets(*sets);
    for (const auto &[button, menu] :
         {std::pair(m_add, kinds), std::pair(m_colour, colours), std::pair(m_sets, sets)}) {
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    connect(m_remove, &QToolButton::clicked, this, &LabelsPanel::askAndRemove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 6, 8, 4);
    line->setSpacing(4);
    for (QToolButton *button : {m_add, m_remove, m_up, m_down, m_colour})
        line->addWidget(button);
    line->addStretch();
    line->addWidget(m_sets);
    return line;
}

void LabelsPanel::fillColours(QMenu &menu)
{
    for (const LabelColour &colour : labelColours())
        menu.addAction(swatch(colour.colour), colourName(colour), this,
                       [this, chosen = colour.colour] { setColour(chosen); });
    menu.addSeparator();
    menu.addAction(tr("&Other…"), this, &LabelsPanel::chooseColour)
        ->setObjectName(QStringLiteral("labelOtherColour"));
}

void LabelsPanel::fillSets(QMenu &menu)
{
    for (const LabelPreset &preset : labelPresets()) {
        const QString id = QString::fromLatin1(preset.id);
        QMenu *set = menu.addMenu(QCoreApplication::translate("LabelPreset", preset.title));
        QAction *replaces = set->addAction(preset.labels.front().kind == AnnotationKind::State
                                               ? tr("&Instead of the states here")
                                               : tr("&Instead of the seizures here"),
                                           this, [this, &preset] { useSet(preset, true); });
        replaces->setObjectName(QStringLiteral("labelSetInstead_") + id);
        replaces->setToolTip(tr("Annotations keep their labels"));
        set->addAction(tr("&Besides those here"), this, [this, &preset] { useSet(preset, false); })
            ->setObjectName(QStringLiteral("labelSetBesides_") + id);
    }
}

const Labels &LabelsPanel::labels() const
{
    return m_study.annotations().content().labels;
}

std::optional<std::size_t> LabelsPanel::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant row = item ? item->data(NameColumn, rowRole) : QVariant();
    return row.isValid() ? std::optional(static_cast<std::size_t>(row.toInt())) : std::nullopt;
}

std::vector<AnnotationId> LabelsPanel::carriers(const Label &label) const
{
    std::vector<AnnotationId> ids;
    for (const Annotation *annotation : m_study.annotations().list().all())
        if (annotation->kind == label.kind && annotation->label == label.name)
            ids.push_back(annotation->id);
    return ids;
}

std::optional<std::size_t> LabelsPanel::neighbour(std::size_t row, int step) const
{
    for (auto other = static_cast<std::ptrdiff_t>(row) + step;
         other >= 0 && other < static_cast<std::ptrdiff_t>(labels().size()); other += step)
        if (labels()[static_cast<std::size_t>(other)].kind == labels()[row].kind)
            return static_cast<std::size_t>(other);
    return std::nullopt;
}

void LabelsPanel::fill()
{
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (const AnnotationKind kind : annotationKinds()) {
            QTreeWidgetItem *heading = nullptr;
            for (std::size_t row = 0; row < labels().size(); ++row) {
                const Label &label = labels()[row];
                if (label.kind != kind)
                    continue;
                if (!heading) {
                    heading = new QTreeWidgetItem(m_tree, {kindTitle(kind)});
                    heading->setFlags(Qt::ItemIsEnabled);
                    heading->setSizeHint(NameColumn, QSize(0, fontMetrics().height() + labelMargin));
                    heading->setForeground(NameColumn, palette().placeholderText());
                }
                auto *item = new QTreeWidgetItem(heading, {label.name, separateKeys(label.keys)});
                item->setFlags(item->flags() | Qt::ItemIsEditable);
                item->setIcon(NameColumn, labelIcon(labels(), kind, label.name));
                item->setData(NameColumn, rowRole, static_cast<int>(row));
                if (kind == m_currentKind && label.name == m_currentName)
                    m_tree->setCurrentItem(item);
            }
        }
        m_tree->expandAll();
    }
    setEnabled(m_study.recording() != nullptr);
    enable();
    showProblems();
}

void LabelsPanel::enable()
{
    const std::optional<std::size_t> row = current();
    if (row) {
        m_currentKind = labels()[*row].kind;
        m_currentName = labels()[*row].name;
    }
    m_remove->setEnabled(row.has_value());
    m_colour->setEnabled(row.has_value());
    m_up->setEnabled(row && neighbour(*row, -1));
    m_down->setEnabled(row && neighbour(*row, 1));
}

void LabelsPanel::takeItem(QTreeWidgetItem *item, int column)
{
    const auto row = static_cast<std::size_t>(item->data(NameColumn, rowRole).toInt());
    const QString text = item->text(column);
    // The tree is filled anew by the change: not while it is still at the item.
    QMetaObject::invokeMethod(
        this,
        [this, row, column, text] {
            if (row >= labels().size())
                return;
            if (column == NameColumn)
                rename(row, text.trimmed());
            else
                setKeys(row, text);
        },
        Qt::QueuedConnection);
}

void LabelsPanel::rename(std::size_t row, const QString &name)
{
    const Label before = labels()[row];
    if (name.isEmpty() || (name != before.name && findLabel(labels(), before.kind, name))) {
        fill();
        showProblems(
            name.isEmpty()
                ? tr("A label has a name.")
                : tr("There is a label %1 of this kind already. Remove one of them to make them one.")
                      .arg(name));
        return;
    }
    Labels after = labels();
    after[row].name = name;
    m_currentName = name;
    AnnotationDocument &document = m_study.annotations();
    document.setLabels(tr("Rename %1 to %2").arg(before.name, name), after,
                       relabelling(document.list(), carriers(before), name));
    fill(); // also when it was refused
}

void LabelsPanel::setKeys(std::size_t row, const QString &keys)
{
    Labels after = labels();
    after[row].keys = labelKeys(keys);
    m_study.annotations().setLabels(tr("Keys of %1").arg(after[row].name), after);
    fill();
}

void LabelsPanel::setColour(const QColor &colour)
{
    const std::optional<std::size_t> row = current();
    if (!row)
        return;
    Labels after = labels();
    after[*row].colour = colour;
    m_study.annotations().setLabels(tr("Colour of %1").arg(after[*row].name), after);
}

void LabelsPanel::chooseColour()
{
    const std::optional<std::size_t> row = current();
    if (!row)
        return;
    auto *dialog = new QColorDialog(labels()[*row].colour, this);
    dialog->setObjectName(QStringLiteral("labelColourDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of %1").arg(labels()[*row].name));
    connect(dialog, &QColorDialog::colorSelected, this, &LabelsPanel::setColour);
    dialog->open();
}

void LabelsPanel::move(int step)
{
    const std::optional<std::size_t> row = current();
    const std::optional<std::size_t> other = row ? neighbour(*row, step) : std::nullopt;
    if (!other)
        return;
    Labels after = labels();
    std::swap(after[*row], after[*other]);
    m_study.annotations().setLabels(tr("Order of labels"), after);
}

void LabelsPanel::add(AnnotationKind kind)
{
    Labels after = labels();
    QString name = tr("new label");
    for (int number = 2; findLabel(after, kind, name); ++number)
        name = tr("new label %1").arg(number);
    after.push_back({name, kind, defaultColour(after.size()), {}, {}});
    m_currentKind = kind;
    m_currentName = name;
    m_study.annotations().setLabels(tr("Add label"), after);
    if (m_tree->currentItem() && current() == labels().size() - 1)
        m_tree->editItem(m_tree->currentItem(), NameColumn);
}

void LabelsPanel::askAndRemove()
{
    const std::optional<std::size_t> row = current();
    if (!row)
        return;
    const Label label = labels()[*row];
    const std::size_t count = carriers(label).size();
    if (count == 0) {
        remove(label, {});
        return;
    }
    QStringList others;
    for (const Label &other : labels())
        if (other.kind == label.kind && other.name != label.name)
            others << other.name;
    auto *dialog = new RemoveLabelDialog(label, static_cast<int>(count), others, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, label, dialog] { remove(label, dialog->replacement()); });
    dialog->open();
}

void LabelsPanel::remove(const Label &label, const std::optional<QString> &replacement)
{
    AnnotationDocument &document = m_study.annotations();
    Labels after = labels();
    std::erase_if(after,
                  [&](const Label &each) { return each.kind == label.kind && each.name == label.name; });
    document.setLabels(tr("Remove label %1").arg(label.name), after,
                       replacement ? relabelling(document.list(), carriers(label), *replacement)
                                   : AnnotationChanges());
}

void LabelsPanel::useSet(const LabelPreset &preset, bool replaces)
{
    Labels after;
    for (const Label &label : labels())
        if (!replaces || label.kind != preset.labels.front().kind)
            after.push_back(label);
    for (const Label &label : preset.labels)
        if (!findLabel(after, label.kind, label.name))
            after.push_back(label);
    m_study.annotations().setLabels(
        tr("Labels: %1").arg(QCoreApplication::translate("LabelPreset", preset.title)), after);
}

void LabelsPanel::showProblems(const QString &refused)
{
    QStringList sentences = labelProblems(labels());
    if (!refused.isEmpty())
        sentences.prepend(refused);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).caution);
    m_problems->setPalette(colours);
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

} // namespace edgescope
