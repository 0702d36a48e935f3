// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/parameterform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace edgescope;

namespace {

std::vector<Parameter> someParameters()
{
    Parameter confidence;
    confidence.key = "confidence";
    confidence.title = "Confidence";
    confidence.defaultValue = 95.0;
    confidence.unit = QStringLiteral("%");
    confidence.minimum = 50;
    confidence.maximum = 99.9;
    confidence.decimals = 1;
    Parameter points;
    points.key = "points";
    points.title = "Points";
    points.kind = Parameter::Kind::WholeNumber;
    points.defaultValue = std::int64_t(4000);
    points.minimum = 0;
    points.maximum = 9e15; // seeds do not fit into 32 bits
    Parameter draw;
    draw.key = "draw";
    draw.title = "Draw";
    draw.kind = Parameter::Kind::Choice;
    draw.defaultValue = QByteArray("points");
    draw.choices = {{"points", "Points"}, {"density", "Density"}};
    Parameter diagonal;
    diagonal.key = "diagonal";
    diagonal.title = "Balance diagonal";
    diagonal.kind = Parameter::Kind::YesNo;
    diagonal.defaultValue = true;
    return {confidence, points, draw, diagonal};
}

} // namespace

class TestParameterForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_parameters = someParameters();
        m_form = std::make_unique<ParameterForm>(m_parameters, Values(m_parameters));
        m_form->show();
    }

    void makesAnEditorForEachKind();
    void typedNumbersAreRoundedToTheDecimals();
    void numbersOutsideAreHeldAtTheLimits();
    void largeWholeNumbersKeepAllDigits();
    void changesComeOnceAfterThePause();
    void showingValuesIsNotAChange();
    void resetButtonsStandOnlyBesideChanges();
    void resetAllReturnsTheDefaults();

private:
    template <typename Editor>
    Editor *editor(const char *key) const
    {
        return m_form->findChild<Editor *>(QStringLiteral("edit_") + QLatin1String(key));
    }
    QToolButton *resetButton(const char *key) const
    {
        return m_form->findChild<QToolButton *>(QStringLiteral("reset_") + QLatin1String(key));
    }
    void type(const char *key, const QString &text)
    {
        auto *box = editor<QDoubleSpinBox>(key);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }

    std::vector<Parameter> m_parameters;
    std::unique_ptr<ParameterForm> m_form;
};

void TestParameterForm::makesAnEditorForEachKind()
{
    QVERIFY(editor<QDoubleSpinBox>("confidence"));
    QCOMPARE(editor<QDoubleSpinBox>("confidence")->text(), QStringLiteral("95\u202F%"));
    QVERIFY(editor<QDoubleSpinBox>("points"));
    QCOMPARE(editor<QDoubleSpinBox>("points")->text(), QStringLiteral("4000"));
    QCOMPARE(editor<QComboBox>("draw")->currentText(), QStringLiteral("Points"));
    QVERIFY(editor<QCheckBox>("diagonal")->isChecked());
    for (const Parameter &parameter : m_parameters)
        QVERIFY(!editor<QWidget>(parameter.key.constData())->accessibleName().isEmpty());
}

void TestParameterForm::typedNumbersAreRoundedToTheDecimals()
{
    editor<QDoubleSpinBox>("confidence")->setValue(90.26);
    QCOMPARE(m_form->values().number("confidence"), 90.3);
    type("confidence", QStringLiteral("80.5"));
    QCOMPARE(m_form->values().number("confidence"), 80.5);
    Values expected(m_parameters);
    expected.set(m_parameters[0], 80.5);
    QCOMPARE(m_form->values().text(), expected.text());
}

void TestParameterForm::numbersOutsideAreHeldAtTheLimits()
{
    editor<QDoubleSpinBox>("confidence")->setValue(500);
    QCOMPARE(m_form->values().number("confidence"), 99.9);
    editor<QDoubleSpinBox>("confidence")->setValue(-3);
    QCOMPARE(m_form->values().number("confidence"), 50.0);
}

void TestParameterForm::largeWholeNumbersKeepAllDigits()
{
    type("points", QStringLiteral("1234567890123456"));
    QCOMPARE(m_form->values().whole("points"), std::int64_t(1234567890123456));
}

void TestParameterForm::changesComeOnceAfterThePause()
{
    QSignalSpy changed(m_form.get(), &ParameterForm::valuesChanged);
    QSignalSpy edited(m_form.get(), &ParameterForm::edited);
    editor<QCheckBox>("diagonal")->click();
    editor<QComboBox>("draw")->setCurrentIndex(1);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    const Values values = changed.first().first().value<Values>();
    QCOMPARE(values.yes("diagonal"), false);
    QCOMPARE(values.choice("draw"), QByteArray("density"));
}

void TestParameterForm::showingValuesIsNotAChange()
{
    QSignalSpy edited(m_form.get(), &ParameterForm::edited);
    Values values(m_parameters);
    values.set(m_parameters[0], 80.0);
    m_form->setValues(values);
    QCOMPARE(editor<QDoubleSpinBox>("confidence")->value(), 80.0);
    QCOMPARE(edited.count(), 0);
}

void TestParameterForm::resetButtonsStandOnlyBesideChanges()
{
    for (const Parameter &parameter : m_parameters)
        QVERIFY(resetButton(parameter.key.constData())->isHidden());
    QCOMPARE(m_form->changedCount(), 0);
    editor<QComboBox>("draw")->setCurrentIndex(1);
    QVERIFY(!resetButton("draw")->isHidden());
    QVERIFY(resetButton("points")->isHidden());
    QCOMPARE(m_form->changedCount(), 1);
    QVERIFY(m_form->changesText().contains(QStringLiteral("Points")));
    resetButton("draw")->click();
    QCOMPARE(editor<QComboBox>("draw")->currentIndex(), 0);
    QVERIFY(resetButton("draw")->isHidden());
    QCOMPARE(m_form->changedCount(), 0);
}

void TestParameterForm::resetAllReturnsTheDefaults()
{
    editor<QDoubleSpinBox>("confidence")->setValue(60);
    editor<QCheckBox>("diagonal")->click();
    QCOMPARE(m_form->changedCount(), 2);
    QSignalSpy changed(m_form.get(), &ParameterForm::valuesChanged);
    m_form->resetAll();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_form->changedCount(), 0);
    QCOMPARE(m_form->values(), Values(m_parameters));
    QCOMPARE(editor<QDoubleSpinBox>("confidence")->value(), 95.0);
}

QTEST_MAIN(TestParameterForm)
#include "tst_parameterform.moc"
