// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/exchangeformat.h"

// The XML of EDFbrowser: annotationlist with annotations of onset, duration (seconds) and description.
namespace edgescope {

// One annotation for each channel, linked to it by "@@".
std::vector<ExchangeFile> writeAnnotationXml(const PortableAnnotations &annotations,
                                             const ExchangeOptions &options);
QStringList lostInAnnotationXml(const PortableAnnotations &annotations);
bool recognisesAnnotationXml(const QByteArray &beginning);
PortableAnnotations readAnnotationXml(const QByteArray &bytes, const QString &path);

} // namespace edgescope
