// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importquestion.h"

#include "formats/numpy.h"
#include "formats/plaintext.h"

namespace edgescope {

std::optional<ImportQuestion> importQuestion(const QString &path)
{
    const std::optional<ImportQuestion> question =
        recognisesNumpy(path) ? numpyQuestion(path) : plainTextQuestion(path);
    if (!question)
        return {};
    // Files of numbers are parts of other formats too. Only such files are shown to the other formats here.
    for (const Format &format : formats())
        if (format.read != readNumpy && format.read != readPlainText && format.recognises(path))
            return {};
    return question;
}

} // namespace edgescope
