<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandText</name>
    <message>
        <source>Usage: %1 [OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation>Aufruf: %1 [OPTION…] -- BEFEHL [ARGUMENT…]</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Die Version ausgeben und beenden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1 --help” tells how to use it.</source>
        <translation>„%1 --help“ zeigt die Benutzung.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write for example 500ms, 2s or 1m30s.</source>
        <translation>„%1“ ist keine Dauer. Gültig sind zum Beispiel 500ms, 2s oder 1m30s.</translation>
    </message>
    <message>
        <source>Stop the child after this time</source>
        <translation>Den Kindprozess nach dieser Zeit beenden</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>Time from SIGTERM to SIGKILL (default 3s)</source>
        <translation>Zeit von SIGTERM bis SIGKILL (Vorgabe: 3s)</translation>
    </message>
    <message>
        <source>Run the child in this directory</source>
        <translation>Den Kindprozess in diesem Verzeichnis ausführen</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>VERZ</translation>
    </message>
    <message>
        <source>Set an environment variable; may be repeated</source>
        <translation>Eine Umgebungsvariable setzen; mehrfach möglich</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NAME=WERT</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>„%1“ hat nicht die Form NAME=WERT.</translation>
    </message>
    <message>
        <source>Remove an environment variable; may be repeated</source>
        <translation>Eine Umgebungsvariable entfernen; mehrfach möglich</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The child&apos;s stdin: a file, - for brood&apos;s own, or null (default)</source>
        <translation>Standardeingabe des Kindprozesses: eine Datei, - für die von brood oder null (Vorgabe)</translation>
    </message>
    <message>
        <source>FILE|-|null</source>
        <translation>DATEI|-|null</translation>
    </message>
    <message>
        <source>Run the child on a pseudo-terminal</source>
        <translation>Den Kindprozess in einem Pseudoterminal ausführen</translation>
    </message>
    <message>
        <source>Its size in cells, such as 80x24 (default: this terminal&apos;s)</source>
        <translation>Dessen Größe in Zellen, etwa 80x24 (Vorgabe: die dieses Terminals)</translation>
    </message>
    <message>
        <source>COLUMNSxROWS</source>
        <translation>SPALTENxZEILEN</translation>
    </message>
    <message>
        <source>“%1” is no terminal size. Write for example 80x24.</source>
        <translation>„%1“ ist keine Terminalgröße. Gültig ist zum Beispiel 80x24.</translation>
    </message>
    <message>
        <source>Let /bin/sh run the command, words joined by spaces</source>
        <translation>Den Befehl von /bin/sh ausführen lassen, Wörter durch Leerzeichen verbunden</translation>
    </message>
    <message>
        <source>Exit codes that count as success, such as 0,3,10-12</source>
        <translation>Exit-Codes, die als Erfolg gelten, etwa 0,3,10-12</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>“%1” is no list of exit codes. Write for example 0,3,10-12.</source>
        <translation>„%1“ ist keine Liste von Exit-Codes. Gültig ist zum Beispiel 0,3,10-12.</translation>
    </message>
    <message>
        <source>Start a child that failed again, up to N times</source>
        <translation>Einen fehlgeschlagenen Kindprozess bis zu N-mal erneut starten</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 to 1000000.</source>
        <translation>„%1“ ist keine Zahl von 0 bis 1000000.</translation>
    </message>
    <message>
        <source>Write a report to this .json file; may be repeated</source>
        <translation>Einen Bericht in diese .json-Datei schreiben; mehrfach möglich</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Do not remember this command</source>
        <translation>Diesen Befehl nicht merken</translation>
    </message>
    <message>
        <source>Where Brood keeps what it remembers</source>
        <translation>Wo Brood seine gemerkten Daten ablegt</translation>
    </message>
    <message>
        <source>Print neither banner nor progress</source>
        <translation>Weder Ergebnis noch Fortschritt ausgeben</translation>
    </message>
    <message>
        <source>Run a command in the terminal and tell exactly how it ended.</source>
        <translation>Einen Befehl im Terminal ausführen und genau melden, wie er geendet hat.</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>Es ist kein Befehl zum Ausführen angegeben.</translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal.</source>
        <translation>Das Fenster von Brood öffnen, einem Prozessmonitor.
„brood run“ leistet dasselbe im Terminal.</translation>
    </message>
    <message>
        <source>Launch the command at once</source>
        <translation>Den Befehl sofort starten</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>„%1“ ist kein Name einer Variablen.</translation>
    </message>
</context>
<context>
    <name>ElapsedText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 Std. %2 Min. %3 s</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>brood: There is no display to open a window on. Use “brood run -- COMMAND” in the terminal.
</source>
        <translation>brood: Es gibt keine Anzeige, auf der ein Fenster geöffnet werden kann. Im Terminal steht „brood run -- BEFEHL“ zur Verfügung.
</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report “%1” has no known format. Its name must end in .json.</source>
        <translation>Das Format des Berichts „%1“ ist unbekannt. Der Name muss auf .json enden.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: its directory does not exist.</source>
        <translation>Der Bericht „%1“ kann nicht geschrieben werden: Das Verzeichnis existiert nicht.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: permission denied.</source>
        <translation>Der Bericht „%1“ kann nicht geschrieben werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2</source>
        <translation>Der Bericht „%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Finished, exit code %1</source>
        <extracomment>The banner after an ordinary end</extracomment>
        <translation>Beendet, Exit-Code %1</translation>
    </message>
    <message>
        <source>Killed by %1</source>
        <translation>Durch %1 beendet</translation>
    </message>
    <message>
        <source>Could not start: %1</source>
        <translation>Start fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Timed out, %1</source>
        <translation>Nach Zeitüberschreitung beendet, %1</translation>
    </message>
    <message>
        <source>Ended, how is unknown</source>
        <translation>Geendet, wie ist unbekannt</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>Vor dem Start abgebrochen</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>Vorzeitig beendet, %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>%1 lang angehalten</translation>
    </message>
    <message>
        <source>CPU %1 (%2 %)</source>
        <extracomment>CPU time and its share of the elapsed time in percent</extracomment>
        <translation>CPU %1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>The largest resident memory of the child</extracomment>
        <translation>Speicherspitze %1</translation>
    </message>
    <message>
        <source>Whoever read its output went away, so it was closed early, as in any pipe.</source>
        <translation>Der Leser der Ausgabe ist verschwunden; deshalb wurde sie vorzeitig geschlossen, wie bei jeder Pipe.</translation>
    </message>
    <message>
        <source>Outlived it and was ended by Brood: %1.</source>
        <translation>Überlebten ihn und wurden von Brood beendet: %1.</translation>
    </message>
    <message>
        <source>This was attempt %1.</source>
        <translation>Dies war Versuch %1.</translation>
    </message>
    <message>
        <source>%1, core dumped</source>
        <translation>%1, Speicherabzug geschrieben</translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation>Exit-Code %1 nach %2</translation>
    </message>
    <message>
        <source>%1 was needed</source>
        <translation>%1 war nötig</translation>
    </message>
    <message>
        <source>ended by %1; %2 was needed for its descendants</source>
        <translation>durch %1; für Nachkommen war %2 nötig</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>Shells use exit code 126 for a command that was found but could not be executed.</source>
        <translation>Shells verwenden den Exit-Code 126 für einen Befehl, der gefunden wurde, aber nicht ausgeführt werden konnte.</translation>
    </message>
    <message>
        <source>Shells use exit code 127 for a command that was not found.</source>
        <translation>Shells verwenden den Exit-Code 127 für einen Befehl, der nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>A shell reports a command that was killed by %1 with this exit code. That is consistent with it, not proof.</source>
        <translation>Mit diesem Exit-Code meldet eine Shell einen Befehl, der durch %1 beendet wurde. Das passt dazu, ist aber kein Beweis.</translation>
    </message>
    <message>
        <source>Its output was still held open when the grace period was over; what came later is not here.</source>
        <translation>Seine Ausgabe wurde beim Ablauf der Karenzzeit noch offen gehalten; was danach kam, fehlt hier.</translation>
    </message>
    <message>
        <source>Its output was still held open by %1 when the grace period was over; what came later is not here.</source>
        <translation>Seine Ausgabe wurde beim Ablauf der Karenzzeit noch von %1 offen gehalten; was danach kam, fehlt hier.</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalNames</name>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
</context>
<context>
    <name>StartErrors</name>
    <message>
        <source>“%1” exists, but the interpreter that it names in its first line or header does not. Install that interpreter or correct the line.</source>
        <translation>„%1“ existiert, aber nicht der Interpreter, den die erste Zeile oder der Dateikopf nennt. Diesen Interpreter installieren oder die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path.</source>
        <translation>„%1“ existiert nicht. Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>“%1” was not found in any directory of PATH. Check the spelling, or give the full path.</source>
        <translation>„%1“ wurde in keinem Verzeichnis von PATH gefunden. Die Schreibweise prüfen oder den vollständigen Pfad angeben.</translation>
    </message>
    <message>
        <source>“%1” may not be executed: permission denied. It must be a file, not a directory, and executable (chmod +x).</source>
        <translation>„%1“ darf nicht ausgeführt werden: Zugriff verweigert. Es muss eine Datei sein, kein Verzeichnis, und ausführbar (chmod +x).</translation>
    </message>
    <message>
        <source>“%1” is not a program that this system can run. If it is a script, its first line must name its interpreter, such as #!/bin/sh.</source>
        <translation>„%1“ ist kein Programm, das dieses System ausführen kann. Ist es ein Skript, muss die erste Zeile den Interpreter nennen, etwa #!/bin/sh.</translation>
    </message>
    <message>
        <source>The arguments and the environment are too long for the system together, or one of them alone. Pass the data in a file or on stdin instead.</source>
        <translation>Die Argumente und die Umgebung sind zusammen zu lang für das System, oder eines davon allein ist es. Die Daten stattdessen in einer Datei oder über die Standardeingabe übergeben.</translation>
    </message>
    <message>
        <source>“%1” is open for writing. Wait until it has been written.</source>
        <translation>„%1“ ist zum Schreiben geöffnet. Warten, bis die Datei fertig geschrieben ist.</translation>
    </message>
    <message>
        <source>“%1” is a damaged or foreign program file.</source>
        <translation>„%1“ ist eine beschädigte oder fremde Programmdatei.</translation>
    </message>
    <message>
        <source>“%1” may not be executed here: its file system or a security policy forbids it.</source>
        <translation>„%1“ darf hier nicht ausgeführt werden: Das Dateisystem oder eine Sicherheitsrichtlinie verbietet es.</translation>
    </message>
    <message>
        <source>The working directory “%1” does not exist.</source>
        <translation>Das Arbeitsverzeichnis „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The working directory “%1” is not a directory.</source>
        <translation>Das Arbeitsverzeichnis „%1“ ist kein Verzeichnis.</translation>
    </message>
    <message>
        <source>The working directory “%1” may not be entered: permission denied.</source>
        <translation>Das Arbeitsverzeichnis „%1“ darf nicht betreten werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The working directory “%1” cannot be used: %2.</source>
        <translation>Das Arbeitsverzeichnis „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, does not exist.</source>
        <translation>Die Datei für die Standardeingabe, „%1“, existiert nicht.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, may not be read: permission denied.</source>
        <translation>Die Datei für die Standardeingabe, „%1“, darf nicht gelesen werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a directory.</source>
        <translation>Die Datei für die Standardeingabe, „%1“, ist ein Verzeichnis.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, cannot be opened: %2.</source>
        <translation>Die Datei für die Standardeingabe, „%1“, kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The system allows no more processes: a limit is reached (ulimit -u, or pids.max of the control group). End some processes or raise the limit.</source>
        <translation>Das System lässt keine weiteren Prozesse zu: Eine Grenze ist erreicht (ulimit -u oder pids.max der Control Group). Einige Prozesse beenden oder die Grenze anheben.</translation>
    </message>
    <message>
        <source>The system has not enough memory for another process.</source>
        <translation>Das System hat nicht genug Speicher für einen weiteren Prozess.</translation>
    </message>
    <message>
        <source>Too many files are open: the limit is reached (ulimit -n). Run fewer children at once or raise the limit.</source>
        <translation>Zu viele Dateien sind geöffnet: Die Grenze ist erreicht (ulimit -n). Weniger Kindprozesse gleichzeitig ausführen oder die Grenze anheben.</translation>
    </message>
    <message>
        <source>Too many files are open on the whole system.</source>
        <translation>Im gesamten System sind zu viele Dateien geöffnet.</translation>
    </message>
    <message>
        <source>The child could not be set up: %1.</source>
        <translation>Der Kindprozess konnte nicht eingerichtet werden: %1.</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened: %1. Launch without one, or end programs that use some.</source>
        <translation>Es konnte kein Pseudoterminal geöffnet werden: %1. Ohne Pseudoterminal starten oder Programme beenden, die welche verwenden.</translation>
    </message>
    <message>
        <source>Brood is ending; nothing is started any more.</source>
        <translation>Brood wird beendet; es wird nichts mehr gestartet.</translation>
    </message>
    <message>
        <source>The command, a variable&apos;s name or a path is empty or contains a NUL character.</source>
        <translation>Der Befehl, der Name einer Variablen oder ein Pfad ist leer oder enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>There is no command to launch. Type one.</source>
        <translation>Es gibt keinen Befehl zum Starten. Einen eingeben.</translation>
    </message>
    <message>
        <source>“%1” could not be executed: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what is wrong</extracomment>
        <translation>„%1“ konnte nicht ausgeführt werden: %2.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a FIFO. Use a file, or the stdin of “brood run” (--stdin -).</source>
        <translation>Die Datei für die Standardeingabe, „%1“, ist ein FIFO. Nehmen Sie eine Datei oder die Standardeingabe von „brood run“ (--stdin -).</translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2. Install Brood again.</source>
        <translation>Das Hilfsprogramm „%1“ von Brood konnte nicht gestartet werden: %2. Brood neu installieren.</translation>
    </message>
    <message>
        <source>What “%1” sends is not Brood&apos;s protocol (%2).</source>
        <translation>Was „%1“ sendet, entspricht nicht dem Protokoll von Brood (%2).</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Brood. Install both from the same version.</source>
        <translation>„%1“ gehört zu einer anderen Version von Brood. Beide aus derselben Version installieren.</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program gave up: %1.</source>
        <translation>Das Hilfsprogramm von Brood hat aufgegeben: %1.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Es meldete: %1</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program was killed or crashed. Everything that it had started was ended with it, so how the child would have ended is unknown.</source>
        <translation>Das Hilfsprogramm von Brood wurde gewaltsam beendet oder ist abgestürzt. Alles, was es gestartet hatte, wurde mit ihm beendet; wie der Kindprozess geendet hätte, ist daher unbekannt.</translation>
    </message>
    <message>
        <source>“%1” ended without a word; it is not Brood&apos;s helper program. Install Brood again.</source>
        <translation>„%1“ endete ohne jede Meldung; es ist nicht das Hilfsprogramm von Brood. Brood neu installieren.</translation>
    </message>
</context>
<context>
    <name>brood::CommandEdit</name>
    <message>
        <source>A command, for example: make -j4</source>
        <translation>Ein Befehl, zum Beispiel: make -j4</translation>
    </message>
    <message>
        <source>Earlier commands</source>
        <translation>Frühere Befehle</translation>
    </message>
    <message>
        <source>Earlier commands (Down)</source>
        <translation>Frühere Befehle (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>brood::DesktopNotifier</name>
    <message>
        <source>Brood</source>
        <translation>Brood</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentEdit</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>NAME=VALUE sets a variable, -NAME takes one away; one a line</source>
        <translation>NAME=WERT setzt eine Variable, -NAME entfernt eine; je eine pro Zeile</translation>
    </message>
    <message>
        <source>NAME=VALUE sets
-NAME unsets</source>
        <extracomment>An example, shown while the field is empty. Keep the two lines and their form.</extracomment>
        <translation>NAME=WERT setzt
-NAME entfernt</translation>
    </message>
    <message>
        <source>Environment, line %1: %2</source>
        <translation>Umgebung, Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentText</name>
    <message>
        <source>A variable cannot hold a NUL character. Remove it.</source>
        <translation>Eine Variable kann kein NUL-Zeichen enthalten. Es muss entfernt werden.</translation>
    </message>
    <message>
        <source>A line that begins with “-” takes a variable away and has no value. Remove the “-” or the value.</source>
        <translation>Eine Zeile, die mit „-“ beginnt, entfernt eine Variable und hat keinen Wert. Das „-“ oder den Wert entfernen.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write -NAME.</source>
        <translation>„%1“ ist kein Variablenname. Die Form ist -NAME.</translation>
    </message>
    <message>
        <source>“%1” is neither NAME=VALUE, which sets a variable, nor -NAME, which takes it away.</source>
        <translation>„%1“ ist weder NAME=WERT, was eine Variable setzt, noch -NAME, was sie entfernt.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write NAME=VALUE.</source>
        <translation>„%1“ ist kein Variablenname. Die Form ist NAME=WERT.</translation>
    </message>
</context>
<context>
    <name>brood::InputBar</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Eingabe abschließen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Give the line to the child (Enter)</source>
        <translation>Die Zeile an den Kindprozess senden (Eingabetaste)</translation>
    </message>
    <message>
        <source>Tell the child that nothing more follows (end of file)</source>
        <translation>Dem Kindprozess mitteilen, dass nichts mehr folgt (Dateiende)</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>Eingabe:</translation>
    </message>
    <message>
        <source>The child takes no more input</source>
        <translation>Der Kindprozess nimmt keine Eingabe mehr an</translation>
    </message>
    <message>
        <source>%1 not taken yet</source>
        <comment>an amount of bytes</comment>
        <translation>%1 noch nicht angenommen</translation>
    </message>
</context>
<context>
    <name>brood::LaunchBar</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>Das Anführungszeichen an Position %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing behind the backslash at position %1.</source>
        <translation>Nach dem Backslash an Position %1 folgt nichts.</translation>
    </message>
    <message>
        <source>The character at position %1 cannot be part of a command.</source>
        <translation>Das Zeichen an Position %1 kann nicht Teil eines Befehls sein.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Working directory, environment, input, terminal, timeout …</source>
        <translation>Arbeitsverzeichnis, Umgebung, Eingabe, Terminal, Zeitlimit&#xa0;…</translation>
    </message>
    <message>
        <source>Turn on “Run in a shell”</source>
        <translation>„In einer Shell ausführen“ einschalten</translation>
    </message>
    <message>
        <source>Stop options</source>
        <translation>Optionen zum Beenden</translation>
    </message>
    <message>
        <source>Kill, send a signal</source>
        <translation>Sofort beenden, Signal senden</translation>
    </message>
    <message>
        <source>This looks like shell syntax. Turn on “Run in a shell” to use it.</source>
        <translation>Das sieht nach Shell-Syntax aus. Zur Verwendung „In einer Shell ausführen“ einschalten.</translation>
    </message>
    <message>
        <source>Type a command to launch, or take an earlier one (Down).</source>
        <translation>Einen Befehl zum Starten eingeben oder einen früheren wählen (Pfeil nach unten).</translation>
    </message>
</context>
<context>
    <name>brood::LogGutter</name>
    <message>
        <source>Arrival times</source>
        <translation>Ankunftszeiten</translation>
    </message>
    <message>
        <source>When each row of the output came; E marks rows from standard error</source>
        <translation>Wann jede Zeile der Ausgabe ankam; F kennzeichnet Zeilen der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>E</source>
        <comment>error output</comment>
        <extracomment>A single letter that marks the rows of the error output (stderr)</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>Error output (stderr), came at %1</source>
        <extracomment>%1 is a time since the start, such as 12.345 or 1:02.345</extracomment>
        <translation>Fehlerausgabe (stderr), angekommen bei %1</translation>
    </message>
    <message>
        <source>Output (stdout), came at %1</source>
        <translation>Ausgabe (stdout), angekommen bei %1</translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
    <message>
        <source>⋯ %1 of output not shown here ⋯</source>
        <extracomment>A row of the output that stands for what is left out there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation>⋯ %1 der Ausgabe hier nicht angezeigt ⋯</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>accessible name</comment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the child writes, newest last</source>
        <translation>Was der Kindprozess schreibt, das Neueste zuletzt</translation>
    </message>
    <message>
        <source>The output appears here.</source>
        <translation>Die Ausgabe erscheint hier.</translation>
    </message>
</context>
<context>
    <name>brood::MainWindow</name>
    <message>
        <source>Brood</source>
        <translation>Brood</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Brood b&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation>Ausgabe &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Brood</source>
        <translation>Ü&amp;ber Brood</translation>
    </message>
    <message>
        <source>%1 — %2 — Brood</source>
        <translation>%1 – %2 – Brood</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Noch keine Ausgabe</translation>
    </message>
    <message>
        <source>Close Brood?</source>
        <translation>Brood schließen?</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>„%1“ läuft noch.</translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation>Beim Schließen des Fensters wird der Prozess beendet.</translation>
    </message>
    <message>
        <source>&amp;Stop it and close</source>
        <translation>&amp;Beenden und schließen</translation>
    </message>
    <message>
        <source>About Brood</source>
        <translation>Über Brood</translation>
    </message>
    <message>
        <source>&lt;b&gt;Brood %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Brood %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Launches a command, watches it live, and tells exactly how it ended.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Startet einen Befehl, beobachtet ihn live und meldet genau, wie er geendet hat.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>brood::OptionsPanel</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation>&amp;In einer Shell ausführen</translation>
    </message>
    <message>
        <source>Pseudo-&amp;terminal</source>
        <translation>Pseudo&amp;terminal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Eingabedatei</translation>
    </message>
    <message>
        <source>Give the command to /bin/sh, with pipes, redirections, variables and patterns</source>
        <translation>Den Befehl an /bin/sh übergeben, mit Pipes, Umleitungen, Variablen und Suchmustern</translation>
    </message>
    <message>
        <source>Run the command on a terminal of that many columns and rows instead of pipes</source>
        <translation>Den Befehl in einem Terminal mit so vielen Spalten und Zeilen statt mit Pipes ausführen</translation>
    </message>
    <message>
        <source>Working &amp;directory:</source>
        <translation>Arbeits&amp;verzeichnis:</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Typed while it runs</source>
        <translation>Während der Ausführung eingeben</translation>
    </message>
    <message>
        <source>Sta&amp;ndard input:</source>
        <translation>Standardein&amp;gabe:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>Umg&amp;ebung:</translation>
    </message>
    <message>
        <source>Ti&amp;meout:</source>
        <translation>Zeit&amp;limit:</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Stop the command after so long: 500ms, 2s, 1m30s</source>
        <translation>Den Befehl nach dieser Zeit beenden: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Stop &amp;grace:</source>
        <translation>&amp;Karenzzeit:</translation>
    </message>
    <message>
        <source>Stop grace</source>
        <translation>Karenzzeit</translation>
    </message>
    <message>
        <source>How long a stop waits from SIGTERM to SIGKILL: 500ms, 2s, 1m30s</source>
        <translation>Wie lange beim Beenden nach SIGTERM bis SIGKILL gewartet wird: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Success &amp;codes:</source>
        <translation>Erfolgs&amp;codes:</translation>
    </message>
    <message>
        <source>Success codes</source>
        <translation>Erfolgscodes</translation>
    </message>
    <message>
        <source>The exit codes that count as success: 0,3,10-12</source>
        <translation>Die Exit-Codes, die als Erfolg gelten: 0,3,10-12</translation>
    </message>
    <message>
        <source>Retr&amp;ies:</source>
        <translation>&amp;Wiederholungen:</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often to start the command again that did not succeed</source>
        <translation>Wie oft der Befehl bei Misserfolg erneut gestartet wird</translation>
    </message>
    <message>
        <source>There is no such directory at the moment.</source>
        <translation>Dieses Verzeichnis gibt es derzeit nicht.</translation>
    </message>
    <message>
        <source>The timeout “%1” is not a duration. Write 500ms, 2s or 1m30s, or nothing for none.</source>
        <translation>Das Zeitlimit „%1“ ist keine Dauer. Gültig sind 500ms, 2s oder 1m30s; leer bedeutet keines.</translation>
    </message>
    <message>
        <source>The stop grace “%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>Die Karenzzeit „%1“ ist keine Dauer. Gültig sind etwa 500ms, 2s oder 1m30s.</translation>
    </message>
    <message>
        <source>The success codes “%1” are not numbers from 0 to 255. Write 0 or 0,3,10-12.</source>
        <translation>Die Erfolgscodes „%1“ sind keine Zahlen von 0 bis 255. Gültig sind etwa 0 oder 0,3,10-12.</translation>
    </message>
</context>
<context>
    <name>brood::OptionsSummary</name>
    <message>
        <source>input from %1</source>
        <translation>Eingabe aus %1</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>Eingabe von Hand</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a directory</comment>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <comment>of the environment, changed</comment>
        <translation>
            <numerusform>%n Variable</numerusform>
            <numerusform>%n Variablen</numerusform>
        </translation>
    </message>
    <message>
        <source>pty %1×%2</source>
        <comment>columns, rows of a pseudo-terminal</comment>
        <translation>PTY %1×%2</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>Zeitlimit %1</translation>
    </message>
    <message>
        <source>grace %1</source>
        <comment>from SIGTERM to SIGKILL</comment>
        <translation>Karenzzeit %1</translation>
    </message>
    <message>
        <source>success %1</source>
        <comment>exit codes</comment>
        <translation>Erfolg %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen nach: %1</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Eingabedatei</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>brood::RecentCommands</name>
    <message>
        <source>The command was not added to the recent ones: the folder “%1” could not be created. Check its permissions and the free space.</source>
        <translation>Der Befehl wurde nicht zu den früheren hinzugefügt: Der Ordner „%1“ konnte nicht angelegt werden. Die Zugriffsrechte und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: another Brood holds “%1”. If no other Brood is running, remove that file.</source>
        <translation>Der Befehl wurde nicht zu den früheren hinzugefügt: Ein anderes Brood hält „%1“. Läuft kein anderes Brood, diese Datei entfernen.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be created. Check the folder&apos;s permissions and the free space.</source>
        <translation>Der Befehl wurde nicht zu den früheren hinzugefügt: „%1“ konnte nicht angelegt werden. Die Zugriffsrechte des Ordners und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be read (%2). Check its permissions.</source>
        <translation>Der Befehl wurde nicht zu den früheren hinzugefügt: „%1“ konnte nicht gelesen werden (%2). Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be written (%2). Check its permissions and the free space.</source>
        <translation>Der Befehl wurde nicht zu den früheren hinzugefügt: „%1“ konnte nicht geschrieben werden (%2). Die Zugriffsrechte und den freien Speicherplatz prüfen.</translation>
    </message>
</context>
<context>
    <name>brood::ResultBanner</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <comment>hours, minutes, seconds</comment>
        <translation>%1 Std. %2 Min. %3 s</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ready. Launch the command to watch it run and see how it ends.</source>
        <translation>Bereit. Nach dem Starten des Befehls ist hier zu sehen, wie er läuft und wie er endet.</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>%1 lang angehalten</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Running … %1</source>
        <translation>Läuft&#xa0;… %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping: SIGKILL sent</source>
        <translation>Wird beendet: SIGKILL gesendet</translation>
    </message>
    <message>
        <source>Timed out: SIGTERM sent; SIGKILL in %1</source>
        <translation>Zeitlimit überschritten: SIGTERM gesendet; SIGKILL in %1</translation>
    </message>
    <message>
        <source>Stopping: SIGTERM sent; SIGKILL in %1</source>
        <translation>Wird beendet: SIGTERM gesendet; SIGKILL in %1</translation>
    </message>
    <message>
        <source>Ended; reading the rest of its output …</source>
        <translation>Beendet; der Rest der Ausgabe wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Ended; ending what it left running …</source>
        <translation>Beendet; noch laufende Nachkommen werden beendet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>brood::RunActions</name>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Launch &amp;again</source>
        <translation>E&amp;rneut starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Kill now</source>
        <translation>S&amp;ofort beenden</translation>
    </message>
    <message>
        <source>Start the command</source>
        <translation>Den Befehl starten</translation>
    </message>
    <message>
        <source>End the whole tree at once (SIGKILL)</source>
        <translation>Den ganzen Prozessbaum sofort beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>Being asked to end. Stop again to end it at once (SIGKILL)</source>
        <translation>Zum Beenden aufgefordert. Nochmals „Beenden“ beendet sofort (SIGKILL)</translation>
    </message>
    <message>
        <source>Ask the whole tree to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>Den ganzen Prozessbaum zum Beenden auffordern (SIGTERM) und nach der Karenzzeit sofort beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Let the whole tree go on (SIGCONT)</source>
        <translation>Den ganzen Prozessbaum fortsetzen (SIGCONT)</translation>
    </message>
    <message>
        <source>Halt the whole tree (SIGSTOP)</source>
        <translation>Den ganzen Prozessbaum anhalten (SIGSTOP)</translation>
    </message>
</context>
<context>
    <name>brood::RunCommand</name>
    <message>
        <source>The child&apos;s stdout cannot be written: %1.</source>
        <translation>Die Standardausgabe des Kindprozesses kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The child&apos;s stderr cannot be written: %1.</source>
        <translation>Die Standardfehlerausgabe des Kindprozesses kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The child is being stopped, because its output is lost.</source>
        <translation>Der Kindprozess wird beendet, weil seine Ausgabe verloren geht.</translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation>%1 konnte nicht gesendet werden: %2</translation>
    </message>
</context>
<context>
    <name>brood::SignalMenu</name>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>Si&amp;gnal senden</translation>
    </message>
    <message>
        <source>To the &amp;child</source>
        <translation>An den &amp;Kindprozess</translation>
    </message>
    <message>
        <source>To the whole &amp;tree</source>
        <translation>An den ganzen Prozess&amp;baum</translation>
    </message>
    <message>
        <source>&amp;Others</source>
        <translation>&amp;Weitere</translation>
    </message>
    <message>
        <source>By &amp;number…</source>
        <translation>Nach &amp;Nummer&#xa0;…</translation>
    </message>
    <message>
        <source>Send signal</source>
        <translation>Signal senden</translation>
    </message>
    <message>
        <source>Number of the signal (real-time signals: %1 to %2):</source>
        <translation>Nummer des Signals (Echtzeitsignale: %1 bis %2):</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>brood::StatusDisplay</name>
    <message>
        <source>Paused · %1</source>
        <translation>Angehalten · %1</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>Läuft · %1</translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1 dropped</source>
        <comment>an amount of bytes</comment>
        <translation>älteste %1 verworfen</translation>
    </message>
    <message>
        <source>following</source>
        <translation>folgt der Ausgabe</translation>
    </message>
    <message>
        <source>not following — press End to follow</source>
        <translation>folgt der Ausgabe nicht – zum Folgen „Ende“ drücken</translation>
    </message>
</context>
<context>
    <name>brood::TimeTicker</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 Min.</translation>
    </message>
</context>
<context>
    <name>brood::TimelineView</name>
    <message>
        <source>Timeline</source>
        <comment>accessible name</comment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Each child gets a bar here that grows while it runs.</source>
        <translation>Jeder Kindprozess erhält hier einen Balken, der wächst, solange er läuft.</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a child&apos;s lane; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Child %1, attempt %2</source>
        <translation>Kindprozess %1, Versuch %2</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Kindprozess %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>running for %1, paused now</source>
        <translation>läuft seit %1, derzeit angehalten</translation>
    </message>
    <message>
        <source>running for %1, being stopped</source>
        <translation>läuft seit %1, wird beendet</translation>
    </message>
    <message>
        <source>ended after %1, its output is still being read</source>
        <translation>beendet nach %1, die Ausgabe wird noch gelesen</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1 says how a child ended, %2 is its elapsed time</extracomment>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>%1, paused for %2</source>
        <extracomment>%1 says how a child ended and after what time, %2 is how long it was paused</extracomment>
        <translation>%1, %2 lang angehalten</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>angehalten · %1</translation>
    </message>
    <message>
        <source>timed out, stopping… · %1</source>
        <translation>Zeitlimit überschritten, wird beendet&#xa0;… · %1</translation>
    </message>
    <message>
        <source>stopping… · %1</source>
        <translation>wird beendet&#xa0;… · %1</translation>
    </message>
    <message>
        <source>reading the rest of its output… · %1</source>
        <translation>Rest der Ausgabe wird gelesen&#xa0;… · %1</translation>
    </message>
    <message>
        <source>No child has been started yet.</source>
        <translation>Es wurde noch kein Kindprozess gestartet.</translation>
    </message>
    <message>
        <source>1 child.</source>
        <translation>1 Kindprozess.</translation>
    </message>
    <message numerus="yes">
        <source>%n children.</source>
        <translation>
            <numerusform>%n Kindprozess.</numerusform>
            <numerusform>%n Kindprozesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Child 1&quot;, %2 says what it does or how it ended</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>And more.</source>
        <translation>Und weitere.</translation>
    </message>
</context>
</TS>
