// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace edgescope {

// Seconds to add to times: to the microsecond, shown without the zeros at their end.
class SecondsBox : public QDoubleSpinBox
{
public:
    explicit SecondsBox(QWidget *parent = nullptr)
        : QDoubleSpinBox(parent)
    {
        constexpr double most = 1e9;
        constexpr int microseconds = 6;
        setRange(-most, most);
        setDecimals(microseconds);
        setSuffix(QStringLiteral("\u202Fs"));
    }

    QString textFromValue(double seconds) const override
    {
        return locale().toString(seconds, 'f', QLocale::FloatingPointShortest);
    }
};

} // namespace edgescope
