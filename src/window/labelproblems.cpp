// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/labelproblems.h"

#include "views/colourdistance.h"
#include "views/theme.h"

#include <QCoreApplication>

#include <map>

namespace edgescope {
namespace {

// The nearest pair of the four usual states is 8.5 apart.
constexpr double leastDistance = 8;
// The yellow of seizures has 1.32 on white.
constexpr double leastContrast = 1.3;

QStringList keyProblems(const Labels &labels)
{
    std::map<QChar, QStringList> owners;
    for (const Label &label : labels)
        for (const QChar key : label.keys)
            owners[key.toUpper()] << label.name;
    QStringList sentences;
    for (const auto &[key, names] : owners)
        if (names.size() > 1)
            sentences << QCoreApplication::translate("LabelProblems",
                                                     "The key %1 is given to several labels: %2.")
                             .arg(key)
                             .arg(names.join(QStringLiteral(", ")));
    return sentences;
}

QStringList distanceProblems(const Labels &labels)
{
    QStringList sentences;
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            if (labels[i].kind == AnnotationKind::State && labels[j].kind == AnnotationKind::State &&
                smallestColourDistance(labels[i].colour, labels[j].colour) < leastDistance)
                sentences << QCoreApplication::translate(
                                 "LabelProblems", "The colours of %1 and %2 are hard to tell apart, at "
                                                  "least for colour-blind readers.")
                                 .arg(labels[i].name, labels[j].name);
    return sentences;
}

QStringList contrastProblems(const Labels &labels)
{
    QStringList sentences;
    for (const Label &label : labels) {
        if (contrastRatio(label.colour, lightTheme().plot) < leastContrast)
            sentences << QCoreApplication::translate("LabelProblems",
                                                     "The colour of %1 hardly stands out in the light theme.")
                             .arg(label.name);
        if (contrastRatio(label.colour, darkTheme().plot) < leastContrast)
            sentences << QCoreApplication::translate("LabelProblems",
                                                     "The colour of %1 hardly stands out in the dark theme.")
                             .arg(label.name);
    }
    return sentences;
}

} // namespace

QStringList labelProblems(const Labels &labels)
{
    return keyProblems(labels) + distanceProblems(labels) + contrastProblems(labels);
}

QString labelKeys(const QString &text)
{
    QString keys;
    for (const QChar character : text.toUpper())
        if (character.isLetterOrNumber() && !keys.contains(character))
            keys += character;
    return keys;
}

} // namespace edgescope
