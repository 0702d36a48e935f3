// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statenames.h"

#include <QTest>

using namespace edgescope;

class TestStateNames : public QObject
{
    Q_OBJECT
private slots:
    void knownWords_data();
    void knownWords();
    void otherWordsHaveNoState_data();
    void otherWordsHaveNoState();
    void seizures_data();
    void seizures();
};

void TestStateNames::knownWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    const auto rows = [](const char *name, const QStringList &words) {
        for (const QString &word : words)
            QTest::addRow("%s", qPrintable(word)) << word << QString::fromLatin1(name);
    };
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
    rows("AWAKE", words("Wake|W|Awake|WAKEstate|AWAKE|Sleep stage W|sleep_wake|wakefulness"));
    rows("LSL", words("N1|N2|Light|LSL|Light sleep|Sleep stage N1|Sleep stage 2|sleep_N2|S1|NREM2"));
    rows("SWS",
         words("N3|SWS|deep|Deep sleep|slow-wave sleep|Sleep stage N3|Sleep stage 4|Stage 3|sleep_N3"));
    rows("REM", words("R|REM|REMstate|REM sleep|Sleep stage R|sleep_REM"));
    rows("NREM", words("Sleep stage N|NREM|Non-REM|NREMstate|non_rem sleep"));
    rows("MA", words("MA|MAstate|Microarousal"));
    rows("", words("?|Sleep stage ?|Movement time|Sleep stage M|unscored|Unknown"));
}

void TestStateNames::knownWords()
{
    QFETCH(QString, word);
    QFETCH(QString, name);
    QVERIFY(stateName(word).has_value());
    QCOMPARE(*stateName(word), name);
}

void TestStateNames::otherWordsHaveNoState_data()
{
    QTest::addColumn<QString>("word");
    // Bare numbers differ between programs: 1 is wake in one and REM in another.
    for (const char *word :
         {"", "1", "2", "3", "sleep", "state", "Sleep stage", "cataplexy", "Stage 7", "go cue"})
        QTest::addRow("%s", word) << QString::fromUtf8(word);
}

void TestStateNames::otherWordsHaveNoState()
{
    QFETCH(QString, word);
    QVERIFY(!stateName(word).has_value());
}

void TestStateNames::seizures_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isSeizure");
    for (const char *word : {"seizure", "Seizures", "sz", "sz_foc_ia", "SZ1", "ictal", "Ictal (seizure)",
                             "electrographic seizure", "seizure3"})
        QTest::addRow("%s", word) << QString::fromUtf8(word) << true;
    for (const char *word : {"preictal", "pre-ictal", "Post_ictal", "interictal", "inter-ictal spike",
                             "no seizure", "bckg", "size", "", "post-seizure"})
        QTest::addRow("%s", word) << QString::fromUtf8(word) << false;
}

void TestStateNames::seizures()
{
    QFETCH(QString, word);
    QFETCH(bool, isSeizure);
    QCOMPARE(isSeizureWord(word), isSeizure);
}

QTEST_GUILESS_MAIN(TestStateNames)
#include "tst_statenames.moc"
