// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statenames.h"

#include <QHash>
#include <QRegularExpression>

namespace edgescope {
namespace {

const QHash<QString, QString> &stateWords()
{
    static const QHash<QString, QString> words = [] {
        const QString awake = QStringLiteral("AWAKE");
        const QString rem = QStringLiteral("REM");
        const QString light = QStringLiteral("LSL");
        const QString slow = QStringLiteral("SWS");
        const QString nrem = QStringLiteral("NREM");
        const QString arousal = QStringLiteral("MA");
        const QString unscored = QStringLiteral("");
        return QHash<QString, QString>{{QStringLiteral("w"), awake},
                                       {QStringLiteral("wk"), awake},
                                       {QStringLiteral("wake"), awake},
                                       {QStringLiteral("awake"), awake},
                                       {QStringLiteral("waking"), awake},
                                       {QStringLiteral("wakefulness"), awake},
                                       {QStringLiteral("quiet wake"), awake},
                                       {QStringLiteral("active wake"), awake},
                                       {QStringLiteral("r"), rem},
                                       {QStringLiteral("rem"), rem},
                                       {QStringLiteral("paradoxical"), rem},
                                       {QStringLiteral("lsl"), light},
                                       {QStringLiteral("light"), light},
                                       {QStringLiteral("n1"), light},
                                       {QStringLiteral("n2"), light},
                                       {QStringLiteral("s1"), light},
                                       {QStringLiteral("s2"), light},
                                       {QStringLiteral("nrem1"), light},
                                       {QStringLiteral("nrem2"), light},
                                       {QStringLiteral("sws"), slow},
                                       {QStringLiteral("deep"), slow},
                                       {QStringLiteral("slow wave"), slow},
                                       {QStringLiteral("n3"), slow},
                                       {QStringLiteral("n4"), slow},
                                       {QStringLiteral("s3"), slow},
                                       {QStringLiteral("s4"), slow},
                                       {QStringLiteral("nrem3"), slow},
                                       {QStringLiteral("nrem4"), slow},
                                       {QStringLiteral("nrem"), nrem},
                                       {QStringLiteral("non rem"), nrem},
                                       {QStringLiteral("ma"), arousal},
                                       {QStringLiteral("microarousal"), arousal},
                                       {QStringLiteral("micro arousal"), arousal},
                                       {QStringLiteral("?"), unscored},
                                       {QStringLiteral("movement time"), unscored},
                                       {QStringLiteral("unscored"), unscored},
                                       {QStringLiteral("not scored"), unscored},
                                       {QStringLiteral("unknown"), unscored},
                                       {QStringLiteral("undefined"), unscored},
                                       {QStringLiteral("n/a"), unscored}};
    }();
    return words;
}

} // namespace

std::optional<QString> stateName(const QString &word)
{
    static const QRegularExpression stage(QStringLiteral("^(sleep )?stage (?=.)|^sleep (?=.)"));
    static const QRegularExpression suffix(QStringLiteral("(?<=.) ?(state|sleep)$"));
    QString key = word.toLower();
    key.replace(u'-', u' ').replace(u'_', u' ');
    key = key.simplified();
    const bool isStage = key.contains(QStringLiteral("stage "));
    key.remove(stage).remove(suffix);
    // The older rules number the stages of sleep; with "Sleep stage" before them their meaning is plain.
    if (isStage && key.size() == 1 && key >= u"1" && key <= u"4")
        key.prepend(u's');
    if (isStage && key == u"n") // sleep, but not REM
        key = QStringLiteral("nrem");
    if (isStage && (key == u"m" || key == u"mt"))
        key = QStringLiteral("movement time");
    const auto found = stateWords().constFind(key);
    return found == stateWords().constEnd() ? std::nullopt : std::optional(*found);
}

bool isSeizureWord(const QString &word)
{
    static const QRegularExpression seizure(
        QStringLiteral("(?<![a-z])(seizures?|ictal|sz)(?![a-z])|^sz|^seizure"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression around(
        QStringLiteral("(pre|post|inter|peri|non|no)[ _-]?(ictal|seizure|sz)"),
        QRegularExpression::CaseInsensitiveOption);
    return seizure.match(word).hasMatch() && !around.match(word).hasMatch();
}

} // namespace edgescope
