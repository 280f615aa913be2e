<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>CauseWords</name>
    <message>
        <source>You had Brood send it.</source>
        <translation>O Brood o enviou a seu pedido.</translation>
    </message>
    <message>
        <source>It sent the signal to itself.</source>
        <translation>O processo enviou o sinal a si mesmo.</translation>
    </message>
    <message>
        <source>The signal came from process %1, which has ended since.</source>
        <translation>O sinal veio do processo %1, que já terminou.</translation>
    </message>
    <message>
        <source>The signal came from %1 (pid %2).</source>
        <translation>O sinal veio de %1 (pid %2).</translation>
    </message>
    <message>
        <source>Memory ran out, and the kernel killed it.</source>
        <translation>A memória se esgotou e o kernel matou o processo.</translation>
    </message>
    <message>
        <source>It had used all the CPU time that it may: the limit is %1.</source>
        <translation>O processo usou todo o tempo de CPU permitido: o limite é %1.</translation>
    </message>
    <message>
        <source>Memory ran out in its control group, where the kernel killed processes while it ran.</source>
        <translation>A memória se esgotou no grupo de controle dele, onde o kernel matou processos durante sua execução.</translation>
    </message>
    <message>
        <source>The kernel killed it.</source>
        <translation>O kernel matou o processo.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known. The kernel does so when memory runs out, but nothing tells that it did.</source>
        <translation>Não se sabe quem enviou o sinal. O kernel faz isso quando a memória se esgota, mas nada indica que o tenha feito.</translation>
    </message>
    <message>
        <source>It crashed: it used memory that is not its own.</source>
        <translation>Falha: o processo usou memória que não é dele.</translation>
    </message>
    <message>
        <source>It crashed: it used memory behind which there is nothing, such as a file that was cut short.</source>
        <translation>Falha: o processo usou memória atrás da qual não há nada, como a de um arquivo truncado.</translation>
    </message>
    <message>
        <source>It crashed: it divided by zero, or calculated something else that has no result.</source>
        <translation>Falha: o processo dividiu por zero ou calculou outra coisa que não tem resultado.</translation>
    </message>
    <message>
        <source>It crashed: it came to an instruction that the processor does not know.</source>
        <translation>Falha: o processo chegou a uma instrução que o processador não conhece.</translation>
    </message>
    <message>
        <source>It came to a breakpoint, or to a check of its own that failed.</source>
        <translation>O processo chegou a um ponto de interrupção ou a uma verificação própria que falhou.</translation>
    </message>
    <message>
        <source>It made a system call that is forbidden to it (seccomp).</source>
        <translation>O processo fez uma chamada de sistema que lhe é proibida (seccomp).</translation>
    </message>
    <message>
        <source>It gave up by itself (abort): as a rule an assertion that failed, or an error that nobody caught.</source>
        <translation>O processo desistiu por conta própria (abort): em geral, uma asserção que falhou ou um erro que ninguém capturou.</translation>
    </message>
    <message>
        <source>It went on writing after the reader of its output had gone away.</source>
        <translation>O processo continuou escrevendo quando ninguém mais lia sua saída.</translation>
    </message>
    <message>
        <source>It wrote into a pipe or a socket whose reader had gone away.</source>
        <translation>O processo escreveu em um pipe ou socket que ninguém mais lia.</translation>
    </message>
    <message>
        <source>It wrote a file that grew larger than it may: the limit is %1.</source>
        <translation>O processo gravou um arquivo que ficou maior que o permitido: o limite é %1.</translation>
    </message>
    <message>
        <source>timeout(1) uses exit code 124 for a command that took too long.</source>
        <translation>timeout(1) usa o código de saída 124 para um comando que demorou demais.</translation>
    </message>
    <message>
        <source>Shells use exit code 126 for a command that was found but could not be executed.</source>
        <translation>Os shells usam o código de saída 126 para um comando que foi encontrado, mas não pôde ser executado.</translation>
    </message>
    <message>
        <source>Shells use exit code 127 for a command that was not found.</source>
        <translation>Os shells usam o código de saída 127 para um comando que não foi encontrado.</translation>
    </message>
    <message>
        <source>A shell reports a command that was killed by %1 with this exit code. That is consistent with it, not proof.</source>
        <translation>Um shell indica com este código de saída que um comando foi morto por %1. Isso é um indício, não uma prova.</translation>
    </message>
    <message>
        <source>The kernel itself sent %1.</source>
        <translation>O próprio kernel enviou %1.</translation>
    </message>
    <message>
        <source>Process %1 sent %2.</source>
        <translation>O processo %1 enviou %2.</translation>
    </message>
    <message>
        <source>Process %1 sent %2: %3</source>
        <translation>O processo %1 enviou %2: %3</translation>
    </message>
    <message>
        <source>Brood sent %1, as it was told to.</source>
        <translation>O Brood enviou %1, como foi solicitado.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log: %1</source>
        <translation>Registro do kernel: %1</translation>
    </message>
    <message>
        <source>Processes of its control group that were killed for want of memory while it ran: %1</source>
        <translation>Processos do grupo de controle dele mortos por falta de memória durante sua execução: %1</translation>
    </message>
    <message>
        <source>Its core: %1</source>
        <translation>O despejo de memória (core) dele: %1</translation>
    </message>
    <message>
        <source>Its core went to %1</source>
        <translation>O despejo de memória (core) dele foi enviado para %1</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”.</source>
        <translation>Não é possível encontrar o despejo de memória (core) dele pelo padrão “%1”.</translation>
    </message>
    <message>
        <source>Limit on its CPU time: %1, at most %2</source>
        <translation>Limite do tempo de CPU dele: %1, máximo: %2</translation>
    </message>
    <message>
        <source>any</source>
        <comment>limit</comment>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>Limit on the size of its files: %1</source>
        <translation>Limite de tamanho dos arquivos dele: %1</translation>
    </message>
    <message>
        <source>No core was written, because the limit on its size is 0 (ulimit -c).</source>
        <translation>Nenhum despejo de memória (core) foi gerado porque o limite de tamanho é 0 (ulimit -c).</translation>
    </message>
    <message>
        <source>No core was written, though its size is not limited.</source>
        <translation>Nenhum despejo de memória (core) foi gerado, embora o tamanho não seja limitado.</translation>
    </message>
    <message>
        <source>No core was written; the limit on its size is %1.</source>
        <translation>Nenhum despejo de memória (core) foi gerado; o limite de tamanho é %1.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>The signal was sent to it, by itself or by another process: the kernel noticed no fault.</source>
        <translation>O sinal lhe foi enviado, por ele mesmo ou por outro processo: o kernel não notou nenhuma falha.</translation>
    </message>
    <message>
        <source>It may be a script in which timeout(1) ended a command that took too long; or exit code 124 is the program&apos;s own.</source>
        <translation>Pode ser um script em que timeout(1) encerrou um comando que demorou demais; ou o código de saída 124 é do próprio programa.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was found but could not be executed; or exit code 126 is the program&apos;s own.</source>
        <translation>Pode ser um script em que um comando foi encontrado mas não pôde ser executado; ou o código de saída 126 é do próprio programa.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was not found; or exit code 127 is the program&apos;s own.</source>
        <translation>Pode ser um script em que um comando não foi encontrado; ou o código de saída 127 é do próprio programa.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was killed by %1; or exit code %2 is the program&apos;s own.</source>
        <translation>Pode ser um script em que um comando foi morto por %1; ou o código de saída %2 é do próprio programa.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log, which tells of faults that end in %1, tells of none since it started.</source>
        <translation>O registro do kernel, que informa as falhas que terminam em %1, não informa nenhuma desde que ele foi iniciado.</translation>
    </message>
    <message>
        <source>The signal came from a process that cannot be seen from here.</source>
        <translation>O sinal veio de um processo que não pode ser visto daqui.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known.</source>
        <translation>Não se sabe quem enviou o sinal.</translation>
    </message>
    <message>
        <source>As a rule this is a crash: a division by zero, or another calculation that has no result. But anyone may have sent the signal.</source>
        <translation>Em geral isto é uma falha: uma divisão por zero ou outro cálculo que não tem resultado. Mas qualquer um pode ter enviado o sinal.</translation>
    </message>
    <message>
        <source>As a rule a program gives up by itself so (abort), after an assertion that failed or an error that nobody caught. But anyone may have sent the signal.</source>
        <translation>Em geral um programa desiste assim por si mesmo (abort), após uma asserção que falhou ou um erro que ninguém capturou. Mas qualquer um pode ter enviado o sinal.</translation>
    </message>
    <message>
        <source>As a rule it wrote into a pipe or a socket whose reader had gone away. But anyone may have sent the signal.</source>
        <translation>Em geral ele escreveu em um pipe ou socket cujo leitor tinha ido embora. Mas qualquer um pode ter enviado o sinal.</translation>
    </message>
    <message>
        <source>A process that it had started died of %1 and left a core. A shell reports that with this exit code.</source>
        <translation>Um processo que ele tinha iniciado morreu por %1 e deixou um despejo de memória (core). Um shell informa isso com este código de saída.</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”, which is relative to the directory in which it died.</source>
        <translation>Não é possível encontrar o despejo de memória (core) dele pelo padrão “%1”, que é relativo ao diretório em que ele morreu.</translation>
    </message>
    <message>
        <source>A process that cannot be seen from here sent %1.</source>
        <translation>Um processo que não pode ser visto daqui enviou %1.</translation>
    </message>
    <message>
        <source>The core was looked for in %1</source>
        <translation>O despejo de memória (core) foi procurado em %1</translation>
    </message>
    <message>
        <source>The core was looked for in %1 and, as far as time allowed, below it</source>
        <translation>O despejo de memória (core) foi procurado em %1 e, até onde o tempo permitiu, abaixo dele</translation>
    </message>
    <message>
        <source>The core of process %1, which it had started: %2</source>
        <translation>O despejo de memória (core) do processo %1, que ele tinha iniciado: %2</translation>
    </message>
    <message>
        <source>The core was left by %1</source>
        <translation>O despejo de memória (core) foi deixado por %1</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Print this help and exit</source>
        <translation>Mostra esta ajuda e sai</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Mostra a versão e sai</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Não existe a opção %1.</translation>
    </message>
    <message>
        <source>“%1 --help” tells how to use it.</source>
        <translation>“%1 --help” explica como usá-lo.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write for example 500ms, 2s or 1m30s.</source>
        <translation>“%1” não é uma duração. Escreva, por exemplo, 500ms, 2s ou 1m30s.</translation>
    </message>
    <message>
        <source>Stop the child after this time</source>
        <translation>Para o processo filho depois desse tempo</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURAÇÃO</translation>
    </message>
    <message>
        <source>Time from SIGTERM to SIGKILL (default 3s)</source>
        <translation>Tempo entre SIGTERM e SIGKILL (padrão: 3s)</translation>
    </message>
    <message>
        <source>Run the child in this directory</source>
        <translation>Executa o processo filho neste diretório</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Set an environment variable; may be repeated</source>
        <translation>Define uma variável de ambiente; pode ser repetida</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NOME=VALOR</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>“%1” não tem a forma NOME=VALOR.</translation>
    </message>
    <message>
        <source>Remove an environment variable; may be repeated</source>
        <translation>Remove uma variável de ambiente; pode ser repetida</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>The child&apos;s stdin: a file, - for brood&apos;s own, or null (default)</source>
        <translation>A entrada padrão (stdin) do processo filho: um arquivo, - para a do próprio brood, ou null (padrão)</translation>
    </message>
    <message>
        <source>FILE|-|null</source>
        <translation>ARQUIVO|-|null</translation>
    </message>
    <message>
        <source>Run the child on a pseudo-terminal</source>
        <translation>Executa o processo filho em um pseudoterminal</translation>
    </message>
    <message>
        <source>Its size in cells, such as 80x24 (default: this terminal&apos;s)</source>
        <translation>O tamanho dele em células, como 80x24 (padrão: o deste terminal)</translation>
    </message>
    <message>
        <source>COLUMNSxROWS</source>
        <translation>COLUNASxLINHAS</translation>
    </message>
    <message>
        <source>“%1” is no terminal size. Write for example 80x24.</source>
        <translation>“%1” não é um tamanho de terminal. Escreva, por exemplo, 80x24.</translation>
    </message>
    <message>
        <source>Let /bin/sh run the command, words joined by spaces</source>
        <translation>Deixa /bin/sh executar o comando, com as palavras unidas por espaços</translation>
    </message>
    <message>
        <source>Exit codes that count as success, such as 0,3,10-12</source>
        <translation>Códigos de saída que contam como sucesso, como 0,3,10-12</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>“%1” is no list of exit codes. Write for example 0,3,10-12.</source>
        <translation>“%1” não é uma lista de códigos de saída. Escreva, por exemplo, 0,3,10-12.</translation>
    </message>
    <message>
        <source>Start a child that failed again, up to N times</source>
        <translation>Inicia novamente um processo filho que falhou, até N vezes</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>Where Brood keeps what it remembers</source>
        <translation>Onde o Brood guarda o que memoriza</translation>
    </message>
    <message>
        <source>Print neither banner nor progress</source>
        <translation>Não mostra nem o resultado nem o progresso</translation>
    </message>
    <message>
        <source>Run a command in the terminal and tell exactly how it ended.</source>
        <translation>Executa um comando no terminal e informa exatamente como ele terminou.</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>Não há nenhum comando para executar.</translation>
    </message>
    <message>
        <source>Launch the command at once</source>
        <translation>Inicia o comando imediatamente</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>“%1” não é um nome de variável.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Keep neither this command nor its output</source>
        <translation>Não mantém nem este comando nem a saída dele</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest</source>
        <translation>Mantém só mais ou menos esta quantidade da saída, a mais recente</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMANHO</translation>
    </message>
    <message>
        <source>“%1” is no size. Write for example 500M or 2GiB.</source>
        <translation>“%1” não é um tamanho. Escreva, por exemplo, 500M ou 2GiB.</translation>
    </message>
    <message>
        <source>[OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation>[OPÇÃO…] -- COMANDO [ARGUMENTO…]</translation>
    </message>
    <message>
        <source>The run&apos;s id, the beginning of it, or last (default)</source>
        <translation>O ID da execução, o começo dele ou last (padrão)</translation>
    </message>
    <message>
        <source>Print what the command wrote: its stdout and its stderr as such</source>
        <translation>Mostra o que o comando escreveu: stdout e stderr, cada uma como tal</translation>
    </message>
    <message>
        <source>Print only what it wrote to stdout</source>
        <translation>Mostra só o que ele escreveu em stdout</translation>
    </message>
    <message>
        <source>Print only what it wrote to stderr, to stdout</source>
        <translation>Mostra só o que ele escreveu em stderr, em stdout</translation>
    </message>
    <message>
        <source>The bytes as they came (default), the text without escape sequences, or a page with the colours</source>
        <translation>Os bytes como chegaram (padrão), o texto sem sequências de escape ou uma página com as cores</translation>
    </message>
    <message>
        <source>“%1” is no format. Write raw, plain or html.</source>
        <translation>“%1” não é um formato. Escreva raw, plain ou html.</translation>
    </message>
    <message>
        <source>Put the time of its arrival before each line</source>
        <translation>Coloca antes de cada linha o horário em que ela chegou</translation>
    </message>
    <message>
        <source>“%1” is no kind of timestamp. Write elapsed or clock.</source>
        <translation>“%1” não é um tipo de carimbo de tempo. Escreva elapsed ou clock.</translation>
    </message>
    <message>
        <source>Tell how an earlier run ended, or print what it wrote.</source>
        <translation>Informa como uma execução anterior terminou ou mostra o que ela escreveu.</translation>
    </message>
    <message>
        <source>[OPTION…] [RUN]</source>
        <translation>[OPÇÃO…] [RUN]</translation>
    </message>
    <message>
        <source>Raw output has no timestamps. Write --format plain or --format html.</source>
        <translation>A saída bruta não tem carimbos de tempo. Escreva --format plain ou --format html.</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it; programs that fork much run slower</source>
        <translation>Conta instruções, ciclos e faltas de cache, se o sistema permitir; programas que criam muitos processos ficam mais lentos</translation>
    </message>
    <message>
        <source>Write a report to this file, whose name ends in %1; may be repeated</source>
        <translation>Grava um relatório neste arquivo, cujo nome termina em %1; pode ser repetida</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>“%1” não é um número de %2 a %3.</translation>
    </message>
    <message>
        <source>Wait so long before the first retry, twice as long before the next</source>
        <translation>Esperar este tempo antes da primeira nova tentativa, o dobro antes da seguinte</translation>
    </message>
    <message>
        <source>Run the command N times; {i} in it is the child&apos;s number</source>
        <translation>Executar o comando N vezes; {i} nele é o número do processo filho</translation>
    </message>
    <message>
        <source>So many children at once (default: one for each processor)</source>
        <translation>Tantos processos filhos de uma vez (padrão: um por processador)</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least</source>
        <translation>Deixar passar pelo menos este tempo de um início ao seguinte</translation>
    </message>
    <message>
        <source>When children fail: never give up, start no more (soon), or stop those that run as well (now)</source>
        <translation>Quando processos filhos falham: nunca desistir (never), não iniciar mais (soon) ou parar também os que estão em execução (now)</translation>
    </message>
    <message>
        <source>“%1” is none of never, soon and now.</source>
        <translation>“%1” não é never, soon nem now.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a share. Write for example 3 or 10%.</source>
        <translation>“%1” não é um número nem uma proporção. Escreva por exemplo 3 ou 10%.</translation>
    </message>
    <message>
        <source>Brood&apos;s stdin can&apos;t be given to several children. Let them read a file.</source>
        <translation>A entrada padrão do Brood não pode ser dada a vários processos filhos. Faça com que leiam um arquivo.</translation>
    </message>
    <message>
        <source>The stdin of each child: a file, or null (default)</source>
        <translation>A entrada padrão (stdin) de cada processo filho: um arquivo ou null (padrão)</translation>
    </message>
    <message>
        <source>FILE|null</source>
        <translation>ARQUIVO|null</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>“%1” não é uma proporção. Escreva, por exemplo, 0.05 ou 5%.</translation>
    </message>
    <message>
        <source>Begin with N children at once (default 1)</source>
        <translation>Começa com N processos filhos ao mesmo tempo (padrão: 1)</translation>
    </message>
    <message>
        <source>Try no more than N (default 1024)</source>
        <translation>Não tenta mais que N (padrão: 1024)</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it (default 5%)</source>
        <translation>Que largura a resposta pode manter, como proporção dela (padrão: 5%)</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>PROPORÇÃO</translation>
    </message>
    <message>
        <source>Let the majority of N rounds decide about a number (default 3)</source>
        <translation>Deixa a maioria de N rodadas decidir sobre um número (padrão: 3)</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, and none between them</source>
        <translation>Tenta estes números do menor ao maior, e nenhum entre eles</translation>
    </message>
    <message>
        <source>N,N,…</source>
        <translation>N,N,…</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>“%1” não é uma lista de números. Escreva, por exemplo, 1,2,5,10.</translation>
    </message>
    <message>
        <source>Wait so long between rounds (default 200ms)</source>
        <translation>Espera este tempo entre as rodadas (padrão: 200ms)</translation>
    </message>
    <message>
        <source>Let this share of the children fail (default 0)</source>
        <translation>Proporção dos processos filhos que pode falhar (padrão: 0)</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a factor. Write for example 500ms or 2x.</source>
        <translation>“%1” não é uma duração nem um fator. Escreva, por exemplo, 500ms ou 2x.</translation>
    </message>
    <message>
        <source>The longest that half of the children may take</source>
        <translation>O máximo que metade dos processos filhos pode demorar</translation>
    </message>
    <message>
        <source>The longest that 95 % of them may take</source>
        <translation>O máximo que 95% deles podem demorar</translation>
    </message>
    <message>
        <source>The longest that 99 % of them may take</source>
        <translation>O máximo que 99% deles podem demorar</translation>
    </message>
    <message>
        <source>DURATION|FACTORx</source>
        <translation>DURAÇÃO|FATORx</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>Um comando de shell que deve ter sucesso depois de cada rodada</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>How long it may take (default 10s)</source>
        <translation>Quanto ele pode demorar (padrão: 10s)</translation>
    </message>
    <message>
        <source>A process that must stay alive</source>
        <translation>Um processo que deve continuar vivo</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>“%1” is no process id.</source>
        <translation>“%1” não é um ID de processo.</translation>
    </message>
    <message>
        <source>A TCP port that must go on to take connections</source>
        <translation>Uma porta TCP que deve continuar aceitando conexões</translation>
    </message>
    <message>
        <source>[HOST:]PORT</source>
        <translation>[HOST:]PORTA</translation>
    </message>
    <message>
        <source>“%1” is no port. Write for example 8080 or example.org:8080.</source>
        <translation>“%1” não é uma porta. Escreva, por exemplo, 8080 ou example.org:8080.</translation>
    </message>
    <message>
        <source>Run more and more copies of a command at once, and tell at how many it breaks.</source>
        <translation>Executa cada vez mais cópias de um comando ao mesmo tempo e informa com quantas ele falha.</translation>
    </message>
    <message>
        <source>The first number, %1, is greater than the greatest, %2.</source>
        <translation>O primeiro número, %1, é maior que o máximo, %2.</translation>
    </message>
    <message>
        <source>Start all copies at the same moment</source>
        <translation>Inicia todas as cópias no mesmo instante</translation>
    </message>
    <message>
        <source>All %1 copies can&apos;t start at the same moment when only %2 may run at once. Leave out --jobs.</source>
        <translation>As %1 cópias não podem iniciar no mesmo instante se só %2 podem ser executadas ao mesmo tempo. Omita --jobs.</translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal, “brood ramp” finds out how many children at once are too many, and “brood show” shows what became of a run.</source>
        <translation>Abre a janela do Brood, um monitor de processos.
“brood run” faz o mesmo no terminal, “brood ramp” descobre quantos processos filhos ao mesmo tempo são demais e “brood show” mostra o que aconteceu com uma execução.</translation>
    </message>
    <message>
        <source>Run the command for each line of a file (-: of stdin), which {} in it stands for</source>
        <translation>Executa o comando para cada linha de um arquivo (-: da entrada padrão); {} nele representa a linha</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>ARQUIVO|-</translation>
    </message>
    <message>
        <source>What --input reads has a NUL behind each line, no line break</source>
        <translation>O que --input lê tem um NUL após cada linha, não uma quebra de linha</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>Divide cada linha ali, como em , ou \t, em {1}, {2} …</translation>
    </message>
    <message>
        <source>SEPARATOR</source>
        <translation>SEPARADOR</translation>
    </message>
    <message>
        <source>“%1” separates nothing.</source>
        <translation>“%1” não separa nada.</translation>
    </message>
    <message>
        <source>Run the command for each of these values, or lines of a file, which {NAME} stands for; if repeated, for each combination</source>
        <translation>Executa o comando para cada um destes valores, ou cada linha de um arquivo, que {NOME} representa; se repetida, para cada combinação</translation>
    </message>
    <message>
        <source>NAME=VALUE,…|NAME=@FILE</source>
        <translation>NOME=VALOR,…|NOME=@ARQUIVO</translation>
    </message>
    <message>
        <source>If it stands between the values, --null is what you need.</source>
        <translation>Se ele estiver entre os valores, o que é preciso é --null.</translation>
    </message>
    <message>
        <source>Stop the child after this time, or after such a share of the median of those that have succeeded</source>
        <translation>Para o processo filho após este tempo, ou após tal proporção da mediana dos que tiveram sucesso</translation>
    </message>
    <message>
        <source>DURATION|P%</source>
        <translation>DURAÇÃO|P%</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a share. Write for example 500ms, 2s, 1m30s or 300%.</source>
        <translation>“%1” não é uma duração nem uma proporção. Escreva, por exemplo, 500ms, 2s, 1m30s ou 300%.</translation>
    </message>
    <message>
        <source>Start a child again whenever it has failed (on-failure), or also when it has succeeded (always), until it is stopped</source>
        <translation>Inicia novamente um processo filho sempre que falhou (on-failure), ou também quando teve sucesso (always), até que seja parado</translation>
    </message>
    <message>
        <source>“%1” is none of never, on-failure and always.</source>
        <translation>“%1” não é never, on-failure nem always.</translation>
    </message>
    <message>
        <source>With --restart: give up a child that fails sooner, --retries + 1 times in a row (default 1s)</source>
        <translation>Com --restart: desiste de um processo filho que falha antes disso, --retries + 1 vezes seguidas (padrão: 1s)</translation>
    </message>
    <message>
        <source>Leave out what has succeeded in an earlier run: its id, last, or its report</source>
        <translation>Omite o que teve sucesso em uma execução anterior: o ID dela, last ou o relatório dela</translation>
    </message>
    <message>
        <source>RUN|last|FILE.json</source>
        <translation>EXECUÇÃO|last|ARQUIVO.json</translation>
    </message>
    <message>
        <source>These are %1 children; %2 are the most that there can be.</source>
        <translation>São %1 processos filhos; pode haver no máximo %2.</translation>
    </message>
    <message>
        <source>A share of the median as --timeout needs several children.</source>
        <translation>Uma proporção da mediana como --timeout requer vários processos filhos.</translation>
    </message>
    <message>
        <source>--start-success means nothing without --restart.</source>
        <translation>--start-success não significa nada sem --restart.</translation>
    </message>
    <message>
        <source>Only one of --input and --stdin can be -.</source>
        <translation>Apenas um entre --input e --stdin pode ser -.</translation>
    </message>
    <message>
        <source>After so many failures, or such a share of what has ended, at least 3 (default: the first)</source>
        <translation>Após tantas falhas, ou tal proporção dos que terminaram, pelo menos 3 (padrão: na primeira)</translation>
    </message>
    <message>
        <source>--steps says all that is tried: --start, --max and --tolerance mean nothing with it.</source>
        <translation>--steps diz tudo o que é tentado: --start, --max e --tolerance não significam nada com ela.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Nada foi executado.</translation>
    </message>
</context>
<context>
    <name>EditorText</name>
    <message>
        <source>The environment variable BROOD_EDITOR is not a command: a quote may be missing. It is: %1</source>
        <translation>A variável de ambiente BROOD_EDITOR não é um comando: talvez falte uma aspa. O valor dela é: %1</translation>
    </message>
    <message>
        <source>There is no program “%1”, which the environment variable BROOD_EDITOR names.</source>
        <translation>Não existe o programa “%1”, indicado na variável de ambiente BROOD_EDITOR.</translation>
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
        <translation>Texto simples (*.txt)</translation>
    </message>
    <message>
        <source>Web page with colours (*.html)</source>
        <translation>Página da web com cores (*.html)</translation>
    </message>
    <message>
        <source>Bytes as they came (*)</source>
        <translation>Bytes como chegaram (*)</translation>
    </message>
    <message>
        <source>Only stdout, bytes as they came (*)</source>
        <translation>Somente stdout, bytes como chegaram (*)</translation>
    </message>
    <message>
        <source>Only stderr, bytes as they came (*)</source>
        <translation>Somente stderr, bytes como chegaram (*)</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>There is no line in %1.</source>
        <translation>%1 não contém nenhuma linha.</translation>
    </message>
    <message>
        <source>There is a NUL byte in %1, which no command line can hold.</source>
        <translation>%1 contém um byte NUL, que nenhuma linha de comando pode conter.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no values.</source>
        <translation>O parâmetro “%1” não tem valores.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE,VALUE… or NAME=@FILE.</source>
        <translation>“%1” não tem a forma NOME=VALOR,VALOR… nem NOME=@ARQUIVO.</translation>
    </message>
    <message>
        <source>“%1” is no name of a parameter. It takes letters, digits and underscores, no digit first, and is not i, the child&apos;s number.</source>
        <translation>“%1” não é um nome de parâmetro. Ele consiste em letras, dígitos e sublinhados, não começa com um dígito e não é i, o número do processo filho.</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>Há dois parâmetros “%1”.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
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
        <translation>95% em até %1</translation>
    </message>
    <message>
        <source>slowest #%1 %2</source>
        <extracomment>The child that took longest: %1 is its number, %2 a time</extracomment>
        <translation>o mais lento #%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other way(s) to fail.</source>
        <translation>
            <numerusform>… e mais %Ln forma de falhar.</numerusform>
            <numerusform>… e mais %Ln formas de falhar.</numerusform>
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
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln em execução</numerusform>
            <numerusform>%Ln em execução</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a time</extracomment>
        <translation>faltam cerca de %1</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%1 de %2 com sucesso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln parado</numerusform>
            <numerusform>%Ln parados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln não iniciado</numerusform>
            <numerusform>%Ln não iniciados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>no more are started for now</source>
        <comment>children</comment>
        <translation>por enquanto não são iniciados mais</translation>
    </message>
</context>
<context>
    <name>LauncherText</name>
    <message>
        <source>No editor was found to open “%1” with. Set the environment variable BROOD_EDITOR to one, for example “code -g {file}:{line}:{column}”, and start Brood again.</source>
        <translation>Nenhum editor foi encontrado para abrir “%1”. Indique um na variável de ambiente BROOD_EDITOR, por exemplo “code -g {file}:{line}:{column}”, e inicie o Brood novamente.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Não existe o arquivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a file that an editor can open.</source>
        <translation>“%1” não é um arquivo que um editor possa abrir.</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started: %2</source>
        <translation>Não foi possível iniciar o editor “%1”: %2</translation>
    </message>
</context>
<context>
    <name>LogContent</name>
    <message>
        <source>⋯ %1 of older output was dropped ⋯</source>
        <extracomment>A row of the log that stands for what is not there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation>⋯ %1 de saída mais antiga descartados ⋯</translation>
    </message>
    <message>
        <source>⋯ %1 of output could not be kept: %2 ⋯</source>
        <extracomment>A row of the log; %1 is an amount such as &quot;12.3 MiB&quot;, %2 says why, such as &quot;No space left on device&quot;</extracomment>
        <translation>⋯ não foi possível manter %1 de saída: %2 ⋯</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>brood: There is no display to open a window on. Use “brood run -- COMMAND” in the terminal.
</source>
        <translation>brood: Não há nenhuma tela em que abrir uma janela. Use “brood run -- COMANDO” no terminal.
</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report “%1” cannot be written: its directory does not exist.</source>
        <translation>Não é possível gravar o relatório “%1”: o diretório dele não existe.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: permission denied.</source>
        <translation>Não é possível gravar o relatório “%1”: permissão negada.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2</source>
        <translation>Não foi possível gravar o relatório “%1”: %2</translation>
    </message>
    <message>
        <source>The report “%1” has no known format. Its name must end in %2.</source>
        <translation>O relatório “%1” não tem um formato conhecido. O nome dele deve terminar em %2.</translation>
    </message>
    <message>
        <source>The report “%1” is asked for twice. Give each a name of its own.</source>
        <translation>O relatório “%1” é pedido duas vezes. Dê a cada um um nome diferente.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are endings of file names: &quot;.html, .json, .csv, .md or .joblog&quot;</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Web page with timeline and output</source>
        <translation>Página da web com linha do tempo e saída</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>CSV table of the children</source>
        <translation>Tabela CSV dos processos filhos</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texto Markdown</translation>
    </message>
    <message>
        <source>Job log of GNU parallel</source>
        <translation>Registro de tarefas do GNU parallel</translation>
    </message>
    <message>
        <source>Drawing of the timeline</source>
        <translation>Desenho da linha do tempo</translation>
    </message>
    <message>
        <source>CSV table of the figures over time</source>
        <translation>Tabela CSV dos valores ao longo do tempo</translation>
    </message>
    <message>
        <source>JSON of the figures over time</source>
        <translation>JSON dos valores ao longo do tempo</translation>
    </message>
    <message>
        <source>The report “%1” cannot be made: PNG and PDF are saved from the window (in the timeline&apos;s menu). Without it, have a drawing of the timeline: name it .svg; browsers, Inkscape and rsvg-convert make of it what you need.</source>
        <translation>O relatório “%1” não pode ser criado: PNG e PDF são salvos pela janela (no menu da linha do tempo). Sem ela, peça um desenho da linha do tempo: dê-lhe o nome .svg; navegadores, Inkscape e rsvg-convert fazem dele o que você precisar.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Finished, exit code %1</source>
        <extracomment>The banner after an ordinary end</extracomment>
        <translation>Concluído, código de saída %1</translation>
    </message>
    <message>
        <source>Killed by %1</source>
        <translation>Morto por %1</translation>
    </message>
    <message>
        <source>Could not start: %1</source>
        <translation>Não foi possível iniciar: %1</translation>
    </message>
    <message>
        <source>Timed out, %1</source>
        <translation>Tempo limite esgotado, %1</translation>
    </message>
    <message>
        <source>Ended, how is unknown</source>
        <translation>Encerrado, não se sabe como</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>Parado antes de ser iniciado</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>Parado, %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>em pausa por %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 %)</source>
        <extracomment>CPU time and its share of the elapsed time in percent</extracomment>
        <translation>CPU %1 (%2%)</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>The largest resident memory of the child</extracomment>
        <translation>pico de memória %1</translation>
    </message>
    <message>
        <source>Whoever read its output went away, so it was closed early, as in any pipe.</source>
        <translation>Quem lia a saída dele deixou de ler, por isso ela foi fechada antes da hora, como em qualquer pipe.</translation>
    </message>
    <message>
        <source>Outlived it and was ended by Brood: %1.</source>
        <translation>O Brood encerrou o que sobreviveu a ele: %1.</translation>
    </message>
    <message>
        <source>This was attempt %1.</source>
        <translation>Esta foi a tentativa %1.</translation>
    </message>
    <message>
        <source>%1, core dumped</source>
        <translation>%1, despejo de memória gerado</translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation>código de saída %1 após %2</translation>
    </message>
    <message>
        <source>%1 was needed</source>
        <translation>foi necessário %1</translation>
    </message>
    <message>
        <source>ended by %1; %2 was needed for its descendants</source>
        <translation>encerrado por %1; os descendentes dele precisaram de %2</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>encerrado por %1</translation>
    </message>
    <message>
        <source>Its output was still held open when the grace period was over; what came later is not here.</source>
        <translation>A saída dele ainda estava aberta quando o período de tolerância acabou; o que veio depois não está aqui.</translation>
    </message>
    <message>
        <source>Its output was still held open by %1 when the grace period was over; what came later is not here.</source>
        <translation>A saída dele ainda era mantida aberta por %1 quando o período de tolerância acabou; o que veio depois não está aqui.</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (pid %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence that explains how a child ended, %2 is &quot;certain&quot; or &quot;likely&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outlived it and ended by itself: %1.</source>
        <translation>Sobreviveu a ele e terminou por conta própria: %1.</translation>
    </message>
    <message>
        <source>Page faults: %1 with and %2 without reading from storage; exact</source>
        <translation>Faltas de página: %1 com e %2 sem leitura do armazenamento; exato</translation>
    </message>
    <message>
        <source>Context switches: %1 voluntary, %2 involuntary; exact</source>
        <translation>Trocas de contexto: %1 voluntárias, %2 involuntárias; exato</translation>
    </message>
    <message>
        <source>Hardware counters: not available here (%1)</source>
        <translation>Contadores de hardware: não disponíveis aqui (%1)</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>a figure</comment>
        <translation>não contado</translation>
    </message>
    <message>
        <source>Instructions: %1, cycles: %2, cache misses: %3</source>
        <translation>Instruções: %1, ciclos: %2, faltas de cache: %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exato</translation>
    </message>
    <message>
        <source>without the kernel&apos;s work for it</source>
        <translation>sem o trabalho do kernel para ele</translation>
    </message>
    <message>
        <source>Peak memory of the whole tree together: %1; exact, by its control group</source>
        <translation>Pico de memória de toda a árvore em conjunto: %1; exato, segundo seu grupo de controle</translation>
    </message>
    <message>
        <source>Most threads at once: %1; exact, by its control group</source>
        <translation>Máximo de threads ao mesmo tempo: %1; exato, segundo seu grupo de controle</translation>
    </message>
    <message>
        <source>Held back by a limit on CPU time: %1</source>
        <translation>Contido por um limite de tempo de CPU: %1</translation>
    </message>
    <message>
        <source>Forks that a limit refused: %1</source>
        <translation>Forks recusados por um limite: %1</translation>
    </message>
    <message>
        <source>Whole tree: %1 read from storage, %2 written to storage; sampled</source>
        <translation>Toda a árvore: %1 lidos do armazenamento, %2 gravados no armazenamento; amostrado</translation>
    </message>
    <message>
        <source>Whole tree: CPU %1 user, %2 system; peak memory %3; at most %4 and %5; sampled</source>
        <extracomment>Of a process and all that came of it; “sampled”: looked at several times a second; %4 and %5 are numbers of processes and threads</extracomment>
        <translation>Toda a árvore: CPU %1 usuário, %2 sistema; pico de memória %3; no máximo %4 e %5; amostrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln processo</numerusform>
            <numerusform>%Ln processos</numerusform>
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
        <translation>pico de memória %1 (maior processo)</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>figures</comment>
        <translation>exato</translation>
    </message>
    <message>
        <source>the setting kernel.perf_event_paranoid, or the container that Brood runs in, does not allow it</source>
        <translation>a configuração kernel.perf_event_paranoid, ou o contêiner em que o Brood é executado, não o permite</translation>
    </message>
    <message>
        <source>the processor has none, or the virtual machine does not pass them on</source>
        <translation>o processador não os tem, ou a máquina virtual não os repassa</translation>
    </message>
    <message>
        <source>the kernel was built without them</source>
        <translation>o kernel foi compilado sem eles</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 of it by orphans)</source>
        <extracomment>CPU time, and how much of it orphaned processes used: those that nobody waited for</extracomment>
        <translation>CPU %1 (%2 disso por órfãos)</translation>
    </message>
    <message>
        <source>CPU ≈ %1</source>
        <extracomment>The CPU time of all processes; ≈: it was sampled</extracomment>
        <translation>CPU ≈ %1</translation>
    </message>
    <message>
        <source>peak ≈ %1</source>
        <extracomment>The largest memory that all processes had together; ≈: it was sampled</extracomment>
        <translation>pico de memória ≈ %1</translation>
    </message>
    <message>
        <source>whole tree: %1</source>
        <extracomment>%1 are one or two figures: &quot;CPU ≈ 1.2 s, peak ≈ 12 MiB&quot;</extracomment>
        <translation>árvore inteira: %1</translation>
    </message>
    <message>
        <source>Its time was up after %1.</source>
        <translation>O tempo dele acabou após %1.</translation>
    </message>
    <message>
        <source>Elapsed: %1; CPU: %2 (≈ %3 user, ≈ %4 system); peak memory of the largest process: %5; exact, ≈ estimated by the kernel</source>
        <extracomment>%1 to %4 are times such as &quot;1.234567 s&quot;, %5 an amount of memory; “exact”: counted, not sampled; the kernel counts the sum and estimates how it is divided</extracomment>
        <translation>Decorrido: %1; CPU: %2 (≈ %3 usuário, ≈ %4 sistema); pico de memória do maior processo: %5; exato, ≈ estimado pelo kernel</translation>
    </message>
    <message>
        <source>CPU of the whole tree: %1 (≈ %2 user, ≈ %3 system); exact, by its control group, ≈ estimated by the kernel</source>
        <translation>CPU de toda a árvore: %1 (≈ %2 usuário, ≈ %3 sistema); exato, segundo seu grupo de controle, ≈ estimado pelo kernel</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>The report “%1” could not be read: %2.</source>
        <translation>Não foi possível ler o relatório “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is no JSON report of a run.</source>
        <translation>“%1” não é um relatório JSON de uma execução.</translation>
    </message>
    <message>
        <source>All had succeeded before. There is nothing to run again.</source>
        <translation>Todos já haviam tido sucesso antes. Não há nada para executar novamente.</translation>
    </message>
    <message>
        <source>%1 of %2 had succeeded before and are not run again.</source>
        <comment>children</comment>
        <translation>%1 de %2 já haviam tido sucesso antes e não são executados novamente.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%Ln child(ren) had succeeded before and were not run again.</source>
        <translation>
            <numerusform>%Ln processo filho já havia tido sucesso antes e não foi executado novamente.</numerusform>
            <numerusform>%Ln processos filhos já haviam tido sucesso antes e não foram executados novamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>The output could not be saved as “%1”: %2. Choose another place, or free some space there.</source>
        <translation>Não foi possível salvar a saída como “%1”: %2. Escolha outro local ou libere espaço nesse.</translation>
    </message>
    <message>
        <source>The output could not be saved: some of it can&apos;t be read any more.</source>
        <translation>Não foi possível salvar a saída: parte dela não pode mais ser lida.</translation>
    </message>
</context>
<context>
    <name>SignalNames</name>
    <message>
        <source>signal %1</source>
        <translation>sinal %1</translation>
    </message>
</context>
<context>
    <name>StartErrors</name>
    <message>
        <source>“%1” exists, but the interpreter that it names in its first line or header does not. Install that interpreter or correct the line.</source>
        <translation>“%1” existe, mas o interpretador indicado na primeira linha ou no cabeçalho não existe. Instale esse interpretador ou corrija a linha.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path.</source>
        <translation>“%1” não existe. Verifique o caminho.</translation>
    </message>
    <message>
        <source>“%1” was not found in any directory of PATH. Check the spelling, or give the full path.</source>
        <translation>“%1” não foi encontrado em nenhum diretório do PATH. Verifique a grafia ou informe o caminho completo.</translation>
    </message>
    <message>
        <source>“%1” may not be executed: permission denied. It must be a file, not a directory, and executable (chmod +x).</source>
        <translation>Não é possível executar “%1”: permissão negada. Deve ser um arquivo, não um diretório, e ser executável (chmod +x).</translation>
    </message>
    <message>
        <source>“%1” is not a program that this system can run. If it is a script, its first line must name its interpreter, such as #!/bin/sh.</source>
        <translation>“%1” não é um programa que este sistema possa executar. Se for um script, a primeira linha deve indicar o interpretador, como #!/bin/sh.</translation>
    </message>
    <message>
        <source>The arguments and the environment are too long for the system together, or one of them alone. Pass the data in a file or on stdin instead.</source>
        <translation>Os argumentos e o ambiente são longos demais para o sistema em conjunto, ou um deles o é sozinho. Passe os dados em um arquivo ou pela entrada padrão.</translation>
    </message>
    <message>
        <source>“%1” is open for writing. Wait until it has been written.</source>
        <translation>“%1” está aberto para gravação. Espere até que a gravação termine.</translation>
    </message>
    <message>
        <source>“%1” is a damaged or foreign program file.</source>
        <translation>“%1” é um arquivo de programa danificado ou de outro sistema.</translation>
    </message>
    <message>
        <source>“%1” may not be executed here: its file system or a security policy forbids it.</source>
        <translation>Não é possível executar “%1” aqui: o sistema de arquivos ou uma política de segurança o proíbe.</translation>
    </message>
    <message>
        <source>The working directory “%1” does not exist.</source>
        <translation>O diretório de trabalho “%1” não existe.</translation>
    </message>
    <message>
        <source>The working directory “%1” is not a directory.</source>
        <translation>O diretório de trabalho “%1” não é um diretório.</translation>
    </message>
    <message>
        <source>The working directory “%1” may not be entered: permission denied.</source>
        <translation>Não é possível entrar no diretório de trabalho “%1”: permissão negada.</translation>
    </message>
    <message>
        <source>The working directory “%1” cannot be used: %2.</source>
        <translation>Não é possível usar o diretório de trabalho “%1”: %2.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, does not exist.</source>
        <translation>O arquivo para a entrada padrão, “%1”, não existe.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, may not be read: permission denied.</source>
        <translation>Não é possível ler o arquivo para a entrada padrão, “%1”: permissão negada.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a directory.</source>
        <translation>O arquivo para a entrada padrão, “%1”, é um diretório.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, cannot be opened: %2.</source>
        <translation>Não é possível abrir o arquivo para a entrada padrão, “%1”: %2.</translation>
    </message>
    <message>
        <source>The system allows no more processes: a limit is reached (ulimit -u, or pids.max of the control group). End some processes or raise the limit.</source>
        <translation>O sistema não permite mais processos: um limite foi atingido (ulimit -u, ou pids.max do grupo de controle). Encerre alguns processos ou aumente o limite.</translation>
    </message>
    <message>
        <source>The system has not enough memory for another process.</source>
        <translation>O sistema não tem memória suficiente para mais um processo.</translation>
    </message>
    <message>
        <source>Too many files are open: the limit is reached (ulimit -n). Run fewer children at once or raise the limit.</source>
        <translation>Há arquivos abertos demais: o limite foi atingido (ulimit -n). Execute menos processos filhos ao mesmo tempo ou aumente o limite.</translation>
    </message>
    <message>
        <source>Too many files are open on the whole system.</source>
        <translation>Há arquivos abertos demais em todo o sistema.</translation>
    </message>
    <message>
        <source>The child could not be set up: %1.</source>
        <translation>Não foi possível preparar o processo filho: %1.</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened: %1. Launch without one, or end programs that use some.</source>
        <translation>Não foi possível abrir um pseudoterminal: %1. Inicie o comando sem ele ou encerre programas que os usem.</translation>
    </message>
    <message>
        <source>Brood is ending; nothing is started any more.</source>
        <translation>O Brood está encerrando; nada mais é iniciado.</translation>
    </message>
    <message>
        <source>The command, a variable&apos;s name or a path is empty or contains a NUL character.</source>
        <translation>O comando, o nome de uma variável ou um caminho está vazio ou contém um caractere NUL.</translation>
    </message>
    <message>
        <source>There is no command to launch. Type one.</source>
        <translation>Não há nenhum comando para iniciar. Digite um.</translation>
    </message>
    <message>
        <source>“%1” could not be executed: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what is wrong</extracomment>
        <translation>Não foi possível executar “%1”: %2.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a FIFO. Use a file, or the stdin of “brood run” (--stdin -).</source>
        <translation>O arquivo para a entrada padrão, “%1”, é um FIFO. Use um arquivo ou a entrada padrão de “brood run” (--stdin -).</translation>
    </message>
    <message>
        <source>The child was killed while it waited for the others to be ready.</source>
        <translation>O processo filho foi morto enquanto esperava que os outros ficassem prontos.</translation>
    </message>
</context>
<context>
    <name>TextMatcher</name>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>A expressão regular não é válida: %1</translation>
    </message>
    <message>
        <source>This regular expression does not go with whole words.</source>
        <translation>Esta expressão regular não pode ser combinada com palavras inteiras.</translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
    <message>
        <source>What “%1” sends is not Brood&apos;s protocol (%2).</source>
        <translation>O que “%1” envia não é o protocolo do Brood (%2).</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Brood. Install both from the same version.</source>
        <translation>“%1” pertence a outra versão do Brood. Instale ambos da mesma versão.</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program gave up: %1.</source>
        <translation>O programa auxiliar do Brood desistiu: %1.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>A mensagem dele foi: %1</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program was killed or crashed. Everything that it had started was ended with it, so how the child would have ended is unknown.</source>
        <translation>O programa auxiliar do Brood falhou ou foi morto. Tudo o que ele havia iniciado foi encerrado com ele, por isso não se sabe como o processo filho teria terminado.</translation>
    </message>
    <message>
        <source>“%1” ended without a word; it is not Brood&apos;s helper program. Install Brood again.</source>
        <translation>“%1” terminou sem dizer nada; não é o programa auxiliar do Brood. Instale o Brood novamente.</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2.</source>
        <translation>O programa auxiliar “%1” do Brood não pôde ser iniciado: %2.</translation>
    </message>
    <message>
        <source>Install Brood again.</source>
        <translation>Instale o Brood novamente.</translation>
    </message>
    <message>
        <source>Raise the limit on open files (ulimit -n).</source>
        <translation>Aumente o limite de arquivos abertos (ulimit -n).</translation>
    </message>
</context>
<context>
    <name>brood::Backtrace</name>
    <message>
        <source>gdb could not be started: %1.</source>
        <translation>Não foi possível iniciar o gdb: %1.</translation>
    </message>
    <message>
        <source>gdb took too long and was ended.</source>
        <translation>O gdb demorou demais e foi encerrado.</translation>
    </message>
    <message>
        <source>gdb had nothing to say.</source>
        <translation>O gdb não teve nada a dizer.</translation>
    </message>
</context>
<context>
    <name>brood::ChildForm</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation>Executar em um s&amp;hell</translation>
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
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Diretório de trabalho</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Arquivo de entrada</translation>
    </message>
    <message>
        <source>Give the command to /bin/sh, with pipes, redirections, variables and patterns</source>
        <translation>Passar o comando ao /bin/sh, com pipes, redirecionamentos, variáveis e padrões</translation>
    </message>
    <message>
        <source>Run the command on a terminal of that many columns and rows instead of pipes</source>
        <translation>Executar o comando em um terminal com esse número de colunas e linhas em vez de pipes</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it. Programs that start many processes run slower with it. Also gives exact figures of the whole tree, where a control group may be made</source>
        <translation>Contar instruções, ciclos e faltas de cache, se o sistema permitir. Programas que iniciam muitos processos ficam mais lentos com isso. Também fornece valores exatos de toda a árvore, se for possível criar um grupo de controle</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
        <translation>&amp;Diretório de trabalho:</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada padrão</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Typed while it runs</source>
        <translation>Digitada durante a execução</translation>
    </message>
    <message>
        <source>Stan&amp;dard input:</source>
        <translation>E&amp;ntrada padrão:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>Am&amp;biente:</translation>
    </message>
    <message>
        <source>T&amp;imeout:</source>
        <translation>Tempo &amp;limite:</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tempo limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Stop the command after so long: 500ms, 2s, 1m30s</source>
        <translation>Parar o comando depois deste tempo: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Stop &amp;grace:</source>
        <translation>Período de tolerân&amp;cia:</translation>
    </message>
    <message>
        <source>Stop grace</source>
        <translation>Período de tolerância</translation>
    </message>
    <message>
        <source>How long a stop waits from SIGTERM to SIGKILL: 500ms, 2s, 1m30s</source>
        <translation>Quanto se espera ao parar entre SIGTERM e SIGKILL: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Success &amp;codes:</source>
        <translation>Códi&amp;gos de sucesso:</translation>
    </message>
    <message>
        <source>Success codes</source>
        <translation>Códigos de sucesso</translation>
    </message>
    <message>
        <source>The exit codes that count as success: 0,3,10-12</source>
        <translation>Os códigos de saída que contam como sucesso: 0,3,10-12</translation>
    </message>
    <message>
        <source>&amp;Keep output:</source>
        <translation>&amp;Manter a saída:</translation>
    </message>
    <message>
        <source>Keep output</source>
        <translation>Manter a saída</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of the output</comment>
        <translation>toda</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest: 500M, 2G</source>
        <translation>Manter só mais ou menos esta quantidade da saída, a mais recente: 500M, 2G</translation>
    </message>
    <message>
        <source>There is no such directory at the moment.</source>
        <translation>Esse diretório não existe no momento.</translation>
    </message>
    <message>
        <source>The timeout “%1” is not a duration. Write 500ms, 2s or 1m30s, or nothing for none.</source>
        <translation>O tempo limite “%1” não é uma duração. Escreva 500ms, 2s ou 1m30s, ou nada para nenhum.</translation>
    </message>
    <message>
        <source>The stop grace “%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>O período de tolerância “%1” não é uma duração. Escreva 500ms, 2s ou 1m30s.</translation>
    </message>
    <message>
        <source>The success codes “%1” are not numbers from 0 to 255. Write 0 or 0,3,10-12.</source>
        <translation>Os códigos de sucesso “%1” não são números de 0 a 255. Escreva 0 ou 0,3,10-12.</translation>
    </message>
    <message>
        <source>“%1” is no amount of output to keep. Write 500M or 2G, or nothing for all.</source>
        <translation>“%1” não é uma quantidade de saída a manter. Escreva 500M ou 2G, ou nada para manter toda.</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentativa %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a child</comment>
        <translation>em espera</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a child</comment>
        <translation>em execução</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a child</comment>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a child</comment>
        <translation>parando</translation>
    </message>
    <message>
        <source>ending</source>
        <comment>state of a child</comment>
        <translation>encerrando</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of a child</comment>
        <translation>com sucesso</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a child</comment>
        <translation>parado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a child</comment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>User and system time of the child and those it waited for; exact</source>
        <translation>Tempo de usuário e de sistema do processo filho e daqueles por que esperou; exato</translation>
    </message>
    <message>
        <source>User and system time of its whole process tree so far; sampled</source>
        <translation>Tempo de usuário e de sistema de toda a árvore de processos dele até agora; amostrado</translation>
    </message>
    <message>
        <source>The most that one of its processes had in memory; exact</source>
        <translation>O máximo que um dos processos dele teve na memória; exato</translation>
    </message>
    <message>
        <source>What its whole process tree has in memory now; sampled</source>
        <translation>O que toda a árvore de processos dele tem agora na memória; amostrado</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>Processo filho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>exit code or signal, a column</comment>
        <translation>Código/sinal</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>failed, tried again</source>
        <comment>state of a child</comment>
        <translation>falhou, nova tentativa</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenPanel</name>
    <message>
        <source>Children and their totals</source>
        <translation>Processos filhos e seus totais</translation>
    </message>
    <message>
        <source>Which children are listed</source>
        <translation>Quais processos filhos são listados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Com sucesso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the selected children (SIGTERM, and SIGKILL after the grace period)</source>
        <translation>Parar os processos filhos selecionados (SIGTERM, e SIGKILL após o período de tolerância)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Matar</translation>
    </message>
    <message>
        <source>End the selected children at once (SIGKILL)</source>
        <translation>Encerrar os processos filhos selecionados imediatamente (SIGKILL)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir os que falharam</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Processos filhos</translation>
    </message>
    <message>
        <source>No child has been started yet</source>
        <translation>Nenhum processo filho foi iniciado ainda</translation>
    </message>
    <message>
        <source>Start the children again that have failed; after the end, whatever else did not succeed as well</source>
        <translation>Iniciar de novo os filhos que falharam; depois do fim, também tudo o mais que não teve sucesso</translation>
    </message>
</context>
<context>
    <name>brood::CommandEdit</name>
    <message>
        <source>A command, for example: make -j4</source>
        <translation>Um comando, por exemplo: make -j4</translation>
    </message>
    <message>
        <source>Earlier commands</source>
        <translation>Comandos anteriores</translation>
    </message>
    <message>
        <source>Earlier commands (Down)</source>
        <translation>Comandos anteriores (seta para baixo)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>brood::CommonFailure</name>
    <message>
        <source>exit code %1</source>
        <translation>código de saída %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>morto por %1</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo limite esgotado</translation>
    </message>
    <message>
        <source>stopped before their end</source>
        <translation>parados antes de terminar</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciados</translation>
    </message>
</context>
<context>
    <name>brood::DataWindow</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Nada foi medido ainda.</translation>
    </message>
    <message>
        <source>Timeline data</source>
        <translation>Dados da linha do tempo</translation>
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
        <translation>Rastreamento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Evidence for how it ended, and further figures</source>
        <translation>Indícios de como terminou e outros números</translation>
    </message>
    <message>
        <source>Ask gdb where the program was when it left its core</source>
        <translation>Perguntar ao gdb onde o programa estava quando deixou seu despejo de memória (core)</translation>
    </message>
    <message>
        <source>Asking gdb …</source>
        <translation>Perguntando ao gdb…</translation>
    </message>
    <message>
        <source>For a backtrace of the core, install gdb.</source>
        <translation>Para um rastreamento do despejo de memória (core), instale o gdb.</translation>
    </message>
</context>
<context>
    <name>brood::DoneJournal</name>
    <message>
        <source>If Brood is killed, this run can&apos;t be resumed where it was: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>Se o Brood for morto, não será possível retomar esta execução de onde estava: não foi possível gravar “%1” (%2). Verifique as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>Its journal is damaged, so it can&apos;t be resumed.</source>
        <translation>O diário dela está danificado; por isso, não é possível retomá-la.</translation>
    </message>
    <message>
        <source>A newer version of Brood can resume it.</source>
        <translation>Uma versão mais recente do Brood pode retomá-la.</translation>
    </message>
    <message>
        <source>%1 of its %2 children had succeeded; “brood run --resume %3”, with the options and the command that it had, runs the others.</source>
        <translation>%1 dos %2 processos filhos dela haviam tido sucesso; “brood run --resume %3”, com as mesmas opções e o mesmo comando, executa os demais.</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentEdit</name>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>NAME=VALUE sets a variable, -NAME takes one away; one a line</source>
        <translation>NOME=VALOR define uma variável, -NOME a remove; uma por linha</translation>
    </message>
    <message>
        <source>NAME=VALUE sets
-NAME unsets</source>
        <extracomment>An example, shown while the field is empty. Keep the two lines and their form.</extracomment>
        <translation>NOME=VALOR define
-NOME remove</translation>
    </message>
    <message>
        <source>Environment, line %1: %2</source>
        <translation>Ambiente, linha %1: %2</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentText</name>
    <message>
        <source>A variable cannot hold a NUL character. Remove it.</source>
        <translation>Uma variável não pode conter um caractere NUL. Remova-o.</translation>
    </message>
    <message>
        <source>A line that begins with “-” takes a variable away and has no value. Remove the “-” or the value.</source>
        <translation>Uma linha que começa com “-” remove uma variável e não tem valor. Remova o “-” ou o valor.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write -NAME.</source>
        <translation>“%1” não é o nome de uma variável. Escreva -NOME.</translation>
    </message>
    <message>
        <source>“%1” is neither NAME=VALUE, which sets a variable, nor -NAME, which takes it away.</source>
        <translation>“%1” não é nem NOME=VALOR, que define uma variável, nem -NOME, que a remove.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write NAME=VALUE.</source>
        <translation>“%1” não é o nome de uma variável. Escreva NOME=VALOR.</translation>
    </message>
</context>
<context>
    <name>brood::ExportActions</name>
    <message>
        <source>Save &amp;plot as…</source>
        <translation>Salvar o &amp;gráfico como…</translation>
    </message>
    <message>
        <source>&amp;Copy plot</source>
        <translation>&amp;Copiar o gráfico</translation>
    </message>
    <message>
        <source>Save da&amp;ta as…</source>
        <translation>Salvar os &amp;dados como…</translation>
    </message>
    <message>
        <source>Show &amp;data…</source>
        <translation>Mostrar os d&amp;ados…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>Salvar o re&amp;latório como…</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>The plot is in the clipboard.</source>
        <translation>O gráfico está na área de transferência.</translation>
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
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
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
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Saving “%1” …</source>
        <translation>Salvando “%1”…</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>Não foi possível salvar “%1”: %2</translation>
    </message>
    <message>
        <source>No file was written. Save it in another place, or make room there first.</source>
        <translation>Nenhum arquivo foi gravado. Salve-a em outro local ou libere espaço nesse primeiro.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro local…</translation>
    </message>
</context>
<context>
    <name>brood::FilterButton</name>
    <message>
        <source>Errors and warnings</source>
        <translation>Erros e avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation>Linhas com ocorrências</translation>
    </message>
    <message>
        <source>matching</source>
        <comment>rows</comment>
        <translation>com ocorrências</translation>
    </message>
    <message>
        <source>Rows that don’t match</source>
        <translation>Linhas sem ocorrências</translation>
    </message>
    <message>
        <source>not matching</source>
        <comment>rows</comment>
        <translation>sem ocorrências</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
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
        <translation>&amp;Todas as linhas</translation>
    </message>
    <message>
        <source>Only &amp;matching rows</source>
        <translation>Somente linhas &amp;com ocorrências</translation>
    </message>
    <message>
        <source>Only rows that &amp;don’t match</source>
        <translation>Somente linhas se&amp;m ocorrências</translation>
    </message>
    <message>
        <source>stdout and std&amp;err</source>
        <translation>stdout e std&amp;err</translation>
    </message>
    <message>
        <source>std&amp;out only</source>
        <translation>Somente std&amp;out</translation>
    </message>
    <message>
        <source>&amp;stderr only</source>
        <translation>Somente &amp;stderr</translation>
    </message>
    <message>
        <source>Errors a&amp;nd warnings</source>
        <translation>Erros e a&amp;visos</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>E&amp;rros</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Avisos</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>Conte&amp;xto</translation>
    </message>
    <message>
        <source>None</source>
        <comment>context</comment>
        <translation>Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around each</source>
        <translation>
            <numerusform>%n linha antes e depois de cada uma</numerusform>
            <numerusform>%n linhas antes e depois de cada uma</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows are shown: %1</source>
        <translation>Linhas exibidas: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Chooses which rows are shown</source>
        <translation>Escolhe quais linhas são exibidas</translation>
    </message>
</context>
<context>
    <name>brood::FindBar</name>
    <message>
        <source>no match</source>
        <translation>nenhuma ocorrência</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>pesquisando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far …</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 de %2 até agora…</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 ocorrência</numerusform>
            <numerusform>%1 ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>%1 até agora…</translation>
    </message>
    <message>
        <source>%1 (not all are shown)</source>
        <comment>10 matches</comment>
        <translation>%1 (nem todas são mostradas)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>%1 (position %2)</source>
        <comment>what is wrong</comment>
        <translation>%1 (posição %2)</translation>
    </message>
    <message>
        <source>not valid</source>
        <comment>what is looked for</comment>
        <translation>inválida</translation>
    </message>
</context>
<context>
    <name>brood::HistogramPlot</name>
    <message>
        <source>Distribution of the elapsed times</source>
        <translation>Distribuição das durações</translation>
    </message>
    <message>
        <source>%1 elapsed times from %2 to %3; median %4, 95 % within %5.</source>
        <extracomment>%1 is a number of children, the others are times</extracomment>
        <translation>%1 durações de %2 a %3; mediana %4, 95% em até %5.</translation>
    </message>
</context>
<context>
    <name>brood::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 says how a run ended, %2 is its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>of a figure</comment>
        <translation>exato</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>O que foi executado</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>A bar for each attempt, from its start to its death: exact. Where it is hatched, the child was paused.</source>
        <translation>Uma barra para cada tentativa, do início ao fim dela: exato. Onde está hachurada, o processo filho estava em pausa.</translation>
    </message>
    <message>
        <source>Below are the mean and, lighter, the range from minimum to maximum: sampled.</source>
        <translation>Abaixo estão a média e, mais claro, o intervalo do mínimo ao máximo: amostrado.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are left out here; the reports for programs have them all.</source>
        <translation>
            <numerusform>%Ln tentativa anterior foi omitida aqui; os relatórios para programas contêm todas.</numerusform>
            <numerusform>%Ln tentativas anteriores foram omitidas aqui; os relatórios para programas contêm todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>sampled</source>
        <comment>of a figure</comment>
        <translation>amostrado</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>Valores ao longo do tempo</translation>
    </message>
    <message numerus="yes">
        <source>Show the table (%Ln rows)</source>
        <translation>
            <numerusform>Mostrar a tabela (%Ln linha)</numerusform>
            <numerusform>Mostrar a tabela (%Ln linhas)</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>The first %1 are not here: they were dropped to keep to a limit.</source>
        <translation>Faltam os primeiros %1: foram descartados para respeitar um limite.</translation>
    </message>
    <message>
        <source>These are the last %1. What came before, %2, is left out.</source>
        <translation>Estes são os últimos %1. O que veio antes, %2, foi omitido.</translation>
    </message>
    <message>
        <source>The last %1 are not here, because they could not be kept.</source>
        <translation>Faltam os últimos %1 porque não foi possível guardá-los.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>What it wrote was not kept.</source>
        <translation>O que foi escrito não foi guardado.</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>Nada foi escrito.</translation>
    </message>
    <message>
        <source>Before each row is the moment when it was complete, in seconds since the start.</source>
        <translation>Antes de cada linha está o momento em que ela ficou completa, em segundos desde o início.</translation>
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
        <translation>Encerrar a entrada</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Give the line to the child (Enter)</source>
        <translation>Passar a linha ao processo filho (Enter)</translation>
    </message>
    <message>
        <source>Tell the child that nothing more follows (end of file)</source>
        <translation>Informar ao processo filho que não há mais nada (fim de arquivo)</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>Entrada:</translation>
    </message>
    <message>
        <source>The child takes no more input</source>
        <translation>O processo filho não aceita mais entrada</translation>
    </message>
    <message>
        <source>%1 not taken yet</source>
        <comment>an amount of bytes</comment>
        <translation>%1 ainda por ler</translation>
    </message>
</context>
<context>
    <name>brood::InputsFields</name>
    <message>
        <source>Lines of a file</source>
        <translation>Linhas de um arquivo</translation>
    </message>
    <message>
        <source>end in NUL</source>
        <translation>terminam em NUL</translation>
    </message>
    <message>
        <source>Start a child for each line of this file. {} in the command stands for the line; if it is not there, the line is the last argument</source>
        <translation>Iniciar um processo filho para cada linha deste arquivo. {} no comando representa a linha; se não estiver lá, a linha é o último argumento</translation>
    </message>
    <message>
        <source>Separator of columns</source>
        <translation>Separador de colunas</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>Divide cada linha ali, como em , ou \t, em {1}, {2} …</translation>
    </message>
    <message>
        <source>Lines end in NUL</source>
        <translation>As linhas terminam em NUL</translation>
    </message>
    <message>
        <source>The file has a NUL behind each line, no line break</source>
        <translation>O arquivo tem um NUL após cada linha, não uma quebra de linha</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Start a child for each of these values, or lines of a file, which {NAME} stands for; for each combination if there are several: size=1,2,3 host=@hosts.txt</source>
        <translation>Iniciar um processo filho para cada um destes valores, ou cada linha de um arquivo, que {NAME} representa; se houver vários parâmetros, para cada combinação: size=1,2,3 host=@hosts.txt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>split at:</source>
        <translation>dividir por:</translation>
    </message>
    <message>
        <source>Lines of a file:</source>
        <translation>Linhas de um arquivo:</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>Parâmetros:</translation>
    </message>
    <message>
        <source>A quote in the parameters is not closed.</source>
        <translation>Há aspas nos parâmetros que não foram fechadas.</translation>
    </message>
    <message>
        <source>“%1” is no file of lines.</source>
        <translation>“%1” não é um arquivo de linhas.</translation>
    </message>
    <message>
        <source>If it stands between the lines, turn on “end in NUL”.</source>
        <translation>Se ele estiver entre as linhas, ative “terminam em NUL”.</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>Pode haver no máximo %Ln processo filho.</numerusform>
            <numerusform>Pode haver no máximo %Ln processos filhos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::JobsForm</name>
    <message>
        <source>all at the same moment</source>
        <translation>todos no mesmo instante</translation>
    </message>
    <message>
        <source>Start delay:</source>
        <translation>Intervalo de início:</translation>
    </message>
    <message>
        <source>time-out by the median:</source>
        <translation>tempo limite pela mediana:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Novas tentativas:</translation>
    </message>
    <message>
        <source>Restart:</source>
        <translation>Reinício:</translation>
    </message>
    <message>
        <source>started well after:</source>
        <translation>início ok após:</translation>
    </message>
    <message>
        <source>When children fail:</source>
        <translation>Em caso de falhas:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>após:</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Intervalo de início</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least: 500ms, 2s, 1m30s</source>
        <translation>Deixar passar pelo menos este tempo de um início ao seguinte: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>All at the same moment</source>
        <translation>Todos no mesmo instante</translation>
    </message>
    <message>
        <source>Start all children at the same moment, when the last one is ready. However many may run at once, all do</source>
        <translation>Iniciar todos os processos filhos no mesmo instante, quando o último estiver pronto. Não importa quantos possam ser executados ao mesmo tempo, todos são</translation>
    </message>
    <message>
        <source>Time-out by the median</source>
        <translation>Tempo limite pela mediana</translation>
    </message>
    <message>
        <source>Stop a child that runs longer than such a share of the median of those that have succeeded: 300%</source>
        <translation>Parar um processo filho que demora mais que tal proporção da mediana dos que tiveram sucesso: 300%</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>How often to start a child again that did not succeed</source>
        <translation>Quantas vezes iniciar novamente um processo filho que não teve sucesso</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Espera antes de nova tentativa</translation>
    </message>
    <message>
        <source>Wait so long before a child&apos;s first retry, twice as long before the next: 500ms, 2s</source>
        <translation>Esperar este tempo antes da primeira nova tentativa de um processo filho, o dobro antes da seguinte: 500ms, 2s</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinício</translation>
    </message>
    <message>
        <source>Start a child again whenever it has ended, until it is stopped</source>
        <translation>Iniciar novamente um processo filho sempre que terminar, até que seja parado</translation>
    </message>
    <message>
        <source>Start-success time</source>
        <translation>Tempo para um início bem-sucedido</translation>
    </message>
    <message>
        <source>With a restart: give up a child that fails sooner, once more in a row than it may be retried</source>
        <translation>Com reinício: desistir de um processo filho que falha antes disso, uma vez seguida a mais que as novas tentativas permitidas</translation>
    </message>
    <message>
        <source>When children fail</source>
        <translation>Quando processos filhos falham</translation>
    </message>
    <message>
        <source>Whether to go on when children have failed, all their retries included</source>
        <translation>Se deve continuar quando processos filhos falharam, incluídas todas as suas novas tentativas</translation>
    </message>
    <message>
        <source>Failures that are enough</source>
        <translation>Falhas suficientes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>when it has failed</source>
        <translation>quando falhou</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>start no more</source>
        <translation>não iniciar mais</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>parar todos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>“%1” não é uma duração. Escreva 500ms, 2s ou 1m30s.</translation>
    </message>
    <message>
        <source>“%1” is no share of the median. Write for example 300%.</source>
        <translation>“%1” não é uma proporção da mediana. Escreva, por exemplo, 300%.</translation>
    </message>
    <message>
        <source>“%1” is neither a number of failures nor a share. Write for example 3 or 10%.</source>
        <translation>“%1” não é um número de falhas nem uma proporção. Escreva, por exemplo, 3 ou 10%.</translation>
    </message>
    <message>
        <source>wait before the first:</source>
        <translation>espera antes da primeira:</translation>
    </message>
    <message>
        <source>So many failures, or such a share of what has ended, at least 3 of them: 5 or 10%</source>
        <translation>Tantas falhas, ou tal proporção dos que terminaram, pelo menos 3: 5 ou 10%</translation>
    </message>
</context>
<context>
    <name>brood::LaunchBar</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>As aspas na posição %1 não foram fechadas.</translation>
    </message>
    <message>
        <source>There is nothing behind the backslash at position %1.</source>
        <translation>Não há nada depois da barra invertida na posição %1.</translation>
    </message>
    <message>
        <source>The character at position %1 cannot be part of a command.</source>
        <translation>O caractere na posição %1 não pode fazer parte de um comando.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opções</translation>
    </message>
    <message>
        <source>Working directory, environment, input, terminal, timeout …</source>
        <translation>Diretório de trabalho, ambiente, entrada, terminal, tempo limite…</translation>
    </message>
    <message>
        <source>Turn on “Run in a shell”</source>
        <translation>Ativar “Executar em um shell”</translation>
    </message>
    <message>
        <source>Stop options</source>
        <translation>Opções de parada</translation>
    </message>
    <message>
        <source>Kill, send a signal</source>
        <translation>Matar, enviar um sinal</translation>
    </message>
    <message>
        <source>This looks like shell syntax. Turn on “Run in a shell” to use it.</source>
        <translation>Isto parece sintaxe de shell. Ative “Executar em um shell” para usá-la.</translation>
    </message>
    <message>
        <source>Type a command to launch, or take an earlier one (Down).</source>
        <translation>Digite um comando para iniciar ou escolha um anterior (seta para baixo).</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <extracomment>%1 is a percentage, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · faltam cerca de %2</translation>
    </message>
    <message>
        <source>at once:</source>
        <translation>ao mesmo tempo:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>How many children to start; {i} in the command is the child&apos;s number</source>
        <translation>Quantos processos filhos iniciar; {i} no comando é o número do processo filho</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>How many children run at once; it can be changed while they run</source>
        <translation>Quantos processos filhos são executados ao mesmo tempo; pode ser mudado durante a execução</translation>
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
        <translation>o limite de processos de um usuário (RLIMIT_NPROC) é %1</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system (kernel.pid_max) is %1</source>
        <translation>o limite de processos de todo o sistema (kernel.pid_max) é %1</translation>
    </message>
    <message>
        <source>the limit on threads of the whole system (kernel.threads-max) is %1</source>
        <translation>o limite de threads de todo o sistema (kernel.threads-max) é %1</translation>
    </message>
    <message>
        <source>the limit on processes of the control group %2 (pids.max) is %1</source>
        <translation>o limite de processos do grupo de controle %2 (pids.max) é %1</translation>
    </message>
    <message>
        <source>the limit on open files (RLIMIT_NOFILE) is %1</source>
        <translation>o limite de arquivos abertos (RLIMIT_NOFILE) é %1</translation>
    </message>
    <message>
        <source>the limit on one user&apos;s pages in pipes (fs.pipe-user-pages-soft) is %1</source>
        <translation>o limite de páginas de um usuário em pipes (fs.pipe-user-pages-soft) é %1</translation>
    </message>
    <message>
        <source>%1 of memory are available</source>
        <translation>há %1 de memória disponíveis</translation>
    </message>
    <message>
        <source>there are %1 ports for connections to one target (net.ipv4.ip_local_port_range)</source>
        <translation>há %1 portas para conexões a um mesmo destino (net.ipv4.ip_local_port_range)</translation>
    </message>
    <message>
        <source>From about %1 children on their pipes are small: %2.</source>
        <extracomment>%1: a number of children; %2: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>A partir de cerca de %1 processos filhos, os pipes deles são pequenos: %2.</translation>
    </message>
    <message>
        <source>This machine has room for about %1 children at once: %2.</source>
        <translation>Esta máquina tem espaço para cerca de %1 processos filhos ao mesmo tempo: %2.</translation>
    </message>
    <message>
        <source>To raise it: %1</source>
        <translation>Para aumentá-lo: %1</translation>
    </message>
    <message>
        <source>the system allowed no more processes</source>
        <translation>o sistema não permitia mais processos</translation>
    </message>
    <message>
        <source>the limit on processes of one user was reached</source>
        <translation>o limite de processos de um usuário foi atingido</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system was reached</source>
        <translation>o limite de processos de todo o sistema foi atingido</translation>
    </message>
    <message>
        <source>the limit on processes of a control group was reached</source>
        <translation>o limite de processos de um grupo de controle foi atingido</translation>
    </message>
    <message>
        <source>the limit on open files was reached</source>
        <translation>o limite de arquivos abertos foi atingido</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>não havia memória suficiente</translation>
    </message>
    <message>
        <source>pipes were small</source>
        <translation>os pipes eram pequenos</translation>
    </message>
    <message>
        <source>its processors were all busy</source>
        <translation>todos os processadores dela estavam ocupados</translation>
    </message>
    <message>
        <source>it was short of memory</source>
        <translation>faltava memória a ela</translation>
    </message>
    <message>
        <source>no port was left for further connections</source>
        <translation>não restava nenhuma porta para mais conexões</translation>
    </message>
    <message>
        <source>What was met: %1.</source>
        <extracomment>%1: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>Foi atingido: %1.</translation>
    </message>
</context>
<context>
    <name>brood::LogGutter</name>
    <message>
        <source>Arrival times</source>
        <translation>Horários de chegada</translation>
    </message>
    <message>
        <source>When each row of the output came; E marks rows from standard error</source>
        <translation>Quando cada linha da saída chegou; E marca as linhas da saída de erro</translation>
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
        <translation>Saída de erro (stderr), chegou em %1</translation>
    </message>
    <message>
        <source>Output (stdout), came at %1</source>
        <translation>Saída (stdout), chegou em %1</translation>
    </message>
    <message>
        <source>Goes on with a line that is too long for one row</source>
        <translation>Continuação de uma linha longa demais para caber em uma só</translation>
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
        <translation>Do processo filho %1</translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
    <message>
        <source>Output</source>
        <comment>accessible name</comment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>What the child writes, newest last</source>
        <translation>O que o processo filho escreve, o mais recente no final</translation>
    </message>
    <message>
        <source>The output appears here.</source>
        <translation>A saída aparece aqui.</translation>
    </message>
    <message>
        <source>The filter shows no row.</source>
        <translation>O filtro não mostra nenhuma linha.</translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>Ctrl+clique para abrir</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>A&amp;brir link</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Abrir no &amp;editor</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Remove &amp;mark</source>
        <translation>Remover &amp;marca</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>&amp;Marcar linha</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>&amp;Números de linha</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horários</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>&amp;Nenhum</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Desde o &amp;início</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Hora do dia</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>Desde a linha &amp;anterior</translation>
    </message>
    <message>
        <source>There was no output.</source>
        <translation>Não houve saída.</translation>
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
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opções</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Brood</source>
        <translation>&amp;Sobre o Brood</translation>
    </message>
    <message>
        <source>%1 — %2 — Brood</source>
        <translation>%1 — %2 — Brood</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Ainda não há saída</translation>
    </message>
    <message>
        <source>Close Brood?</source>
        <translation>Fechar o Brood?</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>“%1” ainda está em execução.</translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation>Fechar a janela o encerra.</translation>
    </message>
    <message>
        <source>&amp;Stop it and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>About Brood</source>
        <translation>Sobre o Brood</translation>
    </message>
    <message>
        <source>&lt;b&gt;Brood %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Brood %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Launches a command, watches it live, and tells exactly how it ended.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Inicia um comando, acompanha-o ao vivo e informa exatamente como ele terminou.
Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>&amp;Saída</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Processos</translation>
    </message>
    <message>
        <source>Something that “%1” started is still running.</source>
        <translation>Algo que “%1” iniciou ainda está em execução.</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>Processos &amp;filhos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln rodada</numerusform>
            <numerusform>%Ln rodadas</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1, round %2</source>
        <extracomment>Of a ramp: %1 is how many children run at once, %2 the number of the try</extracomment>
        <translation>nível %1, rodada %2</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>Pode haver no máximo %Ln processo filho.</numerusform>
            <numerusform>Pode haver no máximo %Ln processos filhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Processos filhos</translation>
    </message>
    <message>
        <source>The ramp of “%1” is still running.</source>
        <translation>A rampa de “%1” ainda está em execução.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) of “%1” are still running.</source>
        <translation>
            <numerusform>%Ln filho de “%1” ainda está em execução.</numerusform>
            <numerusform>%Ln filhos de “%1” ainda estão em execução.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends it; %Ln child(ren) that wait will not be started.</source>
        <translation>
            <numerusform>Fechar a janela encerra isso; %Ln filho em espera não será iniciado.</numerusform>
            <numerusform>Fechar a janela encerra isso; %Ln filhos em espera não serão iniciados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::MarkdownReport</name>
    <message>
        <source>What it used meanwhile</source>
        <translation>O que foi usado nesse tempo</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>A execução</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
    </message>
</context>
<context>
    <name>brood::MetricStrips</name>
    <message>
        <source>read %1</source>
        <translation>lido %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>gravado %1</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>threads %1</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>amostrado</translation>
    </message>
    <message>
        <source>These figures are sampled.</source>
        <translation>Estes valores são amostrados.</translation>
    </message>
    <message>
        <source>too little room for %1</source>
        <extracomment>%1 are names of curves: &quot;CPU, memory&quot;</extracomment>
        <translation>muito pouco espaço para %1</translation>
    </message>
</context>
<context>
    <name>brood::MetricText</name>
    <message>
        <source>Storage</source>
        <comment>a curve</comment>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a curve</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a curve</comment>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>a curve</comment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a curve: from storage</comment>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a curve: to storage</comment>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Processes</source>
        <comment>a curve</comment>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Threads</source>
        <comment>a curve</comment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>%1: on average %2, at most %3.</source>
        <extracomment>%1 is a kind of figure, such as CPU or memory; %2 and %3 are its mean and its maximum</extracomment>
        <translation>%1: em média %2, no máximo %3.</translation>
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
        <translation>Processos filhos</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>How each child runs</source>
        <translation>Como cada processo filho é executado</translation>
    </message>
    <message>
        <source>What the children differ by, and how they follow each other</source>
        <translation>Em que os processos filhos diferem e como se sucedem</translation>
    </message>
    <message>
        <source>How Ramp searches for the number at which it breaks</source>
        <translation>Como a rampa procura o número com que o alvo falha</translation>
    </message>
</context>
<context>
    <name>brood::OptionsSummary</name>
    <message>
        <source>input from %1</source>
        <translation>entrada de %1</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>entrada digitada</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>shell</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a directory</comment>
        <translation>em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <comment>of the environment, changed</comment>
        <translation>
            <numerusform>%n variável</numerusform>
            <numerusform>%n variáveis</numerusform>
        </translation>
    </message>
    <message>
        <source>pty %1×%2</source>
        <comment>columns, rows of a pseudo-terminal</comment>
        <translation>pty %1×%2</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>tempo limite %1</translation>
    </message>
    <message>
        <source>grace %1</source>
        <comment>from SIGTERM to SIGKILL</comment>
        <translation>tolerância %1</translation>
    </message>
    <message>
        <source>success %1</source>
        <comment>exit codes</comment>
        <translation>sucesso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>%n nova tentativa</numerusform>
            <numerusform>%n novas tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps %1</source>
        <comment>of the output, an amount</comment>
        <translation>mantém %1</translation>
    </message>
    <message>
        <source>hardware counters</source>
        <translation>contadores de hardware</translation>
    </message>
    <message>
        <source>lines of %1</source>
        <comment>a file; a child for each</comment>
        <translation>linhas de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n parâmetro</numerusform>
            <numerusform>%n parâmetros</numerusform>
        </translation>
    </message>
    <message>
        <source>all at the same moment</source>
        <translation>todos no mesmo instante</translation>
    </message>
    <message>
        <source>start delay %1</source>
        <translation>intervalo de início %1</translation>
    </message>
    <message>
        <source>timeout %1 of the median</source>
        <translation>tempo limite %1 da mediana</translation>
    </message>
    <message>
        <source>restarted on failure</source>
        <translation>reinicia em caso de falha</translation>
    </message>
    <message>
        <source>always restarted</source>
        <translation>sempre reinicia</translation>
    </message>
    <message>
        <source>no more after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>sem novos após falha de %1</translation>
    </message>
    <message>
        <source>stopped after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>tudo parado após falha de %1</translation>
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
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Save output as…</source>
        <translation>&amp;Salvar a saída como…</translation>
    </message>
    <message>
        <source>Save selected &amp;rows as…</source>
        <translation>Salva&amp;r as linhas selecionadas como…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próxima</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>&amp;Ir para a linha…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Ir para o i&amp;nstante…</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>&amp;Marcar linha</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>Pró&amp;xima marca</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Marca anteri&amp;or</translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation>&amp;Acompanhar a saída</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>&amp;Números de linha</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horários</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Desde o &amp;início</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Hora do dia</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>Desde a linha &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>&amp;Nenhum</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamanho &amp;normal</translation>
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
        <translation>Em silêncio há %1 após blocos inteiros de saída. É provável que o programa esteja retendo linhas porque não está em um terminal.</translation>
    </message>
    <message>
        <source>Silent for %1. The program may be holding its output back because it is not on a terminal.</source>
        <translation>Em silêncio há %1. Talvez o programa esteja retendo a saída porque não está em um terminal.</translation>
    </message>
    <message>
        <source>Launch agai&amp;n on a terminal</source>
        <translation>Iniciar no&amp;vamente em um terminal</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Launch again on a terminal</source>
        <translation>Iniciar novamente em um terminal</translation>
    </message>
    <message>
        <source>Stop the program and launch it on a pseudo-terminal, where most programs write every line at once</source>
        <translation>Parar o programa e iniciá-lo em um pseudoterminal, onde a maioria dos programas escreve cada linha imediatamente</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Fechar a dica</translation>
    </message>
</context>
<context>
    <name>brood::OutputPanel</name>
    <message>
        <source>The selection is too large to be copied (%1). Save it as a file instead.</source>
        <translation>A seleção é grande demais para ser copiada (%1). Salve-a em um arquivo.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir para a linha</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Linha:</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Ir para o instante</translation>
    </message>
    <message>
        <source>&amp;Time since the start, such as 12.5 or 1m30s:</source>
        <translation>&amp;Tempo desde o início, como 12.5 ou 1m30s:</translation>
    </message>
    <message>
        <source>“%1” is no place in the output.</source>
        <translation>“%1” não é um lugar na saída.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Não foi possível abrir “%1”.</translation>
    </message>
</context>
<context>
    <name>brood::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Procurar: %1</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Diretório de trabalho</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>Arquivo de entrada</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>brood::ProcessModel</name>
    <message>
        <source>Running</source>
        <comment>state of a process</comment>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <comment>state of a process</comment>
        <translation>Dormindo</translation>
    </message>
    <message>
        <source>Waiting for a disk</source>
        <comment>state of a process</comment>
        <translation>Aguardando um disco</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a process</comment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Held by a debugger</source>
        <comment>state of a process</comment>
        <translation>Retido por um depurador</translation>
    </message>
    <message>
        <source>Ended, not waited for</source>
        <comment>state of a process: a zombie</comment>
        <translation>Encerrado, não recolhido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a process</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Share of one processor since the last look. Sampled.</source>
        <translation>Parte de um processador desde a última medição. Amostrado.</translation>
    </message>
    <message>
        <source>CPU time, user and system. Sampled.</source>
        <translation>Tempo de CPU, usuário e sistema. Amostrado.</translation>
    </message>
    <message>
        <source>Resident memory (RSS), shared pages included. Sampled.</source>
        <translation>Memória residente (RSS), incluindo páginas compartilhadas. Amostrado.</translation>
    </message>
    <message>
        <source>Proportional memory (PSS): shared pages count in parts. As it was measured last.</source>
        <translation>Memória proporcional (PSS): as páginas compartilhadas contam em partes. Conforme a última medição.</translation>
    </message>
    <message>
        <source>Read from storage. Sampled.</source>
        <translation>Lido do armazenamento. Amostrado.</translation>
    </message>
    <message>
        <source>Written to storage. Sampled.</source>
        <translation>Gravado no armazenamento. Amostrado.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
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
        <translation>Tempo de CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
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
        <translation>Lido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>%1 minor, %2 major</source>
        <comment>page faults</comment>
        <translation>%1 menores, %2 maiores</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <comment>context switches</comment>
        <translation>%1 voluntárias, %2 involuntárias</translation>
    </message>
    <message>
        <source>Page faults, minor and major. Sampled.</source>
        <translation>Falhas de página, menores e maiores. Amostrado.</translation>
    </message>
    <message>
        <source>Context switches of the threads that live, voluntary and involuntary. Sampled.</source>
        <translation>Trocas de contexto das threads vivas, voluntárias e involuntárias. Amostrado.</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>Falhas de página</translation>
    </message>
    <message>
        <source>Switches</source>
        <comment>context switches</comment>
        <translation>Trocas</translation>
    </message>
</context>
<context>
    <name>brood::ProcessPanel</name>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Send a signal</source>
        <translation>Enviar um sinal</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Ask the selected processes to end (SIGTERM)</source>
        <translation>Solicitar que os processos selecionados terminem (SIGTERM)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Matar</translation>
    </message>
    <message>
        <source>End the selected processes at once (SIGKILL)</source>
        <translation>Encerrar os processos selecionados imediatamente (SIGKILL)</translation>
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
        <translation>Medir a memória novamente, contando em partes as páginas compartilhadas. Cada processo é suspenso por um momento</translation>
    </message>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>&amp;Enviar sinal</translation>
    </message>
    <message>
        <source>No process is running</source>
        <translation>Nenhum processo em execução</translation>
    </message>
    <message>
        <source>%1 · CPU %2 · memory %3 · sampled</source>
        <extracomment>A number of processes, their CPU share, their memory; &quot;sampled&quot;: looked at now and then, not exact</extracomment>
        <translation>%1 · CPU %2 · memória %3 · amostrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln processo</numerusform>
            <numerusform>%Ln processos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln not listed</source>
        <translation>
            <numerusform>o mais recente (%Ln) não listado</numerusform>
            <numerusform>os %Ln mais recentes não listados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RampDisplay</name>
    <message>
        <source>%1 at once, round %2</source>
        <translation>%1 ao mesmo tempo, rodada %2</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>%1 de %2 terminados</translation>
    </message>
    <message>
        <source>%1 at once, round %2: %3</source>
        <translation>%1 ao mesmo tempo, rodada %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%1 de %2 com sucesso</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <comment>percentiles</comment>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>Waiting for it to become well again: %1</source>
        <translation>Esperando que o alvo se recupere: %1</translation>
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
        <translation>de %1 a %2 processos filhos ao mesmo tempo, com tolerância de %3</translation>
    </message>
    <message>
        <source>%1 children at once</source>
        <translation>%1 processos filhos ao mesmo tempo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds each</source>
        <translation>
            <numerusform>%Ln rodada para cada</numerusform>
            <numerusform>%Ln rodadas para cada</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 of the children fail</source>
        <translation>não mais que %1 dos processos filhos falham</translation>
    </message>
    <message>
        <source>every child succeeds</source>
        <translation>todos os processos filhos têm sucesso</translation>
    </message>
    <message>
        <source>p%1 is at most %2</source>
        <comment>a percentile</comment>
        <translation>p%1 é no máximo %2</translation>
    </message>
    <message>
        <source>p%1 is at most %2 times that of a single child</source>
        <comment>a percentile</comment>
        <translation>p%1 é no máximo %2 vezes o de um único processo filho</translation>
    </message>
    <message>
        <source>process %1 is alive afterwards</source>
        <translation>o processo %1 continua vivo depois</translation>
    </message>
    <message>
        <source>port %1 of %2 answers afterwards</source>
        <translation>a porta %1 de %2 responde depois</translation>
    </message>
    <message>
        <source>the health command succeeds afterwards</source>
        <translation>o comando de verificação tem sucesso depois</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>A round passes if</source>
        <translation>Uma rodada passa se</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Comando de verificação</translation>
    </message>
    <message>
        <source>Timeout of a child</source>
        <translation>Tempo limite de um processo filho</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Whole search</source>
        <translation>Busca inteira</translation>
    </message>
    <message>
        <source>Half of the children that succeeded took no longer than p50, 95 % of them no longer than p95, and 99 % no longer than p99. “Per second” is how many succeeded in a second, from the first start of the round to its last end. All of these figures are exact.</source>
        <translation>Metade dos processos filhos que tiveram sucesso não demorou mais que p50, 95% deles não mais que p95 e 99% não mais que p99. “Por segundo” indica quantos tiveram sucesso em um segundo, do primeiro início da rodada ao seu último fim. Todos estes valores são exatos.</translation>
    </message>
</context>
<context>
    <name>brood::RampForm</name>
    <message>
        <source>Start of the ramp</source>
        <translation>Início da rampa</translation>
    </message>
    <message>
        <source>Begin with so many children at once</source>
        <translation>Começar com tantos processos filhos ao mesmo tempo</translation>
    </message>
    <message>
        <source>Maximum of the ramp</source>
        <translation>Máximo da rampa</translation>
    </message>
    <message>
        <source>Try no more children at once than these</source>
        <translation>Não tentar mais processos filhos ao mesmo tempo que estes</translation>
    </message>
    <message>
        <source>Tolerance of the ramp</source>
        <translation>Tolerância da rampa</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it</source>
        <translation>Que largura a resposta pode manter, como proporção dela</translation>
    </message>
    <message>
        <source>Rounds of the ramp</source>
        <translation>Rodadas da rampa</translation>
    </message>
    <message>
        <source>The majority of so many rounds decides about a number</source>
        <translation>A maioria de tantas rodadas decide sobre um número</translation>
    </message>
    <message>
        <source>Longest 95th percentile</source>
        <translation>Percentil 95 máximo</translation>
    </message>
    <message>
        <source>Failures allowed</source>
        <translation>Falhas permitidas</translation>
    </message>
    <message>
        <source>The share of the children that may fail: 0, 0.05 or 5%</source>
        <translation>A proporção dos processos filhos que pode falhar: 0, 0.05 ou 5%</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Comando de verificação</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>Um comando de shell que deve ter sucesso depois de cada rodada</translation>
    </message>
    <message>
        <source>Watched port</source>
        <translation>Porta monitorada</translation>
    </message>
    <message>
        <source>A TCP port at which something must listen after each round: 8080 or localhost:8080</source>
        <translation>Uma porta TCP em que algo deve escutar depois de cada rodada: 8080 ou localhost:8080</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>até:</translation>
    </message>
    <message>
        <source>tolerance:</source>
        <translation>tolerância:</translation>
    </message>
    <message>
        <source>rounds:</source>
        <translation>rodadas:</translation>
    </message>
    <message>
        <source>95 % within:</source>
        <translation>95% em até:</translation>
    </message>
    <message>
        <source>Health command:</source>
        <translation>Comando de verificação:</translation>
    </message>
    <message>
        <source>watched port:</source>
        <translation>porta monitorada:</translation>
    </message>
    <message>
        <source>The ramp begins above its maximum.</source>
        <translation>A rampa começa acima do seu máximo.</translation>
    </message>
    <message>
        <source>“%1” is no bound. Write 500ms, or 2x for twice as long as a single child takes.</source>
        <translation>“%1” não é um limite válido. Escreva 500ms, ou 2x para o dobro do que um único processo filho demora.</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>“%1” não é uma proporção. Escreva, por exemplo, 0.05 ou 5%.</translation>
    </message>
    <message>
        <source>“%1” is no port. Write 8080 or localhost:8080.</source>
        <translation>“%1” não é uma porta. Escreva 8080 ou localhost:8080.</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Somente estes:</translation>
    </message>
    <message>
        <source>cool-down:</source>
        <translation>descanso:</translation>
    </message>
    <message>
        <source>50 % within:</source>
        <translation>50% em até:</translation>
    </message>
    <message>
        <source>99 % within:</source>
        <translation>99% em até:</translation>
    </message>
    <message>
        <source>health time-out:</source>
        <translation>limite da verificação:</translation>
    </message>
    <message>
        <source>Failures:</source>
        <translation>Falhas:</translation>
    </message>
    <message>
        <source>watched process:</source>
        <translation>processo monitorado:</translation>
    </message>
    <message>
        <source>Numbers of the ramp</source>
        <translation>Números da rampa</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, such as 1,2,5,10, and none between them</source>
        <translation>Tentar estes números do menor ao maior, como 1,2,5,10, e nenhum entre eles</translation>
    </message>
    <message>
        <source>Cool-down of the ramp</source>
        <translation>Descanso da rampa</translation>
    </message>
    <message>
        <source>Wait so long between rounds: 500ms, 2s, 1m30s</source>
        <translation>Esperar este tempo entre as rodadas: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>%1 of the children must end within this: 500ms, or 2x for twice as long as a single one takes</source>
        <comment>a share, such as 95 %</comment>
        <translation>%1 dos processos filhos devem terminar neste tempo: 500ms, ou 2x para o dobro do que um único demora</translation>
    </message>
    <message>
        <source>Longest median</source>
        <translation>Mediana máxima</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Longest 99th percentile</source>
        <translation>Percentil 99 máximo</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99%</translation>
    </message>
    <message>
        <source>Time-out of the health command</source>
        <translation>Tempo limite do comando de verificação</translation>
    </message>
    <message>
        <source>How long the health command may take: 500ms, 2s, 1m30s</source>
        <translation>Quanto o comando de verificação pode demorar: 500ms, 2s, 1m30s</translation>
    </message>
    <message>
        <source>Watched process</source>
        <translation>Processo monitorado</translation>
    </message>
    <message>
        <source>The id of a process that must stay alive</source>
        <translation>O ID de um processo que deve continuar vivo</translation>
    </message>
    <message>
        <source>doubled until it breaks, then halved between</source>
        <translation>dobrar até falhar, depois bisseção</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>“%1” não é uma lista de números. Escreva, por exemplo, 1,2,5,10.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>“%1” não é uma duração. Escreva 500ms, 2s ou 1m30s.</translation>
    </message>
    <message>
        <source>“%1” is no id of a process.</source>
        <translation>“%1” não é um ID de processo.</translation>
    </message>
</context>
<context>
    <name>brood::RampHtml</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 is the answer of a search, %2 its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Throughput and latency</source>
        <translation>Vazão e latência</translation>
    </message>
    <message>
        <source>Against the number of children at once, which doubles from one line to the next. Each round is a mark: a circle if it passed, a cross if it failed, a square otherwise. Lines go through the medians of the rounds: solid for p50, dashed for p95, dotted for p99.</source>
        <translation>Em função do número de processos filhos ao mesmo tempo, que dobra de uma linha para a seguinte. Cada rodada é uma marca: um círculo se passou, uma cruz se falhou, um quadrado nos demais casos. Linhas passam pelas medianas das rodadas: contínua para p50, tracejada para p95, pontilhada para p99.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <source>How it was searched</source>
        <translation>Como foi feita a busca</translation>
    </message>
</context>
<context>
    <name>brood::RampMarkdown</name>
    <message>
        <source>The search</source>
        <translation>A busca</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
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
        <translation>Níveis</translation>
    </message>
    <message>
        <source>Throughput and elapsed times against the number of children</source>
        <translation>Vazão e durações em função do número de processos filhos</translation>
    </message>
    <message>
        <source>children at once</source>
        <translation>processos filhos ao mesmo tempo</translation>
    </message>
    <message>
        <source>%1 rounds. The last: %2 children, %3 per second.</source>
        <extracomment>%1 is a number of rounds, the others describe the last one of them</extracomment>
        <translation>%1 rodadas. A última: %2 processos filhos, %3 por segundo.</translation>
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
        <translation>Vazão e latência</translation>
    </message>
    <message>
        <source>Children that succeeded in a second</source>
        <translation>Processos filhos com sucesso por segundo</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>Quanto demoraram</translation>
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
        <translation>%1 processos filhos, rodada %2: %3</translation>
    </message>
</context>
<context>
    <name>brood::RampSession</name>
    <message>
        <source>What is to be tested is not well before anything was started: %1</source>
        <extracomment>%1: what is wrong with it</extracomment>
        <translation>O que deve ser testado já não está bem antes de iniciar qualquer coisa: %1</translation>
    </message>
</context>
<context>
    <name>brood::RampText</name>
    <message>
        <source>There is no “%1” of a ramp: that tells of a single run.</source>
        <translation>Não existe “%1” para uma rampa: descreve uma única execução.</translation>
    </message>
    <message>
        <source>%1 of %2 could not be started</source>
        <comment>children</comment>
        <translation>não foi possível iniciar %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Of children: &quot;8 of 72: connection refused&quot;</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>It dies of a single child already.</source>
        <translation>O alvo morre já com um único processo filho.</translation>
    </message>
    <message>
        <source>It breaks with a single child already.</source>
        <translation>O alvo falha já com um único processo filho.</translation>
    </message>
    <message>
        <source>It dies of %1 children at once, and nothing less was tried.</source>
        <translation>O alvo morre com %1 processos filhos ao mesmo tempo, e não se tentou com menos.</translation>
    </message>
    <message>
        <source>It breaks below %1 children at once.</source>
        <translation>O alvo falha abaixo de %1 processos filhos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>It dies between %1 and %2 children at once, and did not come back: the interval could not be narrowed.</source>
        <translation>O alvo morre entre %1 e %2 processos filhos ao mesmo tempo e não voltou: não foi possível reduzir o intervalo.</translation>
    </message>
    <message>
        <source>It breaks between %1 and %2 children at once.</source>
        <translation>O alvo falha entre %1 e %2 processos filhos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The target kept up to %1; this machine could not do more: %2.</source>
        <translation>O alvo aguentou até %1; esta máquina não conseguiu fazer mais: %2.</translation>
    </message>
    <message>
        <source>This machine could not do %1 children at once: %2.</source>
        <translation>Esta máquina não deu conta de %1 processos filhos ao mesmo tempo: %2.</translation>
    </message>
    <message>
        <source>%1 passed and %2 failed so far.</source>
        <translation>Até agora, %1 passou e %2 falhou.</translation>
    </message>
    <message>
        <source>%1 passed so far.</source>
        <translation>Até agora, %1 passou.</translation>
    </message>
    <message>
        <source>%1 failed so far.</source>
        <translation>Até agora, %1 falhou.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Parado antes de haver uma resposta.</translation>
    </message>
    <message>
        <source>It cannot be told at which number it breaks.</source>
        <translation>Não se pode dizer com que número o alvo falha.</translation>
    </message>
    <message>
        <source>%1 passed %2 of %3</source>
        <extracomment>&quot;64 passed 3 of 3&quot;: a number of children, and of rounds</extracomment>
        <translation>%1 passou em %2 de %3</translation>
    </message>
    <message>
        <source>%1 failed %2 of %3</source>
        <translation>%1 falhou em %2 de %3</translation>
    </message>
    <message>
        <source>%1 was limited by this machine %2 of %3 times</source>
        <translation>%1 foi limitado por esta máquina %2 de %3 vezes</translation>
    </message>
    <message>
        <source>%1 was inconclusive %2 of %3 times</source>
        <translation>%1 foi inconclusivo %2 de %3 vezes</translation>
    </message>
    <message>
        <source>the health command could not be asked</source>
        <translation>não foi possível consultar o comando de verificação</translation>
    </message>
    <message>
        <source>the health command failed: %1</source>
        <extracomment>%1: what it wrote, or how it ended</extracomment>
        <translation>o comando de verificação falhou: %1</translation>
    </message>
    <message>
        <source>none succeeded, so that nothing was measured</source>
        <translation>nenhum teve sucesso, por isso nada foi medido</translation>
    </message>
    <message>
        <source>p%1 %2</source>
        <comment>percentile</comment>
        <translation>p%1 %2</translation>
    </message>
    <message>
        <source>%1, more than %2 times that of a single child</source>
        <extracomment>%1: &quot;p95 1.20 s&quot;, %2: a factor</extracomment>
        <translation>%1, mais de %2 vezes o de um único processo filho</translation>
    </message>
    <message>
        <source>there is no figure of a single child to compare with</source>
        <translation>não há nenhum valor de um único processo filho com que comparar</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a level</comment>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a level</comment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>limited by this machine</source>
        <comment>a level</comment>
        <translation>limitado por esta máquina</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>a level</comment>
        <translation>inconclusivo</translation>
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
        <translation>Nível</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>a column</comment>
        <translation>Rodada</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>a column</comment>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>a column</comment>
        <translation>Com sucesso</translation>
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
        <translation>Evidência</translation>
    </message>
    <message>
        <source>It was still fine at the maximum, %1 children at once.</source>
        <translation>Tudo ainda estava bem no máximo, %1 processos filhos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>foi interrompida</translation>
    </message>
</context>
<context>
    <name>brood::RecentCommands</name>
    <message>
        <source>The command was not added to the recent ones: the folder “%1” could not be created. Check its permissions and the free space.</source>
        <translation>O comando não foi adicionado aos recentes: não foi possível criar a pasta “%1”. Verifique as permissões dela e o espaço livre.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: another Brood holds “%1”. If no other Brood is running, remove that file.</source>
        <translation>O comando não foi adicionado aos recentes: outro Brood está usando “%1”. Se nenhum outro Brood estiver em execução, remova esse arquivo.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be created. Check the folder&apos;s permissions and the free space.</source>
        <translation>O comando não foi adicionado aos recentes: não foi possível criar “%1”. Verifique as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be read (%2). Check its permissions.</source>
        <translation>O comando não foi adicionado aos recentes: não foi possível ler “%1” (%2). Verifique as permissões do arquivo.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be written (%2). Check its permissions and the free space.</source>
        <translation>O comando não foi adicionado aos recentes: não foi possível gravar “%1” (%2). Verifique as permissões do arquivo e o espaço livre.</translation>
    </message>
</context>
<context>
    <name>brood::RecordedOutput</name>
    <message>
        <source>Free some space in “%1”, or keep less with --output-limit.</source>
        <translation>Libere espaço em “%1” ou mantenha menos com --output-limit.</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”.</source>
        <translation>Verifique as permissões de “%1”.</translation>
    </message>
    <message>
        <source>%1 of the output could not be kept: %2.</source>
        <translation>Não foi possível manter %1 da saída: %2.</translation>
    </message>
    <message>
        <source>The first %1 of the output are not kept: they were dropped, as --output-limit says.</source>
        <translation>Os primeiros %1 da saída não são guardados: foram descartados, como indica --output-limit.</translation>
    </message>
    <message>
        <source>Raise the limit on the size of files (ulimit -f).</source>
        <translation>Aumente o limite de tamanho dos arquivos (ulimit -f).</translation>
    </message>
</context>
<context>
    <name>brood::ReportFacts</name>
    <message>
        <source>live, what was written while it ran</source>
        <translation>ao vivo, o que foi escrito durante a execução</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>an environment variable</comment>
        <translation>%1 removida</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada padrão</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <comment>columns and rows</comment>
        <translation>%1 × %2 células</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tempo limite</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>From the first start to the very end of a run, as it was measured; %1 is a time</extracomment>
        <translation>Execução inteira</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (exato)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>Processo filho</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>its number, a column</comment>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>ID do processo</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Momento de início</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>CPU, user</source>
        <translation>CPU, usuário</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>CPU, sistema</translation>
    </message>
    <message>
        <source>Peak memory of a process</source>
        <translation>Pico de memória de um processo</translation>
    </message>
    <message>
        <source>Written to stdout</source>
        <translation>Escrito em stdout</translation>
    </message>
    <message>
        <source>Written to stderr</source>
        <translation>Escrito em stderr</translation>
    </message>
    <message>
        <source>These figures are exact: the kernel&apos;s own for each child and those of its descendants that were waited for, and times of a clock that is never set.</source>
        <translation>Estes valores são exatos: os do próprio kernel para cada processo filho e os descendentes dele que foram recolhidos, e tempos de um relógio que nunca é ajustado.</translation>
    </message>
    <message>
        <source>These figures are sampled: whole process trees were looked at up to ten times a second, more often at first, and what was between is not known.</source>
        <translation>Estes valores são amostrados: árvores de processos inteiras foram observadas até dez vezes por segundo, com mais frequência no início, e não se sabe o que houve entre as medições.</translation>
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
        <translation>Pronto. Inicie o comando para acompanhar a execução e ver como ele termina.</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>em pausa por %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Running … %1</source>
        <translation>Em execução… %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopping: SIGKILL sent</source>
        <translation>Parando: SIGKILL enviado</translation>
    </message>
    <message>
        <source>Timed out: SIGTERM sent; SIGKILL in %1</source>
        <translation>Tempo limite esgotado: SIGTERM enviado; SIGKILL em %1</translation>
    </message>
    <message>
        <source>Stopping: SIGTERM sent; SIGKILL in %1</source>
        <translation>Parando: SIGTERM enviado; SIGKILL em %1</translation>
    </message>
    <message>
        <source>Ended; reading the rest of its output …</source>
        <translation>Encerrado; lendo o resto da saída…</translation>
    </message>
    <message>
        <source>Ended; ending what it left running …</source>
        <translation>Encerrado; encerrando o que deixou em execução…</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Em execução…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Ended; ending what they left running …</source>
        <translation>Encerrado; encerrando o que deixaram em execução…</translation>
    </message>
    <message>
        <source>Exact are the kernel&apos;s own figures, and times of a clock that is never set. “≈” stands before what is sampled: all processes together were looked at several times a second, as for the curves. What is sampled says so.</source>
        <translation>Exatos são os números do próprio kernel e os tempos de um relógio que nunca é ajustado. “≈” precede o que é amostrado: todos os processos juntos foram observados várias vezes por segundo, como para as curvas. O que é amostrado diz isso.</translation>
    </message>
</context>
<context>
    <name>brood::RunActions</name>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Launch &amp;again</source>
        <translation>Iniciar &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Kill now</source>
        <translation>&amp;Matar agora</translation>
    </message>
    <message>
        <source>Start the command</source>
        <translation>Iniciar o comando</translation>
    </message>
    <message>
        <source>End the whole tree at once (SIGKILL)</source>
        <translation>Encerrar toda a árvore imediatamente (SIGKILL)</translation>
    </message>
    <message>
        <source>Being asked to end. Stop again to end it at once (SIGKILL)</source>
        <translation>Foi solicitado que termine. Clique novamente em Parar para encerrá-lo imediatamente (SIGKILL)</translation>
    </message>
    <message>
        <source>Ask the whole tree to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>Solicitar que toda a árvore termine (SIGTERM); encerrá-la após o período de tolerância (SIGKILL)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>P&amp;ausar</translation>
    </message>
    <message>
        <source>Let the whole tree go on (SIGCONT)</source>
        <translation>Deixar toda a árvore continuar (SIGCONT)</translation>
    </message>
    <message>
        <source>Halt the whole tree (SIGSTOP)</source>
        <translation>Suspender toda a árvore (SIGSTOP)</translation>
    </message>
    <message>
        <source>Start more and more children at once, and find the number at which they break</source>
        <translation>Iniciar cada vez mais processos filhos ao mesmo tempo e encontrar o número com que falham</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Launch what is l&amp;eft</source>
        <translation>Iniciar o que &amp;falta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Launch only the children that have not succeeded when the same command was launched last</source>
        <translation>Iniciar apenas os processos filhos que não tiveram sucesso na última vez que o mesmo comando foi iniciado</translation>
    </message>
    <message>
        <source>Start no more children for now; those that run go on</source>
        <translation>Não iniciar mais processos filhos por enquanto; os que estão em execução continuam</translation>
    </message>
</context>
<context>
    <name>brood::RunArchive</name>
    <message>
        <source>This run and its output are not kept: the folder “%1” could not be created (%2). Check its permissions and the free space.</source>
        <translation>Esta execução e a saída dela não são mantidas: não foi possível criar a pasta “%1” (%2). Verifique as permissões dela e o espaço livre.</translation>
    </message>
    <message>
        <source>This run is not kept: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>Esta execução não é mantida: não foi possível gravar “%1” (%2). Verifique as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>No run is kept in “%1” yet.</source>
        <translation>Ainda não há nenhuma execução mantida em “%1”.</translation>
    </message>
    <message>
        <source>There is no run “%1” in “%2”. Name one by its id, by the beginning of its id, or by “last”.</source>
        <translation>Não existe a execução “%1” em “%2”. Indique uma pelo ID, pelo começo do ID ou por “last”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the beginning of %n ids. Give more of the one that you mean.</source>
        <translation>
            <numerusform>“%1” é o começo de %n ID. Escreva mais caracteres do que você procura.</numerusform>
            <numerusform>“%1” é o começo de %n IDs. Escreva mais caracteres do que você procura.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of the run, “%1”, is damaged.</source>
        <translation>O registro da execução, “%1”, está danificado.</translation>
    </message>
    <message>
        <source>The run %1 is still under way.</source>
        <translation>A execução %1 ainda está em andamento.</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed. What is left of its output is in “%2”.</source>
        <translation>A execução %1 não tem resultado porque o Brood dela foi morto. O que resta da saída dela está em “%2”.</translation>
    </message>
    <message>
        <source>The output of an earlier run, in “%1”, could not be removed (%2). Check the folder&apos;s permissions.</source>
        <translation>Não foi possível remover a saída de uma execução anterior, em “%1” (%2). Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed, and nothing of its output is left.</source>
        <translation>A execução %1 não tem resultado porque seu Brood foi morto, e nada resta de sua saída.</translation>
    </message>
</context>
<context>
    <name>brood::RunCommand</name>
    <message>
        <source>The child&apos;s stdout cannot be written: %1.</source>
        <translation>Não é possível gravar a saída padrão (stdout) do processo filho: %1.</translation>
    </message>
    <message>
        <source>The child&apos;s stderr cannot be written: %1.</source>
        <translation>Não é possível gravar a saída de erro (stderr) do processo filho: %1.</translation>
    </message>
    <message>
        <source>The child is being stopped, because its output is lost.</source>
        <translation>O processo filho está sendo parado porque a saída dele se perde.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more: no more children are started.</source>
        <translation>Ninguém mais lê a saída: nenhum outro processo filho é iniciado.</translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation>Não foi possível enviar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for no more than %Ln child(ren) at once; the others wait. %1</source>
        <translation>
            <numerusform>Só há lugar para %Ln processo filho por vez; os demais esperam. %1</numerusform>
            <numerusform>Só há lugar para %Ln processos filhos por vez; os demais esperam. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SampleColumn</name>
    <message>
        <source>%1, mean</source>
        <extracomment>The header of a column of figures; %1 is a metric, such as CPU</extracomment>
        <translation>%1, média</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment, a column</comment>
        <translation>Até</translation>
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
        <translation>Pasta: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Início: %1</translation>
    </message>
    <message>
        <source>Output: %1 on stdout, %2 on stderr</source>
        <translation>Saída: %1 em stdout, %2 em stderr</translation>
    </message>
    <message>
        <source>The output is no longer kept: it had to make room for newer ones.</source>
        <translation>A saída não é mais mantida: ela teve de dar lugar a outras mais recentes.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Execução: %1</translation>
    </message>
    <message>
        <source>The output of the run %1 is no longer kept: it had to make room for newer ones.</source>
        <translation>A saída da execução %1 não é mais mantida: ela teve de dar lugar a outras mais recentes.</translation>
    </message>
    <message>
        <source>The output of the run %1 is incomplete or damaged. What is left of it is in “%2”.</source>
        <translation>A saída da execução %1 está incompleta ou danificada. O que resta dela está em “%2”.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Não foi possível gravar a saída: %1.</translation>
    </message>
    <message>
        <source>The last %1 of the output are not here, because they could not be kept: %2.</source>
        <translation>Os últimos %1 da saída não estão aqui porque não foi possível mantê-los: %2.</translation>
    </message>
    <message>
        <source>%1 of the output could not be read from “%2”.</source>
        <translation>Não foi possível ler %1 da saída de “%2”.</translation>
    </message>
    <message>
        <source>The first %1 of the output are not here: they were dropped to keep to a limit.</source>
        <translation>Faltam os primeiros %1 da saída: foram descartados para respeitar um limite.</translation>
    </message>
</context>
<context>
    <name>brood::SignalList</name>
    <message>
        <source>&amp;Others</source>
        <translation>&amp;Outros</translation>
    </message>
    <message>
        <source>By &amp;number…</source>
        <translation>Por &amp;número…</translation>
    </message>
    <message>
        <source>Send signal</source>
        <translation>Enviar sinal</translation>
    </message>
    <message>
        <source>Number of the signal (real-time signals: %1 to %2):</source>
        <translation>Número do sinal (sinais de tempo real: de %1 a %2):</translation>
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
        <translation>&amp;Enviar sinal</translation>
    </message>
    <message>
        <source>To the &amp;child</source>
        <translation>Para o processo &amp;filho</translation>
    </message>
    <message>
        <source>To the whole &amp;tree</source>
        <translation>Para &amp;toda a árvore</translation>
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
        <translation>saída %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y its rows</source>
        <translation>&amp;Somente suas linhas</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>Intervalo selecionado</translation>
    </message>
    <message>
        <source>Only its rows</source>
        <translation>Somente suas linhas</translation>
    </message>
    <message>
        <source>Show only the rows that came in the selected span</source>
        <translation>Mostrar somente as linhas que chegaram no intervalo selecionado</translation>
    </message>
    <message>
        <source>Drop the selected span</source>
        <translation>Descartar o intervalo selecionado</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>pico %1</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <extracomment>%1 are figures that were sampled, in contrast to those that were counted exactly</extracomment>
        <translation>amostrado: %1</translation>
    </message>
</context>
<context>
    <name>brood::StatusDisplay</name>
    <message>
        <source>Paused · %1</source>
        <translation>Em pausa · %1</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>Em execução · %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of a child</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>(tentativa %1)</translation>
    </message>
    <message>
        <source>(attempt %1 of %2)</source>
        <translation>(tentativa %1 de %2)</translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
    <message>
        <source>oldest %1 dropped</source>
        <comment>an amount of bytes</comment>
        <translation>os %1 mais antigos descartados</translation>
    </message>
    <message>
        <source>following</source>
        <translation>acompanhando</translation>
    </message>
    <message>
        <source>not following — press End to follow</source>
        <translation>sem acompanhar — pressione End para acompanhar</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
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
        <translation>%1 não mantidos (%2)</translation>
    </message>
    <message numerus="yes">
        <source>showing %1 of %2 row(s)</source>
        <translation>
            <numerusform>exibindo %1 de %2 linha</numerusform>
            <numerusform>exibindo %1 de %2 linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SurvivorBar</name>
    <message>
        <source>Show processes</source>
        <translation>Mostrar processos</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Encerrá-los</translation>
    </message>
    <message>
        <source>Kill them</source>
        <translation>Matá-los</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Ainda em execução</translation>
    </message>
    <message>
        <source>Ask what is still running to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>Solicitar que o que ainda está em execução termine (SIGTERM); encerrá-lo após o período de tolerância (SIGKILL)</translation>
    </message>
    <message>
        <source>End what is still running at once (SIGKILL)</source>
        <translation>Encerrar imediatamente o que ainda está em execução (SIGKILL)</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (pid %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: %1</source>
        <translation>Ainda em execução: %1</translation>
    </message>
</context>
<context>
    <name>brood::TargetCheck</name>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>sem resposta em %n segundo</numerusform>
            <numerusform>sem resposta em %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1 is not there</source>
        <translation>o processo %1 não está lá</translation>
    </message>
    <message>
        <source>port %1 of %2 does not answer: %3</source>
        <translation>a porta %1 de %2 não responde: %3</translation>
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
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>brood::TimelineView</name>
    <message>
        <source>Timeline</source>
        <comment>accessible name</comment>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Each child gets a bar here that grows while it runs.</source>
        <translation>Cada processo filho tem aqui uma barra que cresce enquanto ele é executado.</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a child&apos;s lane; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Child %1, attempt %2</source>
        <translation>Processo filho %1, tentativa %2</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Processo filho %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>em execução há %1</translation>
    </message>
    <message>
        <source>running for %1, paused now</source>
        <translation>em execução há %1, agora em pausa</translation>
    </message>
    <message>
        <source>running for %1, being stopped</source>
        <translation>em execução há %1, sendo parado</translation>
    </message>
    <message>
        <source>ended after %1, its output is still being read</source>
        <translation>encerrado após %1, a saída dele ainda está sendo lida</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1 says how a child ended, %2 is its elapsed time</extracomment>
        <translation>%1, após %2</translation>
    </message>
    <message>
        <source>%1, paused for %2</source>
        <extracomment>%1 says how a child ended and after what time, %2 is how long it was paused</extracomment>
        <translation>%1, em pausa por %2</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>em pausa · %1</translation>
    </message>
    <message>
        <source>timed out, stopping… · %1</source>
        <translation>tempo limite esgotado, parando… · %1</translation>
    </message>
    <message>
        <source>stopping… · %1</source>
        <translation>parando… · %1</translation>
    </message>
    <message>
        <source>reading the rest of its output… · %1</source>
        <translation>lendo o resto da saída… · %1</translation>
    </message>
    <message>
        <source>No child has been started yet.</source>
        <translation>Nenhum processo filho foi iniciado ainda.</translation>
    </message>
    <message>
        <source>1 child.</source>
        <translation>1 processo filho.</translation>
    </message>
    <message numerus="yes">
        <source>%n children.</source>
        <translation>
            <numerusform>%n processo filho.</numerusform>
            <numerusform>%n processos filhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Child 1&quot;, %2 says what it does or how it ended</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>And more.</source>
        <translation>E mais.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Linha do &amp;tempo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what a bar says of its child, such as its time; %2 a percentage</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;All lanes at once</source>
        <translation>Todas as &amp;faixas de uma vez</translation>
    </message>
    <message>
        <source>last time %1</source>
        <extracomment>How long a command took before, after how long it has taken by now; %1 is a time</extracomment>
        <translation>da última vez %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>normalmente %1</translation>
    </message>
    <message>
        <source>The last run of it took %1.</source>
        <translation>A última execução dele durou %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier runs of it took %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>%Ln execução anterior durou de %1 a %2.</numerusform>
            <numerusform>%Ln execuções anteriores duraram de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 concluído.</translation>
    </message>
    <message>
        <source>%1 done, about %2 left.</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>%1 concluído, faltam cerca de %2.</translation>
    </message>
    <message>
        <source>Pointing at %1: %2.</source>
        <extracomment>The moment that someone points to</extracomment>
        <translation>Apontando para %1: %2.</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>Selecionado: de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln com sucesso</numerusform>
            <numerusform>%Ln com sucesso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln parado</numerusform>
            <numerusform>%Ln parados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln em execução</numerusform>
            <numerusform>%Ln em execução</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <translation>&amp;Acompanhar os mais recentes</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar t&amp;udo</translation>
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
