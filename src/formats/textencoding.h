// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace edgescope {

// Text of files that do not say how it is encoded: UTF-8 where the bytes are that, else Latin-1.
QString decodedText(QByteArrayView bytes);

} // namespace edgescope
