// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/exchangeformat.h"

#include <QTest>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

PortableAnnotations sample(const QString &name, const QString &format)
{
    const QString path = qEnvironmentVariable("EDGESCOPE_SAMPLES") + u"/seizure-annotations/"_s + name;
    const ExchangeFormat *recognised = recognisedExchangeFormat(path);
    if (!recognised || recognised->id != format)
        return {};
    return readAnnotations(*recognised, path);
}

} // namespace

// Files of annotations that others wrote.
class TestExchangeFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bidsEvents();
    void chbMitSummary();
    void sienaList();
};

void TestExchangeFiles::init()
{
    if (qEnvironmentVariableIsEmpty("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of sample recordings.");
}

void TestExchangeFiles::bidsEvents()
{
    const PortableAnnotations read = sample(u"ds003029_sub-pt01_run-01_events.tsv"_s, u"bids"_s);
    QCOMPARE(read.content.list.size(), std::size_t(29));
    QCOMPARE(read.notices, QStringList());
    double onset = 0;
    double offset = 0;
    for (const Annotation *annotation : read.content.list.all()) {
        if (annotation->label == u"onset")
            onset = annotation->range.start;
        if (annotation->label == u"offset")
            offset = annotation->range.start;
    }
    QCOMPARE(onset, 75.95);
    QCOMPARE(offset, 161.82);
    QCOMPARE(sample(u"ds003029_sub-pt01_run-02_events.tsv"_s, u"bids"_s).content.list.size(),
             std::size_t(15));
}

void TestExchangeFiles::chbMitSummary()
{
    const PortableAnnotations read = sample(u"chb05-summary.txt"_s, u"chb-mit"_s);
    QCOMPARE(read.content.list.size(), std::size_t(5));
    QCOMPARE(filesOf(read), QStringList({u"chb05_06.edf"_s, u"chb05_13.edf"_s, u"chb05_16.edf"_s,
                                         u"chb05_17.edf"_s, u"chb05_22.edf"_s}));
    const PortableAnnotations one = ofFile(read, u"chb05_06.edf"_s);
    QCOMPARE(one.content.list.size(), std::size_t(1));
    QCOMPARE(one.content.list.all().front()->range, (TimeRange{417, 532}));
    QCOMPARE(one.content.list.all().front()->kind, AnnotationKind::Seizure);
}

void TestExchangeFiles::sienaList()
{
    const PortableAnnotations read = sample(u"Seizures-list-PN00.txt"_s, u"siena"_s);
    QCOMPARE(read.content.list.size(), std::size_t(5));
    // One of the published ends lies an hour too late.
    QCOMPARE(read.notices.size(), 1);
    QVERIFY(read.notices.first().contains(u"PN00-3.edf"_s));
    // 19.39.33 to 19.58.36 and 19.59.46
    const PortableAnnotations one = ofFile(read, u"PN00-1.edf"_s);
    QCOMPARE(one.content.list.all().front()->range, (TimeRange{1143, 1213}));
}

QTEST_GUILESS_MAIN(TestExchangeFiles)

#include "tst_exchangefiles.moc"
