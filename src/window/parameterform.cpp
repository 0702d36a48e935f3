// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/parameterform.h"

#include "core/error.h"
#include "core/typography.h"
#include "window/icons.h"
#include "window/textscaling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::chrono::milliseconds applyDelay{300};

// Units that are words are translated, symbols are the same in all languages.
QString unitText(const Parameter &parameter)
{
    return parameter.unit.isEmpty()
               ? QString()
               : narrowSpace + QCoreApplication::translate("Parameter", parameter.unit.toUtf8().constData());
}

QString originText(Parameter::Origin origin)
{
    switch (origin) {
    case Parameter::Origin::Paper:
        return ParameterForm::tr("The default is the paper's value.");
    case Parameter::Origin::Figure:
        return ParameterForm::tr("The default is derived from the paper's figures.");
    case Parameter::Origin::Program:
        break;
    }
    return ParameterForm::tr("The default is this program's choice.");
}

QString defaultText(const Parameter &parameter)
{
    if (parameter.kind == Parameter::Kind::YesNo)
        return std::get<bool>(parameter.defaultValue) ? ParameterForm::tr("on") : ParameterForm::tr("off");
    if (parameter.kind == Parameter::Kind::Choice)
        for (const Parameter::Choice &choice : parameter.choices)
            if (choice.id == std::get<QByteArray>(parameter.defaultValue))
                return QCoreApplication::translate("Parameter", choice.title);
    const QString number = valueText(parameter.defaultValue);
    return number + unitText(parameter);
}

// Whole numbers may exceed what QSpinBox can hold (seeds), so both kinds share the double spin box.
class NumberBox : public QDoubleSpinBox
{
public:
    NumberBox(const Parameter &parameter, QWidget *parent)
        : QDoubleSpinBox(parent)
    {
        setDecimals(parameter.kind == Parameter::Kind::WholeNumber ? 0 : parameter.decimals);
        setRange(parameter.minimum, parameter.maximum);
        setStepType(AdaptiveDecimalStepType);
        if (parameter.kind == Parameter::Kind::WholeNumber) {
            setStepType(DefaultStepType);
            setSingleStep(1);
        }
        setSuffix(unitText(parameter));
        setButtonSymbols(NoButtons);
        setKeyboardTracking(true);
        setCorrectionMode(CorrectToNearestValue);
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        setLocale(plain);
    }

    // As many decimals as the value needs, so that 95 % does not read 95.0000 %.
    QString textFromValue(double value) const override
    {
        QString text = QDoubleSpinBox::textFromValue(value);
        const QString point = locale().decimalPoint();
        if (!text.contains(point))
            return text;
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
        return text;
    }

    // A wheel over the form scrolls the form, it does not change values by accident.
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QDoubleSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

// Whatever is in it, so that the boxes of all forms above each other stand in one column.
void takeFreeWidth(QWidget &box)
{
    box.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    keepLeastWidth(box, 128);
    keepLeastHeight(box, 24);
}

} // namespace

ParameterForm::ParameterForm(std::vector<Parameter> parameters, const Values &values, QWidget *parent)
    : QWidget(parent)
    , m_values(values)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, 22);
    for (const Parameter &parameter : parameters)
        addRow(parameter);
    m_delay.setSingleShot(true);
    m_delay.setInterval(applyDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] { emit valuesChanged(m_values); });
}

void ParameterForm::addRow(const Parameter &parameter)
{
    Row row{parameter, new QLabel(QCoreApplication::translate("Parameter", parameter.title), this),
            makeEditor(parameter), new QToolButton(this)};
    const QString name = QString::fromLatin1(parameter.key);
    const QString tip =
        QStringLiteral("%1 %2")
            .arg(QCoreApplication::translate("Parameter", parameter.help), originText(parameter.origin))
            .trimmed();
    row.label->setToolTip(tip);
    row.label->setWordWrap(true);
    row.label->setBuddy(row.editor);
    row.editor->setObjectName(QStringLiteral("edit_") + name);
    row.editor->setToolTip(tip);
    row.editor->setAccessibleName(row.label->text());
    row.reset->setObjectName(QStringLiteral("reset_") + name);
    row.reset->setIcon(lineIcon(QStringLiteral("reset")));
    keepIconSize(*row.reset, 14);
    row.reset->setAutoRaise(true);
    fixSize(*row.reset, 24, 24);
    row.reset->setToolTip(tr("Return to the default"));
    row.reset->setAccessibleName(tr("Return %1 to the default").arg(row.label->text()));
    connect(row.reset, &QToolButton::clicked, this,
            [this, parameter] { take(parameter, parameter.defaultValue); });
    auto *grid = static_cast<QGridLayout *>(layout());
    const int line = static_cast<int>(m_rows.size());
    grid->addWidget(row.label, line, 0);
    grid->addWidget(row.editor, line, 1);
    grid->addWidget(row.reset, line, 2);
    m_rows.push_back(row);
    showValue(m_rows.back());
}

QWidget *ParameterForm::makeEditor(const Parameter &parameter)
{
    switch (parameter.kind) {
    case Parameter::Kind::YesNo: {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, [this, parameter](bool on) { take(parameter, on); });
        return box;
    }
    case Parameter::Kind::Choice: {
        auto *box = new ChoiceBox(this);
        for (const Parameter::Choice &choice : parameter.choices)
            box->addItem(QCoreApplication::translate("Parameter", choice.title), choice.id);
        takeFreeWidth(*box);
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, parameter, box](int index) { take(parameter, box->itemData(index).toByteArray()); });
        return box;
    }
    case Parameter::Kind::Number:
    case Parameter::Kind::WholeNumber:
        break;
    }
    auto *box = new NumberBox(parameter, this);
    takeFreeWidth(*box);
    const bool whole = parameter.kind == Parameter::Kind::WholeNumber;
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, parameter, whole](double value) {
        take(parameter, whole ? Value(static_cast<std::int64_t>(std::llround(value))) : Value(value));
    });
    return box;
}

void ParameterForm::take(const Parameter &parameter, const Value &value)
{
    const Values before = m_values;
    m_values.set(parameter, value); // editors only offer what the description allows
    for (const Row &row : m_rows)
        if (row.parameter.key == parameter.key)
            showValue(row);
    if (m_values == before)
        return;
    m_delay.start();
    emit edited();
}

void ParameterForm::showValue(const Row &row)
{
    const QSignalBlocker quiet(row.editor);
    const Value &value = m_values.at(row.parameter.key);
    if (auto *box = qobject_cast<QCheckBox *>(row.editor)) {
        box->setChecked(std::get<bool>(value));
    } else if (auto *choices = qobject_cast<QComboBox *>(row.editor)) {
        choices->setCurrentIndex(choices->findData(std::get<QByteArray>(value)));
    } else if (auto *number = qobject_cast<QDoubleSpinBox *>(row.editor)) {
        const double shown = row.parameter.kind == Parameter::Kind::WholeNumber
                                 ? static_cast<double>(std::get<std::int64_t>(value))
                                 : std::get<double>(value);
        if (number->value() != shown) // setting it again would disturb typing
            number->setValue(shown);
    }
    row.reset->setVisible(isChanged(row.parameter));
}

bool ParameterForm::isChanged(const Parameter &parameter) const
{
    return m_values.at(parameter.key) != parameter.defaultValue;
}

void ParameterForm::setValues(const Values &values)
{
    m_values = values;
    for (const Row &row : m_rows)
        showValue(row);
}

void ParameterForm::resetAll()
{
    for (const Row &row : m_rows)
        m_values.set(row.parameter, row.parameter.defaultValue);
    setValues(m_values);
    m_delay.stop();
    emit edited();
    emit valuesChanged(m_values);
}

int ParameterForm::changedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [this](const Row &row) { return isChanged(row.parameter); }));
}

QString ParameterForm::changesText() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        if (isChanged(row.parameter))
            lines << tr("%1: the default is %2").arg(row.label->text(), defaultText(row.parameter));
    return lines.join(u'\n');
}

} // namespace edgescope
