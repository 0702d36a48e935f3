// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importwordstable.h"

#include "views/numbertext.h"
#include "window/annotationtext.h"
#include "window/icons.h"
#include "window/settingboxes.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>

namespace edgescope {
namespace {

enum WordTableColumn { MetWord, MetCount, MeantKind, MeantLabel, wordTableColumns };

// Choices beside the kinds.
constexpr int asText = -1;
constexpr int leftOut = -2;

int choiceOf(const WordMeaning &meaning)
{
    switch (meaning.use) {
    case WordMeaning::Use::Text:
        return asText;
    case WordMeaning::Use::LeftOut:
        return leftOut;
    case WordMeaning::Use::Label:
        break;
    }
    return static_cast<int>(meaning.kind);
}

} // namespace

ImportWordsTable::ImportWordsTable(const Labels &known, QWidget *parent)
    : QTableWidget(0, wordTableColumns, parent)
    , m_known(known)
{
    setObjectName(QStringLiteral("importWords"));
    setAccessibleName(tr("Words of the file"));
    setHorizontalHeaderLabels({tr("Word in the file"), tr("Count"), tr("Becomes"), tr("Label")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus); // the boxes have it
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(MetCount, QHeaderView::ResizeToContents);
}

void ImportWordsTable::setWords(const std::vector<ImportedWord> &words,
                                const std::vector<WordMeaning> &meanings)
{
    setRowCount(0);
    setRowCount(static_cast<int>(words.size()));
    for (int row = 0; row < rowCount(); ++row)
        addRow(row, words[static_cast<std::size_t>(row)], meanings[static_cast<std::size_t>(row)]);
}

void ImportWordsTable::addRow(int row, const ImportedWord &word, const WordMeaning &meaning)
{
    setItem(row, MetWord, new QTableWidgetItem(word.label));
    item(row, MetWord)->setToolTip(word.label);
    auto *count = new QTableWidgetItem(countText(word.count));
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, MetCount, count);
    auto *kinds = new QComboBox(this);
    kinds->setObjectName(QStringLiteral("importKind%1").arg(row));
    kinds->setAccessibleName(tr("What %1 becomes").arg(word.label));
    for (const AnnotationKind kind : annotationKinds())
        kinds->addItem(kindTitle(kind), static_cast<int>(kind));
    kinds->addItem(tr("text of an event"), asText);
    kinds->addItem(tr("left out"), leftOut);
    kinds->setCurrentIndex(kinds->findData(choiceOf(meaning)));
    kinds->setFrame(false);
    setCellWidget(row, MeantKind, kinds);
    auto *labels = new QComboBox(this);
    labels->setObjectName(QStringLiteral("importLabel%1").arg(row));
    labels->setAccessibleName(tr("Label of %1").arg(word.label));
    labels->setToolTip(tr("Choose a label or type the name of a new one"));
    labels->setEditable(true);
    labels->setInsertPolicy(QComboBox::NoInsert);
    labels->setCompleter(nullptr);
    labels->setFrame(false);
    setCellWidget(row, MeantLabel, labels);
    fillLabels(row, meaning.use == WordMeaning::Use::Label ? meaning.label : word.label);
    connect(kinds, &QComboBox::currentIndexChanged, this, [this, row, label = word.label] {
        fillLabels(row, label);
        emit meaningsChanged();
    });
    connect(labels, &QComboBox::currentTextChanged, this, &ImportWordsTable::meaningsChanged);
}

QComboBox *ImportWordsTable::box(int row, int column) const
{
    return static_cast<QComboBox *>(cellWidget(row, column));
}

void ImportWordsTable::fillLabels(int row, const QString &label)
{
    QComboBox *labels = box(row, MeantLabel);
    const QSignalBlocker quiet(labels);
    const int choice = box(row, MeantKind)->currentData().toInt();
    labels->clear();
    labels->setEnabled(choice >= 0);
    if (choice < 0)
        return;
    const auto kind = static_cast<AnnotationKind>(choice);
    for (const Label &known : m_known)
        if (known.kind == kind)
            labels->addItem(labelIcon(m_known, kind, known.name), known.name);
    labels->setCurrentIndex(labels->findText(label));
    labels->setEditText(label);
}

std::vector<WordMeaning> ImportWordsTable::meanings() const
{
    std::vector<WordMeaning> result;
    for (int row = 0; row < rowCount(); ++row) {
        const int choice = box(row, MeantKind)->currentData().toInt();
        const QString typed = box(row, MeantLabel)->currentText().trimmed();
        WordMeaning meaning;
        if (choice == asText)
            meaning.use = WordMeaning::Use::Text;
        else if (choice == leftOut)
            meaning.use = WordMeaning::Use::LeftOut;
        else
            meaning = {WordMeaning::Use::Label, static_cast<AnnotationKind>(choice),
                       typed.isEmpty() ? item(row, MetWord)->text() : typed};
        result.push_back(meaning);
    }
    return result;
}

} // namespace edgescope
