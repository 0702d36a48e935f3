// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/labels.h"

#include <QtGlobal>

#include <algorithm>

namespace edgescope {
namespace {

// Colours that stay apart for readers with any kind of colour vision (Okabe and Ito 2008), and tints of them.
const QColor amber(0xE6, 0x9F, 0x00);
const QColor sky(0x56, 0xB4, 0xE9);
const QColor green(0x00, 0x7A, 0x5A);
const QColor purple(0xCC, 0x79, 0xA7);
const QColor blue(0x00, 0x72, 0xB2);
const QColor vermilion(0xD5, 0x5E, 0x00);
const QColor yellow(0xF0, 0xE4, 0x42);
const QColor grey(0x80, 0x86, 0x8B);
const QColor lightGrey(0xBB, 0xBB, 0xBB);
const QColor darkGreen(0x00, 0x4D, 0x3A);
const QColor violet(0x60, 0x40, 0x80);

Label state(const char *name, const QColor &colour, const char *keys)
{
    return {QString::fromLatin1(name), AnnotationKind::State, colour, QString::fromLatin1(keys), {}};
}

Label seizure(const char *name, const QColor &colour = yellow)
{
    return {QString::fromLatin1(name), AnnotationKind::Seizure, colour, {}, {}};
}

// Keys as in most scoring programs: 0 wake, 1 and 2 light, 3 slow waves, 5 REM.
Labels paperStates()
{
    return {state("AWAKE", amber, "0W"), state("REM", purple, "5R"), state("LSL", sky, "12"),
            state("SWS", green, "3")};
}

} // namespace

const Label *findLabel(const Labels &labels, AnnotationKind kind, const QString &name)
{
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const Label &label) {
        return label.kind == kind && label.name == name;
    });
    return found == labels.end() ? nullptr : &*found;
}

const std::vector<LabelPreset> &labelPresets()
{
    static const std::vector<LabelPreset> presets = {
        {"paper", QT_TRANSLATE_NOOP("LabelPreset", "AWAKE, REM, LSL, SWS"), paperStates()},
        {"aasm",
         QT_TRANSLATE_NOOP("LabelPreset", "AASM: W, N1, N2, N3, R"),
         {state("W", amber, "0W"), state("N1", sky, "1"), state("N2", blue, "2"), state("N3", darkGreen, "3"),
          state("R", purple, "5R")}},
        {"rk",
         QT_TRANSLATE_NOOP("LabelPreset", "Rechtschaffen and Kales: W, 1 to 4, REM, movement"),
         {state("W", amber, "0W"), state("S1", sky, "1"), state("S2", blue, "2"), state("S3", violet, "3"),
          state("S4", darkGreen, "4"), state("REM", purple, "5R"), state("MT", lightGrey, "8")}},
        {"rodent",
         QT_TRANSLATE_NOOP("LabelPreset", "Rodent: WAKE, NREM, REM, MA"),
         {state("WAKE", amber, "0W"), state("NREM", green, "3"), state("REM", purple, "5R"),
          state("MA", lightGrey, "8")}},
        {"seizures",
         QT_TRANSLATE_NOOP("LabelPreset", "Seizure types of SzCORE and HED-SCORE"),
         {seizure("sz"), seizure("sz_foc"), seizure("sz_foc_a", amber), seizure("sz_foc_a_m", amber),
          seizure("sz_foc_a_nm", amber), seizure("sz_foc_ia", vermilion), seizure("sz_foc_ia_m", vermilion),
          seizure("sz_foc_ia_nm", vermilion), seizure("sz_foc_ua"), seizure("sz_foc_f2b", vermilion),
          seizure("sz_gen", purple), seizure("sz_gen_m", purple), seizure("sz_gen_nm", purple),
          seizure("sz_uo", grey)}},
    };
    return presets;
}

Labels defaultLabels()
{
    Labels labels = paperStates();
    labels.push_back({QStringLiteral("seizure"), AnnotationKind::Seizure, yellow, QStringLiteral("Z"), {}});
    labels.push_back({QStringLiteral("pre-ictal"), AnnotationKind::PreIctal, sky, {}, {}});
    labels.push_back({QStringLiteral("post-ictal"), AnnotationKind::PostIctal, blue, {}, {}});
    labels.push_back({QStringLiteral("artefact"), AnnotationKind::Artefact, grey, {}, {}});
    labels.push_back({QStringLiteral("arousal"), AnnotationKind::Event, vermilion, QStringLiteral("M"), {}});
    labels.push_back({QStringLiteral("event"), AnnotationKind::Event, grey, {}, {}});
    return labels;
}

const std::vector<LabelColour> &labelColours()
{
    static const std::vector<LabelColour> colours = {
        {QT_TRANSLATE_NOOP("LabelColour", "Amber"), amber},
        {QT_TRANSLATE_NOOP("LabelColour", "Purple"), purple},
        {QT_TRANSLATE_NOOP("LabelColour", "Sky"), sky},
        {QT_TRANSLATE_NOOP("LabelColour", "Green"), green},
        {QT_TRANSLATE_NOOP("LabelColour", "Blue"), blue},
        {QT_TRANSLATE_NOOP("LabelColour", "Vermilion"), vermilion},
        {QT_TRANSLATE_NOOP("LabelColour", "Yellow"), yellow},
        {QT_TRANSLATE_NOOP("LabelColour", "Violet"), violet},
        {QT_TRANSLATE_NOOP("LabelColour", "Dark green"), darkGreen},
        {QT_TRANSLATE_NOOP("LabelColour", "Grey"), grey},
        {QT_TRANSLATE_NOOP("LabelColour", "Light grey"), lightGrey},
    };
    return colours;
}

QColor defaultColour(std::size_t number)
{
    static const std::vector<QColor> colours = {blue, vermilion, grey, purple};
    return colours[number % colours.size()];
}

QColor usualColour(AnnotationKind kind, const QString &name, std::size_t number)
{
    const auto isMeant = [&](const Label &label) {
        return label.kind == kind && label.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    const Labels usual = defaultLabels();
    if (const auto label = std::find_if(usual.begin(), usual.end(), isMeant); label != usual.end())
        return label->colour;
    for (const LabelPreset &preset : labelPresets())
        if (const auto label = std::find_if(preset.labels.begin(), preset.labels.end(), isMeant);
            label != preset.labels.end())
            return label->colour;
    return kind == AnnotationKind::Seizure ? yellow : defaultColour(number);
}

} // namespace edgescope
