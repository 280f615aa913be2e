<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CommandText</name>
    <message>
        <source>Usage: %1 [OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 --help” tells how to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no duration. Write for example 500ms, 2s or 1m30s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the child after this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from SIGTERM to SIGKILL (default 3s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the child in this directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an environment variable; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an environment variable; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s stdin: a file, - for brood&apos;s own, or null (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE|-|null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the child on a pseudo-terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size in cells, such as 80x24 (default: this terminal&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLUMNSxROWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no terminal size. Write for example 80x24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let /bin/sh run the command, words joined by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes that count as success, such as 0,3,10-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no list of exit codes. Write for example 0,3,10-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a child that failed again, up to N times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number from 0 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report to this .json file; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not remember this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Brood keeps what it remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print neither banner nor progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command in the terminal and tell exactly how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch the command at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElapsedText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>brood: There is no display to open a window on. Use “brood run -- COMMAND” in the terminal.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report “%1” has no known format. Its name must end in .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: its directory does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Finished, exit code %1</source>
        <extracomment>The banner after an ordinary end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended, how is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1 (%2 %)</source>
        <extracomment>CPU time and its share of the elapsed time in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>The largest resident memory of the child</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever read its output went away, so it was closed early, as in any pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlived it and was ended by Brood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was attempt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, core dumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by %1; %2 was needed for its descendants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shells use exit code 126 for a command that was found but could not be executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shells use exit code 127 for a command that was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell reports a command that was killed by %1 with this exit code. That is consistent with it, not proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output was still held open when the grace period was over; what came later is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output was still held open by %1 when the grace period was over; what came later is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalNames</name>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartErrors</name>
    <message>
        <source>“%1” exists, but the interpreter that it names in its first line or header does not. Install that interpreter or correct the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found in any directory of PATH. Check the spelling, or give the full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be executed: permission denied. It must be a file, not a directory, and executable (chmod +x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a program that this system can run. If it is a script, its first line must name its interpreter, such as #!/bin/sh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments and the environment are too long for the system together, or one of them alone. Pass the data in a file or on stdin instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for writing. Wait until it has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a damaged or foreign program file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be executed here: its file system or a security policy forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working directory “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working directory “%1” is not a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working directory “%1” may not be entered: permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working directory “%1” cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, may not be read: permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system allows no more processes: a limit is reached (ulimit -u, or pids.max of the control group). End some processes or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has not enough memory for another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open: the limit is reached (ulimit -n). Run fewer children at once or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open on the whole system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child could not be set up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened: %1. Launch without one, or end programs that use some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brood is ending; nothing is started any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command, a variable&apos;s name or a path is empty or contains a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command to launch. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be executed: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2. Install Brood again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” sends is not Brood&apos;s protocol (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Brood. Install both from the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brood&apos;s helper program gave up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brood&apos;s helper program was killed or crashed. Everything that it had started was ended with it, so how the child would have ended is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ended without a word; it is not Brood&apos;s helper program. Install Brood again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::CommandEdit</name>
    <message>
        <source>A command, for example: make -j4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier commands (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::DesktopNotifier</name>
    <message>
        <source>Brood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentEdit</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=VALUE sets a variable, -NAME takes one away; one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=VALUE sets
-NAME unsets</source>
        <extracomment>An example, shown while the field is empty. Keep the two lines and their form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentText</name>
    <message>
        <source>A variable cannot hold a NUL character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that begins with “-” takes a variable away and has no value. Remove the “-” or the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write -NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither NAME=VALUE, which sets a variable, nor -NAME, which takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::InputBar</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the line to the child (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the child that nothing more follows (end of file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child takes no more input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not taken yet</source>
        <comment>an amount of bytes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::LaunchBar</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing behind the backslash at position %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character at position %1 cannot be part of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working directory, environment, input, terminal, timeout …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on “Run in a shell”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill, send a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like shell syntax. Turn on “Run in a shell” to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command to launch, or take an earlier one (Down).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::LogGutter</name>
    <message>
        <source>Arrival times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When each row of the output came; E marks rows from standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>error output</comment>
        <extracomment>A single letter that marks the rows of the error output (stderr)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error output (stderr), came at %1</source>
        <extracomment>%1 is a time since the start, such as 12.345 or 1:02.345</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output (stdout), came at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
    <message>
        <source>⋯ %1 of output not shown here ⋯</source>
        <extracomment>A row of the output that stands for what is left out there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <comment>accessible name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child writes, newest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::MainWindow</name>
    <message>
        <source>Brood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Brood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2 — Brood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Brood?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Brood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Brood %1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches a command, watches it live, and tells exactly how it ended.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::OptionsPanel</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo-&amp;terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command to /bin/sh, with pipes, redirections, variables and patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command on a terminal of that many columns and rows instead of pipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working &amp;directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;ndard input:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;meout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the command after so long: 500ms, 2s, 1m30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;grace:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a stop waits from SIGTERM to SIGKILL: 500ms, 2s, 1m30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success &amp;codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit codes that count as success: 0,3,10-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retr&amp;ies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to start the command again that did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such directory at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeout “%1” is not a duration. Write 500ms, 2s or 1m30s, or nothing for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop grace “%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The success codes “%1” are not numbers from 0 to 255. Write 0 or 0,3,10-12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::OptionsSummary</name>
    <message>
        <source>input from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <comment>of the environment, changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pty %1×%2</source>
        <comment>columns, rows of a pseudo-terminal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grace %1</source>
        <comment>from SIGTERM to SIGKILL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success %1</source>
        <comment>exit codes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::RecentCommands</name>
    <message>
        <source>The command was not added to the recent ones: the folder “%1” could not be created. Check its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: another Brood holds “%1”. If no other Brood is running, remove that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be created. Check the folder&apos;s permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be read (%2). Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be written (%2). Check its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::ResultBanner</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <comment>hours, minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Launch the command to watch it run and see how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running … %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: SIGKILL sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out: SIGTERM sent; SIGKILL in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: SIGTERM sent; SIGKILL in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended; reading the rest of its output …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended; ending what it left running …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::RunActions</name>
    <message>
        <source>&amp;Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kill now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the whole tree at once (SIGKILL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being asked to end. Stop again to end it at once (SIGKILL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the whole tree to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the whole tree go on (SIGCONT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halt the whole tree (SIGSTOP)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::RunCommand</name>
    <message>
        <source>The child&apos;s stdout cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s stderr cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is being stopped, because its output is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::SignalMenu</name>
    <message>
        <source>Send &amp;signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the whole &amp;tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the signal (real-time signals: %1 to %2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::StatusDisplay</name>
    <message>
        <source>Paused · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1 dropped</source>
        <comment>an amount of bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not following — press End to follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::TimeTicker</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brood::TimelineView</name>
    <message>
        <source>Timeline</source>
        <comment>accessible name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each child gets a bar here that grows while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a child&apos;s lane; %1 is its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child %1, attempt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for %1, paused now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for %1, being stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended after %1, its output is still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1 says how a child ended, %2 is its elapsed time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paused for %2</source>
        <extracomment>%1 says how a child ended and after what time, %2 is how long it was paused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out, stopping… · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping… · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the rest of its output… · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child has been started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n children.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Child 1&quot;, %2 says what it does or how it ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
