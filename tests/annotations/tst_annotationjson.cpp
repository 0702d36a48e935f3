// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationedits.h"
#include "annotations/annotationjson.h"
#include "core/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace edgescope;

namespace {

const auto path = QStringLiteral("/data/night.nwb.annotations.json");

AnnotationContent example()
{
    AnnotationContent content;
    Annotation seizure;
    seizure.kind = AnnotationKind::Seizure;
    seizure.range = {17352.4, 17387.6};
    seizure.label = QStringLiteral("sz_foc_ia");
    seizure.rater = QStringLiteral("MK");
    seizure.note = QStringLiteral("left temporal; “rhythmic θ”");
    seizure.confidence = 0.9;
    seizure.isFlagged = true;
    seizure.channels = {3, 4};
    seizure.units = {17};
    seizure.onsets = {{3, 17352.4}, {4, 17353.1}};
    seizure.created = QDateTime::fromString(QStringLiteral("2026-02-14T03:04:05.678Z"), Qt::ISODateWithMs);
    seizure.changed = seizure.created.addSecs(60);
    content.list.apply(addition(content.list, seizure));
    content.raters = {QStringLiteral("MK")};
    content.rater = QStringLiteral("MK");
    return content;
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QString messageOf(const QByteArray &bytes)
{
    try {
        contentFromJson(bytes, path);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

} // namespace

class TestAnnotationJson : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void timesAreExact();
    void unknownFieldsAreKept();
    void newerVersionIsRefused();
    void damageIsNamedWithItsPlace();
};

void TestAnnotationJson::roundTrip()
{
    const AnnotationContent content = example();
    const StoredContent stored =
        contentFromJson(bytesOf(contentToJson(content, QStringLiteral("abc"), 12)), path);
    QCOMPARE(stored.recordingId, QStringLiteral("abc"));
    QCOMPARE(stored.revision, qint64{12});
    QVERIFY(stored.content == content);
}

void TestAnnotationJson::timesAreExact()
{
    AnnotationContent content;
    Annotation event;
    event.range = {0.1 + 0.2, 1e7 / 3};
    content.list.apply(addition(content.list, event));
    const StoredContent stored = contentFromJson(bytesOf(contentToJson(content, {}, 1)), path);
    QVERIFY(stored.content.list.all()[0]->range == event.range);
}

void TestAnnotationJson::unknownFieldsAreKept()
{
    QJsonObject object = contentToJson(example(), QStringLiteral("abc"), 1);
    object[QStringLiteral("laboratory")] = QStringLiteral("north");
    QJsonArray annotations = object[QStringLiteral("annotations")].toArray();
    QJsonObject first = annotations[0].toObject();
    first[QStringLiteral("semiology")] = QJsonObject{{QStringLiteral("aura"), true}};
    annotations[0] = first;
    object[QStringLiteral("annotations")] = annotations;
    QJsonArray labels = object[QStringLiteral("labels")].toArray();
    QJsonObject label = labels[0].toObject();
    label[QStringLiteral("tooltip")] = QStringLiteral("W");
    labels[0] = label;
    object[QStringLiteral("labels")] = labels;
    const StoredContent stored = contentFromJson(bytesOf(object), path);
    QCOMPARE(contentToJson(stored.content, QStringLiteral("abc"), 1), object);
}

void TestAnnotationJson::newerVersionIsRefused()
{
    QJsonObject object = contentToJson(example(), QStringLiteral("abc"), 1);
    object[QStringLiteral("version")] = annotationFormatVersion + 1;
    QVERIFY(messageOf(bytesOf(object)).contains(QStringLiteral("newer version")));
    QVERIFY(messageOf(bytesOf(object)).contains(path));
}

void TestAnnotationJson::damageIsNamedWithItsPlace()
{
    QVERIFY(messageOf("{\"format\": ").contains(QStringLiteral("at byte")));
    QVERIFY(messageOf("{}").contains(QStringLiteral("does not hold annotations")));
    QJsonObject object = contentToJson(example(), QStringLiteral("abc"), 1);
    QJsonArray annotations = object[QStringLiteral("annotations")].toArray();
    QJsonObject first = annotations[0].toObject();
    first[QStringLiteral("start")] = QStringLiteral("early");
    annotations[0] = first;
    object[QStringLiteral("annotations")] = annotations;
    QVERIFY(messageOf(bytesOf(object)).contains(QStringLiteral("annotation 1: “start” is not a number")));
    first[QStringLiteral("start")] = 9e9;
    annotations[0] = first;
    object[QStringLiteral("annotations")] = annotations;
    QVERIFY(messageOf(bytesOf(object)).contains(QStringLiteral("stops before it starts")));
}

QTEST_GUILESS_MAIN(TestAnnotationJson)
#include "tst_annotationjson.moc"
