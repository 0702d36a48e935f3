// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace edgescope {

// Entries of provenance as words for the user. An entry is named by the keys that lead to it.
QString provenanceTitle(const QStringList &keys);
QString provenanceText(const QStringList &keys, const QJsonValue &value);

// The keys of the outermost entries, in the order of reading.
QStringList provenanceOrder(const QStringList &keys);

} // namespace edgescope
