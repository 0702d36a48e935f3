<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Ensembles</source>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>E × I joint</source>
        <translation>Conjointe E × I</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>Loi d’échelle de la variance</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>Courbes de superposition</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>Courbes de partition</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>Descripteurs MNCM</translation>
    </message>
    <message>
        <source>State statistics</source>
        <translation>Statistiques des états</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>Carte E − I</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>Courant synaptique</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>Corrélogramme E–I</translation>
    </message>
    <message>
        <source>Surrogates</source>
        <translation>Substituts</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>Scalogramme</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>Crêtes</translation>
    </message>
    <message>
        <source>Seizure candidates</source>
        <translation>Crises candidates</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>%1 s before the first seizure</source>
        <translation>%1&#x202f;s avant la première crise</translation>
    </message>
    <message numerus="yes">
        <source>%n flat stretches left out.</source>
        <translation>
            <numerusform>%n segment plat omis.</numerusform>
            <numerusform>%n segments plats omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no channel %1; the last is %2.</source>
        <translation>Le canal %1 n’existe pas&#x202f;; le dernier est le %2.</translation>
    </message>
    <message>
        <source>The channels have different sampling rates, %1 Hz and %2 Hz. Choose two of the same rate.</source>
        <translation>Les canaux ont des fréquences d’échantillonnage différentes, %1&#x202f;Hz et %2&#x202f;Hz. Choisir deux canaux de même fréquence.</translation>
    </message>
    <message>
        <source>Contour: above %1 % of %2 noise pairs.</source>
        <translation>Contour&#xa0;: au-dessus de %1&#x202f;% de %2 paires de bruit.</translation>
    </message>
    <message>
        <source>k %1</source>
        <translation>k %1</translation>
    </message>
    <message>
        <source>Scaled sample</source>
        <translation>Échantillon mis à l’échelle</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>Échelle de la figure</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>Superposition complète</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>Superposition en puissance</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussienne</translation>
    </message>
    <message>
        <source>Scaled cumulative sum</source>
        <translation>Somme cumulée mise à l’échelle</translation>
    </message>
    <message>
        <source>Away from Gaussian</source>
        <translation>Écart à la gaussienne</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>Asymétrie</translation>
    </message>
    <message>
        <source>Deepest at x</source>
        <translation>Minimum à x</translation>
    </message>
    <message>
        <source>k %1 left out: flat</source>
        <translation>k %1 omis&#xa0;: plat</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>Signal plat.</translation>
    </message>
    <message>
        <source>Peak r</source>
        <translation>Pic de r</translation>
    </message>
    <message>
        <source>Peak lag (s)</source>
        <translation>Retard au pic (s)</translation>
    </message>
    <message>
        <source>Lag of I after E</source>
        <translation>Retard de I sur E</translation>
    </message>
    <message>
        <source>Correlation r</source>
        <translation>Corrélation r</translation>
    </message>
    <message>
        <source>Scaled time</source>
        <translation>Temps mis à l’échelle</translation>
    </message>
    <message>
        <source>S(t) in SD of S(T)</source>
        <translation>S(t) en écarts types de S(T)</translation>
    </message>
    <message>
        <source>Time from onset</source>
        <translation>Temps depuis le début de la crise</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>S(t) − pre-ictal line</source>
        <translation>S(t) − droite préictale</translation>
    </message>
    <message>
        <source>Pre-ictal time resampled</source>
        <translation>Durée préictale rééchantillonnée</translation>
    </message>
    <message>
        <source>Band of ± %1 SD</source>
        <translation>Bande de ± %1 écarts types</translation>
    </message>
    <message>
        <source>Band of 95 % of resampled paths</source>
        <translation>Bande de 95&#x202f;% des trajectoires rééchantillonnées</translation>
    </message>
    <message>
        <source>Straight from start to end</source>
        <translation>Droite du début à la fin</translation>
    </message>
    <message>
        <source>Pre-ictal line</source>
        <translation>Droite préictale</translation>
    </message>
    <message>
        <source>Straight line through S(t)</source>
        <translation>Droite passant par S(t)</translation>
    </message>
    <message>
        <source>Exponential fit</source>
        <translation>Ajustement exponentiel</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>début</translation>
    </message>
    <message>
        <source>peak r</source>
        <translation>pic de r</translation>
    </message>
    <message>
        <source>peak r %1</source>
        <translation>pic de r %1</translation>
    </message>
    <message>
        <source>half +%1 s</source>
        <translation>moitié +%1&#x202f;s</translation>
    </message>
    <message>
        <source>recovered +%1 s after offset</source>
        <translation>rétabli +%1&#x202f;s après la fin</translation>
    </message>
    <message>
        <source>end; recovery not within recording</source>
        <translation>fin&#x202f;; rétablissement hors de l’enregistrement</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>levels²</source>
        <translation>niveaux²</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Dissimilarity</source>
        <translation>Dissimilarité</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogénéité</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>%1: no pair of cells.</source>
        <translation>%1&#xa0;: aucune paire de cellules.</translation>
    </message>
    <message>
        <source>%1: correlation undefined, all cells are on one level.</source>
        <translation>%1&#xa0;: corrélation non définie, toutes les cellules sont au même niveau.</translation>
    </message>
    <message>
        <source>%1: too short for 95 % intervals.</source>
        <translation>%1&#xa0;: trop court pour des intervalles à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>No pairs of cells: fewer than two scales fit into the time analysed.</source>
        <translation>Aucune paire de cellules&#xa0;: moins de deux échelles tiennent dans la durée analysée.</translation>
    </message>
    <message>
        <source>k %1 blank: wider than the time analysed</source>
        <translation>k %1 vide&#xa0;: plus large que la durée analysée</translation>
    </message>
    <message>
        <source>k %1 blank: constant</source>
        <translation>k %1 vide&#xa0;: constant</translation>
    </message>
    <message>
        <source>I leads</source>
        <translation>I prédomine</translation>
    </message>
    <message>
        <source>E leads</source>
        <translation>E prédomine</translation>
    </message>
    <message>
        <source>below mean</source>
        <translation>sous la moyenne</translation>
    </message>
    <message>
        <source>above mean</source>
        <translation>au-dessus de la moyenne</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>Largeur de bin Δt</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>Excitateur</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>Inhibiteur</translation>
    </message>
    <message>
        <source>Share of bins</source>
        <translation>Part des bins</translation>
    </message>
    <message>
        <source>Cumulative ensemble firing</source>
        <translation>Décharge cumulée de l’ensemble</translation>
    </message>
    <message>
        <source>Cumulative frequency</source>
        <translation>Fréquence cumulée</translation>
    </message>
    <message>
        <source>Share of spikes</source>
        <translation>Part des potentiels d’action</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Parts égales</translation>
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
        <translation>Gini, corrigé du biais</translation>
    </message>
    <message>
        <source>No unit is classified.</source>
        <translation>Aucune unité n’est classée.</translation>
    </message>
    <message>
        <source>No %1 in this recording.</source>
        <translation>Pas de %1 dans cet enregistrement.</translation>
    </message>
    <message>
        <source>%1: insufficient data (%2 s).</source>
        <translation>%1&#xa0;: données insuffisantes (%2&#x202f;s).</translation>
    </message>
    <message>
        <source>Values are power over the level of red noise.</source>
        <translation>Les valeurs sont la puissance rapportée au niveau du bruit rouge.</translation>
    </message>
    <message>
        <source>No ridges.</source>
        <translation>Aucune crête.</translation>
    </message>
    <message>
        <source>Every sample would make %1 million cells; at most %2 million are made. Show less time or fewer frequencies, or choose the screen&apos;s resolution.</source>
        <translation>Chaque échantillon donnerait %1 millions de cellules&#x202f;; la limite est de %2 millions. Afficher moins de temps ou moins de fréquences, ou choisir la résolution de l’écran.</translation>
    </message>
    <message>
        <source>No signal in the baseline (%1).</source>
        <translation>Aucun signal dans la ligne de base (%1).</translation>
    </message>
    <message>
        <source>No frequencies: the lowest, %1 Hz, is not below half the sampling rate, %2 Hz.</source>
        <translation>Aucune fréquence&#xa0;: la plus basse, %1&#x202f;Hz, n’est pas inférieure à la moitié de la fréquence d’échantillonnage, %2&#x202f;Hz.</translation>
    </message>
    <message>
        <source>Frequencies end at %1 Hz, half the sampling rate.</source>
        <translation>Les fréquences s’arrêtent à %1&#x202f;Hz, la moitié de la fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>Aucun canal LFP dans ce fichier.</translation>
    </message>
    <message>
        <source>Power over baseline</source>
        <translation>Puissance / ligne de base</translation>
    </message>
    <message>
        <source>z(power)</source>
        <translation>z(puissance)</translation>
    </message>
    <message>
        <source>below baseline</source>
        <translation>sous la ligne de base</translation>
    </message>
    <message>
        <source>above baseline</source>
        <translation>au-dessus de la ligne de base</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>Puissance / échelle</translation>
    </message>
    <message>
        <source>Coarse: every fourth frequency; the others follow.</source>
        <translation>Grossier&#xa0;: une fréquence sur quatre&#x202f;; les autres suivent.</translation>
    </message>
    <message>
        <source>Every sample.</source>
        <translation>Chaque échantillon.</translation>
    </message>
    <message>
        <source>Screen resolution: each column is the mean power over its time.</source>
        <translation>Résolution de l’écran&#xa0;: chaque colonne est la puissance moyenne sur sa durée.</translation>
    </message>
    <message>
        <source>Baseline: %1.</source>
        <translation>Ligne de base&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Contour: above %1 % of red noise with α = %2.</source>
        <translation>Contour&#xa0;: au-dessus de %1&#x202f;% du bruit rouge avec α = %2.</translation>
    </message>
    <message>
        <source>Candidates: %1 in %2 h of signal, %3 an hour. Suggested, not judged.</source>
        <translation>Candidates&#xa0;: %1 en %2&#x202f;h de signal, %3 par heure. Suggérées, non jugées.</translation>
    </message>
    <message>
        <source>Above %1 SD on at least %2 of %3 channels at a time.</source>
        <translation>Au-dessus de %1 écarts types sur au moins %2 des %3 canaux en même temps.</translation>
    </message>
    <message>
        <source>The band must be at least 1 Hz wide.</source>
        <translation>La bande doit avoir une largeur d’au moins 1&#x202f;Hz.</translation>
    </message>
    <message>
        <source>Recovery not within recording.</source>
        <translation>Rétablissement hors de l’enregistrement.</translation>
    </message>
    <message>
        <source>No excursion beyond the band.</source>
        <translation>Aucune excursion hors de la bande.</translation>
    </message>
    <message>
        <source>No baseline: less than 60 s before the seizure.</source>
        <translation>Aucune ligne de base&#xa0;: moins de 60&#x202f;s avant la crise.</translation>
    </message>
    <message>
        <source>No baseline: fewer than 3 blocks before the seizure.</source>
        <translation>Aucune ligne de base&#xa0;: moins de 3 blocs avant la crise.</translation>
    </message>
    <message>
        <source>Seizure ends with the recording; recovery not within recording.</source>
        <translation>La crise se termine avec l’enregistrement&#x202f;; rétablissement hors de l’enregistrement.</translation>
    </message>
    <message>
        <source>No seizures marked. Mark one with A, then Z.</source>
        <translation>Aucune crise marquée. En marquer une avec A, puis Z.</translation>
    </message>
    <message>
        <source>Seizure %1: %2</source>
        <translation>Crise %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no seizure %1.</source>
        <translation>Il n’y a pas de crise %1.</translation>
    </message>
    <message>
        <source>The scaled path is tied at both ends; recovery is read from the residual.</source>
        <translation>La trajectoire mise à l’échelle est fixée aux deux extrémités&#x202f;; le rétablissement se lit sur le résidu.</translation>
    </message>
    <message>
        <source>S(T) is within the noise of its increments: S(t) is not scaled to it.</source>
        <translation>S(T) reste dans le bruit de ses incréments&#xa0;: S(t) n’est pas mis à l’échelle par S(T).</translation>
    </message>
    <message>
        <source>S(t) stays level in gaps of the recording.</source>
        <translation>S(t) reste constant dans les lacunes de l’enregistrement.</translation>
    </message>
    <message>
        <source>The time chosen is shorter than one bin.</source>
        <translation>La durée choisie est plus courte qu’un bin.</translation>
    </message>
    <message>
        <source>Too short: %1 of at least %2 samples on end.</source>
        <translation>Trop court&#xa0;: %1 échantillons consécutifs sur au moins %2.</translation>
    </message>
    <message>
        <source>Samples are missing in every stretch of %1 s.</source>
        <translation>Il manque des échantillons dans chaque segment de %1&#x202f;s.</translation>
    </message>
    <message>
        <source>Each column is the mean of periodograms of %1 s that overlap by half (Hann windows).</source>
        <translation>Chaque colonne est la moyenne de périodogrammes de %1&#x202f;s se recouvrant de moitié (fenêtres de Hann).</translation>
    </message>
    <message>
        <source>Columns of %1 s, so that there are at most %2 of them.</source>
        <translation>Colonnes de %1&#x202f;s, pour qu’il y en ait au plus %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns with missing samples left out.</source>
        <translation>
            <numerusform>%n colonne avec des échantillons manquants omise.</numerusform>
            <numerusform>%n colonnes avec des échantillons manquants omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat columns left out.</source>
        <translation>
            <numerusform>%n colonne plate omise.</numerusform>
            <numerusform>%n colonnes plates omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>No power of %1 to %2 Hz: the sampling rate is below %3 Hz.</source>
        <translation>Aucune puissance de %1 à %2&#x202f;Hz&#xa0;: la fréquence d’échantillonnage est inférieure à %3&#x202f;Hz.</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>Densité de puissance</translation>
    </message>
    <message>
        <source>dB re 1 %1/Hz</source>
        <translation>dB réf. 1 %1/Hz</translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient for intervals and tests, %n of %2 blocks</source>
        <translation>
            <numerusform>%1&#xa0;: insuffisant pour des intervalles et des tests, %n bloc sur %2</numerusform>
            <numerusform>%1&#xa0;: insuffisant pour des intervalles et des tests, %n blocs sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>Aucun état n’est marqué dans cet enregistrement.</translation>
    </message>
    <message>
        <source>No states are chosen.</source>
        <translation>Aucun état n’est choisi.</translation>
    </message>
    <message>
        <source>p adjusted by the max-statistic</source>
        <translation>p ajusté par la statistique du maximum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no inhibitory units.</source>
        <translation>C(t) n’a qu’une composante&#xa0;: aucune unité inhibitrice.</translation>
    </message>
    <message>
        <source>C(t) is one-sided: no excitatory units.</source>
        <translation>C(t) n’a qu’une composante&#xa0;: aucune unité excitatrice.</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz par neurone</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>par neurone</translation>
    </message>
    <message>
        <source>The time chosen is empty.</source>
        <translation>La durée choisie est vide.</translation>
    </message>
    <message>
        <source>Var f</source>
        <translation>Var f</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Central limit theorem</source>
        <translation>Théorème central limite</translation>
    </message>
    <message>
        <source>%1, 5–95 %</source>
        <translation>%1, 5–95&#x202f;%</translation>
    </message>
    <message>
        <source>α of %1</source>
        <translation>α de %1</translation>
    </message>
    <message>
        <source>Local α</source>
        <translation>α local</translation>
    </message>
    <message>
        <source>Fewer than 3 valid scales; no fit.</source>
        <translation>Moins de 3 échelles valides&#x202f;; pas d’ajustement.</translation>
    </message>
    <message>
        <source>k %1 left out: no variance</source>
        <translation>k %1 omis&#xa0;: pas de variance</translation>
    </message>
    <message>
        <source>No baseline: no seizure is marked.</source>
        <translation>Aucune ligne de base&#xa0;: aucune crise n’est marquée.</translation>
    </message>
    <message>
        <source>No baseline: less than a minute before the first seizure.</source>
        <translation>Aucune ligne de base&#xa0;: moins d’une minute avant la première crise.</translation>
    </message>
    <message>
        <source>time shown</source>
        <translation>durée affichée</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>enregistrement entier</translation>
    </message>
    <message>
        <source>No samples in this time.</source>
        <translation>Aucun échantillon dans cette durée.</translation>
    </message>
    <message>
        <source>Clipped signal: %1 % of the samples are at its limits.</source>
        <translation>Signal saturé&#xa0;: %1&#x202f;% des échantillons sont à ses limites.</translation>
    </message>
    <message>
        <source>%1 % of the samples are clipped.</source>
        <translation>%1&#x202f;% des échantillons sont saturés.</translation>
    </message>
    <message>
        <source>Screen resolution: each column shows its middle.</source>
        <translation>Résolution de l’écran&#xa0;: chaque colonne montre son milieu.</translation>
    </message>
    <message>
        <source>The level of significance is not ready.</source>
        <translation>Le seuil de signification n’est pas encore calculé.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected unit(s) have no class.</source>
        <translation>
            <numerusform>La %n unité sélectionnée n’a pas de classe.</numerusform>
            <numerusform>Les %n unités sélectionnées n’ont pas de classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest frequency is below the lowest.</source>
        <translation>La fréquence la plus haute est inférieure à la plus basse.</translation>
    </message>
    <message>
        <source>Sampled too slowly for the band.</source>
        <translation>Échantillonnage trop lent pour la bande.</translation>
    </message>
    <message>
        <source>Clipped signal.</source>
        <translation>Signal saturé.</translation>
    </message>
    <message>
        <source>Too short: less than %1 s of signal.</source>
        <translation>Trop court&#xa0;: moins de %1&#x202f;s de signal.</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <translation>Omis (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 % of the signals is flat or clipped and left out.</source>
        <translation>%1&#x202f;% des signaux sont plats ou saturés et omis.</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Classes des unités</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Sensitivity to unit classes</source>
        <translation>Sensibilité aux classes des unités</translation>
    </message>
    <message>
        <source>Units of uncertain class: %1.</source>
        <translation>Unités de classe incertaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Units whose waveform gives no posterior, kept as they are: %1.</source>
        <translation>Unités dont la forme d’onde ne donne pas de probabilité a posteriori, laissées telles quelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Connections are between units; there are fewer than two.</source>
        <translation>Les connexions relient des unités&#x202f;; il y en a moins de deux.</translation>
    </message>
    <message>
        <source>The longest delay must not be below the shortest.</source>
        <translation>Le délai le plus long ne doit pas être inférieur au plus court.</translation>
    </message>
    <message>
        <source>Connections found: %1 excitatory, %2 inhibitory.</source>
        <translation>Connexions trouvées&#xa0;: %1 excitatrices, %2 inhibitrices.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bins at this scale; at least %1 are needed.</source>
        <translation>
            <numerusform>Seulement %n bin à cette échelle&#x202f;; il en faut au moins %1.</numerusform>
            <numerusform>Seulement %n bins à cette échelle&#x202f;; il en faut au moins %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 grey: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 en gris&#xa0;: moins de %n bin</numerusform>
            <numerusform>k %1 en gris&#xa0;: moins de %n bins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 hidden: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 masqué&#xa0;: moins de %n bin</numerusform>
            <numerusform>k %1 masqué&#xa0;: moins de %n bins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient at k %2, fewer than %n bins</source>
        <translation>
            <numerusform>%1&#xa0;: données insuffisantes à k %2, moins de %n bin</numerusform>
            <numerusform>%1&#xa0;: données insuffisantes à k %2, moins de %n bins</numerusform>
        </translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Inversées</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tirées</translation>
    </message>
    <message>
        <source>Main result</source>
        <translation>Résultat principal</translation>
    </message>
    <message>
        <source>No unit&apos;s class is uncertain: there is nothing to vary. A higher least posterior makes more units uncertain.</source>
        <translation>Aucune unité n’a de classe incertaine&#xa0;: il n’y a rien à faire varier. Une probabilité a posteriori minimale plus élevée rend plus d’unités incertaines.</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Coefficient de Gini</translation>
    </message>
    <message>
        <source>Correlation E × I</source>
        <translation>Corrélation E × I</translation>
    </message>
    <message>
        <source>Collapse error</source>
        <translation>Erreur de superposition</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 sur %2 paires</translation>
    </message>
    <message>
        <source>The baseline spans %1, each with a balance of its own: shorten it to the last.</source>
        <translation>La ligne de base couvre %1, chaque état avec son propre équilibre&#xa0;: la raccourcir au dernier.</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message numerus="yes">
        <source>Tabs and line ends in the texts of %n annotation(s) become spaces.</source>
        <translation>
            <numerusform>Les tabulations et fins de ligne des textes de %n annotation deviennent des espaces.</numerusform>
            <numerusform>Les tabulations et fins de ligne des textes de %n annotations deviennent des espaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts “n/a” of %n annotation(s) will be read as missing.</source>
        <translation>
            <numerusform>Les textes «&#xa0;n/a&#xa0;» de %n annotation seront lus comme manquants.</numerusform>
            <numerusform>Les textes «&#xa0;n/a&#xa0;» de %n annotations seront lus comme manquants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels or units with “|” of %n annotation(s) will be read as several.</source>
        <translation>
            <numerusform>Les noms de canaux ou d’unités contenant «&#xa0;|&#xa0;» de %n annotation seront lus comme plusieurs noms.</numerusform>
            <numerusform>Les noms de canaux ou d’unités contenant «&#xa0;|&#xa0;» de %n annotations seront lus comme plusieurs noms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seizure(s) whose label is none of the format&apos;s become “sz”.</source>
        <translation>
            <numerusform>%n crise dont l’étiquette n’existe pas dans le format devient «&#xa0;sz&#xa0;».</numerusform>
            <numerusform>%n crises dont l’étiquette n’existe pas dans le format deviennent «&#xa0;sz&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels with a comma of %n seizure(s) will be read as several.</source>
        <translation>
            <numerusform>Les noms de canaux contenant une virgule de %n crise seront lus comme plusieurs noms.</numerusform>
            <numerusform>Les noms de canaux contenant une virgule de %n crises seront lus comme plusieurs noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording&apos;s duration is not known; it stays “n/a”.</source>
        <translation>La durée de l’enregistrement n’est pas connue&#x202f;; elle reste «&#xa0;n/a&#xa0;».</translation>
    </message>
    <message>
        <source>It is no list of annotations.</source>
        <translation>Ce n’est pas une liste d’annotations.</translation>
    </message>
    <message>
        <source>Line %1 is damaged (%2).</source>
        <translation>La ligne %1 est endommagée (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without an onset in seconds were left out.</source>
        <translation>
            <numerusform>%n annotation sans début en secondes a été omise.</numerusform>
            <numerusform>%n annotations sans début en secondes ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rater&apos;s name “%1” is kept in plain letters without “_” and shortened.</source>
        <translation>Le nom de l’évaluateur «&#xa0;%1&#xa0;» est écrit en lettres simples sans «&#xa0;_&#xa0;» et raccourci.</translation>
    </message>
    <message>
        <source>The recording&apos;s date is left out; the format has 1985 to 2084.</source>
        <translation>La date de l’enregistrement est omise&#x202f;; le format va de 1985 à 2084.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or stop(s) without the other were kept as moments.</source>
        <translation>
            <numerusform>%n début ou fin sans son pendant a été gardé comme instant.</numerusform>
            <numerusform>%n débuts ou fins sans leur pendant ont été gardés comme instants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>%n ligne sans temps ni texte a été omise.</numerusform>
            <numerusform>%n lignes sans temps ni texte ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) overlap another one of the same label and cannot be told from it.</source>
        <translation>
            <numerusform>%n annotation en chevauche une autre de même étiquette et ne peut en être distinguée.</numerusform>
            <numerusform>%n annotations en chevauchent une autre de même étiquette et ne peuvent en être distinguées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) whose label ends with a word for start or stop may be read as an edge of a stretch.</source>
        <translation>
            <numerusform>%n instant dont l’étiquette finit par un mot de début ou de fin peut être lu comme un bord de segment.</numerusform>
            <numerusform>%n instants dont l’étiquette finit par un mot de début ou de fin peuvent être lus comme des bords de segment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are empty, or have tabs, line ends or outer spaces, which are not kept.</source>
        <translation>
            <numerusform>%n étiquette est vide ou contient des tabulations, des fins de ligne ou des espaces en bordure, qui ne sont pas conservés.</numerusform>
            <numerusform>%n étiquettes sont vides ou contiennent des tabulations, des fins de ligne ou des espaces en bordure, qui ne sont pas conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no seizures are left out.</source>
        <translation>
            <numerusform>%n annotation qui n’est pas une crise est omise.</numerusform>
            <numerusform>%n annotations qui ne sont pas des crises sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no states are left out.</source>
        <translation>
            <numerusform>%n annotation qui n’est pas un état est omise.</numerusform>
            <numerusform>%n annotations qui ne sont pas des états sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channels of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Les canaux de %n annotation sont omis.</numerusform>
            <numerusform>Les canaux de %n annotations sont omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The units of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Les unités de %n annotation sont omises.</numerusform>
            <numerusform>Les unités de %n annotations sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confidence of %n annotation(s) is left out.</source>
        <translation>
            <numerusform>La confiance de %n annotation est omise.</numerusform>
            <numerusform>La confiance de %n annotations est omise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>La note de %n annotation est omise.</numerusform>
            <numerusform>Les notes de %n annotations sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The flags of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>Le signalement de %n annotation est omis.</numerusform>
            <numerusform>Les signalements de %n annotations sont omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The onsets by channel of %n seizure(s) are left out.</source>
        <translation>
            <numerusform>Les débuts par canal de %n crise sont omis.</numerusform>
            <numerusform>Les débuts par canal de %n crises sont omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times when %n annotation(s) were made or changed are left out.</source>
        <translation>
            <numerusform>Les dates de création et de modification de %n annotation sont omises.</numerusform>
            <numerusform>Les dates de création et de modification de %n annotations sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kind of %n annotation(s) is left out; their labels alone do not tell it.</source>
        <translation>
            <numerusform>Le type de %n annotation est omis&#x202f;; son étiquette seule ne l’indique pas.</numerusform>
            <numerusform>Le type de %n annotations est omis&#x202f;; leurs étiquettes seules ne l’indiquent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the raters are left out.</source>
        <translation>Les noms des évaluateurs sont omis.</translation>
    </message>
    <message>
        <source>A file holds one rater; the annotations of several are mixed and their names left out.</source>
        <translation>Un fichier contient un seul évaluateur&#x202f;; les annotations de plusieurs sont mélangées et leurs noms omis.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>BIDS events</source>
        <translation>Événements BIDS</translation>
    </message>
    <message>
        <source>Seizures by SzCORE</source>
        <translation>Crises selon SzCORE</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Table avec virgules</translation>
    </message>
    <message>
        <source>EDF+ annotations</source>
        <translation>Annotations EDF+</translation>
    </message>
    <message>
        <source>Edgescope annotations</source>
        <translation>Annotations Edgescope</translation>
    </message>
    <message>
        <source>NeuroScope events</source>
        <translation>Événements NeuroScope</translation>
    </message>
    <message>
        <source>EDFbrowser XML</source>
        <translation>XML EDFbrowser</translation>
    </message>
    <message>
        <source>Hypnogram text</source>
        <translation>Hypnogramme en texte</translation>
    </message>
    <message>
        <source>Summary of CHB-MIT</source>
        <translation>Résumé CHB-MIT</translation>
    </message>
    <message>
        <source>List of seizures of Siena</source>
        <translation>Liste de crises Siena</translation>
    </message>
    <message>
        <source>It is too large for a file of annotations.</source>
        <translation>Il est trop volumineux pour un fichier d’annotations.</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) begin before the start or before another one ends; they are cut. Choose one rater.</source>
        <translation>
            <numerusform>%n état commence avant le début ou avant la fin d’un autre&#x202f;; il est coupé. Choisir un seul évaluateur.</numerusform>
            <numerusform>%n états commencent avant le début ou avant la fin d’un autre&#x202f;; ils sont coupés. Choisir un seul évaluateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a state and a later end were left out.</source>
        <translation>
            <numerusform>%n ligne sans état ni fin ultérieure a été omise.</numerusform>
            <numerusform>%n lignes sans état ni fin ultérieure ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no channel or unit named %1; the name is left out.</source>
        <translation>L’enregistrement n’a pas de canal ni d’unité nommés %1&#x202f;; le nom est omis.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or end(s) of seizures could not be used.</source>
        <translation>
            <numerusform>%n début ou fin de crise n’a pas pu être utilisé.</numerusform>
            <numerusform>%n débuts ou fins de crises n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the list a seizure ends after its recording does: %1. Check its times.</source>
        <translation>D’après la liste, une crise se termine après la fin de son enregistrement&#xa0;: %1. Vérifier ses temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable time were left out.</source>
        <translation>
            <numerusform>%n ligne sans temps lisible a été omise.</numerusform>
            <numerusform>%n lignes sans temps lisible ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first line names no columns of onsets and durations or labels.</source>
        <translation>Sa première ligne ne nomme aucune colonne de débuts et de durées ou d’étiquettes.</translation>
    </message>
    <message>
        <source>No column holds onsets.</source>
        <translation>Aucune colonne ne contient de débuts.</translation>
    </message>
    <message>
        <source>%1 holds no annotations.</source>
        <translation>%1 ne contient aucune annotation.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) with control characters or “@@” are not kept as they are.</source>
        <translation>
            <numerusform>%n étiquette avec des caractères de contrôle ou «&#xa0;@@&#xa0;» n’est pas conservée telle quelle.</numerusform>
            <numerusform>%n étiquettes avec des caractères de contrôle ou «&#xa0;@@&#xa0;» ne sont pas conservées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a label are read by no program.</source>
        <translation>
            <numerusform>%n annotation sans étiquette n’est lue par aucun programme.</numerusform>
            <numerusform>%n annotations sans étiquette ne sont lues par aucun programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationFile</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is no kind of annotation</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’annotation</translation>
    </message>
    <message>
        <source>The annotation file %1 is damaged (%2). It was left as it is.</source>
        <translation>Le fichier d’annotations %1 est endommagé (%2). Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>it stops before it starts</source>
        <translation>elle se termine avant de commencer</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>it does not hold annotations</source>
        <translation>il ne contient pas d’annotations</translation>
    </message>
    <message>
        <source>The annotation file %1 was written by a newer version of Edgescope. Update Edgescope to use it; it was left as it is.</source>
        <translation>Le fichier d’annotations %1 a été écrit par une version plus récente d’Edgescope. Mettre Edgescope à jour pour l’utiliser&#x202f;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>label %1: %2</source>
        <translation>étiquette %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>annotation %1: %2</source>
        <translation>annotation %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The annotation file %1 cannot be read: %2.</source>
        <translation>Le fichier d’annotations %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The annotation file %1 belongs to a recording with other content. It was left as it is.</source>
        <translation>Le fichier d’annotations %1 appartient à un enregistrement au contenu différent. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The last edit of the annotations is not kept on the disk: %1 cannot be written (%2). Make room, or save the annotations elsewhere.</source>
        <translation>La dernière modification des annotations n’est pas conservée sur le disque&#xa0;: %1 ne peut pas être écrit (%2). Libérer de la place ou enregistrer les annotations ailleurs.</translation>
    </message>
</context>
<context>
    <name>AnnotationText</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Pre-ictal</source>
        <translation>Préictal</translation>
    </message>
    <message>
        <source>Post-ictal</source>
        <translation>Postictal</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artéfact</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>instant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>Rater: %1</source>
        <translation>Évaluateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Canaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Unités&#xa0;: %1</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalée</translation>
    </message>
</context>
<context>
    <name>ArrayMap</name>
    <message>
        <source>Several electrodes share a place: they are shown in their order.</source>
        <translation>Plusieurs électrodes partagent une position&#xa0;: elles sont affichées dans leur ordre.</translation>
    </message>
    <message>
        <source>The file has no positions: electrodes are shown in their order.</source>
        <translation>Le fichier n’a pas de positions&#xa0;: les électrodes sont affichées dans leur ordre.</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: a square for each unit.</source>
        <translation>Le fichier n’indique pas où se trouvent ses unités&#xa0;: un carré par unité.</translation>
    </message>
    <message>
        <source>The file does not say where its channels lie: a square for each channel.</source>
        <translation>Le fichier n’indique pas où se trouvent ses canaux&#xa0;: un carré par canal.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>LFP power</source>
        <translation>Puissance du LFP</translation>
    </message>
    <message>
        <source>no LFP</source>
        <translation>pas de LFP</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>aucune unité</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>--range reaches %1 s, but %2 ends at %3 s.</source>
        <translation>--range va jusqu’à %1&#xa0;s, mais %2 se termine à %3&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 is not computable: %2</source>
        <translation>%1 n’est pas calculable&#xa0;: %2</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>counting spikes</source>
        <translation>comptage des potentiels d’action</translation>
    </message>
    <message>
        <source>making surrogates</source>
        <translation>création des substituts</translation>
    </message>
    <message>
        <source>writing results</source>
        <translation>écriture des résultats</translation>
    </message>
    <message>
        <source>drawing figures</source>
        <translation>tracé des figures</translation>
    </message>
    <message>
        <source>Computes analyses and writes their tables, arrays and figures.</source>
        <translation>Calcule des analyses et écrit leurs tables, tableaux et figures.</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>un fichier ou un dossier</translation>
    </message>
    <message>
        <source>--set: there is no analysis &quot;%1&quot;; allowed: %2.</source>
        <translation>--set&#xa0;: l’analyse «&#xa0;%1&#xa0;» n’existe pas&#xa0;; autorisées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--set: %1 has no parameters.</source>
        <translation>--set&#xa0;: %1 n’a pas de paramètres.</translation>
    </message>
    <message>
        <source>--set: %1 has no parameter &quot;%2&quot;; allowed: %3.</source>
        <translation>--set&#xa0;: %1 n’a pas de paramètre «&#xa0;%2&#xa0;»&#xa0;; autorisés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--set %1: write it as id.key=value.</source>
        <translation>--set %1&#xa0;: l’écrire sous la forme id.key=value.</translation>
    </message>
    <message>
        <source>--set: %1 is given twice.</source>
        <translation>--set&#xa0;: %1 est donné deux fois.</translation>
    </message>
    <message>
        <source>--range %1: write it as T0:T1 in seconds from the recording&apos;s start, T0 before T1 (&quot;60:300&quot;).</source>
        <translation>--range %1&#xa0;: l’écrire sous la forme T0:T1 en secondes depuis le début de l’enregistrement, T0 avant T1 («&#xa0;60:300&#xa0;»).</translation>
    </message>
    <message>
        <source>folder for the results, empty or absent (required)</source>
        <translation>dossier des résultats, vide ou absent (obligatoire)</translation>
    </message>
    <message>
        <source>analyses to run, separated by commas (all); see list analyses</source>
        <translation>analyses à exécuter, séparées par des virgules (toutes)&#xa0;; voir list analyses</translation>
    </message>
    <message>
        <source>a parameter&apos;s value, as often as needed; see list parameters</source>
        <translation>valeur d’un paramètre, autant de fois que nécessaire&#xa0;; voir list parameters</translation>
    </message>
    <message>
        <source>annotation file (.annotations.json) to use instead of the file&apos;s own marks</source>
        <translation>fichier d’annotations (.annotations.json) à utiliser à la place des marques propres au fichier</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start (the whole recording)</source>
        <translation>secondes depuis le début de l’enregistrement (l’enregistrement entier)</translation>
    </message>
    <message>
        <source>surrogates of each kind (100); 0 makes none</source>
        <translation>substituts de chaque type (100)&#xa0;; 0 n’en crée aucun</translation>
    </message>
    <message>
        <source>the same seed gives the same random numbers (1)</source>
        <translation>la même graine donne les mêmes nombres aléatoires (1)</translation>
    </message>
    <message>
        <source>processor cores to use (all); results do not depend on it</source>
        <translation>cœurs de processeur à utiliser (tous)&#xa0;; les résultats n’en dépendent pas</translation>
    </message>
    <message>
        <source>replace earlier results in the folder</source>
        <translation>remplacer les résultats antérieurs du dossier</translation>
    </message>
    <message>
        <source>analyze needs --out DIR, the folder for the results.</source>
        <translation>analyze nécessite --out DIR, le dossier des résultats.</translation>
    </message>
    <message>
        <source>Saves the annotations of a recording or of a file of annotations for other programs.</source>
        <translation>Enregistre les annotations d’un enregistrement ou d’un fichier d’annotations pour d’autres programmes.</translation>
    </message>
    <message>
        <source>the new file: .tsv, .csv, .edf, .json, .evt, .xml or .txt</source>
        <translation>le nouveau fichier&#xa0;: .tsv, .csv, .edf, .json, .evt, .xml ou .txt</translation>
    </message>
    <message>
        <source>bids, szcore, csv, edf, edgescope, evt, edfbrowser or hypnogram, where the name&apos;s end leaves a choice</source>
        <translation>bids, szcore, csv, edf, edgescope, evt, edfbrowser ou hypnogram, quand la fin du nom laisse le choix</translation>
    </message>
    <message>
        <source>columns of a table after the first three, by commas</source>
        <translation>colonnes d’une table après les trois premières, séparées par des virgules</translation>
    </message>
    <message>
        <source>only this rater&apos;s annotations and those that came with the recording</source>
        <translation>uniquement les annotations de cet évaluateur et celles fournies avec l’enregistrement</translation>
    </message>
    <message>
        <source>the recording that a file of annotations belongs to</source>
        <translation>l’enregistrement auquel appartient un fichier d’annotations</translation>
    </message>
    <message>
        <source>of a list of several recordings, only this one</source>
        <translation>d’une liste de plusieurs enregistrements, seulement celui-ci</translation>
    </message>
    <message>
        <source>replace existing files</source>
        <translation>remplacer les fichiers existants</translation>
    </message>
    <message>
        <source>show no progress</source>
        <translation>ne pas afficher la progression</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of --%2; allowed: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de --%2&#xa0;; autorisées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 does not know %2; allowed: %3.</source>
        <translation>%1 ne connaît pas %2&#xa0;; autorisés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 Allowed: %3.</source>
        <translation>%1&#xa0;: %2 Autorisés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>--%1 is given without its value: %2.</source>
        <translation>--%1 est donné sans sa valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; %2 takes %3.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop&#xa0;; %2 prend %3.</translation>
    </message>
    <message>
        <source>%1 needs %2; see edgescope-batch %1 --help.</source>
        <translation>%1 nécessite %2&#xa0;; voir edgescope-batch %1 --help.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>--%1 names %2 twice.</source>
        <translation>--%1 nomme %2 deux fois.</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch %1 %2 [options]</source>
        <translation>Usage&#xa0;: edgescope-batch %1 %2 [options]</translation>
    </message>
    <message>
        <source>Usage: edgescope-batch VERB [arguments]

Excitation and inhibition of neural ensembles across time scales, without a window.

</source>
        <translation>Usage&#xa0;: edgescope-batch VERBE [arguments]

Excitation et inhibition d’ensembles neuronaux à travers les échelles de temps, sans fenêtre.

</translation>
    </message>
    <message>
        <source>edgescope-batch VERB --help shows the options of a verb; --version the version.
Exit codes: 0 done, 1 failed, 2 wrongly called, 3 done but some analyses were not computable, 130 stopped.
</source>
        <translation>edgescope-batch VERBE --help affiche les options d’un verbe&#xa0;; --version la version.
Codes de sortie&#xa0;: 0 terminé, 1 échec, 2 appel incorrect, 3 terminé mais certaines analyses n’étaient pas calculables, 130 arrêté.
</translation>
    </message>
    <message>
        <source>Unknown verb &quot;%1&quot;; allowed: %2.</source>
        <translation>Verbe inconnu «&#xa0;%1&#xa0;»&#xa0;; autorisés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A verb is missing; allowed: %1.</source>
        <translation>Il manque un verbe&#xa0;; autorisés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire est insuffisante pour cela.</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>Saves any readable recording as NWB 2.x, unit classes included.</source>
        <translation>Enregistre tout enregistrement lisible en NWB 2.x, classes des unités comprises.</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>le nouveau fichier</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 (%2 E, %3 I, %4 unclassified), %5 spikes</source>
        <translation>%1 (%2 E, %3 I, %4 non classées), %5 potentiels d’action</translation>
    </message>
    <message>
        <source>%1 Hz, %2 samples, in %3</source>
        <translation>%1&#xa0;Hz, %2 échantillons, en %3</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>first spike %1, last spike %2</source>
        <translation>premier potentiel d’action %1, dernier %2</translation>
    </message>
    <message>
        <source>Says what a recording holds.</source>
        <translation>Indique ce que contient un enregistrement.</translation>
    </message>
    <message>
        <source>as one JSON object</source>
        <translation>en un seul objet JSON</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 à %2 %3</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1&#xa0;; autorisés&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no list of &quot;%1&quot;; allowed: %2.</source>
        <translation>Il n’y a pas de liste «&#xa0;%1&#xa0;»&#xa0;; autorisées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Lists what this program knows.</source>
        <translation>Énumère ce que connaît ce programme.</translation>
    </message>
    <message>
        <source>formats, analyses or parameters</source>
        <translation>formats, analyses ou parameters</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>en JSON</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s permissions and the free space.</source>
        <translation>%1 ne peut pas être écrit&#xa0;; vérifier les droits du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>--out %1 is a file, not a folder.</source>
        <translation>--out %1 est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>--out %1 is not empty; choose another folder or add --force.</source>
        <translation>--out %1 n’est pas vide&#xa0;; choisir un autre dossier ou ajouter --force.</translation>
    </message>
    <message>
        <source>--out %1 is the recording&apos;s own folder; choose another folder.</source>
        <translation>--out %1 est le dossier de l’enregistrement lui-même&#xa0;; choisir un autre dossier.</translation>
    </message>
    <message>
        <source>sampling rate of signals whose file states none</source>
        <translation>fréquence d’échantillonnage des signaux dont le fichier n’en indique pas</translation>
    </message>
    <message>
        <source>uV, mV or V: unit of signals whose file states none</source>
        <translation>uV, mV ou V&#xa0;: unité des signaux dont le fichier n’en indique pas</translation>
    </message>
    <message>
        <source>shortest pause of a signal that is kept as a gap (1.5 sample periods)</source>
        <translation>pause la plus courte d’un signal gardée comme lacune (1,5 période d’échantillonnage)</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in .nwb: %1</source>
        <translation>Le nom du nouveau fichier doit se terminer par .nwb&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or remove it first.</source>
        <translation>%1 existe déjà&#xa0;; choisir un autre nom ou le supprimer d’abord.</translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation>%1&#xa0;: le dossier %2 n’existe pas.</translation>
    </message>
    <message>
        <source>--minutes cannot be chosen for the scenario seizure, which is always 9 minutes long.</source>
        <translation>--minutes ne peut pas être choisi pour le scénario seizure, qui dure toujours 9 minutes.</translation>
    </message>
    <message>
        <source>A recording needs units; --excitatory and --inhibitory are both 0.</source>
        <translation>Un enregistrement a besoin d’unités&#xa0;; --excitatory et --inhibitory sont tous deux à 0.</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>Makes a synthetic recording with known truth.</source>
        <translation>Crée un enregistrement synthétique dont la vérité est connue.</translation>
    </message>
    <message>
        <source>length, 1 to 1440 (30)</source>
        <translation>durée, 1 à 1440 (30)</translation>
    </message>
    <message>
        <source>the same seed makes the same recording (1)</source>
        <translation>la même graine donne le même enregistrement (1)</translation>
    </message>
    <message>
        <source>excitatory units, 0 to 10000 (80)</source>
        <translation>unités excitatrices, 0 à 10000 (80)</translation>
    </message>
    <message>
        <source>inhibitory units, 0 to 10000 (22)</source>
        <translation>unités inhibitrices, 0 à 10000 (22)</translation>
    </message>
    <message>
        <source>sampling rate of the LFP, 100 to 30000 (1000)</source>
        <translation>fréquence d’échantillonnage du LFP, 100 à 30000 (1000)</translation>
    </message>
    <message>
        <source>channels of LFP, 0 to 96 (8)</source>
        <translation>canaux de LFP, 0 à 96 (8)</translation>
    </message>
    <message>
        <source>%1 differs from the recording that the figure was made of: so may the numbers.</source>
        <translation>%1 diffère de l’enregistrement dont la figure a été tirée&#x202f;; les valeurs peuvent différer aussi.</translation>
    </message>
    <message>
        <source>The classes of the units differ from those that the figure was made with: so will the numbers.</source>
        <translation>Les classes des unités diffèrent de celles avec lesquelles la figure a été faite&#x202f;; les valeurs différeront aussi.</translation>
    </message>
    <message>
        <source>%1 was made with the annotations %2, which are not there. Name them by --annotations FILE.</source>
        <translation>%1 a été fait avec les annotations %2, qui sont introuvables. Les indiquer avec --annotations FILE.</translation>
    </message>
    <message>
        <source>take parameters, seed, range, states, surrogates and annotations from an exported figure or a provenance.json; other options win over it</source>
        <translation>reprendre paramètres, graine, plage, états, substituts et annotations d’une figure exportée ou d’un provenance.json&#x202f;; les autres options l’emportent</translation>
    </message>
    <message>
        <source>draw figures as svg, pdf, png or tiff, separated by commas (none)</source>
        <translation>tracer les figures en svg, pdf, png ou tiff, séparés par des virgules (aucune)</translation>
    </message>
    <message>
        <source>write a report as html or pdf, separated by commas (none)</source>
        <translation>écrire un rapport en html ou pdf, séparés par des virgules (aucun)</translation>
    </message>
    <message>
        <source>resolution of png and tiff figures, 50 to 1200 (300)</source>
        <translation>résolution des figures png et tiff, 50 à 1200 (300)</translation>
    </message>
    <message>
        <source>%1 is an input; choose another name.</source>
        <translation>%1 est une entrée&#x202f;; choisir un autre nom.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or give --force to replace it.</source>
        <translation>%1 existe déjà&#x202f;; choisir un autre nom ou donner --force pour le remplacer.</translation>
    </message>
    <message>
        <source>The new file&apos;s name must end in one of %1: %2</source>
        <translation>Le nom du nouveau fichier doit se terminer par l’un de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Files of --format %1 end in .%2: %3</source>
        <translation>Les fichiers de --format %1 se terminent par .%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 numbers its channels and does not name them; give --recording for the names.</source>
        <translation>%1 numérote ses canaux sans les nommer&#x202f;; donner --recording pour les noms.</translation>
    </message>
    <message>
        <source>%1 lists no seizure of %2; it lists those of %3.</source>
        <translation>%1 n’énumère aucune crise de %2&#x202f;; il énumère celles de %3.</translation>
    </message>
    <message>
        <source>%1 is about %2 recordings, whose times are mixed; choose one with --file.</source>
        <translation>%1 porte sur %2 enregistrements, dont les temps sont mélangés&#x202f;; en choisir un avec --file.</translation>
    </message>
    <message>
        <source>classifying units</source>
        <translation>classification des unités</translation>
    </message>
    <message>
        <source>use the classes that the analysis classification suggests; classes set by hand stay</source>
        <translation>utiliser les classes que suggère l’analyse classification&#x202f;; les classes définies à la main restent</translation>
    </message>
    <message>
        <source>states (four vigilance states), states_seizure (the same, then 9 minutes with a seizure), seizure (9 minutes) or poisson (independent units); states</source>
        <translation>states (quatre états de vigilance), states_seizure (les mêmes, puis 9 minutes avec une crise), seizure (9 minutes) ou poisson (unités indépendantes)&#x202f;; states</translation>
    </message>
</context>
<context>
    <name>BinaryFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>%1, octet %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The file ends here.</source>
        <translation>Le fichier se termine ici.</translation>
    </message>
    <message>
        <source>This part of the file ends here.</source>
        <translation>Cette partie du fichier se termine ici.</translation>
    </message>
    <message>
        <source>The file ends before the samples it announces.</source>
        <translation>Le fichier se termine avant les échantillons qu’il annonce.</translation>
    </message>
</context>
<context>
    <name>BlackrockReader</name>
    <message>
        <source>%1 holds no samples.</source>
        <translation>%1 ne contient aucun échantillon.</translation>
    </message>
    <message>
        <source>%1 is no Blackrock file.</source>
        <translation>%1 n’est pas un fichier Blackrock.</translation>
    </message>
    <message>
        <source>%1 holds events of a Neuralynx system, not of a Blackrock one; its name ends like theirs. It cannot be read.</source>
        <translation>%1 contient des événements d’un système Neuralynx, pas d’un système Blackrock&#x202f;; son nom se termine comme les leurs. Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 a été omis. %2</translation>
    </message>
    <message>
        <source>%1: the clock was set anew %2 time(s). Spikes and events after that were moved behind those before.</source>
        <translation>%1&#xa0;: l’horloge a été remise à zéro %2 fois. Les potentiels d’action et les événements postérieurs ont été placés après les précédents.</translation>
    </message>
    <message>
        <source>The clock of %1 was set anew %2 time(s), that of %3 %4 time(s): spikes, events and signals may not lie at the right times to one another.</source>
        <translation>L’horloge de %1 a été remise à zéro %2 fois, celle de %3 %4 fois&#xa0;: les potentiels d’action, événements et signaux peuvent être décalés les uns par rapport aux autres.</translation>
    </message>
    <message>
        <source>%1: the scale of %2 channel(s) is not known, because no .nev beside it tells it; 0.25 µV for each step was taken.</source>
        <translation>%1&#xa0;: l’échelle de %2 canal(aux) n’est pas connue, car aucun .nev voisin ne l’indique&#x202f;; 0,25&#x202f;µV par pas a été retenu.</translation>
    </message>
    <message>
        <source>The places of %1 electrode(s) come from the map %2, with 400 µm from one to the next.</source>
        <translation>Les positions de %1 électrode(s) viennent de la carte %2, avec 400&#x202f;µm d’une électrode à la suivante.</translation>
    </message>
    <message>
        <source>%1 damaged sample packet(s) were left out, the first at byte %2.</source>
        <translation>%1 paquet(s) d’échantillons endommagé(s) omis, le premier à l’octet %2.</translation>
    </message>
    <message>
        <source>%1 sample(s) whose times do not fit their neighbours&apos; were placed between these.</source>
        <translation>%1 échantillon(s) dont les temps ne concordent pas avec ceux des voisins ont été placés entre ceux-ci.</translation>
    </message>
    <message>
        <source>No block of samples starts at byte %1, where one should; the last %2 bytes were left out.</source>
        <translation>Aucun bloc d’échantillons ne commence à l’octet %1, où il en faudrait un&#x202f;; les %2 derniers octets ont été omis.</translation>
    </message>
    <message>
        <source>The block at byte %1 states no number of samples, as in a file that was not finished; the rest of the file was taken for its samples.</source>
        <translation>Le bloc à l’octet %1 n’indique pas de nombre d’échantillons, comme dans un fichier non terminé&#x202f;; le reste du fichier a été pris pour ses échantillons.</translation>
    </message>
    <message>
        <source>The file ends within the block at byte %1: %2 of its %3 samples are there.</source>
        <translation>Le fichier se termine dans le bloc à l’octet %1&#xa0;: %2 de ses %3 échantillons sont présents.</translation>
    </message>
    <message>
        <source>There are more than %1 blocks or pauses up to here; the sampling rate or the times of the samples are wrong.</source>
        <translation>Il y a plus de %1 blocs ou pauses jusqu’ici&#x202f;; la fréquence d’échantillonnage ou les temps des échantillons sont faux.</translation>
    </message>
    <message>
        <source>The last %1 bytes are a part of a sample that was cut off; they were left out.</source>
        <translation>Les %1 derniers octets sont une partie d’un échantillon tronqué&#x202f;; ils ont été omis.</translation>
    </message>
    <message>
        <source>The times of its samples do not fit its sampling rate of %1 Hz; the rate was kept.</source>
        <translation>Les temps de ses échantillons ne concordent pas avec sa fréquence d’échantillonnage de %1&#x202f;Hz&#x202f;; la fréquence a été conservée.</translation>
    </message>
    <message>
        <source>By the times of its samples the sampling rate is %1 Hz; this was taken instead of the stated %2 Hz.</source>
        <translation>D’après les temps de ses échantillons, la fréquence d’échantillonnage est de %1&#x202f;Hz&#x202f;; elle a été retenue à la place des %2&#x202f;Hz indiqués.</translation>
    </message>
    <message>
        <source>The clock was set anew %1 times in all.</source>
        <translation>L’horloge a été remise à zéro %1 fois en tout.</translation>
    </message>
    <message>
        <source>There are %1 pause(s), %2 s without data.</source>
        <translation>Il y a %1 pause(s), %2&#x202f;s sans données.</translation>
    </message>
    <message>
        <source>The times of the samples up to here are further apart than in any recording.</source>
        <translation>Les temps des échantillons jusqu’ici sont plus éloignés que dans aucun enregistrement.</translation>
    </message>
    <message>
        <source>The clock was set anew: the times leap from %1 s to %2 s at byte %3. What follows was placed just after the data before.</source>
        <translation>L’horloge a été remise à zéro&#xa0;: les temps sautent de %1&#x202f;s à %2&#x202f;s à l’octet %3. La suite a été placée juste après les données précédentes.</translation>
    </message>
    <message>
        <source>%1 pause(s) shorter than %2 s were closed; times are true within that.</source>
        <translation>%1 pause(s) plus courte(s) que %2&#x202f;s ont été fermées&#x202f;; les temps sont exacts à cela près.</translation>
    </message>
    <message>
        <source>The header states version %1.%2; versions 2.1 to 3.0 are read.</source>
        <translation>L’en-tête indique la version %1.%2&#x202f;; les versions 2.1 à 3.0 sont lues.</translation>
    </message>
    <message>
        <source>The last %1 bytes are a packet that was cut off; they were left out.</source>
        <translation>Les %1 derniers octets sont un paquet tronqué&#x202f;; ils ont été omis.</translation>
    </message>
    <message>
        <source>Its packets are not in the order of their times; the times were taken as they are, without resets of the clock.</source>
        <translation>Ses paquets ne sont pas dans l’ordre de leurs temps&#x202f;; les temps ont été pris tels quels, sans remises à zéro de l’horloge.</translation>
    </message>
    <message>
        <source>%1 spike(s) belong to no unit: %2 unsorted (sort code 0), %3 noise (255), %4 with a reserved sort code.</source>
        <translation>%1 potentiel(s) d’action n’appartiennent à aucune unité&#xa0;: %2 non triés (code de tri 0), %3 de bruit (255), %4 avec un code de tri réservé.</translation>
    </message>
    <message>
        <source>%1 packet(s) of video, tracking, buttons or settings were not read.</source>
        <translation>%1 paquet(s) de vidéo, de suivi, de boutons ou de réglages n’ont pas été lus.</translation>
    </message>
    <message>
        <source>%1 packet(s) with a time far from their neighbours&apos; were left out.</source>
        <translation>%1 paquet(s) au temps éloigné de celui des voisins ont été omis.</translation>
    </message>
    <message>
        <source>Only the first %1 digital events and comments were read; %2 more were left out.</source>
        <translation>Seuls les %1 premiers événements numériques et commentaires ont été lus&#x202f;; %2 autres ont été omis.</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 extensions and the file %3 bytes.</source>
        <translation>L’en-tête indique pour lui-même une taille de %1 octets, ce qui est impossible&#xa0;: il a %2 extensions et le fichier %3 octets.</translation>
    </message>
    <message>
        <source>The header states packets of %1 bytes, which cannot be.</source>
        <translation>L’en-tête indique des paquets de %1 octets, ce qui est impossible.</translation>
    </message>
    <message>
        <source>The header states a clock of 0 ticks a second.</source>
        <translation>L’en-tête indique une horloge de 0 tic par seconde.</translation>
    </message>
    <message>
        <source>The header states a sampling period of %1 ticks of a thirty-thousandth of a second, which cannot be.</source>
        <translation>L’en-tête indique une période d’échantillonnage de %1 tics d’un trente-millième de seconde, ce qui est impossible.</translation>
    </message>
    <message>
        <source>The header states no channels.</source>
        <translation>L’en-tête n’indique aucun canal.</translation>
    </message>
    <message>
        <source>The header states %1 channels, more than the file has room for.</source>
        <translation>L’en-tête indique %1 canaux, plus que le fichier ne peut en contenir.</translation>
    </message>
    <message>
        <source>The description of a channel is missing here; the header is damaged.</source>
        <translation>La description d’un canal manque ici&#x202f;; l’en-tête est endommagé.</translation>
    </message>
    <message>
        <source>%1: the scales of %2 channel(s) cannot be used (%3 …); 0.25 µV for each step was taken instead.</source>
        <translation>%1&#xa0;: les échelles de %2 canal(aux) ne sont pas utilisables (%3 …)&#x202f;; 0,25&#x202f;µV par pas a été retenu à la place.</translation>
    </message>
    <message>
        <source>The header states its own size as %1 bytes, which cannot be: it has %2 channels and the file %3 bytes.</source>
        <translation>L’en-tête indique pour lui-même une taille de %1 octets, ce qui est impossible&#xa0;: il a %2 canaux et le fichier %3 octets.</translation>
    </message>
</context>
<context>
    <name>BrainVisionReader</name>
    <message numerus="yes">
        <source>%n marker(s) without a readable position were left out, the first in line %1.</source>
        <translation>
            <numerusform>%n marqueur sans position lisible a été omis, ligne %1.</numerusform>
            <numerusform>%n marqueurs sans position lisible ont été omis, le premier à la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends before its first whole sample.</source>
        <translation>Le fichier se termine avant son premier échantillon entier.</translation>
    </message>
    <message>
        <source>%1 was cut off: the header announces %2 samples, %3 are whole.</source>
        <translation>%1 a été tronqué&#xa0;: l’en-tête annonce %2 échantillons, %3 sont entiers.</translation>
    </message>
    <message>
        <source>%1 was cut off: of %2 channels, the last %3 are not whole and were left out.</source>
        <translation>%1 a été tronqué&#xa0;: sur %2 canaux, les %3 derniers ne sont pas entiers et ont été omis.</translation>
    </message>
    <message>
        <source>The last %1 bytes of %2 are no whole sample of all channels; the file may be cut off.</source>
        <translation>Les %1 derniers octets de %2 ne forment pas un échantillon entier de tous les canaux&#x202f;; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>%1 has no BrainVision header (.vhdr) beside it.</source>
        <translation>%1 n’a pas d’en-tête BrainVision (.vhdr) à côté de lui.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The header names the file %1, which is not there; %2 was taken.</source>
        <translation>L’en-tête nomme le fichier %1, qui est introuvable&#x202f;; %2 a été utilisé.</translation>
    </message>
    <message>
        <source>Its samples are stored as “%1”; only BINARY can be read.</source>
        <translation>Ses échantillons sont stockés en «&#xa0;%1&#xa0;»&#x202f;; seul BINARY peut être lu.</translation>
    </message>
    <message>
        <source>Its data are “%1”; only TIMEDOMAIN can be read.</source>
        <translation>Ses données sont «&#xa0;%1&#xa0;»&#x202f;; seul TIMEDOMAIN peut être lu.</translation>
    </message>
    <message>
        <source>The order of its samples, “%1”, is neither MULTIPLEXED nor VECTORIZED.</source>
        <translation>L’ordre de ses échantillons, «&#xa0;%1&#xa0;», n’est ni MULTIPLEXED ni VECTORIZED.</translation>
    </message>
    <message>
        <source>Its numbers are stored highest byte first, which cannot be read.</source>
        <translation>Ses nombres sont stockés octet de poids fort en premier, ce qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its numbers are stored as “%1”, which cannot be read.</source>
        <translation>Ses nombres sont stockés en «&#xa0;%1&#xa0;», ce qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It states a negative number of bytes or samples.</source>
        <translation>Il indique un nombre négatif d’octets ou d’échantillons.</translation>
    </message>
    <message>
        <source>It does not say how many channels there are.</source>
        <translation>Il n’indique pas le nombre de canaux.</translation>
    </message>
    <message>
        <source>The resolution “%1” in line %2 of the header is no number; the stored numbers are shown as they are.</source>
        <translation>La résolution «&#xa0;%1&#xa0;» à la ligne %2 de l’en-tête n’est pas un nombre&#x202f;; les nombres stockés sont affichés tels quels.</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>It states no sampling interval.</source>
        <translation>Il n’indique pas d’intervalle d’échantillonnage.</translation>
    </message>
    <message>
        <source>The file with its samples, “%1”, is not beside it.</source>
        <translation>Le fichier contenant ses échantillons, «&#xa0;%1&#xa0;», n’est pas à côté de lui.</translation>
    </message>
    <message>
        <source>The file of markers, “%1”, is not beside the header.</source>
        <translation>Le fichier de marqueurs, «&#xa0;%1&#xa0;», n’est pas à côté de l’en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>The recording was interrupted %n time(s); by the clock of its new segments, %1 s have no data.</source>
        <translation>
            <numerusform>L’enregistrement a été interrompu %n fois&#x202f;; d’après l’horloge de son nouveau segment, %1 s sont sans données.</numerusform>
            <numerusform>L’enregistrement a été interrompu %n fois&#x202f;; d’après l’horloge de ses nouveaux segments, %1 s sont sans données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header does not describe %n channel(s); their numbers have no unit.</source>
        <translation>
            <numerusform>L’en-tête ne décrit pas %n canal&#x202f;; ses nombres n’ont pas d’unité de mesure.</numerusform>
            <numerusform>L’en-tête ne décrit pas %n canaux&#x202f;; leurs nombres n’ont pas d’unité de mesure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellExplorer</name>
    <message>
        <source>%1 has no structure “%2”; it was left out.</source>
        <translation>%1 n’a pas de structure «&#xa0;%2&#xa0;»&#x202f;; il a été omis.</translation>
    </message>
    <message>
        <source>Files of the session that were joined: %1.</source>
        <translation>Fichiers de la session réunis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has no spikes and no states: %2</source>
        <translation>%1 n’a ni potentiels d’action ni états&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is part of a CellExplorer session but has neither spikes nor states nor events.</source>
        <translation>%1 fait partie d’une session CellExplorer mais n’a ni potentiels d’action, ni états, ni événements.</translation>
    </message>
    <message>
        <source>The session has states or events but no spike times.</source>
        <translation>La session a des états ou des événements mais pas de temps de potentiels d’action.</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of “%1” stop before they start; they were left out.</source>
        <translation>
            <numerusform>%n intervalle de «&#xa0;%1&#xa0;» se termine avant de commencer&#x202f;; il a été omis.</numerusform>
            <numerusform>%n intervalles de «&#xa0;%1&#xa0;» se terminent avant de commencer&#x202f;; ils ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretches of %1 that were derived from its states were left out: %2.</source>
        <translation>Les segments de %1 dérivés de ses états ont été omis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has spike times as sample numbers but no file of it states the sampling rate.</source>
        <translation>%1 a des temps de potentiels d’action en numéros d’échantillons, mais aucun de ses fichiers n’indique la fréquence d’échantillonnage.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n sessions (%2). Open a file of one of them.</source>
        <translation>
            <numerusform>%1 contient %n session (%2). Ouvrir un de ses fichiers.</numerusform>
            <numerusform>%1 contient %n sessions (%2). Ouvrir un fichier de l’une d’elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has cell features of %n unit(s) but no spike times.</source>
        <translation>
            <numerusform>%1 a les caractéristiques cellulaires de %n unité mais pas de temps de potentiels d’action.</numerusform>
            <numerusform>%1 a les caractéristiques cellulaires de %n unités mais pas de temps de potentiels d’action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics join units of %n session(s), which were not recorded at one time.</source>
        <translation>
            <numerusform>Les métriques cellulaires réunissent les unités de %n session, qui n’ont pas été enregistrées en même temps.</numerusform>
            <numerusform>Les métriques cellulaires réunissent les unités de %n sessions, qui n’ont pas été enregistrées en même temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics do not tell which of their %n cell(s) are the units; they were left out.</source>
        <translation>
            <numerusform>Les métriques cellulaires ne disent pas si leur %n cellule est une des unités&#x202f;; elles ont été omises.</numerusform>
            <numerusform>Les métriques cellulaires ne disent pas lesquelles de leurs %n cellules sont les unités&#x202f;; elles ont été omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <source>The class file %1 is damaged (%2). Its unit classes are not used.</source>
        <translation>Le fichier de classes %1 est endommagé (%2). Ses classes d’unités ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>The class file %1 cannot be read: %2. Its unit classes are not used.</source>
        <translation>Le fichier de classes %1 ne peut pas être lu&#xa0;: %2. Ses classes d’unités ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>it does not hold unit classes</source>
        <translation>il ne contient pas de classes d’unités</translation>
    </message>
    <message>
        <source>The class file %1 was written by a newer version of Edgescope. Its unit classes are not used; update Edgescope to use them.</source>
        <translation>Le fichier de classes %1 a été écrit par une version plus récente d’Edgescope. Ses classes d’unités ne sont pas utilisées&#x202f;; mettre Edgescope à jour pour les utiliser.</translation>
    </message>
    <message>
        <source>The class file %1 belongs to a recording with other content. Its unit classes are not used.</source>
        <translation>Le fichier de classes %1 appartient à un enregistrement au contenu différent. Ses classes d’unités ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>unit entry %1 is not valid</source>
        <translation>l’entrée d’unité %1 n’est pas valide</translation>
    </message>
    <message>
        <source>The unit classes cannot be saved, neither beside the recording nor as %1: %2. They are lost when the program ends.</source>
        <translation>Les classes d’unités ne peuvent être enregistrées ni à côté de l’enregistrement ni sous %1&#xa0;: %2. Elles seront perdues à la fermeture du programme.</translation>
    </message>
    <message>
        <source>its log is not valid</source>
        <translation>son journal n’est pas valide</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>cannot be read: %1.</source>
        <translation>ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>is too large for a table of classes.</source>
        <translation>est trop volumineux pour une table de classes.</translation>
    </message>
    <message>
        <source>is no text.</source>
        <translation>n’est pas du texte.</translation>
    </message>
    <message>
        <source>is no table of units and classes: line %1 has too few columns.</source>
        <translation>n’est pas une table d’unités et de classes&#xa0;: la ligne %1 a trop peu de colonnes.</translation>
    </message>
    <message>
        <source>names no units.</source>
        <translation>ne nomme aucune unité.</translation>
    </message>
    <message>
        <source>%1 names units that the recording does not have (%2) and has no class for others (%3).</source>
        <translation>%1 nomme des unités que l’enregistrement n’a pas (%2) et n’a pas de classe pour d’autres (%3).</translation>
    </message>
    <message>
        <source>names unit %1 twice, in lines %2 and %3.</source>
        <translation>nomme deux fois l’unité %1, aux lignes %2 et %3.</translation>
    </message>
    <message>
        <source>names no unit of the recording.</source>
        <translation>ne nomme aucune unité de l’enregistrement.</translation>
    </message>
    <message>
        <source>has no word for excitatory or inhibitory units, such as E and I.</source>
        <translation>n’a pas de mot pour les unités excitatrices ou inhibitrices, comme E et I.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n unit(s) that the recording does not have: %2.</source>
        <translation>
            <numerusform>%1 nomme %n unité que l’enregistrement n’a pas&#xa0;: %2.</numerusform>
            <numerusform>%1 nomme %n unités que l’enregistrement n’a pas&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no class for %n unit(s) of the recording: %2.</source>
        <translation>
            <numerusform>%1 n’a pas de classe pour %n unité de l’enregistrement&#xa0;: %2.</numerusform>
            <numerusform>%1 n’a pas de classe pour %n unités de l’enregistrement&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>%1 by hand</source>
        <translation>%1 à la main</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>suggérée&#xa0;: %1</translation>
    </message>
    <message>
        <source>trough-to-peak at least %1</source>
        <translation>durée du creux au pic d’au moins %1</translation>
    </message>
    <message>
        <source>trough-to-peak %1</source>
        <translation>durée du creux au pic %1</translation>
    </message>
    <message>
        <source>half width %1</source>
        <translation>largeur à mi-hauteur %1</translation>
    </message>
    <message>
        <source>excitatory with posterior %1</source>
        <translation>excitatrice avec une probabilité a posteriori de %1</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflit&#xa0;: %1</translation>
    </message>
    <message>
        <source>E group, 1 and 2 SD</source>
        <translation>groupe E, 1 et 2 ET</translation>
    </message>
    <message>
        <source>I group, 1 and 2 SD</source>
        <translation>groupe I, 1 et 2 ET</translation>
    </message>
    <message>
        <source>equally likely</source>
        <translation>également probables</translation>
    </message>
    <message>
        <source>posterior %1</source>
        <translation>probabilité a posteriori %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>forme d’onde positive</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>No unit has a mean waveform, and the file publishes no trough-to-peak: only connections tell the classes.</source>
        <translation>Aucune unité n’a de forme d’onde moyenne, et le fichier ne publie pas de durée du creux au pic&#xa0;: seules les connexions indiquent les classes.</translation>
    </message>
    <message>
        <source>The file has no mean waveforms: trough-to-peak is the one it publishes.</source>
        <translation>Le fichier n’a pas de formes d’onde moyennes&#xa0;: la durée du creux au pic est celle qu’il publie.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Positive waveform:</source>
        <translation>Forme d’onde positive&#xa0;:</translation>
    </message>
    <message>
        <source>no half width</source>
        <translation>sans largeur à mi-hauteur</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak, in µs</source>
        <translation>Seuil de la durée du creux au pic, en µs</translation>
    </message>
    <message>
        <source>Drag the threshold, or move it with the arrow keys; a double-click goes back to the rule&apos;s own</source>
        <translation>Faire glisser le seuil, ou le déplacer avec les touches fléchées&#x202f;; un double-clic revient à celui de la règle</translation>
    </message>
    <message>
        <source>Time from the trough</source>
        <translation>Temps depuis le creux</translation>
    </message>
    <message>
        <source>Mean waveform</source>
        <translation>Forme d’onde moyenne</translation>
    </message>
    <message>
        <source>of the trough</source>
        <translation>par rapport au creux</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Suggested: %1 excitatory, %2 inhibitory, %3 unclassified.</source>
        <translation>Suggérées&#xa0;: %1 excitatrices, %2 inhibitrices, %3 non classées.</translation>
    </message>
    <message>
        <source>Units with a conflict: %1.</source>
        <translation>Unités avec un conflit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Units with a positive waveform: %1.</source>
        <translation>Unités à forme d’onde positive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Units that share more than half of their spikes with another: %1.</source>
        <translation>Unités qui partagent plus de la moitié de leurs potentiels d’action avec une autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are no units in this recording.</source>
        <translation>Il n’y a pas d’unités dans cet enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n excitatory pair(s)</source>
        <translation>
            <numerusform>%n paire excitatrice</numerusform>
            <numerusform>%n paires excitatrices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibitory pair(s)</source>
        <translation>
            <numerusform>%n paire inhibitrice</numerusform>
            <numerusform>%n paires inhibitrices</numerusform>
        </translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>forme d’onde</translation>
    </message>
    <message>
        <source>effect on others</source>
        <translation>effet sur les autres</translation>
    </message>
    <message>
        <source>ground truth %1</source>
        <translation>vérité terrain %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>%1 is %2 but %3 is %4</source>
        <translation>%1&#xa0;: %2, mais %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>excitatory and inhibitory pairs</source>
        <translation>paires excitatrices et inhibitrices</translation>
    </message>
    <message>
        <source>trough-to-peak %1 ms</source>
        <translation>durée du creux au pic %1 ms</translation>
    </message>
    <message>
        <source>autocorrelogram rises in %1 ms</source>
        <translation>l’autocorrélogramme monte en %1 ms</translation>
    </message>
    <message>
        <source>autocorrelogram decays in %1 ms</source>
        <translation>l’autocorrélogramme décroît en %1 ms</translation>
    </message>
    <message>
        <source>too few spikes for an autocorrelogram</source>
        <translation>trop peu de potentiels d’action pour un autocorrélogramme</translation>
    </message>
    <message>
        <source>waveform beyond both groups</source>
        <translation>forme d’onde en dehors des deux groupes</translation>
    </message>
    <message>
        <source>waveform %1</source>
        <translation>forme d’onde %1</translation>
    </message>
    <message>
        <source>%1: trough-to-peak of %2 ms divides the classes instead.</source>
        <translation>%1&#xa0;: une durée du creux au pic de %2 ms sépare les classes à la place.</translation>
    </message>
    <message>
        <source>Fewer than %1 units have a waveform</source>
        <translation>Moins de %1 unités ont une forme d’onde</translation>
    </message>
    <message>
        <source>The waveforms do not fall into two groups</source>
        <translation>Les formes d’onde ne se répartissent pas en deux groupes</translation>
    </message>
    <message>
        <source>Too few waveforms show the end of the after-peak: its half width was left out.</source>
        <translation>Trop peu de formes d’onde montrent la fin du pic consécutif&#xa0;: sa largeur à mi-hauteur a été omise.</translation>
    </message>
    <message>
        <source>positive waveform</source>
        <translation>forme d’onde positive</translation>
    </message>
    <message>
        <source>no waveform</source>
        <translation>aucune forme d’onde</translation>
    </message>
    <message>
        <source>waveform without a trough</source>
        <translation>forme d’onde sans creux</translation>
    </message>
    <message>
        <source>Trough-to-peak</source>
        <translation>Durée du creux au pic</translation>
    </message>
    <message>
        <source>Half width of the after-peak</source>
        <translation>Largeur à mi-hauteur du pic consécutif</translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) cut from the signal.</source>
        <translation>
            <numerusform>Forme d’onde de %n unité extraite du signal.</numerusform>
            <numerusform>Formes d’onde de %n unités extraites du signal.</numerusform>
        </translation>
    </message>
    <message>
        <source>no waveform, and no channel of 10 kHz or faster on its electrode</source>
        <translation>aucune forme d’onde, et aucun canal d’au moins 10&#x202f;kHz sur son électrode</translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and its electrode is not known among %n channels</source>
        <translation>
            <numerusform>aucune forme d’onde, et son électrode n’est pas connue parmi %n canal</numerusform>
            <numerusform>aucune forme d’onde, et son électrode n’est pas connue parmi %n canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and only %n spike(s) whole in the signal</source>
        <translation>
            <numerusform>aucune forme d’onde, et seulement %n potentiel d’action entier dans le signal</numerusform>
            <numerusform>aucune forme d’onde, et seulement %n potentiels d’action entiers dans le signal</numerusform>
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
        <translation>Moyenne de E</translation>
    </message>
    <message>
        <source>Mean I</source>
        <translation>Moyenne de I</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
</context>
<context>
    <name>ContentId</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>CI %1–%2</source>
        <translation>IC %1–%2</translation>
    </message>
    <message>
        <source>5–95 % %1–%2</source>
        <translation>5–95&#x202f;% %1–%2</translation>
    </message>
</context>
<context>
    <name>DisplayFilter</name>
    <message>
        <source>The high-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>La fréquence de coupure du passe-haut doit être d’au moins %1&#x202f;Hz.</translation>
    </message>
    <message>
        <source>The low-pass edge must be %1&#x202f;Hz or more.</source>
        <translation>La fréquence de coupure du passe-bas doit être d’au moins %1&#x202f;Hz.</translation>
    </message>
    <message>
        <source>The high-pass edge must lie below the low-pass edge.</source>
        <translation>La fréquence de coupure du passe-haut doit être inférieure à celle du passe-bas.</translation>
    </message>
    <message>
        <source>The edges must lie below %1&#x202f;Hz, half the sampling rate of the channels.</source>
        <translation>Les fréquences de coupure doivent être inférieures à %1&#x202f;Hz, la moitié de la fréquence d’échantillonnage des canaux.</translation>
    </message>
</context>
<context>
    <name>EdfReader</name>
    <message numerus="yes">
        <source>%n signal(s) without samples were left out.</source>
        <translation>
            <numerusform>%n signal sans échantillons a été omis.</numerusform>
            <numerusform>%n signaux sans échantillons ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a readable onset were left out, the first in record %1.</source>
        <translation>
            <numerusform>%n annotation sans début lisible a été omise, dans le bloc %1.</numerusform>
            <numerusform>%n annotations sans début lisible ont été omises, la première dans le bloc %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) ran into the time of their record; they were taken apart.</source>
        <translation>
            <numerusform>%n annotation débordait sur le temps de son bloc&#x202f;; elle en a été séparée.</numerusform>
            <numerusform>%n annotations débordaient sur le temps de leur bloc&#x202f;; elles en ont été séparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the header are not written as the format demands (%1).</source>
        <translation>
            <numerusform>%n nombre de l’en-tête n’est pas écrit comme le format l’exige (%1).</numerusform>
            <numerusform>%n nombres de l’en-tête ne sont pas écrits comme le format l’exige (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The header&apos;s start date is “%1” in one place and %2 in another; the second was taken.</source>
        <translation>La date de début de l’en-tête est «&#xa0;%1&#xa0;» à un endroit et %2 à un autre&#x202f;; la seconde a été retenue.</translation>
    </message>
    <message>
        <source>The start “%1 %2” is no date and time; when the recording was made is not known.</source>
        <translation>Le début «&#xa0;%1 %2&#xa0;» n’est pas une date et une heure&#x202f;; la date de l’enregistrement n’est pas connue.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not state their start, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n bloc n’indique pas son début, le bloc %1&#x202f;; il a été supposé suivre le précédent.</numerusform>
            <numerusform>%n blocs n’indiquent pas leur début, le premier est le bloc %1&#x202f;; ils ont été supposés suivre le précédent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start before the end of the one before, the first is record %1; they were taken to follow it.</source>
        <translation>
            <numerusform>%n bloc indique un début antérieur à la fin du précédent, le bloc %1&#x202f;; il a été supposé le suivre.</numerusform>
            <numerusform>%n blocs indiquent un début antérieur à la fin du précédent, le premier est le bloc %1&#x202f;; ils ont été supposés le suivre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start far from all others, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n bloc indique un début éloigné de tous les autres, le bloc %1&#x202f;; il a été supposé suivre le précédent.</numerusform>
            <numerusform>%n blocs indiquent un début éloigné de tous les autres, le premier est le bloc %1&#x202f;; ils ont été supposés suivre le précédent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header says that the recording is continuous, but %n record(s) state another start, the first is record %1; gaps may be missing.</source>
        <translation>
            <numerusform>L’en-tête déclare l’enregistrement continu, mais %n bloc indique un autre début, le bloc %1&#x202f;; des lacunes peuvent manquer.</numerusform>
            <numerusform>L’en-tête déclare l’enregistrement continu, mais %n blocs indiquent un autre début, le premier est le bloc %1&#x202f;; des lacunes peuvent manquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records have no duration, so that the file states no sampling rate. Give that of its fastest signals with --rate HZ.</source>
        <translation>Les blocs de données n’ont pas de durée, de sorte que le fichier n’indique pas de fréquence d’échantillonnage. Donner celle de ses signaux les plus rapides avec --rate HZ.</translation>
    </message>
    <message>
        <source>The records are too short for their samples.</source>
        <translation>Les blocs de données sont trop courts pour leurs échantillons.</translation>
    </message>
    <message>
        <source>Several channels have the same label (%1); they are numbered.</source>
        <translation>Plusieurs canaux ont la même étiquette (%1)&#x202f;; ils sont numérotés.</translation>
    </message>
    <message>
        <source>%1 holds neither signals nor annotations.</source>
        <translation>%1 ne contient ni signaux ni annotations.</translation>
    </message>
    <message>
        <source>byte %1, “%2” was read as %3</source>
        <translation>octet %1, «&#xa0;%2&#xa0;» a été lu comme %3</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>The header does not say how many samples of “%1” a record holds.</source>
        <translation>L’en-tête n’indique pas combien d’échantillons de «&#xa0;%1&#xa0;» contient un bloc de données.</translation>
    </message>
    <message>
        <source>The header gives no usable range for %1; its stored numbers are shown as they are.</source>
        <translation>L’en-tête ne donne pas d’étendue utilisable pour %1&#x202f;; ses nombres stockés sont affichés tels quels.</translation>
    </message>
    <message>
        <source>Its signals have no samples.</source>
        <translation>Ses signaux n’ont pas d’échantillons.</translation>
    </message>
    <message>
        <source>The file ends inside its first record of data.</source>
        <translation>Le fichier se termine dans son premier bloc de données.</translation>
    </message>
    <message>
        <source>The header does not count the records; %1 were found by the file&apos;s size.</source>
        <translation>L’en-tête ne compte pas les blocs de données&#x202f;; %1 ont été trouvés d’après la taille du fichier.</translation>
    </message>
    <message>
        <source>The file was cut off: the header announces %1 records, %2 are whole.</source>
        <translation>Le fichier a été tronqué&#xa0;: l’en-tête annonce %1 blocs de données, %2 sont entiers.</translation>
    </message>
    <message>
        <source>The header announces %1 records; the %2 bytes after them, from byte %3 on, were not read.</source>
        <translation>L’en-tête annonce %1 blocs de données&#x202f;; les %2 octets qui les suivent, à partir de l’octet %3, n’ont pas été lus.</translation>
    </message>
    <message>
        <source>The %1 bytes after the last whole record were not read.</source>
        <translation>Les %1 octets après le dernier bloc de données entier n’ont pas été lus.</translation>
    </message>
    <message>
        <source>The header does not say how many signals the file has.</source>
        <translation>L’en-tête n’indique pas combien de signaux a le fichier.</translation>
    </message>
    <message>
        <source>The header says that it has “%1” bytes; %2 signals need %3.</source>
        <translation>L’en-tête indique qu’il a «&#xa0;%1&#xa0;» octets&#x202f;; %2 signaux en demandent %3.</translation>
    </message>
    <message>
        <source>The header does not say how long a record lasts.</source>
        <translation>L’en-tête n’indique pas combien de temps dure un bloc de données.</translation>
    </message>
    <message numerus="yes">
        <source>The recording has %n gap(s), %1 s without data.</source>
        <translation>
            <numerusform>L’enregistrement a %n lacune, %1 s sans données.</numerusform>
            <numerusform>L’enregistrement a %n lacunes, %1 s sans données.</numerusform>
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
        <translation>Signal plat.</translation>
    </message>
    <message>
        <source>One class does not vary: no correlation.</source>
        <translation>Une classe ne varie pas&#xa0;: aucune corrélation.</translation>
    </message>
    <message>
        <source>Equal axes: no orientation.</source>
        <translation>Axes égaux&#xa0;: aucune orientation.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n bin(s) at this scale; an ellipse needs 3.</source>
        <translation>
            <numerusform>Seulement %n bin à cette échelle&#x202f;; une ellipse en demande 3.</numerusform>
            <numerusform>Seulement %n bins à cette échelle&#x202f;; une ellipse en demande 3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesView</name>
    <message>
        <source>d %1, Holm p %2</source>
        <translation>d %1, p de Holm %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>small → large:</source>
        <translation>petit → grand&#xa0;:</translation>
    </message>
    <message>
        <source>offset 1 → 5</source>
        <translation>décalage 1 → 5</translation>
    </message>
    <message>
        <source>no state  %1</source>
        <translation>aucun état  %1</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>aucun état</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>Part du maximum</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: the entry &quot;%2&quot; of its provenance is missing or makes no sense. Take the file as it was exported.</source>
        <translation>%1&#xa0;: l’entrée «&#xa0;%2&#xa0;» de sa provenance manque ou n’a pas de sens. Utiliser le fichier tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .svg, .pdf, .png or .tiff; give it one of these endings.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine pas par .svg, .pdf, .png ou .tiff&#x202f;; lui donner l’une de ces terminaisons.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: the part of Qt that writes such pictures is missing. Choose another format.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: la partie de Qt qui écrit de telles images manque. Choisir un autre format.</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels, which is too many. Choose a lower resolution or a smaller page.</source>
        <translation>L’image aurait %1 × %2 pixels, ce qui est trop. Choisir une résolution plus basse ou une page plus petite.</translation>
    </message>
    <message>
        <source>Nothing has been computed for this panel.</source>
        <translation>Rien n’a été calculé pour cette sous-figure.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not carry the provenance of a figure. Take a figure or the .json beside it, as this program exported it.</source>
        <translation>%1 ne porte pas la provenance d’une figure. Utiliser une figure, ou le .json à côté d’elle, tels que ce programme les a exportés.</translation>
    </message>
    <message>
        <source>%1: its provenance is damaged. Take the file as it was exported.</source>
        <translation>%1&#xa0;: sa provenance est endommagée. Utiliser le fichier tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>%1 · Edgescope %2 · seed %3</source>
        <translation>%1 · Edgescope %2 · graine %3</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>Paper figure %1</source>
        <translation>Figure %1 de l’article</translation>
    </message>
    <message>
        <source>Traces, spikes and mirrored ensembles over time</source>
        <translation>Tracés, potentiels d’action et ensembles en miroir dans le temps</translation>
    </message>
    <message>
        <source>Joint distribution, ellipsoids, collapse and variance</source>
        <translation>Distribution conjointe, ellipsoïdes, superposition et variance</translation>
    </message>
    <message>
        <source>Partition curves and texture features of the states</source>
        <translation>Courbes de partition et descripteurs de texture des états</translation>
    </message>
    <message>
        <source>A seizure in time and frequency, spikes and S(t)</source>
        <translation>Une crise en temps et en fréquence, potentiels d’action et S(t)</translation>
    </message>
</context>
<context>
    <name>FigureProvenance</name>
    <message>
        <source>Hash of the unit classes</source>
        <translation>Hachage des classes des unités</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparaison avec</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>Fenêtre visible</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Plage personnalisée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Hachage (SHA-256)</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Own place, mm</source>
        <translation>Position propre, mm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>FigureRecipe</name>
    <message>
        <source>visible window</source>
        <translation>fenêtre visible</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>autour de la crise</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>enregistrement entier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>toute la durée</translation>
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
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Colours that look alike in greyscale: %1</source>
        <translation>Couleurs qui se ressemblent en niveaux de gris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type of %1&#x202f;pt; under %2&#x202f;pt it is hard to read</source>
        <translation>Caractères de %1&#x202f;pt&#x202f;; sous %2&#x202f;pt, ils sont difficiles à lire</translation>
    </message>
    <message>
        <source>Lines of %1&#x202f;pt; under %2&#x202f;pt they may break up</source>
        <translation>Lignes de %1&#x202f;pt&#x202f;; sous %2&#x202f;pt, elles peuvent se rompre</translation>
    </message>
    <message>
        <source>Labels cut off: %1</source>
        <translation>Libellés coupés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Panel %1 reaches beyond the page</source>
        <translation>La sous-figure %1 dépasse de la page</translation>
    </message>
    <message>
        <source>Panels %1 and %2 lie on one another</source>
        <translation>Les sous-figures %1 et %2 se chevauchent</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>%1 cannot be opened: the program %2, which looks through it first, cannot be started. Install Edgescope again.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: le programme %2, qui l’examine d’abord, ne peut pas être lancé. Réinstaller Edgescope.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: reading it does not come to an end. It is damaged, or its disk does not answer.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: sa lecture n’aboutit pas. Il est endommagé, ou son disque ne répond pas.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is damaged in a way that makes the library that reads it fail. Ask for another copy.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: il est endommagé d’une manière qui fait échouer la bibliothèque qui le lit. Demander une autre copie.</translation>
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
        <translation>au-dessus de %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>below %1&#x202f;Hz</source>
        <translation>sous %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>notch %1&#x202f;Hz</source>
        <translation>coupe-bande %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>common average</source>
        <translation>moyenne commune</translation>
    </message>
    <message>
        <source>bipolar</source>
        <translation>bipolaire</translation>
    </message>
    <message>
        <source>Common average</source>
        <translation>Moyenne commune</translation>
    </message>
    <message>
        <source>Bipolar</source>
        <translation>Bipolaire</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel qu’enregistré</translation>
    </message>
</context>
<context>
    <name>FlatHdf5</name>
    <message>
        <source>%1 units are more than there can be.</source>
        <translation>%1 unités, c’est plus que possible.</translation>
    </message>
    <message>
        <source>unit %1 is said to have %2 spikes, but %3 are left of those stored; the file is damaged.</source>
        <translation>l’unité %1 est censée avoir %2 potentiels d’action, mais il en reste %3 parmi ceux stockés&#x202f;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>%1 has no units.</source>
        <translation>%1 n’a pas d’unités.</translation>
    </message>
    <message numerus="yes">
        <source>The positions (epos) were left out: they are not one pair for each of the %n unit(s).</source>
        <translation>
            <numerusform>Les positions (epos) ont été omises&#xa0;: ce n’est pas une paire pour %n unité.</numerusform>
            <numerusform>Les positions (epos) ont été omises&#xa0;: ce n’est pas une paire pour chacune des %n unités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) at the end belong to no unit; they were left out.</source>
        <translation>
            <numerusform>%n potentiel d’action à la fin n’appartient à aucune unité&#x202f;; il a été omis.</numerusform>
            <numerusform>%n potentiels d’action à la fin n’appartiennent à aucune unité&#x202f;; ils ont été omis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read: permission denied.</source>
        <translation>%1 ne peut pas être lu&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory.</source>
        <translation>%1 ne tient pas en mémoire.</translation>
    </message>
    <message>
        <source>%1 is a folder without a recording. Open a recording file.</source>
        <translation>%1 est un dossier sans enregistrement. Ouvrir un fichier d’enregistrement.</translation>
    </message>
    <message>
        <source>%1 is no recording in a known format (%2).</source>
        <translation>%1 n’est pas un enregistrement dans un format connu (%2).</translation>
    </message>
    <message>
        <source>Recordings (%1);;All files (*)</source>
        <translation>Enregistrements (%1);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Hdf5File</name>
    <message>
        <source>%1 cannot be opened: the HDF5 file holds an image of the library&apos;s cache, which is not supported.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: le fichier HDF5 contient une image du cache de la bibliothèque, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the HDF5 file is damaged or was cut off.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: le fichier HDF5 est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>the values cannot be read; the file is damaged or stored in a way that is not supported.</source>
        <translation>les valeurs ne peuvent pas être lues&#x202f;; le fichier est endommagé ou stocké d’une manière non prise en charge.</translation>
    </message>
    <message>
        <source>the list of contents is damaged.</source>
        <translation>la table des matières est endommagée.</translation>
    </message>
    <message>
        <source>%1 values are announced but not stored; the file is damaged.</source>
        <translation>%1 valeurs sont annoncées mais non stockées&#x202f;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>text was expected.</source>
        <translation>un texte était attendu.</translation>
    </message>
</context>
<context>
    <name>Hdf5Output</name>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 est un dossier. Donner le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: le dossier %2 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 does not allow it. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: le dossier %2 ne le permet pas. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written at %2. Check that the disk is not full.</source>
        <translation>%1 n’a pas pu être écrit à l’emplacement %2. Vérifier que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>About Edgescope</source>
        <translation>À propos d’Edgescope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;Balance of excitation and inhibition in neural recordings, across time scales and states of vigilance.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Edgescope %1&lt;/h3&gt;&lt;p&gt;Équilibre entre excitation et inhibition dans les enregistrements neuronaux, à travers les échelles de temps et les états de vigilance.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU (GNU GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Nothing is taken from the parts: no units, no channels and no intervals.</source>
        <translation>Rien n’est pris dans les parties&#xa0;: ni unités, ni canaux, ni intervalles.</translation>
    </message>
    <message>
        <source>%1 has no time in common with the first part, %2; check its offset.</source>
        <translation>%1 n’a aucun temps commun avec la première partie, %2&#x202f;; vérifier son décalage.</translation>
    </message>
    <message>
        <source>It starts %1 s before the first part.</source>
        <translation>Elle commence %1&#x202f;s avant la première partie.</translation>
    </message>
    <message>
        <source>It starts %1 s after the first part starts.</source>
        <translation>Elle commence %1&#x202f;s après le début de la première partie.</translation>
    </message>
    <message>
        <source>There are no parts to join.</source>
        <translation>Il n’y a pas de parties à assembler.</translation>
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
            <numerusform>%n en dehors</numerusform>
            <numerusform>%n en dehors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelColour</name>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Vert foncé</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris clair</translation>
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
        <translation>AASM&#xa0;: W, N1, N2, N3, R</translation>
    </message>
    <message>
        <source>Rechtschaffen and Kales: W, 1 to 4, REM, movement</source>
        <translation>Rechtschaffen et Kales&#xa0;: W, 1 à 4, REM, mouvement</translation>
    </message>
    <message>
        <source>Rodent: WAKE, NREM, REM, MA</source>
        <translation>Rongeur&#xa0;: WAKE, NREM, REM, MA</translation>
    </message>
    <message>
        <source>Seizure types of SzCORE and HED-SCORE</source>
        <translation>Types de crises de SzCORE et HED-SCORE</translation>
    </message>
</context>
<context>
    <name>LabelProblems</name>
    <message>
        <source>The key %1 is given to several labels: %2.</source>
        <translation>La touche %1 est attribuée à plusieurs étiquettes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The colours of %1 and %2 are hard to tell apart, at least for colour-blind readers.</source>
        <translation>Les couleurs de %1 et %2 se distinguent difficilement, au moins pour les lecteurs daltoniens.</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the light theme.</source>
        <translation>La couleur de %1 ressort à peine dans le thème clair.</translation>
    </message>
    <message>
        <source>The colour of %1 hardly stands out in the dark theme.</source>
        <translation>La couleur de %1 ressort à peine dans le thème sombre.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Begin</source>
        <translation>Prise en main</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Balance across scales</source>
        <translation>Équilibre à travers les échelles</translation>
    </message>
    <message>
        <source>Time and frequency</source>
        <translation>Temps et fréquence</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n stage(s) without a score are kept as events.</source>
        <translation>
            <numerusform>%n stade non scoré est gardé comme événement.</numerusform>
            <numerusform>%n stades non scorés sont gardés comme événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) state no duration; they were taken to last until the next one.</source>
        <translation>
            <numerusform>%n stade n’indique pas de durée&#x202f;; il a été supposé durer jusqu’au suivant.</numerusform>
            <numerusform>%n stades n’indiquent pas de durée&#x202f;; ils ont été supposés durer jusqu’au suivant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of seizures state no duration; they are instants.</source>
        <translation>
            <numerusform>%n marque de crise n’indique pas de durée&#x202f;; c’est un instant.</numerusform>
            <numerusform>%n marques de crises n’indiquent pas de durée&#x202f;; ce sont des instants.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” at %2 s</source>
        <translation>«&#xa0;%1&#xa0;» à %2&#x202f;s</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lie outside the recording: %1.</source>
        <translation>
            <numerusform>%n annotation se trouve hors de l’enregistrement&#xa0;: %1.</numerusform>
            <numerusform>%n annotations se trouvent hors de l’enregistrement&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatFile</name>
    <message>
        <source>the variable at byte %1 is cut off</source>
        <translation>la variable à l’octet %1 est tronquée</translation>
    </message>
    <message>
        <source>the variable at byte %1 is damaged</source>
        <translation>la variable à l’octet %1 est endommagée</translation>
    </message>
    <message>
        <source>%1 is no MATLAB file of the versions 5 to 7.3.</source>
        <translation>%1 n’est pas un fichier MATLAB des versions 5 à 7.3.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 values of their own.</source>
        <translation>%1 contient plus de %2 valeurs séparées.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; only the %n variable(s) before it were read.</source>
        <translation>
            <numerusform>%1&#xa0;: %2&#x202f;; variable lue avant celle-ci&#xa0;: %n seulement.</numerusform>
            <numerusform>%1&#xa0;: %2&#x202f;; seules les %n variables qui précèdent ont été lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matlab</name>
    <message>
        <source>is a MATLAB file without spike times, signals or states that could be found: no cells of ascending times, no times with labels, no table of samples.</source>
        <translation>est un fichier MATLAB dans lequel ni temps de potentiels d’action, ni signaux, ni états n’ont été trouvés&#xa0;: ni cellules de temps croissants, ni temps avec étiquettes, ni table d’échantillons.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>has a table of samples (%1) but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>contient une table d’échantillons (%1) mais n’indique pas de fréquence d’échantillonnage. La donner avec --rate HZ ou quand la fenêtre la demande.</translation>
    </message>
    <message>
        <source>Signals were found in %1: %2 samples at %3 Hz.</source>
        <translation>Des signaux ont été trouvés dans %1&#xa0;: %2 échantillons à %3&#x202f;Hz.</translation>
    </message>
    <message>
        <source>has spike times in whole numbers (%1), which count samples, but states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>contient des temps de potentiels d’action en nombres entiers (%1), qui comptent des échantillons, mais n’indique pas de fréquence d’échantillonnage. La donner avec --rate HZ ou quand la fenêtre la demande.</translation>
    </message>
    <message>
        <source>The spike times count samples at %1 Hz.</source>
        <translation>Les temps des potentiels d’action comptent des échantillons à %1&#x202f;Hz.</translation>
    </message>
    <message>
        <source>The file states a duration of %1 s but has spikes up to %2 s.</source>
        <translation>Le fichier indique une durée de %1&#x202f;s mais contient des potentiels d’action jusqu’à %2&#x202f;s.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in %1 by the labels beside it.</source>
        <translation>
            <numerusform>%n unité a été trouvée dans %1 d’après les étiquettes voisines.</numerusform>
            <numerusform>%n unités ont été trouvées dans %1 d’après les étiquettes voisines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in the cells of %1.</source>
        <translation>
            <numerusform>%n unité a été trouvée dans les cellules de %1.</numerusform>
            <numerusform>%n unités ont été trouvées dans les cellules de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) of %1 were taken for no units.</source>
        <translation>
            <numerusform>%n cellule vide de %1 n’a pas été prise pour une unité.</numerusform>
            <numerusform>%n cellules vides de %1 n’ont pas été prises pour des unités.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeuroScope</name>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>The parameters mark channels to be skipped: %1. They are among the channels.</source>
        <translation>Les paramètres marquent des canaux à ignorer&#xa0;: %1. Ils figurent parmi les canaux.</translation>
    </message>
    <message>
        <source>The parameters do not state the voltage range and the amplification, so volts are not known.</source>
        <translation>Les paramètres n’indiquent pas la plage de tension ni l’amplification&#x202f;; les volts ne sont donc pas connus.</translation>
    </message>
    <message>
        <source>The parameters do not state the rate of the field potential (lfpSamplingRate); %1 Hz was assumed.</source>
        <translation>Les paramètres n’indiquent pas la fréquence du potentiel de champ (lfpSamplingRate)&#x202f;; %1&#x202f;Hz ont été supposés.</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels; the number of channels may be wrong.</source>
        <translation>%1 se termine au milieu d’un échantillon de ses %2 canaux&#x202f;; le nombre de canaux est peut-être faux.</translation>
    </message>
    <message>
        <source>%1 holds no sample of its %2 channels.</source>
        <translation>%1 ne contient aucun échantillon de ses %2 canaux.</translation>
    </message>
    <message>
        <source>%1 is not shown: the parameters (%2 channels of %3 bits at %4 Hz) do not say how it is stored.</source>
        <translation>%1 n’est pas affiché&#xa0;: les paramètres (%2 canaux de %3 bits à %4&#x202f;Hz) ne disent pas comment il est stocké.</translation>
    </message>
    <message>
        <source>There are no parameters (%1.xml) beside the spikes.</source>
        <translation>Il n’y a pas de paramètres (%1.xml) à côté des potentiels d’action.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); what stands before was read.</source>
        <translation>%1 est endommagé (%2)&#x202f;; ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>%1 does not hold one set of files but these: %2. Open a file of one of them.</source>
        <translation>%1 ne contient pas un seul jeu de fichiers mais ceux-ci&#xa0;: %2. Ouvrir un fichier de l’un d’eux.</translation>
    </message>
    <message>
        <source>NeuroScope</source>
        <translation>NeuroScope</translation>
    </message>
    <message>
        <source>%1 states no sampling rate of its spikes. Give it with --rate HZ.</source>
        <translation>%1 n’indique pas la fréquence d’échantillonnage de ses potentiels d’action. La donner avec --rate HZ.</translation>
    </message>
    <message>
        <source>%1: beside the parameters there are neither spikes nor signals nor events that can be read.</source>
        <translation>%1&#xa0;: à côté des paramètres, il n’y a ni potentiels d’action, ni signaux, ni événements lisibles.</translation>
    </message>
    <message>
        <source>The folder also holds a sorting by Phy: open its spike_times.npy for units.</source>
        <translation>Le dossier contient aussi un tri de Phy&#xa0;: ouvrir son spike_times.npy pour les unités.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n start(s) or stop(s) without the other were kept as marks.</source>
        <translation>
            <numerusform>%1&#xa0;: %n début ou fin sans son pendant a été gardé comme marque.</numerusform>
            <numerusform>%1&#xa0;: %n débuts ou fins sans leur pendant ont été gardés comme marques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne sans temps ni texte a été omise.</numerusform>
            <numerusform>%1&#xa0;: %n lignes sans temps ni texte ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 MiB of %2 were read.</source>
        <translation>Seuls les %1 premiers Mio de %2 ont été lus.</translation>
    </message>
    <message>
        <source>%1 is no table of epochs and was not read.</source>
        <translation>%1 n’est pas une table d’époques et n’a pas été lu.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has %2 columns; one was expected.</source>
        <translation>%1 a %2 colonnes&#x202f;; une seule était attendue.</translation>
    </message>
    <message>
        <source>%1: number %2 is no whole number.</source>
        <translation>%1&#xa0;: le nombre %2 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the last numbers of its lines are no times of spikes (line %2).</source>
        <translation>%1&#xa0;: les derniers nombres de ses lignes ne sont pas des temps de potentiels d’action (ligne %2).</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 does not begin with the number of its clusters; every line was taken for a spike.</source>
        <translation>Le fichier .clu de la tige %1 ne commence pas par le nombre de ses clusters&#x202f;; chaque ligne a été prise pour un potentiel d’action.</translation>
    </message>
    <message>
        <source>The .clu file of shank %1 announces %2 clusters and holds %3.</source>
        <translation>Le fichier .clu de la tige %1 annonce %2 clusters et en contient %3.</translation>
    </message>
    <message>
        <source>Shank %1 has %2 spike times (.res) and clusters of %3 spikes (.clu); the first %4 were read.</source>
        <translation>La tige %1 a %2 temps de potentiels d’action (.res) et les clusters de %3 potentiels d’action (.clu)&#x202f;; les %4 premiers ont été lus.</translation>
    </message>
    <message>
        <source>its spike %1 has no cluster.</source>
        <translation>son potentiel d’action %1 n’a pas de cluster.</translation>
    </message>
    <message>
        <source>the set has more than %1 clusters.</source>
        <translation>le jeu de fichiers a plus de %1 clusters.</translation>
    </message>
    <message>
        <source>Cluster 0 of shank %1, %2 of its %3 spikes, is noise and was left out.</source>
        <translation>Le cluster 0 de la tige %1, soit %2 de ses %3 potentiels d’action, est du bruit et a été omis.</translation>
    </message>
    <message>
        <source>Cluster 1 is often multi-unit by custom: look at %1 before it is taken for a single unit.</source>
        <translation>Le cluster 1 est souvent multi-unitaire par convention&#xa0;: examiner %1 avant de le prendre pour une unité isolée.</translation>
    </message>
    <message>
        <source>Spikes need a .res and a .clu file of the same number; these have no partner and were left out: %1.</source>
        <translation>Les potentiels d’action demandent un fichier .res et un fichier .clu de même numéro&#x202f;; ceux-ci n’ont pas de pendant et ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shank %1 has no .res file; the times of its spikes are those in %2.</source>
        <translation>La tige %1 n’a pas de fichier .res&#x202f;; les temps de ses potentiels d’action sont ceux de %2.</translation>
    </message>
    <message>
        <source>The waveforms of shank %1 were left out: %2</source>
        <translation>Les formes d’onde de la tige %1 ont été omises&#xa0;: %2</translation>
    </message>
    <message>
        <source>Shank %1 was left out: %2</source>
        <translation>La tige %1 a été omise&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, which do not fit %3 spikes of %4 channels as the parameters describe them.</source>
        <translation>%1 a %2 octets, ce qui ne correspond pas à %3 potentiels d’action de %4 canaux comme les décrivent les paramètres.</translation>
    </message>
    <message>
        <source>%1 ends after the waveforms of %2 of %3 spikes.</source>
        <translation>%1 se termine après les formes d’onde de %2 potentiels d’action sur %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) in seconds were read from %1.</source>
        <translation>
            <numerusform>%n époque en secondes a été lue dans %1.</numerusform>
            <numerusform>%n époques en secondes ont été lues dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Normalisation</name>
    <message>
        <source>spikes per neuron</source>
        <translation>PA par neurone</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz par neurone</translation>
    </message>
    <message>
        <source>share of spikes</source>
        <translation>part des PA</translation>
    </message>
    <message>
        <source>SD from mean</source>
        <translation>écart en ET</translation>
    </message>
    <message>
        <source>share of maximum</source>
        <translation>part du maximum</translation>
    </message>
    <message>
        <source>No excitatory units. Classify units or choose a class column.</source>
        <translation>Aucune unité excitatrice. Classer les unités ou choisir une colonne de classes.</translation>
    </message>
    <message>
        <source>No inhibitory units. Classify units or choose a class column.</source>
        <translation>Aucune unité inhibitrice. Classer les unités ou choisir une colonne de classes.</translation>
    </message>
    <message>
        <source>No excitatory spikes in this range.</source>
        <translation>Aucun potentiel d’action excitateur dans cette plage.</translation>
    </message>
    <message>
        <source>No inhibitory spikes in this range.</source>
        <translation>Aucun potentiel d’action inhibiteur dans cette plage.</translation>
    </message>
    <message>
        <source>Flat signal.</source>
        <translation>Signal plat.</translation>
    </message>
    <message>
        <source>No unit is selected. Select units in the raster, the units table or the array map, or take in all units.</source>
        <translation>Aucune unité n’est sélectionnée. Sélectionner des unités dans le raster, la table d’unités ou la carte des électrodes, ou prendre en compte toutes les unités.</translation>
    </message>
    <message>
        <source>No excitatory unit is among the selected ones.</source>
        <translation>Aucune unité excitatrice ne figure parmi les unités sélectionnées.</translation>
    </message>
    <message>
        <source>No inhibitory unit is among the selected ones.</source>
        <translation>Aucune unité inhibitrice ne figure parmi les unités sélectionnées.</translation>
    </message>
</context>
<context>
    <name>Npy</name>
    <message>
        <source>The description of the array is damaged.</source>
        <translation>La description du tableau est endommagée.</translation>
    </message>
    <message>
        <source>The lengths of the array are no list of whole numbers.</source>
        <translation>Les longueurs du tableau ne sont pas une liste de nombres entiers.</translation>
    </message>
    <message>
        <source>The array holds values of type “%1”, not plain numbers.</source>
        <translation>Le tableau contient des valeurs de type «&#xa0;%1&#xa0;», pas de simples nombres.</translation>
    </message>
    <message>
        <source>The array holds records, not plain numbers.</source>
        <translation>Le tableau contient des structures, pas de simples nombres.</translation>
    </message>
    <message>
        <source>This is no NumPy array.</source>
        <translation>Ce n’est pas un tableau NumPy.</translation>
    </message>
    <message>
        <source>Version %1 of NumPy arrays is not known.</source>
        <translation>La version %1 des tableaux NumPy n’est pas connue.</translation>
    </message>
    <message>
        <source>The description of the array is announced longer than the file.</source>
        <translation>La description du tableau est annoncée plus longue que le fichier.</translation>
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
        <translation>contient un tableau sans nombres.</translation>
    </message>
    <message>
        <source>holds an array of %1 dimensions; lists of spike times and tables of signals have at most two.</source>
        <translation>contient un tableau de %1 dimensions&#x202f;; les listes de temps de potentiels d’action et les tables de signaux en ont au plus deux.</translation>
    </message>
    <message>
        <source>holds a table of %1 times %2 numbers; at most %3 channels can be shown.</source>
        <translation>contient une table de %1 fois %2 nombres&#x202f;; au plus %3 canaux peuvent être affichés.</translation>
    </message>
    <message>
        <source>The file ends after %1 of the %2 numbers it announces.</source>
        <translation>Le fichier se termine après %1 des %2 nombres qu’il annonce.</translation>
    </message>
    <message>
        <source>Its whole numbers that ascend were taken for the spike times of one unit, counted in samples at %1 Hz.</source>
        <translation>Ses nombres entiers croissants ont été pris pour les temps des potentiels d’action d’une unité, comptés en échantillons à %1&#x202f;Hz.</translation>
    </message>
    <message>
        <source>Its numbers that ascend were taken for the spike times of one unit in seconds.</source>
        <translation>Ses nombres croissants ont été pris pour les temps des potentiels d’action d’une unité, en secondes.</translation>
    </message>
    <message>
        <source>The file ends within its first numbers.</source>
        <translation>Le fichier se termine dans ses premiers nombres.</translation>
    </message>
    <message>
        <source>Its numbers were taken for %1 samples of %2 channel(s).</source>
        <translation>Ses nombres ont été pris pour %1 échantillons de %2 canal(aux).</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>n’indique pas de fréquence d’échantillonnage. La donner avec --rate HZ ou quand la fenêtre la demande.</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Tableau NumPy</translation>
    </message>
</context>
<context>
    <name>NwbReader</name>
    <message>
        <source>The session&apos;s start time “%1” is not a date.</source>
        <translation>L’heure de début de la session «&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>%1 is an NWB 1 file. Only NWB 2 can be read; convert it first.</source>
        <translation>%1 est un fichier NWB 1. Seul NWB 2 peut être lu&#x202f;; le convertir d’abord.</translation>
    </message>
    <message>
        <source>%1 has no units and no signals to show: %2</source>
        <translation>%1 n’a ni unités ni signaux à afficher&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file has states or marks but no signals.</source>
        <translation>Le fichier a des états ou des marques mais pas de signaux.</translation>
    </message>
    <message>
        <source>%1 has neither sorted units nor electrical signals.</source>
        <translation>%1 n’a ni unités triées ni signaux électriques.</translation>
    </message>
    <message numerus="yes">
        <source>%n unscored stretch(es) of %1 were left out.</source>
        <translation>
            <numerusform>%n segment non scoré de %1 a été omis.</numerusform>
            <numerusform>%n segments non scorés de %1 ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of %1 without a start and a later stop were left out.</source>
        <translation>
            <numerusform>%n intervalle de %1 sans début ni fin ultérieure a été omis.</numerusform>
            <numerusform>%n intervalles de %1 sans début ni fin ultérieure ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals %1 were left out: they do not have a start and a stop time each.</source>
        <translation>Les intervalles %1 ont été omis&#xa0;: ils n’ont pas tous un temps de début et de fin.</translation>
    </message>
    <message>
        <source>The signal %1 has no data.</source>
        <translation>Le signal %1 n’a pas de données.</translation>
    </message>
    <message>
        <source>The data of the signal %1 are not a table of times and channels.</source>
        <translation>Les données du signal %1 ne sont pas une table de temps et de canaux.</translation>
    </message>
    <message>
        <source>The signal %1 has no samples.</source>
        <translation>Le signal %1 n’a pas d’échantillons.</translation>
    </message>
    <message>
        <source>The signal %1 is compressed in a way that cannot be read.</source>
        <translation>Le signal %1 est compressé d’une manière illisible.</translation>
    </message>
    <message>
        <source>The signal %1 has too many channels; its times and channels may be exchanged.</source>
        <translation>Le signal %1 a trop de canaux&#x202f;; ses temps et ses canaux sont peut-être intervertis.</translation>
    </message>
    <message>
        <source>The values of %1 are stated as %2; they were made volts.</source>
        <translation>Les valeurs de %1 sont indiquées en %2&#x202f;; elles ont été converties en volts.</translation>
    </message>
    <message>
        <source>The conversion factor of %1 cannot be used; values are shown as stored.</source>
        <translation>Le facteur de conversion de %1 n’est pas utilisable&#x202f;; les valeurs sont affichées telles que stockées.</translation>
    </message>
    <message>
        <source>The channel conversion of %1 was ignored: it is not one factor for each channel.</source>
        <translation>La conversion par canal de %1 a été ignorée&#xa0;: ce n’est pas un facteur pour chaque canal.</translation>
    </message>
    <message>
        <source>The units table %1 has no spike times.</source>
        <translation>La table d’unités %1 n’a pas de temps de potentiels d’action.</translation>
    </message>
    <message>
        <source>there is no index that tells which spikes belong to which unit.</source>
        <translation>il n’y a pas d’index indiquant à quelle unité appartient chaque potentiel d’action.</translation>
    </message>
    <message>
        <source>the index does not ascend within its column; the file is damaged.</source>
        <translation>l’index n’est pas croissant dans sa colonne&#x202f;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file has no sorted units.</source>
        <translation>Le fichier n’a pas d’unités triées.</translation>
    </message>
    <message>
        <source>The units of %1 were read; the units table %2 was not.</source>
        <translation>Les unités de %1 ont été lues&#x202f;; la table d’unités %2 ne l’a pas été.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 are compressed in a way that cannot be read.</source>
        <translation>Les horodatages du signal %1 sont compressés d’une manière illisible.</translation>
    </message>
    <message>
        <source>%1 has fewer timestamps than samples; samples without one were left out.</source>
        <translation>%1 a moins d’horodatages que d’échantillons&#x202f;; les échantillons sans horodatage ont été omis.</translation>
    </message>
    <message>
        <source>The signal %1 has too few timestamps to tell its sampling rate.</source>
        <translation>Le signal %1 a trop peu d’horodatages pour en déduire sa fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 do not ascend.</source>
        <translation>Les horodatages du signal %1 ne sont pas croissants.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 jump back in time.</source>
        <translation>Les horodatages du signal %1 reculent dans le temps.</translation>
    </message>
    <message>
        <source>The timestamps of %1 are not evenly spaced; its samples are shown as if they were.</source>
        <translation>Les horodatages de %1 ne sont pas régulièrement espacés&#x202f;; ses échantillons sont affichés comme s’ils l’étaient.</translation>
    </message>
    <message>
        <source>The timestamps of the signal %1 span far more time than its samples.</source>
        <translation>Les horodatages du signal %1 couvrent bien plus de temps que ses échantillons.</translation>
    </message>
    <message>
        <source>The signal %1 states no sampling rate. Give the rate when opening the file.</source>
        <translation>Le signal %1 n’indique pas de fréquence d’échantillonnage. La donner à l’ouverture du fichier.</translation>
    </message>
    <message>
        <source>The waveforms in %1 are stored in an unusual way and were left out.</source>
        <translation>Les formes d’onde de %1 sont stockées d’une manière inhabituelle et ont été omises.</translation>
    </message>
    <message>
        <source>The waveforms in %1 state no sampling rate and were left out.</source>
        <translation>Les formes d’onde de %1 n’indiquent pas de fréquence d’échantillonnage et ont été omises.</translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>Il n’y a pas de formes d’onde&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The electrodes of %1 were ignored: there are %2 for %n channel(s).</source>
        <translation>
            <numerusform>Les électrodes de %1 ont été ignorées&#xa0;: il y en a %2 pour %n canal.</numerusform>
            <numerusform>Les électrodes de %1 ont été ignorées&#xa0;: il y en a %2 pour %n canaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n gap(s), %2 s without data.</source>
        <translation>
            <numerusform>%1 a %n lacune, %2 s sans données.</numerusform>
            <numerusform>%1 a %n lacunes, %2 s sans données.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NwbWriter</name>
    <message numerus="yes">
        <source>%n signal(s) that are no potentials are not in the NWB file: %1.</source>
        <translation>
            <numerusform>%n signal qui n’est pas un potentiel est absent du fichier NWB&#xa0;: %1.</numerusform>
            <numerusform>%n signaux qui ne sont pas des potentiels sont absents du fichier NWB&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) are not in the NWB file: they have another rate or unit than the first.</source>
        <translation>
            <numerusform>Les formes d’onde de %n unité sont absentes du fichier NWB&#xa0;: leur fréquence ou leur unité de mesure diffère des premières.</numerusform>
            <numerusform>Les formes d’onde de %n unités sont absentes du fichier NWB&#xa0;: leur fréquence ou leur unité de mesure diffère des premières.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be converted: NWB files hold signals in volts, and the unit of its signals is not known. Give it with --unit or when the window asks for it.</source>
        <translation>%1 ne peut pas être converti&#xa0;: les fichiers NWB contiennent des signaux en volts, et l’unité de ses signaux n’est pas connue. La donner avec --unit ou quand la fenêtre la demande.</translation>
    </message>
    <message>
        <source>The signal %1 has missing samples, which cannot be stored as whole numbers.</source>
        <translation>Le signal %1 a des échantillons manquants, qui ne peuvent pas être stockés en nombres entiers.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refers to electrode %2, but the recording has %n electrode(s).</source>
        <translation>
            <numerusform>%1 renvoie à l’électrode %2, mais l’enregistrement a %n électrode.</numerusform>
            <numerusform>%1 renvoie à l’électrode %2, mais l’enregistrement a %n électrodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairContent</name>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Lag of %1 after %2</source>
        <translation>Retard de %1 sur %2</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>PA par bin</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes</source>
        <translation>%1&#xa0;: retard %2, %3 potentiels d’action</translation>
    </message>
    <message>
        <source>%1: lag %2, left out on one electrode</source>
        <translation>%1&#xa0;: retard %2, omis sur une même électrode</translation>
    </message>
    <message>
        <source>%1: lag %2, %3 spikes, expected %4, bounds %5–%6</source>
        <translation>%1&#xa0;: retard %2, %3 potentiels d’action, attendus %4, bornes %5–%6</translation>
    </message>
</context>
<context>
    <name>PairPicture</name>
    <message>
        <source>%1: no connection</source>
        <translation>%1&#xa0;: aucune connexion</translation>
    </message>
    <message>
        <source>Lag of the second unit after the first (ms)</source>
        <translation>Retard de la seconde unité sur la première (ms)</translation>
    </message>
    <message>
        <source>Spikes per bin</source>
        <translation>PA par bin</translation>
    </message>
    <message>
        <source>expected, λ</source>
        <translation>attendus, λ</translation>
    </message>
    <message>
        <source>bounds, α %1 over %2 bins</source>
        <translation>bornes, α %1 sur %2 bins</translation>
    </message>
    <message>
        <source>lags tested</source>
        <translation>retards testés</translation>
    </message>
    <message>
        <source>left out, one electrode</source>
        <translation>omis, même électrode</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Spikes per neuron</source>
        <translation>Potentiels d’action par neurone</translation>
    </message>
    <message>
        <source>Hz per neuron</source>
        <translation>Hz par neurone</translation>
    </message>
    <message>
        <source>Share of all spikes</source>
        <translation>Part de tous les potentiels d’action</translation>
    </message>
    <message>
        <source>SD from the mean</source>
        <translation>Écart à la moyenne en ET</translation>
    </message>
    <message>
        <source>Share of the maximum</source>
        <translation>Part du maximum</translation>
    </message>
    <message>
        <source>How the ensemble signals in the timeline are scaled.</source>
        <translation>Mise à l’échelle des signaux d’ensemble dans la chronologie.</translation>
    </message>
    <message>
        <source>Count silent units</source>
        <translation>Compter les unités silencieuses</translation>
    </message>
    <message>
        <source>Units without a spike still count in the size of their class.</source>
        <translation>Les unités sans potentiel d’action comptent dans la taille de leur classe.</translation>
    </message>
    <message>
        <source>Leave out seizures</source>
        <translation>Omettre les crises</translation>
    </message>
    <message>
        <source>Time marked as seizure enters no analysis.</source>
        <translation>Le temps marqué comme crise n’entre dans aucune analyse.</translation>
    </message>
    <message>
        <source>Leave out invalid time</source>
        <translation>Omettre le temps non valide</translation>
    </message>
    <message>
        <source>Time marked as invalid enters no analysis.</source>
        <translation>Le temps marqué comme non valide n’entre dans aucune analyse.</translation>
    </message>
    <message>
        <source>Block length</source>
        <translation>Longueur des blocs</translation>
    </message>
    <message>
        <source>Blocks must be longer than what neighbouring bins have in common.</source>
        <translation>Les blocs doivent être plus longs que ce que des bins voisins ont en commun.</translation>
    </message>
    <message>
        <source>Bootstrap draws</source>
        <translation>Tirages bootstrap</translation>
    </message>
    <message>
        <source>Draws behind the 95 % intervals; 0 computes none.</source>
        <translation>Tirages pour les intervalles à 95&#x202f;%&#x202f;; 0 n’en calcule aucun.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers.</source>
        <translation>La même graine donne les mêmes nombres aléatoires.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Synaptic current</source>
        <translation>Courant synaptique</translation>
    </message>
    <message>
        <source>LFP channel</source>
        <translation>Canal LFP</translation>
    </message>
    <message>
        <source>The second signal.</source>
        <translation>Le second signal.</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>Second canal</translation>
    </message>
    <message>
        <source>Row of the channel in the recording, from 0.</source>
        <translation>Rang du canal dans l’enregistrement, à partir de 0.</translation>
    </message>
    <message>
        <source>Smoothing over scale</source>
        <translation>Lissage en échelle</translation>
    </message>
    <message>
        <source>As Grinsted et al.</source>
        <translation>Selon Grinsted et al.</translation>
    </message>
    <message>
        <source>Box of 0.6 octaves</source>
        <translation>Fenêtre de 0,6 octave</translation>
    </message>
    <message>
        <source>How neighbouring frequencies are averaged.</source>
        <translation>Manière de moyenner les fréquences voisines.</translation>
    </message>
    <message>
        <source>Noise pairs</source>
        <translation>Paires de bruit</translation>
    </message>
    <message>
        <source>Pairs of red noise behind the level; 0 computes none.</source>
        <translation>Paires de bruit rouge pour le niveau&#x202f;; 0 n’en calcule aucune.</translation>
    </message>
    <message>
        <source>Ridges of</source>
        <translation>Crêtes de</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Cross-power</source>
        <translation>Puissance croisée</translation>
    </message>
    <message>
        <source>What the ridges are maxima of; they are drawn where coherence is significant.</source>
        <translation>Ce dont les crêtes sont les maxima&#x202f;; elles sont tracées là où la cohérence est significative.</translation>
    </message>
    <message>
        <source>Phase arrows</source>
        <translation>Flèches de phase</translation>
    </message>
    <message>
        <source>To the right: in phase; upwards: the channel leads by a quarter of a cycle.</source>
        <translation>Vers la droite&#xa0;: en phase&#x202f;; vers le haut&#xa0;: le canal est en avance d’un quart de cycle.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>Figure scaling</source>
        <translation>Échelle de la figure</translation>
    </message>
    <message>
        <source>Full collapse</source>
        <translation>Superposition complète</translation>
    </message>
    <message>
        <source>Power collapse</source>
        <translation>Superposition en puissance</translation>
    </message>
    <message>
        <source>Over the depth of the finest scale shown, over each curve&apos;s own depth, or over the power of the bin width that makes the curves fall together.</source>
        <translation>Rapportées à la profondeur de l’échelle la plus fine affichée, à la profondeur propre à chaque courbe, ou à la puissance de la largeur de bin qui superpose les courbes.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>Par échelle</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>One set of curves of all chosen time, or one for each chosen state.</source>
        <translation>Un jeu de courbes pour toute la durée choisie, ou un pour chaque état choisi.</translation>
    </message>
    <message>
        <source>Remove the mean</source>
        <translation>Retirer la moyenne</translation>
    </message>
    <message>
        <source>Sums E − I less its mean, so that every curve ends at 0.</source>
        <translation>Somme E − I moins sa moyenne, de sorte que chaque courbe se termine à 0.</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>Plus grand retard</translation>
    </message>
    <message>
        <source>Bins by which I is moved against E, both ways.</source>
        <translation>Bins dont I est décalé par rapport à E, dans les deux sens.</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Axe des fréquences</translation>
    </message>
    <message>
        <source>Logarithmic, upwards</source>
        <translation>Logarithmique, vers le haut</translation>
    </message>
    <message>
        <source>Logarithmic, downwards</source>
        <translation>Logarithmique, vers le bas</translation>
    </message>
    <message>
        <source>Linear, upwards</source>
        <translation>Linéaire, vers le haut</translation>
    </message>
    <message>
        <source>Linear, downwards</source>
        <translation>Linéaire, vers le bas</translation>
    </message>
    <message>
        <source>How frequencies are drawn; the paper&apos;s figure is linear, downwards.</source>
        <translation>Tracé des fréquences&#x202f;; la figure de l’article est linéaire, vers le bas.</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>Crêtes</translation>
    </message>
    <message>
        <source>No ridges</source>
        <translation>Aucune crête</translation>
    </message>
    <message>
        <source>Local maxima</source>
        <translation>Maxima locaux</translation>
    </message>
    <message>
        <source>Penalised paths</source>
        <translation>Chemins pénalisés</translation>
    </message>
    <message>
        <source>Curves along which values stand out from noise.</source>
        <translation>Courbes le long desquelles les valeurs se détachent du bruit.</translation>
    </message>
    <message>
        <source>Share inside the ellipse</source>
        <translation>Part dans l’ellipse</translation>
    </message>
    <message>
        <source>Share of the bins inside the ellipse if they were normally distributed.</source>
        <translation>Part des bins dans l’ellipse s’ils suivaient une loi normale.</translation>
    </message>
    <message>
        <source>Most points per scale</source>
        <translation>Points au plus par échelle</translation>
    </message>
    <message>
        <source>When a scale has more bins, points evenly spaced in time are drawn.</source>
        <translation>Quand une échelle a plus de bins, des points régulièrement espacés dans le temps sont tracés.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Whose levels are paired: of one signal with itself, or of E with I.</source>
        <translation>Signaux dont les niveaux sont appariés&#xa0;: un signal avec lui-même, ou E avec I.</translation>
    </message>
    <message>
        <source>E − I with itself</source>
        <translation>E − I avec lui-même</translation>
    </message>
    <message>
        <source>E with itself</source>
        <translation>E avec lui-même</translation>
    </message>
    <message>
        <source>I with itself</source>
        <translation>I avec lui-même</translation>
    </message>
    <message>
        <source>E with I</source>
        <translation>E avec I</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Rows z-scored over the whole time, or rates over the mean rate of the class.</source>
        <translation>Lignes en score z sur toute la durée, ou fréquences de décharge rapportées à la fréquence moyenne de la classe.</translation>
    </message>
    <message>
        <source>z-scored</source>
        <translation>Score z</translation>
    </message>
    <message>
        <source>Rate over mean</source>
        <translation>Fréquence / moyenne</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>A window of width Δt about each moment, or the bin that contains it.</source>
        <translation>Une fenêtre de largeur Δt autour de chaque instant, ou le bin qui le contient.</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Fenêtre glissante</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>First scale</source>
        <translation>Première échelle</translation>
    </message>
    <message>
        <source>Finest scale of the image.</source>
        <translation>Échelle la plus fine de l’image.</translation>
    </message>
    <message>
        <source>Last scale</source>
        <translation>Dernière échelle</translation>
    </message>
    <message>
        <source>Coarsest scale of the image.</source>
        <translation>Échelle la plus grossière de l’image.</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>Pas de la grille</translation>
    </message>
    <message>
        <source>Time between the columns of the image.</source>
        <translation>Temps entre les colonnes de l’image.</translation>
    </message>
    <message>
        <source>Wide windows inside</source>
        <translation>Fenêtres larges à l’intérieur</translation>
    </message>
    <message>
        <source>Leaves out cells with less than 80 % of their width inside the state.</source>
        <translation>Omet les cellules dont moins de 80&#x202f;% de la largeur est dans l’état.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Number of levels the values are sorted into.</source>
        <translation>Nombre de niveaux dans lesquels les valeurs sont rangées.</translation>
    </message>
    <message>
        <source>Range of the levels</source>
        <translation>Étendue des niveaux</translation>
    </message>
    <message>
        <source>What the levels span; all states and scales share them.</source>
        <translation>Ce que couvrent les niveaux&#x202f;; tous les états et échelles les partagent.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>0.5–99.5 %</source>
        <translation>0,5–99,5&#x202f;%</translation>
    </message>
    <message>
        <source>Equal probability</source>
        <translation>Équiprobable</translation>
    </message>
    <message>
        <source>Limit of the fixed range</source>
        <translation>Limite de l’étendue fixe</translation>
    </message>
    <message>
        <source>The fixed range goes from minus to plus this value.</source>
        <translation>L’étendue fixe va de moins à plus cette valeur.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Along which axis the partners of a cell lie.</source>
        <translation>Axe le long duquel se trouvent les partenaires d’une cellule.</translation>
    </message>
    <message>
        <source>Along scale</source>
        <translation>Selon l’échelle</translation>
    </message>
    <message>
        <source>Along time</source>
        <translation>Selon le temps</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>Moyenne de tous</translation>
    </message>
    <message>
        <source>Columns per offset</source>
        <translation>Colonnes par décalage</translation>
    </message>
    <message>
        <source>Grid steps in time that belong to an offset of 1.</source>
        <translation>Pas de grille dans le temps correspondant à un décalage de 1.</translation>
    </message>
    <message>
        <source>E with I at offset 0</source>
        <translation>E avec I au décalage 0</translation>
    </message>
    <message>
        <source>Tables also have E with I in the same cell.</source>
        <translation>Les tables contiennent aussi E avec I dans la même cellule.</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symétrique</translation>
    </message>
    <message>
        <source>Counts each pair in both orders; without it E with I shows which class leads.</source>
        <translation>Compte chaque paire dans les deux ordres&#x202f;; sans cela, E avec I montre quelle classe précède l’autre.</translation>
    </message>
    <message>
        <source>Homogeneity</source>
        <translation>Homogénéité</translation>
    </message>
    <message>
        <source>What the share of a pair of levels is divided by.</source>
        <translation>Ce par quoi est divisée la part d’une paire de niveaux.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>The sum of the squared shares, or its root.</source>
        <translation>La somme des carrés des parts, ou sa racine.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Natural logarithm or logarithm to base 2.</source>
        <translation>Logarithme naturel ou logarithme de base 2.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Length of the windows that are points in the scatter.</source>
        <translation>Durée des fenêtres qui forment les points du nuage.</translation>
    </message>
    <message>
        <source>Step of the windows</source>
        <translation>Pas des fenêtres</translation>
    </message>
    <message>
        <source>Time between the starts of neighbouring windows.</source>
        <translation>Temps entre les débuts de fenêtres voisines.</translation>
    </message>
    <message>
        <source>Offset in windows</source>
        <translation>Décalage dans les fenêtres</translation>
    </message>
    <message>
        <source>The offset at which windows are counted.</source>
        <translation>Le décalage auquel les fenêtres sont comptées.</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>Permutations</translation>
    </message>
    <message>
        <source>Permutations behind the p of two states; 0 computes none.</source>
        <translation>Permutations pour le p de deux états&#x202f;; 0 n’en calcule aucune.</translation>
    </message>
    <message>
        <source>Permuted together</source>
        <translation>Permutés ensemble</translation>
    </message>
    <message>
        <source>Windows whose state labels are permuted as one.</source>
        <translation>Fenêtres dont les étiquettes d’état sont permutées d’un bloc.</translation>
    </message>
    <message>
        <source>Blocks of 60 s</source>
        <translation>Blocs de 60&#x202f;s</translation>
    </message>
    <message>
        <source>Whole bouts</source>
        <translation>Épisodes entiers</translation>
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
        <translation>Signal affiché par la carte.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Steps of time across the map.</source>
        <translation>Pas de temps sur la largeur de la carte.</translation>
    </message>
    <message>
        <source>Colour limit</source>
        <translation>Limite des couleurs</translation>
    </message>
    <message>
        <source>Colours end at plus and minus this many SD.</source>
        <translation>Les couleurs s’arrêtent à plus et moins ce nombre d’écarts types.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Lorenz curve over time</source>
        <translation>Courbe de Lorenz dans le temps</translation>
    </message>
    <message>
        <source>Level partition</source>
        <translation>Partition en niveaux</translation>
    </message>
    <message>
        <source>Level partition, spikes</source>
        <translation>Partition en niveaux, PA</translation>
    </message>
    <message>
        <source>Inequality over time bins, as the paper&apos;s text defines it, or over firing levels, as its figure looks.</source>
        <translation>Inégalité entre bins de temps, comme la définit le texte de l’article, ou entre niveaux de décharge, comme la montre sa figure.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Every maximum along frequency that stands out, or the paths that hold the most and jump the least.</source>
        <translation>Chaque maximum le long des fréquences qui se détache, ou les chemins qui en contiennent le plus et sautent le moins.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Local maxima below this quantile of all values are no ridges.</source>
        <translation>Les maxima locaux inférieurs à ce quantile de toutes les valeurs ne sont pas des crêtes.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>The most a chain of local maxima moves from one column to the next.</source>
        <translation>Déplacement maximal d’une chaîne de maxima locaux d’une colonne à la suivante.</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Plus courte</translation>
    </message>
    <message>
        <source>Chains with fewer cycles are left out.</source>
        <translation>Les chaînes de moins de cycles sont omises.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <source>Cost of a path&apos;s jumps in frequency.</source>
        <translation>Coût des sauts de fréquence d’un chemin.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>How many penalised paths are looked for.</source>
        <translation>Nombre de chemins pénalisés recherchés.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Whose power the ridges are looked for in.</source>
        <translation>Signal dans la puissance duquel les crêtes sont recherchées.</translation>
    </message>
    <message>
        <source>Wavelet ω0</source>
        <translation>ω0 de l’ondelette</translation>
    </message>
    <message>
        <source>Cycles in the Morlet wavelet: more give finer frequencies and coarser times.</source>
        <translation>Cycles de l’ondelette de Morlet&#xa0;: davantage affine les fréquences et élargit les temps.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Frequencies in an octave.</source>
        <translation>Fréquences par octave.</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Fréquence la plus basse</translation>
    </message>
    <message>
        <source>Lower end of the map.</source>
        <translation>Bord inférieur de la carte.</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Fréquence la plus haute</translation>
    </message>
    <message>
        <source>Upper end of the map, at most half the sampling rate.</source>
        <translation>Bord supérieur de la carte, au plus la moitié de la fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <source>Before the first seizure, if any</source>
        <translation>Avant la première crise, s’il y en a une</translation>
    </message>
    <message>
        <source>Before the first seizure</source>
        <translation>Avant la première crise</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Enregistrement entier</translation>
    </message>
    <message>
        <source>Power and noise are compared with this time. Before a seizure: up to 300 s, ending 10 s before the onset. Long times: 20 pieces of 60 s.</source>
        <translation>La puissance et le bruit sont comparés à cette durée. Avant une crise&#xa0;: jusqu’à 300&#x202f;s, se terminant 10&#x202f;s avant son début. Longues durées&#xa0;: 20 morceaux de 60&#x202f;s.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Red noise stays below the contour with this probability.</source>
        <translation>Le bruit rouge reste sous le contour avec cette probabilité.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Chaque échantillon</translation>
    </message>
    <message>
        <source>About 2000 columns, each the mean power over its time, or one for every sample.</source>
        <translation>Environ 2000 colonnes, chacune étant la puissance moyenne sur sa durée, ou une par échantillon.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>dB over baseline</source>
        <translation>dB par rapport à la ligne de base</translation>
    </message>
    <message>
        <source>z over baseline</source>
        <translation>z par rapport à la ligne de base</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Power over scale</source>
        <translation>Puissance / échelle</translation>
    </message>
    <message>
        <source>Power over scale makes peaks at different frequencies comparable.</source>
        <translation>La puissance divisée par l’échelle rend comparables des pics de fréquences différentes.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Threshold of 10 SD at 0, 2.5 SD at 50 and 0.6 SD at 100: more finds more seizures and more of all else.</source>
        <translation>Seuil de 10 écarts types à 0, 2,5 à 50 et 0,6 à 100&#xa0;: une valeur plus élevée trouve plus de crises et plus de tout le reste.</translation>
    </message>
    <message>
        <source>Lower end of the band whose power must rise.</source>
        <translation>Bord inférieur de la bande dont la puissance doit augmenter.</translation>
    </message>
    <message>
        <source>Upper end of the band whose power must rise.</source>
        <translation>Bord supérieur de la bande dont la puissance doit augmenter.</translation>
    </message>
    <message>
        <source>Shortest seizure</source>
        <translation>Crise la plus courte</translation>
    </message>
    <message>
        <source>Time above the threshold that makes a candidate; gaps under 10 s are bridged.</source>
        <translation>Temps au-dessus du seuil qui fait une candidate&#x202f;; les interruptions de moins de 10&#x202f;s sont comblées.</translation>
    </message>
    <message>
        <source>Channels at a time</source>
        <translation>Canaux en même temps</translation>
    </message>
    <message>
        <source>How many must be above the threshold; 0 takes one of up to three, else a tenth, at least two.</source>
        <translation>Combien doivent dépasser le seuil&#x202f;; 0 en prend un s’il y en a au plus trois, sinon un dixième, au moins deux.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Scaled to S(T)</source>
        <translation>Mis à l’échelle de S(T)</translation>
    </message>
    <message>
        <source>Recovery is read from the residual; the scaled path is tied at both ends.</source>
        <translation>Le rétablissement se lit sur le résidu&#x202f;; la trajectoire mise à l’échelle est fixée aux deux extrémités.</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Number of the seizure in the picture.</source>
        <translation>Numéro de la crise dans l’image.</translation>
    </message>
    <message>
        <source>Bin width Δt</source>
        <translation>Largeur de bin Δt</translation>
    </message>
    <message>
        <source>Steps at which S(t) is taken; S itself does not depend on them.</source>
        <translation>Pas auxquels S(t) est pris&#x202f;; S lui-même n’en dépend pas.</translation>
    </message>
    <message>
        <source>Baseline length</source>
        <translation>Durée de la ligne de base</translation>
    </message>
    <message>
        <source>0 begins the line at the end of the previous seizure or the start.</source>
        <translation>0 fait commencer la droite à la fin de la crise précédente ou au début.</translation>
    </message>
    <message>
        <source>Guard before onset</source>
        <translation>Garde avant le début</translation>
    </message>
    <message>
        <source>Time before the onset that the line does not use.</source>
        <translation>Temps avant le début de la crise que la droite n’utilise pas.</translation>
    </message>
    <message>
        <source>Band holds for</source>
        <translation>La bande vaut pour</translation>
    </message>
    <message>
        <source>The whole path</source>
        <translation>Toute la trajectoire</translation>
    </message>
    <message>
        <source>Each moment</source>
        <translation>Chaque instant</translation>
    </message>
    <message>
        <source>What stays inside in 95 % of records without a seizure.</source>
        <translation>Ce qui reste à l’intérieur dans 95&#x202f;% des enregistrements sans crise.</translation>
    </message>
    <message>
        <source>Band from</source>
        <translation>Bande d’après</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>Marche aléatoire</translation>
    </message>
    <message>
        <source>Resampled blocks</source>
        <translation>Blocs rééchantillonnés</translation>
    </message>
    <message>
        <source>A formula for sums of noise, or resampled pre-ictal time.</source>
        <translation>Une formule pour les sommes de bruit, ou la durée préictale rééchantillonnée.</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>Demi-largeur</translation>
    </message>
    <message>
        <source>Of the random-walk band; 0 takes 2.8 (more with few blocks), or 1.96 for each moment.</source>
        <translation>De la bande de marche aléatoire&#x202f;; 0 prend 2,8 (plus s’il y a peu de blocs), ou 1,96 pour chaque instant.</translation>
    </message>
    <message>
        <source>Lengthen it, up to a tenth of the baseline, when noise has a long memory.</source>
        <translation>À allonger, jusqu’à un dixième de la ligne de base, quand le bruit a une longue mémoire.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Time inside the band that makes a recovery.</source>
        <translation>Temps passé dans la bande qui fait un rétablissement.</translation>
    </message>
    <message>
        <source>Length of the fit</source>
        <translation>Durée de l’ajustement</translation>
    </message>
    <message>
        <source>Of the exponential; 0 fits to the next seizure or the end.</source>
        <translation>De l’exponentielle&#x202f;; 0 ajuste jusqu’à la crise suivante ou la fin.</translation>
    </message>
    <message>
        <source>Resampled paths</source>
        <translation>Trajectoires rééchantillonnées</translation>
    </message>
    <message>
        <source>Grey paths that pre-ictal noise might have taken.</source>
        <translation>Trajectoires grises que le bruit préictal aurait pu prendre.</translation>
    </message>
    <message>
        <source>Draws behind the interval of τ and the resampled band.</source>
        <translation>Tirages pour l’intervalle de τ et la bande rééchantillonnée.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Time that one spectrum is the mean of; longer in recordings of more than 4000 columns.</source>
        <translation>Durée dont un spectre est la moyenne&#x202f;; plus longue dans les enregistrements de plus de 4000 colonnes.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Equal lengths</source>
        <translation>Longueurs égales</translation>
    </message>
    <message>
        <source>Whole episodes</source>
        <translation>Épisodes entiers</translation>
    </message>
    <message>
        <source>What is drawn, or permuted, as one piece.</source>
        <translation>Ce qui est tiré, ou permuté, d’un seul bloc.</translation>
    </message>
    <message>
        <source>Permutations of the blocks&apos; states behind each p.</source>
        <translation>Permutations des états des blocs pour chaque p.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Max-statistic</source>
        <translation>Statistique du maximum</translation>
    </message>
    <message>
        <source>How p values are adjusted for the number of features compared.</source>
        <translation>Manière de corriger les valeurs p pour le nombre de descripteurs comparés.</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>Substituts de chaque type</translation>
    </message>
    <message>
        <source>More give steadier bands and smaller p; 0 makes none.</source>
        <translation>Un plus grand nombre donne des bandes plus stables et des p plus petits&#x202f;; 0 n’en crée aucun.</translation>
    </message>
    <message>
        <source>Spikes move within</source>
        <translation>PA déplacés dans</translation>
    </message>
    <message>
        <source>All analysed time</source>
        <translation>Toute la durée analysée</translation>
    </message>
    <message>
        <source>Each state episode</source>
        <translation>Chaque épisode d’état</translation>
    </message>
    <message>
        <source>Within episodes each state keeps its own rate.</source>
        <translation>Au sein des épisodes, chaque état garde sa propre fréquence de décharge.</translation>
    </message>
    <message>
        <source>Least shift</source>
        <translation>Décalage minimal</translation>
    </message>
    <message>
        <source>Circular and population shifts are at least this long where the time allows.</source>
        <translation>Les décalages circulaires et de population ont au moins cette durée là où le temps le permet.</translation>
    </message>
    <message>
        <source>Gaussian control</source>
        <translation>Contrôle gaussien</translation>
    </message>
    <message>
        <source>Independent E and I</source>
        <translation>E et I indépendants</translation>
    </message>
    <message>
        <source>Difference E − I</source>
        <translation>Différence E − I</translation>
    </message>
    <message>
        <source>Normal numbers with the mean and the SD of the data.</source>
        <translation>Nombres normaux de moyenne et d’écart type égaux à ceux des données.</translation>
    </message>
    <message>
        <source>Decay of E and I</source>
        <translation>Décroissance de E et I</translation>
    </message>
    <message>
        <source>3 and 8 ms</source>
        <translation>3 et 8&#x202f;ms</translation>
    </message>
    <message>
        <source>5 and 10 ms</source>
        <translation>5 et 10&#x202f;ms</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Time constants of the kernels; Own takes the two below.</source>
        <translation>Constantes de temps des noyaux&#x202f;; «&#xa0;Personnalisée&#xa0;» prend les deux ci-dessous.</translation>
    </message>
    <message>
        <source>τ of E</source>
        <translation>τ de E</translation>
    </message>
    <message>
        <source>Decay of excitatory kernels, when Own is chosen.</source>
        <translation>Décroissance des noyaux excitateurs, quand «&#xa0;Personnalisée&#xa0;» est choisi.</translation>
    </message>
    <message>
        <source>τ of I</source>
        <translation>τ de I</translation>
    </message>
    <message>
        <source>Decay of inhibitory kernels, when Own is chosen.</source>
        <translation>Décroissance des noyaux inhibiteurs, quand «&#xa0;Personnalisée&#xa0;» est choisi.</translation>
    </message>
    <message>
        <source>Per neuron</source>
        <translation>Par neurone</translation>
    </message>
    <message>
        <source>Divides each class by its number of units.</source>
        <translation>Divise chaque classe par son nombre d’unités.</translation>
    </message>
    <message>
        <source>Kernels of unit area</source>
        <translation>Noyaux d’aire unité</translation>
    </message>
    <message>
        <source>Divides each kernel by its time constant.</source>
        <translation>Divise chaque noyau par sa constante de temps.</translation>
    </message>
    <message>
        <source>A sample is</source>
        <translation>Un échantillon est</translation>
    </message>
    <message>
        <source>Mean of its interval</source>
        <translation>La moyenne de son intervalle</translation>
    </message>
    <message>
        <source>Value at its time</source>
        <translation>La valeur à son instant</translation>
    </message>
    <message>
        <source>Exact means undersample nothing; values at points do below 2 kHz.</source>
        <translation>Les moyennes exactes ne sous-échantillonnent rien&#x202f;; les valeurs ponctuelles le font en dessous de 2 kHz.</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Échantillons par seconde</translation>
    </message>
    <message>
        <source>0 takes the rate of the first LFP channel, or 1000 Hz without LFP.</source>
        <translation>0 prend la fréquence du premier canal LFP, ou 1000&#x202f;Hz sans LFP.</translation>
    </message>
    <message>
        <source>The exponent depends on it: α in Hz per neuron is 2 − α in spikes per neuron.</source>
        <translation>L’exposant en dépend&#xa0;: α en Hz par neurone vaut 2 − α en potentiels d’action par neurone.</translation>
    </message>
    <message>
        <source>First scale of the fit</source>
        <translation>Première échelle de l’ajustement</translation>
    </message>
    <message>
        <source>Finest scale that enters the fit.</source>
        <translation>Échelle la plus fine prise en compte dans l’ajustement.</translation>
    </message>
    <message>
        <source>Last scale of the fit</source>
        <translation>Dernière échelle de l’ajustement</translation>
    </message>
    <message>
        <source>Coarsest scale that enters the fit.</source>
        <translation>Échelle la plus grossière prise en compte dans l’ajustement.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; allowed: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de %2&#x202f;; autorisées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>cycles</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>What is planted in the recording.</source>
        <translation>Ce qui est introduit dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Length of the recording.</source>
        <translation>Durée de l’enregistrement.</translation>
    </message>
    <message>
        <source>Excitatory units</source>
        <translation>Unités excitatrices</translation>
    </message>
    <message>
        <source>How many units are excitatory.</source>
        <translation>Nombre d’unités excitatrices.</translation>
    </message>
    <message>
        <source>Inhibitory units</source>
        <translation>Unités inhibitrices</translation>
    </message>
    <message>
        <source>How many units are inhibitory.</source>
        <translation>Nombre d’unités inhibitrices.</translation>
    </message>
    <message>
        <source>LFP channels</source>
        <translation>Canaux LFP</translation>
    </message>
    <message>
        <source>Channels of field potentials, made from the units&apos; currents.</source>
        <translation>Canaux de potentiels de champ, créés à partir des courants des unités.</translation>
    </message>
    <message>
        <source>LFP sampling rate</source>
        <translation>Fréquence d’échantillonnage du LFP</translation>
    </message>
    <message>
        <source>Samples a second of each channel.</source>
        <translation>Échantillons par seconde de chaque canal.</translation>
    </message>
    <message>
        <source>The same seed makes the same recording.</source>
        <translation>La même graine donne le même enregistrement.</translation>
    </message>
    <message>
        <source>Human cortex: two groups</source>
        <translation>Cortex humain&#xa0;: deux groupes</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>CellExplorer: rodents</source>
        <translation>CellExplorer&#xa0;: rongeurs</translation>
    </message>
    <message>
        <source>CellExplorer before 2021: rodents</source>
        <translation>CellExplorer avant 2021&#xa0;: rongeurs</translation>
    </message>
    <message>
        <source>How waveforms are told apart: two groups by trough-to-peak and half width, a threshold alone, or with the rise time of the autocorrelogram.</source>
        <translation>Comment les formes d’onde sont distinguées&#xa0;: deux groupes selon la durée du creux au pic et la largeur à mi-hauteur, un seuil seul, ou avec le temps de montée de l’autocorrélogramme.</translation>
    </message>
    <message>
        <source>Threshold of trough-to-peak</source>
        <translation>Seuil de la durée du creux au pic</translation>
    </message>
    <message>
        <source>Narrower spikes are inhibitory where a threshold decides; 0 takes the rule&apos;s own: 0.5 ms in human cortex, 0.425 ms in rodents.</source>
        <translation>Les potentiels d’action plus étroits sont inhibiteurs là où un seuil décide&#x202f;; 0 prend celui de la règle&#xa0;: 0,5 ms dans le cortex humain, 0,425 ms chez les rongeurs.</translation>
    </message>
    <message>
        <source>Least posterior</source>
        <translation>Probabilité a posteriori minimale</translation>
    </message>
    <message>
        <source>Units whose likelier class is less probable than this stay unclassified.</source>
        <translation>Les unités dont la classe la plus vraisemblable est moins probable restent non classées.</translation>
    </message>
    <message>
        <source>Connections vote</source>
        <translation>Les connexions votent</translation>
    </message>
    <message>
        <source>What a unit does to others counts with its waveform.</source>
        <translation>Ce qu’une unité fait aux autres compte avec sa forme d’onde.</translation>
    </message>
    <message>
        <source>Level of connections</source>
        <translation>Niveau des connexions</translation>
    </message>
    <message>
        <source>Probability of a false connection that a pair may have, before it is divided by the bins compared.</source>
        <translation>Probabilité d’une fausse connexion admise pour une paire, avant division par le nombre de bins comparés.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>How often uncertain units get other classes, of each kind.</source>
        <translation>Combien de fois les unités incertaines reçoivent d’autres classes, de chaque type.</translation>
    </message>
    <message>
        <source>Level of significance</source>
        <translation>Seuil de signification</translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>Délai le plus court</translation>
    </message>
    <message>
        <source>First lag at which a connection may act.</source>
        <translation>Premier retard auquel une connexion peut agir.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Délai le plus long</translation>
    </message>
    <message>
        <source>Last lag at which a connection may act; English et al. (2017) take 2.8 ms.</source>
        <translation>Dernier retard auquel une connexion peut agir&#x202f;; English et al. (2017) prennent 2,8 ms.</translation>
    </message>
    <message>
        <source>Left out on one electrode</source>
        <translation>Omis sur une même électrode</translation>
    </message>
    <message>
        <source>Lags shorter than this are left out when both units are on one electrode, where the spike sorter cannot see them.</source>
        <translation>Les retards plus courts sont omis quand les deux unités sont sur une même électrode, où le tri des potentiels d’action ne peut pas les voir.</translation>
    </message>
    <message>
        <source>Least counts of a trough</source>
        <translation>Comptes minimaux d’un creux</translation>
    </message>
    <message>
        <source>Counts a bin must be expected to hold before fewer of them can mean inhibition.</source>
        <translation>Comptes attendus dans un bin avant qu’un nombre moindre puisse signifier de l’inhibition.</translation>
    </message>
    <message>
        <source>Shortest trough</source>
        <translation>Creux le plus court</translation>
    </message>
    <message>
        <source>Bins of 0.4 ms running that inhibition must last.</source>
        <translation>Bins consécutifs de 0,4 ms que doit durer l’inhibition.</translation>
    </message>
    <message>
        <source>Rule that tells waveforms apart</source>
        <translation>Règle qui distingue les formes d’onde</translation>
    </message>
    <message>
        <source>Least posterior: units whose likelier class is less probable stay unclassified</source>
        <translation>Probabilité a posteriori minimale&#xa0;: les unités dont la classe la plus vraisemblable est moins probable restent non classées</translation>
    </message>
    <message>
        <source>States, then a seizure</source>
        <translation>États, puis une crise</translation>
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
        <translation>Le sample_rate de params.py n’est pas une fréquence et n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>No params.py states the sampling rate; %1 Hz was assumed. If it is another, all times are wrong: give it with --rate HZ.</source>
        <translation>Aucun params.py n’indique la fréquence d’échantillonnage&#x202f;; %1&#x202f;Hz ont été supposés. Si elle est différente, tous les temps sont faux&#xa0;: la donner avec --rate HZ.</translation>
    </message>
    <message>
        <source>%1 ends after %2 of the %3 numbers it announces.</source>
        <translation>%1 se termine après %2 des %3 nombres qu’il annonce.</translation>
    </message>
    <message>
        <source>%1 is no table of clusters and was not read.</source>
        <translation>%1 n’est pas une table de clusters et n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 names %2 channels; at most %3 can be read.</source>
        <translation>%1 nomme %2 canaux&#x202f;; au plus %3 peuvent être lus.</translation>
    </message>
    <message>
        <source>%1 does not hold two numbers for each of the %2 channels and was not used.</source>
        <translation>%1 ne contient pas deux nombres pour chacun des %2 canaux et n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>spike_times.npy holds %1 spikes, %2 holds %3; the first %4 were read.</source>
        <translation>spike_times.npy contient %1 potentiels d’action, %2 en contient %3&#x202f;; les %4 premiers ont été lus.</translation>
    </message>
    <message>
        <source>There is no spike_clusters.npy; the templates were taken for clusters.</source>
        <translation>Il n’y a pas de spike_clusters.npy&#x202f;; les gabarits ont été pris pour des clusters.</translation>
    </message>
    <message>
        <source>%1: entry %2 is no number of a cluster.</source>
        <translation>%1&#xa0;: l’entrée %2 n’est pas un numéro de cluster.</translation>
    </message>
    <message>
        <source>%1 names more than %2 clusters.</source>
        <translation>%1 nomme plus de %2 clusters.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) marked as noise were left out, with %1 spikes.</source>
        <translation>
            <numerusform>%n cluster marqué comme bruit a été omis, avec %1 potentiels d’action.</numerusform>
            <numerusform>%n clusters marqués comme bruit ont été omis, avec %1 potentiels d’action.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no waveforms: %1</source>
        <translation>Il n’y a pas de formes d’onde&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 belongs to no sorting by Phy.</source>
        <translation>%1 n’appartient pas à un tri de Phy.</translation>
    </message>
    <message>
        <source>The recording that was sorted (%1) does not lie in this folder; there are no channels.</source>
        <translation>L’enregistrement qui a été trié (%1) ne se trouve pas dans ce dossier&#x202f;; il n’y a pas de canaux.</translation>
    </message>
    <message>
        <source>The channels end with %1: of the files that were sorted as one, %2 does not lie in this folder.</source>
        <translation>Les canaux se terminent avec %1&#xa0;: parmi les fichiers triés ensemble, %2 ne se trouve pas dans ce dossier.</translation>
    </message>
    <message>
        <source>The recording %1 is not shown: what params.py says of its channels, their numbers and its first byte does not fit.</source>
        <translation>L’enregistrement %1 n’est pas affiché&#xa0;: ce que params.py dit de ses canaux, de ses nombres et de son premier octet ne concorde pas.</translation>
    </message>
    <message>
        <source>%1 ends within a sample of its %2 channels.</source>
        <translation>%1 se termine au milieu d’un échantillon de ses %2 canaux.</translation>
    </message>
    <message>
        <source>%1 is not of the shape it must have, or was cut off; there are no waveforms.</source>
        <translation>%1 n’a pas la forme requise, ou a été tronqué&#x202f;; il n’y a pas de formes d’onde.</translation>
    </message>
    <message>
        <source>The templates do not fit the tables of their channels; there are no waveforms.</source>
        <translation>Les gabarits ne concordent pas avec les tables de leurs canaux&#x202f;; il n’y a pas de formes d’onde.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) that name no cluster were left out.</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne qui ne nomme aucun cluster a été omise.</numerusform>
            <numerusform>%1&#xa0;: %n lignes qui ne nomment aucun cluster ont été omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>It was taken for a hypnogram of %1 epochs of %2 s: 0 AWAKE, 1 and 2 LSL, 3 SWS, %3; others are unscored.</source>
        <translation>Il a été pris pour un hypnogramme de %1 époques de %2&#x202f;s&#xa0;: 0 AWAKE, 1 et 2 LSL, 3 SWS, %3&#x202f;; les autres ne sont pas scorées.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>states no sampling rate. Give it with --rate HZ or when the window asks for it.</source>
        <translation>n’indique pas de fréquence d’échantillonnage. La donner avec --rate HZ ou quand la fenêtre la demande.</translation>
    </message>
    <message>
        <source>Its %1 rows of %2 samples were laid end to end as epochs of one channel.</source>
        <translation>Ses %1 lignes de %2 échantillons ont été mises bout à bout comme époques d’un seul canal.</translation>
    </message>
    <message>
        <source>Each row was taken for a spike: its time in seconds and its unit.</source>
        <translation>Chaque ligne a été prise pour un potentiel d’action&#xa0;: son temps en secondes et son unité.</translation>
    </message>
    <message>
        <source>Files with another number of samples than the first were left out: %1.</source>
        <translation>Les fichiers dont le nombre d’échantillons diffère du premier ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message numerus="yes">
        <source>Each of its %n row(s) was taken for a channel.</source>
        <translation>
            <numerusform>%n ligne a été prise pour un canal.</numerusform>
            <numerusform>Chacune des %n lignes a été prise pour un canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder that hold no single column of numbers were not read: %1.</source>
        <translation>
            <numerusform>%n fichier du dossier qui ne contient pas une unique colonne de nombres n’a pas été lu&#xa0;: %1.</numerusform>
            <numerusform>%n fichiers du dossier qui ne contiennent pas une unique colonne de nombres n’ont pas été lus&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project %1 is damaged: %2.</source>
        <translation>Le projet %1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The project %1 cannot be read: %2.</source>
        <translation>Le projet %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is too large for a project</source>
        <translation>il est trop volumineux pour un projet</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>its format is not “%1”</source>
        <translation>son format n’est pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” of part %2 is missing or not valid</source>
        <translation>«&#xa0;%1&#xa0;» de la partie %2 manque ou n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas valide</translation>
    </message>
    <message>
        <source>the state name of “%1” is no text</source>
        <translation>le nom d’état de «&#xa0;%1&#xa0;» n’est pas du texte</translation>
    </message>
    <message>
        <source>The project %1 was written by a newer version of Edgescope. Update Edgescope to open it.</source>
        <translation>Le projet %1 a été écrit par une version plus récente d’Edgescope. Mettre Edgescope à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>it names no parts</source>
        <translation>il ne nomme aucune partie</translation>
    </message>
    <message>
        <source>it names more than %1 parts</source>
        <translation>il nomme plus de %1 parties</translation>
    </message>
    <message>
        <source>The project %1 cannot be written: %2.</source>
        <translation>Le projet %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is not there.</source>
        <translation>%1, une partie du projet %2, est introuvable.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is no file.</source>
        <translation>%1, une partie du projet %2, n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1, a part of the project %2, is itself a project; name its parts instead.</source>
        <translation>%1, une partie du projet %2, est lui-même un projet&#x202f;; nommer plutôt ses parties.</translation>
    </message>
    <message>
        <source>A part of the project %1 cannot be read. %2</source>
        <translation>Une partie du projet %1 ne peut pas être lue. %2</translation>
    </message>
    <message>
        <source>The units have no column “%1” to take their classes from.</source>
        <translation>Les unités n’ont pas de colonne «&#xa0;%1&#xa0;» d’où prendre leurs classes.</translation>
    </message>
    <message>
        <source>%1 (project)</source>
        <translation>%1 (projet)</translation>
    </message>
    <message>
        <source>The project %1 cannot be opened. %2</source>
        <translation>Le projet %1 ne peut pas être ouvert. %2</translation>
    </message>
    <message numerus="yes">
        <source>project of %n part(s)</source>
        <translation>
            <numerusform>projet de %n partie</numerusform>
            <numerusform>projet de %n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pyramid</name>
    <message>
        <source>The overview of the traces cannot be written to %1: %2. Long time ranges may be drawn without traces.</source>
        <translation>L’aperçu des tracés ne peut pas être écrit dans %1&#xa0;: %2. Les longues plages de temps peuvent s’afficher sans tracés.</translation>
    </message>
    <message>
        <source>The overview of the traces %1 cannot be read: %2. Open the recording again to make it anew.</source>
        <translation>L’aperçu des tracés %1 ne peut pas être lu&#xa0;: %2. Rouvrir l’enregistrement pour le recréer.</translation>
    </message>
    <message>
        <source>The overview of the traces %1 ends too early. Open the recording again to make it anew.</source>
        <translation>L’aperçu des tracés %1 se termine trop tôt. Rouvrir l’enregistrement pour le recréer.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Open a recording to see its seizures.</source>
        <translation>Ouvrir un enregistrement pour voir ses crises.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>Spike times of %n unit(s) were not sorted; they were sorted on loading.</source>
        <translation>
            <numerusform>Les temps des potentiels d’action de %n unité n’étaient pas triés&#x202f;; ils l’ont été au chargement.</numerusform>
            <numerusform>Les temps des potentiels d’action de %n unités n’étaient pas triés&#x202f;; ils l’ont été au chargement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike time(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>%n temps de potentiel d’action qui n’est pas un nombre a été omis.</numerusform>
            <numerusform>%n temps de potentiels d’action qui ne sont pas des nombres ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) without a start or stop time were left out.</source>
        <translation>
            <numerusform>%n intervalle sans temps de début ou de fin a été omis.</numerusform>
            <numerusform>%n intervalles sans temps de début ou de fin ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have no spikes; they still count in the size of their class.</source>
        <translation>
            <numerusform>%n unité n’a aucun potentiel d’action&#x202f;; elle compte quand même dans la taille de sa classe.</numerusform>
            <numerusform>%n unités n’ont aucun potentiel d’action&#x202f;; elles comptent quand même dans la taille de leur classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have exactly the spike times of another unit.</source>
        <translation>
            <numerusform>%n unité a exactement les temps de potentiels d’action d’une autre unité.</numerusform>
            <numerusform>%n unités ont exactement les temps de potentiels d’action d’une autre unité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie before the start of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n potentiel d’action précède le début de l’enregistrement&#x202f;; il n’entre dans aucune analyse.</numerusform>
            <numerusform>%n potentiels d’action précèdent le début de l’enregistrement&#x202f;; ils n’entrent dans aucune analyse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie beyond the end of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n potentiel d’action est au-delà de la fin de l’enregistrement&#x202f;; il n’entre dans aucune analyse.</numerusform>
            <numerusform>%n potentiels d’action sont au-delà de la fin de l’enregistrement&#x202f;; ils n’entrent dans aucune analyse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spike times look like milliseconds: most units would fire less than once in 50 s. They must be in seconds; correct the file if that is not so.</source>
        <translation>Les temps des potentiels d’action semblent être en millisecondes&#xa0;: la plupart des unités déchargeraient moins d’une fois en 50&#x202f;s. Ils doivent être en secondes&#x202f;; corriger le fichier si ce n’est pas le cas.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>not within recording</source>
        <translation>hors de l’enregistrement</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>rétabli</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>around the seizure</source>
        <translation>autour de la crise</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>enregistrement entier</translation>
    </message>
    <message>
        <source>k %1, bins of %2</source>
        <translation>k %1, bins de %2</translation>
    </message>
    <message>
        <source>all states together</source>
        <translation>tous les états ensemble</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .html or .pdf; give it one of these endings.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine pas par .html ou .pdf&#x202f;; lui donner l’une de ces terminaisons.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (excitatory %2, inhibitory %3, unclassified %4)</source>
        <translation>%1 (excitatrices %2, inhibitrices %3, non classées %4)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, au total %2</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Load report</source>
        <translation>Rapport de lecture</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>At the scale k %1, bins of %2</source>
        <translation>À l’échelle k %1, bins de %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Balance of excitation and inhibition in %1</source>
        <translation>Équilibre de l’excitation et de l’inhibition dans %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) alone</source>
        <translation>
            <numerusform>%n unité sélectionnée seule</numerusform>
            <numerusform>%n unités sélectionnées seules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n kind(s) of surrogates</source>
        <translation>
            <numerusform>avec %n type de substituts</numerusform>
            <numerusform>avec %n types de substituts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>%1, uncertain units</source>
        <translation>%1, unités incertaines</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The simulated LFP has from 0 to %1 channels, one an electrode.</source>
        <translation>Le LFP simulé a de 0 à %1 canaux, un par électrode.</translation>
    </message>
    <message>
        <source>The sampling rate of the simulated LFP lies from 100 to 30000 Hz.</source>
        <translation>La fréquence d’échantillonnage du LFP simulé va de 100 à 30000&#x202f;Hz.</translation>
    </message>
    <message>
        <source>A simulation lasts from 1 to 1440 minutes.</source>
        <translation>Une simulation dure de 1 à 1440 minutes.</translation>
    </message>
    <message>
        <source>A simulation has from 0 to 10000 units of each class, and at least one.</source>
        <translation>Une simulation a de 0 à 10000 unités de chaque classe, et au moins une.</translation>
    </message>
    <message>
        <source>Cycles through AWAKE, LSL, SWS and REM, whose balance of excitation and inhibition differs as in the paper, with synapses between units that are known.</source>
        <translation>Cycles à travers AWAKE, LSL, SWS et REM, dont l’équilibre de l’excitation et de l’inhibition diffère comme dans l’article, avec des synapses connues entre unités.</translation>
    </message>
    <message>
        <source>Nine minutes with one seizure, in which inhibition rises, both classes fall silent and the balance comes back afterwards. The length cannot be chosen.</source>
        <translation>Neuf minutes avec une crise, durant laquelle l’inhibition augmente, les deux classes se taisent et l’équilibre revient ensuite. La durée ne peut pas être choisie.</translation>
    </message>
    <message>
        <source>Independent units with constant rates and no states: what chance alone looks like.</source>
        <translation>Unités indépendantes à fréquences constantes et sans états&#xa0;: ce à quoi ressemble le seul hasard.</translation>
    </message>
    <message>
        <source>A simulation with states and a seizure lasts at least 10 minutes: the seizure takes nine.</source>
        <translation>Une simulation avec des états et une crise dure au moins 10 minutes&#xa0;: la crise en prend neuf.</translation>
    </message>
    <message>
        <source>Cycles through the four states, then nine minutes with one seizure, as in the demo. The length counts both; it is ten minutes or more.</source>
        <translation>Cycles à travers les quatre états, puis neuf minutes avec une crise, comme dans la démonstration. La durée compte les deux&#x202f;; elle est d’au moins dix minutes.</translation>
    </message>
</context>
<context>
    <name>SpectrumView</name>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>dB re 1 %1</source>
        <translation>dB réf. 1 %1</translation>
    </message>
    <message>
        <source>The cursor is at %1, outside the scalogram, which reaches from %2 to %3.</source>
        <translation>Le curseur est à %1, hors du scalogramme, qui va de %2 à %3.</translation>
    </message>
    <message>
        <source>There is no signal at %1.</source>
        <translation>Il n’y a pas de signal à %1.</translation>
    </message>
    <message>
        <source>affected by the edge</source>
        <translation>affecté par le bord</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ligne de base</translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>%1 is the recording itself. Choose another name for the study.</source>
        <translation>%1 est l’enregistrement lui-même. Choisir un autre nom pour l’étude.</translation>
    </message>
    <message>
        <source>The annotations %1 cannot be written: %2.</source>
        <translation>Les annotations %1 ne peuvent pas être écrites&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Surrogate</name>
    <message>
        <source>ISI permutation</source>
        <translation>Permutation des ISI</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>Décalage circulaire</translation>
    </message>
    <message>
        <source>Population shift</source>
        <translation>Décalage de population</translation>
    </message>
    <message>
        <source>Bin permutation</source>
        <translation>Permutation des bins</translation>
    </message>
    <message>
        <source>Gaussian pair</source>
        <translation>Paire gaussienne</translation>
    </message>
    <message>
        <source>Gaussian difference</source>
        <translation>Différence gaussienne</translation>
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
        <translation>ne peut pas être lu&#xa0;: la ligne %1 a %2 colonnes, les lignes précédentes en ont %3.</translation>
    </message>
    <message>
        <source>cannot be read: “%1” in line %2, column %3, is not a number.</source>
        <translation>ne peut pas être lu&#xa0;: «&#xa0;%1&#xa0;» à la ligne %2, colonne %3, n’est pas un nombre.</translation>
    </message>
    <message>
        <source>is no table of numbers.</source>
        <translation>n’est pas une table de nombres.</translation>
    </message>
</context>
<context>
    <name>TimeMapView</name>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source> · significant</source>
        <translation> · significatif</translation>
    </message>
    <message>
        <source> · not significant</source>
        <translation> · non significatif</translation>
    </message>
    <message>
        <source> · phase %1°</source>
        <translation> · phase %1°</translation>
    </message>
    <message>
        <source> · affected by the edge</source>
        <translation> · affecté par le bord</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>dashed: straight</source>
        <translation>tirets&#xa0;: droite</translation>
    </message>
    <message>
        <source>No units in this file.</source>
        <translation>Aucune unité dans ce fichier.</translation>
    </message>
    <message>
        <source>Counting spikes…</source>
        <translation>Comptage des potentiels d’action…</translation>
    </message>
    <message>
        <source>S  %1 per neuron, %2 from the straight line</source>
        <translation>S  %1 par neurone, %2 par rapport à la droite</translation>
    </message>
    <message>
        <source>synaptic current</source>
        <translation>courant synaptique</translation>
    </message>
    <message>
        <source>Zoom in below 60 s to see C(t).</source>
        <translation>Zoomer à moins de 60&#x202f;s pour voir C(t).</translation>
    </message>
    <message>
        <source>Ensemble E / I</source>
        <translation>Ensemble E / I</translation>
    </message>
    <message>
        <source>mean per pixel</source>
        <translation>moyenne par pixel</translation>
    </message>
    <message>
        <source>range and mean</source>
        <translation>étendue et moyenne</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>f obs = E − I</source>
        <translation>f obs = E − I</translation>
    </message>
    <message>
        <source>dashed: ±2 SD</source>
        <translation>tirets&#xa0;: ±2 ET</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs are shown in the Score workspace.</source>
        <translation>Les époques sont affichées dans l’espace de travail «&#xa0;Scorer&#xa0;».</translation>
    </message>
    <message>
        <source>unscored  %1</source>
        <translation>non scoré  %1</translation>
    </message>
    <message>
        <source>Hypnogram</source>
        <translation>Hypnogramme</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>rater %1</source>
        <translation>évaluateur %1</translation>
    </message>
    <message>
        <source>No states are scored in this recording.</source>
        <translation>Aucun état n’est scoré dans cet enregistrement.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>non scoré</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <translation>%1 pendant %2, depuis %3</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>lacune %1</translation>
    </message>
    <message>
        <source>Sz %1</source>
        <translation>Sz %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>per neuron</source>
        <translation>par neurone</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>Scalogramme</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>LFP</source>
        <translation>LFP</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>Aucun canal LFP dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>%1  %2 to %3</source>
        <translation>%1  %2 à %3</translation>
    </message>
    <message>
        <source>none in view · next at %1</source>
        <translation>rien dans la vue · prochaine marque à %1</translation>
    </message>
    <message>
        <source>none in view · last at %1</source>
        <translation>rien dans la vue · dernière marque à %1</translation>
    </message>
    <message>
        <source>none in this recording</source>
        <translation>rien dans cet enregistrement</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source> · since %1</source>
        <translation> · depuis %1</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Crises</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 sur %n unité</numerusform>
            <numerusform>%1 sur %n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: rate</source>
        <translation>tri&#xa0;: fréquence</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>unit %1 · %2 · mean %3 Hz</source>
        <translation>unité %1 · %2 · moyenne %3&#x202f;Hz</translation>
    </message>
    <message>
        <source>%1  no units</source>
        <translation>%1  aucune unité</translation>
    </message>
    <message>
        <source>(%1 spikes, %2 units)</source>
        <translation>(%1 PA, %2 unités)</translation>
    </message>
    <message>
        <source>  ·  bin %1</source>
        <translation>  ·  bin %1</translation>
    </message>
    <message>
        <source>S(t) is scaled; show its residual to see it here.</source>
        <translation>S(t) est mis à l’échelle&#x202f;; afficher son résidu pour le voir ici.</translation>
    </message>
    <message>
        <source>S(t) residual</source>
        <translation>Résidu de S(t)</translation>
    </message>
    <message>
        <source>from pre-ictal line</source>
        <translation>à la droite préictale</translation>
    </message>
    <message>
        <source>No seizures marked.</source>
        <translation>Aucune crise marquée.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Delta power</source>
        <translation>Puissance delta</translation>
    </message>
    <message>
        <source>The sampling rate is too low for delta power.</source>
        <translation>La fréquence d’échantillonnage est trop basse pour la puissance delta.</translation>
    </message>
    <message>
        <source>Delta power undefined</source>
        <translation>Puissance delta non définie</translation>
    </message>
    <message>
        <source>Delta power %1</source>
        <translation>Puissance delta %1</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>Carte E − I</translation>
    </message>
    <message>
        <source>z, sliding</source>
        <translation>z, glissant</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n unité sélectionnée</numerusform>
            <numerusform>%n unités sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels are hidden. View ▸ Channels… shows them.</source>
        <translation>Tous les canaux sont masqués. Affichage ▸ Canaux… les affiche.</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>papillon</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Changer la durée de %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Δ amplitude %1</source>
        <translation>Δ amplitude %1</translation>
    </message>
    <message>
        <source> (%1 % of the epoch)</source>
        <translation> (%1&#x202f;% de l’époque)</translation>
    </message>
    <message>
        <source>sort: array</source>
        <translation>tri&#xa0;: matrice</translation>
    </message>
    <message>
        <source>sort: first spike</source>
        <translation>tri&#xa0;: premier potentiel d’action</translation>
    </message>
    <message>
        <source>sort: file</source>
        <translation>tri&#xa0;: fichier</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n: %1</source>
        <translation>
            <numerusform>somme de %n&#xa0;: %1</numerusform>
            <numerusform>somme de %n&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>sort: posterior</source>
        <translation>tri&#xa0;: probabilité a posteriori</translation>
    </message>
    <message>
        <source>onset %1</source>
        <translation>début de crise %1</translation>
    </message>
    <message>
        <source>From onset</source>
        <translation>Depuis la crise</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>fin de crise %1</translation>
    </message>
    <message>
        <source>From offset</source>
        <translation>Depuis la fin</translation>
    </message>
</context>
<context>
    <name>UnitContent</name>
    <message>
        <source>Mean waveform</source>
        <translation>Forme d’onde moyenne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Mean ± SD</source>
        <translation>Moyenne ± ET</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit.</source>
        <translation>Le fichier n’a pas de forme d’onde de cette unité.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Autocorrelogram</source>
        <translation>Autocorrélogramme</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>No two spikes lie within 50 ms of each other.</source>
        <translation>Aucune paire de potentiels d’action n’est séparée de moins de 50&#x202f;ms.</translation>
    </message>
    <message>
        <source>Rate over the recording</source>
        <translation>Fréquence au cours de l’enregistrement</translation>
    </message>
    <message>
        <source>This unit has no spikes.</source>
        <translation>Cette unité n’a pas de potentiels d’action.</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>Excitatrice</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>Inhibitrice</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classée</translation>
    </message>
    <message>
        <source>Mean ± SD, cut from %1</source>
        <translation>Moyenne ± ET, extraite de %1</translation>
    </message>
</context>
<context>
    <name>UnitGraph</name>
    <message>
        <source>No pair of units shows a connection.</source>
        <translation>Aucune paire d’unités ne montre de connexion.</translation>
    </message>
    <message>
        <source>The larger or wider, the more spikes per spike: up to %1</source>
        <translation>Plus c’est grand ou large, plus il y a de PA par PA&#xa0;: jusqu’à %1</translation>
    </message>
    <message>
        <source>excitatory</source>
        <translation>excitatrice</translation>
    </message>
    <message>
        <source>inhibitory</source>
        <translation>inhibitrice</translation>
    </message>
    <message>
        <source>%1 spikes per spike</source>
        <translation>%1 PA par PA</translation>
    </message>
    <message>
        <source>Target unit</source>
        <translation>Unité cible</translation>
    </message>
    <message>
        <source>Source unit</source>
        <translation>Unité source</translation>
    </message>
    <message>
        <source>Units whose electrode is not known stand in a row below the map.</source>
        <translation>Les unités dont l’électrode n’est pas connue figurent sur une ligne sous la carte.</translation>
    </message>
    <message>
        <source>The file does not say where its units lie: they stand on a circle in their order.</source>
        <translation>Le fichier n’indique pas où se trouvent ses unités&#xa0;: elles figurent sur un cercle dans leur ordre.</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs</source>
        <translation>Testées jusqu’ici&#xa0;: %1 sur %2 paires</translation>
    </message>
    <message>
        <source>Tested so far: %1 of %2 pairs; the others are hatched</source>
        <translation>Testées jusqu’ici&#xa0;: %1 sur %2 paires&#x202f;; les autres sont hachurées</translation>
    </message>
</context>
<context>
    <name>UnitPicture</name>
    <message>
        <source>Unit %1</source>
        <translation>Unité %1</translation>
    </message>
    <message>
        <source>Electrode %1</source>
        <translation>Électrode %1</translation>
    </message>
    <message>
        <source>%1 spikes, %2 Hz</source>
        <translation>%1 potentiels d’action, %2&#x202f;Hz</translation>
    </message>
    <message>
        <source>Median interval %1</source>
        <translation>Intervalle médian %1</translation>
    </message>
    <message>
        <source>CV of intervals %1</source>
        <translation>CV des intervalles %1</translation>
    </message>
    <message>
        <source>%1 % below 2 ms</source>
        <translation>%1&#x202f;% sous 2&#x202f;ms</translation>
    </message>
    <message>
        <source>Connections to others: %1 excitatory, %2 inhibitory</source>
        <translation>Connexions vers d’autres&#xa0;: %1 excitatrices, %2 inhibitrices</translation>
    </message>
    <message>
        <source>Waveform cut from the signal of %1; the file has none</source>
        <translation>Forme d’onde extraite du signal de %1&#x202f;; le fichier n’en a pas</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>E × I joint</source>
        <translation>Conjointe E × I</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>Pile d’ellipsoïdes</translation>
    </message>
    <message>
        <source>Collapse curves</source>
        <translation>Courbes de superposition</translation>
    </message>
    <message>
        <source>Partition curves</source>
        <translation>Courbes de partition</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>Loi d’échelle de la variance</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>Descripteurs MNCM</translation>
    </message>
    <message>
        <source>E − I map</source>
        <translation>Carte E − I</translation>
    </message>
    <message>
        <source>Scalogram</source>
        <translation>Scalogramme</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>E–I correlogram</source>
        <translation>Corrélogramme E–I</translation>
    </message>
    <message>
        <source>S(t)</source>
        <translation>S(t)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>state and its share</comment>
        <translation>%1 %2&#x202f;%</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>aucun état</translation>
    </message>
    <message>
        <source>Array map</source>
        <translation>Carte des électrodes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Class sensitivity</source>
        <translation>Sensibilité aux classes</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Classes des unités</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Correlograms</source>
        <translation>Corrélogrammes</translation>
    </message>
    <message>
        <source>Spectrum at cursor</source>
        <translation>Spectre au curseur</translation>
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
        <translation>Un choix de ce programme</translation>
    </message>
    <message>
        <source>Each point is one bin of time: how much the excitatory ensemble fired in it, and how much the inhibitory one. A cloud stretched along the diagonal means that the two rise and fall together.</source>
        <translation>Chaque point est un bin de temps&#xa0;: combien l’ensemble excitateur y a déchargé, et combien l’inhibiteur. Un nuage étiré le long de la diagonale signifie que les deux montent et descendent ensemble.</translation>
    </message>
    <message>
        <source>The cloud of E × I at every time scale, as a stack of flat ellipsoids from fine to coarse. A stack that narrows but keeps its direction along the translucent plane is a balance that holds at all scales.</source>
        <translation>Le nuage de E × I à chaque échelle de temps, sous forme de pile d’ellipsoïdes plats, du fin au grossier. Une pile qui se resserre mais garde sa direction le long du plan translucide est un équilibre qui tient à toutes les échelles.</translation>
    </message>
    <message>
        <source>The differences E − I of all bins, sorted and summed up, one curve a time scale. Curves of one shape that fall on one another after scaling have no scale of their own.</source>
        <translation>Les différences E − I de tous les bins, triées et sommées, une courbe par échelle de temps. Des courbes de même forme qui se superposent après mise à l’échelle n’ont pas d’échelle propre.</translation>
    </message>
    <message>
        <source>Which share of all spikes the emptiest bins hold, for each class and time scale. The farther a curve sags below the diagonal, the more unevenly the spikes are spread over time.</source>
        <translation>Quelle part de tous les potentiels d’action contiennent les bins les plus vides, pour chaque classe et chaque échelle de temps. Plus une courbe s’affaisse sous la diagonale, plus les potentiels d’action sont inégalement répartis dans le temps.</translation>
    </message>
    <message>
        <source>How the variance of E − I falls when bins get wider, on logarithmic axes. A line less steep than that of independent increments (α = 1) means that fluctuations hold together over time.</source>
        <translation>Comment la variance de E − I diminue quand les bins s’élargissent, en axes logarithmiques. Une droite moins pentue que celle d’incréments indépendants (α = 1) signifie que les fluctuations restent liées dans le temps.</translation>
    </message>
    <message>
        <source>Six texture features of the image of the ensembles over scale and time: how often its levels meet across an offset. Windows of one vigilance state that lie together and apart from those of others have a texture of their own.</source>
        <translation>Six descripteurs de texture de l’image des ensembles selon l’échelle et le temps&#xa0;: combien de fois ses niveaux se rencontrent à un décalage donné. Les fenêtres d’un état de vigilance qui se regroupent à l’écart de celles des autres ont une texture propre.</translation>
    </message>
    <message>
        <source>E − I at all 32 time scales against time, each row in units of its own SD. Colours towards E or I say which class leads, at which moment and at which scale.</source>
        <translation>E − I aux 32 échelles de temps en fonction du temps, chaque ligne en unités de son propre ET. Les couleurs vers E ou I indiquent quelle classe prédomine, à quel instant et à quelle échelle.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency and time, compared with a baseline. Inside the contour power is above what red noise reaches with the chosen confidence.</source>
        <translation>Puissance d’un canal LFP selon la fréquence et le temps, comparée à une ligne de base. À l’intérieur du contour, la puissance dépasse ce qu’atteint le bruit rouge avec la confiance choisie.</translation>
    </message>
    <message>
        <source>Torrence and Compo 1998, Bull. Am. Meteorol. Soc. 79:61</source>
        <translation>Torrence et Compo 1998, Bull. Am. Meteorol. Soc. 79:61</translation>
    </message>
    <message>
        <source>How closely the LFP follows a second signal at each frequency and moment, from 0 to 1, and with which phase. Only what lies above the level of noise pairs is more than chance.</source>
        <translation>À quel point le LFP suit un second signal à chaque fréquence et à chaque instant, de 0 à 1, et avec quelle phase. Seul ce qui dépasse le niveau des paires de bruit est plus que du hasard.</translation>
    </message>
    <message>
        <source>Torrence and Webster 1999, J. Climate 12:2679; Grinsted, Moore and Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</source>
        <translation>Torrence et Webster 1999, J. Climate 12:2679&#x202f;; Grinsted, Moore et Jevrejeva 2004, Nonlin. Processes Geophys. 11:561</translation>
    </message>
    <message>
        <source>The correlation of E with I when I is moved against E by some bins. A peak at lag 0 means that neither class follows the other at this time scale.</source>
        <translation>La corrélation de E avec I quand I est décalé de quelques bins par rapport à E. Un pic au retard 0 signifie qu’aucune classe ne suit l’autre à cette échelle de temps.</translation>
    </message>
    <message>
        <source>Dehghani et al. 2016, Sci. Rep. 6:23176</source>
        <translation>Dehghani et al. 2016, Sci. Rep. 6:23176</translation>
    </message>
    <message>
        <source>E − I summed up over time, about a seizure, less the straight line it followed before. The path leaves its band when the balance is lost and comes back into it when it is found again.</source>
        <translation>E − I sommé dans le temps, autour d’une crise, moins la droite suivie auparavant. La trajectoire quitte sa bande quand l’équilibre est perdu et y revient quand il est retrouvé.</translation>
    </message>
    <message>
        <source>The electrodes where they lie, coloured by the rates or classes of their units, by E − I or by LFP power. A click selects the units of an electrode, and the triangle plays a seizure or the selected range.</source>
        <translation>Les électrodes là où elles se trouvent, colorées selon les fréquences ou les classes de leurs unités, selon E − I ou selon la puissance du LFP. Un clic sélectionne les unités d’une électrode, et le triangle fait défiler une crise ou la plage sélectionnée.</translation>
    </message>
    <message>
        <source>One unit with its mean waveform, its autocorrelogram, its intervals and its rate over the recording. The buttons set its class by hand.</source>
        <translation>Une unité avec sa forme d’onde moyenne, son autocorrélogramme, ses intervalles et sa fréquence au cours de l’enregistrement. Les boutons définissent sa classe à la main.</translation>
    </message>
    <message>
        <source>Perkel, Gerstein and Moore 1967, Biophys. J. 7:391</source>
        <translation>Perkel, Gerstein et Moore 1967, Biophys. J. 7:391</translation>
    </message>
    <message>
        <source>The recording over time, lane under lane on one exact time axis. A click moves the cursor everywhere, and a range that is selected here is marked in all lanes.</source>
        <translation>L’enregistrement dans le temps, piste sous piste sur un même axe de temps exact. Un clic déplace le curseur partout, et une plage sélectionnée ici est marquée dans toutes les pistes.</translation>
    </message>
    <message>
        <source>The whole recording, with the mean of E upwards and of I downwards. The frame is the time shown below: drag it, or click to go somewhere.</source>
        <translation>L’enregistrement entier, avec la moyenne de E vers le haut et celle de I vers le bas. Le cadre est la durée affichée en dessous&#xa0;: le faire glisser, ou cliquer pour aller ailleurs.</translation>
    </message>
    <message>
        <source>Vigilance states over the whole recording, each on a level of its own. Hatched time is not scored.</source>
        <translation>Les états de vigilance sur l’enregistrement entier, chacun à son propre niveau. Le temps hachuré n’est pas scoré.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency for the whole recording, a column every 10 s. Deep sleep shows as power below 4 Hz, wakefulness as little of it.</source>
        <translation>Puissance d’un canal LFP selon la fréquence pour l’enregistrement entier, une colonne toutes les 10&#x202f;s. Le sommeil profond apparaît comme une puissance sous 4&#x202f;Hz, l’éveil par peu de celle-ci.</translation>
    </message>
    <message>
        <source>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</source>
        <translation>Welch 1967, IEEE Trans. Audio Electroacoust. 15:70</translation>
    </message>
    <message>
        <source>Power of one LFP channel from 0.5 to 4 Hz over the whole recording. It rises with deep sleep and falls with wakefulness and REM.</source>
        <translation>Puissance d’un canal LFP de 0,5 à 4&#x202f;Hz sur l’enregistrement entier. Elle monte avec le sommeil profond et baisse avec l’éveil et REM.</translation>
    </message>
    <message>
        <source>The time axis of the lanes below, by the clock or from the start. Drag on it to select time, and turn the wheel over it to zoom.</source>
        <translation>L’axe de temps des pistes du dessous, selon l’horloge ou depuis le début. Y faire glisser le pointeur sélectionne du temps, et y tourner la molette change le zoom.</translation>
    </message>
    <message>
        <source>The epochs that states are scored on, with the one in hand framed. A key gives it a state.</source>
        <translation>Les époques sur lesquelles les états sont scorés, avec l’époque en cours encadrée. Une touche lui donne un état.</translation>
    </message>
    <message>
        <source>The vigilance states of the present rater in the time shown. Their edges can be dragged, and a double-click selects a whole bout.</source>
        <translation>Les états de vigilance de l’évaluateur actuel dans la durée affichée. Leurs bords peuvent être déplacés, et un double-clic sélectionne un épisode entier.</translation>
    </message>
    <message>
        <source>Seizures, numbered in order, with ticks where they reach each channel if that is known. Analyses leave this time out unless they are told otherwise.</source>
        <translation>Les crises, numérotées dans l’ordre, avec des traits là où elles atteignent chaque canal si cela est connu. Les analyses omettent ce temps sauf indication contraire.</translation>
    </message>
    <message>
        <source>Events, artefacts and times around seizures, which may overlap. Artefacts are left out of the analyses.</source>
        <translation>Événements, artéfacts et temps autour des crises, qui peuvent se chevaucher. Les artéfacts sont omis des analyses.</translation>
    </message>
    <message>
        <source>The LFP, each channel at its own height, as the range from lowest to highest sample in every pixel column. Filters and montage change this picture only, never an analysis.</source>
        <translation>Le LFP, chaque canal à sa propre hauteur, sous forme d’étendue du plus bas au plus haut échantillon de chaque colonne de pixels. Les filtres et le montage ne changent que cette image, jamais une analyse.</translation>
    </message>
    <message>
        <source>Power of one LFP channel over frequency, on the time axis of the lanes. Values, baseline and ridges are those of the view of the same name.</source>
        <translation>Puissance d’un canal LFP selon la fréquence, sur l’axe de temps des pistes. Les valeurs, la ligne de base et les crêtes sont celles de la vue du même nom.</translation>
    </message>
    <message>
        <source>Coherence of the LFP with the synaptic current or another channel, on the time axis of the lanes. The contour is the level of noise pairs.</source>
        <translation>Cohérence du LFP avec le courant synaptique ou un autre canal, sur l’axe de temps des pistes. Le contour est le niveau des paires de bruit.</translation>
    </message>
    <message>
        <source>E − I at all time scales over the time shown, each scale in units of its SD over that time. Colours say which class leads.</source>
        <translation>E − I à toutes les échelles de temps sur la durée affichée, chaque échelle en unités de son ET sur cette durée. Les couleurs indiquent quelle classe prédomine.</translation>
    </message>
    <message>
        <source>A tick for every spike, a row for every unit: excitatory above, inhibitory below, unclassified last. A click on a row selects the unit.</source>
        <translation>Un trait par potentiel d’action, une ligne par unité&#xa0;: les excitatrices en haut, les inhibitrices en dessous, les non classées en dernier. Un clic sur une ligne sélectionne l’unité.</translation>
    </message>
    <message>
        <source>The spikes of each class in bins of the current scale, E upwards and I downwards. Bars that mirror each other are the balance that this program is about.</source>
        <translation>Les potentiels d’action de chaque classe dans les bins de l’échelle actuelle, E vers le haut et I vers le bas. Les barres qui se répondent en miroir sont l’équilibre dont traite ce programme.</translation>
    </message>
    <message>
        <source>The fluctuation difference E − I in bins of the current scale. Bars beyond the dashed lines differ by more than 2 SD from the mean.</source>
        <translation>La différence de fluctuation E − I dans les bins de l’échelle actuelle. Les barres au-delà des tirets s’écartent de la moyenne de plus de 2 ET.</translation>
    </message>
    <message>
        <source>E − I summed up from the start of the recording. While the balance holds the path keeps to a straight line, which is dashed.</source>
        <translation>E − I sommé depuis le début de l’enregistrement. Tant que l’équilibre tient, la trajectoire reste sur une droite, tracée en tirets.</translation>
    </message>
    <message>
        <source>How far S(t) is from the line that it followed before the seizure. Inside the band it is as near as noise alone would bring it.</source>
        <translation>À quelle distance S(t) se trouve de la droite suivie avant la crise. À l’intérieur de la bande, il en est aussi proche que le bruit seul l’amènerait.</translation>
    </message>
    <message>
        <source>The synaptic current that the spikes of the two classes would make, each spike with its own decay. It stands beside the LFP, which such currents produce.</source>
        <translation>Le courant synaptique que produiraient les potentiels d’action des deux classes, chacun avec sa propre décroissance. Il figure à côté du LFP, que de tels courants engendrent.</translation>
    </message>
    <message>
        <source>All marks of the recording as a table that can be filtered and edited. Choosing a row shows the mark in the timeline.</source>
        <translation>Toutes les marques de l’enregistrement dans une table qui peut être filtrée et modifiée. Choisir une ligne montre la marque dans la chronologie.</translation>
    </message>
    <message>
        <source>What the file holds and how it was read. Everything that was mended or left out is said here.</source>
        <translation>Ce que contient le fichier et comment il a été lu. Tout ce qui a été réparé ou omis est indiqué ici.</translation>
    </message>
    <message>
        <source>Results that were kept, drawn over the present ones in all views while they are ticked. The table has the numbers of both and their difference.</source>
        <translation>Des résultats conservés, tracés par-dessus les résultats actuels dans toutes les vues tant qu’ils sont cochés. La table donne les valeurs des deux et leur différence.</translation>
    </message>
    <message>
        <source>The page of the figure at its true size in print. Panels are recipes that can be made anew, moved, and frozen.</source>
        <translation>La page de la figure à sa taille réelle d’impression. Les sous-figures sont des recettes qui peuvent être refaites, déplacées et figées.</translation>
    </message>
    <message>
        <source>What can be put into the figure, each with the conditions that it shows now. Drag one to the page, or press the button.</source>
        <translation>Ce qui peut être mis dans la figure, chaque élément avec les conditions qu’il montre maintenant. Le faire glisser sur la page, ou appuyer sur le bouton.</translation>
    </message>
    <message>
        <source>Size, type, lines and colours of the figure, and title and cells of the chosen panel. All of it can be undone.</source>
        <translation>Taille, caractères, lignes et couleurs de la figure, ainsi que titre et cellules de la sous-figure choisie. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>From what the figure was made: recording with its hash, conditions, parameters, seed and versions. The same stands in every exported file.</source>
        <translation>Ce dont la figure a été tirée&#xa0;: enregistrement avec son hachage, conditions, paramètres, graine et versions. La même chose figure dans chaque fichier exporté.</translation>
    </message>
    <message>
        <source>The units, and whether each is excitatory, inhibitory or neither. Classes that are set here are kept beside the recording, never in it.</source>
        <translation>Les unités, et si chacune est excitatrice, inhibitrice ou ni l’une ni l’autre. Les classes définies ici sont gardées à côté de l’enregistrement, jamais dedans.</translation>
    </message>
    <message>
        <source>The parameters of the chosen analysis and of the ensembles that all analyses build on. Changes apply at once.</source>
        <translation>Les paramètres de l’analyse choisie et des ensembles sur lesquels toutes les analyses s’appuient. Les changements s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>The numbers of the balance for each chosen vigilance state at the current scale. States with fewer than 30 bins have none.</source>
        <translation>Les valeurs de l’équilibre pour chaque état de vigilance choisi à l’échelle actuelle. Les états de moins de 30 bins n’en ont pas.</translation>
    </message>
    <message>
        <source>The ridges that are drawn over the scalogram or the coherence, in order of time. Choosing a row goes to the ridge.</source>
        <translation>Les crêtes tracées sur le scalogramme ou la cohérence, dans l’ordre du temps. Choisir une ligne mène à la crête.</translation>
    </message>
    <message>
        <source>Buttons and settings for scoring vigilance states epoch by epoch. Every button has a key that does the same.</source>
        <translation>Boutons et réglages pour scorer les états de vigilance époque par époque. Chaque bouton a une touche qui fait la même chose.</translation>
    </message>
    <message>
        <source>AASM Manual for the Scoring of Sleep and Associated Events</source>
        <translation>AASM Manual for the Scoring of Sleep and Associated Events</translation>
    </message>
    <message>
        <source>Time, share and bouts of each state, and the usual numbers of a night. What a night does not have shows a dash.</source>
        <translation>Temps, part et épisodes de chaque état, et les valeurs habituelles d’une nuit. Ce qu’une nuit n’a pas est remplacé par un tiret.</translation>
    </message>
    <message>
        <source>How far two raters agree, for states by epoch and for seizures by event. A click in the table of counts goes to the next such epoch.</source>
        <translation>À quel point deux évaluateurs s’accordent, pour les états par époque et pour les crises par événement. Un clic dans la table des comptes mène à la prochaine époque de ce genre.</translation>
    </message>
    <message>
        <source>Cohen 1960; Fleiss, Cohen and Everitt 1969; Dan et al. 2024 (SzCORE)</source>
        <translation>Cohen 1960&#x202f;; Fleiss, Cohen et Everitt 1969&#x202f;; Dan et al. 2024 (SzCORE)</translation>
    </message>
    <message>
        <source>Stretches of time that a plain rule suggests as seizures, for you to accept or to reject. Nothing is marked before you accept it.</source>
        <translation>Segments de temps qu’une règle simple suggère comme crises, à accepter ou à rejeter. Rien n’est marqué avant d’être accepté.</translation>
    </message>
    <message>
        <source>Line length: Esteller et al. 2001; the rule is a choice of this program</source>
        <translation>Longueur de ligne&#xa0;: Esteller et al. 2001&#x202f;; la règle est un choix de ce programme</translation>
    </message>
    <message>
        <source>The labels that marks may carry, with their colours and keys. Renaming a label renames it in all marks, and undo takes it back.</source>
        <translation>Les étiquettes que les marques peuvent porter, avec leurs couleurs et leurs touches. Renommer une étiquette la renomme dans toutes les marques, et l’annulation y revient.</translation>
    </message>
    <message>
        <source>All edits of the annotations since the recording was opened. Choosing one goes back or forward to it.</source>
        <translation>Toutes les modifications des annotations depuis l’ouverture de l’enregistrement. En choisir une y revient ou y avance.</translation>
    </message>
    <message>
        <source>How far the main numbers depend on units whose class is not certain: these are drawn again and again, with their class changed or not, left out or not, or by their posterior. Bands and intervals hold 95 % of the draws, points and lines are the main result.</source>
        <translation>À quel point les valeurs principales dépendent des unités dont la classe n’est pas certaine&#xa0;: celles-ci sont tirées encore et encore, avec leur classe changée ou non, omises ou non, ou selon leur probabilité a posteriori. Les bandes et les intervalles contiennent 95&#x202f;% des tirages, les points et les lignes sont le résultat principal.</translation>
    </message>
    <message>
        <source>Units by the form of their mean spikes: narrow ones are fast-spiking and inhibitory, wide ones excitatory; two groups or a threshold divide them, and what a unit does to others votes, too. Drag the threshold, pick units, and take over the classes when they convince.</source>
        <translation>Les unités selon la forme de leurs potentiels d’action moyens&#xa0;: les étroits sont à décharge rapide et inhibiteurs, les larges excitateurs. Deux groupes ou un seuil les séparent, et ce qu’une unité fait aux autres vote aussi. Faire glisser le seuil, choisir des unités, et reprendre les classes quand elles convainquent.</translation>
    </message>
    <message>
        <source>Peyrache et al. 2012, PNAS 109:1731</source>
        <translation>Peyrache et al. 2012, PNAS 109:1731</translation>
    </message>
    <message>
        <source>Which unit acts on which, found in their cross-correlograms, as a matrix from source to target and as arrows between the electrodes. A click on a cell or an arrow selects both units.</source>
        <translation>Quelle unité agit sur quelle autre, d’après leurs corrélogrammes croisés, sous forme de matrice de la source à la cible et de flèches entre les électrodes. Un clic sur une cellule ou une flèche sélectionne les deux unités.</translation>
    </message>
    <message>
        <source>Stark and Abeles 2009, J. Neurosci. Methods 179:90</source>
        <translation>Stark et Abeles 2009, J. Neurosci. Methods 179:90</translation>
    </message>
    <message>
        <source>How often the selected units fire at each lag after one another, with what the neighbourhood lets expect and its bounds. A peak above the bounds in the tinted lags is an excitatory connection, a trough below them an inhibitory one.</source>
        <translation>Combien de fois les unités sélectionnées déchargent à chaque retard l’une après l’autre, avec ce que le voisinage laisse attendre et ses bornes. Un pic au-dessus des bornes dans les retards teintés est une connexion excitatrice, un creux en dessous une connexion inhibitrice.</translation>
    </message>
    <message>
        <source>The power of the LFP at every frequency where the cursor was placed, as one column of the scalogram, with its baseline dashed. Where the line is dotted, the wavelet reaches beyond an end of the signal.</source>
        <translation>La puissance du LFP à chaque fréquence là où le curseur a été placé, comme une colonne du scalogramme, avec sa ligne de base en tirets. Là où la ligne est pointillée, l’ondelette dépasse une extrémité du signal.</translation>
    </message>
    <message>
        <source>The marked seizures with the time that the balance took to recover. The one chosen here is shown in all views, and its marks can be set to the cursor or typed.</source>
        <translation>Les crises marquées, avec le temps que l’équilibre a mis à se rétablir. Celle qui est choisie ici est montrée dans toutes les vues, et ses marques peuvent être placées au curseur ou saisies.</translation>
    </message>
    <message>
        <source>Whether and when S(t) came back to its pre-ictal line after the seizure shown. The numbers are those of the S(t) view.</source>
        <translation>Si S(t) est revenu à sa droite préictale après la crise montrée, et quand. Les valeurs sont celles de la vue S(t).</translation>
    </message>
    <message>
        <source>Your own words about this recording. They are kept beside it with the annotations, never in it.</source>
        <translation>Des notes personnelles sur cet enregistrement. Elles sont conservées à côté de lui avec les annotations, jamais dedans.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Excitation and inhibition across time scales</source>
        <translation>Excitation et inhibition à travers les échelles de temps</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>Half an hour of simulated recording with four vigilance states, one seizure, 102 units and known truth. It is made on this computer.</source>
        <translation>Une demi-heure d’enregistrement simulé avec quatre états de vigilance, une crise, 102 unités et une vérité connue. Il est créé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Enregistrements récents</translation>
    </message>
    <message>
        <source>Drop a file or folder anywhere in this window.</source>
        <translation>Déposer un fichier ou un dossier n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>New here? The demo shows each workspace in a minute.</source>
        <translation>Première visite&#x202f;? La démonstration montre chaque espace de travail en une minute.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>edgescope::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open a folder whose files are one recording</source>
        <translation>Ouvrir un dossier dont les fichiers forment un enregistrement</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Ouvrir la dé&amp;monstration</translation>
    </message>
    <message>
        <source>Open a simulated recording with known truth</source>
        <translation>Ouvrir un enregistrement simulé dont la vérité est connue</translation>
    </message>
    <message>
        <source>&amp;Join recordings…</source>
        <translation>Assem&amp;bler des enregistrements…</translation>
    </message>
    <message>
        <source>Make one recording of spikes, LFP and states from several files</source>
        <translation>Former un seul enregistrement à partir des potentiels d’action, du LFP et des états de plusieurs fichiers</translation>
    </message>
    <message>
        <source>Shortest &amp;gap…</source>
        <translation>&amp;Lacune la plus courte…</translation>
    </message>
    <message>
        <source>Set from which length on a pause of the recording is kept as a gap</source>
        <translation>Fixer la durée à partir de laquelle une pause de l’enregistrement est gardée comme lacune</translation>
    </message>
    <message>
        <source>&amp;Save annotations</source>
        <translation>&amp;Enregistrer les annotations</translation>
    </message>
    <message>
        <source>Save the annotations beside the recording</source>
        <translation>Enregistrer les annotations à côté de l’enregistrement</translation>
    </message>
    <message>
        <source>Save annotations &amp;as…</source>
        <translation>Enregistrer les annotations &amp;sous…</translation>
    </message>
    <message>
        <source>Save the annotations under another name</source>
        <translation>Enregistrer les annotations sous un autre nom</translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation>&amp;Importer des annotations…</translation>
    </message>
    <message>
        <source>Add states, seizures or events from a file of another program</source>
        <translation>Ajouter des états, des crises ou des événements depuis le fichier d’un autre programme</translation>
    </message>
    <message>
        <source>Export annotati&amp;ons…</source>
        <translation>E&amp;xporter les annotations…</translation>
    </message>
    <message>
        <source>Save the annotations in a form that other programs read</source>
        <translation>Enregistrer les annotations sous une forme que d’autres programmes lisent</translation>
    </message>
    <message>
        <source>&amp;Export view…</source>
        <translation>Exporter la &amp;vue…</translation>
    </message>
    <message>
        <source>Save the chosen view as a figure</source>
        <translation>Enregistrer la vue choisie comme figure</translation>
    </message>
    <message>
        <source>Convert to &amp;NWB…</source>
        <translation>Convertir en &amp;NWB…</translation>
    </message>
    <message>
        <source>Save the recording with its classes as an NWB file</source>
        <translation>Enregistrer l’enregistrement et ses classes dans un fichier NWB</translation>
    </message>
    <message>
        <source>&amp;Import unit classes…</source>
        <translation>Importer les &amp;classes des unités…</translation>
    </message>
    <message>
        <source>Set which units are excitatory or inhibitory from a table</source>
        <translation>Définir à partir d’une table quelles unités sont excitatrices ou inhibitrices</translation>
    </message>
    <message>
        <source>Recording de&amp;tails</source>
        <translation>Dé&amp;tails de l’enregistrement</translation>
    </message>
    <message>
        <source>Show what the file holds and how it was read</source>
        <translation>Afficher ce que contient le fichier et comment il a été lu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Fermer l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Edgescope</source>
        <translation>Quitter Edgescope</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Refaire la modification qui a été annulée</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>List all edits and go back to any of them</source>
        <translation>Énumérer toutes les modifications et revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy the chosen view as a picture</source>
        <translation>Copier la vue choisie comme image</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Copier les &amp;valeurs</translation>
    </message>
    <message>
        <source>Copy the numbers drawn in the chosen view</source>
        <translation>Copier les valeurs tracées dans la vue choisie</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
    <message>
        <source>Clear the selected time and units</source>
        <translation>Effacer la sélection de temps et d’unités</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Pistes</translation>
    </message>
    <message>
        <source>&amp;Montage</source>
        <translation>&amp;Montage</translation>
    </message>
    <message>
        <source>What is subtracted from each channel of LFP</source>
        <translation>Ce qui est soustrait de chaque canal de LFP</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>&amp;Filtres…</translation>
    </message>
    <message>
        <source>Filter the LFP that is shown</source>
        <translation>Filtrer le LFP affiché</translation>
    </message>
    <message>
        <source>Gain &amp;up</source>
        <translation>&amp;Augmenter le gain</translation>
    </message>
    <message>
        <source>Draw the LFP larger</source>
        <translation>Tracer le LFP plus grand</translation>
    </message>
    <message>
        <source>Gain &amp;down</source>
        <translation>&amp;Diminuer le gain</translation>
    </message>
    <message>
        <source>Draw the LFP smaller</source>
        <translation>Tracer le LFP plus petit</translation>
    </message>
    <message>
        <source>Scale &amp;finer</source>
        <translation>Échelle plus fi&amp;ne</translation>
    </message>
    <message>
        <source>One time scale finer</source>
        <translation>Échelle de temps plus fine d’un cran</translation>
    </message>
    <message>
        <source>Scale &amp;coarser</source>
        <translation>Échelle plus &amp;grossière</translation>
    </message>
    <message>
        <source>One time scale coarser</source>
        <translation>Échelle de temps plus grossière d’un cran</translation>
    </message>
    <message>
        <source>&amp;Next display scale</source>
        <translation>Échelle d’affichage &amp;suivante</translation>
    </message>
    <message>
        <source>The next of the scales 15, 20, 25 and 30</source>
        <translation>La suivante des échelles 15, 20, 25 et 30</translation>
    </message>
    <message>
        <source>&amp;Previous display scale</source>
        <translation>Échelle d’affichage p&amp;récédente</translation>
    </message>
    <message>
        <source>The previous of the scales 15, 20, 25 and 30</source>
        <translation>La précédente des échelles 15, 20, 25 et 30</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>É&amp;tats</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Plag&amp;e</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Navigate</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Type the time to go to</source>
        <translation>Saisir le temps où aller</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Reculer d’un &amp;pas</translation>
    </message>
    <message>
        <source>A tenth of the window back</source>
        <translation>Un dixième de fenêtre en arrière</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>A&amp;vancer d’un pas</translation>
    </message>
    <message>
        <source>A tenth of the window on</source>
        <translation>Un dixième de fenêtre en avant</translation>
    </message>
    <message>
        <source>&amp;Page back</source>
        <translation>Pa&amp;ge précédente</translation>
    </message>
    <message>
        <source>A whole window back</source>
        <translation>Une fenêtre entière en arrière</translation>
    </message>
    <message>
        <source>Page f&amp;orward</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>A whole window on</source>
        <translation>Une fenêtre entière en avant</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>To the start of the recording</source>
        <translation>Aller au début de l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>To the end of the recording</source>
        <translation>Aller à la fin de l’enregistrement</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Z&amp;oom avant</translation>
    </message>
    <message>
        <source>Show half as much time</source>
        <translation>Afficher deux fois moins de temps</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Show twice as much time</source>
        <translation>Afficher deux fois plus de temps</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Afficher l’enregistrement entier</translation>
    </message>
    <message>
        <source>&amp;To selection</source>
        <translation>À la sé&amp;lection</translation>
    </message>
    <message>
        <source>Show the selected time</source>
        <translation>Afficher le temps sélectionné</translation>
    </message>
    <message>
        <source>Next s&amp;eizure</source>
        <translation>&amp;Crise suivante</translation>
    </message>
    <message>
        <source>Show the next seizure, from 60 s before its onset on</source>
        <translation>Afficher la crise suivante, à partir de 60&#x202f;s avant son début</translation>
    </message>
    <message>
        <source>Previous se&amp;izure</source>
        <translation>C&amp;rise précédente</translation>
    </message>
    <message>
        <source>Show the seizure before, from 60 s before its onset on</source>
        <translation>Afficher la crise précédente, à partir de 60&#x202f;s avant son début</translation>
    </message>
    <message>
        <source>Next mar&amp;k</source>
        <translation>&amp;Marque suivante</translation>
    </message>
    <message>
        <source>Choose the next annotation after the cursor</source>
        <translation>Choisir l’annotation qui suit le curseur</translation>
    </message>
    <message>
        <source>Previous &amp;mark</source>
        <translation>Marq&amp;ue précédente</translation>
    </message>
    <message>
        <source>Choose the annotation before the cursor</source>
        <translation>Choisir l’annotation qui précède le curseur</translation>
    </message>
    <message>
        <source>Next &amp;unscored</source>
        <translation>Époque &amp;non scorée suivante</translation>
    </message>
    <message>
        <source>To the next epoch without a state</source>
        <translation>Aller à la prochaine époque sans état</translation>
    </message>
    <message>
        <source>Previous uns&amp;cored</source>
        <translation>Épo&amp;que non scorée précédente</translation>
    </message>
    <message>
        <source>To the epoch before that has no state</source>
        <translation>Aller à l’époque précédente sans état</translation>
    </message>
    <message>
        <source>Next &amp;disagreement</source>
        <translation>Désaccord su&amp;ivant</translation>
    </message>
    <message>
        <source>To the next epoch on which the compared raters differ</source>
        <translation>Aller à la prochaine époque où les évaluateurs comparés diffèrent</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>Ann&amp;oter</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Parcourir</translation>
    </message>
    <message>
        <source>Drag to move through the recording</source>
        <translation>Faire glisser pour se déplacer dans l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>Drag to select a range of time</source>
        <translation>Faire glisser pour sélectionner une plage de temps</translation>
    </message>
    <message>
        <source>Drag to mark a range of time and give it a label</source>
        <translation>Faire glisser pour marquer une plage de temps et lui donner une étiquette</translation>
    </message>
    <message>
        <source>&amp;Start here</source>
        <translation>&amp;Début ici</translation>
    </message>
    <message>
        <source>Begin the range, or the chosen annotation, at the cursor</source>
        <translation>Commencer la plage, ou l’annotation choisie, au curseur</translation>
    </message>
    <message>
        <source>&amp;End here</source>
        <translation>&amp;Fin ici</translation>
    </message>
    <message>
        <source>End the range, or the chosen annotation, at the cursor</source>
        <translation>Terminer la plage, ou l’annotation choisie, au curseur</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Mark sei&amp;zure</source>
        <translation>Marquer une &amp;crise</translation>
    </message>
    <message>
        <source>Make what is chosen a seizure</source>
        <translation>Faire une crise de ce qui est choisi</translation>
    </message>
    <message>
        <source>E&amp;vent…</source>
        <translation>É&amp;vénement…</translation>
    </message>
    <message>
        <source>Mark an event with its words</source>
        <translation>Marquer un événement avec son texte</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation>Écrire une note sur ce qui est choisi</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Signaler</translation>
    </message>
    <message>
        <source>Flag what is chosen, to look at it again</source>
        <translation>Signaler ce qui est choisi, pour le revoir</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>Modifier ce qui est choisi</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Sc&amp;inder</translation>
    </message>
    <message>
        <source>Cut the annotation in two at the cursor</source>
        <translation>Couper l’annotation en deux au curseur</translation>
    </message>
    <message>
        <source>&amp;Merge neighbours</source>
        <translation>F&amp;usionner les voisines</translation>
    </message>
    <message>
        <source>Make one of the chosen annotations, or of one and those it touches</source>
        <translation>N’en faire qu’une des annotations choisies, ou d’une annotation et de celles qu’elle touche</translation>
    </message>
    <message>
        <source>Fill &amp;gaps with</source>
        <translation>Com&amp;bler les vides avec</translation>
    </message>
    <message>
        <source>Shift all…</source>
        <translation>Tout décaler…</translation>
    </message>
    <message>
        <source>Move all annotations in time</source>
        <translation>Décaler toutes les annotations dans le temps</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Supprimer ce qui est choisi</translation>
    </message>
    <message>
        <source>S&amp;coring</source>
        <translation>Scora&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Rater…</source>
        <translation>Éva&amp;luateur…</translation>
    </message>
    <message>
        <source>Choose whose marks are made and used</source>
        <translation>Choisir l’évaluateur dont les marques sont créées et utilisées</translation>
    </message>
    <message>
        <source>Compare raters</source>
        <translation>Comparer les évaluateurs</translation>
    </message>
    <message>
        <source>Labels and &amp;keys…</source>
        <translation>Étiquettes et touc&amp;hes…</translation>
    </message>
    <message>
        <source>Change labels, their colours and keys</source>
        <translation>Modifier les étiquettes, leurs couleurs et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Units and classes…</source>
        <translation>Unités &amp;et classes…</translation>
    </message>
    <message>
        <source>See the units and set which are excitatory or inhibitory</source>
        <translation>Voir les unités et définir lesquelles sont excitatrices ou inhibitrices</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>Anal&amp;yse</translation>
    </message>
    <message>
        <source>&amp;Run visible</source>
        <translation>&amp;Relancer les vues visibles</translation>
    </message>
    <message>
        <source>Run the analyses of the visible views again</source>
        <translation>Relancer les analyses des vues visibles</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>Stop all running and waiting work</source>
        <translation>Arrêter tous les travaux en cours et en attente</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>Show the parameters of the chosen view</source>
        <translation>Afficher les paramètres de la vue choisie</translation>
    </message>
    <message>
        <source>Paper &amp;defaults</source>
        <translation>Valeurs par &amp;défaut de l’article</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>Donner à toutes les analyses les valeurs de l’article</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>F&amp;enêtre</translation>
    </message>
    <message>
        <source>Traces, spikes and ensembles over time</source>
        <translation>Tracés, potentiels d’action et ensembles dans le temps</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Scorer</translation>
    </message>
    <message>
        <source>Vigilance states, epoch by epoch</source>
        <translation>États de vigilance, époque par époque</translation>
    </message>
    <message>
        <source>B&amp;alance</source>
        <translation>É&amp;quilibre</translation>
    </message>
    <message>
        <source>The balance of excitation and inhibition across time scales</source>
        <translation>L’équilibre de l’excitation et de l’inhibition à travers les échelles de temps</translation>
    </message>
    <message>
        <source>Sei&amp;zure</source>
        <translation>&amp;Crise</translation>
    </message>
    <message>
        <source>Traces, scalogram, coherence, ensembles and S(t) about a seizure</source>
        <translation>Tracés, scalogramme, cohérence, ensembles et S(t) autour d’une crise</translation>
    </message>
    <message>
        <source>&amp;Reset workspace</source>
        <translation>&amp;Réinitialiser l’espace de travail</translation>
    </message>
    <message>
        <source>Return this workspace to its built-in layout</source>
        <translation>Rendre à cet espace de travail sa disposition d’origine</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>P&amp;anneaux</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window</source>
        <translation>Donner le clavier à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vo&amp;let précédent</translation>
    </message>
    <message>
        <source>Give the keyboard to the previous part of the window</source>
        <translation>Donner le clavier à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Énumérer toutes les touches</translation>
    </message>
    <message>
        <source>Copy system &amp;report</source>
        <translation>&amp;Copier le rapport système</translation>
    </message>
    <message>
        <source>Copy versions and facts for a report of a problem</source>
        <translation>Copier les versions et les informations utiles pour signaler un problème</translation>
    </message>
    <message>
        <source>&amp;About Edgescope</source>
        <translation>À &amp;propos d’Edgescope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Whole recording</source>
        <translation>Enregistrement &amp;entier</translation>
    </message>
    <message>
        <source>Analyse the whole recording</source>
        <translation>Analyser l’enregistrement entier</translation>
    </message>
    <message>
        <source>&amp;Visible window</source>
        <translation>&amp;Fenêtre visible</translation>
    </message>
    <message>
        <source>Analyse the time in view</source>
        <translation>Analyser le temps affiché</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Sélection</translation>
    </message>
    <message>
        <source>Analyse the selected time</source>
        <translation>Analyser le temps sélectionné</translation>
    </message>
    <message>
        <source>New si&amp;mulation…</source>
        <translation>Nouvelle &amp;simulation…</translation>
    </message>
    <message>
        <source>Make a simulated recording with known truth of your own</source>
        <translation>Créer un enregistrement simulé personnel dont la vérité est connue</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print the chosen view</source>
        <translation>Imprimer la vue choisie</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Drag to measure a length of time and an amplitude; with Shift further drags are added up</source>
        <translation>Faire glisser pour mesurer une durée et une amplitude&#x202f;; avec Maj, les mesures suivantes s’ajoutent</translation>
    </message>
    <message>
        <source>P&amp;in results</source>
        <translation>Épin&amp;gler les résultats</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>Conserver les résultats des conditions actuelles, pour leur en comparer d’autres</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>Fi&amp;gures</translation>
    </message>
    <message>
        <source>Add view to &amp;figure</source>
        <translation>Ajouter la vue à la &amp;figure</translation>
    </message>
    <message>
        <source>Add the chosen view to the figure, as it is now</source>
        <translation>Ajouter la vue choisie à la figure, telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Fi&amp;gures</translation>
    </message>
    <message>
        <source>Figures for print, composed of views</source>
        <translation>Figures à imprimer, composées de vues</translation>
    </message>
    <message>
        <source>&amp;What is this</source>
        <translation>&amp;Qu’est-ce que c’est</translation>
    </message>
    <message>
        <source>Say what the chosen view shows and how it is made</source>
        <translation>Dire ce que montre la vue choisie et comment elle est faite</translation>
    </message>
    <message>
        <source>&amp;Around seizure</source>
        <translation>&amp;Autour de la crise</translation>
    </message>
    <message>
        <source>Analyse from a minute before the seizure to five minutes after its onset</source>
        <translation>Analyser d’une minute avant la crise à cinq minutes après son début</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>&amp;Personnalisée…</translation>
    </message>
    <message>
        <source>Analyse between two times that you type</source>
        <translation>Analyser entre deux temps saisis</translation>
    </message>
    <message>
        <source>Save st&amp;udy as…</source>
        <translation>Enregistrer l’ét&amp;ude sous…</translation>
    </message>
    <message>
        <source>Save annotations, classes, parameters and conditions in a file that opens with the recording</source>
        <translation>Enregistrer les annotations, les classes, les paramètres et les conditions dans un fichier qui s’ouvre avec l’enregistrement</translation>
    </message>
    <message>
        <source>Export &amp;units and classes…</source>
        <translation>Exporter les unités et cl&amp;asses…</translation>
    </message>
    <message>
        <source>Save the units, their classes and what speaks for these as a table</source>
        <translation>Enregistrer les unités, leurs classes et ce qui plaide pour celles-ci dans une table</translation>
    </message>
    <message>
        <source>Take back the last edit of annotations or unit classes</source>
        <translation>Annuler la dernière modification d’annotations ou de classes d’unités</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>Taille du texte des graphi&amp;ques</translation>
    </message>
    <message>
        <source>&amp;Axis: clock, elapsed or onset</source>
        <translation>A&amp;xe&#xa0;: heure, temps écoulé ou début de crise</translation>
    </message>
    <message>
        <source>Label the axis with the time of day, the time elapsed or the seconds from the onset of the seizure</source>
        <translation>Graduer l’axe en heure du jour, en temps écoulé ou en secondes depuis le début de la crise</translation>
    </message>
    <message>
        <source>Allow &amp;overlap</source>
        <translation>&amp;Autoriser le chevauchement</translation>
    </message>
    <message>
        <source>Let seizures and events overlap others of their label; else the new one cuts those under it</source>
        <translation>Laisser les crises et les événements en chevaucher d’autres de même étiquette&#x202f;; sinon, le nouveau coupe ceux qu’il recouvre</translation>
    </message>
    <message>
        <source>C&amp;lassify units…</source>
        <translation>&amp;Classer les unités…</translation>
    </message>
    <message>
        <source>See what tells excitatory from inhibitory units, and take the classes over</source>
        <translation>Voir ce qui distingue les unités excitatrices des inhibitrices, et reprendre les classes</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <source>Classes of units: what tells them, and what units do to one another</source>
        <translation>Classes des unités&#xa0;: ce qui les indique, et ce que les unités se font les unes aux autres</translation>
    </message>
    <message>
        <source>‹ Sz</source>
        <translation>‹ Sz</translation>
    </message>
    <message>
        <source>Sz ›</source>
        <translation>Sz ›</translation>
    </message>
    <message>
        <source>Add to figure</source>
        <translation>Ajouter à la figure</translation>
    </message>
</context>
<context>
    <name>edgescope::AgreementPanel</name>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Make consensus</source>
        <translation>Établir un consensus</translation>
    </message>
    <message>
        <source>Epochs by the states of both raters</source>
        <translation>Époques selon les états des deux évaluateurs</translation>
    </message>
    <message>
        <source>Rows: the present rater; columns: the other. A click goes to the next such epoch.</source>
        <translation>Lignes&#xa0;: l’évaluateur actuel&#x202f;; colonnes&#xa0;: l’autre. Un clic mène à la prochaine époque de ce genre.</translation>
    </message>
    <message>
        <source>Adds a rater “consensus”: the state that most raters gave each epoch, and the seizures that more than half of them marked</source>
        <translation>Ajoute un évaluateur «&#xa0;consensus&#xa0;»&#xa0;: l’état que la plupart des évaluateurs ont donné à chaque époque, et les crises que plus de la moitié d’entre eux ont marquées</translation>
    </message>
    <message>
        <source>Only one rater has marked this recording.</source>
        <translation>Un seul évaluateur a marqué cet enregistrement.</translation>
    </message>
    <message>
        <source>Choose whom to compare with above.</source>
        <translation>Choisir ci-dessus avec qui comparer.</translation>
    </message>
    <message>
        <source>Cohen’s κ &lt;b&gt;%1&lt;/b&gt; · 95 % %2 to %3</source>
        <translation>κ de Cohen &lt;b&gt;%1&lt;/b&gt; · 95&#x202f;% %2 à %3</translation>
    </message>
    <message>
        <source>No epoch is scored by both.</source>
        <translation>Aucune époque n’est scorée par les deux.</translation>
    </message>
    <message>
        <source>κ is not defined: both raters used one and the same state.</source>
        <translation>κ n’est pas défini&#xa0;: les deux évaluateurs ont utilisé un seul et même état.</translation>
    </message>
    <message>
        <source>%1 epochs in both, %2 differ</source>
        <translation>%1 époques scorées par les deux, %2 diffèrent</translation>
    </message>
    <message>
        <source>%1 and %2: %3 epochs</source>
        <translation>%1 et %2&#xa0;: %3 époques</translation>
    </message>
    <message>
        <source>Seizures of %1: %2 of %3 found by %4 (sensitivity %5), %6 more per hour; by the event rules of SzCORE</source>
        <translation>Crises de %1&#xa0;: %2 sur %3 trouvées par %4 (sensibilité %5), %6 de plus par heure&#x202f;; selon les règles d’événements de SzCORE</translation>
    </message>
    <message>
        <source>%1 marked no seizure, %2 marked %3.</source>
        <translation>%1 n’a marqué aucune crise, %2 en a marqué %3.</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationActions</name>
    <message>
        <source>What is it?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>The annotations are saved in %1.</source>
        <translation>Les annotations sont enregistrées dans %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Étiqueter %1</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Marquer %1</translation>
    </message>
    <message>
        <source>Select a range of time first: drag with the Annotate tool, or press I at its start and Shift+I at its end.</source>
        <translation>Sélectionner d’abord une plage de temps&#xa0;: faire glisser avec l’outil Annoter, ou appuyer sur I à son début et sur Maj+I à sa fin.</translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation>Définir le début</translation>
    </message>
    <message>
        <source>The range begins at the cursor. Put the cursor at its end and press Shift+I.</source>
        <translation>La plage commence au curseur. Placer le curseur à sa fin et appuyer sur Maj+I.</translation>
    </message>
    <message>
        <source>Set the end</source>
        <translation>Définir la fin</translation>
    </message>
    <message>
        <source>The range is selected. A digit labels it, Z makes it a seizure, E an event.</source>
        <translation>La plage est sélectionnée. Un chiffre l’étiquette, Z en fait une crise, E un événement.</translation>
    </message>
    <message>
        <source>Press I at the start of the range first.</source>
        <translation>Appuyer d’abord sur I au début de la plage.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Mark event</source>
        <translation>Marquer un événement</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Retirer le signalement</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>No annotation holds the cursor.</source>
        <translation>Aucune annotation ne contient le curseur.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>There is no neighbour of the same label to merge with.</source>
        <translation>Il n’y a pas de voisine de même étiquette avec laquelle fusionner.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Fill gaps with %1</source>
        <translation>Combler les vides avec %1</translation>
    </message>
    <message>
        <source>Shift all annotations</source>
        <translation>Décaler toutes les annotations</translation>
    </message>
    <message>
        <source>Seconds to move all annotations of all raters by (earlier: negative):</source>
        <translation>Secondes dont décaler toutes les annotations de tous les évaluateurs (plus tôt&#xa0;: négatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Shift all by %1 s</source>
        <translation>Tout décaler de %1&#x202f;s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No annotation after the cursor.</source>
        <translation>Aucune annotation après le curseur.</translation>
    </message>
    <message>
        <source>No annotation before the cursor.</source>
        <translation>Aucune annotation avant le curseur.</translation>
    </message>
    <message>
        <source>Save annotations as</source>
        <translation>Enregistrer les annotations sous</translation>
    </message>
    <message>
        <source>Annotations of Edgescope (*.annotations.json);;All files (*)</source>
        <translation>Annotations d’Edgescope (*.annotations.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDialog</name>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>&amp;Flagged, to be looked at again</source>
        <translation>&amp;Signalée, à revoir</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Modifier l’annotation</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n annotation(s)</source>
        <translation>
            <numerusform>Modifier %n annotation</numerusform>
            <numerusform>Modifier %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Éti&amp;quette</translation>
    </message>
    <message>
        <source>A new start moves the annotation</source>
        <translation>Un nouveau début déplace l’annotation</translation>
    </message>
    <message>
        <source>A new end changes the length</source>
        <translation>Une nouvelle fin change la durée</translation>
    </message>
    <message>
        <source>A new length moves the end</source>
        <translation>Une nouvelle durée déplace la fin</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>Du&amp;rée</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Une durée s’écrit 1,5&#x202f;s ou 2&#x202f;min 30&#x202f;s.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1, or none</source>
        <translation>Degré de certitude de l’évaluateur, de 0 à 1, ou «&#xa0;aucune&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>%1 se trouve hors de l’enregistrement.</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or none.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une confiance. C’est un nombre de 0 à 1, ou «&#xa0;aucune&#xa0;».</translation>
    </message>
    <message>
        <source>A state has a length.</source>
        <translation>Un état a une durée.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDocument</name>
    <message>
        <source>the file&apos;s own marks</source>
        <translation>marques propres au fichier</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationExchange</name>
    <message>
        <source>Annotations (%1);;All files (*)</source>
        <translation>Annotations (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 holds no annotations that can be added.</source>
        <translation>%1 ne contient aucune annotation pouvant être ajoutée.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of %1 were added. Undo takes them away.</source>
        <translation>
            <numerusform>%n annotation de %1 a été ajoutée. «&#xa0;Annuler&#xa0;» la retire.</numerusform>
            <numerusform>%n annotations de %1 ont été ajoutées. «&#xa0;Annuler&#xa0;» les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>%1 exists already and would be replaced. Choose another name.</source>
        <translation>%1 existe déjà et serait remplacé. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>%1 is in use by the open recording. Choose another name.</source>
        <translation>%1 est utilisé par l’enregistrement ouvert. Choisir un autre nom.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were written to %1.</source>
        <translation>
            <numerusform>%n annotation a été écrite dans %1.</numerusform>
            <numerusform>%n annotations ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationFilterLine</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Crises</translation>
    </message>
    <message>
        <source>Around seizures</source>
        <translation>Autour des crises</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artéfacts</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter label, note, rater…</source>
        <translation>Filtrer étiquette, note, évaluateur…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Which annotations are listed</source>
        <translation>Annotations à lister</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Whose annotations are listed</source>
        <translation>Évaluateur dont les annotations sont listées</translation>
    </message>
    <message>
        <source>Add an annotation of the selected time, or at the cursor</source>
        <translation>Ajouter une annotation du temps sélectionné, ou au curseur</translation>
    </message>
    <message>
        <source>Add an annotation</source>
        <translation>Ajouter une annotation</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>Tous les évaluateurs</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationMenus</name>
    <message>
        <source>Epochs of %1 s</source>
        <translation>Époques de %1&#x202f;s</translation>
    </message>
    <message>
        <source>Score in epochs of this length</source>
        <translation>Scorer par époques de cette durée</translation>
    </message>
    <message>
        <source>&amp;Go to the next epoch after a key</source>
        <translation>&amp;Passer à l’époque suivante après une touche</translation>
    </message>
    <message>
        <source>Go on by itself when an epoch has got its state</source>
        <translation>Avancer automatiquement quand une époque a reçu son état</translation>
    </message>
    <message>
        <source>&amp;Skip epochs already scored</source>
        <translation>&amp;Sauter les époques déjà scorées</translation>
    </message>
    <message>
        <source>Go on to the next unscored epoch</source>
        <translation>Avancer jusqu’à la prochaine époque non scorée</translation>
    </message>
    <message>
        <source>Begin an epoch at the &amp;cursor</source>
        <translation>Commencer une époque au &amp;curseur</translation>
    </message>
    <message>
        <source>Lay the grid of epochs so that one begins here, such as at lights off</source>
        <translation>Placer la grille des époques de sorte que l’une commence ici, par exemple à l’extinction des lumières</translation>
    </message>
    <message>
        <source>Give this label to what is chosen</source>
        <translation>Donner cette étiquette à ce qui est choisi</translation>
    </message>
    <message>
        <source>Give the unscored part of the selected time this state</source>
        <translation>Donner cet état à la partie non scorée du temps sélectionné</translation>
    </message>
    <message>
        <source>Compare these states with those of the present rater</source>
        <translation>Comparer ces états avec ceux de l’évaluateur actuel</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>Seulement sur %1</translation>
    </message>
    <message>
        <source>Only on %1 to %2</source>
        <translation>Seulement sur %1 à %2</translation>
    </message>
    <message>
        <source>Length of the epochs, and how scoring goes on</source>
        <translation>Durée des époques, et comment le scorage avance</translation>
    </message>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Auto-advance</source>
        <translation>Avance automatique</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationStorage</name>
    <message>
        <source>The annotations are open in another window. Here they are shown and cannot be edited.</source>
        <translation>Les annotations sont ouvertes dans une autre fenêtre. Elles sont affichées ici et ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>Labels of the last session</source>
        <translation>Étiquettes de la dernière session</translation>
    </message>
    <message>
        <source>Edits of the last session</source>
        <translation>Modifications de la dernière session</translation>
    </message>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1. The %n edit(s) of that time are back; undo takes them away.</source>
        <translation>
            <numerusform>Edgescope s’est arrêté de façon inattendue le %1. %n modification de cette session est rétablie&#x202f;; «&#xa0;Annuler&#xa0;» la retire.</numerusform>
            <numerusform>Edgescope s’est arrêté de façon inattendue le %1. %n modifications de cette session sont rétablies&#x202f;; «&#xa0;Annuler&#xa0;» les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were changed in another window and have been read again.</source>
        <translation>Les annotations ont été modifiées dans une autre fenêtre et ont été relues.</translation>
    </message>
    <message>
        <source>The annotations are open in another window (process %1 on %2). Close that window to edit them here.</source>
        <translation>Les annotations sont ouvertes dans une autre fenêtre (processus %1 sur %2). Fermer cette fenêtre pour les modifier ici.</translation>
    </message>
    <message>
        <source>The annotations cannot be kept beside the recording. They are kept in %1.</source>
        <translation>Les annotations ne peuvent pas être conservées à côté de l’enregistrement. Elles sont conservées dans %1.</translation>
    </message>
    <message>
        <source>The annotations cannot be saved as %1: %2. The file there is as it was; save them elsewhere with “Save annotations as…”.</source>
        <translation>Les annotations ne peuvent pas être enregistrées sous %1&#xa0;: %2. Le fichier qui s’y trouve est inchangé&#x202f;; les enregistrer ailleurs avec «&#xa0;Enregistrer les annotations sous…&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be written, or is open in another window.</source>
        <translation>%1 ne peut pas être écrit, ou est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Edgescope stopped unexpectedly on %1. The notes of that time are back.</source>
        <translation>Edgescope s’est arrêté de façon inattendue le %1. Les notes de cette session sont rétablies.</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsModel</name>
    <message>
        <source>Flagged</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Étiqueter %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Rater of %1</source>
        <translation>Évaluateur de %1</translation>
    </message>
    <message>
        <source>“%1” is no time. A time is written as %2 or +95 s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps. Un temps s’écrit %2 ou +95&#x202f;s.</translation>
    </message>
    <message>
        <source>%1 lies outside the recording.</source>
        <translation>%1 se trouve hors de l’enregistrement.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>“%1” is no length. A length is written as 1.5 s or 2 min 30 s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Une durée s’écrit 1,5&#x202f;s ou 2&#x202f;min 30&#x202f;s.</translation>
    </message>
    <message>
        <source>A state has a length. Delete it to make its time unscored.</source>
        <translation>Un état a une durée. Le supprimer pour que son temps ne soit plus scoré.</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Changer la durée de %1</translation>
    </message>
    <message>
        <source>“%1” is no confidence. It is a number from 0 to 1, or nothing.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une confiance. C’est un nombre de 0 à 1, ou rien.</translation>
    </message>
    <message>
        <source>Confidence of %1</source>
        <translation>Confiance de %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>When it starts; a new start moves it</source>
        <translation>Quand elle commence&#x202f;; un nouveau début la déplace</translation>
    </message>
    <message>
        <source>How long it lasts; a new length moves its end</source>
        <translation>Combien de temps elle dure&#x202f;; une nouvelle durée déplace sa fin</translation>
    </message>
    <message>
        <source>Its label, of those of its kind</source>
        <translation>Son étiquette, parmi celles de son type</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Channels that it concerns; all when none is named</source>
        <translation>Canaux qu’elle concerne&#x202f;; tous si aucun n’est nommé</translation>
    </message>
    <message>
        <source>Units that it concerns; all when none is named</source>
        <translation>Unités qu’elle concerne&#x202f;; toutes si aucune n’est nommée</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Qui l’a faite</translation>
    </message>
    <message>
        <source>How sure the rater is, from 0 to 1</source>
        <translation>Degré de certitude de l’évaluateur, de 0 à 1</translation>
    </message>
    <message>
        <source>Flagged, to be looked at again; F flags</source>
        <translation>Signalée, à revoir&#x202f;; F signale</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsPanel</name>
    <message>
        <source>not saved</source>
        <translation>non enregistrées</translation>
    </message>
    <message>
        <source>saved %1&#x202f;s ago</source>
        <translation>enregistrées il y a %1&#x202f;s</translation>
    </message>
    <message>
        <source>saved %1&#x202f;min ago</source>
        <translation>enregistrées il y a %1&#x202f;min</translation>
    </message>
    <message>
        <source>saved %1&#x202f;h ago</source>
        <translation>enregistrées il y a %1&#x202f;h</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Open a recording to see its annotations.</source>
        <translation>Ouvrir un enregistrement pour voir ses annotations.</translation>
    </message>
    <message>
        <source>No annotations yet. A marks a range with the mouse.</source>
        <translation>Pas encore d’annotations. A marque une plage avec la souris.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Supprimer %n annotation</numerusform>
            <numerusform>Supprimer %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Retirer le signalement</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Étiqueter %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Signaler</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>S&amp;cinder au curseur</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>É&amp;tiquette</translation>
    </message>
</context>
<context>
    <name>edgescope::ArrayView</name>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
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
        <translation>Temps de la carte des électrodes</translation>
    </message>
    <message>
        <source>Time that the colours are of: the visible window, the selected range, or 1 s around the cursor</source>
        <translation>Temps auquel correspondent les couleurs&#xa0;: la fenêtre visible, la plage sélectionnée ou 1&#x202f;s autour du curseur</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Move the cursor through the selected range, or through a seizure</source>
        <translation>Déplacer le curseur à travers la plage sélectionnée, ou à travers une crise</translation>
    </message>
    <message>
        <source>This recording has neither units nor channels.</source>
        <translation>Cet enregistrement n’a ni unités ni canaux.</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>Aucun canal LFP dans ce fichier.</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>Calcul impossible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without electrode are not shown.</source>
        <translation>
            <numerusform>%n unité sans électrode n’est pas affichée.</numerusform>
            <numerusform>%n unités sans électrode ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>1 s at %1</source>
        <translation>1&#x202f;s à %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>LFP power of the array</source>
        <translation>Puissance du LFP de la matrice</translation>
    </message>
    <message>
        <source>Open a recording to see its array map.</source>
        <translation>Ouvrir un enregistrement pour voir sa carte des électrodes.</translation>
    </message>
    <message numerus="yes">
        <source>Array map, %1, %2, %n electrode(s)</source>
        <translation>
            <numerusform>Carte des électrodes, %1, %2, %n électrode</numerusform>
            <numerusform>Carte des électrodes, %1, %2, %n électrodes</numerusform>
        </translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>electrode %1</source>
        <translation>électrode %1</translation>
    </message>
    <message>
        <source>unit %1 (%2) %3 Hz</source>
        <translation>unité %1 (%2) %3&#x202f;Hz</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>aucune unité</translation>
    </message>
    <message>
        <source>E − I %1 Hz</source>
        <translation>E − I %1&#x202f;Hz</translation>
    </message>
    <message>
        <source>LFP power %1</source>
        <translation>Puissance du LFP %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bad channel(s) left out.</source>
        <translation>
            <numerusform>%n mauvais canal omis.</numerusform>
            <numerusform>%n mauvais canaux omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>bad channel</source>
        <translation>mauvais canal</translation>
    </message>
</context>
<context>
    <name>edgescope::ChannelsDialog</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels of LFP</source>
        <translation>Canaux LFP</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>Électrode</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>&amp;Hide all</source>
        <translation>Tout mas&amp;quer</translation>
    </message>
    <message>
        <source>&amp;File order</source>
        <translation>Ordre du &amp;fichier</translation>
    </message>
    <message>
        <source>Show all channels in the order of the file</source>
        <translation>Afficher tous les canaux dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>Ticked channels are shown, from top to bottom. Bad ones are drawn in grey with a line through their name and are left out of the common average and of maps of LFP power; analyses are not changed by them.</source>
        <translation>Les canaux cochés sont affichés, de haut en bas. Les mauvais sont tracés en gris avec leur nom barré et sont omis de la moyenne commune et des cartes de puissance du LFP&#x202f;; ils ne changent rien aux analyses.</translation>
    </message>
</context>
<context>
    <name>edgescope::CheckedNames</name>
    <message>
        <source>Filter names…</source>
        <translation>Filtrer les noms…</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filtre de %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Name none, which means all</source>
        <translation>Ne rien nommer, ce qui veut dire tout</translation>
    </message>
    <message>
        <source>%1: several</source>
        <translation>%1&#xa0;: plusieurs</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1&#xa0;: tout</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassDocument</name>
    <message>
        <source>▲ excitatory</source>
        <translation>▲ excitatrice</translation>
    </message>
    <message>
        <source>■ inhibitory</source>
        <translation>■ inhibitrice</translation>
    </message>
    <message>
        <source>◇ unclassified</source>
        <translation>◇ non classée</translation>
    </message>
    <message>
        <source>Unit %1: %2</source>
        <translation>Unité %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n unité&#xa0;: %1</numerusform>
            <numerusform>%n unités&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) by hand</source>
        <translation>
            <numerusform>%n unité à la main</numerusform>
            <numerusform>%n unités à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes of the file</source>
        <translation>Classes du fichier</translation>
    </message>
    <message>
        <source>Classes of column %1</source>
        <translation>Classes de la colonne %1</translation>
    </message>
    <message>
        <source>Suggested classes</source>
        <translation>Classes suggérées</translation>
    </message>
    <message>
        <source>The unit classes cannot be kept beside the recording. They are kept in %1.</source>
        <translation>Les classes d’unités ne peuvent pas être conservées à côté de l’enregistrement. Elles sont conservées dans %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassLogDialog</name>
    <message>
        <source>No class has been changed yet.</source>
        <translation>Aucune classe n’a encore été modifiée.</translation>
    </message>
    <message>
        <source>Log of unit classes</source>
        <translation>Journal des classes d’unités</translation>
    </message>
    <message>
        <source>Changes of unit classes</source>
        <translation>Modifications des classes d’unités</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, as tab-separated text</source>
        <translation>Copier les lignes choisies, ou toutes, sous forme de texte séparé par des tabulations</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassSheet</name>
    <message>
        <source>&amp;Classify from waveforms</source>
        <translation>&amp;Classer d’après les formes d’onde</translation>
    </message>
    <message>
        <source>&amp;Leave them unclassified</source>
        <translation>Les &amp;laisser non classées</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Classes des unités</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not say which of its %n unit(s) are excitatory and which inhibitory.</source>
        <translation>
            <numerusform>%1 contient %n unité et ne dit pas si elle est excitatrice ou inhibitrice.</numerusform>
            <numerusform>%1 ne dit pas lesquelles de ses %n unités sont excitatrices et lesquelles inhibitrices.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Pictures of E and I stay empty until units have classes. They can be set at any time: Annotate ▸ Units and classes…</source>
        <translation>Les images de E et I restent vides tant que les unités n’ont pas de classe. Les classes peuvent être définies à tout moment&#xa0;: Annoter ▸ Unités et classes…</translation>
    </message>
    <message>
        <source>This gives %1.</source>
        <translation>Cela donne %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesCanvas</name>
    <message>
        <source>Picture of the unit classes</source>
        <translation>Image des classes des unités</translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>Définir la classe à la main&#xa0;: excitatrice</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>Définir la classe à la main&#xa0;: inhibitrice</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>Définir la classe à la main&#xa0;: non classée</translation>
    </message>
    <message>
        <source>Show every waveform in the depth of its own trough</source>
        <translation>Afficher chaque forme d’onde rapportée à la profondeur de son propre creux</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisées</translation>
    </message>
    <message>
        <source>Select the next unit whose evidence contradicts itself</source>
        <translation>Sélectionner l’unité suivante dont les indices se contredisent</translation>
    </message>
    <message>
        <source>Give all units their suggested classes; those set by hand stay</source>
        <translation>Donner à toutes les unités leurs classes suggérées&#x202f;; celles définies à la main restent</translation>
    </message>
    <message>
        <source>Take over classes</source>
        <translation>Reprendre les classes</translation>
    </message>
    <message>
        <source>Take the classes over with every change of rule, threshold or posterior</source>
        <translation>Reprendre les classes à chaque changement de règle, de seuil ou de probabilité a posteriori</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>%1 E, %2 I, %3 unclassified</source>
        <translation>%1 E, %2 I, %3 non classées</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see what tells its units&apos; classes.</source>
        <translation>Ouvrir un enregistrement pour voir ce qui indique les classes de ses unités.</translation>
    </message>
    <message>
        <source>Unit classes</source>
        <translation>Classes des unités</translation>
    </message>
    <message>
        <source>Unit classes: %1. Units with a conflict: %2.</source>
        <translation>Classes des unités&#xa0;: %1. Unités avec un conflit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>edgescope::ColumnsDialog</name>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The first &amp;line is a heading</source>
        <translation>La première &amp;ligne est un en-tête</translation>
    </message>
    <message>
        <source>Each lasts until the &amp;next one</source>
        <translation>Chacune dure jusqu’à la suiva&amp;nte</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes de la table</translation>
    </message>
    <message>
        <source>%1 does not name its columns in a way that is known. Say what they hold.</source>
        <translation>%1 ne nomme pas ses colonnes d’une manière connue. Indiquer ce qu’elles contiennent.</translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation>Les &amp;temps sont en</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Premières lignes de la table</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>La colonne %1 contient</translation>
    </message>
    <message>
        <source>seconds from the recording&apos;s start</source>
        <translation>secondes depuis le début de l’enregistrement</translation>
    </message>
    <message>
        <source>milliseconds from the recording&apos;s start</source>
        <translation>millisecondes depuis le début de l’enregistrement</translation>
    </message>
    <message>
        <source>h:mm:ss from the recording&apos;s start</source>
        <translation>h:mm:ss depuis le début de l’enregistrement</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>heures du jour</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>dates et heures</translation>
    </message>
    <message>
        <source>One column holds the start.</source>
        <translation>Une colonne contient le début.</translation>
    </message>
    <message>
        <source>Several columns hold the same: %1.</source>
        <translation>Plusieurs colonnes contiennent la même chose&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::CommandSearch</name>
    <message>
        <source>Find action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Mots de l’action</translation>
    </message>
    <message>
        <source>Type some words of what you want to do</source>
        <translation>Saisir quelques mots de ce qui est à faire</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Actions trouvées</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>No action has these words in its name, menu or description.</source>
        <translation>Aucune action n’a ces mots dans son nom, son menu ou sa description.</translation>
    </message>
</context>
<context>
    <name>edgescope::CompareToggles</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>ISI permutation</source>
        <translation>Permutation des ISI</translation>
    </message>
    <message>
        <source>Circular shift</source>
        <translation>Décalage circulaire</translation>
    </message>
    <message>
        <source>Surrogates that the data are compared with</source>
        <translation>Substituts auxquels les données sont comparées</translation>
    </message>
    <message>
        <source>Show or hide %1 beside the data</source>
        <translation>Afficher ou masquer %1 à côté des données</translation>
    </message>
    <message>
        <source>Surrogate on or off</source>
        <translation>Activer ou désactiver le substitut</translation>
    </message>
    <message>
        <source>Show or hide the surrogate used last</source>
        <translation>Afficher ou masquer le dernier substitut utilisé</translation>
    </message>
    <message>
        <source>Next kind of surrogate</source>
        <translation>Type de substitut suivant</translation>
    </message>
    <message>
        <source>Show the next kind of surrogate instead</source>
        <translation>Afficher à la place le type de substitut suivant</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Surrogates of each kind</source>
        <translation>Substituts de chaque type</translation>
    </message>
    <message>
        <source>Surrogates of each kind. More give steadier bands and smaller p.</source>
        <translation>Substituts de chaque type. Un plus grand nombre donne des bandes plus stables et des p plus petits.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::ComparisonPanel</name>
    <message>
        <source>Pin results</source>
        <translation>Épingler les résultats</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pinned results</source>
        <translation>Résultats épinglés</translation>
    </message>
    <message>
        <source>Ticked: drawn over the present results in all views. A double-click renames.</source>
        <translation>Cochés&#xa0;: tracés par-dessus les résultats actuels dans toutes les vues. Un double-clic renomme.</translation>
    </message>
    <message>
        <source>Keep the results of the present conditions, to compare others with them</source>
        <translation>Conserver les résultats des conditions actuelles, pour leur en comparer d’autres</translation>
    </message>
    <message>
        <source>Present and pinned numbers</source>
        <translation>Valeurs actuelles et épinglées</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>Open a recording to pin its results.</source>
        <translation>Ouvrir un enregistrement pour épingler ses résultats.</translation>
    </message>
    <message>
        <source>Pin the present results, then change states, range, parameters or the recording: the pinned ones stay beside the new ones.</source>
        <translation>Épingler les résultats actuels, puis changer les états, la plage, les paramètres ou l’enregistrement&#xa0;: les résultats épinglés restent à côté des nouveaux.</translation>
    </message>
    <message>
        <source>At scale k %1. Difference: now less pinned.</source>
        <translation>À l’échelle k %1. Différence&#xa0;: maintenant moins épinglé.</translation>
    </message>
    <message>
        <source>* Each value lies outside the other&apos;s 95 % interval.</source>
        <translation>* Chaque valeur est hors de l’intervalle à 95&#x202f;% de l’autre.</translation>
    </message>
    <message>
        <source>The pinned results and those of now have no number in common.</source>
        <translation>Les résultats épinglés et ceux de maintenant n’ont aucune valeur en commun.</translation>
    </message>
</context>
<context>
    <name>edgescope::ConditionsBar</name>
    <message>
        <source>seizures</source>
        <translation>crises</translation>
    </message>
    <message>
        <source>invalid times</source>
        <translation>temps non valides</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunes</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est omis.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Scale Δt</source>
        <translation>Échelle Δt</translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation>Échelle de temps</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Largeur de bin</translation>
    </message>
    <message>
        <source>Bin width. Type one in ms or s; the nearest of the 32 scales is taken.</source>
        <translation>Largeur de bin. En saisir une en ms ou en s&#x202f;; la plus proche des 32 échelles est retenue.</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Utiliser la sélection</translation>
    </message>
    <message>
        <source>Analyse the selected time only</source>
        <translation>Analyser uniquement le temps sélectionné</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Range of time analysed</source>
        <translation>Plage de temps analysée</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Enregistrement entier</translation>
    </message>
    <message>
        <source>Visible window</source>
        <translation>Fenêtre visible</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>k %1 / %2</source>
        <translation>k %1 / %2</translation>
    </message>
    <message>
        <source>Nearest of the %1 scales: %2, k %3.</source>
        <translation>La plus proche des %1 échelles&#xa0;: %2, k %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a bin width. Type a time such as 300 ms or 1.5 s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une largeur de bin. Saisir une durée comme 300&#x202f;ms ou 1,5&#x202f;s.</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in. %1</source>
        <translation>Plage de temps prise en compte par les analyses. %1</translation>
    </message>
    <message>
        <source>Range of time that the analyses take in</source>
        <translation>Plage de temps prise en compte par les analyses</translation>
    </message>
    <message>
        <source>Around seizure</source>
        <translation>Autour de la crise</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personnalisée…</translation>
    </message>
    <message>
        <source>Units that the ensembles take in</source>
        <translation>Unités prises en compte dans les ensembles</translation>
    </message>
    <message>
        <source>Units that the ensembles take in. Select units in the raster, the units table or the array map; those that are not taken in count as unclassified.</source>
        <translation>Unités prises en compte dans les ensembles. Sélectionner des unités dans le raster, la table d’unités ou la carte des électrodes&#x202f;; celles qui ne sont pas prises en compte valent comme non classées.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Toutes les unités</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n unité sélectionnée</numerusform>
            <numerusform>%n unités sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsCanvas</name>
    <message>
        <source>Picture of the connections</source>
        <translation>Image des connexions</translation>
    </message>
    <message>
        <source>%1 → %2, no connection found</source>
        <translation>%1 → %2, aucune connexion trouvée</translation>
    </message>
    <message>
        <source>%1, %2, connections to others: %3 excitatory, %4 inhibitory</source>
        <translation>%1, %2, connexions vers d’autres&#xa0;: %3 excitatrices, %4 inhibitrices</translation>
    </message>
    <message>
        <source>%1 → %2, not tested yet</source>
        <translation>%1 → %2, pas encore testée</translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsView</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Show connections as a matrix of sources and targets</source>
        <translation>Afficher les connexions sous forme de matrice de sources et de cibles</translation>
    </message>
    <message>
        <source>Show connections as arrows between the units</source>
        <translation>Afficher les connexions sous forme de flèches entre les unités</translation>
    </message>
    <message>
        <source>Show matrix and arrows</source>
        <translation>Afficher la matrice et les flèches</translation>
    </message>
    <message>
        <source>%1 excitatory, %2 inhibitory</source>
        <translation>%1 excitatrices, %2 inhibitrices</translation>
    </message>
    <message>
        <source>Open a recording to see the connections of its units.</source>
        <translation>Ouvrir un enregistrement pour voir les connexions de ses unités.</translation>
    </message>
    <message>
        <source>Connections of units</source>
        <translation>Connexions des unités</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %n unit(s), %1</source>
        <translation>
            <numerusform>Connexions de %n unité, %1</numerusform>
            <numerusform>Connexions de %n unités, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesCanvas</name>
    <message>
        <source>Picture of the curves</source>
        <translation>Image des courbes</translation>
    </message>
</context>
<context>
    <name>edgescope::CurvesView</name>
    <message>
        <source>Open a recording to see its variance scaling.</source>
        <translation>Ouvrir un enregistrement pour voir sa loi d’échelle de la variance.</translation>
    </message>
    <message>
        <source>Open a recording to see its partition curves.</source>
        <translation>Ouvrir un enregistrement pour voir ses courbes de partition.</translation>
    </message>
    <message>
        <source>Open a recording to see its collapse curves.</source>
        <translation>Ouvrir un enregistrement pour voir ses courbes de superposition.</translation>
    </message>
    <message>
        <source>Open a recording to see its E–I correlogram.</source>
        <translation>Ouvrir un enregistrement pour voir son corrélogramme E–I.</translation>
    </message>
    <message>
        <source>Open a recording to see its S(t) and recovery.</source>
        <translation>Ouvrir un enregistrement pour voir son S(t) et le rétablissement.</translation>
    </message>
    <message>
        <source>fit %1–%2</source>
        <translation>ajustement %1–%2</translation>
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
        <translation>Ouvrir un enregistrement pour voir ses courbes.</translation>
    </message>
    <message>
        <source>Open a recording to see how its numbers depend on unit classes.</source>
        <translation>Ouvrir un enregistrement pour voir comment ses valeurs dépendent des classes des unités.</translation>
    </message>
    <message>
        <source>No seizure is marked, so that S(t) has no residual from a pre-ictal line.</source>
        <translation>Aucune crise n’est marquée, si bien que S(t) n’a pas de résidu par rapport à une droite préictale.</translation>
    </message>
    <message>
        <source>This seizure has no pre-ictal line, so that S(t) has no residual from it.</source>
        <translation>Cette crise n’a pas de droite préictale, si bien que S(t) n’a pas de résidu par rapport à elle.</translation>
    </message>
</context>
<context>
    <name>edgescope::CustomRangeDialog</name>
    <message>
        <source>Range of time analysed</source>
        <translation>Plage de temps analysée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps. En saisir un comme 01:18:12, +95&#x202f;s, 2h ou sz1.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>La plage se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The range is not inside the recording.</source>
        <translation>La plage n’est pas dans l’enregistrement.</translation>
    </message>
    <message>
        <source>%1 are analysed.</source>
        <translation>Durée analysée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Détacher ou ancrer %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>edgescope::Docks</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>Résumé des états</translation>
    </message>
    <message>
        <source>Ridges</source>
        <translation>Crêtes</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scorage</translation>
    </message>
    <message>
        <source>Night summary</source>
        <translation>Résumé de la nuit</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Crises</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Sous-figures</translation>
    </message>
    <message>
        <source>Figure settings</source>
        <translation>Réglages de la figure</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Docks behind each other</source>
        <translation>Panneaux les uns derrière les autres</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>edgescope::EllipsoidView</name>
    <message>
        <source>k %1 · Δt %2 · radii %3 and %4 %5 · θ %6°</source>
        <translation>k %1 · Δt %2 · rayons %3 et %4 %5 · θ %6°</translation>
    </message>
    <message>
        <source>k %1–%2, drag to turn</source>
        <translation>k %1–%2, faire glisser pour tourner</translation>
    </message>
    <message>
        <source>Open a recording to see its stack of ellipsoids.</source>
        <translation>Ouvrir un enregistrement pour voir sa pile d’ellipsoïdes.</translation>
    </message>
    <message>
        <source>Ellipsoid stack</source>
        <translation>Pile d’ellipsoïdes</translation>
    </message>
    <message>
        <source>Ellipsoid stack, %1; at %2 radii %3 and %4 %5, angle %6°</source>
        <translation>Pile d’ellipsoïdes, %1&#x202f;; à %2 rayons %3 et %4 %5, angle %6°</translation>
    </message>
    <message>
        <source>Ellipses of the selection</source>
        <translation>Ellipses de la sélection</translation>
    </message>
</context>
<context>
    <name>edgescope::ExportAnnotationsDialog</name>
    <message>
        <source>Export annotations</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
    </message>
    <message>
        <source>all raters</source>
        <translation>tous les évaluateurs</translation>
    </message>
    <message>
        <source>%1 and the file&apos;s own marks</source>
        <translation>%1 et les marques propres au fichier</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Annotations of</source>
        <translation>&amp;Annotations de</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>What such a file does not hold:</source>
        <translation>Ce qu’un tel fichier ne contient pas&#xa0;:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns that are not chosen: %1.</source>
        <translation>Colonnes non choisies&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing: it holds all of %n annotation(s).</source>
        <translation>
            <numerusform>Rien&#xa0;: il contient %n annotation en entier.</numerusform>
            <numerusform>Rien&#xa0;: il contient les %n annotations en entier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesCanvas</name>
    <message>
        <source>Picture of the features</source>
        <translation>Image des descripteurs</translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesView</name>
    <message>
        <source>offsets 1–5 over the maximum</source>
        <translation>décalages 1–5 / maximum</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s), 95 % ellipses</source>
        <translation>
            <numerusform>%n fenêtre, ellipses à 95&#x202f;%</numerusform>
            <numerusform>%n fenêtres, ellipses à 95&#x202f;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its MNCM features.</source>
        <translation>Ouvrir un enregistrement pour voir ses descripteurs MNCM.</translation>
    </message>
    <message>
        <source>MNCM features</source>
        <translation>Descripteurs MNCM</translation>
    </message>
    <message numerus="yes">
        <source>MNCM features, %n window(s), %1 against %2</source>
        <translation>
            <numerusform>Descripteurs MNCM, %n fenêtre, %1 en fonction de %2</numerusform>
            <numerusform>Descripteurs MNCM, %n fenêtres, %1 en fonction de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Nuage de points</translation>
    </message>
    <message>
        <source>Paper strip</source>
        <translation>Bande de l’article</translation>
    </message>
    <message>
        <source>Feature across</source>
        <translation>Descripteur horizontal</translation>
    </message>
    <message>
        <source>Feature upwards</source>
        <translation>Descripteur vertical</translation>
    </message>
    <message>
        <source>Third feature</source>
        <translation>Troisième descripteur</translation>
    </message>
    <message>
        <source>States compared</source>
        <translation>États comparés</translation>
    </message>
    <message>
        <source>two features</source>
        <translation>deux descripteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) marked</source>
        <translation>
            <numerusform>%n fenêtre marquée</numerusform>
            <numerusform>%n fenêtres marquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FigureActions</name>
    <message>
        <source>&amp;New figure</source>
        <translation>&amp;Nouvelle figure</translation>
    </message>
    <message>
        <source>Begin an empty figure with the same settings</source>
        <translation>Commencer une figure vide avec les mêmes réglages</translation>
    </message>
    <message>
        <source>&amp;Paper figures</source>
        <translation>Figures de l’&amp;article</translation>
    </message>
    <message>
        <source>Figures as in the paper, of this recording</source>
        <translation>Figures comme dans l’article, tirées de cet enregistrement</translation>
    </message>
    <message>
        <source>Paper figure &amp;%1</source>
        <translation>Figure &amp;%1 de l’article</translation>
    </message>
    <message>
        <source>&amp;Update panels</source>
        <translation>Mettre à &amp;jour les sous-figures</translation>
    </message>
    <message>
        <source>Make all panels that are not frozen anew, for their own conditions</source>
        <translation>Refaire toutes les sous-figures non figées, pour leurs propres conditions</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exporter la figure…</translation>
    </message>
    <message>
        <source>Save the figure as SVG, PDF, PNG or TIFF, with its numbers and provenance</source>
        <translation>Enregistrer la figure en SVG, PDF, PNG ou TIFF, avec ses valeurs et sa provenance</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>Save a figure and the numbers of every computed view into a folder</source>
        <translation>Enregistrer dans un dossier une figure et les valeurs de chaque vue calculée</translation>
    </message>
    <message>
        <source>Save a report of the recording, with all computed views, as HTML or PDF</source>
        <translation>Enregistrer un rapport de l’enregistrement, avec toutes les vues calculées, en HTML ou PDF</translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation>Mise en &amp;page…</translation>
    </message>
    <message>
        <source>Set size, type and colours of the figure</source>
        <translation>Définir la taille, les caractères et les couleurs de la figure</translation>
    </message>
    <message>
        <source>Pro&amp;venance…</source>
        <translation>Pro&amp;venance…</translation>
    </message>
    <message>
        <source>Show from what the figure has been made</source>
        <translation>Afficher ce dont la figure a été tirée</translation>
    </message>
    <message>
        <source>The page is full. Remove a panel, or begin a new figure.</source>
        <translation>La page est pleine. Retirer une sous-figure, ou commencer une nouvelle figure.</translation>
    </message>
    <message>
        <source>%1 is in the figure.</source>
        <translation>%1 est dans la figure.</translation>
    </message>
    <message>
        <source>%1 is panel %2 of the figure.</source>
        <translation>%1 est la sous-figure %2 de la figure.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>&amp;Défiger</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Figer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculée</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>figée</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>É&amp;crire un rapport…</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureComposer</name>
    <message>
        <source>Figure composer</source>
        <translation>Éditeur de figures</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>Zoom de la page</translation>
    </message>
    <message>
        <source>Zoom of the page; at 100 % it has its true size</source>
        <translation>Zoom de la page&#x202f;; à 100&#x202f;%, elle a sa taille réelle</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>✓ Nothing a journal would object to: type, lines, labels and greys.</source>
        <translation>✓ Rien qu’une revue puisse reprocher&#xa0;: caractères, lignes, libellés et gris.</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>Size of the page: one, one and a half or two columns of a journal, or your own</source>
        <translation>Taille de la page&#xa0;: une, une et demie ou deux colonnes d’une revue, ou personnalisée</translation>
    </message>
    <message>
        <source>%1&#x202f;mm wide</source>
        <translation>%1&#x202f;mm de large</translation>
    </message>
    <message>
        <source>%1 × %2&#x202f;mm</source>
        <translation>%1 × %2&#x202f;mm</translation>
    </message>
    <message>
        <source>Smaller page (−)</source>
        <translation>Page plus petite (−)</translation>
    </message>
    <message>
        <source>Larger page (+)</source>
        <translation>Page plus grande (+)</translation>
    </message>
    <message>
        <source>Page as large as there is room (0)</source>
        <translation>Page aussi grande que la place le permet (0)</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureDocument</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Nouvelle figure</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>Ouvrir une figure</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>Ajouter une sous-figure</translation>
    </message>
    <message>
        <source>Remove panel</source>
        <translation>Retirer la sous-figure</translation>
    </message>
    <message>
        <source>Move panel</source>
        <translation>Déplacer la sous-figure</translation>
    </message>
    <message>
        <source>Change size of panel</source>
        <translation>Changer la taille de la sous-figure</translation>
    </message>
    <message>
        <source>Change grid</source>
        <translation>Changer la grille</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>Freeze panel</source>
        <translation>Figer la sous-figure</translation>
    </message>
    <message>
        <source>Thaw panel</source>
        <translation>Défiger la sous-figure</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Change settings of the figure</source>
        <translation>Changer les réglages de la figure</translation>
    </message>
    <message>
        <source>Update panels</source>
        <translation>Mettre à jour les sous-figures</translation>
    </message>
    <message>
        <source>Place panel</source>
        <translation>Placer la sous-figure</translation>
    </message>
    <message>
        <source>Take panel out of the grid</source>
        <translation>Sortir la sous-figure de la grille</translation>
    </message>
    <message>
        <source>Put panel into the grid</source>
        <translation>Mettre la sous-figure dans la grille</translation>
    </message>
    <message>
        <source>Move legend</source>
        <translation>Déplacer la légende</translation>
    </message>
    <message>
        <source>Show scale bars</source>
        <translation>Afficher les barres d’échelle</translation>
    </message>
    <message>
        <source>Show axes</source>
        <translation>Afficher les axes</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureExport</name>
    <message>
        <source>%1 was not written, because its panels were not finished.</source>
        <translation>%1 n’a pas été écrit, car ses sous-figures n’ont pas été terminées.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image (*.png);;TIFF image (*.tiff)</source>
        <translation>Image vectorielle (*.svg);;Document PDF (*.pdf);;Image (*.png);;Image TIFF (*.tiff)</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 est écrit</translation>
    </message>
    <message>
        <source>%1 is written once its panels are computed.</source>
        <translation>%1 sera écrit dès que ses sous-figures seront calculées.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>The figure was written to %1, with its numbers and provenance beside it.</source>
        <translation>La figure a été écrite dans %1, avec ses valeurs et sa provenance à côté.</translation>
    </message>
    <message>
        <source>Export everything into a new folder in</source>
        <translation>Tout exporter vers un nouveau dossier dans</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>Résultats de %1</translation>
    </message>
    <message>
        <source>No view has been computed for these conditions yet. Open the Balance workspace first.</source>
        <translation>Aucune vue n’a encore été calculée pour ces conditions. Ouvrir d’abord l’espace de travail «&#xa0;Équilibre&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Writing the figures of %n view(s)</source>
        <translation>
            <numerusform>Écriture de la figure de %n vue</numerusform>
            <numerusform>Écriture des figures de %n vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) with numbers and provenance were written to %1.</source>
        <translation>
            <numerusform>%n figure avec valeurs et provenance a été écrite dans %1.</numerusform>
            <numerusform>%n figures avec valeurs et provenance ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF document (*.pdf)</source>
        <translation>Page web (*.html);;Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>Rapport de %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>Reading %1 for its hash</source>
        <translation>Lecture de %1 pour son hachage</translation>
    </message>
    <message>
        <source>%1 was not written, because the recording was closed.</source>
        <translation>%1 n’a pas été écrit, car l’enregistrement a été fermé.</translation>
    </message>
    <message>
        <source>%1 is written once everything is computed.</source>
        <translation>%1 sera écrit dès que tout sera calculé.</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePage</name>
    <message>
        <source>Page of the figure</source>
        <translation>Page de la figure</translation>
    </message>
    <message>
        <source>No panels</source>
        <translation>Aucune sous-figure</translation>
    </message>
    <message>
        <source>The panel does not fit there. Make it smaller, or move the others first.</source>
        <translation>La sous-figure n’y tient pas. La réduire, ou déplacer d’abord les autres.</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>Une autre sous-figure gêne. La déplacer, ou donner plus de cellules à la page.</translation>
    </message>
    <message>
        <source>Drag a view here, or choose one in the list of panels and press Add to figure</source>
        <translation>Faire glisser une vue ici, ou en choisir une dans la liste des sous-figures et appuyer sur «&#xa0;Ajouter à la figure&#xa0;»</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelSettings</name>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Title of the panel</source>
        <translation>Titre de la sous-figure</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Updating leaves this panel as it is</source>
        <translation>La mise à jour laisse cette sous-figure telle quelle</translation>
    </message>
    <message>
        <source>Make this panel anew, for its own conditions</source>
        <translation>Refaire cette sous-figure, pour ses propres conditions</translation>
    </message>
    <message>
        <source>Take this panel out of the figure (Del)</source>
        <translation>Retirer cette sous-figure de la figure (Suppr)</translation>
    </message>
    <message>
        <source>Columns of the panel</source>
        <translation>Colonnes de la sous-figure</translation>
    </message>
    <message>
        <source>Rows of the panel</source>
        <translation>Lignes de la sous-figure</translation>
    </message>
    <message>
        <source>Cells of the grid that the panel takes; its edges can be dragged on the page</source>
        <translation>Cellules de la grille que prend la sous-figure&#x202f;; ses bords peuvent être glissés sur la page</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Place freely, in millimetres</source>
        <translation>Placer librement, en millimètres</translation>
    </message>
    <message>
        <source>The panel leaves the grid: drag it or its edges on the page, or type its place</source>
        <translation>La sous-figure quitte la grille&#xa0;: la faire glisser, elle ou ses bords, sur la page, ou saisir sa position</translation>
    </message>
    <message>
        <source>Left edge of the panel</source>
        <translation>Bord gauche de la sous-figure</translation>
    </message>
    <message>
        <source>Upper edge of the panel</source>
        <translation>Bord supérieur de la sous-figure</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>Largeur de la sous-figure</translation>
    </message>
    <message>
        <source>Height of the panel</source>
        <translation>Hauteur de la sous-figure</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%1, from the upper left corner of the page</source>
        <translation>%1, depuis le coin supérieur gauche de la page</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Legend of the panel</source>
        <translation>Légende de la sous-figure</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>À côté du graphique</translation>
    </message>
    <message>
        <source>On the plot</source>
        <translation>Sur le graphique</translation>
    </message>
    <message>
        <source>Where the meaning of lines and the numbers stand; on the plot they go to the corner where they hide least</source>
        <translation>Où figurent la signification des lignes et les valeurs&#x202f;; sur le graphique, elles vont dans le coin où elles masquent le moins</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Scale bars in place of axes</source>
        <translation>Barres d’échelle à la place des axes</translation>
    </message>
    <message>
        <source>For traces, spikes and waveforms. Logarithmic axes and axes without a unit stay</source>
        <translation>Pour les tracés, les potentiels d’action et les formes d’onde. Les axes logarithmiques et les axes sans unité de mesure restent</translation>
    </message>
    <message>
        <source>Another panel is in the way. Move it, or give the page more cells.</source>
        <translation>Une autre sous-figure gêne. La déplacer, ou donner plus de cellules à la page.</translation>
    </message>
    <message>
        <source>The grid is full. Remove a panel, or give the page more cells.</source>
        <translation>La grille est pleine. Retirer une sous-figure, ou donner plus de cellules à la page.</translation>
    </message>
    <message>
        <source>No panel chosen</source>
        <translation>Aucune sous-figure choisie</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Sous-figure</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Sous-figure %1</translation>
    </message>
</context>
<context>
    <name>edgescope::FigurePanelsList</name>
    <message>
        <source>Add to figure</source>
        <translation>Ajouter à la figure</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Sous-figures</translation>
    </message>
    <message>
        <source>Views that can be panels</source>
        <translation>Vues pouvant être des sous-figures</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureProvenancePanel</name>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureReopening</name>
    <message>
        <source>%1 does not say how its figure was made. Open the recording instead.</source>
        <translation>%1 n’indique pas comment sa figure a été faite. Ouvrir plutôt l’enregistrement.</translation>
    </message>
    <message>
        <source>The unit classes of %1 are not those the figure was made with; its numbers may differ.</source>
        <translation>Les classes des unités de %1 ne sont pas celles avec lesquelles la figure a été faite&#x202f;; ses valeurs peuvent différer.</translation>
    </message>
    <message>
        <source>Comparing %1 with the figure</source>
        <translation>Comparaison de %1 avec la figure</translation>
    </message>
    <message>
        <source>The content of %1 is not that of the recording the figure was made of; its numbers may differ.</source>
        <translation>Le contenu de %1 n’est pas celui de l’enregistrement dont la figure a été tirée&#x202f;; ses valeurs peuvent différer.</translation>
    </message>
    <message>
        <source>%1 was made of the recording %2, which is not there any more.</source>
        <translation>La figure %1 a été tirée de l’enregistrement %2, qui n’existe plus à cet endroit.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localiser %1</translation>
    </message>
</context>
<context>
    <name>edgescope::FigureSettingsPanel</name>
    <message>
        <source>Figure settings</source>
        <translation>Réglages de la figure</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>Nom de la figure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Columns of panels</source>
        <translation>Colonnes de sous-figures</translation>
    </message>
    <message>
        <source>Rows of panels</source>
        <translation>Lignes de sous-figures</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>%1&#x202f;mm</source>
        <translation>%1&#x202f;mm</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Largeurs usuelles</translation>
    </message>
    <message>
        <source>One, one and a half or two columns of a journal</source>
        <translation>Une, une et demie ou deux colonnes d’une revue</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>Hauteur de la page</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>ppp</translation>
    </message>
    <message>
        <source>Of PNG and TIFF files, and of pictures inside SVG and PDF files</source>
        <translation>Des fichiers PNG et TIFF, et des images dans les fichiers SVG et PDF</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Font of the figure</source>
        <translation>Police de la figure</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Weight of lines</source>
        <translation>Épaisseur des lignes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Letters of panels</source>
        <translation>Lettres des sous-figures</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>Couleurs de la figure</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Greyscale-safe</source>
        <translation>Lisibles en niveaux de gris</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Background of the figure</source>
        <translation>Fond de la figure</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Small print under the figure</source>
        <translation>Petits caractères sous la figure</translation>
    </message>
    <message>
        <source>Recording, version and seed</source>
        <translation>Enregistrement, version et graine</translation>
    </message>
    <message>
        <source>The panels do not fit into so few cells. Remove one first.</source>
        <translation>Les sous-figures ne tiennent pas dans si peu de cellules. En retirer une d’abord.</translation>
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
        <translation>Gris</translation>
    </message>
    <message>
        <source>E and I</source>
        <translation>E et I</translation>
    </message>
    <message>
        <source>Colours of E and I</source>
        <translation>Couleurs de E et I</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Bleu et orange</translation>
    </message>
    <message>
        <source>Green and purple</source>
        <translation>Vert et violet</translation>
    </message>
    <message>
        <source>E − I</source>
        <translation>E − I</translation>
    </message>
    <message>
        <source>Colours of signed values</source>
        <translation>Couleurs des valeurs signées</translation>
    </message>
    <message>
        <source>Those of E and I</source>
        <translation>Celles de E et I</translation>
    </message>
    <message>
        <source>Pink to green</source>
        <translation>Rose à vert</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Colours of power</source>
        <translation>Couleurs de la puissance</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Colours of coherence and shares</source>
        <translation>Couleurs de la cohérence et des parts</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Colours of densities and rates</source>
        <translation>Couleurs des densités et des fréquences</translation>
    </message>
    <message>
        <source>%1; all choices can be read by colour-blind readers</source>
        <translation>%1&#x202f;; tous les choix sont lisibles par les lecteurs daltoniens</translation>
    </message>
</context>
<context>
    <name>edgescope::FileActions</name>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edit(s) of annotations are safe.</source>
        <translation>
            <numerusform>Edgescope s’est arrêté de façon inattendue le %1 alors que %2 était ouvert. %n modification d’annotations est conservée.</numerusform>
            <numerusform>Edgescope s’est arrêté de façon inattendue le %1 alors que %2 était ouvert. %n modifications d’annotations sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Shortest gap</source>
        <translation>Lacune la plus courte</translation>
    </message>
    <message>
        <source>Pauses of a recording that last at least so many milliseconds are gaps; shorter ones are closed. 0: one and a half sample periods.</source>
        <translation>Les pauses d’un enregistrement qui durent au moins ce nombre de millisecondes sont des lacunes&#x202f;; les plus courtes sont fermées. 0&#xa0;: une période d’échantillonnage et demie.</translation>
    </message>
    <message>
        <source>Convert to NWB</source>
        <translation>Convertir en NWB</translation>
    </message>
    <message>
        <source>NWB files (*.nwb)</source>
        <translation>Fichiers NWB (*.nwb)</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the converted file.</source>
        <translation>%1 est l’enregistrement ouvert. Choisir un autre nom pour le fichier converti.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>The recording was written to %1.</source>
        <translation>L’enregistrement a été écrit dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>arrêté à %1</translation>
    </message>
    <message>
        <source>;;Figures made by Edgescope (*.svg *.pdf *.png *.tif *.tiff)</source>
        <translation>;;Figures faites avec Edgescope (*.svg *.pdf *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Save simulation</source>
        <translation>Enregistrer la simulation</translation>
    </message>
    <message>
        <source>%1 is the recording that is open. Choose another name for the simulation.</source>
        <translation>%1 est l’enregistrement ouvert. Choisir un autre nom pour la simulation.</translation>
    </message>
    <message>
        <source>Simulating %1</source>
        <translation>Simulation de %1</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où se trouve %1 maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Export units and classes</source>
        <translation>Exporter les unités et classes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>%1 belongs to the recording that is open. Choose another name for the table of units.</source>
        <translation>%1 appartient à l’enregistrement ouvert. Choisir un autre nom pour la table des unités.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The units and their classes were written to %1.</source>
        <translation>Les unités et leurs classes ont été écrites dans %1.</translation>
    </message>
</context>
<context>
    <name>edgescope::FileDrop</name>
    <message>
        <source>What was dropped is not a file. Drop a recording from a folder.</source>
        <translation>Ce qui a été déposé n’est pas un fichier. Déposer un enregistrement depuis un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped. Drop one recording at a time.</source>
        <translation>
            <numerusform>%n fichier a été déposé. Déposer un seul enregistrement à la fois.</numerusform>
            <numerusform>%n fichiers ont été déposés. Déposer un seul enregistrement à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this computer. Save it first, then drop the file.</source>
        <translation>%1 n’est pas sur cet ordinateur. L’enregistrer d’abord, puis déposer le fichier.</translation>
    </message>
</context>
<context>
    <name>edgescope::FilterActions</name>
    <message>
        <source>Show each channel as it was recorded</source>
        <translation>Afficher chaque canal tel qu’il a été enregistré</translation>
    </message>
    <message>
        <source>Show each channel less the mean of all channels</source>
        <translation>Afficher chaque canal moins la moyenne de tous les canaux</translation>
    </message>
    <message>
        <source>Show the difference of neighbouring channels</source>
        <translation>Afficher la différence des canaux voisins</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>Sans filtre</translation>
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
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>&amp;High-pass</source>
        <translation>Passe-&amp;haut</translation>
    </message>
    <message>
        <source>&amp;Low-pass</source>
        <translation>Passe-&amp;bas</translation>
    </message>
    <message>
        <source>Slower waves are taken out. Choose an edge or type it, such as 0.5 Hz</source>
        <translation>Les ondes plus lentes sont retirées. Choisir une fréquence de coupure ou la saisir, par exemple 0,5&#x202f;Hz</translation>
    </message>
    <message>
        <source>Faster waves are taken out. Choose an edge or type it, such as 70 Hz</source>
        <translation>Les ondes plus rapides sont retirées. Choisir une fréquence de coupure ou la saisir, par exemple 70&#x202f;Hz</translation>
    </message>
    <message>
        <source>Changes the picture only, never what is analysed. Butterworth of order 2, forwards and backwards: no delay, −6 dB at the edges.</source>
        <translation>Ne change que l’image, jamais ce qui est analysé. Butterworth d’ordre 2, aller et retour&#xa0;: pas de retard, −6&#x202f;dB aux fréquences de coupure.</translation>
    </message>
    <message>
        <source>Takes out the mains frequency and its harmonics</source>
        <translation>Retire la fréquence du secteur et ses harmoniques</translation>
    </message>
    <message>
        <source>Mains &amp;notch</source>
        <translation>&amp;Coupe-bande du secteur</translation>
    </message>
    <message>
        <source>What is subtracted from each channel</source>
        <translation>Ce qui est soustrait de chaque canal</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>R&amp;aw</source>
        <translation>Br&amp;ut</translation>
    </message>
    <message>
        <source>Show the traces as they were recorded</source>
        <translation>Afficher les tracés tels qu’ils ont été enregistrés</translation>
    </message>
    <message>
        <source>An edge is a number of Hz, such as 0.5, or off.</source>
        <translation>Une fréquence de coupure est un nombre de Hz, comme 0,5, ou «&#xa0;désactivé&#xa0;».</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Read about what has the keyboard</source>
        <translation>Lire à propos de la partie de la fenêtre qui a le clavier</translation>
    </message>
    <message>
        <source>The &amp;science in ten minutes</source>
        <translation>La &amp;science en dix minutes</translation>
    </message>
    <message>
        <source>Read what the pictures are about</source>
        <translation>Lire de quoi traitent les images</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Qu’est-ce que %1&#x202f;?</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>edgescope::HelpCard</name>
    <message>
        <source>What is %1?</source>
        <translation>Qu’est-ce que %1&#x202f;?</translation>
    </message>
    <message>
        <source>Read in the manual</source>
        <translation>Lire dans le manuel</translation>
    </message>
</context>
<context>
    <name>edgescope::HintBubbles</name>
    <message>
        <source>Hint</source>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>Close the hints for good</source>
        <translation>Fermer les astuces définitivement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>edgescope::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Edits of annotations and unit classes. Choose one to go back or forward to it</source>
        <translation>Modifications d’annotations et de classes d’unités. En choisir une pour y revenir ou y avancer</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportAnnotationsDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n annotation(s).</source>
        <translation>
            <numerusform>%1 contient %n annotation.</numerusform>
            <numerusform>%1 contient %n annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Recording in the list</source>
        <translation>En&amp;registrement de la liste</translation>
    </message>
    <message>
        <source>&amp;Marks of</source>
        <translation>&amp;Marques de</translation>
    </message>
    <message>
        <source>Add to all &amp;times</source>
        <translation>Ajouter à tous les &amp;temps</translation>
    </message>
    <message>
        <source>Whose marks they become: choose a rater or type a new name</source>
        <translation>À qui attribuer les marques&#xa0;: choisir un évaluateur ou saisir un nouveau nom</translation>
    </message>
    <message>
        <source>raters named in the file</source>
        <translation>évaluateurs nommés dans le fichier</translation>
    </message>
    <message>
        <source>Seconds that all times become later; at first what the start times say</source>
        <translation>Secondes dont tous les temps sont retardés&#x202f;; au départ, ce qu’indiquent les heures de début</translation>
    </message>
    <message>
        <source>The first annotations</source>
        <translation>Les premières annotations</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) become texts of events.</source>
        <translation>
            <numerusform>%n autre mot devient un texte d’événement.</numerusform>
            <numerusform>%n autres mots deviennent des textes d’événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be added.</source>
        <translation>
            <numerusform>%n annotation sera ajoutée.</numerusform>
            <numerusform>%n annotations seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) outside the recording and will be left out.</source>
        <translation>
            <numerusform>%n se trouve hors de l’enregistrement et sera omise.</numerusform>
            <numerusform>%n se trouvent hors de l’enregistrement et seront omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cut at the ends of the recording.</source>
        <translation>
            <numerusform>%n sera coupée aux extrémités de l’enregistrement.</numerusform>
            <numerusform>%n seront coupées aux extrémités de l’enregistrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length cannot be states and will be left out.</source>
        <translation>
            <numerusform>%n sans durée ne peut pas être un état et sera omise.</numerusform>
            <numerusform>%n sans durée ne peuvent pas être des états et seront omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out by their words.</source>
        <translation>
            <numerusform>%n sera omise d’après son mot.</numerusform>
            <numerusform>%n seront omises d’après leurs mots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ImportDialog</name>
    <message numerus="yes">
        <source>%1 holds %n file(s) of one column of numbers: a channel each. They do not say their sampling rate.</source>
        <translation>
            <numerusform>%1 contient %n fichier d’une colonne de nombres&#xa0;: un canal chacun. La fréquence d’échantillonnage n’y est pas indiquée.</numerusform>
            <numerusform>%1 contient %n fichiers d’une colonne de nombres&#xa0;: un canal chacun. La fréquence d’échantillonnage n’y est pas indiquée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n column(s) of numbers and does not say its sampling rate.</source>
        <translation>
            <numerusform>%1 contient %n colonne de nombres et n’indique pas sa fréquence d’échantillonnage.</numerusform>
            <numerusform>%1 contient %n colonnes de nombres et n’indique pas sa fréquence d’échantillonnage.</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Open numbers</source>
        <translation>Ouvrir des nombres</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>&amp;Sampling rate</source>
        <translation>&amp;Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>&amp;Values are in</source>
        <translation>Les &amp;valeurs sont en</translation>
    </message>
</context>
<context>
    <name>edgescope::ImportWordsTable</name>
    <message>
        <source>Words of the file</source>
        <translation>Mots du fichier</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>Mot du fichier</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Ce que devient %1</translation>
    </message>
    <message>
        <source>text of an event</source>
        <translation>texte d’un événement</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Étiquette de %1</translation>
    </message>
    <message>
        <source>Choose a label or type the name of a new one</source>
        <translation>Choisir une étiquette ou saisir le nom d’une nouvelle</translation>
    </message>
</context>
<context>
    <name>edgescope::JobBar</name>
    <message>
        <source>Running work</source>
        <translation>Travaux en cours</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Arrêter ce travail</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) up to date</source>
        <translation>
            <numerusform>%n analyse à jour</numerusform>
            <numerusform>%n analyses à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>List all jobs</source>
        <translation>Énumérer tous les travaux</translation>
    </message>
    <message numerus="yes">
        <source>%n not computable</source>
        <translation>
            <numerusform>%n non calculable</numerusform>
            <numerusform>%n non calculables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Jobs</name>
    <message>
        <source>There is not enough memory for &quot;%1&quot;. Close other programs or choose a shorter range.</source>
        <translation>La mémoire est insuffisante pour «&#xa0;%1&#xa0;». Fermer d’autres programmes ou choisir une plage plus courte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an error in the program: %2.</source>
        <translation>«&#xa0;%1&#xa0;» s’est arrêté à cause d’une erreur du programme&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stopped because of an unknown error in the program.</source>
        <translation>«&#xa0;%1&#xa0;» s’est arrêté à cause d’une erreur inconnue du programme.</translation>
    </message>
</context>
<context>
    <name>edgescope::JobsDialog</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · reste %2</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Aucun travail en cours.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Running and waiting work</source>
        <translation>Travaux en cours et en attente</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Arrêter ce travail</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
</context>
<context>
    <name>edgescope::JoinActions</name>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Edgescope projects (*%1)</source>
        <translation>Projets Edgescope (*%1)</translation>
    </message>
    <message>
        <source>%1 is one of the parts. Choose another name for the project.</source>
        <translation>%1 est l’une des parties. Choisir un autre nom pour le projet.</translation>
    </message>
    <message>
        <source>Import unit classes</source>
        <translation>Importer les classes des unités</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>The classes of %n unit(s) were taken from %1.</source>
        <translation>
            <numerusform>La classe de %n unité a été prise dans %1.</numerusform>
            <numerusform>Les classes de %n unités ont été prises dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::JoinDialog</name>
    <message>
        <source>none</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Join recordings</source>
        <translation>Assembler des enregistrements</translation>
    </message>
    <message>
        <source>What the words for states in these parts mean:</source>
        <translation>Signification des mots désignant les états dans ces parties&#xa0;:</translation>
    </message>
    <message>
        <source>Several files become one recording. The first part sets the clock; each other part starts on it at the time given. No file is changed.</source>
        <translation>Plusieurs fichiers deviennent un seul enregistrement. La première partie donne l’horloge&#x202f;; chaque autre partie y commence au temps indiqué. Aucun fichier n’est modifié.</translation>
    </message>
    <message>
        <source>Parts of the recording</source>
        <translation>Parties de l’enregistrement</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the chosen parts off the list</source>
        <translation>Retirer de la liste les parties choisies</translation>
    </message>
    <message>
        <source>&amp;Excitatory and inhibitory by</source>
        <translation>&amp;Excitatrices et inhibitrices d’après</translation>
    </message>
    <message>
        <source>A &amp;table…</source>
        <translation>Une &amp;table…</translation>
    </message>
    <message>
        <source>Choose a table of units and classes (CSV or TSV)</source>
        <translation>Choisir une table d’unités et de classes (CSV ou TSV)</translation>
    </message>
    <message>
        <source>&amp;Save and open…</source>
        <translation>Enregistrer et &amp;ouvrir…</translation>
    </message>
    <message>
        <source>Save the list of parts as a project file and open it</source>
        <translation>Enregistrer la liste des parties comme fichier de projet et l’ouvrir</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Table of classes</source>
        <translation>Table de classes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is itself a project. Add its parts instead.</source>
        <translation>%1 est lui-même un projet. Ajouter plutôt ses parties.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>Début de %1</translation>
    </message>
    <message>
        <source>Seconds after the start of the first part; at first what the start times say</source>
        <translation>Secondes après le début de la première partie&#x202f;; au départ, ce qu’indiquent les heures de début</translation>
    </message>
    <message>
        <source>the column that names most classes</source>
        <translation>la colonne qui nomme le plus de classes</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>edgescope::JointCanvas</name>
    <message>
        <source>Picture of the joint distribution</source>
        <translation>Image de la distribution conjointe</translation>
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
        <translation>par état, ellipses à %1&#x202f;%</translation>
    </message>
    <message>
        <source>4 scales, %1 % ellipses</source>
        <translation>4 échelles, ellipses à %1&#x202f;%</translation>
    </message>
    <message>
        <source>Open a recording to see its E × I joint distribution.</source>
        <translation>Ouvrir un enregistrement pour voir sa distribution conjointe E × I.</translation>
    </message>
    <message>
        <source>E × I joint distribution</source>
        <translation>Distribution conjointe E × I</translation>
    </message>
    <message>
        <source>E × I joint distribution, %1, correlation %2, anisotropy %3, %4 bins</source>
        <translation>Distribution conjointe E × I, %1, corrélation %2, anisotropie %3, %4 bins</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>Par échelle</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) marked</source>
        <translation>
            <numerusform>%n bin marqué</numerusform>
            <numerusform>%n bins marqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>A&amp;ucune touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Give the chosen action its usual keys</source>
        <translation>Donner à l’action choisie ses touches habituelles</translation>
    </message>
    <message>
        <source>Give all actions their usual keys</source>
        <translation>Donner à toutes les actions leurs touches habituelles</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Nouvelle touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot; already. Choose another key, or take it from there first.</source>
        <translation>%1 appartient déjà à «&#xa0;%2&#xa0;». Choisir une autre touche, ou l’y retirer d’abord.</translation>
    </message>
</context>
<context>
    <name>edgescope::LabelsPanel</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Letters and digits that give the label while scoring; digits do so at any time</source>
        <translation>Lettres et chiffres qui donnent l’étiquette pendant le scorage&#x202f;; les chiffres le font à tout moment</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove this label</source>
        <translation>Retirer cette étiquette</translation>
    </message>
    <message>
        <source>Move this label up</source>
        <translation>Monter cette étiquette</translation>
    </message>
    <message>
        <source>Move this label down</source>
        <translation>Descendre cette étiquette</translation>
    </message>
    <message>
        <source>Colour of this label</source>
        <translation>Couleur de cette étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Sets of labels of the program</source>
        <translation>Jeux d’étiquettes du programme</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>&amp;Instead of the states here</source>
        <translation>À la &amp;place des états présents</translation>
    </message>
    <message>
        <source>&amp;Instead of the seizures here</source>
        <translation>À la &amp;place des crises présentes</translation>
    </message>
    <message>
        <source>Annotations keep their labels</source>
        <translation>Les annotations gardent leurs étiquettes</translation>
    </message>
    <message>
        <source>&amp;Besides those here</source>
        <translation>&amp;En plus de celles présentes</translation>
    </message>
    <message>
        <source>A label has a name.</source>
        <translation>Une étiquette a un nom.</translation>
    </message>
    <message>
        <source>There is a label %1 of this kind already. Remove one of them to make them one.</source>
        <translation>Il y a déjà une étiquette %1 de ce type. Retirer l’une d’elles pour n’en faire qu’une.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Touches de %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Couleur de %1</translation>
    </message>
    <message>
        <source>Order of labels</source>
        <translation>Ordre des étiquettes</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>nouvelle étiquette</translation>
    </message>
    <message>
        <source>new label %1</source>
        <translation>nouvelle étiquette %1</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::LanesDialog</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Pistes de la chronologie</translation>
    </message>
    <message>
        <source>Lanes from top to bottom</source>
        <translation>Pistes de haut en bas</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Ticked lanes are shown, from top to bottom. Their headers can also be dragged to another place, and their lower edges to another height.</source>
        <translation>Les pistes cochées sont affichées, de haut en bas. Leurs en-têtes peuvent aussi être glissés à une autre place, et leurs bords inférieurs à une autre hauteur.</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>Cet enregistrement n’a rien à afficher dans cette piste</translation>
    </message>
</context>
<context>
    <name>edgescope::LookActions</name>
    <message>
        <source>C&amp;hannels…</source>
        <translation>&amp;Canaux…</translation>
    </message>
    <message>
        <source>Choose which channels of LFP are shown, in which order, and which are bad</source>
        <translation>Choisir quels canaux LFP sont affichés, dans quel ordre, et lesquels sont mauvais</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Show or hide the overview of the recording</source>
        <translation>Afficher ou masquer la vue d’ensemble de l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Butterfly</source>
        <translation>Papill&amp;on</translation>
    </message>
    <message>
        <source>Draw all channels of LFP on one base line</source>
        <translation>Tracer tous les canaux LFP sur une même ligne</translation>
    </message>
    <message>
        <source>State &amp;tint</source>
        <translation>Te&amp;inte des états</translation>
    </message>
    <message>
        <source>Tint the lanes by state and seizure</source>
        <translation>Teinter les pistes selon l’état et la crise</translation>
    </message>
    <message>
        <source>&amp;Hover card</source>
        <translation>Fiche d&amp;u pointeur</translation>
    </message>
    <message>
        <source>Show what is under the pointer beside it, not only in the status bar</source>
        <translation>Afficher à côté du pointeur ce qui se trouve dessous, pas seulement dans la barre d’état</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>Réti&amp;cule</translation>
    </message>
    <message>
        <source>Draw lines through the pointer over all lanes</source>
        <translation>Tracer des lignes passant par le pointeur sur toutes les pistes</translation>
    </message>
    <message>
        <source>Raste&amp;r</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Fréquence</translation>
    </message>
    <message>
        <source>Units with the most spikes on top</source>
        <translation>Les unités ayant le plus de potentiels d’action en haut</translation>
    </message>
    <message>
        <source>&amp;Depth or array</source>
        <translation>&amp;Profondeur ou matrice</translation>
    </message>
    <message>
        <source>Units by the place of their electrode, row by row of the array</source>
        <translation>Les unités selon la position de leur électrode, ligne par ligne de la matrice</translation>
    </message>
    <message>
        <source>&amp;First spike</source>
        <translation>Pre&amp;mier potentiel d’action</translation>
    </message>
    <message>
        <source>Units that begin first on top</source>
        <translation>Les unités qui commencent en premier en haut</translation>
    </message>
    <message>
        <source>F&amp;ile order</source>
        <translation>&amp;Ordre du fichier</translation>
    </message>
    <message>
        <source>Units in the order of the file</source>
        <translation>Les unités dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Classe</translation>
    </message>
    <message>
        <source>Colour tells excitatory from inhibitory</source>
        <translation>La couleur distingue les excitatrices des inhibitrices</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>Each unit has its colour</source>
        <translation>Chaque unité a sa couleur</translation>
    </message>
    <message>
        <source>&amp;Electrode</source>
        <translation>&amp;Électrode</translation>
    </message>
    <message>
        <source>Units of one electrode have the same colour</source>
        <translation>Les unités d’une même électrode ont la même couleur</translation>
    </message>
    <message>
        <source>Class &amp;posterior</source>
        <translation>Probabilité &amp;a posteriori de la classe</translation>
    </message>
    <message>
        <source>Units whose class is surest on top; by rate while the units are not classified</source>
        <translation>Les unités dont la classe est la plus sûre en haut&#x202f;; par fréquence tant que les unités ne sont pas classées</translation>
    </message>
    <message>
        <source>Arran&amp;ge lanes…</source>
        <translation>&amp;Disposer les pistes…</translation>
    </message>
    <message>
        <source>Choose which lanes are shown, in which order and how high</source>
        <translation>Choisir quelles pistes sont affichées, dans quel ordre et avec quelle hauteur</translation>
    </message>
</context>
<context>
    <name>edgescope::MainBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Left edge of the window</source>
        <translation>Bord gauche de la fenêtre</translation>
    </message>
    <message>
        <source>Left edge of the window. Type 01:18:12, +95 s, 2h or sz1 and press Enter (G)</source>
        <translation>Bord gauche de la fenêtre. Saisir 01:18:12, +95&#x202f;s, 2h ou sz1 et appuyer sur Entrée (G)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation>Durée de la fenêtre</translation>
    </message>
    <message>
        <source>Length of time shown. Choose one or type it, such as 45 s</source>
        <translation>Durée affichée. En choisir une ou la saisir, par exemple 45&#x202f;s</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Type one such as 01:18:12, +95 s, 2h or sz1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps. En saisir un comme 01:18:12, +95&#x202f;s, 2h ou sz1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time. Type one such as 30 s or 5 min.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. En saisir une comme 30&#x202f;s ou 5&#x202f;min.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>edgescope::MainWindow</name>
    <message>
        <source>Show or hide this lane</source>
        <translation>Afficher ou masquer cette piste</translation>
    </message>
    <message>
        <source>This recording has nothing to show in this lane</source>
        <translation>Cet enregistrement n’a rien à afficher dans cette piste</translation>
    </message>
    <message>
        <source>Show this view</source>
        <translation>Afficher cette vue</translation>
    </message>
    <message>
        <source>The system report is on the clipboard.</source>
        <translation>Le rapport système est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1[*] — Edgescope</source>
        <translation>%1[*] — Edgescope</translation>
    </message>
    <message>
        <source>Edgescope[*]</source>
        <translation>Edgescope[*]</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file — see the Recording panel.</source>
        <translation>
            <numerusform>%n remarque sur ce fichier — voir le panneau Enregistrement.</numerusform>
            <numerusform>%n remarques sur ce fichier — voir le panneau Enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Edgescope</source>
        <translation>Quitter Edgescope</translation>
    </message>
    <message>
        <source>Work that has been running for some time is not finished.</source>
        <translation>Un travail en cours depuis un certain temps n’est pas terminé.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>L’arrêter et quitter</translation>
    </message>
    <message>
        <source>What every picture shows: time scale, states, surrogates and range. Change it here and all views follow.</source>
        <translation>Ce que montre chaque image&#xa0;: échelle de temps, états, substituts et plage. Un changement fait ici vaut pour toutes les vues.</translation>
    </message>
    <message>
        <source>Drag over the traces with this tool to mark a range; a digit or Z gives it a label.</source>
        <translation>Faire glisser sur les tracés avec cet outil marque une plage&#x202f;; un chiffre ou Z lui donne une étiquette.</translation>
    </message>
    <message>
        <source>Six kinds of work. Each has its own views; recording, scale and time stay the same.</source>
        <translation>Six sortes de travail. Chacune a ses propres vues&#x202f;; l’enregistrement, l’échelle et le temps restent les mêmes.</translation>
    </message>
    <message>
        <source>Every picture goes into a figure for print from here.</source>
        <translation>D’ici, chaque image passe dans une figure à imprimer.</translation>
    </message>
</context>
<context>
    <name>edgescope::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Rechercher dans le manuel…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1 — Manual</source>
        <translation>%1 — Manuel</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>edgescope::NightSummaryPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>States of the night</source>
        <translation>États de la nuit</translation>
    </message>
    <message>
        <source>Changes from one state to another</source>
        <translation>Passages d’un état à un autre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Bouts</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>How often the state of the row was followed by that of the column, without unscored time between.</source>
        <translation>Nombre de fois où l’état de la ligne a été suivi de celui de la colonne, sans temps non scoré entre les deux.</translation>
    </message>
    <message>
        <source>Total sleep</source>
        <translation>Sommeil total</translation>
    </message>
    <message>
        <source>All time in a state of sleep</source>
        <translation>Tout le temps passé dans un état de sommeil</translation>
    </message>
    <message>
        <source>Sleep latency</source>
        <translation>Latence d’endormissement</translation>
    </message>
    <message>
        <source>From lights off, or the start, to the first sleep of any kind</source>
        <translation>De l’extinction des lumières, ou du début, au premier sommeil de tout type</translation>
    </message>
    <message>
        <source>REM latency</source>
        <translation>Latence REM</translation>
    </message>
    <message>
        <source>From the onset of sleep to the first REM sleep</source>
        <translation>De l’endormissement au premier sommeil REM</translation>
    </message>
    <message>
        <source>Wake after onset</source>
        <translation>Éveil après endormissement</translation>
    </message>
    <message>
        <source>Wakefulness after the onset of sleep</source>
        <translation>Éveil après le début du sommeil</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Total sleep over the time from lights off to lights on</source>
        <translation>Sommeil total sur le temps de l’extinction à l’allumage des lumières</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Changements d’état</translation>
    </message>
    <message>
        <source>Changes without unscored time between the two states</source>
        <translation>Changements sans temps non scoré entre les deux états</translation>
    </message>
    <message>
        <source>%1 scored, %2 unscored</source>
        <translation>scoré&#xa0;: %1, non scoré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: first after %2, mean bout %3, longest %4</source>
        <translation>%1&#xa0;: premier épisode après %2, durée moyenne %3, la plus longue %4</translation>
    </message>
    <message>
        <source>%1 does not occur.</source>
        <translation>%1 n’apparaît pas.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 vers %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>edgescope::NotesPanel</name>
    <message>
        <source>Notes on this recording</source>
        <translation>Notes sur cet enregistrement</translation>
    </message>
    <message>
        <source>What you want to remember about this recording</source>
        <translation>Ce qui est à retenir de cet enregistrement</translation>
    </message>
    <message>
        <source>Open a recording to write notes on it.</source>
        <translation>Ouvrir un enregistrement pour écrire des notes à son sujet.</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take them.</source>
        <translation>Non enregistrées&#xa0;: le disque ne les accepte pas.</translation>
    </message>
    <message>
        <source>Kept with the annotations, beside the recording and never in it.</source>
        <translation>Conservées avec les annotations, à côté de l’enregistrement et jamais dedans.</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetMap</name>
    <message>
        <source>Order of onsets</source>
        <translation>Ordre des débuts</translation>
    </message>
    <message>
        <source>In this order: %1</source>
        <translation>Dans cet ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a candidate, or a seizure whose channels have their onsets.</source>
        <translation>Choisir une candidate, ou une crise dont les canaux ont leurs débuts.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>last, %1 later</source>
        <translation>dernier, %1 plus tard</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1&#xa0;: non atteint</translation>
    </message>
    <message>
        <source>%1: number %2, %3 after the first</source>
        <translation>%1&#xa0;: numéro %2, %3 après le premier</translation>
    </message>
</context>
<context>
    <name>edgescope::OnsetTable</name>
    <message>
        <source>Onset by channel</source>
        <translation>Début par canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Add this channel</source>
        <translation>Ajouter ce canal</translation>
    </message>
    <message>
        <source>Remove the chosen channels</source>
        <translation>Retirer les canaux choisis</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps.</translation>
    </message>
</context>
<context>
    <name>edgescope::PairCanvas</name>
    <message>
        <source>Picture of the correlograms</source>
        <translation>Image des corrélogrammes</translation>
    </message>
</context>
<context>
    <name>edgescope::PairView</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>±10 ms</source>
        <translation>±10&#x202f;ms</translation>
    </message>
    <message>
        <source>±25 ms</source>
        <translation>±25&#x202f;ms</translation>
    </message>
    <message>
        <source>±60 ms</source>
        <translation>±60&#x202f;ms</translation>
    </message>
    <message>
        <source>Show lags up to 10 ms</source>
        <translation>Afficher les retards jusqu’à 10&#x202f;ms</translation>
    </message>
    <message>
        <source>Show lags up to 25 ms</source>
        <translation>Afficher les retards jusqu’à 25&#x202f;ms</translation>
    </message>
    <message>
        <source>Show lags up to 60 ms</source>
        <translation>Afficher les retards jusqu’à 60&#x202f;ms</translation>
    </message>
    <message>
        <source>Previous connection found</source>
        <translation>Connexion trouvée précédente</translation>
    </message>
    <message>
        <source>Next connection found</source>
        <translation>Connexion trouvée suivante</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 sur %n connexion</numerusform>
            <numerusform>%1 sur %n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>%n connexion trouvée</numerusform>
            <numerusform>%n connexions trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the view of connections to find them</source>
        <translation>Afficher la vue des connexions pour les trouver</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>Cet enregistrement n’a pas d’unités triées.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n selected unit(s) are shown.</source>
        <translation>
            <numerusform>Affichage de %1 sur %n unité sélectionnée.</numerusform>
            <numerusform>Les %1 premières des %n unités sélectionnées sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correlograms of the selected units</source>
        <translation>Corrélogrammes des unités sélectionnées</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>Calcul impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select a unit to see its autocorrelogram, or several to see their cross-correlograms: in the units table, the raster, the array map or the connections.</source>
        <translation>Sélectionner une unité pour voir son autocorrélogramme, ou plusieurs pour voir leurs corrélogrammes croisés&#xa0;: dans la table d’unités, le raster, la carte des électrodes ou les connexions.</translation>
    </message>
    <message>
        <source>Open a recording to see the correlograms of its units.</source>
        <translation>Ouvrir un enregistrement pour voir les corrélogrammes de ses unités.</translation>
    </message>
    <message>
        <source>Correlograms; no unit is selected</source>
        <translation>Corrélogrammes&#x202f;; aucune unité n’est sélectionnée</translation>
    </message>
    <message>
        <source>Correlograms of %1</source>
        <translation>Corrélogrammes de %1</translation>
    </message>
</context>
<context>
    <name>edgescope::PanelMaker</name>
    <message>
        <source>The panels of the figure were not finished, because the work was stopped.</source>
        <translation>Les sous-figures de la figure n’ont pas été terminées, car le travail a été arrêté.</translation>
    </message>
    <message>
        <source>The panels of the figure were not finished, because the recording was closed.</source>
        <translation>Les sous-figures de la figure n’ont pas été terminées, car l’enregistrement a été fermé.</translation>
    </message>
    <message>
        <source>Panels of the figure; then %1</source>
        <translation>Sous-figures de la figure&#x202f;; ensuite, %1</translation>
    </message>
    <message>
        <source>Panels of the figure: %1</source>
        <translation>Sous-figures de la figure&#xa0;: %1</translation>
    </message>
    <message>
        <source>The panels of the figure could not be made: %1</source>
        <translation>Les sous-figures de la figure n’ont pas pu être faites&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterForm</name>
    <message>
        <source>The default is the paper&apos;s value.</source>
        <translation>La valeur par défaut est celle de l’article.</translation>
    </message>
    <message>
        <source>The default is derived from the paper&apos;s figures.</source>
        <translation>La valeur par défaut est déduite des figures de l’article.</translation>
    </message>
    <message>
        <source>The default is this program&apos;s choice.</source>
        <translation>La valeur par défaut est un choix de ce programme.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Return to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Return %1 to the default</source>
        <translation>Ramener %1 à sa valeur par défaut</translation>
    </message>
    <message>
        <source>%1: the default is %2</source>
        <translation>%1&#xa0;: la valeur par défaut est %2</translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterGroup</name>
    <message>
        <source>paper defaults</source>
        <translation>valeurs de l’article</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterPanel</name>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Give this analysis and the ensembles the values of the paper</source>
        <translation>Donner à cette analyse et aux ensembles les valeurs de l’article</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les modifications s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>edgescope::PictureActions</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Save as a figure: %1</source>
        <translation>Enregistrer comme figure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy as a picture: %1</source>
        <translation>Copier comme image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the numbers drawn: %1</source>
        <translation>Copier les valeurs tracées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF document (*.pdf);;Image, 300 dots per inch (*.png);;TIFF image, 300 dots per inch (*.tiff)</source>
        <translation>Image vectorielle (*.svg);;Document PDF (*.pdf);;Image, 300 points par pouce (*.png);;Image TIFF, 300 points par pouce (*.tiff)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
</context>
<context>
    <name>edgescope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Texts and numbers are in another language after the next start of Edgescope.</source>
        <translation>Les textes et les nombres seront dans une autre langue après le prochain démarrage d’Edgescope.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size of &amp;plots</source>
        <translation>Taille du texte des gra&amp;phiques</translation>
    </message>
    <message>
        <source>Text size of plots</source>
        <translation>Taille du texte des graphiques</translation>
    </message>
</context>
<context>
    <name>edgescope::RaterDialog</name>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Marks are made by the rater chosen here. Views and analyses use this rater&apos;s marks, and the events and artefacts that came with the file. Marks of other raters are kept.</source>
        <translation>Les marques sont faites par l’évaluateur choisi ici. Les vues et les analyses utilisent les marques de cet évaluateur, ainsi que les événements et artéfacts fournis avec le fichier. Les marques des autres évaluateurs sont conservées.</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Évaluateurs</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %n marque</numerusform>
            <numerusform>%1, %n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nom ou initiales</translation>
    </message>
    <message>
        <source>&amp;New rater</source>
        <translation>&amp;Nouvel évaluateur</translation>
    </message>
</context>
<context>
    <name>edgescope::RecordingPanel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>non indiqué dans le fichier</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>No sorted units in this file.</source>
        <translation>Aucune unité triée dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 units, %2 spikes</source>
        <translation>%1 unités, %2 potentiels d’action</translation>
    </message>
    <message>
        <source>Excitatory</source>
        <translation>Excitatrices</translation>
    </message>
    <message>
        <source>Inhibitory</source>
        <translation>Inhibitrices</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classées</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>No LFP channels in this file.</source>
        <translation>Aucun canal LFP dans ce fichier.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 altogether.</source>
        <translation>Affichage de %1 sur %2, %3 en tout.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Comment le fichier a été lu</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>✗ Error</source>
        <translation>✗ Erreur</translation>
    </message>
    <message>
        <source>⚠ Warning</source>
        <translation>⚠ Avertissement</translation>
    </message>
    <message>
        <source>ℹ Note</source>
        <translation>ℹ Note</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Crises</translation>
    </message>
    <message>
        <source>Invalid times</source>
        <translation>Temps non valides</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Open a recording to see what it holds.</source>
        <translation>Ouvrir un enregistrement pour voir ce qu’il contient.</translation>
    </message>
</context>
<context>
    <name>edgescope::RecoveryPanel</name>
    <message>
        <source>none without a baseline</source>
        <translation>aucun sans ligne de base</translation>
    </message>
    <message>
        <source>none without an excursion</source>
        <translation>aucun sans excursion</translation>
    </message>
    <message>
        <source>no exponential fits</source>
        <translation>aucune exponentielle ne s’ajuste</translation>
    </message>
    <message>
        <source>%1 · 95 % %2–%3</source>
        <translation>%1 · 95&#x202f;% %2–%3</translation>
    </message>
    <message>
        <source>%1 · 95 % from %2, no upper limit</source>
        <translation>%1 · 95&#x202f;% à partir de %2, sans limite supérieure</translation>
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
        <translation>Mise à l’échelle de S(T), la trajectoire est fixée aux deux extrémités. Le rétablissement se lit sur le résidu.</translation>
    </message>
    <message>
        <source>Recovery of the seizure shown</source>
        <translation>Rétablissement après la crise montrée</translation>
    </message>
    <message>
        <source>Open a recording to see how it recovers from its seizures.</source>
        <translation>Ouvrir un enregistrement pour voir comment il se rétablit de ses crises.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>The seizure lies outside the time analysed.</source>
        <translation>La crise est en dehors de la durée analysée.</translation>
    </message>
    <message>
        <source>Sz %1 · %2</source>
        <translation>Sz %1 · %2</translation>
    </message>
    <message>
        <source>%1 after offset</source>
        <translation>%1 après la fin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Time to band</source>
        <translation>Temps jusqu’à la bande</translation>
    </message>
    <message>
        <source>Half recovery</source>
        <translation>Demi-rétablissement</translation>
    </message>
    <message>
        <source>τ (exponential)</source>
        <translation>τ (exponentielle)</translation>
    </message>
    <message>
        <source>Peak residual</source>
        <translation>Pic du résidu</translation>
    </message>
    <message>
        <source>Time of peak</source>
        <translation>Temps du pic</translation>
    </message>
    <message>
        <source>%1 after onset</source>
        <translation>%1 après le début</translation>
    </message>
    <message>
        <source>Leads at the peak</source>
        <translation>Prédomine au pic</translation>
    </message>
</context>
<context>
    <name>edgescope::RemoveLabelDialog</name>
    <message>
        <source>They &amp;keep it; it has no colour, key or place of its own any more</source>
        <translation>Elles la &amp;gardent&#x202f;; elle n’a plus de couleur, de touche ni de place propres</translation>
    </message>
    <message>
        <source>They &amp;get the label</source>
        <translation>Elles &amp;reçoivent l’étiquette</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Label they get</source>
        <translation>Étiquette qu’elles reçoivent</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carry the label %1.</source>
        <translation>
            <numerusform>%n annotation porte l’étiquette %1.</numerusform>
            <numerusform>%n annotations portent l’étiquette %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Results</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>Counting spikes at all scales</source>
        <translation>Comptage des potentiels d’action à toutes les échelles</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s) only</source>
        <translation>
            <numerusform>%n unité sélectionnée seulement</numerusform>
            <numerusform>%n unités sélectionnées seulement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesModel</name>
    <message>
        <source>%1 – %2 Hz</source>
        <translation>%1 – %2&#x202f;Hz</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Channel, or the two signals of the coherence</source>
        <translation>Canal, ou les deux signaux de la cohérence</translation>
    </message>
    <message>
        <source>When the ridge begins</source>
        <translation>Quand la crête commence</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Combien de temps elle dure</translation>
    </message>
    <message>
        <source>Frequencies at its begin and at its end</source>
        <translation>Fréquences à son début et à sa fin</translation>
    </message>
    <message>
        <source>Its largest value over the level of significance</source>
        <translation>Sa plus grande valeur rapportée au niveau de signification</translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesPanel</name>
    <message>
        <source>Ridges</source>
        <translation>Crêtes</translation>
    </message>
    <message>
        <source>Open a recording to see its ridges.</source>
        <translation>Ouvrir un enregistrement pour voir ses crêtes.</translation>
    </message>
    <message>
        <source>Choose a rule for ridges above the scalogram or the coherence.</source>
        <translation>Choisir une règle pour les crêtes au-dessus du scalogramme ou de la cohérence.</translation>
    </message>
    <message>
        <source>No ridges in the time shown.</source>
        <translation>Aucune crête dans la durée affichée.</translation>
    </message>
    <message numerus="yes">
        <source>%n ridge(s) in the time shown.</source>
        <translation>
            <numerusform>%n crête dans la durée affichée.</numerusform>
            <numerusform>%n crêtes dans la durée affichée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Scoring</name>
    <message>
        <source>No epoch after this one is unscored.</source>
        <translation>Aucune époque non scorée après celle-ci.</translation>
    </message>
    <message>
        <source>No epoch before this one is unscored.</source>
        <translation>Aucune époque non scorée avant celle-ci.</translation>
    </message>
    <message>
        <source>The state does not change any more.</source>
        <translation>L’état ne change plus.</translation>
    </message>
    <message>
        <source>Choose a rater to compare with first.</source>
        <translation>Choisir d’abord un évaluateur avec qui comparer.</translation>
    </message>
    <message>
        <source>The raters agree on all further epochs that both have scored.</source>
        <translation>Les évaluateurs sont d’accord sur toutes les époques suivantes qu’ils ont tous deux scorées.</translation>
    </message>
    <message>
        <source>Unscore epoch %1</source>
        <translation>Effacer l’état de l’époque %1</translation>
    </message>
    <message>
        <source>%1 on epoch %2</source>
        <translation>%1 sur l’époque %2</translation>
    </message>
    <message>
        <source>%1 on %2. %3 undoes.</source>
        <translation>%1 sur l’époque %2. %3 pour annuler.</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Non scoré</translation>
    </message>
</context>
<context>
    <name>edgescope::ScoringPanel</name>
    <message>
        <source>Go to next epoch after a key</source>
        <translation>Passer à l’époque suivante après une touche</translation>
    </message>
    <message>
        <source>Skip epochs already scored</source>
        <translation>Sauter les époques déjà scorées</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scorage</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Epochs scored</source>
        <translation>Époques scorées</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Non scoré</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 époques sur %2</translation>
    </message>
    <message>
        <source>%1 · next unscored %2</source>
        <translation>%1 · prochaine non scorée %2</translation>
    </message>
    <message>
        <source>Every epoch stepped to becomes %1 until Esc.</source>
        <translation>Chaque époque parcourue devient %1 jusqu’à Échap.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureActions</name>
    <message>
        <source>Sei&amp;zures</source>
        <translation>Cris&amp;es</translation>
    </message>
    <message>
        <source>Align the a&amp;xis</source>
        <translation>Ali&amp;gner l’axe</translation>
    </message>
    <message>
        <source>Choose a seizure and show it, from 60 s before its onset on</source>
        <translation>Choisir une crise et l’afficher, à partir de 60&#x202f;s avant son début</translation>
    </message>
    <message>
        <source>What the time axis counts from</source>
        <translation>Ce à partir de quoi compte l’axe du temps</translation>
    </message>
    <message>
        <source>&amp;Onset</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the onset of the seizure</source>
        <translation>Graduer l’axe en secondes depuis le début de la crise</translation>
    </message>
    <message>
        <source>O&amp;ffset</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Label the axis with the seconds from the offset of the seizure</source>
        <translation>Graduer l’axe en secondes depuis la fin de la crise</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Label the axis with the time of day</source>
        <translation>Graduer l’axe en heure du jour</translation>
    </message>
    <message>
        <source>&amp;Elapsed</source>
        <translation>É&amp;coulé</translation>
    </message>
    <message>
        <source>Label the axis with the time elapsed from the start of the recording</source>
        <translation>Graduer l’axe en temps écoulé depuis le début de l’enregistrement</translation>
    </message>
    <message>
        <source>Sz %1 at %2, %3</source>
        <comment>number, time and length of a seizure</comment>
        <translation>Sz %1 à %2, %3</translation>
    </message>
    <message>
        <source>Choose this seizure and show it</source>
        <translation>Choisir cette crise et l’afficher</translation>
    </message>
    <message>
        <source>No seizures</source>
        <translation>Aucune crise</translation>
    </message>
    <message>
        <source>Sz %1 of %2</source>
        <comment>seizure 1 of 3</comment>
        <translation>Sz %1 sur %2</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizureMarksPanel</name>
    <message>
        <source>Marked seizures</source>
        <translation>Crises marquées</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <source>all before</source>
        <translation>tout ce qui précède</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Move the onset to the cursor</source>
        <translation>Placer le début au curseur</translation>
    </message>
    <message>
        <source>Move the offset to the cursor</source>
        <translation>Placer la fin au curseur</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Back in the band %1 after the offset</source>
        <translation>De retour dans la bande %1 après la fin</translation>
    </message>
    <message>
        <source>Outside the time analysed</source>
        <translation>En dehors de la durée analysée</translation>
    </message>
    <message>
        <source>The offset must be after the onset.</source>
        <translation>La fin doit être après le début.</translation>
    </message>
    <message>
        <source>Move the onset of %1</source>
        <translation>Déplacer le début de %1</translation>
    </message>
    <message>
        <source>Move the offset of %1</source>
        <translation>Déplacer la fin de %1</translation>
    </message>
</context>
<context>
    <name>edgescope::SeizurePanel</name>
    <message>
        <source>Accept (Enter)</source>
        <translation>Accepter (Entrée)</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Rejeter (X)</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>More finds more seizures and more of all else.</source>
        <translation>Une valeur plus élevée trouve plus de crises et plus de tout le reste.</translation>
    </message>
    <message>
        <source>Suggested seizures</source>
        <translation>Crises suggérées</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ch.</source>
        <translation>Can.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Mark the selected time as a seizure, with the onset in each channel</source>
        <translation>Marquer le temps sélectionné comme crise, avec le début dans chaque canal</translation>
    </message>
    <message>
        <source>Take the candidate off the list</source>
        <translation>Retirer la candidate de la liste</translation>
    </message>
    <message>
        <source>Candidates that score as high or higher: %1 an hour</source>
        <translation>Candidates de score égal ou supérieur&#xa0;: %1 par heure</translation>
    </message>
    <message>
        <source>Open a recording to have seizures suggested.</source>
        <translation>Ouvrir un enregistrement pour obtenir des suggestions de crises.</translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation>Recherche de candidates…</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; %4 undecided</source>
        <translation>%1 suggérées en %2&#x202f;h, %3 par heure&#x202f;; %4 non tranchées</translation>
    </message>
    <message>
        <source>Onsets of %1 at %2</source>
        <translation>Débuts de %1 à %2</translation>
    </message>
    <message>
        <source>Suggested onsets of %1 at %2</source>
        <translation>Débuts suggérés de %1 à %2</translation>
    </message>
    <message>
        <source>Onsets of the candidate at %1</source>
        <translation>Débuts de la candidate à %1</translation>
    </message>
    <message>
        <source>Accept a suggested seizure</source>
        <translation>Accepter une crise suggérée</translation>
    </message>
    <message>
        <source>%1 suggested in %2 h, %3 an hour; all are decided</source>
        <translation>%1 suggérées en %2 h, %3 par heure&#x202f;; toutes sont tranchées</translation>
    </message>
</context>
<context>
    <name>edgescope::ShellActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all rows of a list, or the time of the whole recording</source>
        <translation>Sélectionner toutes les lignes d’une liste, ou le temps de l’enregistrement entier</translation>
    </message>
    <message>
        <source>&amp;Find action…</source>
        <translation>Re&amp;chercher une action…</translation>
    </message>
    <message>
        <source>Find anything the program can do by some words of it</source>
        <translation>Trouver tout ce que le programme sait faire d’après quelques mots</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Language, theme, text size and keys</source>
        <translation>Langue, thème, taille du texte et touches</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>Changer les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Change the size of all text, that of plots included</source>
        <translation>Changer la taille de tout le texte, y compris celui des graphiques</translation>
    </message>
    <message>
        <source>Change the size of text in plots, in per cent of the other text</source>
        <translation>Changer la taille du texte dans les graphiques, en pour cent de l’autre texte</translation>
    </message>
</context>
<context>
    <name>edgescope::SimulationDialog</name>
    <message>
        <source>New simulation</source>
        <translation>Nouvelle simulation</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Créer…</translation>
    </message>
    <message>
        <source>A recording needs at least one unit.</source>
        <translation>Un enregistrement a besoin d’au moins une unité.</translation>
    </message>
    <message>
        <source>States and a seizure need at least ten minutes.</source>
        <translation>Des états et une crise demandent au moins dix minutes.</translation>
    </message>
</context>
<context>
    <name>edgescope::SpectrumView</name>
    <message>
        <source>Picture of the spectrum</source>
        <translation>Image du spectre</translation>
    </message>
    <message>
        <source>Mean power over %1.</source>
        <translation>Puissance moyenne sur %1.</translation>
    </message>
    <message>
        <source>Open a recording to see its spectrum at the cursor.</source>
        <translation>Ouvrir un enregistrement pour voir son spectre au curseur.</translation>
    </message>
    <message>
        <source>Spectrum at the cursor</source>
        <translation>Spectre au curseur</translation>
    </message>
    <message>
        <source>Spectrum at %1, from %2 Hz to %3 Hz. Highest: %4</source>
        <translation>Spectre à %1, de %2 Hz à %3 Hz. Maximum&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>edgescope::StackCanvas</name>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Drawn without OpenGL, which is missing here.</source>
        <translation>Dessiné sans OpenGL, qui est absent ici.</translation>
    </message>
</context>
<context>
    <name>edgescope::StateNameTable</name>
    <message>
        <source>Meaning of %1</source>
        <translation>Signification de %1</translation>
    </message>
    <message>
        <source>Choose a state or type the name of another</source>
        <translation>Choisir un état ou saisir le nom d’un autre</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omettre</translation>
    </message>
    <message>
        <source>Word in the parts</source>
        <translation>Mot dans les parties</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Words for states</source>
        <translation>Mots pour les états</translation>
    </message>
</context>
<context>
    <name>edgescope::StateTable</name>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Temps</translation>
    </message>
    <message>
        <source>State summary</source>
        <translation>Résumé des états</translation>
    </message>
    <message>
        <source>Bins at the current scale</source>
        <translation>Bins à l’échelle actuelle</translation>
    </message>
    <message>
        <source>Correlation of E and I</source>
        <translation>Corrélation de E et I</translation>
    </message>
    <message>
        <source>Width along the balance diagonal, divided by the width across it</source>
        <translation>Largeur le long de la diagonale d’équilibre, divisée par la largeur en travers</translation>
    </message>
    <message>
        <source>Exponent of the variance of E − I against the bin width</source>
        <translation>Exposant de la variance de E − I en fonction de la largeur de bin</translation>
    </message>
    <message>
        <source>Gini coefficient of the excitatory ensemble</source>
        <translation>Coefficient de Gini de l’ensemble excitateur</translation>
    </message>
    <message>
        <source>Gini coefficient of the inhibitory ensemble</source>
        <translation>Coefficient de Gini de l’ensemble inhibiteur</translation>
    </message>
    <message>
        <source>Time of the state in the range analysed</source>
        <translation>Temps passé dans l’état dans la plage analysée</translation>
    </message>
    <message>
        <source>k %1 · %2</source>
        <translation>k %1 · %2</translation>
    </message>
    <message>
        <source>Open a recording to see its states side by side.</source>
        <translation>Ouvrir un enregistrement pour voir ses états côte à côte.</translation>
    </message>
    <message>
        <source>No states are marked in this recording.</source>
        <translation>Aucun état n’est marqué dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Choose states above to compare them.</source>
        <translation>Choisir des états ci-dessus pour les comparer.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1: %2, %3 bins</source>
        <translation>%1&#xa0;: %2, %3 bins</translation>
    </message>
</context>
<context>
    <name>edgescope::StateToggles</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>States that the analyses take in</source>
        <translation>États pris en compte par les analyses</translation>
    </message>
    <message>
        <source>No state is chosen: analyses take in all time, whatever its state.</source>
        <translation>Aucun état n’est choisi&#xa0;: les analyses prennent en compte toute la durée, quel que soit l’état.</translation>
    </message>
    <message>
        <source>Take in all time, whatever its state</source>
        <translation>Prendre en compte toute la durée, quel que soit l’état</translation>
    </message>
    <message>
        <source>%1: %2. Alt+click shows only this state.</source>
        <translation>%1&#xa0;: %2. Alt+clic affiche seulement cet état.</translation>
    </message>
    <message>
        <source>Take in or leave out %1</source>
        <translation>Prendre en compte ou omettre %1</translation>
    </message>
    <message>
        <source>States %1/%2</source>
        <translation>États %1/%2</translation>
    </message>
</context>
<context>
    <name>edgescope::Study</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Opening the demo recording</source>
        <translation>Ouverture de l’enregistrement de démonstration</translation>
    </message>
    <message>
        <source>Making the demo recording</source>
        <translation>Création de l’enregistrement de démonstration</translation>
    </message>
    <message>
        <source>Add the marks of %1</source>
        <translation>Ajouter les marques de %1</translation>
    </message>
    <message>
        <source>%1 of the %2 marks of %3 were added to %4. Undo takes them away.</source>
        <translation>%1 des %2 marques de %3 ont été ajoutées à %4. «&#xa0;Annuler&#xa0;» les retire.</translation>
    </message>
    <message>
        <source>Pooling the spikes of both classes</source>
        <translation>Regroupement des potentiels d’action des deux classes</translation>
    </message>
</context>
<context>
    <name>edgescope::StudyFileActions</name>
    <message>
        <source>Save study as</source>
        <translation>Enregistrer l’étude sous</translation>
    </message>
    <message>
        <source>Edgescope studies (*%1)</source>
        <translation>Études Edgescope (*%1)</translation>
    </message>
    <message>
        <source>The study is saved in %1.</source>
        <translation>L’étude est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The parameters and conditions of the study were not taken over. %1</source>
        <translation>Les paramètres et les conditions de l’étude n’ont pas été repris. %1</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapCanvas</name>
    <message>
        <source>Picture of the map</source>
        <translation>Image de la carte</translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapView</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a recording to see its scalogram.</source>
        <translation>Ouvrir un enregistrement pour voir son scalogramme.</translation>
    </message>
    <message>
        <source>Open a recording to see its wavelet coherence.</source>
        <translation>Ouvrir un enregistrement pour voir sa cohérence en ondelettes.</translation>
    </message>
    <message>
        <source>Open a recording to see its E − I map.</source>
        <translation>Ouvrir un enregistrement pour voir sa carte E − I.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of %1 against time and frequency, %2 rows from %3 Hz to %4 Hz</source>
        <translation>Carte de %1 en fonction du temps et de la fréquence, %2 lignes de %3&#x202f;Hz à %4&#x202f;Hz</translation>
    </message>
    <message>
        <source>Map of %1 against time and bin width, %2 rows from %3 to %4</source>
        <translation>Carte de %1 en fonction du temps et de la largeur de bin, %2 lignes de %3 à %4</translation>
    </message>
    <message>
        <source>&amp;Difference to pinned</source>
        <translation>&amp;Différence avec la carte épinglée</translation>
    </message>
    <message>
        <source>Show by how much the map differs from the pinned one, where both have values</source>
        <translation>Afficher de combien la carte diffère de la carte épinglée, là où les deux ont des valeurs</translation>
    </message>
</context>
<context>
    <name>edgescope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Open a recording to see its timeline.</source>
        <translation>Ouvrir un enregistrement pour voir sa chronologie.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unit(s), %2 channels.</source>
        <translation>
            <numerusform>%1, %n unité, %2 canaux.</numerusform>
            <numerusform>%1, %n unités, %2 canaux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::TraceLoader</name>
    <message>
        <source>Preparing the traces for long time ranges</source>
        <translation>Préparation des tracés pour les longues plages de temps</translation>
    </message>
    <message>
        <source>Reading traces</source>
        <translation>Lecture des tracés</translation>
    </message>
    <message>
        <source>Filtering traces</source>
        <translation>Filtrage des tracés</translation>
    </message>
</context>
<context>
    <name>edgescope::TravelActions</name>
    <message>
        <source>B&amp;ack</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>To the place looked at before</source>
        <translation>Aller à l’endroit regardé auparavant</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>&amp;Avant</translation>
    </message>
    <message>
        <source>To the place that was left with Back</source>
        <translation>Aller à l’endroit quitté avec Retour</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Lacune suivante</translation>
    </message>
    <message>
        <source>Show the next gap of the recording</source>
        <translation>Afficher la prochaine lacune de l’enregistrement</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Move the cursor through the page and turn it at its end, or stop</source>
        <translation>Déplacer le curseur à travers la page et la tourner à sa fin, ou arrêter</translation>
    </message>
    <message>
        <source>Play speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Play at this speed</source>
        <translation>Lire à cette vitesse</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitView</name>
    <message>
        <source>Set the class by hand: excitatory</source>
        <translation>Définir la classe à la main&#xa0;: excitatrice</translation>
    </message>
    <message>
        <source>Set the class by hand: inhibitory</source>
        <translation>Définir la classe à la main&#xa0;: inhibitrice</translation>
    </message>
    <message>
        <source>Set the class by hand: unclassified</source>
        <translation>Définir la classe à la main&#xa0;: non classée</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Unité précédente</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Unité suivante</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>Cet enregistrement n’a pas d’unités triées.</translation>
    </message>
    <message>
        <source>Open a recording to see its units one by one.</source>
        <translation>Ouvrir un enregistrement pour voir ses unités une par une.</translation>
    </message>
    <message>
        <source>Unit %1, %2, %3 spikes, %4 Hz</source>
        <translation>Unité %1, %2, %3 potentiels d’action, %4&#x202f;Hz</translation>
    </message>
    <message>
        <source>cut from %1</source>
        <translation>extraite de %1</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The file has no waveform of this unit: it is being cut from the signal.</source>
        <translation>Le fichier n’a pas de forme d’onde de cette unité&#xa0;: elle est en cours d’extraction du signal.</translation>
    </message>
    <message>
        <source>Waveform of unit %1</source>
        <translation>Forme d’onde de l’unité %1</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsModel</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>PA</translation>
    </message>
    <message>
        <source>Rate (Hz)</source>
        <translation>Fréquence (Hz)</translation>
    </message>
    <message>
        <source>Electrode</source>
        <translation>Électrode</translation>
    </message>
    <message>
        <source>✎ by hand</source>
        <translation>✎ à la main</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>Prob. a posteriori</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
</context>
<context>
    <name>edgescope::UnitsPanel</name>
    <message>
        <source>▲ %1 E · ■ %2 I · ◇ %3 unclassified</source>
        <translation>▲ %1 E · ■ %2 I · ◇ %3 non classées</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>▲ Excitatory</source>
        <translation>▲ Excitatrice</translation>
    </message>
    <message>
        <source>■ Inhibitory</source>
        <translation>■ Inhibitrice</translation>
    </message>
    <message>
        <source>◇ None</source>
        <translation>◇ Aucune</translation>
    </message>
    <message>
        <source>Class column</source>
        <translation>Colonne de classes</translation>
    </message>
    <message>
        <source>Text columns of the file&apos;s units table</source>
        <translation>Colonnes de texte de la table d’unités du fichier</translation>
    </message>
    <message>
        <source>Take the classes of all units from this column</source>
        <translation>Prendre dans cette colonne les classes de toutes les unités</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Set the class of the selected units (%1)</source>
        <translation>Définir la classe des unités sélectionnées (%1)</translation>
    </message>
    <message>
        <source>Classes set here are remembered for this recording; its own files are never changed.</source>
        <translation>Les classes définies ici sont mémorisées pour cet enregistrement&#x202f;; ses propres fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Open a recording to see its units.</source>
        <translation>Ouvrir un enregistrement pour voir ses unités.</translation>
    </message>
    <message>
        <source>This recording has no sorted units.</source>
        <translation>Cet enregistrement n’a pas d’unités triées.</translation>
    </message>
    <message>
        <source>This column gives %1.</source>
        <translation>Cette colonne donne %1.</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Show who changed which classes, when and why</source>
        <translation>Afficher qui a modifié quelles classes, quand et pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason for the next class (R)</source>
        <translation>Raison de la prochaine classe (R)</translation>
    </message>
    <message>
        <source>Kept in the log with the class set next; Enter goes back to the units</source>
        <translation>Conservée dans le journal avec la prochaine classe définie&#x202f;; Entrée revient aux unités</translation>
    </message>
</context>
<context>
    <name>edgescope::View</name>
    <message>
        <source>preview %1 of %2</source>
        <translation>aperçu %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>preview: %1 of %n surrogate(s)</source>
        <translation>
            <numerusform>aperçu&#xa0;: %1 sur %n substitut</numerusform>
            <numerusform>aperçu&#xa0;: %1 sur %n substituts</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Could not compute: %1</source>
        <translation>Calcul impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Sensitivity to uncertain units</source>
        <translation>Sensibilité aux &amp;unités incertaines</translation>
    </message>
    <message>
        <source>Show how far the numbers change when units of uncertain class get other classes</source>
        <translation>Montrer de combien changent les valeurs quand des unités de classe incertaine reçoivent d’autres classes</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewDock</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menu de %1</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Exporter %1…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Off: hold this picture, whatever time, scale and conditions are chosen</source>
        <translation>Désactivé&#xa0;: garder cette image, quels que soient le temps, l’échelle et les conditions choisis</translation>
    </message>
    <message>
        <source>held</source>
        <translation>maintenue</translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n unité sélectionnée</numerusform>
            <numerusform>%n unités sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
</context>
<context>
    <name>edgescope::ViewPages</name>
    <message>
        <source>previous conditions</source>
        <translation>conditions précédentes</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Unités…</translation>
    </message>
    <message>
        <source>Go to Browse</source>
        <translation>Aller à Parcourir</translation>
    </message>
    <message>
        <source>Recompute for the selection</source>
        <translation>Recalculer pour la sélection</translation>
    </message>
    <message>
        <source>Analyse the selected time only, here and in all views</source>
        <translation>Analyser seulement le temps sélectionné, ici et dans toutes les vues</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Recompute for the selected units</source>
        <translation>Recalculer pour les unités sélectionnées</translation>
    </message>
    <message>
        <source>Pool the selected units only, here and in all views</source>
        <translation>Regrouper seulement les unités sélectionnées, ici et dans toutes les vues</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>edgescope::WelcomePage</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>Encore rien d’ouvert</translation>
    </message>
    <message>
        <source>%1
Missing. Locate…</source>
        <translation>%1
Introuvable. Localiser…</translation>
    </message>
    <message>
        <source>%1 is not there any more. Choose it to say where it is now; Del removes it from this list.</source>
        <translation>%1 n’existe plus à cet endroit. Le choisir pour indiquer où il se trouve maintenant&#x202f;; Suppr le retire de cette liste.</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkActions</name>
    <message>
        <source>Run &amp;all</source>
        <translation>T&amp;out lancer</translation>
    </message>
    <message>
        <source>Run the analyses of all views, hidden ones included</source>
        <translation>Lancer les analyses de toutes les vues, y compris les vues masquées</translation>
    </message>
    <message>
        <source>Pr&amp;esets</source>
        <translation>Préré&amp;glages</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Tra&amp;vaux</translation>
    </message>
    <message>
        <source>List running and waiting work</source>
        <translation>Énumérer les travaux en cours et en attente</translation>
    </message>
    <message>
        <source>&amp;Surrogates…</source>
        <translation>&amp;Substituts…</translation>
    </message>
    <message>
        <source>Show how surrogates are made and how many</source>
        <translation>Afficher comment les substituts sont créés et combien</translation>
    </message>
    <message>
        <source>Keep all parameter values under a name and take them back</source>
        <translation>Conserver toutes les valeurs des paramètres sous un nom et les reprendre</translation>
    </message>
    <message>
        <source>&amp;Save values as…</source>
        <translation>&amp;Enregistrer les valeurs sous…</translation>
    </message>
    <message>
        <source>Keep the values of all parameters under a name</source>
        <translation>Conserver les valeurs de tous les paramètres sous un nom</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>Give all analyses the values of the paper</source>
        <translation>Donner à toutes les analyses les valeurs de l’article</translation>
    </message>
    <message>
        <source>Give all analyses the values kept as %1</source>
        <translation>Donner à toutes les analyses les valeurs conservées sous %1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Forget the values kept as %1</source>
        <translation>Oublier les valeurs conservées sous %1</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Enregistrer les valeurs</translation>
    </message>
    <message>
        <source>Name of these parameter values. A name that is there already is replaced.</source>
        <translation>Nom de ces valeurs de paramètres. Un nom déjà présent est remplacé.</translation>
    </message>
    <message>
        <source>&amp;Monosynaptic pairs…</source>
        <translation>Paires &amp;monosynaptiques…</translation>
    </message>
    <message>
        <source>Find connections between units in their correlograms</source>
        <translation>Trouver les connexions entre unités dans leurs corrélogrammes</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>parameter values that are no preset</comment>
        <translation>Personnalisées</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceActions</name>
    <message>
        <source>Save &amp;workspace as…</source>
        <translation>Enregistrer l’espace de &amp;travail sous…</translation>
    </message>
    <message>
        <source>Make a workspace of your own from the present layout</source>
        <translation>Créer un espace de travail personnel à partir de la disposition actuelle</translation>
    </message>
    <message>
        <source>&amp;Maximise dock</source>
        <translation>&amp;Maximiser le panneau</translation>
    </message>
    <message>
        <source>Give the part with the keyboard all the room, or put it back</source>
        <translation>Donner toute la place à la partie qui a le clavier, ou la remettre en place</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>Retirer l’espace de travail</translation>
    </message>
    <message>
        <source>A workspace of your own</source>
        <translation>Un espace de travail personnel</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>Oublier cet espace de travail</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Enregistrer l’espace de travail</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceBar</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
</context>
<context>
    <name>edgescope::WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
</TS>
