<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>CauseWords</name>
    <message>
        <source>You had Brood send it.</source>
        <translation>Brood la envió a petición suya.</translation>
    </message>
    <message>
        <source>It sent the signal to itself.</source>
        <translation>El proceso se envió la señal a sí mismo.</translation>
    </message>
    <message>
        <source>The signal came from process %1, which has ended since.</source>
        <translation>La señal provino del proceso %1, que ya ha terminado.</translation>
    </message>
    <message>
        <source>The signal came from %1 (pid %2).</source>
        <translation>La señal provino de %1 (pid %2).</translation>
    </message>
    <message>
        <source>Memory ran out, and the kernel killed it.</source>
        <translation>Se agotó la memoria y el kernel mató el proceso.</translation>
    </message>
    <message>
        <source>It had used all the CPU time that it may: the limit is %1.</source>
        <translation>El proceso había usado todo el tiempo de CPU permitido: el límite es %1.</translation>
    </message>
    <message>
        <source>Memory ran out in its control group, where the kernel killed processes while it ran.</source>
        <translation>Se agotó la memoria en su grupo de control, donde el kernel mató procesos durante su ejecución.</translation>
    </message>
    <message>
        <source>The kernel killed it.</source>
        <translation>El kernel mató el proceso.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known. The kernel does so when memory runs out, but nothing tells that it did.</source>
        <translation>No se sabe quién envió la señal. El kernel lo hace cuando se agota la memoria, pero nada indica que lo haya hecho.</translation>
    </message>
    <message>
        <source>It crashed: it used memory that is not its own.</source>
        <translation>Fallo: el proceso usó memoria que no es suya.</translation>
    </message>
    <message>
        <source>It crashed: it used memory behind which there is nothing, such as a file that was cut short.</source>
        <translation>Fallo: el proceso usó memoria detrás de la cual no hay nada, como la de un archivo truncado.</translation>
    </message>
    <message>
        <source>It crashed: it divided by zero, or calculated something else that has no result.</source>
        <translation>Fallo: el proceso dividió por cero o calculó otra cosa que no tiene resultado.</translation>
    </message>
    <message>
        <source>It crashed: it came to an instruction that the processor does not know.</source>
        <translation>Fallo: el proceso llegó a una instrucción que el procesador no conoce.</translation>
    </message>
    <message>
        <source>It came to a breakpoint, or to a check of its own that failed.</source>
        <translation>El proceso llegó a un punto de interrupción o a una comprobación propia que falló.</translation>
    </message>
    <message>
        <source>It made a system call that is forbidden to it (seccomp).</source>
        <translation>El proceso hizo una llamada al sistema que tiene prohibida (seccomp).</translation>
    </message>
    <message>
        <source>It gave up by itself (abort): as a rule an assertion that failed, or an error that nobody caught.</source>
        <translation>El proceso abandonó por sí mismo (abort): por lo general, una aserción que falló o un error que nadie capturó.</translation>
    </message>
    <message>
        <source>It went on writing after the reader of its output had gone away.</source>
        <translation>El proceso siguió escribiendo cuando ya nadie leía su salida.</translation>
    </message>
    <message>
        <source>It wrote into a pipe or a socket whose reader had gone away.</source>
        <translation>El proceso escribió en una tubería o un socket que ya nadie leía.</translation>
    </message>
    <message>
        <source>It wrote a file that grew larger than it may: the limit is %1.</source>
        <translation>El proceso escribió un archivo que superó el tamaño permitido: el límite es %1.</translation>
    </message>
    <message>
        <source>timeout(1) uses exit code 124 for a command that took too long.</source>
        <translation>timeout(1) usa el código de salida 124 para un comando que tardó demasiado.</translation>
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
        <source>The kernel itself sent %1.</source>
        <translation>El propio kernel envió %1.</translation>
    </message>
    <message>
        <source>Process %1 sent %2.</source>
        <translation>El proceso %1 envió %2.</translation>
    </message>
    <message>
        <source>Process %1 sent %2: %3</source>
        <translation>El proceso %1 envió %2: %3</translation>
    </message>
    <message>
        <source>Brood sent %1, as it was told to.</source>
        <translation>Brood envió %1, como se le pidió.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log: %1</source>
        <translation>Registro del kernel: %1</translation>
    </message>
    <message>
        <source>Processes of its control group that were killed for want of memory while it ran: %1</source>
        <translation>Procesos de su grupo de control que el kernel mató por falta de memoria durante su ejecución: %1</translation>
    </message>
    <message>
        <source>Its core: %1</source>
        <translation>Su volcado de memoria (core): %1</translation>
    </message>
    <message>
        <source>Its core went to %1</source>
        <translation>Su volcado de memoria (core) se envió a %1</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”.</source>
        <translation>Su volcado de memoria (core) no se puede encontrar con el patrón «%1».</translation>
    </message>
    <message>
        <source>Limit on its CPU time: %1, at most %2</source>
        <translation>Límite de su tiempo de CPU: %1, máximo: %2</translation>
    </message>
    <message>
        <source>any</source>
        <comment>limit</comment>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>Limit on the size of its files: %1</source>
        <translation>Límite de tamaño de sus archivos: %1</translation>
    </message>
    <message>
        <source>No core was written, because the limit on its size is 0 (ulimit -c).</source>
        <translation>No se generó ningún volcado de memoria (core) porque el límite de su tamaño es 0 (ulimit -c).</translation>
    </message>
    <message>
        <source>No core was written, though its size is not limited.</source>
        <translation>No se generó ningún volcado de memoria (core), aunque su tamaño no está limitado.</translation>
    </message>
    <message>
        <source>No core was written; the limit on its size is %1.</source>
        <translation>No se generó ningún volcado de memoria (core); el límite de su tamaño es %1.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>The signal was sent to it, by itself or by another process: the kernel noticed no fault.</source>
        <translation>La señal se le envió, por sí mismo o por otro proceso: el kernel no notó ningún fallo.</translation>
    </message>
    <message>
        <source>It may be a script in which timeout(1) ended a command that took too long; or exit code 124 is the program&apos;s own.</source>
        <translation>Puede ser un script en el que timeout(1) terminó un comando que tardaba demasiado; o el código de salida 124 es propio del programa.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was found but could not be executed; or exit code 126 is the program&apos;s own.</source>
        <translation>Puede ser un script en el que se encontró un comando pero no se pudo ejecutar; o el código de salida 126 es propio del programa.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was not found; or exit code 127 is the program&apos;s own.</source>
        <translation>Puede ser un script en el que no se encontró un comando; o el código de salida 127 es propio del programa.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was killed by %1; or exit code %2 is the program&apos;s own.</source>
        <translation>Puede ser un script en el que %1 mató un comando; o el código de salida %2 es propio del programa.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log, which tells of faults that end in %1, tells of none since it started.</source>
        <translation>El registro del kernel, que informa de los fallos que acaban en %1, no informa de ninguno desde que se inició.</translation>
    </message>
    <message>
        <source>The signal came from a process that cannot be seen from here.</source>
        <translation>La señal vino de un proceso que no se puede ver desde aquí.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known.</source>
        <translation>No se sabe quién envió la señal.</translation>
    </message>
    <message>
        <source>As a rule this is a crash: a division by zero, or another calculation that has no result. But anyone may have sent the signal.</source>
        <translation>Por lo general es un fallo: una división entre cero u otro cálculo que no tiene resultado. Pero cualquiera pudo haber enviado la señal.</translation>
    </message>
    <message>
        <source>As a rule a program gives up by itself so (abort), after an assertion that failed or an error that nobody caught. But anyone may have sent the signal.</source>
        <translation>Por lo general un programa se rinde así por sí mismo (abort), tras una aserción fallida o un error que nadie capturó. Pero cualquiera pudo haber enviado la señal.</translation>
    </message>
    <message>
        <source>As a rule it wrote into a pipe or a socket whose reader had gone away. But anyone may have sent the signal.</source>
        <translation>Por lo general escribió en una tubería o un socket cuyo lector se había ido. Pero cualquiera pudo haber enviado la señal.</translation>
    </message>
    <message>
        <source>A process that it had started died of %1 and left a core. A shell reports that with this exit code.</source>
        <translation>Un proceso que había iniciado murió por %1 y dejó un volcado de memoria (core). Un shell lo comunica con este código de salida.</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”, which is relative to the directory in which it died.</source>
        <translation>Su volcado de memoria (core) no se puede encontrar con el patrón «%1», que es relativo al directorio en el que murió.</translation>
    </message>
    <message>
        <source>A process that cannot be seen from here sent %1.</source>
        <translation>Un proceso que no se puede ver desde aquí envió %1.</translation>
    </message>
    <message>
        <source>The core was looked for in %1</source>
        <translation>El volcado de memoria (core) se buscó en %1</translation>
    </message>
    <message>
        <source>The core was looked for in %1 and, as far as time allowed, below it</source>
        <translation>El volcado de memoria (core) se buscó en %1 y, en lo que permitió el tiempo, por debajo</translation>
    </message>
    <message>
        <source>The core of process %1, which it had started: %2</source>
        <translation>El volcado de memoria (core) del proceso %1, que había iniciado: %2</translation>
    </message>
    <message>
        <source>The core was left by %1</source>
        <translation>El volcado de memoria (core) lo dejó %1</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
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
        <source>FILE</source>
        <translation>ARCHIVO</translation>
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
        <source>Launch the command at once</source>
        <translation>Lanzar el comando de inmediato</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>«%1» no es un nombre de variable.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Keep neither this command nor its output</source>
        <translation>No conservar ni este comando ni su salida</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest</source>
        <translation>Conservar solo más o menos esta cantidad de la salida, la más reciente</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>“%1” is no size. Write for example 500M or 2GiB.</source>
        <translation>«%1» no es un tamaño. Escriba, por ejemplo, 500M o 2GiB.</translation>
    </message>
    <message>
        <source>[OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation>[OPCIÓN…] -- COMANDO [ARGUMENTO…]</translation>
    </message>
    <message>
        <source>The run&apos;s id, the beginning of it, or last (default)</source>
        <translation>El id. de la ejecución, el comienzo de este o last (predeterminado)</translation>
    </message>
    <message>
        <source>Print what the command wrote: its stdout and its stderr as such</source>
        <translation>Mostrar lo que escribió el comando: stdout y stderr, cada una como tal</translation>
    </message>
    <message>
        <source>Print only what it wrote to stdout</source>
        <translation>Mostrar solo lo que escribió en stdout</translation>
    </message>
    <message>
        <source>Print only what it wrote to stderr, to stdout</source>
        <translation>Mostrar solo lo que escribió en stderr, por stdout</translation>
    </message>
    <message>
        <source>The bytes as they came (default), the text without escape sequences, or a page with the colours</source>
        <translation>Los bytes tal como llegaron (predeterminado), el texto sin secuencias de escape o una página con los colores</translation>
    </message>
    <message>
        <source>“%1” is no format. Write raw, plain or html.</source>
        <translation>«%1» no es un formato. Escriba raw, plain o html.</translation>
    </message>
    <message>
        <source>Put the time of its arrival before each line</source>
        <translation>Anteponer a cada línea su hora de llegada</translation>
    </message>
    <message>
        <source>“%1” is no kind of timestamp. Write elapsed or clock.</source>
        <translation>«%1» no es un tipo de marca de tiempo. Escriba elapsed o clock.</translation>
    </message>
    <message>
        <source>Tell how an earlier run ended, or print what it wrote.</source>
        <translation>Indicar cómo terminó una ejecución anterior o mostrar lo que escribió.</translation>
    </message>
    <message>
        <source>[OPTION…] [RUN]</source>
        <translation>[OPCIÓN…] [RUN]</translation>
    </message>
    <message>
        <source>Raw output has no timestamps. Write --format plain or --format html.</source>
        <translation>La salida sin procesar no lleva marcas de tiempo. Escriba --format plain o --format html.</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it; programs that fork much run slower</source>
        <translation>Contar instrucciones, ciclos y fallos de caché, si el sistema lo permite; los programas que crean muchos procesos van más lentos</translation>
    </message>
    <message>
        <source>Write a report to this file, whose name ends in %1; may be repeated</source>
        <translation>Escribir un informe en este archivo, cuyo nombre termina en %1; se puede repetir</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>«%1» no es un número de %2 a %3.</translation>
    </message>
    <message>
        <source>Wait so long before the first retry, twice as long before the next</source>
        <translation>Esperar este tiempo antes del primer reintento, el doble antes del siguiente</translation>
    </message>
    <message>
        <source>Run the command N times; {i} in it is the child&apos;s number</source>
        <translation>Ejecutar la orden N veces; {i} en ella es el número del proceso hijo</translation>
    </message>
    <message>
        <source>So many children at once (default: one for each processor)</source>
        <translation>Tantos procesos hijos a la vez (por omisión, uno por procesador)</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least</source>
        <translation>Dejar pasar al menos este tiempo de un inicio al siguiente</translation>
    </message>
    <message>
        <source>When children fail: never give up, start no more (soon), or stop those that run as well (now)</source>
        <translation>Cuando fallan procesos hijos: no rendirse nunca (never), no iniciar más (soon) o detener también los que se ejecutan (now)</translation>
    </message>
    <message>
        <source>“%1” is none of never, soon and now.</source>
        <translation>«%1» no es never, soon ni now.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a share. Write for example 3 or 10%.</source>
        <translation>«%1» no es un número ni una proporción. Escriba por ejemplo 3 o 10%.</translation>
    </message>
    <message>
        <source>Brood&apos;s stdin can&apos;t be given to several children. Let them read a file.</source>
        <translation>La entrada estándar de Brood no puede darse a varios procesos hijos. Haga que lean un archivo.</translation>
    </message>
    <message>
        <source>The stdin of each child: a file, or null (default)</source>
        <translation>Entrada estándar (stdin) de cada proceso hijo: un archivo o null (predeterminado)</translation>
    </message>
    <message>
        <source>FILE|null</source>
        <translation>ARCHIVO|null</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>«%1» no es una proporción. Escriba, por ejemplo, 0.05 o 5%.</translation>
    </message>
    <message>
        <source>Begin with N children at once (default 1)</source>
        <translation>Empezar con N procesos hijos a la vez (predeterminado: 1)</translation>
    </message>
    <message>
        <source>Try no more than N (default 1024)</source>
        <translation>No probar más de N (predeterminado: 1024)</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it (default 5%)</source>
        <translation>Qué amplitud puede conservar la respuesta, como proporción de ella (predeterminado: 5%)</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>PROPORCIÓN</translation>
    </message>
    <message>
        <source>Let the majority of N rounds decide about a number (default 3)</source>
        <translation>Dejar que la mayoría de N rondas decida sobre un número (predeterminado: 3)</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, and none between them</source>
        <translation>Probar estos números de menor a mayor, y ninguno entre ellos</translation>
    </message>
    <message>
        <source>N,N,…</source>
        <translation>N,N,…</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>«%1» no es una lista de números. Escriba, por ejemplo, 1,2,5,10.</translation>
    </message>
    <message>
        <source>Wait so long between rounds (default 200ms)</source>
        <translation>Esperar este tiempo entre rondas (predeterminado: 200ms)</translation>
    </message>
    <message>
        <source>Let this share of the children fail (default 0)</source>
        <translation>Proporción de procesos hijos que puede fallar (predeterminado: 0)</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a factor. Write for example 500ms or 2x.</source>
        <translation>«%1» no es una duración ni un factor. Escriba, por ejemplo, 500ms o 2x.</translation>
    </message>
    <message>
        <source>The longest that half of the children may take</source>
        <translation>Lo máximo que puede tardar la mitad de los procesos hijos</translation>
    </message>
    <message>
        <source>The longest that 95 % of them may take</source>
        <translation>Lo máximo que puede tardar el 95 % de ellos</translation>
    </message>
    <message>
        <source>The longest that 99 % of them may take</source>
        <translation>Lo máximo que puede tardar el 99 % de ellos</translation>
    </message>
    <message>
        <source>DURATION|FACTORx</source>
        <translation>DURACIÓN|FACTORx</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>Un comando de shell que debe tener éxito después de cada ronda</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>How long it may take (default 10s)</source>
        <translation>Cuánto puede tardar (predeterminado: 10s)</translation>
    </message>
    <message>
        <source>A process that must stay alive</source>
        <translation>Un proceso que debe seguir vivo</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>“%1” is no process id.</source>
        <translation>«%1» no es un id. de proceso.</translation>
    </message>
    <message>
        <source>A TCP port that must go on to take connections</source>
        <translation>Un puerto TCP que debe seguir aceptando conexiones</translation>
    </message>
    <message>
        <source>[HOST:]PORT</source>
        <translation>[HOST:]PUERTO</translation>
    </message>
    <message>
        <source>“%1” is no port. Write for example 8080 or example.org:8080.</source>
        <translation>«%1» no es un puerto. Escriba, por ejemplo, 8080 o example.org:8080.</translation>
    </message>
    <message>
        <source>Run more and more copies of a command at once, and tell at how many it breaks.</source>
        <translation>Ejecutar cada vez más copias de un comando a la vez e indicar con cuántas falla.</translation>
    </message>
    <message>
        <source>The first number, %1, is greater than the greatest, %2.</source>
        <translation>El primer número, %1, es mayor que el máximo, %2.</translation>
    </message>
    <message>
        <source>Start all copies at the same moment</source>
        <translation>Iniciar todas las copias en el mismo instante</translation>
    </message>
    <message>
        <source>All %1 copies can&apos;t start at the same moment when only %2 may run at once. Leave out --jobs.</source>
        <translation>Las %1 copias no pueden iniciarse en el mismo instante si solo pueden ejecutarse %2 a la vez. Omita --jobs.</translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal, “brood ramp” finds out how many children at once are too many, and “brood show” shows what became of a run.</source>
        <translation>Abrir la ventana de Brood, un monitor de procesos.
«brood run» hace lo mismo en el terminal, «brood ramp» averigua cuántos procesos hijos a la vez son demasiados y «brood show» muestra qué fue de una ejecución.</translation>
    </message>
    <message>
        <source>Run the command for each line of a file (-: of stdin), which {} in it stands for</source>
        <translation>Ejecutar el comando para cada línea de un archivo (-: de la entrada estándar); {} en él representa la línea</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>ARCHIVO|-</translation>
    </message>
    <message>
        <source>What --input reads has a NUL behind each line, no line break</source>
        <translation>Lo que lee --input tiene un NUL tras cada línea, no un salto de línea</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>Dividir cada línea ahí, como en , o \t, en {1}, {2} …</translation>
    </message>
    <message>
        <source>SEPARATOR</source>
        <translation>SEPARADOR</translation>
    </message>
    <message>
        <source>“%1” separates nothing.</source>
        <translation>«%1» no separa nada.</translation>
    </message>
    <message>
        <source>Run the command for each of these values, or lines of a file, which {NAME} stands for; if repeated, for each combination</source>
        <translation>Ejecutar el comando para cada uno de estos valores, o cada línea de un archivo, que {NOMBRE} representa; si se repite, para cada combinación</translation>
    </message>
    <message>
        <source>NAME=VALUE,…|NAME=@FILE</source>
        <translation>NOMBRE=VALOR,…|NOMBRE=@ARCHIVO</translation>
    </message>
    <message>
        <source>If it stands between the values, --null is what you need.</source>
        <translation>Si está entre los valores, lo que se necesita es --null.</translation>
    </message>
    <message>
        <source>Stop the child after this time, or after such a share of the median of those that have succeeded</source>
        <translation>Detener el proceso hijo tras este tiempo, o tras tal proporción de la mediana de los que han tenido éxito</translation>
    </message>
    <message>
        <source>DURATION|P%</source>
        <translation>DURACIÓN|P%</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a share. Write for example 500ms, 2s, 1m30s or 300%.</source>
        <translation>«%1» no es una duración ni una proporción. Escriba, por ejemplo, 500ms, 2s, 1m30s o 300%.</translation>
    </message>
    <message>
        <source>Start a child again whenever it has failed (on-failure), or also when it has succeeded (always), until it is stopped</source>
        <translation>Volver a iniciar un proceso hijo cada vez que ha fallado (on-failure), o también cuando ha tenido éxito (always), hasta que se detenga</translation>
    </message>
    <message>
        <source>“%1” is none of never, on-failure and always.</source>
        <translation>«%1» no es never, on-failure ni always.</translation>
    </message>
    <message>
        <source>With --restart: give up a child that fails sooner, --retries + 1 times in a row (default 1s)</source>
        <translation>Con --restart: abandonar un proceso hijo que falla antes, --retries + 1 veces seguidas (predeterminado: 1s)</translation>
    </message>
    <message>
        <source>Leave out what has succeeded in an earlier run: its id, last, or its report</source>
        <translation>Omitir lo que tuvo éxito en una ejecución anterior: su id., last o su informe</translation>
    </message>
    <message>
        <source>RUN|last|FILE.json</source>
        <translation>EJECUCIÓN|last|ARCHIVO.json</translation>
    </message>
    <message>
        <source>These are %1 children; %2 are the most that there can be.</source>
        <translation>Son %1 procesos hijos; puede haber %2 como máximo.</translation>
    </message>
    <message>
        <source>A share of the median as --timeout needs several children.</source>
        <translation>Una proporción de la mediana como --timeout requiere varios procesos hijos.</translation>
    </message>
    <message>
        <source>--start-success means nothing without --restart.</source>
        <translation>--start-success no significa nada sin --restart.</translation>
    </message>
    <message>
        <source>Only one of --input and --stdin can be -.</source>
        <translation>Solo uno de --input y --stdin puede ser -.</translation>
    </message>
    <message>
        <source>After so many failures, or such a share of what has ended, at least 3 (default: the first)</source>
        <translation>Tras tantos fallos, o tal proporción de los terminados, al menos 3 (por defecto: el primero)</translation>
    </message>
    <message>
        <source>--steps says all that is tried: --start, --max and --tolerance mean nothing with it.</source>
        <translation>--steps indica todo lo que se prueba: --start, --max y --tolerance no significan nada con ella.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>No se ejecutó nada.</translation>
    </message>
</context>
<context>
    <name>EditorText</name>
    <message>
        <source>The environment variable BROOD_EDITOR is not a command: a quote may be missing. It is: %1</source>
        <translation>La variable de entorno BROOD_EDITOR no es un comando: puede que falte una comilla. Su valor es: %1</translation>
    </message>
    <message>
        <source>There is no program “%1”, which the environment variable BROOD_EDITOR names.</source>
        <translation>No existe el programa «%1», indicado en la variable de entorno BROOD_EDITOR.</translation>
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
    <name>FormatText</name>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Web page with colours (*.html)</source>
        <translation>Página web con colores (*.html)</translation>
    </message>
    <message>
        <source>Bytes as they came (*)</source>
        <translation>Bytes tal como llegaron (*)</translation>
    </message>
    <message>
        <source>Only stdout, bytes as they came (*)</source>
        <translation>Solo stdout, bytes tal como llegaron (*)</translation>
    </message>
    <message>
        <source>Only stderr, bytes as they came (*)</source>
        <translation>Solo stderr, bytes tal como llegaron (*)</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 no se pudo leer: %2</translation>
    </message>
    <message>
        <source>There is no line in %1.</source>
        <translation>%1 no contiene ninguna línea.</translation>
    </message>
    <message>
        <source>There is a NUL byte in %1, which no command line can hold.</source>
        <translation>%1 contiene un byte NUL, que ninguna línea de comandos puede contener.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no values.</source>
        <translation>El parámetro «%1» no tiene valores.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE,VALUE… or NAME=@FILE.</source>
        <translation>«%1» no tiene la forma NOMBRE=VALOR,VALOR… ni NOMBRE=@ARCHIVO.</translation>
    </message>
    <message>
        <source>“%1” is no name of a parameter. It takes letters, digits and underscores, no digit first, and is not i, the child&apos;s number.</source>
        <translation>«%1» no es un nombre de parámetro. Consta de letras, dígitos y guiones bajos, no empieza por un dígito y no es i, el número del proceso hijo.</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>Hay dos parámetros «%1».</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
</context>
<context>
    <name>JobsText</name>
    <message>
        <source>%1 per second</source>
        <comment>children that ended</comment>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>Elapsed times of many children; %1 is a time</extracomment>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>Of 95 % of the children the elapsed time is at most this; %1 is a time</extracomment>
        <translation>95 % en %1 como máximo</translation>
    </message>
    <message>
        <source>slowest #%1 %2</source>
        <extracomment>The child that took longest: %1 is its number, %2 a time</extracomment>
        <translation>el más lento #%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other way(s) to fail.</source>
        <translation>
            <numerusform>… y %Ln forma más de fallar.</numerusform>
            <numerusform>… y %Ln formas más de fallar.</numerusform>
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
        <translation>%1 de %2 terminados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln en ejecución</numerusform>
            <numerusform>%Ln en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a time</extracomment>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%1 de %2 con éxito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln detenido</numerusform>
            <numerusform>%Ln detenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln sin iniciar</numerusform>
            <numerusform>%Ln sin iniciar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>no more are started for now</source>
        <comment>children</comment>
        <translation>por ahora no se inician más</translation>
    </message>
</context>
<context>
    <name>LauncherText</name>
    <message>
        <source>No editor was found to open “%1” with. Set the environment variable BROOD_EDITOR to one, for example “code -g {file}:{line}:{column}”, and start Brood again.</source>
        <translation>No se encontró ningún editor con el que abrir «%1». Indique uno en la variable de entorno BROOD_EDITOR, por ejemplo «code -g {file}:{line}:{column}», y vuelva a iniciar Brood.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a file that an editor can open.</source>
        <translation>«%1» no es un archivo que un editor pueda abrir.</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started: %2</source>
        <translation>No se pudo iniciar el editor «%1»: %2</translation>
    </message>
</context>
<context>
    <name>LogContent</name>
    <message>
        <source>⋯ %1 of older output was dropped ⋯</source>
        <extracomment>A row of the log that stands for what is not there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation>⋯ se descartaron %1 de salida más antigua ⋯</translation>
    </message>
    <message>
        <source>⋯ %1 of output could not be kept: %2 ⋯</source>
        <extracomment>A row of the log; %1 is an amount such as &quot;12.3 MiB&quot;, %2 says why, such as &quot;No space left on device&quot;</extracomment>
        <translation>⋯ no se pudieron conservar %1 de salida: %2 ⋯</translation>
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
    <message>
        <source>The report “%1” has no known format. Its name must end in %2.</source>
        <translation>El informe «%1» no tiene un formato conocido. Su nombre debe terminar en %2.</translation>
    </message>
    <message>
        <source>The report “%1” is asked for twice. Give each a name of its own.</source>
        <translation>El informe «%1» se pide dos veces. Dé a cada uno un nombre distinto.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are endings of file names: &quot;.html, .json, .csv, .md or .joblog&quot;</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Web page with timeline and output</source>
        <translation>Página web con línea de tiempo y salida</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>CSV table of the children</source>
        <translation>Tabla CSV de los procesos hijos</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texto Markdown</translation>
    </message>
    <message>
        <source>Job log of GNU parallel</source>
        <translation>Registro de trabajos de GNU parallel</translation>
    </message>
    <message>
        <source>Drawing of the timeline</source>
        <translation>Dibujo de la línea de tiempo</translation>
    </message>
    <message>
        <source>CSV table of the figures over time</source>
        <translation>Tabla CSV de los valores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>JSON of the figures over time</source>
        <translation>JSON de los valores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The report “%1” cannot be made: PNG and PDF are saved from the window (in the timeline&apos;s menu). Without it, have a drawing of the timeline: name it .svg; browsers, Inkscape and rsvg-convert make of it what you need.</source>
        <translation>No se puede crear el informe «%1»: PNG y PDF se guardan desde la ventana (en el menú de la línea de tiempo). Sin ella, pida un dibujo de la línea de tiempo: nómbrelo .svg; los navegadores, Inkscape y rsvg-convert hacen de él lo que necesite.</translation>
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
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence that explains how a child ended, %2 is &quot;certain&quot; or &quot;likely&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outlived it and ended by itself: %1.</source>
        <translation>Le sobrevivió y terminó por sí mismo: %1.</translation>
    </message>
    <message>
        <source>Page faults: %1 with and %2 without reading from storage; exact</source>
        <translation>Fallos de página: %1 con y %2 sin lectura del almacenamiento; exacto</translation>
    </message>
    <message>
        <source>Context switches: %1 voluntary, %2 involuntary; exact</source>
        <translation>Cambios de contexto: %1 voluntarios, %2 involuntarios; exacto</translation>
    </message>
    <message>
        <source>Hardware counters: not available here (%1)</source>
        <translation>Contadores de hardware: no disponibles aquí (%1)</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>a figure</comment>
        <translation>no contado</translation>
    </message>
    <message>
        <source>Instructions: %1, cycles: %2, cache misses: %3</source>
        <translation>Instrucciones: %1, ciclos: %2, fallos de caché: %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>without the kernel&apos;s work for it</source>
        <translation>sin el trabajo del kernel para él</translation>
    </message>
    <message>
        <source>Peak memory of the whole tree together: %1; exact, by its control group</source>
        <translation>Pico de memoria de todo el árbol en conjunto: %1; exacto, según su grupo de control</translation>
    </message>
    <message>
        <source>Most threads at once: %1; exact, by its control group</source>
        <translation>Máximo de hilos a la vez: %1; exacto, según su grupo de control</translation>
    </message>
    <message>
        <source>Held back by a limit on CPU time: %1</source>
        <translation>Frenado por un límite de tiempo de CPU: %1</translation>
    </message>
    <message>
        <source>Forks that a limit refused: %1</source>
        <translation>Forks rechazados por un límite: %1</translation>
    </message>
    <message>
        <source>Whole tree: %1 read from storage, %2 written to storage; sampled</source>
        <translation>Todo el árbol: %1 leídos del almacenamiento, %2 escritos en el almacenamiento; muestreado</translation>
    </message>
    <message>
        <source>Whole tree: CPU %1 user, %2 system; peak memory %3; at most %4 and %5; sampled</source>
        <extracomment>Of a process and all that came of it; “sampled”: looked at several times a second; %4 and %5 are numbers of processes and threads</extracomment>
        <translation>Todo el árbol: CPU %1 usuario, %2 sistema; pico de memoria %3; como máximo %4 y %5; muestreado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln proceso</numerusform>
            <numerusform>%Ln procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln hilo</numerusform>
            <numerusform>%Ln hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 (largest process)</source>
        <extracomment>%1 is the largest resident memory that one of several processes had</extracomment>
        <translation>pico de memoria %1 (mayor proceso)</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>figures</comment>
        <translation>exacto</translation>
    </message>
    <message>
        <source>the setting kernel.perf_event_paranoid, or the container that Brood runs in, does not allow it</source>
        <translation>el ajuste kernel.perf_event_paranoid, o el contenedor en el que se ejecuta Brood, no lo permite</translation>
    </message>
    <message>
        <source>the processor has none, or the virtual machine does not pass them on</source>
        <translation>el procesador no los tiene, o la máquina virtual no los transmite</translation>
    </message>
    <message>
        <source>the kernel was built without them</source>
        <translation>el kernel se compiló sin ellos</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 of it by orphans)</source>
        <extracomment>CPU time, and how much of it orphaned processes used: those that nobody waited for</extracomment>
        <translation>CPU %1 (%2 de ello por huérfanos)</translation>
    </message>
    <message>
        <source>CPU ≈ %1</source>
        <extracomment>The CPU time of all processes; ≈: it was sampled</extracomment>
        <translation>CPU ≈ %1</translation>
    </message>
    <message>
        <source>peak ≈ %1</source>
        <extracomment>The largest memory that all processes had together; ≈: it was sampled</extracomment>
        <translation>pico de memoria ≈ %1</translation>
    </message>
    <message>
        <source>whole tree: %1</source>
        <extracomment>%1 are one or two figures: &quot;CPU ≈ 1.2 s, peak ≈ 12 MiB&quot;</extracomment>
        <translation>árbol entero: %1</translation>
    </message>
    <message>
        <source>Its time was up after %1.</source>
        <translation>Se le acabó el tiempo tras %1.</translation>
    </message>
    <message>
        <source>Elapsed: %1; CPU: %2 (≈ %3 user, ≈ %4 system); peak memory of the largest process: %5; exact, ≈ estimated by the kernel</source>
        <extracomment>%1 to %4 are times such as &quot;1.234567 s&quot;, %5 an amount of memory; “exact”: counted, not sampled; the kernel counts the sum and estimates how it is divided</extracomment>
        <translation>Transcurrido: %1; CPU: %2 (≈ %3 usuario, ≈ %4 sistema); pico de memoria del proceso mayor: %5; exacto, ≈ estimado por el núcleo</translation>
    </message>
    <message>
        <source>CPU of the whole tree: %1 (≈ %2 user, ≈ %3 system); exact, by its control group, ≈ estimated by the kernel</source>
        <translation>CPU de todo el árbol: %1 (≈ %2 usuario, ≈ %3 sistema); exacto, según su grupo de control, ≈ estimado por el núcleo</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>The report “%1” could not be read: %2.</source>
        <translation>No se pudo leer el informe «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is no JSON report of a run.</source>
        <translation>«%1» no es un informe JSON de una ejecución.</translation>
    </message>
    <message>
        <source>All had succeeded before. There is nothing to run again.</source>
        <translation>Todos habían tenido éxito antes. No hay nada que volver a ejecutar.</translation>
    </message>
    <message>
        <source>%1 of %2 had succeeded before and are not run again.</source>
        <comment>children</comment>
        <translation>%1 de %2 ya habían tenido éxito antes y no se vuelven a ejecutar.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%Ln child(ren) had succeeded before and were not run again.</source>
        <translation>
            <numerusform>%Ln proceso hijo ya había tenido éxito antes y no se volvió a ejecutar.</numerusform>
            <numerusform>%Ln procesos hijos ya habían tenido éxito antes y no se volvieron a ejecutar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>The output could not be saved as “%1”: %2. Choose another place, or free some space there.</source>
        <translation>No se pudo guardar la salida como «%1»: %2. Elija otro lugar o libere espacio en ese.</translation>
    </message>
    <message>
        <source>The output could not be saved: some of it can&apos;t be read any more.</source>
        <translation>No se pudo guardar la salida: una parte ya no se puede leer.</translation>
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
    <message>
        <source>The child was killed while it waited for the others to be ready.</source>
        <translation>Alguien mató el proceso hijo mientras esperaba a que los demás estuvieran listos.</translation>
    </message>
</context>
<context>
    <name>TextMatcher</name>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>La expresión regular no es válida: %1</translation>
    </message>
    <message>
        <source>This regular expression does not go with whole words.</source>
        <translation>Esta expresión regular no se puede combinar con palabras completas.</translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
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
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2.</source>
        <translation>No se pudo iniciar el programa auxiliar «%1» de Brood: %2.</translation>
    </message>
    <message>
        <source>Install Brood again.</source>
        <translation>Vuelva a instalar Brood.</translation>
    </message>
    <message>
        <source>Raise the limit on open files (ulimit -n).</source>
        <translation>Aumente el límite de archivos abiertos (ulimit -n).</translation>
    </message>
</context>
<context>
    <name>brood::Backtrace</name>
    <message>
        <source>gdb could not be started: %1.</source>
        <translation>No se pudo iniciar gdb: %1.</translation>
    </message>
    <message>
        <source>gdb took too long and was ended.</source>
        <translation>gdb tardó demasiado y se terminó.</translation>
    </message>
    <message>
        <source>gdb had nothing to say.</source>
        <translation>gdb no tuvo nada que decir.</translation>
    </message>
</context>
<context>
    <name>brood::ChildForm</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation>Ejecutar en una s&amp;hell</translation>
    </message>
    <message>
        <source>Pseudo-&amp;terminal</source>
        <translation>Pseudo&amp;terminal</translation>
    </message>
    <message>
        <source>Hardware counters</source>
        <translation>Contadores de hardware</translation>
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
        <source>Count instructions, cycles and cache misses, where the system allows it. Programs that start many processes run slower with it. Also gives exact figures of the whole tree, where a control group may be made</source>
        <translation>Contar instrucciones, ciclos y fallos de caché, si el sistema lo permite. Los programas que inician muchos procesos van más lentos con ello. También da valores exactos de todo el árbol, si se puede crear un grupo de control</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
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
        <source>Stan&amp;dard input:</source>
        <translation>Entr&amp;ada estándar:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>E&amp;ntorno:</translation>
    </message>
    <message>
        <source>T&amp;imeout:</source>
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
        <source>&amp;Keep output:</source>
        <translation>Salida &amp;que conservar:</translation>
    </message>
    <message>
        <source>Keep output</source>
        <translation>Salida que conservar</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of the output</comment>
        <translation>toda</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest: 500M, 2G</source>
        <translation>Conservar solo más o menos esta cantidad de la salida, la más reciente: 500M, 2G</translation>
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
    <message>
        <source>“%1” is no amount of output to keep. Write 500M or 2G, or nothing for all.</source>
        <translation>«%1» no es una cantidad de salida que conservar. Escriba 500M o 2G, o nada para conservarla toda.</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a child</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a child</comment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a child</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a child</comment>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>ending</source>
        <comment>state of a child</comment>
        <translation>terminando</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of a child</comment>
        <translation>con éxito</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a child</comment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a child</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>User and system time of the child and those it waited for; exact</source>
        <translation>Tiempo de usuario y de sistema del proceso hijo y de aquellos a los que esperó; exacto</translation>
    </message>
    <message>
        <source>User and system time of its whole process tree so far; sampled</source>
        <translation>Tiempo de usuario y de sistema de todo su árbol de procesos hasta ahora; muestreado</translation>
    </message>
    <message>
        <source>The most that one of its processes had in memory; exact</source>
        <translation>Lo máximo que tuvo en memoria uno de sus procesos; exacto</translation>
    </message>
    <message>
        <source>What its whole process tree has in memory now; sampled</source>
        <translation>Lo que todo su árbol de procesos tiene ahora en memoria; muestreado</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>Proceso hijo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>exit code or signal, a column</comment>
        <translation>Código/señal</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>failed, tried again</source>
        <comment>state of a child</comment>
        <translation>falló, se reintentó</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenPanel</name>
    <message>
        <source>Children and their totals</source>
        <translation>Procesos hijos y sus totales</translation>
    </message>
    <message>
        <source>Which children are listed</source>
        <translation>Qué procesos hijos se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Con éxito</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the selected children (SIGTERM, and SIGKILL after the grace period)</source>
        <translation>Detener los procesos hijos seleccionados (SIGTERM, y SIGKILL tras el periodo de gracia)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Matar</translation>
    </message>
    <message>
        <source>End the selected children at once (SIGKILL)</source>
        <translation>Terminar los procesos hijos seleccionados de inmediato (SIGKILL)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Procesos hijos</translation>
    </message>
    <message>
        <source>No child has been started yet</source>
        <translation>Aún no se ha iniciado ningún proceso hijo</translation>
    </message>
    <message>
        <source>Start the children again that have failed; after the end, whatever else did not succeed as well</source>
        <translation>Volver a iniciar los procesos hijo que han fallado; tras el final, también todo lo demás que no tuvo éxito</translation>
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
    <name>brood::CommonFailure</name>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>terminado por %1</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo límite agotado</translation>
    </message>
    <message>
        <source>stopped before their end</source>
        <translation>detenidos antes de terminar</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin iniciar</translation>
    </message>
</context>
<context>
    <name>brood::DataWindow</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Timeline data</source>
        <translation>Datos de la línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
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
    <name>brood::DetailsPanel</name>
    <message>
        <source>Backtrace</source>
        <translation>Traza de llamadas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Evidence for how it ended, and further figures</source>
        <translation>Indicios de cómo terminó y más cifras</translation>
    </message>
    <message>
        <source>Ask gdb where the program was when it left its core</source>
        <translation>Preguntar a gdb dónde estaba el programa cuando dejó su volcado de memoria (core)</translation>
    </message>
    <message>
        <source>Asking gdb …</source>
        <translation>Preguntando a gdb…</translation>
    </message>
    <message>
        <source>For a backtrace of the core, install gdb.</source>
        <translation>Para una traza de llamadas del volcado de memoria (core), instale gdb.</translation>
    </message>
</context>
<context>
    <name>brood::DoneJournal</name>
    <message>
        <source>If Brood is killed, this run can&apos;t be resumed where it was: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>Si alguien mata Brood, esta ejecución no se podrá reanudar donde estaba: no se pudo escribir «%1» (%2). Compruebe los permisos de su carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Its journal is damaged, so it can&apos;t be resumed.</source>
        <translation>Su diario está dañado, así que no se puede reanudar.</translation>
    </message>
    <message>
        <source>A newer version of Brood can resume it.</source>
        <translation>Una versión más reciente de Brood puede reanudarla.</translation>
    </message>
    <message>
        <source>%1 of its %2 children had succeeded; “brood run --resume %3”, with the options and the command that it had, runs the others.</source>
        <translation>%1 de sus %2 procesos hijos habían tenido éxito; «brood run --resume %3», con las mismas opciones y el mismo comando, ejecuta los demás.</translation>
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
    <name>brood::ExportActions</name>
    <message>
        <source>Save &amp;plot as…</source>
        <translation>Guardar el &amp;gráfico como…</translation>
    </message>
    <message>
        <source>&amp;Copy plot</source>
        <translation>&amp;Copiar el gráfico</translation>
    </message>
    <message>
        <source>Save da&amp;ta as…</source>
        <translation>Guardar los &amp;datos como…</translation>
    </message>
    <message>
        <source>Show &amp;data…</source>
        <translation>Mostrar los d&amp;atos…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>Guardar el &amp;informe como…</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>The plot is in the clipboard.</source>
        <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>brood::ExportFormats</name>
    <message>
        <source>Image (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
</context>
<context>
    <name>brood::FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saving “%1” …</source>
        <translation>Guardando «%1»…</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>No se pudo guardar «%1»: %2</translation>
    </message>
    <message>
        <source>No file was written. Save it in another place, or make room there first.</source>
        <translation>No se escribió ningún archivo. Guárdela en otro lugar o libere antes espacio en ese.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
</context>
<context>
    <name>brood::FilterButton</name>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation>Líneas con coincidencias</translation>
    </message>
    <message>
        <source>matching</source>
        <comment>rows</comment>
        <translation>con coincidencias</translation>
    </message>
    <message>
        <source>Rows that don’t match</source>
        <translation>Líneas sin coincidencias</translation>
    </message>
    <message>
        <source>not matching</source>
        <comment>rows</comment>
        <translation>sin coincidencias</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las líneas</translation>
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
        <translation>&amp;Todas las líneas</translation>
    </message>
    <message>
        <source>Only &amp;matching rows</source>
        <translation>Solo líneas &amp;con coincidencias</translation>
    </message>
    <message>
        <source>Only rows that &amp;don’t match</source>
        <translation>Solo líneas si&amp;n coincidencias</translation>
    </message>
    <message>
        <source>stdout and std&amp;err</source>
        <translation>stdout y std&amp;err</translation>
    </message>
    <message>
        <source>std&amp;out only</source>
        <translation>Solo std&amp;out</translation>
    </message>
    <message>
        <source>&amp;stderr only</source>
        <translation>Solo &amp;stderr</translation>
    </message>
    <message>
        <source>Errors a&amp;nd warnings</source>
        <translation>Errores y a&amp;dvertencias</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>E&amp;rrores</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Advertencias</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>Conte&amp;xto</translation>
    </message>
    <message>
        <source>None</source>
        <comment>context</comment>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around each</source>
        <translation>
            <numerusform>%n línea antes y después de cada una</numerusform>
            <numerusform>%n líneas antes y después de cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows are shown: %1</source>
        <translation>Líneas mostradas: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Chooses which rows are shown</source>
        <translation>Elige qué líneas se muestran</translation>
    </message>
</context>
<context>
    <name>brood::FindBar</name>
    <message>
        <source>no match</source>
        <translation>sin coincidencias</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far …</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 de %2 por ahora…</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 coincidencia</numerusform>
            <numerusform>%1 coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>%1 por ahora…</translation>
    </message>
    <message>
        <source>%1 (not all are shown)</source>
        <comment>10 matches</comment>
        <translation>%1 (no se muestran todas)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>%1 (position %2)</source>
        <comment>what is wrong</comment>
        <translation>%1 (posición %2)</translation>
    </message>
    <message>
        <source>not valid</source>
        <comment>what is looked for</comment>
        <translation>no válida</translation>
    </message>
</context>
<context>
    <name>brood::HistogramPlot</name>
    <message>
        <source>Distribution of the elapsed times</source>
        <translation>Distribución de las duraciones</translation>
    </message>
    <message>
        <source>%1 elapsed times from %2 to %3; median %4, 95 % within %5.</source>
        <extracomment>%1 is a number of children, the others are times</extracomment>
        <translation>%1 duraciones de %2 a %3; mediana %4, 95 % en %5 como máximo.</translation>
    </message>
</context>
<context>
    <name>brood::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 says how a run ended, %2 is its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>of a figure</comment>
        <translation>exacto</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Qué se ejecutó</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>A bar for each attempt, from its start to its death: exact. Where it is hatched, the child was paused.</source>
        <translation>Una barra por cada intento, desde su inicio hasta su fin: exacto. Donde está rayada, el proceso hijo estaba en pausa.</translation>
    </message>
    <message>
        <source>Below are the mean and, lighter, the range from minimum to maximum: sampled.</source>
        <translation>Debajo están el promedio y, más claro, el intervalo del mínimo al máximo: muestreado.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are left out here; the reports for programs have them all.</source>
        <translation>
            <numerusform>Aquí se omite %Ln intento anterior; los informes para programas los contienen todos.</numerusform>
            <numerusform>Aquí se omiten %Ln intentos anteriores; los informes para programas los contienen todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>sampled</source>
        <comment>of a figure</comment>
        <translation>muestreado</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>Valores a lo largo del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Show the table (%Ln rows)</source>
        <translation>
            <numerusform>Mostrar la tabla (%Ln fila)</numerusform>
            <numerusform>Mostrar la tabla (%Ln filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The first %1 are not here: they were dropped to keep to a limit.</source>
        <translation>Faltan los primeros %1: se descartaron para respetar un límite.</translation>
    </message>
    <message>
        <source>These are the last %1. What came before, %2, is left out.</source>
        <translation>Estos son los últimos %1. Lo anterior, %2, se ha omitido.</translation>
    </message>
    <message>
        <source>The last %1 are not here, because they could not be kept.</source>
        <translation>Faltan los últimos %1 porque no se pudieron conservar.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What it wrote was not kept.</source>
        <translation>Lo que escribió no se conservó.</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>No escribió nada.</translation>
    </message>
    <message>
        <source>Before each row is the moment when it was complete, in seconds since the start.</source>
        <translation>Delante de cada línea está el momento en que quedó completa, en segundos desde el inicio.</translation>
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
    <name>brood::InputsFields</name>
    <message>
        <source>Lines of a file</source>
        <translation>Líneas de un archivo</translation>
    </message>
    <message>
        <source>end in NUL</source>
        <translation>acaban en NUL</translation>
    </message>
    <message>
        <source>Start a child for each line of this file. {} in the command stands for the line; if it is not there, the line is the last argument</source>
        <translation>Iniciar un proceso hijo para cada línea de este archivo. {} en el comando representa la línea; si no está, la línea es el último argumento</translation>
    </message>
    <message>
        <source>Separator of columns</source>
        <translation>Separador de columnas</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>Dividir cada línea ahí, como en , o \t, en {1}, {2} …</translation>
    </message>
    <message>
        <source>Lines end in NUL</source>
        <translation>Las líneas acaban en NUL</translation>
    </message>
    <message>
        <source>The file has a NUL behind each line, no line break</source>
        <translation>El archivo tiene un NUL tras cada línea, no un salto de línea</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Start a child for each of these values, or lines of a file, which {NAME} stands for; for each combination if there are several: size=1,2,3 host=@hosts.txt</source>
        <translation>Iniciar un proceso hijo para cada uno de estos valores, o cada línea de un archivo, que {NAME} representa; si hay varios parámetros, para cada combinación: size=1,2,3 host=@hosts.txt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>split at:</source>
        <translation>dividir por:</translation>
    </message>
    <message>
        <source>Lines of a file:</source>
        <translation>Líneas de un archivo:</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>Parámetros:</translation>
    </message>
    <message>
        <source>A quote in the parameters is not closed.</source>
        <translation>Unas comillas de los parámetros no están cerradas.</translation>
    </message>
    <message>
        <source>“%1” is no file of lines.</source>
        <translation>«%1» no es un archivo de líneas.</translation>
    </message>
    <message>
        <source>If it stands between the lines, turn on “end in NUL”.</source>
        <translation>Si está entre las líneas, active «acaban en NUL».</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>Puede haber como máximo %Ln proceso hijo.</numerusform>
            <numerusform>Puede haber como máximo %Ln procesos hijos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::JobsForm</name>
    <message>
        <source>all at the same moment</source>
        <translation>todos en el mismo instante</translation>
    </message>
    <message>
        <source>Start delay:</source>
        <translation>Intervalo de inicio:</translation>
    </message>
    <message>
        <source>time-out by the median:</source>
        <translation>tiempo límite por mediana:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Reintentos:</translation>
    </message>
    <message>
        <source>Restart:</source>
        <translation>Reinicio:</translation>
    </message>
    <message>
        <source>started well after:</source>
        <translation>inicio logrado tras:</translation>
    </message>
    <message>
        <source>When children fail:</source>
        <translation>En caso de fallos:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>tras:</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Intervalo de inicio</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least: 500ms, 2s, 1m30s</source>
        <translation>Dejar pasar al menos este tiempo de un inicio al siguiente: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>All at the same moment</source>
        <translation>Todos en el mismo instante</translation>
    </message>
    <message>
        <source>Start all children at the same moment, when the last one is ready. However many may run at once, all do</source>
        <translation>Iniciar todos los procesos hijos en el mismo instante, cuando el último está listo. Por pocos que puedan ejecutarse a la vez, se ejecutan todos</translation>
    </message>
    <message>
        <source>Time-out by the median</source>
        <translation>Tiempo límite por la mediana</translation>
    </message>
    <message>
        <source>Stop a child that runs longer than such a share of the median of those that have succeeded: 300%</source>
        <translation>Detener un proceso hijo que tarda más que tal proporción de la mediana de los que han tenido éxito: 300%</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often to start a child again that did not succeed</source>
        <translation>Cuántas veces volver a iniciar un proceso hijo que no tuvo éxito</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Espera antes de reintentar</translation>
    </message>
    <message>
        <source>Wait so long before a child&apos;s first retry, twice as long before the next: 500ms, 2s</source>
        <translation>Esperar este tiempo antes del primer reintento de un proceso hijo, el doble antes del siguiente: 500ms, 2s</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>Start a child again whenever it has ended, until it is stopped</source>
        <translation>Volver a iniciar un proceso hijo cada vez que ha terminado, hasta que se detenga</translation>
    </message>
    <message>
        <source>Start-success time</source>
        <translation>Tiempo para un inicio logrado</translation>
    </message>
    <message>
        <source>With a restart: give up a child that fails sooner, once more in a row than it may be retried</source>
        <translation>Con reinicio: abandonar un proceso hijo que falla antes, una vez más seguida que los reintentos permitidos</translation>
    </message>
    <message>
        <source>When children fail</source>
        <translation>Cuando fallan procesos hijos</translation>
    </message>
    <message>
        <source>Whether to go on when children have failed, all their retries included</source>
        <translation>Si se continúa cuando han fallado procesos hijos, incluidos todos sus reintentos</translation>
    </message>
    <message>
        <source>Failures that are enough</source>
        <translation>Fallos suficientes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>when it has failed</source>
        <translation>cuando ha fallado</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>start no more</source>
        <translation>no iniciar más</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>detener todos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>«%1» no es una duración. Escriba 500ms, 2s o 1m30s.</translation>
    </message>
    <message>
        <source>“%1” is no share of the median. Write for example 300%.</source>
        <translation>«%1» no es una proporción de la mediana. Escriba, por ejemplo, 300%.</translation>
    </message>
    <message>
        <source>“%1” is neither a number of failures nor a share. Write for example 3 or 10%.</source>
        <translation>«%1» no es un número de fallos ni una proporción. Escriba, por ejemplo, 3 o 10%.</translation>
    </message>
    <message>
        <source>wait before the first:</source>
        <translation>espera antes del primero:</translation>
    </message>
    <message>
        <source>So many failures, or such a share of what has ended, at least 3 of them: 5 or 10%</source>
        <translation>Tantos fallos, o tal proporción de los terminados, al menos 3: 5 o 10%</translation>
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
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <extracomment>%1 is a percentage, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · quedan unos %2</translation>
    </message>
    <message>
        <source>at once:</source>
        <translation>a la vez:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>How many children to start; {i} in the command is the child&apos;s number</source>
        <translation>Cuántos procesos hijos iniciar; {i} en el comando es el número del proceso hijo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>How many children run at once; it can be changed while they run</source>
        <translation>Cuántos procesos hijos se ejecutan a la vez; se puede cambiar mientras se ejecutan</translation>
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
        <translation>el límite de procesos de un usuario (RLIMIT_NPROC) es %1</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system (kernel.pid_max) is %1</source>
        <translation>el límite de procesos de todo el sistema (kernel.pid_max) es %1</translation>
    </message>
    <message>
        <source>the limit on threads of the whole system (kernel.threads-max) is %1</source>
        <translation>el límite de hilos de todo el sistema (kernel.threads-max) es %1</translation>
    </message>
    <message>
        <source>the limit on processes of the control group %2 (pids.max) is %1</source>
        <translation>el límite de procesos del grupo de control %2 (pids.max) es %1</translation>
    </message>
    <message>
        <source>the limit on open files (RLIMIT_NOFILE) is %1</source>
        <translation>el límite de archivos abiertos (RLIMIT_NOFILE) es %1</translation>
    </message>
    <message>
        <source>the limit on one user&apos;s pages in pipes (fs.pipe-user-pages-soft) is %1</source>
        <translation>el límite de páginas de un usuario en tuberías (fs.pipe-user-pages-soft) es %1</translation>
    </message>
    <message>
        <source>%1 of memory are available</source>
        <translation>hay %1 de memoria disponibles</translation>
    </message>
    <message>
        <source>there are %1 ports for connections to one target (net.ipv4.ip_local_port_range)</source>
        <translation>hay %1 puertos para conexiones a un mismo destino (net.ipv4.ip_local_port_range)</translation>
    </message>
    <message>
        <source>From about %1 children on their pipes are small: %2.</source>
        <extracomment>%1: a number of children; %2: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>A partir de unos %1 procesos hijos, sus tuberías son pequeñas: %2.</translation>
    </message>
    <message>
        <source>This machine has room for about %1 children at once: %2.</source>
        <translation>Esta máquina tiene sitio para unos %1 procesos hijos a la vez: %2.</translation>
    </message>
    <message>
        <source>To raise it: %1</source>
        <translation>Para aumentarlo: %1</translation>
    </message>
    <message>
        <source>the system allowed no more processes</source>
        <translation>el sistema no permitía más procesos</translation>
    </message>
    <message>
        <source>the limit on processes of one user was reached</source>
        <translation>se alcanzó el límite de procesos de un usuario</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system was reached</source>
        <translation>se alcanzó el límite de procesos de todo el sistema</translation>
    </message>
    <message>
        <source>the limit on processes of a control group was reached</source>
        <translation>se alcanzó el límite de procesos de un grupo de control</translation>
    </message>
    <message>
        <source>the limit on open files was reached</source>
        <translation>se alcanzó el límite de archivos abiertos</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>no había suficiente memoria</translation>
    </message>
    <message>
        <source>pipes were small</source>
        <translation>las tuberías eran pequeñas</translation>
    </message>
    <message>
        <source>its processors were all busy</source>
        <translation>todos sus procesadores estaban ocupados</translation>
    </message>
    <message>
        <source>it was short of memory</source>
        <translation>le faltaba memoria</translation>
    </message>
    <message>
        <source>no port was left for further connections</source>
        <translation>no quedaba ningún puerto para más conexiones</translation>
    </message>
    <message>
        <source>What was met: %1.</source>
        <extracomment>%1: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>Se alcanzó: %1.</translation>
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
    <message>
        <source>Goes on with a line that is too long for one row</source>
        <translation>Continuación de una línea demasiado larga para caber en una sola</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a row&apos;s child; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>From child %1</source>
        <translation>Del proceso hijo %1</translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
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
    <message>
        <source>The filter shows no row.</source>
        <translation>El filtro no muestra ninguna fila.</translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>Ctrl+clic para abrirlo</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>&amp;Abrir enlace</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Abrir en el &amp;editor</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>Remove &amp;mark</source>
        <translation>Quitar la &amp;marca</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>&amp;Marcar la línea</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>A&amp;justar las líneas largas</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>&amp;Números de línea</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Desde el &amp;inicio</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Hora del día</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>Desde la línea &amp;anterior</translation>
    </message>
    <message>
        <source>There was no output.</source>
        <translation>No hubo salida.</translation>
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
    <message>
        <source>O&amp;utput</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Procesos</translation>
    </message>
    <message>
        <source>Something that “%1” started is still running.</source>
        <translation>Algo que inició «%1» aún se está ejecutando.</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>Procesos &amp;hijos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln ronda</numerusform>
            <numerusform>%Ln rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1, round %2</source>
        <extracomment>Of a ramp: %1 is how many children run at once, %2 the number of the try</extracomment>
        <translation>nivel %1, ronda %2</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>Puede haber como máximo %Ln proceso hijo.</numerusform>
            <numerusform>Puede haber como máximo %Ln procesos hijos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Procesos hijos</translation>
    </message>
    <message>
        <source>The ramp of “%1” is still running.</source>
        <translation>La rampa de «%1» sigue en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) of “%1” are still running.</source>
        <translation>
            <numerusform>%Ln proceso hijo de «%1» sigue en marcha.</numerusform>
            <numerusform>%Ln procesos hijo de «%1» siguen en marcha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends it; %Ln child(ren) that wait will not be started.</source>
        <translation>
            <numerusform>Cerrar la ventana lo termina; %Ln proceso hijo en espera no se iniciará.</numerusform>
            <numerusform>Cerrar la ventana lo termina; %Ln procesos hijo en espera no se iniciarán.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::MarkdownReport</name>
    <message>
        <source>What it used meanwhile</source>
        <translation>Lo que usó mientras tanto</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>La ejecución</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
</context>
<context>
    <name>brood::MetricStrips</name>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>escrito %1</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>hilos %1</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>muestreado</translation>
    </message>
    <message>
        <source>These figures are sampled.</source>
        <translation>Estos valores son muestreados.</translation>
    </message>
    <message>
        <source>too little room for %1</source>
        <extracomment>%1 are names of curves: &quot;CPU, memory&quot;</extracomment>
        <translation>muy poco espacio para %1</translation>
    </message>
</context>
<context>
    <name>brood::MetricText</name>
    <message>
        <source>Storage</source>
        <comment>a curve</comment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a curve</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a curve</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>a curve</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a curve: from storage</comment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a curve: to storage</comment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Processes</source>
        <comment>a curve</comment>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Threads</source>
        <comment>a curve</comment>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>%1: on average %2, at most %3.</source>
        <extracomment>%1 is a kind of figure, such as CPU or memory; %2 and %3 are its mean and its maximum</extracomment>
        <translation>%1: en promedio %2, como máximo %3.</translation>
    </message>
</context>
<context>
    <name>brood::OptionsPanel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Procesos hijos</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>How each child runs</source>
        <translation>Cómo se ejecuta cada proceso hijo</translation>
    </message>
    <message>
        <source>What the children differ by, and how they follow each other</source>
        <translation>En qué se diferencian los procesos hijos y cómo se suceden</translation>
    </message>
    <message>
        <source>How Ramp searches for the number at which it breaks</source>
        <translation>Cómo busca la rampa el número con el que falla el objetivo</translation>
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
    <message>
        <source>keeps %1</source>
        <comment>of the output, an amount</comment>
        <translation>conserva %1</translation>
    </message>
    <message>
        <source>hardware counters</source>
        <translation>contadores de hardware</translation>
    </message>
    <message>
        <source>lines of %1</source>
        <comment>a file; a child for each</comment>
        <translation>líneas de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n parámetro</numerusform>
            <numerusform>%n parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>all at the same moment</source>
        <translation>todos en el mismo instante</translation>
    </message>
    <message>
        <source>start delay %1</source>
        <translation>intervalo de inicio %1</translation>
    </message>
    <message>
        <source>timeout %1 of the median</source>
        <translation>tiempo límite %1 de la mediana</translation>
    </message>
    <message>
        <source>restarted on failure</source>
        <translation>se reinicia al fallar</translation>
    </message>
    <message>
        <source>always restarted</source>
        <translation>siempre se reinicia</translation>
    </message>
    <message>
        <source>no more after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>sin más inicios tras fallar %1</translation>
    </message>
    <message>
        <source>stopped after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>todo detenido tras fallar %1</translation>
    </message>
</context>
<context>
    <name>brood::OutputActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Save output as…</source>
        <translation>&amp;Guardar la salida como…</translation>
    </message>
    <message>
        <source>Save selected &amp;rows as…</source>
        <translation>G&amp;uardar las líneas seleccionadas como…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>Ir a la &amp;línea…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Ir al &amp;instante…</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>&amp;Marcar la línea</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>Marca siguien&amp;te</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Marca ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation>&amp;Seguir la salida</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>A&amp;justar las líneas largas</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>&amp;Números de línea</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Desde el &amp;inicio</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Hora del día</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>Desde la línea &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
</context>
<context>
    <name>brood::OutputHint</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent for %1 after whole blocks of output. The program is probably holding lines back because it is not on a terminal.</source>
        <translation>En silencio desde hace %1 tras bloques enteros de salida. Es probable que el programa esté reteniendo líneas porque no se ejecuta en un terminal.</translation>
    </message>
    <message>
        <source>Silent for %1. The program may be holding its output back because it is not on a terminal.</source>
        <translation>En silencio desde hace %1. Puede que el programa esté reteniendo su salida porque no se ejecuta en un terminal.</translation>
    </message>
    <message>
        <source>Launch agai&amp;n on a terminal</source>
        <translation>Lan&amp;zar de nuevo en un terminal</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Launch again on a terminal</source>
        <translation>Lanzar de nuevo en un terminal</translation>
    </message>
    <message>
        <source>Stop the program and launch it on a pseudo-terminal, where most programs write every line at once</source>
        <translation>Detener el programa y lanzarlo en un pseudoterminal, donde la mayoría de los programas escriben cada línea de inmediato</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Cerrar la sugerencia</translation>
    </message>
</context>
<context>
    <name>brood::OutputPanel</name>
    <message>
        <source>The selection is too large to be copied (%1). Save it as a file instead.</source>
        <translation>La selección es demasiado grande para copiarla (%1). Guárdela en un archivo.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Línea:</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Ir al instante</translation>
    </message>
    <message>
        <source>&amp;Time since the start, such as 12.5 or 1m30s:</source>
        <translation>&amp;Tiempo desde el inicio, como 12.5 o 1m30s:</translation>
    </message>
    <message>
        <source>“%1” is no place in the output.</source>
        <translation>«%1» no es un lugar de la salida.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir «%1».</translation>
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
    <name>brood::ProblemBar</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>brood::ProcessModel</name>
    <message>
        <source>Running</source>
        <comment>state of a process</comment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <comment>state of a process</comment>
        <translation>Durmiendo</translation>
    </message>
    <message>
        <source>Waiting for a disk</source>
        <comment>state of a process</comment>
        <translation>Esperando un disco</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a process</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Held by a debugger</source>
        <comment>state of a process</comment>
        <translation>Retenido por un depurador</translation>
    </message>
    <message>
        <source>Ended, not waited for</source>
        <comment>state of a process: a zombie</comment>
        <translation>Terminado, sin recoger</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a process</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Share of one processor since the last look. Sampled.</source>
        <translation>Parte de un procesador desde la última medición. Muestreado.</translation>
    </message>
    <message>
        <source>CPU time, user and system. Sampled.</source>
        <translation>Tiempo de CPU, usuario y sistema. Muestreado.</translation>
    </message>
    <message>
        <source>Resident memory (RSS), shared pages included. Sampled.</source>
        <translation>Memoria residente (RSS), incluidas las páginas compartidas. Muestreado.</translation>
    </message>
    <message>
        <source>Proportional memory (PSS): shared pages count in parts. As it was measured last.</source>
        <translation>Memoria proporcional (PSS): las páginas compartidas cuentan por partes. Según la última medición.</translation>
    </message>
    <message>
        <source>Read from storage. Sampled.</source>
        <translation>Leído del almacenamiento. Muestreado.</translation>
    </message>
    <message>
        <source>Written to storage. Sampled.</source>
        <translation>Escrito en el almacenamiento. Muestreado.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Tiempo de CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>PSS</source>
        <translation>PSS</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>%1 minor, %2 major</source>
        <comment>page faults</comment>
        <translation>%1 menores, %2 mayores</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <comment>context switches</comment>
        <translation>%1 voluntarios, %2 involuntarios</translation>
    </message>
    <message>
        <source>Page faults, minor and major. Sampled.</source>
        <translation>Fallos de página, menores y mayores. Muestreado.</translation>
    </message>
    <message>
        <source>Context switches of the threads that live, voluntary and involuntary. Sampled.</source>
        <translation>Cambios de contexto de los hilos vivos, voluntarios e involuntarios. Muestreado.</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>Fallos de página</translation>
    </message>
    <message>
        <source>Switches</source>
        <comment>context switches</comment>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>brood::ProcessPanel</name>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Send a signal</source>
        <translation>Enviar una señal</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Ask the selected processes to end (SIGTERM)</source>
        <translation>Pedir a los procesos seleccionados que terminen (SIGTERM)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Matar</translation>
    </message>
    <message>
        <source>End the selected processes at once (SIGKILL)</source>
        <translation>Terminar los procesos seleccionados de inmediato (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Measure PSS</source>
        <translation>Medir PSS</translation>
    </message>
    <message>
        <source>Measure the memory anew, with shared pages counted in parts. It halts each process for a moment</source>
        <translation>Medir de nuevo la memoria, contando por partes las páginas compartidas. Suspende cada proceso un momento</translation>
    </message>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>&amp;Enviar señal</translation>
    </message>
    <message>
        <source>No process is running</source>
        <translation>No hay ningún proceso en ejecución</translation>
    </message>
    <message>
        <source>%1 · CPU %2 · memory %3 · sampled</source>
        <extracomment>A number of processes, their CPU share, their memory; &quot;sampled&quot;: looked at now and then, not exact</extracomment>
        <translation>%1 · CPU %2 · memoria %3 · muestreado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln proceso</numerusform>
            <numerusform>%Ln procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln not listed</source>
        <translation>
            <numerusform>el más reciente (%Ln) no aparece</numerusform>
            <numerusform>los %Ln más recientes no aparecen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RampDisplay</name>
    <message>
        <source>%1 at once, round %2</source>
        <translation>%1 a la vez, ronda %2</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>%1 de %2 terminados</translation>
    </message>
    <message>
        <source>%1 at once, round %2: %3</source>
        <translation>%1 a la vez, ronda %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%1 de %2 con éxito</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <comment>percentiles</comment>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>Waiting for it to become well again: %1</source>
        <translation>Esperando a que el objetivo se recupere: %1</translation>
    </message>
</context>
<context>
    <name>brood::RampFacts</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>from %1 to %2 children at once, to within %3</source>
        <translation>de %1 a %2 procesos hijos a la vez, con una tolerancia de %3</translation>
    </message>
    <message>
        <source>%1 children at once</source>
        <translation>%1 procesos hijos a la vez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds each</source>
        <translation>
            <numerusform>%Ln ronda cada vez</numerusform>
            <numerusform>%Ln rondas cada vez</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 of the children fail</source>
        <translation>no falla más del %1 de los procesos hijos</translation>
    </message>
    <message>
        <source>every child succeeds</source>
        <translation>todos los procesos hijos tienen éxito</translation>
    </message>
    <message>
        <source>p%1 is at most %2</source>
        <comment>a percentile</comment>
        <translation>p%1 es como máximo %2</translation>
    </message>
    <message>
        <source>p%1 is at most %2 times that of a single child</source>
        <comment>a percentile</comment>
        <translation>p%1 es como máximo %2 veces el de un solo proceso hijo</translation>
    </message>
    <message>
        <source>process %1 is alive afterwards</source>
        <translation>el proceso %1 sigue vivo después</translation>
    </message>
    <message>
        <source>port %1 of %2 answers afterwards</source>
        <translation>el puerto %1 de %2 responde después</translation>
    </message>
    <message>
        <source>the health command succeeds afterwards</source>
        <translation>el comando de comprobación tiene éxito después</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>A round passes if</source>
        <translation>Una ronda se supera si</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Comando de comprobación</translation>
    </message>
    <message>
        <source>Timeout of a child</source>
        <translation>Tiempo límite de un proceso hijo</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Whole search</source>
        <translation>Búsqueda completa</translation>
    </message>
    <message>
        <source>Half of the children that succeeded took no longer than p50, 95 % of them no longer than p95, and 99 % no longer than p99. “Per second” is how many succeeded in a second, from the first start of the round to its last end. All of these figures are exact.</source>
        <translation>La mitad de los procesos hijos que tuvieron éxito no tardó más que p50, el 95 % de ellos no más que p95 y el 99 % no más que p99. «Por segundo» indica cuántos tuvieron éxito en un segundo, desde el primer inicio de la ronda hasta su último fin. Todos estos valores son exactos.</translation>
    </message>
</context>
<context>
    <name>brood::RampForm</name>
    <message>
        <source>Start of the ramp</source>
        <translation>Inicio de la rampa</translation>
    </message>
    <message>
        <source>Begin with so many children at once</source>
        <translation>Empezar con tantos procesos hijos a la vez</translation>
    </message>
    <message>
        <source>Maximum of the ramp</source>
        <translation>Máximo de la rampa</translation>
    </message>
    <message>
        <source>Try no more children at once than these</source>
        <translation>No probar más procesos hijos a la vez que estos</translation>
    </message>
    <message>
        <source>Tolerance of the ramp</source>
        <translation>Tolerancia de la rampa</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it</source>
        <translation>Qué amplitud puede conservar la respuesta, como proporción de ella</translation>
    </message>
    <message>
        <source>Rounds of the ramp</source>
        <translation>Rondas de la rampa</translation>
    </message>
    <message>
        <source>The majority of so many rounds decides about a number</source>
        <translation>La mayoría de tantas rondas decide sobre un número</translation>
    </message>
    <message>
        <source>Longest 95th percentile</source>
        <translation>Percentil 95 máximo</translation>
    </message>
    <message>
        <source>Failures allowed</source>
        <translation>Fallos permitidos</translation>
    </message>
    <message>
        <source>The share of the children that may fail: 0, 0.05 or 5%</source>
        <translation>La proporción de los procesos hijos que puede fallar: 0, 0.05 o 5%</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Comando de comprobación</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>Un comando de shell que debe tener éxito después de cada ronda</translation>
    </message>
    <message>
        <source>Watched port</source>
        <translation>Puerto vigilado</translation>
    </message>
    <message>
        <source>A TCP port at which something must listen after each round: 8080 or localhost:8080</source>
        <translation>Un puerto TCP en el que algo debe escuchar después de cada ronda: 8080 o localhost:8080</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>hasta:</translation>
    </message>
    <message>
        <source>tolerance:</source>
        <translation>tolerancia:</translation>
    </message>
    <message>
        <source>rounds:</source>
        <translation>rondas:</translation>
    </message>
    <message>
        <source>95 % within:</source>
        <translation>95 % en como máximo:</translation>
    </message>
    <message>
        <source>Health command:</source>
        <translation>Comando de comprobación:</translation>
    </message>
    <message>
        <source>watched port:</source>
        <translation>puerto vigilado:</translation>
    </message>
    <message>
        <source>The ramp begins above its maximum.</source>
        <translation>La rampa empieza por encima de su máximo.</translation>
    </message>
    <message>
        <source>“%1” is no bound. Write 500ms, or 2x for twice as long as a single child takes.</source>
        <translation>«%1» no es una cota. Escriba 500ms, o 2x para el doble de lo que tarda un solo proceso hijo.</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>«%1» no es una proporción. Escriba, por ejemplo, 0.05 o 5%.</translation>
    </message>
    <message>
        <source>“%1” is no port. Write 8080 or localhost:8080.</source>
        <translation>«%1» no es un puerto. Escriba 8080 o localhost:8080.</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Solo estos:</translation>
    </message>
    <message>
        <source>cool-down:</source>
        <translation>reposo:</translation>
    </message>
    <message>
        <source>50 % within:</source>
        <translation>50 % en como máximo:</translation>
    </message>
    <message>
        <source>99 % within:</source>
        <translation>99 % en como máximo:</translation>
    </message>
    <message>
        <source>health time-out:</source>
        <translation>límite de comprobación:</translation>
    </message>
    <message>
        <source>Failures:</source>
        <translation>Fallos:</translation>
    </message>
    <message>
        <source>watched process:</source>
        <translation>proceso vigilado:</translation>
    </message>
    <message>
        <source>Numbers of the ramp</source>
        <translation>Números de la rampa</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, such as 1,2,5,10, and none between them</source>
        <translation>Probar estos números de menor a mayor, como 1,2,5,10, y ninguno entre ellos</translation>
    </message>
    <message>
        <source>Cool-down of the ramp</source>
        <translation>Reposo de la rampa</translation>
    </message>
    <message>
        <source>Wait so long between rounds: 500ms, 2s, 1m30s</source>
        <translation>Esperar este tiempo entre rondas: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>%1 of the children must end within this: 500ms, or 2x for twice as long as a single one takes</source>
        <comment>a share, such as 95 %</comment>
        <translation>El %1 de los procesos hijos debe terminar en este tiempo: 500ms, o 2x para el doble de lo que tarda uno solo</translation>
    </message>
    <message>
        <source>Longest median</source>
        <translation>Mediana máxima</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Longest 99th percentile</source>
        <translation>Percentil 99 máximo</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Time-out of the health command</source>
        <translation>Tiempo límite del comando de comprobación</translation>
    </message>
    <message>
        <source>How long the health command may take: 500ms, 2s, 1m30s</source>
        <translation>Cuánto puede tardar el comando de comprobación: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Watched process</source>
        <translation>Proceso vigilado</translation>
    </message>
    <message>
        <source>The id of a process that must stay alive</source>
        <translation>El id. de un proceso que debe seguir vivo</translation>
    </message>
    <message>
        <source>doubled until it breaks, then halved between</source>
        <translation>duplicar hasta que falle, luego bisección</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>«%1» no es una lista de números. Escriba, por ejemplo, 1,2,5,10.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>«%1» no es una duración. Escriba 500ms, 2s o 1m30s.</translation>
    </message>
    <message>
        <source>“%1” is no id of a process.</source>
        <translation>«%1» no es un id. de proceso.</translation>
    </message>
</context>
<context>
    <name>brood::RampHtml</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 is the answer of a search, %2 its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Throughput and latency</source>
        <translation>Rendimiento y latencia</translation>
    </message>
    <message>
        <source>Against the number of children at once, which doubles from one line to the next. Each round is a mark: a circle if it passed, a cross if it failed, a square otherwise. Lines go through the medians of the rounds: solid for p50, dashed for p95, dotted for p99.</source>
        <translation>Según el número de procesos hijos a la vez, que se duplica de una línea a la siguiente. Cada ronda es una marca: un círculo si se superó, una cruz si falló, un cuadrado en los demás casos. Unas líneas pasan por las medianas de las rondas: continua para p50, de trazos para p95, de puntos para p99.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>How it was searched</source>
        <translation>Cómo se buscó</translation>
    </message>
</context>
<context>
    <name>brood::RampMarkdown</name>
    <message>
        <source>The search</source>
        <translation>La búsqueda</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
</context>
<context>
    <name>brood::RampPanel</name>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Throughput and elapsed times against the number of children</source>
        <translation>Rendimiento y duraciones según el número de procesos hijos</translation>
    </message>
    <message>
        <source>children at once</source>
        <translation>procesos hijos a la vez</translation>
    </message>
    <message>
        <source>%1 rounds. The last: %2 children, %3 per second.</source>
        <extracomment>%1 is a number of rounds, the others describe the last one of them</extracomment>
        <translation>%1 rondas. La última: %2 procesos hijos, %3 por segundo.</translation>
    </message>
    <message>
        <source>■ per second</source>
        <extracomment>An axis; the square is what its curve is marked with</extracomment>
        <translation>■ por segundo</translation>
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
        <translation>Rendimiento y latencia</translation>
    </message>
    <message>
        <source>Children that succeeded in a second</source>
        <translation>Procesos hijos con éxito por segundo</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>Cuánto tardaron</translation>
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
        <translation>%1 procesos hijos, ronda %2: %3</translation>
    </message>
</context>
<context>
    <name>brood::RampSession</name>
    <message>
        <source>What is to be tested is not well before anything was started: %1</source>
        <extracomment>%1: what is wrong with it</extracomment>
        <translation>Lo que se va a probar ya no está bien antes de iniciar nada: %1</translation>
    </message>
</context>
<context>
    <name>brood::RampText</name>
    <message>
        <source>There is no “%1” of a ramp: that tells of a single run.</source>
        <translation>No existe «%1» para una rampa: describe una sola ejecución.</translation>
    </message>
    <message>
        <source>%1 of %2 could not be started</source>
        <comment>children</comment>
        <translation>%1 de %2 no se pudieron iniciar</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Of children: &quot;8 of 72: connection refused&quot;</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>It dies of a single child already.</source>
        <translation>El objetivo muere ya con un solo proceso hijo.</translation>
    </message>
    <message>
        <source>It breaks with a single child already.</source>
        <translation>El objetivo falla ya con un solo proceso hijo.</translation>
    </message>
    <message>
        <source>It dies of %1 children at once, and nothing less was tried.</source>
        <translation>El objetivo muere con %1 procesos hijos a la vez, y no se probó con menos.</translation>
    </message>
    <message>
        <source>It breaks below %1 children at once.</source>
        <translation>El objetivo falla por debajo de %1 procesos hijos a la vez.</translation>
    </message>
    <message>
        <source>It dies between %1 and %2 children at once, and did not come back: the interval could not be narrowed.</source>
        <translation>El objetivo muere entre %1 y %2 procesos hijos a la vez y no volvió: no se pudo reducir el intervalo.</translation>
    </message>
    <message>
        <source>It breaks between %1 and %2 children at once.</source>
        <translation>El objetivo falla entre %1 y %2 procesos hijos a la vez.</translation>
    </message>
    <message>
        <source>The target kept up to %1; this machine could not do more: %2.</source>
        <translation>El objetivo aguantó hasta %1; esta máquina no pudo hacer más: %2.</translation>
    </message>
    <message>
        <source>This machine could not do %1 children at once: %2.</source>
        <translation>Esta máquina no pudo con %1 procesos hijos a la vez: %2.</translation>
    </message>
    <message>
        <source>%1 passed and %2 failed so far.</source>
        <translation>Hasta ahora, %1 superó la prueba y %2 falló.</translation>
    </message>
    <message>
        <source>%1 passed so far.</source>
        <translation>Hasta ahora, %1 superó la prueba.</translation>
    </message>
    <message>
        <source>%1 failed so far.</source>
        <translation>Hasta ahora, %1 falló.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Detenido antes de que hubiera una respuesta.</translation>
    </message>
    <message>
        <source>It cannot be told at which number it breaks.</source>
        <translation>No se puede decir con qué número falla el objetivo.</translation>
    </message>
    <message>
        <source>%1 passed %2 of %3</source>
        <extracomment>&quot;64 passed 3 of 3&quot;: a number of children, and of rounds</extracomment>
        <translation>%1 superó %2 de %3</translation>
    </message>
    <message>
        <source>%1 failed %2 of %3</source>
        <translation>%1 falló en %2 de %3</translation>
    </message>
    <message>
        <source>%1 was limited by this machine %2 of %3 times</source>
        <translation>%1 se vio limitado por esta máquina %2 de %3 veces</translation>
    </message>
    <message>
        <source>%1 was inconclusive %2 of %3 times</source>
        <translation>%1 no fue concluyente %2 de %3 veces</translation>
    </message>
    <message>
        <source>the health command could not be asked</source>
        <translation>no se pudo consultar el comando de comprobación</translation>
    </message>
    <message>
        <source>the health command failed: %1</source>
        <extracomment>%1: what it wrote, or how it ended</extracomment>
        <translation>el comando de comprobación falló: %1</translation>
    </message>
    <message>
        <source>none succeeded, so that nothing was measured</source>
        <translation>ninguno tuvo éxito, así que no se midió nada</translation>
    </message>
    <message>
        <source>p%1 %2</source>
        <comment>percentile</comment>
        <translation>p%1 %2</translation>
    </message>
    <message>
        <source>%1, more than %2 times that of a single child</source>
        <extracomment>%1: &quot;p95 1.20 s&quot;, %2: a factor</extracomment>
        <translation>%1, más de %2 veces el de un solo proceso hijo</translation>
    </message>
    <message>
        <source>there is no figure of a single child to compare with</source>
        <translation>no hay ningún valor de un solo proceso hijo con el que comparar</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a level</comment>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a level</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>limited by this machine</source>
        <comment>a level</comment>
        <translation>limitado por esta máquina</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>a level</comment>
        <translation>no concluyente</translation>
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
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>a column</comment>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>a column</comment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>a column</comment>
        <translation>Con éxito</translation>
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
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a column</comment>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>It was still fine at the maximum, %1 children at once.</source>
        <translation>Todo seguía bien en el máximo, %1 procesos hijos a la vez.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
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
    <name>brood::RecordedOutput</name>
    <message>
        <source>Free some space in “%1”, or keep less with --output-limit.</source>
        <translation>Libere espacio en «%1» o conserve menos con --output-limit.</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”.</source>
        <translation>Compruebe los permisos de «%1».</translation>
    </message>
    <message>
        <source>%1 of the output could not be kept: %2.</source>
        <translation>No se pudieron conservar %1 de la salida: %2.</translation>
    </message>
    <message>
        <source>The first %1 of the output are not kept: they were dropped, as --output-limit says.</source>
        <translation>Los primeros %1 de la salida no se conservan: se descartaron, como indica --output-limit.</translation>
    </message>
    <message>
        <source>Raise the limit on the size of files (ulimit -f).</source>
        <translation>Aumente el límite de tamaño de los archivos (ulimit -f).</translation>
    </message>
</context>
<context>
    <name>brood::ReportFacts</name>
    <message>
        <source>live, what was written while it ran</source>
        <translation>en directo, lo que se escribió durante la ejecución</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>an environment variable</comment>
        <translation>%1 eliminada</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <comment>columns and rows</comment>
        <translation>%1 × %2 celdas</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>From the first start to the very end of a run, as it was measured; %1 is a time</extracomment>
        <translation>Ejecución completa</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (exacto)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>Proceso hijo</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>its number, a column</comment>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Id. de proceso</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Momento de inicio</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>CPU, user</source>
        <translation>CPU, usuario</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>CPU, sistema</translation>
    </message>
    <message>
        <source>Peak memory of a process</source>
        <translation>Pico de memoria de un proceso</translation>
    </message>
    <message>
        <source>Written to stdout</source>
        <translation>Escrito en stdout</translation>
    </message>
    <message>
        <source>Written to stderr</source>
        <translation>Escrito en stderr</translation>
    </message>
    <message>
        <source>These figures are exact: the kernel&apos;s own for each child and those of its descendants that were waited for, and times of a clock that is never set.</source>
        <translation>Estos valores son exactos: los del propio kernel para cada proceso hijo y los descendientes suyos que se recogieron, y tiempos de un reloj que nunca se ajusta.</translation>
    </message>
    <message>
        <source>These figures are sampled: whole process trees were looked at up to ten times a second, more often at first, and what was between is not known.</source>
        <translation>Estos valores son muestreados: se observaron árboles de procesos enteros hasta diez veces por segundo, más a menudo al principio, y no se sabe qué hubo entre medias.</translation>
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
    <message>
        <source>Running …</source>
        <translation>En ejecución…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Ended; ending what they left running …</source>
        <translation>Terminado; terminando lo que dejaron en ejecución…</translation>
    </message>
    <message>
        <source>Exact are the kernel&apos;s own figures, and times of a clock that is never set. “≈” stands before what is sampled: all processes together were looked at several times a second, as for the curves. What is sampled says so.</source>
        <translation>Exactas son las cifras del propio kernel y los tiempos de un reloj que nunca se ajusta. «≈» precede a lo muestreado: todos los procesos juntos se observaron varias veces por segundo, como para las curvas. Lo muestreado lo dice.</translation>
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
        <source>Resu&amp;me</source>
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
    <message>
        <source>Start more and more children at once, and find the number at which they break</source>
        <translation>Iniciar cada vez más procesos hijos a la vez y encontrar el número con el que fallan</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Launch what is l&amp;eft</source>
        <translation>Lanzar lo que &amp;falta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Launch only the children that have not succeeded when the same command was launched last</source>
        <translation>Lanzar solo los procesos hijos que no tuvieron éxito la última vez que se lanzó el mismo comando</translation>
    </message>
    <message>
        <source>Start no more children for now; those that run go on</source>
        <translation>No iniciar más procesos hijos por ahora; los que se ejecutan continúan</translation>
    </message>
</context>
<context>
    <name>brood::RunArchive</name>
    <message>
        <source>This run and its output are not kept: the folder “%1” could not be created (%2). Check its permissions and the free space.</source>
        <translation>Esta ejecución y su salida no se conservan: no se pudo crear la carpeta «%1» (%2). Compruebe sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>This run is not kept: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>Esta ejecución no se conserva: no se pudo escribir «%1» (%2). Compruebe los permisos de su carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>No run is kept in “%1” yet.</source>
        <translation>Aún no se conserva ninguna ejecución en «%1».</translation>
    </message>
    <message>
        <source>There is no run “%1” in “%2”. Name one by its id, by the beginning of its id, or by “last”.</source>
        <translation>No existe la ejecución «%1» en «%2». Indique una por su id., por el comienzo de este o con «last».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the beginning of %n ids. Give more of the one that you mean.</source>
        <translation>
            <numerusform>«%1» es el comienzo de %n id. Escriba más caracteres del que busca.</numerusform>
            <numerusform>«%1» es el comienzo de %n id. Escriba más caracteres del que busca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of the run, “%1”, is damaged.</source>
        <translation>El registro de la ejecución, «%1», está dañado.</translation>
    </message>
    <message>
        <source>The run %1 is still under way.</source>
        <translation>La ejecución %1 aún está en curso.</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed. What is left of its output is in “%2”.</source>
        <translation>La ejecución %1 no tiene resultado porque alguien mató su Brood. Lo que queda de su salida está en «%2».</translation>
    </message>
    <message>
        <source>The output of an earlier run, in “%1”, could not be removed (%2). Check the folder&apos;s permissions.</source>
        <translation>No se pudo eliminar la salida de una ejecución anterior, en «%1» (%2). Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed, and nothing of its output is left.</source>
        <translation>La ejecución %1 no tiene resultado porque su Brood fue eliminado, y no queda nada de su salida.</translation>
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
    <message>
        <source>Nobody reads the output any more: no more children are started.</source>
        <translation>Ya nadie lee la salida: no se inician más procesos hijos.</translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation>No se pudo enviar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for no more than %Ln child(ren) at once; the others wait. %1</source>
        <translation>
            <numerusform>Solo hay sitio para %Ln proceso hijo a la vez; los demás esperan. %1</numerusform>
            <numerusform>Solo hay sitio para %Ln procesos hijos a la vez; los demás esperan. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SampleColumn</name>
    <message>
        <source>%1, mean</source>
        <extracomment>The header of a column of figures; %1 is a metric, such as CPU</extracomment>
        <translation>%1, promedio</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <translation>%1, máximo</translation>
    </message>
</context>
<context>
    <name>brood::SampleTableModel</name>
    <message>
        <source>From</source>
        <comment>a moment, a column</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment, a column</comment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>brood::ShowCommand</name>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Output: %1 on stdout, %2 on stderr</source>
        <translation>Salida: %1 en stdout, %2 en stderr</translation>
    </message>
    <message>
        <source>The output is no longer kept: it had to make room for newer ones.</source>
        <translation>La salida ya no se conserva: tuvo que dejar sitio a otras más recientes.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecución: %1</translation>
    </message>
    <message>
        <source>The output of the run %1 is no longer kept: it had to make room for newer ones.</source>
        <translation>La salida de la ejecución %1 ya no se conserva: tuvo que dejar sitio a otras más recientes.</translation>
    </message>
    <message>
        <source>The output of the run %1 is incomplete or damaged. What is left of it is in “%2”.</source>
        <translation>La salida de la ejecución %1 está incompleta o dañada. Lo que queda de ella está en «%2».</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>No se pudo escribir la salida: %1.</translation>
    </message>
    <message>
        <source>The last %1 of the output are not here, because they could not be kept: %2.</source>
        <translation>Los últimos %1 de la salida no están aquí porque no se pudieron conservar: %2.</translation>
    </message>
    <message>
        <source>%1 of the output could not be read from “%2”.</source>
        <translation>No se pudieron leer %1 de la salida de «%2».</translation>
    </message>
    <message>
        <source>The first %1 of the output are not here: they were dropped to keep to a limit.</source>
        <translation>Faltan los primeros %1 de la salida: se descartaron para respetar un límite.</translation>
    </message>
</context>
<context>
    <name>brood::SignalList</name>
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
</context>
<context>
    <name>brood::SpanBar</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>%1 and %2 are moments, %3 is the time between them</extracomment>
        <translation>%1 a %2 (%3)</translation>
    </message>
    <message>
        <source>CPU %1 s (%2)</source>
        <extracomment>%1 is CPU time in seconds, %2 a percentage</extracomment>
        <translation>CPU %1 s (%2)</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>salida %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y its rows</source>
        <translation>&amp;Solo sus filas</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>Intervalo seleccionado</translation>
    </message>
    <message>
        <source>Only its rows</source>
        <translation>Solo sus filas</translation>
    </message>
    <message>
        <source>Show only the rows that came in the selected span</source>
        <translation>Mostrar solo las filas que llegaron en el intervalo seleccionado</translation>
    </message>
    <message>
        <source>Drop the selected span</source>
        <translation>Quitar el intervalo seleccionado</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>pico %1</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <extracomment>%1 are figures that were sampled, in contrast to those that were counted exactly</extracomment>
        <translation>muestreado: %1</translation>
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
    <message>
        <source>#%1</source>
        <comment>number of a child</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>(intento %1)</translation>
    </message>
    <message>
        <source>(attempt %1 of %2)</source>
        <translation>(intento %1 de %2)</translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
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
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
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
        <translation>%1 sin poder conservarse (%2)</translation>
    </message>
    <message numerus="yes">
        <source>showing %1 of %2 row(s)</source>
        <translation>
            <numerusform>se muestra %1 de %2 línea</numerusform>
            <numerusform>se muestran %1 de %2 líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SurvivorBar</name>
    <message>
        <source>Show processes</source>
        <translation>Mostrar procesos</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Terminarlos</translation>
    </message>
    <message>
        <source>Kill them</source>
        <translation>Matarlos</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Aún en ejecución</translation>
    </message>
    <message>
        <source>Ask what is still running to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>Pedir a lo que sigue en ejecución que termine (SIGTERM); terminarlo tras el periodo de gracia (SIGKILL)</translation>
    </message>
    <message>
        <source>End what is still running at once (SIGKILL)</source>
        <translation>Terminar de inmediato lo que sigue en ejecución (SIGKILL)</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (pid %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: %1</source>
        <translation>Aún en ejecución: %1</translation>
    </message>
</context>
<context>
    <name>brood::TargetCheck</name>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>sin respuesta en %n segundo</numerusform>
            <numerusform>sin respuesta en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1 is not there</source>
        <translation>el proceso %1 no está</translation>
    </message>
    <message>
        <source>port %1 of %2 does not answer: %3</source>
        <translation>el puerto %1 de %2 no responde: %3</translation>
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
    <name>brood::TimelinePicture</name>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>a picture</comment>
        <translation>Línea de tiempo</translation>
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
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what a bar says of its child, such as its time; %2 a percentage</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;All lanes at once</source>
        <translation>&amp;Todas las pistas a la vez</translation>
    </message>
    <message>
        <source>last time %1</source>
        <extracomment>How long a command took before, after how long it has taken by now; %1 is a time</extracomment>
        <translation>la última vez %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>normalmente %1</translation>
    </message>
    <message>
        <source>The last run of it took %1.</source>
        <translation>Su última ejecución duró %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier runs of it took %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>%Ln ejecución anterior duró de %1 a %2.</numerusform>
            <numerusform>%Ln ejecuciones anteriores duraron de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 completado.</translation>
    </message>
    <message>
        <source>%1 done, about %2 left.</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>%1 completado, quedan unos %2.</translation>
    </message>
    <message>
        <source>Pointing at %1: %2.</source>
        <extracomment>The moment that someone points to</extracomment>
        <translation>Señalando %1: %2.</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>Seleccionado: de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln con éxito</numerusform>
            <numerusform>%Ln con éxito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln detenido</numerusform>
            <numerusform>%Ln detenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln en ejecución</numerusform>
            <numerusform>%Ln en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <translation>&amp;Seguir los más recientes</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar t&amp;odo</translation>
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
