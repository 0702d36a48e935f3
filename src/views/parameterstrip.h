// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QWidget;

namespace edgescope {

class Study;

// Which parameter of an analysis a list above a picture sets, and how it is called there.
struct StripParameter {
    QByteArray key;
    const char *name; // object name of the list
    const char *tip;  // QT_TRANSLATE_NOOP("Parameter", …)
};

// The strip above a picture that sets the parameters looked at most: a list of choices each, or of the
// recording's channels for whole numbers that are rows of channels. It follows the study, whatever sets a
// value.
QWidget *makeParameterStrip(Study &study, const QByteArray &analysis,
                            const std::vector<StripParameter> &parameters, QWidget *parent);

} // namespace edgescope
