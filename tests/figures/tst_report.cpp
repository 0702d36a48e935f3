// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfstreams.h"

#include "core/error.h"
#include "figures/figurereading.h"
#include "figures/report.h"
#include "figures/reportdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest>

using namespace edgescope;

namespace {

FigurePanel panel(const QString &title)
{
    FigurePanel made;
    made.title = title;
    made.recipe.view = "jointView";
    made.recipe.scale = 15;
    made.recipe.states = {QStringLiteral("SWS")};
    made.recipe.sources = {"circular_shift"};
    made.paint = [title](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        QFont font;
        font.setPointSizeF(style.fontPoints);
        painter.setFont(font);
        painter.drawText(area, Qt::AlignCenter, QStringLiteral("Drawn ") + title);
        painter.drawLine(area.topLeft(), area.bottomRight());
    };
    return made;
}

Report example()
{
    auto recording = std::make_shared<Recording>();
    recording->path = QStringLiteral("/data/rat <1>.nwb");
    recording->format = QStringLiteral("NWB 2");
    recording->duration = 3600;
    recording->units = {
        {QStringLiteral("u1"), {1, 2}}, {QStringLiteral("u2"), {1}}, {QStringLiteral("u3"), {}}};
    recording->gaps = {{100, 110}, {200, 205}};
    recording->notes = {{Note::Severity::Warning, QStringLiteral("Spikes were not sorted.")}};
    recording->intervals = {{{0, 600}, QStringLiteral("SWS"), Interval::Kind::State}};
    Report report;
    report.recording = recording;
    report.classes.classes = {UnitClass::Excitatory, UnitClass::Excitatory, UnitClass::Inhibitory};
    report.scale = 15;
    report.states = {QStringLiteral("SWS")};
    auto result = std::make_shared<Result>();
    result->analysis = "joint_distribution";
    result->tables = {{"scales",
                       {{"state", std::vector<QString>{QStringLiteral("SWS"), QStringLiteral("ALL")}},
                        {"source", std::vector<QString>{QStringLiteral("data"), QStringLiteral("data")}},
                        {"scale", std::vector<std::int64_t>{15, 15}},
                        {"rho", std::vector<double>{0.625, undefined}}}}};
    report.results = {result};
    report.figures = {reportFigure(panel(QStringLiteral("First"))),
                      reportFigure(panel(QStringLiteral("Second")))};
    report.provenance.recordingPath = recording->path;
    report.provenance.recordingFiles = {{QStringLiteral("rat <1>.nwb"), 5, "0123abcd"}};
    report.provenance.range = recording->window();
    for (const Analysis &analysis : analyses())
        report.provenance.values.emplace(analysis.id, Values(analysis.parameters));
    const Analysis &joint = *findAnalysis("joint_distribution");
    report.provenance.values.at(joint.id).set(
        *std::ranges::find(joint.parameters, "confidence", &Parameter::key), 0.9);
    return report;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void htmlTellsEverything();
    void htmlNeedsNoOtherFile();
    void pdfHasVectorsAndText();
    void pdfHasAllHeadings();
    void otherFormatsAreRefused();
};

void TestReport::htmlTellsEverything()
{
    const QString html = QString::fromUtf8(reportHtml(example()));
    const auto has = [&html](const QString &text) { return html.contains(text); };
    QVERIFY(has(QStringLiteral("rat &lt;1&gt;.nwb")));
    QVERIFY(has(QStringLiteral("<td>3 (excitatory 2, inhibitory 1, unclassified 0)</td>")));
    QVERIFY(has(QStringLiteral("<td>1\u202fh</td>")));
    QVERIFY(has(QStringLiteral("<td>2, together 15.0\u202fs</td>")));
    QVERIFY(has(QStringLiteral("<td>Warning</td><td>Spikes were not sorted.</td>")));
    // The state has 10 minutes and its ρ; what is not computable is said.
    QVERIFY(has(QStringLiteral("<td>SWS</td><td>10\u202fmin</td><td>—</td><td>0.625</td>")));
    QVERIFY(has(QStringLiteral("<td>All time</td><td>1\u202fh</td><td>—</td><td>—</td>")));
    for (const QString &title : {QStringLiteral("First"), QStringLiteral("Second")}) {
        QVERIFY(has(QStringLiteral("<h3>%1</h3>").arg(title)));
        QVERIFY(has(QStringLiteral(">Drawn %1</text>").arg(title)));
    }
    QCOMPARE(html.count(QStringLiteral("<svg ")), 2);
    // k 15 is 66.69 ms wide.
    QVERIFY(has(QStringLiteral(
        "k 15, bins of 66.69\u202fms · whole recording · SWS · with 1 kind(s) of surrogates")));
    // Every parameter of every analysis; those changed are bold.
    qsizetype parameters = 0;
    for (const Analysis &analysis : analyses())
        parameters += static_cast<qsizetype>(analysis.parameters.size());
    const QString part = html.mid(html.indexOf(QStringLiteral("<h2>Parameters")));
    QCOMPARE(part.count(QStringLiteral("<tr>")), parameters);
    QCOMPARE(part.count(QStringLiteral("class=\"own\">0.9")), 1);
    QCOMPARE(part.count(QStringLiteral("class=\"own\"")), 1);
    QVERIFY(has(QStringLiteral("&quot;sha256&quot;: &quot;0123abcd&quot;")));
    QVERIFY(has(QStringLiteral(EDGESCOPE_VERSION)));
}

void TestReport::htmlNeedsNoOtherFile()
{
    const QByteArray html = reportHtml(example());
    QVERIFY(!html.contains("<script") && !html.contains("<link"));
    for (auto from = html.indexOf("href=\""); from >= 0; from = html.indexOf("href=\"", from + 1))
        QVERIFY(html.mid(from, 11) == "href=\"data:");
    QVERIFY(!html.contains("src="));
}

void TestReport::pdfHasVectorsAndText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    writeReport(example(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.count("/Type /Page\n") > 1 || pdf.count("/Type /Page ") > 1);
    QVERIFY(pdf.contains("/ToUnicode"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    const QByteArray streams = pdfStreams(pdf);
    QVERIFY(streams.contains(" Tj") || streams.contains(" TJ"));
    QVERIFY(provenanceFrom(readProvenance(path), {}).values == example().provenance.values);
}

void TestReport::pdfHasAllHeadings()
{
    Report report = example();
    for (const QString &title : {QStringLiteral("Third"), QStringLiteral("Fourth"), QStringLiteral("Fifth")})
        report.figures.push_back(reportFigure(panel(title)));
    QStringList wanted = {QStringLiteral("Balance of excitation and inhibition in rat <1>.nwb")};
    const QString html = QString::fromUtf8(reportHtml(report));
    static const QRegularExpression heading(QStringLiteral("<h[23]>([^<]*)</h[23]>"));
    for (auto found = heading.globalMatch(html); found.hasNext();) {
        QTextDocument plain;
        plain.setHtml(found.next().captured(1));
        wanted << plain.toPlainText();
    }
    QVERIFY(wanted.size() > 20);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(1200);
    const auto document = reportDocument(report, writer);
    const double page = document->pageSize().height();
    const auto pageOf = [page](double y) { return static_cast<int>(y / page); };
    const QAbstractTextDocumentLayout &layout = *document->documentLayout();
    QVERIFY(document->pageCount() > 3);
    QStringList headings;
    double bottom = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        // Empty blocks share their place with the table after them.
        if (block.text().isEmpty())
            continue;
        const QRectF area = layout.blockBoundingRect(block);
        QVERIFY2(block.layout()->lineCount() > 0 && !area.isEmpty(), qPrintable(block.text()));
        if (block.blockFormat().headingLevel() == 0) {
            bottom = area.bottom();
            continue;
        }
        headings << block.text();
        QVERIFY2(area.top() >= bottom, qPrintable(block.text()));
        QCOMPARE(pageOf(area.bottom() - 1), pageOf(area.top()));
        // What it is about begins on its page.
        QTextBlock next = block.next();
        while (next.isValid() && next.text().isEmpty())
            next = next.next();
        QVERIFY(next.isValid());
        QCOMPARE(pageOf(layout.blockBoundingRect(next).top()), pageOf(area.top()));
        bottom = area.bottom();
    }
    QCOMPARE(headings, wanted);
}

void TestReport::otherFormatsAreRefused()
{
    QTemporaryDir folder;
    QVERIFY_EXCEPTION_THROWN(writeReport(example(), folder.filePath(QStringLiteral("report.doc"))), Error);
    QVERIFY_EXCEPTION_THROWN(writeReport(example(), folder.filePath(QStringLiteral("no/report.html"))),
                             Error);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
