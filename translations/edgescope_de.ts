<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Ensembles</source>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>E × I joint</source>
        <translation>Verteilung E × I</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>Varianzskalierung</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>Kollapskurven</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>Partitionskurven</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>MNCM-Merkmale</translation>
    </message>
    <message>
        <source>State statistics</source>
        <translation>Zustandsstatistik</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>Karte E − I</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>Synaptischer Strom</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>E–I-Korrelogramm</translation>
    </message>
    <message>
        <source>Surrogates</source>
        <translation>Surrogate</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>Skalogramm</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>Grate</translation>
    </message>
    <message>
        <source>Seizure candidates</source>
        <translation>Anfallskandidaten</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>%1 s before the first seizure</source>
        <translation>%1 s vor dem ersten Anfall</translation>
    </message>
    <message numerus="yes">
        <source>%n flat stretches left out.</source>
        <translation>
            <numerusform>%n flacher Abschnitt ausgelassen.</numerusform>
            <numerusform>%n flache Abschnitte ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no channel %1; the last is %2.</source>
        <translation>Es gibt keinen Kanal %1; der letzte ist %2.</translation>
    </message>
    <message>
        <source>The channels have different sampling rates, %1 Hz and %2 Hz. Choose two of the same rate.</source>
        <translation>Die Kanäle haben unterschiedliche Abtastraten, %1 Hz und %2 Hz. Zwei Kanäle gleicher Rate wählen.</translation>
    </message>
    <message>
        <source>Contour: above %1 % of %2 noise pairs.</source>
        <translation>Kontur: über %1 % von %2 Rauschpaaren.</translation>
    </message>
    <message>
        <source>k %1</source>
        <translation>k %1</translation>
    </message>
    <message>
        <source>Scaled sample</source>
        <translation>Skalierte Position</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>Skalierung der Abbildung</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>Vollständiger Kollaps</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>Potenzkollaps</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Scaled cumulative sum</source>
        <translation>Skalierte kumulative Summe</translation>
    </message>
    <message>
        <source>Away from Gaussian</source>
        <translation>Abstand von Gauß</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>Asymmetrie</translation>
    </message>
    <message>
        <source>Deepest at x</source>
        <translation>Am tiefsten bei x</translation>
    </message>
    <message>
        <source>k %1 left out: flat</source>
        <translation>k %1 ausgelassen: flach</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>Flaches Signal.</translation>
    </message>
    <message>
        <source>Peak r</source>
        <translation>Maximales r</translation>
    </message>
    <message>
        <source>Peak lag (s)</source>
        <translation>Verzögerung am Maximum (s)</translation>
    </message>
    <message>
        <source>Lag of I after E</source>
        <translation>Verzögerung von I nach E</translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation>Korrelation r</translation>
    </message>
    <message>
        <source>Scaled time</source>
        <translation>Skalierte Zeit</translation>
    </message>
    <message>
        <source>S(t) in SD of S(T)</source>
        <translation>S(t) in SD von S(T)</translation>
    </message>
    <message>
        <source>Time from onset</source>
        <translation>Zeit ab Beginn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>S(t) − pre-ictal line</source>
        <translation>S(t) − präiktale Gerade</translation>
    </message>
    <message>
        <source>Pre-ictal time resampled</source>
        <translation>Präiktale Zeit, neu gezogen</translation>
    </message>
    <message>
        <source>Band of ± %1 SD</source>
        <translation>Band von ± %1 SD</translation>
    </message>
    <message>
        <source>Band of 95 % of resampled paths</source>
        <translation>Band mit 95 % der neu gezogenen Pfade</translation>
    </message>
    <message>
        <source>Straight from start to end</source>
        <translation>Gerade vom Anfang zum Ende</translation>
    </message>
    <message>
        <source>Pre-ictal line</source>
        <translation>Präiktale Gerade</translation>
    </message>
    <message>
        <source>Straight line through S(t)</source>
        <translation>Gerade durch S(t)</translation>
    </message>
    <message>
        <source>Exponential fit</source>
        <translation>Exponentielle Anpassung</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>peak r</source>
        <translation>maximales r</translation>
    </message>
    <message>
        <source>peak r %1</source>
        <translation>maximales r %1</translation>
    </message>
    <message>
        <source>half +%1 s</source>
        <translation>halb +%1 s</translation>
    </message>
    <message>
        <source>recovered +%1 s after offset</source>
        <translation>erholt +%1 s nach dem Ende</translation>
    </message>
    <message>
        <source>end; recovery not within recording</source>
        <translation>Ende; keine Erholung innerhalb der Aufzeichnung</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>levels²</source>
        <translation>Stufen²</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Dissimilarity</source>
        <translation>Unähnlichkeit</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogenität</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>%1: no pair of cells.</source>
        <translation>%1: kein Zellenpaar.</translation>
    </message>
    <message>
        <source>%1: correlation undefined, all cells are on one level.</source>
        <translation>%1: Korrelation nicht definiert, alle Zellen liegen auf einer Stufe.</translation>
    </message>
    <message>
        <source>%1: too short for 95 % intervals.</source>
        <translation>%1: zu kurz für 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>No pairs of cells: fewer than two scales fit into the time analysed.</source>
        <translation>Keine Zellenpaare: In die analysierte Zeit passen weniger als zwei Skalen.</translation>
    </message>
    <message>
        <source>k %1 blank: wider than the time analysed</source>
        <translation>k %1 leer: breiter als die analysierte Zeit</translation>
    </message>
    <message>
        <source>k %1 blank: constant</source>
        <translation>k %1 leer: konstant</translation>
    </message>
    <message>
        <source>I leads</source>
        <translation>I geht voran</translation>
    </message>
    <message>
        <source>E leads</source>
        <translation>E geht voran</translation>
    </message>
    <message>
        <source>below mean</source>
        <translation>unter dem Mittelwert</translation>
    </message>
    <message>
        <source>above mean</source>
        <translation>über dem Mittelwert</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>Bin-Breite Δt</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>Exzitatorisch</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>Inhibitorisch</translation>
    </message>
    <message>
        <source>Share of bins</source>
        <translation>Anteil der Bins</translation>
    </message>
    <message>
        <source>Cumulative ensemble firing</source>
        <translation>Kumulierte Ensembleaktivität</translation>
    </message>
    <message>
        <source>Cumulative frequency</source>
        <translation>Kumulierte Häufigkeit</translation>
    </message>
    <message>
        <source>Share of spikes</source>
        <translation>Anteil der Spikes</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Gleiche Anteile</translation>
    </message>
    <message>
        <source>U(0,1), G = 1/3</source>
        <translation>U(0,1), G = 1/3</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Gini, bias-corrected</source>
        <translation>Gini, biaskorrigiert</translation>
    </message>
    <message>
        <source>No unit is classified.</source>
        <translation>Keine Einheit ist klassifiziert.</translation>
    </message>
    <message>
        <source>No %1 in this recording.</source>
        <translation>%1 kommt in dieser Aufzeichnung nicht vor.</translation>
    </message>
    <message>
        <source>%1: insufficient data (%2 s).</source>
        <translation>%1: zu wenig Daten (%2 s).</translation>
    </message>
    <message>
        <source>Values are power over the level of red noise.</source>
        <translation>Die Werte sind die Leistung relativ zum Niveau des roten Rauschens.</translation>
    </message>
    <message>
        <source>No ridges.</source>
        <translation>Keine Grate.</translation>
    </message>
    <message>
        <source>Every sample would make %1 million cells; at most %2 million are made. Show less time or fewer frequencies, or choose the screen&apos;s resolution.</source>
        <translation>Mit jedem Abtastwert ergäben sich %1 Millionen Zellen; höchstens %2 Millionen werden berechnet. Weniger Zeit oder weniger Frequenzen anzeigen oder die Bildschirmauflösung wählen.</translation>
    </message>
    <message>
        <source>No signal in the baseline (%1).</source>
        <translation>Kein Signal in der Baseline (%1).</translation>
    </message>
    <message>
        <source>No frequencies: the lowest, %1 Hz, is not below half the sampling rate, %2 Hz.</source>
        <translation>Keine Frequenzen: Die niedrigste, %1 Hz, liegt nicht unter der halben Abtastrate, %2 Hz.</translation>
    </message>
    <message>
        <source>Frequencies end at %1 Hz, half the sampling rate.</source>
        <translation>Die Frequenzen enden bei %1 Hz, der halben Abtastrate.</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>Keine LFP-Kanäle in dieser Datei.</translation>
    </message>
    <message>
        <source>Power over baseline</source>
        <translation>Leistung relativ zur Baseline</translation>
    </message>
    <message>
        <source>z(power)</source>
        <translation>z(Leistung)</translation>
    </message>
    <message>
        <source>below baseline</source>
        <translation>unter der Baseline</translation>
    </message>
    <message>
        <source>above baseline</source>
        <translation>über der Baseline</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>Leistung durch Skala</translation>
    </message>
    <message>
        <source>Coarse: every fourth frequency; the others follow.</source>
        <translation>Grob: jede vierte Frequenz; die übrigen folgen.</translation>
    </message>
    <message>
        <source>Every sample.</source>
        <translation>Jeder Abtastwert.</translation>
    </message>
    <message>
        <source>Screen resolution: each column is the mean power over its time.</source>
        <translation>Bildschirmauflösung: Jede Spalte ist die mittlere Leistung über ihre Zeit.</translation>
    </message>
    <message>
        <source>Baseline: %1.</source>
        <translation>Baseline: %1.</translation>
    </message>
    <message>
        <source>Contour: above %1 % of red noise with α = %2.</source>
        <translation>Kontur: über %1 % des roten Rauschens mit α = %2.</translation>
    </message>
    <message>
        <source>Candidates: %1 in %2 h of signal, %3 an hour. Suggested, not judged.</source>
        <translation>Kandidaten: %1 in %2 h Signal, %3 pro Stunde. Vorgeschlagen, nicht beurteilt.</translation>
    </message>
    <message>
        <source>Above %1 SD on at least %2 of %3 channels at a time.</source>
        <translation>Über %1 SD auf mindestens %2 von %3 Kanälen gleichzeitig.</translation>
    </message>
    <message>
        <source>The band must be at least 1 Hz wide.</source>
        <translation>Das Band muss mindestens 1 Hz breit sein.</translation>
    </message>
    <message>
        <source>Recovery not within recording.</source>
        <translation>Keine Erholung innerhalb der Aufzeichnung.</translation>
    </message>
    <message>
        <source>No excursion beyond the band.</source>
        <translation>Keine Auslenkung über das Band hinaus.</translation>
    </message>
    <message>
        <source>No baseline: less than 60 s before the seizure.</source>
        <translation>Keine Baseline: weniger als 60 s vor dem Anfall.</translation>
    </message>
    <message>
        <source>No baseline: fewer than 3 blocks before the seizure.</source>
        <translation>Keine Baseline: weniger als 3 Blöcke vor dem Anfall.</translation>
    </message>
    <message>
        <source>Seizure ends with the recording; recovery not within recording.</source>
        <translation>Der Anfall endet mit der Aufzeichnung; keine Erholung innerhalb der Aufzeichnung.</translation>
    </message>
    <message>
        <source>No seizures marked. Mark one with A, then Z.</source>
        <translation>Keine Anfälle markiert. Markieren mit A, dann Z.</translation>
    </message>
    <message>
        <source>Seizure %1: %2</source>
        <translation>Anfall %1: %2</translation>
    </message>
    <message>
        <source>There is no seizure %1.</source>
        <translation>Es gibt keinen Anfall %1.</translation>
    </message>
    <message>
        <source>The scaled path is tied at both ends; recovery is read from the residual.</source>
        <translation>Der skalierte Pfad ist an beiden Enden festgelegt; die Erholung wird am Residuum abgelesen.</translation>
    </message>
    <message>
        <source>S(T) is within the noise of its increments: S(t) is not scaled to it.</source>
        <translation>S(T) liegt im Rauschen seiner Zuwächse: S(t) wird nicht darauf skaliert.</translation>
    </message>
    <message>
        <source>S(t) stays level in gaps of the recording.</source>
        <translation>S(t) bleibt in Lücken der Aufzeichnung konstant.</translation>
    </message>
    <message>
        <source>The time chosen is shorter than one bin.</source>
        <translation>Die gewählte Zeit ist kürzer als ein Bin.</translation>
    </message>
    <message>
        <source>Too short: %1 of at least %2 samples on end.</source>
        <translation>Zu kurz: %1 von mindestens %2 Abtastwerten am Stück.</translation>
    </message>
    <message>
        <source>Samples are missing in every stretch of %1 s.</source>
        <translation>In jedem Abschnitt von %1 s fehlen Abtastwerte.</translation>
    </message>
    <message>
        <source>Each column is the mean of periodograms of %1 s that overlap by half (Hann windows).</source>
        <translation>Jede Spalte ist der Mittelwert halb überlappender Periodogramme von je %1 s (Hann-Fenster).</translation>
    </message>
    <message>
        <source>Columns of %1 s, so that there are at most %2 of them.</source>
        <translation>Spalten von %1 s, damit es höchstens %2 sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns with missing samples left out.</source>
        <translation>
            <numerusform>%n Spalte mit fehlenden Abtastwerten ausgelassen.</numerusform>
            <numerusform>%n Spalten mit fehlenden Abtastwerten ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat columns left out.</source>
        <translation>
            <numerusform>%n flache Spalte ausgelassen.</numerusform>
            <numerusform>%n flache Spalten ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No power of %1 to %2 Hz: the sampling rate is below %3 Hz.</source>
        <translation>Keine Leistung von %1 bis %2 Hz: Die Abtastrate liegt unter %3 Hz.</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>Leistungsdichte</translation>
    </message>
    <message>
        <source>dB re 1 %1/Hz</source>
        <translation>dB re 1 %1/Hz</translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient for intervals and tests, %n of %2 blocks</source>
        <translation>
            <numerusform>%1: zu wenig für Intervalle und Tests, %n von %2 Blöcken</numerusform>
            <numerusform>%1: zu wenig für Intervalle und Tests, %n von %2 Blöcken</numerusform>
        </translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>In dieser Aufzeichnung sind keine Zustände markiert.</translation>
    </message>
    <message>
        <source>No states are chosen.</source>
        <translation>Es sind keine Zustände gewählt.</translation>
    </message>
    <message>
        <source>p adjusted by the max-statistic</source>
        <translation>p nach der Max-Statistik korrigiert</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no inhibitory units.</source>
        <translation>C(t) ist einseitig: keine inhibitorischen Einheiten.</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no excitatory units.</source>
        <translation>C(t) ist einseitig: keine exzitatorischen Einheiten.</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz pro Neuron</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>pro Neuron</translation>
    </message>
    <message>
        <source>The time chosen is empty.</source>
        <translation>Die gewählte Zeit ist leer.</translation>
    </message>
    <message>
        <source>Var f</source>
        <translation>Var f</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Central limit theorem</source>
        <translation>Zentraler Grenzwertsatz</translation>
    </message>
    <message>
        <source>%1, 5–95 %</source>
        <translation>%1, 5–95 %</translation>
    </message>
    <message>
        <source>α of %1</source>
        <translation>α von %1</translation>
    </message>
    <message>
        <source>Local α</source>
        <translation>Lokales α</translation>
    </message>
    <message>
        <source>Fewer than 3 valid scales; no fit.</source>
        <translation>Weniger als 3 gültige Skalen; keine Anpassung.</translation>
    </message>
    <message>
        <source>k %1 left out: no variance</source>
        <translation>k %1 ausgelassen: keine Varianz</translation>
    </message>
    <message>
        <source>No baseline: no seizure is marked.</source>
        <translation>Keine Baseline: Es ist kein Anfall markiert.</translation>
    </message>
    <message>
        <source>No baseline: less than a minute before the first seizure.</source>
        <translation>Keine Baseline: weniger als eine Minute vor dem ersten Anfall.</translation>
    </message>
    <message>
        <source>time shown</source>
        <translation>gezeigte Zeit</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>No samples in this time.</source>
        <translation>Keine Abtastwerte in dieser Zeit.</translation>
    </message>
    <message>
        <source>Clipped signal: %1 % of the samples are at its limits.</source>
        <translation>Übersteuertes Signal: %1 % der Abtastwerte liegen an seinen Grenzen.</translation>
    </message>
    <message>
        <source>%1 % of the samples are clipped.</source>
        <translation>%1 % der Abtastwerte sind übersteuert.</translation>
    </message>
    <message>
        <source>Screen resolution: each column shows its middle.</source>
        <translation>Bildschirmauflösung: Jede Spalte zeigt ihre Mitte.</translation>
    </message>
    <message>
        <source>The level of significance is not ready.</source>
        <translation>Das Signifikanzniveau ist noch nicht berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected unit(s) have no class.</source>
        <translation>
            <numerusform>Die %n gewählte Einheit hat keine Klasse.</numerusform>
            <numerusform>Die %n gewählten Einheiten haben keine Klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest frequency is below the lowest.</source>
        <translation>Die höchste Frequenz liegt unter der niedrigsten.</translation>
    </message>
    <message>
        <source>Sampled too slowly for the band.</source>
        <translation>Für das Band zu langsam abgetastet.</translation>
    </message>
    <message>
        <source>Clipped signal.</source>
        <translation>Übersteuertes Signal.</translation>
    </message>
    <message>
        <source>Too short: less than %1 s of signal.</source>
        <translation>Zu kurz: weniger als %1 s Signal.</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <translation>Ausgelassen (%1): %2</translation>
    </message>
    <message>
        <source>%1 % of the signals is flat or clipped and left out.</source>
        <translation>%1 % der Signale sind flach oder übersteuert und werden ausgelassen.</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Einheitenklassen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Sensitivity to unit classes</source>
        <translation>Empfindlichkeit gegenüber Einheitenklassen</translation>
    </message>
    <message>
        <source>Units of uncertain class: %1.</source>
        <translation>Einheiten mit unsicherer Klasse: %1.</translation>
    </message>
    <message>
        <source>Units whose waveform gives no posterior, kept as they are: %1.</source>
        <translation>Einheiten, deren Wellenform keine A-posteriori-Wahrscheinlichkeit ergibt, unverändert beibehalten: %1.</translation>
    </message>
    <message>
        <source>Connections are between units; there are fewer than two.</source>
        <translation>Verbindungen bestehen zwischen Einheiten; es gibt weniger als zwei.</translation>
    </message>
    <message>
        <source>The longest delay must not be below the shortest.</source>
        <translation>Die längste Verzögerung darf nicht unter der kürzesten liegen.</translation>
    </message>
    <message>
        <source>Connections found: %1 excitatory, %2 inhibitory.</source>
        <translation>Gefundene Verbindungen: %1 exzitatorisch, %2 inhibitorisch.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bins at this scale; at least %1 are needed.</source>
        <translation>
            <numerusform>Nur %n Bin auf dieser Skala; mindestens %1 sind nötig.</numerusform>
            <numerusform>Nur %n Bins auf dieser Skala; mindestens %1 sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 grey: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 grau: weniger als %n Bin</numerusform>
            <numerusform>k %1 grau: weniger als %n Bins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 hidden: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 verborgen: weniger als %n Bin</numerusform>
            <numerusform>k %1 verborgen: weniger als %n Bins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient at k %2, fewer than %n bins</source>
        <translation>
            <numerusform>%1: zu wenig Daten bei k %2, weniger als %n Bin</numerusform>
            <numerusform>%1: zu wenig Daten bei k %2, weniger als %n Bins</numerusform>
        </translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Main result</source>
        <translation>Hauptergebnis</translation>
    </message>
    <message>
        <source>No unit&apos;s class is uncertain: there is nothing to vary. A higher least posterior makes more units uncertain.</source>
        <translation>Die Klasse keiner Einheit ist unsicher: Es gibt nichts zu variieren. Eine höhere kleinste A-posteriori-Wahrscheinlichkeit macht mehr Einheiten unsicher.</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Gini-Koeffizient</translation>
    </message>
    <message>
        <source>Correlation E × I</source>
        <translation>Korrelation E × I</translation>
    </message>
    <message>
        <source>Collapse error</source>
        <translation>Kollapsfehler</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 von %2 Paaren</translation>
    </message>
    <message>
        <source>The baseline spans %1, each with a balance of its own: shorten it to the last.</source>
        <translation>Die Baseline umfasst %1, jeder Zustand mit eigener Balance: auf den letzten verkürzen.</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message numerus="yes">
        <source>Tabs and line ends in the texts of %n annotation(s) become spaces.</source>
        <translation>
            <numerusform>Tabulatoren und Zeilenenden in den Texten von %n Annotation werden zu Leerzeichen.</numerusform>
            <numerusform>Tabulatoren und Zeilenenden in den Texten von %n Annotationen werden zu Leerzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts “n/a” of %n annotation(s) will be read as missing.</source>
        <translation>
            <numerusform>Texte „n/a“ von %n Annotation werden als fehlend gelesen.</numerusform>
            <numerusform>Texte „n/a“ von %n Annotationen werden als fehlend gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels or units with “|” of %n annotation(s) will be read as several.</source>
        <translation>
            <numerusform>Namen von Kanälen oder Einheiten mit „|“ von %n Annotation werden als mehrere gelesen.</numerusform>
            <numerusform>Namen von Kanälen oder Einheiten mit „|“ von %n Annotationen werden als mehrere gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seizure(s) whose label is none of the format&apos;s become “sz”.</source>
        <translation>
            <numerusform>%n Anfall, dessen Label das Format nicht kennt, wird zu „sz“.</numerusform>
            <numerusform>%n Anfälle, deren Labels das Format nicht kennt, werden zu „sz“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels with a comma of %n seizure(s) will be read as several.</source>
        <translation>
            <numerusform>Kanalnamen mit Komma von %n Anfall werden als mehrere gelesen.</numerusform>
            <numerusform>Kanalnamen mit Komma von %n Anfällen werden als mehrere gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording&apos;s duration is not known; it stays “n/a”.</source>
        <translation>Die Dauer der Aufzeichnung ist nicht bekannt; es bleibt bei „n/a“.</translation>
    </message>
    <message>
        <source>It is no list of annotations.</source>
        <translation>Es ist keine Liste von Annotationen.</translation>
    </message>
    <message>
        <source>Line %1 is damaged (%2).</source>
        <translation>Zeile %1 ist beschädigt (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without an onset in seconds were left out.</source>
        <translation>
            <numerusform>%n Annotation ohne Beginn in Sekunden wurde ausgelassen.</numerusform>
            <numerusform>%n Annotationen ohne Beginn in Sekunden wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rater&apos;s name “%1” is kept in plain letters without “_” and shortened.</source>
        <translation>Der Name des Auswerters „%1“ wird in einfachen Buchstaben ohne „_“ und gekürzt gespeichert.</translation>
    </message>
    <message>
        <source>The recording&apos;s date is left out; the format has 1985 to 2084.</source>
        <translation>Das Datum der Aufzeichnung wird ausgelassen; das Format kennt nur 1985 bis 2084.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or stop(s) without the other were kept as moments.</source>
        <translation>
            <numerusform>%n Beginn oder Ende ohne Gegenstück wurde als Zeitpunkt behalten.</numerusform>
            <numerusform>%n Anfänge oder Enden ohne Gegenstück wurden als Zeitpunkte behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>%n Zeile ohne Zeit und Text wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen ohne Zeit und Text wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) overlap another one of the same label and cannot be told from it.</source>
        <translation>
            <numerusform>%n Annotation überlappt eine andere mit demselben Label und ist nicht von ihr zu unterscheiden.</numerusform>
            <numerusform>%n Annotationen überlappen eine andere mit demselben Label und sind nicht von ihr zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) whose label ends with a word for start or stop may be read as an edge of a stretch.</source>
        <translation>
            <numerusform>%n Zeitpunkt, dessen Label mit einem Wort für Beginn oder Ende endet, kann als Rand eines Abschnitts gelesen werden.</numerusform>
            <numerusform>%n Zeitpunkte, deren Label mit einem Wort für Beginn oder Ende endet, können als Rand eines Abschnitts gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are empty, or have tabs, line ends or outer spaces, which are not kept.</source>
        <translation>
            <numerusform>%n Label ist leer oder hat Tabulatoren, Zeilenenden oder äußere Leerzeichen, welche nicht erhalten bleiben.</numerusform>
            <numerusform>%n Labels sind leer oder haben Tabulatoren, Zeilenenden oder äußere Leerzeichen, welche nicht erhalten bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no seizures are left out.</source>
        <translation>
            <numerusform>%n Annotation, die kein Anfall ist, wird ausgelassen.</numerusform>
            <numerusform>%n Annotationen, die keine Anfälle sind, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no states are left out.</source>
        <translation>
            <numerusform>%n Annotation, die kein Zustand ist, wird ausgelassen.</numerusform>
            <numerusform>%n Annotationen, die keine Zustände sind, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channels of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Die Kanäle von %n Annotation werden ausgelassen.</numerusform>
            <numerusform>Die Kanäle von %n Annotationen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The units of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Die Einheiten von %n Annotation werden ausgelassen.</numerusform>
            <numerusform>Die Einheiten von %n Annotationen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confidence of %n annotation(s) is left out.</source>
        <translation>
            <numerusform>Die Sicherheit von %n Annotation wird ausgelassen.</numerusform>
            <numerusform>Die Sicherheit von %n Annotationen wird ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Die Notiz von %n Annotation wird ausgelassen.</numerusform>
            <numerusform>Die Notizen von %n Annotationen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The flags of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Die Vormerkung von %n Annotation wird ausgelassen.</numerusform>
            <numerusform>Die Vormerkungen von %n Annotationen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The onsets by channel of %n seizure(s) are left out.</source>
        <translation>
            <numerusform>Der Beginn von %n Anfall in den einzelnen Kanälen wird ausgelassen.</numerusform>
            <numerusform>Der Beginn von %n Anfällen in den einzelnen Kanälen wird ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times when %n annotation(s) were made or changed are left out.</source>
        <translation>
            <numerusform>Die Zeiten der Erstellung und Änderung von %n Annotation werden ausgelassen.</numerusform>
            <numerusform>Die Zeiten der Erstellung und Änderung von %n Annotationen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kind of %n annotation(s) is left out; their labels alone do not tell it.</source>
        <translation>
            <numerusform>Die Art von %n Annotation wird ausgelassen; aus dem Label allein geht sie nicht hervor.</numerusform>
            <numerusform>Die Art von %n Annotationen wird ausgelassen; aus den Labels allein geht sie nicht hervor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the raters are left out.</source>
        <translation>Die Namen der Auswerter werden ausgelassen.</translation>
    </message>
    <message>
        <source>A file holds one rater; the annotations of several are mixed and their names left out.</source>
        <translation>Eine Datei enthält einen Auswerter; die Annotationen mehrerer werden vermischt und ihre Namen ausgelassen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>BIDS-Ereignisse</translation>
    </message>
    <message>
        <source>Seizures by SzCORE</source>
        <translation>Anfälle nach SzCORE</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Tabelle mit Kommas</translation>
    </message>
    <message>
        <source>EDF+ annotations</source>
        <translation>EDF+-Annotationen</translation>
    </message>
    <message>
        <source>Edgescope annotations</source>
        <translation>Edgescope-Annotationen</translation>
    </message>
    <message>
        <source>NeuroScope events</source>
        <translation>NeuroScope-Ereignisse</translation>
    </message>
    <message>
        <source>EDFbrowser XML</source>
        <translation>EDFbrowser-XML</translation>
    </message>
    <message>
        <source>Hypnogram text</source>
        <translation>Hypnogramm als Text</translation>
    </message>
    <message>
        <source>Summary of CHB-MIT</source>
        <translation>Zusammenfassung von CHB-MIT</translation>
    </message>
    <message>
        <source>List of seizures of Siena</source>
        <translation>Anfallsliste von Siena</translation>
    </message>
    <message>
        <source>It is too large for a file of annotations.</source>
        <translation>Die Datei ist zu groß für eine Annotationsdatei.</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) begin before the start or before another one ends; they are cut. Choose one rater.</source>
        <translation>
            <numerusform>%n Zustand beginnt vor dem Anfang oder vor dem Ende eines anderen und wird gekürzt. Einen Auswerter wählen.</numerusform>
            <numerusform>%n Zustände beginnen vor dem Anfang oder vor dem Ende eines anderen und werden gekürzt. Einen Auswerter wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a state and a later end were left out.</source>
        <translation>
            <numerusform>%n Zeile ohne Zustand und ein späteres Ende wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen ohne Zustand und ein späteres Ende wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no channel or unit named %1; the name is left out.</source>
        <translation>Die Aufzeichnung hat keinen Kanal und keine Einheit namens %1; der Name wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or end(s) of seizures could not be used.</source>
        <translation>
            <numerusform>%n Beginn oder Ende eines Anfalls war nicht verwendbar.</numerusform>
            <numerusform>%n Anfänge oder Enden von Anfällen waren nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the list a seizure ends after its recording does: %1. Check its times.</source>
        <translation>Laut der Liste endet ein Anfall erst nach seiner Aufzeichnung: %1. Seine Zeiten sind zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable time were left out.</source>
        <translation>
            <numerusform>%n Zeile ohne lesbare Zeit wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen ohne lesbare Zeit wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first line names no columns of onsets and durations or labels.</source>
        <translation>Die erste Zeile nennt keine Spalten mit Beginn und Dauer oder Labels.</translation>
    </message>
    <message>
        <source>No column holds onsets.</source>
        <translation>Keine Spalte enthält den Beginn.</translation>
    </message>
    <message>
        <source>%1 holds no annotations.</source>
        <translation>%1 enthält keine Annotationen.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) with control characters or “@@” are not kept as they are.</source>
        <translation>
            <numerusform>%n Label mit Steuerzeichen oder „@@“ bleibt nicht unverändert erhalten.</numerusform>
            <numerusform>%n Labels mit Steuerzeichen oder „@@“ bleiben nicht unverändert erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a label are read by no program.</source>
        <translation>
            <numerusform>%n Annotation ohne Label wird von keinem Programm gelesen.</numerusform>
            <numerusform>%n Annotationen ohne Label werden von keinem Programm gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationFile</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is no kind of annotation</source>
        <translation>„%1“ ist keine Art von Annotation</translation>
    </message>
    <message>
        <source>The annotation file %1 is damaged (%2). It was left as it is.</source>
        <translation>Die Annotationsdatei %1 ist beschädigt (%2). Sie wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>it stops before it starts</source>
        <translation>das Ende liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>it does not hold annotations</source>
        <translation>sie enthält keine Annotationen</translation>
    </message>
    <message>
        <source>The annotation file %1 was written by a newer version of Edgescope. Update Edgescope to use it; it was left as it is.</source>
        <translation>Die Annotationsdatei %1 wurde von einer neueren Version von Edgescope geschrieben. Edgescope aktualisieren, um sie zu verwenden; sie wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>label %1: %2</source>
        <translation>Label %1: %2</translation>
    </message>
    <message>
        <source>annotation %1: %2</source>
        <translation>Annotation %1: %2</translation>
    </message>
    <message>
        <source>The annotation file %1 cannot be read: %2.</source>
        <translation>Die Annotationsdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The annotation file %1 belongs to a recording with other content. It was left as it is.</source>
        <translation>Die Annotationsdatei %1 gehört zu einer Aufzeichnung mit anderem Inhalt. Sie wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>The last edit of the annotations is not kept on the disk: %1 cannot be written (%2). Make room, or save the annotations elsewhere.</source>
        <translation>Die letzte Bearbeitung der Annotationen ist nicht auf dem Datenträger gesichert: %1 kann nicht geschrieben werden (%2). Platz schaffen oder die Annotationen an anderer Stelle speichern.</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Anfall</translation>
    </message>
    <message>
        <source>Pre-ictal</source>
        <translation>Präiktal</translation>
    </message>
    <message>
        <source>Post-ictal</source>
        <translation>Postiktal</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>Rater: %1</source>
        <translation>Auswerter: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Kanäle: %1</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Einheiten: %1</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
</context>
<context>
    <name>ArrayMap</name>
    <message>
        <source>Several electrodes share a place: they are shown in their order.</source>
        <translation>Mehrere Elektroden haben denselben Ort: Sie werden in ihrer Reihenfolge gezeigt.</translation>
    </message>
    <message>
        <source>The file has no positions: electrodes are shown in their order.</source>
        <translation>Die Datei enthält keine Orte: Elektroden werden in ihrer Reihenfolge gezeigt.</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: a square for each unit.</source>
        <translation>Die Datei sagt nicht, wo ihre Einheiten liegen: ein Quadrat je Einheit.</translation>
    </message>
    <message>
        <source>The file does not say where its channels lie: a square for each channel.</source>
        <translation>Die Datei sagt nicht, wo ihre Kanäle liegen: ein Quadrat je Kanal.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>LFP power</source>
        <translation>LFP-Leistung</translation>
    </message>
    <message>
        <source>no LFP</source>
        <translation>kein LFP</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Einheit</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>--range reaches %1 s, but %2 ends at %3 s.</source>
        <translation>--range reicht bis %1 s, aber %2 endet bei %3 s.</translation>
    </message>
    <message>
        <source>%1 is not computable: %2</source>
        <translation>%1 ist nicht berechenbar: %2</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>counting spikes</source>
        <translation>Spikes zählen</translation>
    </message>
    <message>
        <source>making surrogates</source>
        <translation>Surrogate erzeugen</translation>
    </message>
    <message>
        <source>writing results</source>
        <translation>Ergebnisse schreiben</translation>
    </message>
    <message>
        <source>drawing figures</source>
        <translation>Abbildungen zeichnen</translation>
    </message>
    <message>
        <source>Computes analyses and writes their tables, arrays and figures.</source>
        <translation>Berechnet Analysen und schreibt ihre Tabellen, Arrays und Abbildungen.</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <source>--set: there is no analysis &quot;%1&quot;; allowed: %2.</source>
        <translation>--set: Es gibt keine Analyse „%1“; erlaubt: %2.</translation>
    </message>
    <message>
        <source>--set: %1 has no parameters.</source>
        <translation>--set: %1 hat keine Parameter.</translation>
    </message>
    <message>
        <source>--set: %1 has no parameter &quot;%2&quot;; allowed: %3.</source>
        <translation>--set: %1 hat keinen Parameter „%2“; erlaubt: %3.</translation>
    </message>
    <message>
        <source>--set %1: write it as id.key=value.</source>
        <translation>--set %1: Die Schreibweise ist id.parameter=wert.</translation>
    </message>
    <message>
        <source>--set: %1 is given twice.</source>
        <translation>--set: %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>--range %1: write it as T0:T1 in seconds from the recording&apos;s start, T0 before T1 (&quot;60:300&quot;).</source>
        <translation>--range %1: Die Schreibweise ist T0:T1 in Sekunden ab Anfang der Aufzeichnung, T0 vor T1 („60:300“).</translation>
    </message>
    <message>
        <source>folder for the results, empty or absent (required)</source>
        <translation>Ordner für die Ergebnisse, leer oder nicht vorhanden (erforderlich)</translation>
    </message>
    <message>
        <source>analyses to run, separated by commas (all); see list analyses</source>
        <translation>auszuführende Analysen, durch Kommas getrennt (alle); siehe list analyses</translation>
    </message>
    <message>
        <source>a parameter&apos;s value, as often as needed; see list parameters</source>
        <translation>Wert eines Parameters, beliebig oft; siehe list parameters</translation>
    </message>
    <message>
        <source>annotation file (.annotations.json) to use instead of the file&apos;s own marks</source>
        <translation>Annotationsdatei (.annotations.json) anstelle der Markierungen der Datei selbst</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start (the whole recording)</source>
        <translation>Sekunden ab Anfang der Aufzeichnung (die ganze Aufzeichnung)</translation>
    </message>
    <message>
        <source>surrogates of each kind (100); 0 makes none</source>
        <translation>Surrogate jeder Art (100); 0 erzeugt keine</translation>
    </message>
    <message>
        <source>the same seed gives the same random numbers (1)</source>
        <translation>derselbe Startwert ergibt dieselben Zufallszahlen (1)</translation>
    </message>
    <message>
        <source>processor cores to use (all); results do not depend on it</source>
        <translation>zu nutzende Prozessorkerne (alle); die Ergebnisse hängen nicht davon ab</translation>
    </message>
    <message>
        <source>replace earlier results in the folder</source>
        <translation>frühere Ergebnisse im Ordner ersetzen</translation>
    </message>
    <message>
        <source>analyze needs --out DIR, the folder for the results.</source>
        <translation>analyze benötigt --out DIR, den Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>Saves the annotations of a recording or of a file of annotations for other programs.</source>
        <translation>Speichert die Annotationen einer Aufzeichnung oder einer Annotationsdatei für andere Programme.</translation>
    </message>
    <message>
        <source>the new file: .tsv, .csv, .edf, .json, .evt, .xml or .txt</source>
        <translation>die neue Datei: .tsv, .csv, .edf, .json, .evt, .xml oder .txt</translation>
    </message>
    <message>
        <source>bids, szcore, csv, edf, edgescope, evt, edfbrowser or hypnogram, where the name&apos;s end leaves a choice</source>
        <translation>bids, szcore, csv, edf, edgescope, evt, edfbrowser oder hypnogram, falls die Endung des Namens eine Wahl lässt</translation>
    </message>
    <message>
        <source>columns of a table after the first three, by commas</source>
        <translation>Spalten einer Tabelle nach den ersten drei, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>only this rater&apos;s annotations and those that came with the recording</source>
        <translation>nur die Annotationen dieses Auswerters und die mit der Aufzeichnung gelieferten</translation>
    </message>
    <message>
        <source>the recording that a file of annotations belongs to</source>
        <translation>die Aufzeichnung, zu der eine Annotationsdatei gehört</translation>
    </message>
    <message>
        <source>of a list of several recordings, only this one</source>
        <translation>nur diese Aufzeichnung aus einer Liste mehrerer</translation>
    </message>
    <message>
        <source>replace existing files</source>
        <translation>vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>show no progress</source>
        <translation>keinen Fortschritt anzeigen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of --%2; allowed: %3.</source>
        <translation>„%1“ ist kein Wert von --%2; erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1 does not know %2; allowed: %3.</source>
        <translation>%1 kennt %2 nicht; erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1: %2 Allowed: %3.</source>
        <translation>%1: %2 Erlaubt: %3.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>--%1 is given without its value: %2.</source>
        <translation>--%1 ist ohne seinen Wert angegeben: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; %2 takes %3.</source>
        <translation>„%1“ ist ein Argument zu viel; %2 erwartet %3.</translation>
    </message>
    <message>
        <source>%1 needs %2; see edgescope-batch %1 --help.</source>
        <translation>%1 benötigt %2; siehe edgescope-batch %1 --help.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>--%1 names %2 twice.</source>
        <translation>--%1 nennt %2 zweimal.</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch %1 %2 [options]</source>
        <translation>Aufruf: edgescope-batch %1 %2 [Optionen]</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch VERB [arguments]

Excitation and inhibition of neural ensembles across time scales, without a window.

</source>
        <translation>Aufruf: edgescope-batch BEFEHL [Argumente]

Exzitation und Inhibition neuronaler Ensembles über Zeitskalen hinweg, ohne Fenster.

</translation>
    </message>
    <message>
        <source>edgescope-batch VERB --help shows the options of a verb; --version the version.
Exit codes: 0 done, 1 failed, 2 wrongly called, 3 done but some analyses were not computable, 130 stopped.
</source>
        <translation>edgescope-batch BEFEHL --help zeigt die Optionen eines Befehls, --version die Version.
Rückgabewerte: 0 fertig, 1 fehlgeschlagen, 2 falsch aufgerufen, 3 fertig, aber einige Analysen nicht berechenbar, 130 abgebrochen.
</translation>
    </message>
    <message>
        <source>Unknown verb &quot;%1&quot;; allowed: %2.</source>
        <translation>Unbekannter Befehl „%1“; erlaubt: %2.</translation>
    </message>
    <message>
        <source>A verb is missing; allowed: %1.</source>
        <translation>Ein Befehl fehlt; erlaubt: %1.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Saves any readable recording as NWB 2.x, unit classes included.</source>
        <translation>Speichert jede lesbare Aufzeichnung als NWB 2.x, einschließlich der Klassen der Einheiten.</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>die neue Datei</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (%2 E, %3 I, %4 unclassified), %5 spikes</source>
        <translation>%1 (%2 E, %3 I, %4 nicht klassifiziert), %5 Spikes</translation>
    </message>
    <message>
        <source>%1 Hz, %2 samples, in %3</source>
        <translation>%1 Hz, %2 Abtastwerte, in %3</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>first spike %1, last spike %2</source>
        <translation>erster Spike %1, letzter Spike %2</translation>
    </message>
    <message>
        <source>Says what a recording holds.</source>
        <translation>Gibt an, was eine Aufzeichnung enthält.</translation>
    </message>
    <message>
        <source>as one JSON object</source>
        <translation>als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1; erlaubt: %2</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot;; allowed: %2.</source>
        <translation>Es gibt keine Liste von „%1“; erlaubt: %2.</translation>
    </message>
    <message>
        <source>Lists what this program knows.</source>
        <translation>Listet auf, was dieses Programm kennt.</translation>
    </message>
    <message>
        <source>formats, analyses or parameters</source>
        <translation>formats, analyses oder parameters</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>als JSON</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions and the free space.</source>
        <translation>%1 kann nicht geschrieben werden; die Berechtigungen des Ordners und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>--out %1 is a file, not a folder.</source>
        <translation>--out %1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>--out %1 is not empty; choose another folder or add --force.</source>
        <translation>--out %1 ist nicht leer; einen anderen Ordner wählen oder --force hinzufügen.</translation>
    </message>
    <message>
        <source>--out %1 is the recording&apos;s own folder; choose another folder.</source>
        <translation>--out %1 ist der Ordner der Aufzeichnung selbst; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>sampling rate of signals whose file states none</source>
        <translation>Abtastrate von Signalen, deren Datei keine angibt</translation>
    </message>
    <message>
        <source>uV, mV or V: unit of signals whose file states none</source>
        <translation>uV, mV oder V: Einheit von Signalen, deren Datei keine angibt</translation>
    </message>
    <message>
        <source>shortest pause of a signal that is kept as a gap (1.5 sample periods)</source>
        <translation>kürzeste Pause eines Signals, die als Lücke behalten wird (1.5 Abtastperioden)</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in .nwb: %1</source>
        <translation>Der Name der neuen Datei muss auf .nwb enden: %1</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or remove it first.</source>
        <translation>%1 ist schon vorhanden; einen anderen Namen wählen oder die Datei zuerst entfernen.</translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation>%1: Der Ordner %2 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>--minutes cannot be chosen for the scenario seizure, which is always 9 minutes long.</source>
        <translation>--minutes ist für das Szenario seizure nicht wählbar, das immer 9 Minuten dauert.</translation>
    </message>
    <message>
        <source>A recording needs units; --excitatory and --inhibitory are both 0.</source>
        <translation>Eine Aufzeichnung braucht Einheiten; --excitatory und --inhibitory sind beide 0.</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Makes a synthetic recording with known truth.</source>
        <translation>Erzeugt eine synthetische Aufzeichnung, deren wahre Werte bekannt sind.</translation>
    </message>
    <message>
        <source>length, 1 to 1440 (30)</source>
        <translation>Länge, 1 bis 1440 (30)</translation>
    </message>
    <message>
        <source>the same seed makes the same recording (1)</source>
        <translation>derselbe Startwert ergibt dieselbe Aufzeichnung (1)</translation>
    </message>
    <message>
        <source>excitatory units, 0 to 10000 (80)</source>
        <translation>exzitatorische Einheiten, 0 bis 10000 (80)</translation>
    </message>
    <message>
        <source>inhibitory units, 0 to 10000 (22)</source>
        <translation>inhibitorische Einheiten, 0 bis 10000 (22)</translation>
    </message>
    <message>
        <source>sampling rate of the LFP, 100 to 30000 (1000)</source>
        <translation>Abtastrate des LFP, 100 bis 30000 (1000)</translation>
    </message>
    <message>
        <source>channels of LFP, 0 to 96 (8)</source>
        <translation>LFP-Kanäle, 0 bis 96 (8)</translation>
    </message>
    <message>
        <source>%1 differs from the recording that the figure was made of: so may the numbers.</source>
        <translation>%1 unterscheidet sich von der Aufzeichnung, aus der die Abbildung erstellt wurde; auch die Zahlen können sich unterscheiden.</translation>
    </message>
    <message>
        <source>The classes of the units differ from those that the figure was made with: so will the numbers.</source>
        <translation>Die Klassen der Einheiten unterscheiden sich von denen, mit denen die Abbildung erstellt wurde; auch die Zahlen werden sich unterscheiden.</translation>
    </message>
    <message>
        <source>%1 was made with the annotations %2, which are not there. Name them by --annotations FILE.</source>
        <translation>%1 wurde mit den Annotationen %2 erstellt, die nicht vorhanden sind. Sie mit --annotations FILE angeben.</translation>
    </message>
    <message>
        <source>take parameters, seed, range, states, surrogates and annotations from an exported figure or a provenance.json; other options win over it</source>
        <translation>Parameter, Startwert, Bereich, Zustände, Surrogate und Annotationen aus einer exportierten Abbildung oder einer provenance.json übernehmen; andere Optionen haben Vorrang</translation>
    </message>
    <message>
        <source>draw figures as svg, pdf, png or tiff, separated by commas (none)</source>
        <translation>Abbildungen als svg, pdf, png oder tiff zeichnen, durch Kommas getrennt (keine)</translation>
    </message>
    <message>
        <source>write a report as html or pdf, separated by commas (none)</source>
        <translation>einen Bericht als html oder pdf schreiben, durch Kommas getrennt (keiner)</translation>
    </message>
    <message>
        <source>resolution of png and tiff figures, 50 to 1200 (300)</source>
        <translation>Auflösung von png- und tiff-Abbildungen, 50 bis 1200 (300)</translation>
    </message>
    <message>
        <source>%1 is an input; choose another name.</source>
        <translation>%1 ist eine Eingabe; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or give --force to replace it.</source>
        <translation>%1 ist schon vorhanden; einen anderen Namen wählen oder mit --force ersetzen.</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in one of %1: %2</source>
        <translation>Der Name der neuen Datei muss auf eines von %1 enden: %2</translation>
    </message>
    <message>
        <source>Files of --format %1 end in .%2: %3</source>
        <translation>Dateien mit --format %1 enden auf .%2: %3</translation>
    </message>
    <message>
        <source>%1 numbers its channels and does not name them; give --recording for the names.</source>
        <translation>%1 nummeriert seine Kanäle und benennt sie nicht; für die Namen --recording angeben.</translation>
    </message>
    <message>
        <source>%1 lists no seizure of %2; it lists those of %3.</source>
        <translation>%1 führt keinen Anfall von %2 auf, sondern die von %3.</translation>
    </message>
    <message>
        <source>%1 is about %2 recordings, whose times are mixed; choose one with --file.</source>
        <translation>%1 behandelt %2 Aufzeichnungen, deren Zeiten vermischt sind; eine mit --file wählen.</translation>
    </message>
    <message>
        <source>classifying units</source>
        <translation>Einheiten werden klassifiziert</translation>
    </message>
    <message>
        <source>use the classes that the analysis classification suggests; classes set by hand stay</source>
        <translation>die von der Analyse classification vorgeschlagenen Klassen verwenden; von Hand gesetzte Klassen bleiben</translation>
    </message>
    <message>
        <source>states (four vigilance states), states_seizure (the same, then 9 minutes with a seizure), seizure (9 minutes) or poisson (independent units); states</source>
        <translation>states (vier Vigilanzzustände), states_seizure (dieselben, dann 9 Minuten mit einem Anfall), seizure (9 Minuten) oder poisson (unabhängige Einheiten); states</translation>
    </message>
</context>
<context>
    <name>BinaryFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>%1, Byte %2: %3</translation>
    </message>
    <message>
        <source>The file ends here.</source>
        <translation>Die Datei endet hier.</translation>
    </message>
    <message>
        <source>This part of the file ends here.</source>
        <translation>Dieser Teil der Datei endet hier.</translation>
    </message>
    <message>
        <source>The file ends before the samples it announces.</source>
        <translation>Die Datei endet vor den Abtastwerten, die sie ankündigt.</translation>
    </message>
</context>
<context>
    <name>BlackrockReader</name>
    <message>
        <source>%1 holds no samples.</source>
        <translation>%1 enthält keine Abtastwerte.</translation>
    </message>
    <message>
        <source>%1 is no Blackrock file.</source>
        <translation>%1 ist keine Blackrock-Datei.</translation>
    </message>
    <message>
        <source>%1 holds events of a Neuralynx system, not of a Blackrock one; its name ends like theirs. It cannot be read.</source>
        <translation>%1 enthält Ereignisse eines Neuralynx-Systems, nicht eines Blackrock-Systems; nur die Endung des Namens ist dieselbe. Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 wurde ausgelassen. %2</translation>
    </message>
    <message>
        <source>%1: the clock was set anew %2 time(s). Spikes and events after that were moved behind those before.</source>
        <translation>%1: Die Uhr wurde %2-mal neu gestellt. Spätere Spikes und Ereignisse wurden hinter die früheren verschoben.</translation>
    </message>
    <message>
        <source>The clock of %1 was set anew %2 time(s), that of %3 %4 time(s): spikes, events and signals may not lie at the right times to one another.</source>
        <translation>Die Uhr von %1 wurde %2-mal neu gestellt, die von %3 %4-mal: Spikes, Ereignisse und Signale liegen zeitlich möglicherweise nicht richtig zueinander.</translation>
    </message>
    <message>
        <source>%1: the scale of %2 channel(s) is not known, because no .nev beside it tells it; 0.25 µV for each step was taken.</source>
        <translation>%1: Die Skalierung ist nicht bekannt, weil keine .nev-Datei daneben sie angibt (Kanäle: %2); 0,25 µV je Stufe wurden angenommen.</translation>
    </message>
    <message>
        <source>The places of %1 electrode(s) come from the map %2, with 400 µm from one to the next.</source>
        <translation>Die Orte der Elektroden (%1) stammen aus dem Plan %2, mit 400 µm von einer zur nächsten.</translation>
    </message>
    <message>
        <source>%1 damaged sample packet(s) were left out, the first at byte %2.</source>
        <translation>Beschädigte Abtastpakete wurden ausgelassen: %1, das erste bei Byte %2.</translation>
    </message>
    <message>
        <source>%1 sample(s) whose times do not fit their neighbours&apos; were placed between these.</source>
        <translation>Abtastwerte, deren Zeiten nicht zu denen ihrer Nachbarn passen, wurden zwischen diesen eingeordnet: %1.</translation>
    </message>
    <message>
        <source>No block of samples starts at byte %1, where one should; the last %2 bytes were left out.</source>
        <translation>Bei Byte %1 beginnt kein Block von Abtastwerten, obwohl einer beginnen müsste; die letzten %2 Bytes wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The block at byte %1 states no number of samples, as in a file that was not finished; the rest of the file was taken for its samples.</source>
        <translation>Der Block bei Byte %1 gibt keine Anzahl von Abtastwerten an, wie in einer nicht abgeschlossenen Datei; der Rest der Datei wurde als seine Abtastwerte gelesen.</translation>
    </message>
    <message>
        <source>The file ends within the block at byte %1: %2 of its %3 samples are there.</source>
        <translation>Die Datei endet im Block bei Byte %1: %2 seiner %3 Abtastwerte sind vorhanden.</translation>
    </message>
    <message>
        <source>There are more than %1 blocks or pauses up to here; the sampling rate or the times of the samples are wrong.</source>
        <translation>Bis hierher gibt es mehr als %1 Blöcke oder Pausen; die Abtastrate oder die Zeiten der Abtastwerte sind falsch.</translation>
    </message>
    <message>
        <source>The last %1 bytes are a part of a sample that was cut off; they were left out.</source>
        <translation>Die letzten %1 Bytes sind Teil eines abgeschnittenen Abtastwerts; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The times of its samples do not fit its sampling rate of %1 Hz; the rate was kept.</source>
        <translation>Die Zeiten der Abtastwerte passen nicht zur Abtastrate von %1 Hz; die Rate wurde beibehalten.</translation>
    </message>
    <message>
        <source>By the times of its samples the sampling rate is %1 Hz; this was taken instead of the stated %2 Hz.</source>
        <translation>Nach den Zeiten der Abtastwerte beträgt die Abtastrate %1 Hz; diese wurde anstelle der angegebenen %2 Hz verwendet.</translation>
    </message>
    <message>
        <source>The clock was set anew %1 times in all.</source>
        <translation>Die Uhr wurde insgesamt %1-mal neu gestellt.</translation>
    </message>
    <message>
        <source>There are %1 pause(s), %2 s without data.</source>
        <translation>Pausen: %1, zusammen %2 s ohne Daten.</translation>
    </message>
    <message>
        <source>The times of the samples up to here are further apart than in any recording.</source>
        <translation>Die Zeiten der Abtastwerte bis hierher liegen weiter auseinander als in jeder Aufzeichnung.</translation>
    </message>
    <message>
        <source>The clock was set anew: the times leap from %1 s to %2 s at byte %3. What follows was placed just after the data before.</source>
        <translation>Die Uhr wurde neu gestellt: Die Zeiten springen bei Byte %3 von %1 s auf %2 s. Was folgt, wurde unmittelbar hinter die vorigen Daten gelegt.</translation>
    </message>
    <message>
        <source>%1 pause(s) shorter than %2 s were closed; times are true within that.</source>
        <translation>Pausen kürzer als %2 s wurden geschlossen: %1; die Zeiten stimmen bis auf diese Dauer.</translation>
    </message>
    <message>
        <source>The header states version %1.%2; versions 2.1 to 3.0 are read.</source>
        <translation>Der Header gibt Version %1.%2 an; gelesen werden die Versionen 2.1 bis 3.0.</translation>
    </message>
    <message>
        <source>The last %1 bytes are a packet that was cut off; they were left out.</source>
        <translation>Die letzten %1 Bytes sind ein abgeschnittenes Paket; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Its packets are not in the order of their times; the times were taken as they are, without resets of the clock.</source>
        <translation>Die Pakete stehen nicht in der Reihenfolge ihrer Zeiten; die Zeiten wurden unverändert übernommen, ohne Neustellen der Uhr.</translation>
    </message>
    <message>
        <source>%1 spike(s) belong to no unit: %2 unsorted (sort code 0), %3 noise (255), %4 with a reserved sort code.</source>
        <translation>Spikes, die zu keiner Einheit gehören: %1, davon %2 unsortiert (Sortiercode 0), %3 Rauschen (255), %4 mit reserviertem Sortiercode.</translation>
    </message>
    <message>
        <source>%1 packet(s) of video, tracking, buttons or settings were not read.</source>
        <translation>Pakete mit Video, Tracking, Tasten oder Einstellungen wurden nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>%1 packet(s) with a time far from their neighbours&apos; were left out.</source>
        <translation>Pakete mit einer Zeit weit entfernt von der ihrer Nachbarn wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Only the first %1 digital events and comments were read; %2 more were left out.</source>
        <translation>Nur die ersten %1 digitalen Ereignisse und Kommentare wurden gelesen; %2 weitere wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 extensions and the file %3 bytes.</source>
        <translation>Der Header gibt seine eigene Größe mit %1 Bytes an, was nicht sein kann: Er hat %2 Erweiterungen und die Datei %3 Bytes.</translation>
    </message>
    <message>
        <source>The header states packets of %1 bytes, which cannot be.</source>
        <translation>Der Header gibt Pakete von %1 Bytes an, was nicht sein kann.</translation>
    </message>
    <message>
        <source>The header states a clock of 0 ticks a second.</source>
        <translation>Der Header gibt eine Uhr mit 0 Takten pro Sekunde an.</translation>
    </message>
    <message>
        <source>The header states a sampling period of %1 ticks of a thirty-thousandth of a second, which cannot be.</source>
        <translation>Der Header gibt eine Abtastperiode von %1 Takten einer Dreißigtausendstelsekunde an, was nicht sein kann.</translation>
    </message>
    <message>
        <source>The header states no channels.</source>
        <translation>Der Header gibt keine Kanäle an.</translation>
    </message>
    <message>
        <source>The header states %1 channels, more than the file has room for.</source>
        <translation>Der Header gibt %1 Kanäle an, mehr als in die Datei passen.</translation>
    </message>
    <message>
        <source>The description of a channel is missing here; the header is damaged.</source>
        <translation>Hier fehlt die Beschreibung eines Kanals; der Header ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: the scales of %2 channel(s) cannot be used (%3 …); 0.25 µV for each step was taken instead.</source>
        <translation>%1: Die Skalierung ist nicht verwendbar (Kanäle: %2; %3 …); stattdessen wurden 0,25 µV je Stufe angenommen.</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 channels and the file %3 bytes.</source>
        <translation>Der Header gibt seine eigene Größe mit %1 Bytes an, was nicht sein kann: Er hat %2 Kanäle und die Datei %3 Bytes.</translation>
    </message>
</context>
<context>
    <name>BrainVisionReader</name>
    <message numerus="yes">
        <source>%n marker(s) without a readable position were left out, the first in line %1.</source>
        <translation>
            <numerusform>%n Marker ohne lesbare Position wurde ausgelassen (in Zeile %1).</numerusform>
            <numerusform>%n Marker ohne lesbare Position wurden ausgelassen, der erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends before its first whole sample.</source>
        <translation>Die Datei endet vor ihrem ersten vollständigen Abtastwert.</translation>
    </message>
    <message>
        <source>%1 was cut off: the header announces %2 samples, %3 are whole.</source>
        <translation>%1 wurde abgeschnitten: Der Header kündigt %2 Abtastwerte an, %3 sind vollständig.</translation>
    </message>
    <message>
        <source>%1 was cut off: of %2 channels, the last %3 are not whole and were left out.</source>
        <translation>%1 wurde abgeschnitten: Von %2 Kanälen sind die letzten %3 unvollständig und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The last %1 bytes of %2 are no whole sample of all channels; the file may be cut off.</source>
        <translation>Die letzten %1 Bytes von %2 sind kein vollständiger Abtastwert aller Kanäle; möglicherweise wurde die Datei abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 has no BrainVision header (.vhdr) beside it.</source>
        <translation>Neben %1 liegt kein BrainVision-Header (.vhdr).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The header names the file %1, which is not there; %2 was taken.</source>
        <translation>Der Header nennt die Datei %1, die nicht vorhanden ist; %2 wurde verwendet.</translation>
    </message>
    <message>
        <source>Its samples are stored as “%1”; only BINARY can be read.</source>
        <translation>Die Abtastwerte sind als „%1“ gespeichert; nur BINARY kann gelesen werden.</translation>
    </message>
    <message>
        <source>Its data are “%1”; only TIMEDOMAIN can be read.</source>
        <translation>Die Daten sind „%1“; nur TIMEDOMAIN kann gelesen werden.</translation>
    </message>
    <message>
        <source>The order of its samples, “%1”, is neither MULTIPLEXED nor VECTORIZED.</source>
        <translation>Die Reihenfolge der Abtastwerte, „%1“, ist weder MULTIPLEXED noch VECTORIZED.</translation>
    </message>
    <message>
        <source>Its numbers are stored highest byte first, which cannot be read.</source>
        <translation>Die Zahlen sind mit dem höchstwertigen Byte zuerst gespeichert, was nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Its numbers are stored as “%1”, which cannot be read.</source>
        <translation>Die Zahlen sind als „%1“ gespeichert, was nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>It states a negative number of bytes or samples.</source>
        <translation>Eine negative Anzahl von Bytes oder Abtastwerten ist angegeben.</translation>
    </message>
    <message>
        <source>It does not say how many channels there are.</source>
        <translation>Die Anzahl der Kanäle ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The resolution “%1” in line %2 of the header is no number; the stored numbers are shown as they are.</source>
        <translation>Die Auflösung „%1“ in Zeile %2 des Headers ist keine Zahl; die gespeicherten Zahlen werden unverändert gezeigt.</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>It states no sampling interval.</source>
        <translation>Es ist kein Abtastintervall angegeben.</translation>
    </message>
    <message>
        <source>The file with its samples, “%1”, is not beside it.</source>
        <translation>Die Datei mit den Abtastwerten, „%1“, liegt nicht daneben.</translation>
    </message>
    <message>
        <source>The file of markers, “%1”, is not beside the header.</source>
        <translation>Die Markerdatei „%1“ liegt nicht neben dem Header.</translation>
    </message>
    <message numerus="yes">
        <source>The recording was interrupted %n time(s); by the clock of its new segments, %1 s have no data.</source>
        <translation>
            <numerusform>Die Aufzeichnung wurde %n-mal unterbrochen; nach der Uhrzeit ihres neuen Segments sind %1 s ohne Daten.</numerusform>
            <numerusform>Die Aufzeichnung wurde %n-mal unterbrochen; nach der Uhrzeit ihrer neuen Segmente sind %1 s ohne Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header does not describe %n channel(s); their numbers have no unit.</source>
        <translation>
            <numerusform>Der Header beschreibt %n Kanal nicht; dessen Zahlen haben keine Maßeinheit.</numerusform>
            <numerusform>Der Header beschreibt %n Kanäle nicht; deren Zahlen haben keine Maßeinheit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellExplorer</name>
    <message>
        <source>%1 has no structure “%2”; it was left out.</source>
        <translation>%1 hat keine Struktur „%2“ und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Files of the session that were joined: %1.</source>
        <translation>Zusammengeführte Dateien der Sitzung: %1.</translation>
    </message>
    <message>
        <source>%1 has no spikes and no states: %2</source>
        <translation>%1 hat keine Spikes und keine Zustände: %2</translation>
    </message>
    <message>
        <source>%1 is part of a CellExplorer session but has neither spikes nor states nor events.</source>
        <translation>%1 gehört zu einer CellExplorer-Sitzung, hat aber weder Spikes noch Zustände noch Ereignisse.</translation>
    </message>
    <message>
        <source>The session has states or events but no spike times.</source>
        <translation>Die Sitzung hat Zustände oder Ereignisse, aber keine Spikezeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of “%1” stop before they start; they were left out.</source>
        <translation>
            <numerusform>%n Intervall von „%1“ endet vor seinem Beginn und wurde ausgelassen.</numerusform>
            <numerusform>%n Intervalle von „%1“ enden vor ihrem Beginn und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretches of %1 that were derived from its states were left out: %2.</source>
        <translation>Abschnitte von %1, die aus den Zuständen abgeleitet sind, wurden ausgelassen: %2.</translation>
    </message>
    <message>
        <source>%1 has spike times as sample numbers but no file of it states the sampling rate.</source>
        <translation>%1 hat Spikezeiten als Nummern von Abtastwerten, aber keine zugehörige Datei gibt die Abtastrate an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n sessions (%2). Open a file of one of them.</source>
        <translation>
            <numerusform>%1 enthält %n Sitzung (%2). Eine Datei daraus öffnen.</numerusform>
            <numerusform>%1 enthält %n Sitzungen (%2). Eine Datei aus einer davon öffnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has cell features of %n unit(s) but no spike times.</source>
        <translation>
            <numerusform>%1 hat Zellmerkmale von %n Einheit, aber keine Spikezeiten.</numerusform>
            <numerusform>%1 hat Zellmerkmale von %n Einheiten, aber keine Spikezeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics join units of %n session(s), which were not recorded at one time.</source>
        <translation>
            <numerusform>Die Zellmetriken verbinden Einheiten von %n Sitzung, die nicht zur selben Zeit aufgezeichnet wurden.</numerusform>
            <numerusform>Die Zellmetriken verbinden Einheiten von %n Sitzungen, die nicht zur selben Zeit aufgezeichnet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics do not tell which of their %n cell(s) are the units; they were left out.</source>
        <translation>
            <numerusform>Aus den Zellmetriken geht nicht hervor, ob ihre %n Zelle eine der Einheiten ist; sie wurden ausgelassen.</numerusform>
            <numerusform>Aus den Zellmetriken geht nicht hervor, welche ihrer %n Zellen die Einheiten sind; sie wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <source>The class file %1 is damaged (%2). Its unit classes are not used.</source>
        <translation>Die Klassendatei %1 ist beschädigt (%2). Ihre Klassen werden nicht verwendet.</translation>
    </message>
    <message>
        <source>The class file %1 cannot be read: %2. Its unit classes are not used.</source>
        <translation>Die Klassendatei %1 kann nicht gelesen werden: %2. Ihre Klassen werden nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>it does not hold unit classes</source>
        <translation>sie enthält keine Klassen von Einheiten</translation>
    </message>
    <message>
        <source>The class file %1 was written by a newer version of Edgescope. Its unit classes are not used; update Edgescope to use them.</source>
        <translation>Die Klassendatei %1 wurde von einer neueren Version von Edgescope geschrieben. Ihre Klassen werden nicht verwendet; Edgescope aktualisieren, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The class file %1 belongs to a recording with other content. Its unit classes are not used.</source>
        <translation>Die Klassendatei %1 gehört zu einer Aufzeichnung mit anderem Inhalt. Ihre Klassen werden nicht verwendet.</translation>
    </message>
    <message>
        <source>unit entry %1 is not valid</source>
        <translation>Eintrag %1 einer Einheit ist ungültig</translation>
    </message>
    <message>
        <source>The unit classes cannot be saved, neither beside the recording nor as %1: %2. They are lost when the program ends.</source>
        <translation>Die Klassen der Einheiten können weder neben der Aufzeichnung noch als %1 gespeichert werden: %2. Sie gehen verloren, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>its log is not valid</source>
        <translation>ihr Protokoll ist ungültig</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>cannot be read: %1.</source>
        <translation>kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>is too large for a table of classes.</source>
        <translation>ist zu groß für eine Klassentabelle.</translation>
    </message>
    <message>
        <source>is no text.</source>
        <translation>ist kein Text.</translation>
    </message>
    <message>
        <source>is no table of units and classes: line %1 has too few columns.</source>
        <translation>ist keine Tabelle von Einheiten und Klassen: Zeile %1 hat zu wenige Spalten.</translation>
    </message>
    <message>
        <source>names no units.</source>
        <translation>nennt keine Einheiten.</translation>
    </message>
    <message>
        <source>%1 names units that the recording does not have (%2) and has no class for others (%3).</source>
        <translation>%1 nennt Einheiten, die die Aufzeichnung nicht hat (%2), und hat für andere keine Klasse (%3).</translation>
    </message>
    <message>
        <source>names unit %1 twice, in lines %2 and %3.</source>
        <translation>nennt die Einheit %1 zweimal, in den Zeilen %2 und %3.</translation>
    </message>
    <message>
        <source>names no unit of the recording.</source>
        <translation>nennt keine Einheit der Aufzeichnung.</translation>
    </message>
    <message>
        <source>has no word for excitatory or inhibitory units, such as E and I.</source>
        <translation>hat kein Wort für exzitatorische oder inhibitorische Einheiten wie E und I.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n unit(s) that the recording does not have: %2.</source>
        <translation>
            <numerusform>%1 nennt %n Einheit, die die Aufzeichnung nicht hat: %2.</numerusform>
            <numerusform>%1 nennt %n Einheiten, die die Aufzeichnung nicht hat: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no class for %n unit(s) of the recording: %2.</source>
        <translation>
            <numerusform>%1 hat für %n Einheit der Aufzeichnung keine Klasse: %2.</numerusform>
            <numerusform>%1 hat für %n Einheiten der Aufzeichnung keine Klasse: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>%1 by hand</source>
        <translation>%1 von Hand</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>trough-to-peak at least %1</source>
        <translation>Zeit von Tal zu Gipfel mindestens %1</translation>
    </message>
    <message>
        <source>trough-to-peak %1</source>
        <translation>Zeit von Tal zu Gipfel %1</translation>
    </message>
    <message>
        <source>half width %1</source>
        <translation>Halbwertsbreite %1</translation>
    </message>
    <message>
        <source>excitatory with posterior %1</source>
        <translation>exzitatorisch mit A-posteriori-Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>Widerspruch: %1</translation>
    </message>
    <message>
        <source>E group, 1 and 2 SD</source>
        <translation>E-Gruppe, 1 und 2 SD</translation>
    </message>
    <message>
        <source>I group, 1 and 2 SD</source>
        <translation>I-Gruppe, 1 und 2 SD</translation>
    </message>
    <message>
        <source>equally likely</source>
        <translation>gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>posterior %1</source>
        <translation>a posteriori %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>positive Wellenform</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>No unit has a mean waveform, and the file publishes no trough-to-peak: only connections tell the classes.</source>
        <translation>Keine Einheit hat eine mittlere Wellenform, und die Datei enthält keine Zeit von Tal zu Gipfel: Nur Verbindungen sagen etwas über die Klassen.</translation>
    </message>
    <message>
        <source>The file has no mean waveforms: trough-to-peak is the one it publishes.</source>
        <translation>Die Datei hat keine mittleren Wellenformen: Die Zeit von Tal zu Gipfel ist die in ihr angegebene.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Positive waveform:</source>
        <translation>Positive Wellenform:</translation>
    </message>
    <message>
        <source>no half width</source>
        <translation>keine Halbwertsbreite</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak, in µs</source>
        <translation>Schwelle von Tal zu Gipfel, in µs</translation>
    </message>
    <message>
        <source>Drag the threshold, or move it with the arrow keys; a double-click goes back to the rule&apos;s own</source>
        <translation>Die Schwelle ziehen oder mit den Pfeiltasten verschieben; ein Doppelklick kehrt zu der der Regel zurück</translation>
    </message>
    <message>
        <source>Time from the trough</source>
        <translation>Zeit ab dem Tal</translation>
    </message>
    <message>
        <source>Mean waveform</source>
        <translation>Mittlere Wellenform</translation>
    </message>
    <message>
        <source>of the trough</source>
        <translation>relativ zum Tal</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Suggested: %1 excitatory, %2 inhibitory, %3 unclassified.</source>
        <translation>Vorgeschlagen: %1 exzitatorisch, %2 inhibitorisch, %3 nicht klassifiziert.</translation>
    </message>
    <message>
        <source>Units with a conflict: %1.</source>
        <translation>Einheiten mit einem Widerspruch: %1.</translation>
    </message>
    <message>
        <source>Units with a positive waveform: %1.</source>
        <translation>Einheiten mit positiver Wellenform: %1.</translation>
    </message>
    <message>
        <source>Units that share more than half of their spikes with another: %1.</source>
        <translation>Einheiten, die mehr als die Hälfte ihrer Spikes mit einer anderen teilen: %1.</translation>
    </message>
    <message>
        <source>There are no units in this recording.</source>
        <translation>In dieser Aufzeichnung gibt es keine Einheiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n excitatory pair(s)</source>
        <translation>
            <numerusform>%n exzitatorisches Paar</numerusform>
            <numerusform>%n exzitatorische Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibitory pair(s)</source>
        <translation>
            <numerusform>%n inhibitorisches Paar</numerusform>
            <numerusform>%n inhibitorische Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>effect on others</source>
        <translation>Wirkung auf andere</translation>
    </message>
    <message>
        <source>ground truth %1</source>
        <translation>Ground Truth %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 is %2 but %3 is %4</source>
        <translation>%1: %2, aber %3: %4</translation>
    </message>
    <message>
        <source>excitatory and inhibitory pairs</source>
        <translation>exzitatorische und inhibitorische Paare</translation>
    </message>
    <message>
        <source>trough-to-peak %1 ms</source>
        <translation>Zeit von Tal zu Gipfel %1 ms</translation>
    </message>
    <message>
        <source>autocorrelogram rises in %1 ms</source>
        <translation>Autokorrelogramm steigt in %1 ms an</translation>
    </message>
    <message>
        <source>autocorrelogram decays in %1 ms</source>
        <translation>Autokorrelogramm klingt in %1 ms ab</translation>
    </message>
    <message>
        <source>too few spikes for an autocorrelogram</source>
        <translation>zu wenige Spikes für ein Autokorrelogramm</translation>
    </message>
    <message>
        <source>waveform beyond both groups</source>
        <translation>Wellenform außerhalb beider Gruppen</translation>
    </message>
    <message>
        <source>waveform %1</source>
        <translation>Wellenform %1</translation>
    </message>
    <message>
        <source>%1: trough-to-peak of %2 ms divides the classes instead.</source>
        <translation>%1: Stattdessen trennt eine Zeit von Tal zu Gipfel von %2 ms die Klassen.</translation>
    </message>
    <message>
        <source>Fewer than %1 units have a waveform</source>
        <translation>Weniger als %1 Einheiten haben eine Wellenform</translation>
    </message>
    <message>
        <source>The waveforms do not fall into two groups</source>
        <translation>Die Wellenformen zerfallen nicht in zwei Gruppen</translation>
    </message>
    <message>
        <source>Too few waveforms show the end of the after-peak: its half width was left out.</source>
        <translation>Zu wenige Wellenformen zeigen das Ende des Nachgipfels: Seine Halbwertsbreite wurde ausgelassen.</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>positive Wellenform</translation>
    </message>
    <message>
        <source>no waveform</source>
        <translation>keine Wellenform</translation>
    </message>
    <message>
        <source>waveform without a trough</source>
        <translation>Wellenform ohne Tal</translation>
    </message>
    <message>
        <source>Trough-to-peak</source>
        <translation>Zeit von Tal zu Gipfel</translation>
    </message>
    <message>
        <source>Half width of the after-peak</source>
        <translation>Halbwertsbreite des Nachgipfels</translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) cut from the signal.</source>
        <translation>
            <numerusform>Wellenform von %n Einheit aus dem Signal ausgeschnitten.</numerusform>
            <numerusform>Wellenformen von %n Einheiten aus dem Signal ausgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>no waveform, and no channel of 10 kHz or faster on its electrode</source>
        <translation>keine Wellenform und kein Kanal mit 10 kHz oder mehr an ihrer Elektrode</translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and its electrode is not known among %n channels</source>
        <translation>
            <numerusform>keine Wellenform, und ihre Elektrode ist unter %n Kanal nicht bekannt</numerusform>
            <numerusform>keine Wellenform, und ihre Elektrode ist unter %n Kanälen nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and only %n spike(s) whole in the signal</source>
        <translation>
            <numerusform>keine Wellenform, und nur %n Spike liegt ganz im Signal</numerusform>
            <numerusform>keine Wellenform, und nur %n Spikes liegen ganz im Signal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropie</translation>
    </message>
    <message>
        <source>Mean E</source>
        <translation>Mittelwert E</translation>
    </message>
    <message>
        <source>Mean I</source>
        <translation>Mittelwert I</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>ContentId</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>CI %1–%2</source>
        <translation>KI %1–%2</translation>
    </message>
    <message>
        <source>5–95 % %1–%2</source>
        <translation>5–95 % %1–%2</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The high-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>Die Hochpassgrenze muss mindestens %1&#x202f;Hz betragen.</translation>
    </message>
    <message>
        <source>The low-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>Die Tiefpassgrenze muss mindestens %1&#x202f;Hz betragen.</translation>
    </message>
    <message>
        <source>The high-pass edge must lie below the low-pass edge.</source>
        <translation>Die Hochpassgrenze muss unter der Tiefpassgrenze liegen.</translation>
    </message>
    <message>
        <source>The edges must lie below %1&#x202f;Hz, half the sampling rate of the channels.</source>
        <translation>Die Grenzen müssen unter %1&#x202f;Hz liegen, der halben Abtastrate der Kanäle.</translation>
    </message>
</context>
<context>
    <name>EdfReader</name>
    <message numerus="yes">
        <source>%n signal(s) without samples were left out.</source>
        <translation>
            <numerusform>%n Signal ohne Abtastwerte wurde ausgelassen.</numerusform>
            <numerusform>%n Signale ohne Abtastwerte wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a readable onset were left out, the first in record %1.</source>
        <translation>
            <numerusform>%n Annotation ohne lesbaren Beginn wurde ausgelassen (in Datensatz %1).</numerusform>
            <numerusform>%n Annotationen ohne lesbaren Beginn wurden ausgelassen, die erste in Datensatz %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) ran into the time of their record; they were taken apart.</source>
        <translation>
            <numerusform>%n Annotation reichte in die Zeitangabe ihres Datensatzes hinein; beide wurden getrennt.</numerusform>
            <numerusform>%n Annotationen reichten in die Zeitangabe ihres Datensatzes hinein; beide wurden getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the header are not written as the format demands (%1).</source>
        <translation>
            <numerusform>%n Zahl des Headers ist nicht so geschrieben, wie das Format es verlangt (%1).</numerusform>
            <numerusform>%n Zahlen des Headers sind nicht so geschrieben, wie das Format es verlangt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The header&apos;s start date is “%1” in one place and %2 in another; the second was taken.</source>
        <translation>Das Startdatum des Headers lautet an einer Stelle „%1“ und an einer anderen %2; das zweite wurde verwendet.</translation>
    </message>
    <message>
        <source>The start “%1 %2” is no date and time; when the recording was made is not known.</source>
        <translation>Der Start „%1 %2“ ist kein Datum mit Uhrzeit; der Zeitpunkt der Aufzeichnung ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not state their start, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n Datensatz gibt seinen Beginn nicht an (Datensatz %1); er wurde an den vorigen angeschlossen.</numerusform>
            <numerusform>%n Datensätze geben ihren Beginn nicht an, der erste ist Datensatz %1; sie wurden an den jeweils vorigen angeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start before the end of the one before, the first is record %1; they were taken to follow it.</source>
        <translation>
            <numerusform>%n Datensatz gibt einen Beginn vor dem Ende des vorigen an (Datensatz %1); er wurde an diesen angeschlossen.</numerusform>
            <numerusform>%n Datensätze geben einen Beginn vor dem Ende des vorigen an, der erste ist Datensatz %1; sie wurden an diesen angeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start far from all others, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n Datensatz gibt einen Beginn weit entfernt von allen anderen an (Datensatz %1); er wurde an den vorigen angeschlossen.</numerusform>
            <numerusform>%n Datensätze geben einen Beginn weit entfernt von allen anderen an, der erste ist Datensatz %1; sie wurden an den jeweils vorigen angeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header says that the recording is continuous, but %n record(s) state another start, the first is record %1; gaps may be missing.</source>
        <translation>
            <numerusform>Laut Header ist die Aufzeichnung kontinuierlich, aber %n Datensatz gibt einen anderen Beginn an (Datensatz %1); möglicherweise fehlen Lücken.</numerusform>
            <numerusform>Laut Header ist die Aufzeichnung kontinuierlich, aber %n Datensätze geben einen anderen Beginn an, der erste ist Datensatz %1; möglicherweise fehlen Lücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records have no duration, so that the file states no sampling rate. Give that of its fastest signals with --rate HZ.</source>
        <translation>Die Datensätze haben keine Dauer, sodass die Datei keine Abtastrate angibt. Die der schnellsten Signale mit --rate HZ angeben.</translation>
    </message>
    <message>
        <source>The records are too short for their samples.</source>
        <translation>Die Datensätze sind zu kurz für ihre Abtastwerte.</translation>
    </message>
    <message>
        <source>Several channels have the same label (%1); they are numbered.</source>
        <translation>Mehrere Kanäle haben dieselbe Bezeichnung (%1); sie werden nummeriert.</translation>
    </message>
    <message>
        <source>%1 holds neither signals nor annotations.</source>
        <translation>%1 enthält weder Signale noch Annotationen.</translation>
    </message>
    <message>
        <source>byte %1, “%2” was read as %3</source>
        <translation>Byte %1, „%2“ wurde als %3 gelesen</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>The header does not say how many samples of “%1” a record holds.</source>
        <translation>Der Header sagt nicht, wie viele Abtastwerte von „%1“ ein Datensatz enthält.</translation>
    </message>
    <message>
        <source>The header gives no usable range for %1; its stored numbers are shown as they are.</source>
        <translation>Der Header gibt für %1 keinen verwendbaren Bereich an; die gespeicherten Zahlen werden unverändert gezeigt.</translation>
    </message>
    <message>
        <source>Its signals have no samples.</source>
        <translation>Die Signale haben keine Abtastwerte.</translation>
    </message>
    <message>
        <source>The file ends inside its first record of data.</source>
        <translation>Die Datei endet innerhalb ihres ersten Datensatzes.</translation>
    </message>
    <message>
        <source>The header does not count the records; %1 were found by the file&apos;s size.</source>
        <translation>Der Header gibt die Anzahl der Datensätze nicht an; nach der Dateigröße sind es %1.</translation>
    </message>
    <message>
        <source>The file was cut off: the header announces %1 records, %2 are whole.</source>
        <translation>Die Datei wurde abgeschnitten: Der Header kündigt %1 Datensätze an, %2 sind vollständig.</translation>
    </message>
    <message>
        <source>The header announces %1 records; the %2 bytes after them, from byte %3 on, were not read.</source>
        <translation>Der Header kündigt %1 Datensätze an; die %2 Bytes danach, ab Byte %3, wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The %1 bytes after the last whole record were not read.</source>
        <translation>Die %1 Bytes nach dem letzten vollständigen Datensatz wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The header does not say how many signals the file has.</source>
        <translation>Der Header sagt nicht, wie viele Signale die Datei hat.</translation>
    </message>
    <message>
        <source>The header says that it has “%1” bytes; %2 signals need %3.</source>
        <translation>Der Header gibt seine Größe mit „%1“ Bytes an; %2 Signale brauchen %3.</translation>
    </message>
    <message>
        <source>The header does not say how long a record lasts.</source>
        <translation>Der Header sagt nicht, wie lange ein Datensatz dauert.</translation>
    </message>
    <message numerus="yes">
        <source>The recording has %n gap(s), %1 s without data.</source>
        <translation>
            <numerusform>Die Aufzeichnung hat %n Lücke, %1 s ohne Daten.</numerusform>
            <numerusform>Die Aufzeichnung hat %n Lücken, zusammen %1 s ohne Daten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EllipsoidView</name>
    <message>
        <source>Ensemble E</source>
        <translation>Ensemble E</translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation>Ensemble I</translation>
    </message>
</context>
<context>
    <name>Ellipsoids</name>
    <message>
        <source>Flat signal.</source>
        <translation>Flaches Signal.</translation>
    </message>
    <message>
        <source>One class does not vary: no correlation.</source>
        <translation>Eine Klasse variiert nicht: keine Korrelation.</translation>
    </message>
    <message>
        <source>Equal axes: no orientation.</source>
        <translation>Gleiche Achsen: keine Orientierung.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bin(s) at this scale; an ellipse needs 3.</source>
        <translation>
            <numerusform>Nur %n Bin auf dieser Skala; eine Ellipse braucht 3.</numerusform>
            <numerusform>Nur %n Bins auf dieser Skala; eine Ellipse braucht 3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesView</name>
    <message>
        <source>d %1, Holm p %2</source>
        <translation>d %1, Holm-p %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>small → large:</source>
        <translation>klein → groß:</translation>
    </message>
    <message>
        <source>offset 1 → 5</source>
        <translation>Versatz 1 → 5</translation>
    </message>
    <message>
        <source>no state  %1</source>
        <translation>kein Zustand  %1</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Zustand</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>Anteil am Maximum</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: the entry &quot;%2&quot; of its provenance is missing or makes no sense. Take the file as it was exported.</source>
        <translation>%1: Der Eintrag „%2“ der Herkunft fehlt oder ergibt keinen Sinn. Die Datei so verwenden, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .svg, .pdf, .png or .tiff; give it one of these endings.</source>
        <translation>„%1“ endet nicht auf .svg, .pdf, .png oder .tiff; eine dieser Endungen angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: the part of Qt that writes such pictures is missing. Choose another format.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Der Teil von Qt, der solche Bilder schreibt, fehlt. Ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too many. Choose a lower resolution or a smaller page.</source>
        <translation>Das Bild hätte %1 × %2 Pixel, was zu viele sind. Eine geringere Auflösung oder eine kleinere Seite wählen.</translation>
    </message>
    <message>
        <source>Nothing has been computed for this panel.</source>
        <translation>Für dieses Teilbild wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 does not carry the provenance of a figure. Take a figure or the .json beside it, as this program exported it.</source>
        <translation>%1 enthält keine Herkunft einer Abbildung. Eine Abbildung oder die .json-Datei daneben verwenden, wie dieses Programm sie exportiert hat.</translation>
    </message>
    <message>
        <source>%1: its provenance is damaged. Take the file as it was exported.</source>
        <translation>%1: Die Herkunft ist beschädigt. Die Datei so verwenden, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>%1 · Edgescope %2 · seed %3</source>
        <translation>%1 · Edgescope %2 · Startwert %3</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>Paper figure %1</source>
        <translation>Abbildung %1 der Publikation</translation>
    </message>
    <message>
        <source>Traces, spikes and mirrored ensembles over time</source>
        <translation>Signalverläufe, Spikes und gespiegelte Ensembles über die Zeit</translation>
    </message>
    <message>
        <source>Joint distribution, ellipsoids, collapse and variance</source>
        <translation>Gemeinsame Verteilung, Ellipsoide, Kollaps und Varianz</translation>
    </message>
    <message>
        <source>Partition curves and texture features of the states</source>
        <translation>Partitionskurven und Texturmerkmale der Zustände</translation>
    </message>
    <message>
        <source>A seizure in time and frequency, spikes and S(t)</source>
        <translation>Ein Anfall in Zeit und Frequenz, Spikes und S(t)</translation>
    </message>
</context>
<context>
    <name>FigureProvenance</name>
    <message>
        <source>Hash of the unit classes</source>
        <translation>Hash der Einheitenklassen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>Sichtbares Fenster</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Eigener Bereich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Hash (SHA-256)</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Own place, mm</source>
        <translation>Eigene Position, mm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>FigureRecipe</name>
    <message>
        <source>visible window</source>
        <translation>sichtbares Fenster</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>um den Anfall</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>k %1, %2, %3</source>
        <translation>k %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>FigureWarnings</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Colours that look alike in greyscale: %1</source>
        <translation>In Graustufen ähnliche Farben: %1</translation>
    </message>
    <message>
        <source>Type of %1&#x202f;pt; under %2&#x202f;pt it is hard to read</source>
        <translation>Schrift von %1&#x202f;pt; unter %2&#x202f;pt ist sie schwer lesbar</translation>
    </message>
    <message>
        <source>Lines of %1&#x202f;pt; under %2&#x202f;pt they may break up</source>
        <translation>Linien von %1&#x202f;pt; unter %2&#x202f;pt können sie abreißen</translation>
    </message>
    <message>
        <source>Labels cut off: %1</source>
        <translation>Abgeschnittene Beschriftungen: %1</translation>
    </message>
    <message>
        <source>Panel %1 reaches beyond the page</source>
        <translation>Teilbild %1 ragt über die Seite hinaus</translation>
    </message>
    <message>
        <source>Panels %1 and %2 lie on one another</source>
        <translation>Die Teilbilder %1 und %2 liegen übereinander</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>%1 cannot be opened: the program %2, which looks through it first, cannot be started. Install Edgescope again.</source>
        <translation>%1 kann nicht geöffnet werden: Das Programm %2, das die Datei vorab prüft, kann nicht gestartet werden. Edgescope erneut installieren.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: reading it does not come to an end. It is damaged, or its disk does not answer.</source>
        <translation>%1 kann nicht geöffnet werden: Das Lesen kommt nicht zum Ende. Die Datei ist beschädigt, oder ihr Datenträger antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is damaged in a way that makes the library that reads it fail. Ask for another copy.</source>
        <translation>%1 kann nicht geöffnet werden: Die Datei ist so beschädigt, dass die lesende Bibliothek versagt. Eine andere Kopie anfordern.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1–%2&#x202f;Hz</source>
        <translation>%1–%2&#x202f;Hz</translation>
    </message>
    <message>
        <source>above %1&#x202f;Hz</source>
        <translation>über %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>below %1&#x202f;Hz</source>
        <translation>unter %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>notch %1&#x202f;Hz</source>
        <translation>Kerbfilter %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>common average</source>
        <translation>Mittelwertreferenz</translation>
    </message>
    <message>
        <source>bipolar</source>
        <translation>bipolar</translation>
    </message>
    <message>
        <source>Common average</source>
        <translation>Mittelwertreferenz</translation>
    </message>
    <message>
        <source>Bipolar</source>
        <translation>Bipolar</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>FlatHdf5</name>
    <message>
        <source>%1 units are more than there can be.</source>
        <translation>%1 Einheiten sind mehr, als es geben kann.</translation>
    </message>
    <message>
        <source>unit %1 is said to have %2 spikes, but %3 are left of those stored; the file is damaged.</source>
        <translation>Einheit %1 soll %2 Spikes haben, aber von den gespeicherten sind noch %3 übrig; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 has no units.</source>
        <translation>%1 hat keine Einheiten.</translation>
    </message>
    <message numerus="yes">
        <source>The positions (epos) were left out: they are not one pair for each of the %n unit(s).</source>
        <translation>
            <numerusform>Die Orte (epos) wurden ausgelassen: Sie sind nicht ein Paar für die %n Einheit.</numerusform>
            <numerusform>Die Orte (epos) wurden ausgelassen: Sie sind nicht je ein Paar für jede der %n Einheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) at the end belong to no unit; they were left out.</source>
        <translation>
            <numerusform>%n Spike am Ende gehört zu keiner Einheit und wurde ausgelassen.</numerusform>
            <numerusform>%n Spikes am Ende gehören zu keiner Einheit und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: permission denied.</source>
        <translation>%1 kann nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory.</source>
        <translation>%1 passt nicht in den Speicher.</translation>
    </message>
    <message>
        <source>%1 is a folder without a recording. Open a recording file.</source>
        <translation>%1 ist ein Ordner ohne Aufzeichnung. Eine Aufzeichnungsdatei öffnen.</translation>
    </message>
    <message>
        <source>%1 is no recording in a known format (%2).</source>
        <translation>%1 ist keine Aufzeichnung in einem bekannten Format (%2).</translation>
    </message>
    <message>
        <source>Recordings (%1);;All files (*)</source>
        <translation>Aufzeichnungen (%1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Hdf5File</name>
    <message>
        <source>%1 cannot be opened: the HDF5 file holds an image of the library&apos;s cache, which is not supported.</source>
        <translation>%1 kann nicht geöffnet werden: Die HDF5-Datei enthält ein Abbild des Zwischenspeichers der Bibliothek, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the HDF5 file is damaged or was cut off.</source>
        <translation>%1 kann nicht geöffnet werden: Die HDF5-Datei ist beschädigt oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>the values cannot be read; the file is damaged or stored in a way that is not supported.</source>
        <translation>die Werte können nicht gelesen werden; die Datei ist beschädigt oder auf nicht unterstützte Weise gespeichert.</translation>
    </message>
    <message>
        <source>the list of contents is damaged.</source>
        <translation>das Inhaltsverzeichnis ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 values are announced but not stored; the file is damaged.</source>
        <translation>%1 Werte sind angekündigt, aber nicht gespeichert; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>text was expected.</source>
        <translation>Text wurde erwartet.</translation>
    </message>
</context>
<context>
    <name>Hdf5Output</name>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 ist ein Ordner. Den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>%1 kann nicht geschrieben werden: Es gibt keinen Ordner %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 does not allow it. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: Der Ordner %2 lässt es nicht zu. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written at %2. Check that the disk is not full.</source>
        <translation>%1 konnte bei %2 nicht geschrieben werden. Prüfen, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>About Edgescope</source>
        <translation>Über Edgescope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;Balance of excitation and inhibition in neural recordings, across time scales and states of vigilance.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;Balance von Exzitation und Inhibition in neuronalen Aufzeichnungen, über Zeitskalen und Vigilanzzustände hinweg.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Nothing is taken from the parts: no units, no channels and no intervals.</source>
        <translation>Aus den Teilen wird nichts übernommen: keine Einheiten, keine Kanäle und keine Intervalle.</translation>
    </message>
    <message>
        <source>%1 has no time in common with the first part, %2; check its offset.</source>
        <translation>%1 hat keine Zeit mit dem ersten Teil, %2, gemeinsam; der Versatz ist zu prüfen.</translation>
    </message>
    <message>
        <source>It starts %1 s before the first part.</source>
        <translation>Beginnt %1 s vor dem ersten Teil.</translation>
    </message>
    <message>
        <source>It starts %1 s after the first part starts.</source>
        <translation>Beginnt %1 s nach dem Beginn des ersten Teils.</translation>
    </message>
    <message>
        <source>There are no parts to join.</source>
        <translation>Es gibt keine Teile zum Verbinden.</translation>
    </message>
</context>
<context>
    <name>JointView</name>
    <message>
        <source>Ensemble E</source>
        <translation>Ensemble E</translation>
    </message>
    <message>
        <source>Ensemble I</source>
        <translation>Ensemble I</translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <comment>points beyond the axes</comment>
        <translation>
            <numerusform>%n außerhalb</numerusform>
            <numerusform>%n außerhalb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelColour</name>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnoberrot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Dunkelgrün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Hellgrau</translation>
    </message>
</context>
<context>
    <name>LabelPreset</name>
    <message>
        <source>AWAKE, REM, LSL, SWS</source>
        <translation>AWAKE, REM, LSL, SWS</translation>
    </message>
    <message>
        <source>AASM: W, N1, N2, N3, R</source>
        <translation>AASM: W, N1, N2, N3, R</translation>
    </message>
    <message>
        <source>Rechtschaffen and Kales: W, 1 to 4, REM, movement</source>
        <translation>Rechtschaffen und Kales: W, 1 bis 4, REM, Bewegung</translation>
    </message>
    <message>
        <source>Rodent: WAKE, NREM, REM, MA</source>
        <translation>Nagetier: WAKE, NREM, REM, MA</translation>
    </message>
    <message>
        <source>Seizure types of SzCORE and HED-SCORE</source>
        <translation>Anfallstypen von SzCORE und HED-SCORE</translation>
    </message>
</context>
<context>
    <name>LabelProblems</name>
    <message>
        <source>The key %1 is given to several labels: %2.</source>
        <translation>Die Taste %1 ist mehreren Labels zugeordnet: %2.</translation>
    </message>
    <message>
        <source>The colours of %1 and %2 are hard to tell apart, at least for colour-blind readers.</source>
        <translation>Die Farben von %1 und %2 sind schwer zu unterscheiden, zumindest bei Farbsehschwäche.</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the light theme.</source>
        <translation>Die Farbe von %1 hebt sich im hellen Design kaum ab.</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the dark theme.</source>
        <translation>Die Farbe von %1 hebt sich im dunklen Design kaum ab.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Begin</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Balance across scales</source>
        <translation>Balance über Skalen</translation>
    </message>
    <message>
        <source>Time and frequency</source>
        <translation>Zeit und Frequenz</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n stage(s) without a score are kept as events.</source>
        <translation>
            <numerusform>%n Stadium ohne Auswertung wird als Ereignis behalten.</numerusform>
            <numerusform>%n Stadien ohne Auswertung werden als Ereignisse behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) state no duration; they were taken to last until the next one.</source>
        <translation>
            <numerusform>%n Stadium gibt keine Dauer an; es wird bis zum nächsten gerechnet.</numerusform>
            <numerusform>%n Stadien geben keine Dauer an; sie werden bis zum jeweils nächsten gerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of seizures state no duration; they are instants.</source>
        <translation>
            <numerusform>%n Anfallsmarkierung gibt keine Dauer an und ist ein Zeitpunkt.</numerusform>
            <numerusform>%n Anfallsmarkierungen geben keine Dauer an und sind Zeitpunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” at %2 s</source>
        <translation>„%1“ bei %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lie outside the recording: %1.</source>
        <translation>
            <numerusform>%n Annotation liegt außerhalb der Aufzeichnung: %1.</numerusform>
            <numerusform>%n Annotationen liegen außerhalb der Aufzeichnung: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatFile</name>
    <message>
        <source>the variable at byte %1 is cut off</source>
        <translation>die Variable bei Byte %1 ist abgeschnitten</translation>
    </message>
    <message>
        <source>the variable at byte %1 is damaged</source>
        <translation>die Variable bei Byte %1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of the versions 5 to 7.3.</source>
        <translation>%1 ist keine MATLAB-Datei der Versionen 5 bis 7.3.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 values of their own.</source>
        <translation>%1 enthält mehr als %2 eigene Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; only the %n variable(s) before it were read.</source>
        <translation>
            <numerusform>%1: %2; nur die %n Variable davor wurde gelesen.</numerusform>
            <numerusform>%1: %2; nur die %n Variablen davor wurden gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matlab</name>
    <message>
        <source>is a MATLAB file without spike times, signals or states that could be found: no cells of ascending times, no times with labels, no table of samples.</source>
        <translation>ist eine MATLAB-Datei, in der weder Spikezeiten noch Signale noch Zustände gefunden wurden: keine Zellen mit aufsteigenden Zeiten, keine Zeiten mit Labels, keine Tabelle von Abtastwerten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>has a table of samples (%1) but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>hat eine Tabelle von Abtastwerten (%1), gibt aber keine Abtastrate an. Sie lässt sich mit --rate HZ oder auf Nachfrage im Fenster angeben.</translation>
    </message>
    <message>
        <source>Signals were found in %1: %2 samples at %3 Hz.</source>
        <translation>In %1 wurden Signale gefunden: %2 Abtastwerte mit %3 Hz.</translation>
    </message>
    <message>
        <source>has spike times in whole numbers (%1), which count samples, but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>hat Spikezeiten in ganzen Zahlen (%1), die Abtastwerte zählen, gibt aber keine Abtastrate an. Sie lässt sich mit --rate HZ oder auf Nachfrage im Fenster angeben.</translation>
    </message>
    <message>
        <source>The spike times count samples at %1 Hz.</source>
        <translation>Die Spikezeiten zählen Abtastwerte mit %1 Hz.</translation>
    </message>
    <message>
        <source>The file states a duration of %1 s but has spikes up to %2 s.</source>
        <translation>Die Datei gibt eine Dauer von %1 s an, hat aber Spikes bis %2 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in %1 by the labels beside it.</source>
        <translation>
            <numerusform>%n Einheit wurde in %1 anhand der Labels daneben gefunden.</numerusform>
            <numerusform>%n Einheiten wurden in %1 anhand der Labels daneben gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in the cells of %1.</source>
        <translation>
            <numerusform>%n Einheit wurde in den Zellen von %1 gefunden.</numerusform>
            <numerusform>%n Einheiten wurden in den Zellen von %1 gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) of %1 were taken for no units.</source>
        <translation>
            <numerusform>%n leere Zelle von %1 wurde nicht als Einheit gezählt.</numerusform>
            <numerusform>%n leere Zellen von %1 wurden nicht als Einheiten gezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeuroScope</name>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>The parameters mark channels to be skipped: %1. They are among the channels.</source>
        <translation>Die Parameter kennzeichnen Kanäle als zu überspringen: %1. Sie sind unter den Kanälen enthalten.</translation>
    </message>
    <message>
        <source>The parameters do not state the voltage range and the amplification, so volts are not known.</source>
        <translation>Die Parameter geben Spannungsbereich und Verstärkung nicht an, daher sind die Werte in Volt nicht bekannt.</translation>
    </message>
    <message>
        <source>The parameters do not state the rate of the field potential (lfpSamplingRate); %1 Hz was assumed.</source>
        <translation>Die Parameter geben die Rate des Feldpotentials (lfpSamplingRate) nicht an; %1 Hz wurden angenommen.</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels; the number of channels may be wrong.</source>
        <translation>%1 endet innerhalb eines Abtastwerts seiner %2 Kanäle; die Kanalzahl ist möglicherweise falsch.</translation>
    </message>
    <message>
        <source>%1 holds no sample of its %2 channels.</source>
        <translation>%1 enthält keinen Abtastwert seiner %2 Kanäle.</translation>
    </message>
    <message>
        <source>%1 is not shown: the parameters (%2 channels of %3 bits at %4 Hz) do not say how it is stored.</source>
        <translation>%1 wird nicht angezeigt: Die Parameter (%2 Kanäle mit %3 Bit bei %4 Hz) sagen nicht, wie es gespeichert ist.</translation>
    </message>
    <message>
        <source>There are no parameters (%1.xml) beside the spikes.</source>
        <translation>Neben den Spikes liegen keine Parameter (%1.xml).</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); what stands before was read.</source>
        <translation>%1 ist beschädigt (%2); gelesen wurde, was davor steht.</translation>
    </message>
    <message>
        <source>%1 does not hold one set of files but these: %2. Open a file of one of them.</source>
        <translation>%1 enthält nicht einen Satz von Dateien, sondern diese: %2. Eine Datei aus einem davon öffnen.</translation>
    </message>
    <message>
        <source>NeuroScope</source>
        <translation>NeuroScope</translation>
    </message>
    <message>
        <source>%1 states no sampling rate of its spikes. Give it with --rate HZ.</source>
        <translation>%1 gibt keine Abtastrate seiner Spikes an. Sie lässt sich mit --rate HZ angeben.</translation>
    </message>
    <message>
        <source>%1: beside the parameters there are neither spikes nor signals nor events that can be read.</source>
        <translation>%1: Neben den Parametern liegen weder Spikes noch Signale noch Ereignisse, die gelesen werden können.</translation>
    </message>
    <message>
        <source>The folder also holds a sorting by Phy: open its spike_times.npy for units.</source>
        <translation>Der Ordner enthält auch eine Sortierung von Phy: für Einheiten deren spike_times.npy öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n start(s) or stop(s) without the other were kept as marks.</source>
        <translation>
            <numerusform>%1: %n Beginn oder Ende ohne Gegenstück wurde als Markierung behalten.</numerusform>
            <numerusform>%1: %n Anfänge oder Enden ohne Gegenstück wurden als Markierungen behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>%1: %n Zeile ohne Zeit und Text wurde ausgelassen.</numerusform>
            <numerusform>%1: %n Zeilen ohne Zeit und Text wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 MiB of %2 were read.</source>
        <translation>Nur die ersten %1 MiB von %2 wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 is no table of epochs and was not read.</source>
        <translation>%1 ist keine Epochentabelle und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 has %2 columns; one was expected.</source>
        <translation>%1 hat %2 Spalten; eine wurde erwartet.</translation>
    </message>
    <message>
        <source>%1: number %2 is no whole number.</source>
        <translation>%1: Zahl %2 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1: the last numbers of its lines are no times of spikes (line %2).</source>
        <translation>%1: Die letzten Zahlen der Zeilen sind keine Spikezeiten (Zeile %2).</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 does not begin with the number of its clusters; every line was taken for a spike.</source>
        <translation>Die .clu-Datei von Schaft %1 beginnt nicht mit der Anzahl ihrer Cluster; jede Zeile wurde als Spike gelesen.</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 announces %2 clusters and holds %3.</source>
        <translation>Die .clu-Datei von Schaft %1 kündigt %2 Cluster an und enthält %3.</translation>
    </message>
    <message>
        <source>Shank %1 has %2 spike times (.res) and clusters of %3 spikes (.clu); the first %4 were read.</source>
        <translation>Schaft %1 hat %2 Spikezeiten (.res) und Cluster von %3 Spikes (.clu); die ersten %4 wurden gelesen.</translation>
    </message>
    <message>
        <source>its spike %1 has no cluster.</source>
        <translation>der zugehörige Spike %1 hat keinen Cluster.</translation>
    </message>
    <message>
        <source>the set has more than %1 clusters.</source>
        <translation>der Satz hat mehr als %1 Cluster.</translation>
    </message>
    <message>
        <source>Cluster 0 of shank %1, %2 of its %3 spikes, is noise and was left out.</source>
        <translation>Cluster 0 von Schaft %1, %2 seiner %3 Spikes, ist Rauschen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Cluster 1 is often multi-unit by custom: look at %1 before it is taken for a single unit.</source>
        <translation>Cluster 1 ist üblicherweise oft Multi-Unit-Aktivität: %1 ansehen, bevor er als einzelne Einheit gilt.</translation>
    </message>
    <message>
        <source>Spikes need a .res and a .clu file of the same number; these have no partner and were left out: %1.</source>
        <translation>Spikes brauchen eine .res- und eine .clu-Datei derselben Nummer; diese haben kein Gegenstück und wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Shank %1 has no .res file; the times of its spikes are those in %2.</source>
        <translation>Schaft %1 hat keine .res-Datei; die Zeiten seiner Spikes sind die in %2.</translation>
    </message>
    <message>
        <source>The waveforms of shank %1 were left out: %2</source>
        <translation>Die Wellenformen von Schaft %1 wurden ausgelassen: %2</translation>
    </message>
    <message>
        <source>Shank %1 was left out: %2</source>
        <translation>Schaft %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, which do not fit %3 spikes of %4 channels as the parameters describe them.</source>
        <translation>%1 hat %2 Bytes, die nicht zu %3 Spikes von %4 Kanälen passen, wie die Parameter sie beschreiben.</translation>
    </message>
    <message>
        <source>%1 ends after the waveforms of %2 of %3 spikes.</source>
        <translation>%1 endet nach den Wellenformen von %2 der %3 Spikes.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) in seconds were read from %1.</source>
        <translation>
            <numerusform>%n Epoche in Sekunden wurde aus %1 gelesen.</numerusform>
            <numerusform>%n Epochen in Sekunden wurden aus %1 gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Normalisation</name>
    <message>
        <source>spikes per neuron</source>
        <translation>Spikes pro Neuron</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz pro Neuron</translation>
    </message>
    <message>
        <source>share of spikes</source>
        <translation>Anteil der Spikes</translation>
    </message>
    <message>
        <source>SD from mean</source>
        <translation>SD vom Mittelwert</translation>
    </message>
    <message>
        <source>share of maximum</source>
        <translation>Anteil am Maximum</translation>
    </message>
    <message>
        <source>No excitatory units. Classify units or choose a class column.</source>
        <translation>Keine exzitatorischen Einheiten. Einheiten klassifizieren oder eine Klassenspalte wählen.</translation>
    </message>
    <message>
        <source>No inhibitory units. Classify units or choose a class column.</source>
        <translation>Keine inhibitorischen Einheiten. Einheiten klassifizieren oder eine Klassenspalte wählen.</translation>
    </message>
    <message>
        <source>No excitatory spikes in this range.</source>
        <translation>Keine exzitatorischen Spikes in diesem Bereich.</translation>
    </message>
    <message>
        <source>No inhibitory spikes in this range.</source>
        <translation>Keine inhibitorischen Spikes in diesem Bereich.</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>Flaches Signal.</translation>
    </message>
    <message>
        <source>No unit is selected. Select units in the raster, the units table or the array map, or take in all units.</source>
        <translation>Keine Einheit ist ausgewählt. Einheiten im Raster, in der Einheitentabelle oder in der Elektrodenkarte auswählen oder alle Einheiten einbeziehen.</translation>
    </message>
    <message>
        <source>No excitatory unit is among the selected ones.</source>
        <translation>Unter den ausgewählten ist keine exzitatorische Einheit.</translation>
    </message>
    <message>
        <source>No inhibitory unit is among the selected ones.</source>
        <translation>Unter den ausgewählten ist keine inhibitorische Einheit.</translation>
    </message>
</context>
<context>
    <name>Npy</name>
    <message>
        <source>The description of the array is damaged.</source>
        <translation>Die Beschreibung des Arrays ist beschädigt.</translation>
    </message>
    <message>
        <source>The lengths of the array are no list of whole numbers.</source>
        <translation>Die Längen des Arrays sind keine Liste ganzer Zahlen.</translation>
    </message>
    <message>
        <source>The array holds values of type “%1”, not plain numbers.</source>
        <translation>Das Array enthält Werte vom Typ „%1“, keine einfachen Zahlen.</translation>
    </message>
    <message>
        <source>The array holds records, not plain numbers.</source>
        <translation>Das Array enthält Datensätze, keine einfachen Zahlen.</translation>
    </message>
    <message>
        <source>This is no NumPy array.</source>
        <translation>Dies ist kein NumPy-Array.</translation>
    </message>
    <message>
        <source>Version %1 of NumPy arrays is not known.</source>
        <translation>Version %1 von NumPy-Arrays ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The description of the array is announced longer than the file.</source>
        <translation>Die Beschreibung des Arrays ist länger angekündigt als die Datei.</translation>
    </message>
</context>
<context>
    <name>Numpy</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>holds an array without numbers.</source>
        <translation>enthält ein Array ohne Zahlen.</translation>
    </message>
    <message>
        <source>holds an array of %1 dimensions; lists of spike times and tables of signals have at most two.</source>
        <translation>enthält ein Array mit %1 Dimensionen; Listen von Spikezeiten und Signaltabellen haben höchstens zwei.</translation>
    </message>
    <message>
        <source>holds a table of %1 times %2 numbers; at most %3 channels can be shown.</source>
        <translation>enthält eine Tabelle von %1 mal %2 Zahlen; höchstens %3 Kanäle können angezeigt werden.</translation>
    </message>
    <message>
        <source>The file ends after %1 of the %2 numbers it announces.</source>
        <translation>Die Datei endet nach %1 der %2 Zahlen, die sie ankündigt.</translation>
    </message>
    <message>
        <source>Its whole numbers that ascend were taken for the spike times of one unit, counted in samples at %1 Hz.</source>
        <translation>Die aufsteigenden ganzen Zahlen wurden als Spikezeiten einer Einheit gelesen, gezählt in Abtastwerten mit %1 Hz.</translation>
    </message>
    <message>
        <source>Its numbers that ascend were taken for the spike times of one unit in seconds.</source>
        <translation>Die aufsteigenden Zahlen wurden als Spikezeiten einer Einheit in Sekunden gelesen.</translation>
    </message>
    <message>
        <source>The file ends within its first numbers.</source>
        <translation>Die Datei endet innerhalb ihrer ersten Zahlen.</translation>
    </message>
    <message>
        <source>Its numbers were taken for %1 samples of %2 channel(s).</source>
        <translation>Die Zahlen wurden als Abtastwerte gelesen: %1 je Kanal, Kanäle: %2.</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>gibt keine Abtastrate an. Sie lässt sich mit --rate HZ oder auf Nachfrage im Fenster angeben.</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy-Array</translation>
    </message>
</context>
<context>
    <name>NwbReader</name>
    <message>
        <source>The session&apos;s start time “%1” is not a date.</source>
        <translation>Der Startzeitpunkt der Sitzung, „%1“, ist kein Datum.</translation>
    </message>
    <message>
        <source>%1 is an NWB 1 file. Only NWB 2 can be read; convert it first.</source>
        <translation>%1 ist eine NWB-1-Datei. Nur NWB 2 kann gelesen werden; die Datei muss zuerst umgewandelt werden.</translation>
    </message>
    <message>
        <source>%1 has no units and no signals to show: %2</source>
        <translation>%1 hat keine Einheiten und keine Signale zum Anzeigen: %2</translation>
    </message>
    <message>
        <source>The file has states or marks but no signals.</source>
        <translation>Die Datei hat Zustände oder Markierungen, aber keine Signale.</translation>
    </message>
    <message>
        <source>%1 has neither sorted units nor electrical signals.</source>
        <translation>%1 hat weder sortierte Einheiten noch elektrische Signale.</translation>
    </message>
    <message numerus="yes">
        <source>%n unscored stretch(es) of %1 were left out.</source>
        <translation>
            <numerusform>%n nicht ausgewerteter Abschnitt von %1 wurde ausgelassen.</numerusform>
            <numerusform>%n nicht ausgewertete Abschnitte von %1 wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of %1 without a start and a later stop were left out.</source>
        <translation>
            <numerusform>%n Intervall von %1 ohne Beginn und späteres Ende wurde ausgelassen.</numerusform>
            <numerusform>%n Intervalle von %1 ohne Beginn und späteres Ende wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals %1 were left out: they do not have a start and a stop time each.</source>
        <translation>Die Intervalle %1 wurden ausgelassen: Sie haben nicht jeweils Beginn und Ende.</translation>
    </message>
    <message>
        <source>The signal %1 has no data.</source>
        <translation>Das Signal %1 hat keine Daten.</translation>
    </message>
    <message>
        <source>The data of the signal %1 are not a table of times and channels.</source>
        <translation>Die Daten des Signals %1 sind keine Tabelle von Zeiten und Kanälen.</translation>
    </message>
    <message>
        <source>The signal %1 has no samples.</source>
        <translation>Das Signal %1 hat keine Abtastwerte.</translation>
    </message>
    <message>
        <source>The signal %1 is compressed in a way that cannot be read.</source>
        <translation>Das Signal %1 ist auf nicht lesbare Weise komprimiert.</translation>
    </message>
    <message>
        <source>The signal %1 has too many channels; its times and channels may be exchanged.</source>
        <translation>Das Signal %1 hat zu viele Kanäle; möglicherweise sind Zeiten und Kanäle vertauscht.</translation>
    </message>
    <message>
        <source>The values of %1 are stated as %2; they were made volts.</source>
        <translation>Die Werte von %1 sind in %2 angegeben; sie wurden in Volt umgerechnet.</translation>
    </message>
    <message>
        <source>The conversion factor of %1 cannot be used; values are shown as stored.</source>
        <translation>Der Umrechnungsfaktor von %1 ist nicht verwendbar; die Werte werden wie gespeichert angezeigt.</translation>
    </message>
    <message>
        <source>The channel conversion of %1 was ignored: it is not one factor for each channel.</source>
        <translation>Die Kanalumrechnung von %1 wurde ignoriert: Sie ist nicht ein Faktor je Kanal.</translation>
    </message>
    <message>
        <source>The units table %1 has no spike times.</source>
        <translation>Die Einheitentabelle %1 hat keine Spikezeiten.</translation>
    </message>
    <message>
        <source>there is no index that tells which spikes belong to which unit.</source>
        <translation>es gibt keinen Index, der sagt, welche Spikes zu welcher Einheit gehören.</translation>
    </message>
    <message>
        <source>the index does not ascend within its column; the file is damaged.</source>
        <translation>der Index steigt innerhalb seiner Spalte nicht an; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file has no sorted units.</source>
        <translation>Die Datei hat keine sortierten Einheiten.</translation>
    </message>
    <message>
        <source>The units of %1 were read; the units table %2 was not.</source>
        <translation>Die Einheiten von %1 wurden gelesen, die Einheitentabelle %2 nicht.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 are compressed in a way that cannot be read.</source>
        <translation>Die Zeitstempel des Signals %1 sind auf nicht lesbare Weise komprimiert.</translation>
    </message>
    <message>
        <source>%1 has fewer timestamps than samples; samples without one were left out.</source>
        <translation>%1 hat weniger Zeitstempel als Abtastwerte; Abtastwerte ohne Zeitstempel wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The signal %1 has too few timestamps to tell its sampling rate.</source>
        <translation>Das Signal %1 hat zu wenige Zeitstempel, um seine Abtastrate zu bestimmen.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 do not ascend.</source>
        <translation>Die Zeitstempel des Signals %1 steigen nicht an.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 jump back in time.</source>
        <translation>Die Zeitstempel des Signals %1 springen in der Zeit zurück.</translation>
    </message>
    <message>
        <source>The timestamps of %1 are not evenly spaced; its samples are shown as if they were.</source>
        <translation>Die Zeitstempel von %1 sind nicht gleichmäßig verteilt; die Abtastwerte werden angezeigt, als wären sie es.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 span far more time than its samples.</source>
        <translation>Die Zeitstempel des Signals %1 umspannen weit mehr Zeit als seine Abtastwerte.</translation>
    </message>
    <message>
        <source>The signal %1 states no sampling rate. Give the rate when opening the file.</source>
        <translation>Das Signal %1 gibt keine Abtastrate an. Die Rate beim Öffnen der Datei angeben.</translation>
    </message>
    <message>
        <source>The waveforms in %1 are stored in an unusual way and were left out.</source>
        <translation>Die Wellenformen in %1 sind auf ungewöhnliche Weise gespeichert und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The waveforms in %1 state no sampling rate and were left out.</source>
        <translation>Die Wellenformen in %1 geben keine Abtastrate an und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>Es gibt keine Wellenformen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The electrodes of %1 were ignored: there are %2 for %n channel(s).</source>
        <translation>
            <numerusform>Die Elektroden von %1 wurden ignoriert: Es sind %2 für %n Kanal.</numerusform>
            <numerusform>Die Elektroden von %1 wurden ignoriert: Es sind %2 für %n Kanäle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n gap(s), %2 s without data.</source>
        <translation>
            <numerusform>%1 hat %n Lücke, %2 s ohne Daten.</numerusform>
            <numerusform>%1 hat %n Lücken, zusammen %2 s ohne Daten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NwbWriter</name>
    <message numerus="yes">
        <source>%n signal(s) that are no potentials are not in the NWB file: %1.</source>
        <translation>
            <numerusform>%n Signal, das kein Potential ist, steht nicht in der NWB-Datei: %1.</numerusform>
            <numerusform>%n Signale, die keine Potentiale sind, stehen nicht in der NWB-Datei: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) are not in the NWB file: they have another rate or unit than the first.</source>
        <translation>
            <numerusform>Die Wellenformen von %n Einheit stehen nicht in der NWB-Datei: Sie haben eine andere Rate oder Maßeinheit als die ersten.</numerusform>
            <numerusform>Die Wellenformen von %n Einheiten stehen nicht in der NWB-Datei: Sie haben eine andere Rate oder Maßeinheit als die ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be converted: NWB files hold signals in volts, and the unit of its signals is not known. Give it with --unit or when the window asks for it.</source>
        <translation>%1 kann nicht umgewandelt werden: NWB-Dateien enthalten Signale in Volt, und die Maßeinheit der Signale ist nicht bekannt. Sie lässt sich mit --unit oder auf Nachfrage im Fenster angeben.</translation>
    </message>
    <message>
        <source>The signal %1 has missing samples, which cannot be stored as whole numbers.</source>
        <translation>Das Signal %1 hat fehlende Abtastwerte, die nicht als ganze Zahlen gespeichert werden können.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refers to electrode %2, but the recording has %n electrode(s).</source>
        <translation>
            <numerusform>%1 verweist auf Elektrode %2, aber die Aufzeichnung hat %n Elektrode.</numerusform>
            <numerusform>%1 verweist auf Elektrode %2, aber die Aufzeichnung hat %n Elektroden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairContent</name>
    <message>
        <source>Lag</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Lag of %1 after %2</source>
        <translation>Verzögerung von %1 nach %2</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>Spikes pro Bin</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes</source>
        <translation>%1: Verzögerung %2, %3 Spikes</translation>
    </message>
    <message>
        <source>%1: lag %2, left out on one electrode</source>
        <translation>%1: Verzögerung %2, auf einer Elektrode ausgelassen</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes, expected %4, bounds %5–%6</source>
        <translation>%1: Verzögerung %2, %3 Spikes, erwartet %4, Grenzen %5–%6</translation>
    </message>
</context>
<context>
    <name>PairPicture</name>
    <message>
        <source>%1: no connection</source>
        <translation>%1: keine Verbindung</translation>
    </message>
    <message>
        <source>Lag of the second unit after the first (ms)</source>
        <translation>Verzögerung der zweiten Einheit nach der ersten (ms)</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>Spikes pro Bin</translation>
    </message>
    <message>
        <source>expected, λ</source>
        <translation>erwartet, λ</translation>
    </message>
    <message>
        <source>bounds, α %1 over %2 bins</source>
        <translation>Grenzen, α %1 über %2 Bins</translation>
    </message>
    <message>
        <source>lags tested</source>
        <translation>geprüfte Verzögerungen</translation>
    </message>
    <message>
        <source>left out, one electrode</source>
        <translation>ausgelassen, eine Elektrode</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Normalisation</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>Spikes per neuron</source>
        <translation>Spikes pro Neuron</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz pro Neuron</translation>
    </message>
    <message>
        <source>Share of all spikes</source>
        <translation>Anteil an allen Spikes</translation>
    </message>
    <message>
        <source>SD from the mean</source>
        <translation>SD vom Mittelwert</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>Anteil am Maximum</translation>
    </message>
    <message>
        <source>How the ensemble signals in the timeline are scaled.</source>
        <translation>Wie die Ensemblesignale in der Zeitleiste skaliert werden.</translation>
    </message>
    <message>
        <source>Count silent units</source>
        <translation>Stumme Einheiten zählen</translation>
    </message>
    <message>
        <source>Units without a spike still count in the size of their class.</source>
        <translation>Einheiten ohne Spike zählen trotzdem zur Größe ihrer Klasse.</translation>
    </message>
    <message>
        <source>Leave out seizures</source>
        <translation>Anfälle auslassen</translation>
    </message>
    <message>
        <source>Time marked as seizure enters no analysis.</source>
        <translation>Als Anfall markierte Zeit geht in keine Analyse ein.</translation>
    </message>
    <message>
        <source>Leave out invalid time</source>
        <translation>Ungültige Zeit auslassen</translation>
    </message>
    <message>
        <source>Time marked as invalid enters no analysis.</source>
        <translation>Als ungültig markierte Zeit geht in keine Analyse ein.</translation>
    </message>
    <message>
        <source>Block length</source>
        <translation>Blocklänge</translation>
    </message>
    <message>
        <source>Blocks must be longer than what neighbouring bins have in common.</source>
        <translation>Blöcke müssen länger sein als das, was benachbarte Bins gemeinsam haben.</translation>
    </message>
    <message>
        <source>Bootstrap draws</source>
        <translation>Bootstrap-Ziehungen</translation>
    </message>
    <message>
        <source>Draws behind the 95 % intervals; 0 computes none.</source>
        <translation>Ziehungen hinter den 95-%-Intervallen; 0 berechnet keine.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers.</source>
        <translation>Derselbe Startwert ergibt dieselben Zufallszahlen.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>Synaptischer Strom</translation>
    </message>
    <message>
        <source>LFP channel</source>
        <translation>LFP-Kanal</translation>
    </message>
    <message>
        <source>The second signal.</source>
        <translation>Das zweite Signal.</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>Zweiter Kanal</translation>
    </message>
    <message>
        <source>Row of the channel in the recording, from 0.</source>
        <translation>Zeile des Kanals in der Aufzeichnung, ab 0.</translation>
    </message>
    <message>
        <source>Smoothing over scale</source>
        <translation>Glättung über Skalen</translation>
    </message>
    <message>
        <source>As Grinsted et al.</source>
        <translation>Wie Grinsted et al.</translation>
    </message>
    <message>
        <source>Box of 0.6 octaves</source>
        <translation>Rechteck von 0,6 Oktaven</translation>
    </message>
    <message>
        <source>How neighbouring frequencies are averaged.</source>
        <translation>Wie benachbarte Frequenzen gemittelt werden.</translation>
    </message>
    <message>
        <source>Noise pairs</source>
        <translation>Rauschpaare</translation>
    </message>
    <message>
        <source>Pairs of red noise behind the level; 0 computes none.</source>
        <translation>Paare roten Rauschens hinter dem Niveau; 0 berechnet keine.</translation>
    </message>
    <message>
        <source>Ridges of</source>
        <translation>Grate von</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>Cross-power</source>
        <translation>Kreuzleistung</translation>
    </message>
    <message>
        <source>What the ridges are maxima of; they are drawn where coherence is significant.</source>
        <translation>Wovon die Grate Maxima sind; gezeichnet werden sie, wo die Kohärenz signifikant ist.</translation>
    </message>
    <message>
        <source>Phase arrows</source>
        <translation>Phasenpfeile</translation>
    </message>
    <message>
        <source>To the right: in phase; upwards: the channel leads by a quarter of a cycle.</source>
        <translation>Nach rechts: in Phase; nach oben: Der Kanal geht um eine Viertelperiode voran.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>Skalierung der Abbildung</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>Vollständiger Kollaps</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>Potenzkollaps</translation>
    </message>
    <message>
        <source>Over the depth of the finest scale shown, over each curve&apos;s own depth, or over the power of the bin width that makes the curves fall together.</source>
        <translation>Durch die Tiefe der feinsten gezeigten Skala, durch die eigene Tiefe jeder Kurve oder durch die Potenz der Bin-Breite, bei der die Kurven zusammenfallen.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>Nach Skala</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>One set of curves of all chosen time, or one for each chosen state.</source>
        <translation>Ein Satz Kurven für die gesamte gewählte Zeit oder einer für jeden gewählten Zustand.</translation>
    </message>
    <message>
        <source>Remove the mean</source>
        <translation>Mittelwert abziehen</translation>
    </message>
    <message>
        <source>Sums E − I less its mean, so that every curve ends at 0.</source>
        <translation>Summiert E − I abzüglich des Mittelwerts, sodass jede Kurve bei 0 endet.</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>Größte Verzögerung</translation>
    </message>
    <message>
        <source>Bins by which I is moved against E, both ways.</source>
        <translation>Bins, um die I gegen E verschoben wird, in beide Richtungen.</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Frequenzachse</translation>
    </message>
    <message>
        <source>Logarithmic, upwards</source>
        <translation>Logarithmisch, nach oben</translation>
    </message>
    <message>
        <source>Logarithmic, downwards</source>
        <translation>Logarithmisch, nach unten</translation>
    </message>
    <message>
        <source>Linear, upwards</source>
        <translation>Linear, nach oben</translation>
    </message>
    <message>
        <source>Linear, downwards</source>
        <translation>Linear, nach unten</translation>
    </message>
    <message>
        <source>How frequencies are drawn; the paper&apos;s figure is linear, downwards.</source>
        <translation>Wie die Frequenzen gezeichnet werden; die Abbildung der Publikation ist linear, nach unten.</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>Grate</translation>
    </message>
    <message>
        <source>No ridges</source>
        <translation>Keine Grate</translation>
    </message>
    <message>
        <source>Local maxima</source>
        <translation>Lokale Maxima</translation>
    </message>
    <message>
        <source>Penalised paths</source>
        <translation>Pfade mit Strafterm</translation>
    </message>
    <message>
        <source>Curves along which values stand out from noise.</source>
        <translation>Kurven, entlang derer sich Werte vom Rauschen abheben.</translation>
    </message>
    <message>
        <source>Share inside the ellipse</source>
        <translation>Anteil in der Ellipse</translation>
    </message>
    <message>
        <source>Share of the bins inside the ellipse if they were normally distributed.</source>
        <translation>Anteil der Bins in der Ellipse, wenn sie normalverteilt wären.</translation>
    </message>
    <message>
        <source>Most points per scale</source>
        <translation>Höchstzahl Punkte je Skala</translation>
    </message>
    <message>
        <source>When a scale has more bins, points evenly spaced in time are drawn.</source>
        <translation>Hat eine Skala mehr Bins, werden zeitlich gleichmäßig verteilte Punkte gezeichnet.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Whose levels are paired: of one signal with itself, or of E with I.</source>
        <translation>Wessen Stufen gepaart werden: die eines Signals mit sich selbst oder die von E mit I.</translation>
    </message>
    <message>
        <source>E − I with itself</source>
        <translation>E − I mit sich selbst</translation>
    </message>
    <message>
        <source>E with itself</source>
        <translation>E mit sich selbst</translation>
    </message>
    <message>
        <source>I with itself</source>
        <translation>I mit sich selbst</translation>
    </message>
    <message>
        <source>E with I</source>
        <translation>E mit I</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Rows z-scored over the whole time, or rates over the mean rate of the class.</source>
        <translation>Zeilen über die gesamte Zeit z-transformiert oder Raten geteilt durch die mittlere Rate der Klasse.</translation>
    </message>
    <message>
        <source>z-scored</source>
        <translation>z-transformiert</translation>
    </message>
    <message>
        <source>Rate over mean</source>
        <translation>Rate durch Mittelwert</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>A window of width Δt about each moment, or the bin that contains it.</source>
        <translation>Ein Fenster der Breite Δt um jeden Zeitpunkt oder das Bin, das ihn enthält.</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>First scale</source>
        <translation>Erste Skala</translation>
    </message>
    <message>
        <source>Finest scale of the image.</source>
        <translation>Feinste Skala des Bildes.</translation>
    </message>
    <message>
        <source>Last scale</source>
        <translation>Letzte Skala</translation>
    </message>
    <message>
        <source>Coarsest scale of the image.</source>
        <translation>Gröbste Skala des Bildes.</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>Rasterschritt</translation>
    </message>
    <message>
        <source>Time between the columns of the image.</source>
        <translation>Zeit zwischen den Spalten des Bildes.</translation>
    </message>
    <message>
        <source>Wide windows inside</source>
        <translation>Breite Fenster innerhalb</translation>
    </message>
    <message>
        <source>Leaves out cells with less than 80 % of their width inside the state.</source>
        <translation>Lässt Zellen aus, deren Breite zu weniger als 80 % innerhalb des Zustands liegt.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Number of levels the values are sorted into.</source>
        <translation>Anzahl der Stufen, in die die Werte eingeteilt werden.</translation>
    </message>
    <message>
        <source>Range of the levels</source>
        <translation>Bereich der Stufen</translation>
    </message>
    <message>
        <source>What the levels span; all states and scales share them.</source>
        <translation>Was die Stufen umspannen; für alle Zustände und Skalen gleich.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>0.5–99.5 %</source>
        <translation>0,5–99,5 %</translation>
    </message>
    <message>
        <source>Equal probability</source>
        <translation>Gleiche Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Limit of the fixed range</source>
        <translation>Grenze des festen Bereichs</translation>
    </message>
    <message>
        <source>The fixed range goes from minus to plus this value.</source>
        <translation>Der feste Bereich reicht von minus bis plus diesem Wert.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Along which axis the partners of a cell lie.</source>
        <translation>Entlang welcher Achse die Partner einer Zelle liegen.</translation>
    </message>
    <message>
        <source>Along scale</source>
        <translation>Entlang der Skala</translation>
    </message>
    <message>
        <source>Along time</source>
        <translation>Entlang der Zeit</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonal</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>Mittelwert aller</translation>
    </message>
    <message>
        <source>Columns per offset</source>
        <translation>Spalten je Versatz</translation>
    </message>
    <message>
        <source>Grid steps in time that belong to an offset of 1.</source>
        <translation>Rasterschritte in der Zeit, die einem Versatz von 1 entsprechen.</translation>
    </message>
    <message>
        <source>E with I at offset 0</source>
        <translation>E mit I bei Versatz 0</translation>
    </message>
    <message>
        <source>Tables also have E with I in the same cell.</source>
        <translation>Tabellen enthalten auch E mit I in derselben Zelle.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>Counts each pair in both orders; without it E with I shows which class leads.</source>
        <translation>Zählt jedes Paar in beiden Reihenfolgen; ohne dies zeigt E mit I, welche Klasse vorangeht.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogenität</translation>
    </message>
    <message>
        <source>What the share of a pair of levels is divided by.</source>
        <translation>Wodurch der Anteil eines Stufenpaars geteilt wird.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>The sum of the squared shares, or its root.</source>
        <translation>Die Summe der quadrierten Anteile oder ihre Wurzel.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Natural logarithm or logarithm to base 2.</source>
        <translation>Natürlicher Logarithmus oder Logarithmus zur Basis 2.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Length of the windows that are points in the scatter.</source>
        <translation>Länge der Fenster, die im Streudiagramm Punkte sind.</translation>
    </message>
    <message>
        <source>Step of the windows</source>
        <translation>Schritt der Fenster</translation>
    </message>
    <message>
        <source>Time between the starts of neighbouring windows.</source>
        <translation>Zeit zwischen den Anfängen benachbarter Fenster.</translation>
    </message>
    <message>
        <source>Offset in windows</source>
        <translation>Versatz in Fenstern</translation>
    </message>
    <message>
        <source>The offset at which windows are counted.</source>
        <translation>Der Versatz, bei dem in Fenstern gezählt wird.</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>Permutationen</translation>
    </message>
    <message>
        <source>Permutations behind the p of two states; 0 computes none.</source>
        <translation>Permutationen hinter dem p zweier Zustände; 0 berechnet keine.</translation>
    </message>
    <message>
        <source>Permuted together</source>
        <translation>Gemeinsam permutiert</translation>
    </message>
    <message>
        <source>Windows whose state labels are permuted as one.</source>
        <translation>Fenster, deren Zustandslabels als eines permutiert werden.</translation>
    </message>
    <message>
        <source>Blocks of 60 s</source>
        <translation>Blöcke von 60 s</translation>
    </message>
    <message>
        <source>Whole bouts</source>
        <translation>Ganze Episoden</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Which signal the map shows.</source>
        <translation>Welches Signal die Karte zeigt.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Steps of time across the map.</source>
        <translation>Zeitschritte über die Breite der Karte.</translation>
    </message>
    <message>
        <source>Colour limit</source>
        <translation>Farbgrenze</translation>
    </message>
    <message>
        <source>Colours end at plus and minus this many SD.</source>
        <translation>Die Farben enden bei plus und minus dieser Anzahl SD.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Lorenz curve over time</source>
        <translation>Lorenz-Kurve über die Zeit</translation>
    </message>
    <message>
        <source>Level partition</source>
        <translation>Stufenpartition</translation>
    </message>
    <message>
        <source>Level partition, spikes</source>
        <translation>Stufenpartition, Spikes</translation>
    </message>
    <message>
        <source>Inequality over time bins, as the paper&apos;s text defines it, or over firing levels, as its figure looks.</source>
        <translation>Ungleichheit über Zeit-Bins, wie der Text der Publikation sie definiert, oder über Aktivitätsstufen, wie ihre Abbildung aussieht.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Every maximum along frequency that stands out, or the paths that hold the most and jump the least.</source>
        <translation>Jedes sich abhebende Maximum entlang der Frequenz oder die Pfade, die am meisten enthalten und am wenigsten springen.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>Local maxima below this quantile of all values are no ridges.</source>
        <translation>Lokale Maxima unterhalb dieses Quantils aller Werte sind keine Grate.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The most a chain of local maxima moves from one column to the next.</source>
        <translation>Wie weit sich eine Kette lokaler Maxima von einer Spalte zur nächsten höchstens bewegt.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste Länge</translation>
    </message>
    <message>
        <source>Chains with fewer cycles are left out.</source>
        <translation>Ketten mit weniger Zyklen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafe</translation>
    </message>
    <message>
        <source>Cost of a path&apos;s jumps in frequency.</source>
        <translation>Kosten der Frequenzsprünge eines Pfads.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>How many penalised paths are looked for.</source>
        <translation>Wie viele Pfade mit Strafterm gesucht werden.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Whose power the ridges are looked for in.</source>
        <translation>In wessen Leistung die Grate gesucht werden.</translation>
    </message>
    <message>
        <source>Wavelet ω0</source>
        <translation>Wavelet-ω0</translation>
    </message>
    <message>
        <source>Cycles in the Morlet wavelet: more give finer frequencies and coarser times.</source>
        <translation>Zyklen im Morlet-Wavelet: Mehr ergeben feinere Frequenzen und gröbere Zeiten.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Frequencies in an octave.</source>
        <translation>Frequenzen je Oktave.</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Niedrigste Frequenz</translation>
    </message>
    <message>
        <source>Lower end of the map.</source>
        <translation>Unteres Ende der Karte.</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Höchste Frequenz</translation>
    </message>
    <message>
        <source>Upper end of the map, at most half the sampling rate.</source>
        <translation>Oberes Ende der Karte, höchstens die halbe Abtastrate.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Before the first seizure, if any</source>
        <translation>Vor dem ersten Anfall, falls vorhanden</translation>
    </message>
    <message>
        <source>Before the first seizure</source>
        <translation>Vor dem ersten Anfall</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>Power and noise are compared with this time. Before a seizure: up to 300 s, ending 10 s before the onset. Long times: 20 pieces of 60 s.</source>
        <translation>Leistung und Rauschen werden mit dieser Zeit verglichen. Vor einem Anfall: bis zu 300 s, die 10 s vor dem Beginn enden. Lange Zeiten: 20 Stücke von 60 s.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Red noise stays below the contour with this probability.</source>
        <translation>Rotes Rauschen bleibt mit dieser Wahrscheinlichkeit unter der Kontur.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Jeder Abtastwert</translation>
    </message>
    <message>
        <source>About 2000 columns, each the mean power over its time, or one for every sample.</source>
        <translation>Etwa 2000 Spalten, jede die mittlere Leistung über ihre Zeit, oder eine für jeden Abtastwert.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>dB over baseline</source>
        <translation>dB relativ zur Baseline</translation>
    </message>
    <message>
        <source>z over baseline</source>
        <translation>z relativ zur Baseline</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>Leistung durch Skala</translation>
    </message>
    <message>
        <source>Power over scale makes peaks at different frequencies comparable.</source>
        <translation>Leistung durch Skala macht Maxima bei verschiedenen Frequenzen vergleichbar.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Threshold of 10 SD at 0, 2.5 SD at 50 and 0.6 SD at 100: more finds more seizures and more of all else.</source>
        <translation>Schwelle von 10 SD bei 0, 2,5 SD bei 50 und 0,6 SD bei 100: Mehr findet mehr Anfälle und mehr von allem anderen.</translation>
    </message>
    <message>
        <source>Lower end of the band whose power must rise.</source>
        <translation>Unteres Ende des Bands, dessen Leistung ansteigen muss.</translation>
    </message>
    <message>
        <source>Upper end of the band whose power must rise.</source>
        <translation>Oberes Ende des Bands, dessen Leistung ansteigen muss.</translation>
    </message>
    <message>
        <source>Shortest seizure</source>
        <translation>Kürzester Anfall</translation>
    </message>
    <message>
        <source>Time above the threshold that makes a candidate; gaps under 10 s are bridged.</source>
        <translation>Zeit über der Schwelle, die einen Kandidaten ergibt; Unterbrechungen unter 10 s werden überbrückt.</translation>
    </message>
    <message>
        <source>Channels at a time</source>
        <translation>Kanäle gleichzeitig</translation>
    </message>
    <message>
        <source>How many must be above the threshold; 0 takes one of up to three, else a tenth, at least two.</source>
        <translation>Wie viele über der Schwelle liegen müssen; 0 nimmt einen bei bis zu drei Kanälen, sonst ein Zehntel, mindestens zwei.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Scaled to S(T)</source>
        <translation>Auf S(T) skaliert</translation>
    </message>
    <message>
        <source>Recovery is read from the residual; the scaled path is tied at both ends.</source>
        <translation>Die Erholung wird am Residuum abgelesen; der skalierte Pfad ist an beiden Enden festgelegt.</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Anfall</translation>
    </message>
    <message>
        <source>Number of the seizure in the picture.</source>
        <translation>Nummer des Anfalls im Bild.</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>Bin-Breite Δt</translation>
    </message>
    <message>
        <source>Steps at which S(t) is taken; S itself does not depend on them.</source>
        <translation>Schritte, in denen S(t) bestimmt wird; S selbst hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Baseline length</source>
        <translation>Länge der Baseline</translation>
    </message>
    <message>
        <source>0 begins the line at the end of the previous seizure or the start.</source>
        <translation>0 lässt die Gerade am Ende des vorigen Anfalls oder am Anfang beginnen.</translation>
    </message>
    <message>
        <source>Guard before onset</source>
        <translation>Abstand vor dem Beginn</translation>
    </message>
    <message>
        <source>Time before the onset that the line does not use.</source>
        <translation>Zeit vor dem Beginn, die die Gerade nicht nutzt.</translation>
    </message>
    <message>
        <source>Band holds for</source>
        <translation>Gültigkeit des Bands</translation>
    </message>
    <message>
        <source>The whole path</source>
        <translation>Gesamter Pfad</translation>
    </message>
    <message>
        <source>Each moment</source>
        <translation>Einzelner Zeitpunkt</translation>
    </message>
    <message>
        <source>What stays inside in 95 % of records without a seizure.</source>
        <translation>Was in 95 % der Aufzeichnungen ohne Anfall innerhalb bleibt.</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>Herkunft des Bands</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>Irrfahrt</translation>
    </message>
    <message>
        <source>Resampled blocks</source>
        <translation>Neu gezogene Blöcke</translation>
    </message>
    <message>
        <source>A formula for sums of noise, or resampled pre-ictal time.</source>
        <translation>Eine Formel für Summen von Rauschen oder neu gezogene präiktale Zeit.</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>Halbe Breite</translation>
    </message>
    <message>
        <source>Of the random-walk band; 0 takes 2.8 (more with few blocks), or 1.96 for each moment.</source>
        <translation>Für das Band der Irrfahrt; 0 nimmt 2,8 (mehr bei wenigen Blöcken) oder 1,96 für einzelne Zeitpunkte.</translation>
    </message>
    <message>
        <source>Lengthen it, up to a tenth of the baseline, when noise has a long memory.</source>
        <translation>Bei Rauschen mit langem Gedächtnis verlängern, bis zu einem Zehntel der Baseline.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Time inside the band that makes a recovery.</source>
        <translation>Zeit innerhalb des Bands, die als Erholung gilt.</translation>
    </message>
    <message>
        <source>Length of the fit</source>
        <translation>Länge der Anpassung</translation>
    </message>
    <message>
        <source>Of the exponential; 0 fits to the next seizure or the end.</source>
        <translation>Der Exponentialfunktion; 0 passt bis zum nächsten Anfall oder zum Ende an.</translation>
    </message>
    <message>
        <source>Resampled paths</source>
        <translation>Neu gezogene Pfade</translation>
    </message>
    <message>
        <source>Grey paths that pre-ictal noise might have taken.</source>
        <translation>Graue Pfade, die präiktales Rauschen hätte nehmen können.</translation>
    </message>
    <message>
        <source>Draws behind the interval of τ and the resampled band.</source>
        <translation>Ziehungen hinter dem Intervall von τ und dem neu gezogenen Band.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Time that one spectrum is the mean of; longer in recordings of more than 4000 columns.</source>
        <translation>Zeit, deren Mittelwert ein Spektrum ist; länger in Aufzeichnungen mit mehr als 4000 Spalten.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Equal lengths</source>
        <translation>Gleiche Längen</translation>
    </message>
    <message>
        <source>Whole episodes</source>
        <translation>Ganze Episoden</translation>
    </message>
    <message>
        <source>What is drawn, or permuted, as one piece.</source>
        <translation>Was als ein Stück gezogen oder permutiert wird.</translation>
    </message>
    <message>
        <source>Permutations of the blocks&apos; states behind each p.</source>
        <translation>Permutationen der Zustände der Blöcke hinter jedem p.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Max-statistic</source>
        <translation>Max-Statistik</translation>
    </message>
    <message>
        <source>How p values are adjusted for the number of features compared.</source>
        <translation>Wie p-Werte für die Anzahl verglichener Merkmale korrigiert werden.</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>Surrogate jeder Art</translation>
    </message>
    <message>
        <source>More give steadier bands and smaller p; 0 makes none.</source>
        <translation>Mehr ergeben stabilere Bänder und kleinere p; 0 erzeugt keine.</translation>
    </message>
    <message>
        <source>Spikes move within</source>
        <translation>Bereich der Spikeverschiebung</translation>
    </message>
    <message>
        <source>All analysed time</source>
        <translation>Gesamte analysierte Zeit</translation>
    </message>
    <message>
        <source>Each state episode</source>
        <translation>Jede Zustandsepisode</translation>
    </message>
    <message>
        <source>Within episodes each state keeps its own rate.</source>
        <translation>Innerhalb von Episoden behält jeder Zustand seine eigene Rate.</translation>
    </message>
    <message>
        <source>Least shift</source>
        <translation>Kleinste Verschiebung</translation>
    </message>
    <message>
        <source>Circular and population shifts are at least this long where the time allows.</source>
        <translation>Zirkuläre und Populationsverschiebungen sind mindestens so lang, wo die Zeit es zulässt.</translation>
    </message>
    <message>
        <source>Gaussian control</source>
        <translation>Gauß-Kontrolle</translation>
    </message>
    <message>
        <source>Independent E and I</source>
        <translation>Unabhängige E und I</translation>
    </message>
    <message>
        <source>Difference E − I</source>
        <translation>Differenz E − I</translation>
    </message>
    <message>
        <source>Normal numbers with the mean and the SD of the data.</source>
        <translation>Normalverteilte Zahlen mit dem Mittelwert und der SD der Daten.</translation>
    </message>
    <message>
        <source>Decay of E and I</source>
        <translation>Abklingen von E und I</translation>
    </message>
    <message>
        <source>3 and 8 ms</source>
        <translation>3 und 8 ms</translation>
    </message>
    <message>
        <source>5 and 10 ms</source>
        <translation>5 und 10 ms</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Time constants of the kernels; Own takes the two below.</source>
        <translation>Zeitkonstanten der Kerne; „Eigene“ nimmt die beiden folgenden.</translation>
    </message>
    <message>
        <source>τ of E</source>
        <translation>τ von E</translation>
    </message>
    <message>
        <source>Decay of excitatory kernels, when Own is chosen.</source>
        <translation>Abklingen exzitatorischer Kerne, wenn „Eigene“ gewählt ist.</translation>
    </message>
    <message>
        <source>τ of I</source>
        <translation>τ von I</translation>
    </message>
    <message>
        <source>Decay of inhibitory kernels, when Own is chosen.</source>
        <translation>Abklingen inhibitorischer Kerne, wenn „Eigene“ gewählt ist.</translation>
    </message>
    <message>
        <source>Per neuron</source>
        <translation>Pro Neuron</translation>
    </message>
    <message>
        <source>Divides each class by its number of units.</source>
        <translation>Teilt jede Klasse durch die Anzahl ihrer Einheiten.</translation>
    </message>
    <message>
        <source>Kernels of unit area</source>
        <translation>Kerne mit Einheitsfläche</translation>
    </message>
    <message>
        <source>Divides each kernel by its time constant.</source>
        <translation>Teilt jeden Kern durch seine Zeitkonstante.</translation>
    </message>
    <message>
        <source>A sample is</source>
        <translation>Ein Abtastwert ist</translation>
    </message>
    <message>
        <source>Mean of its interval</source>
        <translation>Mittelwert seines Intervalls</translation>
    </message>
    <message>
        <source>Value at its time</source>
        <translation>Wert zu seiner Zeit</translation>
    </message>
    <message>
        <source>Exact means undersample nothing; values at points do below 2 kHz.</source>
        <translation>Bei exakten Mittelwerten gibt es keine Unterabtastung; bei Punktwerten gibt es sie unter 2 kHz.</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Abtastwerte pro Sekunde</translation>
    </message>
    <message>
        <source>0 takes the rate of the first LFP channel, or 1000 Hz without LFP.</source>
        <translation>0 nimmt die Rate des ersten LFP-Kanals oder 1000 Hz ohne LFP.</translation>
    </message>
    <message>
        <source>The exponent depends on it: α in Hz per neuron is 2 − α in spikes per neuron.</source>
        <translation>Der Exponent hängt davon ab: α in Hz pro Neuron ist 2 − α in Spikes pro Neuron.</translation>
    </message>
    <message>
        <source>First scale of the fit</source>
        <translation>Erste Skala der Anpassung</translation>
    </message>
    <message>
        <source>Finest scale that enters the fit.</source>
        <translation>Feinste Skala, die in die Anpassung eingeht.</translation>
    </message>
    <message>
        <source>Last scale of the fit</source>
        <translation>Letzte Skala der Anpassung</translation>
    </message>
    <message>
        <source>Coarsest scale that enters the fit.</source>
        <translation>Gröbste Skala, die in die Anpassung eingeht.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; allowed: %3.</source>
        <translation>„%1“ ist kein Wert von %2; erlaubt: %3.</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What is planted in the recording.</source>
        <translation>Was in die Aufzeichnung eingebaut ist.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the recording.</source>
        <translation>Länge der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Excitatory units</source>
        <translation>Exzitatorische Einheiten</translation>
    </message>
    <message>
        <source>How many units are excitatory.</source>
        <translation>Wie viele Einheiten exzitatorisch sind.</translation>
    </message>
    <message>
        <source>Inhibitory units</source>
        <translation>Inhibitorische Einheiten</translation>
    </message>
    <message>
        <source>How many units are inhibitory.</source>
        <translation>Wie viele Einheiten inhibitorisch sind.</translation>
    </message>
    <message>
        <source>LFP channels</source>
        <translation>LFP-Kanäle</translation>
    </message>
    <message>
        <source>Channels of field potentials, made from the units&apos; currents.</source>
        <translation>Kanäle mit Feldpotentialen, erzeugt aus den Strömen der Einheiten.</translation>
    </message>
    <message>
        <source>LFP sampling rate</source>
        <translation>LFP-Abtastrate</translation>
    </message>
    <message>
        <source>Samples a second of each channel.</source>
        <translation>Abtastwerte pro Sekunde in jedem Kanal.</translation>
    </message>
    <message>
        <source>The same seed makes the same recording.</source>
        <translation>Derselbe Startwert ergibt dieselbe Aufzeichnung.</translation>
    </message>
    <message>
        <source>Human cortex: two groups</source>
        <translation>Menschlicher Kortex: zwei Gruppen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>CellExplorer: rodents</source>
        <translation>CellExplorer: Nagetiere</translation>
    </message>
    <message>
        <source>CellExplorer before 2021: rodents</source>
        <translation>CellExplorer vor 2021: Nagetiere</translation>
    </message>
    <message>
        <source>How waveforms are told apart: two groups by trough-to-peak and half width, a threshold alone, or with the rise time of the autocorrelogram.</source>
        <translation>Wie Wellenformen unterschieden werden: zwei Gruppen nach der Zeit von Tal zu Gipfel und der Halbwertsbreite, eine Schwelle allein oder mit der Anstiegszeit des Autokorrelogramms.</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak</source>
        <translation>Schwelle von Tal zu Gipfel</translation>
    </message>
    <message>
        <source>Narrower spikes are inhibitory where a threshold decides; 0 takes the rule&apos;s own: 0.5 ms in human cortex, 0.425 ms in rodents.</source>
        <translation>Schmalere Spikes sind inhibitorisch, wo eine Schwelle entscheidet; 0 nimmt die der Regel: 0,5 ms im menschlichen Kortex, 0,425 ms bei Nagetieren.</translation>
    </message>
    <message>
        <source>Least posterior</source>
        <translation>Kleinste A-posteriori-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Units whose likelier class is less probable than this stay unclassified.</source>
        <translation>Einheiten, deren wahrscheinlichere Klasse weniger wahrscheinlich ist, bleiben nicht klassifiziert.</translation>
    </message>
    <message>
        <source>Connections vote</source>
        <translation>Verbindungen stimmen mit</translation>
    </message>
    <message>
        <source>What a unit does to others counts with its waveform.</source>
        <translation>Was eine Einheit bei anderen bewirkt, zählt zusammen mit ihrer Wellenform.</translation>
    </message>
    <message>
        <source>Level of connections</source>
        <translation>Niveau der Verbindungen</translation>
    </message>
    <message>
        <source>Probability of a false connection that a pair may have, before it is divided by the bins compared.</source>
        <translation>Wahrscheinlichkeit einer falschen Verbindung, die ein Paar haben darf, bevor sie durch die verglichenen Bins geteilt wird.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How often uncertain units get other classes, of each kind.</source>
        <translation>Wie oft unsichere Einheiten andere Klassen erhalten, je Art.</translation>
    </message>
    <message>
        <source>Level of significance</source>
        <translation>Signifikanzniveau</translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>Kürzeste Verzögerung</translation>
    </message>
    <message>
        <source>First lag at which a connection may act.</source>
        <translation>Erste Verzögerung, bei der eine Verbindung wirken kann.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Längste Verzögerung</translation>
    </message>
    <message>
        <source>Last lag at which a connection may act; English et al. (2017) take 2.8 ms.</source>
        <translation>Letzte Verzögerung, bei der eine Verbindung wirken kann; English et al. (2017) nehmen 2,8 ms.</translation>
    </message>
    <message>
        <source>Left out on one electrode</source>
        <translation>Auf einer Elektrode ausgelassen</translation>
    </message>
    <message>
        <source>Lags shorter than this are left out when both units are on one electrode, where the spike sorter cannot see them.</source>
        <translation>Kürzere Verzögerungen werden ausgelassen, wenn beide Einheiten auf einer Elektrode liegen, wo der Spike-Sorter sie nicht sehen kann.</translation>
    </message>
    <message>
        <source>Least counts of a trough</source>
        <translation>Kleinste Zählwerte eines Tals</translation>
    </message>
    <message>
        <source>Counts a bin must be expected to hold before fewer of them can mean inhibition.</source>
        <translation>Zählwerte, die für ein Bin zu erwarten sein müssen, bevor weniger davon Inhibition bedeuten können.</translation>
    </message>
    <message>
        <source>Shortest trough</source>
        <translation>Kürzestes Tal</translation>
    </message>
    <message>
        <source>Bins of 0.4 ms running that inhibition must last.</source>
        <translation>Aufeinanderfolgende Bins von 0,4 ms, die eine Inhibition andauern muss.</translation>
    </message>
    <message>
        <source>Rule that tells waveforms apart</source>
        <translation>Regel, die Wellenformen unterscheidet</translation>
    </message>
    <message>
        <source>Least posterior: units whose likelier class is less probable stay unclassified</source>
        <translation>Kleinste A-posteriori-Wahrscheinlichkeit: Einheiten, deren wahrscheinlichere Klasse weniger wahrscheinlich ist, bleiben nicht klassifiziert</translation>
    </message>
    <message>
        <source>States, then a seizure</source>
        <translation>Zustände, dann ein Anfall</translation>
    </message>
</context>
<context>
    <name>Phy</name>
    <message>
        <source>Phy</source>
        <translation>Phy</translation>
    </message>
    <message>
        <source>The sample_rate in params.py is no rate and was not used.</source>
        <translation>Die sample_rate in params.py ist keine Rate und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>No params.py states the sampling rate; %1 Hz was assumed. If it is another, all times are wrong: give it with --rate HZ.</source>
        <translation>Keine params.py gibt die Abtastrate an; %1 Hz wurden angenommen. Ist sie eine andere, sind alle Zeiten falsch: mit --rate HZ angeben.</translation>
    </message>
    <message>
        <source>%1 ends after %2 of the %3 numbers it announces.</source>
        <translation>%1 endet nach %2 der angekündigten %3 Zahlen.</translation>
    </message>
    <message>
        <source>%1 is no table of clusters and was not read.</source>
        <translation>%1 ist keine Clustertabelle und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 names %2 channels; at most %3 can be read.</source>
        <translation>%1 nennt %2 Kanäle; höchstens %3 können gelesen werden.</translation>
    </message>
    <message>
        <source>%1 does not hold two numbers for each of the %2 channels and was not used.</source>
        <translation>%1 enthält nicht für jeden der %2 Kanäle zwei Zahlen und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>spike_times.npy holds %1 spikes, %2 holds %3; the first %4 were read.</source>
        <translation>spike_times.npy enthält %1 Spikes, %2 enthält %3; die ersten %4 wurden gelesen.</translation>
    </message>
    <message>
        <source>There is no spike_clusters.npy; the templates were taken for clusters.</source>
        <translation>Es gibt keine spike_clusters.npy; die Templates wurden als Cluster verwendet.</translation>
    </message>
    <message>
        <source>%1: entry %2 is no number of a cluster.</source>
        <translation>%1: Eintrag %2 ist keine Clusternummer.</translation>
    </message>
    <message>
        <source>%1 names more than %2 clusters.</source>
        <translation>%1 nennt mehr als %2 Cluster.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) marked as noise were left out, with %1 spikes.</source>
        <translation>
            <numerusform>%n als Rauschen gekennzeichneter Cluster wurde ausgelassen, mit %1 Spikes.</numerusform>
            <numerusform>%n als Rauschen gekennzeichnete Cluster wurden ausgelassen, mit %1 Spikes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>Es gibt keine Wellenformen: %1</translation>
    </message>
    <message>
        <source>%1 belongs to no sorting by Phy.</source>
        <translation>%1 gehört zu keiner Sortierung von Phy.</translation>
    </message>
    <message>
        <source>The recording that was sorted (%1) does not lie in this folder; there are no channels.</source>
        <translation>Die sortierte Aufzeichnung (%1) liegt nicht in diesem Ordner; es gibt keine Kanäle.</translation>
    </message>
    <message>
        <source>The channels end with %1: of the files that were sorted as one, %2 does not lie in this folder.</source>
        <translation>Die Kanäle enden mit %1: Von den gemeinsam sortierten Dateien liegt %2 nicht in diesem Ordner.</translation>
    </message>
    <message>
        <source>The recording %1 is not shown: what params.py says of its channels, their numbers and its first byte does not fit.</source>
        <translation>Die Aufzeichnung %1 wird nicht angezeigt: Was params.py über ihre Kanäle, ihre Zahlen und ihr erstes Byte sagt, passt nicht.</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels.</source>
        <translation>%1 endet innerhalb eines Abtastwerts seiner %2 Kanäle.</translation>
    </message>
    <message>
        <source>%1 is not of the shape it must have, or was cut off; there are no waveforms.</source>
        <translation>%1 hat nicht die erforderliche Form oder wurde abgeschnitten; es gibt keine Wellenformen.</translation>
    </message>
    <message>
        <source>The templates do not fit the tables of their channels; there are no waveforms.</source>
        <translation>Die Templates passen nicht zu den Tabellen ihrer Kanäle; es gibt keine Wellenformen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) that name no cluster were left out.</source>
        <translation>
            <numerusform>%1: %n Zeile, die keinen Cluster nennt, wurde ausgelassen.</numerusform>
            <numerusform>%1: %n Zeilen, die keinen Cluster nennen, wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>It was taken for a hypnogram of %1 epochs of %2 s: 0 AWAKE, 1 and 2 LSL, 3 SWS, %3; others are unscored.</source>
        <translation>Die Datei wurde als Hypnogramm aus %1 Epochen von %2 s gelesen: 0 AWAKE, 1 und 2 LSL, 3 SWS, %3; andere sind nicht ausgewertet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>gibt keine Abtastrate an. Sie lässt sich mit --rate HZ oder auf Nachfrage im Fenster angeben.</translation>
    </message>
    <message>
        <source>Its %1 rows of %2 samples were laid end to end as epochs of one channel.</source>
        <translation>Die %1 Zeilen mit je %2 Abtastwerten wurden als Epochen eines Kanals aneinandergereiht.</translation>
    </message>
    <message>
        <source>Each row was taken for a spike: its time in seconds and its unit.</source>
        <translation>Jede Zeile wurde als Spike gelesen: seine Zeit in Sekunden und seine Einheit.</translation>
    </message>
    <message>
        <source>Files with another number of samples than the first were left out: %1.</source>
        <translation>Dateien mit einer anderen Anzahl Abtastwerte als die erste wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>einfacher Text</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n row(s) was taken for a channel.</source>
        <translation>
            <numerusform>Die %n Zeile wurde als Kanal gelesen.</numerusform>
            <numerusform>Jede der %n Zeilen wurde als Kanal gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder that hold no single column of numbers were not read: %1.</source>
        <translation>
            <numerusform>%n Datei des Ordners, die nicht genau eine Spalte von Zahlen enthält, wurde nicht gelesen: %1.</numerusform>
            <numerusform>%n Dateien des Ordners, die nicht genau eine Spalte von Zahlen enthalten, wurden nicht gelesen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project %1 is damaged: %2.</source>
        <translation>Das Projekt %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read: %2.</source>
        <translation>Das Projekt %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is too large for a project</source>
        <translation>es ist zu groß für ein Projekt</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>its format is not “%1”</source>
        <translation>sein Format ist nicht „%1“</translation>
    </message>
    <message>
        <source>“%1” of part %2 is missing or not valid</source>
        <translation>„%1“ von Teil %2 fehlt oder ist ungültig</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>„%1“ ist ungültig</translation>
    </message>
    <message>
        <source>the state name of “%1” is no text</source>
        <translation>der Zustandsname von „%1“ ist kein Text</translation>
    </message>
    <message>
        <source>The project %1 was written by a newer version of Edgescope. Update Edgescope to open it.</source>
        <translation>Das Projekt %1 wurde von einer neueren Version von Edgescope geschrieben. Edgescope aktualisieren, um es zu öffnen.</translation>
    </message>
    <message>
        <source>it names no parts</source>
        <translation>es nennt keine Teile</translation>
    </message>
    <message>
        <source>it names more than %1 parts</source>
        <translation>es nennt mehr als %1 Teile</translation>
    </message>
    <message>
        <source>The project %1 cannot be written: %2.</source>
        <translation>Das Projekt %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is not there.</source>
        <translation>%1, ein Teil des Projekts %2, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is no file.</source>
        <translation>%1, ein Teil des Projekts %2, ist keine Datei.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is itself a project; name its parts instead.</source>
        <translation>%1, ein Teil des Projekts %2, ist selbst ein Projekt; stattdessen dessen Teile nennen.</translation>
    </message>
    <message>
        <source>A part of the project %1 cannot be read. %2</source>
        <translation>Ein Teil des Projekts %1 kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The units have no column “%1” to take their classes from.</source>
        <translation>Die Einheiten haben keine Spalte „%1“ für ihre Klassen.</translation>
    </message>
    <message>
        <source>%1 (project)</source>
        <translation>%1 (Projekt)</translation>
    </message>
    <message>
        <source>The project %1 cannot be opened. %2</source>
        <translation>Das Projekt %1 kann nicht geöffnet werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>project of %n part(s)</source>
        <translation>
            <numerusform>Projekt aus %n Teil</numerusform>
            <numerusform>Projekt aus %n Teilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pyramid</name>
    <message>
        <source>The overview of the traces cannot be written to %1: %2. Long time ranges may be drawn without traces.</source>
        <translation>Die Übersicht der Signalverläufe kann nicht nach %1 geschrieben werden: %2. Lange Zeitbereiche werden möglicherweise ohne Signalverläufe gezeichnet.</translation>
    </message>
    <message>
        <source>The overview of the traces %1 cannot be read: %2. Open the recording again to make it anew.</source>
        <translation>Die Übersicht der Signalverläufe %1 kann nicht gelesen werden: %2. Die Aufzeichnung erneut öffnen, um sie neu zu erstellen.</translation>
    </message>
    <message>
        <source>The overview of the traces %1 ends too early. Open the recording again to make it anew.</source>
        <translation>Die Übersicht der Signalverläufe %1 endet zu früh. Die Aufzeichnung erneut öffnen, um sie neu zu erstellen.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Open a recording to see its seizures.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Anfälle zu sehen.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>Spike times of %n unit(s) were not sorted; they were sorted on loading.</source>
        <translation>
            <numerusform>Die Spikezeiten von %n Einheit waren nicht sortiert; sie wurden beim Laden sortiert.</numerusform>
            <numerusform>Die Spikezeiten von %n Einheiten waren nicht sortiert; sie wurden beim Laden sortiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike time(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>%n Spikezeit, die keine Zahl ist, wurde ausgelassen.</numerusform>
            <numerusform>%n Spikezeiten, die keine Zahlen sind, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) without a start or stop time were left out.</source>
        <translation>
            <numerusform>%n Intervall ohne Beginn oder Ende wurde ausgelassen.</numerusform>
            <numerusform>%n Intervalle ohne Beginn oder Ende wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have no spikes; they still count in the size of their class.</source>
        <translation>
            <numerusform>%n Einheit hat keine Spikes; sie zählt trotzdem zur Größe ihrer Klasse.</numerusform>
            <numerusform>%n Einheiten haben keine Spikes; sie zählen trotzdem zur Größe ihrer Klasse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have exactly the spike times of another unit.</source>
        <translation>
            <numerusform>%n Einheit hat genau die Spikezeiten einer anderen Einheit.</numerusform>
            <numerusform>%n Einheiten haben genau die Spikezeiten einer anderen Einheit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie before the start of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n Spike liegt vor dem Anfang der Aufzeichnung und geht in keine Analyse ein.</numerusform>
            <numerusform>%n Spikes liegen vor dem Anfang der Aufzeichnung und gehen in keine Analyse ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie beyond the end of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n Spike liegt nach dem Ende der Aufzeichnung und geht in keine Analyse ein.</numerusform>
            <numerusform>%n Spikes liegen nach dem Ende der Aufzeichnung und gehen in keine Analyse ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spike times look like milliseconds: most units would fire less than once in 50 s. They must be in seconds; correct the file if that is not so.</source>
        <translation>Die Spikezeiten sehen nach Millisekunden aus: Die meisten Einheiten würden weniger als einmal in 50 s feuern. Sie müssen in Sekunden angegeben sein; andernfalls ist die Datei zu korrigieren.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>not within recording</source>
        <translation>nicht innerhalb der Aufzeichnung</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>erholt</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>um den Anfall</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>k %1, bins of %2</source>
        <translation>k %1, Bins von %2</translation>
    </message>
    <message>
        <source>all states together</source>
        <translation>alle Zustände zusammen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .html or .pdf; give it one of these endings.</source>
        <translation>„%1“ endet nicht auf .html oder .pdf; eine dieser Endungen angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 (excitatory %2, inhibitory %3, unclassified %4)</source>
        <translation>%1 (exzitatorisch %2, inhibitorisch %3, nicht klassifiziert %4)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, zusammen %2</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Load report</source>
        <translation>Lesebericht</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Keine Hinweise.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>At the scale k %1, bins of %2</source>
        <translation>Auf der Skala k %1, Bins von %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>Anisotropy</source>
        <translation>Anisotropie</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Gini E</source>
        <translation>Gini E</translation>
    </message>
    <message>
        <source>Gini I</source>
        <translation>Gini I</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Balance of excitation and inhibition in %1</source>
        <translation>Balance von Exzitation und Inhibition in %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) alone</source>
        <translation>
            <numerusform>nur %n ausgewählte Einheit</numerusform>
            <numerusform>nur %n ausgewählte Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n kind(s) of surrogates</source>
        <translation>
            <numerusform>mit %n Art von Surrogaten</numerusform>
            <numerusform>mit %n Arten von Surrogaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>%1, uncertain units</source>
        <translation>%1, unsichere Einheiten</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated LFP has from 0 to %1 channels, one an electrode.</source>
        <translation>Das simulierte LFP hat 0 bis %1 Kanäle, einen je Elektrode.</translation>
    </message>
    <message>
        <source>The sampling rate of the simulated LFP lies from 100 to 30000 Hz.</source>
        <translation>Die Abtastrate des simulierten LFP liegt zwischen 100 und 30000 Hz.</translation>
    </message>
    <message>
        <source>A simulation lasts from 1 to 1440 minutes.</source>
        <translation>Eine Simulation dauert 1 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>A simulation has from 0 to 10000 units of each class, and at least one.</source>
        <translation>Eine Simulation hat 0 bis 10000 Einheiten jeder Klasse und mindestens eine.</translation>
    </message>
    <message>
        <source>Cycles through AWAKE, LSL, SWS and REM, whose balance of excitation and inhibition differs as in the paper, with synapses between units that are known.</source>
        <translation>Zyklen durch AWAKE, LSL, SWS und REM, deren Balance von Exzitation und Inhibition sich wie in der Publikation unterscheidet, mit bekannten Synapsen zwischen Einheiten.</translation>
    </message>
    <message>
        <source>Nine minutes with one seizure, in which inhibition rises, both classes fall silent and the balance comes back afterwards. The length cannot be chosen.</source>
        <translation>Neun Minuten mit einem Anfall, in dem die Inhibition steigt, beide Klassen verstummen und die Balance danach zurückkehrt. Die Länge ist nicht wählbar.</translation>
    </message>
    <message>
        <source>Independent units with constant rates and no states: what chance alone looks like.</source>
        <translation>Unabhängige Einheiten mit konstanten Raten und ohne Zustände: wie reiner Zufall aussieht.</translation>
    </message>
    <message>
        <source>A simulation with states and a seizure lasts at least 10 minutes: the seizure takes nine.</source>
        <translation>Eine Simulation mit Zuständen und einem Anfall dauert mindestens 10 Minuten: Der Anfall braucht neun.</translation>
    </message>
    <message>
        <source>Cycles through the four states, then nine minutes with one seizure, as in the demo. The length counts both; it is ten minutes or more.</source>
        <translation>Zyklen durch die vier Zustände, dann neun Minuten mit einem Anfall, wie in der Demo. Die Länge zählt beides; sie beträgt mindestens zehn Minuten.</translation>
    </message>
</context>
<context>
    <name>SpectrumView</name>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>dB re 1 %1</source>
        <translation>dB re 1 %1</translation>
    </message>
    <message>
        <source>The cursor is at %1, outside the scalogram, which reaches from %2 to %3.</source>
        <translation>Der Cursor steht bei %1, außerhalb des Skalogramms, das von %2 bis %3 reicht.</translation>
    </message>
    <message>
        <source>There is no signal at %1.</source>
        <translation>Bei %1 gibt es kein Signal.</translation>
    </message>
    <message>
        <source>affected by the edge</source>
        <translation>vom Rand beeinflusst</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>%1 is the recording itself. Choose another name for the study.</source>
        <translation>%1 ist die Aufzeichnung selbst. Für die Studie einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The annotations %1 cannot be written: %2.</source>
        <translation>Die Annotationen %1 können nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Surrogate</name>
    <message>
        <source>ISI permutation</source>
        <translation>ISI-Permutation</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>Zirkuläre Verschiebung</translation>
    </message>
    <message>
        <source>Population shift</source>
        <translation>Populationsverschiebung</translation>
    </message>
    <message>
        <source>Bin permutation</source>
        <translation>Bin-Permutation</translation>
    </message>
    <message>
        <source>Gaussian pair</source>
        <translation>Gauß-Paar</translation>
    </message>
    <message>
        <source>Gaussian difference</source>
        <translation>Gauß-Differenz</translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cannot be read: line %1 has %2 columns, the lines before have %3.</source>
        <translation>kann nicht gelesen werden: Zeile %1 hat %2 Spalten, die Zeilen davor haben %3.</translation>
    </message>
    <message>
        <source>cannot be read: “%1” in line %2, column %3, is not a number.</source>
        <translation>kann nicht gelesen werden: „%1“ in Zeile %2, Spalte %3, ist keine Zahl.</translation>
    </message>
    <message>
        <source>is no table of numbers.</source>
        <translation>ist keine Tabelle von Zahlen.</translation>
    </message>
</context>
<context>
    <name>TimeMapView</name>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source> · significant</source>
        <translation> · signifikant</translation>
    </message>
    <message>
        <source> · not significant</source>
        <translation> · nicht signifikant</translation>
    </message>
    <message>
        <source> · phase %1°</source>
        <translation> · Phase %1°</translation>
    </message>
    <message>
        <source> · affected by the edge</source>
        <translation> · vom Rand beeinflusst</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>dashed: straight</source>
        <translation>gestrichelt: Gerade</translation>
    </message>
    <message>
        <source>No units in this file.</source>
        <translation>Keine Einheiten in dieser Datei.</translation>
    </message>
    <message>
        <source>Counting spikes…</source>
        <translation>Spikes werden gezählt…</translation>
    </message>
    <message>
        <source>S  %1 per neuron, %2 from the straight line</source>
        <translation>S  %1 pro Neuron, %2 von der Geraden</translation>
    </message>
    <message>
        <source>synaptic current</source>
        <translation>synaptischer Strom</translation>
    </message>
    <message>
        <source>Zoom in below 60 s to see C(t).</source>
        <translation>Unter 60 s hineinzoomen, um C(t) zu sehen.</translation>
    </message>
    <message>
        <source>Ensemble E / I</source>
        <translation>Ensemble E / I</translation>
    </message>
    <message>
        <source>mean per pixel</source>
        <translation>Mittelwert je Pixel</translation>
    </message>
    <message>
        <source>range and mean</source>
        <translation>Bereich und Mittelwert</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>f obs = E − I</source>
        <translation>f beob. = E − I</translation>
    </message>
    <message>
        <source>dashed: ±2 SD</source>
        <translation>gestrichelt: ±2 SD</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs are shown in the Score workspace.</source>
        <translation>Epochen werden im Arbeitsbereich „Auswerten“ gezeigt.</translation>
    </message>
    <message>
        <source>unscored  %1</source>
        <translation>nicht ausgewertet  %1</translation>
    </message>
    <message>
        <source>Hypnogram</source>
        <translation>Hypnogramm</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>rater %1</source>
        <translation>Auswerter %1</translation>
    </message>
    <message>
        <source>No states are scored in this recording.</source>
        <translation>In dieser Aufzeichnung sind keine Zustände ausgewertet.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>%1 seit %3, Dauer %2</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>Sz %1</source>
        <translation>Anf. %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>pro Neuron</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>Skalogramm</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>LFP</source>
        <translation>LFP</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>Keine LFP-Kanäle in dieser Datei.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1  %2 to %3</source>
        <translation>%1  %2 bis %3</translation>
    </message>
    <message>
        <source>none in view · next at %1</source>
        <translation>keine sichtbar · nächste bei %1</translation>
    </message>
    <message>
        <source>none in view · last at %1</source>
        <translation>keine sichtbar · letzte bei %1</translation>
    </message>
    <message>
        <source>none in this recording</source>
        <translation>keine in dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source> · since %1</source>
        <translation> · seit %1</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Anfälle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 von %n Einheit</numerusform>
            <numerusform>%1 von %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: rate</source>
        <translation>Sortierung: Rate</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>unit %1 · %2 · mean %3 Hz</source>
        <translation>Einheit %1 · %2 · Mittel %3 Hz</translation>
    </message>
    <message>
        <source>%1  no units</source>
        <translation>%1  keine Einheiten</translation>
    </message>
    <message>
        <source>(%1 spikes, %2 units)</source>
        <translation>(%1 Spikes, %2 Einheiten)</translation>
    </message>
    <message>
        <source>  ·  bin %1</source>
        <translation>  ·  Bin %1</translation>
    </message>
    <message>
        <source>S(t) is scaled; show its residual to see it here.</source>
        <translation>S(t) ist skaliert; das Residuum wählen, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>S(t) residual</source>
        <translation>S(t), Residuum</translation>
    </message>
    <message>
        <source>from pre-ictal line</source>
        <translation>von der präiktalen Geraden</translation>
    </message>
    <message>
        <source>No seizures marked.</source>
        <translation>Keine Anfälle markiert.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Verstrichen</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Delta power</source>
        <translation>Deltaleistung</translation>
    </message>
    <message>
        <source>The sampling rate is too low for delta power.</source>
        <translation>Die Abtastrate ist zu niedrig für die Deltaleistung.</translation>
    </message>
    <message>
        <source>Delta power undefined</source>
        <translation>Deltaleistung nicht definiert</translation>
    </message>
    <message>
        <source>Delta power %1</source>
        <translation>Deltaleistung %1</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>Karte E − I</translation>
    </message>
    <message>
        <source>z, sliding</source>
        <translation>z, gleitend</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n ausgewählte Einheit</numerusform>
            <numerusform>%n ausgewählte Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels are hidden. View ▸ Channels… shows them.</source>
        <translation>Alle Kanäle sind verborgen. Ansicht ▸ Kanäle… zeigt sie.</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>Butterfly</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Länge von %1 ändern</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Δ amplitude %1</source>
        <translation>Δ Amplitude %1</translation>
    </message>
    <message>
        <source> (%1 % of the epoch)</source>
        <translation> (%1 % der Epoche)</translation>
    </message>
    <message>
        <source>sort: array</source>
        <translation>Sortierung: Array</translation>
    </message>
    <message>
        <source>sort: first spike</source>
        <translation>Sortierung: erster Spike</translation>
    </message>
    <message>
        <source>sort: file</source>
        <translation>Sortierung: Datei</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n: %1</source>
        <translation>
            <numerusform>Summe von %n: %1</numerusform>
            <numerusform>Summe von %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: posterior</source>
        <translation>Sortierung: a posteriori</translation>
    </message>
    <message>
        <source>onset %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>From onset</source>
        <translation>Ab Beginn</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>From offset</source>
        <translation>Ab Ende</translation>
    </message>
</context>
<context>
    <name>UnitContent</name>
    <message>
        <source>Mean waveform</source>
        <translation>Mittlere Wellenform</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mean ± SD</source>
        <translation>Mittelwert ± SD</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit.</source>
        <translation>Die Datei enthält keine Wellenform dieser Einheit.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Autocorrelogram</source>
        <translation>Autokorrelogramm</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>No two spikes lie within 50 ms of each other.</source>
        <translation>Keine zwei Spikes liegen weniger als 50 ms auseinander.</translation>
    </message>
    <message>
        <source>Rate over the recording</source>
        <translation>Rate über die Aufzeichnung</translation>
    </message>
    <message>
        <source>This unit has no spikes.</source>
        <translation>Diese Einheit hat keine Spikes.</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>Exzitatorisch</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>Inhibitorisch</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <source>Mean ± SD, cut from %1</source>
        <translation>Mittelwert ± SD, aus %1 ausgeschnitten</translation>
    </message>
</context>
<context>
    <name>UnitGraph</name>
    <message>
        <source>No pair of units shows a connection.</source>
        <translation>Kein Paar von Einheiten zeigt eine Verbindung.</translation>
    </message>
    <message>
        <source>The larger or wider, the more spikes per spike: up to %1</source>
        <translation>Je größer oder breiter, desto mehr Spikes pro Spike: bis zu %1</translation>
    </message>
    <message>
        <source>excitatory</source>
        <translation>exzitatorisch</translation>
    </message>
    <message>
        <source>inhibitory</source>
        <translation>inhibitorisch</translation>
    </message>
    <message>
        <source>%1 spikes per spike</source>
        <translation>%1 Spikes pro Spike</translation>
    </message>
    <message>
        <source>Target unit</source>
        <translation>Zieleinheit</translation>
    </message>
    <message>
        <source>Source unit</source>
        <translation>Quelleinheit</translation>
    </message>
    <message>
        <source>Units whose electrode is not known stand in a row below the map.</source>
        <translation>Einheiten mit unbekannter Elektrode stehen in einer Reihe unter der Karte.</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: they stand on a circle in their order.</source>
        <translation>Die Datei sagt nicht, wo ihre Einheiten liegen: Sie stehen der Reihe nach auf einem Kreis.</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs</source>
        <translation>Bisher geprüft: %1 von %2 Paaren</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs; the others are hatched</source>
        <translation>Bisher geprüft: %1 von %2 Paaren; die anderen sind schraffiert</translation>
    </message>
</context>
<context>
    <name>UnitPicture</name>
    <message>
        <source>Unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>Electrode %1</source>
        <translation>Elektrode %1</translation>
    </message>
    <message>
        <source>%1 spikes, %2 Hz</source>
        <translation>%1 Spikes, %2 Hz</translation>
    </message>
    <message>
        <source>Median interval %1</source>
        <translation>Median der Intervalle %1</translation>
    </message>
    <message>
        <source>CV of intervals %1</source>
        <translation>CV der Intervalle %1</translation>
    </message>
    <message>
        <source>%1 % below 2 ms</source>
        <translation>%1 % unter 2 ms</translation>
    </message>
    <message>
        <source>Connections to others: %1 excitatory, %2 inhibitory</source>
        <translation>Verbindungen zu anderen: %1 exzitatorisch, %2 inhibitorisch</translation>
    </message>
    <message>
        <source>Waveform cut from the signal of %1; the file has none</source>
        <translation>Wellenform aus dem Signal von %1 ausgeschnitten; die Datei enthält keine</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>E × I joint</source>
        <translation>Verteilung E × I</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>Ellipsoidstapel</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>Kollapskurven</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>Partitionskurven</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>Varianzskalierung</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>MNCM-Merkmale</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>Karte E − I</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>Skalogramm</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>E–I-Korrelogramm</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>state and its share</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Zustand</translation>
    </message>
    <message>
        <source>Array map</source>
        <translation>Elektrodenkarte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Class sensitivity</source>
        <translation>Klassenempfindlichkeit</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Einheitenklassen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Correlograms</source>
        <translation>Korrelogramme</translation>
    </message>
    <message>
        <source>Spectrum at cursor</source>
        <translation>Spektrum am Cursor</translation>
    </message>
</context>
<context>
    <name>ViewHelp</name>
    <message>
        <source>Dehghani, Symmetry’s Edge in Cortical Dynamics, arXiv 2306.11965</source>
        <translation>Dehghani, Symmetry’s Edge in Cortical Dynamics, arXiv 2306.11965</translation>
    </message>
    <message>
        <source>A choice of this program</source>
        <translation>Eine Wahl dieses Programms</translation>
    </message>
    <message>
        <source>Each point is one bin of time: how much the excitatory ensemble fired in it, and how much the inhibitory one. A cloud stretched along the diagonal means that the two rise and fall together.</source>
        <translation>Jeder Punkt ist ein Zeit-Bin: wie stark das exzitatorische Ensemble darin feuerte und wie stark das inhibitorische. Eine entlang der Diagonalen gestreckte Wolke bedeutet, dass beide gemeinsam steigen und fallen.</translation>
    </message>
    <message>
        <source>The cloud of E × I at every time scale, as a stack of flat ellipsoids from fine to coarse. A stack that narrows but keeps its direction along the translucent plane is a balance that holds at all scales.</source>
        <translation>Die Wolke von E × I auf jeder Zeitskala, als Stapel flacher Ellipsoide von fein nach grob. Ein Stapel, der schmaler wird, aber seine Richtung entlang der durchscheinenden Ebene behält, ist eine Balance, die auf allen Skalen besteht.</translation>
    </message>
    <message>
        <source>The differences E − I of all bins, sorted and summed up, one curve a time scale. Curves of one shape that fall on one another after scaling have no scale of their own.</source>
        <translation>Die Differenzen E − I aller Bins, sortiert und aufsummiert, eine Kurve je Zeitskala. Kurven einer Form, die nach der Skalierung aufeinanderfallen, haben keine eigene Skala.</translation>
    </message>
    <message>
        <source>Which share of all spikes the emptiest bins hold, for each class and time scale. The farther a curve sags below the diagonal, the more unevenly the spikes are spread over time.</source>
        <translation>Welchen Anteil aller Spikes die leersten Bins enthalten, für jede Klasse und Zeitskala. Je weiter eine Kurve unter die Diagonale durchhängt, desto ungleichmäßiger sind die Spikes über die Zeit verteilt.</translation>
    </message>
    <message>
        <source>How the variance of E − I falls when bins get wider, on logarithmic axes. A line less steep than that of independent increments (α = 1) means that fluctuations hold together over time.</source>
        <translation>Wie die Varianz von E − I abnimmt, wenn Bins breiter werden, auf logarithmischen Achsen. Eine Gerade, die weniger steil ist als die unabhängiger Zuwächse (α = 1), bedeutet, dass Fluktuationen über die Zeit zusammenhalten.</translation>
    </message>
    <message>
        <source>Six texture features of the image of the ensembles over scale and time: how often its levels meet across an offset. Windows of one vigilance state that lie together and apart from those of others have a texture of their own.</source>
        <translation>Sechs Texturmerkmale des Bildes der Ensembles über Skala und Zeit: wie oft seine Stufen über einen Versatz hinweg aufeinandertreffen. Fenster eines Vigilanzzustands, die beieinander und getrennt von denen anderer liegen, haben eine eigene Textur.</translation>
    </message>
    <message>
        <source>E − I at all 32 time scales against time, each row in units of its own SD. Colours towards E or I say which class leads, at which moment and at which scale.</source>
        <translation>E − I auf allen 32 Zeitskalen gegen die Zeit, jede Zeile in Einheiten ihrer eigenen SD. Farben in Richtung E oder I sagen, welche Klasse vorangeht, zu welchem Zeitpunkt und auf welcher Skala.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency and time, compared with a baseline. Inside the contour power is above what red noise reaches with the chosen confidence.</source>
        <translation>Leistung eines LFP-Kanals über Frequenz und Zeit, verglichen mit einer Baseline. Innerhalb der Kontur liegt die Leistung über dem, was rotes Rauschen mit der gewählten Konfidenz erreicht.</translation>
    </message>
    <message>
        <source>Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61</source>
        <translation>Torrence und Compo 1998, Bull. Am. Meteorol. Soc. 79:61</translation>
    </message>
    <message>
        <source>How closely the LFP follows a second signal at each frequency and moment, from 0 to 1, and with which phase. Only what lies above the level of noise pairs is more than chance.</source>
        <translation>Wie eng das LFP bei jeder Frequenz und zu jedem Zeitpunkt einem zweiten Signal folgt, von 0 bis 1, und mit welcher Phase. Nur was über dem Niveau der Rauschpaare liegt, ist mehr als Zufall.</translation>
    </message>
    <message>
        <source>Torrence and Webster 1999, J. Climate 12:2679; Grinsted, Moore and Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</source>
        <translation>Torrence und Webster 1999, J. Climate 12:2679; Grinsted, Moore und Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</translation>
    </message>
    <message>
        <source>The correlation of E with I when I is moved against E by some bins. A peak at lag 0 means that neither class follows the other at this time scale.</source>
        <translation>Die Korrelation von E mit I, wenn I um einige Bins gegen E verschoben wird. Ein Maximum bei Verzögerung 0 bedeutet, dass auf dieser Zeitskala keine Klasse der anderen folgt.</translation>
    </message>
    <message>
        <source>Dehghani et al. 2016, Sci. Rep. 6:23176</source>
        <translation>Dehghani et al. 2016, Sci. Rep. 6:23176</translation>
    </message>
    <message>
        <source>E − I summed up over time, about a seizure, less the straight line it followed before. The path leaves its band when the balance is lost and comes back into it when it is found again.</source>
        <translation>E − I über die Zeit aufsummiert, um einen Anfall, abzüglich der Geraden, der die Summe davor folgte. Der Pfad verlässt sein Band, wenn die Balance verloren geht, und kehrt zurück, wenn sie wiedergefunden ist.</translation>
    </message>
    <message>
        <source>The electrodes where they lie, coloured by the rates or classes of their units, by E − I or by LFP power. A click selects the units of an electrode, and the triangle plays a seizure or the selected range.</source>
        <translation>Die Elektroden an ihrem Ort, gefärbt nach den Raten oder Klassen ihrer Einheiten, nach E − I oder nach LFP-Leistung. Ein Klick wählt die Einheiten einer Elektrode aus, und das Dreieck spielt einen Anfall oder den ausgewählten Bereich ab.</translation>
    </message>
    <message>
        <source>One unit with its mean waveform, its autocorrelogram, its intervals and its rate over the recording. The buttons set its class by hand.</source>
        <translation>Eine Einheit mit ihrer mittleren Wellenform, ihrem Autokorrelogramm, ihren Intervallen und ihrer Rate über die Aufzeichnung. Die Schaltflächen legen ihre Klasse von Hand fest.</translation>
    </message>
    <message>
        <source>Perkel, Gerstein and Moore 1967, Biophys. J. 7:391</source>
        <translation>Perkel, Gerstein und Moore 1967, Biophys. J. 7:391</translation>
    </message>
    <message>
        <source>The recording over time, lane under lane on one exact time axis. A click moves the cursor everywhere, and a range that is selected here is marked in all lanes.</source>
        <translation>Die Aufzeichnung über die Zeit, Spur unter Spur auf einer exakten Zeitachse. Ein Klick bewegt den Cursor überall, und ein hier ausgewählter Bereich ist in allen Spuren markiert.</translation>
    </message>
    <message>
        <source>The whole recording, with the mean of E upwards and of I downwards. The frame is the time shown below: drag it, or click to go somewhere.</source>
        <translation>Die ganze Aufzeichnung, mit dem Mittelwert von E nach oben und von I nach unten. Der Rahmen ist die unten gezeigte Zeit: Ziehen verschiebt ihn, ein Klick springt an eine Stelle.</translation>
    </message>
    <message>
        <source>Vigilance states over the whole recording, each on a level of its own. Hatched time is not scored.</source>
        <translation>Vigilanzzustände über die ganze Aufzeichnung, jeder auf einer eigenen Stufe. Schraffierte Zeit ist nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency for the whole recording, a column every 10 s. Deep sleep shows as power below 4 Hz, wakefulness as little of it.</source>
        <translation>Leistung eines LFP-Kanals über die Frequenz für die ganze Aufzeichnung, eine Spalte alle 10 s. Tiefschlaf zeigt sich als Leistung unter 4 Hz, Wachheit als wenig davon.</translation>
    </message>
    <message>
        <source>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</source>
        <translation>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</translation>
    </message>
    <message>
        <source>Power of one LFP channel from 0.5 to 4 Hz over the whole recording. It rises with deep sleep and falls with wakefulness and REM.</source>
        <translation>Leistung eines LFP-Kanals von 0,5 bis 4 Hz über die ganze Aufzeichnung. Sie steigt mit Tiefschlaf und fällt mit Wachheit und REM.</translation>
    </message>
    <message>
        <source>The time axis of the lanes below, by the clock or from the start. Drag on it to select time, and turn the wheel over it to zoom.</source>
        <translation>Die Zeitachse der Spuren darunter, nach der Uhr oder ab dem Anfang. Ziehen wählt Zeit aus, das Drehen des Mausrads darüber zoomt.</translation>
    </message>
    <message>
        <source>The epochs that states are scored on, with the one in hand framed. A key gives it a state.</source>
        <translation>Die Epochen, in denen Zustände ausgewertet werden, die aktuelle gerahmt. Eine Taste gibt ihr einen Zustand.</translation>
    </message>
    <message>
        <source>The vigilance states of the present rater in the time shown. Their edges can be dragged, and a double-click selects a whole bout.</source>
        <translation>Die Vigilanzzustände des aktuellen Auswerters in der gezeigten Zeit. Ihre Ränder lassen sich ziehen, und ein Doppelklick wählt eine ganze Episode aus.</translation>
    </message>
    <message>
        <source>Seizures, numbered in order, with ticks where they reach each channel if that is known. Analyses leave this time out unless they are told otherwise.</source>
        <translation>Anfälle, der Reihe nach nummeriert, mit Strichen, wo sie jeden Kanal erreichen, falls das bekannt ist. Analysen lassen diese Zeit aus, sofern nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>Events, artefacts and times around seizures, which may overlap. Artefacts are left out of the analyses.</source>
        <translation>Ereignisse, Artefakte und Zeiten um Anfälle, die einander überlappen dürfen. Artefakte werden in den Analysen ausgelassen.</translation>
    </message>
    <message>
        <source>The LFP, each channel at its own height, as the range from lowest to highest sample in every pixel column. Filters and montage change this picture only, never an analysis.</source>
        <translation>Das LFP, jeder Kanal auf eigener Höhe, als Bereich vom niedrigsten bis zum höchsten Abtastwert in jeder Pixelspalte. Filter und Montage ändern nur dieses Bild, nie eine Analyse.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency, on the time axis of the lanes. Values, baseline and ridges are those of the view of the same name.</source>
        <translation>Leistung eines LFP-Kanals über die Frequenz, auf der Zeitachse der Spuren. Werte, Baseline und Grate sind die der gleichnamigen Ansicht.</translation>
    </message>
    <message>
        <source>Coherence of the LFP with the synaptic current or another channel, on the time axis of the lanes. The contour is the level of noise pairs.</source>
        <translation>Kohärenz des LFP mit dem synaptischen Strom oder einem anderen Kanal, auf der Zeitachse der Spuren. Die Kontur ist das Niveau der Rauschpaare.</translation>
    </message>
    <message>
        <source>E − I at all time scales over the time shown, each scale in units of its SD over that time. Colours say which class leads.</source>
        <translation>E − I auf allen Zeitskalen über die gezeigte Zeit, jede Skala in Einheiten ihrer SD über diese Zeit. Farben sagen, welche Klasse vorangeht.</translation>
    </message>
    <message>
        <source>A tick for every spike, a row for every unit: excitatory above, inhibitory below, unclassified last. A click on a row selects the unit.</source>
        <translation>Ein Strich für jeden Spike, eine Zeile für jede Einheit: exzitatorisch oben, inhibitorisch darunter, nicht klassifiziert zuletzt. Ein Klick auf eine Zeile wählt die Einheit aus.</translation>
    </message>
    <message>
        <source>The spikes of each class in bins of the current scale, E upwards and I downwards. Bars that mirror each other are the balance that this program is about.</source>
        <translation>Die Spikes jeder Klasse in Bins der aktuellen Skala, E nach oben und I nach unten. Balken, die einander spiegeln, sind die Balance, um die es in diesem Programm geht.</translation>
    </message>
    <message>
        <source>The fluctuation difference E − I in bins of the current scale. Bars beyond the dashed lines differ by more than 2 SD from the mean.</source>
        <translation>Die Fluktuationsdifferenz E − I in Bins der aktuellen Skala. Balken jenseits der gestrichelten Linien weichen um mehr als 2 SD vom Mittelwert ab.</translation>
    </message>
    <message>
        <source>E − I summed up from the start of the recording. While the balance holds the path keeps to a straight line, which is dashed.</source>
        <translation>E − I ab dem Anfang der Aufzeichnung aufsummiert. Solange die Balance besteht, bleibt der Pfad bei einer Geraden, die gestrichelt ist.</translation>
    </message>
    <message>
        <source>How far S(t) is from the line that it followed before the seizure. Inside the band it is as near as noise alone would bring it.</source>
        <translation>Wie weit S(t) von der Geraden entfernt ist, der es vor dem Anfall folgte. Innerhalb des Bands ist es so nah, wie Rauschen allein es brächte.</translation>
    </message>
    <message>
        <source>The synaptic current that the spikes of the two classes would make, each spike with its own decay. It stands beside the LFP, which such currents produce.</source>
        <translation>Der synaptische Strom, den die Spikes der beiden Klassen erzeugen würden, jeder Spike mit seinem eigenen Abklingen. Er steht neben dem LFP, das solche Ströme hervorbringen.</translation>
    </message>
    <message>
        <source>All marks of the recording as a table that can be filtered and edited. Choosing a row shows the mark in the timeline.</source>
        <translation>Alle Markierungen der Aufzeichnung als Tabelle, die sich filtern und bearbeiten lässt. Die Wahl einer Zeile zeigt die Markierung in der Zeitleiste.</translation>
    </message>
    <message>
        <source>What the file holds and how it was read. Everything that was mended or left out is said here.</source>
        <translation>Was die Datei enthält und wie sie gelesen wurde. Alles, was ausgebessert oder ausgelassen wurde, steht hier.</translation>
    </message>
    <message>
        <source>Results that were kept, drawn over the present ones in all views while they are ticked. The table has the numbers of both and their difference.</source>
        <translation>Behaltene Ergebnisse, in allen Ansichten über die gegenwärtigen gezeichnet, solange sie angehakt sind. Die Tabelle enthält die Zahlen beider und ihre Differenz.</translation>
    </message>
    <message>
        <source>The page of the figure at its true size in print. Panels are recipes that can be made anew, moved, and frozen.</source>
        <translation>Die Seite der Abbildung in ihrer wahren Druckgröße. Teilbilder sind Rezepte, die sich neu erstellen, verschieben und fixieren lassen.</translation>
    </message>
    <message>
        <source>What can be put into the figure, each with the conditions that it shows now. Drag one to the page, or press the button.</source>
        <translation>Was in die Abbildung aufgenommen werden kann, jeweils mit den jetzt gezeigten Bedingungen. Auf die Seite ziehen oder die Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>Size, type, lines and colours of the figure, and title and cells of the chosen panel. All of it can be undone.</source>
        <translation>Größe, Schrift, Linien und Farben der Abbildung sowie Titel und Zellen des gewählten Teilbilds. Alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>From what the figure was made: recording with its hash, conditions, parameters, seed and versions. The same stands in every exported file.</source>
        <translation>Woraus die Abbildung erstellt wurde: Aufzeichnung mit Hash, Bedingungen, Parameter, Startwert und Versionen. Dasselbe steht in jeder exportierten Datei.</translation>
    </message>
    <message>
        <source>The units, and whether each is excitatory, inhibitory or neither. Classes that are set here are kept beside the recording, never in it.</source>
        <translation>Die Einheiten und ob jede exzitatorisch, inhibitorisch oder keines von beiden ist. Hier gesetzte Klassen werden neben der Aufzeichnung aufbewahrt, nie in ihr.</translation>
    </message>
    <message>
        <source>The parameters of the chosen analysis and of the ensembles that all analyses build on. Changes apply at once.</source>
        <translation>Die Parameter der gewählten Analyse und der Ensembles, auf denen alle Analysen aufbauen. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>The numbers of the balance for each chosen vigilance state at the current scale. States with fewer than 30 bins have none.</source>
        <translation>Die Zahlen der Balance für jeden gewählten Vigilanzzustand auf der aktuellen Skala. Zustände mit weniger als 30 Bins haben keine.</translation>
    </message>
    <message>
        <source>The ridges that are drawn over the scalogram or the coherence, in order of time. Choosing a row goes to the ridge.</source>
        <translation>Die Grate, die über das Skalogramm oder die Kohärenz gezeichnet sind, in zeitlicher Reihenfolge. Die Wahl einer Zeile führt zum Grat.</translation>
    </message>
    <message>
        <source>Buttons and settings for scoring vigilance states epoch by epoch. Every button has a key that does the same.</source>
        <translation>Schaltflächen und Einstellungen für die Auswertung von Vigilanzzuständen, Epoche für Epoche. Zu jeder Schaltfläche gibt es eine Taste mit derselben Wirkung.</translation>
    </message>
    <message>
        <source>AASM Manual for the Scoring of Sleep and Associated Events</source>
        <translation>AASM Manual for the Scoring of Sleep and Associated Events</translation>
    </message>
    <message>
        <source>Time, share and bouts of each state, and the usual numbers of a night. What a night does not have shows a dash.</source>
        <translation>Zeit, Anteil und Episoden jedes Zustands und die üblichen Zahlen einer Nacht. Was eine Nacht nicht hat, zeigt einen Strich.</translation>
    </message>
    <message>
        <source>How far two raters agree, for states by epoch and for seizures by event. A click in the table of counts goes to the next such epoch.</source>
        <translation>Wie weit zwei Auswerter übereinstimmen, bei Zuständen nach Epochen und bei Anfällen nach Ereignissen. Ein Klick in der Tabelle der Anzahlen führt zur nächsten solchen Epoche.</translation>
    </message>
    <message>
        <source>Cohen 1960; Fleiss, Cohen and Everitt 1969; Dan et al. 2024 (SzCORE)</source>
        <translation>Cohen 1960; Fleiss, Cohen und Everitt 1969; Dan et al. 2024 (SzCORE)</translation>
    </message>
    <message>
        <source>Stretches of time that a plain rule suggests as seizures, for you to accept or to reject. Nothing is marked before you accept it.</source>
        <translation>Abschnitte, die eine einfache Regel als Anfälle vorschlägt, zum Annehmen oder Ablehnen. Vor dem Annehmen wird nichts markiert.</translation>
    </message>
    <message>
        <source>Line length: Esteller et al. 2001; the rule is a choice of this program</source>
        <translation>Linienlänge: Esteller et al. 2001; die Regel ist eine Wahl dieses Programms</translation>
    </message>
    <message>
        <source>The labels that marks may carry, with their colours and keys. Renaming a label renames it in all marks, and undo takes it back.</source>
        <translation>Die Labels, die Markierungen tragen können, mit ihren Farben und Tasten. Umbenennen ändert ein Label in allen Markierungen, und Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>All edits of the annotations since the recording was opened. Choosing one goes back or forward to it.</source>
        <translation>Alle Bearbeitungen der Annotationen seit dem Öffnen der Aufzeichnung. Die Wahl einer davon geht zu ihr zurück oder vor.</translation>
    </message>
    <message>
        <source>How far the main numbers depend on units whose class is not certain: these are drawn again and again, with their class changed or not, left out or not, or by their posterior. Bands and intervals hold 95 % of the draws, points and lines are the main result.</source>
        <translation>Wie weit die wichtigsten Zahlen von Einheiten abhängen, deren Klasse nicht sicher ist: Diese werden immer wieder gezogen, mit gewechselter Klasse oder nicht, ausgelassen oder nicht, oder nach ihrer A-posteriori-Wahrscheinlichkeit. Bänder und Intervalle enthalten 95 % der Ziehungen, Punkte und Linien sind das Hauptergebnis.</translation>
    </message>
    <message>
        <source>Units by the form of their mean spikes: narrow ones are fast-spiking and inhibitory, wide ones excitatory; two groups or a threshold divide them, and what a unit does to others votes, too. Drag the threshold, pick units, and take over the classes when they convince.</source>
        <translation>Einheiten nach der Form ihrer mittleren Spikes: schmale sind schnell feuernd (fast-spiking) und inhibitorisch, breite exzitatorisch. Zwei Gruppen oder eine Schwelle trennen sie, und was eine Einheit bei anderen bewirkt, stimmt mit. Die Schwelle ziehen, Einheiten wählen und die Klassen übernehmen, wenn sie überzeugen.</translation>
    </message>
    <message>
        <source>Peyrache et al. 2012, PNAS 109:1731</source>
        <translation>Peyrache et al. 2012, PNAS 109:1731</translation>
    </message>
    <message>
        <source>Which unit acts on which, found in their cross-correlograms, as a matrix from source to target and as arrows between the electrodes. A click on a cell or an arrow selects both units.</source>
        <translation>Welche Einheit auf welche wirkt, gefunden in ihren Kreuzkorrelogrammen, als Matrix von Quelle zu Ziel und als Pfeile zwischen den Elektroden. Ein Klick auf eine Zelle oder einen Pfeil wählt beide Einheiten aus.</translation>
    </message>
    <message>
        <source>Stark and Abeles 2009, J. Neurosci. Methods 179:90</source>
        <translation>Stark and Abeles 2009, J. Neurosci. Methods 179:90</translation>
    </message>
    <message>
        <source>How often the selected units fire at each lag after one another, with what the neighbourhood lets expect and its bounds. A peak above the bounds in the tinted lags is an excitatory connection, a trough below them an inhibitory one.</source>
        <translation>Wie oft die ausgewählten Einheiten bei jeder Verzögerung nacheinander feuern, mit dem, was die Nachbarschaft erwarten lässt, und dessen Grenzen. Ein Gipfel über den Grenzen in den getönten Verzögerungen ist eine exzitatorische Verbindung, ein Tal darunter eine inhibitorische.</translation>
    </message>
    <message>
        <source>The power of the LFP at every frequency where the cursor was placed, as one column of the scalogram, with its baseline dashed. Where the line is dotted, the wavelet reaches beyond an end of the signal.</source>
        <translation>Die Leistung des LFP bei jeder Frequenz dort, wo der Cursor gesetzt wurde, als eine Spalte des Skalogramms, mit gestrichelter Baseline. Wo die Linie gepunktet ist, reicht das Wavelet über ein Ende des Signals hinaus.</translation>
    </message>
    <message>
        <source>The marked seizures with the time that the balance took to recover. The one chosen here is shown in all views, and its marks can be set to the cursor or typed.</source>
        <translation>Die markierten Anfälle mit der Zeit, die die Balance bis zur Erholung brauchte. Der hier gewählte wird in allen Ansichten gezeigt, und seine Markierungen lassen sich auf den Cursor setzen oder eingeben.</translation>
    </message>
    <message>
        <source>Whether and when S(t) came back to its pre-ictal line after the seizure shown. The numbers are those of the S(t) view.</source>
        <translation>Ob und wann S(t) nach dem gezeigten Anfall zu seiner präiktalen Geraden zurückkehrte. Die Zahlen sind die der Ansicht S(t).</translation>
    </message>
    <message>
        <source>Your own words about this recording. They are kept beside it with the annotations, never in it.</source>
        <translation>Eigene Worte zu dieser Aufzeichnung. Sie werden neben ihr bei den Annotationen aufbewahrt, nie in ihr.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Excitation and inhibition across time scales</source>
        <translation>Exzitation und Inhibition über Zeitskalen hinweg</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Half an hour of simulated recording with four vigilance states, one seizure, 102 units and known truth. It is made on this computer.</source>
        <translation>Eine halbe Stunde simulierter Aufzeichnung mit vier Vigilanzzuständen, einem Anfall, 102 Einheiten und bekannten wahren Werten. Sie wird auf diesem Computer erzeugt.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Zuletzt geöffnete Aufzeichnungen</translation>
    </message>
    <message>
        <source>Drop a file or folder anywhere in this window.</source>
        <translation>Eine Datei oder einen Ordner irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>New here? The demo shows each workspace in a minute.</source>
        <translation>Neu hier? Die Demo zeigt jeden Arbeitsbereich in einer Minute.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>edgescope::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Eine Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a folder whose files are one recording</source>
        <translation>Einen Ordner öffnen, dessen Dateien eine Aufzeichnung sind</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Open a simulated recording with known truth</source>
        <translation>Eine simulierte Aufzeichnung öffnen, deren wahre Werte bekannt sind</translation>
    </message>
    <message>
        <source>&amp;Join recordings…</source>
        <translation>Aufzeichnungen &amp;verbinden…</translation>
    </message>
    <message>
        <source>Make one recording of spikes, LFP and states from several files</source>
        <translation>Aus Spikes, LFP und Zuständen mehrerer Dateien eine Aufzeichnung machen</translation>
    </message>
    <message>
        <source>Shortest &amp;gap…</source>
        <translation>Kürzeste &amp;Lücke…</translation>
    </message>
    <message>
        <source>Set from which length on a pause of the recording is kept as a gap</source>
        <translation>Festlegen, ab welcher Länge eine Pause der Aufzeichnung als Lücke behalten wird</translation>
    </message>
    <message>
        <source>&amp;Save annotations</source>
        <translation>Annotationen &amp;speichern</translation>
    </message>
    <message>
        <source>Save the annotations beside the recording</source>
        <translation>Die Annotationen neben der Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Save annotations &amp;as…</source>
        <translation>Annotationen speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the annotations under another name</source>
        <translation>Die Annotationen unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation>Annotationen &amp;importieren…</translation>
    </message>
    <message>
        <source>Add states, seizures or events from a file of another program</source>
        <translation>Zustände, Anfälle oder Ereignisse aus der Datei eines anderen Programms hinzufügen</translation>
    </message>
    <message>
        <source>Export annotati&amp;ons…</source>
        <translation>Annotationen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save the annotations in a form that other programs read</source>
        <translation>Die Annotationen in einer Form speichern, die andere Programme lesen</translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation>Ansicht e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save the chosen view as a figure</source>
        <translation>Die gewählte Ansicht als Abbildung speichern</translation>
    </message>
    <message>
        <source>Convert to &amp;NWB…</source>
        <translation>In &amp;NWB umwandeln…</translation>
    </message>
    <message>
        <source>Save the recording with its classes as an NWB file</source>
        <translation>Die Aufzeichnung mit ihren Klassen als NWB-Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Import unit classes…</source>
        <translation>Einheiten&amp;klassen importieren…</translation>
    </message>
    <message>
        <source>Set which units are excitatory or inhibitory from a table</source>
        <translation>Anhand einer Tabelle festlegen, welche Einheiten exzitatorisch oder inhibitorisch sind</translation>
    </message>
    <message>
        <source>Recording de&amp;tails</source>
        <translation>De&amp;tails der Aufzeichnung</translation>
    </message>
    <message>
        <source>Show what the file holds and how it was read</source>
        <translation>Zeigen, was die Datei enthält und wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Die Aufzeichnung schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Edgescope</source>
        <translation>Edgescope verlassen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Die zurückgenommene Bearbeitung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>List all edits and go back to any of them</source>
        <translation>Alle Bearbeitungen auflisten und zu einer davon zurückkehren</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen view as a picture</source>
        <translation>Die gewählte Ansicht als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers drawn in the chosen view</source>
        <translation>Die in der gewählten Ansicht gezeichneten Zahlen kopieren</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the selected time and units</source>
        <translation>Die Auswahl von Zeit und Einheiten aufheben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>&amp;Montage</source>
        <translation>&amp;Montage</translation>
    </message>
    <message>
        <source>What is subtracted from each channel of LFP</source>
        <translation>Was von jedem LFP-Kanal abgezogen wird</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>F&amp;ilter…</translation>
    </message>
    <message>
        <source>Filter the LFP that is shown</source>
        <translation>Das angezeigte LFP filtern</translation>
    </message>
    <message>
        <source>Gain &amp;up</source>
        <translation>Verstärkung &amp;erhöhen</translation>
    </message>
    <message>
        <source>Draw the LFP larger</source>
        <translation>Das LFP größer zeichnen</translation>
    </message>
    <message>
        <source>Gain &amp;down</source>
        <translation>Verstärkung &amp;verringern</translation>
    </message>
    <message>
        <source>Draw the LFP smaller</source>
        <translation>Das LFP kleiner zeichnen</translation>
    </message>
    <message>
        <source>Scale &amp;finer</source>
        <translation>Skala &amp;feiner</translation>
    </message>
    <message>
        <source>One time scale finer</source>
        <translation>Eine Zeitskala feiner</translation>
    </message>
    <message>
        <source>Scale &amp;coarser</source>
        <translation>Skala &amp;gröber</translation>
    </message>
    <message>
        <source>One time scale coarser</source>
        <translation>Eine Zeitskala gröber</translation>
    </message>
    <message>
        <source>&amp;Next display scale</source>
        <translation>&amp;Nächste Anzeigeskala</translation>
    </message>
    <message>
        <source>The next of the scales 15, 20, 25 and 30</source>
        <translation>Die nächste der Skalen 15, 20, 25 und 30</translation>
    </message>
    <message>
        <source>&amp;Previous display scale</source>
        <translation>V&amp;orherige Anzeigeskala</translation>
    </message>
    <message>
        <source>The previous of the scales 15, 20, 25 and 30</source>
        <translation>Die vorherige der Skalen 15, 20, 25 und 30</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>&amp;Zustände</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ve&amp;rgleich</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Navigate</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Type the time to go to</source>
        <translation>Die Zeit eingeben, zu der gesprungen wird</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>A tenth of the window back</source>
        <translation>Ein Zehntel des Fensters zurück</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>A tenth of the window on</source>
        <translation>Ein Zehntel des Fensters weiter</translation>
    </message>
    <message>
        <source>&amp;Page back</source>
        <translation>&amp;Seite zurück</translation>
    </message>
    <message>
        <source>A whole window back</source>
        <translation>Ein ganzes Fenster zurück</translation>
    </message>
    <message>
        <source>Page f&amp;orward</source>
        <translation>Seite v&amp;or</translation>
    </message>
    <message>
        <source>A whole window on</source>
        <translation>Ein ganzes Fenster weiter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Anfang</translation>
    </message>
    <message>
        <source>To the start of the recording</source>
        <translation>Zum Anfang der Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>To the end of the recording</source>
        <translation>Zum Ende der Aufzeichnung</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Hineinzoomen</translation>
    </message>
    <message>
        <source>Show half as much time</source>
        <translation>Halb so viel Zeit zeigen</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Hera&amp;uszoomen</translation>
    </message>
    <message>
        <source>Show twice as much time</source>
        <translation>Doppelt so viel Zeit zeigen</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Alles ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Die ganze Aufzeichnung zeigen</translation>
    </message>
    <message>
        <source>&amp;To selection</source>
        <translation>Auf Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>Show the selected time</source>
        <translation>Die ausgewählte Zeit zeigen</translation>
    </message>
    <message>
        <source>Next s&amp;eizure</source>
        <translation>&amp;Nächster Anfall</translation>
    </message>
    <message>
        <source>Show the next seizure, from 60 s before its onset on</source>
        <translation>Den nächsten Anfall zeigen, ab 60 s vor seinem Beginn</translation>
    </message>
    <message>
        <source>Previous se&amp;izure</source>
        <translation>Vorheriger Anfa&amp;ll</translation>
    </message>
    <message>
        <source>Show the seizure before, from 60 s before its onset on</source>
        <translation>Den vorherigen Anfall zeigen, ab 60 s vor seinem Beginn</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>Nächste &amp;Markierung</translation>
    </message>
    <message>
        <source>Choose the next annotation after the cursor</source>
        <translation>Die nächste Annotation nach dem Cursor wählen</translation>
    </message>
    <message>
        <source>Previous &amp;mark</source>
        <translation>Vorherige Mar&amp;kierung</translation>
    </message>
    <message>
        <source>Choose the annotation before the cursor</source>
        <translation>Die Annotation vor dem Cursor wählen</translation>
    </message>
    <message>
        <source>Next &amp;unscored</source>
        <translation>Nächste n&amp;icht ausgewertete Epoche</translation>
    </message>
    <message>
        <source>To the next epoch without a state</source>
        <translation>Zur nächsten Epoche ohne Zustand</translation>
    </message>
    <message>
        <source>Previous uns&amp;cored</source>
        <translation>Vorherige ni&amp;cht ausgewertete Epoche</translation>
    </message>
    <message>
        <source>To the epoch before that has no state</source>
        <translation>Zur vorherigen Epoche ohne Zustand</translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <translation>Nächste A&amp;bweichung</translation>
    </message>
    <message>
        <source>To the next epoch on which the compared raters differ</source>
        <translation>Zur nächsten Epoche, in der die verglichenen Auswerter voneinander abweichen</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>Annot&amp;ieren</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Durchsehen</translation>
    </message>
    <message>
        <source>Drag to move through the recording</source>
        <translation>Durch Ziehen durch die Aufzeichnung bewegen</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>Drag to select a range of time</source>
        <translation>Durch Ziehen einen Zeitbereich auswählen</translation>
    </message>
    <message>
        <source>Drag to mark a range of time and give it a label</source>
        <translation>Durch Ziehen einen Zeitbereich markieren und ihm ein Label geben</translation>
    </message>
    <message>
        <source>&amp;Start here</source>
        <translation>Hier &amp;beginnen</translation>
    </message>
    <message>
        <source>Begin the range, or the chosen annotation, at the cursor</source>
        <translation>Den Bereich oder die gewählte Annotation am Cursor beginnen</translation>
    </message>
    <message>
        <source>&amp;End here</source>
        <translation>Hier &amp;enden</translation>
    </message>
    <message>
        <source>End the range, or the chosen annotation, at the cursor</source>
        <translation>Den Bereich oder die gewählte Annotation am Cursor enden lassen</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Mark sei&amp;zure</source>
        <translation>Anfall &amp;markieren</translation>
    </message>
    <message>
        <source>Make what is chosen a seizure</source>
        <translation>Das Gewählte zu einem Anfall machen</translation>
    </message>
    <message>
        <source>E&amp;vent…</source>
        <translation>E&amp;reignis…</translation>
    </message>
    <message>
        <source>Mark an event with its words</source>
        <translation>Ein Ereignis mit Worten markieren</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation>Eine Notiz zum Gewählten schreiben</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>Flag what is chosen, to look at it again</source>
        <translation>Das Gewählte vormerken, um es noch einmal anzusehen</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Be&amp;arbeiten…</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>Das Gewählte bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Cut the annotation in two at the cursor</source>
        <translation>Die Annotation am Cursor in zwei teilen</translation>
    </message>
    <message>
        <source>&amp;Merge neighbours</source>
        <translation>Nachbarn &amp;zusammenführen</translation>
    </message>
    <message>
        <source>Make one of the chosen annotations, or of one and those it touches</source>
        <translation>Die gewählten Annotationen oder eine und die sie berührenden zu einer machen</translation>
    </message>
    <message>
        <source>Fill &amp;gaps with</source>
        <translation>Lücken &amp;füllen mit</translation>
    </message>
    <message>
        <source>Shift all…</source>
        <translation>Alles verschieben…</translation>
    </message>
    <message>
        <source>Move all annotations in time</source>
        <translation>Alle Annotationen zeitlich verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Das Gewählte löschen</translation>
    </message>
    <message>
        <source>S&amp;coring</source>
        <translation>A&amp;uswertung</translation>
    </message>
    <message>
        <source>&amp;Rater…</source>
        <translation>Au&amp;swerter…</translation>
    </message>
    <message>
        <source>Choose whose marks are made and used</source>
        <translation>Wählen, wessen Markierungen erstellt und verwendet werden</translation>
    </message>
    <message>
        <source>Compare raters</source>
        <translation>Auswerter vergleichen</translation>
    </message>
    <message>
        <source>Labels and &amp;keys…</source>
        <translation>Labels un&amp;d Tasten…</translation>
    </message>
    <message>
        <source>Change labels, their colours and keys</source>
        <translation>Labels, ihre Farben und Tasten ändern</translation>
    </message>
    <message>
        <source>&amp;Units and classes…</source>
        <translation>Einheiten und &amp;Klassen…</translation>
    </message>
    <message>
        <source>See the units and set which are excitatory or inhibitory</source>
        <translation>Die Einheiten ansehen und festlegen, welche exzitatorisch oder inhibitorisch sind</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>Anal&amp;yse</translation>
    </message>
    <message>
        <source>&amp;Run visible</source>
        <translation>Sichtbare &amp;neu berechnen</translation>
    </message>
    <message>
        <source>Run the analyses of the visible views again</source>
        <translation>Die Analysen der sichtbaren Ansichten erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Alle abbrechen</translation>
    </message>
    <message>
        <source>Stop all running and waiting work</source>
        <translation>Alle laufenden und wartenden Aufgaben anhalten</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Parameter</translation>
    </message>
    <message>
        <source>Show the parameters of the chosen view</source>
        <translation>Die Parameter der gewählten Ansicht zeigen</translation>
    </message>
    <message>
        <source>Paper &amp;defaults</source>
        <translation>&amp;Standardwerte der Publikation</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>Allen Analysen die Werte der Publikation geben</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Traces, spikes and ensembles over time</source>
        <translation>Signalverläufe, Spikes und Ensembles über die Zeit</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>Vigilance states, epoch by epoch</source>
        <translation>Vigilanzzustände, Epoche für Epoche</translation>
    </message>
    <message>
        <source>B&amp;alance</source>
        <translation>&amp;Balance</translation>
    </message>
    <message>
        <source>The balance of excitation and inhibition across time scales</source>
        <translation>Die Balance von Exzitation und Inhibition über Zeitskalen hinweg</translation>
    </message>
    <message>
        <source>Sei&amp;zure</source>
        <translation>Anfa&amp;ll</translation>
    </message>
    <message>
        <source>Traces, scalogram, coherence, ensembles and S(t) about a seizure</source>
        <translation>Signalverläufe, Skalogramm, Kohärenz, Ensembles und S(t) um einen Anfall</translation>
    </message>
    <message>
        <source>&amp;Reset workspace</source>
        <translation>Arbeitsbereich &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Return this workspace to its built-in layout</source>
        <translation>Diesen Arbeitsbereich auf seine vorgegebene Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>Fenster&amp;bereiche</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window</source>
        <translation>Die Tastatur dem nächsten Teil des Fensters geben</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Give the keyboard to the previous part of the window</source>
        <translation>Die Tastatur dem vorherigen Teil des Fensters geben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>Copy system &amp;report</source>
        <translation>System&amp;bericht kopieren</translation>
    </message>
    <message>
        <source>Copy versions and facts for a report of a problem</source>
        <translation>Versionen und Angaben für eine Problemmeldung kopieren</translation>
    </message>
    <message>
        <source>&amp;About Edgescope</source>
        <translation>Über &amp;Edgescope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Whole recording</source>
        <translation>&amp;Ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>Analyse the whole recording</source>
        <translation>Die ganze Aufzeichnung analysieren</translation>
    </message>
    <message>
        <source>&amp;Visible window</source>
        <translation>&amp;Sichtbares Fenster</translation>
    </message>
    <message>
        <source>Analyse the time in view</source>
        <translation>Die sichtbare Zeit analysieren</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>Analyse the selected time</source>
        <translation>Die ausgewählte Zeit analysieren</translation>
    </message>
    <message>
        <source>New si&amp;mulation…</source>
        <translation>Neue Si&amp;mulation…</translation>
    </message>
    <message>
        <source>Make a simulated recording with known truth of your own</source>
        <translation>Eine eigene simulierte Aufzeichnung erzeugen, deren wahre Werte bekannt sind</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Print the chosen view</source>
        <translation>Die gewählte Ansicht drucken</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Drag to measure a length of time and an amplitude; with Shift further drags are added up</source>
        <translation>Durch Ziehen eine Zeitdauer und eine Amplitude messen; mit Umschalt werden weitere Messungen addiert</translation>
    </message>
    <message>
        <source>P&amp;in results</source>
        <translation>&amp;Ergebnisse anheften</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>Die Ergebnisse der gegenwärtigen Bedingungen behalten, um andere mit ihnen zu vergleichen</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>Abbildun&amp;gen</translation>
    </message>
    <message>
        <source>Add view to &amp;figure</source>
        <translation>Ansicht zur Abbildung hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add the chosen view to the figure, as it is now</source>
        <translation>Die gewählte Ansicht in ihrem jetzigen Zustand zur Abbildung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Abbildun&amp;gen</translation>
    </message>
    <message>
        <source>Figures for print, composed of views</source>
        <translation>Abbildungen für den Druck, aus Ansichten zusammengestellt</translation>
    </message>
    <message>
        <source>&amp;What is this</source>
        <translation>&amp;Was ist das</translation>
    </message>
    <message>
        <source>Say what the chosen view shows and how it is made</source>
        <translation>Sagen, was die gewählte Ansicht zeigt und wie sie entsteht</translation>
    </message>
    <message>
        <source>&amp;Around seizure</source>
        <translation>&amp;Um den Anfall</translation>
    </message>
    <message>
        <source>Analyse from a minute before the seizure to five minutes after its onset</source>
        <translation>Von einer Minute vor dem Anfall bis fünf Minuten nach seinem Beginn analysieren</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>&amp;Eigener…</translation>
    </message>
    <message>
        <source>Analyse between two times that you type</source>
        <translation>Zwischen zwei eingegebenen Zeiten analysieren</translation>
    </message>
    <message>
        <source>Save st&amp;udy as…</source>
        <translation>Studie s&amp;peichern unter…</translation>
    </message>
    <message>
        <source>Save annotations, classes, parameters and conditions in a file that opens with the recording</source>
        <translation>Annotationen, Klassen, Parameter und Bedingungen in einer Datei speichern, die sich mit der Aufzeichnung öffnet</translation>
    </message>
    <message>
        <source>Export &amp;units and classes…</source>
        <translation>Ein&amp;heiten und Klassen exportieren…</translation>
    </message>
    <message>
        <source>Save the units, their classes and what speaks for these as a table</source>
        <translation>Die Einheiten, ihre Klassen und was für diese spricht als Tabelle speichern</translation>
    </message>
    <message>
        <source>Take back the last edit of annotations or unit classes</source>
        <translation>Die letzte Bearbeitung von Annotationen oder Einheitenklassen zurücknehmen</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>Textgröße in D&amp;iagrammen</translation>
    </message>
    <message>
        <source>&amp;Axis: clock, elapsed or onset</source>
        <translation>Achse: Uh&amp;rzeit, verstrichen oder ab Beginn</translation>
    </message>
    <message>
        <source>Label the axis with the time of day, the time elapsed or the seconds from the onset of the seizure</source>
        <translation>Die Achse mit der Uhrzeit, der verstrichenen Zeit oder den Sekunden ab dem Beginn des Anfalls beschriften</translation>
    </message>
    <message>
        <source>Allow &amp;overlap</source>
        <translation>Überla&amp;ppung zulassen</translation>
    </message>
    <message>
        <source>Let seizures and events overlap others of their label; else the new one cuts those under it</source>
        <translation>Anfälle und Ereignisse andere mit ihrem Label überlappen lassen; sonst beschneidet die neue Markierung die darunter</translation>
    </message>
    <message>
        <source>C&amp;lassify units…</source>
        <translation>Einheiten &amp;klassifizieren…</translation>
    </message>
    <message>
        <source>See what tells excitatory from inhibitory units, and take the classes over</source>
        <translation>Sehen, was exzitatorische von inhibitorischen Einheiten unterscheidet, und die Klassen übernehmen</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>Classes of units: what tells them, and what units do to one another</source>
        <translation>Klassen von Einheiten: was sie erkennen lässt und was Einheiten aneinander bewirken</translation>
    </message>
    <message>
        <source>‹ Sz</source>
        <translation>‹ Anf.</translation>
    </message>
    <message>
        <source>Sz ›</source>
        <translation>Anf. ›</translation>
    </message>
    <message>
        <source>Add to figure</source>
        <translation>Zur Abbildung hinzufügen</translation>
    </message>
</context>
<context>
    <name>edgescope::AgreementPanel</name>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Make consensus</source>
        <translation>Konsens bilden</translation>
    </message>
    <message>
        <source>Epochs by the states of both raters</source>
        <translation>Epochen nach den Zuständen beider Auswerter</translation>
    </message>
    <message>
        <source>Rows: the present rater; columns: the other. A click goes to the next such epoch.</source>
        <translation>Zeilen: der aktuelle Auswerter; Spalten: der andere. Ein Klick führt zur nächsten solchen Epoche.</translation>
    </message>
    <message>
        <source>Adds a rater “consensus”: the state that most raters gave each epoch, and the seizures that more than half of them marked</source>
        <translation>Fügt einen Auswerter „Konsens“ hinzu: den Zustand, den die meisten Auswerter jeder Epoche gaben, und die Anfälle, die mehr als die Hälfte von ihnen markierte</translation>
    </message>
    <message>
        <source>Only one rater has marked this recording.</source>
        <translation>Nur ein Auswerter hat diese Aufzeichnung markiert.</translation>
    </message>
    <message>
        <source>Choose whom to compare with above.</source>
        <translation>Oben wählen, mit wem verglichen wird.</translation>
    </message>
    <message>
        <source>Cohen’s κ &lt;b&gt;%1&lt;/b&gt; · 95 % %2 to %3</source>
        <translation>Cohens κ &lt;b&gt;%1&lt;/b&gt; · 95 % %2 bis %3</translation>
    </message>
    <message>
        <source>No epoch is scored by both.</source>
        <translation>Keine Epoche ist von beiden ausgewertet.</translation>
    </message>
    <message>
        <source>κ is not defined: both raters used one and the same state.</source>
        <translation>κ ist nicht definiert: Beide Auswerter verwendeten ein und denselben Zustand.</translation>
    </message>
    <message>
        <source>%1 epochs in both, %2 differ</source>
        <translation>%1 Epochen bei beiden, %2 unterscheiden sich</translation>
    </message>
    <message>
        <source>%1 and %2: %3 epochs</source>
        <translation>%1 und %2: %3 Epochen</translation>
    </message>
    <message>
        <source>Seizures of %1: %2 of %3 found by %4 (sensitivity %5), %6 more per hour; by the event rules of SzCORE</source>
        <translation>Anfälle von %1: %2 von %3 gefunden durch %4 (Sensitivität %5), %6 zusätzliche pro Stunde; nach den Ereignisregeln von SzCORE</translation>
    </message>
    <message>
        <source>%1 marked no seizure, %2 marked %3.</source>
        <translation>%1 hat keinen Anfall markiert, %2 hat %3 markiert.</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationActions</name>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>The annotations are saved in %1.</source>
        <translation>Die Annotationen sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Label %1 vergeben</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>%1 markieren</translation>
    </message>
    <message>
        <source>Select a range of time first: drag with the Annotate tool, or press I at its start and Shift+I at its end.</source>
        <translation>Zuerst einen Zeitbereich auswählen: mit dem Werkzeug „Annotieren“ ziehen oder an seinem Anfang I und an seinem Ende Umschalt+I drücken.</translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation>Beginn setzen</translation>
    </message>
    <message>
        <source>The range begins at the cursor. Put the cursor at its end and press Shift+I.</source>
        <translation>Der Bereich beginnt am Cursor. Den Cursor an sein Ende setzen und Umschalt+I drücken.</translation>
    </message>
    <message>
        <source>Set the end</source>
        <translation>Ende setzen</translation>
    </message>
    <message>
        <source>The range is selected. A digit labels it, Z makes it a seizure, E an event.</source>
        <translation>Der Bereich ist ausgewählt. Eine Ziffer gibt ihm ein Label, Z macht ihn zu einem Anfall, E zu einem Ereignis.</translation>
    </message>
    <message>
        <source>Press I at the start of the range first.</source>
        <translation>Zuerst I am Anfang des Bereichs drücken.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Mark event</source>
        <translation>Ereignis markieren</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Vormerkung entfernen</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>No annotation holds the cursor.</source>
        <translation>Keine Annotation umfasst den Cursor.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>There is no neighbour of the same label to merge with.</source>
        <translation>Es gibt keinen Nachbarn mit demselben Label zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Fill gaps with %1</source>
        <translation>Lücken mit %1 füllen</translation>
    </message>
    <message>
        <source>Shift all annotations</source>
        <translation>Alle Annotationen verschieben</translation>
    </message>
    <message>
        <source>Seconds to move all annotations of all raters by (earlier: negative):</source>
        <translation>Sekunden, um die alle Annotationen aller Auswerter verschoben werden (früher: negativ):</translation>
    </message>
    <message>
        <source>Shift all by %1 s</source>
        <translation>Alle um %1 s verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No annotation after the cursor.</source>
        <translation>Keine Annotation nach dem Cursor.</translation>
    </message>
    <message>
        <source>No annotation before the cursor.</source>
        <translation>Keine Annotation vor dem Cursor.</translation>
    </message>
    <message>
        <source>Save annotations as</source>
        <translation>Annotationen speichern unter</translation>
    </message>
    <message>
        <source>Annotations of Edgescope (*.annotations.json);;All files (*)</source>
        <translation>Annotationen von Edgescope (*.annotations.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDialog</name>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>&amp;Flagged, to be looked at again</source>
        <translation>&amp;Vorgemerkt, zum erneuten Ansehen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Annotation bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation bearbeiten</numerusform>
            <numerusform>%n Annotationen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>A new start moves the annotation</source>
        <translation>Ein neuer Beginn verschiebt die Annotation</translation>
    </message>
    <message>
        <source>A new end changes the length</source>
        <translation>Ein neues Ende ändert die Länge</translation>
    </message>
    <message>
        <source>A new length moves the end</source>
        <translation>Eine neue Länge verschiebt das Ende</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>Län&amp;ge</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>„%1“ ist keine Länge. Eine Länge wird als 1,5 s oder 2 min 30 s geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1, or none</source>
        <translation>Wie sicher der Auswerter ist, von 0 bis 1 oder „keine“</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Auswerter</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>%1 liegt außerhalb der Aufzeichnung.</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or none.</source>
        <translation>„%1“ ist keine Sicherheit. Sie ist eine Zahl von 0 bis 1 oder „keine“.</translation>
    </message>
    <message>
        <source>A state has a length.</source>
        <translation>Ein Zustand hat eine Länge.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDocument</name>
    <message>
        <source>the file&apos;s own marks</source>
        <translation>Markierungen der Datei</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationExchange</name>
    <message>
        <source>Annotations (%1);;All files (*)</source>
        <translation>Annotationen (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 holds no annotations that can be added.</source>
        <translation>%1 enthält keine Annotationen, die hinzugefügt werden können.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of %1 were added. Undo takes them away.</source>
        <translation>
            <numerusform>%n Annotation von %1 wurde hinzugefügt. Rückgängig entfernt sie.</numerusform>
            <numerusform>%n Annotationen von %1 wurden hinzugefügt. Rückgängig entfernt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>%1 exists already and would be replaced. Choose another name.</source>
        <translation>%1 ist schon vorhanden und würde ersetzt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is in use by the open recording. Choose another name.</source>
        <translation>%1 wird von der geöffneten Aufzeichnung verwendet. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were written to %1.</source>
        <translation>
            <numerusform>%n Annotation wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Annotationen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationFilterLine</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Anfälle</translation>
    </message>
    <message>
        <source>Around seizures</source>
        <translation>Um Anfälle</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter label, note, rater…</source>
        <translation>Label, Notiz, Auswerter filtern…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Which annotations are listed</source>
        <translation>Welche Annotationen aufgelistet werden</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Auswerter</translation>
    </message>
    <message>
        <source>Whose annotations are listed</source>
        <translation>Wessen Annotationen aufgelistet werden</translation>
    </message>
    <message>
        <source>Add an annotation of the selected time, or at the cursor</source>
        <translation>Eine Annotation der ausgewählten Zeit oder am Cursor hinzufügen</translation>
    </message>
    <message>
        <source>Add an annotation</source>
        <translation>Annotation hinzufügen</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>Alle Auswerter</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationMenus</name>
    <message>
        <source>Epochs of %1 s</source>
        <translation>Epochen von %1 s</translation>
    </message>
    <message>
        <source>Score in epochs of this length</source>
        <translation>In Epochen dieser Länge auswerten</translation>
    </message>
    <message>
        <source>&amp;Go to the next epoch after a key</source>
        <translation>Nach einer Taste zur nächsten Epoche &amp;gehen</translation>
    </message>
    <message>
        <source>Go on by itself when an epoch has got its state</source>
        <translation>Von selbst weitergehen, wenn eine Epoche ihren Zustand hat</translation>
    </message>
    <message>
        <source>&amp;Skip epochs already scored</source>
        <translation>Bereits ausgewertete Epochen &amp;überspringen</translation>
    </message>
    <message>
        <source>Go on to the next unscored epoch</source>
        <translation>Zur nächsten nicht ausgewerteten Epoche weitergehen</translation>
    </message>
    <message>
        <source>Begin an epoch at the &amp;cursor</source>
        <translation>Eine Epoche am &amp;Cursor beginnen</translation>
    </message>
    <message>
        <source>Lay the grid of epochs so that one begins here, such as at lights off</source>
        <translation>Das Epochenraster so legen, dass hier eine beginnt, etwa bei Licht aus</translation>
    </message>
    <message>
        <source>Give this label to what is chosen</source>
        <translation>Dem Gewählten dieses Label geben</translation>
    </message>
    <message>
        <source>Give the unscored part of the selected time this state</source>
        <translation>Dem nicht ausgewerteten Teil der ausgewählten Zeit diesen Zustand geben</translation>
    </message>
    <message>
        <source>Compare these states with those of the present rater</source>
        <translation>Diese Zustände mit denen des aktuellen Auswerters vergleichen</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;Niemand</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>Nur auf %1</translation>
    </message>
    <message>
        <source>Only on %1 to %2</source>
        <translation>Nur auf %1 bis %2</translation>
    </message>
    <message>
        <source>Length of the epochs, and how scoring goes on</source>
        <translation>Länge der Epochen und wie das Auswerten weitergeht</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Automatisch weiter</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationStorage</name>
    <message>
        <source>The annotations are open in another window. Here they are shown and cannot be edited.</source>
        <translation>Die Annotationen sind in einem anderen Fenster geöffnet. Hier werden sie angezeigt und können nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Labels of the last session</source>
        <translation>Labels der letzten Sitzung</translation>
    </message>
    <message>
        <source>Edits of the last session</source>
        <translation>Bearbeitungen der letzten Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1. The %n edit(s) of that time are back; undo takes them away.</source>
        <translation>
            <numerusform>Edgescope wurde am %1 unerwartet beendet. Die %n Bearbeitung aus dieser Zeit ist wieder da; Rückgängig entfernt sie.</numerusform>
            <numerusform>Edgescope wurde am %1 unerwartet beendet. Die %n Bearbeitungen aus dieser Zeit sind wieder da; Rückgängig entfernt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were changed in another window and have been read again.</source>
        <translation>Die Annotationen wurden in einem anderen Fenster geändert und sind neu gelesen worden.</translation>
    </message>
    <message>
        <source>The annotations are open in another window (process %1 on %2). Close that window to edit them here.</source>
        <translation>Die Annotationen sind in einem anderen Fenster geöffnet (Prozess %1 auf %2). Dieses Fenster schließen, um sie hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>The annotations cannot be kept beside the recording. They are kept in %1.</source>
        <translation>Die Annotationen können nicht neben der Aufzeichnung gespeichert werden. Sie werden in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The annotations cannot be saved as %1: %2. The file there is as it was; save them elsewhere with “Save annotations as…”.</source>
        <translation>Die Annotationen können nicht als %1 gespeichert werden: %2. Die Datei dort ist unverändert; mit „Annotationen speichern unter…“ an anderer Stelle speichern.</translation>
    </message>
    <message>
        <source>%1 cannot be written, or is open in another window.</source>
        <translation>%1 kann nicht geschrieben werden oder ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Edgescope stopped unexpectedly on %1. The notes of that time are back.</source>
        <translation>Edgescope wurde am %1 unerwartet beendet. Die Notizen aus dieser Zeit sind wieder da.</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsModel</name>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Rater of %1</source>
        <translation>Auswerter von %1</translation>
    </message>
    <message>
        <source>“%1” is no time. A time is written as %2 or +95 s.</source>
        <translation>„%1“ ist keine Zeit. Eine Zeit wird als %2 oder +95 s geschrieben.</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>%1 liegt außerhalb der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>„%1“ ist keine Länge. Eine Länge wird als 1,5 s oder 2 min 30 s geschrieben.</translation>
    </message>
    <message>
        <source>A state has a length. Delete it to make its time unscored.</source>
        <translation>Ein Zustand hat eine Länge. Wird er gelöscht, ist seine Zeit nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Länge von %1 ändern</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or nothing.</source>
        <translation>„%1“ ist keine Sicherheit. Sie ist eine Zahl von 0 bis 1 oder leer.</translation>
    </message>
    <message>
        <source>Confidence of %1</source>
        <translation>Sicherheit von %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Auswerter</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>When it starts; a new start moves it</source>
        <translation>Wann sie beginnt; ein neuer Beginn verschiebt sie</translation>
    </message>
    <message>
        <source>How long it lasts; a new length moves its end</source>
        <translation>Wie lange sie dauert; eine neue Länge verschiebt ihr Ende</translation>
    </message>
    <message>
        <source>Its label, of those of its kind</source>
        <translation>Ihr Label, eines von denen ihrer Art</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>Channels that it concerns; all when none is named</source>
        <translation>Kanäle, die sie betrifft; alle, wenn keiner genannt ist</translation>
    </message>
    <message>
        <source>Units that it concerns; all when none is named</source>
        <translation>Einheiten, die sie betrifft; alle, wenn keine genannt ist</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer sie erstellt hat</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1</source>
        <translation>Wie sicher der Auswerter ist, von 0 bis 1</translation>
    </message>
    <message>
        <source>Flagged, to be looked at again; F flags</source>
        <translation>Vorgemerkt, zum erneuten Ansehen; F merkt vor</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerkung</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsPanel</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved %1&#x202f;s ago</source>
        <translation>vor %1&#x202f;s gespeichert</translation>
    </message>
    <message>
        <source>saved %1&#x202f;min ago</source>
        <translation>vor %1&#x202f;min gespeichert</translation>
    </message>
    <message>
        <source>saved %1&#x202f;h ago</source>
        <translation>vor %1&#x202f;h gespeichert</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Open a recording to see its annotations.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Annotationen zu sehen.</translation>
    </message>
    <message>
        <source>No annotations yet. A marks a range with the mouse.</source>
        <translation>Noch keine Annotationen. Mit A lässt sich ein Bereich mit der Maus markieren.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation löschen</numerusform>
            <numerusform>%n Annotationen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Vormerkung entfernen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Am &amp;Cursor teilen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>L&amp;abel</translation>
    </message>
</context>
<context>
    <name>edgescope::ArrayView</name>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>LFP</source>
        <translation>LFP</translation>
    </message>
    <message>
        <source>Time of the array map</source>
        <translation>Zeit der Elektrodenkarte</translation>
    </message>
    <message>
        <source>Time that the colours are of: the visible window, the selected range, or 1 s around the cursor</source>
        <translation>Zeit, für die die Farben gelten: das sichtbare Fenster, der ausgewählte Bereich oder 1 s um den Cursor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Move the cursor through the selected range, or through a seizure</source>
        <translation>Den Cursor durch den ausgewählten Bereich oder durch einen Anfall bewegen</translation>
    </message>
    <message>
        <source>This recording has neither units nor channels.</source>
        <translation>Diese Aufzeichnung hat weder Einheiten noch Kanäle.</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>Keine LFP-Kanäle in dieser Datei.</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>Berechnung nicht möglich: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without electrode are not shown.</source>
        <translation>
            <numerusform>%n Einheit ohne Elektrode wird nicht gezeigt.</numerusform>
            <numerusform>%n Einheiten ohne Elektrode werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 s at %1</source>
        <translation>1 s bei %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>LFP power of the array</source>
        <translation>LFP-Leistung des Arrays</translation>
    </message>
    <message>
        <source>Open a recording to see its array map.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Elektrodenkarte zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Array map, %1, %2, %n electrode(s)</source>
        <translation>
            <numerusform>Elektrodenkarte, %1, %2, %n Elektrode</numerusform>
            <numerusform>Elektrodenkarte, %1, %2, %n Elektroden</numerusform>
        </translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>electrode %1</source>
        <translation>Elektrode %1</translation>
    </message>
    <message>
        <source>unit %1 (%2) %3 Hz</source>
        <translation>Einheit %1 (%2) %3 Hz</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>E − I %1 Hz</source>
        <translation>E − I %1 Hz</translation>
    </message>
    <message>
        <source>LFP power %1</source>
        <translation>LFP-Leistung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bad channel(s) left out.</source>
        <translation>
            <numerusform>%n schlechter Kanal ausgelassen.</numerusform>
            <numerusform>%n schlechte Kanäle ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>bad channel</source>
        <translation>schlechter Kanal</translation>
    </message>
</context>
<context>
    <name>edgescope::ChannelsDialog</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels of LFP</source>
        <translation>LFP-Kanäle</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>Elektrode</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide all</source>
        <translation>Alle ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;File order</source>
        <translation>Reihenfolge der &amp;Datei</translation>
    </message>
    <message>
        <source>Show all channels in the order of the file</source>
        <translation>Alle Kanäle in der Reihenfolge der Datei zeigen</translation>
    </message>
    <message>
        <source>Ticked channels are shown, from top to bottom. Bad ones are drawn in grey with a line through their name and are left out of the common average and of maps of LFP power; analyses are not changed by them.</source>
        <translation>Angehakte Kanäle werden gezeigt, von oben nach unten. Schlechte werden grau und mit einer Linie durch ihren Namen gezeichnet und aus der Mittelwertreferenz und aus Karten der LFP-Leistung ausgelassen; Analysen werden durch sie nicht verändert.</translation>
    </message>
</context>
<context>
    <name>edgescope::CheckedNames</name>
    <message>
        <source>Filter names…</source>
        <translation>Namen filtern…</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filter für %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Name none, which means all</source>
        <translation>Keinen nennen, was alle bedeutet</translation>
    </message>
    <message>
        <source>%1: several</source>
        <translation>%1: mehrere</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassDocument</name>
    <message>
        <source>▲ excitatory</source>
        <translation>▲ exzitatorisch</translation>
    </message>
    <message>
        <source>■ inhibitory</source>
        <translation>■ inhibitorisch</translation>
    </message>
    <message>
        <source>◇ unclassified</source>
        <translation>◇ nicht klassifiziert</translation>
    </message>
    <message>
        <source>Unit %1: %2</source>
        <translation>Einheit %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n Einheit: %1</numerusform>
            <numerusform>%n Einheiten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) by hand</source>
        <translation>
            <numerusform>%n Einheit von Hand</numerusform>
            <numerusform>%n Einheiten von Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes of the file</source>
        <translation>Klassen der Datei</translation>
    </message>
    <message>
        <source>Classes of column %1</source>
        <translation>Klassen der Spalte %1</translation>
    </message>
    <message>
        <source>Suggested classes</source>
        <translation>Vorgeschlagene Klassen</translation>
    </message>
    <message>
        <source>The unit classes cannot be kept beside the recording. They are kept in %1.</source>
        <translation>Die Einheitenklassen können nicht neben der Aufzeichnung gespeichert werden. Sie werden in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassLogDialog</name>
    <message>
        <source>No class has been changed yet.</source>
        <translation>Es wurde noch keine Klasse geändert.</translation>
    </message>
    <message>
        <source>Log of unit classes</source>
        <translation>Protokoll der Einheitenklassen</translation>
    </message>
    <message>
        <source>Changes of unit classes</source>
        <translation>Änderungen der Einheitenklassen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, as tab-separated text</source>
        <translation>Die gewählten oder alle Zeilen als tabulatorgetrennten Text kopieren</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassSheet</name>
    <message>
        <source>&amp;Classify from waveforms</source>
        <translation>Nach Wellenformen &amp;klassifizieren</translation>
    </message>
    <message>
        <source>&amp;Leave them unclassified</source>
        <translation>&amp;Nicht klassifiziert lassen</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Einheitenklassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not say which of its %n unit(s) are excitatory and which inhibitory.</source>
        <translation>
            <numerusform>In %1 steht nicht, ob die %n Einheit exzitatorisch oder inhibitorisch ist.</numerusform>
            <numerusform>In %1 steht nicht, welche der %n Einheiten exzitatorisch und welche inhibitorisch sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Pictures of E and I stay empty until units have classes. They can be set at any time: Annotate ▸ Units and classes…</source>
        <translation>Bilder von E und I bleiben leer, bis Einheiten Klassen haben. Klassen lassen sich jederzeit setzen: Annotieren ▸ Einheiten und Klassen…</translation>
    </message>
    <message>
        <source>This gives %1.</source>
        <translation>Das ergibt %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesCanvas</name>
    <message>
        <source>Picture of the unit classes</source>
        <translation>Bild der Einheitenklassen</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>Klasse von Hand festlegen: exzitatorisch</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>Klasse von Hand festlegen: inhibitorisch</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>Klasse von Hand festlegen: nicht klassifiziert</translation>
    </message>
    <message>
        <source>Show every waveform in the depth of its own trough</source>
        <translation>Jede Wellenform in der Tiefe ihres eigenen Tals zeigen</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normiert</translation>
    </message>
    <message>
        <source>Select the next unit whose evidence contradicts itself</source>
        <translation>Die nächste Einheit auswählen, deren Hinweise einander widersprechen</translation>
    </message>
    <message>
        <source>Give all units their suggested classes; those set by hand stay</source>
        <translation>Allen Einheiten ihre vorgeschlagenen Klassen geben; von Hand gesetzte bleiben</translation>
    </message>
    <message>
        <source>Take over classes</source>
        <translation>Klassen übernehmen</translation>
    </message>
    <message>
        <source>Take the classes over with every change of rule, threshold or posterior</source>
        <translation>Die Klassen bei jeder Änderung von Regel, Schwelle oder A-posteriori-Wahrscheinlichkeit übernehmen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 E, %2 I, %3 unclassified</source>
        <translation>%1 E, %2 I, %3 nicht klassifiziert</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see what tells its units&apos; classes.</source>
        <translation>Eine Aufzeichnung öffnen, um zu sehen, was die Klassen ihrer Einheiten erkennen lässt.</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Einheitenklassen</translation>
    </message>
    <message>
        <source>Unit classes: %1. Units with a conflict: %2.</source>
        <translation>Einheitenklassen: %1. Einheiten mit einem Widerspruch: %2.</translation>
    </message>
</context>
<context>
    <name>edgescope::ColumnsDialog</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Auswerter</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The first &amp;line is a heading</source>
        <translation>Die erste &amp;Zeile ist eine Überschrift</translation>
    </message>
    <message>
        <source>Each lasts until the &amp;next one</source>
        <translation>Jede dauert bis zur &amp;nächsten</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>%1 does not name its columns in a way that is known. Say what they hold.</source>
        <translation>%1 benennt seine Spalten nicht auf bekannte Weise. Angeben, was sie enthalten.</translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation>Z&amp;eiten sind</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>Spalte %1 enthält</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start</source>
        <translation>Sekunden ab Anfang der Aufzeichnung</translation>
    </message>
    <message>
        <source>milliseconds from the recording&apos;s start</source>
        <translation>Millisekunden ab Anfang der Aufzeichnung</translation>
    </message>
    <message>
        <source>h:mm:ss from the recording&apos;s start</source>
        <translation>h:mm:ss ab Anfang der Aufzeichnung</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>One column holds the start.</source>
        <translation>Eine Spalte enthält den Beginn.</translation>
    </message>
    <message>
        <source>Several columns hold the same: %1.</source>
        <translation>Mehrere Spalten enthalten dasselbe: %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::CommandSearch</name>
    <message>
        <source>Find action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Wörter der Aktion</translation>
    </message>
    <message>
        <source>Type some words of what you want to do</source>
        <translation>Einige Wörter zur gewünschten Aktion eingeben</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Gefundene Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>No action has these words in its name, menu or description.</source>
        <translation>Keine Aktion hat diese Wörter in Name, Menü oder Beschreibung.</translation>
    </message>
</context>
<context>
    <name>edgescope::CompareToggles</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>ISI permutation</source>
        <translation>ISI-Permutation</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>Zirkuläre Verschiebung</translation>
    </message>
    <message>
        <source>Surrogates that the data are compared with</source>
        <translation>Surrogate, mit denen die Daten verglichen werden</translation>
    </message>
    <message>
        <source>Show or hide %1 beside the data</source>
        <translation>%1 neben den Daten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Surrogate on or off</source>
        <translation>Surrogat ein oder aus</translation>
    </message>
    <message>
        <source>Show or hide the surrogate used last</source>
        <translation>Das zuletzt verwendete Surrogat zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next kind of surrogate</source>
        <translation>Nächste Art von Surrogat</translation>
    </message>
    <message>
        <source>Show the next kind of surrogate instead</source>
        <translation>Stattdessen die nächste Art von Surrogat zeigen</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>Surrogate jeder Art</translation>
    </message>
    <message>
        <source>Surrogates of each kind. More give steadier bands and smaller p.</source>
        <translation>Surrogate jeder Art. Mehr ergeben stabilere Bänder und kleinere p.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::ComparisonPanel</name>
    <message>
        <source>Pin results</source>
        <translation>Ergebnisse anheften</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pinned results</source>
        <translation>Angeheftete Ergebnisse</translation>
    </message>
    <message>
        <source>Ticked: drawn over the present results in all views. A double-click renames.</source>
        <translation>Angehakt: in allen Ansichten über die gegenwärtigen Ergebnisse gezeichnet. Ein Doppelklick benennt um.</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>Die Ergebnisse der gegenwärtigen Bedingungen behalten, um andere mit ihnen zu vergleichen</translation>
    </message>
    <message>
        <source>Present and pinned numbers</source>
        <translation>Gegenwärtige und angeheftete Zahlen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Open a recording to pin its results.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Ergebnisse anzuheften.</translation>
    </message>
    <message>
        <source>Pin the present results, then change states, range, parameters or the recording: the pinned ones stay beside the new ones.</source>
        <translation>Die gegenwärtigen Ergebnisse anheften, dann Zustände, Bereich, Parameter oder die Aufzeichnung ändern: Die angehefteten bleiben neben den neuen.</translation>
    </message>
    <message>
        <source>At scale k %1. Difference: now less pinned.</source>
        <translation>Auf der Skala k %1. Differenz: jetzt minus angeheftet.</translation>
    </message>
    <message>
        <source>* Each value lies outside the other&apos;s 95 % interval.</source>
        <translation>* Jeder Wert liegt außerhalb des 95-%-Intervalls des anderen.</translation>
    </message>
    <message>
        <source>The pinned results and those of now have no number in common.</source>
        <translation>Die angehefteten und die jetzigen Ergebnisse haben keine Zahl gemeinsam.</translation>
    </message>
</context>
<context>
    <name>edgescope::ConditionsBar</name>
    <message>
        <source>seizures</source>
        <translation>Anfälle</translation>
    </message>
    <message>
        <source>invalid times</source>
        <translation>ungültige Zeiten</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Scale Δt</source>
        <translation>Skala Δt</translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation>Zeitskala</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Bin-Breite</translation>
    </message>
    <message>
        <source>Bin width. Type one in ms or s; the nearest of the 32 scales is taken.</source>
        <translation>Bin-Breite. In ms oder s eingeben; die nächstgelegene der 32 Skalen wird verwendet.</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Auswahl verwenden</translation>
    </message>
    <message>
        <source>Analyse the selected time only</source>
        <translation>Nur die ausgewählte Zeit analysieren</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Range of time analysed</source>
        <translation>Analysierter Zeitbereich</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>Sichtbares Fenster</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>k %1 / %2</source>
        <translation>k %1 / %2</translation>
    </message>
    <message>
        <source>Nearest of the %1 scales: %2, k %3.</source>
        <translation>Nächstgelegene der %1 Skalen: %2, k %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a bin width. Type a time such as 300 ms or 1.5 s.</source>
        <translation>„%1“ ist keine Bin-Breite. Eine Zeit wie 300 ms oder 1,5 s eingeben.</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in. %1</source>
        <translation>Zeitbereich, den die Analysen einbeziehen. %1</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in</source>
        <translation>Zeitbereich, den die Analysen einbeziehen</translation>
    </message>
    <message>
        <source>Around seizure</source>
        <translation>Um den Anfall</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>Units that the ensembles take in</source>
        <translation>Einheiten, die die Ensembles einbeziehen</translation>
    </message>
    <message>
        <source>Units that the ensembles take in. Select units in the raster, the units table or the array map; those that are not taken in count as unclassified.</source>
        <translation>Einheiten, die die Ensembles einbeziehen. Einheiten im Raster, in der Einheitentabelle oder in der Elektrodenkarte auswählen; nicht einbezogene zählen als nicht klassifiziert.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n ausgewählte Einheit</numerusform>
            <numerusform>%n ausgewählte Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsCanvas</name>
    <message>
        <source>Picture of the connections</source>
        <translation>Bild der Verbindungen</translation>
    </message>
    <message>
        <source>%1 → %2, no connection found</source>
        <translation>%1 → %2, keine Verbindung gefunden</translation>
    </message>
    <message>
        <source>%1, %2, connections to others: %3 excitatory, %4 inhibitory</source>
        <translation>%1, %2, Verbindungen zu anderen: %3 exzitatorisch, %4 inhibitorisch</translation>
    </message>
    <message>
        <source>%1 → %2, not tested yet</source>
        <translation>%1 → %2, noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsView</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Show connections as a matrix of sources and targets</source>
        <translation>Verbindungen als Matrix von Quellen und Zielen zeigen</translation>
    </message>
    <message>
        <source>Show connections as arrows between the units</source>
        <translation>Verbindungen als Pfeile zwischen den Einheiten zeigen</translation>
    </message>
    <message>
        <source>Show matrix and arrows</source>
        <translation>Matrix und Pfeile zeigen</translation>
    </message>
    <message>
        <source>%1 excitatory, %2 inhibitory</source>
        <translation>%1 exzitatorisch, %2 inhibitorisch</translation>
    </message>
    <message>
        <source>Open a recording to see the connections of its units.</source>
        <translation>Eine Aufzeichnung öffnen, um die Verbindungen ihrer Einheiten zu sehen.</translation>
    </message>
    <message>
        <source>Connections of units</source>
        <translation>Verbindungen von Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %n unit(s), %1</source>
        <translation>
            <numerusform>Verbindungen von %n Einheit, %1</numerusform>
            <numerusform>Verbindungen von %n Einheiten, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesCanvas</name>
    <message>
        <source>Picture of the curves</source>
        <translation>Bild der Kurven</translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesView</name>
    <message>
        <source>Open a recording to see its variance scaling.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Varianzskalierung zu sehen.</translation>
    </message>
    <message>
        <source>Open a recording to see its partition curves.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Partitionskurven zu sehen.</translation>
    </message>
    <message>
        <source>Open a recording to see its collapse curves.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Kollapskurven zu sehen.</translation>
    </message>
    <message>
        <source>Open a recording to see its E–I correlogram.</source>
        <translation>Eine Aufzeichnung öffnen, um ihr E–I-Korrelogramm zu sehen.</translation>
    </message>
    <message>
        <source>Open a recording to see its S(t) and recovery.</source>
        <translation>Eine Aufzeichnung öffnen, um ihr S(t) und die Erholung zu sehen.</translation>
    </message>
    <message>
        <source>fit %1–%2</source>
        <translation>Anpassung %1–%2</translation>
    </message>
    <message>
        <source>k %1 · %2</source>
        <translation>k %1 · %2</translation>
    </message>
    <message>
        <source>k %1–%2</source>
        <translation>k %1–%2</translation>
    </message>
    <message>
        <source>Open a recording to see its curves.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Kurven zu sehen.</translation>
    </message>
    <message>
        <source>Open a recording to see how its numbers depend on unit classes.</source>
        <translation>Eine Aufzeichnung öffnen, um zu sehen, wie ihre Zahlen von Einheitenklassen abhängen.</translation>
    </message>
    <message>
        <source>No seizure is marked, so that S(t) has no residual from a pre-ictal line.</source>
        <translation>Es ist kein Anfall markiert, sodass S(t) kein Residuum zu einer präiktalen Geraden hat.</translation>
    </message>
    <message>
        <source>This seizure has no pre-ictal line, so that S(t) has no residual from it.</source>
        <translation>Dieser Anfall hat keine präiktale Gerade, sodass S(t) kein Residuum zu ihr hat.</translation>
    </message>
</context>
<context>
    <name>edgescope::CustomRangeDialog</name>
    <message>
        <source>Range of time analysed</source>
        <translation>Analysierter Zeitbereich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>„%1“ ist keine Zeit. Eine wie 01:18:12, +95 s, 2h oder sz1 eingeben.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The range is not inside the recording.</source>
        <translation>Der Bereich liegt nicht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 are analysed.</source>
        <translation>Analysiert werden %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>%1 lösen oder andocken</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>edgescope::Docks</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>Zustandsübersicht</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>Grate</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Night summary</source>
        <translation>Nachtübersicht</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Anfälle</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Teilbilder</translation>
    </message>
    <message>
        <source>Figure settings</source>
        <translation>Einstellungen der Abbildung</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Docks behind each other</source>
        <translation>Hintereinanderliegende Fensterbereiche</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Anfall</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>edgescope::EllipsoidView</name>
    <message>
        <source>k %1 · Δt %2 · radii %3 and %4 %5 · θ %6°</source>
        <translation>k %1 · Δt %2 · Radien %3 und %4 %5 · θ %6°</translation>
    </message>
    <message>
        <source>k %1–%2, drag to turn</source>
        <translation>k %1–%2, zum Drehen ziehen</translation>
    </message>
    <message>
        <source>Open a recording to see its stack of ellipsoids.</source>
        <translation>Eine Aufzeichnung öffnen, um ihren Ellipsoidstapel zu sehen.</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>Ellipsoidstapel</translation>
    </message>
    <message>
        <source>Ellipsoid stack, %1; at %2 radii %3 and %4 %5, angle %6°</source>
        <translation>Ellipsoidstapel, %1; bei %2 Radien %3 und %4 %5, Winkel %6°</translation>
    </message>
    <message>
        <source>Ellipses of the selection</source>
        <translation>Ellipsen der Auswahl</translation>
    </message>
</context>
<context>
    <name>edgescope::ExportAnnotationsDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
    </message>
    <message>
        <source>all raters</source>
        <translation>allen Auswertern</translation>
    </message>
    <message>
        <source>%1 and the file&apos;s own marks</source>
        <translation>%1 und Markierungen der Datei</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Annotations of</source>
        <translation>&amp;Annotationen von</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>What such a file does not hold:</source>
        <translation>Was eine solche Datei nicht enthält:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns that are not chosen: %1.</source>
        <translation>Nicht gewählte Spalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing: it holds all of %n annotation(s).</source>
        <translation>
            <numerusform>Nichts: Sie enthält alles von %n Annotation.</numerusform>
            <numerusform>Nichts: Sie enthält alles von %n Annotationen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesCanvas</name>
    <message>
        <source>Picture of the features</source>
        <translation>Bild der Merkmale</translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesView</name>
    <message>
        <source>offsets 1–5 over the maximum</source>
        <translation>Versatz 1–5, geteilt durch das Maximum</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s), 95 % ellipses</source>
        <translation>
            <numerusform>%n Fenster, 95-%-Ellipsen</numerusform>
            <numerusform>%n Fenster, 95-%-Ellipsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its MNCM features.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre MNCM-Merkmale zu sehen.</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>MNCM-Merkmale</translation>
    </message>
    <message numerus="yes">
        <source>MNCM features, %n window(s), %1 against %2</source>
        <translation>
            <numerusform>MNCM-Merkmale, %n Fenster, %1 gegen %2</numerusform>
            <numerusform>MNCM-Merkmale, %n Fenster, %1 gegen %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>Paper strip</source>
        <translation>Streifen der Publikation</translation>
    </message>
    <message>
        <source>Feature across</source>
        <translation>Merkmal waagerecht</translation>
    </message>
    <message>
        <source>Feature upwards</source>
        <translation>Merkmal senkrecht</translation>
    </message>
    <message>
        <source>Third feature</source>
        <translation>Drittes Merkmal</translation>
    </message>
    <message>
        <source>States compared</source>
        <translation>Verglichene Zustände</translation>
    </message>
    <message>
        <source>two features</source>
        <translation>zwei Merkmale</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) marked</source>
        <translation>
            <numerusform>%n Fenster markiert</numerusform>
            <numerusform>%n Fenster markiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FigureActions</name>
    <message>
        <source>&amp;New figure</source>
        <translation>&amp;Neue Abbildung</translation>
    </message>
    <message>
        <source>Begin an empty figure with the same settings</source>
        <translation>Eine leere Abbildung mit denselben Einstellungen beginnen</translation>
    </message>
    <message>
        <source>&amp;Paper figures</source>
        <translation>Abbildungen der &amp;Publikation</translation>
    </message>
    <message>
        <source>Figures as in the paper, of this recording</source>
        <translation>Abbildungen wie in der Publikation, aus dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>Paper figure &amp;%1</source>
        <translation>Abbildung &amp;%1 der Publikation</translation>
    </message>
    <message>
        <source>&amp;Update panels</source>
        <translation>&amp;Teilbilder aktualisieren</translation>
    </message>
    <message>
        <source>Make all panels that are not frozen anew, for their own conditions</source>
        <translation>Alle nicht fixierten Teilbilder neu erstellen, für ihre eigenen Bedingungen</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save the figure as SVG, PDF, PNG or TIFF, with its numbers and provenance</source>
        <translation>Die Abbildung als SVG, PDF, PNG oder TIFF speichern, mit ihren Zahlen und ihrer Herkunft</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>&amp;Alles exportieren…</translation>
    </message>
    <message>
        <source>Save a figure and the numbers of every computed view into a folder</source>
        <translation>Eine Abbildung und die Zahlen jeder berechneten Ansicht in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save a report of the recording, with all computed views, as HTML or PDF</source>
        <translation>Einen Bericht der Aufzeichnung mit allen berechneten Ansichten als HTML oder PDF speichern</translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation>&amp;Seite einrichten…</translation>
    </message>
    <message>
        <source>Set size, type and colours of the figure</source>
        <translation>Größe, Schrift und Farben der Abbildung festlegen</translation>
    </message>
    <message>
        <source>Pro&amp;venance…</source>
        <translation>&amp;Herkunft…</translation>
    </message>
    <message>
        <source>Show from what the figure has been made</source>
        <translation>Zeigen, woraus die Abbildung erstellt wurde</translation>
    </message>
    <message>
        <source>The page is full. Remove a panel, or begin a new figure.</source>
        <translation>Die Seite ist voll. Ein Teilbild entfernen oder eine neue Abbildung beginnen.</translation>
    </message>
    <message>
        <source>%1 is in the figure.</source>
        <translation>%1 ist in der Abbildung.</translation>
    </message>
    <message>
        <source>%1 is panel %2 of the figure.</source>
        <translation>%1 ist Teilbild %2 der Abbildung.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>F&amp;reigeben</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Fixieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>&amp;Bericht schreiben…</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureComposer</name>
    <message>
        <source>Figure composer</source>
        <translation>Abbildungseditor</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>Zoom der Seite</translation>
    </message>
    <message>
        <source>Zoom of the page; at 100 % it has its true size</source>
        <translation>Zoom der Seite; bei 100 % hat sie ihre wahre Größe</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>✓ Nothing a journal would object to: type, lines, labels and greys.</source>
        <translation>✓ Nichts, was eine Zeitschrift beanstanden würde: Schrift, Linien, Beschriftungen und Grautöne.</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>Size of the page: one, one and a half or two columns of a journal, or your own</source>
        <translation>Größe der Seite: eine, anderthalb oder zwei Spalten einer Zeitschrift oder eine eigene</translation>
    </message>
    <message>
        <source>%1&#x202f;mm wide</source>
        <translation>%1&#x202f;mm breit</translation>
    </message>
    <message>
        <source>%1 × %2&#x202f;mm</source>
        <translation>%1 × %2&#x202f;mm</translation>
    </message>
    <message>
        <source>Smaller page (−)</source>
        <translation>Kleinere Seite (−)</translation>
    </message>
    <message>
        <source>Larger page (+)</source>
        <translation>Größere Seite (+)</translation>
    </message>
    <message>
        <source>Page as large as there is room (0)</source>
        <translation>Seite so groß, wie Platz ist (0)</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureDocument</name>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Neue Abbildung</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>Abbildung öffnen</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>Teilbild hinzufügen</translation>
    </message>
    <message>
        <source>Remove panel</source>
        <translation>Teilbild entfernen</translation>
    </message>
    <message>
        <source>Move panel</source>
        <translation>Teilbild verschieben</translation>
    </message>
    <message>
        <source>Change size of panel</source>
        <translation>Größe des Teilbilds ändern</translation>
    </message>
    <message>
        <source>Change grid</source>
        <translation>Gitter ändern</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Freeze panel</source>
        <translation>Teilbild fixieren</translation>
    </message>
    <message>
        <source>Thaw panel</source>
        <translation>Teilbild freigeben</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Change settings of the figure</source>
        <translation>Einstellungen der Abbildung ändern</translation>
    </message>
    <message>
        <source>Update panels</source>
        <translation>Teilbilder aktualisieren</translation>
    </message>
    <message>
        <source>Place panel</source>
        <translation>Teilbild platzieren</translation>
    </message>
    <message>
        <source>Take panel out of the grid</source>
        <translation>Teilbild aus dem Gitter lösen</translation>
    </message>
    <message>
        <source>Put panel into the grid</source>
        <translation>Teilbild ins Gitter setzen</translation>
    </message>
    <message>
        <source>Move legend</source>
        <translation>Legende verschieben</translation>
    </message>
    <message>
        <source>Show scale bars</source>
        <translation>Maßstabsbalken zeigen</translation>
    </message>
    <message>
        <source>Show axes</source>
        <translation>Achsen zeigen</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureExport</name>
    <message>
        <source>%1 was not written, because its panels were not finished.</source>
        <translation>%1 wurde nicht geschrieben, weil die Teilbilder nicht fertiggestellt wurden.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image (*.png);;TIFF image (*.tiff)</source>
        <translation>Vektorgrafik (*.svg);;PDF-Dokument (*.pdf);;Bild (*.png);;TIFF-Bild (*.tiff)</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 is written once its panels are computed.</source>
        <translation>%1 wird geschrieben, sobald die Teilbilder berechnet sind.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>The figure was written to %1, with its numbers and provenance beside it.</source>
        <translation>Die Abbildung wurde nach %1 geschrieben, mit ihren Zahlen und ihrer Herkunft daneben.</translation>
    </message>
    <message>
        <source>Export everything into a new folder in</source>
        <translation>Alles in einen neuen Ordner exportieren in</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 Ergebnisse</translation>
    </message>
    <message>
        <source>No view has been computed for these conditions yet. Open the Balance workspace first.</source>
        <translation>Für diese Bedingungen wurde noch keine Ansicht berechnet. Zuerst den Arbeitsbereich „Balance“ öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Writing the figures of %n view(s)</source>
        <translation>
            <numerusform>Die Abbildung von %n Ansicht wird geschrieben</numerusform>
            <numerusform>Die Abbildungen von %n Ansichten werden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) with numbers and provenance were written to %1.</source>
        <translation>
            <numerusform>%n Abbildung mit Zahlen und Herkunft wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Abbildungen mit Zahlen und Herkunft wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF document (*.pdf)</source>
        <translation>Webseite (*.html);;PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 Bericht</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>Reading %1 for its hash</source>
        <translation>%1 wird für den Hash gelesen</translation>
    </message>
    <message>
        <source>%1 was not written, because the recording was closed.</source>
        <translation>%1 wurde nicht geschrieben, weil die Aufzeichnung geschlossen wurde.</translation>
    </message>
    <message>
        <source>%1 is written once everything is computed.</source>
        <translation>%1 wird geschrieben, sobald alles berechnet ist.</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePage</name>
    <message>
        <source>Page of the figure</source>
        <translation>Seite der Abbildung</translation>
    </message>
    <message>
        <source>No panels</source>
        <translation>Keine Teilbilder</translation>
    </message>
    <message>
        <source>The panel does not fit there. Make it smaller, or move the others first.</source>
        <translation>Das Teilbild passt dort nicht hin. Es verkleinern oder zuerst die anderen verschieben.</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>Ein anderes Teilbild ist im Weg. Es verschieben oder der Seite mehr Zellen geben.</translation>
    </message>
    <message>
        <source>Drag a view here, or choose one in the list of panels and press Add to figure</source>
        <translation>Eine Ansicht hierher ziehen oder eine in der Liste der Teilbilder wählen und „Zur Abbildung hinzufügen“ drücken</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelSettings</name>
    <message>
        <source>Frozen</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Title of the panel</source>
        <translation>Titel des Teilbilds</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Updating leaves this panel as it is</source>
        <translation>Beim Aktualisieren bleibt dieses Teilbild, wie es ist</translation>
    </message>
    <message>
        <source>Make this panel anew, for its own conditions</source>
        <translation>Dieses Teilbild neu erstellen, für seine eigenen Bedingungen</translation>
    </message>
    <message>
        <source>Take this panel out of the figure (Del)</source>
        <translation>Dieses Teilbild aus der Abbildung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Columns of the panel</source>
        <translation>Spalten des Teilbilds</translation>
    </message>
    <message>
        <source>Rows of the panel</source>
        <translation>Zeilen des Teilbilds</translation>
    </message>
    <message>
        <source>Cells of the grid that the panel takes; its edges can be dragged on the page</source>
        <translation>Zellen des Gitters, die das Teilbild einnimmt; seine Ränder lassen sich auf der Seite ziehen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Place freely, in millimetres</source>
        <translation>Frei platzieren, in Millimetern</translation>
    </message>
    <message>
        <source>The panel leaves the grid: drag it or its edges on the page, or type its place</source>
        <translation>Das Teilbild verlässt das Gitter: es oder seine Ränder auf der Seite ziehen oder seine Position eingeben</translation>
    </message>
    <message>
        <source>Left edge of the panel</source>
        <translation>Linker Rand des Teilbilds</translation>
    </message>
    <message>
        <source>Upper edge of the panel</source>
        <translation>Oberer Rand des Teilbilds</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>Breite des Teilbilds</translation>
    </message>
    <message>
        <source>Height of the panel</source>
        <translation>Höhe des Teilbilds</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%1, from the upper left corner of the page</source>
        <translation>%1, ab der linken oberen Ecke der Seite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Legend of the panel</source>
        <translation>Legende des Teilbilds</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>Neben dem Diagramm</translation>
    </message>
    <message>
        <source>On the plot</source>
        <translation>Im Diagramm</translation>
    </message>
    <message>
        <source>Where the meaning of lines and the numbers stand; on the plot they go to the corner where they hide least</source>
        <translation>Wo die Bedeutung der Linien und die Zahlen stehen; im Diagramm kommen sie in die Ecke, in der sie am wenigsten verdecken</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Scale bars in place of axes</source>
        <translation>Maßstabsbalken statt Achsen</translation>
    </message>
    <message>
        <source>For traces, spikes and waveforms. Logarithmic axes and axes without a unit stay</source>
        <translation>Für Signalverläufe, Spikes und Wellenformen. Logarithmische Achsen und Achsen ohne Maßeinheit bleiben</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>Ein anderes Teilbild ist im Weg. Es verschieben oder der Seite mehr Zellen geben.</translation>
    </message>
    <message>
        <source>The grid is full. Remove a panel, or give the page more cells.</source>
        <translation>Das Gitter ist voll. Ein Teilbild entfernen oder der Seite mehr Zellen geben.</translation>
    </message>
    <message>
        <source>No panel chosen</source>
        <translation>Kein Teilbild gewählt</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Teilbild</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Teilbild %1</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelsList</name>
    <message>
        <source>Add to figure</source>
        <translation>Zur Abbildung hinzufügen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Teilbilder</translation>
    </message>
    <message>
        <source>Views that can be panels</source>
        <translation>Ansichten, die Teilbilder sein können</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureProvenancePanel</name>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureReopening</name>
    <message>
        <source>%1 does not say how its figure was made. Open the recording instead.</source>
        <translation>%1 sagt nicht, wie die Abbildung erstellt wurde. Stattdessen die Aufzeichnung öffnen.</translation>
    </message>
    <message>
        <source>The unit classes of %1 are not those the figure was made with; its numbers may differ.</source>
        <translation>Die Einheitenklassen von %1 sind nicht die, mit denen die Abbildung erstellt wurde; ihre Zahlen können abweichen.</translation>
    </message>
    <message>
        <source>Comparing %1 with the figure</source>
        <translation>%1 wird mit der Abbildung verglichen</translation>
    </message>
    <message>
        <source>The content of %1 is not that of the recording the figure was made of; its numbers may differ.</source>
        <translation>Der Inhalt von %1 ist nicht der der Aufzeichnung, aus der die Abbildung erstellt wurde; ihre Zahlen können abweichen.</translation>
    </message>
    <message>
        <source>%1 was made of the recording %2, which is not there any more.</source>
        <translation>%1 wurde aus der Aufzeichnung %2 erstellt, die nicht mehr vorhanden ist.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Ort angeben…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Ort von %1 angeben</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureSettingsPanel</name>
    <message>
        <source>Figure settings</source>
        <translation>Einstellungen der Abbildung</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>Name der Abbildung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Columns of panels</source>
        <translation>Spalten mit Teilbildern</translation>
    </message>
    <message>
        <source>Rows of panels</source>
        <translation>Zeilen mit Teilbildern</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>%1&#x202f;mm</source>
        <translation>%1&#x202f;mm</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Übliche Breiten</translation>
    </message>
    <message>
        <source>One, one and a half or two columns of a journal</source>
        <translation>Eine, anderthalb oder zwei Spalten einer Zeitschrift</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Breite der Seite</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>Höhe der Seite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte pro Zoll</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Of PNG and TIFF files, and of pictures inside SVG and PDF files</source>
        <translation>Von PNG- und TIFF-Dateien sowie von Bildern in SVG- und PDF-Dateien</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Font of the figure</source>
        <translation>Schriftart der Abbildung</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Weight of lines</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Letters of panels</source>
        <translation>Buchstaben der Teilbilder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>Farben der Abbildung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Greyscale-safe</source>
        <translation>Graustufentauglich</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Background of the figure</source>
        <translation>Hintergrund der Abbildung</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Small print under the figure</source>
        <translation>Kleingedrucktes unter der Abbildung</translation>
    </message>
    <message>
        <source>Recording, version and seed</source>
        <translation>Aufzeichnung, Version und Startwert</translation>
    </message>
    <message>
        <source>The panels do not fit into so few cells. Remove one first.</source>
        <translation>Die Teilbilder passen nicht in so wenige Zellen. Zuerst eines entfernen.</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Grautöne</translation>
    </message>
    <message>
        <source>E and I</source>
        <translation>E und I</translation>
    </message>
    <message>
        <source>Colours of E and I</source>
        <translation>Farben von E und I</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>Green and purple</source>
        <translation>Grün und Purpur</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>Colours of signed values</source>
        <translation>Farben vorzeichenbehafteter Werte</translation>
    </message>
    <message>
        <source>Those of E and I</source>
        <translation>Die von E und I</translation>
    </message>
    <message>
        <source>Pink to green</source>
        <translation>Rosa bis Grün</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Colours of power</source>
        <translation>Farben der Leistung</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>Colours of coherence and shares</source>
        <translation>Farben von Kohärenz und Anteilen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Colours of densities and rates</source>
        <translation>Farben von Dichten und Raten</translation>
    </message>
    <message>
        <source>%1; all choices can be read by colour-blind readers</source>
        <translation>%1; jede Auswahl ist auch bei Farbsehschwäche lesbar</translation>
    </message>
</context>
<context>
    <name>edgescope::FileActions</name>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edit(s) of annotations are safe.</source>
        <translation>
            <numerusform>Edgescope wurde am %1 unerwartet beendet, während %2 geöffnet war. Die %n Bearbeitung der Annotationen ist gesichert.</numerusform>
            <numerusform>Edgescope wurde am %1 unerwartet beendet, während %2 geöffnet war. Die %n Bearbeitungen der Annotationen sind gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Shortest gap</source>
        <translation>Kürzeste Lücke</translation>
    </message>
    <message>
        <source>Pauses of a recording that last at least so many milliseconds are gaps; shorter ones are closed. 0: one and a half sample periods.</source>
        <translation>Pausen einer Aufzeichnung, die mindestens so viele Millisekunden dauern, sind Lücken; kürzere werden geschlossen. 0: anderthalb Abtastperioden.</translation>
    </message>
    <message>
        <source>Convert to NWB</source>
        <translation>In NWB umwandeln</translation>
    </message>
    <message>
        <source>NWB files (*.nwb)</source>
        <translation>NWB-Dateien (*.nwb)</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the converted file.</source>
        <translation>%1 ist die geöffnete Aufzeichnung. Für die umgewandelte Datei einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>The recording was written to %1.</source>
        <translation>Die Aufzeichnung wurde nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>angehalten bei %1</translation>
    </message>
    <message>
        <source>;;Figures made by Edgescope (*.svg *.pdf *.png *.tif *.tiff)</source>
        <translation>;;Mit Edgescope erstellte Abbildungen (*.svg *.pdf *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Save simulation</source>
        <translation>Simulation speichern</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the simulation.</source>
        <translation>%1 ist die geöffnete Aufzeichnung. Einen anderen Namen für die Simulation wählen.</translation>
    </message>
    <message>
        <source>Simulating %1</source>
        <translation>%1 wird simuliert</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>Export units and classes</source>
        <translation>Einheiten und Klassen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 belongs to the recording that is open. Choose another name for the table of units.</source>
        <translation>%1 gehört zur geöffneten Aufzeichnung. Für die Einheitentabelle einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The units and their classes were written to %1.</source>
        <translation>Die Einheiten und ihre Klassen wurden nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>edgescope::FileDrop</name>
    <message>
        <source>What was dropped is not a file. Drop a recording from a folder.</source>
        <translation>Abgelegt wurde keine Datei. Eine Aufzeichnung aus einem Ordner ablegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped. Drop one recording at a time.</source>
        <translation>
            <numerusform>%n Datei wurde abgelegt. Immer nur eine Aufzeichnung ablegen.</numerusform>
            <numerusform>%n Dateien wurden abgelegt. Immer nur eine Aufzeichnung ablegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer. Save it first, then drop the file.</source>
        <translation>%1 liegt nicht auf diesem Computer. Die Datei zuerst speichern, dann ablegen.</translation>
    </message>
</context>
<context>
    <name>edgescope::FilterActions</name>
    <message>
        <source>Show each channel as it was recorded</source>
        <translation>Jeden Kanal wie aufgezeichnet zeigen</translation>
    </message>
    <message>
        <source>Show each channel less the mean of all channels</source>
        <translation>Jeden Kanal abzüglich des Mittelwerts aller Kanäle zeigen</translation>
    </message>
    <message>
        <source>Show the difference of neighbouring channels</source>
        <translation>Die Differenz benachbarter Kanäle zeigen</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>Ungefiltert</translation>
    </message>
</context>
<context>
    <name>edgescope::FilterDialog</name>
    <message>
        <source>%1&#x202f;Hz</source>
        <translation>%1&#x202f;Hz</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;High-pass</source>
        <translation>&amp;Hochpass</translation>
    </message>
    <message>
        <source>&amp;Low-pass</source>
        <translation>&amp;Tiefpass</translation>
    </message>
    <message>
        <source>Slower waves are taken out. Choose an edge or type it, such as 0.5 Hz</source>
        <translation>Langsamere Wellen werden entfernt. Eine Grenze wählen oder eingeben, etwa 0,5 Hz</translation>
    </message>
    <message>
        <source>Faster waves are taken out. Choose an edge or type it, such as 70 Hz</source>
        <translation>Schnellere Wellen werden entfernt. Eine Grenze wählen oder eingeben, etwa 70 Hz</translation>
    </message>
    <message>
        <source>Changes the picture only, never what is analysed. Butterworth of order 2, forwards and backwards: no delay, −6 dB at the edges.</source>
        <translation>Ändert nur das Bild, niemals das, was analysiert wird. Butterworth 2. Ordnung, vorwärts und rückwärts: keine Verzögerung, −6 dB an den Grenzen.</translation>
    </message>
    <message>
        <source>Takes out the mains frequency and its harmonics</source>
        <translation>Entfernt die Netzfrequenz und ihre Oberwellen</translation>
    </message>
    <message>
        <source>Mains &amp;notch</source>
        <translation>&amp;Netzkerbfilter</translation>
    </message>
    <message>
        <source>What is subtracted from each channel</source>
        <translation>Was von jedem Kanal abgezogen wird</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>R&amp;aw</source>
        <translation>&amp;Unverändert</translation>
    </message>
    <message>
        <source>Show the traces as they were recorded</source>
        <translation>Die Signalverläufe wie aufgezeichnet zeigen</translation>
    </message>
    <message>
        <source>An edge is a number of Hz, such as 0.5, or off.</source>
        <translation>Eine Grenze ist eine Zahl in Hz, etwa 0,5, oder „aus“.</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read about what has the keyboard</source>
        <translation>Über den Teil des Fensters lesen, der die Tastatur hat</translation>
    </message>
    <message>
        <source>The &amp;science in ten minutes</source>
        <translation>Die Wissen&amp;schaft in zehn Minuten</translation>
    </message>
    <message>
        <source>Read what the pictures are about</source>
        <translation>Lesen, wovon die Bilder handeln</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Was ist %1?</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpCard</name>
    <message>
        <source>What is %1?</source>
        <translation>Was ist %1?</translation>
    </message>
    <message>
        <source>Read in the manual</source>
        <translation>Im Handbuch lesen</translation>
    </message>
</context>
<context>
    <name>edgescope::HintBubbles</name>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Close the hints for good</source>
        <translation>Die Tipps dauerhaft schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>edgescope::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Edits of annotations and unit classes. Choose one to go back or forward to it</source>
        <translation>Bearbeitungen von Annotationen und Einheitenklassen. Eine wählen, um zu ihr zurück- oder vorzugehen</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportAnnotationsDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n annotation(s).</source>
        <translation>
            <numerusform>%1 enthält %n Annotation.</numerusform>
            <numerusform>%1 enthält %n Annotationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Recording in the list</source>
        <translation>&amp;Aufzeichnung in der Liste</translation>
    </message>
    <message>
        <source>&amp;Marks of</source>
        <translation>&amp;Markierungen von</translation>
    </message>
    <message>
        <source>Add to all &amp;times</source>
        <translation>Zu allen &amp;Zeiten addieren</translation>
    </message>
    <message>
        <source>Whose marks they become: choose a rater or type a new name</source>
        <translation>Wessen Markierungen es werden: einen Auswerter wählen oder einen neuen Namen eingeben</translation>
    </message>
    <message>
        <source>raters named in the file</source>
        <translation>in der Datei genannten Auswertern</translation>
    </message>
    <message>
        <source>Seconds that all times become later; at first what the start times say</source>
        <translation>Sekunden, um die alle Zeiten später werden; zunächst nach den Startzeiten</translation>
    </message>
    <message>
        <source>The first annotations</source>
        <translation>Die ersten Annotationen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Auswerter</translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) become texts of events.</source>
        <translation>
            <numerusform>%n weiteres Wort wird Text eines Ereignisses.</numerusform>
            <numerusform>%n weitere Wörter werden Texte von Ereignissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be added.</source>
        <translation>
            <numerusform>%n Annotation wird hinzugefügt.</numerusform>
            <numerusform>%n Annotationen werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) outside the recording and will be left out.</source>
        <translation>
            <numerusform>%n liegt außerhalb der Aufzeichnung und wird ausgelassen.</numerusform>
            <numerusform>%n liegen außerhalb der Aufzeichnung und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cut at the ends of the recording.</source>
        <translation>
            <numerusform>%n wird an den Enden der Aufzeichnung gekürzt.</numerusform>
            <numerusform>%n werden an den Enden der Aufzeichnung gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length cannot be states and will be left out.</source>
        <translation>
            <numerusform>%n ohne Länge kann kein Zustand sein und wird ausgelassen.</numerusform>
            <numerusform>%n ohne Länge können keine Zustände sein und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out by their words.</source>
        <translation>
            <numerusform>%n wird aufgrund des Wortes ausgelassen.</numerusform>
            <numerusform>%n werden aufgrund ihrer Wörter ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ImportDialog</name>
    <message numerus="yes">
        <source>%1 holds %n file(s) of one column of numbers: a channel each. They do not say their sampling rate.</source>
        <translation>
            <numerusform>%1 enthält %n Datei mit einer Spalte von Zahlen: je Datei ein Kanal. Die Abtastrate ist nicht angegeben.</numerusform>
            <numerusform>%1 enthält %n Dateien mit einer Spalte von Zahlen: je Datei ein Kanal. Die Abtastrate ist nicht angegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n column(s) of numbers and does not say its sampling rate.</source>
        <translation>
            <numerusform>%1 enthält %n Spalte von Zahlen und gibt die Abtastrate nicht an.</numerusform>
            <numerusform>%1 enthält %n Spalten von Zahlen und gibt die Abtastrate nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Open numbers</source>
        <translation>Zahlen öffnen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Sampling rate</source>
        <translation>&amp;Abtastrate</translation>
    </message>
    <message>
        <source>&amp;Values are in</source>
        <translation>&amp;Werte in</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportWordsTable</name>
    <message>
        <source>Words of the file</source>
        <translation>Wörter der Datei</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>Wort in der Datei</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>text of an event</source>
        <translation>Text eines Ereignisses</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Label von %1</translation>
    </message>
    <message>
        <source>Choose a label or type the name of a new one</source>
        <translation>Ein Label wählen oder den Namen eines neuen eingeben</translation>
    </message>
</context>
<context>
    <name>edgescope::JobBar</name>
    <message>
        <source>Running work</source>
        <translation>Laufende Aufgaben</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Diese Aufgabe anhalten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) up to date</source>
        <translation>
            <numerusform>%n Analyse aktuell</numerusform>
            <numerusform>%n Analysen aktuell</numerusform>
        </translation>
    </message>
    <message>
        <source>List all jobs</source>
        <translation>Alle Aufgaben auflisten</translation>
    </message>
    <message numerus="yes">
        <source>%n not computable</source>
        <translation>
            <numerusform>%n nicht berechenbar</numerusform>
            <numerusform>%n nicht berechenbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Jobs</name>
    <message>
        <source>There is not enough memory for &quot;%1&quot;. Close other programs or choose a shorter range.</source>
        <translation>Für „%1“ reicht der Speicher nicht. Andere Programme schließen oder einen kürzeren Bereich wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an error in the program: %2.</source>
        <translation>„%1“ wurde wegen eines Fehlers im Programm angehalten: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an unknown error in the program.</source>
        <translation>„%1“ wurde wegen eines unbekannten Fehlers im Programm angehalten.</translation>
    </message>
</context>
<context>
    <name>edgescope::JobsDialog</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Keine Aufgabe läuft.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Running and waiting work</source>
        <translation>Laufende und wartende Aufgaben</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Alle abbrechen</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Diese Aufgabe anhalten</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
</context>
<context>
    <name>edgescope::JoinActions</name>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Edgescope projects (*%1)</source>
        <translation>Edgescope-Projekte (*%1)</translation>
    </message>
    <message>
        <source>%1 is one of the parts. Choose another name for the project.</source>
        <translation>%1 ist einer der Teile. Für das Projekt einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Import unit classes</source>
        <translation>Einheitenklassen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>The classes of %n unit(s) were taken from %1.</source>
        <translation>
            <numerusform>Die Klasse von %n Einheit wurde aus %1 übernommen.</numerusform>
            <numerusform>Die Klassen von %n Einheiten wurden aus %1 übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::JoinDialog</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Join recordings</source>
        <translation>Aufzeichnungen verbinden</translation>
    </message>
    <message>
        <source>What the words for states in these parts mean:</source>
        <translation>Was die Wörter für Zustände in diesen Teilen bedeuten:</translation>
    </message>
    <message>
        <source>Several files become one recording. The first part sets the clock; each other part starts on it at the time given. No file is changed.</source>
        <translation>Mehrere Dateien werden eine Aufzeichnung. Der erste Teil gibt die Uhr vor; jeder andere Teil beginnt darauf zur angegebenen Zeit. Keine Datei wird geändert.</translation>
    </message>
    <message>
        <source>Parts of the recording</source>
        <translation>Teile der Aufzeichnung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen parts off the list</source>
        <translation>Die gewählten Teile aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Excitatory and inhibitory by</source>
        <translation>E&amp;xzitatorisch und inhibitorisch nach</translation>
    </message>
    <message>
        <source>A &amp;table…</source>
        <translation>&amp;Tabelle…</translation>
    </message>
    <message>
        <source>Choose a table of units and classes (CSV or TSV)</source>
        <translation>Eine Tabelle von Einheiten und Klassen wählen (CSV oder TSV)</translation>
    </message>
    <message>
        <source>&amp;Save and open…</source>
        <translation>&amp;Speichern und öffnen…</translation>
    </message>
    <message>
        <source>Save the list of parts as a project file and open it</source>
        <translation>Die Liste der Teile als Projektdatei speichern und öffnen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Table of classes</source>
        <translation>Klassentabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is itself a project. Add its parts instead.</source>
        <translation>%1 ist selbst ein Projekt. Stattdessen dessen Teile hinzufügen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>Beginn von %1</translation>
    </message>
    <message>
        <source>Seconds after the start of the first part; at first what the start times say</source>
        <translation>Sekunden nach dem Beginn des ersten Teils; zunächst nach den Startzeiten</translation>
    </message>
    <message>
        <source>the column that names most classes</source>
        <translation>der Spalte mit den meisten Klassen</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>edgescope::JointCanvas</name>
    <message>
        <source>Picture of the joint distribution</source>
        <translation>Bild der gemeinsamen Verteilung</translation>
    </message>
</context>
<context>
    <name>edgescope::JointView</name>
    <message>
        <source>%1 · E %2 · I %3 %4 · Δt %5</source>
        <translation>%1 · E %2 · I %3 %4 · Δt %5</translation>
    </message>
    <message>
        <source>by state, %1 % ellipses</source>
        <translation>nach Zustand, %1-%-Ellipsen</translation>
    </message>
    <message>
        <source>4 scales, %1 % ellipses</source>
        <translation>4 Skalen, %1-%-Ellipsen</translation>
    </message>
    <message>
        <source>Open a recording to see its E × I joint distribution.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre gemeinsame Verteilung E × I zu sehen.</translation>
    </message>
    <message>
        <source>E × I joint distribution</source>
        <translation>Gemeinsame Verteilung E × I</translation>
    </message>
    <message>
        <source>E × I joint distribution, %1, correlation %2, anisotropy %3, %4 bins</source>
        <translation>Gemeinsame Verteilung E × I, %1, Korrelation %2, Anisotropie %3, %4 Bins</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>Nach Skala</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) marked</source>
        <translation>
            <numerusform>%n Bin markiert</numerusform>
            <numerusform>%n Bins markiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Give the chosen action its usual keys</source>
        <translation>Der gewählten Aktion ihre üblichen Tasten geben</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>Allen Aktionen ihre üblichen Tasten geben</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Neue &amp;Taste</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot; already. Choose another key, or take it from there first.</source>
        <translation>%1 gehört schon zu „%2“. Eine andere Taste wählen oder sie zuerst dort entfernen.</translation>
    </message>
</context>
<context>
    <name>edgescope::LabelsPanel</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letters and digits that give the label while scoring; digits do so at any time</source>
        <translation>Buchstaben und Ziffern, die beim Auswerten das Label vergeben; Ziffern tun es jederzeit</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ein Label hinzufügen</translation>
    </message>
    <message>
        <source>Remove this label</source>
        <translation>Dieses Label entfernen</translation>
    </message>
    <message>
        <source>Move this label up</source>
        <translation>Dieses Label nach oben verschieben</translation>
    </message>
    <message>
        <source>Move this label down</source>
        <translation>Dieses Label nach unten verschieben</translation>
    </message>
    <message>
        <source>Colour of this label</source>
        <translation>Farbe dieses Labels</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Sets of labels of the program</source>
        <translation>Labelsätze des Programms</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <source>&amp;Instead of the states here</source>
        <translation>&amp;Anstelle der Zustände hier</translation>
    </message>
    <message>
        <source>&amp;Instead of the seizures here</source>
        <translation>&amp;Anstelle der Anfälle hier</translation>
    </message>
    <message>
        <source>Annotations keep their labels</source>
        <translation>Annotationen behalten ihre Labels</translation>
    </message>
    <message>
        <source>&amp;Besides those here</source>
        <translation>&amp;Zusätzlich zu den hiesigen</translation>
    </message>
    <message>
        <source>A label has a name.</source>
        <translation>Ein Label hat einen Namen.</translation>
    </message>
    <message>
        <source>There is a label %1 of this kind already. Remove one of them to make them one.</source>
        <translation>Es gibt bereits ein Label %1 dieser Art. Eines der beiden entfernen, um sie zu vereinen.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>Order of labels</source>
        <translation>Reihenfolge der Labels</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>neues Label</translation>
    </message>
    <message>
        <source>new label %1</source>
        <translation>neues Label %1</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>Label %1 entfernen</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::LanesDialog</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Spuren der Zeitleiste</translation>
    </message>
    <message>
        <source>Lanes from top to bottom</source>
        <translation>Spuren von oben nach unten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Ticked lanes are shown, from top to bottom. Their headers can also be dragged to another place, and their lower edges to another height.</source>
        <translation>Spuren mit Häkchen werden gezeigt, von oben nach unten. Ihre Köpfe lassen sich auch an eine andere Stelle ziehen und ihre unteren Ränder auf eine andere Höhe.</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>Diese Aufzeichnung hat in dieser Spur nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>edgescope::LookActions</name>
    <message>
        <source>C&amp;hannels…</source>
        <translation>&amp;Kanäle…</translation>
    </message>
    <message>
        <source>Choose which channels of LFP are shown, in which order, and which are bad</source>
        <translation>Wählen, welche LFP-Kanäle gezeigt werden, in welcher Reihenfolge und welche schlecht sind</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>Show or hide the overview of the recording</source>
        <translation>Die Übersicht der Aufzeichnung zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Butterfly</source>
        <translation>B&amp;utterfly</translation>
    </message>
    <message>
        <source>Draw all channels of LFP on one base line</source>
        <translation>Alle LFP-Kanäle auf einer Grundlinie zeichnen</translation>
    </message>
    <message>
        <source>State &amp;tint</source>
        <translation>Zustands&amp;tönung</translation>
    </message>
    <message>
        <source>Tint the lanes by state and seizure</source>
        <translation>Die Spuren nach Zustand und Anfall tönen</translation>
    </message>
    <message>
        <source>&amp;Hover card</source>
        <translation>&amp;Hinweiskarte am Zeiger</translation>
    </message>
    <message>
        <source>Show what is under the pointer beside it, not only in the status bar</source>
        <translation>Was unter dem Zeiger liegt, neben ihm zeigen, nicht nur in der Statusleiste</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>F&amp;adenkreuz</translation>
    </message>
    <message>
        <source>Draw lines through the pointer over all lanes</source>
        <translation>Linien durch den Zeiger über alle Spuren zeichnen</translation>
    </message>
    <message>
        <source>Raste&amp;r</source>
        <translation>Rast&amp;er</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Rate</translation>
    </message>
    <message>
        <source>Units with the most spikes on top</source>
        <translation>Einheiten mit den meisten Spikes oben</translation>
    </message>
    <message>
        <source>&amp;Depth or array</source>
        <translation>&amp;Tiefe oder Array</translation>
    </message>
    <message>
        <source>Units by the place of their electrode, row by row of the array</source>
        <translation>Einheiten nach dem Ort ihrer Elektrode, Zeile für Zeile des Arrays</translation>
    </message>
    <message>
        <source>&amp;First spike</source>
        <translation>&amp;Erster Spike</translation>
    </message>
    <message>
        <source>Units that begin first on top</source>
        <translation>Zuerst beginnende Einheiten oben</translation>
    </message>
    <message>
        <source>F&amp;ile order</source>
        <translation>Reihenfolge der &amp;Datei</translation>
    </message>
    <message>
        <source>Units in the order of the file</source>
        <translation>Einheiten in der Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>Colour tells excitatory from inhibitory</source>
        <translation>Die Farbe unterscheidet exzitatorisch von inhibitorisch</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>E&amp;inheit</translation>
    </message>
    <message>
        <source>Each unit has its colour</source>
        <translation>Jede Einheit hat ihre Farbe</translation>
    </message>
    <message>
        <source>&amp;Electrode</source>
        <translation>E&amp;lektrode</translation>
    </message>
    <message>
        <source>Units of one electrode have the same colour</source>
        <translation>Einheiten einer Elektrode haben dieselbe Farbe</translation>
    </message>
    <message>
        <source>Class &amp;posterior</source>
        <translation>A-&amp;posteriori-Wahrscheinlichkeit der Klasse</translation>
    </message>
    <message>
        <source>Units whose class is surest on top; by rate while the units are not classified</source>
        <translation>Einheiten mit der sichersten Klasse oben; nach Rate, solange die Einheiten nicht klassifiziert sind</translation>
    </message>
    <message>
        <source>Arran&amp;ge lanes…</source>
        <translation>S&amp;puren anordnen…</translation>
    </message>
    <message>
        <source>Choose which lanes are shown, in which order and how high</source>
        <translation>Wählen, welche Spuren gezeigt werden, in welcher Reihenfolge und wie hoch</translation>
    </message>
</context>
<context>
    <name>edgescope::MainBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
        <source>Left edge of the window</source>
        <translation>Linker Rand des Fensters</translation>
    </message>
    <message>
        <source>Left edge of the window. Type 01:18:12, +95 s, 2h or sz1 and press Enter (G)</source>
        <translation>Linker Rand des Fensters. 01:18:12, +95 s, 2h oder sz1 eingeben und die Eingabetaste drücken (G)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation>Länge des Fensters</translation>
    </message>
    <message>
        <source>Length of time shown. Choose one or type it, such as 45 s</source>
        <translation>Länge der gezeigten Zeit. Eine wählen oder eingeben, etwa 45 s</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>„%1“ ist keine Zeit. Eine wie 01:18:12, +95 s, 2h oder sz1 eingeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time. Type one such as 30 s or 5 min.</source>
        <translation>„%1“ ist keine Zeitdauer. Eine wie 30 s oder 5 min eingeben.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>edgescope::MainWindow</name>
    <message>
        <source>Show or hide this lane</source>
        <translation>Diese Spur zeigen oder verbergen</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>Diese Aufzeichnung hat in dieser Spur nichts zu zeigen</translation>
    </message>
    <message>
        <source>Show this view</source>
        <translation>Diese Ansicht zeigen</translation>
    </message>
    <message>
        <source>The system report is on the clipboard.</source>
        <translation>Der Systembericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1[*] — Edgescope</source>
        <translation>%1[*] – Edgescope</translation>
    </message>
    <message>
        <source>Edgescope[*]</source>
        <translation>Edgescope[*]</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file — see the Recording panel.</source>
        <translation>
            <numerusform>%n Hinweis zu dieser Datei – siehe Bereich „Aufzeichnung“.</numerusform>
            <numerusform>%n Hinweise zu dieser Datei – siehe Bereich „Aufzeichnung“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Edgescope</source>
        <translation>Edgescope beenden</translation>
    </message>
    <message>
        <source>Work that has been running for some time is not finished.</source>
        <translation>Aufgaben, die schon einige Zeit laufen, sind nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>What every picture shows: time scale, states, surrogates and range. Change it here and all views follow.</source>
        <translation>Was jedes Bild zeigt: Zeitskala, Zustände, Surrogate und Bereich. Änderungen hier gelten für alle Ansichten.</translation>
    </message>
    <message>
        <source>Drag over the traces with this tool to mark a range; a digit or Z gives it a label.</source>
        <translation>Ziehen über die Signalverläufe markiert mit diesem Werkzeug einen Bereich; eine Ziffer oder Z gibt ihm ein Label.</translation>
    </message>
    <message>
        <source>Six kinds of work. Each has its own views; recording, scale and time stay the same.</source>
        <translation>Sechs Arten von Arbeit. Jede hat ihre eigenen Ansichten; Aufzeichnung, Skala und Zeit bleiben gleich.</translation>
    </message>
    <message>
        <source>Every picture goes into a figure for print from here.</source>
        <translation>Von hier aus gelangt jedes Bild in eine Abbildung für den Druck.</translation>
    </message>
</context>
<context>
    <name>edgescope::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Handbuch durchsuchen…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1 — Manual</source>
        <translation>%1 – Handbuch</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>edgescope::NightSummaryPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>States of the night</source>
        <translation>Zustände der Nacht</translation>
    </message>
    <message>
        <source>Changes from one state to another</source>
        <translation>Wechsel von einem Zustand zum anderen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Bouts</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>How often the state of the row was followed by that of the column, without unscored time between.</source>
        <translation>Wie oft auf den Zustand der Zeile der Zustand der Spalte folgte, ohne nicht ausgewertete Zeit dazwischen.</translation>
    </message>
    <message>
        <source>Total sleep</source>
        <translation>Gesamtschlafzeit</translation>
    </message>
    <message>
        <source>All time in a state of sleep</source>
        <translation>Alle Zeit in einem Schlafzustand</translation>
    </message>
    <message>
        <source>Sleep latency</source>
        <translation>Einschlaflatenz</translation>
    </message>
    <message>
        <source>From lights off, or the start, to the first sleep of any kind</source>
        <translation>Von Licht aus oder vom Anfang bis zum ersten Schlaf jeder Art</translation>
    </message>
    <message>
        <source>REM latency</source>
        <translation>REM-Latenz</translation>
    </message>
    <message>
        <source>From the onset of sleep to the first REM sleep</source>
        <translation>Vom Einschlafen bis zum ersten REM-Schlaf</translation>
    </message>
    <message>
        <source>Wake after onset</source>
        <translation>Wach nach dem Einschlafen</translation>
    </message>
    <message>
        <source>Wakefulness after the onset of sleep</source>
        <translation>Wachzeit nach dem Einschlafen</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Schlafeffizienz</translation>
    </message>
    <message>
        <source>Total sleep over the time from lights off to lights on</source>
        <translation>Gesamtschlafzeit geteilt durch die Zeit von Licht aus bis Licht an</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>Changes without unscored time between the two states</source>
        <translation>Wechsel ohne nicht ausgewertete Zeit zwischen den beiden Zuständen</translation>
    </message>
    <message>
        <source>%1 scored, %2 unscored</source>
        <translation>%1 ausgewertet, %2 nicht ausgewertet</translation>
    </message>
    <message>
        <source>%1: first after %2, mean bout %3, longest %4</source>
        <translation>%1: erstmals nach %2, mittlere Episode %3, längste %4</translation>
    </message>
    <message>
        <source>%1 does not occur.</source>
        <translation>%1 kommt nicht vor.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 zu %2: %3</translation>
    </message>
</context>
<context>
    <name>edgescope::NotesPanel</name>
    <message>
        <source>Notes on this recording</source>
        <translation>Notizen zu dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>What you want to remember about this recording</source>
        <translation>Was zu dieser Aufzeichnung in Erinnerung bleiben soll</translation>
    </message>
    <message>
        <source>Open a recording to write notes on it.</source>
        <translation>Eine Aufzeichnung öffnen, um Notizen zu ihr zu schreiben.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take them.</source>
        <translation>Nicht gespeichert: Der Datenträger nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>Kept with the annotations, beside the recording and never in it.</source>
        <translation>Bei den Annotationen aufbewahrt, neben der Aufzeichnung und nie in ihr.</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetMap</name>
    <message>
        <source>Order of onsets</source>
        <translation>Reihenfolge der Anfallsbeginne</translation>
    </message>
    <message>
        <source>In this order: %1</source>
        <translation>In dieser Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Choose a candidate, or a seizure whose channels have their onsets.</source>
        <translation>Einen Kandidaten wählen oder einen Anfall, dessen Kanäle ihren Beginn haben.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>last, %1 later</source>
        <translation>letzter, %1 später</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: nicht erreicht</translation>
    </message>
    <message>
        <source>%1: number %2, %3 after the first</source>
        <translation>%1: Nummer %2, %3 nach dem ersten</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetTable</name>
    <message>
        <source>Onset by channel</source>
        <translation>Beginn je Kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Add this channel</source>
        <translation>Diesen Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen channels</source>
        <translation>Die gewählten Kanäle entfernen</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
</context>
<context>
    <name>edgescope::PairCanvas</name>
    <message>
        <source>Picture of the correlograms</source>
        <translation>Bild der Korrelogramme</translation>
    </message>
</context>
<context>
    <name>edgescope::PairView</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Vor der Fertigstellung angehalten.</translation>
    </message>
    <message>
        <source>±10 ms</source>
        <translation>±10 ms</translation>
    </message>
    <message>
        <source>±25 ms</source>
        <translation>±25 ms</translation>
    </message>
    <message>
        <source>±60 ms</source>
        <translation>±60 ms</translation>
    </message>
    <message>
        <source>Show lags up to 10 ms</source>
        <translation>Verzögerungen bis 10 ms zeigen</translation>
    </message>
    <message>
        <source>Show lags up to 25 ms</source>
        <translation>Verzögerungen bis 25 ms zeigen</translation>
    </message>
    <message>
        <source>Show lags up to 60 ms</source>
        <translation>Verzögerungen bis 60 ms zeigen</translation>
    </message>
    <message>
        <source>Previous connection found</source>
        <translation>Vorherige gefundene Verbindung</translation>
    </message>
    <message>
        <source>Next connection found</source>
        <translation>Nächste gefundene Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 von %n Verbindung</numerusform>
            <numerusform>%1 von %n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>%n Verbindung gefunden</numerusform>
            <numerusform>%n Verbindungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the view of connections to find them</source>
        <translation>Die Ansicht der Verbindungen zeigen, um sie zu finden</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>Diese Aufzeichnung hat keine sortierten Einheiten.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n selected unit(s) are shown.</source>
        <translation>
            <numerusform>Von %n ausgewählter Einheit werden die ersten %1 gezeigt.</numerusform>
            <numerusform>Von %n ausgewählten Einheiten werden die ersten %1 gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correlograms of the selected units</source>
        <translation>Korrelogramme der ausgewählten Einheiten</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>Berechnung nicht möglich: %1</translation>
    </message>
    <message>
        <source>Select a unit to see its autocorrelogram, or several to see their cross-correlograms: in the units table, the raster, the array map or the connections.</source>
        <translation>Eine Einheit auswählen, um ihr Autokorrelogramm zu sehen, oder mehrere, um ihre Kreuzkorrelogramme zu sehen: in der Einheitentabelle, im Raster, in der Elektrodenkarte oder in den Verbindungen.</translation>
    </message>
    <message>
        <source>Open a recording to see the correlograms of its units.</source>
        <translation>Eine Aufzeichnung öffnen, um die Korrelogramme ihrer Einheiten zu sehen.</translation>
    </message>
    <message>
        <source>Correlograms; no unit is selected</source>
        <translation>Korrelogramme; keine Einheit ist ausgewählt</translation>
    </message>
    <message>
        <source>Correlograms of %1</source>
        <translation>Korrelogramme von %1</translation>
    </message>
</context>
<context>
    <name>edgescope::PanelMaker</name>
    <message>
        <source>The panels of the figure were not finished, because the work was stopped.</source>
        <translation>Die Teilbilder der Abbildung wurden nicht fertiggestellt, weil die Aufgabe angehalten wurde.</translation>
    </message>
    <message>
        <source>The panels of the figure were not finished, because the recording was closed.</source>
        <translation>Die Teilbilder der Abbildung wurden nicht fertiggestellt, weil die Aufzeichnung geschlossen wurde.</translation>
    </message>
    <message>
        <source>Panels of the figure; then %1</source>
        <translation>Teilbilder der Abbildung; danach: %1</translation>
    </message>
    <message>
        <source>Panels of the figure: %1</source>
        <translation>Teilbilder der Abbildung: %1</translation>
    </message>
    <message>
        <source>The panels of the figure could not be made: %1</source>
        <translation>Die Teilbilder der Abbildung konnten nicht erstellt werden: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterForm</name>
    <message>
        <source>The default is the paper&apos;s value.</source>
        <translation>Der Standardwert ist der Wert der Publikation.</translation>
    </message>
    <message>
        <source>The default is derived from the paper&apos;s figures.</source>
        <translation>Der Standardwert ist aus den Abbildungen der Publikation abgeleitet.</translation>
    </message>
    <message>
        <source>The default is this program&apos;s choice.</source>
        <translation>Der Standardwert ist von diesem Programm gewählt.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Return to the default</source>
        <translation>Auf den Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>Return %1 to the default</source>
        <translation>%1 auf den Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>%1: the default is %2</source>
        <translation>%1: Der Standardwert ist %2</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterGroup</name>
    <message>
        <source>paper defaults</source>
        <translation>Standardwerte der Publikation</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterPanel</name>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Give this analysis and the ensembles the values of the paper</source>
        <translation>Dieser Analyse und den Ensembles die Werte der Publikation geben</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>edgescope::PictureActions</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Save as a figure: %1</source>
        <translation>Als Abbildung speichern: %1</translation>
    </message>
    <message>
        <source>Copy as a picture: %1</source>
        <translation>Als Bild kopieren: %1</translation>
    </message>
    <message>
        <source>Copy the numbers drawn: %1</source>
        <translation>Die gezeichneten Zahlen kopieren: %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image, 300 dots per inch (*.png);;TIFF image, 300 dots per inch (*.tiff)</source>
        <translation>Vektorgrafik (*.svg);;PDF-Dokument (*.pdf);;Bild, 300 Punkte pro Zoll (*.png);;TIFF-Bild, 300 Punkte pro Zoll (*.tiff)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
</context>
<context>
    <name>edgescope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Texts and numbers are in another language after the next start of Edgescope.</source>
        <translation>Texte und Zahlen erscheinen nach dem nächsten Start von Edgescope in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>Textgröße in D&amp;iagrammen</translation>
    </message>
    <message>
        <source>Text size of plots</source>
        <translation>Textgröße in Diagrammen</translation>
    </message>
</context>
<context>
    <name>edgescope::RaterDialog</name>
    <message>
        <source>Rater</source>
        <translation>Auswerter</translation>
    </message>
    <message>
        <source>Marks are made by the rater chosen here. Views and analyses use this rater&apos;s marks, and the events and artefacts that came with the file. Marks of other raters are kept.</source>
        <translation>Markierungen werden vom hier gewählten Auswerter erstellt. Ansichten und Analysen verwenden die Markierungen dieses Auswerters sowie die Ereignisse und Artefakte, die mit der Datei kamen. Markierungen anderer Auswerter bleiben erhalten.</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Auswerter</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %n Markierung</numerusform>
            <numerusform>%1, %n Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Initialen</translation>
    </message>
    <message>
        <source>&amp;New rater</source>
        <translation>&amp;Neuer Auswerter</translation>
    </message>
</context>
<context>
    <name>edgescope::RecordingPanel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>in der Datei nicht angegeben</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>No sorted units in this file.</source>
        <translation>Keine sortierten Einheiten in dieser Datei.</translation>
    </message>
    <message>
        <source>%1 units, %2 spikes</source>
        <translation>%1 Einheiten, %2 Spikes</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>Exzitatorisch</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>Inhibitorisch</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>Keine LFP-Kanäle in dieser Datei.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 altogether.</source>
        <translation>%1 von %2 angezeigt, insgesamt %3.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Wie die Datei gelesen wurde</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Keine Hinweise.</translation>
    </message>
    <message>
        <source>✗ Error</source>
        <translation>✗ Fehler</translation>
    </message>
    <message>
        <source>⚠ Warning</source>
        <translation>⚠ Warnung</translation>
    </message>
    <message>
        <source>ℹ Note</source>
        <translation>ℹ Hinweis</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Anfälle</translation>
    </message>
    <message>
        <source>Invalid times</source>
        <translation>Ungültige Zeiten</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Open a recording to see what it holds.</source>
        <translation>Eine Aufzeichnung öffnen, um ihren Inhalt zu sehen.</translation>
    </message>
</context>
<context>
    <name>edgescope::RecoveryPanel</name>
    <message>
        <source>none without a baseline</source>
        <translation>entfällt ohne Baseline</translation>
    </message>
    <message>
        <source>none without an excursion</source>
        <translation>entfällt ohne Auslenkung</translation>
    </message>
    <message>
        <source>no exponential fits</source>
        <translation>keine Exponentialfunktion passt</translation>
    </message>
    <message>
        <source>%1 · 95 % %2–%3</source>
        <translation>%1 · 95 % %2–%3</translation>
    </message>
    <message>
        <source>%1 · 95 % from %2, no upper limit</source>
        <translation>%1 · 95 % ab %2, nach oben unbegrenzt</translation>
    </message>
    <message>
        <source>▲ E</source>
        <translation>▲ E</translation>
    </message>
    <message>
        <source>■ I</source>
        <translation>■ I</translation>
    </message>
    <message>
        <source>The path is tied at both ends when scaled to S(T). Recovery is read from the residual.</source>
        <translation>Auf S(T) skaliert, ist der Pfad an beiden Enden festgelegt. Die Erholung wird am Residuum abgelesen.</translation>
    </message>
    <message>
        <source>Recovery of the seizure shown</source>
        <translation>Erholung vom gezeigten Anfall</translation>
    </message>
    <message>
        <source>Open a recording to see how it recovers from its seizures.</source>
        <translation>Eine Aufzeichnung öffnen, um zu sehen, wie sie sich von ihren Anfällen erholt.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>The seizure lies outside the time analysed.</source>
        <translation>Der Anfall liegt außerhalb der analysierten Zeit.</translation>
    </message>
    <message>
        <source>Sz %1 · %2</source>
        <translation>Anf. %1 · %2</translation>
    </message>
    <message>
        <source>%1 after offset</source>
        <translation>%1 nach dem Ende</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time to band</source>
        <translation>Zeit bis zum Band</translation>
    </message>
    <message>
        <source>Half recovery</source>
        <translation>Halbe Erholung</translation>
    </message>
    <message>
        <source>τ (exponential)</source>
        <translation>τ (exponentiell)</translation>
    </message>
    <message>
        <source>Peak residual</source>
        <translation>Maximales Residuum</translation>
    </message>
    <message>
        <source>Time of peak</source>
        <translation>Zeit des Maximums</translation>
    </message>
    <message>
        <source>%1 after onset</source>
        <translation>%1 nach dem Beginn</translation>
    </message>
    <message>
        <source>Leads at the peak</source>
        <translation>Geht am Maximum voran</translation>
    </message>
</context>
<context>
    <name>edgescope::RemoveLabelDialog</name>
    <message>
        <source>They &amp;keep it; it has no colour, key or place of its own any more</source>
        <translation>Sie &amp;behalten es; es hat keine eigene Farbe, keine Taste und keinen Platz mehr</translation>
    </message>
    <message>
        <source>They &amp;get the label</source>
        <translation>Sie erhalten das &amp;Label</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Label they get</source>
        <translation>Label, das sie erhalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carry the label %1.</source>
        <translation>
            <numerusform>%n Annotation trägt das Label %1.</numerusform>
            <numerusform>%n Annotationen tragen das Label %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Results</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Counting spikes at all scales</source>
        <translation>Spikes auf allen Skalen zählen</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Vor der Fertigstellung angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) only</source>
        <translation>
            <numerusform>nur %n ausgewählte Einheit</numerusform>
            <numerusform>nur %n ausgewählte Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesModel</name>
    <message>
        <source>%1 – %2 Hz</source>
        <translation>%1 – %2 Hz</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Channel, or the two signals of the coherence</source>
        <translation>Kanal oder die beiden Signale der Kohärenz</translation>
    </message>
    <message>
        <source>When the ridge begins</source>
        <translation>Wann der Grat beginnt</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Wie lange er dauert</translation>
    </message>
    <message>
        <source>Frequencies at its begin and at its end</source>
        <translation>Frequenzen an seinem Anfang und an seinem Ende</translation>
    </message>
    <message>
        <source>Its largest value over the level of significance</source>
        <translation>Sein größter Wert relativ zum Signifikanzniveau</translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesPanel</name>
    <message>
        <source>Ridges</source>
        <translation>Grate</translation>
    </message>
    <message>
        <source>Open a recording to see its ridges.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Grate zu sehen.</translation>
    </message>
    <message>
        <source>Choose a rule for ridges above the scalogram or the coherence.</source>
        <translation>Über dem Skalogramm oder der Kohärenz eine Regel für Grate wählen.</translation>
    </message>
    <message>
        <source>No ridges in the time shown.</source>
        <translation>Keine Grate in der gezeigten Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n ridge(s) in the time shown.</source>
        <translation>
            <numerusform>%n Grat in der gezeigten Zeit.</numerusform>
            <numerusform>%n Grate in der gezeigten Zeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Scoring</name>
    <message>
        <source>No epoch after this one is unscored.</source>
        <translation>Nach dieser Epoche ist keine mehr ohne Auswertung.</translation>
    </message>
    <message>
        <source>No epoch before this one is unscored.</source>
        <translation>Vor dieser Epoche ist keine ohne Auswertung.</translation>
    </message>
    <message>
        <source>The state does not change any more.</source>
        <translation>Der Zustand wechselt nicht mehr.</translation>
    </message>
    <message>
        <source>Choose a rater to compare with first.</source>
        <translation>Zuerst einen Auswerter zum Vergleichen wählen.</translation>
    </message>
    <message>
        <source>The raters agree on all further epochs that both have scored.</source>
        <translation>In allen weiteren Epochen, die beide ausgewertet haben, stimmen die Auswerter überein.</translation>
    </message>
    <message>
        <source>Unscore epoch %1</source>
        <translation>Auswertung von Epoche %1 entfernen</translation>
    </message>
    <message>
        <source>%1 on epoch %2</source>
        <translation>%1 für Epoche %2</translation>
    </message>
    <message>
        <source>%1 on %2. %3 undoes.</source>
        <translation>%1 für Epoche %2. %3 macht es rückgängig.</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Nicht ausgewertet</translation>
    </message>
</context>
<context>
    <name>edgescope::ScoringPanel</name>
    <message>
        <source>Go to next epoch after a key</source>
        <translation>Nach einer Taste zur nächsten Epoche gehen</translation>
    </message>
    <message>
        <source>Skip epochs already scored</source>
        <translation>Bereits ausgewertete Epochen überspringen</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Epochs scored</source>
        <translation>Ausgewertete Epochen</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Auswerter</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleich mit</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Nicht ausgewertet</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 von %2 Epochen</translation>
    </message>
    <message>
        <source>%1 · next unscored %2</source>
        <translation>%1 · nächste nicht ausgewertete %2</translation>
    </message>
    <message>
        <source>Every epoch stepped to becomes %1 until Esc.</source>
        <translation>Jede angesteuerte Epoche wird %1, bis Esc gedrückt wird.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemandem</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureActions</name>
    <message>
        <source>Sei&amp;zures</source>
        <translation>An&amp;fälle</translation>
    </message>
    <message>
        <source>Align the a&amp;xis</source>
        <translation>Ausrichtung &amp;der Achse</translation>
    </message>
    <message>
        <source>Choose a seizure and show it, from 60 s before its onset on</source>
        <translation>Einen Anfall wählen und zeigen, ab 60 s vor seinem Beginn</translation>
    </message>
    <message>
        <source>What the time axis counts from</source>
        <translation>Wovon an die Zeitachse zählt</translation>
    </message>
    <message>
        <source>&amp;Onset</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the onset of the seizure</source>
        <translation>Die Achse mit den Sekunden ab dem Beginn des Anfalls beschriften</translation>
    </message>
    <message>
        <source>O&amp;ffset</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the offset of the seizure</source>
        <translation>Die Achse mit den Sekunden ab dem Ende des Anfalls beschriften</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Label the axis with the time of day</source>
        <translation>Die Achse mit der Uhrzeit beschriften</translation>
    </message>
    <message>
        <source>&amp;Elapsed</source>
        <translation>&amp;Verstrichen</translation>
    </message>
    <message>
        <source>Label the axis with the time elapsed from the start of the recording</source>
        <translation>Die Achse mit der Zeit beschriften, die seit dem Anfang der Aufzeichnung verstrichen ist</translation>
    </message>
    <message>
        <source>Sz %1 at %2, %3</source>
        <comment>number, time and length of a seizure</comment>
        <translation>Anf. %1 bei %2, %3</translation>
    </message>
    <message>
        <source>Choose this seizure and show it</source>
        <translation>Diesen Anfall wählen und zeigen</translation>
    </message>
    <message>
        <source>No seizures</source>
        <translation>Keine Anfälle</translation>
    </message>
    <message>
        <source>Sz %1 of %2</source>
        <comment>seizure 1 of 3</comment>
        <translation>Anf. %1 von %2</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureMarksPanel</name>
    <message>
        <source>Marked seizures</source>
        <translation>Markierte Anfälle</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Anfall</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>all before</source>
        <translation>alles davor</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Move the onset to the cursor</source>
        <translation>Den Beginn auf den Cursor setzen</translation>
    </message>
    <message>
        <source>Move the offset to the cursor</source>
        <translation>Das Ende auf den Cursor setzen</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Back in the band %1 after the offset</source>
        <translation>%1 nach dem Ende wieder im Band</translation>
    </message>
    <message>
        <source>Outside the time analysed</source>
        <translation>Außerhalb der analysierten Zeit</translation>
    </message>
    <message>
        <source>The offset must be after the onset.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Move the onset of %1</source>
        <translation>Beginn von %1 verschieben</translation>
    </message>
    <message>
        <source>Move the offset of %1</source>
        <translation>Ende von %1 verschieben</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizurePanel</name>
    <message>
        <source>Accept (Enter)</source>
        <translation>Annehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Ablehnen (X)</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>More finds more seizures and more of all else.</source>
        <translation>Mehr findet mehr Anfälle und mehr von allem anderen.</translation>
    </message>
    <message>
        <source>Suggested seizures</source>
        <translation>Vorgeschlagene Anfälle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Ch.</source>
        <translation>Kan.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Mark the selected time as a seizure, with the onset in each channel</source>
        <translation>Die ausgewählte Zeit als Anfall markieren, mit dem Beginn in jedem Kanal</translation>
    </message>
    <message>
        <source>Take the candidate off the list</source>
        <translation>Den Kandidaten aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Candidates that score as high or higher: %1 an hour</source>
        <translation>Kandidaten mit gleich hohem oder höherem Score: %1 pro Stunde</translation>
    </message>
    <message>
        <source>Open a recording to have seizures suggested.</source>
        <translation>Eine Aufzeichnung öffnen, um Anfälle vorschlagen zu lassen.</translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation>Kandidaten werden gesucht…</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; %4 undecided</source>
        <translation>%1 in %2 h vorgeschlagen, %3 pro Stunde; %4 unentschieden</translation>
    </message>
    <message>
        <source>Onsets of %1 at %2</source>
        <translation>Beginn von %1 bei %2 je Kanal</translation>
    </message>
    <message>
        <source>Suggested onsets of %1 at %2</source>
        <translation>Vorgeschlagener Beginn von %1 bei %2 je Kanal</translation>
    </message>
    <message>
        <source>Onsets of the candidate at %1</source>
        <translation>Beginn des Kandidaten bei %1 je Kanal</translation>
    </message>
    <message>
        <source>Accept a suggested seizure</source>
        <translation>Vorgeschlagenen Anfall annehmen</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; all are decided</source>
        <translation>%1 in %2 h vorgeschlagen, %3 pro Stunde; alle sind entschieden</translation>
    </message>
</context>
<context>
    <name>edgescope::ShellActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select all rows of a list, or the time of the whole recording</source>
        <translation>Alle Zeilen einer Liste oder die Zeit der ganzen Aufzeichnung auswählen</translation>
    </message>
    <message>
        <source>&amp;Find action…</source>
        <translation>Aktion &amp;suchen…</translation>
    </message>
    <message>
        <source>Find anything the program can do by some words of it</source>
        <translation>Alles, was das Programm kann, anhand einiger Wörter finden</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Language, theme, text size and keys</source>
        <translation>Sprache, Design, Textgröße und Tasten</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>Die Farben des Fensters ändern</translation>
    </message>
    <message>
        <source>Change the size of all text, that of plots included</source>
        <translation>Die Größe aller Texte ändern, auch in Diagrammen</translation>
    </message>
    <message>
        <source>Change the size of text in plots, in per cent of the other text</source>
        <translation>Die Größe der Texte in Diagrammen ändern, in Prozent des übrigen Texts</translation>
    </message>
</context>
<context>
    <name>edgescope::SimulationDialog</name>
    <message>
        <source>New simulation</source>
        <translation>Neue Simulation</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Erzeugen…</translation>
    </message>
    <message>
        <source>A recording needs at least one unit.</source>
        <translation>Eine Aufzeichnung braucht mindestens eine Einheit.</translation>
    </message>
    <message>
        <source>States and a seizure need at least ten minutes.</source>
        <translation>Zustände und ein Anfall brauchen mindestens zehn Minuten.</translation>
    </message>
</context>
<context>
    <name>edgescope::SpectrumView</name>
    <message>
        <source>Picture of the spectrum</source>
        <translation>Bild des Spektrums</translation>
    </message>
    <message>
        <source>Mean power over %1.</source>
        <translation>Mittlere Leistung über %1.</translation>
    </message>
    <message>
        <source>Open a recording to see its spectrum at the cursor.</source>
        <translation>Eine Aufzeichnung öffnen, um ihr Spektrum am Cursor zu sehen.</translation>
    </message>
    <message>
        <source>Spectrum at the cursor</source>
        <translation>Spektrum am Cursor</translation>
    </message>
    <message>
        <source>Spectrum at %1, from %2 Hz to %3 Hz. Highest: %4</source>
        <translation>Spektrum bei %1, von %2 Hz bis %3 Hz. Maximum: %4</translation>
    </message>
</context>
<context>
    <name>edgescope::StackCanvas</name>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Drawn without OpenGL, which is missing here.</source>
        <translation>Ohne OpenGL gezeichnet, das hier fehlt.</translation>
    </message>
</context>
<context>
    <name>edgescope::StateNameTable</name>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>Choose a state or type the name of another</source>
        <translation>Einen Zustand wählen oder den Namen eines anderen eingeben</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Word in the parts</source>
        <translation>Wort in den Teilen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Words for states</source>
        <translation>Wörter für Zustände</translation>
    </message>
</context>
<context>
    <name>edgescope::StateTable</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>G E</source>
        <translation>G E</translation>
    </message>
    <message>
        <source>G I</source>
        <translation>G I</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>Zustandsübersicht</translation>
    </message>
    <message>
        <source>Bins at the current scale</source>
        <translation>Bins auf der aktuellen Skala</translation>
    </message>
    <message>
        <source>Correlation of E and I</source>
        <translation>Korrelation von E und I</translation>
    </message>
    <message>
        <source>Width along the balance diagonal, divided by the width across it</source>
        <translation>Breite entlang der Balancediagonalen, geteilt durch die Breite quer dazu</translation>
    </message>
    <message>
        <source>Exponent of the variance of E − I against the bin width</source>
        <translation>Exponent der Varianz von E − I gegen die Bin-Breite</translation>
    </message>
    <message>
        <source>Gini coefficient of the excitatory ensemble</source>
        <translation>Gini-Koeffizient des exzitatorischen Ensembles</translation>
    </message>
    <message>
        <source>Gini coefficient of the inhibitory ensemble</source>
        <translation>Gini-Koeffizient des inhibitorischen Ensembles</translation>
    </message>
    <message>
        <source>Time of the state in the range analysed</source>
        <translation>Zeit des Zustands im analysierten Bereich</translation>
    </message>
    <message>
        <source>k %1 · %2</source>
        <translation>k %1 · %2</translation>
    </message>
    <message>
        <source>Open a recording to see its states side by side.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Zustände nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>In dieser Aufzeichnung sind keine Zustände markiert.</translation>
    </message>
    <message>
        <source>Choose states above to compare them.</source>
        <translation>Oben Zustände wählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2, %3 bins</source>
        <translation>%1: %2, %3 Bins</translation>
    </message>
</context>
<context>
    <name>edgescope::StateToggles</name>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>States that the analyses take in</source>
        <translation>Zustände, die die Analysen einbeziehen</translation>
    </message>
    <message>
        <source>No state is chosen: analyses take in all time, whatever its state.</source>
        <translation>Kein Zustand ist gewählt: Analysen beziehen alle Zeit ein, unabhängig vom Zustand.</translation>
    </message>
    <message>
        <source>Take in all time, whatever its state</source>
        <translation>Alle Zeit einbeziehen, unabhängig vom Zustand</translation>
    </message>
    <message>
        <source>%1: %2. Alt+click shows only this state.</source>
        <translation>%1: %2. Alt+Klick zeigt nur diesen Zustand.</translation>
    </message>
    <message>
        <source>Take in or leave out %1</source>
        <translation>%1 einbeziehen oder auslassen</translation>
    </message>
    <message>
        <source>States %1/%2</source>
        <translation>Zustände %1/%2</translation>
    </message>
</context>
<context>
    <name>edgescope::Study</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Vor der Fertigstellung angehalten.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the demo recording</source>
        <translation>Demo-Aufzeichnung wird geöffnet</translation>
    </message>
    <message>
        <source>Making the demo recording</source>
        <translation>Demo-Aufzeichnung wird erzeugt</translation>
    </message>
    <message>
        <source>Add the marks of %1</source>
        <translation>Markierungen von %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 of the %2 marks of %3 were added to %4. Undo takes them away.</source>
        <translation>%1 der %2 Markierungen von %3 wurden zu %4 hinzugefügt. Rückgängig entfernt sie.</translation>
    </message>
    <message>
        <source>Pooling the spikes of both classes</source>
        <translation>Spikes beider Klassen werden zusammengefasst</translation>
    </message>
</context>
<context>
    <name>edgescope::StudyFileActions</name>
    <message>
        <source>Save study as</source>
        <translation>Studie speichern unter</translation>
    </message>
    <message>
        <source>Edgescope studies (*%1)</source>
        <translation>Edgescope-Studien (*%1)</translation>
    </message>
    <message>
        <source>The study is saved in %1.</source>
        <translation>Die Studie ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The parameters and conditions of the study were not taken over. %1</source>
        <translation>Die Parameter und Bedingungen der Studie wurden nicht übernommen. %1</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapCanvas</name>
    <message>
        <source>Picture of the map</source>
        <translation>Bild der Karte</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapView</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its scalogram.</source>
        <translation>Eine Aufzeichnung öffnen, um ihr Skalogramm zu sehen.</translation>
    </message>
    <message>
        <source>Open a recording to see its wavelet coherence.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Wavelet-Kohärenz zu sehen.</translation>
    </message>
    <message>
        <source>Open a recording to see its E − I map.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Karte E − I zu sehen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of %1 against time and frequency, %2 rows from %3 Hz to %4 Hz</source>
        <translation>Karte von %1 über Zeit und Frequenz, %2 Zeilen von %3 Hz bis %4 Hz</translation>
    </message>
    <message>
        <source>Map of %1 against time and bin width, %2 rows from %3 to %4</source>
        <translation>Karte von %1 über Zeit und Bin-Breite, %2 Zeilen von %3 bis %4</translation>
    </message>
    <message>
        <source>&amp;Difference to pinned</source>
        <translation>&amp;Differenz zum Angehefteten</translation>
    </message>
    <message>
        <source>Show by how much the map differs from the pinned one, where both have values</source>
        <translation>Zeigen, um wie viel die Karte von der angehefteten abweicht, wo beide Werte haben</translation>
    </message>
</context>
<context>
    <name>edgescope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Open a recording to see its timeline.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Zeitleiste zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s), %2 channels.</source>
        <translation>
            <numerusform>%1, %n Einheit, %2 Kanäle.</numerusform>
            <numerusform>%1, %n Einheiten, %2 Kanäle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::TraceLoader</name>
    <message>
        <source>Preparing the traces for long time ranges</source>
        <translation>Signalverläufe für lange Zeitbereiche werden vorbereitet</translation>
    </message>
    <message>
        <source>Reading traces</source>
        <translation>Signalverläufe werden gelesen</translation>
    </message>
    <message>
        <source>Filtering traces</source>
        <translation>Signalverläufe werden gefiltert</translation>
    </message>
</context>
<context>
    <name>edgescope::TravelActions</name>
    <message>
        <source>B&amp;ack</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>To the place looked at before</source>
        <translation>Zum zuvor betrachteten Ort</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>Vorwär&amp;ts</translation>
    </message>
    <message>
        <source>To the place that was left with Back</source>
        <translation>Zu dem Ort, der mit „Zurück“ verlassen wurde</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Nächste Lücke</translation>
    </message>
    <message>
        <source>Show the next gap of the recording</source>
        <translation>Die nächste Lücke der Aufzeichnung zeigen</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>A&amp;bspielen</translation>
    </message>
    <message>
        <source>Move the cursor through the page and turn it at its end, or stop</source>
        <translation>Den Cursor durch die Seite bewegen und an ihrem Ende umblättern, oder anhalten</translation>
    </message>
    <message>
        <source>Play speed</source>
        <translation>Abspielgeschwindigkeit</translation>
    </message>
    <message>
        <source>Play at this speed</source>
        <translation>Mit dieser Geschwindigkeit abspielen</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>Klasse von Hand festlegen: exzitatorisch</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>Klasse von Hand festlegen: inhibitorisch</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>Klasse von Hand festlegen: nicht klassifiziert</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Vorherige Einheit</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Nächste Einheit</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>Diese Aufzeichnung hat keine sortierten Einheiten.</translation>
    </message>
    <message>
        <source>Open a recording to see its units one by one.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Einheiten einzeln zu sehen.</translation>
    </message>
    <message>
        <source>Unit %1, %2, %3 spikes, %4 Hz</source>
        <translation>Einheit %1, %2, %3 Spikes, %4 Hz</translation>
    </message>
    <message>
        <source>cut from %1</source>
        <translation>aus %1 ausgeschnitten</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Vor der Fertigstellung angehalten.</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit: it is being cut from the signal.</source>
        <translation>Die Datei enthält keine Wellenform dieser Einheit: Sie wird aus dem Signal ausgeschnitten.</translation>
    </message>
    <message>
        <source>Waveform of unit %1</source>
        <translation>Wellenform von Einheit %1</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Spikes</translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation>Rate (Hz)</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>Elektrode</translation>
    </message>
    <message>
        <source>✎ by hand</source>
        <translation>✎ von Hand</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>A posteriori</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsPanel</name>
    <message>
        <source>▲ %1 E · ■ %2 I · ◇ %3 unclassified</source>
        <translation>▲ %1 E · ■ %2 I · ◇ %3 nicht klassifiziert</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>▲ Excitatory</source>
        <translation>▲ Exzitatorisch</translation>
    </message>
    <message>
        <source>■ Inhibitory</source>
        <translation>■ Inhibitorisch</translation>
    </message>
    <message>
        <source>◇ None</source>
        <translation>◇ Keine</translation>
    </message>
    <message>
        <source>Class column</source>
        <translation>Klassenspalte</translation>
    </message>
    <message>
        <source>Text columns of the file&apos;s units table</source>
        <translation>Textspalten der Einheitentabelle der Datei</translation>
    </message>
    <message>
        <source>Take the classes of all units from this column</source>
        <translation>Die Klassen aller Einheiten aus dieser Spalte übernehmen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Set the class of the selected units (%1)</source>
        <translation>Klasse der ausgewählten Einheiten setzen (%1)</translation>
    </message>
    <message>
        <source>Classes set here are remembered for this recording; its own files are never changed.</source>
        <translation>Hier gesetzte Klassen werden für diese Aufzeichnung gemerkt; ihre eigenen Dateien werden nie geändert.</translation>
    </message>
    <message>
        <source>Open a recording to see its units.</source>
        <translation>Eine Aufzeichnung öffnen, um ihre Einheiten zu sehen.</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>Diese Aufzeichnung hat keine sortierten Einheiten.</translation>
    </message>
    <message>
        <source>This column gives %1.</source>
        <translation>Diese Spalte ergibt %1.</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Show who changed which classes, when and why</source>
        <translation>Zeigen, wer wann und warum welche Klassen geändert hat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for the next class (R)</source>
        <translation>Grund für die nächste Klasse (R)</translation>
    </message>
    <message>
        <source>Kept in the log with the class set next; Enter goes back to the units</source>
        <translation>Wird mit der als Nächstes gesetzten Klasse im Protokoll gespeichert; Eingabe führt zurück zu den Einheiten</translation>
    </message>
</context>
<context>
    <name>edgescope::View</name>
    <message>
        <source>preview %1 of %2</source>
        <translation>Vorschau %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>preview: %1 of %n surrogate(s)</source>
        <translation>
            <numerusform>Vorschau: %1 von %n Surrogat</numerusform>
            <numerusform>Vorschau: %1 von %n Surrogaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>Berechnung nicht möglich: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>&amp;Sensitivity to uncertain units</source>
        <translation>&amp;Empfindlichkeit gegenüber unsicheren Einheiten</translation>
    </message>
    <message>
        <source>Show how far the numbers change when units of uncertain class get other classes</source>
        <translation>Zeigen, wie weit sich die Zahlen ändern, wenn Einheiten mit unsicherer Klasse andere Klassen erhalten</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewDock</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>%1 exportieren…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Off: hold this picture, whatever time, scale and conditions are chosen</source>
        <translation>Aus: dieses Bild festhalten, unabhängig von der gewählten Zeit, Skala und den Bedingungen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n ausgewählte Einheit</numerusform>
            <numerusform>%n ausgewählte Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewPages</name>
    <message>
        <source>previous conditions</source>
        <translation>vorherige Bedingungen</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Einheiten…</translation>
    </message>
    <message>
        <source>Go to Browse</source>
        <translation>Zu „Durchsehen“</translation>
    </message>
    <message>
        <source>Recompute for the selection</source>
        <translation>Für die Auswahl neu berechnen</translation>
    </message>
    <message>
        <source>Analyse the selected time only, here and in all views</source>
        <translation>Nur die ausgewählte Zeit analysieren, hier und in allen Ansichten</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Recompute for the selected units</source>
        <translation>Für die ausgewählten Einheiten neu berechnen</translation>
    </message>
    <message>
        <source>Pool the selected units only, here and in all views</source>
        <translation>Nur die ausgewählten Einheiten zusammenfassen, hier und in allen Ansichten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>edgescope::WelcomePage</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>%1
Missing. Locate…</source>
        <translation>%1
Fehlt. Ort angeben…</translation>
    </message>
    <message>
        <source>%1 is not there any more. Choose it to say where it is now; Del removes it from this list.</source>
        <translation>%1 ist nicht mehr vorhanden. Den Eintrag wählen, um den jetzigen Ort anzugeben; Entf entfernt ihn aus dieser Liste.</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkActions</name>
    <message>
        <source>Run &amp;all</source>
        <translation>A&amp;lle berechnen</translation>
    </message>
    <message>
        <source>Run the analyses of all views, hidden ones included</source>
        <translation>Die Analysen aller Ansichten berechnen, auch der verborgenen</translation>
    </message>
    <message>
        <source>Pr&amp;esets</source>
        <translation>Parametersä&amp;tze</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Auf&amp;gaben</translation>
    </message>
    <message>
        <source>List running and waiting work</source>
        <translation>Laufende und wartende Aufgaben auflisten</translation>
    </message>
    <message>
        <source>&amp;Surrogates…</source>
        <translation>S&amp;urrogate…</translation>
    </message>
    <message>
        <source>Show how surrogates are made and how many</source>
        <translation>Zeigen, wie und wie viele Surrogate erzeugt werden</translation>
    </message>
    <message>
        <source>Keep all parameter values under a name and take them back</source>
        <translation>Alle Parameterwerte unter einem Namen behalten und wieder übernehmen</translation>
    </message>
    <message>
        <source>&amp;Save values as…</source>
        <translation>Werte &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Keep the values of all parameters under a name</source>
        <translation>Die Werte aller Parameter unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Publikation</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>Allen Analysen die Werte der Publikation geben</translation>
    </message>
    <message>
        <source>Give all analyses the values kept as %1</source>
        <translation>Allen Analysen die als %1 behaltenen Werte geben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Forget the values kept as %1</source>
        <translation>Die als %1 behaltenen Werte vergessen</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Name of these parameter values. A name that is there already is replaced.</source>
        <translation>Name dieser Parameterwerte. Ein schon vorhandener Name wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Monosynaptic pairs…</source>
        <translation>&amp;Monosynaptische Paare…</translation>
    </message>
    <message>
        <source>Find connections between units in their correlograms</source>
        <translation>Verbindungen zwischen Einheiten in ihren Korrelogrammen finden</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>parameter values that are no preset</comment>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceActions</name>
    <message>
        <source>Save &amp;workspace as…</source>
        <translation>Arbeitsbereich &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Make a workspace of your own from the present layout</source>
        <translation>Aus der gegenwärtigen Anordnung einen eigenen Arbeitsbereich erstellen</translation>
    </message>
    <message>
        <source>&amp;Maximise dock</source>
        <translation>Bereich &amp;maximieren</translation>
    </message>
    <message>
        <source>Give the part with the keyboard all the room, or put it back</source>
        <translation>Dem Teil, der die Tastatur hat, den ganzen Platz geben oder ihn zurückversetzen</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>Arbeitsbereich entfernen</translation>
    </message>
    <message>
        <source>A workspace of your own</source>
        <translation>Ein eigener Arbeitsbereich</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>Diesen Arbeitsbereich vergessen</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceBar</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Parametersatz</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichtung</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
</TS>
