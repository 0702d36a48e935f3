// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/portableannotations.h"

// Lists of the seizures of several recordings that come with public data. Times count from the start of the
// recording whose name each annotation carries (fileKey).
namespace edgescope {

// "chb05-summary.txt": seconds.
bool recognisesChbMitSummary(const QByteArray &beginning);
PortableAnnotations readChbMitSummary(const QByteArray &bytes, const QString &path);

// "Seizures-list-PN00.txt": times of day of the recording and of the seizure.
bool recognisesSienaList(const QByteArray &beginning);
PortableAnnotations readSienaList(const QByteArray &bytes, const QString &path);

} // namespace edgescope
