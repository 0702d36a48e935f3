// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewhelp.h"

#include <QtGlobal>

#include <algorithm>

namespace edgescope {
namespace {

constexpr const char *paper =
    QT_TRANSLATE_NOOP("ViewHelp", "Dehghani, Symmetry’s Edge in Cortical Dynamics, arXiv 2306.11965");
constexpr const char *program = QT_TRANSLATE_NOOP("ViewHelp", "A choice of this program");
constexpr const char *none = "";

} // namespace

const std::vector<ViewHelp> &viewHelps()
{
    static const std::vector<ViewHelp> table = {
        {"jointView",
         QT_TRANSLATE_NOOP("ViewHelp",
                           "Each point is one bin of time: how much the excitatory ensemble fired in "
                           "it, and how much the inhibitory one. A cloud stretched along the "
                           "diagonal means that the two rise and fall together."),
         "A = σ(E + I) / σ(E − I),  ρ = cov(E, I) / (σE σI)", paper, "joint"},
        {"ellipsoidView",
         QT_TRANSLATE_NOOP("ViewHelp",
                           "The cloud of E × I at every time scale, as a stack of flat ellipsoids from fine "
                           "to coarse. A stack that narrows but keeps its direction along the translucent "
                           "plane is a balance that holds at all scales."),
         "semi-axes √(χ² λ₁), √(χ² λ₂) of cov(E, I),  χ² = −2 ln(1 − share inside)", paper, "ellipsoids"},
        {"collapseView",
         QT_TRANSLATE_NOOP("ViewHelp",
                           "The differences E − I of all bins, sorted and summed up, one curve a time scale. "
                           "Curves of one shape that fall on one another after scaling have no scale of "
                           "their own."),
         "Y(j) = (1/M) Σₘ₌₁..ⱼ f̃₍ₘ₎,  f̃ = f − mean f sorted upwards,  x = j/M", paper, "collapse"},
        {"partitionView",
         QT_TRANSLATE_NOOP("ViewHelp",
                           "Which share of all spikes the emptiest bins hold, for each class and time scale. "
                           "The farther a curve sags below the diagonal, the more unevenly the spikes are "
                           "spread over time."),
         "L(j) = Σₘ₌₁..ⱼ c₍ₘ₎ / Σ c,  G = 1 − 2 ∫ L dp", paper, "partition"},
        {"varianceView",
         QT_TRANSLATE_NOOP("ViewHelp",
                           "How the variance of E − I falls when bins get wider, on logarithmic axes. A line "
                           "less steep than that of independent increments (α = 1) means that fluctuations "
                           "hold together over time."),
         "log Var f(Δt) = c − α log Δt  (Hz per neuron)", paper, "variance"},
        {"mncmView",
         QT_TRANSLATE_NOOP(
             "ViewHelp", "Six texture features of the image of the ensembles over scale and time: how often "
                         "its levels meet across an offset. Windows of one vigilance state that lie "
                         "together and apart from those of others have a texture of their own."),
         "P(i, j) = share of pairs with levels i and j;  contrast Σ P (i − j)², energy Σ P², entropy −Σ P ln "
         "P",
         paper, "mncm"},
        {"multiscaleView",
         QT_TRANSLATE_NOOP(
             "ViewHelp", "E − I at all 32 time scales against time, each row in units of its own SD. Colours "
                         "towards E or I say which class leads, at which moment and at which scale."),
         "z(k, t) = (f(k, t) − mean) / SD,  f = Ens E − Ens I over [t − Δt/2, t + Δt/2)", paper, "map"},
        {"scalogramView",
         QT_TRANSLATE_NOOP(
             "ViewHelp", "Power of one LFP channel over frequency and time, compared with a baseline. Inside "
                         "the contour power is above what red noise reaches with the chosen confidence."),
         "Wₙ(s) = √(2πs/δt) Σₖ x̂ₖ ψ̂*(sωₖ) e^(iωₖnδt),  power |W|²",
         QT_TRANSLATE_NOOP("ViewHelp", "Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61"),
         "scalogram"},
        {"coherenceView",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "How closely the LFP follows a second signal at each frequency and moment, from 0 to "
             "1, and with which phase. Only what lies above the level of noise pairs is more than "
             "chance."),
         "R² = |S(Wxy/s)|² / (S(|Wx|²/s) S(|Wy|²/s))",
         QT_TRANSLATE_NOOP("ViewHelp", "Torrence and Webster 1999, J. Climate 12:2679; Grinsted, Moore and "
                                       "Jevrejeva 2004, Nonlin. Processes Geophys. 11:561"),
         "coherence"},
        {"spectrumView",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The power of the LFP at every frequency where the cursor was placed, as one column of the "
             "scalogram, with its baseline dashed. Where the line is dotted, the wavelet reaches beyond an "
             "end of the signal."),
         "L(f) = 10 log₁₀(|W(f, t)|² / mean |W(f)|² in the baseline)",
         QT_TRANSLATE_NOOP("ViewHelp", "Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61"),
         "scalogram#spectrum-at-cursor"},
        {"crossView",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The correlation of E with I when I is moved against E by some bins. A peak at lag 0 "
             "means that neither class follows the other at this time scale."),
         "r(lag) = Pearson r of E(n) and I(n + lag)",
         QT_TRANSLATE_NOOP("ViewHelp", "Dehghani et al. 2016, Sci. Rep. 6:23176"), "correlogram"},
        {"cumulativeView",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "E − I summed up over time, about a seizure, less the straight line it followed "
             "before. The path leaves its band when the balance is lost and comes back into it when "
             "it is found again."),
         "S(t) = Σ (Ens E − Ens I),  r(t) = S(t) − (a + b t)", paper, "cumulative"},
        {"sensitivityView",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "How far the main numbers depend on units whose class is not certain: these are drawn again and "
             "again, with their class changed or not, left out or not, or by their posterior. Bands and "
             "intervals hold 95 % of the draws, points and lines are the main result."),
         "band = [Q(2.5 %), Q(97.5 %)] over the draws", program, "classes"},
        {"arrayView",
         QT_TRANSLATE_NOOP(
             "ViewHelp", "The electrodes where they lie, coloured by the rates or classes of their units, by "
                         "E − I or by LFP power. A click selects the units of an electrode, and the triangle "
                         "plays a seizure or the selected range."),
         "rate = spikes / recorded time,  E − I = Σ rates E − Σ rates I,  power = mean (x − mean x)²",
         program, "array"},
        {"unitView",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "One unit with its mean waveform, its autocorrelogram, its intervals and its rate over the "
             "recording. The buttons set its class by hand."),
         "A(lag) = pairs of different spikes with this lag / (spikes · bin width)",
         QT_TRANSLATE_NOOP("ViewHelp", "Perkel, Gerstein and Moore 1967, Biophys. J. 7:391"), "unit"},
        {"classesView",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Units by the form of their mean spikes: narrow ones are fast-spiking and inhibitory, wide ones "
             "excitatory; two groups or a threshold divide them, and what a unit does to others votes, too. "
             "Drag the threshold, pick units, and take over the classes when they convince."),
         "P(E) = w_E N(x; μ_E, Σ_E) / Σ w N(x; μ, Σ),  x = (trough-to-peak, half width)",
         QT_TRANSLATE_NOOP("ViewHelp", "Peyrache et al. 2012, PNAS 109:1731"), "classes"},
        {"connectionsView",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Which unit acts on which, found in their cross-correlograms, as a matrix from source to target "
             "and as arrows between the electrodes. A click on a cell or an arrow selects both units."),
         "p = 1 − F(c − 1; λ) − ½ f(c; λ),  λ = correlogram ∗ hollow Gaussian",
         QT_TRANSLATE_NOOP("ViewHelp", "Stark and Abeles 2009, J. Neurosci. Methods 179:90"), "classes"},
        {"pairView",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "How often the selected units fire at each lag after one another, with what the neighbourhood "
             "lets expect and its bounds. A peak above the bounds in the tinted lags is an excitatory "
             "connection, a trough below them an inhibitory one."),
         "C(lag) = pairs of spikes with this lag,  λ = C ∗ hollow Gaussian",
         QT_TRANSLATE_NOOP("ViewHelp", "Stark and Abeles 2009, J. Neurosci. Methods 179:90"), "classes"},

        {"timeline",
         QT_TRANSLATE_NOOP(
             "ViewHelp", "The recording over time, lane under lane on one exact time axis. A click moves the "
                         "cursor everywhere, and a range that is selected here is marked in all lanes."),
         none, none, "timeline"},
        {"overview",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The whole recording, with the mean of E upwards and of I downwards. The frame is the "
             "time shown below: drag it, or click to go somewhere."),
         none, none, "timeline#overview"},
        {"hypnogram",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Vigilance states over the whole recording, each on a level of its own. Hatched time is "
             "not scored."),
         none, none, "timeline#hypnogram"},
        {"spectrogram",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Power of one LFP channel over frequency for the whole recording, a column every 10 s. "
             "Deep sleep shows as power below 4 Hz, wakefulness as little of it."),
         "P(f) = 2 δt |Σ w x e^(−2πift)|² / Σ w², Hann windows of 4 s that overlap by half",
         QT_TRANSLATE_NOOP("ViewHelp", "Welch 1967, IEEE Trans. Audio Electroacoust. 15:70"),
         "timeline#spectrogram"},
        {"delta_power",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Power of one LFP channel from 0.5 to 4 Hz over the whole recording. It rises with deep "
             "sleep and falls with wakefulness and REM."),
         "∫ P(f) df, 0.5 … 4 Hz", program, "timeline#delta-power"},
        {"ruler",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The time axis of the lanes below, by the clock or from the start. Drag on it to select "
             "time, and turn the wheel over it to zoom."),
         none, none, "timeline#ruler"},
        {"epochs",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The epochs that states are scored on, with the one in hand framed. A key gives it a "
             "state."),
         none, none, "timeline#epochs"},
        {"states",
         QT_TRANSLATE_NOOP("ViewHelp",
                           "The vigilance states of the present rater in the time shown. Their edges can be "
                           "dragged, and a double-click selects a whole bout."),
         none, none, "timeline#states"},
        {"seizures",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Seizures, numbered in order, with ticks where they reach each channel if that is known. "
             "Analyses leave this time out unless they are told otherwise."),
         none, none, "timeline#seizures"},
        {"events",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Events, artefacts and times around seizures, which may overlap. Artefacts are left out "
             "of the analyses."),
         none, none, "timeline#events"},
        {"lfp",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The LFP, each channel at its own height, as the range from lowest to highest sample in "
             "every pixel column. Filters and montage change this picture only, never an analysis."),
         none, none, "timeline#lfp"},
        {"scalogram",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Power of one LFP channel over frequency, on the time axis of the lanes. Values, baseline "
             "and ridges are those of the view of the same name."),
         "Wₙ(s) = √(2πs/δt) Σₖ x̂ₖ ψ̂*(sωₖ) e^(iωₖnδt),  power |W|²",
         QT_TRANSLATE_NOOP("ViewHelp", "Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61"),
         "scalogram"},
        {"coherence",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Coherence of the LFP with the synaptic current or another channel, on the time axis of "
             "the lanes. The contour is the level of noise pairs."),
         "R² = |S(Wxy/s)|² / (S(|Wx|²/s) S(|Wy|²/s))",
         QT_TRANSLATE_NOOP("ViewHelp", "Torrence and Webster 1999, J. Climate 12:2679; Grinsted, Moore and "
                                       "Jevrejeva 2004, Nonlin. Processes Geophys. 11:561"),
         "coherence"},
        {"balance_map",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "E − I at all time scales over the time shown, each scale in units of its SD over that "
             "time. Colours say which class leads."),
         "z(k, t) = (f(k, t) − mean) / SD", paper, "map"},
        {"raster",
         QT_TRANSLATE_NOOP(
             "ViewHelp", "A tick for every spike, a row for every unit: excitatory above, inhibitory below, "
                         "unclassified last. A click on a row selects the unit."),
         none, none, "timeline#raster"},
        {"ensemble",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The spikes of each class in bins of the current scale, E upwards and I downwards. Bars "
             "that mirror each other are the balance that this program is about."),
         "Ens X(i) = (spikes of class X in bin i) / N", paper, "ensembles"},
        {"difference",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The fluctuation difference E − I in bins of the current scale. Bars beyond the dashed "
             "lines differ by more than 2 SD from the mean."),
         "f(i) = Ens E(i) − Ens I(i)", paper, "ensembles"},
        {"cumulative",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "E − I summed up from the start of the recording. While the balance holds the path keeps to "
             "a straight line, which is dashed."),
         "S(t) = Σ (Ens E − Ens I)", paper, "cumulative"},
        {"recovery",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "How far S(t) is from the line that it followed before the seizure. Inside the band it is "
             "as near as noise alone would bring it."),
         "r(t) = S(t) − (a + b t)", paper, "cumulative"},
        {"current",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The synaptic current that the spikes of the two classes would make, each spike with its "
             "own decay. It stands beside the LFP, which such currents produce."),
         "C(t) = Σ e^(−(t − tᵢ)/τE) − Σ e^(−(t − tⱼ)/τI)", paper, "current"},

        {"annotationsPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "All marks of the recording as a table that can be filtered and edited. Choosing a row "
             "shows the mark in the timeline."),
         none, none, "annotations"},
        {"recordingPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "What the file holds and how it was read. Everything that was mended or left out is said "
             "here."),
         none, none, "opening#the-load-report"},
        {"comparisonPanel",
         QT_TRANSLATE_NOOP("ViewHelp",
                           "Results that were kept, drawn over the present ones in all views while they are "
                           "ticked. The table has the numbers of both and their difference."),
         none, none, "comparison"},
        {"figureComposer",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The page of the figure at its true size in print. Panels are recipes that can be made "
             "anew, moved, and frozen."),
         none, none, "composer"},
        {"figurePanelsList",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "What can be put into the figure, each with the conditions that it shows now. Drag one to "
             "the page, or press the button."),
         none, none, "composer"},
        {"figureSettings",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Size, type, lines and colours of the figure, and title and cells of the chosen panel. All "
             "of it can be undone."),
         none, none, "composer#settings"},
        {"figureProvenance",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "From what the figure was made: recording with its hash, conditions, parameters, seed and "
             "versions. The same stands in every exported file."),
         none, none, "composer#provenance-and-reopening"},
        {"unitsPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The units, and whether each is excitatory, inhibitory or neither. Classes that are set "
             "here are kept beside the recording, never in it."),
         none, none, "classes"},
        {"parameterPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The parameters of the chosen analysis and of the ensembles that all analyses build on. "
             "Changes apply at once."),
         none, none, "parameters"},
        {"stateTable",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The numbers of the balance for each chosen vigilance state at the current scale. States "
             "with fewer than 30 bins have none."),
         "ρ, A, α, Gini: as in the views of the same names", paper, "states"},
        {"ridgesPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The ridges that are drawn over the scalogram or the coherence, in order of time. Choosing a "
             "row goes to the ridge."),
         none, none, "ridges"},
        {"scoringPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Buttons and settings for scoring vigilance states epoch by epoch. Every button has a key "
             "that does the same."),
         none, QT_TRANSLATE_NOOP("ViewHelp", "AASM Manual for the Scoring of Sleep and Associated Events"),
         "scoring"},
        {"nightSummaryPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Time, share and bouts of each state, and the usual numbers of a night. What a night does "
             "not have shows a dash."),
         none, QT_TRANSLATE_NOOP("ViewHelp", "AASM Manual for the Scoring of Sleep and Associated Events"),
         "scoring#the-night-in-numbers"},
        {"agreementPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "How far two raters agree, for states by epoch and for seizures by event. A click in the "
             "table of counts goes to the next such epoch."),
         "κ = (pₒ − pₑ) / (1 − pₑ)",
         QT_TRANSLATE_NOOP("ViewHelp",
                           "Cohen 1960; Fleiss, Cohen and Everitt 1969; Dan et al. 2024 (SzCORE)"),
         "annotations#how-raters-agree"},
        {"seizurePanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Stretches of time that a plain rule suggests as seizures, for you to accept or to reject. "
             "Nothing is marked before you accept it."),
         "score = min(SD of log line length, SD of log band power) above the channel’s median",
         QT_TRANSLATE_NOOP("ViewHelp",
                           "Line length: Esteller et al. 2001; the rule is a choice of this program"),
         "seizures#suggested-seizures"},
        {"seizureMarksPanel",
         QT_TRANSLATE_NOOP("ViewHelp", "The marked seizures with the time that the balance took to recover. "
                                       "The one chosen here is shown "
                                       "in all views, and its marks can be set to the cursor or typed."),
         none, none, "seizures"},
        {"recoveryPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "Whether and when S(t) came back to its pre-ictal line after the seizure shown. The numbers are "
             "those of the S(t) view."),
         "r(t) = S(t) − (a + b t);  recovered: |r| inside the band and held", program, "cumulative"},
        {"notesPanel",
         QT_TRANSLATE_NOOP("ViewHelp", "Your own words about this recording. They are kept beside it with "
                                       "the annotations, never in it."),
         none, none, "annotations#undo-and-safety"},
        {"labelsPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "The labels that marks may carry, with their colours and keys. Renaming a label renames it in "
             "all marks, and undo takes it back."),
         none, none, "annotations#labels-and-keys"},
        {"historyPanel",
         QT_TRANSLATE_NOOP(
             "ViewHelp",
             "All edits of the annotations since the recording was opened. Choosing one goes back or "
             "forward to it."),
         none, none, "annotations#undo-and-safety"},
    };
    return table;
}

const ViewHelp *findViewHelp(const QByteArray &id)
{
    const auto &table = viewHelps();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const ViewHelp &help) { return help.id == id; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace edgescope
