// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace edgescope {

class Arguments;

// How the program ends.
enum ExitCode : int {
    Done = 0,
    Failed = 1,           // an input could not be read or an analysis failed
    WronglyCalled = 2,    // nothing was read or written
    PartlyComputable = 3, // done, but some analyses were not computable
    Stopped = 130,        // by Ctrl-C; nothing half-written is left
};

struct Positional {
    QString name;     // "RECORDING"
    const char *help; // QT_TRANSLATE_NOOP("Batch", …)
};

struct Option {
    QString name;      // without dashes
    QString valueName; // "HZ"; empty when the option takes no value
    const char *help;  // QT_TRANSLATE_NOOP("Batch", …)
    bool repeatable = false;
};

// One verb of the headless program. Adding one = one file, one line in batch.cpp, one in CMakeLists.txt, one
// test.
struct Verb {
    QString name;
    const char *summary; // QT_TRANSLATE_NOOP("Batch", …)
    std::vector<Positional> positionals;
    std::vector<Option> options; // besides --quiet and --help, which every verb has
    // Throws Error, BadUsage and Cancelled.
    ExitCode (*run)(const Arguments &arguments);
};

Verb infoVerb();
Verb simulateVerb();
Verb analyzeVerb();
Verb convertVerb();
Verb annotationsVerb();
Verb listVerb();

// Runs the verb that the command line (without the program's name) asks for and says on stderr what went
// wrong.
ExitCode runBatch(const QStringList &commandLine);

// Writes to stdout.
void print(const QByteArray &text);
// Writes one line to stderr, beginning with the program's name.
void complain(const QString &line);

} // namespace edgescope
