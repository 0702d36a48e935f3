// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importannotationsdialog.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "window/annotationtext.h"
#include "window/importwordstable.h"
#include "window/secondsbox.h"
#include "window/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace edgescope {
namespace {

// More words than a user looks through are texts, not labels.
constexpr std::size_t mostWords = 200;
constexpr std::size_t mostEventWords = 40;
constexpr int previewRowCount = 5;

enum PreviewColumn {
    PreviewStart,
    PreviewLength,
    PreviewKind,
    PreviewLabel,
    PreviewRater,
    previewColumnCount
};

const auto leftOutCode = QStringLiteral("-");
const auto textCode = QStringLiteral("text");

// Words and meanings in the form in which they are remembered: "state:SWS".
QString wordCode(AnnotationKind kind, const QString &label)
{
    return annotationKindCode(kind) + u':' + label;
}

QString meaningCode(const WordMeaning &meaning)
{
    switch (meaning.use) {
    case WordMeaning::Use::LeftOut:
        return leftOutCode;
    case WordMeaning::Use::Text:
        return textCode;
    case WordMeaning::Use::Label:
        break;
    }
    return wordCode(meaning.kind, meaning.label);
}

std::optional<WordMeaning> meaningOf(const QString &code)
{
    if (code == leftOutCode)
        return WordMeaning{WordMeaning::Use::LeftOut, {}, {}};
    if (code == textCode)
        return WordMeaning{WordMeaning::Use::Text, {}, {}};
    const qsizetype colon = code.indexOf(u':');
    const std::optional<AnnotationKind> kind = annotationKindFromCode(code.left(colon));
    return kind ? std::optional(WordMeaning{WordMeaning::Use::Label, *kind, code.mid(colon + 1)})
                : std::nullopt;
}

std::vector<QString> codesOf(const std::vector<ImportedWord> &words)
{
    std::vector<QString> codes;
    for (const ImportedWord &word : words)
        codes.push_back(wordCode(word.kind, word.label));
    return codes;
}

QLabel *makeSentence(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportAnnotationsDialog::ImportAnnotationsDialog(Study &study, Settings &settings, FoundAnnotations found,
                                                 const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_study(study)
    , m_settings(settings)
    , m_recording(study.recording())
    , m_clock(clockAxis(*m_recording, true))
    , m_found(std::move(found))
    , m_file(new QComboBox(this))
    , m_table(new ImportWordsTable(study.annotations().content().labels, this))
    , m_moreWords(makeSentence("importMoreWords", this))
    , m_rater(new QComboBox(this))
    , m_offset(new SecondsBox(this))
    , m_preview(makePreview())
    , m_summary(makeSentence("importSummary", this))
{
    setObjectName(QStringLiteral("importAnnotationsDialog"));
    setWindowTitle(tr("Import annotations"));
    auto *words = makeSentence("importIntroduction", this);
    words->setText((QStringList{tr("%1 holds %n annotation(s).", nullptr,
                                   static_cast<int>(m_found.annotations.content.list.size()))
                                    .arg(fileName)} +
                    m_found.annotations.notices)
                       .join(u'\n'));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportAnnotationsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportAnnotationsDialog::reject);
    makeChoices();
    auto *form = new QFormLayout;
    form->addRow(tr("&Recording in the list"), m_file);
    form->setRowVisible(m_file, m_file->count() > 0);
    auto *choices = new QFormLayout;
    choices->addRow(tr("&Marks of"), m_rater);
    choices->addRow(tr("Add to all &times"), m_offset);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(m_table, 2);
    column->addWidget(m_moreWords);
    column->addLayout(choices);
    column->addWidget(m_preview, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    resize(680, 620);
    takeFile();
}

void ImportAnnotationsDialog::makeChoices()
{
    m_file->setObjectName(QStringLiteral("importFile"));
    const QStringList files = filesOf(m_found.annotations);
    m_file->addItems(files);
    const QString own = QFileInfo(m_recording->path).completeBaseName();
    for (int row = 0; row < m_file->count(); ++row)
        if (QFileInfo(files[row]).completeBaseName() == own)
            m_file->setCurrentIndex(row);
    const AnnotationContent &document = m_study.annotations().content();
    m_rater->setObjectName(QStringLiteral("importRater"));
    m_rater->setEditable(true);
    m_rater->setInsertPolicy(QComboBox::NoInsert);
    m_rater->setCompleter(nullptr);
    m_rater->setToolTip(tr("Whose marks they become: choose a rater or type a new name"));
    if (!m_found.annotations.content.raters.isEmpty())
        m_rater->addItem(tr("raters named in the file"));
    m_rater->addItem(raterName(document.rater), document.rater);
    for (const QString &rater : document.raters)
        if (rater != document.rater)
            m_rater->addItem(rater, rater);
    if (!m_found.rater.isEmpty() && m_rater->findData(m_found.rater) < 0)
        m_rater->addItem(m_found.rater, m_found.rater);
    m_rater->setCurrentIndex(m_found.rater.isEmpty() ? 0 : m_rater->findData(m_found.rater));
    m_offset->setObjectName(QStringLiteral("importOffset"));
    m_offset->setToolTip(tr("Seconds that all times become later; at first what the start times say"));
    m_offset->setValue(m_found.offset);
    m_shownOffset = m_offset->value();
    connect(m_file, &QComboBox::currentIndexChanged, this, &ImportAnnotationsDialog::takeFile);
    connect(m_table, &ImportWordsTable::meaningsChanged, this, &ImportAnnotationsDialog::remap);
    connect(m_rater, &QComboBox::currentTextChanged, this, &ImportAnnotationsDialog::remap);
    connect(m_offset, &SecondsBox::valueChanged, this, &ImportAnnotationsDialog::remap);
}

QTableWidget *ImportAnnotationsDialog::makePreview()
{
    auto *table = new QTableWidget(0, previewColumnCount, this);
    table->setObjectName(QStringLiteral("importAnnotationsPreview"));
    table->setAccessibleName(tr("The first annotations"));
    table->setHorizontalHeaderLabels({tr("Start"), tr("Length"), tr("Kind"), tr("Label"), tr("Rater")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void ImportAnnotationsDialog::takeFile()
{
    m_content = m_file->count() > 0 ? ofFile(m_found.annotations, m_file->currentText()).content
                                    : m_found.annotations.content;
    fillWords();
    remap();
}

// The most frequent words first when there are more than are shown.
void ImportAnnotationsDialog::fillWords()
{
    m_words = importedWords(m_content.list);
    const auto eventWords = static_cast<std::size_t>(std::ranges::count_if(
        m_words, [](const ImportedWord &word) { return word.kind == AnnotationKind::Event; }));
    const std::size_t all = m_words.size();
    if (all > mostWords) {
        std::ranges::stable_sort(m_words, std::greater<>(), &ImportedWord::count);
        m_words.resize(mostWords);
    }
    const std::map<QString, QString> remembered = m_settings.labelMeanings(codesOf(m_words));
    std::vector<WordMeaning> meanings;
    for (const ImportedWord &word : m_words) {
        const auto stored = remembered.find(wordCode(word.kind, word.label));
        const std::optional<WordMeaning> known =
            stored == remembered.end() ? std::nullopt : meaningOf(stored->second);
        WordMeaning usual = usualMeaning(word, m_study.annotations().content().labels);
        const bool isNew = usual.use == WordMeaning::Use::Label && usual.kind == AnnotationKind::Event &&
                           !findLabel(m_study.annotations().content().labels, usual.kind, usual.label);
        if (isNew && eventWords > mostEventWords)
            usual.use = WordMeaning::Use::Text;
        meanings.push_back(known.value_or(usual));
    }
    m_table->setWords(m_words, meanings);
    m_moreWords->setText(
        tr("%n more word(s) become texts of events.", nullptr, static_cast<int>(all - m_words.size())));
    m_moreWords->setVisible(all > m_words.size());
}

ImportMapping ImportAnnotationsDialog::mapping() const
{
    ImportMapping mapping;
    const std::vector<WordMeaning> meanings = m_table->meanings();
    for (std::size_t n = 0; n < m_words.size(); ++n)
        mapping.meanings[{m_words[n].kind, m_words[n].label}] = meanings[n];
    if (!m_moreWords->isHidden())
        for (const ImportedWord &word : importedWords(m_content.list))
            mapping.meanings.try_emplace({word.kind, word.label},
                                         WordMeaning{WordMeaning::Use::Text, {}, {}});
    const int chosen = m_rater->findText(m_rater->currentText());
    if (chosen < 0)
        mapping.rater = m_rater->currentText().simplified();
    else if (m_rater->itemData(chosen).isValid())
        mapping.rater = m_rater->itemData(chosen).toString();
    // Only what is typed is rounded to what the box shows.
    mapping.offset = m_offset->value() == m_shownOffset ? m_found.offset : m_offset->value();
    return mapping;
}

void ImportAnnotationsDialog::remap()
{
    m_toAdd = mapped(m_content, mapping(), m_recording->window(), m_study.annotations().content().labels);
    m_summary->setText(summary());
    m_import->setEnabled(!m_toAdd.content.list.isEmpty());
    showPreview();
}

QString ImportAnnotationsDialog::summary() const
{
    QStringList sentences{
        tr("%n annotation(s) will be added.", nullptr, static_cast<int>(m_toAdd.content.list.size()))};
    if (m_toAdd.outside > 0)
        sentences << tr("%n lie(s) outside the recording and will be left out.", nullptr, m_toAdd.outside);
    if (m_toAdd.cut > 0)
        sentences << tr("%n will be cut at the ends of the recording.", nullptr, m_toAdd.cut);
    if (m_toAdd.momentary > 0)
        sentences << tr("%n without a length cannot be states and will be left out.", nullptr,
                        m_toAdd.momentary);
    if (m_toAdd.leftOut > 0)
        sentences << tr("%n will be left out by their words.", nullptr, m_toAdd.leftOut);
    return sentences.join(u' ');
}

void ImportAnnotationsDialog::showPreview()
{
    const std::vector<const Annotation *> all = m_toAdd.content.list.all();
    m_preview->setRowCount(std::min(previewRowCount, static_cast<int>(all.size())));
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const Annotation &annotation = *all[static_cast<std::size_t>(row)];
        const QString rater =
            annotation.rater.isEmpty() ? m_study.annotations().content().rater : annotation.rater;
        const QStringList cells{timeText(annotation.range.start, m_clock),
                                lengthText(annotation.range.length()), kindTitle(annotation.kind),
                                annotation.label, raterName(rater)};
        for (int column = 0; column < previewColumnCount; ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

void ImportAnnotationsDialog::accept()
{
    std::map<QString, QString> meanings;
    const std::vector<WordMeaning> chosen = m_table->meanings();
    for (std::size_t n = 0; n < m_words.size(); ++n)
        meanings[wordCode(m_words[n].kind, m_words[n].label)] = meaningCode(chosen[n]);
    m_settings.setLabelMeanings(codesOf(m_words), meanings);
    QDialog::accept();
}

} // namespace edgescope
