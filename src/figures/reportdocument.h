// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace edgescope {

struct Report;

// A report laid out on the pages of a device, with its figures drawn in their places. Report and device must
// outlive it.
std::unique_ptr<QTextDocument> reportDocument(const Report &report, QPagedPaintDevice &device);

} // namespace edgescope
