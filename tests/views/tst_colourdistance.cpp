// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/labels.h"
#include "views/colourdistance.h"
#include "views/theme.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

class TestColourDistance : public QObject
{
    Q_OBJECT

private slots:
    void contrast();
    void distances();
    void presetStatesCanBeToldApart();
    void ownColoursOfStates();
};

// Figures of the WCAG formula: black on white has 21, #777777 on white 4.48 (W3C, understanding SC 1.4.3).
void TestColourDistance::contrast()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
}

// Blue and vermilion of Okabe and Ito are 28.2, 21.9 and 30.9 apart for readers with deuteranopia,
// protanopia and tritanopia; REM and LSL are nearest with deuteranopia (9.6), AWAKE and REM with tritanopia
// (8.5). Computed apart from this program.
void TestColourDistance::distances()
{
    QVERIFY(std::abs(smallestColourDistance(Qt::black, Qt::white) - 100) < 0.01);
    QCOMPARE(smallestColourDistance(Qt::red, Qt::red), 0.0);
    QVERIFY(std::abs(smallestColourDistance(QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00)) - 21.9) <
            0.05);
    const Theme &theme = lightTheme();
    const auto between = [&](const char *a, const char *b) {
        return smallestColourDistance(theme.state(QLatin1String(a)), theme.state(QLatin1String(b)));
    };
    QVERIFY(std::abs(between("REM", "LSL") - 9.6) < 0.05);
    QVERIFY(std::abs(between("AWAKE", "REM") - 8.5) < 0.05);
}

void TestColourDistance::presetStatesCanBeToldApart()
{
    for (const LabelPreset &preset : labelPresets())
        for (const Label &a : preset.labels)
            for (const Label &b : preset.labels)
                if (a.kind == AnnotationKind::State && a.name != b.name)
                    QVERIFY2(smallestColourDistance(a.colour, b.colour) >= 8,
                             qPrintable(QString::fromLatin1(preset.id) + u' ' + a.name + u' ' + b.name));
}

void TestColourDistance::ownColoursOfStates()
{
    const QColor usual = darkTheme().state(QStringLiteral("REM"));
    setStateColours({{QStringLiteral("REM"), lightTheme().state(QStringLiteral("REM"))},
                     {QStringLiteral("AWAKE"), Qt::red},
                     {QStringLiteral("quiet"), Qt::blue}});
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        QCOMPARE(theme->state(QStringLiteral("AWAKE")), QColor(Qt::red));
        QCOMPARE(theme->stateLine(QStringLiteral("AWAKE")), QColor(Qt::red));
        QCOMPARE(theme->state(QStringLiteral("quiet")), QColor(Qt::blue));
    }
    QCOMPARE(darkTheme().state(QStringLiteral("REM")), usual); // the shade of the theme
    setStateColours({});
    QVERIFY(lightTheme().state(QStringLiteral("AWAKE")) != QColor(Qt::red));
}

QTEST_GUILESS_MAIN(TestColourDistance)
#include "tst_colourdistance.moc"
