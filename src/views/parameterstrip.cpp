// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parameterstrip.h"

#include "study/study.h"
#include "views/optionstrip.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QSignalBlocker>

#include <algorithm>

namespace edgescope {
namespace {

const Parameter &parameterOf(const QByteArray &analysis, const QByteArray &key)
{
    const std::vector<Parameter> &parameters = findAnalysis(analysis)->parameters;
    return *std::find_if(parameters.begin(), parameters.end(),
                         [&key](const Parameter &parameter) { return parameter.key == key; });
}

void fill(QComboBox &list, const Study &study, const QByteArray &analysis, const Parameter &parameter)
{
    const QSignalBlocker blocker(list);
    const Values values = study.values(analysis);
    list.clear();
    if (parameter.kind == Parameter::Kind::Choice) {
        for (const Parameter::Choice &choice : parameter.choices)
            list.addItem(QCoreApplication::translate("Parameter", choice.title), choice.id);
        list.setCurrentIndex(list.findData(values.choice(parameter.key)));
        return;
    }
    if (study.recording())
        for (const Channel &channel : study.recording()->channels)
            list.addItem(channel.label, list.count());
    list.setCurrentIndex(static_cast<int>(values.whole(parameter.key)));
    list.setEnabled(list.count() > 1);
}

QComboBox *makeList(Study &study, const QByteArray &analysis, const StripParameter &described,
                    QWidget *parent)
{
    const Parameter &parameter = parameterOf(analysis, described.key);
    auto *list = new QComboBox(parent);
    list->setObjectName(QLatin1String(described.name));
    const QString tip = QCoreApplication::translate("Parameter", described.tip);
    list->setAccessibleName(tip);
    list->setToolTip(tip);
    // Long texts are cut.
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(8);
    const auto refill = [list, &study, analysis, &parameter] { fill(*list, study, analysis, parameter); };
    QObject::connect(list, &QComboBox::activated, list, [list, &study, analysis, &parameter](int index) {
        Values values = study.values(analysis);
        if (parameter.kind == Parameter::Kind::Choice)
            values.set(parameter, list->itemData(index).toByteArray());
        else
            values.set(parameter, std::int64_t{index});
        study.setValues(analysis, values);
    });
    QObject::connect(&study, &Study::valuesChanged, list, [analysis, refill](const QByteArray &id) {
        if (id == analysis)
            refill();
    });
    QObject::connect(&study, &Study::recordingChanged, list, refill);
    refill();
    return list;
}

// Typing counts when it is done: every value is a result of its own.
QDoubleSpinBox *makeNumber(Study &study, const QByteArray &analysis, const StripParameter &described,
                           QWidget *parent)
{
    const Parameter &parameter = parameterOf(analysis, described.key);
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(described.name));
    const QString tip = QCoreApplication::translate("Parameter", described.tip);
    box->setAccessibleName(tip);
    box->setToolTip(tip);
    box->setDecimals(parameter.decimals);
    box->setRange(parameter.minimum, parameter.maximum);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setKeyboardTracking(false);
    box->setPrefix(QString::fromUtf8(described.prefix));
    box->setFocusPolicy(Qt::StrongFocus); // not by the wheel, which scrolls the strip
    const auto show = [box, &study, analysis, &parameter] {
        const QSignalBlocker blocker(box);
        box->setValue(study.values(analysis).number(parameter.key));
    };
    QObject::connect(box, &QDoubleSpinBox::valueChanged, box, [&study, analysis, &parameter](double value) {
        Values values = study.values(analysis);
        values.set(parameter, value);
        study.setValues(analysis, values);
    });
    QObject::connect(&study, &Study::valuesChanged, box, [analysis, show](const QByteArray &id) {
        if (id == analysis)
            show();
    });
    show();
    return box;
}

} // namespace

QWidget *makeParameterEditor(Study &study, const QByteArray &analysis, const StripParameter &parameter,
                             QWidget *parent)
{
    if (parameterOf(analysis, parameter.key).kind == Parameter::Kind::Number)
        return makeNumber(study, analysis, parameter, parent);
    return makeList(study, analysis, parameter, parent);
}

QWidget *makeParameterStrip(Study &study, const QByteArray &analysis,
                            const std::vector<StripParameter> &parameters, QWidget *parent)
{
    std::vector<QWidget *> editors;
    for (const StripParameter &described : parameters)
        editors.push_back(makeParameterEditor(study, analysis, described, parent));
    return makeOptionStrip(editors, parent);
}

} // namespace edgescope
