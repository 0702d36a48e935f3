// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/manualbrowser.h"

#include "views/theme.h"
#include "window/manual.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace edgescope {
namespace {

constexpr double pageMargin = 24;
constexpr double headingGap = 20;
constexpr double paragraphGap = 12;
constexpr int lineHeightPercent = 125;

QString pageOf(const QUrl &url)
{
    return QFileInfo(url.path()).completeBaseName();
}

// A cursor that holds a piece of the document.
QTextCursor cursorOver(QTextDocument &document, int from, int length)
{
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

ManualBrowser::ManualBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    // What source() says comes later than this signal.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_page = pageOf(url);
        dress();
        if (url.hasFragment())
            scrollToHeading(url.fragment());
        emit pageChanged();
    });
}

// The window links to the headings of the English page: they are found by their places in the others.
void ManualBrowser::scrollToHeading(const QString &anchor)
{
    qsizetype place = manualAnchors(manualText(m_page, manualLanguage())).indexOf(anchor);
    if (place < 0)
        place = manualAnchors(manualText(m_page, QStringLiteral("en"))).indexOf(anchor);
    qsizetype number = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && place >= 0; block = block.next())
        if (block.blockFormat().headingLevel() > 0 && number++ == place)
            verticalScrollBar()->setValue(
                static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top()));
}

QVariant ManualBrowser::loadResource(int type, const QUrl &url)
{
    if (type != QTextDocument::MarkdownResource)
        return QTextBrowser::loadResource(type, url);
    QString text = manualText(pageOf(url), manualLanguage());
    // Keys are written as they are for readers of the sources; here they look like other short code.
    return text.replace(QStringLiteral("<kbd>"), QStringLiteral("`"))
        .replace(QStringLiteral("</kbd>"), QStringLiteral("`"));
}

void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && source().isValid())
        reload();
}

// Markdown says nothing of looks: distances, tables and the colours of the theme are put in here, and names
// to headings so that links find them.
void ManualBrowser::dress()
{
    document()->setDocumentMargin(pageMargin);
    dressTables();
    dressBlocks();
    showMarks();
}

void ManualBrowser::dressTables()
{
    const Theme &theme = themeFor(palette());
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.line);
        format.setTopMargin(6);
        format.setBottomMargin(10);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(theme.alternate);
            cell.setFormat(head);
        }
    }
}

void ManualBrowser::dressBlocks()
{
    const Theme &theme = themeFor(palette());
    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QTextCharFormat code;
    code.setFontFamilies(mono.families());
    code.setBackground(theme.alternate);
    // Fonts of Persian have no italic face: what leans would be empty boxes.
    const bool leans = !manualLanguage().startsWith(u"fa");
    QTextCharFormat upright;
    upright.setFontItalic(false);
    upright.setFontWeight(QFont::Bold);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isFormula = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        QTextBlockFormat format = block.blockFormat();
        if (isFormula) {
            format.setBackground(theme.alternate);
            format.setLeftMargin(pageMargin);
            const bool isLast = !block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
            format.setBottomMargin(isLast ? paragraphGap : 0);
        } else {
            format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        }
        if (format.headingLevel() > 1)
            format.setTopMargin(headingGap);
        QTextCursor(block).setBlockFormat(format);
        std::vector<std::pair<int, int>> spans;
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().fontFixedPitch())
                spans.emplace_back(part.fragment().position(), part.fragment().length());
        std::vector<std::pair<int, int>> leaning;
        for (auto part = block.begin(); !part.atEnd() && !leans; ++part)
            if (part.fragment().charFormat().fontItalic())
                leaning.emplace_back(part.fragment().position(), part.fragment().length());
        for (const auto &[from, length] : spans)
            cursorOver(*document(), from, length).mergeCharFormat(code);
        for (const auto &[from, length] : leaning)
            cursorOver(*document(), from, length).mergeCharFormat(upright);
    }
}

void ManualBrowser::setMarked(const QString &text)
{
    m_marked = text;
    showMarks();
}

void ManualBrowser::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_marked.isEmpty()) {
        QTextCharFormat format;
        format.setBackground(themeFor(palette()).cautionBackground);
        format.setForeground(themeFor(palette()).caution);
        for (QTextCursor found = document()->find(m_marked); !found.isNull();
             found = document()->find(m_marked, found))
            marks.append({found, format});
    }
    setExtraSelections(marks);
}

} // namespace edgescope
