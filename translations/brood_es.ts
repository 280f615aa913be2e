<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>CommandText</name>
    <message>
        <source>Usage: %1 [OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation>Uso: %1 [OPCIÓN…] -- COMANDO [ARGUMENTO…]</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Mostrar la versión y salir</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>“%1 --help” tells how to use it.</source>
        <translation>«%1 --help» explica cómo se usa.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write for example 500ms, 2s or 1m30s.</source>
        <translation>«%1» no es una duración. Escriba, por ejemplo, 500ms, 2s o 1m30s.</translation>
    </message>
    <message>
        <source>Stop the child after this time</source>
        <translation>Detener el proceso hijo pasado este tiempo</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>Time from SIGTERM to SIGKILL (default 3s)</source>
        <translation>Tiempo entre SIGTERM y SIGKILL (predeterminado: 3s)</translation>
    </message>
    <message>
        <source>Run the child in this directory</source>
        <translation>Ejecutar el proceso hijo en este directorio</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Set an environment variable; may be repeated</source>
        <translation>Definir una variable de entorno; se puede repetir</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>«%1» no tiene la forma NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>Remove an environment variable; may be repeated</source>
        <translation>Eliminar una variable de entorno; se puede repetir</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>The child&apos;s stdin: a file, - for brood&apos;s own, or null (default)</source>
        <translation>Entrada estándar (stdin) del proceso hijo: un archivo, - para la del propio brood, o null (predeterminado)</translation>
    </message>
    <message>
        <source>FILE|-|null</source>
        <translation>ARCHIVO|-|null</translation>
    </message>
    <message>
        <source>Run the child on a pseudo-terminal</source>
        <translation>Ejecutar el proceso hijo en un pseudoterminal</translation>
    </message>
    <message>
        <source>Its size in cells, such as 80x24 (default: this terminal&apos;s)</source>
        <translation>Su tamaño en celdas, como 80x24 (predeterminado: el de este terminal)</translation>
    </message>
    <message>
        <source>COLUMNSxROWS</source>
        <translation>COLUMNASxFILAS</translation>
    </message>
    <message>
        <source>“%1” is no terminal size. Write for example 80x24.</source>
        <translation>«%1» no es un tamaño de terminal. Escriba, por ejemplo, 80x24.</translation>
    </message>
    <message>
        <source>Let /bin/sh run the command, words joined by spaces</source>
        <translation>Dejar que /bin/sh ejecute el comando, con las palabras unidas por espacios</translation>
    </message>
    <message>
        <source>Exit codes that count as success, such as 0,3,10-12</source>
        <translation>Códigos de salida que cuentan como éxito, como 0,3,10-12</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>“%1” is no list of exit codes. Write for example 0,3,10-12.</source>
        <translation>«%1» no es una lista de códigos de salida. Escriba, por ejemplo, 0,3,10-12.</translation>
    </message>
    <message>
        <source>Start a child that failed again, up to N times</source>
        <translation>Volver a iniciar un proceso hijo que ha fallado, hasta N veces</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 to 1000000.</source>
        <translation>«%1» no es un número de 0 a 1000000.</translation>
    </message>
    <message>
        <source>Write a report to this .json file; may be repeated</source>
        <translation>Escribir un informe en este archivo .json; se puede repetir</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Do not remember this command</source>
        <translation>No recordar este comando</translation>
    </message>
    <message>
        <source>Where Brood keeps what it remembers</source>
        <translation>Dónde guarda Brood lo que recuerda</translation>
    </message>
    <message>
        <source>Print neither banner nor progress</source>
        <translation>No mostrar ni el resultado ni el progreso</translation>
    </message>
    <message>
        <source>Run a command in the terminal and tell exactly how it ended.</source>
        <translation>Ejecutar un comando en el terminal e indicar exactamente cómo terminó.</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>No hay ningún comando que ejecutar.</translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal.</source>
        <translation>Abrir la ventana de Brood, un monitor de procesos.
«brood run» hace lo mismo en el terminal.</translation>
    </message>
    <message>
        <source>Launch the command at once</source>
        <translation>Lanzar el comando de inmediato</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>«%1» no es un nombre de variable.</translation>
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
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 h %2 min %3 s</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>brood: There is no display to open a window on. Use “brood run -- COMMAND” in the terminal.
</source>
        <translation>brood: No hay ninguna pantalla en la que abrir una ventana. Use «brood run -- COMANDO» en el terminal.
</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report “%1” has no known format. Its name must end in .json.</source>
        <translation>El informe «%1» no tiene un formato conocido. Su nombre debe terminar en .json.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: its directory does not exist.</source>
        <translation>No se puede escribir el informe «%1»: su directorio no existe.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: permission denied.</source>
        <translation>No se puede escribir el informe «%1»: permiso denegado.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2</source>
        <translation>No se pudo escribir el informe «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Finished, exit code %1</source>
        <extracomment>The banner after an ordinary end</extracomment>
        <translation>Finalizado, código de salida %1</translation>
    </message>
    <message>
        <source>Killed by %1</source>
        <translation>Terminado por %1</translation>
    </message>
    <message>
        <source>Could not start: %1</source>
        <translation>No se pudo iniciar: %1</translation>
    </message>
    <message>
        <source>Timed out, %1</source>
        <translation>Tiempo límite agotado, %1</translation>
    </message>
    <message>
        <source>Ended, how is unknown</source>
        <translation>Terminado, no se sabe cómo</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>Detenido antes de iniciarse</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>Detenido, %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>en pausa durante %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 %)</source>
        <extracomment>CPU time and its share of the elapsed time in percent</extracomment>
        <translation>CPU %1 (%2 %)</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>The largest resident memory of the child</extracomment>
        <translation>pico de memoria %1</translation>
    </message>
    <message>
        <source>Whoever read its output went away, so it was closed early, as in any pipe.</source>
        <translation>Quien leía su salida dejó de hacerlo, así que se cerró antes de tiempo, como en cualquier tubería.</translation>
    </message>
    <message>
        <source>Outlived it and was ended by Brood: %1.</source>
        <translation>Brood terminó lo que le sobrevivió: %1.</translation>
    </message>
    <message>
        <source>This was attempt %1.</source>
        <translation>Este fue el intento %1.</translation>
    </message>
    <message>
        <source>%1, core dumped</source>
        <translation>%1, volcado de memoria generado</translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation>código de salida %1 tras %2</translation>
    </message>
    <message>
        <source>%1 was needed</source>
        <translation>hizo falta %1</translation>
    </message>
    <message>
        <source>ended by %1; %2 was needed for its descendants</source>
        <translation>terminado por %1; sus descendientes necesitaron %2</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>terminado por %1</translation>
    </message>
    <message>
        <source>Shells use exit code 126 for a command that was found but could not be executed.</source>
        <translation>Las shells usan el código de salida 126 para un comando que se encontró pero no se pudo ejecutar.</translation>
    </message>
    <message>
        <source>Shells use exit code 127 for a command that was not found.</source>
        <translation>Las shells usan el código de salida 127 para un comando que no se encontró.</translation>
    </message>
    <message>
        <source>A shell reports a command that was killed by %1 with this exit code. That is consistent with it, not proof.</source>
        <translation>Una shell indica con este código de salida que %1 terminó un comando. Es un indicio, no una prueba.</translation>
    </message>
    <message>
        <source>Its output was still held open when the grace period was over; what came later is not here.</source>
        <translation>Su salida seguía abierta al acabar el periodo de gracia; lo que llegó después no está aquí.</translation>
    </message>
    <message>
        <source>Its output was still held open by %1 when the grace period was over; what came later is not here.</source>
        <translation>Su salida seguía abierta por causa de %1 al acabar el periodo de gracia; lo que llegó después no está aquí.</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (pid %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalNames</name>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
</context>
<context>
    <name>StartErrors</name>
    <message>
        <source>“%1” exists, but the interpreter that it names in its first line or header does not. Install that interpreter or correct the line.</source>
        <translation>«%1» existe, pero no el intérprete que se indica en su primera línea o en su cabecera. Instale ese intérprete o corrija la línea.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path.</source>
        <translation>«%1» no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>“%1” was not found in any directory of PATH. Check the spelling, or give the full path.</source>
        <translation>«%1» no se encontró en ningún directorio de PATH. Compruebe la ortografía o indique la ruta completa.</translation>
    </message>
    <message>
        <source>“%1” may not be executed: permission denied. It must be a file, not a directory, and executable (chmod +x).</source>
        <translation>No se puede ejecutar «%1»: permiso denegado. Debe ser un archivo, no un directorio, y ser ejecutable (chmod +x).</translation>
    </message>
    <message>
        <source>“%1” is not a program that this system can run. If it is a script, its first line must name its interpreter, such as #!/bin/sh.</source>
        <translation>«%1» no es un programa que este sistema pueda ejecutar. Si es un script, su primera línea debe indicar su intérprete, como #!/bin/sh.</translation>
    </message>
    <message>
        <source>The arguments and the environment are too long for the system together, or one of them alone. Pass the data in a file or on stdin instead.</source>
        <translation>Los argumentos y el entorno son demasiado largos para el sistema en conjunto, o lo es uno de ellos por sí solo. Pase los datos en un archivo o por la entrada estándar.</translation>
    </message>
    <message>
        <source>“%1” is open for writing. Wait until it has been written.</source>
        <translation>«%1» está abierto para escritura. Espere hasta que se haya terminado de escribir.</translation>
    </message>
    <message>
        <source>“%1” is a damaged or foreign program file.</source>
        <translation>«%1» es un archivo de programa dañado o de otro sistema.</translation>
    </message>
    <message>
        <source>“%1” may not be executed here: its file system or a security policy forbids it.</source>
        <translation>No se puede ejecutar «%1» aquí: lo prohíbe su sistema de archivos o una directiva de seguridad.</translation>
    </message>
    <message>
        <source>The working directory “%1” does not exist.</source>
        <translation>El directorio de trabajo «%1» no existe.</translation>
    </message>
    <message>
        <source>The working directory “%1” is not a directory.</source>
        <translation>El directorio de trabajo «%1» no es un directorio.</translation>
    </message>
    <message>
        <source>The working directory “%1” may not be entered: permission denied.</source>
        <translation>No se puede entrar en el directorio de trabajo «%1»: permiso denegado.</translation>
    </message>
    <message>
        <source>The working directory “%1” cannot be used: %2.</source>
        <translation>No se puede usar el directorio de trabajo «%1»: %2.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, does not exist.</source>
        <translation>El archivo para la entrada estándar, «%1», no existe.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, may not be read: permission denied.</source>
        <translation>No se puede leer el archivo para la entrada estándar, «%1»: permiso denegado.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a directory.</source>
        <translation>El archivo para la entrada estándar, «%1», es un directorio.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, cannot be opened: %2.</source>
        <translation>No se puede abrir el archivo para la entrada estándar, «%1»: %2.</translation>
    </message>
    <message>
        <source>The system allows no more processes: a limit is reached (ulimit -u, or pids.max of the control group). End some processes or raise the limit.</source>
        <translation>El sistema no permite más procesos: se ha alcanzado un límite (ulimit -u, o pids.max del grupo de control). Termine algunos procesos o aumente el límite.</translation>
    </message>
    <message>
        <source>The system has not enough memory for another process.</source>
        <translation>El sistema no tiene memoria suficiente para otro proceso.</translation>
    </message>
    <message>
        <source>Too many files are open: the limit is reached (ulimit -n). Run fewer children at once or raise the limit.</source>
        <translation>Hay demasiados archivos abiertos: se ha alcanzado el límite (ulimit -n). Ejecute menos procesos hijos a la vez o aumente el límite.</translation>
    </message>
    <message>
        <source>Too many files are open on the whole system.</source>
        <translation>Hay demasiados archivos abiertos en todo el sistema.</translation>
    </message>
    <message>
        <source>The child could not be set up: %1.</source>
        <translation>No se pudo preparar el proceso hijo: %1.</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened: %1. Launch without one, or end programs that use some.</source>
        <translation>No se pudo abrir ningún pseudoterminal: %1. Lance el comando sin él o termine programas que los usen.</translation>
    </message>
    <message>
        <source>Brood is ending; nothing is started any more.</source>
        <translation>Brood está terminando; ya no se inicia nada.</translation>
    </message>
    <message>
        <source>The command, a variable&apos;s name or a path is empty or contains a NUL character.</source>
        <translation>El comando, el nombre de una variable o una ruta están vacíos o contienen un carácter NUL.</translation>
    </message>
    <message>
        <source>There is no command to launch. Type one.</source>
        <translation>No hay ningún comando que lanzar. Escriba uno.</translation>
    </message>
    <message>
        <source>“%1” could not be executed: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what is wrong</extracomment>
        <translation>No se pudo ejecutar «%1»: %2.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a FIFO. Use a file, or the stdin of “brood run” (--stdin -).</source>
        <translation>El archivo para la entrada estándar, «%1», es un FIFO. Use un archivo o la entrada estándar de «brood run» (--stdin -).</translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2. Install Brood again.</source>
        <translation>No se pudo iniciar «%1», el programa auxiliar de Brood: %2. Vuelva a instalar Brood.</translation>
    </message>
    <message>
        <source>What “%1” sends is not Brood&apos;s protocol (%2).</source>
        <translation>Lo que envía «%1» no es el protocolo de Brood (%2).</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Brood. Install both from the same version.</source>
        <translation>«%1» pertenece a otra versión de Brood. Instale ambos de la misma versión.</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program gave up: %1.</source>
        <translation>El programa auxiliar de Brood desistió: %1.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Su mensaje fue: %1</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program was killed or crashed. Everything that it had started was ended with it, so how the child would have ended is unknown.</source>
        <translation>El programa auxiliar de Brood se bloqueó o alguien lo mató. Todo lo que había iniciado se terminó con él, así que no se sabe cómo habría terminado el proceso hijo.</translation>
    </message>
    <message>
        <source>“%1” ended without a word; it is not Brood&apos;s helper program. Install Brood again.</source>
        <translation>«%1» terminó sin decir nada; no es el programa auxiliar de Brood. Vuelva a instalar Brood.</translation>
    </message>
</context>
<context>
    <name>brood::CommandEdit</name>
    <message>
        <source>A command, for example: make -j4</source>
        <translation>Un comando, por ejemplo: make -j4</translation>
    </message>
    <message>
        <source>Earlier commands</source>
        <translation>Comandos anteriores</translation>
    </message>
    <message>
        <source>Earlier commands (Down)</source>
        <translation>Comandos anteriores (flecha abajo)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentEdit</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>NAME=VALUE sets a variable, -NAME takes one away; one a line</source>
        <translation>NOMBRE=VALOR define una variable, -NOMBRE la elimina; una por línea</translation>
    </message>
    <message>
        <source>NAME=VALUE sets
-NAME unsets</source>
        <extracomment>An example, shown while the field is empty. Keep the two lines and their form.</extracomment>
        <translation>NOMBRE=VALOR define
-NOMBRE elimina</translation>
    </message>
    <message>
        <source>Environment, line %1: %2</source>
        <translation>Entorno, línea %1: %2</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentText</name>
    <message>
        <source>A variable cannot hold a NUL character. Remove it.</source>
        <translation>Una variable no puede contener un carácter NUL. Elimínelo.</translation>
    </message>
    <message>
        <source>A line that begins with “-” takes a variable away and has no value. Remove the “-” or the value.</source>
        <translation>Una línea que empieza por «-» elimina una variable y no lleva valor. Quite el «-» o el valor.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write -NAME.</source>
        <translation>«%1» no es el nombre de una variable. Escriba -NOMBRE.</translation>
    </message>
    <message>
        <source>“%1” is neither NAME=VALUE, which sets a variable, nor -NAME, which takes it away.</source>
        <translation>«%1» no es ni NOMBRE=VALOR, que define una variable, ni -NOMBRE, que la elimina.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write NAME=VALUE.</source>
        <translation>«%1» no es el nombre de una variable. Escriba NOMBRE=VALOR.</translation>
    </message>
</context>
<context>
    <name>brood::InputBar</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Cerrar la entrada</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Give the line to the child (Enter)</source>
        <translation>Pasar la línea al proceso hijo (Intro)</translation>
    </message>
    <message>
        <source>Tell the child that nothing more follows (end of file)</source>
        <translation>Indicar al proceso hijo que no hay nada más (fin de archivo)</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>Entrada:</translation>
    </message>
    <message>
        <source>The child takes no more input</source>
        <translation>El proceso hijo ya no acepta entrada</translation>
    </message>
    <message>
        <source>%1 not taken yet</source>
        <comment>an amount of bytes</comment>
        <translation>%1 aún sin leer</translation>
    </message>
</context>
<context>
    <name>brood::LaunchBar</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>Las comillas de la posición %1 no están cerradas.</translation>
    </message>
    <message>
        <source>There is nothing behind the backslash at position %1.</source>
        <translation>No hay nada después de la barra invertida de la posición %1.</translation>
    </message>
    <message>
        <source>The character at position %1 cannot be part of a command.</source>
        <translation>El carácter de la posición %1 no puede formar parte de un comando.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Working directory, environment, input, terminal, timeout …</source>
        <translation>Directorio de trabajo, entorno, entrada, terminal, tiempo límite…</translation>
    </message>
    <message>
        <source>Turn on “Run in a shell”</source>
        <translation>Activar «Ejecutar en una shell»</translation>
    </message>
    <message>
        <source>Stop options</source>
        <translation>Opciones de detención</translation>
    </message>
    <message>
        <source>Kill, send a signal</source>
        <translation>Matar, enviar una señal</translation>
    </message>
    <message>
        <source>This looks like shell syntax. Turn on “Run in a shell” to use it.</source>
        <translation>Esto parece sintaxis de la shell. Active «Ejecutar en una shell» para usarla.</translation>
    </message>
    <message>
        <source>Type a command to launch, or take an earlier one (Down).</source>
        <translation>Escriba un comando que lanzar o elija uno anterior (flecha abajo).</translation>
    </message>
</context>
<context>
    <name>brood::LogGutter</name>
    <message>
        <source>Arrival times</source>
        <translation>Horas de llegada</translation>
    </message>
    <message>
        <source>When each row of the output came; E marks rows from standard error</source>
        <translation>Cuándo llegó cada línea de la salida; E marca las líneas de la salida de error</translation>
    </message>
    <message>
        <source>E</source>
        <comment>error output</comment>
        <extracomment>A single letter that marks the rows of the error output (stderr)</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>Error output (stderr), came at %1</source>
        <extracomment>%1 is a time since the start, such as 12.345 or 1:02.345</extracomment>
        <translation>Salida de error (stderr), llegó en %1</translation>
    </message>
    <message>
        <source>Output (stdout), came at %1</source>
        <translation>Salida (stdout), llegó en %1</translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
    <message>
        <source>⋯ %1 of output not shown here ⋯</source>
        <extracomment>A row of the output that stands for what is left out there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation>⋯ %1 de salida no se muestran aquí ⋯</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>accessible name</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What the child writes, newest last</source>
        <translation>Lo que escribe el proceso hijo, lo más reciente al final</translation>
    </message>
    <message>
        <source>The output appears here.</source>
        <translation>La salida aparece aquí.</translation>
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
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation>&amp;Seguir la salida</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Brood</source>
        <translation>&amp;Acerca de Brood</translation>
    </message>
    <message>
        <source>%1 — %2 — Brood</source>
        <translation>%1 — %2 — Brood</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Aún no hay salida</translation>
    </message>
    <message>
        <source>Close Brood?</source>
        <translation>¿Cerrar Brood?</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>«%1» aún se está ejecutando.</translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation>Al cerrar la ventana se termina.</translation>
    </message>
    <message>
        <source>&amp;Stop it and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>About Brood</source>
        <translation>Acerca de Brood</translation>
    </message>
    <message>
        <source>&lt;b&gt;Brood %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Brood %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Launches a command, watches it live, and tells exactly how it ended.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Lanza un comando, lo observa en directo e indica exactamente cómo terminó.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>brood::OptionsPanel</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation>Ejecutar en una &amp;shell</translation>
    </message>
    <message>
        <source>Pseudo-&amp;terminal</source>
        <translation>Pseudo&amp;terminal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Archivo de entrada</translation>
    </message>
    <message>
        <source>Give the command to /bin/sh, with pipes, redirections, variables and patterns</source>
        <translation>Pasar el comando a /bin/sh, con tuberías, redirecciones, variables y patrones</translation>
    </message>
    <message>
        <source>Run the command on a terminal of that many columns and rows instead of pipes</source>
        <translation>Ejecutar el comando en un terminal de ese número de columnas y filas en lugar de con tuberías</translation>
    </message>
    <message>
        <source>Working &amp;directory:</source>
        <translation>Directorio de tra&amp;bajo:</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Typed while it runs</source>
        <translation>Escrita durante la ejecución</translation>
    </message>
    <message>
        <source>Sta&amp;ndard input:</source>
        <translation>Entr&amp;ada estándar:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>E&amp;ntorno:</translation>
    </message>
    <message>
        <source>Ti&amp;meout:</source>
        <translation>Tie&amp;mpo límite:</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Stop the command after so long: 500ms, 2s, 1m30s</source>
        <translation>Detener el comando pasado este tiempo: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Stop &amp;grace:</source>
        <translation>Periodo de &amp;gracia:</translation>
    </message>
    <message>
        <source>Stop grace</source>
        <translation>Periodo de gracia</translation>
    </message>
    <message>
        <source>How long a stop waits from SIGTERM to SIGKILL: 500ms, 2s, 1m30s</source>
        <translation>Cuánto se espera al detener entre SIGTERM y SIGKILL: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Success &amp;codes:</source>
        <translation>&amp;Códigos de éxito:</translation>
    </message>
    <message>
        <source>Success codes</source>
        <translation>Códigos de éxito</translation>
    </message>
    <message>
        <source>The exit codes that count as success: 0,3,10-12</source>
        <translation>Los códigos de salida que cuentan como éxito: 0,3,10-12</translation>
    </message>
    <message>
        <source>Retr&amp;ies:</source>
        <translation>Re&amp;intentos:</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often to start the command again that did not succeed</source>
        <translation>Cuántas veces volver a iniciar el comando si no tuvo éxito</translation>
    </message>
    <message>
        <source>There is no such directory at the moment.</source>
        <translation>Ese directorio no existe en este momento.</translation>
    </message>
    <message>
        <source>The timeout “%1” is not a duration. Write 500ms, 2s or 1m30s, or nothing for none.</source>
        <translation>El tiempo límite «%1» no es una duración. Escriba 500ms, 2s o 1m30s, o nada para no poner ninguno.</translation>
    </message>
    <message>
        <source>The stop grace “%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>El periodo de gracia «%1» no es una duración. Escriba 500ms, 2s o 1m30s.</translation>
    </message>
    <message>
        <source>The success codes “%1” are not numbers from 0 to 255. Write 0 or 0,3,10-12.</source>
        <translation>Los códigos de éxito «%1» no son números de 0 a 255. Escriba 0 o 0,3,10-12.</translation>
    </message>
</context>
<context>
    <name>brood::OptionsSummary</name>
    <message>
        <source>input from %1</source>
        <translation>entrada desde %1</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>entrada escrita</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>shell</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a directory</comment>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <comment>of the environment, changed</comment>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>pty %1×%2</source>
        <comment>columns, rows of a pseudo-terminal</comment>
        <translation>pty %1×%2</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>tiempo límite %1</translation>
    </message>
    <message>
        <source>grace %1</source>
        <comment>from SIGTERM to SIGKILL</comment>
        <translation>gracia %1</translation>
    </message>
    <message>
        <source>success %1</source>
        <comment>exit codes</comment>
        <translation>éxito %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>%n reintento</numerusform>
            <numerusform>%n reintentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Archivo de entrada</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>brood::RecentCommands</name>
    <message>
        <source>The command was not added to the recent ones: the folder “%1” could not be created. Check its permissions and the free space.</source>
        <translation>El comando no se añadió a los recientes: no se pudo crear la carpeta «%1». Compruebe sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: another Brood holds “%1”. If no other Brood is running, remove that file.</source>
        <translation>El comando no se añadió a los recientes: otro Brood tiene ocupado «%1». Si no se está ejecutando ningún otro Brood, elimine ese archivo.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be created. Check the folder&apos;s permissions and the free space.</source>
        <translation>El comando no se añadió a los recientes: no se pudo crear «%1». Compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be read (%2). Check its permissions.</source>
        <translation>El comando no se añadió a los recientes: no se pudo leer «%1» (%2). Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be written (%2). Check its permissions and the free space.</source>
        <translation>El comando no se añadió a los recientes: no se pudo escribir «%1» (%2). Compruebe sus permisos y el espacio libre.</translation>
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
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <comment>hours, minutes, seconds</comment>
        <translation>%1 h %2 min %3 s</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ready. Launch the command to watch it run and see how it ends.</source>
        <translation>Listo. Lance el comando para observar su ejecución y ver cómo termina.</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>en pausa durante %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Running … %1</source>
        <translation>En ejecución… %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping: SIGKILL sent</source>
        <translation>Deteniendo: se envió SIGKILL</translation>
    </message>
    <message>
        <source>Timed out: SIGTERM sent; SIGKILL in %1</source>
        <translation>Tiempo límite agotado: se envió SIGTERM; SIGKILL dentro de %1</translation>
    </message>
    <message>
        <source>Stopping: SIGTERM sent; SIGKILL in %1</source>
        <translation>Deteniendo: se envió SIGTERM; SIGKILL dentro de %1</translation>
    </message>
    <message>
        <source>Ended; reading the rest of its output …</source>
        <translation>Terminado; leyendo el resto de su salida…</translation>
    </message>
    <message>
        <source>Ended; ending what it left running …</source>
        <translation>Terminado; terminando lo que dejó en ejecución…</translation>
    </message>
</context>
<context>
    <name>brood::RunActions</name>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Lanzar</translation>
    </message>
    <message>
        <source>Launch &amp;again</source>
        <translation>Lanzar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Kill now</source>
        <translation>&amp;Matar ahora</translation>
    </message>
    <message>
        <source>Start the command</source>
        <translation>Iniciar el comando</translation>
    </message>
    <message>
        <source>End the whole tree at once (SIGKILL)</source>
        <translation>Terminar todo el árbol de inmediato (SIGKILL)</translation>
    </message>
    <message>
        <source>Being asked to end. Stop again to end it at once (SIGKILL)</source>
        <translation>Se le ha pedido que termine. Pulse otra vez Detener para terminarlo de inmediato (SIGKILL)</translation>
    </message>
    <message>
        <source>Ask the whole tree to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>Pedir a todo el árbol que termine (SIGTERM); terminarlo tras el periodo de gracia (SIGKILL)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Let the whole tree go on (SIGCONT)</source>
        <translation>Dejar que todo el árbol continúe (SIGCONT)</translation>
    </message>
    <message>
        <source>Halt the whole tree (SIGSTOP)</source>
        <translation>Suspender todo el árbol (SIGSTOP)</translation>
    </message>
</context>
<context>
    <name>brood::RunCommand</name>
    <message>
        <source>The child&apos;s stdout cannot be written: %1.</source>
        <translation>No se puede escribir la salida estándar (stdout) del proceso hijo: %1.</translation>
    </message>
    <message>
        <source>The child&apos;s stderr cannot be written: %1.</source>
        <translation>No se puede escribir la salida de error (stderr) del proceso hijo: %1.</translation>
    </message>
    <message>
        <source>The child is being stopped, because its output is lost.</source>
        <translation>Se está deteniendo el proceso hijo porque su salida se pierde.</translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation>No se pudo enviar %1: %2</translation>
    </message>
</context>
<context>
    <name>brood::SignalMenu</name>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>&amp;Enviar señal</translation>
    </message>
    <message>
        <source>To the &amp;child</source>
        <translation>Al &amp;proceso hijo</translation>
    </message>
    <message>
        <source>To the whole &amp;tree</source>
        <translation>A &amp;todo el árbol</translation>
    </message>
    <message>
        <source>&amp;Others</source>
        <translation>&amp;Otras</translation>
    </message>
    <message>
        <source>By &amp;number…</source>
        <translation>Por &amp;número…</translation>
    </message>
    <message>
        <source>Send signal</source>
        <translation>Enviar señal</translation>
    </message>
    <message>
        <source>Number of the signal (real-time signals: %1 to %2):</source>
        <translation>Número de la señal (señales de tiempo real: de %1 a %2):</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>brood::StatusDisplay</name>
    <message>
        <source>Paused · %1</source>
        <translation>En pausa · %1</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>En ejecución · %1</translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1 dropped</source>
        <comment>an amount of bytes</comment>
        <translation>los %1 más antiguos descartados</translation>
    </message>
    <message>
        <source>following</source>
        <translation>siguiendo</translation>
    </message>
    <message>
        <source>not following — press End to follow</source>
        <translation>sin seguir — pulse Fin para seguir</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>brood::TimelineView</name>
    <message>
        <source>Timeline</source>
        <comment>accessible name</comment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Each child gets a bar here that grows while it runs.</source>
        <translation>Cada proceso hijo tiene aquí una barra que crece mientras se ejecuta.</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a child&apos;s lane; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Child %1, attempt %2</source>
        <translation>Proceso hijo %1, intento %2</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Proceso hijo %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>en ejecución desde hace %1</translation>
    </message>
    <message>
        <source>running for %1, paused now</source>
        <translation>en ejecución desde hace %1, ahora en pausa</translation>
    </message>
    <message>
        <source>running for %1, being stopped</source>
        <translation>en ejecución desde hace %1, se está deteniendo</translation>
    </message>
    <message>
        <source>ended after %1, its output is still being read</source>
        <translation>terminado tras %1, aún se está leyendo su salida</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1 says how a child ended, %2 is its elapsed time</extracomment>
        <translation>%1, tras %2</translation>
    </message>
    <message>
        <source>%1, paused for %2</source>
        <extracomment>%1 says how a child ended and after what time, %2 is how long it was paused</extracomment>
        <translation>%1, en pausa durante %2</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>en pausa · %1</translation>
    </message>
    <message>
        <source>timed out, stopping… · %1</source>
        <translation>tiempo límite agotado, deteniendo… · %1</translation>
    </message>
    <message>
        <source>stopping… · %1</source>
        <translation>deteniendo… · %1</translation>
    </message>
    <message>
        <source>reading the rest of its output… · %1</source>
        <translation>leyendo el resto de su salida… · %1</translation>
    </message>
    <message>
        <source>No child has been started yet.</source>
        <translation>Aún no se ha iniciado ningún proceso hijo.</translation>
    </message>
    <message>
        <source>1 child.</source>
        <translation>1 proceso hijo.</translation>
    </message>
    <message numerus="yes">
        <source>%n children.</source>
        <translation>
            <numerusform>%n proceso hijo.</numerusform>
            <numerusform>%n procesos hijos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Child 1&quot;, %2 says what it does or how it ended</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>And more.</source>
        <translation>Y más.</translation>
    </message>
</context>
</TS>
