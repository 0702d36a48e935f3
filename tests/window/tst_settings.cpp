// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace edgescope;

namespace {

std::vector<Parameter> someParameters()
{
    Parameter width;
    width.key = "width";
    width.title = "Width";
    width.defaultValue = 0.3;
    width.minimum = 0.1;
    width.maximum = 1;
    width.decimals = 2;
    Parameter mode;
    mode.key = "mode";
    mode.title = "Mode";
    mode.kind = Parameter::Kind::Choice;
    mode.defaultValue = QByteArray("raw");
    mode.choices = {{"raw", "Raw"}, {"scaled", "Scaled"}};
    return {width, mode};
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithDefaults();
    void keepsChoices();
    void recentFilesAreNewestFirstAndAtMostTen();
    void folderThatIsGoneBecomesHome();
    void keepsOnlyParametersThatDiffer();
    void ignoresValuesThatNoLongerFit();
    void keepsTheFilterOfEachRecording();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("EdgescopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("settings"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void TestSettings::startsWithDefaults()
{
    const Settings settings;
    QCOMPARE(settings.themeChoice(), Settings::ThemeChoice::System);
    QCOMPARE(settings.recentFiles(), QStringList());
    QCOMPARE(settings.workspace(), QByteArray("browse"));
    QCOMPARE(settings.lastFolder(), QDir::homePath());
    QVERIFY(settings.layout("balance").isEmpty());
    QCOMPARE(settings.gapTolerance(), 0.0);
}

void TestSettings::keepsChoices()
{
    {
        Settings settings;
        settings.setThemeChoice(Settings::ThemeChoice::Dark);
        settings.setWorkspace("balance");
        settings.setLayout("browse", "layout of browse");
        settings.setLayout("balance", "layout of balance");
        settings.setLastFolder(m_folder->path());
        settings.setGapTolerance(0.1);
    }
    const Settings settings;
    QCOMPARE(settings.themeChoice(), Settings::ThemeChoice::Dark);
    QCOMPARE(settings.workspace(), QByteArray("balance"));
    QCOMPARE(settings.layout("browse"), QByteArray("layout of browse"));
    QCOMPARE(settings.layout("balance"), QByteArray("layout of balance"));
    QCOMPARE(settings.lastFolder(), m_folder->path());
    QCOMPARE(settings.gapTolerance(), 0.1);
}

void TestSettings::recentFilesAreNewestFirstAndAtMostTen()
{
    Settings settings;
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(QStringLiteral("/data/%1.nwb").arg(i));
    QCOMPARE(settings.recentFiles().size(), 10);
    QCOMPARE(settings.recentFiles().first(), QStringLiteral("/data/11.nwb"));
    settings.addRecentFile(QStringLiteral("/data/5.nwb"));
    QCOMPARE(settings.recentFiles().size(), 10);
    QCOMPARE(settings.recentFiles().first(), QStringLiteral("/data/5.nwb"));
    settings.removeRecentFile(QStringLiteral("/data/5.nwb"));
    QVERIFY(!settings.recentFiles().contains(QStringLiteral("/data/5.nwb")));
}

void TestSettings::folderThatIsGoneBecomesHome()
{
    Settings settings;
    settings.setLastFolder(m_folder->filePath(QStringLiteral("gone")));
    QCOMPARE(settings.lastFolder(), QDir::homePath());
}

void TestSettings::keepsOnlyParametersThatDiffer()
{
    const std::vector<Parameter> parameters = someParameters();
    {
        Settings settings;
        Values values(parameters);
        values.set(parameters[0], 0.25);
        settings.setParameterValues("joint", parameters, values);
        QCOMPARE(settings.parameterValues("joint", parameters), values);
        QCOMPARE(settings.parameterValues("other", parameters), Values(parameters));
    }
    QSettings store;
    QCOMPARE(store.value(QStringLiteral("parameters/joint/width")).toString(), QStringLiteral("0.25"));
    QVERIFY(!store.contains(QStringLiteral("parameters/joint/mode")));
    Settings().setParameterValues("joint", parameters, Values(parameters));
    QVERIFY(!QSettings().contains(QStringLiteral("parameters/joint/width")));
}

void TestSettings::ignoresValuesThatNoLongerFit()
{
    const std::vector<Parameter> parameters = someParameters();
    {
        QSettings store;
        store.setValue(QStringLiteral("parameters/joint/width"), QStringLiteral("12"));
        store.setValue(QStringLiteral("parameters/joint/mode"), QStringLiteral("scaled"));
    }
    const Values values = Settings().parameterValues("joint", parameters);
    QCOMPARE(values.number("width"), 0.3);
    QCOMPARE(values.choice("mode"), QByteArray("scaled"));
}

void TestSettings::keepsTheFilterOfEachRecording()
{
    const DisplayFilter filter{0.5, 70, 50, DisplayFilter::Reference::CommonAverage};
    {
        Settings settings;
        QVERIFY(settings.displayFilter(QStringLiteral("a1")).isRaw());
        settings.setDisplayFilter(QStringLiteral("a1"), filter);
        settings.setDisplayFilter(QStringLiteral("b2"), {0, 0, 60, DisplayFilter::Reference::Bipolar});
    }
    Settings settings;
    QVERIFY(settings.displayFilter(QStringLiteral("a1")) == filter);
    QVERIFY(settings.displayFilter(QStringLiteral("b2")) ==
            (DisplayFilter{0, 0, 60, DisplayFilter::Reference::Bipolar}));
    settings.setDisplayFilter(QStringLiteral("a1"), {});
    QVERIFY(!QSettings().contains(QStringLiteral("filters/a1"))); // raw needs no memory
    QSettings().setValue(QStringLiteral("filters/b2"), QStringLiteral("70"));
    QVERIFY(Settings().displayFilter(QStringLiteral("b2")).isRaw());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
