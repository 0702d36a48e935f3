// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statenametable.h"

#include "window/settingboxes.h"

#include <QComboBox>
#include <QHeaderView>

#include <optional>

namespace edgescope {
namespace {

constexpr int wordColumn = 0;
constexpr int meaningColumn = 1;

// The states that can be chosen; any other name can be typed.
const char *const usualStates[] = {"AWAKE", "REM", "LSL", "SWS", "NREM", "MA"};

QComboBox *makeMeaning(const QString &word, const std::optional<QString> &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr);
    box->setFrame(false);
    box->setAccessibleName(StateNameTable::tr("Meaning of %1").arg(word));
    box->setToolTip(StateNameTable::tr("Choose a state or type the name of another"));
    box->addItem(StateNameTable::tr("as it is"));
    for (const char *state : usualStates)
        box->addItem(QLatin1String(state), QString(QLatin1String(state)));
    box->addItem(StateNameTable::tr("leave out"), QString());
    if (name) {
        const int index = box->findData(*name, Qt::UserRole, Qt::MatchExactly | Qt::MatchCaseSensitive);
        box->setCurrentIndex(index);
        if (index < 0)
            box->setEditText(*name);
    }
    return box;
}

// Nothing for a word that is kept as it is. A name may be one that was typed.
std::optional<QString> meaningOf(const QComboBox &box)
{
    const QString text = box.currentText().trimmed();
    const int index = text.isEmpty() ? 0 : box.findText(text);
    if (index < 0)
        return text;
    const QVariant name = box.itemData(index);
    return name.isValid() ? std::optional(name.toString()) : std::nullopt;
}

} // namespace

StateNameTable::StateNameTable(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({tr("Word in the parts"), tr("State")});
    setAccessibleName(tr("Words for states"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus); // the boxes have it
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void StateNameTable::setWords(const std::vector<QString> &words, const StateNames &names)
{
    m_words = words;
    setRowCount(0);
    setRowCount(static_cast<int>(words.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QString &word = words[static_cast<std::size_t>(row)];
        setItem(row, wordColumn, new QTableWidgetItem(word));
        const auto found = names.find(word);
        QComboBox *box = makeMeaning(
            word, found == names.end() ? std::nullopt : std::optional<QString>(found->second), this);
        box->setObjectName(QStringLiteral("joinState%1").arg(row));
        setCellWidget(row, meaningColumn, box);
    }
}

StateNames StateNameTable::names() const
{
    StateNames names;
    for (int row = 0; row < rowCount(); ++row)
        if (const auto name = meaningOf(*qobject_cast<QComboBox *>(cellWidget(row, meaningColumn))))
            names[m_words[static_cast<std::size_t>(row)]] = *name;
    return names;
}

} // namespace edgescope
