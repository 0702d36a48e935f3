// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

#include <map>
#include <vector>

namespace edgescope {

// Results kept to be compared with later ones, of whatever recording, states, range or parameters they are.
struct Pin {
    QString name;
    QString conditions;                                          // under which they were made, in words
    std::map<QByteArray, std::shared_ptr<const Result>> results; // by analysis
    bool isShown = true;                                         // laid over the present results
};

// The pins, in the order they were made. They outlive the recording that they are of.
class Pins : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<Pin> &all() const { return m_pins; }
    void add(Pin pin);
    void remove(std::size_t index);
    void rename(std::size_t index, const QString &name);
    void setShown(std::size_t index, bool isShown);

signals:
    void changed();

private:
    std::vector<Pin> m_pins;
};

} // namespace edgescope
