// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classvote.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

constexpr double overruling = 0.99; // posterior at which a waveform stands against connections

bool contradict(UnitClass a, UnitClass b)
{
    return a != UnitClass::Unclassified && b != UnitClass::Unclassified && a != b;
}

QString pairsReason(const Interactions &interactions)
{
    QStringList parts;
    if (interactions.excitatory > 0)
        parts << QCoreApplication::translate("Classification", "%n excitatory pair(s)", nullptr,
                                             interactions.excitatory);
    if (interactions.inhibitory > 0)
        parts << QCoreApplication::translate("Classification", "%n inhibitory pair(s)", nullptr,
                                             interactions.inhibitory);
    return parts.join(QStringLiteral("; "));
}

// Of the waveform and the connections alone.
void decide(UnitSuggestion &suggestion, const QString &waveformSource)
{
    const UnitClass waveform = suggestion.waveform.unitClass;
    const UnitClass interactions = suggestion.interactions.unitClass();
    const bool waveformStands =
        contradict(waveform, interactions) && suggestion.waveform.posterior() >= overruling;
    if (interactions == UnitClass::Unclassified || waveformStands) {
        suggestion.unitClass = waveform;
        suggestion.source = waveform == UnitClass::Unclassified ? QString() : waveformSource;
        return;
    }
    suggestion.unitClass = interactions;
    suggestion.isCertain = !contradict(waveform, interactions);
    suggestion.source = waveform == interactions ? QStringLiteral("%1 and interactions").arg(waveformSource)
                                                 : QStringLiteral("interactions");
}

QString conflictOf(const UnitSuggestion &suggestion, const FileStatement &file)
{
    const QString waveform = QCoreApplication::translate("Classification", "waveform");
    const QString connections = QCoreApplication::translate("Classification", "effect on others");
    const UnitClass interactions = suggestion.interactions.unitClass();
    const QString truth =
        QCoreApplication::translate("Classification", "ground truth %1").arg(file.groundTruthWord);
    const QString label = QCoreApplication::translate("Classification", "column %1").arg(file.labelColumn);
    QStringList parts;
    const auto compare = [&](const QString &nameA, UnitClass a, const QString &nameB, UnitClass b) {
        if (contradict(a, b))
            parts << QCoreApplication::translate("Classification", "%1 is %2 but %3 is %4")
                         .arg(nameA, unitClassCode(a), nameB, unitClassCode(b));
    };
    if (suggestion.interactions.excitatory > 0 && suggestion.interactions.inhibitory > 0)
        parts << QCoreApplication::translate("Classification", "excitatory and inhibitory pairs");
    compare(waveform, suggestion.waveform.unitClass, connections, interactions);
    compare(label, file.label, truth, file.groundTruth);
    compare(waveform, suggestion.waveform.unitClass, truth, file.groundTruth);
    compare(connections, interactions, truth, file.groundTruth);
    if (file.groundTruth == UnitClass::Unclassified) {
        compare(label, file.label, waveform, suggestion.waveform.unitClass);
        compare(label, file.label, connections, interactions);
    }
    return parts.join(QStringLiteral("; "));
}

// "PV, SST" names one class when all its words do.
UnitClass classOfWords(const QString &words)
{
    UnitClass found = UnitClass::Unclassified;
    for (const QString &word : words.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const UnitClass unitClass = unitClassFromWord(word);
        if (unitClass == UnitClass::Unclassified || contradict(found, unitClass))
            return UnitClass::Unclassified;
        found = unitClass;
    }
    return found;
}

} // namespace

UnitSuggestion voted(const WaveformOpinion &waveform, const QString &waveformSource,
                     const Interactions &interactions, const FileStatement &file)
{
    UnitSuggestion suggestion;
    suggestion.waveform = waveform;
    suggestion.interactions = interactions;
    decide(suggestion, waveformSource);
    QStringList reasons = {waveform.reason, pairsReason(interactions)};
    if (file.groundTruth != UnitClass::Unclassified) {
        suggestion.unitClass = file.groundTruth;
        suggestion.source = QStringLiteral("ground truth");
        suggestion.isCertain = true;
        reasons.prepend(
            QCoreApplication::translate("Classification", "ground truth %1").arg(file.groundTruthWord));
    }
    reasons.removeAll(QString());
    suggestion.reason = reasons.join(QStringLiteral("; "));
    suggestion.conflict = conflictOf(suggestion, file);
    return suggestion;
}

std::vector<FileStatement> fileStatements(const Recording &recording)
{
    std::vector<FileStatement> statements(recording.units.size());
    const UnitClasses labels = fileClasses(recording);
    const QString prefix = QStringLiteral("column ");
    for (std::size_t n = 0; n < statements.size(); ++n) {
        statements[n].label = labels.classes[n];
        statements[n].labelColumn = labels.sources[n].mid(prefix.size());
    }
    const auto isTruth = [](const UnitColumn &column) {
        QString name = column.name.toLower();
        return name.remove(u'_').remove(u' ').contains(QStringLiteral("groundtruth"));
    };
    const auto truth = std::find_if(recording.unitColumns.begin(), recording.unitColumns.end(), isTruth);
    if (truth == recording.unitColumns.end() || truth->values.size() != statements.size())
        return statements;
    for (std::size_t n = 0; n < statements.size(); ++n) {
        statements[n].groundTruth = classOfWords(truth->values[n]);
        statements[n].groundTruthWord = truth->values[n];
    }
    return statements;
}

} // namespace edgescope
