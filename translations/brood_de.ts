<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CauseWords</name>
    <message>
        <source>You had Brood send it.</source>
        <translation>Brood hat das Signal auf Anforderung des Benutzers gesendet.</translation>
    </message>
    <message>
        <source>It sent the signal to itself.</source>
        <translation>Der Prozess hat sich das Signal selbst gesendet.</translation>
    </message>
    <message>
        <source>The signal came from process %1, which has ended since.</source>
        <translation>Das Signal kam von Prozess %1, der inzwischen beendet ist.</translation>
    </message>
    <message>
        <source>The signal came from %1 (pid %2).</source>
        <translation>Das Signal kam von %1 (PID %2).</translation>
    </message>
    <message>
        <source>Memory ran out, and the kernel killed it.</source>
        <translation>Der Speicher ging aus, und der Kernel hat den Prozess beendet.</translation>
    </message>
    <message>
        <source>It had used all the CPU time that it may: the limit is %1.</source>
        <translation>Der Prozess hatte die zulässige CPU-Zeit verbraucht: Die Grenze ist %1.</translation>
    </message>
    <message>
        <source>Memory ran out in its control group, where the kernel killed processes while it ran.</source>
        <translation>In seiner Control Group ging der Speicher aus; der Kernel hat dort Prozesse beendet, während er lief.</translation>
    </message>
    <message>
        <source>The kernel killed it.</source>
        <translation>Der Kernel hat den Prozess beendet.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known. The kernel does so when memory runs out, but nothing tells that it did.</source>
        <translation>Wer das Signal gesendet hat, ist nicht bekannt. Der Kernel tut dies, wenn der Speicher ausgeht, aber nichts weist darauf hin, dass er es getan hat.</translation>
    </message>
    <message>
        <source>It crashed: it used memory that is not its own.</source>
        <translation>Absturz: Der Prozess hat auf Speicher zugegriffen, der ihm nicht gehört.</translation>
    </message>
    <message>
        <source>It crashed: it used memory behind which there is nothing, such as a file that was cut short.</source>
        <translation>Absturz: Der Prozess hat auf Speicher zugegriffen, hinter dem nichts steht, etwa eine gekürzte Datei.</translation>
    </message>
    <message>
        <source>It crashed: it divided by zero, or calculated something else that has no result.</source>
        <translation>Absturz: Der Prozess hat durch null geteilt oder etwas anderes berechnet, das kein Ergebnis hat.</translation>
    </message>
    <message>
        <source>It crashed: it came to an instruction that the processor does not know.</source>
        <translation>Absturz: Der Prozess stieß auf einen Befehl, den der Prozessor nicht kennt.</translation>
    </message>
    <message>
        <source>It came to a breakpoint, or to a check of its own that failed.</source>
        <translation>Der Prozess stieß auf einen Haltepunkt oder auf eine eigene Prüfung, die fehlschlug.</translation>
    </message>
    <message>
        <source>It made a system call that is forbidden to it (seccomp).</source>
        <translation>Der Prozess hat einen Systemaufruf gemacht, der ihm verboten ist (seccomp).</translation>
    </message>
    <message>
        <source>It gave up by itself (abort): as a rule an assertion that failed, or an error that nobody caught.</source>
        <translation>Der Prozess hat von sich aus aufgegeben (abort): in der Regel eine fehlgeschlagene Assertion oder ein Fehler, den niemand abgefangen hat.</translation>
    </message>
    <message>
        <source>It went on writing after the reader of its output had gone away.</source>
        <translation>Der Prozess hat weitergeschrieben, nachdem der Leser seiner Ausgabe verschwunden war.</translation>
    </message>
    <message>
        <source>It wrote into a pipe or a socket whose reader had gone away.</source>
        <translation>Der Prozess hat in eine Pipe oder einen Socket geschrieben, als der Leser schon verschwunden war.</translation>
    </message>
    <message>
        <source>It wrote a file that grew larger than it may: the limit is %1.</source>
        <translation>Der Prozess hat eine Datei geschrieben, die größer wurde als zulässig: Die Grenze ist %1.</translation>
    </message>
    <message>
        <source>timeout(1) uses exit code 124 for a command that took too long.</source>
        <translation>timeout(1) verwendet den Exit-Code 124 für einen Befehl, der zu lange gedauert hat.</translation>
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
        <source>The kernel itself sent %1.</source>
        <translation>Der Kernel selbst hat %1 gesendet.</translation>
    </message>
    <message>
        <source>Process %1 sent %2.</source>
        <translation>Prozess %1 hat %2 gesendet.</translation>
    </message>
    <message>
        <source>Process %1 sent %2: %3</source>
        <translation>Prozess %1 hat %2 gesendet: %3</translation>
    </message>
    <message>
        <source>Brood sent %1, as it was told to.</source>
        <translation>Brood hat %1 gesendet, wie angefordert.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log: %1</source>
        <translation>Protokoll des Kernels: %1</translation>
    </message>
    <message>
        <source>Processes of its control group that were killed for want of memory while it ran: %1</source>
        <translation>Prozesse seiner Control Group, die wegen Speichermangels beendet wurden, während er lief: %1</translation>
    </message>
    <message>
        <source>Its core: %1</source>
        <translation>Sein Speicherabzug (core): %1</translation>
    </message>
    <message>
        <source>Its core went to %1</source>
        <translation>Sein Speicherabzug (core) ging an %1</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”.</source>
        <translation>Sein Speicherabzug (core) lässt sich über das Muster „%1“ nicht finden.</translation>
    </message>
    <message>
        <source>Limit on its CPU time: %1, at most %2</source>
        <translation>Grenze für seine CPU-Zeit: %1, Obergrenze: %2</translation>
    </message>
    <message>
        <source>any</source>
        <comment>limit</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Limit on the size of its files: %1</source>
        <translation>Grenze für die Größe seiner Dateien: %1</translation>
    </message>
    <message>
        <source>No core was written, because the limit on its size is 0 (ulimit -c).</source>
        <translation>Es wurde kein Speicherabzug (core) geschrieben, weil die Grenze für seine Größe 0 ist (ulimit -c).</translation>
    </message>
    <message>
        <source>No core was written, though its size is not limited.</source>
        <translation>Es wurde kein Speicherabzug (core) geschrieben, obwohl seine Größe nicht begrenzt ist.</translation>
    </message>
    <message>
        <source>No core was written; the limit on its size is %1.</source>
        <translation>Es wurde kein Speicherabzug (core) geschrieben; die Grenze für seine Größe ist %1.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>The signal was sent to it, by itself or by another process: the kernel noticed no fault.</source>
        <translation>Das Signal wurde ihm geschickt, von ihm selbst oder von einem anderen Prozess: Der Kernel hat keinen Fehler bemerkt.</translation>
    </message>
    <message>
        <source>It may be a script in which timeout(1) ended a command that took too long; or exit code 124 is the program&apos;s own.</source>
        <translation>Vielleicht ist es ein Skript, in dem timeout(1) einen Befehl beendet hat, der zu lange dauerte; oder der Exit-Code 124 ist der des Programms selbst.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was found but could not be executed; or exit code 126 is the program&apos;s own.</source>
        <translation>Vielleicht ist es ein Skript, in dem ein Befehl gefunden wurde, aber nicht ausgeführt werden konnte; oder der Exit-Code 126 ist der des Programms selbst.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was not found; or exit code 127 is the program&apos;s own.</source>
        <translation>Vielleicht ist es ein Skript, in dem ein Befehl nicht gefunden wurde; oder der Exit-Code 127 ist der des Programms selbst.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was killed by %1; or exit code %2 is the program&apos;s own.</source>
        <translation>Vielleicht ist es ein Skript, in dem ein Befehl durch %1 beendet wurde; oder der Exit-Code %2 ist der des Programms selbst.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log, which tells of faults that end in %1, tells of none since it started.</source>
        <translation>Das Protokoll des Kernels, das Fehler nennt, die mit %1 enden, nennt keinen, seit es gestartet wurde.</translation>
    </message>
    <message>
        <source>The signal came from a process that cannot be seen from here.</source>
        <translation>Das Signal kam von einem Prozess, der von hier aus nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known.</source>
        <translation>Wer das Signal gesendet hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>As a rule this is a crash: a division by zero, or another calculation that has no result. But anyone may have sent the signal.</source>
        <translation>In der Regel ist das ein Absturz: eine Division durch null oder eine andere Rechnung ohne Ergebnis. Das Signal kann aber jeder gesendet haben.</translation>
    </message>
    <message>
        <source>As a rule a program gives up by itself so (abort), after an assertion that failed or an error that nobody caught. But anyone may have sent the signal.</source>
        <translation>In der Regel gibt ein Programm so von selbst auf (abort), nach einer fehlgeschlagenen Assertion oder einem Fehler, den niemand abgefangen hat. Das Signal kann aber jeder gesendet haben.</translation>
    </message>
    <message>
        <source>As a rule it wrote into a pipe or a socket whose reader had gone away. But anyone may have sent the signal.</source>
        <translation>In der Regel hat der Prozess in eine Pipe oder einen Socket geschrieben, als der Leser schon verschwunden war. Das Signal kann aber jeder gesendet haben.</translation>
    </message>
    <message>
        <source>A process that it had started died of %1 and left a core. A shell reports that with this exit code.</source>
        <translation>Ein Prozess, den er gestartet hatte, starb an %1 und hinterließ einen Speicherabzug (core). Eine Shell meldet das mit diesem Exit-Code.</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”, which is relative to the directory in which it died.</source>
        <translation>Sein Speicherabzug (core) lässt sich über das Muster „%1“ nicht finden; es gilt relativ zu dem Verzeichnis, in dem der Prozess starb.</translation>
    </message>
    <message>
        <source>A process that cannot be seen from here sent %1.</source>
        <translation>Ein Prozess, der von hier aus nicht zu sehen ist, hat %1 gesendet.</translation>
    </message>
    <message>
        <source>The core was looked for in %1</source>
        <translation>Gesucht wurde der Speicherabzug (core) in %1</translation>
    </message>
    <message>
        <source>The core was looked for in %1 and, as far as time allowed, below it</source>
        <translation>Gesucht wurde der Speicherabzug (core) in %1 und, soweit die Zeit reichte, darunter</translation>
    </message>
    <message>
        <source>The core of process %1, which it had started: %2</source>
        <translation>Der Speicherabzug (core) von Prozess %1, den er gestartet hatte: %2</translation>
    </message>
    <message>
        <source>The core was left by %1</source>
        <translation>Den Speicherabzug (core) hinterließ %1</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
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
        <source>FILE</source>
        <translation>DATEI</translation>
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
        <source>Launch the command at once</source>
        <translation>Den Befehl sofort starten</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>„%1“ ist kein Name einer Variablen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Keep neither this command nor its output</source>
        <translation>Weder diesen Befehl noch seine Ausgabe aufbewahren</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest</source>
        <translation>Nur etwa so viel von der Ausgabe aufbewahren, das Neueste</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>“%1” is no size. Write for example 500M or 2GiB.</source>
        <translation>„%1“ ist keine Größe. Gültig ist zum Beispiel 500M oder 2GiB.</translation>
    </message>
    <message>
        <source>[OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation>[OPTION…] -- BEFEHL [ARGUMENT…]</translation>
    </message>
    <message>
        <source>The run&apos;s id, the beginning of it, or last (default)</source>
        <translation>Die ID des Laufs, ihr Anfang oder last (Vorgabe)</translation>
    </message>
    <message>
        <source>Print what the command wrote: its stdout and its stderr as such</source>
        <translation>Ausgeben, was der Befehl geschrieben hat: stdout und stderr jeweils als solche</translation>
    </message>
    <message>
        <source>Print only what it wrote to stdout</source>
        <translation>Nur ausgeben, was er nach stdout geschrieben hat</translation>
    </message>
    <message>
        <source>Print only what it wrote to stderr, to stdout</source>
        <translation>Nur ausgeben, was er nach stderr geschrieben hat, und zwar nach stdout</translation>
    </message>
    <message>
        <source>The bytes as they came (default), the text without escape sequences, or a page with the colours</source>
        <translation>Die Bytes, wie sie kamen (Vorgabe), der Text ohne Escapesequenzen oder eine Seite mit den Farben</translation>
    </message>
    <message>
        <source>“%1” is no format. Write raw, plain or html.</source>
        <translation>„%1“ ist kein Format. Gültig sind raw, plain oder html.</translation>
    </message>
    <message>
        <source>Put the time of its arrival before each line</source>
        <translation>Jeder Zeile ihre Ankunftszeit voranstellen</translation>
    </message>
    <message>
        <source>“%1” is no kind of timestamp. Write elapsed or clock.</source>
        <translation>„%1“ ist keine Art von Zeitstempel. Gültig sind elapsed oder clock.</translation>
    </message>
    <message>
        <source>Tell how an earlier run ended, or print what it wrote.</source>
        <translation>Melden, wie ein früherer Lauf geendet hat, oder ausgeben, was er geschrieben hat.</translation>
    </message>
    <message>
        <source>[OPTION…] [RUN]</source>
        <translation>[OPTION…] [RUN]</translation>
    </message>
    <message>
        <source>Raw output has no timestamps. Write --format plain or --format html.</source>
        <translation>Die rohe Ausgabe hat keine Zeitstempel. --format plain oder --format html angeben.</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it; programs that fork much run slower</source>
        <translation>Instruktionen, Zyklen und Cache-Fehlzugriffe zählen, wo das System es zulässt; Programme mit vielen Forks laufen langsamer</translation>
    </message>
    <message>
        <source>Write a report to this file, whose name ends in %1; may be repeated</source>
        <translation>Einen Bericht in diese Datei schreiben, deren Name auf %1 endet; mehrfach möglich</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Wait so long before the first retry, twice as long before the next</source>
        <translation>Vor der ersten Wiederholung so lange warten, vor der nächsten doppelt so lange</translation>
    </message>
    <message>
        <source>Run the command N times; {i} in it is the child&apos;s number</source>
        <translation>Den Befehl N-mal ausführen; {i} darin ist die Nummer des Kindprozesses</translation>
    </message>
    <message>
        <source>So many children at once (default: one for each processor)</source>
        <translation>So viele Kindprozesse gleichzeitig (Vorgabe: einer je Prozessor)</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least</source>
        <translation>Von einem Start zum nächsten mindestens so viel Zeit vergehen lassen</translation>
    </message>
    <message>
        <source>When children fail: never give up, start no more (soon), or stop those that run as well (now)</source>
        <translation>Wenn Kindprozesse scheitern: nie aufgeben (never), keine mehr starten (soon) oder auch die laufenden beenden (now)</translation>
    </message>
    <message>
        <source>“%1” is none of never, soon and now.</source>
        <translation>„%1“ ist weder never noch soon noch now.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a share. Write for example 3 or 10%.</source>
        <translation>„%1“ ist weder eine Zahl noch ein Anteil. Zum Beispiel 3 oder 10% schreiben.</translation>
    </message>
    <message>
        <source>Brood&apos;s stdin can&apos;t be given to several children. Let them read a file.</source>
        <translation>Die Standardeingabe von Brood kann nicht mehreren Kindprozessen gegeben werden. Sie können eine Datei lesen.</translation>
    </message>
    <message>
        <source>The stdin of each child: a file, or null (default)</source>
        <translation>Standardeingabe jedes Kindprozesses: eine Datei oder null (Vorgabe)</translation>
    </message>
    <message>
        <source>FILE|null</source>
        <translation>DATEI|null</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>„%1“ ist kein Anteil. Gültig ist zum Beispiel 0.05 oder 5%.</translation>
    </message>
    <message>
        <source>Begin with N children at once (default 1)</source>
        <translation>Mit N gleichzeitigen Kindprozessen beginnen (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>Try no more than N (default 1024)</source>
        <translation>Nicht mehr als N versuchen (Vorgabe: 1024)</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it (default 5%)</source>
        <translation>Wie breit das Ergebnis bleiben darf, als Anteil davon (Vorgabe: 5%)</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>ANTEIL</translation>
    </message>
    <message>
        <source>Let the majority of N rounds decide about a number (default 3)</source>
        <translation>Die Mehrheit von N Durchgängen über eine Anzahl entscheiden lassen (Vorgabe: 3)</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, and none between them</source>
        <translation>Diese Anzahlen von klein nach groß versuchen und keine dazwischen</translation>
    </message>
    <message>
        <source>N,N,…</source>
        <translation>N,N,…</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>„%1“ ist keine Liste von Zahlen. Gültig ist zum Beispiel 1,2,5,10.</translation>
    </message>
    <message>
        <source>Wait so long between rounds (default 200ms)</source>
        <translation>So lange zwischen den Durchgängen warten (Vorgabe: 200ms)</translation>
    </message>
    <message>
        <source>Let this share of the children fail (default 0)</source>
        <translation>Dieser Anteil der Kindprozesse darf scheitern (Vorgabe: 0)</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a factor. Write for example 500ms or 2x.</source>
        <translation>„%1“ ist weder eine Dauer noch ein Faktor. Gültig ist zum Beispiel 500ms oder 2x.</translation>
    </message>
    <message>
        <source>The longest that half of the children may take</source>
        <translation>Wie lange die Hälfte der Kindprozesse höchstens dauern darf</translation>
    </message>
    <message>
        <source>The longest that 95 % of them may take</source>
        <translation>Wie lange 95&#xa0;% davon höchstens dauern dürfen</translation>
    </message>
    <message>
        <source>The longest that 99 % of them may take</source>
        <translation>Wie lange 99&#xa0;% davon höchstens dauern dürfen</translation>
    </message>
    <message>
        <source>DURATION|FACTORx</source>
        <translation>DAUER|FAKTORx</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>Ein Shell-Befehl, der nach jedem Durchgang erfolgreich sein muss</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>How long it may take (default 10s)</source>
        <translation>Wie lange er dauern darf (Vorgabe: 10s)</translation>
    </message>
    <message>
        <source>A process that must stay alive</source>
        <translation>Ein Prozess, der am Leben bleiben muss</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>“%1” is no process id.</source>
        <translation>„%1“ ist keine Prozess-ID.</translation>
    </message>
    <message>
        <source>A TCP port that must go on to take connections</source>
        <translation>Ein TCP-Port, der weiterhin Verbindungen annehmen muss</translation>
    </message>
    <message>
        <source>[HOST:]PORT</source>
        <translation>[HOST:]PORT</translation>
    </message>
    <message>
        <source>“%1” is no port. Write for example 8080 or example.org:8080.</source>
        <translation>„%1“ ist kein Port. Gültig ist zum Beispiel 8080 oder example.org:8080.</translation>
    </message>
    <message>
        <source>Run more and more copies of a command at once, and tell at how many it breaks.</source>
        <translation>Immer mehr Kopien eines Befehls gleichzeitig ausführen und melden, bei wie vielen es zusammenbricht.</translation>
    </message>
    <message>
        <source>The first number, %1, is greater than the greatest, %2.</source>
        <translation>Die erste Anzahl, %1, ist größer als die größte, %2.</translation>
    </message>
    <message>
        <source>Start all copies at the same moment</source>
        <translation>Alle Kopien im selben Augenblick starten</translation>
    </message>
    <message>
        <source>All %1 copies can&apos;t start at the same moment when only %2 may run at once. Leave out --jobs.</source>
        <translation>Es können nicht alle %1 Kopien im selben Augenblick starten, wenn nur %2 gleichzeitig laufen dürfen. --jobs weglassen.</translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal, “brood ramp” finds out how many children at once are too many, and “brood show” shows what became of a run.</source>
        <translation>Das Fenster von Brood öffnen, einem Prozessmonitor.
„brood run“ leistet dasselbe im Terminal, „brood ramp“ stellt fest, wie viele gleichzeitige Kindprozesse zu viele sind, und „brood show“ zeigt, was aus einem Lauf geworden ist.</translation>
    </message>
    <message>
        <source>Run the command for each line of a file (-: of stdin), which {} in it stands for</source>
        <translation>Den Befehl für jede Zeile einer Datei (-: der Standardeingabe) ausführen; {} darin steht für die Zeile</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>DATEI|-</translation>
    </message>
    <message>
        <source>What --input reads has a NUL behind each line, no line break</source>
        <translation>Was --input liest, hat hinter jeder Zeile ein NUL, keinen Zeilenumbruch</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>Jede Zeile dort, etwa bei , oder \t, in {1}, {2} … aufteilen</translation>
    </message>
    <message>
        <source>SEPARATOR</source>
        <translation>TRENNZEICHEN</translation>
    </message>
    <message>
        <source>“%1” separates nothing.</source>
        <translation>„%1“ trennt nichts.</translation>
    </message>
    <message>
        <source>Run the command for each of these values, or lines of a file, which {NAME} stands for; if repeated, for each combination</source>
        <translation>Den Befehl für jeden dieser Werte oder jede Zeile einer Datei ausführen, wofür {NAME} steht; bei mehrfacher Angabe für jede Kombination</translation>
    </message>
    <message>
        <source>NAME=VALUE,…|NAME=@FILE</source>
        <translation>NAME=WERT,…|NAME=@DATEI</translation>
    </message>
    <message>
        <source>If it stands between the values, --null is what you need.</source>
        <translation>Steht es zwischen den Werten, ist --null das Richtige.</translation>
    </message>
    <message>
        <source>Stop the child after this time, or after such a share of the median of those that have succeeded</source>
        <translation>Den Kindprozess nach dieser Zeit beenden oder nach einem solchen Anteil des Medians der erfolgreichen</translation>
    </message>
    <message>
        <source>DURATION|P%</source>
        <translation>DAUER|P%</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a share. Write for example 500ms, 2s, 1m30s or 300%.</source>
        <translation>„%1“ ist weder eine Dauer noch ein Anteil. Gültig ist zum Beispiel 500ms, 2s, 1m30s oder 300%.</translation>
    </message>
    <message>
        <source>Start a child again whenever it has failed (on-failure), or also when it has succeeded (always), until it is stopped</source>
        <translation>Einen Kindprozess immer wieder starten, wenn er gescheitert ist (on-failure) oder auch, wenn er erfolgreich war (always), bis er vorzeitig beendet wird</translation>
    </message>
    <message>
        <source>“%1” is none of never, on-failure and always.</source>
        <translation>„%1“ ist weder never noch on-failure noch always.</translation>
    </message>
    <message>
        <source>With --restart: give up a child that fails sooner, --retries + 1 times in a row (default 1s)</source>
        <translation>Mit --restart: einen Kindprozess aufgeben, der früher scheitert, --retries + 1 Mal in Folge (Vorgabe: 1s)</translation>
    </message>
    <message>
        <source>Leave out what has succeeded in an earlier run: its id, last, or its report</source>
        <translation>Auslassen, was in einem früheren Lauf erfolgreich war: dessen ID, last oder dessen Bericht</translation>
    </message>
    <message>
        <source>RUN|last|FILE.json</source>
        <translation>LAUF|last|DATEI.json</translation>
    </message>
    <message>
        <source>These are %1 children; %2 are the most that there can be.</source>
        <translation>Das sind %1 Kindprozesse; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>A share of the median as --timeout needs several children.</source>
        <translation>Ein Anteil des Medians als --timeout erfordert mehrere Kindprozesse.</translation>
    </message>
    <message>
        <source>--start-success means nothing without --restart.</source>
        <translation>--start-success hat ohne --restart keine Bedeutung.</translation>
    </message>
    <message>
        <source>Only one of --input and --stdin can be -.</source>
        <translation>Nur eines von --input und --stdin kann - sein.</translation>
    </message>
    <message>
        <source>After so many failures, or such a share of what has ended, at least 3 (default: the first)</source>
        <translation>Nach so vielen Fehlschlägen oder einem solchen Anteil der beendeten, mindestens 3 (Standard: beim ersten)</translation>
    </message>
    <message>
        <source>--steps says all that is tried: --start, --max and --tolerance mean nothing with it.</source>
        <translation>--steps nennt alles, was versucht wird: --start, --max und --tolerance bedeuten damit nichts.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Es wurde nichts ausgeführt.</translation>
    </message>
</context>
<context>
    <name>EditorText</name>
    <message>
        <source>The environment variable BROOD_EDITOR is not a command: a quote may be missing. It is: %1</source>
        <translation>Die Umgebungsvariable BROOD_EDITOR ist kein Befehl: Vielleicht fehlt ein Anführungszeichen. Sie lautet: %1</translation>
    </message>
    <message>
        <source>There is no program “%1”, which the environment variable BROOD_EDITOR names.</source>
        <translation>Das Programm „%1“, das die Umgebungsvariable BROOD_EDITOR nennt, gibt es nicht.</translation>
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
    <name>FormatText</name>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Web page with colours (*.html)</source>
        <translation>Webseite mit Farben (*.html)</translation>
    </message>
    <message>
        <source>Bytes as they came (*)</source>
        <translation>Bytes wie empfangen (*)</translation>
    </message>
    <message>
        <source>Only stdout, bytes as they came (*)</source>
        <translation>Nur stdout, Bytes wie empfangen (*)</translation>
    </message>
    <message>
        <source>Only stderr, bytes as they came (*)</source>
        <translation>Nur stderr, Bytes wie empfangen (*)</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no line in %1.</source>
        <translation>%1 enthält keine Zeile.</translation>
    </message>
    <message>
        <source>There is a NUL byte in %1, which no command line can hold.</source>
        <translation>%1 enthält ein NUL-Byte, das in keiner Befehlszeile stehen kann.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no values.</source>
        <translation>Der Parameter „%1“ hat keine Werte.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE,VALUE… or NAME=@FILE.</source>
        <translation>„%1“ hat weder die Form NAME=WERT,WERT… noch NAME=@DATEI.</translation>
    </message>
    <message>
        <source>“%1” is no name of a parameter. It takes letters, digits and underscores, no digit first, and is not i, the child&apos;s number.</source>
        <translation>„%1“ ist kein Name eines Parameters. Er besteht aus Buchstaben, Ziffern und Unterstrichen, beginnt nicht mit einer Ziffer und ist nicht i, die Nummer des Kindprozesses.</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>Den Parameter „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>JobsText</name>
    <message>
        <source>%1 per second</source>
        <comment>children that ended</comment>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>Elapsed times of many children; %1 is a time</extracomment>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>Of 95 % of the children the elapsed time is at most this; %1 is a time</extracomment>
        <translation>95&#xa0;% innerhalb von %1</translation>
    </message>
    <message>
        <source>slowest #%1 %2</source>
        <extracomment>The child that took longest: %1 is its number, %2 a time</extracomment>
        <translation>langsamster #%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other way(s) to fail.</source>
        <translation>
            <numerusform>… und %Ln weitere Art zu scheitern.</numerusform>
            <numerusform>… und %Ln weitere Arten zu scheitern.</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a child; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <extracomment>So many children (%1) ended like this (%2), namely these (%3)</extracomment>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>%1 von %2 beendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a time</extracomment>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%1 von %2 erfolgreich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln vorzeitig beendet</numerusform>
            <numerusform>%Ln vorzeitig beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln nicht gestartet</numerusform>
            <numerusform>%Ln nicht gestartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>no more are started for now</source>
        <comment>children</comment>
        <translation>vorerst werden keine weiteren gestartet</translation>
    </message>
</context>
<context>
    <name>LauncherText</name>
    <message>
        <source>No editor was found to open “%1” with. Set the environment variable BROOD_EDITOR to one, for example “code -g {file}:{line}:{column}”, and start Brood again.</source>
        <translation>Es wurde kein Editor gefunden, um „%1“ zu öffnen. Die Umgebungsvariable BROOD_EDITOR auf einen setzen, zum Beispiel „code -g {file}:{line}:{column}“, und Brood neu starten.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a file that an editor can open.</source>
        <translation>„%1“ ist keine Datei, die ein Editor öffnen kann.</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started: %2</source>
        <translation>Der Editor „%1“ konnte nicht gestartet werden: %2</translation>
    </message>
</context>
<context>
    <name>LogContent</name>
    <message>
        <source>⋯ %1 of older output was dropped ⋯</source>
        <extracomment>A row of the log that stands for what is not there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation>⋯ %1 ältere Ausgabe verworfen ⋯</translation>
    </message>
    <message>
        <source>⋯ %1 of output could not be kept: %2 ⋯</source>
        <extracomment>A row of the log; %1 is an amount such as &quot;12.3 MiB&quot;, %2 says why, such as &quot;No space left on device&quot;</extracomment>
        <translation>⋯ %1 Ausgabe konnten nicht aufbewahrt werden: %2 ⋯</translation>
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
    <message>
        <source>The report “%1” has no known format. Its name must end in %2.</source>
        <translation>Das Format des Berichts „%1“ ist unbekannt. Der Name muss auf %2 enden.</translation>
    </message>
    <message>
        <source>The report “%1” is asked for twice. Give each a name of its own.</source>
        <translation>Der Bericht „%1“ wird zweimal verlangt. Jedem Bericht einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are endings of file names: &quot;.html, .json, .csv, .md or .joblog&quot;</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Web page with timeline and output</source>
        <translation>Webseite mit Zeitleiste und Ausgabe</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>CSV table of the children</source>
        <translation>CSV-Tabelle der Kindprozesse</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>Job log of GNU parallel</source>
        <translation>Jobprotokoll von GNU parallel</translation>
    </message>
    <message>
        <source>Drawing of the timeline</source>
        <translation>Zeichnung der Zeitleiste</translation>
    </message>
    <message>
        <source>CSV table of the figures over time</source>
        <translation>CSV-Tabelle der Werte im Zeitverlauf</translation>
    </message>
    <message>
        <source>JSON of the figures over time</source>
        <translation>JSON der Werte im Zeitverlauf</translation>
    </message>
    <message>
        <source>The report “%1” cannot be made: PNG and PDF are saved from the window (in the timeline&apos;s menu). Without it, have a drawing of the timeline: name it .svg; browsers, Inkscape and rsvg-convert make of it what you need.</source>
        <translation>Der Bericht „%1“ kann nicht erstellt werden: PNG und PDF werden vom Fenster aus gespeichert (im Menü der Zeitleiste). Ohne Fenster gibt es eine Zeichnung der Zeitleiste: Nennen Sie sie .svg; Browser, Inkscape und rsvg-convert machen daraus, was Sie brauchen.</translation>
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
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence that explains how a child ended, %2 is &quot;certain&quot; or &quot;likely&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outlived it and ended by itself: %1.</source>
        <translation>Überlebten ihn und endeten von selbst: %1.</translation>
    </message>
    <message>
        <source>Page faults: %1 with and %2 without reading from storage; exact</source>
        <translation>Seitenfehler: %1 mit und %2 ohne Lesen vom Datenträger; genau</translation>
    </message>
    <message>
        <source>Context switches: %1 voluntary, %2 involuntary; exact</source>
        <translation>Kontextwechsel: %1 freiwillig, %2 unfreiwillig; genau</translation>
    </message>
    <message>
        <source>Hardware counters: not available here (%1)</source>
        <translation>Hardwarezähler: hier nicht verfügbar (%1)</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>a figure</comment>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Instructions: %1, cycles: %2, cache misses: %3</source>
        <translation>Instruktionen: %1, Zyklen: %2, Cache-Fehlzugriffe: %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>without the kernel&apos;s work for it</source>
        <translation>ohne die Arbeit des Kernels dafür</translation>
    </message>
    <message>
        <source>Peak memory of the whole tree together: %1; exact, by its control group</source>
        <translation>Speicherspitze des ganzen Prozessbaums zusammen: %1; genau, laut seiner Control Group</translation>
    </message>
    <message>
        <source>Most threads at once: %1; exact, by its control group</source>
        <translation>Meiste Threads gleichzeitig: %1; genau, laut seiner Control Group</translation>
    </message>
    <message>
        <source>Held back by a limit on CPU time: %1</source>
        <translation>Durch eine Grenze für die CPU-Zeit gebremst: %1</translation>
    </message>
    <message>
        <source>Forks that a limit refused: %1</source>
        <translation>Durch eine Grenze abgelehnte Forks: %1</translation>
    </message>
    <message>
        <source>Whole tree: %1 read from storage, %2 written to storage; sampled</source>
        <translation>Ganzer Prozessbaum: %1 vom Datenträger gelesen, %2 auf den Datenträger geschrieben; Stichproben</translation>
    </message>
    <message>
        <source>Whole tree: CPU %1 user, %2 system; peak memory %3; at most %4 and %5; sampled</source>
        <extracomment>Of a process and all that came of it; “sampled”: looked at several times a second; %4 and %5 are numbers of processes and threads</extracomment>
        <translation>Ganzer Prozessbaum: CPU %1 Benutzer, %2 System; Speicherspitze %3; höchstens %4 und %5; Stichproben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 (largest process)</source>
        <extracomment>%1 is the largest resident memory that one of several processes had</extracomment>
        <translation>Speicherspitze %1 (größter Prozess)</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>figures</comment>
        <translation>genau</translation>
    </message>
    <message>
        <source>the setting kernel.perf_event_paranoid, or the container that Brood runs in, does not allow it</source>
        <translation>die Einstellung kernel.perf_event_paranoid oder der Container, in dem Brood läuft, erlaubt es nicht</translation>
    </message>
    <message>
        <source>the processor has none, or the virtual machine does not pass them on</source>
        <translation>der Prozessor hat keine, oder die virtuelle Maschine reicht sie nicht durch</translation>
    </message>
    <message>
        <source>the kernel was built without them</source>
        <translation>der Kernel wurde ohne sie gebaut</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 of it by orphans)</source>
        <extracomment>CPU time, and how much of it orphaned processes used: those that nobody waited for</extracomment>
        <translation>CPU %1 (davon %2 durch verwaiste Prozesse)</translation>
    </message>
    <message>
        <source>CPU ≈ %1</source>
        <extracomment>The CPU time of all processes; ≈: it was sampled</extracomment>
        <translation>CPU ≈ %1</translation>
    </message>
    <message>
        <source>peak ≈ %1</source>
        <extracomment>The largest memory that all processes had together; ≈: it was sampled</extracomment>
        <translation>Speicherspitze ≈ %1</translation>
    </message>
    <message>
        <source>whole tree: %1</source>
        <extracomment>%1 are one or two figures: &quot;CPU ≈ 1.2 s, peak ≈ 12 MiB&quot;</extracomment>
        <translation>ganzer Baum: %1</translation>
    </message>
    <message>
        <source>Its time was up after %1.</source>
        <translation>Seine Zeit war nach %1 um.</translation>
    </message>
    <message>
        <source>Elapsed: %1; CPU: %2 (≈ %3 user, ≈ %4 system); peak memory of the largest process: %5; exact, ≈ estimated by the kernel</source>
        <extracomment>%1 to %4 are times such as &quot;1.234567 s&quot;, %5 an amount of memory; “exact”: counted, not sampled; the kernel counts the sum and estimates how it is divided</extracomment>
        <translation>Verstrichen: %1; CPU: %2 (≈ %3 Benutzer, ≈ %4 System); Speicherspitze des größten Prozesses: %5; genau, ≈ vom Kernel geschätzt</translation>
    </message>
    <message>
        <source>CPU of the whole tree: %1 (≈ %2 user, ≈ %3 system); exact, by its control group, ≈ estimated by the kernel</source>
        <translation>CPU des ganzen Prozessbaums: %1 (≈ %2 Benutzer, ≈ %3 System); genau, laut seiner Control Group, ≈ vom Kernel geschätzt</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>The report “%1” could not be read: %2.</source>
        <translation>Der Bericht „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no JSON report of a run.</source>
        <translation>„%1“ ist kein JSON-Bericht eines Laufs.</translation>
    </message>
    <message>
        <source>All had succeeded before. There is nothing to run again.</source>
        <translation>Alle waren schon zuvor erfolgreich. Es gibt nichts erneut auszuführen.</translation>
    </message>
    <message>
        <source>%1 of %2 had succeeded before and are not run again.</source>
        <comment>children</comment>
        <translation>%1 von %2 waren schon zuvor erfolgreich und werden nicht erneut ausgeführt.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%Ln child(ren) had succeeded before and were not run again.</source>
        <translation>
            <numerusform>%Ln Kindprozess war schon zuvor erfolgreich und wurde nicht erneut ausgeführt.</numerusform>
            <numerusform>%Ln Kindprozesse waren schon zuvor erfolgreich und wurden nicht erneut ausgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>The output could not be saved as “%1”: %2. Choose another place, or free some space there.</source>
        <translation>Die Ausgabe konnte nicht als „%1“ gespeichert werden: %2. Einen anderen Ort wählen oder dort Speicherplatz freigeben.</translation>
    </message>
    <message>
        <source>The output could not be saved: some of it can&apos;t be read any more.</source>
        <translation>Die Ausgabe konnte nicht gespeichert werden: Ein Teil davon lässt sich nicht mehr lesen.</translation>
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
    <message>
        <source>The child was killed while it waited for the others to be ready.</source>
        <translation>Der Kindprozess wurde gewaltsam beendet, während er darauf wartete, dass die anderen bereit sind.</translation>
    </message>
</context>
<context>
    <name>TextMatcher</name>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>Der reguläre Ausdruck ist ungültig: %1</translation>
    </message>
    <message>
        <source>This regular expression does not go with whole words.</source>
        <translation>Dieser reguläre Ausdruck lässt sich nicht mit ganzen Wörtern kombinieren.</translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
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
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2.</source>
        <translation>Broods Hilfsprogramm „%1“ konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>Install Brood again.</source>
        <translation>Installieren Sie Brood neu.</translation>
    </message>
    <message>
        <source>Raise the limit on open files (ulimit -n).</source>
        <translation>Erhöhen Sie die Grenze für offene Dateien (ulimit -n).</translation>
    </message>
</context>
<context>
    <name>brood::Backtrace</name>
    <message>
        <source>gdb could not be started: %1.</source>
        <translation>gdb konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>gdb took too long and was ended.</source>
        <translation>gdb brauchte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>gdb had nothing to say.</source>
        <translation>gdb hatte nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>brood::ChildForm</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation>&amp;In einer Shell ausführen</translation>
    </message>
    <message>
        <source>Pseudo-&amp;terminal</source>
        <translation>Pseudo&amp;terminal</translation>
    </message>
    <message>
        <source>Hardware counters</source>
        <translation>Hardwarezähler</translation>
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
        <source>Count instructions, cycles and cache misses, where the system allows it. Programs that start many processes run slower with it. Also gives exact figures of the whole tree, where a control group may be made</source>
        <translation>Instruktionen, Zyklen und Cache-Fehlzugriffe zählen, wo das System es zulässt. Programme, die viele Prozesse starten, laufen damit langsamer. Liefert auch genaue Werte des ganzen Prozessbaums, wo eine Control Group angelegt werden darf</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
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
        <source>Stan&amp;dard input:</source>
        <translation>Stan&amp;dardeingabe:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>Umg&amp;ebung:</translation>
    </message>
    <message>
        <source>T&amp;imeout:</source>
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
        <source>&amp;Keep output:</source>
        <translation>Ausgabe aufbewah&amp;ren:</translation>
    </message>
    <message>
        <source>Keep output</source>
        <translation>Ausgabe aufbewahren</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of the output</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest: 500M, 2G</source>
        <translation>Nur etwa so viel von der Ausgabe aufbewahren, das Neueste: 500M, 2G</translation>
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
    <message>
        <source>“%1” is no amount of output to keep. Write 500M or 2G, or nothing for all.</source>
        <translation>„%1“ ist keine Menge an Ausgabe. Gültig sind etwa 500M oder 2G; leer bedeutet alles.</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a child</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a child</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a child</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a child</comment>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>ending</source>
        <comment>state of a child</comment>
        <translation>endet</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of a child</comment>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a child</comment>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a child</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>User and system time of the child and those it waited for; exact</source>
        <translation>Benutzer- und Systemzeit des Kindprozesses und derer, auf die er gewartet hat; genau</translation>
    </message>
    <message>
        <source>User and system time of its whole process tree so far; sampled</source>
        <translation>Bisherige Benutzer- und Systemzeit seines ganzen Prozessbaums; Stichproben</translation>
    </message>
    <message>
        <source>The most that one of its processes had in memory; exact</source>
        <translation>Das meiste, was einer seiner Prozesse im Speicher hatte; genau</translation>
    </message>
    <message>
        <source>What its whole process tree has in memory now; sampled</source>
        <translation>Was sein ganzer Prozessbaum derzeit im Speicher hat; Stichproben</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>Kindprozess</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>exit code or signal, a column</comment>
        <translation>Code/Signal</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>failed, tried again</source>
        <comment>state of a child</comment>
        <translation>fehlgeschlagen, erneut versucht</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenPanel</name>
    <message>
        <source>Children and their totals</source>
        <translation>Kindprozesse und ihre Summen</translation>
    </message>
    <message>
        <source>Which children are listed</source>
        <translation>Welche Kindprozesse aufgelistet werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop the selected children (SIGTERM, and SIGKILL after the grace period)</source>
        <translation>Die ausgewählten Kindprozesse beenden (SIGTERM, nach der Karenzzeit SIGKILL)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>End the selected children at once (SIGKILL)</source>
        <translation>Die ausgewählten Kindprozesse sofort beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Gescheiterte wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kindprozesse</translation>
    </message>
    <message>
        <source>No child has been started yet</source>
        <translation>Es wurde noch kein Kindprozess gestartet</translation>
    </message>
    <message>
        <source>Start the children again that have failed; after the end, whatever else did not succeed as well</source>
        <translation>Startet die fehlgeschlagenen Kindprozesse noch einmal; nach dem Ende auch alles andere, was nicht erfolgreich war</translation>
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
    <name>brood::CommonFailure</name>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>durch %1 beendet</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitlimit überschritten</translation>
    </message>
    <message>
        <source>stopped before their end</source>
        <translation>vor ihrem Ende abgebrochen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
</context>
<context>
    <name>brood::DataWindow</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Es wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Timeline data</source>
        <translation>Daten der Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
    <name>brood::DetailsPanel</name>
    <message>
        <source>Backtrace</source>
        <translation>Backtrace</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Evidence for how it ended, and further figures</source>
        <translation>Belege dafür, wie es endete, und weitere Werte</translation>
    </message>
    <message>
        <source>Ask gdb where the program was when it left its core</source>
        <translation>gdb fragen, wo das Programm war, als es seinen Speicherabzug (core) hinterließ</translation>
    </message>
    <message>
        <source>Asking gdb …</source>
        <translation>gdb wird gefragt …</translation>
    </message>
    <message>
        <source>For a backtrace of the core, install gdb.</source>
        <translation>Für einen Backtrace des Speicherabzugs (core) installieren Sie gdb.</translation>
    </message>
</context>
<context>
    <name>brood::DoneJournal</name>
    <message>
        <source>If Brood is killed, this run can&apos;t be resumed where it was: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>Wird Brood gewaltsam beendet, kann dieser Lauf nicht dort fortgesetzt werden, wo er war: „%1“ konnte nicht geschrieben werden (%2). Die Zugriffsrechte des Ordners und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>Its journal is damaged, so it can&apos;t be resumed.</source>
        <translation>Sein Journal ist beschädigt, daher kann er nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A newer version of Brood can resume it.</source>
        <translation>Eine neuere Version von Brood kann ihn fortsetzen.</translation>
    </message>
    <message>
        <source>%1 of its %2 children had succeeded; “brood run --resume %3”, with the options and the command that it had, runs the others.</source>
        <translation>%1 seiner %2 Kindprozesse waren erfolgreich; „brood run --resume %3“ führt mit denselben Optionen und demselben Befehl die übrigen aus.</translation>
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
    <name>brood::ExportActions</name>
    <message>
        <source>Save &amp;plot as…</source>
        <translation>Dia&amp;gramm speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy plot</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>Save da&amp;ta as…</source>
        <translation>Daten speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Show &amp;data…</source>
        <translation>&amp;Daten anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>Bericht s&amp;peichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The plot is in the clipboard.</source>
        <translation>Das Diagramm ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>brood::ExportFormats</name>
    <message>
        <source>Image (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
</context>
<context>
    <name>brood::FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saving “%1” …</source>
        <translation>„%1“ wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>No file was written. Save it in another place, or make room there first.</source>
        <translation>Es wurde keine Datei geschrieben. An einem anderen Ort speichern oder dort zuerst Platz schaffen.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>brood::FilterButton</name>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation>Zeilen mit Treffern</translation>
    </message>
    <message>
        <source>matching</source>
        <comment>rows</comment>
        <translation>mit Treffern</translation>
    </message>
    <message>
        <source>Rows that don’t match</source>
        <translation>Zeilen ohne Treffer</translation>
    </message>
    <message>
        <source>not matching</source>
        <comment>rows</comment>
        <translation>ohne Treffer</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>±%1</source>
        <comment>so many rows before and after</comment>
        <translation>±%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>Only &amp;matching rows</source>
        <translation>Nur Zeilen &amp;mit Treffern</translation>
    </message>
    <message>
        <source>Only rows that &amp;don’t match</source>
        <translation>Nur Zeilen &amp;ohne Treffer</translation>
    </message>
    <message>
        <source>stdout and std&amp;err</source>
        <translation>stdout und std&amp;err</translation>
    </message>
    <message>
        <source>std&amp;out only</source>
        <translation>Nur stdo&amp;ut</translation>
    </message>
    <message>
        <source>&amp;stderr only</source>
        <translation>Nur &amp;stderr</translation>
    </message>
    <message>
        <source>Errors a&amp;nd warnings</source>
        <translation>Fehler und Wa&amp;rnungen</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Warnungen</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>None</source>
        <comment>context</comment>
        <translation>Keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around each</source>
        <translation>
            <numerusform>Je %n Zeile davor und danach</numerusform>
            <numerusform>Je %n Zeilen davor und danach</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows are shown: %1</source>
        <translation>Angezeigte Zeilen: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Chooses which rows are shown</source>
        <translation>Wählt aus, welche Zeilen angezeigt werden</translation>
    </message>
</context>
<context>
    <name>brood::FindBar</name>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far …</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 von bisher %2&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>bisher %1&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (not all are shown)</source>
        <comment>10 matches</comment>
        <translation>%1 (nicht alle werden gezeigt)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (position %2)</source>
        <comment>what is wrong</comment>
        <translation>%1 (Position %2)</translation>
    </message>
    <message>
        <source>not valid</source>
        <comment>what is looked for</comment>
        <translation>ungültig</translation>
    </message>
</context>
<context>
    <name>brood::HistogramPlot</name>
    <message>
        <source>Distribution of the elapsed times</source>
        <translation>Verteilung der Dauern</translation>
    </message>
    <message>
        <source>%1 elapsed times from %2 to %3; median %4, 95 % within %5.</source>
        <extracomment>%1 is a number of children, the others are times</extracomment>
        <translation>%1 Dauern von %2 bis %3; Median %4, 95&#xa0;% innerhalb von %5.</translation>
    </message>
</context>
<context>
    <name>brood::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 says how a run ended, %2 is its command</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>of a figure</comment>
        <translation>genau</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Was ausgeführt wurde</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>A bar for each attempt, from its start to its death: exact. Where it is hatched, the child was paused.</source>
        <translation>Ein Balken für jeden Versuch, von seinem Start bis zu seinem Ende: genau. Wo er schraffiert ist, war der Kindprozess angehalten.</translation>
    </message>
    <message>
        <source>Below are the mean and, lighter, the range from minimum to maximum: sampled.</source>
        <translation>Darunter stehen der Mittelwert und, heller, der Bereich vom Minimum bis zum Maximum: Stichproben.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are left out here; the reports for programs have them all.</source>
        <translation>
            <numerusform>%Ln früherer Versuch ist hier ausgelassen; die Berichte für Programme enthalten alle.</numerusform>
            <numerusform>%Ln frühere Versuche sind hier ausgelassen; die Berichte für Programme enthalten alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>sampled</source>
        <comment>of a figure</comment>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>Werte im Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>Show the table (%Ln rows)</source>
        <translation>
            <numerusform>Die Tabelle anzeigen (%Ln Zeile)</numerusform>
            <numerusform>Die Tabelle anzeigen (%Ln Zeilen)</numerusform>
        </translation>
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
        <source>The first %1 are not here: they were dropped to keep to a limit.</source>
        <translation>Die ersten %1 fehlen: Sie wurden verworfen, um eine Grenze einzuhalten.</translation>
    </message>
    <message>
        <source>These are the last %1. What came before, %2, is left out.</source>
        <translation>Dies sind die letzten %1. Was davor kam, %2, ist ausgelassen.</translation>
    </message>
    <message>
        <source>The last %1 are not here, because they could not be kept.</source>
        <translation>Die letzten %1 fehlen, weil sie nicht aufbewahrt werden konnten.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What it wrote was not kept.</source>
        <translation>Was geschrieben wurde, ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Before each row is the moment when it was complete, in seconds since the start.</source>
        <translation>Vor jeder Zeile steht der Zeitpunkt, zu dem sie vollständig war, in Sekunden seit dem Start.</translation>
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
    <name>brood::InputsFields</name>
    <message>
        <source>Lines of a file</source>
        <translation>Zeilen einer Datei</translation>
    </message>
    <message>
        <source>end in NUL</source>
        <translation>enden auf NUL</translation>
    </message>
    <message>
        <source>Start a child for each line of this file. {} in the command stands for the line; if it is not there, the line is the last argument</source>
        <translation>Für jede Zeile dieser Datei einen Kindprozess starten. {} im Befehl steht für die Zeile; fehlt es, ist die Zeile das letzte Argument</translation>
    </message>
    <message>
        <source>Separator of columns</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>Jede Zeile dort, etwa bei , oder \t, in {1}, {2} … aufteilen</translation>
    </message>
    <message>
        <source>Lines end in NUL</source>
        <translation>Zeilen enden auf NUL</translation>
    </message>
    <message>
        <source>The file has a NUL behind each line, no line break</source>
        <translation>Die Datei hat hinter jeder Zeile ein NUL, keinen Zeilenumbruch</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Start a child for each of these values, or lines of a file, which {NAME} stands for; for each combination if there are several: size=1,2,3 host=@hosts.txt</source>
        <translation>Für jeden dieser Werte oder jede Zeile einer Datei, wofür {NAME} steht, einen Kindprozess starten; bei mehreren für jede Kombination: size=1,2,3 host=@hosts.txt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>split at:</source>
        <translation>aufteilen bei:</translation>
    </message>
    <message>
        <source>Lines of a file:</source>
        <translation>Zeilen einer Datei:</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>Parameter:</translation>
    </message>
    <message>
        <source>A quote in the parameters is not closed.</source>
        <translation>Ein Anführungszeichen in den Parametern ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is no file of lines.</source>
        <translation>„%1“ ist keine Datei mit Zeilen.</translation>
    </message>
    <message>
        <source>If it stands between the lines, turn on “end in NUL”.</source>
        <translation>Steht es zwischen den Zeilen, „enden auf NUL“ einschalten.</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>Es kann höchstens %Ln Kindprozess geben.</numerusform>
            <numerusform>Es kann höchstens %Ln Kindprozesse geben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::JobsForm</name>
    <message>
        <source>all at the same moment</source>
        <translation>alle im selben Augenblick</translation>
    </message>
    <message>
        <source>Start delay:</source>
        <translation>Startabstand:</translation>
    </message>
    <message>
        <source>time-out by the median:</source>
        <translation>Zeitlimit nach Median:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Wiederholungen:</translation>
    </message>
    <message>
        <source>Restart:</source>
        <translation>Neustart:</translation>
    </message>
    <message>
        <source>started well after:</source>
        <translation>geglückt nach:</translation>
    </message>
    <message>
        <source>When children fail:</source>
        <translation>Bei Fehlschlägen:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>nach:</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Startabstand</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least: 500ms, 2s, 1m30s</source>
        <translation>Von einem Start zum nächsten mindestens so viel Zeit vergehen lassen: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>All at the same moment</source>
        <translation>Alle im selben Augenblick</translation>
    </message>
    <message>
        <source>Start all children at the same moment, when the last one is ready. However many may run at once, all do</source>
        <translation>Alle Kindprozesse im selben Augenblick starten, sobald der letzte bereit ist. Gleich, wie viele gleichzeitig laufen dürfen: Es laufen alle</translation>
    </message>
    <message>
        <source>Time-out by the median</source>
        <translation>Zeitlimit nach dem Median</translation>
    </message>
    <message>
        <source>Stop a child that runs longer than such a share of the median of those that have succeeded: 300%</source>
        <translation>Einen Kindprozess beenden, der länger läuft als ein solcher Anteil des Medians der erfolgreichen: 300%</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often to start a child again that did not succeed</source>
        <translation>Wie oft ein Kindprozess, der nicht erfolgreich war, erneut gestartet wird</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Wartezeit vor Wiederholungen</translation>
    </message>
    <message>
        <source>Wait so long before a child&apos;s first retry, twice as long before the next: 500ms, 2s</source>
        <translation>Vor der ersten Wiederholung eines Kindprozesses so lange warten, vor der nächsten doppelt so lange: 500ms, 2s</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Start a child again whenever it has ended, until it is stopped</source>
        <translation>Einen Kindprozess immer wieder starten, wenn er geendet hat, bis er vorzeitig beendet wird</translation>
    </message>
    <message>
        <source>Start-success time</source>
        <translation>Zeit bis zum geglückten Start</translation>
    </message>
    <message>
        <source>With a restart: give up a child that fails sooner, once more in a row than it may be retried</source>
        <translation>Bei Neustart: einen Kindprozess aufgeben, der früher scheitert, und zwar einmal öfter in Folge, als er wiederholt werden darf</translation>
    </message>
    <message>
        <source>When children fail</source>
        <translation>Wenn Kindprozesse scheitern</translation>
    </message>
    <message>
        <source>Whether to go on when children have failed, all their retries included</source>
        <translation>Ob es weitergeht, wenn Kindprozesse gescheitert sind, auch bei allen Wiederholungen</translation>
    </message>
    <message>
        <source>Failures that are enough</source>
        <translation>Ausreichende Fehlschläge</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>when it has failed</source>
        <translation>wenn er gescheitert ist</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>start no more</source>
        <translation>keine mehr starten</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>alle beenden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>„%1“ ist keine Dauer. Gültig ist 500ms, 2s oder 1m30s.</translation>
    </message>
    <message>
        <source>“%1” is no share of the median. Write for example 300%.</source>
        <translation>„%1“ ist kein Anteil des Medians. Gültig ist zum Beispiel 300%.</translation>
    </message>
    <message>
        <source>“%1” is neither a number of failures nor a share. Write for example 3 or 10%.</source>
        <translation>„%1“ ist weder eine Anzahl von Fehlschlägen noch ein Anteil. Gültig ist zum Beispiel 3 oder 10%.</translation>
    </message>
    <message>
        <source>wait before the first:</source>
        <translation>Warten vor der ersten:</translation>
    </message>
    <message>
        <source>So many failures, or such a share of what has ended, at least 3 of them: 5 or 10%</source>
        <translation>So viele Fehlschläge oder ein solcher Anteil der beendeten, mindestens 3 davon: 5 oder 10%</translation>
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
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <extracomment>%1 is a percentage, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · noch etwa %2</translation>
    </message>
    <message>
        <source>at once:</source>
        <translation>gleichzeitig:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>How many children to start; {i} in the command is the child&apos;s number</source>
        <translation>Wie viele Kindprozesse gestartet werden; {i} im Befehl ist die Nummer des Kindprozesses</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>How many children run at once; it can be changed while they run</source>
        <translation>Wie viele Kindprozesse gleichzeitig laufen; lässt sich ändern, während sie laufen</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>A number of jobs that is chosen by how many processors there are</extracomment>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>brood::LimitText</name>
    <message>
        <source>the limit on processes of one user (RLIMIT_NPROC) is %1</source>
        <translation>die Grenze für Prozesse eines Benutzers (RLIMIT_NPROC) ist %1</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system (kernel.pid_max) is %1</source>
        <translation>die Grenze für Prozesse des ganzen Systems (kernel.pid_max) ist %1</translation>
    </message>
    <message>
        <source>the limit on threads of the whole system (kernel.threads-max) is %1</source>
        <translation>die Grenze für Threads des ganzen Systems (kernel.threads-max) ist %1</translation>
    </message>
    <message>
        <source>the limit on processes of the control group %2 (pids.max) is %1</source>
        <translation>die Grenze für Prozesse der Control Group %2 (pids.max) ist %1</translation>
    </message>
    <message>
        <source>the limit on open files (RLIMIT_NOFILE) is %1</source>
        <translation>die Grenze für geöffnete Dateien (RLIMIT_NOFILE) ist %1</translation>
    </message>
    <message>
        <source>the limit on one user&apos;s pages in pipes (fs.pipe-user-pages-soft) is %1</source>
        <translation>die Grenze für Seiten eines Benutzers in Pipes (fs.pipe-user-pages-soft) ist %1</translation>
    </message>
    <message>
        <source>%1 of memory are available</source>
        <translation>%1 Speicher sind verfügbar</translation>
    </message>
    <message>
        <source>there are %1 ports for connections to one target (net.ipv4.ip_local_port_range)</source>
        <translation>es gibt %1 Ports für Verbindungen zu einem Ziel (net.ipv4.ip_local_port_range)</translation>
    </message>
    <message>
        <source>From about %1 children on their pipes are small: %2.</source>
        <extracomment>%1: a number of children; %2: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>Ab etwa %1 Kindprozessen sind ihre Pipes klein: %2.</translation>
    </message>
    <message>
        <source>This machine has room for about %1 children at once: %2.</source>
        <translation>Dieser Rechner hat Platz für etwa %1 gleichzeitige Kindprozesse: %2.</translation>
    </message>
    <message>
        <source>To raise it: %1</source>
        <translation>Zum Anheben: %1</translation>
    </message>
    <message>
        <source>the system allowed no more processes</source>
        <translation>das System ließ keine weiteren Prozesse zu</translation>
    </message>
    <message>
        <source>the limit on processes of one user was reached</source>
        <translation>die Grenze für Prozesse eines Benutzers war erreicht</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system was reached</source>
        <translation>die Grenze für Prozesse des ganzen Systems war erreicht</translation>
    </message>
    <message>
        <source>the limit on processes of a control group was reached</source>
        <translation>die Grenze für Prozesse einer Control Group war erreicht</translation>
    </message>
    <message>
        <source>the limit on open files was reached</source>
        <translation>die Grenze für geöffnete Dateien war erreicht</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>es war nicht genug Speicher vorhanden</translation>
    </message>
    <message>
        <source>pipes were small</source>
        <translation>Pipes waren klein</translation>
    </message>
    <message>
        <source>its processors were all busy</source>
        <translation>alle seine Prozessoren waren ausgelastet</translation>
    </message>
    <message>
        <source>it was short of memory</source>
        <translation>ihm fehlte Speicher</translation>
    </message>
    <message>
        <source>no port was left for further connections</source>
        <translation>für weitere Verbindungen war kein Port mehr frei</translation>
    </message>
    <message>
        <source>What was met: %1.</source>
        <extracomment>%1: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>Erreicht wurde: %1.</translation>
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
    <message>
        <source>Goes on with a line that is too long for one row</source>
        <translation>Fortsetzung einer Zeile, die für eine einzige zu lang ist</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a row&apos;s child; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>From child %1</source>
        <translation>Von Kindprozess %1</translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
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
    <message>
        <source>The filter shows no row.</source>
        <translation>Der Filter zeigt keine Zeile.</translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>Strg+Klick zum Öffnen</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>Link ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Remove &amp;mark</source>
        <translation>&amp;Markierung entfernen</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>Zeile &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>Zeilen&amp;nummern</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Zei&amp;tangaben</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Seit dem &amp;Start</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>Seit der &amp;vorherigen Zeile</translation>
    </message>
    <message>
        <source>There was no output.</source>
        <translation>Es gab keine Ausgabe.</translation>
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
    <message>
        <source>O&amp;utput</source>
        <translation>Aus&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>Something that “%1” started is still running.</source>
        <translation>Etwas, das „%1“ gestartet hat, läuft noch.</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>&amp;Kindprozesse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln Durchgang</numerusform>
            <numerusform>%Ln Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1, round %2</source>
        <extracomment>Of a ramp: %1 is how many children run at once, %2 the number of the try</extracomment>
        <translation>Stufe %1, Durchgang %2</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>Es kann höchstens %Ln Kindprozess geben.</numerusform>
            <numerusform>Es kann höchstens %Ln Kindprozesse geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kindprozesse</translation>
    </message>
    <message>
        <source>The ramp of “%1” is still running.</source>
        <translation>Die Rampe mit „%1“ läuft noch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) of “%1” are still running.</source>
        <translation>
            <numerusform>%Ln Kindprozess von „%1“ läuft noch.</numerusform>
            <numerusform>%Ln Kindprozesse von „%1“ laufen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends it; %Ln child(ren) that wait will not be started.</source>
        <translation>
            <numerusform>Das Schließen des Fensters beendet das; %Ln wartender Kindprozess wird nicht gestartet.</numerusform>
            <numerusform>Das Schließen des Fensters beendet das; %Ln wartende Kindprozesse werden nicht gestartet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::MarkdownReport</name>
    <message>
        <source>What it used meanwhile</source>
        <translation>Was währenddessen verbraucht wurde</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
</context>
<context>
    <name>brood::MetricStrips</name>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>geschrieben %1</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>Threads %1</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>These figures are sampled.</source>
        <translation>Diese Werte sind Stichproben.</translation>
    </message>
    <message>
        <source>too little room for %1</source>
        <extracomment>%1 are names of curves: &quot;CPU, memory&quot;</extracomment>
        <translation>zu wenig Platz für %1</translation>
    </message>
</context>
<context>
    <name>brood::MetricText</name>
    <message>
        <source>Storage</source>
        <comment>a curve</comment>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a curve</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a curve</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>a curve</comment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a curve: from storage</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a curve: to storage</comment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Processes</source>
        <comment>a curve</comment>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Threads</source>
        <comment>a curve</comment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>%1: on average %2, at most %3.</source>
        <extracomment>%1 is a kind of figure, such as CPU or memory; %2 and %3 are its mean and its maximum</extracomment>
        <translation>%1: im Mittel %2, höchstens %3.</translation>
    </message>
</context>
<context>
    <name>brood::OptionsPanel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kindprozesse</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>How each child runs</source>
        <translation>Wie jeder Kindprozess läuft</translation>
    </message>
    <message>
        <source>What the children differ by, and how they follow each other</source>
        <translation>Worin sich die Kindprozesse unterscheiden und wie sie aufeinander folgen</translation>
    </message>
    <message>
        <source>How Ramp searches for the number at which it breaks</source>
        <translation>Wie die Rampe die Anzahl sucht, bei der das Ziel zusammenbricht</translation>
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
    <message>
        <source>keeps %1</source>
        <comment>of the output, an amount</comment>
        <translation>bewahrt %1 auf</translation>
    </message>
    <message>
        <source>hardware counters</source>
        <translation>Hardwarezähler</translation>
    </message>
    <message>
        <source>lines of %1</source>
        <comment>a file; a child for each</comment>
        <translation>Zeilen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n Parameter</numerusform>
            <numerusform>%n Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>all at the same moment</source>
        <translation>alle im selben Augenblick</translation>
    </message>
    <message>
        <source>start delay %1</source>
        <translation>Startabstand %1</translation>
    </message>
    <message>
        <source>timeout %1 of the median</source>
        <translation>Zeitlimit %1 des Medians</translation>
    </message>
    <message>
        <source>restarted on failure</source>
        <translation>Neustart bei Fehlschlag</translation>
    </message>
    <message>
        <source>always restarted</source>
        <translation>immer Neustart</translation>
    </message>
    <message>
        <source>no more after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>keine mehr nach %1 gescheiterten</translation>
    </message>
    <message>
        <source>stopped after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>alle beendet nach %1 gescheiterten</translation>
    </message>
</context>
<context>
    <name>brood::OutputActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Save output as…</source>
        <translation>Ausgabe s&amp;peichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save selected &amp;rows as…</source>
        <translation>A&amp;usgewählte Zeilen speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>Gehe zu &amp;Zeile&#xa0;…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Gehe zu Zei&amp;tpunkt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>Zeile &amp;markieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>&amp;Vorherige Markierung</translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation>Ausgabe &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>Zeilen&amp;nummern</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Zei&amp;tangaben</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Seit dem &amp;Start</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>Seit der &amp;vorherigen Zeile</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
</context>
<context>
    <name>brood::OutputHint</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent for %1 after whole blocks of output. The program is probably holding lines back because it is not on a terminal.</source>
        <translation>Seit %1 still, zuvor kamen ganze Blöcke an Ausgabe. Wahrscheinlich hält das Programm Zeilen zurück, weil es nicht in einem Terminal läuft.</translation>
    </message>
    <message>
        <source>Silent for %1. The program may be holding its output back because it is not on a terminal.</source>
        <translation>Seit %1 still. Vielleicht hält das Programm seine Ausgabe zurück, weil es nicht in einem Terminal läuft.</translation>
    </message>
    <message>
        <source>Launch agai&amp;n on a terminal</source>
        <translation>Im Ter&amp;minal erneut starten</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Launch again on a terminal</source>
        <translation>Im Terminal erneut starten</translation>
    </message>
    <message>
        <source>Stop the program and launch it on a pseudo-terminal, where most programs write every line at once</source>
        <translation>Das Programm beenden und in einem Pseudoterminal starten, wo die meisten Programme jede Zeile sofort schreiben</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>brood::OutputPanel</name>
    <message>
        <source>The selection is too large to be copied (%1). Save it as a file instead.</source>
        <translation>Die Auswahl ist zu groß zum Kopieren (%1). Sie stattdessen als Datei speichern.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Zeile:</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Gehe zu Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Time since the start, such as 12.5 or 1m30s:</source>
        <translation>&amp;Zeit seit dem Start, etwa 12.5 oder 1m30s:</translation>
    </message>
    <message>
        <source>“%1” is no place in the output.</source>
        <translation>„%1“ ist keine Stelle in der Ausgabe.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
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
    <name>brood::ProblemBar</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>brood::ProcessModel</name>
    <message>
        <source>Running</source>
        <comment>state of a process</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <comment>state of a process</comment>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Waiting for a disk</source>
        <comment>state of a process</comment>
        <translation>Wartet auf einen Datenträger</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a process</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Held by a debugger</source>
        <comment>state of a process</comment>
        <translation>Von einem Debugger angehalten</translation>
    </message>
    <message>
        <source>Ended, not waited for</source>
        <comment>state of a process: a zombie</comment>
        <translation>Beendet, nicht abgeholt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a process</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Share of one processor since the last look. Sampled.</source>
        <translation>Anteil an einem Prozessor seit der letzten Messung. Stichproben.</translation>
    </message>
    <message>
        <source>CPU time, user and system. Sampled.</source>
        <translation>CPU-Zeit, Benutzer und System. Stichproben.</translation>
    </message>
    <message>
        <source>Resident memory (RSS), shared pages included. Sampled.</source>
        <translation>Residenter Speicher (RSS), einschließlich gemeinsam genutzter Seiten. Stichproben.</translation>
    </message>
    <message>
        <source>Proportional memory (PSS): shared pages count in parts. As it was measured last.</source>
        <translation>Anteiliger Speicher (PSS): Gemeinsam genutzte Seiten zählen anteilig. Stand der letzten Messung.</translation>
    </message>
    <message>
        <source>Read from storage. Sampled.</source>
        <translation>Vom Datenträger gelesen. Stichproben.</translation>
    </message>
    <message>
        <source>Written to storage. Sampled.</source>
        <translation>Auf den Datenträger geschrieben. Stichproben.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>PSS</source>
        <translation>PSS</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1 minor, %2 major</source>
        <comment>page faults</comment>
        <translation>%1 kleine, %2 große</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <comment>context switches</comment>
        <translation>%1 freiwillige, %2 unfreiwillige</translation>
    </message>
    <message>
        <source>Page faults, minor and major. Sampled.</source>
        <translation>Seitenfehler, kleine und große. Stichproben.</translation>
    </message>
    <message>
        <source>Context switches of the threads that live, voluntary and involuntary. Sampled.</source>
        <translation>Kontextwechsel der lebenden Threads, freiwillige und unfreiwillige. Stichproben.</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>Seitenfehler</translation>
    </message>
    <message>
        <source>Switches</source>
        <comment>context switches</comment>
        <translation>Wechsel</translation>
    </message>
</context>
<context>
    <name>brood::ProcessPanel</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Send a signal</source>
        <translation>Ein Signal senden</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ask the selected processes to end (SIGTERM)</source>
        <translation>Die ausgewählten Prozesse zum Beenden auffordern (SIGTERM)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>End the selected processes at once (SIGKILL)</source>
        <translation>Die ausgewählten Prozesse sofort beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Measure PSS</source>
        <translation>PSS messen</translation>
    </message>
    <message>
        <source>Measure the memory anew, with shared pages counted in parts. It halts each process for a moment</source>
        <translation>Den Speicher neu messen, gemeinsam genutzte Seiten zählen anteilig. Dabei wird jeder Prozess einen Moment angehalten</translation>
    </message>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>Si&amp;gnal senden</translation>
    </message>
    <message>
        <source>No process is running</source>
        <translation>Kein Prozess läuft</translation>
    </message>
    <message>
        <source>%1 · CPU %2 · memory %3 · sampled</source>
        <extracomment>A number of processes, their CPU share, their memory; &quot;sampled&quot;: looked at now and then, not exact</extracomment>
        <translation>%1 · CPU %2 · Speicher %3 · Stichproben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln not listed</source>
        <translation>
            <numerusform>der neueste (%Ln) nicht aufgeführt</numerusform>
            <numerusform>die neuesten %Ln nicht aufgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RampDisplay</name>
    <message>
        <source>%1 at once, round %2</source>
        <translation>%1 gleichzeitig, Durchgang %2</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>%1 von %2 beendet</translation>
    </message>
    <message>
        <source>%1 at once, round %2: %3</source>
        <translation>%1 gleichzeitig, Durchgang %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%1 von %2 erfolgreich</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <comment>percentiles</comment>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>Waiting for it to become well again: %1</source>
        <translation>Warten, bis das Ziel wieder in Ordnung ist: %1</translation>
    </message>
</context>
<context>
    <name>brood::RampFacts</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>from %1 to %2 children at once, to within %3</source>
        <translation>von %1 bis %2 gleichzeitigen Kindprozessen, auf %3 genau</translation>
    </message>
    <message>
        <source>%1 children at once</source>
        <translation>%1 gleichzeitige Kindprozesse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds each</source>
        <translation>
            <numerusform>je %Ln Durchgang</numerusform>
            <numerusform>je %Ln Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 of the children fail</source>
        <translation>höchstens %1 der Kindprozesse scheitern</translation>
    </message>
    <message>
        <source>every child succeeds</source>
        <translation>jeder Kindprozess ist erfolgreich</translation>
    </message>
    <message>
        <source>p%1 is at most %2</source>
        <comment>a percentile</comment>
        <translation>p%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>p%1 is at most %2 times that of a single child</source>
        <comment>a percentile</comment>
        <translation>p%1 ist höchstens das %2-Fache dessen eines einzelnen Kindprozesses</translation>
    </message>
    <message>
        <source>process %1 is alive afterwards</source>
        <translation>Prozess %1 lebt danach noch</translation>
    </message>
    <message>
        <source>port %1 of %2 answers afterwards</source>
        <translation>Port %1 von %2 antwortet danach</translation>
    </message>
    <message>
        <source>the health command succeeds afterwards</source>
        <translation>der Prüfbefehl ist danach erfolgreich</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>A round passes if</source>
        <translation>Ein Durchgang ist bestanden, wenn</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Prüfbefehl</translation>
    </message>
    <message>
        <source>Timeout of a child</source>
        <translation>Zeitlimit eines Kindprozesses</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Whole search</source>
        <translation>Gesamte Suche</translation>
    </message>
    <message>
        <source>Half of the children that succeeded took no longer than p50, 95 % of them no longer than p95, and 99 % no longer than p99. “Per second” is how many succeeded in a second, from the first start of the round to its last end. All of these figures are exact.</source>
        <translation>Die Hälfte der erfolgreichen Kindprozesse dauerte nicht länger als p50, 95&#xa0;% davon nicht länger als p95 und 99&#xa0;% nicht länger als p99. „Pro Sekunde“ gibt an, wie viele in einer Sekunde erfolgreich waren, vom ersten Start des Durchgangs bis zu seinem letzten Ende. Alle diese Werte sind genau.</translation>
    </message>
</context>
<context>
    <name>brood::RampForm</name>
    <message>
        <source>Start of the ramp</source>
        <translation>Beginn der Rampe</translation>
    </message>
    <message>
        <source>Begin with so many children at once</source>
        <translation>Mit so vielen gleichzeitigen Kindprozessen beginnen</translation>
    </message>
    <message>
        <source>Maximum of the ramp</source>
        <translation>Maximum der Rampe</translation>
    </message>
    <message>
        <source>Try no more children at once than these</source>
        <translation>Nicht mehr gleichzeitige Kindprozesse als diese versuchen</translation>
    </message>
    <message>
        <source>Tolerance of the ramp</source>
        <translation>Toleranz der Rampe</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it</source>
        <translation>Wie breit das Ergebnis bleiben darf, als Anteil davon</translation>
    </message>
    <message>
        <source>Rounds of the ramp</source>
        <translation>Durchgänge der Rampe</translation>
    </message>
    <message>
        <source>The majority of so many rounds decides about a number</source>
        <translation>Die Mehrheit von so vielen Durchgängen entscheidet über eine Anzahl</translation>
    </message>
    <message>
        <source>Longest 95th percentile</source>
        <translation>Größtes 95. Perzentil</translation>
    </message>
    <message>
        <source>Failures allowed</source>
        <translation>Zulässige Fehlschläge</translation>
    </message>
    <message>
        <source>The share of the children that may fail: 0, 0.05 or 5%</source>
        <translation>Der Anteil der Kindprozesse, der scheitern darf: 0, 0.05 oder 5%</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Prüfbefehl</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>Ein Shell-Befehl, der nach jedem Durchgang erfolgreich sein muss</translation>
    </message>
    <message>
        <source>Watched port</source>
        <translation>Überwachter Port</translation>
    </message>
    <message>
        <source>A TCP port at which something must listen after each round: 8080 or localhost:8080</source>
        <translation>Ein TCP-Port, an dem nach jedem Durchgang etwas lauschen muss: 8080 oder localhost:8080</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>bis:</translation>
    </message>
    <message>
        <source>tolerance:</source>
        <translation>Toleranz:</translation>
    </message>
    <message>
        <source>rounds:</source>
        <translation>Durchgänge:</translation>
    </message>
    <message>
        <source>95 % within:</source>
        <translation>95&#xa0;% innerhalb von:</translation>
    </message>
    <message>
        <source>Health command:</source>
        <translation>Prüfbefehl:</translation>
    </message>
    <message>
        <source>watched port:</source>
        <translation>überwachter Port:</translation>
    </message>
    <message>
        <source>The ramp begins above its maximum.</source>
        <translation>Die Rampe beginnt über ihrem Maximum.</translation>
    </message>
    <message>
        <source>“%1” is no bound. Write 500ms, or 2x for twice as long as a single child takes.</source>
        <translation>„%1“ ist keine Schranke. Gültig ist 500ms, oder 2x für doppelt so lange, wie ein einzelner Kindprozess dauert.</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>„%1“ ist kein Anteil. Gültig ist zum Beispiel 0.05 oder 5%.</translation>
    </message>
    <message>
        <source>“%1” is no port. Write 8080 or localhost:8080.</source>
        <translation>„%1“ ist kein Port. Gültig ist 8080 oder localhost:8080.</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Nur diese:</translation>
    </message>
    <message>
        <source>cool-down:</source>
        <translation>Abkühlzeit:</translation>
    </message>
    <message>
        <source>50 % within:</source>
        <translation>50&#xa0;% innerhalb von:</translation>
    </message>
    <message>
        <source>99 % within:</source>
        <translation>99&#xa0;% innerhalb von:</translation>
    </message>
    <message>
        <source>health time-out:</source>
        <translation>Zeitlimit der Prüfung:</translation>
    </message>
    <message>
        <source>Failures:</source>
        <translation>Fehlschläge:</translation>
    </message>
    <message>
        <source>watched process:</source>
        <translation>überwachter Prozess:</translation>
    </message>
    <message>
        <source>Numbers of the ramp</source>
        <translation>Anzahlen der Rampe</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, such as 1,2,5,10, and none between them</source>
        <translation>Diese Anzahlen von klein nach groß versuchen, etwa 1,2,5,10, und keine dazwischen</translation>
    </message>
    <message>
        <source>Cool-down of the ramp</source>
        <translation>Abkühlzeit der Rampe</translation>
    </message>
    <message>
        <source>Wait so long between rounds: 500ms, 2s, 1m30s</source>
        <translation>So lange zwischen den Durchgängen warten: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>%1 of the children must end within this: 500ms, or 2x for twice as long as a single one takes</source>
        <comment>a share, such as 95 %</comment>
        <translation>%1 der Kindprozesse müssen innerhalb dieser Zeit enden: 500ms, oder 2x für doppelt so lange, wie ein einzelner dauert</translation>
    </message>
    <message>
        <source>Longest median</source>
        <translation>Größter Median</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Longest 99th percentile</source>
        <translation>Größtes 99. Perzentil</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99&#xa0;%</translation>
    </message>
    <message>
        <source>Time-out of the health command</source>
        <translation>Zeitlimit des Prüfbefehls</translation>
    </message>
    <message>
        <source>How long the health command may take: 500ms, 2s, 1m30s</source>
        <translation>Wie lange der Prüfbefehl dauern darf: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Watched process</source>
        <translation>Überwachter Prozess</translation>
    </message>
    <message>
        <source>The id of a process that must stay alive</source>
        <translation>Die ID eines Prozesses, der am Leben bleiben muss</translation>
    </message>
    <message>
        <source>doubled until it breaks, then halved between</source>
        <translation>verdoppelt bis zum Zusammenbruch, dann dazwischen halbiert</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>„%1“ ist keine Liste von Zahlen. Gültig ist zum Beispiel 1,2,5,10.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>„%1“ ist keine Dauer. Gültig ist 500ms, 2s oder 1m30s.</translation>
    </message>
    <message>
        <source>“%1” is no id of a process.</source>
        <translation>„%1“ ist keine Prozess-ID.</translation>
    </message>
</context>
<context>
    <name>brood::RampHtml</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 is the answer of a search, %2 its command</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Throughput and latency</source>
        <translation>Durchsatz und Latenz</translation>
    </message>
    <message>
        <source>Against the number of children at once, which doubles from one line to the next. Each round is a mark: a circle if it passed, a cross if it failed, a square otherwise. Lines go through the medians of the rounds: solid for p50, dashed for p95, dotted for p99.</source>
        <translation>Aufgetragen über der Anzahl gleichzeitiger Kindprozesse, die sich von einer Linie zur nächsten verdoppelt. Jeder Durchgang ist eine Markierung: ein Kreis, wenn er bestanden ist, ein Kreuz, wenn er gescheitert ist, sonst ein Quadrat. Linien gehen durch die Mediane der Durchgänge: durchgezogen für p50, gestrichelt für p95, gepunktet für p99.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>How it was searched</source>
        <translation>Wie gesucht wurde</translation>
    </message>
</context>
<context>
    <name>brood::RampMarkdown</name>
    <message>
        <source>The search</source>
        <translation>Die Suche</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
</context>
<context>
    <name>brood::RampPanel</name>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Throughput and elapsed times against the number of children</source>
        <translation>Durchsatz und Dauern über der Anzahl der Kindprozesse</translation>
    </message>
    <message>
        <source>children at once</source>
        <translation>gleichzeitige Kindprozesse</translation>
    </message>
    <message>
        <source>%1 rounds. The last: %2 children, %3 per second.</source>
        <extracomment>%1 is a number of rounds, the others describe the last one of them</extracomment>
        <translation>%1 Durchgänge. Der letzte: %2 Kindprozesse, %3 pro Sekunde.</translation>
    </message>
    <message>
        <source>■ per second</source>
        <extracomment>An axis; the square is what its curve is marked with</extracomment>
        <translation>■ pro Sekunde</translation>
    </message>
    <message>
        <source>● p50  ▲ p95</source>
        <extracomment>An axis; each percentile with what its curve is marked with</extracomment>
        <translation>● p50  ▲ p95</translation>
    </message>
</context>
<context>
    <name>brood::RampPlot</name>
    <message>
        <source>Throughput and latency</source>
        <translation>Durchsatz und Latenz</translation>
    </message>
    <message>
        <source>Children that succeeded in a second</source>
        <translation>Erfolgreiche Kindprozesse pro Sekunde</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>Wie lange sie dauerten</translation>
    </message>
    <message>
        <source>p50</source>
        <comment>a percentile</comment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <comment>a percentile</comment>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <comment>a percentile</comment>
        <translation>p99</translation>
    </message>
    <message>
        <source>%1 children, round %2: %3</source>
        <translation>%1 Kindprozesse, Durchgang %2: %3</translation>
    </message>
</context>
<context>
    <name>brood::RampSession</name>
    <message>
        <source>What is to be tested is not well before anything was started: %1</source>
        <extracomment>%1: what is wrong with it</extracomment>
        <translation>Was getestet werden soll, ist schon vor dem ersten Start nicht in Ordnung: %1</translation>
    </message>
</context>
<context>
    <name>brood::RampText</name>
    <message>
        <source>There is no “%1” of a ramp: that tells of a single run.</source>
        <translation>Von einer Rampe gibt es kein „%1“: Das berichtet von einem einzelnen Lauf.</translation>
    </message>
    <message>
        <source>%1 of %2 could not be started</source>
        <comment>children</comment>
        <translation>%1 von %2 konnten nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Of children: &quot;8 of 72: connection refused&quot;</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>It dies of a single child already.</source>
        <translation>Das Ziel stirbt schon an einem einzigen Kindprozess.</translation>
    </message>
    <message>
        <source>It breaks with a single child already.</source>
        <translation>Das Ziel bricht schon bei einem einzigen Kindprozess zusammen.</translation>
    </message>
    <message>
        <source>It dies of %1 children at once, and nothing less was tried.</source>
        <translation>Das Ziel stirbt an %1 gleichzeitigen Kindprozessen; weniger wurden nicht versucht.</translation>
    </message>
    <message>
        <source>It breaks below %1 children at once.</source>
        <translation>Das Ziel bricht unterhalb von %1 gleichzeitigen Kindprozessen zusammen.</translation>
    </message>
    <message>
        <source>It dies between %1 and %2 children at once, and did not come back: the interval could not be narrowed.</source>
        <translation>Das Ziel stirbt zwischen %1 und %2 gleichzeitigen Kindprozessen und kam nicht zurück: Der Bereich konnte nicht eingegrenzt werden.</translation>
    </message>
    <message>
        <source>It breaks between %1 and %2 children at once.</source>
        <translation>Das Ziel bricht zwischen %1 und %2 gleichzeitigen Kindprozessen zusammen.</translation>
    </message>
    <message>
        <source>The target kept up to %1; this machine could not do more: %2.</source>
        <translation>Das Ziel hielt bis %1 stand; mehr konnte dieser Rechner nicht leisten: %2.</translation>
    </message>
    <message>
        <source>This machine could not do %1 children at once: %2.</source>
        <translation>Dieser Rechner konnte %1 gleichzeitige Kindprozesse nicht leisten: %2.</translation>
    </message>
    <message>
        <source>%1 passed and %2 failed so far.</source>
        <translation>Bisher hat %1 bestanden und ist %2 gescheitert.</translation>
    </message>
    <message>
        <source>%1 passed so far.</source>
        <translation>Bisher hat %1 bestanden.</translation>
    </message>
    <message>
        <source>%1 failed so far.</source>
        <translation>Bisher ist %1 gescheitert.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Abgebrochen, bevor es ein Ergebnis gab.</translation>
    </message>
    <message>
        <source>It cannot be told at which number it breaks.</source>
        <translation>Es lässt sich nicht sagen, bei welcher Anzahl das Ziel zusammenbricht.</translation>
    </message>
    <message>
        <source>%1 passed %2 of %3</source>
        <extracomment>&quot;64 passed 3 of 3&quot;: a number of children, and of rounds</extracomment>
        <translation>%1 bestand %2 von %3</translation>
    </message>
    <message>
        <source>%1 failed %2 of %3</source>
        <translation>%1 scheiterte bei %2 von %3</translation>
    </message>
    <message>
        <source>%1 was limited by this machine %2 of %3 times</source>
        <translation>%1 wurde in %2 von %3 Fällen durch diesen Rechner begrenzt</translation>
    </message>
    <message>
        <source>%1 was inconclusive %2 of %3 times</source>
        <translation>%1 war in %2 von %3 Fällen ohne klares Ergebnis</translation>
    </message>
    <message>
        <source>the health command could not be asked</source>
        <translation>der Prüfbefehl konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>the health command failed: %1</source>
        <extracomment>%1: what it wrote, or how it ended</extracomment>
        <translation>der Prüfbefehl ist gescheitert: %1</translation>
    </message>
    <message>
        <source>none succeeded, so that nothing was measured</source>
        <translation>keiner war erfolgreich, daher wurde nichts gemessen</translation>
    </message>
    <message>
        <source>p%1 %2</source>
        <comment>percentile</comment>
        <translation>p%1 %2</translation>
    </message>
    <message>
        <source>%1, more than %2 times that of a single child</source>
        <extracomment>%1: &quot;p95 1.20 s&quot;, %2: a factor</extracomment>
        <translation>%1, mehr als das %2-Fache dessen eines einzelnen Kindprozesses</translation>
    </message>
    <message>
        <source>there is no figure of a single child to compare with</source>
        <translation>es gibt keinen Wert eines einzelnen Kindprozesses zum Vergleich</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a level</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a level</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>limited by this machine</source>
        <comment>a level</comment>
        <translation>durch diesen Rechner begrenzt</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>a level</comment>
        <translation>ohne klares Ergebnis</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>a column: children at once</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>a column</comment>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>a column</comment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>a column</comment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>p50</source>
        <comment>a column: a percentile</comment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <comment>a column: a percentile</comment>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <comment>a column: a percentile</comment>
        <translation>p99</translation>
    </message>
    <message>
        <source>Per second</source>
        <comment>a column: children that succeeded in a second</comment>
        <translation>Pro Sekunde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a column</comment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>It was still fine at the maximum, %1 children at once.</source>
        <translation>Beim Maximum, %1 gleichzeitigen Kindprozessen, war noch alles in Ordnung.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>vorzeitig beendet</translation>
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
    <name>brood::RecordedOutput</name>
    <message>
        <source>Free some space in “%1”, or keep less with --output-limit.</source>
        <translation>In „%1“ Speicherplatz freigeben oder mit --output-limit weniger aufbewahren.</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”.</source>
        <translation>Die Zugriffsrechte von „%1“ prüfen.</translation>
    </message>
    <message>
        <source>%1 of the output could not be kept: %2.</source>
        <translation>%1 der Ausgabe konnten nicht aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>The first %1 of the output are not kept: they were dropped, as --output-limit says.</source>
        <translation>Die ersten %1 der Ausgabe werden nicht aufbewahrt: Sie wurden verworfen, wie --output-limit es verlangt.</translation>
    </message>
    <message>
        <source>Raise the limit on the size of files (ulimit -f).</source>
        <translation>Die Grenze für die Größe von Dateien anheben (ulimit -f).</translation>
    </message>
</context>
<context>
    <name>brood::ReportFacts</name>
    <message>
        <source>live, what was written while it ran</source>
        <translation>live, was während des Laufs geschrieben wurde</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>an environment variable</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <comment>columns and rows</comment>
        <translation>%1 × %2 Zellen</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>From the first start to the very end of a run, as it was measured; %1 is a time</extracomment>
        <translation>Gesamter Lauf</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (genau)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>Kindprozess</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>its number, a column</comment>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Startzeitpunkt</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>CPU, user</source>
        <translation>CPU, Benutzer</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>CPU, System</translation>
    </message>
    <message>
        <source>Peak memory of a process</source>
        <translation>Speicherspitze eines Prozesses</translation>
    </message>
    <message>
        <source>Written to stdout</source>
        <translation>Nach stdout geschrieben</translation>
    </message>
    <message>
        <source>Written to stderr</source>
        <translation>Nach stderr geschrieben</translation>
    </message>
    <message>
        <source>These figures are exact: the kernel&apos;s own for each child and those of its descendants that were waited for, and times of a clock that is never set.</source>
        <translation>Diese Werte sind genau: die des Kernels für jeden Kindprozess und diejenigen seiner Nachkommen, die abgeholt wurden, und Zeiten einer Uhr, die nie gestellt wird.</translation>
    </message>
    <message>
        <source>These figures are sampled: whole process trees were looked at up to ten times a second, more often at first, and what was between is not known.</source>
        <translation>Diese Werte sind Stichproben: Ganze Prozessbäume wurden bis zu zehnmal pro Sekunde betrachtet, anfangs öfter, und was dazwischen lag, ist nicht bekannt.</translation>
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
    <message>
        <source>Running …</source>
        <translation>Läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird beendet&#xa0;…</translation>
    </message>
    <message>
        <source>Ended; ending what they left running …</source>
        <translation>Beendet; noch laufende Nachkommen werden beendet&#xa0;…</translation>
    </message>
    <message>
        <source>Exact are the kernel&apos;s own figures, and times of a clock that is never set. “≈” stands before what is sampled: all processes together were looked at several times a second, as for the curves. What is sampled says so.</source>
        <translation>Genau sind die Zahlen des Kernels selbst und die Zeiten einer Uhr, die nie gestellt wird. „≈“ steht vor Stichproben: Alle Prozesse zusammen wurden mehrmals in der Sekunde betrachtet, wie für die Kurven. Bei Stichproben steht es dabei.</translation>
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
        <source>Resu&amp;me</source>
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
    <message>
        <source>Start more and more children at once, and find the number at which they break</source>
        <translation>Immer mehr Kindprozesse gleichzeitig starten und die Anzahl finden, bei der sie zusammenbrechen</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Launch what is l&amp;eft</source>
        <translation>Übrige s&amp;tarten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Launch only the children that have not succeeded when the same command was launched last</source>
        <translation>Nur die Kindprozesse starten, die beim letzten Start desselben Befehls nicht erfolgreich waren</translation>
    </message>
    <message>
        <source>Start no more children for now; those that run go on</source>
        <translation>Vorerst keine weiteren Kindprozesse starten; die laufenden laufen weiter</translation>
    </message>
</context>
<context>
    <name>brood::RunArchive</name>
    <message>
        <source>This run and its output are not kept: the folder “%1” could not be created (%2). Check its permissions and the free space.</source>
        <translation>Dieser Lauf und seine Ausgabe werden nicht aufbewahrt: Der Ordner „%1“ konnte nicht angelegt werden (%2). Die Zugriffsrechte und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>This run is not kept: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>Dieser Lauf wird nicht aufbewahrt: „%1“ konnte nicht geschrieben werden (%2). Die Zugriffsrechte des Ordners und den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>No run is kept in “%1” yet.</source>
        <translation>In „%1“ ist noch kein Lauf aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no run “%1” in “%2”. Name one by its id, by the beginning of its id, or by “last”.</source>
        <translation>Den Lauf „%1“ gibt es in „%2“ nicht. Einen durch seine ID, durch den Anfang seiner ID oder durch „last“ angeben.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the beginning of %n ids. Give more of the one that you mean.</source>
        <translation>
            <numerusform>Mit „%1“ beginnt %n ID. Mehr von der gemeinten angeben.</numerusform>
            <numerusform>Mit „%1“ beginnen %n IDs. Mehr von der gemeinten angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of the run, “%1”, is damaged.</source>
        <translation>Die Aufzeichnung des Laufs, „%1“, ist beschädigt.</translation>
    </message>
    <message>
        <source>The run %1 is still under way.</source>
        <translation>Der Lauf %1 ist noch im Gange.</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed. What is left of its output is in “%2”.</source>
        <translation>Der Lauf %1 hat kein Ergebnis, weil sein Brood gewaltsam beendet wurde. Was von seiner Ausgabe übrig ist, liegt in „%2“.</translation>
    </message>
    <message>
        <source>The output of an earlier run, in “%1”, could not be removed (%2). Check the folder&apos;s permissions.</source>
        <translation>Die Ausgabe eines früheren Laufs, in „%1“, konnte nicht entfernt werden (%2). Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed, and nothing of its output is left.</source>
        <translation>Der Lauf %1 hat kein Ergebnis, weil sein Brood abgebrochen wurde, und von seiner Ausgabe ist nichts übrig.</translation>
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
    <message>
        <source>Nobody reads the output any more: no more children are started.</source>
        <translation>Niemand liest die Ausgabe mehr: Es werden keine weiteren Kindprozesse gestartet.</translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation>%1 konnte nicht gesendet werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for no more than %Ln child(ren) at once; the others wait. %1</source>
        <translation>
            <numerusform>Es ist nur Platz für %Ln Kindprozess gleichzeitig; die anderen warten. %1</numerusform>
            <numerusform>Es ist nur Platz für %Ln Kindprozesse gleichzeitig; die anderen warten. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SampleColumn</name>
    <message>
        <source>%1, mean</source>
        <extracomment>The header of a column of figures; %1 is a metric, such as CPU</extracomment>
        <translation>%1, Mittelwert</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <translation>%1, Maximum</translation>
    </message>
</context>
<context>
    <name>brood::SampleTableModel</name>
    <message>
        <source>From</source>
        <comment>a moment, a column</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment, a column</comment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>brood::ShowCommand</name>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Output: %1 on stdout, %2 on stderr</source>
        <translation>Ausgabe: %1 auf stdout, %2 auf stderr</translation>
    </message>
    <message>
        <source>The output is no longer kept: it had to make room for newer ones.</source>
        <translation>Die Ausgabe wird nicht mehr aufbewahrt: Sie musste neueren weichen.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>The output of the run %1 is no longer kept: it had to make room for newer ones.</source>
        <translation>Die Ausgabe des Laufs %1 wird nicht mehr aufbewahrt: Sie musste neueren weichen.</translation>
    </message>
    <message>
        <source>The output of the run %1 is incomplete or damaged. What is left of it is in “%2”.</source>
        <translation>Die Ausgabe des Laufs %1 ist unvollständig oder beschädigt. Was von ihr übrig ist, liegt in „%2“.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The last %1 of the output are not here, because they could not be kept: %2.</source>
        <translation>Die letzten %1 der Ausgabe fehlen hier, weil sie nicht aufbewahrt werden konnten: %2.</translation>
    </message>
    <message>
        <source>%1 of the output could not be read from “%2”.</source>
        <translation>%1 der Ausgabe konnten nicht aus „%2“ gelesen werden.</translation>
    </message>
    <message>
        <source>The first %1 of the output are not here: they were dropped to keep to a limit.</source>
        <translation>Die ersten %1 der Ausgabe fehlen: Sie wurden verworfen, um eine Grenze einzuhalten.</translation>
    </message>
</context>
<context>
    <name>brood::SignalList</name>
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
</context>
<context>
    <name>brood::SpanBar</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>%1 and %2 are moments, %3 is the time between them</extracomment>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>CPU %1 s (%2)</source>
        <extracomment>%1 is CPU time in seconds, %2 a percentage</extracomment>
        <translation>CPU %1 s (%2)</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y its rows</source>
        <translation>&amp;Nur deren Zeilen</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>Ausgewählter Zeitraum</translation>
    </message>
    <message>
        <source>Only its rows</source>
        <translation>Nur deren Zeilen</translation>
    </message>
    <message>
        <source>Show only the rows that came in the selected span</source>
        <translation>Nur die Zeilen zeigen, die im ausgewählten Zeitraum kamen</translation>
    </message>
    <message>
        <source>Drop the selected span</source>
        <translation>Auswahl des Zeitraums aufheben</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <extracomment>%1 are figures that were sampled, in contrast to those that were counted exactly</extracomment>
        <translation>Stichproben: %1</translation>
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
    <message>
        <source>#%1</source>
        <comment>number of a child</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>(Versuch %1)</translation>
    </message>
    <message>
        <source>(attempt %1 of %2)</source>
        <translation>(Versuch %1 von %2)</translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
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
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of bytes, per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 could not be kept (%2)</source>
        <comment>an amount of bytes, and why</comment>
        <translation>%1 nicht aufbewahrt (%2)</translation>
    </message>
    <message numerus="yes">
        <source>showing %1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 von %2 Zeile angezeigt</numerusform>
            <numerusform>%1 von %2 Zeilen angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SurvivorBar</name>
    <message>
        <source>Show processes</source>
        <translation>Prozesse anzeigen</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Kill them</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Ask what is still running to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>Was noch läuft, zum Beenden auffordern (SIGTERM) und nach der Karenzzeit sofort beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>End what is still running at once (SIGKILL)</source>
        <translation>Was noch läuft, sofort beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: %1</source>
        <translation>Läuft noch: %1</translation>
    </message>
</context>
<context>
    <name>brood::TargetCheck</name>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>keine Antwort innerhalb von %n Sekunde</numerusform>
            <numerusform>keine Antwort innerhalb von %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1 is not there</source>
        <translation>Prozess %1 ist nicht da</translation>
    </message>
    <message>
        <source>port %1 of %2 does not answer: %3</source>
        <translation>Port %1 von %2 antwortet nicht: %3</translation>
    </message>
</context>
<context>
    <name>brood::TimeScale</name>
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
    <name>brood::TimelinePicture</name>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>a picture</comment>
        <translation>Zeitleiste</translation>
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
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what a bar says of its child, such as its time; %2 a percentage</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;All lanes at once</source>
        <translation>&amp;Alle Spuren auf einmal</translation>
    </message>
    <message>
        <source>last time %1</source>
        <extracomment>How long a command took before, after how long it has taken by now; %1 is a time</extracomment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>The last run of it took %1.</source>
        <translation>Sein letzter Lauf dauerte %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier runs of it took %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>%Ln früherer Lauf davon dauerte %1 bis %2.</numerusform>
            <numerusform>%Ln frühere Läufe davon dauerten %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 erledigt.</translation>
    </message>
    <message>
        <source>%1 done, about %2 left.</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>%1 erledigt, noch etwa %2.</translation>
    </message>
    <message>
        <source>Pointing at %1: %2.</source>
        <extracomment>The moment that someone points to</extracomment>
        <translation>Zeiger bei %1: %2.</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>Ausgewählt: %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln erfolgreich</numerusform>
            <numerusform>%Ln erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln vorzeitig beendet</numerusform>
            <numerusform>%Ln vorzeitig beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <translation>Den neuesten &amp;folgen</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Alles z&amp;eigen</translation>
    </message>
</context>
<context>
    <name>brood::ValueScale</name>
    <message>
        <source>%1 %</source>
        <comment>CPU</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of bytes, per second</comment>
        <translation>%1/s</translation>
    </message>
</context>
</TS>
