<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CauseWords</name>
    <message>
        <source>You had Brood send it.</source>
        <translation>由您要求 Brood 发送。</translation>
    </message>
    <message>
        <source>It sent the signal to itself.</source>
        <translation>它向自身发送了该信号。</translation>
    </message>
    <message>
        <source>The signal came from process %1, which has ended since.</source>
        <translation>该信号来自进程 %1，该进程此后已结束。</translation>
    </message>
    <message>
        <source>The signal came from %1 (pid %2).</source>
        <translation>该信号来自 %1（PID %2）。</translation>
    </message>
    <message>
        <source>Memory ran out, and the kernel killed it.</source>
        <translation>内存耗尽，内核将其终止。</translation>
    </message>
    <message>
        <source>It had used all the CPU time that it may: the limit is %1.</source>
        <translation>它已用完允许的全部 CPU 时间：限制为 %1。</translation>
    </message>
    <message>
        <source>Memory ran out in its control group, where the kernel killed processes while it ran.</source>
        <translation>其控制组的内存耗尽；在它运行期间，内核终止了该控制组中的进程。</translation>
    </message>
    <message>
        <source>The kernel killed it.</source>
        <translation>内核将其终止。</translation>
    </message>
    <message>
        <source>Who sent the signal is not known. The kernel does so when memory runs out, but nothing tells that it did.</source>
        <translation>不知道是谁发送了该信号。内存耗尽时内核会这样做，但没有任何迹象表明确实如此。</translation>
    </message>
    <message>
        <source>It crashed: it used memory that is not its own.</source>
        <translation>它已崩溃：使用了不属于自己的内存。</translation>
    </message>
    <message>
        <source>It crashed: it used memory behind which there is nothing, such as a file that was cut short.</source>
        <translation>它已崩溃：使用了背后没有实际内容的内存，例如被截短的文件。</translation>
    </message>
    <message>
        <source>It crashed: it divided by zero, or calculated something else that has no result.</source>
        <translation>它已崩溃：除以零，或进行了其他没有结果的计算。</translation>
    </message>
    <message>
        <source>It crashed: it came to an instruction that the processor does not know.</source>
        <translation>它已崩溃：遇到了处理器无法识别的指令。</translation>
    </message>
    <message>
        <source>It came to a breakpoint, or to a check of its own that failed.</source>
        <translation>它遇到了断点，或自身的某项检查失败。</translation>
    </message>
    <message>
        <source>It made a system call that is forbidden to it (seccomp).</source>
        <translation>它执行了被禁止的系统调用（seccomp）。</translation>
    </message>
    <message>
        <source>It gave up by itself (abort): as a rule an assertion that failed, or an error that nobody caught.</source>
        <translation>它自行中止（abort）：通常是断言失败，或出现了未被捕获的错误。</translation>
    </message>
    <message>
        <source>It went on writing after the reader of its output had gone away.</source>
        <translation>其输出的读取方退出后，它仍继续写入。</translation>
    </message>
    <message>
        <source>It wrote into a pipe or a socket whose reader had gone away.</source>
        <translation>它向读取方已退出的管道或套接字写入了数据。</translation>
    </message>
    <message>
        <source>It wrote a file that grew larger than it may: the limit is %1.</source>
        <translation>它写入的文件超出了允许的大小：限制为 %1。</translation>
    </message>
    <message>
        <source>timeout(1) uses exit code 124 for a command that took too long.</source>
        <translation>对于耗时过长的命令，timeout(1) 使用退出码 124。</translation>
    </message>
    <message>
        <source>Shells use exit code 126 for a command that was found but could not be executed.</source>
        <translation>对于已找到但无法执行的命令，Shell 使用退出码 126。</translation>
    </message>
    <message>
        <source>Shells use exit code 127 for a command that was not found.</source>
        <translation>对于未找到的命令，Shell 使用退出码 127。</translation>
    </message>
    <message>
        <source>A shell reports a command that was killed by %1 with this exit code. That is consistent with it, not proof.</source>
        <translation>Shell 会用此退出码报告被 %1 终止的命令。这与该情形相符，但不能作为证明。</translation>
    </message>
    <message>
        <source>The kernel itself sent %1.</source>
        <translation>内核自身发送了 %1。</translation>
    </message>
    <message>
        <source>Process %1 sent %2.</source>
        <translation>进程 %1 发送了 %2。</translation>
    </message>
    <message>
        <source>Process %1 sent %2: %3</source>
        <translation>进程 %1 发送了 %2：%3</translation>
    </message>
    <message>
        <source>Brood sent %1, as it was told to.</source>
        <translation>Brood 按要求发送了 %1。</translation>
    </message>
    <message>
        <source>The kernel&apos;s log: %1</source>
        <translation>内核日志：%1</translation>
    </message>
    <message>
        <source>Processes of its control group that were killed for want of memory while it ran: %1</source>
        <translation>在它运行期间，其控制组中因内存不足而被终止的进程：%1</translation>
    </message>
    <message>
        <source>Its core: %1</source>
        <translation>其 core：%1</translation>
    </message>
    <message>
        <source>Its core went to %1</source>
        <translation>其 core 已发送到 %1</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”.</source>
        <translation>按模式“%1”找不到其 core。</translation>
    </message>
    <message>
        <source>Limit on its CPU time: %1, at most %2</source>
        <translation>其 CPU 时间限制：%1，最高 %2</translation>
    </message>
    <message>
        <source>any</source>
        <comment>limit</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Limit on the size of its files: %1</source>
        <translation>其文件大小限制：%1</translation>
    </message>
    <message>
        <source>No core was written, because the limit on its size is 0 (ulimit -c).</source>
        <translation>未写入 core，因为其大小限制为 0（ulimit -c）。</translation>
    </message>
    <message>
        <source>No core was written, though its size is not limited.</source>
        <translation>虽然其大小不受限制，但未写入 core。</translation>
    </message>
    <message>
        <source>No core was written; the limit on its size is %1.</source>
        <translation>未写入 core；其大小限制为 %1。</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>The signal was sent to it, by itself or by another process: the kernel noticed no fault.</source>
        <translation>信号是由它自己或另一个进程发来的：内核没有发现任何错误。</translation>
    </message>
    <message>
        <source>It may be a script in which timeout(1) ended a command that took too long; or exit code 124 is the program&apos;s own.</source>
        <translation>这可能是一个脚本，其中 timeout(1) 结束了耗时过长的命令；也可能退出码 124 是该程序自己的。</translation>
    </message>
    <message>
        <source>It may be a script in which a command was found but could not be executed; or exit code 126 is the program&apos;s own.</source>
        <translation>这可能是一个脚本，其中找到了命令但无法执行；也可能退出码 126 是该程序自己的。</translation>
    </message>
    <message>
        <source>It may be a script in which a command was not found; or exit code 127 is the program&apos;s own.</source>
        <translation>这可能是一个脚本，其中有命令未找到；也可能退出码 127 是该程序自己的。</translation>
    </message>
    <message>
        <source>It may be a script in which a command was killed by %1; or exit code %2 is the program&apos;s own.</source>
        <translation>这可能是一个脚本，其中有命令被 %1 终止；也可能退出码 %2 是该程序自己的。</translation>
    </message>
    <message>
        <source>The kernel&apos;s log, which tells of faults that end in %1, tells of none since it started.</source>
        <translation>内核日志会记录以 %1 告终的错误，但自其启动以来没有这样的记录。</translation>
    </message>
    <message>
        <source>The signal came from a process that cannot be seen from here.</source>
        <translation>信号来自一个从这里看不到的进程。</translation>
    </message>
    <message>
        <source>Who sent the signal is not known.</source>
        <translation>不知道是谁发送了该信号。</translation>
    </message>
    <message>
        <source>As a rule this is a crash: a division by zero, or another calculation that has no result. But anyone may have sent the signal.</source>
        <translation>这通常是崩溃：除以零，或其他没有结果的计算。但也可能是任何人发送了该信号。</translation>
    </message>
    <message>
        <source>As a rule a program gives up by itself so (abort), after an assertion that failed or an error that nobody caught. But anyone may have sent the signal.</source>
        <translation>这通常是程序在断言失败或出现无人捕获的错误后自行放弃 (abort)。但也可能是任何人发送了该信号。</translation>
    </message>
    <message>
        <source>As a rule it wrote into a pipe or a socket whose reader had gone away. But anyone may have sent the signal.</source>
        <translation>这通常是向读取方已离开的管道或套接字写入了数据。但也可能是任何人发送了该信号。</translation>
    </message>
    <message>
        <source>A process that it had started died of %1 and left a core. A shell reports that with this exit code.</source>
        <translation>它启动的一个进程因 %1 而终止，并留下了 core。shell 用此退出码报告这种情况。</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”, which is relative to the directory in which it died.</source>
        <translation>按模式“%1”找不到其 core；该模式相对于它终止时所在的目录。</translation>
    </message>
    <message>
        <source>A process that cannot be seen from here sent %1.</source>
        <translation>一个从这里看不到的进程发送了 %1。</translation>
    </message>
    <message>
        <source>The core was looked for in %1</source>
        <translation>查找 core 的位置：%1</translation>
    </message>
    <message>
        <source>The core was looked for in %1 and, as far as time allowed, below it</source>
        <translation>查找 core 的位置：%1 以及（在时间允许的范围内）其下各级目录</translation>
    </message>
    <message>
        <source>The core of process %1, which it had started: %2</source>
        <translation>它启动的进程 %1 的 core：%2</translation>
    </message>
    <message>
        <source>The core was left by %1</source>
        <translation>留下 core 的程序：%1</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Print this help and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>“%1 --help” tells how to use it.</source>
        <translation>使用方法请参阅“%1 --help”。</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write for example 500ms, 2s or 1m30s.</source>
        <translation>“%1”不是时长。请使用 500ms、2s 或 1m30s 之类的写法。</translation>
    </message>
    <message>
        <source>Stop the child after this time</source>
        <translation>经过此时长后停止子进程</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Time from SIGTERM to SIGKILL (default 3s)</source>
        <translation>从 SIGTERM 到 SIGKILL 的时长（默认 3s）</translation>
    </message>
    <message>
        <source>Run the child in this directory</source>
        <translation>在此目录中运行子进程</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Set an environment variable; may be repeated</source>
        <translation>设置环境变量；可多次使用</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>名称=值</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>“%1”不符合“名称=值”的格式。</translation>
    </message>
    <message>
        <source>Remove an environment variable; may be repeated</source>
        <translation>移除环境变量；可多次使用</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The child&apos;s stdin: a file, - for brood&apos;s own, or null (default)</source>
        <translation>子进程的标准输入：文件、-（brood 自身的标准输入）或 null（默认）</translation>
    </message>
    <message>
        <source>FILE|-|null</source>
        <translation>文件|-|null</translation>
    </message>
    <message>
        <source>Run the child on a pseudo-terminal</source>
        <translation>在伪终端上运行子进程</translation>
    </message>
    <message>
        <source>Its size in cells, such as 80x24 (default: this terminal&apos;s)</source>
        <translation>伪终端的大小（以字符计），例如 80x24（默认：当前终端的大小）</translation>
    </message>
    <message>
        <source>COLUMNSxROWS</source>
        <translation>列数x行数</translation>
    </message>
    <message>
        <source>“%1” is no terminal size. Write for example 80x24.</source>
        <translation>“%1”不是终端大小。请使用 80x24 之类的写法。</translation>
    </message>
    <message>
        <source>Let /bin/sh run the command, words joined by spaces</source>
        <translation>由 /bin/sh 运行命令，各单词以空格连接</translation>
    </message>
    <message>
        <source>Exit codes that count as success, such as 0,3,10-12</source>
        <translation>视为成功的退出码，例如 0,3,10-12</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>“%1” is no list of exit codes. Write for example 0,3,10-12.</source>
        <translation>“%1”不是退出码列表。请使用 0,3,10-12 之类的写法。</translation>
    </message>
    <message>
        <source>Start a child that failed again, up to N times</source>
        <translation>重新启动失败的子进程，最多 N 次</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where Brood keeps what it remembers</source>
        <translation>Brood 保存记录的位置</translation>
    </message>
    <message>
        <source>Print neither banner nor progress</source>
        <translation>既不显示结果，也不显示进度</translation>
    </message>
    <message>
        <source>Run a command in the terminal and tell exactly how it ended.</source>
        <translation>在终端中运行命令，并准确说明它是如何结束的。</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>没有要运行的命令。</translation>
    </message>
    <message>
        <source>Launch the command at once</source>
        <translation>立即启动命令</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>“%1”不是变量名。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Keep neither this command nor its output</source>
        <translation>既不保留此命令，也不保留其输出</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest</source>
        <translation>仅保留约此大小的最新输出</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>“%1” is no size. Write for example 500M or 2GiB.</source>
        <translation>“%1”不是大小。请使用 500M 或 2GiB 之类的写法。</translation>
    </message>
    <message>
        <source>[OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation>[选项…] -- 命令 [参数…]</translation>
    </message>
    <message>
        <source>The run&apos;s id, the beginning of it, or last (default)</source>
        <translation>运行的 ID、其开头部分，或 last（默认）</translation>
    </message>
    <message>
        <source>Print what the command wrote: its stdout and its stderr as such</source>
        <translation>打印命令的输出：其 stdout 和 stderr 分别输出到 stdout 和 stderr</translation>
    </message>
    <message>
        <source>Print only what it wrote to stdout</source>
        <translation>仅打印它写到 stdout 的内容</translation>
    </message>
    <message>
        <source>Print only what it wrote to stderr, to stdout</source>
        <translation>仅将它写到 stderr 的内容打印到 stdout</translation>
    </message>
    <message>
        <source>The bytes as they came (default), the text without escape sequences, or a page with the colours</source>
        <translation>原始字节（默认）、不含转义序列的文本，或带颜色的网页</translation>
    </message>
    <message>
        <source>“%1” is no format. Write raw, plain or html.</source>
        <translation>“%1”不是有效的格式。请使用 raw、plain 或 html。</translation>
    </message>
    <message>
        <source>Put the time of its arrival before each line</source>
        <translation>在每行前加上其到达时间</translation>
    </message>
    <message>
        <source>“%1” is no kind of timestamp. Write elapsed or clock.</source>
        <translation>“%1”不是时间戳类型。请使用 elapsed 或 clock。</translation>
    </message>
    <message>
        <source>Tell how an earlier run ended, or print what it wrote.</source>
        <translation>说明以前的运行是如何结束的，或打印其输出。</translation>
    </message>
    <message>
        <source>[OPTION…] [RUN]</source>
        <translation>[选项…] [RUN]</translation>
    </message>
    <message>
        <source>Raw output has no timestamps. Write --format plain or --format html.</source>
        <translation>raw 格式的输出没有时间戳。请使用 --format plain 或 --format html。</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it; programs that fork much run slower</source>
        <translation>在系统允许时统计指令数、周期数和缓存未命中数；频繁 fork 的程序会变慢</translation>
    </message>
    <message>
        <source>Write a report to this file, whose name ends in %1; may be repeated</source>
        <translation>将报告写入此文件，其名称以 %1 结尾；可多次使用</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>Wait so long before the first retry, twice as long before the next</source>
        <translation>首次重试前等待这么久，下一次等待两倍时间</translation>
    </message>
    <message>
        <source>Run the command N times; {i} in it is the child&apos;s number</source>
        <translation>将命令运行 N 次；其中的 {i} 为子进程编号</translation>
    </message>
    <message>
        <source>So many children at once (default: one for each processor)</source>
        <translation>同时运行的子进程数（默认：每个处理器一个）</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least</source>
        <translation>两次启动之间至少间隔这么久</translation>
    </message>
    <message>
        <source>When children fail: never give up, start no more (soon), or stop those that run as well (now)</source>
        <translation>子进程失败时：从不放弃 (never)、不再启动新的 (soon)，或同时停止正在运行的 (now)</translation>
    </message>
    <message>
        <source>“%1” is none of never, soon and now.</source>
        <translation>“%1”不是 never、soon 或 now。</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a share. Write for example 3 or 10%.</source>
        <translation>“%1”既不是数字也不是比例。例如写 3 或 10%。</translation>
    </message>
    <message>
        <source>Brood&apos;s stdin can&apos;t be given to several children. Let them read a file.</source>
        <translation>Brood 的标准输入不能交给多个子进程。请让它们读取文件。</translation>
    </message>
    <message>
        <source>The stdin of each child: a file, or null (default)</source>
        <translation>每个子进程的标准输入：文件或 null（默认）</translation>
    </message>
    <message>
        <source>FILE|null</source>
        <translation>文件|null</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>“%1”不是比例。请使用 0.05 或 5% 之类的写法。</translation>
    </message>
    <message>
        <source>Begin with N children at once (default 1)</source>
        <translation>从同时运行 N 个子进程开始（默认 1）</translation>
    </message>
    <message>
        <source>Try no more than N (default 1024)</source>
        <translation>最多尝试 N 个（默认 1024）</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it (default 5%)</source>
        <translation>结果区间允许的宽度，以占结果的比例表示（默认 5%）</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Let the majority of N rounds decide about a number (default 3)</source>
        <translation>由 N 轮中的多数决定某个数目的判定（默认 3）</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, and none between them</source>
        <translation>从小到大尝试这些数目，不尝试其间的数目</translation>
    </message>
    <message>
        <source>N,N,…</source>
        <translation>N,N,…</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>“%1”不是数字列表。请使用 1,2,5,10 之类的写法。</translation>
    </message>
    <message>
        <source>Wait so long between rounds (default 200ms)</source>
        <translation>两轮之间等待这么久（默认 200ms）</translation>
    </message>
    <message>
        <source>Let this share of the children fail (default 0)</source>
        <translation>允许此比例的子进程失败（默认 0）</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a factor. Write for example 500ms or 2x.</source>
        <translation>“%1”既不是时长也不是倍数。请使用 500ms 或 2x 之类的写法。</translation>
    </message>
    <message>
        <source>The longest that half of the children may take</source>
        <translation>半数子进程允许的最长用时</translation>
    </message>
    <message>
        <source>The longest that 95 % of them may take</source>
        <translation>95% 的子进程允许的最长用时</translation>
    </message>
    <message>
        <source>The longest that 99 % of them may take</source>
        <translation>99% 的子进程允许的最长用时</translation>
    </message>
    <message>
        <source>DURATION|FACTORx</source>
        <translation>时长|倍数x</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>每轮之后必须成功的 Shell 命令</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>How long it may take (default 10s)</source>
        <translation>该命令允许的用时（默认 10s）</translation>
    </message>
    <message>
        <source>A process that must stay alive</source>
        <translation>必须保持存活的进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>“%1” is no process id.</source>
        <translation>“%1”不是进程 ID。</translation>
    </message>
    <message>
        <source>A TCP port that must go on to take connections</source>
        <translation>必须持续接受连接的 TCP 端口</translation>
    </message>
    <message>
        <source>[HOST:]PORT</source>
        <translation>[主机:]端口</translation>
    </message>
    <message>
        <source>“%1” is no port. Write for example 8080 or example.org:8080.</source>
        <translation>“%1”不是端口。请使用 8080 或 example.org:8080 之类的写法。</translation>
    </message>
    <message>
        <source>Run more and more copies of a command at once, and tell at how many it breaks.</source>
        <translation>同时运行越来越多的命令副本，并说明到多少个时会失败。</translation>
    </message>
    <message>
        <source>The first number, %1, is greater than the greatest, %2.</source>
        <translation>起始数目 %1 大于最大数目 %2。</translation>
    </message>
    <message>
        <source>Start all copies at the same moment</source>
        <translation>在同一时刻启动所有副本</translation>
    </message>
    <message>
        <source>All %1 copies can&apos;t start at the same moment when only %2 may run at once. Leave out --jobs.</source>
        <translation>只允许同时运行 %2 个时，无法在同一时刻启动全部 %1 个副本。请去掉 --jobs。</translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal, “brood ramp” finds out how many children at once are too many, and “brood show” shows what became of a run.</source>
        <translation>打开进程监视器 Brood 的窗口。
“brood run”在终端中执行同样的操作，“brood ramp”找出同时运行多少个子进程会过多，“brood show”则显示运行的结果。</translation>
    </message>
    <message>
        <source>Run the command for each line of a file (-: of stdin), which {} in it stands for</source>
        <translation>对文件（-：标准输入）的每一行运行命令；其中的 {} 代表该行</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>文件|-</translation>
    </message>
    <message>
        <source>What --input reads has a NUL behind each line, no line break</source>
        <translation>--input 读取的内容在每行之后是 NUL，而不是换行符</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>在此处（例如 , 或 \t）将每行拆分为 {1}、{2} …</translation>
    </message>
    <message>
        <source>SEPARATOR</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>“%1” separates nothing.</source>
        <translation>“%1”无法分隔任何内容。</translation>
    </message>
    <message>
        <source>Run the command for each of these values, or lines of a file, which {NAME} stands for; if repeated, for each combination</source>
        <translation>对这些值中的每一个或文件的每一行运行命令，{名称} 代表该值；多次使用时，对每种组合运行</translation>
    </message>
    <message>
        <source>NAME=VALUE,…|NAME=@FILE</source>
        <translation>名称=值,…|名称=@文件</translation>
    </message>
    <message>
        <source>If it stands between the values, --null is what you need.</source>
        <translation>如果它位于各值之间，请使用 --null。</translation>
    </message>
    <message>
        <source>Stop the child after this time, or after such a share of the median of those that have succeeded</source>
        <translation>在此时长之后，或在达到已成功者中位数的此比例之后停止子进程</translation>
    </message>
    <message>
        <source>DURATION|P%</source>
        <translation>时长|P%</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a share. Write for example 500ms, 2s, 1m30s or 300%.</source>
        <translation>“%1”既不是时长也不是比例。请使用 500ms、2s、1m30s 或 300% 之类的写法。</translation>
    </message>
    <message>
        <source>Start a child again whenever it has failed (on-failure), or also when it has succeeded (always), until it is stopped</source>
        <translation>每当子进程失败时 (on-failure)，或在成功时也 (always) 重新启动它，直到它被停止</translation>
    </message>
    <message>
        <source>“%1” is none of never, on-failure and always.</source>
        <translation>“%1”不是 never、on-failure 或 always。</translation>
    </message>
    <message>
        <source>With --restart: give up a child that fails sooner, --retries + 1 times in a row (default 1s)</source>
        <translation>与 --restart 一起使用：放弃连续 --retries + 1 次早于此时长失败的子进程（默认 1s）</translation>
    </message>
    <message>
        <source>Leave out what has succeeded in an earlier run: its id, last, or its report</source>
        <translation>跳过以前的运行中已成功的部分：该运行的 ID、last 或其报告</translation>
    </message>
    <message>
        <source>RUN|last|FILE.json</source>
        <translation>运行|last|文件.json</translation>
    </message>
    <message>
        <source>These are %1 children; %2 are the most that there can be.</source>
        <translation>共有 %1 个子进程；最多只能有 %2 个。</translation>
    </message>
    <message>
        <source>A share of the median as --timeout needs several children.</source>
        <translation>将中位数的比例用作 --timeout 需要多个子进程。</translation>
    </message>
    <message>
        <source>--start-success means nothing without --restart.</source>
        <translation>没有 --restart 时，--start-success 没有意义。</translation>
    </message>
    <message>
        <source>Only one of --input and --stdin can be -.</source>
        <translation>--input 和 --stdin 中只能有一个为 -。</translation>
    </message>
    <message>
        <source>After so many failures, or such a share of what has ended, at least 3 (default: the first)</source>
        <translation>失败达到此数目，或达到已结束者的此比例（至少 3 个）之后（默认：第一次失败）</translation>
    </message>
    <message>
        <source>--steps says all that is tried: --start, --max and --tolerance mean nothing with it.</source>
        <translation>--steps 已指明要尝试的全部内容：与它同用时，--start、--max 和 --tolerance 没有意义。</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>没有运行任何内容。</translation>
    </message>
</context>
<context>
    <name>EditorText</name>
    <message>
        <source>The environment variable BROOD_EDITOR is not a command: a quote may be missing. It is: %1</source>
        <translation>环境变量 BROOD_EDITOR 不是命令：可能缺少引号。其值为：%1</translation>
    </message>
    <message>
        <source>There is no program “%1”, which the environment variable BROOD_EDITOR names.</source>
        <translation>环境变量 BROOD_EDITOR 指定的程序“%1”不存在。</translation>
    </message>
</context>
<context>
    <name>ElapsedText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 小时 %2 分 %3 秒</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>Web page with colours (*.html)</source>
        <translation>带颜色的网页 (*.html)</translation>
    </message>
    <message>
        <source>Bytes as they came (*)</source>
        <translation>原始字节 (*)</translation>
    </message>
    <message>
        <source>Only stdout, bytes as they came (*)</source>
        <translation>仅 stdout，原始字节 (*)</translation>
    </message>
    <message>
        <source>Only stderr, bytes as they came (*)</source>
        <translation>仅 stderr，原始字节 (*)</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>There is no line in %1.</source>
        <translation>%1 中没有任何行。</translation>
    </message>
    <message>
        <source>There is a NUL byte in %1, which no command line can hold.</source>
        <translation>%1 中有 NUL 字节，命令行不能包含该字节。</translation>
    </message>
    <message>
        <source>The parameter “%1” has no values.</source>
        <translation>参数“%1”没有值。</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE,VALUE… or NAME=@FILE.</source>
        <translation>“%1”不符合“名称=值,值…”或“名称=@文件”的格式。</translation>
    </message>
    <message>
        <source>“%1” is no name of a parameter. It takes letters, digits and underscores, no digit first, and is not i, the child&apos;s number.</source>
        <translation>“%1”不是参数名。参数名由字母、数字和下划线组成，不能以数字开头，也不能是 i（子进程编号）。</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>有两个参数“%1”。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>JobsText</name>
    <message>
        <source>%1 per second</source>
        <comment>children that ended</comment>
        <translation>每秒 %1 个</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>Elapsed times of many children; %1 is a time</extracomment>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>Of 95 % of the children the elapsed time is at most this; %1 is a time</extracomment>
        <translation>95% 在 %1 以内</translation>
    </message>
    <message>
        <source>slowest #%1 %2</source>
        <extracomment>The child that took longest: %1 is its number, %2 a time</extracomment>
        <translation>最慢 #%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other way(s) to fail.</source>
        <translation>
            <numerusform>…以及另外 %Ln 种失败方式。</numerusform>
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
        <translation>%1 × %2（%3）</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>已结束 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 个正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a time</extracomment>
        <translation>剩余约 %1</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>成功 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 个已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 个未启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>no more are started for now</source>
        <comment>children</comment>
        <translation>暂不启动更多</translation>
    </message>
</context>
<context>
    <name>LauncherText</name>
    <message>
        <source>No editor was found to open “%1” with. Set the environment variable BROOD_EDITOR to one, for example “code -g {file}:{line}:{column}”, and start Brood again.</source>
        <translation>未找到可用于打开“%1”的编辑器。请将环境变量 BROOD_EDITOR 设为某个编辑器，例如“code -g {file}:{line}:{column}”，然后重新启动 Brood。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file that an editor can open.</source>
        <translation>“%1”不是编辑器可以打开的文件。</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started: %2</source>
        <translation>无法启动编辑器“%1”：%2</translation>
    </message>
</context>
<context>
    <name>LogContent</name>
    <message>
        <source>⋯ %1 of older output was dropped ⋯</source>
        <extracomment>A row of the log that stands for what is not there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation>⋯ 已丢弃 %1 较旧的输出 ⋯</translation>
    </message>
    <message>
        <source>⋯ %1 of output could not be kept: %2 ⋯</source>
        <extracomment>A row of the log; %1 is an amount such as &quot;12.3 MiB&quot;, %2 says why, such as &quot;No space left on device&quot;</extracomment>
        <translation>⋯ 未能保留 %1 输出：%2 ⋯</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>brood: There is no display to open a window on. Use “brood run -- COMMAND” in the terminal.
</source>
        <translation>brood：没有可用于打开窗口的显示器。请在终端中使用“brood run -- 命令”。
</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report “%1” cannot be written: its directory does not exist.</source>
        <translation>无法写入报告“%1”：其目录不存在。</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: permission denied.</source>
        <translation>无法写入报告“%1”：权限不足。</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2</source>
        <translation>无法写入报告“%1”：%2</translation>
    </message>
    <message>
        <source>The report “%1” has no known format. Its name must end in %2.</source>
        <translation>报告“%1”的格式未知。其名称必须以 %2 结尾。</translation>
    </message>
    <message>
        <source>The report “%1” is asked for twice. Give each a name of its own.</source>
        <translation>报告“%1”被指定了两次。请为每个报告指定不同的名称。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are endings of file names: &quot;.html, .json, .csv, .md or .joblog&quot;</extracomment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Web page with timeline and output</source>
        <translation>包含时间线和输出的网页</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序使用</translation>
    </message>
    <message>
        <source>CSV table of the children</source>
        <translation>子进程的 CSV 表格</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown 文本</translation>
    </message>
    <message>
        <source>Job log of GNU parallel</source>
        <translation>GNU parallel 的作业日志</translation>
    </message>
    <message>
        <source>Drawing of the timeline</source>
        <translation>时间线的矢量图</translation>
    </message>
    <message>
        <source>CSV table of the figures over time</source>
        <translation>各时刻数值的 CSV 表格</translation>
    </message>
    <message>
        <source>JSON of the figures over time</source>
        <translation>各时刻数值的 JSON</translation>
    </message>
    <message>
        <source>The report “%1” cannot be made: PNG and PDF are saved from the window (in the timeline&apos;s menu). Without it, have a drawing of the timeline: name it .svg; browsers, Inkscape and rsvg-convert make of it what you need.</source>
        <translation>无法生成报告“%1”：PNG 和 PDF 需在窗口中保存（时间线的菜单）。没有窗口时，请以 .svg 命名来获取时间线的图形；浏览器、Inkscape 和 rsvg-convert 可将其转换为所需格式。</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Finished, exit code %1</source>
        <extracomment>The banner after an ordinary end</extracomment>
        <translation>已完成，退出码 %1</translation>
    </message>
    <message>
        <source>Killed by %1</source>
        <translation>被 %1 终止</translation>
    </message>
    <message>
        <source>Could not start: %1</source>
        <translation>无法启动：%1</translation>
    </message>
    <message>
        <source>Timed out, %1</source>
        <translation>已超时，%1</translation>
    </message>
    <message>
        <source>Ended, how is unknown</source>
        <translation>已结束，结果不明</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>启动前已停止</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>已停止，%1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>暂停了 %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 %)</source>
        <extracomment>CPU time and its share of the elapsed time in percent</extracomment>
        <translation>CPU %1（%2%）</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>The largest resident memory of the child</extracomment>
        <translation>峰值内存 %1</translation>
    </message>
    <message>
        <source>Whoever read its output went away, so it was closed early, as in any pipe.</source>
        <translation>其输出的读取方已退出，因此输出被提前关闭，与普通管道的情形相同。</translation>
    </message>
    <message>
        <source>Outlived it and was ended by Brood: %1.</source>
        <translation>在子进程结束后仍在运行，已被 Brood 终止：%1。</translation>
    </message>
    <message>
        <source>This was attempt %1.</source>
        <translation>这是第 %1 次尝试。</translation>
    </message>
    <message>
        <source>%1, core dumped</source>
        <translation>%1，已转储核心</translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation>收到 %2 后以退出码 %1 结束</translation>
    </message>
    <message>
        <source>%1 was needed</source>
        <translation>需要使用 %1</translation>
    </message>
    <message>
        <source>ended by %1; %2 was needed for its descendants</source>
        <translation>由 %1 结束；其后代进程需要使用 %2</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>由 %1 结束</translation>
    </message>
    <message>
        <source>Its output was still held open when the grace period was over; what came later is not here.</source>
        <translation>宽限期结束时，其输出仍处于打开状态；此后的输出不在此处。</translation>
    </message>
    <message>
        <source>Its output was still held open by %1 when the grace period was over; what came later is not here.</source>
        <translation>宽限期结束时，其输出仍被 %1 保持打开；此后的输出不在此处。</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1（PID %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence that explains how a child ended, %2 is &quot;certain&quot; or &quot;likely&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Outlived it and ended by itself: %1.</source>
        <translation>在子进程结束后仍在运行，随后自行结束：%1。</translation>
    </message>
    <message>
        <source>Page faults: %1 with and %2 without reading from storage; exact</source>
        <translation>缺页：%1 次需要读取存储，%2 次不需要；准确</translation>
    </message>
    <message>
        <source>Context switches: %1 voluntary, %2 involuntary; exact</source>
        <translation>上下文切换：自愿 %1 次，非自愿 %2 次；准确</translation>
    </message>
    <message>
        <source>Hardware counters: not available here (%1)</source>
        <translation>硬件计数器：此处不可用（%1）</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>a figure</comment>
        <translation>未计数</translation>
    </message>
    <message>
        <source>Instructions: %1, cycles: %2, cache misses: %3</source>
        <translation>指令数：%1，周期数：%2，缓存未命中数：%3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>without the kernel&apos;s work for it</source>
        <translation>不含内核为其所做的工作</translation>
    </message>
    <message>
        <source>Peak memory of the whole tree together: %1; exact, by its control group</source>
        <translation>整个进程树合计的峰值内存：%1；由其控制组得出的准确值</translation>
    </message>
    <message>
        <source>Most threads at once: %1; exact, by its control group</source>
        <translation>同时存在的最多线程数：%1；由其控制组得出的准确值</translation>
    </message>
    <message>
        <source>Held back by a limit on CPU time: %1</source>
        <translation>因 CPU 时间限制而被阻滞：%1</translation>
    </message>
    <message>
        <source>Forks that a limit refused: %1</source>
        <translation>因限制而被拒绝的 fork：%1</translation>
    </message>
    <message>
        <source>Whole tree: %1 read from storage, %2 written to storage; sampled</source>
        <translation>整个进程树：从存储读取 %1，写入存储 %2；采样</translation>
    </message>
    <message>
        <source>Whole tree: CPU %1 user, %2 system; peak memory %3; at most %4 and %5; sampled</source>
        <extracomment>Of a process and all that came of it; “sampled”: looked at several times a second; %4 and %5 are numbers of processes and threads</extracomment>
        <translation>整个进程树：CPU 用户 %1，系统 %2；峰值内存 %3；最多 %4、%5；采样</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 (largest process)</source>
        <extracomment>%1 is the largest resident memory that one of several processes had</extracomment>
        <translation>峰值内存 %1（最大的进程）</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>figures</comment>
        <translation>精确</translation>
    </message>
    <message>
        <source>the setting kernel.perf_event_paranoid, or the container that Brood runs in, does not allow it</source>
        <translation>设置 kernel.perf_event_paranoid 或 Brood 所在的容器不允许</translation>
    </message>
    <message>
        <source>the processor has none, or the virtual machine does not pass them on</source>
        <translation>处理器没有，或虚拟机未将其传递</translation>
    </message>
    <message>
        <source>the kernel was built without them</source>
        <translation>内核构建时未包含</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 of it by orphans)</source>
        <extracomment>CPU time, and how much of it orphaned processes used: those that nobody waited for</extracomment>
        <translation>CPU %1（其中孤儿进程 %2）</translation>
    </message>
    <message>
        <source>CPU ≈ %1</source>
        <extracomment>The CPU time of all processes; ≈: it was sampled</extracomment>
        <translation>CPU ≈ %1</translation>
    </message>
    <message>
        <source>peak ≈ %1</source>
        <extracomment>The largest memory that all processes had together; ≈: it was sampled</extracomment>
        <translation>峰值内存 ≈ %1</translation>
    </message>
    <message>
        <source>whole tree: %1</source>
        <extracomment>%1 are one or two figures: &quot;CPU ≈ 1.2 s, peak ≈ 12 MiB&quot;</extracomment>
        <translation>整个进程树：%1</translation>
    </message>
    <message>
        <source>Its time was up after %1.</source>
        <translation>在 %1 后时间已到。</translation>
    </message>
    <message>
        <source>Elapsed: %1; CPU: %2 (≈ %3 user, ≈ %4 system); peak memory of the largest process: %5; exact, ≈ estimated by the kernel</source>
        <extracomment>%1 to %4 are times such as &quot;1.234567 s&quot;, %5 an amount of memory; “exact”: counted, not sampled; the kernel counts the sum and estimates how it is divided</extracomment>
        <translation>已用时间：%1；CPU：%2（用户 ≈ %3，系统 ≈ %4）；最大进程的内存峰值：%5；精确，≈ 为内核估计</translation>
    </message>
    <message>
        <source>CPU of the whole tree: %1 (≈ %2 user, ≈ %3 system); exact, by its control group, ≈ estimated by the kernel</source>
        <translation>整个进程树的 CPU：%1（用户 ≈ %2，系统 ≈ %3）；由其控制组得出的准确值，≈ 为内核估计</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>The report “%1” could not be read: %2.</source>
        <translation>无法读取报告“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is no JSON report of a run.</source>
        <translation>“%1”不是运行的 JSON 报告。</translation>
    </message>
    <message>
        <source>All had succeeded before. There is nothing to run again.</source>
        <translation>先前已全部成功。没有需要再次运行的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 had succeeded before and are not run again.</source>
        <comment>children</comment>
        <translation>共 %2 个，其中 %1 个先前已成功，不再运行。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%Ln child(ren) had succeeded before and were not run again.</source>
        <translation>
            <numerusform>%Ln 个子进程先前已成功，未再次运行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>The output could not be saved as “%1”: %2. Choose another place, or free some space there.</source>
        <translation>无法将输出保存为“%1”：%2。请选择其他位置，或在该处释放一些空间。</translation>
    </message>
    <message>
        <source>The output could not be saved: some of it can&apos;t be read any more.</source>
        <translation>无法保存输出：其中一部分已无法读取。</translation>
    </message>
</context>
<context>
    <name>SignalNames</name>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
</context>
<context>
    <name>StartErrors</name>
    <message>
        <source>“%1” exists, but the interpreter that it names in its first line or header does not. Install that interpreter or correct the line.</source>
        <translation>“%1”存在，但其首行或文件头中指定的解释器不存在。请安装该解释器，或更正该行。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path.</source>
        <translation>“%1”不存在。请检查路径。</translation>
    </message>
    <message>
        <source>“%1” was not found in any directory of PATH. Check the spelling, or give the full path.</source>
        <translation>在 PATH 的所有目录中均未找到“%1”。请检查拼写，或给出完整路径。</translation>
    </message>
    <message>
        <source>“%1” may not be executed: permission denied. It must be a file, not a directory, and executable (chmod +x).</source>
        <translation>无法执行“%1”：权限不足。它必须是文件而非目录，并且可执行 (chmod +x)。</translation>
    </message>
    <message>
        <source>“%1” is not a program that this system can run. If it is a script, its first line must name its interpreter, such as #!/bin/sh.</source>
        <translation>“%1”不是此系统可以运行的程序。如果它是脚本，则其首行必须指定解释器，例如 #!/bin/sh。</translation>
    </message>
    <message>
        <source>The arguments and the environment are too long for the system together, or one of them alone. Pass the data in a file or on stdin instead.</source>
        <translation>参数与环境变量的总长度，或其中某一项的长度，超出了系统限制。请改用文件或标准输入传递数据。</translation>
    </message>
    <message>
        <source>“%1” is open for writing. Wait until it has been written.</source>
        <translation>“%1”正被打开以供写入。请等待写入完成。</translation>
    </message>
    <message>
        <source>“%1” is a damaged or foreign program file.</source>
        <translation>“%1”是已损坏的程序文件，或属于其他系统的程序文件。</translation>
    </message>
    <message>
        <source>“%1” may not be executed here: its file system or a security policy forbids it.</source>
        <translation>无法在此处执行“%1”：其文件系统或安全策略禁止执行。</translation>
    </message>
    <message>
        <source>The working directory “%1” does not exist.</source>
        <translation>工作目录“%1”不存在。</translation>
    </message>
    <message>
        <source>The working directory “%1” is not a directory.</source>
        <translation>工作目录“%1”不是目录。</translation>
    </message>
    <message>
        <source>The working directory “%1” may not be entered: permission denied.</source>
        <translation>无法进入工作目录“%1”：权限不足。</translation>
    </message>
    <message>
        <source>The working directory “%1” cannot be used: %2.</source>
        <translation>无法使用工作目录“%1”：%2。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, does not exist.</source>
        <translation>用作标准输入的文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, may not be read: permission denied.</source>
        <translation>无法读取用作标准输入的文件“%1”：权限不足。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a directory.</source>
        <translation>用作标准输入的文件“%1”是目录。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, cannot be opened: %2.</source>
        <translation>无法打开用作标准输入的文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The system allows no more processes: a limit is reached (ulimit -u, or pids.max of the control group). End some processes or raise the limit.</source>
        <translation>系统不允许创建更多进程：已达到限制（ulimit -u 或控制组的 pids.max）。请结束一些进程，或提高限制。</translation>
    </message>
    <message>
        <source>The system has not enough memory for another process.</source>
        <translation>系统没有足够的内存来创建新进程。</translation>
    </message>
    <message>
        <source>Too many files are open: the limit is reached (ulimit -n). Run fewer children at once or raise the limit.</source>
        <translation>打开的文件过多：已达到限制 (ulimit -n)。请减少同时运行的子进程，或提高限制。</translation>
    </message>
    <message>
        <source>Too many files are open on the whole system.</source>
        <translation>整个系统打开的文件过多。</translation>
    </message>
    <message>
        <source>The child could not be set up: %1.</source>
        <translation>无法准备子进程：%1。</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened: %1. Launch without one, or end programs that use some.</source>
        <translation>无法打开伪终端：%1。请在不使用伪终端的情况下启动，或结束一些使用伪终端的程序。</translation>
    </message>
    <message>
        <source>Brood is ending; nothing is started any more.</source>
        <translation>Brood 正在退出，不再启动任何进程。</translation>
    </message>
    <message>
        <source>The command, a variable&apos;s name or a path is empty or contains a NUL character.</source>
        <translation>命令、变量名或路径为空，或包含 NUL 字符。</translation>
    </message>
    <message>
        <source>There is no command to launch. Type one.</source>
        <translation>没有要启动的命令。请输入命令。</translation>
    </message>
    <message>
        <source>“%1” could not be executed: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what is wrong</extracomment>
        <translation>无法执行“%1”：%2。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a FIFO. Use a file, or the stdin of “brood run” (--stdin -).</source>
        <translation>用作标准输入的文件“%1”是 FIFO。请使用普通文件，或“brood run”自身的标准输入 (--stdin -)。</translation>
    </message>
    <message>
        <source>The child was killed while it waited for the others to be ready.</source>
        <translation>子进程在等待其他子进程就绪时被终止。</translation>
    </message>
</context>
<context>
    <name>TextMatcher</name>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>正则表达式无效：%1</translation>
    </message>
    <message>
        <source>This regular expression does not go with whole words.</source>
        <translation>此正则表达式不能与全字匹配一起使用。</translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
    <message>
        <source>What “%1” sends is not Brood&apos;s protocol (%2).</source>
        <translation>“%1”发送的内容不符合 Brood 的协议（%2）。</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Brood. Install both from the same version.</source>
        <translation>“%1”属于其他版本的 Brood。请安装同一版本的两者。</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program gave up: %1.</source>
        <translation>Brood 的辅助程序无法继续工作：%1。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>其输出信息：%1</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program was killed or crashed. Everything that it had started was ended with it, so how the child would have ended is unknown.</source>
        <translation>Brood 的辅助程序被终止或已崩溃。它启动的所有进程均随之结束，因此无法得知子进程原本会如何结束。</translation>
    </message>
    <message>
        <source>“%1” ended without a word; it is not Brood&apos;s helper program. Install Brood again.</source>
        <translation>“%1”未作任何回应便已结束；它不是 Brood 的辅助程序。请重新安装 Brood。</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2.</source>
        <translation>无法启动 Brood 的辅助程序“%1”：%2。</translation>
    </message>
    <message>
        <source>Install Brood again.</source>
        <translation>请重新安装 Brood。</translation>
    </message>
    <message>
        <source>Raise the limit on open files (ulimit -n).</source>
        <translation>请提高打开文件数的限制 (ulimit -n)。</translation>
    </message>
</context>
<context>
    <name>brood::Backtrace</name>
    <message>
        <source>gdb could not be started: %1.</source>
        <translation>无法启动 gdb：%1。</translation>
    </message>
    <message>
        <source>gdb took too long and was ended.</source>
        <translation>gdb 用时过长，已被结束。</translation>
    </message>
    <message>
        <source>gdb had nothing to say.</source>
        <translation>gdb 没有给出任何信息。</translation>
    </message>
</context>
<context>
    <name>brood::ChildForm</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation>在 Shell 中运行(&amp;A)</translation>
    </message>
    <message>
        <source>Pseudo-&amp;terminal</source>
        <translation>伪终端(&amp;T)</translation>
    </message>
    <message>
        <source>Hardware counters</source>
        <translation>硬件计数器</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>输入文件</translation>
    </message>
    <message>
        <source>Give the command to /bin/sh, with pipes, redirections, variables and patterns</source>
        <translation>将命令交给 /bin/sh，可使用管道、重定向、变量和通配符</translation>
    </message>
    <message>
        <source>Run the command on a terminal of that many columns and rows instead of pipes</source>
        <translation>在具有上述列数和行数的终端上运行命令，而不使用管道</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it. Programs that start many processes run slower with it. Also gives exact figures of the whole tree, where a control group may be made</source>
        <translation>在系统允许时统计指令数、周期数和缓存未命中数。启动许多进程的程序会因此变慢。在允许创建控制组时，还会给出整个进程树的准确数值</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
        <translation>工作目录(&amp;D)：</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Typed while it runs</source>
        <translation>运行时键入</translation>
    </message>
    <message>
        <source>Stan&amp;dard input:</source>
        <translation>标准输入(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>环境变量(&amp;E)：</translation>
    </message>
    <message>
        <source>T&amp;imeout:</source>
        <translation>超时(&amp;M)：</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Stop the command after so long: 500ms, 2s, 1m30s</source>
        <translation>经过此时长后停止命令：500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>Stop &amp;grace:</source>
        <translation>停止宽限期(&amp;G)：</translation>
    </message>
    <message>
        <source>Stop grace</source>
        <translation>停止宽限期</translation>
    </message>
    <message>
        <source>How long a stop waits from SIGTERM to SIGKILL: 500ms, 2s, 1m30s</source>
        <translation>停止时从 SIGTERM 到 SIGKILL 的等待时长：500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>Success &amp;codes:</source>
        <translation>成功退出码(&amp;C)：</translation>
    </message>
    <message>
        <source>Success codes</source>
        <translation>成功退出码</translation>
    </message>
    <message>
        <source>The exit codes that count as success: 0,3,10-12</source>
        <translation>视为成功的退出码：0,3,10-12</translation>
    </message>
    <message>
        <source>&amp;Keep output:</source>
        <translation>保留输出(&amp;K)：</translation>
    </message>
    <message>
        <source>Keep output</source>
        <translation>保留输出</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of the output</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest: 500M, 2G</source>
        <translation>仅保留约此大小的最新输出：500M、2G</translation>
    </message>
    <message>
        <source>There is no such directory at the moment.</source>
        <translation>目前没有此目录。</translation>
    </message>
    <message>
        <source>The timeout “%1” is not a duration. Write 500ms, 2s or 1m30s, or nothing for none.</source>
        <translation>超时“%1”不是时长。请输入 500ms、2s 或 1m30s 之类的值，留空则表示不限。</translation>
    </message>
    <message>
        <source>The stop grace “%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>停止宽限期“%1”不是时长。请输入 500ms、2s 或 1m30s 之类的值。</translation>
    </message>
    <message>
        <source>The success codes “%1” are not numbers from 0 to 255. Write 0 or 0,3,10-12.</source>
        <translation>成功退出码“%1”不是 0 到 255 之间的数字。请输入 0 或 0,3,10-12 之类的值。</translation>
    </message>
    <message>
        <source>“%1” is no amount of output to keep. Write 500M or 2G, or nothing for all.</source>
        <translation>“%1”不是要保留的输出大小。请输入 500M 或 2G 之类的值，留空则表示全部保留。</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1，第 %2 次尝试</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a child</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a child</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a child</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a child</comment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>ending</source>
        <comment>state of a child</comment>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of a child</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a child</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a child</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>User and system time of the child and those it waited for; exact</source>
        <translation>子进程及其等待过的进程的用户时间和系统时间；准确</translation>
    </message>
    <message>
        <source>User and system time of its whole process tree so far; sampled</source>
        <translation>其整个进程树迄今的用户时间和系统时间；采样</translation>
    </message>
    <message>
        <source>The most that one of its processes had in memory; exact</source>
        <translation>其单个进程占用内存的最大值；准确</translation>
    </message>
    <message>
        <source>What its whole process tree has in memory now; sampled</source>
        <translation>其整个进程树当前占用的内存；采样</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>子进程</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>exit code or signal, a column</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>failed, tried again</source>
        <comment>state of a child</comment>
        <translation>失败，已重试</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenPanel</name>
    <message>
        <source>Children and their totals</source>
        <translation>子进程及其合计</translation>
    </message>
    <message>
        <source>Which children are listed</source>
        <translation>列出哪些子进程</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the selected children (SIGTERM, and SIGKILL after the grace period)</source>
        <translation>停止所选子进程（SIGTERM，宽限期过后 SIGKILL）</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>强制终止</translation>
    </message>
    <message>
        <source>End the selected children at once (SIGKILL)</source>
        <translation>立即终止所选子进程 (SIGKILL)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子进程</translation>
    </message>
    <message>
        <source>No child has been started yet</source>
        <translation>尚未启动任何子进程</translation>
    </message>
    <message>
        <source>Start the children again that have failed; after the end, whatever else did not succeed as well</source>
        <translation>重新启动已失败的子进程；结束之后还包括其他所有未成功的子进程</translation>
    </message>
</context>
<context>
    <name>brood::CommandEdit</name>
    <message>
        <source>A command, for example: make -j4</source>
        <translation>命令，例如：make -j4</translation>
    </message>
    <message>
        <source>Earlier commands</source>
        <translation>以前的命令</translation>
    </message>
    <message>
        <source>Earlier commands (Down)</source>
        <translation>以前的命令（↓ 键）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>brood::CommonFailure</name>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>被 %1 终止</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>stopped before their end</source>
        <translation>在结束前被停止</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
</context>
<context>
    <name>brood::DataWindow</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>尚未测量任何数据。</translation>
    </message>
    <message>
        <source>Timeline data</source>
        <translation>时间线数据</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
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
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>brood::DetailsPanel</name>
    <message>
        <source>Backtrace</source>
        <translation>调用栈</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Evidence for how it ended, and further figures</source>
        <translation>结束方式的证据及其他数据</translation>
    </message>
    <message>
        <source>Ask gdb where the program was when it left its core</source>
        <translation>询问 gdb 程序留下 core 时所在的位置</translation>
    </message>
    <message>
        <source>Asking gdb …</source>
        <translation>正在询问 gdb…</translation>
    </message>
    <message>
        <source>For a backtrace of the core, install gdb.</source>
        <translation>要获取 core 的调用栈，请安装 gdb。</translation>
    </message>
</context>
<context>
    <name>brood::DoneJournal</name>
    <message>
        <source>If Brood is killed, this run can&apos;t be resumed where it was: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>如果 Brood 被强制终止，此次运行将无法从中断处继续：无法写入“%1”（%2）。请检查其所在文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>Its journal is damaged, so it can&apos;t be resumed.</source>
        <translation>其日志已损坏，因此无法继续运行。</translation>
    </message>
    <message>
        <source>A newer version of Brood can resume it.</source>
        <translation>较新版本的 Brood 可以继续此次运行。</translation>
    </message>
    <message>
        <source>%1 of its %2 children had succeeded; “brood run --resume %3”, with the options and the command that it had, runs the others.</source>
        <translation>其 %2 个子进程中已有 %1 个成功；使用原来的选项和命令执行“brood run --resume %3”，即可运行其余的。</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentEdit</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>NAME=VALUE sets a variable, -NAME takes one away; one a line</source>
        <translation>“名称=值”设置变量，“-名称”移除变量；每行一个</translation>
    </message>
    <message>
        <source>NAME=VALUE sets
-NAME unsets</source>
        <extracomment>An example, shown while the field is empty. Keep the two lines and their form.</extracomment>
        <translation>名称=值 设置
-名称 移除</translation>
    </message>
    <message>
        <source>Environment, line %1: %2</source>
        <translation>环境变量，第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentText</name>
    <message>
        <source>A variable cannot hold a NUL character. Remove it.</source>
        <translation>变量不能包含 NUL 字符。请将其删除。</translation>
    </message>
    <message>
        <source>A line that begins with “-” takes a variable away and has no value. Remove the “-” or the value.</source>
        <translation>以“-”开头的行用于移除变量，不带值。请删除“-”或值。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write -NAME.</source>
        <translation>“%1”不是变量名。请写成“-名称”。</translation>
    </message>
    <message>
        <source>“%1” is neither NAME=VALUE, which sets a variable, nor -NAME, which takes it away.</source>
        <translation>“%1”既不是设置变量的“名称=值”，也不是移除变量的“-名称”。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write NAME=VALUE.</source>
        <translation>“%1”不是变量名。请写成“名称=值”。</translation>
    </message>
</context>
<context>
    <name>brood::ExportActions</name>
    <message>
        <source>Save &amp;plot as…</source>
        <translation>将图表另存为(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy plot</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Save da&amp;ta as…</source>
        <translation>将数据另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Show &amp;data…</source>
        <translation>显示数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>将报告另存为(&amp;R)…</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>The plot is in the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
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
        <translation>图像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>矢量图</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序使用</translation>
    </message>
</context>
<context>
    <name>brood::FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saving “%1” …</source>
        <translation>正在保存“%1”…</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>无法保存“%1”：%2</translation>
    </message>
    <message>
        <source>No file was written. Save it in another place, or make room there first.</source>
        <translation>未写入任何文件。请保存到其他位置，或先在该处腾出空间。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
</context>
<context>
    <name>brood::FilterButton</name>
    <message>
        <source>Errors and warnings</source>
        <translation>错误和警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation>匹配的行</translation>
    </message>
    <message>
        <source>matching</source>
        <comment>rows</comment>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Rows that don’t match</source>
        <translation>不匹配的行</translation>
    </message>
    <message>
        <source>not matching</source>
        <comment>rows</comment>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>±%1</source>
        <comment>so many rows before and after</comment>
        <translation>±%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Only &amp;matching rows</source>
        <translation>仅匹配的行(&amp;M)</translation>
    </message>
    <message>
        <source>Only rows that &amp;don’t match</source>
        <translation>仅不匹配的行(&amp;D)</translation>
    </message>
    <message>
        <source>stdout and std&amp;err</source>
        <translation>stdout 和 stderr(&amp;E)</translation>
    </message>
    <message>
        <source>std&amp;out only</source>
        <translation>仅 stdout(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;stderr only</source>
        <translation>仅 stderr(&amp;S)</translation>
    </message>
    <message>
        <source>Errors a&amp;nd warnings</source>
        <translation>错误和警告(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>错误(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>上下文(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>context</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around each</source>
        <translation>
            <numerusform>前后各 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows are shown: %1</source>
        <translation>显示哪些行：%1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Chooses which rows are shown</source>
        <translation>选择显示哪些行</translation>
    </message>
</context>
<context>
    <name>brood::FindBar</name>
    <message>
        <source>no match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a match, all matches</comment>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>%1 of %2 so far …</source>
        <comment>the number of a match, all matches</comment>
        <translation>第 %1 项，目前 %2 项…</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>目前 %1 项…</translation>
    </message>
    <message>
        <source>%1 (not all are shown)</source>
        <comment>10 matches</comment>
        <translation>%1（未全部显示）</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>%1 (position %2)</source>
        <comment>what is wrong</comment>
        <translation>%1（位置 %2）</translation>
    </message>
    <message>
        <source>not valid</source>
        <comment>what is looked for</comment>
        <translation>无效</translation>
    </message>
</context>
<context>
    <name>brood::HistogramPlot</name>
    <message>
        <source>Distribution of the elapsed times</source>
        <translation>用时分布</translation>
    </message>
    <message>
        <source>%1 elapsed times from %2 to %3; median %4, 95 % within %5.</source>
        <extracomment>%1 is a number of children, the others are times</extracomment>
        <translation>%1 个用时，从 %2 到 %3；中位数 %4，95% 在 %5 以内。</translation>
    </message>
</context>
<context>
    <name>brood::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 says how a run ended, %2 is its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>of a figure</comment>
        <translation>准确</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>运行的内容</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>A bar for each attempt, from its start to its death: exact. Where it is hatched, the child was paused.</source>
        <translation>每次尝试对应一个条形，从启动到结束：准确。带阴影线的部分表示子进程当时已暂停。</translation>
    </message>
    <message>
        <source>Below are the mean and, lighter, the range from minimum to maximum: sampled.</source>
        <translation>下方是平均值，以及以较浅颜色显示的从最小值到最大值的范围：采样。</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are left out here; the reports for programs have them all.</source>
        <translation>
            <numerusform>此处省略了较早的 %Ln 次尝试；供程序使用的报告包含全部尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>sampled</source>
        <comment>of a figure</comment>
        <translation>采样</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>数值随时间的变化</translation>
    </message>
    <message numerus="yes">
        <source>Show the table (%Ln rows)</source>
        <translation>
            <numerusform>显示表格（%Ln 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The first %1 are not here: they were dropped to keep to a limit.</source>
        <translation>最前面的 %1 不在此处：为遵守限制已丢弃。</translation>
    </message>
    <message>
        <source>These are the last %1. What came before, %2, is left out.</source>
        <translation>这是最后的 %1。此前的 %2 已省略。</translation>
    </message>
    <message>
        <source>The last %1 are not here, because they could not be kept.</source>
        <translation>最后的 %1 不在此处，因为未能保留。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What it wrote was not kept.</source>
        <translation>其输出未保留。</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>它没有任何输出。</translation>
    </message>
    <message>
        <source>Before each row is the moment when it was complete, in seconds since the start.</source>
        <translation>每行前面是该行完整的时刻，以自开始以来的秒数表示。</translation>
    </message>
</context>
<context>
    <name>brood::InputBar</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>结束输入</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Give the line to the child (Enter)</source>
        <translation>将此行传给子进程（回车）</translation>
    </message>
    <message>
        <source>Tell the child that nothing more follows (end of file)</source>
        <translation>告知子进程没有更多输入（文件结束）</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>输入：</translation>
    </message>
    <message>
        <source>The child takes no more input</source>
        <translation>子进程不再接受输入</translation>
    </message>
    <message>
        <source>%1 not taken yet</source>
        <comment>an amount of bytes</comment>
        <translation>%1 尚未被读取</translation>
    </message>
</context>
<context>
    <name>brood::InputsFields</name>
    <message>
        <source>Lines of a file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>end in NUL</source>
        <translation>以 NUL 结尾</translation>
    </message>
    <message>
        <source>Start a child for each line of this file. {} in the command stands for the line; if it is not there, the line is the last argument</source>
        <translation>为此文件的每一行启动一个子进程。命令中的 {} 代表该行；如果没有 {}，该行将作为最后一个参数</translation>
    </message>
    <message>
        <source>Separator of columns</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>在此处（例如 , 或 \t）将每行拆分为 {1}、{2} …</translation>
    </message>
    <message>
        <source>Lines end in NUL</source>
        <translation>行以 NUL 结尾</translation>
    </message>
    <message>
        <source>The file has a NUL behind each line, no line break</source>
        <translation>文件的每一行之后是 NUL，而不是换行符</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Start a child for each of these values, or lines of a file, which {NAME} stands for; for each combination if there are several: size=1,2,3 host=@hosts.txt</source>
        <translation>为这些值中的每一个或文件的每一行启动一个子进程，{NAME} 代表该值；有多个参数时，为每种组合启动：size=1,2,3 host=@hosts.txt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>split at:</source>
        <translation>拆分处：</translation>
    </message>
    <message>
        <source>Lines of a file:</source>
        <translation>文件的行：</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>A quote in the parameters is not closed.</source>
        <translation>参数中有未闭合的引号。</translation>
    </message>
    <message>
        <source>“%1” is no file of lines.</source>
        <translation>“%1”不是由行组成的文件。</translation>
    </message>
    <message>
        <source>If it stands between the lines, turn on “end in NUL”.</source>
        <translation>如果它位于各行之间，请启用“以 NUL 结尾”。</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>最多只能有 %Ln 个子进程。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::JobsForm</name>
    <message>
        <source>all at the same moment</source>
        <translation>全部同一时刻</translation>
    </message>
    <message>
        <source>Start delay:</source>
        <translation>启动间隔：</translation>
    </message>
    <message>
        <source>time-out by the median:</source>
        <translation>按中位数超时：</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>重试次数：</translation>
    </message>
    <message>
        <source>Restart:</source>
        <translation>重新启动：</translation>
    </message>
    <message>
        <source>started well after:</source>
        <translation>启动成功于：</translation>
    </message>
    <message>
        <source>When children fail:</source>
        <translation>子进程失败时：</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>达到：</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>启动间隔</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least: 500ms, 2s, 1m30s</source>
        <translation>两次启动之间至少间隔这么久：500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>All at the same moment</source>
        <translation>全部同一时刻</translation>
    </message>
    <message>
        <source>Start all children at the same moment, when the last one is ready. However many may run at once, all do</source>
        <translation>最后一个子进程就绪后，在同一时刻启动所有子进程。无论允许同时运行多少个，都会全部运行</translation>
    </message>
    <message>
        <source>Time-out by the median</source>
        <translation>按中位数的超时</translation>
    </message>
    <message>
        <source>Stop a child that runs longer than such a share of the median of those that have succeeded: 300%</source>
        <translation>停止运行时间超过已成功者中位数的此比例的子进程：300%</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often to start a child again that did not succeed</source>
        <translation>未成功的子进程重新启动的次数</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>重试等待时间</translation>
    </message>
    <message>
        <source>Wait so long before a child&apos;s first retry, twice as long before the next: 500ms, 2s</source>
        <translation>子进程首次重试前等待这么久，下一次等待两倍时间：500ms、2s</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Start a child again whenever it has ended, until it is stopped</source>
        <translation>每当子进程结束时重新启动它，直到它被停止</translation>
    </message>
    <message>
        <source>Start-success time</source>
        <translation>启动成功时长</translation>
    </message>
    <message>
        <source>With a restart: give up a child that fails sooner, once more in a row than it may be retried</source>
        <translation>启用重新启动时：如果子进程早于此时长失败，且连续次数比重试次数多一次，则放弃它</translation>
    </message>
    <message>
        <source>When children fail</source>
        <translation>子进程失败时</translation>
    </message>
    <message>
        <source>Whether to go on when children have failed, all their retries included</source>
        <translation>子进程失败（包括其所有重试）后是否继续</translation>
    </message>
    <message>
        <source>Failures that are enough</source>
        <translation>失败阈值</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>when it has failed</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>start no more</source>
        <translation>不再启动新的</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>“%1”不是时长。请输入 500ms、2s 或 1m30s 之类的值。</translation>
    </message>
    <message>
        <source>“%1” is no share of the median. Write for example 300%.</source>
        <translation>“%1”不是中位数的比例。请使用 300% 之类的写法。</translation>
    </message>
    <message>
        <source>“%1” is neither a number of failures nor a share. Write for example 3 or 10%.</source>
        <translation>“%1”既不是失败数也不是比例。请使用 3 或 10% 之类的写法。</translation>
    </message>
    <message>
        <source>wait before the first:</source>
        <translation>首次之前等待：</translation>
    </message>
    <message>
        <source>So many failures, or such a share of what has ended, at least 3 of them: 5 or 10%</source>
        <translation>失败的数目，或已结束者中的比例（至少 3 个）：5 或 10%</translation>
    </message>
</context>
<context>
    <name>brood::LaunchBar</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>位置 %1 处的引号未闭合。</translation>
    </message>
    <message>
        <source>There is nothing behind the backslash at position %1.</source>
        <translation>位置 %1 处的反斜杠后没有内容。</translation>
    </message>
    <message>
        <source>The character at position %1 cannot be part of a command.</source>
        <translation>位置 %1 处的字符不能用于命令。</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>Working directory, environment, input, terminal, timeout …</source>
        <translation>工作目录、环境变量、输入、终端、超时…</translation>
    </message>
    <message>
        <source>Turn on “Run in a shell”</source>
        <translation>启用“在 Shell 中运行”</translation>
    </message>
    <message>
        <source>Stop options</source>
        <translation>停止选项</translation>
    </message>
    <message>
        <source>Kill, send a signal</source>
        <translation>强制终止、发送信号</translation>
    </message>
    <message>
        <source>This looks like shell syntax. Turn on “Run in a shell” to use it.</source>
        <translation>这似乎是 Shell 语法。如需使用，请启用“在 Shell 中运行”。</translation>
    </message>
    <message>
        <source>Type a command to launch, or take an earlier one (Down).</source>
        <translation>输入要启动的命令，或选择以前的命令（↓ 键）。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <extracomment>%1 is a percentage, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · 剩余约 %2</translation>
    </message>
    <message>
        <source>at once:</source>
        <translation>同时运行：</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>How many children to start; {i} in the command is the child&apos;s number</source>
        <translation>要启动的子进程数；命令中的 {i} 为子进程编号</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>同时运行数</translation>
    </message>
    <message>
        <source>How many children run at once; it can be changed while they run</source>
        <translation>同时运行的子进程数；运行期间可以更改</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>A number of jobs that is chosen by how many processors there are</extracomment>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>brood::LimitText</name>
    <message>
        <source>the limit on processes of one user (RLIMIT_NPROC) is %1</source>
        <translation>单个用户的进程数限制（RLIMIT_NPROC）为 %1</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system (kernel.pid_max) is %1</source>
        <translation>整个系统的进程数限制（kernel.pid_max）为 %1</translation>
    </message>
    <message>
        <source>the limit on threads of the whole system (kernel.threads-max) is %1</source>
        <translation>整个系统的线程数限制（kernel.threads-max）为 %1</translation>
    </message>
    <message>
        <source>the limit on processes of the control group %2 (pids.max) is %1</source>
        <translation>控制组 %2 的进程数限制（pids.max）为 %1</translation>
    </message>
    <message>
        <source>the limit on open files (RLIMIT_NOFILE) is %1</source>
        <translation>打开文件数的限制（RLIMIT_NOFILE）为 %1</translation>
    </message>
    <message>
        <source>the limit on one user&apos;s pages in pipes (fs.pipe-user-pages-soft) is %1</source>
        <translation>单个用户的管道页数限制（fs.pipe-user-pages-soft）为 %1</translation>
    </message>
    <message>
        <source>%1 of memory are available</source>
        <translation>可用内存为 %1</translation>
    </message>
    <message>
        <source>there are %1 ports for connections to one target (net.ipv4.ip_local_port_range)</source>
        <translation>可用于连接同一目标的端口有 %1 个（net.ipv4.ip_local_port_range）</translation>
    </message>
    <message>
        <source>From about %1 children on their pipes are small: %2.</source>
        <extracomment>%1: a number of children; %2: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>从约 %1 个子进程起，其管道会变小：%2。</translation>
    </message>
    <message>
        <source>This machine has room for about %1 children at once: %2.</source>
        <translation>此计算机可同时容纳约 %1 个子进程：%2。</translation>
    </message>
    <message>
        <source>To raise it: %1</source>
        <translation>如需提高：%1</translation>
    </message>
    <message>
        <source>the system allowed no more processes</source>
        <translation>系统不允许更多进程</translation>
    </message>
    <message>
        <source>the limit on processes of one user was reached</source>
        <translation>已达到单个用户的进程数限制</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system was reached</source>
        <translation>已达到整个系统的进程数限制</translation>
    </message>
    <message>
        <source>the limit on processes of a control group was reached</source>
        <translation>已达到控制组的进程数限制</translation>
    </message>
    <message>
        <source>the limit on open files was reached</source>
        <translation>已达到打开文件数的限制</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>pipes were small</source>
        <translation>管道过小</translation>
    </message>
    <message>
        <source>its processors were all busy</source>
        <translation>其处理器全部繁忙</translation>
    </message>
    <message>
        <source>it was short of memory</source>
        <translation>其内存紧张</translation>
    </message>
    <message>
        <source>no port was left for further connections</source>
        <translation>没有剩余端口可用于更多连接</translation>
    </message>
    <message>
        <source>What was met: %1.</source>
        <extracomment>%1: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>遇到的限制：%1。</translation>
    </message>
</context>
<context>
    <name>brood::LogGutter</name>
    <message>
        <source>Arrival times</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>When each row of the output came; E marks rows from standard error</source>
        <translation>各行输出到达的时间；E 标记来自标准错误的行</translation>
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
        <translation>错误输出 (stderr)，到达于 %1</translation>
    </message>
    <message>
        <source>Output (stdout), came at %1</source>
        <translation>输出 (stdout)，到达于 %1</translation>
    </message>
    <message>
        <source>Goes on with a line that is too long for one row</source>
        <translation>接续上一行（该行过长，一行显示不下）</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a row&apos;s child; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>From child %1</source>
        <translation>来自子进程 %1</translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
    <message>
        <source>Output</source>
        <comment>accessible name</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>What the child writes, newest last</source>
        <translation>子进程写出的内容，最新的在最后</translation>
    </message>
    <message>
        <source>The output appears here.</source>
        <translation>输出将显示在此处。</translation>
    </message>
    <message>
        <source>The filter shows no row.</source>
        <translation>筛选后没有可显示的行。</translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>按住 Ctrl 并单击可打开</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation>在编辑器中打开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Remove &amp;mark</source>
        <translation>移除标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>标记行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>长行自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>行号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>自开始以来(&amp;S)</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>当日时刻(&amp;D)</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>自上一行以来(&amp;B)</translation>
    </message>
    <message>
        <source>There was no output.</source>
        <translation>没有输出。</translation>
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
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Brood</source>
        <translation>关于 Brood(&amp;A)</translation>
    </message>
    <message>
        <source>%1 — %2 — Brood</source>
        <translation>%1 — %2 — Brood</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>尚无输出</translation>
    </message>
    <message>
        <source>Close Brood?</source>
        <translation>关闭 Brood？</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>“%1”仍在运行。</translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation>关闭窗口将会结束它。</translation>
    </message>
    <message>
        <source>&amp;Stop it and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>About Brood</source>
        <translation>关于 Brood</translation>
    </message>
    <message>
        <source>&lt;b&gt;Brood %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Brood %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Launches a command, watches it live, and tells exactly how it ended.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>启动命令，实时观察其运行，并准确说明它是如何结束的。
基于 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>输出(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>进程(&amp;P)</translation>
    </message>
    <message>
        <source>Something that “%1” started is still running.</source>
        <translation>“%1”启动的某些进程仍在运行。</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>子进程(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1, round %2</source>
        <extracomment>Of a ramp: %1 is how many children run at once, %2 the number of the try</extracomment>
        <translation>级别 %1，第 %2 轮</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>最多只能有 %Ln 个子进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>递增测试</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子进程</translation>
    </message>
    <message>
        <source>The ramp of “%1” is still running.</source>
        <translation>“%1”的递增测试仍在运行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) of “%1” are still running.</source>
        <translation>
            <numerusform>“%1”的 %Ln 个子进程仍在运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends it; %Ln child(ren) that wait will not be started.</source>
        <translation>
            <numerusform>关闭窗口会结束运行；%Ln 个等待中的子进程将不会启动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::MarkdownReport</name>
    <message>
        <source>What it used meanwhile</source>
        <translation>运行期间的用量</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>此次运行</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
</context>
<context>
    <name>brood::MetricStrips</name>
    <message>
        <source>read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>线程 %1</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>These figures are sampled.</source>
        <translation>这些数值为采样所得。</translation>
    </message>
    <message>
        <source>too little room for %1</source>
        <extracomment>%1 are names of curves: &quot;CPU, memory&quot;</extracomment>
        <translation>空间不足，无法显示%1</translation>
    </message>
</context>
<context>
    <name>brood::MetricText</name>
    <message>
        <source>Storage</source>
        <comment>a curve</comment>
        <translation>存储</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a curve</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a curve</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>a curve</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a curve: from storage</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a curve: to storage</comment>
        <translation>写入</translation>
    </message>
    <message>
        <source>Processes</source>
        <comment>a curve</comment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Threads</source>
        <comment>a curve</comment>
        <translation>线程</translation>
    </message>
    <message>
        <source>%1: on average %2, at most %3.</source>
        <extracomment>%1 is a kind of figure, such as CPU or memory; %2 and %3 are its mean and its maximum</extracomment>
        <translation>%1：平均 %2，最高 %3。</translation>
    </message>
</context>
<context>
    <name>brood::OptionsPanel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子进程</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>递增测试</translation>
    </message>
    <message>
        <source>How each child runs</source>
        <translation>每个子进程如何运行</translation>
    </message>
    <message>
        <source>What the children differ by, and how they follow each other</source>
        <translation>子进程之间的区别，以及它们如何相继运行</translation>
    </message>
    <message>
        <source>How Ramp searches for the number at which it breaks</source>
        <translation>递增测试如何寻找会失败的数目</translation>
    </message>
</context>
<context>
    <name>brood::OptionsSummary</name>
    <message>
        <source>input from %1</source>
        <translation>输入来自 %1</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>键入输入</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a directory</comment>
        <translation>目录 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <comment>of the environment, changed</comment>
        <translation>
            <numerusform>%n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>pty %1×%2</source>
        <comment>columns, rows of a pseudo-terminal</comment>
        <translation>伪终端 %1×%2</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>grace %1</source>
        <comment>from SIGTERM to SIGKILL</comment>
        <translation>宽限期 %1</translation>
    </message>
    <message>
        <source>success %1</source>
        <comment>exit codes</comment>
        <translation>成功退出码 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>重试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps %1</source>
        <comment>of the output, an amount</comment>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>hardware counters</source>
        <translation>硬件计数器</translation>
    </message>
    <message>
        <source>lines of %1</source>
        <comment>a file; a child for each</comment>
        <translation>%1 的行</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>all at the same moment</source>
        <translation>全部同一时刻</translation>
    </message>
    <message>
        <source>start delay %1</source>
        <translation>启动间隔 %1</translation>
    </message>
    <message>
        <source>timeout %1 of the median</source>
        <translation>超时为中位数的 %1</translation>
    </message>
    <message>
        <source>restarted on failure</source>
        <translation>失败时重新启动</translation>
    </message>
    <message>
        <source>always restarted</source>
        <translation>总是重新启动</translation>
    </message>
    <message>
        <source>no more after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>失败达 %1 后不再启动</translation>
    </message>
    <message>
        <source>stopped after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>失败达 %1 后全部停止</translation>
    </message>
</context>
<context>
    <name>brood::OutputActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save output as…</source>
        <translation>将输出另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save selected &amp;rows as…</source>
        <translation>将所选行另存为(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>转到行(&amp;L)…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>转到时间(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>标记行(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>下一个标记(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>上一个标记(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation>跟随输出(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>长行自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>行号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>自开始以来(&amp;S)</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>当日时刻(&amp;D)</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>自上一行以来(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>默认大小(&amp;N)</translation>
    </message>
</context>
<context>
    <name>brood::OutputHint</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent for %1 after whole blocks of output. The program is probably holding lines back because it is not on a terminal.</source>
        <translation>输出成块到达后，已有 %1没有新输出。程序未在终端上运行，很可能因此缓冲了部分行。</translation>
    </message>
    <message>
        <source>Silent for %1. The program may be holding its output back because it is not on a terminal.</source>
        <translation>已有 %1没有输出。程序未在终端上运行，可能因此缓冲了输出。</translation>
    </message>
    <message>
        <source>Launch agai&amp;n on a terminal</source>
        <translation>在终端上再次启动(&amp;J)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Launch again on a terminal</source>
        <translation>在终端上再次启动</translation>
    </message>
    <message>
        <source>Stop the program and launch it on a pseudo-terminal, where most programs write every line at once</source>
        <translation>停止程序并在伪终端上启动；在伪终端上，大多数程序会立即写出每一行</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>brood::OutputPanel</name>
    <message>
        <source>The selection is too large to be copied (%1). Save it as a file instead.</source>
        <translation>所选内容过大，无法复制（%1）。请改为将其保存为文件。</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>行(&amp;L)：</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>转到时间</translation>
    </message>
    <message>
        <source>&amp;Time since the start, such as 12.5 or 1m30s:</source>
        <translation>自开始以来的时间，例如 12.5 或 1m30s(&amp;T)：</translation>
    </message>
    <message>
        <source>“%1” is no place in the output.</source>
        <translation>“%1”不是输出中的位置。</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
</context>
<context>
    <name>brood::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>输入文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>brood::ProblemBar</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>brood::ProcessModel</name>
    <message>
        <source>Running</source>
        <comment>state of a process</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <comment>state of a process</comment>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Waiting for a disk</source>
        <comment>state of a process</comment>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a process</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Held by a debugger</source>
        <comment>state of a process</comment>
        <translation>被调试器暂停</translation>
    </message>
    <message>
        <source>Ended, not waited for</source>
        <comment>state of a process: a zombie</comment>
        <translation>已结束，未被回收</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a process</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Share of one processor since the last look. Sampled.</source>
        <translation>自上次查看以来占用单个处理器的比例。采样所得。</translation>
    </message>
    <message>
        <source>CPU time, user and system. Sampled.</source>
        <translation>CPU 时间，包括用户和系统。采样所得。</translation>
    </message>
    <message>
        <source>Resident memory (RSS), shared pages included. Sampled.</source>
        <translation>常驻内存 (RSS)，包括共享页。采样所得。</translation>
    </message>
    <message>
        <source>Proportional memory (PSS): shared pages count in parts. As it was measured last.</source>
        <translation>按比例分摊的内存 (PSS)：共享页按份额计入。为上次测量的值。</translation>
    </message>
    <message>
        <source>Read from storage. Sampled.</source>
        <translation>从存储读取。采样所得。</translation>
    </message>
    <message>
        <source>Written to storage. Sampled.</source>
        <translation>写入存储。采样所得。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>PSS</source>
        <translation>PSS</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已存在时间</translation>
    </message>
    <message>
        <source>%1 minor, %2 major</source>
        <comment>page faults</comment>
        <translation>次要 %1，主要 %2</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <comment>context switches</comment>
        <translation>自愿 %1，非自愿 %2</translation>
    </message>
    <message>
        <source>Page faults, minor and major. Sampled.</source>
        <translation>缺页次数，包括次要和主要。采样值。</translation>
    </message>
    <message>
        <source>Context switches of the threads that live, voluntary and involuntary. Sampled.</source>
        <translation>存活线程的上下文切换次数，包括自愿和非自愿。采样值。</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>缺页</translation>
    </message>
    <message>
        <source>Switches</source>
        <comment>context switches</comment>
        <translation>切换</translation>
    </message>
</context>
<context>
    <name>brood::ProcessPanel</name>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Send a signal</source>
        <translation>发送信号</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ask the selected processes to end (SIGTERM)</source>
        <translation>请求所选进程结束 (SIGTERM)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>强制终止</translation>
    </message>
    <message>
        <source>End the selected processes at once (SIGKILL)</source>
        <translation>立即终止所选进程 (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Measure PSS</source>
        <translation>测量 PSS</translation>
    </message>
    <message>
        <source>Measure the memory anew, with shared pages counted in parts. It halts each process for a moment</source>
        <translation>重新测量内存，共享页按份额计入。每个进程会因此短暂停顿</translation>
    </message>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>发送信号(&amp;G)</translation>
    </message>
    <message>
        <source>No process is running</source>
        <translation>没有正在运行的进程</translation>
    </message>
    <message>
        <source>%1 · CPU %2 · memory %3 · sampled</source>
        <extracomment>A number of processes, their CPU share, their memory; &quot;sampled&quot;: looked at now and then, not exact</extracomment>
        <translation>%1 · CPU %2 · 内存 %3 · 采样</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln not listed</source>
        <translation>
            <numerusform>最新的 %Ln 个未列出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RampDisplay</name>
    <message>
        <source>%1 at once, round %2</source>
        <translation>同时 %1 个，第 %2 轮</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>已结束 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 at once, round %2: %3</source>
        <translation>同时 %1 个，第 %2 轮：%3</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>成功 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <comment>percentiles</comment>
        <translation>p50 %1，p95 %2，p99 %3</translation>
    </message>
    <message>
        <source>Waiting for it to become well again: %1</source>
        <translation>正在等待目标恢复正常：%1</translation>
    </message>
</context>
<context>
    <name>brood::RampFacts</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>from %1 to %2 children at once, to within %3</source>
        <translation>同时运行 %1 到 %2 个子进程，精确到 %3 以内</translation>
    </message>
    <message>
        <source>%1 children at once</source>
        <translation>同时运行 %1 个子进程</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds each</source>
        <translation>
            <numerusform>各 %Ln 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 of the children fail</source>
        <translation>失败的子进程不超过 %1</translation>
    </message>
    <message>
        <source>every child succeeds</source>
        <translation>所有子进程均成功</translation>
    </message>
    <message>
        <source>p%1 is at most %2</source>
        <comment>a percentile</comment>
        <translation>p%1 不超过 %2</translation>
    </message>
    <message>
        <source>p%1 is at most %2 times that of a single child</source>
        <comment>a percentile</comment>
        <translation>p%1 不超过单个子进程时的 %2 倍</translation>
    </message>
    <message>
        <source>process %1 is alive afterwards</source>
        <translation>之后进程 %1 仍存活</translation>
    </message>
    <message>
        <source>port %1 of %2 answers afterwards</source>
        <translation>之后 %2 的端口 %1 仍有应答</translation>
    </message>
    <message>
        <source>the health command succeeds afterwards</source>
        <translation>之后健康检查命令成功</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>尝试范围</translation>
    </message>
    <message>
        <source>A round passes if</source>
        <translation>一轮通过的条件</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>健康检查命令</translation>
    </message>
    <message>
        <source>Timeout of a child</source>
        <translation>子进程的超时</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Whole search</source>
        <translation>整个搜索</translation>
    </message>
    <message>
        <source>Half of the children that succeeded took no longer than p50, 95 % of them no longer than p95, and 99 % no longer than p99. “Per second” is how many succeeded in a second, from the first start of the round to its last end. All of these figures are exact.</source>
        <translation>成功的子进程中，半数用时不超过 p50，95% 不超过 p95，99% 不超过 p99。“每秒”是从该轮首次启动到最后一次结束期间，每秒成功的个数。所有这些数值都是准确的。</translation>
    </message>
</context>
<context>
    <name>brood::RampForm</name>
    <message>
        <source>Start of the ramp</source>
        <translation>递增测试的起点</translation>
    </message>
    <message>
        <source>Begin with so many children at once</source>
        <translation>从同时运行这么多子进程开始</translation>
    </message>
    <message>
        <source>Maximum of the ramp</source>
        <translation>递增测试的最大值</translation>
    </message>
    <message>
        <source>Try no more children at once than these</source>
        <translation>同时尝试的子进程不超过此数</translation>
    </message>
    <message>
        <source>Tolerance of the ramp</source>
        <translation>递增测试的容差</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it</source>
        <translation>结果区间允许的宽度，以占结果的比例表示</translation>
    </message>
    <message>
        <source>Rounds of the ramp</source>
        <translation>递增测试的轮数</translation>
    </message>
    <message>
        <source>The majority of so many rounds decides about a number</source>
        <translation>由这么多轮中的多数决定某个数目的判定</translation>
    </message>
    <message>
        <source>Longest 95th percentile</source>
        <translation>第 95 百分位数的上限</translation>
    </message>
    <message>
        <source>Failures allowed</source>
        <translation>允许的失败</translation>
    </message>
    <message>
        <source>The share of the children that may fail: 0, 0.05 or 5%</source>
        <translation>允许失败的子进程比例：0、0.05 或 5%</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>健康检查命令</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>每轮之后必须成功的 Shell 命令</translation>
    </message>
    <message>
        <source>Watched port</source>
        <translation>监视的端口</translation>
    </message>
    <message>
        <source>A TCP port at which something must listen after each round: 8080 or localhost:8080</source>
        <translation>每轮之后必须有程序在监听的 TCP 端口：8080 或 localhost:8080</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>从：</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>到：</translation>
    </message>
    <message>
        <source>tolerance:</source>
        <translation>容差：</translation>
    </message>
    <message>
        <source>rounds:</source>
        <translation>轮数：</translation>
    </message>
    <message>
        <source>95 % within:</source>
        <translation>95% 在此时间内：</translation>
    </message>
    <message>
        <source>Health command:</source>
        <translation>健康检查命令：</translation>
    </message>
    <message>
        <source>watched port:</source>
        <translation>监视的端口：</translation>
    </message>
    <message>
        <source>The ramp begins above its maximum.</source>
        <translation>递增测试的起点高于其最大值。</translation>
    </message>
    <message>
        <source>“%1” is no bound. Write 500ms, or 2x for twice as long as a single child takes.</source>
        <translation>“%1”不是有效的上限。请输入 500ms，或用 2x 表示单个子进程用时的两倍。</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>“%1”不是比例。请使用 0.05 或 5% 之类的写法。</translation>
    </message>
    <message>
        <source>“%1” is no port. Write 8080 or localhost:8080.</source>
        <translation>“%1”不是端口。请输入 8080 或 localhost:8080 之类的值。</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>仅这些：</translation>
    </message>
    <message>
        <source>cool-down:</source>
        <translation>冷却：</translation>
    </message>
    <message>
        <source>50 % within:</source>
        <translation>50% 在此时间内：</translation>
    </message>
    <message>
        <source>99 % within:</source>
        <translation>99% 在此时间内：</translation>
    </message>
    <message>
        <source>health time-out:</source>
        <translation>检查超时：</translation>
    </message>
    <message>
        <source>Failures:</source>
        <translation>失败：</translation>
    </message>
    <message>
        <source>watched process:</source>
        <translation>监视的进程：</translation>
    </message>
    <message>
        <source>Numbers of the ramp</source>
        <translation>递增测试的数目</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, such as 1,2,5,10, and none between them</source>
        <translation>从小到大尝试这些数目，例如 1,2,5,10，不尝试其间的数目</translation>
    </message>
    <message>
        <source>Cool-down of the ramp</source>
        <translation>递增测试的冷却时间</translation>
    </message>
    <message>
        <source>Wait so long between rounds: 500ms, 2s, 1m30s</source>
        <translation>两轮之间等待这么久：500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>%1 of the children must end within this: 500ms, or 2x for twice as long as a single one takes</source>
        <comment>a share, such as 95 %</comment>
        <translation>%1 的子进程必须在此时间内结束：500ms，或用 2x 表示单个子进程用时的两倍</translation>
    </message>
    <message>
        <source>Longest median</source>
        <translation>中位数的上限</translation>
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
        <translation>第 99 百分位数的上限</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99%</translation>
    </message>
    <message>
        <source>Time-out of the health command</source>
        <translation>健康检查命令的超时</translation>
    </message>
    <message>
        <source>How long the health command may take: 500ms, 2s, 1m30s</source>
        <translation>健康检查命令允许的用时：500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>Watched process</source>
        <translation>监视的进程</translation>
    </message>
    <message>
        <source>The id of a process that must stay alive</source>
        <translation>必须保持存活的进程的 ID</translation>
    </message>
    <message>
        <source>doubled until it breaks, then halved between</source>
        <translation>翻倍直至失败，然后在其间折半</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>“%1”不是数字列表。请使用 1,2,5,10 之类的写法。</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>“%1”不是时长。请输入 500ms、2s 或 1m30s 之类的值。</translation>
    </message>
    <message>
        <source>“%1” is no id of a process.</source>
        <translation>“%1”不是进程 ID。</translation>
    </message>
</context>
<context>
    <name>brood::RampHtml</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 is the answer of a search, %2 its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Throughput and latency</source>
        <translation>吞吐量与延迟</translation>
    </message>
    <message>
        <source>Against the number of children at once, which doubles from one line to the next. Each round is a mark: a circle if it passed, a cross if it failed, a square otherwise. Lines go through the medians of the rounds: solid for p50, dashed for p95, dotted for p99.</source>
        <translation>横轴为同时运行的子进程数，每条刻度线翻一倍。每轮以一个标记表示：通过为圆形，失败为叉号，其他为方形。折线连接各轮的中位数：p50 为实线，p95 为虚线，p99 为点线。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>How it was searched</source>
        <translation>搜索方式</translation>
    </message>
</context>
<context>
    <name>brood::RampMarkdown</name>
    <message>
        <source>The search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
</context>
<context>
    <name>brood::RampPanel</name>
    <message>
        <source>Ramp</source>
        <translation>递增测试</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Throughput and elapsed times against the number of children</source>
        <translation>吞吐量和用时随子进程数的变化</translation>
    </message>
    <message>
        <source>children at once</source>
        <translation>同时运行的子进程</translation>
    </message>
    <message>
        <source>%1 rounds. The last: %2 children, %3 per second.</source>
        <extracomment>%1 is a number of rounds, the others describe the last one of them</extracomment>
        <translation>%1 轮。最近一轮：%2 个子进程，每秒 %3 个。</translation>
    </message>
    <message>
        <source>■ per second</source>
        <extracomment>An axis; the square is what its curve is marked with</extracomment>
        <translation>■ 每秒</translation>
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
        <translation>吞吐量与延迟</translation>
    </message>
    <message>
        <source>Children that succeeded in a second</source>
        <translation>每秒成功的子进程</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>所用时间</translation>
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
        <translation>%1 个子进程，第 %2 轮：%3</translation>
    </message>
</context>
<context>
    <name>brood::RampSession</name>
    <message>
        <source>What is to be tested is not well before anything was started: %1</source>
        <extracomment>%1: what is wrong with it</extracomment>
        <translation>在启动任何进程之前，测试目标就已不正常：%1</translation>
    </message>
</context>
<context>
    <name>brood::RampText</name>
    <message>
        <source>There is no “%1” of a ramp: that tells of a single run.</source>
        <translation>递增测试没有“%1”：它用于说明单次运行。</translation>
    </message>
    <message>
        <source>%1 of %2 could not be started</source>
        <comment>children</comment>
        <translation>%2 个中有 %1 个无法启动</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Of children: &quot;8 of 72: connection refused&quot;</extracomment>
        <translation>%2 个中有 %1 个：%3</translation>
    </message>
    <message>
        <source>It dies of a single child already.</source>
        <translation>仅 1 个子进程就会使目标停止运行。</translation>
    </message>
    <message>
        <source>It breaks with a single child already.</source>
        <translation>仅 1 个子进程就会失败。</translation>
    </message>
    <message>
        <source>It dies of %1 children at once, and nothing less was tried.</source>
        <translation>同时运行 %1 个子进程会使目标停止运行，未尝试更少的数目。</translation>
    </message>
    <message>
        <source>It breaks below %1 children at once.</source>
        <translation>同时运行的子进程不到 %1 个就会失败。</translation>
    </message>
    <message>
        <source>It dies between %1 and %2 children at once, and did not come back: the interval could not be narrowed.</source>
        <translation>目标在同时运行 %1 到 %2 个子进程之间停止运行，且未恢复：无法缩小区间。</translation>
    </message>
    <message>
        <source>It breaks between %1 and %2 children at once.</source>
        <translation>在同时运行 %1 到 %2 个子进程之间开始失败。</translation>
    </message>
    <message>
        <source>The target kept up to %1; this machine could not do more: %2.</source>
        <translation>目标承受住了最多 %1 个；此计算机无法运行更多：%2。</translation>
    </message>
    <message>
        <source>This machine could not do %1 children at once: %2.</source>
        <translation>此计算机无法同时运行 %1 个子进程：%2。</translation>
    </message>
    <message>
        <source>%1 passed and %2 failed so far.</source>
        <translation>迄今 %1 个通过，%2 个失败。</translation>
    </message>
    <message>
        <source>%1 passed so far.</source>
        <translation>迄今 %1 个通过。</translation>
    </message>
    <message>
        <source>%1 failed so far.</source>
        <translation>迄今 %1 个失败。</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>在得出结果之前已停止。</translation>
    </message>
    <message>
        <source>It cannot be told at which number it breaks.</source>
        <translation>无法判断到多少个时会失败。</translation>
    </message>
    <message>
        <source>%1 passed %2 of %3</source>
        <extracomment>&quot;64 passed 3 of 3&quot;: a number of children, and of rounds</extracomment>
        <translation>%1 个：%3 轮中 %2 轮通过</translation>
    </message>
    <message>
        <source>%1 failed %2 of %3</source>
        <translation>%1 个：%3 轮中 %2 轮失败</translation>
    </message>
    <message>
        <source>%1 was limited by this machine %2 of %3 times</source>
        <translation>%1 个：%3 次中有 %2 次受此计算机限制</translation>
    </message>
    <message>
        <source>%1 was inconclusive %2 of %3 times</source>
        <translation>%1 个：%3 次中有 %2 次无定论</translation>
    </message>
    <message>
        <source>the health command could not be asked</source>
        <translation>无法执行健康检查命令</translation>
    </message>
    <message>
        <source>the health command failed: %1</source>
        <extracomment>%1: what it wrote, or how it ended</extracomment>
        <translation>健康检查命令失败：%1</translation>
    </message>
    <message>
        <source>none succeeded, so that nothing was measured</source>
        <translation>没有成功的，因此未测量任何数据</translation>
    </message>
    <message>
        <source>p%1 %2</source>
        <comment>percentile</comment>
        <translation>p%1 %2</translation>
    </message>
    <message>
        <source>%1, more than %2 times that of a single child</source>
        <extracomment>%1: &quot;p95 1.20 s&quot;, %2: a factor</extracomment>
        <translation>%1，超过单个子进程时的 %2 倍</translation>
    </message>
    <message>
        <source>there is no figure of a single child to compare with</source>
        <translation>没有单个子进程的数值可供比较</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a level</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a level</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>limited by this machine</source>
        <comment>a level</comment>
        <translation>受此计算机限制</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>a level</comment>
        <translation>无定论</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>a column: children at once</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>a column</comment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>a column</comment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>a column</comment>
        <translation>成功</translation>
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
        <translation>每秒</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a column</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>It was still fine at the maximum, %1 children at once.</source>
        <translation>达到最大值，即同时运行 %1 个子进程时，仍然正常。</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已被停止</translation>
    </message>
</context>
<context>
    <name>brood::RecentCommands</name>
    <message>
        <source>The command was not added to the recent ones: the folder “%1” could not be created. Check its permissions and the free space.</source>
        <translation>未能将命令添加到最近使用的命令：无法创建文件夹“%1”。请检查其权限和可用空间。</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: another Brood holds “%1”. If no other Brood is running, remove that file.</source>
        <translation>未能将命令添加到最近使用的命令：另一个 Brood 正占用“%1”。如果没有其他 Brood 在运行，请删除该文件。</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be created. Check the folder&apos;s permissions and the free space.</source>
        <translation>未能将命令添加到最近使用的命令：无法创建“%1”。请检查文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be read (%2). Check its permissions.</source>
        <translation>未能将命令添加到最近使用的命令：无法读取“%1”（%2）。请检查其权限。</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be written (%2). Check its permissions and the free space.</source>
        <translation>未能将命令添加到最近使用的命令：无法写入“%1”（%2）。请检查其权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>brood::RecordedOutput</name>
    <message>
        <source>Free some space in “%1”, or keep less with --output-limit.</source>
        <translation>请在“%1”中释放一些空间，或使用 --output-limit 减少保留的输出。</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”.</source>
        <translation>请检查“%1”的权限。</translation>
    </message>
    <message>
        <source>%1 of the output could not be kept: %2.</source>
        <translation>有 %1 输出未能保留：%2。</translation>
    </message>
    <message>
        <source>The first %1 of the output are not kept: they were dropped, as --output-limit says.</source>
        <translation>输出最前面的 %1 未保留：已按 --output-limit 丢弃。</translation>
    </message>
    <message>
        <source>Raise the limit on the size of files (ulimit -f).</source>
        <translation>请提高文件大小限制（ulimit -f）。</translation>
    </message>
</context>
<context>
    <name>brood::ReportFacts</name>
    <message>
        <source>live, what was written while it ran</source>
        <translation>实时，运行期间写入的内容</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>an environment variable</comment>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <comment>columns and rows</comment>
        <translation>%1 列 × %2 行</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>From the first start to the very end of a run, as it was measured; %1 is a time</extracomment>
        <translation>整个运行</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1（准确）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>子进程</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>its number, a column</comment>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>CPU, user</source>
        <translation>CPU，用户</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>CPU，系统</translation>
    </message>
    <message>
        <source>Peak memory of a process</source>
        <translation>单个进程的峰值内存</translation>
    </message>
    <message>
        <source>Written to stdout</source>
        <translation>写入 stdout</translation>
    </message>
    <message>
        <source>Written to stderr</source>
        <translation>写入 stderr</translation>
    </message>
    <message>
        <source>These figures are exact: the kernel&apos;s own for each child and those of its descendants that were waited for, and times of a clock that is never set.</source>
        <translation>这些数值是准确的：对每个子进程及其已被回收的后代进程，采用内核自身的数值；时间则取自从不调整的时钟。</translation>
    </message>
    <message>
        <source>These figures are sampled: whole process trees were looked at up to ten times a second, more often at first, and what was between is not known.</source>
        <translation>这些数值为采样所得：每秒最多查看整个进程树十次，起初更频繁，其间的情况不得而知。</translation>
    </message>
</context>
<context>
    <name>brood::ResultBanner</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <comment>hours, minutes, seconds</comment>
        <translation>%1 小时 %2 分 %3 秒</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ready. Launch the command to watch it run and see how it ends.</source>
        <translation>就绪。启动命令即可观察其运行并查看它如何结束。</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>暂停了 %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Running … %1</source>
        <translation>正在运行… %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping: SIGKILL sent</source>
        <translation>正在停止：已发送 SIGKILL</translation>
    </message>
    <message>
        <source>Timed out: SIGTERM sent; SIGKILL in %1</source>
        <translation>已超时：已发送 SIGTERM；%1后发送 SIGKILL</translation>
    </message>
    <message>
        <source>Stopping: SIGTERM sent; SIGKILL in %1</source>
        <translation>正在停止：已发送 SIGTERM；%1后发送 SIGKILL</translation>
    </message>
    <message>
        <source>Ended; reading the rest of its output …</source>
        <translation>已结束；正在读取其余输出…</translation>
    </message>
    <message>
        <source>Ended; ending what it left running …</source>
        <translation>已结束；正在终止其遗留的进程…</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Ended; ending what they left running …</source>
        <translation>已结束；正在终止其遗留的进程…</translation>
    </message>
    <message>
        <source>Exact are the kernel&apos;s own figures, and times of a clock that is never set. “≈” stands before what is sampled: all processes together were looked at several times a second, as for the curves. What is sampled says so.</source>
        <translation>精确的是内核自身的数据以及从不调整的时钟的时间。“≈”表示采样所得：每秒多次查看全部进程，与曲线相同。采样所得的数据都会注明。</translation>
    </message>
</context>
<context>
    <name>brood::RunActions</name>
    <message>
        <source>&amp;Launch</source>
        <translation>启动(&amp;L)</translation>
    </message>
    <message>
        <source>Launch &amp;again</source>
        <translation>再次启动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kill now</source>
        <translation>立即强制终止(&amp;K)</translation>
    </message>
    <message>
        <source>Start the command</source>
        <translation>启动命令</translation>
    </message>
    <message>
        <source>End the whole tree at once (SIGKILL)</source>
        <translation>立即终止整个进程树 (SIGKILL)</translation>
    </message>
    <message>
        <source>Being asked to end. Stop again to end it at once (SIGKILL)</source>
        <translation>已请求结束。再次停止将立即终止 (SIGKILL)</translation>
    </message>
    <message>
        <source>Ask the whole tree to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>请求整个进程树结束 (SIGTERM)；宽限期过后将其终止 (SIGKILL)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Let the whole tree go on (SIGCONT)</source>
        <translation>让整个进程树继续运行 (SIGCONT)</translation>
    </message>
    <message>
        <source>Halt the whole tree (SIGSTOP)</source>
        <translation>暂停整个进程树 (SIGSTOP)</translation>
    </message>
    <message>
        <source>Start more and more children at once, and find the number at which they break</source>
        <translation>同时启动越来越多的子进程，找出会失败的数目</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>递增测试</translation>
    </message>
    <message>
        <source>Launch what is l&amp;eft</source>
        <translation>启动剩余的(&amp;E)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Launch only the children that have not succeeded when the same command was launched last</source>
        <translation>仅启动上次启动同一命令时未成功的子进程</translation>
    </message>
    <message>
        <source>Start no more children for now; those that run go on</source>
        <translation>暂不启动更多子进程；正在运行的继续运行</translation>
    </message>
</context>
<context>
    <name>brood::RunArchive</name>
    <message>
        <source>This run and its output are not kept: the folder “%1” could not be created (%2). Check its permissions and the free space.</source>
        <translation>未保留此次运行及其输出：无法创建文件夹“%1”（%2）。请检查其权限和可用空间。</translation>
    </message>
    <message>
        <source>This run is not kept: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>未保留此次运行：无法写入“%1”（%2）。请检查其所在文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>No run is kept in “%1” yet.</source>
        <translation>“%1”中尚未保留任何运行。</translation>
    </message>
    <message>
        <source>There is no run “%1” in “%2”. Name one by its id, by the beginning of its id, or by “last”.</source>
        <translation>“%2”中没有运行“%1”。请用 ID、ID 的开头部分或“last”来指定。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the beginning of %n ids. Give more of the one that you mean.</source>
        <translation>
            <numerusform>有 %n 个 ID 以“%1”开头。请输入目标 ID 的更多字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of the run, “%1”, is damaged.</source>
        <translation>运行记录“%1”已损坏。</translation>
    </message>
    <message>
        <source>The run %1 is still under way.</source>
        <translation>运行 %1 仍在进行中。</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed. What is left of its output is in “%2”.</source>
        <translation>运行 %1 没有结果，因为其 Brood 已被强制终止。其剩余的输出位于“%2”。</translation>
    </message>
    <message>
        <source>The output of an earlier run, in “%1”, could not be removed (%2). Check the folder&apos;s permissions.</source>
        <translation>无法移除“%1”中以前某次运行的输出（%2）。请检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed, and nothing of its output is left.</source>
        <translation>运行 %1 没有结果，因为它的 Brood 被杀死，输出也没有留下任何内容。</translation>
    </message>
</context>
<context>
    <name>brood::RunCommand</name>
    <message>
        <source>The child&apos;s stdout cannot be written: %1.</source>
        <translation>无法写出子进程的标准输出：%1。</translation>
    </message>
    <message>
        <source>The child&apos;s stderr cannot be written: %1.</source>
        <translation>无法写出子进程的标准错误：%1。</translation>
    </message>
    <message>
        <source>The child is being stopped, because its output is lost.</source>
        <translation>由于输出丢失，正在停止子进程。</translation>
    </message>
    <message>
        <source>Nobody reads the output any more: no more children are started.</source>
        <translation>不再有人读取输出：不会再启动子进程。</translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation>无法发送 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for no more than %Ln child(ren) at once; the others wait. %1</source>
        <translation>
            <numerusform>同时最多只能运行 %Ln 个子进程；其余的在等待。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SampleColumn</name>
    <message>
        <source>%1, mean</source>
        <extracomment>The header of a column of figures; %1 is a metric, such as CPU</extracomment>
        <translation>%1，平均值</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <translation>%1，最大值</translation>
    </message>
</context>
<context>
    <name>brood::SampleTableModel</name>
    <message>
        <source>From</source>
        <comment>a moment, a column</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment, a column</comment>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>brood::ShowCommand</name>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>Output: %1 on stdout, %2 on stderr</source>
        <translation>输出：stdout %1，stderr %2</translation>
    </message>
    <message>
        <source>The output is no longer kept: it had to make room for newer ones.</source>
        <translation>输出已不再保留：已为较新的输出腾出空间。</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>The output of the run %1 is no longer kept: it had to make room for newer ones.</source>
        <translation>运行 %1 的输出已不再保留：已为较新的输出腾出空间。</translation>
    </message>
    <message>
        <source>The output of the run %1 is incomplete or damaged. What is left of it is in “%2”.</source>
        <translation>运行 %1 的输出不完整或已损坏。其剩余部分位于“%2”。</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>无法写出输出：%1。</translation>
    </message>
    <message>
        <source>The last %1 of the output are not here, because they could not be kept: %2.</source>
        <translation>输出最后的 %1 不在此处，因为未能保留：%2。</translation>
    </message>
    <message>
        <source>%1 of the output could not be read from “%2”.</source>
        <translation>无法从“%2”读取输出中的 %1。</translation>
    </message>
    <message>
        <source>The first %1 of the output are not here: they were dropped to keep to a limit.</source>
        <translation>缺少输出最前面的 %1：为遵守限制已丢弃。</translation>
    </message>
</context>
<context>
    <name>brood::SignalList</name>
    <message>
        <source>&amp;Others</source>
        <translation>其他(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;number…</source>
        <translation>按编号(&amp;N)…</translation>
    </message>
    <message>
        <source>Send signal</source>
        <translation>发送信号</translation>
    </message>
    <message>
        <source>Number of the signal (real-time signals: %1 to %2):</source>
        <translation>信号编号（实时信号：%1 到 %2）：</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>brood::SignalMenu</name>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>发送信号(&amp;G)</translation>
    </message>
    <message>
        <source>To the &amp;child</source>
        <translation>发送到子进程(&amp;C)</translation>
    </message>
    <message>
        <source>To the whole &amp;tree</source>
        <translation>发送到整个进程树(&amp;T)</translation>
    </message>
</context>
<context>
    <name>brood::SpanBar</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>%1 and %2 are moments, %3 is the time between them</extracomment>
        <translation>%1 至 %2（%3）</translation>
    </message>
    <message>
        <source>CPU %1 s (%2)</source>
        <extracomment>%1 is CPU time in seconds, %2 a percentage</extracomment>
        <translation>CPU %1 秒（%2）</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y its rows</source>
        <translation>仅显示其中的行(&amp;Y)</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>所选时间段</translation>
    </message>
    <message>
        <source>Only its rows</source>
        <translation>仅显示其中的行</translation>
    </message>
    <message>
        <source>Show only the rows that came in the selected span</source>
        <translation>只显示所选时间段内到达的行</translation>
    </message>
    <message>
        <source>Drop the selected span</source>
        <translation>取消所选时间段</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <extracomment>%1 are figures that were sampled, in contrast to those that were counted exactly</extracomment>
        <translation>采样：%1</translation>
    </message>
</context>
<context>
    <name>brood::StatusDisplay</name>
    <message>
        <source>Paused · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>正在运行 · %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of a child</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>（第 %1 次尝试）</translation>
    </message>
    <message>
        <source>(attempt %1 of %2)</source>
        <translation>(第 %1 次尝试，共 %2 次)</translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
    <message>
        <source>oldest %1 dropped</source>
        <comment>an amount of bytes</comment>
        <translation>已丢弃最旧的 %1</translation>
    </message>
    <message>
        <source>following</source>
        <translation>正在跟随</translation>
    </message>
    <message>
        <source>not following — press End to follow</source>
        <translation>未跟随 — 按 End 键跟随</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of bytes, per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 could not be kept (%2)</source>
        <comment>an amount of bytes, and why</comment>
        <translation>%1 未能保留（%2）</translation>
    </message>
    <message numerus="yes">
        <source>showing %1 of %2 row(s)</source>
        <translation>
            <numerusform>显示 %1 行，共 %2 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SurvivorBar</name>
    <message>
        <source>Show processes</source>
        <translation>显示进程</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>结束它们</translation>
    </message>
    <message>
        <source>Kill them</source>
        <translation>强制终止它们</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>Ask what is still running to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>请求仍在运行的进程结束 (SIGTERM)；宽限期过后将其终止 (SIGKILL)</translation>
    </message>
    <message>
        <source>End what is still running at once (SIGKILL)</source>
        <translation>立即终止仍在运行的进程 (SIGKILL)</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1（PID %2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: %1</source>
        <translation>仍在运行：%1</translation>
    </message>
</context>
<context>
    <name>brood::TargetCheck</name>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>%n 秒内无应答</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1 is not there</source>
        <translation>进程 %1 不存在</translation>
    </message>
    <message>
        <source>port %1 of %2 does not answer: %3</source>
        <translation>%2 的端口 %1 无应答：%3</translation>
    </message>
</context>
<context>
    <name>brood::TimeScale</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
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
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
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
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>brood::TimelineView</name>
    <message>
        <source>Timeline</source>
        <comment>accessible name</comment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Each child gets a bar here that grows while it runs.</source>
        <translation>每个子进程在此处都有一个条形，并在运行时不断延长。</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a child&apos;s lane; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Child %1, attempt %2</source>
        <translation>子进程 %1，第 %2 次尝试</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>子进程 %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>running for %1, paused now</source>
        <translation>已运行 %1，现已暂停</translation>
    </message>
    <message>
        <source>running for %1, being stopped</source>
        <translation>已运行 %1，正在停止</translation>
    </message>
    <message>
        <source>ended after %1, its output is still being read</source>
        <translation>运行 %1后结束，仍在读取其输出</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1 says how a child ended, %2 is its elapsed time</extracomment>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>%1, paused for %2</source>
        <extracomment>%1 says how a child ended and after what time, %2 is how long it was paused</extracomment>
        <translation>%1，暂停了 %2</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>timed out, stopping… · %1</source>
        <translation>已超时，正在停止… · %1</translation>
    </message>
    <message>
        <source>stopping… · %1</source>
        <translation>正在停止… · %1</translation>
    </message>
    <message>
        <source>reading the rest of its output… · %1</source>
        <translation>正在读取其余输出… · %1</translation>
    </message>
    <message>
        <source>No child has been started yet.</source>
        <translation>尚未启动任何子进程。</translation>
    </message>
    <message>
        <source>1 child.</source>
        <translation>1 个子进程。</translation>
    </message>
    <message numerus="yes">
        <source>%n children.</source>
        <translation>
            <numerusform>%n 个子进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Child 1&quot;, %2 says what it does or how it ended</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>And more.</source>
        <translation>以及更多。</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what a bar says of its child, such as its time; %2 a percentage</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;All lanes at once</source>
        <translation>同时显示所有泳道(&amp;A)</translation>
    </message>
    <message>
        <source>last time %1</source>
        <extracomment>How long a command took before, after how long it has taken by now; %1 is a time</extracomment>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>通常 %1</translation>
    </message>
    <message>
        <source>The last run of it took %1.</source>
        <translation>上次运行用时 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier runs of it took %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>以前的 %Ln 次运行用时 %1 至 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>已完成 %1。</translation>
    </message>
    <message>
        <source>%1 done, about %2 left.</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>已完成 %1，剩余约 %2。</translation>
    </message>
    <message>
        <source>Pointing at %1: %2.</source>
        <extracomment>The moment that someone points to</extracomment>
        <translation>指向 %1：%2。</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>已选：%1 到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 个成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 个已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 个正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <translation>跟随最新项(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
</context>
<context>
    <name>brood::ValueScale</name>
    <message>
        <source>%1 %</source>
        <comment>CPU</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of bytes, per second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
</TS>
