// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QWidget;

namespace edgescope {

class Study;

// Which parameter of an analysis an editor above a picture sets, and how it is called there.
struct StripParameter {
    QByteArray key;
    const char *name;        // object name of the editor
    const char *tip;         // QT_TRANSLATE_NOOP("Parameter", …)
    const char *prefix = ""; // before a number, the same in all languages
};

// Sets one parameter: a list of choices, or of the recording's channels for whole numbers that are rows of
// channels, or a number. It follows the study, whatever sets the value.
QWidget *makeParameterEditor(Study &study, const QByteArray &analysis, const StripParameter &parameter,
                             QWidget *parent);

// The strip above a picture that sets the parameters looked at most.
QWidget *makeParameterStrip(Study &study, const QByteArray &analysis,
                            const std::vector<StripParameter> &parameters, QWidget *parent);

} // namespace edgescope
