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
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 of %n unit</numerusform>
            <numerusform>%1 of %n units</numerusform>
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
</TS>
