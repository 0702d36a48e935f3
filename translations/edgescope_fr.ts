<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Ensembles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E × I joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrogates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s before the first seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flat stretches left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no channel %1; the last is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels have different sampling rates, %1 Hz and %2 Hz. Choose two of the same rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour: above %1 % of %2 noise pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled cumulative sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest at x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1 left out: flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak lag (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag of I after E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(t) in SD of S(T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(t) − pre-ictal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-ictal time resampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band of ± %1 SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band of 95 % of resampled paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight from start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-ictal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line through S(t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak r %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half +%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered +%1 s after offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end; recovery not within recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissimilarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no pair of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: correlation undefined, all cells are on one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too short for 95 % intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pairs of cells: fewer than two scales fit into the time analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1 blank: wider than the time analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1 blank: constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative ensemble firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U(0,1), G = 1/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini, bias-corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 in this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: insufficient data (%2 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are power over the level of red noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample would make %1 million cells; at most %2 million are made. Show less time or fewer frequencies, or choose the screen&apos;s resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal in the baseline (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frequencies: the lowest, %1 Hz, is not below half the sampling rate, %2 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies end at %1 Hz, half the sampling rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z(power)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse: every fourth frequency; the others follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen resolution: each column is the mean power over its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour: above %1 % of red noise with α = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates: %1 in %2 h of signal, %3 an hour. Suggested, not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above %1 SD on at least %2 of %3 channels at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band must be at least 1 Hz wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery not within recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No excursion beyond the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline: less than 60 s before the seizure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline: fewer than 3 blocks before the seizure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure ends with the recording; recovery not within recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seizures marked. Mark one with A, then Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no seizure %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scaled path is tied at both ends; recovery is read from the residual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(T) is within the noise of its increments: S(t) is not scaled to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(t) stays level in gaps of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time chosen is shorter than one bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: %1 of at least %2 samples on end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples are missing in every stretch of %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is the mean of periodograms of %1 s that overlap by half (Hann windows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of %1 s, so that there are at most %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n columns with missing samples left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat columns left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No power of %1 to %2 Hz: the sampling rate is below %3 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB re 1 %1/Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient for intervals and tests, %n of %2 blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No states are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p adjusted by the max-statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C(t) is one-sided: no inhibitory units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C(t) is one-sided: no excitatory units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time chosen is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Var f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central limit theorem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 5–95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 3 valid scales; no fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1 left out: no variance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>Tabs and line ends in the texts of %n annotation(s) become spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts “n/a” of %n annotation(s) will be read as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of channels or units with “|” of %n annotation(s) will be read as several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n seizure(s) whose label is none of the format&apos;s become “sz”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of channels with a comma of %n seizure(s) will be read as several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording&apos;s duration is not known; it stays “n/a”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no list of annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is damaged (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without an onset in seconds were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rater&apos;s name “%1” is kept in plain letters without “_” and shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording&apos;s date is left out; the format has 1985 to 2084.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or stop(s) without the other were kept as moments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a time and a text were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%n annotation(s) overlap another one of the same label and cannot be told from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n moment(s) whose label ends with a word for start or stop may be read as an edge of a stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n label(s) are empty, or have tabs, line ends or outer spaces, which are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n annotation(s) that are no seizures are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n annotation(s) that are no states are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels of %n annotation(s) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units of %n annotation(s) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence of %n annotation(s) is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of %n annotation(s) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags of %n annotation(s) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The onsets by channel of %n seizure(s) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times when %n annotation(s) were made or changed are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of %n annotation(s) is left out; their labels alone do not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the raters are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file holds one rater; the annotations of several are mixed and their names left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures by SzCORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDF+ annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edgescope annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuroScope events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDFbrowser XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypnogram text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of CHB-MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of seizures of Siena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for a file of annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) begin before the start or before another one ends; they are cut. Choose one rater.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a state and a later end were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no channel or unit named %1; the name is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or end(s) of seizures could not be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By the list a seizure ends after its recording does: %1. Check its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable time were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its first line names no columns of onsets and durations or labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds onsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no annotations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationFile</name>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation file %1 is damaged (%2). It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stops before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation file %1 was written by a newer version of Edgescope. Update Edgescope to use it; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation file %1 belongs to a recording with other content. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edit of the annotations is not kept on the disk: %1 cannot be written (%2). Make room, or save the annotations elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-ictal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-ictal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>--range reaches %1 s, but %2 ends at %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not computable: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making surrogates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes analyses and writes their tables, arrays and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: there is no analysis &quot;%1&quot;; allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: %1 has no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: %1 has no parameter &quot;%2&quot;; allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set %1: write it as id.key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--range %1: write it as T0:T1 in seconds from the recording&apos;s start, T0 before T1 (&quot;60:300&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder for the results, empty or absent (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyses to run, separated by commas (all); see list analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter&apos;s value, as often as needed; see list parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation file (.annotations.json) to use instead of the file&apos;s own marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start (the whole recording)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surrogates of each kind (100); 0 makes none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same seed gives the same random numbers (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor cores to use (all); results do not depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw figures as svg, pdf or png, separated by commas (none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution of png figures, 50 to 1200 (300)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace earlier results in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyze needs --out DIR, the folder for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the annotations of a recording or of a file of annotations for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new file: .tsv, .csv, .edf, .json, .evt, .xml or .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bids, szcore, csv, edf, edgescope, evt, edfbrowser or hypnogram, where the name&apos;s end leaves a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of a table after the first three, by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this rater&apos;s annotations and those that came with the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording that a file of annotations belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a list of several recordings, only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace existing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show no progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of --%2; allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know %2; allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given without its value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; %2 takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2; see edgescope-batch %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 names %2 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: edgescope-batch %1 %2 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: edgescope-batch VERB [arguments]

Excitation and inhibition of neural ensembles across time scales, without a window.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edgescope-batch VERB --help shows the options of a verb; --version the version.
Exit codes: 0 done, 1 failed, 2 wrongly called, 3 done but some analyses were not computable, 130 stopped.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown verb &quot;%1&quot;; allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verb is missing; allowed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves any readable recording as NWB 2.x, unit classes included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 E, %3 I, %4 unclassified), %5 spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz, %2 samples, in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first spike %1, last spike %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a recording holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot;; allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formats, analyses or parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out %1 is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out %1 is not empty; choose another folder or add --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out %1 is the recording&apos;s own folder; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling rate of signals whose file states none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uV, mV or V: unit of signals whose file states none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest pause of a signal that is kept as a gap (1.5 sample periods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in .nwb: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--minutes cannot be chosen for the scenario seizure, which is always 9 minutes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording needs units; --excitatory and --inhibitory are both 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a synthetic recording with known truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length, 1 to 1440 (30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same seed makes the same recording (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excitatory units, 0 to 10000 (80)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inhibitory units, 0 to 10000 (22)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states (four vigilance states), seizure (9 minutes) or poisson (independent units); states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling rate of the LFP, 100 to 30000 (1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels of LFP, 0 to 96 (8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinaryFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the file ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before the samples it announces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlackrockReader</name>
    <message>
        <source>%1 holds no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Blackrock file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds events of a Neuralynx system, not of a Blackrock one; its name ends like theirs. It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the clock was set anew %2 time(s). Spikes and events after that were moved behind those before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 was set anew %2 time(s), that of %3 %4 time(s): spikes, events and signals may not lie at the right times to one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the scale of %2 channel(s) is not known, because no .nev beside it tells it; 0.25 µV for each step was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places of %1 electrode(s) come from the map %2, with 400 µm from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 damaged sample packet(s) were left out, the first at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sample(s) whose times do not fit their neighbours&apos; were placed between these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block of samples starts at byte %1, where one should; the last %2 bytes were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block at byte %1 states no number of samples, as in a file that was not finished; the rest of the file was taken for its samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends within the block at byte %1: %2 of its %3 samples are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 blocks or pauses up to here; the sampling rate or the times of the samples are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 bytes are a part of a sample that was cut off; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of its samples do not fit its sampling rate of %1 Hz; the rate was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the times of its samples the sampling rate is %1 Hz; this was taken instead of the stated %2 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set anew %1 times in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 pause(s), %2 s without data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the samples up to here are further apart than in any recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set anew: the times leap from %1 s to %2 s at byte %3. What follows was placed just after the data before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pause(s) shorter than %2 s were closed; times are true within that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header states version %1.%2; versions 2.1 to 3.0 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 bytes are a packet that was cut off; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its packets are not in the order of their times; the times were taken as they are, without resets of the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spike(s) belong to no unit: %2 unsorted (sort code 0), %3 noise (255), %4 with a reserved sort code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packet(s) of video, tracking, buttons or settings were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packet(s) with a time far from their neighbours&apos; were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 digital events and comments were read; %2 more were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 extensions and the file %3 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header states packets of %1 bytes, which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header states a clock of 0 ticks a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header states a sampling period of %1 ticks of a thirty-thousandth of a second, which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header states no channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header states %1 channels, more than the file has room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of a channel is missing here; the header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the scales of %2 channel(s) cannot be used (%3 …); 0.25 µV for each step was taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 channels and the file %3 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrainVisionReader</name>
    <message numerus="yes">
        <source>%n marker(s) without a readable position were left out, the first in line %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellExplorer</name>
    <message>
        <source>%1 has no structure “%2”; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the session that were joined: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no spikes and no states: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is part of a CellExplorer session but has neither spikes nor states nor events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has states or events but no spike times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of “%1” stop before they start; they were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stretches of %1 that were derived from its states were left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has spike times as sample numbers but no file of it states the sampling rate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <source>The class file %1 is damaged (%2). Its unit classes are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class file %1 cannot be read: %2. Its unit classes are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold unit classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class file %1 was written by a newer version of Edgescope. Its unit classes are not used; update Edgescope to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class file %1 belongs to a recording with other content. Its unit classes are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit entry %1 is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit classes cannot be saved, neither beside the recording nor as %1: %2. They are lost when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a table of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table of units and classes: line %1 has too few columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names units that the recording does not have (%2) and has no class for others (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names unit %1 twice, in lines %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no unit of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no word for excitatory or inhibitory units, such as E and I.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentId</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>CI %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5–95 % %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The high-pass edge must be %1&#x202f;Hz or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low-pass edge must be %1&#x202f;Hz or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high-pass edge must lie below the low-pass edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges must lie below %1&#x202f;Hz, half the sampling rate of the channels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EdfReader</name>
    <message numerus="yes">
        <source>%n signal(s) without samples were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a readable onset were left out, the first in record %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) ran into the time of their record; they were taken apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the header are not written as the format demands (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The header&apos;s start date is “%1” in one place and %2 in another; the second was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start “%1 %2” is no date and time; when the recording was made is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not state their start, the first is record %1; they were taken to follow the one before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start before the end of the one before, the first is record %1; they were taken to follow it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start far from all others, the first is record %1; they were taken to follow the one before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header says that the recording is continuous, but %n record(s) state another start, the first is record %1; gaps may be missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EllipsoidView</name>
    <message>
        <source>Ensemble E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ellipsoids</name>
    <message>
        <source>Flat signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One class does not vary: no correlation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal axes: no orientation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeaturesView</name>
    <message>
        <source>d %1, Holm p %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small → large:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset 1 → 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no state  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1–%2&#x202f;Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1&#x202f;Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1&#x202f;Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notch %1&#x202f;Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bipolar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bipolar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlatHdf5</name>
    <message>
        <source>%1 units are more than there can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1 is said to have %2 spikes, but %3 are left of those stored; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no units.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder without a recording. Open a recording file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no recording in a known format (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hdf5File</name>
    <message>
        <source>%1 cannot be opened: the HDF5 file holds an image of the library&apos;s cache, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: the HDF5 file is damaged or was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values cannot be read; the file is damaged or stored in a way that is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of contents is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are announced but not stored; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text was expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hdf5Output</name>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 does not allow it. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written at %2. Check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Nothing is taken from the parts: no units, no channels and no intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no time in common with the first part, %2; check its offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts %1 s before the first part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts %1 s after the first part starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no parts to join.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JointView</name>
    <message>
        <source>Ensemble E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelColour</name>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelPreset</name>
    <message>
        <source>AWAKE, REM, LSL, SWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AASM: W, N1, N2, N3, R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtschaffen and Kales: W, 1 to 4, REM, movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rodent: WAKE, NREM, REM, MA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure types of SzCORE and HED-SCORE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelProblems</name>
    <message>
        <source>The key %1 is given to several labels: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of %1 and %2 are hard to tell apart, at least for colour-blind readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the light theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the dark theme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n stage(s) without a score are kept as events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) state no duration; they were taken to last until the next one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of seizures state no duration; they are instants.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” at %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lie outside the recording: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatFile</name>
    <message>
        <source>the variable at byte %1 is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable at byte %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of the versions 5 to 7.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 values of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matlab</name>
    <message>
        <source>is a MATLAB file without spike times, signals or states that could be found: no cells of ascending times, no times with labels, no table of samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a table of samples (%1) but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals were found in %1: %2 samples at %3 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has spike times in whole numbers (%1), which count samples, but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spike times count samples at %1 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file states a duration of %1 s but has spikes up to %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in %1 by the labels beside it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in the cells of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) of %1 were taken for no units.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeuroScope</name>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters mark channels to be skipped: %1. They are among the channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters do not state the voltage range and the amplification, so volts are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters do not state the rate of the field potential (lfpSamplingRate); %1 Hz was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels; the number of channels may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no sample of its %2 channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not shown: the parameters (%2 channels of %3 bits at %4 Hz) do not say how it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no parameters (%1.xml) beside the spikes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2); what stands before was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold one set of files but these: %2. Open a file of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeuroScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states no sampling rate of its spikes. Give it with --rate HZ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: beside the parameters there are neither spikes nor signals nor events that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder also holds a sorting by Phy: open its spike_times.npy for units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n start(s) or stop(s) without the other were kept as marks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) without a time and a text were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 MiB of %2 were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no table of epochs and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 columns; one was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: number %2 is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the last numbers of its lines are no times of spikes (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .clu file of shank %1 does not begin with the number of its clusters; every line was taken for a spike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .clu file of shank %1 announces %2 clusters and holds %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shank %1 has %2 spike times (.res) and clusters of %3 spikes (.clu); the first %4 were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its spike %1 has no cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set has more than %1 clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster 0 of shank %1, %2 of its %3 spikes, is noise and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster 1 is often multi-unit by custom: look at %1 before it is taken for a single unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes need a .res and a .clu file of the same number; these have no partner and were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shank %1 has no .res file; the times of its spikes are those in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waveforms of shank %1 were left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shank %1 was left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes, which do not fit %3 spikes of %4 channels as the parameters describe them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends after the waveforms of %2 of %3 spikes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Normalisation</name>
    <message>
        <source>spikes per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD from mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No excitatory units. Classify units or choose a class column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inhibitory units. Classify units or choose a class column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No excitatory spikes in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inhibitory spikes in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Npy</name>
    <message>
        <source>The description of the array is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lengths of the array are no list of whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array holds values of type “%1”, not plain numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array holds records, not plain numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no NumPy array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of NumPy arrays is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the array is announced longer than the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numpy</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an array without numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an array of %1 dimensions; lists of spike times and tables of signals have at most two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a table of %1 times %2 numbers; at most %3 channels can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends after %1 of the %2 numbers it announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its whole numbers that ascend were taken for the spike times of one unit, counted in samples at %1 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers that ascend were taken for the spike times of one unit in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends within its first numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers were taken for %1 samples of %2 channel(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NwbReader</name>
    <message>
        <source>The session&apos;s start time “%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an NWB 1 file. Only NWB 2 can be read; convert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no units and no signals to show: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has states or marks but no signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has neither sorted units nor electrical signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unscored stretch(es) of %1 were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of %1 without a start and a later stop were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals %1 were left out: they do not have a start and a stop time each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal %1 has no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of the signal %1 are not a table of times and channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal %1 has no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal %1 is compressed in a way that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal %1 has too many channels; its times and channels may be exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 are stated as %2; they were made volts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion factor of %1 cannot be used; values are shown as stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel conversion of %1 was ignored: it is not one factor for each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units table %1 has no spike times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no index that tells which spikes belong to which unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index does not ascend within its column; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no sorted units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units of %1 were read; the units table %2 was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 are compressed in a way that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has fewer timestamps than samples; samples without one were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal %1 has too few timestamps to tell its sampling rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 do not ascend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 jump back in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timestamps of %1 are not evenly spaced; its samples are shown as if they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 span far more time than its samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal %1 states no sampling rate. Give the rate when opening the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waveforms in %1 are stored in an unusual way and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waveforms in %1 state no sampling rate and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NwbWriter</name>
    <message numerus="yes">
        <source>%n signal(s) that are no potentials are not in the NWB file: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) are not in the NWB file: they have another rate or unit than the first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be converted: NWB files hold signals in volts, and the unit of its signals is not known. Give it with --unit or when the window asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal %1 has missing samples, which cannot be stored as whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD from the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the ensemble signals in the timeline are scaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count silent units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units without a spike still count in the size of their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time marked as seizure enters no analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out invalid time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time marked as invalid enters no analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks must be longer than what neighbouring bins have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws behind the 95 % intervals; 0 computes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFP channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the channel in the recording, from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing over scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Grinsted et al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box of 0.6 octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How neighbouring frequencies are averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of red noise behind the level; 0 computes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridges of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ridges are maxima of; they are drawn where coherence is significant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right: in phase; upwards: the channel leads by a quarter of a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the depth of the finest scale shown, over each curve&apos;s own depth, or over the power of the bin width that makes the curves fall together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One set of curves of all chosen time, or one for each chosen state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums E − I less its mean, so that every curve ends at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins by which I is moved against E, both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic, upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic, downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear, upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear, downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How frequencies are drawn; the paper&apos;s figure is linear, downwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local maxima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalised paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves along which values stand out from noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share inside the ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the bins inside the ellipse if they were normally distributed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most points per scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a scale has more bins, points evenly spaced in time are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose levels are paired: of one signal with itself, or of E with I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E − I with itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E with itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I with itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E with I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows z-scored over the whole time, or rates over the mean rate of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z-scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate over mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of width Δt about each moment, or the bin that contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finest scale of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarsest scale of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between the columns of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide windows inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out cells with less than 80 % of their width inside the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of levels the values are sorted into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the levels span; all states and scales share them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5–99.5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the fixed range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed range goes from minus to plus this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along which axis the partners of a cell lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns per offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid steps in time that belong to an offset of 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E with I at offset 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables also have E with I in the same cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts each pair in both orders; without it E with I shows which class leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the share of a pair of levels is divided by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the squared shares, or its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural logarithm or logarithm to base 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the windows that are points in the scatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between the starts of neighbouring windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset in windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset at which windows are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permutations behind the p of two states; 0 computes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permuted together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows whose state labels are permuted as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole bouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E − I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which signal the map shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of time across the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours end at plus and minus this many SD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorenz curve over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level partition, spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inequality over time bins, as the paper&apos;s text defines it, or over firing levels, as its figure looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every maximum along frequency that stands out, or the paths that hold the most and jump the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local maxima below this quantile of all values are no ridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most a chain of local maxima moves from one column to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains with fewer cycles are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a path&apos;s jumps in frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many penalised paths are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose power the ridges are looked for in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelet ω0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles in the Morlet wavelet: more give finer frequencies and coarser times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies in an octave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the map, at most half the sampling rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first seizure, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and noise are compared with this time. Before a seizure: up to 300 s, ending 10 s before the onset. Long times: 20 pieces of 60 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red noise stays below the contour with this probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 2000 columns, each the mean power over its time, or one for every sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB over baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z over baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over scale makes peaks at different frequencies comparable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of 10 SD at 0, 2.5 SD at 50 and 0.6 SD at 100: more finds more seizures and more of all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the band whose power must rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the band whose power must rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time above the threshold that makes a candidate; gaps under 10 s are bridged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many must be above the threshold; 0 takes one of up to three, else a tenth, at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled to S(T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery is read from the residual; the scaled path is tied at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the seizure in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps at which S(t) is taken; S itself does not depend on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 begins the line at the end of the previous seizure or the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard before onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time before the onset that the line does not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays inside in 95 % of records without a seizure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampled blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula for sums of noise, or resampled pre-ictal time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the random-walk band; 0 takes 2.8 (more with few blocks), or 1.96 for each moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen it, up to a tenth of the baseline, when noise has a long memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time inside the band that makes a recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the exponential; 0 fits to the next seizure or the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampled paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey paths that pre-ictal noise might have taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws behind the interval of τ and the resampled band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that one spectrum is the mean of; longer in recordings of more than 4000 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn, or permuted, as one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permutations of the blocks&apos; states behind each p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How p values are adjusted for the number of features compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More give steadier bands and smaller p; 0 makes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes move within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All analysed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each state episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within episodes each state keeps its own rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular and population shifts are at least this long where the time allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent E and I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference E − I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal numbers with the mean and the SD of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of E and I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 and 8 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 and 10 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constants of the kernels; Own takes the two below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ of E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of excitatory kernels, when Own is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ of I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of inhibitory kernels, when Own is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each class by its number of units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernels of unit area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each kernel by its time constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact means undersample nothing; values at points do below 2 kHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes the rate of the first LFP channel, or 1000 Hz without LFP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent depends on it: α in Hz per neuron is 2 − α in spikes per neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First scale of the fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finest scale that enters the fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scale of the fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarsest scale that enters the fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phy</name>
    <message>
        <source>Phy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample_rate in params.py is no rate and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No params.py states the sampling rate; %1 Hz was assumed. If it is another, all times are wrong: give it with --rate HZ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends after %2 of the %3 numbers it announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no table of clusters and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2 channels; at most %3 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold two numbers for each of the %2 channels and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spike_times.npy holds %1 spikes, %2 holds %3; the first %4 were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no spike_clusters.npy; the templates were taken for clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: entry %2 is no number of a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names more than %2 clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) marked as noise were left out, with %1 spikes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to no sorting by Phy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording that was sorted (%1) does not lie in this folder; there are no channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels end with %1: of the files that were sorted as one, %2 does not lie in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 is not shown: what params.py says of its channels, their numbers and its first byte does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of the shape it must have, or was cut off; there are no waveforms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates do not fit the tables of their channels; there are no waveforms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .png, .svg or .pdf; give it one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>It was taken for a hypnogram of %1 epochs of %2 s: 0 AWAKE, 1 and 2 LSL, 3 SWS, %3; others are unscored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 rows of %2 samples were laid end to end as epochs of one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row was taken for a spike: its time in seconds and its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with another number of samples than the first were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format is not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of part %2 is missing or not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state name of “%1” is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 was written by a newer version of Edgescope. Update Edgescope to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names more than %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is itself a project; name its parts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the project %1 cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units have no column “%1” to take their classes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 cannot be opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pyramid</name>
    <message>
        <source>The overview of the traces cannot be written to %1: %2. Long time ranges may be drawn without traces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview of the traces %1 cannot be read: %2. Open the recording again to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview of the traces %1 ends too early. Open the recording again to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>Spike times of %n unit(s) were not sorted; they were sorted on loading.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike time(s) that are not numbers were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) without a start or stop time were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have no spikes; they still count in the size of their class.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have exactly the spike times of another unit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie before the start of the recording; they enter no analysis.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie beyond the end of the recording; they enter no analysis.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The spike times look like milliseconds: most units would fire less than once in 50 s. They must be in seconds; correct the file if that is not so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated LFP has from 0 to %1 channels, one an electrode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sampling rate of the simulated LFP lies from 100 to 30000 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulation lasts from 1 to 1440 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulation has from 0 to 10000 units of each class, and at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surrogate</name>
    <message>
        <source>ISI permutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin permutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: line %1 has %2 columns, the lines before have %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: “%1” in line %2, column %3, is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeMapView</name>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · not significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · phase %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · affected by the edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>dashed: straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No units in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting spikes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S  %1 per neuron, %2 from the straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synaptic current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in below 60 s to see C(t).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble E / I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range and mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f obs = E − I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: ±2 SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs are shown in the Score workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unscored  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypnogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rater %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No states are scored in this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unscored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sz %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in view · next at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in view · last at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in this recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sort: rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1 · %2 · mean %3 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  no units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 spikes, %2 units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  bin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(t) is scaled; show its residual to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(t) residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from pre-ictal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seizures marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sampling rate is too low for delta power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta power undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta power %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z, sliding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>E × I joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder whose files are one recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a simulated recording with known truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one recording of spikes, LFP and states from several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest &amp;gap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set from which length on a pause of the recording is kept as a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the annotations beside the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save annotations &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the annotations under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add states, seizures or events from a file of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export annotati&amp;ons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the annotations in a form that other programs read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chosen view as a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to &amp;NWB…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recording with its classes as an NWB file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import unit classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set which units are excitatory or inhibitory from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording de&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the file holds and how it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Edgescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last edit of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all edits and go back to any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen view as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers drawn in the chosen view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selected time and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Montage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is subtracted from each channel of LFP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the LFP that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the LFP larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the LFP smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale &amp;finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One time scale finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale &amp;coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One time scale coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next display scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next of the scales 15, 20, 25 and 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous display scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous of the scales 15, 20, 25 and 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Navigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the time to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the window back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the window on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole window back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page f&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole window on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show half as much time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show twice as much time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Axis: clock or elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the axis with the time of day or the time elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next s&amp;eizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next seizure, from 60 s before its onset on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous se&amp;izure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the seizure before, from 60 s before its onset on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next annotation after the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous &amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the annotation before the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unscored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next epoch without a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous uns&amp;cored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the epoch before that has no state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next epoch on which the compared raters differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move through the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to select a range of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to mark a range of time and give it a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the range, or the chosen annotation, at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the range, or the chosen annotation, at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark sei&amp;zure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what is chosen a seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an event with its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag what is chosen, to look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the annotation in two at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of the chosen annotations, or of one and those it touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;gaps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all annotations in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;coring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rater…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose marks are made and used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change labels, their colours and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units and classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the units and set which are excitatory or inhibitory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the analyses of the visible views again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all running and waiting work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the parameters of the chosen view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces, spikes and ensembles over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vigilance states, epoch by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;alance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of excitation and inhibition across time scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sei&amp;zure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces, scalogram, coherence, ensembles and S(t) about a seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return this workspace to its built-in layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard to the previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy system &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions and facts for a report of a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Edgescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visible window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the time in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the selected time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::AgreementPanel</name>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs by the states of both raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: the present rater; columns: the other. A click goes to the next such epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a rater “consensus”: the state that most raters gave each epoch, and the seizures that more than half of them marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one rater has marked this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to compare with above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s κ &lt;b&gt;%1&lt;/b&gt; · 95 % %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch is scored by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ is not defined: both raters used one and the same state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs in both, %2 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: %3 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures of %1: %2 of %3 found by %4 (sensitivity %5), %6 more per hour; by the event rules of SzCORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked no seizure, %2 marked %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consensus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationActions</name>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations are saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a range of time first: drag with the Annotate tool, or press I at its start and Shift+I at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range begins at the cursor. Put the cursor at its end and press Shift+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is selected. A digit labels it, Z makes it a seizure, E an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press I at the start of the range first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation holds the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no neighbour of the same label to merge with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gaps with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift all annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to move all annotations of all raters by (earlier: negative):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift all by %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation after the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation before the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save annotations as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of Edgescope (*.annotations.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDialog</name>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flagged, to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new start moves the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new end changes the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new length moves the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state has a length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDocument</name>
    <message>
        <source>the file&apos;s own marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationExchange</name>
    <message>
        <source>Annotations (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no annotations that can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of %1 were added. Undo takes them away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and would be replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by the open recording. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationFilterLine</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter label, note, rater…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which annotations are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose annotations are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an annotation of the selected time, or at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All raters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationMenus</name>
    <message>
        <source>Epochs of %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score in epochs of this length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the next epoch after a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by itself when an epoch has got its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip epochs already scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next unscored epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an epoch at the &amp;cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the grid of epochs so that one begins here, such as at lights off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this label to what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the unscored part of the selected time this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these states with those of the present rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationStorage</name>
    <message>
        <source>The annotations are open in another window. Here they are shown and cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1. The %n edit(s) of that time are back; undo takes them away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were changed in another window and have been read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations are open in another window (process %1 on %2). Close that window to edit them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations cannot be kept beside the recording. They are kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations cannot be saved as %1: %2. The file there is as it was; save them elsewhere with “Save annotations as…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written, or is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsModel</name>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. A time is written as %2 or +95 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state has a length. Delete it to make its time unscored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it starts; a new start moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts; a new length moves its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its label, of those of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels that it concerns; all when none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that it concerns; all when none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged, to be looked at again; F flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsPanel</name>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1&#x202f;s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1&#x202f;min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1&#x202f;h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet. A marks a range with the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::CheckedNames</name>
    <message>
        <source>Filter names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name none, which means all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::ColumnsDialog</name>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first &amp;line is a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lasts until the &amp;next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not name its columns in a way that is known. Say what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds from the recording&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm:ss from the recording&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column holds the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns hold the same: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::CompareToggles</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISI permutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrogates that the data are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1 beside the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrogate on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the surrogate used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next kind of surrogate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next kind of surrogate instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrogates of each kind. More give steadier bands and smaller p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::ConditionsBar</name>
    <message>
        <source>seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale Δt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin width. Type one in ms or s; the nearest of the 32 scales is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the selected time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of time analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest of the %1 scales: %2, k %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a bin width. Type a time such as 300 ms or 1.5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of time that the analyses take in. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of time that the analyses take in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesView</name>
    <message>
        <source>Open a recording to see its variance scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its partition curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its collapse curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its E–I correlogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its S(t) and recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its curves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::Docks</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::EllipsoidView</name>
    <message>
        <source>k %1 · Δt %2 · radii %3 and %4 %5 · θ %6°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1–%2, drag to turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its stack of ellipsoids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipsoid stack, %1; at %2 radii %3 and %4 %5, angle %6°</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::ExportAnnotationsDialog</name>
    <message>
        <source>Export annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the file&apos;s own marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotations of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What such a file does not hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not chosen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing: it holds all of %n annotation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesView</name>
    <message>
        <source>offsets 1–5 over the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n window(s), 95 % ellipses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its MNCM features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>MNCM features, %n window(s), %1 against %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two features</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::FileActions</name>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edit(s) of annotations are safe.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses of a recording that last at least so many milliseconds are gaps; shorter ones are closed. 0: one and a half sample periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to NWB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NWB files (*.nwb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the converted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::FileDrop</name>
    <message>
        <source>What was dropped is not a file. Drop a recording from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped. Drop one recording at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer. Save it first, then drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::FilterActions</name>
    <message>
        <source>Show each channel as it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each channel less the mean of all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the difference of neighbouring channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::FilterDialog</name>
    <message>
        <source>%1&#x202f;Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High-pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Low-pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower waves are taken out. Choose an edge or type it, such as 0.5 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster waves are taken out. Choose an edge or type it, such as 70 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the picture only, never what is analysed. Butterworth of order 2, forwards and backwards: no delay, −6 dB at the edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out the mains frequency and its harmonics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains &amp;notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is subtracted from each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;aw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the traces as they were recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge is a number of Hz, such as 0.5, or off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of the annotations. Choose one to go back or forward to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::ImportAnnotationsDialog</name>
    <message>
        <source>Import annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n annotation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recording in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to all &amp;times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose marks they become: choose a rater or type a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raters named in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that all times become later; at first what the start times say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) become texts of events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) outside the recording and will be left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cut at the ends of the recording.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length cannot be states and will be left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out by their words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ImportDialog</name>
    <message numerus="yes">
        <source>%1 holds %n file(s) of one column of numbers: a channel each. They do not say their sampling rate.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n column(s) of numbers and does not say its sampling rate.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sampling rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Values are in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::ImportWordsTable</name>
    <message>
        <source>Words of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label or type the name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::JobBar</name>
    <message>
        <source>Running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) up to date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Jobs</name>
    <message>
        <source>There is not enough memory for &quot;%1&quot;. Close other programs or choose a shorter range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an error in the program: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an unknown error in the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::JoinActions</name>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edgescope projects (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of the parts. Choose another name for the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import unit classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The classes of %n unit(s) were taken from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::JoinDialog</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words for states in these parts mean:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files become one recording. The first part sets the clock; each other part starts on it at the time given. No file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen parts off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excitatory and inhibitory by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table of units and classes (CSV or TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of parts as a project file and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is itself a project. Add its parts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after the start of the first part; at first what the start times say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column that names most classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::JointView</name>
    <message>
        <source>%1 · E %2 · I %3 %4 · Δt %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by state, %1 % ellipses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 scales, %1 % ellipses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its E × I joint distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E × I joint distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E × I joint distribution, %1, correlation %2, anisotropy %3, %4 bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::LabelsPanel</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits that give the label while scoring; digits do so at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this label up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this label down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of labels of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instead of the states here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instead of the seizures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations keep their labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Besides those here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a label %1 of this kind already. Remove one of them to make them one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::MainBar</name>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge of the window. Type 01:18:12, +95 s, 2h or sz1 and press Enter (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of time shown. Choose one or type it, such as 45 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time. Type one such as 30 s or 5 min.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::MainWindow</name>
    <message>
        <source>Show or hide this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system report is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Edgescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edgescope[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file — see the Recording panel.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Edgescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that has been running for some time is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::NightSummaryPanel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from one state to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the state of the row was followed by that of the column, without unscored time between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time in a state of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From lights off, or the start, to the first sleep of any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REM latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the onset of sleep to the first REM sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake after onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wakefulness after the onset of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total sleep over the time from lights off to lights on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes without unscored time between the two states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scored, %2 unscored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: first after %2, mean bout %3, longest %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetMap</name>
    <message>
        <source>Order of onsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a candidate, or a seizure whose channels have their onsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last, %1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: number %2, %3 after the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetTable</name>
    <message>
        <source>Onset by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterForm</name>
    <message>
        <source>The default is the paper&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default is derived from the paper&apos;s figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default is this program&apos;s choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return %1 to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the default is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterGroup</name>
    <message>
        <source>paper defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterPanel</name>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this analysis and the ensembles the values of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::PictureActions</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers drawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image, 300 dots per inch (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::RaterDialog</name>
    <message>
        <source>Rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks are made by the rater chosen here. Views and analyses use this rater&apos;s marks, and the events and artefacts that came with the file. Marks of other raters are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New rater</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::RecordingPanel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sorted units in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units, %2 spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ℹ Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::RemoveLabelDialog</name>
    <message>
        <source>They &amp;keep it; it has no colour, key or place of its own any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;get the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label they get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carry the label %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Results</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting spikes at all scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesModel</name>
    <message>
        <source>%1 – %2 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel, or the two signals of the coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the ridge begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies at its begin and at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its largest value over the level of significance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesPanel</name>
    <message>
        <source>Ridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its ridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule for ridges above the scalogram or the coherence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ridges in the time shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ridge(s) in the time shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Scoring</name>
    <message>
        <source>No epoch after this one is unscored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch before this one is unscored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state does not change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rater to compare with first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raters agree on all further epochs that both have scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscore epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2. %3 undoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::ScoringPanel</name>
    <message>
        <source>Go to next epoch after a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip epochs already scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · next unscored %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every epoch stepped to becomes %1 until Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::SeizurePanel</name>
    <message>
        <source>Accept (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More finds more seizures and more of all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected time as a seizure, with the onset in each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the candidate off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates that score as high or higher: %1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to have seizures suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; %4 undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsets of %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested onsets of %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onsets of the candidate at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a suggested seizure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::StackCanvas</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn without OpenGL, which is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::StateNameTable</name>
    <message>
        <source>Meaning of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a state or type the name of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word in the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::StateTable</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ρ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins at the current scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of E and I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width along the balance diagonal, divided by the width across it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent of the variance of E − I against the bin width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini coefficient of the excitatory ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini coefficient of the inhibitory ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the state in the range analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its states side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose states above to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 bins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::StateToggles</name>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States that the analyses take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state is chosen: analyses take in all time, whatever its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in all time, whatever its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Alt+click shows only this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in or leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::Study</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the demo recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the marks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 marks of %3 were added to %4. Undo takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit classes cannot be kept beside the recording. They are kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling the spikes of both classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapView</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its scalogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its wavelet coherence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its E − I map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of %1 against time and frequency, %2 rows from %3 Hz to %4 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of %1 against time and bin width, %2 rows from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s), %2 channels.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::TraceLoader</name>
    <message>
        <source>Preparing the traces for long time ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering traces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsPanel</name>
    <message>
        <source>▲ %1 E · ■ %2 I · ◇ %3 unclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Excitatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Inhibitory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◇ None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text columns of the file&apos;s units table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the classes of all units from this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the class of the selected units (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes set here are remembered for this recording; its own files are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording to see its units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column gives %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::View</name>
    <message>
        <source>previous conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>preview: %1 of %n surrogate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::ViewDock</name>
    <message>
        <source>Menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::WelcomePage</name>
    <message>
        <source>%1 — missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more. Del removes it from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
