// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/reportdocument.h"

#include "figures/report.h"
#include "figures/reportpage.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextObjectInterface>

namespace edgescope {
namespace {

constexpr double inchMillimetres = 25.4;
constexpr int figureObject = QTextFormat::UserObject + 1;
constexpr int figureProperty = QTextFormat::UserProperty + 1;

// Draws the figures of a report inside its text.
class FigureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    FigureObject(const Report &report, QObject *parent)
        : QObject(parent)
        , m_report(report)
    {
    }

    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &format) override
    {
        const double unitsPerMillimetre =
            document->documentLayout()->paintDevice()->logicalDpiY() / inchMillimetres;
        return figure(format).settings.sizeMillimetres * unitsPerMillimetre;
    }
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int,
                    const QTextFormat &format) override
    {
        figure(format).drawing.paint(*painter, area, figureLook(figure(format).settings));
    }

private:
    const DrawnFigure &figure(const QTextFormat &format) const
    {
        return m_report.figures[format.property(figureProperty).toULongLong()].drawn;
    }

    const Report &m_report;
};

// Stands where a figure will be; no text of a report holds this character.
QString placeOf(size_t figure)
{
    return QStringLiteral("\uE000%1\uE000").arg(figure);
}

// The layout of QTextDocument, which goes on in steps, leaves blocks without lines when something before them
// is changed meanwhile: it begins anew.
void layOutAnew(QTextDocument &document)
{
    document.markContentsDirty(0, document.characterCount());
}

void insertFigures(QTextDocument &document, const Report &report)
{
    for (size_t n = 0; n < report.figures.size(); ++n) {
        QTextCursor cursor = document.find(placeOf(n));
        QTextCharFormat format;
        format.setObjectType(figureObject);
        format.setProperty(figureProperty, static_cast<qulonglong>(n));
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
    layOutAnew(document);
}

bool isHeading(const QTextBlock &block)
{
    return block.blockFormat().headingLevel() > 0;
}

// What a heading announces: the figure with the conditions above it, else the next text.
QTextBlock announced(const QTextBlock &heading)
{
    QTextBlock block = heading;
    while (block.isValid() && isHeading(block))
        block = block.next();
    const QTextBlock after = block.next();
    return after.isValid() && after.text().contains(QChar::ObjectReplacementCharacter) ? after : block;
}

// Headings at the foot of a page go to the next one with what they announce.
void keepHeadings(QTextDocument &document)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    const auto pageOf = [&document](double y) { return static_cast<int>(y / document.pageSize().height()); };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isHeading(block) || (block.previous().isValid() && isHeading(block.previous())))
            continue;
        const QTextBlock with = announced(block);
        if (!with.isValid())
            continue;
        const QRectF area = layout.blockBoundingRect(with);
        const QTextLayout &lines = *with.layout();
        const double firstLine = lines.lineCount() > 0 ? lines.lineAt(0).height() : area.height();
        if (pageOf(layout.blockBoundingRect(block).top()) == pageOf(area.top() + firstLine - 1))
            continue;
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(format);
        layOutAnew(document);
    }
}

} // namespace

std::unique_ptr<QTextDocument> reportDocument(const Report &report, QPagedPaintDevice &device)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(QFont(QFont().family(), 9));
    document->documentLayout()->setPaintDevice(&device);
    document->documentLayout()->registerHandler(figureObject, new FigureObject(report, document.get()));
    document->setPageSize(device.pageLayout().paintRectPixels(device.logicalDpiY()).size());
    document->setHtml(reportPage(report, [](const ReportFigure &, size_t n) { return placeOf(n); }));
    insertFigures(*document, report);
    keepHeadings(*document);
    return document;
}

} // namespace edgescope

#include "reportdocument.moc"
