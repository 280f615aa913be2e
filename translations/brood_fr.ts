<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CauseWords</name>
    <message>
        <source>You had Brood send it.</source>
        <translation>Il a été envoyé par Brood à votre demande.</translation>
    </message>
    <message>
        <source>It sent the signal to itself.</source>
        <translation>Le processus s’est envoyé le signal à lui-même.</translation>
    </message>
    <message>
        <source>The signal came from process %1, which has ended since.</source>
        <translation>Le signal venait du processus %1, terminé depuis.</translation>
    </message>
    <message>
        <source>The signal came from %1 (pid %2).</source>
        <translation>Le signal venait de %1 (PID %2).</translation>
    </message>
    <message>
        <source>Memory ran out, and the kernel killed it.</source>
        <translation>La mémoire était épuisée et le noyau a tué le processus.</translation>
    </message>
    <message>
        <source>It had used all the CPU time that it may: the limit is %1.</source>
        <translation>Le processus avait utilisé tout le temps CPU autorisé&#xa0;: la limite est de %1.</translation>
    </message>
    <message>
        <source>Memory ran out in its control group, where the kernel killed processes while it ran.</source>
        <translation>La mémoire était épuisée dans son groupe de contrôle, où le noyau a tué des processus pendant son exécution.</translation>
    </message>
    <message>
        <source>The kernel killed it.</source>
        <translation>Le noyau a tué le processus.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known. The kernel does so when memory runs out, but nothing tells that it did.</source>
        <translation>On ne sait pas qui a envoyé le signal. Le noyau le fait quand la mémoire est épuisée, mais rien n’indique qu’il l’ait fait.</translation>
    </message>
    <message>
        <source>It crashed: it used memory that is not its own.</source>
        <translation>Plantage&#xa0;: le processus a utilisé de la mémoire qui ne lui appartient pas.</translation>
    </message>
    <message>
        <source>It crashed: it used memory behind which there is nothing, such as a file that was cut short.</source>
        <translation>Plantage&#xa0;: le processus a utilisé de la mémoire derrière laquelle il n’y a rien, par exemple celle d’un fichier tronqué.</translation>
    </message>
    <message>
        <source>It crashed: it divided by zero, or calculated something else that has no result.</source>
        <translation>Plantage&#xa0;: le processus a divisé par zéro ou effectué un autre calcul sans résultat.</translation>
    </message>
    <message>
        <source>It crashed: it came to an instruction that the processor does not know.</source>
        <translation>Plantage&#xa0;: le processus a rencontré une instruction que le processeur ne connaît pas.</translation>
    </message>
    <message>
        <source>It came to a breakpoint, or to a check of its own that failed.</source>
        <translation>Le processus a rencontré un point d’arrêt ou une de ses propres vérifications a échoué.</translation>
    </message>
    <message>
        <source>It made a system call that is forbidden to it (seccomp).</source>
        <translation>Le processus a fait un appel système qui lui est interdit (seccomp).</translation>
    </message>
    <message>
        <source>It gave up by itself (abort): as a rule an assertion that failed, or an error that nobody caught.</source>
        <translation>Le processus a abandonné de lui-même (abort)&#xa0;: en général, une assertion qui a échoué ou une erreur non interceptée.</translation>
    </message>
    <message>
        <source>It went on writing after the reader of its output had gone away.</source>
        <translation>Le processus a continué d’écrire après la disparition du lecteur de sa sortie.</translation>
    </message>
    <message>
        <source>It wrote into a pipe or a socket whose reader had gone away.</source>
        <translation>Le processus a écrit dans un tube ou une socket dont le lecteur avait disparu.</translation>
    </message>
    <message>
        <source>It wrote a file that grew larger than it may: the limit is %1.</source>
        <translation>Le processus a écrit un fichier devenu plus grand qu’autorisé&#xa0;: la limite est de %1.</translation>
    </message>
    <message>
        <source>timeout(1) uses exit code 124 for a command that took too long.</source>
        <translation>timeout(1) utilise le code de retour 124 pour une commande qui a duré trop longtemps.</translation>
    </message>
    <message>
        <source>Shells use exit code 126 for a command that was found but could not be executed.</source>
        <translation>Les shells utilisent le code de retour 126 pour une commande trouvée mais qui n’a pas pu être exécutée.</translation>
    </message>
    <message>
        <source>Shells use exit code 127 for a command that was not found.</source>
        <translation>Les shells utilisent le code de retour 127 pour une commande introuvable.</translation>
    </message>
    <message>
        <source>A shell reports a command that was killed by %1 with this exit code. That is consistent with it, not proof.</source>
        <translation>Un shell signale par ce code de retour une commande tuée par %1. C’est un indice, pas une preuve.</translation>
    </message>
    <message>
        <source>The kernel itself sent %1.</source>
        <translation>Le noyau lui-même a envoyé %1.</translation>
    </message>
    <message>
        <source>Process %1 sent %2.</source>
        <translation>Le processus %1 a envoyé %2.</translation>
    </message>
    <message>
        <source>Process %1 sent %2: %3</source>
        <translation>Le processus %1 a envoyé %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Brood sent %1, as it was told to.</source>
        <translation>Brood a envoyé %1, comme demandé.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log: %1</source>
        <translation>Journal du noyau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Processes of its control group that were killed for want of memory while it ran: %1</source>
        <translation>Processus de son groupe de contrôle tués par manque de mémoire pendant son exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its core: %1</source>
        <translation>Son image mémoire (core)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its core went to %1</source>
        <translation>Son image mémoire (core) a été remise à %1</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”.</source>
        <translation>Son image mémoire (core) est introuvable d’après le motif «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Limit on its CPU time: %1, at most %2</source>
        <translation>Limite de son temps CPU&#xa0;: %1, maximum&#xa0;: %2</translation>
    </message>
    <message>
        <source>any</source>
        <comment>limit</comment>
        <translation>illimité</translation>
    </message>
    <message>
        <source>Limit on the size of its files: %1</source>
        <translation>Limite de taille de ses fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>No core was written, because the limit on its size is 0 (ulimit -c).</source>
        <translation>Aucune image mémoire (core) n’a été écrite, car la limite de sa taille est 0 (ulimit -c).</translation>
    </message>
    <message>
        <source>No core was written, though its size is not limited.</source>
        <translation>Aucune image mémoire (core) n’a été écrite, bien que sa taille ne soit pas limitée.</translation>
    </message>
    <message>
        <source>No core was written; the limit on its size is %1.</source>
        <translation>Aucune image mémoire (core) n’a été écrite&#xa0;; la limite de sa taille est de %1.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>The signal was sent to it, by itself or by another process: the kernel noticed no fault.</source>
        <translation>Le signal lui a été envoyé, par lui-même ou par un autre processus&#xa0;: le noyau n’a constaté aucune faute.</translation>
    </message>
    <message>
        <source>It may be a script in which timeout(1) ended a command that took too long; or exit code 124 is the program&apos;s own.</source>
        <translation>C’est peut-être un script dans lequel timeout(1) a mis fin à une commande trop longue&#xa0;; ou bien le code de retour 124 est propre au programme.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was found but could not be executed; or exit code 126 is the program&apos;s own.</source>
        <translation>C’est peut-être un script dans lequel une commande a été trouvée mais n’a pas pu être exécutée&#xa0;; ou bien le code de retour 126 est propre au programme.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was not found; or exit code 127 is the program&apos;s own.</source>
        <translation>C’est peut-être un script dans lequel une commande est introuvable&#xa0;; ou bien le code de retour 127 est propre au programme.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was killed by %1; or exit code %2 is the program&apos;s own.</source>
        <translation>C’est peut-être un script dans lequel une commande a été tuée par %1&#xa0;; ou bien le code de retour %2 est propre au programme.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log, which tells of faults that end in %1, tells of none since it started.</source>
        <translation>Le journal du noyau, qui signale les fautes menant à %1, n’en signale aucune depuis son lancement.</translation>
    </message>
    <message>
        <source>The signal came from a process that cannot be seen from here.</source>
        <translation>Le signal est venu d’un processus qui n’est pas visible d’ici.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known.</source>
        <translation>On ne sait pas qui a envoyé le signal.</translation>
    </message>
    <message>
        <source>As a rule this is a crash: a division by zero, or another calculation that has no result. But anyone may have sent the signal.</source>
        <translation>En règle générale, c’est un plantage&#xa0;: une division par zéro, ou un autre calcul sans résultat. Mais n’importe qui peut avoir envoyé le signal.</translation>
    </message>
    <message>
        <source>As a rule a program gives up by itself so (abort), after an assertion that failed or an error that nobody caught. But anyone may have sent the signal.</source>
        <translation>En règle générale, un programme abandonne ainsi de lui-même (abort), après une assertion qui a échoué ou une erreur non interceptée. Mais n’importe qui peut avoir envoyé le signal.</translation>
    </message>
    <message>
        <source>As a rule it wrote into a pipe or a socket whose reader had gone away. But anyone may have sent the signal.</source>
        <translation>En règle générale, le processus a écrit dans un tube ou une socket dont le lecteur avait disparu. Mais n’importe qui peut avoir envoyé le signal.</translation>
    </message>
    <message>
        <source>A process that it had started died of %1 and left a core. A shell reports that with this exit code.</source>
        <translation>Un processus qu’il avait lancé est mort de %1 et a laissé une image mémoire (core). Un shell le signale par ce code de sortie.</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”, which is relative to the directory in which it died.</source>
        <translation>Son image mémoire (core) est introuvable d’après le motif «&#xa0;%1&#xa0;», relatif au répertoire dans lequel il est mort.</translation>
    </message>
    <message>
        <source>A process that cannot be seen from here sent %1.</source>
        <translation>Un processus qui n’est pas visible d’ici a envoyé %1.</translation>
    </message>
    <message>
        <source>The core was looked for in %1</source>
        <translation>L’image mémoire (core) a été cherchée dans %1</translation>
    </message>
    <message>
        <source>The core was looked for in %1 and, as far as time allowed, below it</source>
        <translation>L’image mémoire (core) a été cherchée dans %1 et, autant que le temps le permettait, en dessous</translation>
    </message>
    <message>
        <source>The core of process %1, which it had started: %2</source>
        <translation>L’image mémoire (core) du processus %1, qu’il avait lancé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The core was left by %1</source>
        <translation>L’image mémoire (core) a été laissée par %1</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Print this help and exit</source>
        <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Afficher la version et quitter</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>“%1 --help” tells how to use it.</source>
        <translation>«&#xa0;%1 --help&#xa0;» en explique l’utilisation.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write for example 500ms, 2s or 1m30s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez par exemple 500ms, 2s ou 1m30s.</translation>
    </message>
    <message>
        <source>Stop the child after this time</source>
        <translation>Arrêter le processus fils après cette durée</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>Time from SIGTERM to SIGKILL (default 3s)</source>
        <translation>Délai entre SIGTERM et SIGKILL (3s par défaut)</translation>
    </message>
    <message>
        <source>Run the child in this directory</source>
        <translation>Exécuter le processus fils dans ce répertoire</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>RÉP</translation>
    </message>
    <message>
        <source>Set an environment variable; may be repeated</source>
        <translation>Définir une variable d’environnement&#xa0;; répétable</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NOM=VALEUR</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme NOM=VALEUR.</translation>
    </message>
    <message>
        <source>Remove an environment variable; may be repeated</source>
        <translation>Supprimer une variable d’environnement&#xa0;; répétable</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>The child&apos;s stdin: a file, - for brood&apos;s own, or null (default)</source>
        <translation>Entrée standard du processus fils&#xa0;: un fichier, - pour celle de brood, ou null (par défaut)</translation>
    </message>
    <message>
        <source>FILE|-|null</source>
        <translation>FICHIER|-|null</translation>
    </message>
    <message>
        <source>Run the child on a pseudo-terminal</source>
        <translation>Exécuter le processus fils dans un pseudo-terminal</translation>
    </message>
    <message>
        <source>Its size in cells, such as 80x24 (default: this terminal&apos;s)</source>
        <translation>Sa taille en cellules, par exemple 80x24 (par défaut&#xa0;: celle de ce terminal)</translation>
    </message>
    <message>
        <source>COLUMNSxROWS</source>
        <translation>COLONNESxLIGNES</translation>
    </message>
    <message>
        <source>“%1” is no terminal size. Write for example 80x24.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille de terminal. Écrivez par exemple 80x24.</translation>
    </message>
    <message>
        <source>Let /bin/sh run the command, words joined by spaces</source>
        <translation>Faire exécuter la commande par /bin/sh, mots joints par des espaces</translation>
    </message>
    <message>
        <source>Exit codes that count as success, such as 0,3,10-12</source>
        <translation>Codes de retour valant succès, par exemple 0,3,10-12</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>“%1” is no list of exit codes. Write for example 0,3,10-12.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de codes de retour. Écrivez par exemple 0,3,10-12.</translation>
    </message>
    <message>
        <source>Start a child that failed again, up to N times</source>
        <translation>Relancer un processus fils qui a échoué, jusqu’à N fois</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Where Brood keeps what it remembers</source>
        <translation>Où Brood conserve ce qu’il mémorise</translation>
    </message>
    <message>
        <source>Print neither banner nor progress</source>
        <translation>N’afficher ni bilan ni progression</translation>
    </message>
    <message>
        <source>Run a command in the terminal and tell exactly how it ended.</source>
        <translation>Exécuter une commande dans le terminal et indiquer exactement comment elle s’est terminée.</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>Aucune commande à exécuter n’est indiquée.</translation>
    </message>
    <message>
        <source>Launch the command at once</source>
        <translation>Lancer la commande immédiatement</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de variable.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep neither this command nor its output</source>
        <translation>Ne conserver ni cette commande ni sa sortie</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest</source>
        <translation>Ne conserver qu’environ cette quantité de la sortie, la plus récente</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>“%1” is no size. Write for example 500M or 2GiB.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Écrivez par exemple 500M ou 2GiB.</translation>
    </message>
    <message>
        <source>[OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation>[OPTION…] -- COMMANDE [ARGUMENT…]</translation>
    </message>
    <message>
        <source>The run&apos;s id, the beginning of it, or last (default)</source>
        <translation>L’identifiant de l’exécution, son début, ou last (par défaut)</translation>
    </message>
    <message>
        <source>Print what the command wrote: its stdout and its stderr as such</source>
        <translation>Afficher ce que la commande a écrit&#xa0;: stdout et stderr, chacune à sa place</translation>
    </message>
    <message>
        <source>Print only what it wrote to stdout</source>
        <translation>N’afficher que ce qu’elle a écrit sur stdout</translation>
    </message>
    <message>
        <source>Print only what it wrote to stderr, to stdout</source>
        <translation>N’afficher que ce qu’elle a écrit sur stderr, vers stdout</translation>
    </message>
    <message>
        <source>The bytes as they came (default), the text without escape sequences, or a page with the colours</source>
        <translation>Les octets tels quels (par défaut), le texte sans séquences d’échappement ou une page avec les couleurs</translation>
    </message>
    <message>
        <source>“%1” is no format. Write raw, plain or html.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format. Écrivez raw, plain ou html.</translation>
    </message>
    <message>
        <source>Put the time of its arrival before each line</source>
        <translation>Faire précéder chaque ligne de son heure d’arrivée</translation>
    </message>
    <message>
        <source>“%1” is no kind of timestamp. Write elapsed or clock.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’horodatage. Écrivez elapsed ou clock.</translation>
    </message>
    <message>
        <source>Tell how an earlier run ended, or print what it wrote.</source>
        <translation>Indiquer comment une exécution précédente s’est terminée, ou afficher ce qu’elle a écrit.</translation>
    </message>
    <message>
        <source>[OPTION…] [RUN]</source>
        <translation>[OPTION…] [RUN]</translation>
    </message>
    <message>
        <source>Raw output has no timestamps. Write --format plain or --format html.</source>
        <translation>La sortie brute n’est pas horodatée. Écrivez --format plain ou --format html.</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it; programs that fork much run slower</source>
        <translation>Compter les instructions, les cycles et les défauts de cache, si le système le permet&#xa0;; les programmes qui créent beaucoup de processus sont ralentis</translation>
    </message>
    <message>
        <source>Write a report to this file, whose name ends in %1; may be repeated</source>
        <translation>Écrire un rapport dans ce fichier, dont le nom se termine par %1&#xa0;; répétable</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>Wait so long before the first retry, twice as long before the next</source>
        <translation>Attendre ce temps avant la première nouvelle tentative, deux fois plus avant la suivante</translation>
    </message>
    <message>
        <source>Run the command N times; {i} in it is the child&apos;s number</source>
        <translation>Exécuter la commande N fois&#xa0;; {i} y est le numéro du processus fils</translation>
    </message>
    <message>
        <source>So many children at once (default: one for each processor)</source>
        <translation>Autant de processus fils à la fois (par défaut&#xa0;: un par processeur)</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least</source>
        <translation>Laisser passer au moins ce temps d’un lancement au suivant</translation>
    </message>
    <message>
        <source>When children fail: never give up, start no more (soon), or stop those that run as well (now)</source>
        <translation>Quand des processus fils échouent&#xa0;: ne jamais abandonner (never), ne plus en lancer (soon), ou arrêter aussi ceux en cours (now)</translation>
    </message>
    <message>
        <source>“%1” is none of never, soon and now.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni never, ni soon, ni now.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a share. Write for example 3 or 10%.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre ni une part. Écrire par exemple 3 ou 10%.</translation>
    </message>
    <message>
        <source>Brood&apos;s stdin can&apos;t be given to several children. Let them read a file.</source>
        <translation>L’entrée standard de Brood ne peut pas être donnée à plusieurs processus fils. Faites-leur lire un fichier.</translation>
    </message>
    <message>
        <source>The stdin of each child: a file, or null (default)</source>
        <translation>Entrée standard de chaque processus fils&#xa0;: un fichier, ou null (par défaut)</translation>
    </message>
    <message>
        <source>FILE|null</source>
        <translation>FICHIER|null</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une part. Écrivez par exemple 0.05 ou 5%.</translation>
    </message>
    <message>
        <source>Begin with N children at once (default 1)</source>
        <translation>Commencer avec N processus fils à la fois (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>Try no more than N (default 1024)</source>
        <translation>Ne pas essayer plus de N (par défaut&#xa0;: 1024)</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it (default 5%)</source>
        <translation>Largeur que la réponse peut garder, en part de celle-ci (par défaut&#xa0;: 5%)</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>Let the majority of N rounds decide about a number (default 3)</source>
        <translation>Laisser la majorité de N essais décider pour un nombre (par défaut&#xa0;: 3)</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, and none between them</source>
        <translation>Essayer ces nombres par ordre croissant, et aucun entre eux</translation>
    </message>
    <message>
        <source>N,N,…</source>
        <translation>N,N,…</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de nombres. Écrivez par exemple 1,2,5,10.</translation>
    </message>
    <message>
        <source>Wait so long between rounds (default 200ms)</source>
        <translation>Attendre ce temps entre les essais (par défaut&#xa0;: 200ms)</translation>
    </message>
    <message>
        <source>Let this share of the children fail (default 0)</source>
        <translation>Part des processus fils qui peut échouer (par défaut&#xa0;: 0)</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a factor. Write for example 500ms or 2x.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une durée ni un facteur. Écrivez par exemple 500ms ou 2x.</translation>
    </message>
    <message>
        <source>The longest that half of the children may take</source>
        <translation>Durée maximale de la moitié des processus fils</translation>
    </message>
    <message>
        <source>The longest that 95 % of them may take</source>
        <translation>Durée maximale de 95&#xa0;% d’entre eux</translation>
    </message>
    <message>
        <source>The longest that 99 % of them may take</source>
        <translation>Durée maximale de 99&#xa0;% d’entre eux</translation>
    </message>
    <message>
        <source>DURATION|FACTORx</source>
        <translation>DURÉE|FACTEURx</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>Une commande shell qui doit réussir après chaque essai</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>How long it may take (default 10s)</source>
        <translation>Combien de temps elle peut durer (par défaut&#xa0;: 10s)</translation>
    </message>
    <message>
        <source>A process that must stay alive</source>
        <translation>Un processus qui doit rester en vie</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>“%1” is no process id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de processus.</translation>
    </message>
    <message>
        <source>A TCP port that must go on to take connections</source>
        <translation>Un port TCP qui doit continuer d’accepter des connexions</translation>
    </message>
    <message>
        <source>[HOST:]PORT</source>
        <translation>[HÔTE:]PORT</translation>
    </message>
    <message>
        <source>“%1” is no port. Write for example 8080 or example.org:8080.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port. Écrivez par exemple 8080 ou example.org:8080.</translation>
    </message>
    <message>
        <source>Run more and more copies of a command at once, and tell at how many it breaks.</source>
        <translation>Exécuter de plus en plus de copies d’une commande à la fois et indiquer à partir de combien cela ne tient plus.</translation>
    </message>
    <message>
        <source>The first number, %1, is greater than the greatest, %2.</source>
        <translation>Le premier nombre, %1, est supérieur au plus grand, %2.</translation>
    </message>
    <message>
        <source>Start all copies at the same moment</source>
        <translation>Lancer toutes les copies au même instant</translation>
    </message>
    <message>
        <source>All %1 copies can&apos;t start at the same moment when only %2 may run at once. Leave out --jobs.</source>
        <translation>Les %1 copies ne peuvent pas démarrer au même instant si seules %2 peuvent s’exécuter à la fois. Omettez --jobs.</translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal, “brood ramp” finds out how many children at once are too many, and “brood show” shows what became of a run.</source>
        <translation>Ouvrir la fenêtre de Brood, un moniteur de processus.
«&#xa0;brood run&#xa0;» fait la même chose dans le terminal, «&#xa0;brood ramp&#xa0;» détermine combien de processus fils à la fois sont de trop, et «&#xa0;brood show&#xa0;» montre ce qu’une exécution est devenue.</translation>
    </message>
    <message>
        <source>Run the command for each line of a file (-: of stdin), which {} in it stands for</source>
        <translation>Exécuter la commande pour chaque ligne d’un fichier (-&#xa0;: de l’entrée standard)&#xa0;; {} y représente la ligne</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>FICHIER|-</translation>
    </message>
    <message>
        <source>What --input reads has a NUL behind each line, no line break</source>
        <translation>Ce que lit --input a un NUL après chaque ligne, et non un saut de ligne</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>Découper chaque ligne à cet endroit, par exemple à , ou \t, en {1}, {2} …</translation>
    </message>
    <message>
        <source>SEPARATOR</source>
        <translation>SÉPARATEUR</translation>
    </message>
    <message>
        <source>“%1” separates nothing.</source>
        <translation>«&#xa0;%1&#xa0;» ne sépare rien.</translation>
    </message>
    <message>
        <source>Run the command for each of these values, or lines of a file, which {NAME} stands for; if repeated, for each combination</source>
        <translation>Exécuter la commande pour chacune de ces valeurs, ou des lignes d’un fichier, que {NOM} représente&#xa0;; si l’option est répétée, pour chaque combinaison</translation>
    </message>
    <message>
        <source>NAME=VALUE,…|NAME=@FILE</source>
        <translation>NOM=VALEUR,…|NOM=@FICHIER</translation>
    </message>
    <message>
        <source>If it stands between the values, --null is what you need.</source>
        <translation>S’il se trouve entre les valeurs, c’est --null qu’il faut.</translation>
    </message>
    <message>
        <source>Stop the child after this time, or after such a share of the median of those that have succeeded</source>
        <translation>Arrêter le processus fils après ce temps, ou après une telle part de la médiane de ceux qui ont réussi</translation>
    </message>
    <message>
        <source>DURATION|P%</source>
        <translation>DURÉE|P%</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a share. Write for example 500ms, 2s, 1m30s or 300%.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une durée ni une part. Écrivez par exemple 500ms, 2s, 1m30s ou 300%.</translation>
    </message>
    <message>
        <source>Start a child again whenever it has failed (on-failure), or also when it has succeeded (always), until it is stopped</source>
        <translation>Relancer un processus fils chaque fois qu’il a échoué (on-failure), ou aussi quand il a réussi (always), jusqu’à ce qu’il soit arrêté</translation>
    </message>
    <message>
        <source>“%1” is none of never, on-failure and always.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni never, ni on-failure, ni always.</translation>
    </message>
    <message>
        <source>With --restart: give up a child that fails sooner, --retries + 1 times in a row (default 1s)</source>
        <translation>Avec --restart&#xa0;: abandonner un processus fils qui échoue plus tôt, --retries + 1 fois de suite (1s par défaut)</translation>
    </message>
    <message>
        <source>Leave out what has succeeded in an earlier run: its id, last, or its report</source>
        <translation>Omettre ce qui a réussi dans une exécution précédente&#xa0;: son identifiant, last, ou son rapport</translation>
    </message>
    <message>
        <source>RUN|last|FILE.json</source>
        <translation>EXÉCUTION|last|FICHIER.json</translation>
    </message>
    <message>
        <source>These are %1 children; %2 are the most that there can be.</source>
        <translation>Cela fait %1 processus fils&#xa0;; il peut y en avoir %2 au maximum.</translation>
    </message>
    <message>
        <source>A share of the median as --timeout needs several children.</source>
        <translation>Une part de la médiane comme --timeout nécessite plusieurs processus fils.</translation>
    </message>
    <message>
        <source>--start-success means nothing without --restart.</source>
        <translation>--start-success n’a pas de sens sans --restart.</translation>
    </message>
    <message>
        <source>Only one of --input and --stdin can be -.</source>
        <translation>Un seul de --input et --stdin peut être -.</translation>
    </message>
    <message>
        <source>After so many failures, or such a share of what has ended, at least 3 (default: the first)</source>
        <translation>Après autant d’échecs, ou une telle part de ceux qui sont terminés, au moins 3 (par défaut&#xa0;: au premier)</translation>
    </message>
    <message>
        <source>--steps says all that is tried: --start, --max and --tolerance mean nothing with it.</source>
        <translation>--steps énonce tout ce qui est essayé&#xa0;: --start, --max et --tolerance ne signifient rien avec elle.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Rien n’a été exécuté.</translation>
    </message>
</context>
<context>
    <name>EditorText</name>
    <message>
        <source>The environment variable BROOD_EDITOR is not a command: a quote may be missing. It is: %1</source>
        <translation>La variable d’environnement BROOD_EDITOR n’est pas une commande&#xa0;: il manque peut-être un guillemet. Sa valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no program “%1”, which the environment variable BROOD_EDITOR names.</source>
        <translation>Le programme «&#xa0;%1&#xa0;», indiqué par la variable d’environnement BROOD_EDITOR, n’existe pas.</translation>
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
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Web page with colours (*.html)</source>
        <translation>Page web avec les couleurs (*.html)</translation>
    </message>
    <message>
        <source>Bytes as they came (*)</source>
        <translation>Octets tels quels (*)</translation>
    </message>
    <message>
        <source>Only stdout, bytes as they came (*)</source>
        <translation>Seulement stdout, octets tels quels (*)</translation>
    </message>
    <message>
        <source>Only stderr, bytes as they came (*)</source>
        <translation>Seulement stderr, octets tels quels (*)</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no line in %1.</source>
        <translation>%1 ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>There is a NUL byte in %1, which no command line can hold.</source>
        <translation>%1 contient un octet NUL, qu’aucune ligne de commande ne peut contenir.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no values.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» n’a pas de valeurs.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE,VALUE… or NAME=@FILE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme NOM=VALEUR,VALEUR… ou NOM=@FICHIER.</translation>
    </message>
    <message>
        <source>“%1” is no name of a parameter. It takes letters, digits and underscores, no digit first, and is not i, the child&apos;s number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de paramètre. Il se compose de lettres, de chiffres et de tirets bas, ne commence pas par un chiffre et n’est pas i, le numéro du processus fils.</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>Il y a deux paramètres «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>JobsText</name>
    <message>
        <source>%1 per second</source>
        <comment>children that ended</comment>
        <translation>%1 par seconde</translation>
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
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>Of 95 % of the children the elapsed time is at most this; %1 is a time</extracomment>
        <translation>95&#xa0;% en moins de %1</translation>
    </message>
    <message>
        <source>slowest #%1 %2</source>
        <extracomment>The child that took longest: %1 is its number, %2 a time</extracomment>
        <translation>le plus lent #%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other way(s) to fail.</source>
        <translation>
            <numerusform>… et %Ln autre façon d’échouer.</numerusform>
            <numerusform>… et %Ln autres façons d’échouer.</numerusform>
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
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a time</extracomment>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%1 sur %2 réussis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln arrêté</numerusform>
            <numerusform>%Ln arrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln non lancé</numerusform>
            <numerusform>%Ln non lancés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>no more are started for now</source>
        <comment>children</comment>
        <translation>plus aucun n’est lancé pour l’instant</translation>
    </message>
</context>
<context>
    <name>LauncherText</name>
    <message>
        <source>No editor was found to open “%1” with. Set the environment variable BROOD_EDITOR to one, for example “code -g {file}:{line}:{column}”, and start Brood again.</source>
        <translation>Aucun éditeur n’a été trouvé pour ouvrir «&#xa0;%1&#xa0;». Indiquez-en un dans la variable d’environnement BROOD_EDITOR, par exemple «&#xa0;code -g {file}:{line}:{column}&#xa0;», et relancez Brood.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a file that an editor can open.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier qu’un éditeur peut ouvrir.</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started: %2</source>
        <translation>L’éditeur «&#xa0;%1&#xa0;» n’a pas pu être lancé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LogContent</name>
    <message>
        <source>⋯ %1 of older output was dropped ⋯</source>
        <extracomment>A row of the log that stands for what is not there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation>⋯ %1 de sortie plus ancienne supprimés ⋯</translation>
    </message>
    <message>
        <source>⋯ %1 of output could not be kept: %2 ⋯</source>
        <extracomment>A row of the log; %1 is an amount such as &quot;12.3 MiB&quot;, %2 says why, such as &quot;No space left on device&quot;</extracomment>
        <translation>⋯ %1 de sortie n’ont pas pu être conservés&#xa0;: %2 ⋯</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>brood: There is no display to open a window on. Use “brood run -- COMMAND” in the terminal.
</source>
        <translation>brood: Aucun affichage où ouvrir une fenêtre. Utilisez «&#xa0;brood run -- COMMANDE&#xa0;» dans le terminal.
</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report “%1” cannot be written: its directory does not exist.</source>
        <translation>Impossible d’écrire le rapport «&#xa0;%1&#xa0;»&#xa0;: son répertoire n’existe pas.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: permission denied.</source>
        <translation>Impossible d’écrire le rapport «&#xa0;%1&#xa0;»&#xa0;: permission refusée.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The report “%1” has no known format. Its name must end in %2.</source>
        <translation>Le format du rapport «&#xa0;%1&#xa0;» est inconnu. Son nom doit se terminer par %2.</translation>
    </message>
    <message>
        <source>The report “%1” is asked for twice. Give each a name of its own.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» est demandé deux fois. Donnez à chacun un nom différent.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are endings of file names: &quot;.html, .json, .csv, .md or .joblog&quot;</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Web page with timeline and output</source>
        <translation>Page web avec chronologie et sortie</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>CSV table of the children</source>
        <translation>Tableau CSV des processus fils</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texte Markdown</translation>
    </message>
    <message>
        <source>Job log of GNU parallel</source>
        <translation>Journal des tâches de GNU parallel</translation>
    </message>
    <message>
        <source>Drawing of the timeline</source>
        <translation>Dessin de la chronologie</translation>
    </message>
    <message>
        <source>CSV table of the figures over time</source>
        <translation>Tableau CSV des valeurs au fil du temps</translation>
    </message>
    <message>
        <source>JSON of the figures over time</source>
        <translation>JSON des valeurs au fil du temps</translation>
    </message>
    <message>
        <source>The report “%1” cannot be made: PNG and PDF are saved from the window (in the timeline&apos;s menu). Without it, have a drawing of the timeline: name it .svg; browsers, Inkscape and rsvg-convert make of it what you need.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» ne peut pas être créé&#xa0;: les PNG et PDF s’enregistrent depuis la fenêtre (menu de la chronologie). Sans elle, demandez un dessin de la chronologie&#xa0;: nommez-le .svg&#xa0;; les navigateurs, Inkscape et rsvg-convert en font ce qu’il vous faut.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Finished, exit code %1</source>
        <extracomment>The banner after an ordinary end</extracomment>
        <translation>Terminé, code de retour %1</translation>
    </message>
    <message>
        <source>Killed by %1</source>
        <translation>Tué par %1</translation>
    </message>
    <message>
        <source>Could not start: %1</source>
        <translation>Échec du lancement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timed out, %1</source>
        <translation>Durée maximale dépassée, %1</translation>
    </message>
    <message>
        <source>Ended, how is unknown</source>
        <translation>Terminé, on ne sait comment</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>Arrêté avant d’avoir été lancé</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>Arrêté, %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>suspendu pendant %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 %)</source>
        <extracomment>CPU time and its share of the elapsed time in percent</extracomment>
        <translation>CPU %1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>The largest resident memory of the child</extracomment>
        <translation>pic mémoire %1</translation>
    </message>
    <message>
        <source>Whoever read its output went away, so it was closed early, as in any pipe.</source>
        <translation>Le lecteur de sa sortie a disparu&#xa0;; elle a donc été fermée prématurément, comme dans tout tube.</translation>
    </message>
    <message>
        <source>Outlived it and was ended by Brood: %1.</source>
        <translation>Encore en vie après lui et terminés par Brood&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This was attempt %1.</source>
        <translation>C’était la tentative %1.</translation>
    </message>
    <message>
        <source>%1, core dumped</source>
        <translation>%1, image mémoire (core) écrite</translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation>code de retour %1 après %2</translation>
    </message>
    <message>
        <source>%1 was needed</source>
        <translation>%1 a été nécessaire</translation>
    </message>
    <message>
        <source>ended by %1; %2 was needed for its descendants</source>
        <translation>terminé par %1&#xa0;; %2 a été nécessaire pour ses descendants</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>terminé par %1</translation>
    </message>
    <message>
        <source>Its output was still held open when the grace period was over; what came later is not here.</source>
        <translation>Sa sortie était encore tenue ouverte à la fin du délai de grâce&#xa0;; ce qui est venu ensuite ne figure pas ici.</translation>
    </message>
    <message>
        <source>Its output was still held open by %1 when the grace period was over; what came later is not here.</source>
        <translation>Sa sortie était encore tenue ouverte par %1 à la fin du délai de grâce&#xa0;; ce qui est venu ensuite ne figure pas ici.</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence that explains how a child ended, %2 is &quot;certain&quot; or &quot;likely&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outlived it and ended by itself: %1.</source>
        <translation>Encore en vie après lui et terminés d’eux-mêmes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Page faults: %1 with and %2 without reading from storage; exact</source>
        <translation>Défauts de page&#xa0;: %1 avec et %2 sans lecture du stockage&#xa0;; exact</translation>
    </message>
    <message>
        <source>Context switches: %1 voluntary, %2 involuntary; exact</source>
        <translation>Changements de contexte&#xa0;: %1 volontaires, %2 involontaires&#xa0;; exact</translation>
    </message>
    <message>
        <source>Hardware counters: not available here (%1)</source>
        <translation>Compteurs matériels&#xa0;: non disponibles ici (%1)</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>a figure</comment>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Instructions: %1, cycles: %2, cache misses: %3</source>
        <translation>Instructions&#xa0;: %1, cycles&#xa0;: %2, défauts de cache&#xa0;: %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>without the kernel&apos;s work for it</source>
        <translation>sans le travail du noyau pour lui</translation>
    </message>
    <message>
        <source>Peak memory of the whole tree together: %1; exact, by its control group</source>
        <translation>Pic mémoire de toute l’arborescence réunie&#xa0;: %1&#xa0;; exact, d’après son groupe de contrôle</translation>
    </message>
    <message>
        <source>Most threads at once: %1; exact, by its control group</source>
        <translation>Maximum de fils simultanés&#xa0;: %1&#xa0;; exact, d’après son groupe de contrôle</translation>
    </message>
    <message>
        <source>Held back by a limit on CPU time: %1</source>
        <translation>Freiné par une limite de temps CPU&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forks that a limit refused: %1</source>
        <translation>Forks refusés par une limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whole tree: %1 read from storage, %2 written to storage; sampled</source>
        <translation>Toute l’arborescence&#xa0;: %1 lus depuis le stockage, %2 écrits sur le stockage&#xa0;; échantillonné</translation>
    </message>
    <message>
        <source>Whole tree: CPU %1 user, %2 system; peak memory %3; at most %4 and %5; sampled</source>
        <extracomment>Of a process and all that came of it; “sampled”: looked at several times a second; %4 and %5 are numbers of processes and threads</extracomment>
        <translation>Toute l’arborescence&#xa0;: CPU %1 utilisateur, %2 système&#xa0;; pic mémoire %3&#xa0;; au plus %4 et %5&#xa0;; échantillonné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln processus</numerusform>
            <numerusform>%Ln processus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 (largest process)</source>
        <extracomment>%1 is the largest resident memory that one of several processes had</extracomment>
        <translation>pic mémoire %1 (plus gros processus)</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>figures</comment>
        <translation>exact</translation>
    </message>
    <message>
        <source>the setting kernel.perf_event_paranoid, or the container that Brood runs in, does not allow it</source>
        <translation>le réglage kernel.perf_event_paranoid, ou le conteneur dans lequel Brood s’exécute, ne le permet pas</translation>
    </message>
    <message>
        <source>the processor has none, or the virtual machine does not pass them on</source>
        <translation>le processeur n’en a pas, ou la machine virtuelle ne les transmet pas</translation>
    </message>
    <message>
        <source>the kernel was built without them</source>
        <translation>le noyau a été compilé sans eux</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 of it by orphans)</source>
        <extracomment>CPU time, and how much of it orphaned processes used: those that nobody waited for</extracomment>
        <translation>CPU %1 (dont %2 par des orphelins)</translation>
    </message>
    <message>
        <source>CPU ≈ %1</source>
        <extracomment>The CPU time of all processes; ≈: it was sampled</extracomment>
        <translation>CPU ≈ %1</translation>
    </message>
    <message>
        <source>peak ≈ %1</source>
        <extracomment>The largest memory that all processes had together; ≈: it was sampled</extracomment>
        <translation>pic mémoire ≈ %1</translation>
    </message>
    <message>
        <source>whole tree: %1</source>
        <extracomment>%1 are one or two figures: &quot;CPU ≈ 1.2 s, peak ≈ 12 MiB&quot;</extracomment>
        <translation>arbre entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its time was up after %1.</source>
        <translation>Son temps était écoulé après %1.</translation>
    </message>
    <message>
        <source>Elapsed: %1; CPU: %2 (≈ %3 user, ≈ %4 system); peak memory of the largest process: %5; exact, ≈ estimated by the kernel</source>
        <extracomment>%1 to %4 are times such as &quot;1.234567 s&quot;, %5 an amount of memory; “exact”: counted, not sampled; the kernel counts the sum and estimates how it is divided</extracomment>
        <translation>Temps écoulé&#xa0;: %1&#xa0;; CPU&#xa0;: %2 (≈ %3 utilisateur, ≈ %4 système)&#xa0;; pic de mémoire du plus grand processus&#xa0;: %5&#xa0;; exact, ≈ estimé par le noyau</translation>
    </message>
    <message>
        <source>CPU of the whole tree: %1 (≈ %2 user, ≈ %3 system); exact, by its control group, ≈ estimated by the kernel</source>
        <translation>CPU de toute l’arborescence&#xa0;: %1 (≈ %2 utilisateur, ≈ %3 système)&#xa0;; exact, d’après son groupe de contrôle, ≈ estimé par le noyau</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>The report “%1” could not be read: %2.</source>
        <translation>Impossible de lire le rapport «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no JSON report of a run.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un rapport JSON d’une exécution.</translation>
    </message>
    <message>
        <source>All had succeeded before. There is nothing to run again.</source>
        <translation>Tous avaient déjà réussi. Il n’y a rien à exécuter à nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2 had succeeded before and are not run again.</source>
        <comment>children</comment>
        <translation>%1 sur %2 avaient déjà réussi et ne sont pas exécutés à nouveau.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%Ln child(ren) had succeeded before and were not run again.</source>
        <translation>
            <numerusform>%Ln processus fils avait déjà réussi et n’a pas été exécuté à nouveau.</numerusform>
            <numerusform>%Ln processus fils avaient déjà réussi et n’ont pas été exécutés à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>The output could not be saved as “%1”: %2. Choose another place, or free some space there.</source>
        <translation>La sortie n’a pas pu être enregistrée sous «&#xa0;%1&#xa0;»&#xa0;: %2. Choisissez un autre emplacement ou libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>The output could not be saved: some of it can&apos;t be read any more.</source>
        <translation>La sortie n’a pas pu être enregistrée : une partie n’est plus lisible.</translation>
    </message>
</context>
<context>
    <name>SignalNames</name>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
</context>
<context>
    <name>StartErrors</name>
    <message>
        <source>“%1” exists, but the interpreter that it names in its first line or header does not. Install that interpreter or correct the line.</source>
        <translation>«&#xa0;%1&#xa0;» existe, mais pas l’interpréteur indiqué dans sa première ligne ou son en-tête. Installez cet interpréteur ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>“%1” was not found in any directory of PATH. Check the spelling, or give the full path.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable dans les répertoires de PATH. Vérifiez l’orthographe ou indiquez le chemin complet.</translation>
    </message>
    <message>
        <source>“%1” may not be executed: permission denied. It must be a file, not a directory, and executable (chmod +x).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être exécuté&#xa0;: permission refusée. Ce doit être un fichier, non un répertoire, et il doit être exécutable (chmod +x).</translation>
    </message>
    <message>
        <source>“%1” is not a program that this system can run. If it is a script, its first line must name its interpreter, such as #!/bin/sh.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un programme que ce système peut exécuter. Si c’est un script, sa première ligne doit nommer son interpréteur, par exemple #!/bin/sh.</translation>
    </message>
    <message>
        <source>The arguments and the environment are too long for the system together, or one of them alone. Pass the data in a file or on stdin instead.</source>
        <translation>Les arguments et l’environnement sont trop longs pour le système, ensemble ou l’un d’eux à lui seul. Transmettez plutôt les données dans un fichier ou par l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” is open for writing. Wait until it has been written.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en écriture. Attendez que l’écriture soit terminée.</translation>
    </message>
    <message>
        <source>“%1” is a damaged or foreign program file.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier de programme endommagé ou étranger à ce système.</translation>
    </message>
    <message>
        <source>“%1” may not be executed here: its file system or a security policy forbids it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être exécuté ici&#xa0;: son système de fichiers ou une règle de sécurité l’interdit.</translation>
    </message>
    <message>
        <source>The working directory “%1” does not exist.</source>
        <translation>Le répertoire de travail «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The working directory “%1” is not a directory.</source>
        <translation>Le répertoire de travail «&#xa0;%1&#xa0;» n’est pas un répertoire.</translation>
    </message>
    <message>
        <source>The working directory “%1” may not be entered: permission denied.</source>
        <translation>Impossible d’entrer dans le répertoire de travail «&#xa0;%1&#xa0;»&#xa0;: permission refusée.</translation>
    </message>
    <message>
        <source>The working directory “%1” cannot be used: %2.</source>
        <translation>Impossible d’utiliser le répertoire de travail «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, does not exist.</source>
        <translation>Le fichier pour l’entrée standard, «&#xa0;%1&#xa0;», n’existe pas.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, may not be read: permission denied.</source>
        <translation>Impossible de lire le fichier pour l’entrée standard, «&#xa0;%1&#xa0;»&#xa0;: permission refusée.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a directory.</source>
        <translation>Le fichier pour l’entrée standard, «&#xa0;%1&#xa0;», est un répertoire.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir le fichier pour l’entrée standard, «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The system allows no more processes: a limit is reached (ulimit -u, or pids.max of the control group). End some processes or raise the limit.</source>
        <translation>Le système n’autorise plus de nouveaux processus&#xa0;: une limite est atteinte (ulimit -u, ou pids.max du groupe de contrôle). Terminez des processus ou relevez la limite.</translation>
    </message>
    <message>
        <source>The system has not enough memory for another process.</source>
        <translation>Le système n’a pas assez de mémoire pour un processus de plus.</translation>
    </message>
    <message>
        <source>Too many files are open: the limit is reached (ulimit -n). Run fewer children at once or raise the limit.</source>
        <translation>Trop de fichiers sont ouverts&#xa0;: la limite est atteinte (ulimit -n). Exécutez moins de processus fils à la fois ou relevez la limite.</translation>
    </message>
    <message>
        <source>Too many files are open on the whole system.</source>
        <translation>Trop de fichiers sont ouverts sur l’ensemble du système.</translation>
    </message>
    <message>
        <source>The child could not be set up: %1.</source>
        <translation>Le processus fils n’a pas pu être préparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened: %1. Launch without one, or end programs that use some.</source>
        <translation>Aucun pseudo-terminal n’a pu être ouvert&#xa0;: %1. Lancez sans pseudo-terminal, ou quittez des programmes qui en utilisent.</translation>
    </message>
    <message>
        <source>Brood is ending; nothing is started any more.</source>
        <translation>Brood se termine&#xa0;; plus rien n’est lancé.</translation>
    </message>
    <message>
        <source>The command, a variable&apos;s name or a path is empty or contains a NUL character.</source>
        <translation>La commande, le nom d’une variable ou un chemin est vide ou contient un caractère NUL.</translation>
    </message>
    <message>
        <source>There is no command to launch. Type one.</source>
        <translation>Aucune commande à lancer. Saisissez-en une.</translation>
    </message>
    <message>
        <source>“%1” could not be executed: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what is wrong</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être exécuté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a FIFO. Use a file, or the stdin of “brood run” (--stdin -).</source>
        <translation>Le fichier pour l’entrée standard, «&#xa0;%1&#xa0;», est un tube nommé (FIFO). Utilisez un fichier ou l’entrée standard de «&#xa0;brood run&#xa0;» (--stdin -).</translation>
    </message>
    <message>
        <source>The child was killed while it waited for the others to be ready.</source>
        <translation>Le processus fils a été tué pendant qu’il attendait que les autres soient prêts.</translation>
    </message>
</context>
<context>
    <name>TextMatcher</name>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>L’expression rationnelle n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>This regular expression does not go with whole words.</source>
        <translation>Cette expression rationnelle ne se combine pas avec les mots entiers.</translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
    <message>
        <source>What “%1” sends is not Brood&apos;s protocol (%2).</source>
        <translation>Ce que «&#xa0;%1&#xa0;» envoie ne suit pas le protocole de Brood (%2).</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Brood. Install both from the same version.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à une autre version de Brood. Installez les deux depuis la même version.</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program gave up: %1.</source>
        <translation>Le programme auxiliaire de Brood a abandonné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Son message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program was killed or crashed. Everything that it had started was ended with it, so how the child would have ended is unknown.</source>
        <translation>Le programme auxiliaire de Brood a été tué ou a planté. Tout ce qu’il avait lancé s’est terminé avec lui&#xa0;; on ignore donc comment le processus fils se serait terminé.</translation>
    </message>
    <message>
        <source>“%1” ended without a word; it is not Brood&apos;s helper program. Install Brood again.</source>
        <translation>«&#xa0;%1&#xa0;» s’est terminé sans un mot&#xa0;; ce n’est pas le programme auxiliaire de Brood. Réinstallez Brood.</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2.</source>
        <translation>Le programme auxiliaire «&#xa0;%1&#xa0;» de Brood n’a pas pu être lancé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Install Brood again.</source>
        <translation>Réinstallez Brood.</translation>
    </message>
    <message>
        <source>Raise the limit on open files (ulimit -n).</source>
        <translation>Augmentez la limite de fichiers ouverts (ulimit -n).</translation>
    </message>
</context>
<context>
    <name>brood::Backtrace</name>
    <message>
        <source>gdb could not be started: %1.</source>
        <translation>gdb n’a pas pu être lancé : %1.</translation>
    </message>
    <message>
        <source>gdb took too long and was ended.</source>
        <translation>gdb a mis trop de temps et a été arrêté.</translation>
    </message>
    <message>
        <source>gdb had nothing to say.</source>
        <translation>gdb n’avait rien à dire.</translation>
    </message>
</context>
<context>
    <name>brood::ChildForm</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation>Exécuter dans un s&amp;hell</translation>
    </message>
    <message>
        <source>Pseudo-&amp;terminal</source>
        <translation>Pseudo-&amp;terminal</translation>
    </message>
    <message>
        <source>Hardware counters</source>
        <translation>Compteurs matériels</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Fichier d’entrée</translation>
    </message>
    <message>
        <source>Give the command to /bin/sh, with pipes, redirections, variables and patterns</source>
        <translation>Confier la commande à /bin/sh, avec tubes, redirections, variables et motifs</translation>
    </message>
    <message>
        <source>Run the command on a terminal of that many columns and rows instead of pipes</source>
        <translation>Exécuter la commande dans un terminal de ces nombres de colonnes et de lignes, et non avec des tubes</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it. Programs that start many processes run slower with it. Also gives exact figures of the whole tree, where a control group may be made</source>
        <translation>Compter les instructions, les cycles et les défauts de cache, si le système le permet. Les programmes qui lancent beaucoup de processus en sont ralentis. Donne aussi des valeurs exactes de toute l’arborescence, si un groupe de contrôle peut être créé</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
        <translation>Répertoire &amp;de travail&#xa0;:</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Typed while it runs</source>
        <translation>Saisie pendant l’exécution</translation>
    </message>
    <message>
        <source>Stan&amp;dard input:</source>
        <translation>E&amp;ntrée standard&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>En&amp;vironnement&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;imeout:</source>
        <translation>Durée &amp;maximale&#xa0;:</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Stop the command after so long: 500ms, 2s, 1m30s</source>
        <translation>Arrêter la commande après cette durée&#xa0;: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Stop &amp;grace:</source>
        <translation>Délai de &amp;grâce&#xa0;:</translation>
    </message>
    <message>
        <source>Stop grace</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>How long a stop waits from SIGTERM to SIGKILL: 500ms, 2s, 1m30s</source>
        <translation>Combien de temps un arrêt attend entre SIGTERM et SIGKILL&#xa0;: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Success &amp;codes:</source>
        <translation>&amp;Codes de succès&#xa0;:</translation>
    </message>
    <message>
        <source>Success codes</source>
        <translation>Codes de succès</translation>
    </message>
    <message>
        <source>The exit codes that count as success: 0,3,10-12</source>
        <translation>Les codes de retour qui valent succès&#xa0;: 0,3,10-12</translation>
    </message>
    <message>
        <source>&amp;Keep output:</source>
        <translation>&amp;Quantité conservée&#xa0;:</translation>
    </message>
    <message>
        <source>Keep output</source>
        <translation>Quantité conservée</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of the output</comment>
        <translation>tout</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest: 500M, 2G</source>
        <translation>Ne conserver qu’environ cette quantité de la sortie, la plus récente&#xa0;: 500M, 2G</translation>
    </message>
    <message>
        <source>There is no such directory at the moment.</source>
        <translation>Ce répertoire n’existe pas pour le moment.</translation>
    </message>
    <message>
        <source>The timeout “%1” is not a duration. Write 500ms, 2s or 1m30s, or nothing for none.</source>
        <translation>La durée maximale «&#xa0;%1&#xa0;» n’est pas une durée. Écrivez 500ms, 2s ou 1m30s, ou rien pour aucune limite.</translation>
    </message>
    <message>
        <source>The stop grace “%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>Le délai de grâce «&#xa0;%1&#xa0;» n’est pas une durée. Écrivez 500ms, 2s ou 1m30s.</translation>
    </message>
    <message>
        <source>The success codes “%1” are not numbers from 0 to 255. Write 0 or 0,3,10-12.</source>
        <translation>Les codes de succès «&#xa0;%1&#xa0;» ne sont pas des nombres de 0 à 255. Écrivez 0 ou 0,3,10-12.</translation>
    </message>
    <message>
        <source>“%1” is no amount of output to keep. Write 500M or 2G, or nothing for all.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une quantité de sortie à conserver. Écrivez 500M ou 2G, ou rien pour tout conserver.</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentative %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a child</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a child</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a child</comment>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a child</comment>
        <translation>en cours d’arrêt</translation>
    </message>
    <message>
        <source>ending</source>
        <comment>state of a child</comment>
        <translation>se termine</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of a child</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a child</comment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a child</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>User and system time of the child and those it waited for; exact</source>
        <translation>Temps utilisateur et système du processus fils et de ceux qu’il a attendus&#xa0;; exact</translation>
    </message>
    <message>
        <source>User and system time of its whole process tree so far; sampled</source>
        <translation>Temps utilisateur et système de toute son arborescence jusqu’ici&#xa0;; échantillonné</translation>
    </message>
    <message>
        <source>The most that one of its processes had in memory; exact</source>
        <translation>Le maximum qu’un de ses processus a eu en mémoire&#xa0;; exact</translation>
    </message>
    <message>
        <source>What its whole process tree has in memory now; sampled</source>
        <translation>Ce que toute son arborescence a maintenant en mémoire&#xa0;; échantillonné</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>Processus fils</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>exit code or signal, a column</comment>
        <translation>Code/signal</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>failed, tried again</source>
        <comment>state of a child</comment>
        <translation>échec, nouvel essai</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenPanel</name>
    <message>
        <source>Children and their totals</source>
        <translation>Processus fils et leurs totaux</translation>
    </message>
    <message>
        <source>Which children are listed</source>
        <translation>Quels processus fils sont listés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the selected children (SIGTERM, and SIGKILL after the grace period)</source>
        <translation>Arrêter les processus fils sélectionnés (SIGTERM, puis SIGKILL après le délai de grâce)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Tuer</translation>
    </message>
    <message>
        <source>End the selected children at once (SIGKILL)</source>
        <translation>Tuer immédiatement les processus fils sélectionnés (SIGKILL)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Relancer les échecs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Processus fils</translation>
    </message>
    <message>
        <source>No child has been started yet</source>
        <translation>Aucun processus fils n’a encore été lancé</translation>
    </message>
    <message>
        <source>Start the children again that have failed; after the end, whatever else did not succeed as well</source>
        <translation>Relancer les enfants qui ont échoué ; après la fin, aussi tout ce qui n’a pas réussi</translation>
    </message>
</context>
<context>
    <name>brood::CommandEdit</name>
    <message>
        <source>A command, for example: make -j4</source>
        <translation>Une commande, par exemple&#xa0;: make -j4</translation>
    </message>
    <message>
        <source>Earlier commands</source>
        <translation>Commandes précédentes</translation>
    </message>
    <message>
        <source>Earlier commands (Down)</source>
        <translation>Commandes précédentes (Flèche bas)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>brood::CommonFailure</name>
    <message>
        <source>exit code %1</source>
        <translation>code de retour %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>tué par %1</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>durée maximale dépassée</translation>
    </message>
    <message>
        <source>stopped before their end</source>
        <translation>arrêtés avant leur fin</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non lancés</translation>
    </message>
</context>
<context>
    <name>brood::DataWindow</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Timeline data</source>
        <translation>Données de la chronologie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
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
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>brood::DetailsPanel</name>
    <message>
        <source>Backtrace</source>
        <translation>Trace d’appels</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Evidence for how it ended, and further figures</source>
        <translation>Indices sur la façon dont cela s’est terminé, et autres chiffres</translation>
    </message>
    <message>
        <source>Ask gdb where the program was when it left its core</source>
        <translation>Demander à gdb où le programme se trouvait quand il a laissé son image mémoire (core)</translation>
    </message>
    <message>
        <source>Asking gdb …</source>
        <translation>Interrogation de gdb…</translation>
    </message>
    <message>
        <source>For a backtrace of the core, install gdb.</source>
        <translation>Pour une trace d’appels de l’image mémoire (core), installez gdb.</translation>
    </message>
</context>
<context>
    <name>brood::DoneJournal</name>
    <message>
        <source>If Brood is killed, this run can&apos;t be resumed where it was: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>Si Brood est tué, cette exécution ne pourra pas être reprise là où elle en était&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être écrit (%2). Vérifiez les permissions du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>Its journal is damaged, so it can&apos;t be resumed.</source>
        <translation>Son journal est endommagé, elle ne peut donc pas être reprise.</translation>
    </message>
    <message>
        <source>A newer version of Brood can resume it.</source>
        <translation>Une version plus récente de Brood peut la reprendre.</translation>
    </message>
    <message>
        <source>%1 of its %2 children had succeeded; “brood run --resume %3”, with the options and the command that it had, runs the others.</source>
        <translation>%1 de ses %2 processus fils avaient réussi&#xa0;; «&#xa0;brood run --resume %3&#xa0;», avec les mêmes options et la même commande, exécute les autres.</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentEdit</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>NAME=VALUE sets a variable, -NAME takes one away; one a line</source>
        <translation>NOM=VALEUR définit une variable, -NOM en supprime une&#xa0;; une par ligne</translation>
    </message>
    <message>
        <source>NAME=VALUE sets
-NAME unsets</source>
        <extracomment>An example, shown while the field is empty. Keep the two lines and their form.</extracomment>
        <translation>NOM=VALEUR définit
-NOM supprime</translation>
    </message>
    <message>
        <source>Environment, line %1: %2</source>
        <translation>Environnement, ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentText</name>
    <message>
        <source>A variable cannot hold a NUL character. Remove it.</source>
        <translation>Une variable ne peut pas contenir de caractère NUL. Supprimez-le.</translation>
    </message>
    <message>
        <source>A line that begins with “-” takes a variable away and has no value. Remove the “-” or the value.</source>
        <translation>Une ligne qui commence par «&#xa0;-&#xa0;» supprime une variable et n’a pas de valeur. Retirez le «&#xa0;-&#xa0;» ou la valeur.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write -NAME.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de variable. Écrivez -NOM.</translation>
    </message>
    <message>
        <source>“%1” is neither NAME=VALUE, which sets a variable, nor -NAME, which takes it away.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni NOM=VALEUR, qui définit une variable, ni -NOM, qui la supprime.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write NAME=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de variable. Écrivez NOM=VALEUR.</translation>
    </message>
</context>
<context>
    <name>brood::ExportActions</name>
    <message>
        <source>Save &amp;plot as…</source>
        <translation>Enregistrer le &amp;graphique sous…</translation>
    </message>
    <message>
        <source>&amp;Copy plot</source>
        <translation>&amp;Copier le graphique</translation>
    </message>
    <message>
        <source>Save da&amp;ta as…</source>
        <translation>Enregistrer les &amp;données sous…</translation>
    </message>
    <message>
        <source>Show &amp;data…</source>
        <translation>Afficher les d&amp;onnées…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>Enregistrer le r&amp;apport sous…</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The plot is in the clipboard.</source>
        <translation>Le graphique est dans le presse-papiers.</translation>
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
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
</context>
<context>
    <name>brood::FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saving “%1” …</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>No file was written. Save it in another place, or make room there first.</source>
        <translation>Aucun fichier n’a été écrit. Enregistrez-la ailleurs ou libérez-y d’abord de l’espace.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
</context>
<context>
    <name>brood::FilterButton</name>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation>Lignes avec correspondance</translation>
    </message>
    <message>
        <source>matching</source>
        <comment>rows</comment>
        <translation>avec correspondance</translation>
    </message>
    <message>
        <source>Rows that don’t match</source>
        <translation>Lignes sans correspondance</translation>
    </message>
    <message>
        <source>not matching</source>
        <comment>rows</comment>
        <translation>sans correspondance</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
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
        <translation>&amp;Toutes les lignes</translation>
    </message>
    <message>
        <source>Only &amp;matching rows</source>
        <translation>Seulement les lignes a&amp;vec correspondance</translation>
    </message>
    <message>
        <source>Only rows that &amp;don’t match</source>
        <translation>Seulement les lignes sans corres&amp;pondance</translation>
    </message>
    <message>
        <source>stdout and std&amp;err</source>
        <translation>stdout et std&amp;err</translation>
    </message>
    <message>
        <source>std&amp;out only</source>
        <translation>Seulement std&amp;out</translation>
    </message>
    <message>
        <source>&amp;stderr only</source>
        <translation>Seulement &amp;stderr</translation>
    </message>
    <message>
        <source>Errors a&amp;nd warnings</source>
        <translation>Erreurs et avertisse&amp;ments</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>E&amp;rreurs</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Avertissements</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexte</translation>
    </message>
    <message>
        <source>None</source>
        <comment>context</comment>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around each</source>
        <translation>
            <numerusform>%n ligne autour de chacune</numerusform>
            <numerusform>%n lignes autour de chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows are shown: %1</source>
        <translation>Lignes affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chooses which rows are shown</source>
        <translation>Choisit les lignes affichées</translation>
    </message>
</context>
<context>
    <name>brood::FindBar</name>
    <message>
        <source>no match</source>
        <translation>aucune correspondance</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far …</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 sur %2 pour l’instant…</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 correspondance</numerusform>
            <numerusform>%1 correspondances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>%1 pour l’instant…</translation>
    </message>
    <message>
        <source>%1 (not all are shown)</source>
        <comment>10 matches</comment>
        <translation>%1 (pas toutes affichées)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression rationnelle</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Correspondance précédente</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Correspondance précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Correspondance suivante</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Correspondance suivante (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>%1 (position %2)</source>
        <comment>what is wrong</comment>
        <translation>%1 (position %2)</translation>
    </message>
    <message>
        <source>not valid</source>
        <comment>what is looked for</comment>
        <translation>non valide</translation>
    </message>
</context>
<context>
    <name>brood::HistogramPlot</name>
    <message>
        <source>Distribution of the elapsed times</source>
        <translation>Répartition des durées</translation>
    </message>
    <message>
        <source>%1 elapsed times from %2 to %3; median %4, 95 % within %5.</source>
        <extracomment>%1 is a number of children, the others are times</extracomment>
        <translation>%1 durées de %2 à %3&#xa0;; médiane %4, 95&#xa0;% en moins de %5.</translation>
    </message>
</context>
<context>
    <name>brood::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 says how a run ended, %2 is its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>of a figure</comment>
        <translation>exact</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Ce qui a été exécuté</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>A bar for each attempt, from its start to its death: exact. Where it is hatched, the child was paused.</source>
        <translation>Une barre par tentative, de son début à sa fin&#xa0;: exact. Là où elle est hachurée, le processus fils était suspendu.</translation>
    </message>
    <message>
        <source>Below are the mean and, lighter, the range from minimum to maximum: sampled.</source>
        <translation>En dessous, la moyenne et, en plus clair, l’étendue du minimum au maximum&#xa0;: échantillonné.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are left out here; the reports for programs have them all.</source>
        <translation>
            <numerusform>%Ln tentative précédente est omise ici&#xa0;; les rapports pour les programmes les contiennent toutes.</numerusform>
            <numerusform>%Ln tentatives précédentes sont omises ici&#xa0;; les rapports pour les programmes les contiennent toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>sampled</source>
        <comment>of a figure</comment>
        <translation>échantillonné</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>Valeurs au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>Show the table (%Ln rows)</source>
        <translation>
            <numerusform>Afficher le tableau (%Ln ligne)</numerusform>
            <numerusform>Afficher le tableau (%Ln lignes)</numerusform>
        </translation>
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
        <source>The first %1 are not here: they were dropped to keep to a limit.</source>
        <translation>Les premiers %1 manquent&#xa0;: ils ont été abandonnés pour respecter une limite.</translation>
    </message>
    <message>
        <source>These are the last %1. What came before, %2, is left out.</source>
        <translation>Voici les derniers %1. Ce qui précède, %2, est omis.</translation>
    </message>
    <message>
        <source>The last %1 are not here, because they could not be kept.</source>
        <translation>Les derniers %1 manquent, car ils n’ont pas pu être conservés.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What it wrote was not kept.</source>
        <translation>Ce qui a été écrit n’a pas été conservé.</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Before each row is the moment when it was complete, in seconds since the start.</source>
        <translation>Devant chaque ligne figure le moment où elle était complète, en secondes depuis le début.</translation>
    </message>
</context>
<context>
    <name>brood::InputBar</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>Clore l’entrée</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Give the line to the child (Enter)</source>
        <translation>Transmettre la ligne au processus fils (touche Entrée)</translation>
    </message>
    <message>
        <source>Tell the child that nothing more follows (end of file)</source>
        <translation>Indiquer au processus fils que plus rien ne suit (fin de fichier)</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>Entrée&#xa0;:</translation>
    </message>
    <message>
        <source>The child takes no more input</source>
        <translation>Le processus fils n’accepte plus d’entrée</translation>
    </message>
    <message>
        <source>%1 not taken yet</source>
        <comment>an amount of bytes</comment>
        <translation>%1 non encore lus</translation>
    </message>
</context>
<context>
    <name>brood::InputsFields</name>
    <message>
        <source>Lines of a file</source>
        <translation>Lignes d’un fichier</translation>
    </message>
    <message>
        <source>end in NUL</source>
        <translation>finissent par NUL</translation>
    </message>
    <message>
        <source>Start a child for each line of this file. {} in the command stands for the line; if it is not there, the line is the last argument</source>
        <translation>Lancer un processus fils pour chaque ligne de ce fichier. {} dans la commande représente la ligne&#xa0;; en son absence, la ligne est le dernier argument</translation>
    </message>
    <message>
        <source>Separator of columns</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>Découper chaque ligne à cet endroit, par exemple à , ou \t, en {1}, {2} …</translation>
    </message>
    <message>
        <source>Lines end in NUL</source>
        <translation>Les lignes finissent par NUL</translation>
    </message>
    <message>
        <source>The file has a NUL behind each line, no line break</source>
        <translation>Le fichier a un NUL après chaque ligne, et non un saut de ligne</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Start a child for each of these values, or lines of a file, which {NAME} stands for; for each combination if there are several: size=1,2,3 host=@hosts.txt</source>
        <translation>Lancer un processus fils pour chacune de ces valeurs, ou des lignes d’un fichier, que {NAME} représente&#xa0;; s’il y en a plusieurs, pour chaque combinaison&#xa0;: size=1,2,3 host=@hosts.txt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>split at:</source>
        <translation>découper à&#xa0;:</translation>
    </message>
    <message>
        <source>Lines of a file:</source>
        <translation>Lignes d’un fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>Paramètres&#xa0;:</translation>
    </message>
    <message>
        <source>A quote in the parameters is not closed.</source>
        <translation>Un guillemet dans les paramètres n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” is no file of lines.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de lignes.</translation>
    </message>
    <message>
        <source>If it stands between the lines, turn on “end in NUL”.</source>
        <translation>S’il se trouve entre les lignes, activez «&#xa0;finissent par NUL&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>Il peut y avoir au plus %Ln processus fils.</numerusform>
            <numerusform>Il peut y avoir au plus %Ln processus fils.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::JobsForm</name>
    <message>
        <source>all at the same moment</source>
        <translation>tous au même instant</translation>
    </message>
    <message>
        <source>Start delay:</source>
        <translation>Délai entre lancements&#xa0;:</translation>
    </message>
    <message>
        <source>time-out by the median:</source>
        <translation>durée max. selon médiane&#xa0;:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Nouvelles tentatives&#xa0;:</translation>
    </message>
    <message>
        <source>Restart:</source>
        <translation>Relance&#xa0;:</translation>
    </message>
    <message>
        <source>started well after:</source>
        <translation>bien lancé après&#xa0;:</translation>
    </message>
    <message>
        <source>When children fail:</source>
        <translation>En cas d’échecs&#xa0;:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>après&#xa0;:</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Délai entre lancements</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least: 500ms, 2s, 1m30s</source>
        <translation>Laisser passer au moins ce temps d’un lancement au suivant&#xa0;: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>All at the same moment</source>
        <translation>Tous au même instant</translation>
    </message>
    <message>
        <source>Start all children at the same moment, when the last one is ready. However many may run at once, all do</source>
        <translation>Lancer tous les processus fils au même instant, quand le dernier est prêt. Quel que soit le nombre autorisé à la fois, tous s’exécutent</translation>
    </message>
    <message>
        <source>Time-out by the median</source>
        <translation>Durée maximale selon la médiane</translation>
    </message>
    <message>
        <source>Stop a child that runs longer than such a share of the median of those that have succeeded: 300%</source>
        <translation>Arrêter un processus fils qui dure plus longtemps qu’une telle part de la médiane de ceux qui ont réussi&#xa0;: 300%</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>How often to start a child again that did not succeed</source>
        <translation>Combien de fois relancer un processus fils qui n’a pas réussi</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Délai avant nouvelle tentative</translation>
    </message>
    <message>
        <source>Wait so long before a child&apos;s first retry, twice as long before the next: 500ms, 2s</source>
        <translation>Attendre ce temps avant la première nouvelle tentative d’un processus fils, deux fois plus avant la suivante&#xa0;: 500ms, 2s</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Start a child again whenever it has ended, until it is stopped</source>
        <translation>Relancer un processus fils chaque fois qu’il s’est terminé, jusqu’à ce qu’il soit arrêté</translation>
    </message>
    <message>
        <source>Start-success time</source>
        <translation>Durée d’un lancement réussi</translation>
    </message>
    <message>
        <source>With a restart: give up a child that fails sooner, once more in a row than it may be retried</source>
        <translation>Avec relance&#xa0;: abandonner un processus fils qui échoue plus tôt, autant de fois de suite que de nouvelles tentatives permises, plus une</translation>
    </message>
    <message>
        <source>When children fail</source>
        <translation>Quand des processus fils échouent</translation>
    </message>
    <message>
        <source>Whether to go on when children have failed, all their retries included</source>
        <translation>S’il faut continuer quand des processus fils ont échoué, toutes leurs nouvelles tentatives comprises</translation>
    </message>
    <message>
        <source>Failures that are enough</source>
        <translation>Échecs suffisants</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>when it has failed</source>
        <translation>quand il a échoué</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>start no more</source>
        <translation>ne plus en lancer</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>tout arrêter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez 500ms, 2s ou 1m30s.</translation>
    </message>
    <message>
        <source>“%1” is no share of the median. Write for example 300%.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une part de la médiane. Écrivez par exemple 300%.</translation>
    </message>
    <message>
        <source>“%1” is neither a number of failures nor a share. Write for example 3 or 10%.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre d’échecs ni une part. Écrivez par exemple 3 ou 10%.</translation>
    </message>
    <message>
        <source>wait before the first:</source>
        <translation>attente avant la première&#xa0;:</translation>
    </message>
    <message>
        <source>So many failures, or such a share of what has ended, at least 3 of them: 5 or 10%</source>
        <translation>Autant d’échecs, ou une telle part de ceux qui sont terminés, au moins 3&#xa0;: 5 ou 10%</translation>
    </message>
</context>
<context>
    <name>brood::LaunchBar</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>Le guillemet à la position %1 n’est pas fermé.</translation>
    </message>
    <message>
        <source>There is nothing behind the backslash at position %1.</source>
        <translation>Rien ne suit la barre oblique inverse à la position %1.</translation>
    </message>
    <message>
        <source>The character at position %1 cannot be part of a command.</source>
        <translation>Le caractère à la position %1 ne peut pas faire partie d’une commande.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>Working directory, environment, input, terminal, timeout …</source>
        <translation>Répertoire de travail, environnement, entrée, terminal, durée maximale…</translation>
    </message>
    <message>
        <source>Turn on “Run in a shell”</source>
        <translation>Activer «&#xa0;Exécuter dans un shell&#xa0;»</translation>
    </message>
    <message>
        <source>Stop options</source>
        <translation>Options d’arrêt</translation>
    </message>
    <message>
        <source>Kill, send a signal</source>
        <translation>Tuer, envoyer un signal</translation>
    </message>
    <message>
        <source>This looks like shell syntax. Turn on “Run in a shell” to use it.</source>
        <translation>Cela ressemble à de la syntaxe shell. Activez «&#xa0;Exécuter dans un shell&#xa0;» pour l’utiliser.</translation>
    </message>
    <message>
        <source>Type a command to launch, or take an earlier one (Down).</source>
        <translation>Saisissez une commande à lancer, ou reprenez-en une précédente (Flèche bas).</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <extracomment>%1 is a percentage, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · encore environ %2</translation>
    </message>
    <message>
        <source>at once:</source>
        <translation>à la fois&#xa0;:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>How many children to start; {i} in the command is the child&apos;s number</source>
        <translation>Combien de processus fils lancer&#xa0;; {i} dans la commande est le numéro du processus fils</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>How many children run at once; it can be changed while they run</source>
        <translation>Combien de processus fils s’exécutent à la fois&#xa0;; modifiable pendant leur exécution</translation>
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
        <translation>la limite de processus d’un utilisateur (RLIMIT_NPROC) est de %1</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system (kernel.pid_max) is %1</source>
        <translation>la limite de processus de tout le système (kernel.pid_max) est de %1</translation>
    </message>
    <message>
        <source>the limit on threads of the whole system (kernel.threads-max) is %1</source>
        <translation>la limite de threads de tout le système (kernel.threads-max) est de %1</translation>
    </message>
    <message>
        <source>the limit on processes of the control group %2 (pids.max) is %1</source>
        <translation>la limite de processus du groupe de contrôle %2 (pids.max) est de %1</translation>
    </message>
    <message>
        <source>the limit on open files (RLIMIT_NOFILE) is %1</source>
        <translation>la limite de fichiers ouverts (RLIMIT_NOFILE) est de %1</translation>
    </message>
    <message>
        <source>the limit on one user&apos;s pages in pipes (fs.pipe-user-pages-soft) is %1</source>
        <translation>la limite de pages d’un utilisateur dans les tubes (fs.pipe-user-pages-soft) est de %1</translation>
    </message>
    <message>
        <source>%1 of memory are available</source>
        <translation>%1 de mémoire sont disponibles</translation>
    </message>
    <message>
        <source>there are %1 ports for connections to one target (net.ipv4.ip_local_port_range)</source>
        <translation>il y a %1 ports pour les connexions à une même cible (net.ipv4.ip_local_port_range)</translation>
    </message>
    <message>
        <source>From about %1 children on their pipes are small: %2.</source>
        <extracomment>%1: a number of children; %2: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>À partir d’environ %1 processus fils, leurs tubes sont petits&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This machine has room for about %1 children at once: %2.</source>
        <translation>Cette machine a de la place pour environ %1 processus fils à la fois&#xa0;: %2.</translation>
    </message>
    <message>
        <source>To raise it: %1</source>
        <translation>Pour l’augmenter&#xa0;: %1</translation>
    </message>
    <message>
        <source>the system allowed no more processes</source>
        <translation>le système n’autorisait plus de nouveaux processus</translation>
    </message>
    <message>
        <source>the limit on processes of one user was reached</source>
        <translation>la limite de processus d’un utilisateur était atteinte</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system was reached</source>
        <translation>la limite de processus de tout le système était atteinte</translation>
    </message>
    <message>
        <source>the limit on processes of a control group was reached</source>
        <translation>la limite de processus d’un groupe de contrôle était atteinte</translation>
    </message>
    <message>
        <source>the limit on open files was reached</source>
        <translation>la limite de fichiers ouverts était atteinte</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>la mémoire ne suffisait pas</translation>
    </message>
    <message>
        <source>pipes were small</source>
        <translation>les tubes étaient petits</translation>
    </message>
    <message>
        <source>its processors were all busy</source>
        <translation>tous ses processeurs étaient occupés</translation>
    </message>
    <message>
        <source>it was short of memory</source>
        <translation>elle manquait de mémoire</translation>
    </message>
    <message>
        <source>no port was left for further connections</source>
        <translation>aucun port n’était plus libre pour d’autres connexions</translation>
    </message>
    <message>
        <source>What was met: %1.</source>
        <extracomment>%1: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>Limite atteinte&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>brood::LogGutter</name>
    <message>
        <source>Arrival times</source>
        <translation>Heures d’arrivée</translation>
    </message>
    <message>
        <source>When each row of the output came; E marks rows from standard error</source>
        <translation>Moment d’arrivée de chaque ligne de la sortie&#xa0;; E marque les lignes de l’erreur standard</translation>
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
        <translation>Sortie d’erreur (stderr), arrivée à %1</translation>
    </message>
    <message>
        <source>Output (stdout), came at %1</source>
        <translation>Sortie (stdout), arrivée à %1</translation>
    </message>
    <message>
        <source>Goes on with a line that is too long for one row</source>
        <translation>Suite d’une ligne trop longue pour tenir sur une seule</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a row&apos;s child; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>From child %1</source>
        <translation>Du processus fils %1</translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
    <message>
        <source>Output</source>
        <comment>accessible name</comment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What the child writes, newest last</source>
        <translation>Ce qu’écrit le processus fils, le plus récent en dernier</translation>
    </message>
    <message>
        <source>The output appears here.</source>
        <translation>La sortie apparaît ici.</translation>
    </message>
    <message>
        <source>The filter shows no row.</source>
        <translation>Le filtre n’affiche aucune ligne.</translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>Ctrl+clic pour l’ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>&amp;Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Ouvrir dans l’é&amp;diteur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Remove &amp;mark</source>
        <translation>Retirer la &amp;marque</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>&amp;Marquer la ligne</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Retour à la ligne &amp;automatique</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>&amp;Numéros de ligne</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Depuis le &amp;début</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Heure du jour</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>Depuis la ligne &amp;précédente</translation>
    </message>
    <message>
        <source>There was no output.</source>
        <translation>Il n’y a pas eu de sortie.</translation>
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
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Brood</source>
        <translation>À &amp;propos de Brood</translation>
    </message>
    <message>
        <source>%1 — %2 — Brood</source>
        <translation>%1 — %2 — Brood</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Aucune sortie pour l’instant</translation>
    </message>
    <message>
        <source>Close Brood?</source>
        <translation>Fermer Brood&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>«&#xa0;%1&#xa0;» est encore en cours d’exécution.</translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation>Fermer la fenêtre y met fin.</translation>
    </message>
    <message>
        <source>&amp;Stop it and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>About Brood</source>
        <translation>À propos de Brood</translation>
    </message>
    <message>
        <source>&lt;b&gt;Brood %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Brood %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Launches a command, watches it live, and tells exactly how it ended.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Lance une commande, la suit en direct et indique exactement comment elle s’est terminée.
Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>Sorti&amp;e</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Processus</translation>
    </message>
    <message>
        <source>Something that “%1” started is still running.</source>
        <translation>Quelque chose que «&#xa0;%1&#xa0;» a lancé est encore en cours d’exécution.</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>Processus &amp;fils</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln essai</numerusform>
            <numerusform>%Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1, round %2</source>
        <extracomment>Of a ramp: %1 is how many children run at once, %2 the number of the try</extracomment>
        <translation>palier %1, essai %2</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>Il peut y avoir au plus %Ln processus fils.</numerusform>
            <numerusform>Il peut y avoir au plus %Ln processus fils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Processus fils</translation>
    </message>
    <message>
        <source>The ramp of “%1” is still running.</source>
        <translation>La rampe de «&#xa0;%1&#xa0;» est encore en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) of “%1” are still running.</source>
        <translation>
            <numerusform>%Ln enfant de «&#xa0;%1&#xa0;» est encore en cours.</numerusform>
            <numerusform>%Ln enfants de «&#xa0;%1&#xa0;» sont encore en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends it; %Ln child(ren) that wait will not be started.</source>
        <translation>
            <numerusform>Fermer la fenêtre y met fin ; %Ln enfant en attente ne sera pas lancé.</numerusform>
            <numerusform>Fermer la fenêtre y met fin ; %Ln enfants en attente ne seront pas lancés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::MarkdownReport</name>
    <message>
        <source>What it used meanwhile</source>
        <translation>Ce qui a été utilisé pendant ce temps</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>L’exécution</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
</context>
<context>
    <name>brood::MetricStrips</name>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>écrit %1</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>fils %1</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>échantillonné</translation>
    </message>
    <message>
        <source>These figures are sampled.</source>
        <translation>Ces valeurs sont échantillonnées.</translation>
    </message>
    <message>
        <source>too little room for %1</source>
        <extracomment>%1 are names of curves: &quot;CPU, memory&quot;</extracomment>
        <translation>trop peu de place pour %1</translation>
    </message>
</context>
<context>
    <name>brood::MetricText</name>
    <message>
        <source>Storage</source>
        <comment>a curve</comment>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a curve</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a curve</comment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>a curve</comment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a curve: from storage</comment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a curve: to storage</comment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Processes</source>
        <comment>a curve</comment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Threads</source>
        <comment>a curve</comment>
        <translation>Fils</translation>
    </message>
    <message>
        <source>%1: on average %2, at most %3.</source>
        <extracomment>%1 is a kind of figure, such as CPU or memory; %2 and %3 are its mean and its maximum</extracomment>
        <translation>%1 : en moyenne %2, au plus %3.</translation>
    </message>
</context>
<context>
    <name>brood::OptionsPanel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Processus fils</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>How each child runs</source>
        <translation>Comment chaque processus fils s’exécute</translation>
    </message>
    <message>
        <source>What the children differ by, and how they follow each other</source>
        <translation>Ce qui distingue les processus fils, et comment ils se succèdent</translation>
    </message>
    <message>
        <source>How Ramp searches for the number at which it breaks</source>
        <translation>Comment la rampe cherche le nombre à partir duquel la cible cède</translation>
    </message>
</context>
<context>
    <name>brood::OptionsSummary</name>
    <message>
        <source>input from %1</source>
        <translation>entrée depuis %1</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>entrée saisie</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>shell</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a directory</comment>
        <translation>dans %1</translation>
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
        <translation>durée maximale %1</translation>
    </message>
    <message>
        <source>grace %1</source>
        <comment>from SIGTERM to SIGKILL</comment>
        <translation>grâce %1</translation>
    </message>
    <message>
        <source>success %1</source>
        <comment>exit codes</comment>
        <translation>succès %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>%n nouvelle tentative</numerusform>
            <numerusform>%n nouvelles tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps %1</source>
        <comment>of the output, an amount</comment>
        <translation>conserve %1</translation>
    </message>
    <message>
        <source>hardware counters</source>
        <translation>compteurs matériels</translation>
    </message>
    <message>
        <source>lines of %1</source>
        <comment>a file; a child for each</comment>
        <translation>lignes de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n paramètre</numerusform>
            <numerusform>%n paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>all at the same moment</source>
        <translation>tous au même instant</translation>
    </message>
    <message>
        <source>start delay %1</source>
        <translation>délai entre lancements %1</translation>
    </message>
    <message>
        <source>timeout %1 of the median</source>
        <translation>durée maximale %1 de la médiane</translation>
    </message>
    <message>
        <source>restarted on failure</source>
        <translation>relance en cas d’échec</translation>
    </message>
    <message>
        <source>always restarted</source>
        <translation>relance systématique</translation>
    </message>
    <message>
        <source>no more after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>plus aucun après %1 en échec</translation>
    </message>
    <message>
        <source>stopped after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>tout arrêté après %1 en échec</translation>
    </message>
</context>
<context>
    <name>brood::OutputActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Save output as…</source>
        <translation>&amp;Enregistrer la sortie sous…</translation>
    </message>
    <message>
        <source>Save selected &amp;rows as…</source>
        <translation>Enregistrer les lignes sélecti&amp;onnées sous…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>Aller à la &amp;ligne…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Aller à l’&amp;instant…</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>&amp;Marquer la ligne</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>Marque sui&amp;vante</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Mar&amp;que précédente</translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation>&amp;Suivre la sortie</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Retour à la ligne &amp;automatique</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>&amp;Numéros de ligne</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Depuis le &amp;début</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Heure du jour</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>Depuis la ligne &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
</context>
<context>
    <name>brood::OutputHint</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent for %1 after whole blocks of output. The program is probably holding lines back because it is not on a terminal.</source>
        <translation>Silencieux depuis %1 après des blocs entiers de sortie. Le programme retient probablement des lignes, car il n’est pas dans un terminal.</translation>
    </message>
    <message>
        <source>Silent for %1. The program may be holding its output back because it is not on a terminal.</source>
        <translation>Silencieux depuis %1. Le programme retient peut-être sa sortie, car il n’est pas dans un terminal.</translation>
    </message>
    <message>
        <source>Launch agai&amp;n on a terminal</source>
        <translation>Relancer dans &amp;un terminal</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Launch again on a terminal</source>
        <translation>Relancer dans un terminal</translation>
    </message>
    <message>
        <source>Stop the program and launch it on a pseudo-terminal, where most programs write every line at once</source>
        <translation>Arrêter le programme et le lancer dans un pseudo-terminal, où la plupart des programmes écrivent chaque ligne immédiatement</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Fermer le conseil</translation>
    </message>
</context>
<context>
    <name>brood::OutputPanel</name>
    <message>
        <source>The selection is too large to be copied (%1). Save it as a file instead.</source>
        <translation>La sélection est trop volumineuse pour être copiée (%1). Enregistrez-la plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Aller à l’instant</translation>
    </message>
    <message>
        <source>&amp;Time since the start, such as 12.5 or 1m30s:</source>
        <translation>&amp;Temps depuis le début, par exemple 12.5 ou 1m30s&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no place in the output.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un endroit de la sortie.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>brood::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Fichier d’entrée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>brood::ProblemBar</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>brood::ProcessModel</name>
    <message>
        <source>Running</source>
        <comment>state of a process</comment>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <comment>state of a process</comment>
        <translation>En sommeil</translation>
    </message>
    <message>
        <source>Waiting for a disk</source>
        <comment>state of a process</comment>
        <translation>En attente d’un disque</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a process</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Held by a debugger</source>
        <comment>state of a process</comment>
        <translation>Retenu par un débogueur</translation>
    </message>
    <message>
        <source>Ended, not waited for</source>
        <comment>state of a process: a zombie</comment>
        <translation>Terminé, non récupéré</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a process</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Share of one processor since the last look. Sampled.</source>
        <translation>Part d’un processeur depuis le dernier relevé. Échantillonné.</translation>
    </message>
    <message>
        <source>CPU time, user and system. Sampled.</source>
        <translation>Temps CPU, utilisateur et système. Échantillonné.</translation>
    </message>
    <message>
        <source>Resident memory (RSS), shared pages included. Sampled.</source>
        <translation>Mémoire résidente (RSS), pages partagées comprises. Échantillonné.</translation>
    </message>
    <message>
        <source>Proportional memory (PSS): shared pages count in parts. As it was measured last.</source>
        <translation>Mémoire proportionnelle (PSS)&#xa0;: les pages partagées comptent en partie. Dernière mesure.</translation>
    </message>
    <message>
        <source>Read from storage. Sampled.</source>
        <translation>Lu depuis le stockage. Échantillonné.</translation>
    </message>
    <message>
        <source>Written to storage. Sampled.</source>
        <translation>Écrit sur le stockage. Échantillonné.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Temps CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>PSS</source>
        <translation>PSS</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>%1 minor, %2 major</source>
        <comment>page faults</comment>
        <translation>%1 mineurs, %2 majeurs</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <comment>context switches</comment>
        <translation>%1 volontaires, %2 involontaires</translation>
    </message>
    <message>
        <source>Page faults, minor and major. Sampled.</source>
        <translation>Défauts de page, mineurs et majeurs. Échantillonné.</translation>
    </message>
    <message>
        <source>Context switches of the threads that live, voluntary and involuntary. Sampled.</source>
        <translation>Changements de contexte des threads en vie, volontaires et involontaires. Échantillonné.</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>Défauts de page</translation>
    </message>
    <message>
        <source>Switches</source>
        <comment>context switches</comment>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>brood::ProcessPanel</name>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Send a signal</source>
        <translation>Envoyer un signal</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ask the selected processes to end (SIGTERM)</source>
        <translation>Demander aux processus sélectionnés de se terminer (SIGTERM)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Tuer</translation>
    </message>
    <message>
        <source>End the selected processes at once (SIGKILL)</source>
        <translation>Tuer immédiatement les processus sélectionnés (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Measure PSS</source>
        <translation>Mesurer le PSS</translation>
    </message>
    <message>
        <source>Measure the memory anew, with shared pages counted in parts. It halts each process for a moment</source>
        <translation>Mesurer à nouveau la mémoire, les pages partagées comptant en partie. Chaque processus est suspendu un instant</translation>
    </message>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>Envoyer un si&amp;gnal</translation>
    </message>
    <message>
        <source>No process is running</source>
        <translation>Aucun processus en cours d’exécution</translation>
    </message>
    <message>
        <source>%1 · CPU %2 · memory %3 · sampled</source>
        <extracomment>A number of processes, their CPU share, their memory; &quot;sampled&quot;: looked at now and then, not exact</extracomment>
        <translation>%1 · CPU %2 · mémoire %3 · échantillonné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln processus</numerusform>
            <numerusform>%Ln processus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln not listed</source>
        <translation>
            <numerusform>le plus récent (%Ln) non affiché</numerusform>
            <numerusform>les %Ln plus récents non affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RampDisplay</name>
    <message>
        <source>%1 at once, round %2</source>
        <translation>%1 à la fois, essai %2</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>%1 at once, round %2: %3</source>
        <translation>%1 à la fois, essai %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%1 sur %2 réussis</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <comment>percentiles</comment>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>Waiting for it to become well again: %1</source>
        <translation>Attente du rétablissement de la cible&#xa0;: %1</translation>
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
        <translation>de %1 à %2 processus fils à la fois, à %3 près</translation>
    </message>
    <message>
        <source>%1 children at once</source>
        <translation>%1 processus fils à la fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds each</source>
        <translation>
            <numerusform>%Ln essai à chaque fois</numerusform>
            <numerusform>%Ln essais à chaque fois</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 of the children fail</source>
        <translation>au plus %1 des processus fils échouent</translation>
    </message>
    <message>
        <source>every child succeeds</source>
        <translation>chaque processus fils réussit</translation>
    </message>
    <message>
        <source>p%1 is at most %2</source>
        <comment>a percentile</comment>
        <translation>p%1 est d’au plus %2</translation>
    </message>
    <message>
        <source>p%1 is at most %2 times that of a single child</source>
        <comment>a percentile</comment>
        <translation>p%1 est d’au plus %2 fois celui d’un seul processus fils</translation>
    </message>
    <message>
        <source>process %1 is alive afterwards</source>
        <translation>le processus %1 est encore en vie après</translation>
    </message>
    <message>
        <source>port %1 of %2 answers afterwards</source>
        <translation>le port %1 de %2 répond après</translation>
    </message>
    <message>
        <source>the health command succeeds afterwards</source>
        <translation>la commande de contrôle réussit après</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>A round passes if</source>
        <translation>Un essai est réussi si</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Commande de contrôle</translation>
    </message>
    <message>
        <source>Timeout of a child</source>
        <translation>Durée maximale d’un processus fils</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Whole search</source>
        <translation>Recherche entière</translation>
    </message>
    <message>
        <source>Half of the children that succeeded took no longer than p50, 95 % of them no longer than p95, and 99 % no longer than p99. “Per second” is how many succeeded in a second, from the first start of the round to its last end. All of these figures are exact.</source>
        <translation>La moitié des processus fils réussis n’a pas duré plus que p50, 95&#xa0;% d’entre eux pas plus que p95 et 99&#xa0;% pas plus que p99. «&#xa0;Par seconde&#xa0;» indique combien ont réussi en une seconde, du premier lancement de l’essai à sa dernière fin. Toutes ces valeurs sont exactes.</translation>
    </message>
</context>
<context>
    <name>brood::RampForm</name>
    <message>
        <source>Start of the ramp</source>
        <translation>Début de la rampe</translation>
    </message>
    <message>
        <source>Begin with so many children at once</source>
        <translation>Commencer avec autant de processus fils à la fois</translation>
    </message>
    <message>
        <source>Maximum of the ramp</source>
        <translation>Maximum de la rampe</translation>
    </message>
    <message>
        <source>Try no more children at once than these</source>
        <translation>Ne pas essayer plus de processus fils à la fois que ce nombre</translation>
    </message>
    <message>
        <source>Tolerance of the ramp</source>
        <translation>Tolérance de la rampe</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it</source>
        <translation>Largeur que la réponse peut garder, en part de celle-ci</translation>
    </message>
    <message>
        <source>Rounds of the ramp</source>
        <translation>Essais de la rampe</translation>
    </message>
    <message>
        <source>The majority of so many rounds decides about a number</source>
        <translation>La majorité d’autant d’essais décide pour un nombre</translation>
    </message>
    <message>
        <source>Longest 95th percentile</source>
        <translation>95e centile maximal</translation>
    </message>
    <message>
        <source>Failures allowed</source>
        <translation>Échecs autorisés</translation>
    </message>
    <message>
        <source>The share of the children that may fail: 0, 0.05 or 5%</source>
        <translation>La part des processus fils qui peut échouer&#xa0;: 0, 0.05 ou 5%</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Commande de contrôle</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>Une commande shell qui doit réussir après chaque essai</translation>
    </message>
    <message>
        <source>Watched port</source>
        <translation>Port surveillé</translation>
    </message>
    <message>
        <source>A TCP port at which something must listen after each round: 8080 or localhost:8080</source>
        <translation>Un port TCP sur lequel quelque chose doit écouter après chaque essai&#xa0;: 8080 ou localhost:8080</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>à&#xa0;:</translation>
    </message>
    <message>
        <source>tolerance:</source>
        <translation>tolérance&#xa0;:</translation>
    </message>
    <message>
        <source>rounds:</source>
        <translation>essais&#xa0;:</translation>
    </message>
    <message>
        <source>95 % within:</source>
        <translation>95&#xa0;% en moins de&#xa0;:</translation>
    </message>
    <message>
        <source>Health command:</source>
        <translation>Commande de contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>watched port:</source>
        <translation>port surveillé&#xa0;:</translation>
    </message>
    <message>
        <source>The ramp begins above its maximum.</source>
        <translation>La rampe commence au-dessus de son maximum.</translation>
    </message>
    <message>
        <source>“%1” is no bound. Write 500ms, or 2x for twice as long as a single child takes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une borne. Écrivez 500ms, ou 2x pour deux fois la durée d’un seul processus fils.</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une part. Écrivez par exemple 0.05 ou 5%.</translation>
    </message>
    <message>
        <source>“%1” is no port. Write 8080 or localhost:8080.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port. Écrivez 8080 ou localhost:8080.</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Seulement&#xa0;:</translation>
    </message>
    <message>
        <source>cool-down:</source>
        <translation>repos&#xa0;:</translation>
    </message>
    <message>
        <source>50 % within:</source>
        <translation>50&#xa0;% en moins de&#xa0;:</translation>
    </message>
    <message>
        <source>99 % within:</source>
        <translation>99&#xa0;% en moins de&#xa0;:</translation>
    </message>
    <message>
        <source>health time-out:</source>
        <translation>durée max. du contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>Failures:</source>
        <translation>Échecs&#xa0;:</translation>
    </message>
    <message>
        <source>watched process:</source>
        <translation>processus surveillé&#xa0;:</translation>
    </message>
    <message>
        <source>Numbers of the ramp</source>
        <translation>Nombres de la rampe</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, such as 1,2,5,10, and none between them</source>
        <translation>Essayer ces nombres par ordre croissant, par exemple 1,2,5,10, et aucun entre eux</translation>
    </message>
    <message>
        <source>Cool-down of the ramp</source>
        <translation>Repos de la rampe</translation>
    </message>
    <message>
        <source>Wait so long between rounds: 500ms, 2s, 1m30s</source>
        <translation>Attendre ce temps entre les essais&#xa0;: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>%1 of the children must end within this: 500ms, or 2x for twice as long as a single one takes</source>
        <comment>a share, such as 95 %</comment>
        <translation>%1 des processus fils doivent se terminer en moins de&#xa0;: 500ms, ou 2x pour deux fois la durée d’un seul</translation>
    </message>
    <message>
        <source>Longest median</source>
        <translation>Médiane maximale</translation>
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
        <translation>99e centile maximal</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99&#xa0;%</translation>
    </message>
    <message>
        <source>Time-out of the health command</source>
        <translation>Durée maximale de la commande de contrôle</translation>
    </message>
    <message>
        <source>How long the health command may take: 500ms, 2s, 1m30s</source>
        <translation>Combien de temps la commande de contrôle peut durer&#xa0;: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Watched process</source>
        <translation>Processus surveillé</translation>
    </message>
    <message>
        <source>The id of a process that must stay alive</source>
        <translation>L’identifiant d’un processus qui doit rester en vie</translation>
    </message>
    <message>
        <source>doubled until it breaks, then halved between</source>
        <translation>doublés jusqu’à ce que la cible cède, puis dichotomie</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de nombres. Écrivez par exemple 1,2,5,10.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez 500ms, 2s ou 1m30s.</translation>
    </message>
    <message>
        <source>“%1” is no id of a process.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de processus.</translation>
    </message>
</context>
<context>
    <name>brood::RampHtml</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 is the answer of a search, %2 its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Throughput and latency</source>
        <translation>Débit et latence</translation>
    </message>
    <message>
        <source>Against the number of children at once, which doubles from one line to the next. Each round is a mark: a circle if it passed, a cross if it failed, a square otherwise. Lines go through the medians of the rounds: solid for p50, dashed for p95, dotted for p99.</source>
        <translation>En fonction du nombre de processus fils à la fois, qui double d’une ligne à la suivante. Chaque essai est un repère&#xa0;: un cercle s’il est réussi, une croix s’il a échoué, un carré sinon. Des courbes passent par les médianes des essais&#xa0;: continue pour p50, tiretée pour p95, pointillée pour p99.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>How it was searched</source>
        <translation>Comment la recherche a été faite</translation>
    </message>
</context>
<context>
    <name>brood::RampMarkdown</name>
    <message>
        <source>The search</source>
        <translation>La recherche</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
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
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Throughput and elapsed times against the number of children</source>
        <translation>Débit et durées en fonction du nombre de processus fils</translation>
    </message>
    <message>
        <source>children at once</source>
        <translation>processus fils à la fois</translation>
    </message>
    <message>
        <source>%1 rounds. The last: %2 children, %3 per second.</source>
        <extracomment>%1 is a number of rounds, the others describe the last one of them</extracomment>
        <translation>%1 essais. Le dernier&#xa0;: %2 processus fils, %3 par seconde.</translation>
    </message>
    <message>
        <source>■ per second</source>
        <extracomment>An axis; the square is what its curve is marked with</extracomment>
        <translation>■ par seconde</translation>
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
        <translation>Débit et latence</translation>
    </message>
    <message>
        <source>Children that succeeded in a second</source>
        <translation>Processus fils réussis par seconde</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>Combien de temps ils ont duré</translation>
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
        <translation>%1 processus fils, essai %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>brood::RampSession</name>
    <message>
        <source>What is to be tested is not well before anything was started: %1</source>
        <extracomment>%1: what is wrong with it</extracomment>
        <translation>Ce qui doit être testé n’est déjà pas en bon état avant tout lancement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>brood::RampText</name>
    <message>
        <source>There is no “%1” of a ramp: that tells of a single run.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas pour une rampe&#xa0;: ce format décrit une seule exécution.</translation>
    </message>
    <message>
        <source>%1 of %2 could not be started</source>
        <comment>children</comment>
        <translation>%1 sur %2 n’ont pas pu être lancés</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Of children: &quot;8 of 72: connection refused&quot;</extracomment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>It dies of a single child already.</source>
        <translation>La cible meurt dès un seul processus fils.</translation>
    </message>
    <message>
        <source>It breaks with a single child already.</source>
        <translation>La cible cède dès un seul processus fils.</translation>
    </message>
    <message>
        <source>It dies of %1 children at once, and nothing less was tried.</source>
        <translation>La cible meurt avec %1 processus fils à la fois, et rien de moins n’a été essayé.</translation>
    </message>
    <message>
        <source>It breaks below %1 children at once.</source>
        <translation>La cible cède en dessous de %1 processus fils à la fois.</translation>
    </message>
    <message>
        <source>It dies between %1 and %2 children at once, and did not come back: the interval could not be narrowed.</source>
        <translation>La cible meurt entre %1 et %2 processus fils à la fois et n’est pas revenue&#xa0;: l’intervalle n’a pas pu être réduit.</translation>
    </message>
    <message>
        <source>It breaks between %1 and %2 children at once.</source>
        <translation>La cible cède entre %1 et %2 processus fils à la fois.</translation>
    </message>
    <message>
        <source>The target kept up to %1; this machine could not do more: %2.</source>
        <translation>La cible a tenu jusqu’à %1&#xa0;; cette machine ne pouvait pas faire plus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This machine could not do %1 children at once: %2.</source>
        <translation>Cette machine n’a pas pu exécuter %1 processus fils à la fois&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 passed and %2 failed so far.</source>
        <translation>Jusqu’ici, %1 a réussi et %2 a échoué.</translation>
    </message>
    <message>
        <source>%1 passed so far.</source>
        <translation>Jusqu’ici, %1 a réussi.</translation>
    </message>
    <message>
        <source>%1 failed so far.</source>
        <translation>Jusqu’ici, %1 a échoué.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Arrêté avant d’avoir une réponse.</translation>
    </message>
    <message>
        <source>It cannot be told at which number it breaks.</source>
        <translation>On ne peut pas dire à partir de quel nombre la cible cède.</translation>
    </message>
    <message>
        <source>%1 passed %2 of %3</source>
        <extracomment>&quot;64 passed 3 of 3&quot;: a number of children, and of rounds</extracomment>
        <translation>%1 a réussi %2 fois sur %3</translation>
    </message>
    <message>
        <source>%1 failed %2 of %3</source>
        <translation>%1 a échoué %2 fois sur %3</translation>
    </message>
    <message>
        <source>%1 was limited by this machine %2 of %3 times</source>
        <translation>%1 a été limité par cette machine %2 fois sur %3</translation>
    </message>
    <message>
        <source>%1 was inconclusive %2 of %3 times</source>
        <translation>%1 n’a pas été concluant %2 fois sur %3</translation>
    </message>
    <message>
        <source>the health command could not be asked</source>
        <translation>la commande de contrôle n’a pas pu être interrogée</translation>
    </message>
    <message>
        <source>the health command failed: %1</source>
        <extracomment>%1: what it wrote, or how it ended</extracomment>
        <translation>la commande de contrôle a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>none succeeded, so that nothing was measured</source>
        <translation>aucun n’a réussi, rien n’a donc été mesuré</translation>
    </message>
    <message>
        <source>p%1 %2</source>
        <comment>percentile</comment>
        <translation>p%1 %2</translation>
    </message>
    <message>
        <source>%1, more than %2 times that of a single child</source>
        <extracomment>%1: &quot;p95 1.20 s&quot;, %2: a factor</extracomment>
        <translation>%1, plus de %2 fois celui d’un seul processus fils</translation>
    </message>
    <message>
        <source>there is no figure of a single child to compare with</source>
        <translation>il n’y a pas de valeur d’un seul processus fils à laquelle comparer</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a level</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a level</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>limited by this machine</source>
        <comment>a level</comment>
        <translation>limité par cette machine</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>a level</comment>
        <translation>non concluant</translation>
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
        <translation>Palier</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>a column</comment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>a column</comment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>a column</comment>
        <translation>Réussis</translation>
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
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a column</comment>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>It was still fine at the maximum, %1 children at once.</source>
        <translation>Tout allait encore bien au maximum, %1 processus fils à la fois.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>elle a été arrêtée</translation>
    </message>
</context>
<context>
    <name>brood::RecentCommands</name>
    <message>
        <source>The command was not added to the recent ones: the folder “%1” could not be created. Check its permissions and the free space.</source>
        <translation>La commande n’a pas été ajoutée aux précédentes&#xa0;: le dossier «&#xa0;%1&#xa0;» n’a pas pu être créé. Vérifiez ses permissions et l’espace libre.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: another Brood holds “%1”. If no other Brood is running, remove that file.</source>
        <translation>La commande n’a pas été ajoutée aux précédentes&#xa0;: un autre Brood détient «&#xa0;%1&#xa0;». Si aucun autre Brood n’est en cours d’exécution, supprimez ce fichier.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be created. Check the folder&apos;s permissions and the free space.</source>
        <translation>La commande n’a pas été ajoutée aux précédentes&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être créé. Vérifiez les permissions du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be read (%2). Check its permissions.</source>
        <translation>La commande n’a pas été ajoutée aux précédentes&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être lu (%2). Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be written (%2). Check its permissions and the free space.</source>
        <translation>La commande n’a pas été ajoutée aux précédentes&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être écrit (%2). Vérifiez ses permissions et l’espace libre.</translation>
    </message>
</context>
<context>
    <name>brood::RecordedOutput</name>
    <message>
        <source>Free some space in “%1”, or keep less with --output-limit.</source>
        <translation>Libérez de l’espace dans «&#xa0;%1&#xa0;» ou conservez-en moins avec --output-limit.</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”.</source>
        <translation>Vérifiez les permissions de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of the output could not be kept: %2.</source>
        <translation>%1 de la sortie n’ont pas pu être conservés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The first %1 of the output are not kept: they were dropped, as --output-limit says.</source>
        <translation>Les premiers %1 de la sortie ne sont pas conservés : ils ont été abandonnés, comme le demande --output-limit.</translation>
    </message>
    <message>
        <source>Raise the limit on the size of files (ulimit -f).</source>
        <translation>Augmentez la limite de taille des fichiers (ulimit -f).</translation>
    </message>
</context>
<context>
    <name>brood::ReportFacts</name>
    <message>
        <source>live, what was written while it ran</source>
        <translation>en direct, ce qui a été écrit pendant l’exécution</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>an environment variable</comment>
        <translation>%1 supprimée</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <comment>columns and rows</comment>
        <translation>%1 × %2 cellules</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>From the first start to the very end of a run, as it was measured; %1 is a time</extracomment>
        <translation>Exécution entière</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (exact)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>Processus fils</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>its number, a column</comment>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Identifiant de processus</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Façon dont il s’est terminé</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Moment du lancement</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>CPU, user</source>
        <translation>CPU, utilisateur</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>CPU, système</translation>
    </message>
    <message>
        <source>Peak memory of a process</source>
        <translation>Pic mémoire d’un processus</translation>
    </message>
    <message>
        <source>Written to stdout</source>
        <translation>Écrit sur stdout</translation>
    </message>
    <message>
        <source>Written to stderr</source>
        <translation>Écrit sur stderr</translation>
    </message>
    <message>
        <source>These figures are exact: the kernel&apos;s own for each child and those of its descendants that were waited for, and times of a clock that is never set.</source>
        <translation>Ces valeurs sont exactes&#xa0;: celles du noyau pour chaque processus fils et ceux de ses descendants qui ont été récupérés, et des temps d’une horloge qui n’est jamais réglée.</translation>
    </message>
    <message>
        <source>These figures are sampled: whole process trees were looked at up to ten times a second, more often at first, and what was between is not known.</source>
        <translation>Ces valeurs sont échantillonnées&#xa0;: des arborescences de processus entières ont été relevées jusqu’à dix fois par seconde, plus souvent au début, et on ignore ce qui s’est passé entre-temps.</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Ready. Launch the command to watch it run and see how it ends.</source>
        <translation>Prêt. Lancez la commande pour la voir s’exécuter et savoir comment elle se termine.</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>suspendu pendant %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Lancement…</translation>
    </message>
    <message>
        <source>Running … %1</source>
        <translation>En cours… %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Stopping: SIGKILL sent</source>
        <translation>Arrêt&#xa0;: SIGKILL envoyé</translation>
    </message>
    <message>
        <source>Timed out: SIGTERM sent; SIGKILL in %1</source>
        <translation>Durée maximale dépassée&#xa0;: SIGTERM envoyé&#xa0;; SIGKILL dans %1</translation>
    </message>
    <message>
        <source>Stopping: SIGTERM sent; SIGKILL in %1</source>
        <translation>Arrêt&#xa0;: SIGTERM envoyé&#xa0;; SIGKILL dans %1</translation>
    </message>
    <message>
        <source>Ended; reading the rest of its output …</source>
        <translation>Terminé&#xa0;; lecture du reste de sa sortie…</translation>
    </message>
    <message>
        <source>Ended; ending what it left running …</source>
        <translation>Terminé&#xa0;; arrêt de ce qu’il a laissé en cours…</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Ended; ending what they left running …</source>
        <translation>Terminé&#xa0;; arrêt de ce qu’ils ont laissé en cours…</translation>
    </message>
    <message>
        <source>Exact are the kernel&apos;s own figures, and times of a clock that is never set. “≈” stands before what is sampled: all processes together were looked at several times a second, as for the curves. What is sampled says so.</source>
        <translation>Exacts sont les chiffres du noyau lui-même et les temps d’une horloge qui n’est jamais réglée. «&#xa0;≈&#xa0;» précède ce qui est échantillonné&#xa0;: tous les processus ensemble ont été observés plusieurs fois par seconde, comme pour les courbes. Ce qui est échantillonné le dit.</translation>
    </message>
</context>
<context>
    <name>brood::RunActions</name>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Launch &amp;again</source>
        <translation>Relan&amp;cer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Kill now</source>
        <translation>&amp;Tuer immédiatement</translation>
    </message>
    <message>
        <source>Start the command</source>
        <translation>Lancer la commande</translation>
    </message>
    <message>
        <source>End the whole tree at once (SIGKILL)</source>
        <translation>Tuer immédiatement toute l’arborescence (SIGKILL)</translation>
    </message>
    <message>
        <source>Being asked to end. Stop again to end it at once (SIGKILL)</source>
        <translation>Fin demandée. Arrêter à nouveau pour y mettre fin immédiatement (SIGKILL)</translation>
    </message>
    <message>
        <source>Ask the whole tree to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>Demander à toute l’arborescence de se terminer (SIGTERM)&#xa0;; y mettre fin après le délai de grâce (SIGKILL)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Let the whole tree go on (SIGCONT)</source>
        <translation>Reprendre toute l’arborescence (SIGCONT)</translation>
    </message>
    <message>
        <source>Halt the whole tree (SIGSTOP)</source>
        <translation>Suspendre toute l’arborescence (SIGSTOP)</translation>
    </message>
    <message>
        <source>Start more and more children at once, and find the number at which they break</source>
        <translation>Lancer de plus en plus de processus fils à la fois et trouver le nombre à partir duquel ils cèdent</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Launch what is l&amp;eft</source>
        <translation>La&amp;ncer le reste</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Launch only the children that have not succeeded when the same command was launched last</source>
        <translation>Lancer uniquement les processus fils qui n’ont pas réussi au dernier lancement de la même commande</translation>
    </message>
    <message>
        <source>Start no more children for now; those that run go on</source>
        <translation>Ne plus lancer de processus fils pour l’instant&#xa0;; ceux en cours continuent</translation>
    </message>
</context>
<context>
    <name>brood::RunArchive</name>
    <message>
        <source>This run and its output are not kept: the folder “%1” could not be created (%2). Check its permissions and the free space.</source>
        <translation>Cette exécution et sa sortie ne sont pas conservées&#xa0;: le dossier «&#xa0;%1&#xa0;» n’a pas pu être créé (%2). Vérifiez ses permissions et l’espace libre.</translation>
    </message>
    <message>
        <source>This run is not kept: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>Cette exécution n’est pas conservée&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être écrit (%2). Vérifiez les permissions du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>No run is kept in “%1” yet.</source>
        <translation>Aucune exécution n’est encore conservée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no run “%1” in “%2”. Name one by its id, by the beginning of its id, or by “last”.</source>
        <translation>L’exécution «&#xa0;%1&#xa0;» n’existe pas dans «&#xa0;%2&#xa0;». Indiquez-en une par son identifiant, par le début de celui-ci ou par «&#xa0;last&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the beginning of %n ids. Give more of the one that you mean.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est le début de %n identifiant. Précisez celui que vous voulez.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est le début de %n identifiants. Précisez celui que vous voulez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of the run, “%1”, is damaged.</source>
        <translation>L’enregistrement de l’exécution, «&#xa0;%1&#xa0;», est endommagé.</translation>
    </message>
    <message>
        <source>The run %1 is still under way.</source>
        <translation>L’exécution %1 est encore en cours.</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed. What is left of its output is in “%2”.</source>
        <translation>L’exécution %1 n’a pas de résultat, car son Brood a été tué. Ce qui reste de sa sortie se trouve dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The output of an earlier run, in “%1”, could not be removed (%2). Check the folder&apos;s permissions.</source>
        <translation>La sortie d’une exécution précédente, dans «&#xa0;%1&#xa0;», n’a pas pu être supprimée (%2). Vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed, and nothing of its output is left.</source>
        <translation>L’exécution %1 n’a pas de résultat, car son Brood a été tué, et il ne reste rien de sa sortie.</translation>
    </message>
</context>
<context>
    <name>brood::RunCommand</name>
    <message>
        <source>The child&apos;s stdout cannot be written: %1.</source>
        <translation>Impossible d’écrire la sortie standard du processus fils&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The child&apos;s stderr cannot be written: %1.</source>
        <translation>Impossible d’écrire l’erreur standard du processus fils&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The child is being stopped, because its output is lost.</source>
        <translation>Le processus fils est arrêté, car sa sortie est perdue.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more: no more children are started.</source>
        <translation>Plus personne ne lit la sortie&#xa0;: aucun autre processus fils n’est lancé.</translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation>%1 n’a pas pu être envoyé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for no more than %Ln child(ren) at once; the others wait. %1</source>
        <translation>
            <numerusform>Il n’y a de place que pour %Ln processus fils à la fois ; les autres attendent. %1</numerusform>
            <numerusform>Il n’y a de place que pour %Ln processus fils à la fois ; les autres attendent. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SampleColumn</name>
    <message>
        <source>%1, mean</source>
        <extracomment>The header of a column of figures; %1 is a metric, such as CPU</extracomment>
        <translation>%1, moyenne</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <translation>%1, maximum</translation>
    </message>
</context>
<context>
    <name>brood::SampleTableModel</name>
    <message>
        <source>From</source>
        <comment>a moment, a column</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment, a column</comment>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>brood::ShowCommand</name>
    <message>
        <source>Command: %1</source>
        <translation>Commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Lancement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Output: %1 on stdout, %2 on stderr</source>
        <translation>Sortie&#xa0;: %1 sur stdout, %2 sur stderr</translation>
    </message>
    <message>
        <source>The output is no longer kept: it had to make room for newer ones.</source>
        <translation>La sortie n’est plus conservée&#xa0;: elle a dû faire place à de plus récentes.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>The output of the run %1 is no longer kept: it had to make room for newer ones.</source>
        <translation>La sortie de l’exécution %1 n’est plus conservée&#xa0;: elle a dû faire place à de plus récentes.</translation>
    </message>
    <message>
        <source>The output of the run %1 is incomplete or damaged. What is left of it is in “%2”.</source>
        <translation>La sortie de l’exécution %1 est incomplète ou endommagée. Ce qu’il en reste se trouve dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>La sortie n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last %1 of the output are not here, because they could not be kept: %2.</source>
        <translation>Les %1 derniers de la sortie ne figurent pas ici, car ils n’ont pas pu être conservés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of the output could not be read from “%2”.</source>
        <translation>%1 de la sortie n’ont pas pu être lus dans « %2 ».</translation>
    </message>
    <message>
        <source>The first %1 of the output are not here: they were dropped to keep to a limit.</source>
        <translation>Les premiers %1 de la sortie manquent : ils ont été abandonnés pour respecter une limite.</translation>
    </message>
</context>
<context>
    <name>brood::SignalList</name>
    <message>
        <source>&amp;Others</source>
        <translation>&amp;Autres</translation>
    </message>
    <message>
        <source>By &amp;number…</source>
        <translation>Par &amp;numéro…</translation>
    </message>
    <message>
        <source>Send signal</source>
        <translation>Envoyer un signal</translation>
    </message>
    <message>
        <source>Number of the signal (real-time signals: %1 to %2):</source>
        <translation>Numéro du signal (signaux temps réel&#xa0;: %1 à %2)&#xa0;:</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>brood::SignalMenu</name>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>Envoyer un si&amp;gnal</translation>
    </message>
    <message>
        <source>To the &amp;child</source>
        <translation>Au processus &amp;fils</translation>
    </message>
    <message>
        <source>To the whole &amp;tree</source>
        <translation>À toute l’&amp;arborescence</translation>
    </message>
</context>
<context>
    <name>brood::SpanBar</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>%1 and %2 are moments, %3 is the time between them</extracomment>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>CPU %1 s (%2)</source>
        <extracomment>%1 is CPU time in seconds, %2 a percentage</extracomment>
        <translation>CPU %1 s (%2)</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>sortie %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y its rows</source>
        <translation>Seulement ses li&amp;gnes</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>Intervalle sélectionné</translation>
    </message>
    <message>
        <source>Only its rows</source>
        <translation>Seulement ses lignes</translation>
    </message>
    <message>
        <source>Show only the rows that came in the selected span</source>
        <translation>Montrer seulement les lignes arrivées dans l’intervalle sélectionné</translation>
    </message>
    <message>
        <source>Drop the selected span</source>
        <translation>Abandonner l’intervalle sélectionné</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>pic %1</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <extracomment>%1 are figures that were sampled, in contrast to those that were counted exactly</extracomment>
        <translation>échantillonné : %1</translation>
    </message>
</context>
<context>
    <name>brood::StatusDisplay</name>
    <message>
        <source>Paused · %1</source>
        <translation>Suspendu · %1</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>En cours · %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of a child</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>(tentative %1)</translation>
    </message>
    <message>
        <source>(attempt %1 of %2)</source>
        <translation>(tentative %1 sur %2)</translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
    <message>
        <source>oldest %1 dropped</source>
        <comment>an amount of bytes</comment>
        <translation>les %1 les plus anciens supprimés</translation>
    </message>
    <message>
        <source>following</source>
        <translation>suivi actif</translation>
    </message>
    <message>
        <source>not following — press End to follow</source>
        <translation>suivi inactif — appuyez sur Fin pour suivre</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
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
        <translation>%1 non conservés (%2)</translation>
    </message>
    <message numerus="yes">
        <source>showing %1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 sur %2 ligne affichée</numerusform>
            <numerusform>%1 sur %2 lignes affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SurvivorBar</name>
    <message>
        <source>Show processes</source>
        <translation>Afficher les processus</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Les terminer</translation>
    </message>
    <message>
        <source>Kill them</source>
        <translation>Les tuer</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Encore en cours d’exécution</translation>
    </message>
    <message>
        <source>Ask what is still running to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>Demander à ce qui est encore en cours de se terminer (SIGTERM)&#xa0;; y mettre fin après le délai de grâce (SIGKILL)</translation>
    </message>
    <message>
        <source>End what is still running at once (SIGKILL)</source>
        <translation>Tuer immédiatement ce qui est encore en cours (SIGKILL)</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: %1</source>
        <translation>Encore en cours d’exécution&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>brood::TargetCheck</name>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>pas de réponse en %n seconde</numerusform>
            <numerusform>pas de réponse en %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1 is not there</source>
        <translation>le processus %1 n’est pas là</translation>
    </message>
    <message>
        <source>port %1 of %2 does not answer: %3</source>
        <translation>le port %1 de %2 ne répond pas&#xa0;: %3</translation>
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
        <translation>%1 j</translation>
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
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>brood::TimelineView</name>
    <message>
        <source>Timeline</source>
        <comment>accessible name</comment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Each child gets a bar here that grows while it runs.</source>
        <translation>Chaque processus fils reçoit ici une barre qui s’allonge tant qu’il s’exécute.</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a child&apos;s lane; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Child %1, attempt %2</source>
        <translation>Processus fils %1, tentative %2</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Processus fils %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en cours de lancement</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>en cours depuis %1</translation>
    </message>
    <message>
        <source>running for %1, paused now</source>
        <translation>en cours depuis %1, actuellement suspendu</translation>
    </message>
    <message>
        <source>running for %1, being stopped</source>
        <translation>en cours depuis %1, en cours d’arrêt</translation>
    </message>
    <message>
        <source>ended after %1, its output is still being read</source>
        <translation>terminé après %1, sa sortie est encore en cours de lecture</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1 says how a child ended, %2 is its elapsed time</extracomment>
        <translation>%1, après %2</translation>
    </message>
    <message>
        <source>%1, paused for %2</source>
        <extracomment>%1 says how a child ended and after what time, %2 is how long it was paused</extracomment>
        <translation>%1, suspendu pendant %2</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>lancement…</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>suspendu · %1</translation>
    </message>
    <message>
        <source>timed out, stopping… · %1</source>
        <translation>durée maximale dépassée, arrêt… · %1</translation>
    </message>
    <message>
        <source>stopping… · %1</source>
        <translation>arrêt… · %1</translation>
    </message>
    <message>
        <source>reading the rest of its output… · %1</source>
        <translation>lecture du reste de sa sortie… · %1</translation>
    </message>
    <message>
        <source>No child has been started yet.</source>
        <translation>Aucun processus fils n’a encore été lancé.</translation>
    </message>
    <message>
        <source>1 child.</source>
        <translation>1 processus fils.</translation>
    </message>
    <message numerus="yes">
        <source>%n children.</source>
        <translation>
            <numerusform>%n processus fils.</numerusform>
            <numerusform>%n processus fils.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Child 1&quot;, %2 says what it does or how it ended</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>And more.</source>
        <translation>Et d’autres encore.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what a bar says of its child, such as its time; %2 a percentage</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;All lanes at once</source>
        <translation>&amp;Toutes les pistes à la fois</translation>
    </message>
    <message>
        <source>last time %1</source>
        <extracomment>How long a command took before, after how long it has taken by now; %1 is a time</extracomment>
        <translation>la dernière fois %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>d’habitude %1</translation>
    </message>
    <message>
        <source>The last run of it took %1.</source>
        <translation>Sa dernière exécution a duré %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier runs of it took %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>%Ln exécution précédente a duré de %1 à %2.</numerusform>
            <numerusform>%Ln exécutions précédentes ont duré de %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 effectué.</translation>
    </message>
    <message>
        <source>%1 done, about %2 left.</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>%1 effectué, encore environ %2.</translation>
    </message>
    <message>
        <source>Pointing at %1: %2.</source>
        <extracomment>The moment that someone points to</extracomment>
        <translation>Pointeur sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>Sélectionné&#xa0;: de %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln réussi</numerusform>
            <numerusform>%Ln réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln arrêté</numerusform>
            <numerusform>%Ln arrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <translation>&amp;Suivre les plus récents</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Tout a&amp;fficher</translation>
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
