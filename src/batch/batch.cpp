// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/arguments.h"
#include "batch/verb.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <new>

namespace edgescope {
namespace {

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> table = {infoVerb(),    simulateVerb(),    analyzeVerb(),
                                            convertVerb(), annotationsVerb(), listVerb()};
    return table;
}

QString verbNames()
{
    QStringList names;
    for (const Verb &verb : verbs())
        names << verb.name;
    return names.join(QStringLiteral(", "));
}

QString programHelp()
{
    QString text =
        QCoreApplication::translate("Batch", "Usage: edgescope-batch VERB [arguments]\n\n"
                                             "Excitation and inhibition of neural ensembles across time "
                                             "scales, without a window.\n\n");
    for (const Verb &verb : verbs())
        text += QStringLiteral("  %1  %2\n")
                    .arg(verb.name, -11)
                    .arg(QCoreApplication::translate("Batch", verb.summary));
    text += u'\n' + QCoreApplication::translate(
                        "Batch", "edgescope-batch VERB --help shows the options of a verb; --version the "
                                 "version.\nExit codes: 0 done, 1 failed, 2 wrongly called, 3 done but some "
                                 "analyses were not computable, 130 stopped.\n");
    return text;
}

const Verb &findVerb(const QString &name)
{
    const auto verb =
        std::find_if(verbs().begin(), verbs().end(), [&](const Verb &v) { return v.name == name; });
    if (verb == verbs().end())
        throw BadUsage(
            QCoreApplication::translate("Batch", "Unknown verb \"%1\"; allowed: %2.").arg(name, verbNames()));
    return *verb;
}

// A message about a file always names it.
QString naming(const QString &path, const QString &message)
{
    const QString name = QFileInfo(path).fileName();
    return path.isEmpty() || message.contains(name.isEmpty() ? path : name)
               ? message
               : QStringLiteral("%1: %2").arg(path, message);
}

ExitCode run(const QStringList &commandLine, QString &file)
{
    if (commandLine.isEmpty())
        throw BadUsage(
            QCoreApplication::translate("Batch", "A verb is missing; allowed: %1.").arg(verbNames()));
    const QString first = commandLine.first();
    if (first == u"--help" || first == u"-h") {
        print(programHelp().toUtf8());
        return Done;
    }
    if (first == u"--version") {
        print("edgescope-batch " EDGESCOPE_VERSION "\n");
        return Done;
    }
    const Verb &verb = findVerb(first);
    const Arguments arguments(verb, commandLine.mid(1));
    if (arguments.wantsHelp()) {
        print(helpText(verb).toUtf8());
        return Done;
    }
    file = arguments.positional(0);
    return verb.run(arguments);
}

} // namespace

ExitCode runBatch(const QStringList &commandLine)
{
    QString file;
    try {
        return run(commandLine, file);
    } catch (const BadUsage &error) {
        complain(error.message());
        return WronglyCalled;
    } catch (const Error &error) {
        complain(naming(file, error.message()));
    } catch (const Cancelled &) {
        complain(QCoreApplication::translate("Batch", "Stopped; nothing was written."));
        return Stopped;
    } catch (const std::bad_alloc &) {
        complain(naming(file, QCoreApplication::translate("Batch", "There is not enough memory for this.")));
    }
    return Failed;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString &line)
{
    const QByteArray text = "edgescope-batch: " + line.simplified().toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

} // namespace edgescope
