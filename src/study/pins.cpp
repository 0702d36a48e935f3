// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/pins.h"

#include <utility>

namespace edgescope {

void Pins::add(Pin pin)
{
    m_pins.push_back(std::move(pin));
    emit changed();
}

void Pins::remove(std::size_t index)
{
    m_pins.erase(m_pins.begin() + static_cast<std::ptrdiff_t>(index));
    emit changed();
}

void Pins::rename(std::size_t index, const QString &name)
{
    if (m_pins.at(index).name == name)
        return;
    m_pins[index].name = name;
    emit changed();
}

void Pins::setShown(std::size_t index, bool isShown)
{
    if (m_pins.at(index).isShown == isShown)
        return;
    m_pins[index].isShown = isShown;
    emit changed();
}

} // namespace edgescope
