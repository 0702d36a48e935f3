// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/textencoding.h"

#include <QStringDecoder>

namespace edgescope {

QString decodedText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace edgescope
