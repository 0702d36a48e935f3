<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>%1: insufficient for intervals and tests, %n of %2 blocks</source>
        <translation>
            <numerusform>%1: insufficient for intervals and tests, %n of %2 blocks</numerusform>
            <numerusform>%1: insufficient for intervals and tests, %n of %2 blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat stretches left out.</source>
        <translation>
            <numerusform>%n flat stretch left out.</numerusform>
            <numerusform>%n flat stretches left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns with missing samples left out.</source>
        <translation>
            <numerusform>%n column with missing samples left out.</numerusform>
            <numerusform>%n columns with missing samples left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat columns left out.</source>
        <translation>
            <numerusform>%n flat column left out.</numerusform>
            <numerusform>%n flat columns left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected unit(s) have no class.</source>
        <translation>
            <numerusform>The %n selected unit has no class.</numerusform>
            <numerusform>The %n selected units have no class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n bins at this scale; at least %1 are needed.</source>
        <translation>
            <numerusform>Only %n bin at this scale; at least %1 are needed.</numerusform>
            <numerusform>Only %n bins at this scale; at least %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 grey: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 grey: fewer than %n bin</numerusform>
            <numerusform>k %1 grey: fewer than %n bins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k %1 hidden: fewer than %n bins</source>
        <translation>
            <numerusform>k %1 hidden: fewer than %n bin</numerusform>
            <numerusform>k %1 hidden: fewer than %n bins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: insufficient at k %2, fewer than %n bins</source>
        <translation>
            <numerusform>%1: insufficient at k %2, fewer than %n bin</numerusform>
            <numerusform>%1: insufficient at k %2, fewer than %n bins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message numerus="yes">
        <source>%n row(s) without a readable time were left out.</source>
        <translation>
            <numerusform>%n row without a readable time was left out.</numerusform>
            <numerusform>%n rows without a readable time were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without an onset in seconds were left out.</source>
        <translation>
            <numerusform>%n annotation without an onset in seconds was left out.</numerusform>
            <numerusform>%n annotations without an onset in seconds were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or stop(s) without the other were kept as moments.</source>
        <translation>
            <numerusform>%n start or stop without the other was kept as a moment.</numerusform>
            <numerusform>%n starts or stops without the other were kept as moments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>%n line without a time and a text was left out.</numerusform>
            <numerusform>%n lines without a time and a text were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) begin before the start or before another one ends; they are cut. Choose one rater.</source>
        <translation>
            <numerusform>%n state begins before the start or before another one ends; it is cut. Choose one rater.</numerusform>
            <numerusform>%n states begin before the start or before another one ends; they are cut. Choose one rater.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a state and a later end were left out.</source>
        <translation>
            <numerusform>%n line without a state and a later end was left out.</numerusform>
            <numerusform>%n lines without a state and a later end were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) or end(s) of seizures could not be used.</source>
        <translation>
            <numerusform>%n start or end of a seizure could not be used.</numerusform>
            <numerusform>%n starts or ends of seizures could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tabs and line ends in the texts of %n annotation(s) become spaces.</source>
        <translation>
            <numerusform>Tabs and line ends in the texts of %n annotation become spaces.</numerusform>
            <numerusform>Tabs and line ends in the texts of %n annotations become spaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts “n/a” of %n annotation(s) will be read as missing.</source>
        <translation>
            <numerusform>Texts “n/a” of %n annotation will be read as missing.</numerusform>
            <numerusform>Texts “n/a” of %n annotations will be read as missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels or units with “|” of %n annotation(s) will be read as several.</source>
        <translation>
            <numerusform>Names of channels or units with “|” of %n annotation will be read as several.</numerusform>
            <numerusform>Names of channels or units with “|” of %n annotations will be read as several.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seizure(s) whose label is none of the format&apos;s become “sz”.</source>
        <translation>
            <numerusform>%n seizure whose label is none of the format&apos;s becomes “sz”.</numerusform>
            <numerusform>%n seizures whose labels are none of the format&apos;s become “sz”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of channels with a comma of %n seizure(s) will be read as several.</source>
        <translation>
            <numerusform>Names of channels with a comma of %n seizure will be read as several.</numerusform>
            <numerusform>Names of channels with a comma of %n seizures will be read as several.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) overlap another one of the same label and cannot be told from it.</source>
        <translation>
            <numerusform>%n annotation overlaps another one of the same label and cannot be told from it.</numerusform>
            <numerusform>%n annotations overlap another one of the same label and cannot be told from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) whose label ends with a word for start or stop may be read as an edge of a stretch.</source>
        <translation>
            <numerusform>%n moment whose label ends with a word for start or stop may be read as an edge of a stretch.</numerusform>
            <numerusform>%n moments whose labels end with a word for start or stop may be read as edges of stretches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are empty, or have tabs, line ends or outer spaces, which are not kept.</source>
        <translation>
            <numerusform>%n label is empty, or has tabs, line ends or outer spaces, which are not kept.</numerusform>
            <numerusform>%n labels are empty, or have tabs, line ends or outer spaces, which are not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no seizures are left out.</source>
        <translation>
            <numerusform>%n annotation that is no seizure is left out.</numerusform>
            <numerusform>%n annotations that are no seizures are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are no states are left out.</source>
        <translation>
            <numerusform>%n annotation that is no state is left out.</numerusform>
            <numerusform>%n annotations that are no states are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channels of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>The channels of %n annotation are left out.</numerusform>
            <numerusform>The channels of %n annotations are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The units of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>The units of %n annotation are left out.</numerusform>
            <numerusform>The units of %n annotations are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confidence of %n annotation(s) is left out.</source>
        <translation>
            <numerusform>The confidence of %n annotation is left out.</numerusform>
            <numerusform>The confidence of %n annotations is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>The notes of %n annotation are left out.</numerusform>
            <numerusform>The notes of %n annotations are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The flags of %n annotation(s) are left out.</source>
        <translation>
            <numerusform>The flag of %n annotation is left out.</numerusform>
            <numerusform>The flags of %n annotations are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The onsets by channel of %n seizure(s) are left out.</source>
        <translation>
            <numerusform>The onsets by channel of %n seizure are left out.</numerusform>
            <numerusform>The onsets by channel of %n seizures are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times when %n annotation(s) were made or changed are left out.</source>
        <translation>
            <numerusform>The times when %n annotation was made or changed are left out.</numerusform>
            <numerusform>The times when %n annotations were made or changed are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kind of %n annotation(s) is left out; their labels alone do not tell it.</source>
        <translation>
            <numerusform>The kind of %n annotation is left out; its label alone does not tell it.</numerusform>
            <numerusform>The kind of %n annotations is left out; their labels alone do not tell it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) with control characters or “@@” are not kept as they are.</source>
        <translation>
            <numerusform>%n label with control characters or “@@” is not kept as it is.</numerusform>
            <numerusform>%n labels with control characters or “@@” are not kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a label are read by no program.</source>
        <translation>
            <numerusform>%n annotation without a label is read by no program.</numerusform>
            <numerusform>%n annotations without a label are read by no program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrainVisionReader</name>
    <message numerus="yes">
        <source>%n marker(s) without a readable position were left out, the first in line %1.</source>
        <translation>
            <numerusform>%n marker without a readable position was left out, the first in line %1.</numerusform>
            <numerusform>%n markers without a readable position were left out, the first in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording was interrupted %n time(s); by the clock of its new segments, %1 s have no data.</source>
        <translation>
            <numerusform>The recording was interrupted %n time; by the clock of its new segment, %1 s have no data.</numerusform>
            <numerusform>The recording was interrupted %n times; by the clock of its new segments, %1 s have no data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header does not describe %n channel(s); their numbers have no unit.</source>
        <translation>
            <numerusform>The header does not describe %n channel; its numbers have no unit.</numerusform>
            <numerusform>The header does not describe %n channels; their numbers have no unit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellExplorer</name>
    <message numerus="yes">
        <source>%n interval(s) of “%1” stop before they start; they were left out.</source>
        <translation>
            <numerusform>%n interval of “%1” stops before it starts; it was left out.</numerusform>
            <numerusform>%n intervals of “%1” stop before they start; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n sessions (%2). Open a file of one of them.</source>
        <translation>
            <numerusform>%1 holds %n session (%2). Open a file of it.</numerusform>
            <numerusform>%1 holds %n sessions (%2). Open a file of one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has cell features of %n unit(s) but no spike times.</source>
        <translation>
            <numerusform>%1 has cell features of %n unit but no spike times.</numerusform>
            <numerusform>%1 has cell features of %n units but no spike times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics join units of %n session(s), which were not recorded at one time.</source>
        <translation>
            <numerusform>The cell metrics join units of %n session, which were not recorded at one time.</numerusform>
            <numerusform>The cell metrics join units of %n sessions, which were not recorded at one time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell metrics do not tell which of their %n cell(s) are the units; they were left out.</source>
        <translation>
            <numerusform>The cell metrics do not tell whether their %n cell is one of the units; they were left out.</numerusform>
            <numerusform>The cell metrics do not tell which of their %n cells are the units; they were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message numerus="yes">
        <source>%1 names %n unit(s) that the recording does not have: %2.</source>
        <translation>
            <numerusform>%1 names %n unit that the recording does not have: %2.</numerusform>
            <numerusform>%1 names %n units that the recording does not have: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no class for %n unit(s) of the recording: %2.</source>
        <translation>
            <numerusform>%1 has no class for %n unit of the recording: %2.</numerusform>
            <numerusform>%1 has no class for %n units of the recording: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message numerus="yes">
        <source>%n excitatory pair(s)</source>
        <translation>
            <numerusform>%n excitatory pair</numerusform>
            <numerusform>%n excitatory pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibitory pair(s)</source>
        <translation>
            <numerusform>%n inhibitory pair</numerusform>
            <numerusform>%n inhibitory pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) cut from the signal.</source>
        <translation>
            <numerusform>Waveforms of %n unit cut from the signal.</numerusform>
            <numerusform>Waveforms of %n units cut from the signal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and its electrode is not known among %n channels</source>
        <translation>
            <numerusform>no waveform, and its electrode is not known among %n channel</numerusform>
            <numerusform>no waveform, and its electrode is not known among %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no waveform, and only %n spike(s) whole in the signal</source>
        <translation>
            <numerusform>no waveform, and only %n spike whole in the signal</numerusform>
            <numerusform>no waveform, and only %n spikes whole in the signal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EdfReader</name>
    <message numerus="yes">
        <source>%n signal(s) without samples were left out.</source>
        <translation>
            <numerusform>%n signal without samples was left out.</numerusform>
            <numerusform>%n signals without samples were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) without a readable onset were left out, the first in record %1.</source>
        <translation>
            <numerusform>%n annotation without a readable onset was left out, the first in record %1.</numerusform>
            <numerusform>%n annotations without a readable onset were left out, the first in record %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) ran into the time of their record; they were taken apart.</source>
        <translation>
            <numerusform>%n annotation ran into the time of its record; it was taken apart.</numerusform>
            <numerusform>%n annotations ran into the time of their record; they were taken apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the header are not written as the format demands (%1).</source>
        <translation>
            <numerusform>%n number of the header is not written as the format demands (%1).</numerusform>
            <numerusform>%n numbers of the header are not written as the format demands (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not state their start, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n record does not state its start, the first is record %1; it was taken to follow the one before.</numerusform>
            <numerusform>%n records do not state their start, the first is record %1; they were taken to follow the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start before the end of the one before, the first is record %1; they were taken to follow it.</source>
        <translation>
            <numerusform>%n record states a start before the end of the one before, the first is record %1; it was taken to follow it.</numerusform>
            <numerusform>%n records state a start before the end of the one before, the first is record %1; they were taken to follow it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) state a start far from all others, the first is record %1; they were taken to follow the one before.</source>
        <translation>
            <numerusform>%n record states a start far from all others, the first is record %1; it was taken to follow the one before.</numerusform>
            <numerusform>%n records state a start far from all others, the first is record %1; they were taken to follow the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header says that the recording is continuous, but %n record(s) state another start, the first is record %1; gaps may be missing.</source>
        <translation>
            <numerusform>The header says that the recording is continuous, but %n record states another start, the first is record %1; gaps may be missing.</numerusform>
            <numerusform>The header says that the recording is continuous, but %n records state another start, the first is record %1; gaps may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording has %n gap(s), %1 s without data.</source>
        <translation>
            <numerusform>The recording has %n gap, %1 s without data.</numerusform>
            <numerusform>The recording has %n gaps, %1 s without data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ellipsoids</name>
    <message numerus="yes">
        <source>Only %n bin(s) at this scale; an ellipse needs 3.</source>
        <translation>
            <numerusform>Only %n bin at this scale; an ellipse needs 3.</numerusform>
            <numerusform>Only %n bins at this scale; an ellipse needs 3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlatHdf5</name>
    <message numerus="yes">
        <source>The positions (epos) were left out: they are not one pair for each of the %n unit(s).</source>
        <translation>
            <numerusform>The positions (epos) were left out: they are not one pair for the %n unit.</numerusform>
            <numerusform>The positions (epos) were left out: they are not one pair for each of the %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) at the end belong to no unit; they were left out.</source>
        <translation>
            <numerusform>%n spike at the end belongs to no unit; it was left out.</numerusform>
            <numerusform>%n spikes at the end belong to no unit; they were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JointView</name>
    <message numerus="yes">
        <source>%n outside</source>
        <comment>points beyond the axes</comment>
        <translation>
            <numerusform>%n outside</numerusform>
            <numerusform>%n outside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n stage(s) without a score are kept as events.</source>
        <translation>
            <numerusform>%n stage without a score is kept as events.</numerusform>
            <numerusform>%n stages without a score are kept as events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) state no duration; they were taken to last until the next one.</source>
        <translation>
            <numerusform>%n stage states no duration; it was taken to last until the next one.</numerusform>
            <numerusform>%n stages state no duration; they were taken to last until the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of seizures state no duration; they are instants.</source>
        <translation>
            <numerusform>%n mark of a seizure states no duration; it is an instant.</numerusform>
            <numerusform>%n marks of seizures state no duration; they are instants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lie outside the recording: %1.</source>
        <translation>
            <numerusform>%n annotation lies outside the recording: %1.</numerusform>
            <numerusform>%n annotations lie outside the recording: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatFile</name>
    <message numerus="yes">
        <source>%1: %2; only the %n variable(s) before it were read.</source>
        <translation>
            <numerusform>%1: %2; only the %n variable before it was read.</numerusform>
            <numerusform>%1: %2; only the %n variables before it were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matlab</name>
    <message numerus="yes">
        <source>%n unit(s) were found in %1 by the labels beside it.</source>
        <translation>
            <numerusform>%n unit was found in %1 by the labels beside it.</numerusform>
            <numerusform>%n units were found in %1 by the labels beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were found in the cells of %1.</source>
        <translation>
            <numerusform>%n unit was found in the cells of %1.</numerusform>
            <numerusform>%n units were found in the cells of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) of %1 were taken for no units.</source>
        <translation>
            <numerusform>%n empty cell of %1 was taken for no unit.</numerusform>
            <numerusform>%n empty cells of %1 were taken for no units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeuroScope</name>
    <message numerus="yes">
        <source>%1: %n start(s) or stop(s) without the other were kept as marks.</source>
        <translation>
            <numerusform>%1: %n start or stop without the other was kept as a mark.</numerusform>
            <numerusform>%1: %n starts or stops without the other were kept as marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) without a time and a text were left out.</source>
        <translation>
            <numerusform>%1: %n line without a time and a text was left out.</numerusform>
            <numerusform>%1: %n lines without a time and a text were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) in seconds were read from %1.</source>
        <translation>
            <numerusform>%n epoch in seconds was read from %1.</numerusform>
            <numerusform>%n epochs in seconds were read from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NwbReader</name>
    <message numerus="yes">
        <source>%n unscored stretch(es) of %1 were left out.</source>
        <translation>
            <numerusform>%n unscored stretch of %1 was left out.</numerusform>
            <numerusform>%n unscored stretches of %1 were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of %1 without a start and a later stop were left out.</source>
        <translation>
            <numerusform>%n interval of %1 without a start and a later stop was left out.</numerusform>
            <numerusform>%n intervals of %1 without a start and a later stop were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The electrodes of %1 were ignored: there are %2 for %n channel(s).</source>
        <translation>
            <numerusform>The electrodes of %1 were ignored: there are %2 for %n channel.</numerusform>
            <numerusform>The electrodes of %1 were ignored: there are %2 for %n channels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n gap(s), %2 s without data.</source>
        <translation>
            <numerusform>%1 has %n gap, %2 s without data.</numerusform>
            <numerusform>%1 has %n gaps, %2 s without data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NwbWriter</name>
    <message numerus="yes">
        <source>%n signal(s) that are no potentials are not in the NWB file: %1.</source>
        <translation>
            <numerusform>%n signal that is no potential is not in the NWB file: %1.</numerusform>
            <numerusform>%n signals that are no potentials are not in the NWB file: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waveforms of %n unit(s) are not in the NWB file: they have another rate or unit than the first.</source>
        <translation>
            <numerusform>Waveforms of %n unit are not in the NWB file: it has another rate or unit than the first.</numerusform>
            <numerusform>Waveforms of %n units are not in the NWB file: they have another rate or unit than the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refers to electrode %2, but the recording has %n electrode(s).</source>
        <translation>
            <numerusform>%1 refers to electrode %2, but the recording has %n electrode.</numerusform>
            <numerusform>%1 refers to electrode %2, but the recording has %n electrodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phy</name>
    <message numerus="yes">
        <source>%n cluster(s) marked as noise were left out, with %1 spikes.</source>
        <translation>
            <numerusform>%n cluster marked as noise was left out, with %1 spikes.</numerusform>
            <numerusform>%n clusters marked as noise were left out, with %1 spikes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) that name no cluster were left out.</source>
        <translation>
            <numerusform>%1: %n line that names no cluster was left out.</numerusform>
            <numerusform>%1: %n lines that name no cluster were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>Each of its %n row(s) was taken for a channel.</source>
        <translation>
            <numerusform>Its %n row was taken for a channel.</numerusform>
            <numerusform>Each of its %n rows was taken for a channel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder that hold no single column of numbers were not read: %1.</source>
        <translation>
            <numerusform>%n file of the folder that holds no single column of numbers was not read: %1.</numerusform>
            <numerusform>%n files of the folder that hold no single column of numbers were not read: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message numerus="yes">
        <source>project of %n part(s)</source>
        <translation>
            <numerusform>project of %n part</numerusform>
            <numerusform>project of %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>Spike times of %n unit(s) were not sorted; they were sorted on loading.</source>
        <translation>
            <numerusform>Spike times of %n unit were not sorted; they were sorted on loading.</numerusform>
            <numerusform>Spike times of %n units were not sorted; they were sorted on loading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike time(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>%n spike time that is not a number was left out.</numerusform>
            <numerusform>%n spike times that are not numbers were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) without a start or stop time were left out.</source>
        <translation>
            <numerusform>%n interval without a start or stop time was left out.</numerusform>
            <numerusform>%n intervals without a start or stop time were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have no spikes; they still count in the size of their class.</source>
        <translation>
            <numerusform>%n unit has no spikes; it still counts in the size of its class.</numerusform>
            <numerusform>%n units have no spikes; they still count in the size of their class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have exactly the spike times of another unit.</source>
        <translation>
            <numerusform>%n unit has exactly the spike times of another unit.</numerusform>
            <numerusform>%n units have exactly the spike times of another unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie before the start of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n spike lies before the start of the recording; it enters no analysis.</numerusform>
            <numerusform>%n spikes lie before the start of the recording; they enter no analysis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spike(s) lie beyond the end of the recording; they enter no analysis.</source>
        <translation>
            <numerusform>%n spike lies beyond the end of the recording; it enters no analysis.</numerusform>
            <numerusform>%n spikes lie beyond the end of the recording; they enter no analysis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n selected unit(s) alone</source>
        <translation>
            <numerusform>%n selected unit alone</numerusform>
            <numerusform>%n selected units alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n kind(s) of surrogates</source>
        <translation>
            <numerusform>with %n kind of surrogates</numerusform>
            <numerusform>with %n kinds of surrogates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 of %n unit</numerusform>
            <numerusform>%1 of %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n selected unit</numerusform>
            <numerusform>%n selected units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sum of %n: %1</source>
        <translation>
            <numerusform>sum of %n: %1</numerusform>
            <numerusform>sum of %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationDialog</name>
    <message numerus="yes">
        <source>Edit %n annotation(s)</source>
        <translation>
            <numerusform>Edit %n annotation</numerusform>
            <numerusform>Edit %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationExchange</name>
    <message numerus="yes">
        <source>%n annotation(s) of %1 were added. Undo takes them away.</source>
        <translation>
            <numerusform>%n annotation of %1 was added. Undo takes it away.</numerusform>
            <numerusform>%n annotations of %1 were added. Undo takes them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were written to %1.</source>
        <translation>
            <numerusform>%n annotation was written to %1.</numerusform>
            <numerusform>%n annotations were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationStorage</name>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1. The %n edit(s) of that time are back; undo takes them away.</source>
        <translation>
            <numerusform>Edgescope stopped unexpectedly on %1. The %n edit of that time is back; undo takes it away.</numerusform>
            <numerusform>Edgescope stopped unexpectedly on %1. The %n edits of that time are back; undo takes them away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::AnnotationsPanel</name>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Delete %n annotation</numerusform>
            <numerusform>Delete %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ArrayView</name>
    <message numerus="yes">
        <source>%n unit(s) without electrode are not shown.</source>
        <translation>
            <numerusform>%n unit without electrode is not shown.</numerusform>
            <numerusform>%n units without electrode are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Array map, %1, %2, %n electrode(s)</source>
        <translation>
            <numerusform>Array map, %1, %2, %n electrode</numerusform>
            <numerusform>Array map, %1, %2, %n electrodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad channel(s) left out.</source>
        <translation>
            <numerusform>%n bad channel left out.</numerusform>
            <numerusform>%n bad channels left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ClassDocument</name>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n unit: %1</numerusform>
            <numerusform>%n units: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) by hand</source>
        <translation>
            <numerusform>%n unit by hand</numerusform>
            <numerusform>%n units by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ClassSheet</name>
    <message numerus="yes">
        <source>%1 does not say which of its %n unit(s) are excitatory and which inhibitory.</source>
        <translation>
            <numerusform>%1 does not say whether its unit is excitatory or inhibitory.</numerusform>
            <numerusform>%1 does not say which of its %n units are excitatory and which inhibitory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ClassesView</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ConditionsBar</name>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n selected unit</numerusform>
            <numerusform>%n selected units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ConnectionsView</name>
    <message numerus="yes">
        <source>Connections of %n unit(s), %1</source>
        <translation>
            <numerusform>Connections of %n unit, %1</numerusform>
            <numerusform>Connections of %n units, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ExportAnnotationsDialog</name>
    <message numerus="yes">
        <source>Nothing: it holds all of %n annotation(s).</source>
        <translation>
            <numerusform>Nothing: it holds all of the annotation.</numerusform>
            <numerusform>Nothing: it holds all of %n annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FeaturesView</name>
    <message numerus="yes">
        <source>%n window(s), 95 % ellipses</source>
        <translation>
            <numerusform>%n window, 95 % ellipses</numerusform>
            <numerusform>%n windows, 95 % ellipses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MNCM features, %n window(s), %1 against %2</source>
        <translation>
            <numerusform>MNCM features, %n window, %1 against %2</numerusform>
            <numerusform>MNCM features, %n windows, %1 against %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) marked</source>
        <translation>
            <numerusform>%n window marked</numerusform>
            <numerusform>%n windows marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FigureExport</name>
    <message numerus="yes">
        <source>Writing the figures of %n view(s)</source>
        <translation>
            <numerusform>Writing the figure of %n view</numerusform>
            <numerusform>Writing the figures of %n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) with numbers and provenance were written to %1.</source>
        <translation>
            <numerusform>%n figure with numbers and provenance was written to %1.</numerusform>
            <numerusform>%n figures with numbers and provenance were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FileActions</name>
    <message numerus="yes">
        <source>Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edit(s) of annotations are safe.</source>
        <translation>
            <numerusform>Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edit of annotations is safe.</numerusform>
            <numerusform>Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edits of annotations are safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::FileDrop</name>
    <message numerus="yes">
        <source>%n file(s) were dropped. Drop one recording at a time.</source>
        <translation>
            <numerusform>%n file was dropped. Drop one recording at a time.</numerusform>
            <numerusform>%n files were dropped. Drop one recording at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ImportAnnotationsDialog</name>
    <message numerus="yes">
        <source>%1 holds %n annotation(s).</source>
        <translation>
            <numerusform>%1 holds %n annotation.</numerusform>
            <numerusform>%1 holds %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) become texts of events.</source>
        <translation>
            <numerusform>%n more word becomes the text of an event.</numerusform>
            <numerusform>%n more words become texts of events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be added.</source>
        <translation>
            <numerusform>%n annotation will be added.</numerusform>
            <numerusform>%n annotations will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) outside the recording and will be left out.</source>
        <translation>
            <numerusform>%n lies outside the recording and will be left out.</numerusform>
            <numerusform>%n lie outside the recording and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cut at the ends of the recording.</source>
        <translation>
            <numerusform>%n will be cut at the ends of the recording.</numerusform>
            <numerusform>%n will be cut at the ends of the recording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a length cannot be states and will be left out.</source>
        <translation>
            <numerusform>%n without a length cannot be a state and will be left out.</numerusform>
            <numerusform>%n without a length cannot be states and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out by their words.</source>
        <translation>
            <numerusform>%n will be left out by its words.</numerusform>
            <numerusform>%n will be left out by their words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ImportDialog</name>
    <message numerus="yes">
        <source>%1 holds %n file(s) of one column of numbers: a channel each. They do not say their sampling rate.</source>
        <translation>
            <numerusform>%1 holds %n file of one column of numbers: a channel each. They do not say their sampling rate.</numerusform>
            <numerusform>%1 holds %n files of one column of numbers: a channel each. They do not say their sampling rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n column(s) of numbers and does not say its sampling rate.</source>
        <translation>
            <numerusform>%1 holds %n column of numbers and does not say its sampling rate.</numerusform>
            <numerusform>%1 holds %n columns of numbers and does not say its sampling rate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::JobBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) up to date</source>
        <translation>
            <numerusform>%n analysis up to date</numerusform>
            <numerusform>%n analyses up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not computable</source>
        <translation>
            <numerusform>%n not computable</numerusform>
            <numerusform>%n not computable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::JoinActions</name>
    <message numerus="yes">
        <source>The classes of %n unit(s) were taken from %1.</source>
        <translation>
            <numerusform>The class of %n unit was taken from %1.</numerusform>
            <numerusform>The classes of %n units were taken from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::JointView</name>
    <message numerus="yes">
        <source>%n bin(s) marked</source>
        <translation>
            <numerusform>%n bin marked</numerusform>
            <numerusform>%n bins marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::MainWindow</name>
    <message numerus="yes">
        <source>%n remark(s) about this file — see the Recording panel.</source>
        <translation>
            <numerusform>%n remark about this file — see the Recording panel.</numerusform>
            <numerusform>%n remarks about this file — see the Recording panel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ManualWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::PairView</name>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>%n connection found</numerusform>
            <numerusform>%n connections found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n selected unit(s) are shown.</source>
        <translation>
            <numerusform>The first %1 of %n selected unit is shown.</numerusform>
            <numerusform>The first %1 of %n selected units are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ParameterGroup</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::RaterDialog</name>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %n mark</numerusform>
            <numerusform>%1, %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::RemoveLabelDialog</name>
    <message numerus="yes">
        <source>%n annotation(s) carry the label %1.</source>
        <translation>
            <numerusform>%n annotation carries the label %1.</numerusform>
            <numerusform>%n annotations carry the label %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Results</name>
    <message numerus="yes">
        <source>%n selected unit(s) only</source>
        <translation>
            <numerusform>%n selected unit only</numerusform>
            <numerusform>%n selected units only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::RidgesPanel</name>
    <message numerus="yes">
        <source>%n ridge(s) in the time shown.</source>
        <translation>
            <numerusform>%n ridge in the time shown.</numerusform>
            <numerusform>%n ridges in the time shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::TimeMapView</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::Timeline</name>
    <message numerus="yes">
        <source>%1, %n unit(s), %2 channels.</source>
        <translation>
            <numerusform>%1, %n unit, %2 channels.</numerusform>
            <numerusform>%1, %n units, %2 channels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::View</name>
    <message numerus="yes">
        <source>preview: %1 of %n surrogate(s)</source>
        <translation>
            <numerusform>preview: %1 of %n surrogate</numerusform>
            <numerusform>preview: %1 of %n surrogates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgescope::ViewDock</name>
    <message numerus="yes">
        <source>%n selected unit(s)</source>
        <translation>
            <numerusform>%n selected unit</numerusform>
            <numerusform>%n selected units</numerusform>
        </translation>
    </message>
</context>
</TS>
