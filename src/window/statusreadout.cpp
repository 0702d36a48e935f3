// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusreadout.h"

namespace edgescope {
namespace {

constexpr int messageMs = 4000;

} // namespace

StatusReadOut::StatusReadOut(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("readOut"));
    setTextFormat(Qt::AutoText);
    setContentsMargins(8, 0, 0, 0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // Not as a message of the bar, which draws it over the read-out when its height changes.
    m_saying.setSingleShot(true);
    m_saying.setInterval(messageMs);
    connect(&m_saying, &QTimer::timeout, this, &QLabel::clear);
}

void StatusReadOut::say(const QString &text)
{
    setText(text);
    m_saying.start();
}

void StatusReadOut::showReadOut(const QString &text)
{
    if (text.isEmpty() && m_saying.isActive())
        return;
    m_saying.stop();
    setText(text);
}

} // namespace edgescope
