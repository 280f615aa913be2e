<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>JobsText</name>
    <message numerus="yes">
        <source>… and %Ln other way(s) to fail.</source>
        <translation>
            <numerusform>… and one other way to fail.</numerusform>
            <numerusform>… and %Ln other ways to fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln stopped</numerusform>
            <numerusform>%Ln stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln not started</numerusform>
            <numerusform>%Ln not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%Ln child(ren) had succeeded before and were not run again.</source>
        <translation>
            <numerusform>One child had succeeded before and was not run again.</numerusform>
            <numerusform>%Ln children had succeeded before and were not run again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::FilterButton</name>
    <message numerus="yes">
        <source>%n row(s) around each</source>
        <translation>
            <numerusform>%n row around each</numerusform>
            <numerusform>%n rows around each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::FindBar</name>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 match</numerusform>
            <numerusform>%1 matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::HtmlReport</name>
    <message numerus="yes">
        <source>%Ln earlier attempts are left out here; the reports for programs have them all.</source>
        <translation>
            <numerusform>%Ln earlier attempt is left out here; the reports for programs have them all.</numerusform>
            <numerusform>%Ln earlier attempts are left out here; the reports for programs have them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the table (%Ln rows)</source>
        <translation>
            <numerusform>Show the table (%Ln row)</numerusform>
            <numerusform>Show the table (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::InputsFields</name>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>There can be no more than %Ln child.</numerusform>
            <numerusform>There can be no more than %Ln children.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::MainWindow</name>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln round</numerusform>
            <numerusform>%Ln rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>There can be no more than %Ln child.</numerusform>
            <numerusform>There can be no more than %Ln children.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) of “%1” are still running.</source>
        <translation>
            <numerusform>%Ln child of “%1” is still running.</numerusform>
            <numerusform>%Ln children of “%1” are still running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends it; %Ln child(ren) that wait will not be started.</source>
        <translation>
            <numerusform>Closing the window ends it; %Ln child that waits will not be started.</numerusform>
            <numerusform>Closing the window ends them; %Ln children that wait will not be started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::OptionsSummary</name>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <comment>of the environment, changed</comment>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n parameter</numerusform>
            <numerusform>%n parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::OutputHint</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::ProcessPanel</name>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln not listed</source>
        <translation>
            <numerusform>the newest one not listed</numerusform>
            <numerusform>the newest %Ln not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RampFacts</name>
    <message numerus="yes">
        <source>%Ln rounds each</source>
        <translation>
            <numerusform>%Ln round each</numerusform>
            <numerusform>%Ln rounds each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RunArchive</name>
    <message numerus="yes">
        <source>“%1” is the beginning of %n ids. Give more of the one that you mean.</source>
        <translation>
            <numerusform>“%1” is the beginning of %n id. Give more of the one that you mean.</numerusform>
            <numerusform>“%1” is the beginning of %n ids. Give more of the one that you mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message numerus="yes">
        <source>There is room for no more than %Ln child(ren) at once; the others wait. %1</source>
        <translation>
            <numerusform>There is room for no more than %Ln child at once; the others wait. %1</numerusform>
            <numerusform>There is room for no more than %Ln children at once; the others wait. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SpanBar</name>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>showing %1 of %2 row(s)</source>
        <translation>
            <numerusform>showing %1 of %2 row</numerusform>
            <numerusform>showing %1 of %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SurvivorBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::TargetCheck</name>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>no answer within one second</numerusform>
            <numerusform>no answer within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::TimelineView</name>
    <message numerus="yes">
        <source>%n children.</source>
        <translation>
            <numerusform>%n child.</numerusform>
            <numerusform>%n children.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier runs of it took %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>%Ln earlier run of it took %1 to %2.</numerusform>
            <numerusform>%Ln earlier runs of it took %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln succeeded</numerusform>
            <numerusform>%Ln succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln stopped</numerusform>
            <numerusform>%Ln stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
</context>
</TS>
