// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/exchangeformat.h"

// Hypnograms as text, in the manner of Visbrain: a first line "*Duration_sec", then a line for each stretch
// with its state, a tab and the second at which it ends. Time without a state is "Unscored".
namespace edgescope {

std::vector<ExchangeFile> writeHypnogram(const PortableAnnotations &annotations,
                                         const ExchangeOptions &options);
QStringList lostInHypnogram(const PortableAnnotations &annotations);
bool recognisesHypnogram(const QByteArray &beginning);
PortableAnnotations readHypnogram(const QByteArray &bytes, const QString &path);

} // namespace edgescope
