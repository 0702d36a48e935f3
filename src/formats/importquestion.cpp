// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importquestion.h"

#include "formats/numpy.h"
#include "formats/plaintext.h"

namespace edgescope {

std::optional<ImportQuestion> importQuestion(const QString &path)
{
    for (const Format &format : formats()) {
        if (!format.recognises(path))
            continue;
        if (format.read == readPlainText)
            return plainTextQuestion(path);
        if (format.read == readNumpy)
            return numpyQuestion(path);
        break;
    }
    return {};
}

} // namespace edgescope
