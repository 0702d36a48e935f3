// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/exchangeformat.h"

// Event files of NeuroScope: a line holds milliseconds, a tab and a text. A stretch of time is a line "label
// start" and a line "label stop".
namespace edgescope {

std::vector<ExchangeFile> writeEventFile(const PortableAnnotations &annotations,
                                         const ExchangeOptions &options);
QStringList lostInEventFile(const PortableAnnotations &annotations);
bool recognisesEventFile(const QByteArray &beginning);
PortableAnnotations readEventFile(const QByteArray &bytes, const QString &path);

} // namespace edgescope
