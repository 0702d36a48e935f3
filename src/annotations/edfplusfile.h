// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/exchangeformat.h"

// EDF+ files that hold annotations and no signals: one for each rater, as the format's rules want it.
namespace edgescope {

// Records without a duration; their size is that of the longest text or more, so that no text is cut and few
// bytes stay empty. One annotation for each channel, linked to it by "@@".
std::vector<ExchangeFile> writeEdfPlus(const PortableAnnotations &annotations,
                                       const ExchangeOptions &options);
QStringList lostInEdfPlus(const PortableAnnotations &annotations);

// The technician that the header of an EDF+ file names; empty when there is none.
QString edfPlusRater(const QByteArray &header);
// How much later than the header's time the first record of a file of annotations alone starts, by that
// record; less than a second. 0 when it does not say so.
double edfPlusOffset(const QByteArray &beginning);

} // namespace edgescope
