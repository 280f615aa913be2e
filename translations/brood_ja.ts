<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CauseWords</name>
    <message>
        <source>You had Brood send it.</source>
        <translation>ユーザーの指示により Brood が送信しました。</translation>
    </message>
    <message>
        <source>It sent the signal to itself.</source>
        <translation>自分自身にシグナルを送信しました。</translation>
    </message>
    <message>
        <source>The signal came from process %1, which has ended since.</source>
        <translation>シグナルはプロセス %1 から送信されました。このプロセスはすでに終了しています。</translation>
    </message>
    <message>
        <source>The signal came from %1 (pid %2).</source>
        <translation>シグナルは %1 (PID %2) から送信されました。</translation>
    </message>
    <message>
        <source>Memory ran out, and the kernel killed it.</source>
        <translation>メモリーが不足したため、カーネルが強制終了しました。</translation>
    </message>
    <message>
        <source>It had used all the CPU time that it may: the limit is %1.</source>
        <translation>許可された CPU 時間を使い切りました: 上限は %1 です。</translation>
    </message>
    <message>
        <source>Memory ran out in its control group, where the kernel killed processes while it ran.</source>
        <translation>コントロールグループのメモリーが不足し、実行中にカーネルがそのグループ内のプロセスを強制終了しました。</translation>
    </message>
    <message>
        <source>The kernel killed it.</source>
        <translation>カーネルが強制終了しました。</translation>
    </message>
    <message>
        <source>Who sent the signal is not known. The kernel does so when memory runs out, but nothing tells that it did.</source>
        <translation>シグナルの送信元は不明です。メモリーが不足するとカーネルが送信しますが、そうであったことを示すものはありません。</translation>
    </message>
    <message>
        <source>It crashed: it used memory that is not its own.</source>
        <translation>クラッシュしました: 自分のものではないメモリーを使用しました。</translation>
    </message>
    <message>
        <source>It crashed: it used memory behind which there is nothing, such as a file that was cut short.</source>
        <translation>クラッシュしました: 途中で切り詰められたファイルなど、実体のないメモリーを使用しました。</translation>
    </message>
    <message>
        <source>It crashed: it divided by zero, or calculated something else that has no result.</source>
        <translation>クラッシュしました: ゼロで除算したか、結果のない計算をしました。</translation>
    </message>
    <message>
        <source>It crashed: it came to an instruction that the processor does not know.</source>
        <translation>クラッシュしました: プロセッサーが認識できない命令に達しました。</translation>
    </message>
    <message>
        <source>It came to a breakpoint, or to a check of its own that failed.</source>
        <translation>ブレークポイントに達したか、自身のチェックに失敗しました。</translation>
    </message>
    <message>
        <source>It made a system call that is forbidden to it (seccomp).</source>
        <translation>禁止されているシステムコールを実行しました (seccomp)。</translation>
    </message>
    <message>
        <source>It gave up by itself (abort): as a rule an assertion that failed, or an error that nobody caught.</source>
        <translation>自ら異常終了しました (abort)。通常は、アサーションの失敗か、捕捉されなかったエラーが原因です。</translation>
    </message>
    <message>
        <source>It went on writing after the reader of its output had gone away.</source>
        <translation>出力の読み手がいなくなった後も書き込みを続けました。</translation>
    </message>
    <message>
        <source>It wrote into a pipe or a socket whose reader had gone away.</source>
        <translation>読み手がいなくなったパイプまたはソケットに書き込みました。</translation>
    </message>
    <message>
        <source>It wrote a file that grew larger than it may: the limit is %1.</source>
        <translation>書き込んだファイルが許可されたサイズを超えました: 上限は %1 です。</translation>
    </message>
    <message>
        <source>timeout(1) uses exit code 124 for a command that took too long.</source>
        <translation>timeout(1) は、時間がかかりすぎたコマンドに終了コード 124 を使います。</translation>
    </message>
    <message>
        <source>Shells use exit code 126 for a command that was found but could not be executed.</source>
        <translation>シェルは、見つかったが実行できなかったコマンドに終了コード 126 を使います。</translation>
    </message>
    <message>
        <source>Shells use exit code 127 for a command that was not found.</source>
        <translation>シェルは、見つからなかったコマンドに終了コード 127 を使います。</translation>
    </message>
    <message>
        <source>A shell reports a command that was killed by %1 with this exit code. That is consistent with it, not proof.</source>
        <translation>シェルは、%1 で強制終了されたコマンドをこの終了コードで報告します。これはその場合と一致しますが、証拠にはなりません。</translation>
    </message>
    <message>
        <source>The kernel itself sent %1.</source>
        <translation>カーネル自身が %1 を送信しました。</translation>
    </message>
    <message>
        <source>Process %1 sent %2.</source>
        <translation>プロセス %1 が %2 を送信しました。</translation>
    </message>
    <message>
        <source>Process %1 sent %2: %3</source>
        <translation>プロセス %1 が %2 を送信しました: %3</translation>
    </message>
    <message>
        <source>Brood sent %1, as it was told to.</source>
        <translation>指示に従い、Brood が %1 を送信しました。</translation>
    </message>
    <message>
        <source>The kernel&apos;s log: %1</source>
        <translation>カーネルのログ: %1</translation>
    </message>
    <message>
        <source>Processes of its control group that were killed for want of memory while it ran: %1</source>
        <translation>実行中にメモリー不足で強制終了された、コントロールグループ内のプロセス: %1</translation>
    </message>
    <message>
        <source>Its core: %1</source>
        <translation>core: %1</translation>
    </message>
    <message>
        <source>Its core went to %1</source>
        <translation>core の出力先: %1</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”.</source>
        <translation>パターン「%1」では core が見つかりません。</translation>
    </message>
    <message>
        <source>Limit on its CPU time: %1, at most %2</source>
        <translation>CPU 時間の上限: %1、最大 %2</translation>
    </message>
    <message>
        <source>any</source>
        <comment>limit</comment>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Limit on the size of its files: %1</source>
        <translation>ファイルサイズの上限: %1</translation>
    </message>
    <message>
        <source>No core was written, because the limit on its size is 0 (ulimit -c).</source>
        <translation>サイズの上限が 0 のため、core は書き込まれませんでした (ulimit -c)。</translation>
    </message>
    <message>
        <source>No core was written, though its size is not limited.</source>
        <translation>サイズに上限はありませんが、core は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>No core was written; the limit on its size is %1.</source>
        <translation>core は書き込まれませんでした。サイズの上限は %1 です。</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>The signal was sent to it, by itself or by another process: the kernel noticed no fault.</source>
        <translation>シグナルは自分自身または別のプロセスから送られました。カーネルは違反を検出していません。</translation>
    </message>
    <message>
        <source>It may be a script in which timeout(1) ended a command that took too long; or exit code 124 is the program&apos;s own.</source>
        <translation>時間のかかりすぎたコマンドを timeout(1) が終了させたスクリプトかもしれません。あるいは終了コード 124 はプログラム独自のものです。</translation>
    </message>
    <message>
        <source>It may be a script in which a command was found but could not be executed; or exit code 126 is the program&apos;s own.</source>
        <translation>コマンドは見つかったが実行できなかったスクリプトかもしれません。あるいは終了コード 126 はプログラム独自のものです。</translation>
    </message>
    <message>
        <source>It may be a script in which a command was not found; or exit code 127 is the program&apos;s own.</source>
        <translation>コマンドが見つからなかったスクリプトかもしれません。あるいは終了コード 127 はプログラム独自のものです。</translation>
    </message>
    <message>
        <source>It may be a script in which a command was killed by %1; or exit code %2 is the program&apos;s own.</source>
        <translation>コマンドが %1 で終了させられたスクリプトかもしれません。あるいは終了コード %2 はプログラム独自のものです。</translation>
    </message>
    <message>
        <source>The kernel&apos;s log, which tells of faults that end in %1, tells of none since it started.</source>
        <translation>%1 に至る違反を記録するカーネルのログには、開始以降そのような記録がありません。</translation>
    </message>
    <message>
        <source>The signal came from a process that cannot be seen from here.</source>
        <translation>シグナルは、ここからは見えないプロセスから送られました。</translation>
    </message>
    <message>
        <source>Who sent the signal is not known.</source>
        <translation>誰がシグナルを送ったのかは不明です。</translation>
    </message>
    <message>
        <source>As a rule this is a crash: a division by zero, or another calculation that has no result. But anyone may have sent the signal.</source>
        <translation>通常はクラッシュです。ゼロによる除算、または結果のない別の計算が原因です。ただし、誰かがシグナルを送った可能性もあります。</translation>
    </message>
    <message>
        <source>As a rule a program gives up by itself so (abort), after an assertion that failed or an error that nobody caught. But anyone may have sent the signal.</source>
        <translation>通常は、アサーションの失敗や誰も捕捉しなかったエラーの後に、プログラムが自ら断念したものです (abort)。ただし、誰かがシグナルを送った可能性もあります。</translation>
    </message>
    <message>
        <source>As a rule it wrote into a pipe or a socket whose reader had gone away. But anyone may have sent the signal.</source>
        <translation>通常は、読み手がいなくなったパイプまたはソケットに書き込んだものです。ただし、誰かがシグナルを送った可能性もあります。</translation>
    </message>
    <message>
        <source>A process that it had started died of %1 and left a core. A shell reports that with this exit code.</source>
        <translation>これが開始したプロセスが %1 で終了し、core を残しました。シェルはそれをこの終了コードで報告します。</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”, which is relative to the directory in which it died.</source>
        <translation>パターン「%1」では core が見つかりません。このパターンは、終了したときのディレクトリーからの相対パスです。</translation>
    </message>
    <message>
        <source>A process that cannot be seen from here sent %1.</source>
        <translation>ここからは見えないプロセスが %1 を送りました。</translation>
    </message>
    <message>
        <source>The core was looked for in %1</source>
        <translation>core を探した場所: %1</translation>
    </message>
    <message>
        <source>The core was looked for in %1 and, as far as time allowed, below it</source>
        <translation>core を探した場所: %1 と、時間の許す限りその下</translation>
    </message>
    <message>
        <source>The core of process %1, which it had started: %2</source>
        <translation>これが開始したプロセス %1 の core: %2</translation>
    </message>
    <message>
        <source>The core was left by %1</source>
        <translation>core を残したプログラム: %1</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Print this help and exit</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>“%1 --help” tells how to use it.</source>
        <translation>使い方は「%1 --help」で確認できます。</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write for example 500ms, 2s or 1m30s.</source>
        <translation>「%1」は時間の長さではありません。500ms、2s、1m30s のように指定してください。</translation>
    </message>
    <message>
        <source>Stop the child after this time</source>
        <translation>この時間が経過したら子プロセスを停止する</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time from SIGTERM to SIGKILL (default 3s)</source>
        <translation>SIGTERM から SIGKILL までの時間 (デフォルト: 3s)</translation>
    </message>
    <message>
        <source>Run the child in this directory</source>
        <translation>子プロセスをこのディレクトリで実行する</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Set an environment variable; may be repeated</source>
        <translation>環境変数を設定する (複数回指定可)</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>名前=値</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>「%1」は「名前=値」の形式ではありません。</translation>
    </message>
    <message>
        <source>Remove an environment variable; may be repeated</source>
        <translation>環境変数を削除する (複数回指定可)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The child&apos;s stdin: a file, - for brood&apos;s own, or null (default)</source>
        <translation>子プロセスの標準入力: ファイル、- (brood 自身の標準入力)、null (デフォルト) のいずれか</translation>
    </message>
    <message>
        <source>FILE|-|null</source>
        <translation>ファイル|-|null</translation>
    </message>
    <message>
        <source>Run the child on a pseudo-terminal</source>
        <translation>子プロセスを擬似端末で実行する</translation>
    </message>
    <message>
        <source>Its size in cells, such as 80x24 (default: this terminal&apos;s)</source>
        <translation>擬似端末の文字数単位のサイズ (例: 80x24、デフォルト: この端末のサイズ)</translation>
    </message>
    <message>
        <source>COLUMNSxROWS</source>
        <translation>桁数x行数</translation>
    </message>
    <message>
        <source>“%1” is no terminal size. Write for example 80x24.</source>
        <translation>「%1」は端末のサイズではありません。80x24 のように指定してください。</translation>
    </message>
    <message>
        <source>Let /bin/sh run the command, words joined by spaces</source>
        <translation>空白でつないだ語を /bin/sh にコマンドとして実行させる</translation>
    </message>
    <message>
        <source>Exit codes that count as success, such as 0,3,10-12</source>
        <translation>成功とみなす終了コード (例: 0,3,10-12)</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>“%1” is no list of exit codes. Write for example 0,3,10-12.</source>
        <translation>「%1」は終了コードのリストではありません。0,3,10-12 のように指定してください。</translation>
    </message>
    <message>
        <source>Start a child that failed again, up to N times</source>
        <translation>失敗した子プロセスを最大 N 回まで再試行する</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where Brood keeps what it remembers</source>
        <translation>Brood が記録を保存する場所</translation>
    </message>
    <message>
        <source>Print neither banner nor progress</source>
        <translation>結果も進行状況も表示しない</translation>
    </message>
    <message>
        <source>Run a command in the terminal and tell exactly how it ended.</source>
        <translation>端末でコマンドを実行し、どのように終了したかを正確に知らせます。</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>実行するコマンドがありません。</translation>
    </message>
    <message>
        <source>Launch the command at once</source>
        <translation>コマンドをすぐに起動する</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>「%1」は変数名ではありません。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Keep neither this command nor its output</source>
        <translation>このコマンドもその出力も保持しない</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest</source>
        <translation>出力のうち、最新の部分をおよそこのサイズだけ保持する</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>“%1” is no size. Write for example 500M or 2GiB.</source>
        <translation>「%1」はサイズではありません。500M、2GiB のように指定してください。</translation>
    </message>
    <message>
        <source>[OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation>[オプション…] -- コマンド [引数…]</translation>
    </message>
    <message>
        <source>The run&apos;s id, the beginning of it, or last (default)</source>
        <translation>実行の ID、その先頭部分、または last (デフォルト)</translation>
    </message>
    <message>
        <source>Print what the command wrote: its stdout and its stderr as such</source>
        <translation>コマンドの出力を表示する (stdout は stdout に、stderr は stderr に)</translation>
    </message>
    <message>
        <source>Print only what it wrote to stdout</source>
        <translation>stdout への出力だけを表示する</translation>
    </message>
    <message>
        <source>Print only what it wrote to stderr, to stdout</source>
        <translation>stderr への出力だけを stdout に表示する</translation>
    </message>
    <message>
        <source>The bytes as they came (default), the text without escape sequences, or a page with the colours</source>
        <translation>受け取ったままのバイト列 (デフォルト)、エスケープシーケンスを除いたテキスト、または色付きのページ</translation>
    </message>
    <message>
        <source>“%1” is no format. Write raw, plain or html.</source>
        <translation>「%1」は形式ではありません。raw、plain、html のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Put the time of its arrival before each line</source>
        <translation>各行の前に到着時刻を付ける</translation>
    </message>
    <message>
        <source>“%1” is no kind of timestamp. Write elapsed or clock.</source>
        <translation>「%1」はタイムスタンプの種類ではありません。elapsed または clock を指定してください。</translation>
    </message>
    <message>
        <source>Tell how an earlier run ended, or print what it wrote.</source>
        <translation>以前の実行がどのように終了したかを知らせるか、その出力を表示します。</translation>
    </message>
    <message>
        <source>[OPTION…] [RUN]</source>
        <translation>[オプション…] [RUN]</translation>
    </message>
    <message>
        <source>Raw output has no timestamps. Write --format plain or --format html.</source>
        <translation>raw 形式の出力にはタイムスタンプを付けられません。--format plain または --format html を指定してください。</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it; programs that fork much run slower</source>
        <translation>システムが許可する場合に、命令数、サイクル数、キャッシュミス数を数える (fork を多用するプログラムは遅くなります)</translation>
    </message>
    <message>
        <source>Write a report to this file, whose name ends in %1; may be repeated</source>
        <translation>名前の末尾が %1 であるこのファイルにレポートを書き込む (複数回指定可)</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>「%1」は %2～%3 の数ではありません。</translation>
    </message>
    <message>
        <source>Wait so long before the first retry, twice as long before the next</source>
        <translation>最初の再試行までこの時間待ち、次は倍の時間待つ</translation>
    </message>
    <message>
        <source>Run the command N times; {i} in it is the child&apos;s number</source>
        <translation>コマンドを N 回実行する（{i} は子プロセスの番号）</translation>
    </message>
    <message>
        <source>So many children at once (default: one for each processor)</source>
        <translation>同時に実行する子プロセスの数（既定値：プロセッサーごとに 1 つ）</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least</source>
        <translation>起動と次の起動の間に少なくともこの時間をあける</translation>
    </message>
    <message>
        <source>When children fail: never give up, start no more (soon), or stop those that run as well (now)</source>
        <translation>子プロセスが失敗したとき：中止しない (never)、以後は起動しない (soon)、実行中のものも停止する (now)</translation>
    </message>
    <message>
        <source>“%1” is none of never, soon and now.</source>
        <translation>「%1」は never、soon、now のいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a share. Write for example 3 or 10%.</source>
        <translation>「%1」は数でも割合でもありません。例：3 または 10%</translation>
    </message>
    <message>
        <source>Brood&apos;s stdin can&apos;t be given to several children. Let them read a file.</source>
        <translation>Brood の標準入力は複数の子プロセスに渡せません。ファイルを読ませてください。</translation>
    </message>
    <message>
        <source>The stdin of each child: a file, or null (default)</source>
        <translation>各子プロセスの標準入力: ファイル、または null (デフォルト)</translation>
    </message>
    <message>
        <source>FILE|null</source>
        <translation>ファイル|null</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>「%1」は割合ではありません。0.05、5% のように指定してください。</translation>
    </message>
    <message>
        <source>Begin with N children at once (default 1)</source>
        <translation>同時に N 個の子プロセスから始める (デフォルト: 1)</translation>
    </message>
    <message>
        <source>Try no more than N (default 1024)</source>
        <translation>N 個を超えては試さない (デフォルト: 1024)</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it (default 5%)</source>
        <translation>答えに残ってよい幅、答えに対する割合 (デフォルト: 5%)</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Let the majority of N rounds decide about a number (default 3)</source>
        <translation>各個数の合否を N ラウンドの多数決で判定する (デフォルト: 3)</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, and none between them</source>
        <translation>これらの個数を小さい順に試し、その間の個数は試さない</translation>
    </message>
    <message>
        <source>N,N,…</source>
        <translation>N,N,…</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>「%1」は数のリストではありません。1,2,5,10 のように指定してください。</translation>
    </message>
    <message>
        <source>Wait so long between rounds (default 200ms)</source>
        <translation>ラウンドの間にこの時間待つ (デフォルト: 200ms)</translation>
    </message>
    <message>
        <source>Let this share of the children fail (default 0)</source>
        <translation>失敗を許容する子プロセスの割合 (デフォルト: 0)</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a factor. Write for example 500ms or 2x.</source>
        <translation>「%1」は時間の長さでも倍率でもありません。500ms、2x のように指定してください。</translation>
    </message>
    <message>
        <source>The longest that half of the children may take</source>
        <translation>子プロセスの半数にかかってよい最長の時間</translation>
    </message>
    <message>
        <source>The longest that 95 % of them may take</source>
        <translation>子プロセスの 95% にかかってよい最長の時間</translation>
    </message>
    <message>
        <source>The longest that 99 % of them may take</source>
        <translation>子プロセスの 99% にかかってよい最長の時間</translation>
    </message>
    <message>
        <source>DURATION|FACTORx</source>
        <translation>時間|倍率x</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>各ラウンドの後に成功しなければならないシェルコマンド</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>How long it may take (default 10s)</source>
        <translation>それにかかってよい時間 (デフォルト: 10s)</translation>
    </message>
    <message>
        <source>A process that must stay alive</source>
        <translation>生存し続けなければならないプロセス</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>“%1” is no process id.</source>
        <translation>「%1」はプロセス ID ではありません。</translation>
    </message>
    <message>
        <source>A TCP port that must go on to take connections</source>
        <translation>接続を受け付け続けなければならない TCP ポート</translation>
    </message>
    <message>
        <source>[HOST:]PORT</source>
        <translation>[ホスト:]ポート</translation>
    </message>
    <message>
        <source>“%1” is no port. Write for example 8080 or example.org:8080.</source>
        <translation>「%1」はポートではありません。8080、example.org:8080 のように指定してください。</translation>
    </message>
    <message>
        <source>Run more and more copies of a command at once, and tell at how many it breaks.</source>
        <translation>コマンドのコピーを同時に実行する数を増やしていき、何個で破綻するかを知らせます。</translation>
    </message>
    <message>
        <source>The first number, %1, is greater than the greatest, %2.</source>
        <translation>最初の数 %1 が最大の数 %2 より大きくなっています。</translation>
    </message>
    <message>
        <source>Start all copies at the same moment</source>
        <translation>すべてのコピーを同じ瞬間に開始する</translation>
    </message>
    <message>
        <source>All %1 copies can&apos;t start at the same moment when only %2 may run at once. Leave out --jobs.</source>
        <translation>同時に実行できるのが %2 個だけの場合、%1 個のコピーすべてを同じ瞬間に開始することはできません。--jobs を省いてください。</translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal, “brood ramp” finds out how many children at once are too many, and “brood show” shows what became of a run.</source>
        <translation>プロセスモニター Brood のウィンドウを開きます。
「brood run」は同じことを端末で行い、「brood ramp」は同時にいくつの子プロセスで多すぎるかを調べ、「brood show」は実行の結果を表示します。</translation>
    </message>
    <message>
        <source>Run the command for each line of a file (-: of stdin), which {} in it stands for</source>
        <translation>ファイル (-: 標準入力) の各行についてコマンドを実行する ({} はその行を表す)</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>ファイル|-</translation>
    </message>
    <message>
        <source>What --input reads has a NUL behind each line, no line break</source>
        <translation>--input が読み取るものは、各行の後に改行ではなく NUL がある</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>各行をこの区切り (例: , や \t) で {1}、{2} … に分割する</translation>
    </message>
    <message>
        <source>SEPARATOR</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>“%1” separates nothing.</source>
        <translation>「%1」では何も区切れません。</translation>
    </message>
    <message>
        <source>Run the command for each of these values, or lines of a file, which {NAME} stands for; if repeated, for each combination</source>
        <translation>これらの値、またはファイルの各行についてコマンドを実行する ({名前} がそれを表す)。複数回指定すると、すべての組み合わせについて実行する</translation>
    </message>
    <message>
        <source>NAME=VALUE,…|NAME=@FILE</source>
        <translation>名前=値,…|名前=@ファイル</translation>
    </message>
    <message>
        <source>If it stands between the values, --null is what you need.</source>
        <translation>値の区切りである場合は、--null を指定してください。</translation>
    </message>
    <message>
        <source>Stop the child after this time, or after such a share of the median of those that have succeeded</source>
        <translation>この時間、または成功した子プロセスの中央値に対するこの割合の時間が経過したら、子プロセスを停止する</translation>
    </message>
    <message>
        <source>DURATION|P%</source>
        <translation>時間|P%</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a share. Write for example 500ms, 2s, 1m30s or 300%.</source>
        <translation>「%1」は時間の長さでも割合でもありません。500ms、2s、1m30s、300% のように指定してください。</translation>
    </message>
    <message>
        <source>Start a child again whenever it has failed (on-failure), or also when it has succeeded (always), until it is stopped</source>
        <translation>子プロセスが失敗するたびに (on-failure)、または成功した場合も (always)、停止されるまで再び開始する</translation>
    </message>
    <message>
        <source>“%1” is none of never, on-failure and always.</source>
        <translation>「%1」は never、on-failure、always のいずれでもありません。</translation>
    </message>
    <message>
        <source>With --restart: give up a child that fails sooner, --retries + 1 times in a row (default 1s)</source>
        <translation>--restart とともに: これより早い失敗が --retries + 1 回続いた子プロセスをあきらめる (デフォルト: 1s)</translation>
    </message>
    <message>
        <source>Leave out what has succeeded in an earlier run: its id, last, or its report</source>
        <translation>以前の実行で成功したものを省く: その ID、last、またはそのレポート</translation>
    </message>
    <message>
        <source>RUN|last|FILE.json</source>
        <translation>実行|last|ファイル.json</translation>
    </message>
    <message>
        <source>These are %1 children; %2 are the most that there can be.</source>
        <translation>子プロセスが %1 個になります。最大は %2 個です。</translation>
    </message>
    <message>
        <source>A share of the median as --timeout needs several children.</source>
        <translation>--timeout に中央値に対する割合を指定するには、複数の子プロセスが必要です。</translation>
    </message>
    <message>
        <source>--start-success means nothing without --restart.</source>
        <translation>--restart がなければ --start-success に意味はありません。</translation>
    </message>
    <message>
        <source>Only one of --input and --stdin can be -.</source>
        <translation>- を指定できるのは --input と --stdin の一方だけです。</translation>
    </message>
    <message>
        <source>After so many failures, or such a share of what has ended, at least 3 (default: the first)</source>
        <translation>失敗がこの数に達するか、終了したもののうちこの割合（少なくとも 3 件）に達した後（既定: 最初の失敗）</translation>
    </message>
    <message>
        <source>--steps says all that is tried: --start, --max and --tolerance mean nothing with it.</source>
        <translation>--steps は試すものすべてを指定します。--start、--max、--tolerance は併用しても意味がありません。</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>何も実行されませんでした。</translation>
    </message>
</context>
<context>
    <name>EditorText</name>
    <message>
        <source>The environment variable BROOD_EDITOR is not a command: a quote may be missing. It is: %1</source>
        <translation>環境変数 BROOD_EDITOR はコマンドではありません: 引用符が抜けている可能性があります。現在の値: %1</translation>
    </message>
    <message>
        <source>There is no program “%1”, which the environment variable BROOD_EDITOR names.</source>
        <translation>環境変数 BROOD_EDITOR で指定されたプログラム「%1」がありません。</translation>
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
        <translation>%1 時間 %2 分 %3 秒</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>プレーンテキスト (*.txt)</translation>
    </message>
    <message>
        <source>Web page with colours (*.html)</source>
        <translation>色付きの Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Bytes as they came (*)</source>
        <translation>受け取ったままのバイト列 (*)</translation>
    </message>
    <message>
        <source>Only stdout, bytes as they came (*)</source>
        <translation>stdout のみ、受け取ったままのバイト列 (*)</translation>
    </message>
    <message>
        <source>Only stderr, bytes as they came (*)</source>
        <translation>stderr のみ、受け取ったままのバイト列 (*)</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>There is no line in %1.</source>
        <translation>%1 に行がありません。</translation>
    </message>
    <message>
        <source>There is a NUL byte in %1, which no command line can hold.</source>
        <translation>%1 に NUL バイトがあります。コマンドラインに NUL バイトを含めることはできません。</translation>
    </message>
    <message>
        <source>The parameter “%1” has no values.</source>
        <translation>パラメーター「%1」に値がありません。</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE,VALUE… or NAME=@FILE.</source>
        <translation>「%1」は「名前=値,値…」または「名前=@ファイル」の形式ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no name of a parameter. It takes letters, digits and underscores, no digit first, and is not i, the child&apos;s number.</source>
        <translation>「%1」はパラメーター名ではありません。英字、数字、アンダースコアを使用でき、先頭に数字は使えません。また、子プロセスの番号である i は使えません。</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>パラメーター「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>JobsText</name>
    <message>
        <source>%1 per second</source>
        <comment>children that ended</comment>
        <translation>毎秒 %1</translation>
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
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>Of 95 % of the children the elapsed time is at most this; %1 is a time</extracomment>
        <translation>95% が %1 以内</translation>
    </message>
    <message>
        <source>slowest #%1 %2</source>
        <extracomment>The child that took longest: %1 is its number, %2 a time</extracomment>
        <translation>最も遅い #%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other way(s) to fail.</source>
        <translation>
            <numerusform>…ほか %Ln 種類の失敗。</numerusform>
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
        <translation>%2 個中 %1 個終了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 個実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a time</extracomment>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%2 個中 %1 個成功</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 個停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 個未起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>children</comment>
        <translation>
            <numerusform>待機中 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no more are started for now</source>
        <comment>children</comment>
        <translation>現在は新たに開始しません</translation>
    </message>
</context>
<context>
    <name>LauncherText</name>
    <message>
        <source>No editor was found to open “%1” with. Set the environment variable BROOD_EDITOR to one, for example “code -g {file}:{line}:{column}”, and start Brood again.</source>
        <translation>「%1」を開くエディターが見つかりませんでした。環境変数 BROOD_EDITOR にエディターを設定し (例:「code -g {file}:{line}:{column}」)、Brood を再起動してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a file that an editor can open.</source>
        <translation>「%1」はエディターで開けるファイルではありません。</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started: %2</source>
        <translation>エディター「%1」を起動できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>LogContent</name>
    <message>
        <source>⋯ %1 of older output was dropped ⋯</source>
        <extracomment>A row of the log that stands for what is not there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation>⋯ 古い出力 %1 を破棄しました ⋯</translation>
    </message>
    <message>
        <source>⋯ %1 of output could not be kept: %2 ⋯</source>
        <extracomment>A row of the log; %1 is an amount such as &quot;12.3 MiB&quot;, %2 says why, such as &quot;No space left on device&quot;</extracomment>
        <translation>⋯ 出力 %1 を保持できませんでした: %2 ⋯</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>brood: There is no display to open a window on. Use “brood run -- COMMAND” in the terminal.
</source>
        <translation>brood: ウィンドウを開くディスプレイがありません。端末で「brood run -- コマンド」を使ってください。
</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report “%1” cannot be written: its directory does not exist.</source>
        <translation>レポート「%1」を書き込めません: ディレクトリが存在しません。</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: permission denied.</source>
        <translation>レポート「%1」を書き込めません: アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2</source>
        <translation>レポート「%1」を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>The report “%1” has no known format. Its name must end in %2.</source>
        <translation>レポート「%1」の形式は不明です。名前の末尾は %2 でなければなりません。</translation>
    </message>
    <message>
        <source>The report “%1” is asked for twice. Give each a name of its own.</source>
        <translation>レポート「%1」が 2 回指定されています。それぞれに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are endings of file names: &quot;.html, .json, .csv, .md or .joblog&quot;</extracomment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>Web page with timeline and output</source>
        <translation>タイムラインと出力を含む Web ページ</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON (プログラム用)</translation>
    </message>
    <message>
        <source>CSV table of the children</source>
        <translation>子プロセスの CSV 表</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown テキスト</translation>
    </message>
    <message>
        <source>Job log of GNU parallel</source>
        <translation>GNU parallel のジョブログ</translation>
    </message>
    <message>
        <source>Drawing of the timeline</source>
        <translation>タイムラインの図</translation>
    </message>
    <message>
        <source>CSV table of the figures over time</source>
        <translation>時間経過に伴う値の CSV 表</translation>
    </message>
    <message>
        <source>JSON of the figures over time</source>
        <translation>時間経過に伴う値の JSON</translation>
    </message>
    <message>
        <source>The report “%1” cannot be made: PNG and PDF are saved from the window (in the timeline&apos;s menu). Without it, have a drawing of the timeline: name it .svg; browsers, Inkscape and rsvg-convert make of it what you need.</source>
        <translation>レポート「%1」は作成できません。PNG と PDF はウィンドウ（タイムラインのメニュー）から保存します。ウィンドウなしでは .svg という名前でタイムラインの図を作成してください。ブラウザー、Inkscape、rsvg-convert で必要な形式に変換できます。</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Finished, exit code %1</source>
        <extracomment>The banner after an ordinary end</extracomment>
        <translation>完了、終了コード %1</translation>
    </message>
    <message>
        <source>Killed by %1</source>
        <translation>%1 により強制終了</translation>
    </message>
    <message>
        <source>Could not start: %1</source>
        <translation>起動できませんでした: %1</translation>
    </message>
    <message>
        <source>Timed out, %1</source>
        <translation>タイムアウト、%1</translation>
    </message>
    <message>
        <source>Ended, how is unknown</source>
        <translation>終了、結果は不明</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>開始前に停止</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>停止、%1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>一時停止 %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 %)</source>
        <extracomment>CPU time and its share of the elapsed time in percent</extracomment>
        <translation>CPU %1 (%2%)</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>The largest resident memory of the child</extracomment>
        <translation>最大メモリ %1</translation>
    </message>
    <message>
        <source>Whoever read its output went away, so it was closed early, as in any pipe.</source>
        <translation>出力の読み手がいなくなったため、一般のパイプと同様に、出力は途中で閉じられました。</translation>
    </message>
    <message>
        <source>Outlived it and was ended by Brood: %1.</source>
        <translation>子プロセスの終了後も残っていたため、Brood が終了させました: %1。</translation>
    </message>
    <message>
        <source>This was attempt %1.</source>
        <translation>これは %1 回目の試行でした。</translation>
    </message>
    <message>
        <source>%1, core dumped</source>
        <translation>%1、コアダンプあり</translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation>%2 の後、終了コード %1</translation>
    </message>
    <message>
        <source>%1 was needed</source>
        <translation>%1 が必要でした</translation>
    </message>
    <message>
        <source>ended by %1; %2 was needed for its descendants</source>
        <translation>%1 で終了、子孫プロセスには %2 が必要でした</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>%1 で終了</translation>
    </message>
    <message>
        <source>Its output was still held open when the grace period was over; what came later is not here.</source>
        <translation>猶予時間が過ぎても出力が開かれたままでした。それ以降の出力はここにはありません。</translation>
    </message>
    <message>
        <source>Its output was still held open by %1 when the grace period was over; what came later is not here.</source>
        <translation>猶予時間が過ぎても、%1 が出力を開いたままでした。それ以降の出力はここにはありません。</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence that explains how a child ended, %2 is &quot;certain&quot; or &quot;likely&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outlived it and ended by itself: %1.</source>
        <translation>子プロセスの終了後も残り、自然に終了しました: %1。</translation>
    </message>
    <message>
        <source>Page faults: %1 with and %2 without reading from storage; exact</source>
        <translation>ページフォールト: ストレージからの読み取りあり %1、なし %2; 正確</translation>
    </message>
    <message>
        <source>Context switches: %1 voluntary, %2 involuntary; exact</source>
        <translation>コンテキストスイッチ: 自発的 %1、非自発的 %2; 正確</translation>
    </message>
    <message>
        <source>Hardware counters: not available here (%1)</source>
        <translation>ハードウェアカウンター: ここでは利用できません (%1)</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>a figure</comment>
        <translation>計測なし</translation>
    </message>
    <message>
        <source>Instructions: %1, cycles: %2, cache misses: %3</source>
        <translation>命令数: %1、サイクル数: %2、キャッシュミス数: %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>without the kernel&apos;s work for it</source>
        <translation>カーネルによる処理を除く</translation>
    </message>
    <message>
        <source>Peak memory of the whole tree together: %1; exact, by its control group</source>
        <translation>プロセスツリー全体の合計最大メモリー: %1; コントロールグループによる正確な値</translation>
    </message>
    <message>
        <source>Most threads at once: %1; exact, by its control group</source>
        <translation>同時スレッド数の最大値: %1; コントロールグループによる正確な値</translation>
    </message>
    <message>
        <source>Held back by a limit on CPU time: %1</source>
        <translation>CPU 時間の上限により抑制された時間: %1</translation>
    </message>
    <message>
        <source>Forks that a limit refused: %1</source>
        <translation>上限により拒否された fork: %1</translation>
    </message>
    <message>
        <source>Whole tree: %1 read from storage, %2 written to storage; sampled</source>
        <translation>プロセスツリー全体: ストレージからの読み取り %1、ストレージへの書き込み %2; サンプリング</translation>
    </message>
    <message>
        <source>Whole tree: CPU %1 user, %2 system; peak memory %3; at most %4 and %5; sampled</source>
        <extracomment>Of a process and all that came of it; “sampled”: looked at several times a second; %4 and %5 are numbers of processes and threads</extracomment>
        <translation>プロセスツリー全体: CPU ユーザー %1、システム %2; 最大メモリー %3; 最大で %4、%5; サンプリング</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>プロセス %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>スレッド %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 (largest process)</source>
        <extracomment>%1 is the largest resident memory that one of several processes had</extracomment>
        <translation>最大メモリ %1（最大のプロセス）</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>figures</comment>
        <translation>正確</translation>
    </message>
    <message>
        <source>the setting kernel.perf_event_paranoid, or the container that Brood runs in, does not allow it</source>
        <translation>設定 kernel.perf_event_paranoid、または Brood が動作しているコンテナーが許可していません</translation>
    </message>
    <message>
        <source>the processor has none, or the virtual machine does not pass them on</source>
        <translation>プロセッサーにないか、仮想マシンがそれを渡していません</translation>
    </message>
    <message>
        <source>the kernel was built without them</source>
        <translation>カーネルがそれらなしでビルドされています</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 of it by orphans)</source>
        <extracomment>CPU time, and how much of it orphaned processes used: those that nobody waited for</extracomment>
        <translation>CPU %1（うち孤児プロセス %2）</translation>
    </message>
    <message>
        <source>CPU ≈ %1</source>
        <extracomment>The CPU time of all processes; ≈: it was sampled</extracomment>
        <translation>CPU ≈ %1</translation>
    </message>
    <message>
        <source>peak ≈ %1</source>
        <extracomment>The largest memory that all processes had together; ≈: it was sampled</extracomment>
        <translation>最大メモリ ≈ %1</translation>
    </message>
    <message>
        <source>whole tree: %1</source>
        <extracomment>%1 are one or two figures: &quot;CPU ≈ 1.2 s, peak ≈ 12 MiB&quot;</extracomment>
        <translation>ツリー全体: %1</translation>
    </message>
    <message>
        <source>Its time was up after %1.</source>
        <translation>%1 で制限時間が切れました。</translation>
    </message>
    <message>
        <source>Elapsed: %1; CPU: %2 (≈ %3 user, ≈ %4 system); peak memory of the largest process: %5; exact, ≈ estimated by the kernel</source>
        <extracomment>%1 to %4 are times such as &quot;1.234567 s&quot;, %5 an amount of memory; “exact”: counted, not sampled; the kernel counts the sum and estimates how it is divided</extracomment>
        <translation>経過時間: %1、CPU: %2（ユーザー ≈ %3、システム ≈ %4）、最大のプロセスのピークメモリ: %5; 正確、≈ はカーネルによる推定</translation>
    </message>
    <message>
        <source>CPU of the whole tree: %1 (≈ %2 user, ≈ %3 system); exact, by its control group, ≈ estimated by the kernel</source>
        <translation>プロセスツリー全体の CPU: %1（ユーザー ≈ %2、システム ≈ %3）; コントロールグループによる正確な値、≈ はカーネルによる推定</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>The report “%1” could not be read: %2.</source>
        <translation>レポート「%1」を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” is no JSON report of a run.</source>
        <translation>「%1」は実行の JSON レポートではありません。</translation>
    </message>
    <message>
        <source>All had succeeded before. There is nothing to run again.</source>
        <translation>すべて以前に成功しています。再実行するものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 had succeeded before and are not run again.</source>
        <comment>children</comment>
        <translation>%2 個中 %1 個は以前に成功しているため、再実行しません。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%Ln child(ren) had succeeded before and were not run again.</source>
        <translation>
            <numerusform>%Ln 個の子プロセスは以前に成功していたため、再実行されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>The output could not be saved as “%1”: %2. Choose another place, or free some space there.</source>
        <translation>出力を「%1」に保存できませんでした: %2。別の場所を選択するか、その場所の空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The output could not be saved: some of it can&apos;t be read any more.</source>
        <translation>出力を保存できませんでした: 一部を読み取れなくなっています。</translation>
    </message>
</context>
<context>
    <name>SignalNames</name>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
</context>
<context>
    <name>StartErrors</name>
    <message>
        <source>“%1” exists, but the interpreter that it names in its first line or header does not. Install that interpreter or correct the line.</source>
        <translation>「%1」は存在しますが、その最初の行またはヘッダーで指定されているインタープリターが存在しません。インタープリターをインストールするか、その行を修正してください。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path.</source>
        <translation>「%1」は存在しません。パスを確認してください。</translation>
    </message>
    <message>
        <source>“%1” was not found in any directory of PATH. Check the spelling, or give the full path.</source>
        <translation>「%1」は PATH のどのディレクトリにも見つかりませんでした。綴りを確認するか、フルパスを指定してください。</translation>
    </message>
    <message>
        <source>“%1” may not be executed: permission denied. It must be a file, not a directory, and executable (chmod +x).</source>
        <translation>「%1」を実行できません: アクセスが拒否されました。ディレクトリではなくファイルで、実行可能 (chmod +x) でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is not a program that this system can run. If it is a script, its first line must name its interpreter, such as #!/bin/sh.</source>
        <translation>「%1」はこのシステムで実行できるプログラムではありません。スクリプトの場合は、最初の行で #!/bin/sh のようにインタープリターを指定する必要があります。</translation>
    </message>
    <message>
        <source>The arguments and the environment are too long for the system together, or one of them alone. Pass the data in a file or on stdin instead.</source>
        <translation>引数と環境変数の合計、またはそのうちの 1 つが、システムの上限を超えています。代わりにファイルまたは標準入力でデータを渡してください。</translation>
    </message>
    <message>
        <source>“%1” is open for writing. Wait until it has been written.</source>
        <translation>「%1」は書き込み用に開かれています。書き込みが終わるまで待ってください。</translation>
    </message>
    <message>
        <source>“%1” is a damaged or foreign program file.</source>
        <translation>「%1」は破損しているか、別のシステム用のプログラムファイルです。</translation>
    </message>
    <message>
        <source>“%1” may not be executed here: its file system or a security policy forbids it.</source>
        <translation>「%1」はここでは実行できません: ファイルシステムまたはセキュリティポリシーで禁止されています。</translation>
    </message>
    <message>
        <source>The working directory “%1” does not exist.</source>
        <translation>作業ディレクトリ「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The working directory “%1” is not a directory.</source>
        <translation>作業ディレクトリ「%1」はディレクトリではありません。</translation>
    </message>
    <message>
        <source>The working directory “%1” may not be entered: permission denied.</source>
        <translation>作業ディレクトリ「%1」に入れません: アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The working directory “%1” cannot be used: %2.</source>
        <translation>作業ディレクトリ「%1」を使用できません: %2。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, does not exist.</source>
        <translation>標準入力用のファイル「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, may not be read: permission denied.</source>
        <translation>標準入力用のファイル「%1」を読み取れません: アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a directory.</source>
        <translation>標準入力用のファイル「%1」はディレクトリです。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, cannot be opened: %2.</source>
        <translation>標準入力用のファイル「%1」を開けません: %2。</translation>
    </message>
    <message>
        <source>The system allows no more processes: a limit is reached (ulimit -u, or pids.max of the control group). End some processes or raise the limit.</source>
        <translation>システムはこれ以上プロセスを作成できません: 上限 (ulimit -u、またはコントロールグループの pids.max) に達しています。プロセスをいくつか終了するか、上限を引き上げてください。</translation>
    </message>
    <message>
        <source>The system has not enough memory for another process.</source>
        <translation>プロセスを追加するためのメモリが足りません。</translation>
    </message>
    <message>
        <source>Too many files are open: the limit is reached (ulimit -n). Run fewer children at once or raise the limit.</source>
        <translation>開いているファイルが多すぎます: 上限 (ulimit -n) に達しています。同時に実行する子プロセスを減らすか、上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Too many files are open on the whole system.</source>
        <translation>システム全体で開いているファイルが多すぎます。</translation>
    </message>
    <message>
        <source>The child could not be set up: %1.</source>
        <translation>子プロセスを準備できませんでした: %1。</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened: %1. Launch without one, or end programs that use some.</source>
        <translation>擬似端末を開けませんでした: %1。擬似端末なしで起動するか、擬似端末を使用しているプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Brood is ending; nothing is started any more.</source>
        <translation>Brood は終了処理中です。新たに開始することはできません。</translation>
    </message>
    <message>
        <source>The command, a variable&apos;s name or a path is empty or contains a NUL character.</source>
        <translation>コマンド、変数の名前、またはパスが空であるか、NUL 文字を含んでいます。</translation>
    </message>
    <message>
        <source>There is no command to launch. Type one.</source>
        <translation>起動するコマンドがありません。コマンドを入力してください。</translation>
    </message>
    <message>
        <source>“%1” could not be executed: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what is wrong</extracomment>
        <translation>「%1」を実行できませんでした: %2。</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a FIFO. Use a file, or the stdin of “brood run” (--stdin -).</source>
        <translation>標準入力用のファイル「%1」は FIFO です。通常のファイルか、「brood run」の標準入力 (--stdin -) を使ってください。</translation>
    </message>
    <message>
        <source>The child was killed while it waited for the others to be ready.</source>
        <translation>子プロセスは、他の子プロセスの準備ができるのを待っている間に強制終了されました。</translation>
    </message>
</context>
<context>
    <name>TextMatcher</name>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>正規表現が正しくありません: %1</translation>
    </message>
    <message>
        <source>This regular expression does not go with whole words.</source>
        <translation>この正規表現は単語単位の検索と併用できません。</translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
    <message>
        <source>What “%1” sends is not Brood&apos;s protocol (%2).</source>
        <translation>「%1」から送られるデータは Brood のプロトコルではありません (%2)。</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Brood. Install both from the same version.</source>
        <translation>「%1」は別のバージョンの Brood のものです。両方とも同じバージョンのものをインストールしてください。</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program gave up: %1.</source>
        <translation>Brood の補助プログラムが処理を続行できなくなりました: %1。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program was killed or crashed. Everything that it had started was ended with it, so how the child would have ended is unknown.</source>
        <translation>Brood の補助プログラムが強制終了されたか、クラッシュしました。補助プログラムが開始したものもすべて一緒に終了したため、子プロセスが本来どのように終了したかは不明です。</translation>
    </message>
    <message>
        <source>“%1” ended without a word; it is not Brood&apos;s helper program. Install Brood again.</source>
        <translation>「%1」は何も応答せずに終了しました。これは Brood の補助プログラムではありません。Brood を再インストールしてください。</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2.</source>
        <translation>Brood の補助プログラム「%1」を開始できませんでした: %2。</translation>
    </message>
    <message>
        <source>Install Brood again.</source>
        <translation>Brood を再インストールしてください。</translation>
    </message>
    <message>
        <source>Raise the limit on open files (ulimit -n).</source>
        <translation>開けるファイル数の上限を上げてください (ulimit -n)。</translation>
    </message>
</context>
<context>
    <name>brood::Backtrace</name>
    <message>
        <source>gdb could not be started: %1.</source>
        <translation>gdb を起動できませんでした: %1。</translation>
    </message>
    <message>
        <source>gdb took too long and was ended.</source>
        <translation>gdb に時間がかかりすぎたため終了しました。</translation>
    </message>
    <message>
        <source>gdb had nothing to say.</source>
        <translation>gdb からは何も得られませんでした。</translation>
    </message>
</context>
<context>
    <name>brood::ChildForm</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation>シェルで実行(&amp;A)</translation>
    </message>
    <message>
        <source>Pseudo-&amp;terminal</source>
        <translation>擬似端末(&amp;T)</translation>
    </message>
    <message>
        <source>Hardware counters</source>
        <translation>ハードウェアカウンター</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>桁数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>入力ファイル</translation>
    </message>
    <message>
        <source>Give the command to /bin/sh, with pipes, redirections, variables and patterns</source>
        <translation>パイプ、リダイレクト、変数、パターンを使えるように、コマンドを /bin/sh に渡します</translation>
    </message>
    <message>
        <source>Run the command on a terminal of that many columns and rows instead of pipes</source>
        <translation>パイプの代わりに、この桁数と行数の端末でコマンドを実行します</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it. Programs that start many processes run slower with it. Also gives exact figures of the whole tree, where a control group may be made</source>
        <translation>システムが許可する場合に、命令数、サイクル数、キャッシュミス数を数えます。多くのプロセスを開始するプログラムは遅くなります。コントロールグループを作成できる場合は、プロセスツリー全体の正確な値も得られます</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
        <translation>作業ディレクトリ(&amp;D):</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Typed while it runs</source>
        <translation>実行中に入力</translation>
    </message>
    <message>
        <source>Stan&amp;dard input:</source>
        <translation>標準入力(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>環境変数(&amp;E):</translation>
    </message>
    <message>
        <source>T&amp;imeout:</source>
        <translation>タイムアウト(&amp;M):</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Stop the command after so long: 500ms, 2s, 1m30s</source>
        <translation>この時間が経過したらコマンドを停止します: 500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>Stop &amp;grace:</source>
        <translation>停止の猶予時間(&amp;G):</translation>
    </message>
    <message>
        <source>Stop grace</source>
        <translation>停止の猶予時間</translation>
    </message>
    <message>
        <source>How long a stop waits from SIGTERM to SIGKILL: 500ms, 2s, 1m30s</source>
        <translation>停止時に SIGTERM から SIGKILL まで待つ時間: 500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>Success &amp;codes:</source>
        <translation>成功コード(&amp;C):</translation>
    </message>
    <message>
        <source>Success codes</source>
        <translation>成功コード</translation>
    </message>
    <message>
        <source>The exit codes that count as success: 0,3,10-12</source>
        <translation>成功とみなす終了コード: 0,3,10-12</translation>
    </message>
    <message>
        <source>&amp;Keep output:</source>
        <translation>出力の保持(&amp;K):</translation>
    </message>
    <message>
        <source>Keep output</source>
        <translation>出力の保持</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of the output</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest: 500M, 2G</source>
        <translation>出力のうち、最新の部分をおよそこのサイズだけ保持します: 500M、2G</translation>
    </message>
    <message>
        <source>There is no such directory at the moment.</source>
        <translation>現在、このディレクトリは存在しません。</translation>
    </message>
    <message>
        <source>The timeout “%1” is not a duration. Write 500ms, 2s or 1m30s, or nothing for none.</source>
        <translation>タイムアウト「%1」は時間の長さではありません。500ms、2s、1m30s のように入力するか、不要な場合は空にしてください。</translation>
    </message>
    <message>
        <source>The stop grace “%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>停止の猶予時間「%1」は時間の長さではありません。500ms、2s、1m30s のように入力してください。</translation>
    </message>
    <message>
        <source>The success codes “%1” are not numbers from 0 to 255. Write 0 or 0,3,10-12.</source>
        <translation>成功コード「%1」は 0 から 255 までの数値ではありません。0 または 0,3,10-12 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no amount of output to keep. Write 500M or 2G, or nothing for all.</source>
        <translation>「%1」は保持する出力のサイズではありません。500M、2G のように入力するか、すべて保持する場合は空にしてください。</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1、%2 回目の試行</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a child</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a child</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a child</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a child</comment>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>ending</source>
        <comment>state of a child</comment>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of a child</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a child</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a child</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>User and system time of the child and those it waited for; exact</source>
        <translation>子プロセスと、それが終了を待ったプロセスのユーザー時間とシステム時間。正確</translation>
    </message>
    <message>
        <source>User and system time of its whole process tree so far; sampled</source>
        <translation>プロセスツリー全体のこれまでのユーザー時間とシステム時間。サンプリング</translation>
    </message>
    <message>
        <source>The most that one of its processes had in memory; exact</source>
        <translation>そのプロセスのうち 1 個が使用した最大のメモリー。正確</translation>
    </message>
    <message>
        <source>What its whole process tree has in memory now; sampled</source>
        <translation>プロセスツリー全体が現在使用しているメモリー。サンプリング</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>子プロセス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>exit code or signal, a column</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>failed, tried again</source>
        <comment>state of a child</comment>
        <translation>失敗、再試行</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenPanel</name>
    <message>
        <source>Children and their totals</source>
        <translation>子プロセスとその合計</translation>
    </message>
    <message>
        <source>Which children are listed</source>
        <translation>一覧に表示する子プロセス</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the selected children (SIGTERM, and SIGKILL after the grace period)</source>
        <translation>選択した子プロセスを停止します (SIGTERM、猶予時間が過ぎたら SIGKILL)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>End the selected children at once (SIGKILL)</source>
        <translation>選択した子プロセスをすぐに終了させます (SIGKILL)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗を再試行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子プロセス</translation>
    </message>
    <message>
        <source>No child has been started yet</source>
        <translation>子プロセスはまだ開始されていません</translation>
    </message>
    <message>
        <source>Start the children again that have failed; after the end, whatever else did not succeed as well</source>
        <translation>失敗した子プロセスをもう一度起動します。終了後は、成功しなかったほかのものもすべて対象です</translation>
    </message>
</context>
<context>
    <name>brood::CommandEdit</name>
    <message>
        <source>A command, for example: make -j4</source>
        <translation>コマンド (例: make -j4)</translation>
    </message>
    <message>
        <source>Earlier commands</source>
        <translation>以前のコマンド</translation>
    </message>
    <message>
        <source>Earlier commands (Down)</source>
        <translation>以前のコマンド (↓ キー)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>brood::CommonFailure</name>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>%1 により強制終了</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>stopped before their end</source>
        <translation>終了前に停止</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未起動</translation>
    </message>
</context>
<context>
    <name>brood::DataWindow</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>まだ何も測定されていません。</translation>
    </message>
    <message>
        <source>Timeline data</source>
        <translation>タイムラインのデータ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
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
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>brood::DetailsPanel</name>
    <message>
        <source>Backtrace</source>
        <translation>バックトレース</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Evidence for how it ended, and further figures</source>
        <translation>どのように終了したかの証拠と、その他の数値</translation>
    </message>
    <message>
        <source>Ask gdb where the program was when it left its core</source>
        <translation>core を残したときにプログラムがどこにいたかを gdb に尋ねます</translation>
    </message>
    <message>
        <source>Asking gdb …</source>
        <translation>gdb に問い合わせ中…</translation>
    </message>
    <message>
        <source>For a backtrace of the core, install gdb.</source>
        <translation>core のバックトレースを得るには gdb をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>brood::DoneJournal</name>
    <message>
        <source>If Brood is killed, this run can&apos;t be resumed where it was: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>Brood が強制終了された場合、この実行を途中から再開できません: 「%1」を書き込めませんでした (%2)。そのフォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Its journal is damaged, so it can&apos;t be resumed.</source>
        <translation>ジャーナルが破損しているため、再開できません。</translation>
    </message>
    <message>
        <source>A newer version of Brood can resume it.</source>
        <translation>新しいバージョンの Brood なら再開できます。</translation>
    </message>
    <message>
        <source>%1 of its %2 children had succeeded; “brood run --resume %3”, with the options and the command that it had, runs the others.</source>
        <translation>%2 個の子プロセスのうち %1 個が成功していました。「brood run --resume %3」を、元と同じオプションとコマンドで使うと、残りを実行します。</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentEdit</name>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>NAME=VALUE sets a variable, -NAME takes one away; one a line</source>
        <translation>「名前=値」で変数を設定、「-名前」で削除します。1 行に 1 つずつ指定します</translation>
    </message>
    <message>
        <source>NAME=VALUE sets
-NAME unsets</source>
        <extracomment>An example, shown while the field is empty. Keep the two lines and their form.</extracomment>
        <translation>名前=値 で設定
-名前 で削除</translation>
    </message>
    <message>
        <source>Environment, line %1: %2</source>
        <translation>環境変数、%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentText</name>
    <message>
        <source>A variable cannot hold a NUL character. Remove it.</source>
        <translation>変数に NUL 文字を含めることはできません。削除してください。</translation>
    </message>
    <message>
        <source>A line that begins with “-” takes a variable away and has no value. Remove the “-” or the value.</source>
        <translation>「-」で始まる行は変数を削除するためのもので、値はありません。「-」または値を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write -NAME.</source>
        <translation>「%1」は変数の名前ではありません。「-名前」の形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is neither NAME=VALUE, which sets a variable, nor -NAME, which takes it away.</source>
        <translation>「%1」は、変数を設定する「名前=値」でも、変数を削除する「-名前」でもありません。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write NAME=VALUE.</source>
        <translation>「%1」は変数の名前ではありません。「名前=値」の形で入力してください。</translation>
    </message>
</context>
<context>
    <name>brood::ExportActions</name>
    <message>
        <source>Save &amp;plot as…</source>
        <translation>グラフに名前を付けて保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy plot</source>
        <translation>グラフをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save da&amp;ta as…</source>
        <translation>データに名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show &amp;data…</source>
        <translation>データを表示(&amp;D)…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>レポートに名前を付けて保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The plot is in the clipboard.</source>
        <translation>グラフをクリップボードにコピーしました。</translation>
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
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON (プログラム用)</translation>
    </message>
</context>
<context>
    <name>brood::FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Saving “%1” …</source>
        <translation>「%1」を保存中…</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>「%1」を保存できませんでした: %2</translation>
    </message>
    <message>
        <source>No file was written. Save it in another place, or make room there first.</source>
        <translation>ファイルは書き込まれませんでした。別の場所に保存するか、先に空き容量を確保してください。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
</context>
<context>
    <name>brood::FilterButton</name>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation>一致する行</translation>
    </message>
    <message>
        <source>matching</source>
        <comment>rows</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Rows that don’t match</source>
        <translation>一致しない行</translation>
    </message>
    <message>
        <source>not matching</source>
        <comment>rows</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
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
        <translation>すべての行(&amp;A)</translation>
    </message>
    <message>
        <source>Only &amp;matching rows</source>
        <translation>一致する行のみ(&amp;M)</translation>
    </message>
    <message>
        <source>Only rows that &amp;don’t match</source>
        <translation>一致しない行のみ(&amp;D)</translation>
    </message>
    <message>
        <source>stdout and std&amp;err</source>
        <translation>stdout と stderr(&amp;E)</translation>
    </message>
    <message>
        <source>std&amp;out only</source>
        <translation>stdout のみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;stderr only</source>
        <translation>stderr のみ(&amp;S)</translation>
    </message>
    <message>
        <source>Errors a&amp;nd warnings</source>
        <translation>エラーと警告(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>エラー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>前後の行(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>context</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around each</source>
        <translation>
            <numerusform>前後 %n 行ずつ</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows are shown: %1</source>
        <translation>表示する行: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Chooses which rows are shown</source>
        <translation>表示する行を選びます</translation>
    </message>
</context>
<context>
    <name>brood::FindBar</name>
    <message>
        <source>no match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a match, all matches</comment>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>%1 of %2 so far …</source>
        <comment>the number of a match, all matches</comment>
        <translation>現在 %2 件中 %1 件目…</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>現在 %1 件…</translation>
    </message>
    <message>
        <source>%1 (not all are shown)</source>
        <comment>10 matches</comment>
        <translation>%1（一部は非表示）</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>%1 (position %2)</source>
        <comment>what is wrong</comment>
        <translation>%1 (位置 %2)</translation>
    </message>
    <message>
        <source>not valid</source>
        <comment>what is looked for</comment>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>brood::HistogramPlot</name>
    <message>
        <source>Distribution of the elapsed times</source>
        <translation>経過時間の分布</translation>
    </message>
    <message>
        <source>%1 elapsed times from %2 to %3; median %4, 95 % within %5.</source>
        <extracomment>%1 is a number of children, the others are times</extracomment>
        <translation>%1 個の経過時間、%2 から %3 まで。中央値 %4、95% が %5 以内。</translation>
    </message>
</context>
<context>
    <name>brood::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 says how a run ended, %2 is its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>of a figure</comment>
        <translation>正確</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>実行した内容</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>A bar for each attempt, from its start to its death: exact. Where it is hatched, the child was paused.</source>
        <translation>各試行を開始から終了までの棒で示します: 正確。斜線の部分では、子プロセスは一時停止中でした。</translation>
    </message>
    <message>
        <source>Below are the mean and, lighter, the range from minimum to maximum: sampled.</source>
        <translation>その下は平均と、薄い色で示した最小から最大までの範囲です: サンプリング。</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定結果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are left out here; the reports for programs have them all.</source>
        <translation>
            <numerusform>以前の試行 %Ln 回分はここでは省略されています。プログラム用のレポートにはすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>sampled</source>
        <comment>of a figure</comment>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>値の時間推移</translation>
    </message>
    <message numerus="yes">
        <source>Show the table (%Ln rows)</source>
        <translation>
            <numerusform>表を表示 (%Ln 行)</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The first %1 are not here: they were dropped to keep to a limit.</source>
        <translation>最初の %1 はここにはありません。上限を守るために破棄されました。</translation>
    </message>
    <message>
        <source>These are the last %1. What came before, %2, is left out.</source>
        <translation>これは最後の %1 です。それより前の %2 は省略されています。</translation>
    </message>
    <message>
        <source>The last %1 are not here, because they could not be kept.</source>
        <translation>最後の %1 は、保持できなかったため、ここにはありません。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>What it wrote was not kept.</source>
        <translation>出力は保持されませんでした。</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>出力はありませんでした。</translation>
    </message>
    <message>
        <source>Before each row is the moment when it was complete, in seconds since the start.</source>
        <translation>各行の前の数値は、その行が完結した時点を開始からの秒数で示します。</translation>
    </message>
</context>
<context>
    <name>brood::InputBar</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>入力を終了</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Give the line to the child (Enter)</source>
        <translation>この行を子プロセスに渡します (Enter)</translation>
    </message>
    <message>
        <source>Tell the child that nothing more follows (end of file)</source>
        <translation>これ以上入力がないこと (ファイルの終わり) を子プロセスに伝えます</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>入力:</translation>
    </message>
    <message>
        <source>The child takes no more input</source>
        <translation>子プロセスはこれ以上入力を受け付けません</translation>
    </message>
    <message>
        <source>%1 not taken yet</source>
        <comment>an amount of bytes</comment>
        <translation>%1 が未読</translation>
    </message>
</context>
<context>
    <name>brood::InputsFields</name>
    <message>
        <source>Lines of a file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>end in NUL</source>
        <translation>NUL 区切り</translation>
    </message>
    <message>
        <source>Start a child for each line of this file. {} in the command stands for the line; if it is not there, the line is the last argument</source>
        <translation>このファイルの各行について子プロセスを開始します。コマンド内の {} はその行を表します。{} がない場合は、行が最後の引数になります</translation>
    </message>
    <message>
        <source>Separator of columns</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>各行をこの区切り (例: , や \t) で {1}、{2} … に分割する</translation>
    </message>
    <message>
        <source>Lines end in NUL</source>
        <translation>行が NUL 区切り</translation>
    </message>
    <message>
        <source>The file has a NUL behind each line, no line break</source>
        <translation>ファイルの各行の後に改行ではなく NUL があります</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Start a child for each of these values, or lines of a file, which {NAME} stands for; for each combination if there are several: size=1,2,3 host=@hosts.txt</source>
        <translation>これらの値、またはファイルの各行について子プロセスを開始します。{NAME} がそれを表します。複数ある場合は、すべての組み合わせについて開始します: size=1,2,3 host=@hosts.txt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>split at:</source>
        <translation>区切り:</translation>
    </message>
    <message>
        <source>Lines of a file:</source>
        <translation>ファイルの行：</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>パラメーター:</translation>
    </message>
    <message>
        <source>A quote in the parameters is not closed.</source>
        <translation>パラメーターの引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” is no file of lines.</source>
        <translation>「%1」は行のファイルではありません。</translation>
    </message>
    <message>
        <source>If it stands between the lines, turn on “end in NUL”.</source>
        <translation>それが行の間にある場合は、「NUL 区切り」を有効にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>子プロセスは最大 %Ln 個までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::JobsForm</name>
    <message>
        <source>all at the same moment</source>
        <translation>すべて同じ瞬間に</translation>
    </message>
    <message>
        <source>Start delay:</source>
        <translation>開始間隔:</translation>
    </message>
    <message>
        <source>time-out by the median:</source>
        <translation>中央値タイムアウト:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>再試行回数:</translation>
    </message>
    <message>
        <source>Restart:</source>
        <translation>再起動:</translation>
    </message>
    <message>
        <source>started well after:</source>
        <translation>起動成功まで:</translation>
    </message>
    <message>
        <source>When children fail:</source>
        <translation>失敗したとき:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>しきい値:</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>開始間隔</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least: 500ms, 2s, 1m30s</source>
        <translation>ある開始から次の開始までに少なくともこの時間をあけます: 500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>All at the same moment</source>
        <translation>すべて同じ瞬間に</translation>
    </message>
    <message>
        <source>Start all children at the same moment, when the last one is ready. However many may run at once, all do</source>
        <translation>最後の子プロセスの準備ができたとき、すべての子プロセスを同じ瞬間に開始します。同時実行数にかかわらず、すべて同時に実行します</translation>
    </message>
    <message>
        <source>Time-out by the median</source>
        <translation>中央値によるタイムアウト</translation>
    </message>
    <message>
        <source>Stop a child that runs longer than such a share of the median of those that have succeeded: 300%</source>
        <translation>成功した子プロセスの中央値に対するこの割合の時間より長く実行している子プロセスを停止します: 300%</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>How often to start a child again that did not succeed</source>
        <translation>成功しなかった子プロセスを再び開始する回数</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>再試行までの待ち時間</translation>
    </message>
    <message>
        <source>Wait so long before a child&apos;s first retry, twice as long before the next: 500ms, 2s</source>
        <translation>子プロセスの最初の再試行までこの時間待ち、次は倍の時間待ちます: 500ms、2s</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Start a child again whenever it has ended, until it is stopped</source>
        <translation>子プロセスが終了するたびに、停止されるまで再び開始します</translation>
    </message>
    <message>
        <source>Start-success time</source>
        <translation>起動成功とみなす時間</translation>
    </message>
    <message>
        <source>With a restart: give up a child that fails sooner, once more in a row than it may be retried</source>
        <translation>再起動する場合: これより早い失敗が再試行回数より 1 回多く続いた子プロセスをあきらめます</translation>
    </message>
    <message>
        <source>When children fail</source>
        <translation>子プロセスが失敗したとき</translation>
    </message>
    <message>
        <source>Whether to go on when children have failed, all their retries included</source>
        <translation>子プロセスがすべての再試行も含めて失敗したときに続けるかどうか</translation>
    </message>
    <message>
        <source>Failures that are enough</source>
        <translation>失敗のしきい値</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>when it has failed</source>
        <translation>失敗したとき</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>start no more</source>
        <translation>以後は開始しない</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>「%1」は時間の長さではありません。500ms、2s、1m30s のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no share of the median. Write for example 300%.</source>
        <translation>「%1」は中央値に対する割合ではありません。300% のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is neither a number of failures nor a share. Write for example 3 or 10%.</source>
        <translation>「%1」は失敗の数でも割合でもありません。3、10% のように入力してください。</translation>
    </message>
    <message>
        <source>wait before the first:</source>
        <translation>最初の前の待ち時間:</translation>
    </message>
    <message>
        <source>So many failures, or such a share of what has ended, at least 3 of them: 5 or 10%</source>
        <translation>失敗の数、または終了したものに対する割合（少なくとも 3 件）: 5 または 10%</translation>
    </message>
</context>
<context>
    <name>brood::LaunchBar</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>位置 %1 の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>There is nothing behind the backslash at position %1.</source>
        <translation>位置 %1 のバックスラッシュの後に何もありません。</translation>
    </message>
    <message>
        <source>The character at position %1 cannot be part of a command.</source>
        <translation>位置 %1 の文字はコマンドに使用できません。</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>Working directory, environment, input, terminal, timeout …</source>
        <translation>作業ディレクトリ、環境変数、入力、端末、タイムアウトなど</translation>
    </message>
    <message>
        <source>Turn on “Run in a shell”</source>
        <translation>「シェルで実行」を有効にする</translation>
    </message>
    <message>
        <source>Stop options</source>
        <translation>停止のオプション</translation>
    </message>
    <message>
        <source>Kill, send a signal</source>
        <translation>強制終了、シグナルの送信</translation>
    </message>
    <message>
        <source>This looks like shell syntax. Turn on “Run in a shell” to use it.</source>
        <translation>シェルの構文のようです。使用するには「シェルで実行」を有効にしてください。</translation>
    </message>
    <message>
        <source>Type a command to launch, or take an earlier one (Down).</source>
        <translation>起動するコマンドを入力するか、以前のコマンドを選択してください (↓ キー)。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <extracomment>%1 is a percentage, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · 残り約 %2</translation>
    </message>
    <message>
        <source>at once:</source>
        <translation>同時実行:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <source>How many children to start; {i} in the command is the child&apos;s number</source>
        <translation>開始する子プロセスの数。コマンド内の {i} は子プロセスの番号</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>同時実行数</translation>
    </message>
    <message>
        <source>How many children run at once; it can be changed while they run</source>
        <translation>同時に実行する子プロセスの数。実行中に変更できます</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>A number of jobs that is chosen by how many processors there are</extracomment>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>brood::LimitText</name>
    <message>
        <source>the limit on processes of one user (RLIMIT_NPROC) is %1</source>
        <translation>1 ユーザーのプロセス数の上限 (RLIMIT_NPROC) は %1</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system (kernel.pid_max) is %1</source>
        <translation>システム全体のプロセス数の上限 (kernel.pid_max) は %1</translation>
    </message>
    <message>
        <source>the limit on threads of the whole system (kernel.threads-max) is %1</source>
        <translation>システム全体のスレッド数の上限 (kernel.threads-max) は %1</translation>
    </message>
    <message>
        <source>the limit on processes of the control group %2 (pids.max) is %1</source>
        <translation>コントロールグループ %2 のプロセス数の上限 (pids.max) は %1</translation>
    </message>
    <message>
        <source>the limit on open files (RLIMIT_NOFILE) is %1</source>
        <translation>開いているファイル数の上限 (RLIMIT_NOFILE) は %1</translation>
    </message>
    <message>
        <source>the limit on one user&apos;s pages in pipes (fs.pipe-user-pages-soft) is %1</source>
        <translation>1 ユーザーのパイプ用ページ数の上限 (fs.pipe-user-pages-soft) は %1</translation>
    </message>
    <message>
        <source>%1 of memory are available</source>
        <translation>利用可能なメモリーは %1</translation>
    </message>
    <message>
        <source>there are %1 ports for connections to one target (net.ipv4.ip_local_port_range)</source>
        <translation>1 つの宛先への接続に使えるポートは %1 個 (net.ipv4.ip_local_port_range)</translation>
    </message>
    <message>
        <source>From about %1 children on their pipes are small: %2.</source>
        <extracomment>%1: a number of children; %2: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>子プロセスが約 %1 個以上になると、パイプが小さくなります: %2。</translation>
    </message>
    <message>
        <source>This machine has room for about %1 children at once: %2.</source>
        <translation>このマシンで同時に実行できる子プロセスは約 %1 個です: %2。</translation>
    </message>
    <message>
        <source>To raise it: %1</source>
        <translation>引き上げるには: %1</translation>
    </message>
    <message>
        <source>the system allowed no more processes</source>
        <translation>システムがこれ以上のプロセスを許可しなかった</translation>
    </message>
    <message>
        <source>the limit on processes of one user was reached</source>
        <translation>1 ユーザーのプロセス数の上限に達した</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system was reached</source>
        <translation>システム全体のプロセス数の上限に達した</translation>
    </message>
    <message>
        <source>the limit on processes of a control group was reached</source>
        <translation>コントロールグループのプロセス数の上限に達した</translation>
    </message>
    <message>
        <source>the limit on open files was reached</source>
        <translation>開いているファイル数の上限に達した</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>メモリーが足りなかった</translation>
    </message>
    <message>
        <source>pipes were small</source>
        <translation>パイプが小さかった</translation>
    </message>
    <message>
        <source>its processors were all busy</source>
        <translation>すべてのプロセッサーがビジーだった</translation>
    </message>
    <message>
        <source>it was short of memory</source>
        <translation>メモリーが不足していた</translation>
    </message>
    <message>
        <source>no port was left for further connections</source>
        <translation>これ以上の接続に使えるポートが残っていなかった</translation>
    </message>
    <message>
        <source>What was met: %1.</source>
        <extracomment>%1: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>達した制限: %1。</translation>
    </message>
</context>
<context>
    <name>brood::LogGutter</name>
    <message>
        <source>Arrival times</source>
        <translation>到着時刻</translation>
    </message>
    <message>
        <source>When each row of the output came; E marks rows from standard error</source>
        <translation>出力の各行が届いた時刻。E は標準エラー出力の行を示します</translation>
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
        <translation>エラー出力 (stderr)、%1 に到着</translation>
    </message>
    <message>
        <source>Output (stdout), came at %1</source>
        <translation>出力 (stdout)、%1 に到着</translation>
    </message>
    <message>
        <source>Goes on with a line that is too long for one row</source>
        <translation>1 行に収まらない長い行の続き</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a row&apos;s child; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>From child %1</source>
        <translation>子プロセス %1 から</translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
    <message>
        <source>Output</source>
        <comment>accessible name</comment>
        <translation>出力</translation>
    </message>
    <message>
        <source>What the child writes, newest last</source>
        <translation>子プロセスの出力 (最新のものが最後)</translation>
    </message>
    <message>
        <source>The output appears here.</source>
        <translation>出力はここに表示されます。</translation>
    </message>
    <message>
        <source>The filter shows no row.</source>
        <translation>フィルターで表示される行はありません。</translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>Ctrl+クリックで開く</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>リンクを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation>エディターで開く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Remove &amp;mark</source>
        <translation>マークを解除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>行をマーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>行番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>開始からの経過時間(&amp;S)</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>時刻(&amp;D)</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>前の行からの経過時間(&amp;B)</translation>
    </message>
    <message>
        <source>There was no output.</source>
        <translation>出力はありませんでした。</translation>
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
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Brood</source>
        <translation>Brood について(&amp;A)</translation>
    </message>
    <message>
        <source>%1 — %2 — Brood</source>
        <translation>%1 — %2 — Brood</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>出力はまだありません</translation>
    </message>
    <message>
        <source>Close Brood?</source>
        <translation>Brood を閉じますか？</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>「%1」はまだ実行中です。</translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation>ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>&amp;Stop it and close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>About Brood</source>
        <translation>Brood について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Brood %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Brood %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Launches a command, watches it live, and tells exactly how it ended.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>コマンドを起動し、実行の様子をリアルタイムに表示して、どのように終了したかを正確に知らせます。
GNU General Public License バージョン 3 またはそれ以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>出力(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>プロセス(&amp;P)</translation>
    </message>
    <message>
        <source>Something that “%1” started is still running.</source>
        <translation>「%1」が開始したものがまだ実行中です。</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>子プロセス(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln ラウンド</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1, round %2</source>
        <extracomment>Of a ramp: %1 is how many children run at once, %2 the number of the try</extracomment>
        <translation>段階 %1、ラウンド %2</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>子プロセスは最大 %Ln 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>ランプアップ</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子プロセス</translation>
    </message>
    <message>
        <source>The ramp of “%1” is still running.</source>
        <translation>「%1」のランプアップはまだ実行中です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) of “%1” are still running.</source>
        <translation>
            <numerusform>「%1」の子プロセス %Ln 個がまだ実行中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends it; %Ln child(ren) that wait will not be started.</source>
        <translation>
            <numerusform>ウィンドウを閉じると終了します。待機中の子プロセス %Ln 個は起動されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::MarkdownReport</name>
    <message>
        <source>What it used meanwhile</source>
        <translation>実行中の使用量</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定結果</translation>
    </message>
</context>
<context>
    <name>brood::MetricStrips</name>
    <message>
        <source>read %1</source>
        <translation>読み取り %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>書き込み %1</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>スレッド %1</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>These figures are sampled.</source>
        <translation>これらの値はサンプリングによるものです。</translation>
    </message>
    <message>
        <source>too little room for %1</source>
        <extracomment>%1 are names of curves: &quot;CPU, memory&quot;</extracomment>
        <translation>%1 を表示する余地がありません</translation>
    </message>
</context>
<context>
    <name>brood::MetricText</name>
    <message>
        <source>Storage</source>
        <comment>a curve</comment>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a curve</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a curve</comment>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>a curve</comment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a curve: from storage</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a curve: to storage</comment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Processes</source>
        <comment>a curve</comment>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Threads</source>
        <comment>a curve</comment>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>%1: on average %2, at most %3.</source>
        <extracomment>%1 is a kind of figure, such as CPU or memory; %2 and %3 are its mean and its maximum</extracomment>
        <translation>%1: 平均 %2、最大 %3。</translation>
    </message>
</context>
<context>
    <name>brood::OptionsPanel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子プロセス</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>ランプアップ</translation>
    </message>
    <message>
        <source>How each child runs</source>
        <translation>各子プロセスの実行方法</translation>
    </message>
    <message>
        <source>What the children differ by, and how they follow each other</source>
        <translation>子プロセスごとの違いと、続けて実行する方法</translation>
    </message>
    <message>
        <source>How Ramp searches for the number at which it breaks</source>
        <translation>ランプアップが、破綻する個数を探す方法</translation>
    </message>
</context>
<context>
    <name>brood::OptionsSummary</name>
    <message>
        <source>input from %1</source>
        <translation>入力: %1</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>実行中に入力</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a directory</comment>
        <translation>ディレクトリ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <comment>of the environment, changed</comment>
        <translation>
            <numerusform>変数 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>pty %1×%2</source>
        <comment>columns, rows of a pseudo-terminal</comment>
        <translation>擬似端末 %1×%2</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>タイムアウト %1</translation>
    </message>
    <message>
        <source>grace %1</source>
        <comment>from SIGTERM to SIGKILL</comment>
        <translation>猶予時間 %1</translation>
    </message>
    <message>
        <source>success %1</source>
        <comment>exit codes</comment>
        <translation>成功コード %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>再試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps %1</source>
        <comment>of the output, an amount</comment>
        <translation>出力の保持 %1</translation>
    </message>
    <message>
        <source>hardware counters</source>
        <translation>ハードウェアカウンター</translation>
    </message>
    <message>
        <source>lines of %1</source>
        <comment>a file; a child for each</comment>
        <translation>%1 の行</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>パラメーター %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>all at the same moment</source>
        <translation>すべて同じ瞬間に</translation>
    </message>
    <message>
        <source>start delay %1</source>
        <translation>開始間隔 %1</translation>
    </message>
    <message>
        <source>timeout %1 of the median</source>
        <translation>タイムアウト 中央値の %1</translation>
    </message>
    <message>
        <source>restarted on failure</source>
        <translation>失敗時に再起動</translation>
    </message>
    <message>
        <source>always restarted</source>
        <translation>常に再起動</translation>
    </message>
    <message>
        <source>no more after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>失敗 %1 で以後は開始しない</translation>
    </message>
    <message>
        <source>stopped after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>失敗 %1 ですべて停止</translation>
    </message>
</context>
<context>
    <name>brood::OutputActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save output as…</source>
        <translation>出力に名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save selected &amp;rows as…</source>
        <translation>選択した行に名前を付けて保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>行へ移動(&amp;L)…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>時刻へ移動(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>行をマーク(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>次のマーク(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>前のマーク(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation>出力に追従(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>行番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>開始からの経過時間(&amp;S)</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>時刻(&amp;D)</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>前の行からの経過時間(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>拡大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>縮小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準のサイズ(&amp;N)</translation>
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
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent for %1 after whole blocks of output. The program is probably holding lines back because it is not on a terminal.</source>
        <translation>ブロック単位の出力の後、%1間出力がありません。プログラムは、端末で実行されていないため、行を溜め込んでいるようです。</translation>
    </message>
    <message>
        <source>Silent for %1. The program may be holding its output back because it is not on a terminal.</source>
        <translation>%1間出力がありません。プログラムは、端末で実行されていないため、出力を溜め込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Launch agai&amp;n on a terminal</source>
        <translation>端末でもう一度起動(&amp;J)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Launch again on a terminal</source>
        <translation>端末でもう一度起動</translation>
    </message>
    <message>
        <source>Stop the program and launch it on a pseudo-terminal, where most programs write every line at once</source>
        <translation>プログラムを停止し、擬似端末で起動します。擬似端末では、ほとんどのプログラムが各行をすぐに出力します</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>ヒントを閉じる</translation>
    </message>
</context>
<context>
    <name>brood::OutputPanel</name>
    <message>
        <source>The selection is too large to be copied (%1). Save it as a file instead.</source>
        <translation>選択範囲が大きすぎてコピーできません (%1)。代わりにファイルに保存してください。</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>行(&amp;L):</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>&amp;Time since the start, such as 12.5 or 1m30s:</source>
        <translation>開始からの経過時間 (例: 12.5、1m30s)(&amp;T):</translation>
    </message>
    <message>
        <source>“%1” is no place in the output.</source>
        <translation>「%1」は出力内の位置ではありません。</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>「%1」を開けませんでした。</translation>
    </message>
</context>
<context>
    <name>brood::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>入力ファイル</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>brood::ProblemBar</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>brood::ProcessModel</name>
    <message>
        <source>Running</source>
        <comment>state of a process</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <comment>state of a process</comment>
        <translation>スリープ中</translation>
    </message>
    <message>
        <source>Waiting for a disk</source>
        <comment>state of a process</comment>
        <translation>ディスク待ち</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a process</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Held by a debugger</source>
        <comment>state of a process</comment>
        <translation>デバッガーにより停止中</translation>
    </message>
    <message>
        <source>Ended, not waited for</source>
        <comment>state of a process: a zombie</comment>
        <translation>終了済み、未回収</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a process</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Share of one processor since the last look. Sampled.</source>
        <translation>前回の測定以降にプロセッサー 1 個を使用した割合。サンプリングによる値です。</translation>
    </message>
    <message>
        <source>CPU time, user and system. Sampled.</source>
        <translation>CPU 時間 (ユーザーとシステム)。サンプリングによる値です。</translation>
    </message>
    <message>
        <source>Resident memory (RSS), shared pages included. Sampled.</source>
        <translation>常駐メモリー (RSS)、共有ページを含む。サンプリングによる値です。</translation>
    </message>
    <message>
        <source>Proportional memory (PSS): shared pages count in parts. As it was measured last.</source>
        <translation>按分メモリー (PSS): 共有ページは按分して数えます。最後に測定した値です。</translation>
    </message>
    <message>
        <source>Read from storage. Sampled.</source>
        <translation>ストレージからの読み取り。サンプリングによる値です。</translation>
    </message>
    <message>
        <source>Written to storage. Sampled.</source>
        <translation>ストレージへの書き込み。サンプリングによる値です。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>PSS</source>
        <translation>PSS</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>%1 minor, %2 major</source>
        <comment>page faults</comment>
        <translation>マイナー %1、メジャー %2</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <comment>context switches</comment>
        <translation>自発的 %1、非自発的 %2</translation>
    </message>
    <message>
        <source>Page faults, minor and major. Sampled.</source>
        <translation>ページフォールト（マイナーとメジャー）。サンプリング値。</translation>
    </message>
    <message>
        <source>Context switches of the threads that live, voluntary and involuntary. Sampled.</source>
        <translation>生存中のスレッドのコンテキストスイッチ（自発的と非自発的）。サンプリング値。</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>ページフォールト</translation>
    </message>
    <message>
        <source>Switches</source>
        <comment>context switches</comment>
        <translation>スイッチ</translation>
    </message>
</context>
<context>
    <name>brood::ProcessPanel</name>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Send a signal</source>
        <translation>シグナルを送信</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ask the selected processes to end (SIGTERM)</source>
        <translation>選択したプロセスに終了を要求します (SIGTERM)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>End the selected processes at once (SIGKILL)</source>
        <translation>選択したプロセスをすぐに終了させます (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Measure PSS</source>
        <translation>PSS を測定</translation>
    </message>
    <message>
        <source>Measure the memory anew, with shared pages counted in parts. It halts each process for a moment</source>
        <translation>共有ページを按分して、メモリーを測定し直します。各プロセスが一瞬停止します</translation>
    </message>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>シグナルを送信(&amp;G)</translation>
    </message>
    <message>
        <source>No process is running</source>
        <translation>実行中のプロセスはありません</translation>
    </message>
    <message>
        <source>%1 · CPU %2 · memory %3 · sampled</source>
        <extracomment>A number of processes, their CPU share, their memory; &quot;sampled&quot;: looked at now and then, not exact</extracomment>
        <translation>%1 · CPU %2 · メモリー %3 · サンプリング</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>プロセス %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln not listed</source>
        <translation>
            <numerusform>最新の %Ln 個は一覧にありません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RampDisplay</name>
    <message>
        <source>%1 at once, round %2</source>
        <translation>同時 %1 個、ラウンド %2</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>%2 個中 %1 個終了</translation>
    </message>
    <message>
        <source>%1 at once, round %2: %3</source>
        <translation>同時 %1 個、ラウンド %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>%2 個中 %1 個成功</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <comment>percentiles</comment>
        <translation>p50 %1、p95 %2、p99 %3</translation>
    </message>
    <message>
        <source>Waiting for it to become well again: %1</source>
        <translation>対象の回復を待っています: %1</translation>
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
        <translation>同時に子プロセス %1 個から %2 個まで、許容幅 %3</translation>
    </message>
    <message>
        <source>%1 children at once</source>
        <translation>同時に子プロセス %1 個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds each</source>
        <translation>
            <numerusform>各 %Ln ラウンド</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 of the children fail</source>
        <translation>失敗する子プロセスが %1 以下</translation>
    </message>
    <message>
        <source>every child succeeds</source>
        <translation>すべての子プロセスが成功する</translation>
    </message>
    <message>
        <source>p%1 is at most %2</source>
        <comment>a percentile</comment>
        <translation>p%1 が %2 以下</translation>
    </message>
    <message>
        <source>p%1 is at most %2 times that of a single child</source>
        <comment>a percentile</comment>
        <translation>p%1 が、子プロセス 1 個のときの %2 倍以下</translation>
    </message>
    <message>
        <source>process %1 is alive afterwards</source>
        <translation>その後もプロセス %1 が生存している</translation>
    </message>
    <message>
        <source>port %1 of %2 answers afterwards</source>
        <translation>その後も %2 のポート %1 が応答する</translation>
    </message>
    <message>
        <source>the health command succeeds afterwards</source>
        <translation>その後、ヘルスチェックコマンドが成功する</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>試した範囲</translation>
    </message>
    <message>
        <source>A round passes if</source>
        <translation>ラウンドの合格条件</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>ヘルスチェックコマンド</translation>
    </message>
    <message>
        <source>Timeout of a child</source>
        <translation>子プロセスのタイムアウト</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Whole search</source>
        <translation>探索全体</translation>
    </message>
    <message>
        <source>Half of the children that succeeded took no longer than p50, 95 % of them no longer than p95, and 99 % no longer than p99. “Per second” is how many succeeded in a second, from the first start of the round to its last end. All of these figures are exact.</source>
        <translation>成功した子プロセスの半数は p50 以内、95% は p95 以内、99% は p99 以内に終了しました。「毎秒」は、ラウンドの最初の開始から最後の終了までに 1 秒あたり成功した個数です。これらの値はすべて正確です。</translation>
    </message>
</context>
<context>
    <name>brood::RampForm</name>
    <message>
        <source>Start of the ramp</source>
        <translation>ランプアップの開始数</translation>
    </message>
    <message>
        <source>Begin with so many children at once</source>
        <translation>この数の子プロセスを同時に実行することから始めます</translation>
    </message>
    <message>
        <source>Maximum of the ramp</source>
        <translation>ランプアップの最大数</translation>
    </message>
    <message>
        <source>Try no more children at once than these</source>
        <translation>これより多くの子プロセスを同時に試しません</translation>
    </message>
    <message>
        <source>Tolerance of the ramp</source>
        <translation>ランプアップの許容幅</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it</source>
        <translation>答えに残ってよい幅、答えに対する割合</translation>
    </message>
    <message>
        <source>Rounds of the ramp</source>
        <translation>ランプアップのラウンド数</translation>
    </message>
    <message>
        <source>The majority of so many rounds decides about a number</source>
        <translation>各個数の合否をこのラウンド数の多数決で判定します</translation>
    </message>
    <message>
        <source>Longest 95th percentile</source>
        <translation>95 パーセンタイルの上限</translation>
    </message>
    <message>
        <source>Failures allowed</source>
        <translation>許容する失敗</translation>
    </message>
    <message>
        <source>The share of the children that may fail: 0, 0.05 or 5%</source>
        <translation>失敗してよい子プロセスの割合: 0、0.05、5%</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>ヘルスチェックコマンド</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>各ラウンドの後に成功しなければならないシェルコマンド</translation>
    </message>
    <message>
        <source>Watched port</source>
        <translation>監視するポート</translation>
    </message>
    <message>
        <source>A TCP port at which something must listen after each round: 8080 or localhost:8080</source>
        <translation>各ラウンドの後に何かが待ち受けていなければならない TCP ポート: 8080、localhost:8080</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>開始:</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>最大:</translation>
    </message>
    <message>
        <source>tolerance:</source>
        <translation>許容幅:</translation>
    </message>
    <message>
        <source>rounds:</source>
        <translation>ラウンド数:</translation>
    </message>
    <message>
        <source>95 % within:</source>
        <translation>95% の上限:</translation>
    </message>
    <message>
        <source>Health command:</source>
        <translation>ヘルスチェックコマンド:</translation>
    </message>
    <message>
        <source>watched port:</source>
        <translation>監視するポート:</translation>
    </message>
    <message>
        <source>The ramp begins above its maximum.</source>
        <translation>ランプアップの開始数が最大数を超えています。</translation>
    </message>
    <message>
        <source>“%1” is no bound. Write 500ms, or 2x for twice as long as a single child takes.</source>
        <translation>「%1」は上限値ではありません。500ms、または子プロセス 1 個のときの 2 倍なら 2x のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>「%1」は割合ではありません。0.05、5% のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no port. Write 8080 or localhost:8080.</source>
        <translation>「%1」はポートではありません。8080、localhost:8080 のように入力してください。</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>この数のみ:</translation>
    </message>
    <message>
        <source>cool-down:</source>
        <translation>クールダウン:</translation>
    </message>
    <message>
        <source>50 % within:</source>
        <translation>50% の上限:</translation>
    </message>
    <message>
        <source>99 % within:</source>
        <translation>99% の上限:</translation>
    </message>
    <message>
        <source>health time-out:</source>
        <translation>チェックのタイムアウト:</translation>
    </message>
    <message>
        <source>Failures:</source>
        <translation>失敗:</translation>
    </message>
    <message>
        <source>watched process:</source>
        <translation>監視するプロセス:</translation>
    </message>
    <message>
        <source>Numbers of the ramp</source>
        <translation>ランプアップの個数</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, such as 1,2,5,10, and none between them</source>
        <translation>これらの個数 (例: 1,2,5,10) を小さい順に試し、その間の個数は試しません</translation>
    </message>
    <message>
        <source>Cool-down of the ramp</source>
        <translation>ランプアップのクールダウン</translation>
    </message>
    <message>
        <source>Wait so long between rounds: 500ms, 2s, 1m30s</source>
        <translation>ラウンドの間にこの時間待ちます: 500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>%1 of the children must end within this: 500ms, or 2x for twice as long as a single one takes</source>
        <comment>a share, such as 95 %</comment>
        <translation>子プロセスの %1 がこの時間内に終了しなければなりません: 500ms、または 1 個だけのときの 2 倍なら 2x</translation>
    </message>
    <message>
        <source>Longest median</source>
        <translation>中央値の上限</translation>
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
        <translation>99 パーセンタイルの上限</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99%</translation>
    </message>
    <message>
        <source>Time-out of the health command</source>
        <translation>ヘルスチェックコマンドのタイムアウト</translation>
    </message>
    <message>
        <source>How long the health command may take: 500ms, 2s, 1m30s</source>
        <translation>ヘルスチェックコマンドにかかってよい時間: 500ms、2s、1m30s</translation>
    </message>
    <message>
        <source>Watched process</source>
        <translation>監視するプロセス</translation>
    </message>
    <message>
        <source>The id of a process that must stay alive</source>
        <translation>生存し続けなければならないプロセスの ID</translation>
    </message>
    <message>
        <source>doubled until it breaks, then halved between</source>
        <translation>破綻するまで倍増し、その後は間を二分</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>「%1」は数のリストではありません。1,2,5,10 のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>「%1」は時間の長さではありません。500ms、2s、1m30s のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no id of a process.</source>
        <translation>「%1」はプロセス ID ではありません。</translation>
    </message>
</context>
<context>
    <name>brood::RampHtml</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 is the answer of a search, %2 its command</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Throughput and latency</source>
        <translation>スループットとレイテンシー</translation>
    </message>
    <message>
        <source>Against the number of children at once, which doubles from one line to the next. Each round is a mark: a circle if it passed, a cross if it failed, a square otherwise. Lines go through the medians of the rounds: solid for p50, dashed for p95, dotted for p99.</source>
        <translation>横軸は同時に実行する子プロセスの数で、目盛り線ごとに倍になります。各ラウンドを印で示します: 合格は丸、失敗は十字、それ以外は四角。線はラウンドの中央値を結びます: p50 は実線、p95 は破線、p99 は点線。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>How it was searched</source>
        <translation>探索の方法</translation>
    </message>
</context>
<context>
    <name>brood::RampMarkdown</name>
    <message>
        <source>The search</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定結果</translation>
    </message>
</context>
<context>
    <name>brood::RampPanel</name>
    <message>
        <source>Ramp</source>
        <translation>ランプアップ</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Throughput and elapsed times against the number of children</source>
        <translation>子プロセスの数に対するスループットと経過時間</translation>
    </message>
    <message>
        <source>children at once</source>
        <translation>同時に実行する子プロセス</translation>
    </message>
    <message>
        <source>%1 rounds. The last: %2 children, %3 per second.</source>
        <extracomment>%1 is a number of rounds, the others describe the last one of them</extracomment>
        <translation>%1 ラウンド。最後: 子プロセス %2 個、毎秒 %3。</translation>
    </message>
    <message>
        <source>■ per second</source>
        <extracomment>An axis; the square is what its curve is marked with</extracomment>
        <translation>■ 毎秒</translation>
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
        <translation>スループットとレイテンシー</translation>
    </message>
    <message>
        <source>Children that succeeded in a second</source>
        <translation>1 秒あたりに成功した子プロセス</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>所要時間</translation>
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
        <translation>子プロセス %1 個、ラウンド %2: %3</translation>
    </message>
</context>
<context>
    <name>brood::RampSession</name>
    <message>
        <source>What is to be tested is not well before anything was started: %1</source>
        <extracomment>%1: what is wrong with it</extracomment>
        <translation>何も開始していないうちから、テスト対象が正常ではありません: %1</translation>
    </message>
</context>
<context>
    <name>brood::RampText</name>
    <message>
        <source>There is no “%1” of a ramp: that tells of a single run.</source>
        <translation>ランプアップに「%1」はありません: これは単独の実行について示すものです。</translation>
    </message>
    <message>
        <source>%1 of %2 could not be started</source>
        <comment>children</comment>
        <translation>%2 個中 %1 個を開始できなかった</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Of children: &quot;8 of 72: connection refused&quot;</extracomment>
        <translation>%2 個中 %1 個: %3</translation>
    </message>
    <message>
        <source>It dies of a single child already.</source>
        <translation>対象は子プロセス 1 個だけでダウンします。</translation>
    </message>
    <message>
        <source>It breaks with a single child already.</source>
        <translation>子プロセス 1 個だけで破綻します。</translation>
    </message>
    <message>
        <source>It dies of %1 children at once, and nothing less was tried.</source>
        <translation>対象は同時に子プロセス %1 個でダウンします。それより少ない個数は試していません。</translation>
    </message>
    <message>
        <source>It breaks below %1 children at once.</source>
        <translation>同時に子プロセス %1 個未満で破綻します。</translation>
    </message>
    <message>
        <source>It dies between %1 and %2 children at once, and did not come back: the interval could not be narrowed.</source>
        <translation>対象は同時に子プロセス %1 個から %2 個の間でダウンし、復帰しませんでした: 範囲を絞り込めませんでした。</translation>
    </message>
    <message>
        <source>It breaks between %1 and %2 children at once.</source>
        <translation>同時に子プロセス %1 個から %2 個の間で破綻します。</translation>
    </message>
    <message>
        <source>The target kept up to %1; this machine could not do more: %2.</source>
        <translation>対象は %1 個まで持ちこたえました。このマシンではそれ以上を実行できませんでした: %2。</translation>
    </message>
    <message>
        <source>This machine could not do %1 children at once: %2.</source>
        <translation>このマシンでは同時に %1 個の子プロセスを実行できませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 passed and %2 failed so far.</source>
        <translation>これまでに %1 個は合格、%2 個は失敗しました。</translation>
    </message>
    <message>
        <source>%1 passed so far.</source>
        <translation>これまでに %1 個は合格しました。</translation>
    </message>
    <message>
        <source>%1 failed so far.</source>
        <translation>これまでに %1 個は失敗しました。</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>答えが出る前に停止されました。</translation>
    </message>
    <message>
        <source>It cannot be told at which number it breaks.</source>
        <translation>何個で破綻するかは判定できません。</translation>
    </message>
    <message>
        <source>%1 passed %2 of %3</source>
        <extracomment>&quot;64 passed 3 of 3&quot;: a number of children, and of rounds</extracomment>
        <translation>%1 個: %3 ラウンド中 %2 ラウンド合格</translation>
    </message>
    <message>
        <source>%1 failed %2 of %3</source>
        <translation>%1 個: %3 ラウンド中 %2 ラウンド失敗</translation>
    </message>
    <message>
        <source>%1 was limited by this machine %2 of %3 times</source>
        <translation>%1 個: %3 回中 %2 回、このマシンにより制限</translation>
    </message>
    <message>
        <source>%1 was inconclusive %2 of %3 times</source>
        <translation>%1 個: %3 回中 %2 回、判定不能</translation>
    </message>
    <message>
        <source>the health command could not be asked</source>
        <translation>ヘルスチェックコマンドを実行できなかった</translation>
    </message>
    <message>
        <source>the health command failed: %1</source>
        <extracomment>%1: what it wrote, or how it ended</extracomment>
        <translation>ヘルスチェックコマンドが失敗した: %1</translation>
    </message>
    <message>
        <source>none succeeded, so that nothing was measured</source>
        <translation>成功したものがなく、何も測定されなかった</translation>
    </message>
    <message>
        <source>p%1 %2</source>
        <comment>percentile</comment>
        <translation>p%1 %2</translation>
    </message>
    <message>
        <source>%1, more than %2 times that of a single child</source>
        <extracomment>%1: &quot;p95 1.20 s&quot;, %2: a factor</extracomment>
        <translation>%1、子プロセス 1 個のときの %2 倍を超過</translation>
    </message>
    <message>
        <source>there is no figure of a single child to compare with</source>
        <translation>比較対象となる子プロセス 1 個のときの値がない</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a level</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a level</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>limited by this machine</source>
        <comment>a level</comment>
        <translation>このマシンにより制限</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>a level</comment>
        <translation>判定不能</translation>
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
        <translation>段階</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>a column</comment>
        <translation>ラウンド</translation>
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
        <translation>毎秒</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a column</comment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>It was still fine at the maximum, %1 children at once.</source>
        <translation>最大の同時 %1 個の子プロセスでも問題ありませんでした。</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
</context>
<context>
    <name>brood::RecentCommands</name>
    <message>
        <source>The command was not added to the recent ones: the folder “%1” could not be created. Check its permissions and the free space.</source>
        <translation>コマンドを最近使ったコマンドに追加できませんでした: フォルダー「%1」を作成できませんでした。アクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: another Brood holds “%1”. If no other Brood is running, remove that file.</source>
        <translation>コマンドを最近使ったコマンドに追加できませんでした: 別の Brood が「%1」を使用しています。他に Brood が実行されていない場合は、そのファイルを削除してください。</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be created. Check the folder&apos;s permissions and the free space.</source>
        <translation>コマンドを最近使ったコマンドに追加できませんでした: 「%1」を作成できませんでした。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be read (%2). Check its permissions.</source>
        <translation>コマンドを最近使ったコマンドに追加できませんでした: 「%1」を読み取れませんでした (%2)。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be written (%2). Check its permissions and the free space.</source>
        <translation>コマンドを最近使ったコマンドに追加できませんでした: 「%1」を書き込めませんでした (%2)。アクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>brood::RecordedOutput</name>
    <message>
        <source>Free some space in “%1”, or keep less with --output-limit.</source>
        <translation>「%1」の空き容量を増やすか、--output-limit で保持する量を減らしてください。</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”.</source>
        <translation>「%1」のアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 of the output could not be kept: %2.</source>
        <translation>出力のうち %1 を保持できませんでした: %2。</translation>
    </message>
    <message>
        <source>The first %1 of the output are not kept: they were dropped, as --output-limit says.</source>
        <translation>出力の最初の %1 は保存されていません。--output-limit に従って破棄されました。</translation>
    </message>
    <message>
        <source>Raise the limit on the size of files (ulimit -f).</source>
        <translation>ファイルサイズの上限を上げてください (ulimit -f)。</translation>
    </message>
</context>
<context>
    <name>brood::ReportFacts</name>
    <message>
        <source>live, what was written while it ran</source>
        <translation>ライブ、実行中に書き込まれた内容</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>an environment variable</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <comment>columns and rows</comment>
        <translation>%1 桁 × %2 行</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>From the first start to the very end of a run, as it was measured; %1 is a time</extracomment>
        <translation>実行全体</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (正確)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>子プロセス</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>its number, a column</comment>
        <translation>試行</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>プロセス ID</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終了の仕方</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>開始時点</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>CPU, user</source>
        <translation>CPU、ユーザー</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>CPU、システム</translation>
    </message>
    <message>
        <source>Peak memory of a process</source>
        <translation>1 プロセスの最大メモリー</translation>
    </message>
    <message>
        <source>Written to stdout</source>
        <translation>stdout への出力量</translation>
    </message>
    <message>
        <source>Written to stderr</source>
        <translation>stderr への出力量</translation>
    </message>
    <message>
        <source>These figures are exact: the kernel&apos;s own for each child and those of its descendants that were waited for, and times of a clock that is never set.</source>
        <translation>これらの値は正確です: 各子プロセスと、その子孫プロセスのうち回収されたものについてのカーネル自身の値、および時刻合わせの影響を受けない時計による時間です。</translation>
    </message>
    <message>
        <source>These figures are sampled: whole process trees were looked at up to ten times a second, more often at first, and what was between is not known.</source>
        <translation>これらの値はサンプリングによるものです: プロセスツリー全体を 1 秒間に最大 10 回、最初はより頻繁に測定しており、その間のことは不明です。</translation>
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
        <translation>%1 時間 %2 分 %3 秒</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Ready. Launch the command to watch it run and see how it ends.</source>
        <translation>準備完了。コマンドを起動すると、実行の様子と終了結果を確認できます。</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>%1 回目の試行</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>一時停止 %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Running … %1</source>
        <translation>実行中… %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping: SIGKILL sent</source>
        <translation>停止処理中: SIGKILL を送信しました</translation>
    </message>
    <message>
        <source>Timed out: SIGTERM sent; SIGKILL in %1</source>
        <translation>タイムアウト: SIGTERM を送信しました。SIGKILL まで %1</translation>
    </message>
    <message>
        <source>Stopping: SIGTERM sent; SIGKILL in %1</source>
        <translation>停止処理中: SIGTERM を送信しました。SIGKILL まで %1</translation>
    </message>
    <message>
        <source>Ended; reading the rest of its output …</source>
        <translation>終了しました。残りの出力を読み取り中…</translation>
    </message>
    <message>
        <source>Ended; ending what it left running …</source>
        <translation>終了しました。残っているプロセスを終了中…</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>Ended; ending what they left running …</source>
        <translation>終了しました。残っているプロセスを終了中…</translation>
    </message>
    <message>
        <source>Exact are the kernel&apos;s own figures, and times of a clock that is never set. “≈” stands before what is sampled: all processes together were looked at several times a second, as for the curves. What is sampled says so.</source>
        <translation>正確なのは、カーネル自身の数値と、決して合わせ直されない時計による時間です。「≈」は標本化された値に付きます。すべてのプロセスをまとめて、曲線と同じく 1 秒に数回観測したものです。標本化された値にはその旨を示します。</translation>
    </message>
</context>
<context>
    <name>brood::RunActions</name>
    <message>
        <source>&amp;Launch</source>
        <translation>起動(&amp;L)</translation>
    </message>
    <message>
        <source>Launch &amp;again</source>
        <translation>もう一度起動(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kill now</source>
        <translation>すぐに強制終了(&amp;K)</translation>
    </message>
    <message>
        <source>Start the command</source>
        <translation>コマンドを開始します</translation>
    </message>
    <message>
        <source>End the whole tree at once (SIGKILL)</source>
        <translation>プロセスツリー全体をすぐに終了させます (SIGKILL)</translation>
    </message>
    <message>
        <source>Being asked to end. Stop again to end it at once (SIGKILL)</source>
        <translation>終了を要求しています。もう一度停止を押すとすぐに終了させます (SIGKILL)</translation>
    </message>
    <message>
        <source>Ask the whole tree to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>プロセスツリー全体に終了を要求し (SIGTERM)、猶予時間が過ぎたら終了させます (SIGKILL)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Let the whole tree go on (SIGCONT)</source>
        <translation>プロセスツリー全体を再開します (SIGCONT)</translation>
    </message>
    <message>
        <source>Halt the whole tree (SIGSTOP)</source>
        <translation>プロセスツリー全体を一時停止します (SIGSTOP)</translation>
    </message>
    <message>
        <source>Start more and more children at once, and find the number at which they break</source>
        <translation>同時に開始する子プロセスの数を増やしていき、破綻する個数を見つけます</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>ランプアップ</translation>
    </message>
    <message>
        <source>Launch what is l&amp;eft</source>
        <translation>残りを起動(&amp;E)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Launch only the children that have not succeeded when the same command was launched last</source>
        <translation>同じコマンドを前回起動したときに成功しなかった子プロセスだけを起動します</translation>
    </message>
    <message>
        <source>Start no more children for now; those that run go on</source>
        <translation>当面は新たな子プロセスを開始しません。実行中のものは続行します</translation>
    </message>
</context>
<context>
    <name>brood::RunArchive</name>
    <message>
        <source>This run and its output are not kept: the folder “%1” could not be created (%2). Check its permissions and the free space.</source>
        <translation>この実行とその出力は保持されません: フォルダー「%1」を作成できませんでした (%2)。アクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>This run is not kept: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>この実行は保持されません: 「%1」を書き込めませんでした (%2)。そのフォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>No run is kept in “%1” yet.</source>
        <translation>「%1」に保持されている実行はまだありません。</translation>
    </message>
    <message>
        <source>There is no run “%1” in “%2”. Name one by its id, by the beginning of its id, or by “last”.</source>
        <translation>「%2」に実行「%1」はありません。ID、ID の先頭部分、または「last」で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the beginning of %n ids. Give more of the one that you mean.</source>
        <translation>
            <numerusform>「%1」で始まる ID が %n 個あります。目的の ID をより長く指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of the run, “%1”, is damaged.</source>
        <translation>実行の記録「%1」は破損しています。</translation>
    </message>
    <message>
        <source>The run %1 is still under way.</source>
        <translation>実行 %1 はまだ終了していません。</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed. What is left of its output is in “%2”.</source>
        <translation>実行 %1 は、その Brood が強制終了されたため、結果がありません。残っている出力は「%2」にあります。</translation>
    </message>
    <message>
        <source>The output of an earlier run, in “%1”, could not be removed (%2). Check the folder&apos;s permissions.</source>
        <translation>以前の実行の出力「%1」を削除できませんでした (%2)。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed, and nothing of its output is left.</source>
        <translation>実行 %1 には結果がありません。Brood が強制終了され、出力は何も残っていません。</translation>
    </message>
</context>
<context>
    <name>brood::RunCommand</name>
    <message>
        <source>The child&apos;s stdout cannot be written: %1.</source>
        <translation>子プロセスの標準出力を書き込めません: %1。</translation>
    </message>
    <message>
        <source>The child&apos;s stderr cannot be written: %1.</source>
        <translation>子プロセスの標準エラー出力を書き込めません: %1。</translation>
    </message>
    <message>
        <source>The child is being stopped, because its output is lost.</source>
        <translation>出力が失われるため、子プロセスを停止しています。</translation>
    </message>
    <message>
        <source>Nobody reads the output any more: no more children are started.</source>
        <translation>出力を読む相手がいなくなりました。これ以上子プロセスは開始されません。</translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation>%1 を送信できませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for no more than %Ln child(ren) at once; the others wait. %1</source>
        <translation>
            <numerusform>同時に実行できる子プロセスは %Ln 個までです。残りは待機します。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SampleColumn</name>
    <message>
        <source>%1, mean</source>
        <extracomment>The header of a column of figures; %1 is a metric, such as CPU</extracomment>
        <translation>%1、平均</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <translation>%1、最大</translation>
    </message>
</context>
<context>
    <name>brood::SampleTableModel</name>
    <message>
        <source>From</source>
        <comment>a moment, a column</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment, a column</comment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>brood::ShowCommand</name>
    <message>
        <source>Command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Output: %1 on stdout, %2 on stderr</source>
        <translation>出力: stdout に %1、stderr に %2</translation>
    </message>
    <message>
        <source>The output is no longer kept: it had to make room for newer ones.</source>
        <translation>出力はもう保持されていません: より新しい出力のために削除されました。</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>実行: %1</translation>
    </message>
    <message>
        <source>The output of the run %1 is no longer kept: it had to make room for newer ones.</source>
        <translation>実行 %1 の出力はもう保持されていません: より新しい出力のために削除されました。</translation>
    </message>
    <message>
        <source>The output of the run %1 is incomplete or damaged. What is left of it is in “%2”.</source>
        <translation>実行 %1 の出力は不完全か、破損しています。残っている出力は「%2」にあります。</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>出力を書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>The last %1 of the output are not here, because they could not be kept: %2.</source>
        <translation>出力の最後の %1 は、保持できなかったため、ここにはありません: %2。</translation>
    </message>
    <message>
        <source>%1 of the output could not be read from “%2”.</source>
        <translation>出力のうち %1 を「%2」から読み取れませんでした。</translation>
    </message>
    <message>
        <source>The first %1 of the output are not here: they were dropped to keep to a limit.</source>
        <translation>出力の最初の %1 はありません。上限を守るために破棄されました。</translation>
    </message>
</context>
<context>
    <name>brood::SignalList</name>
    <message>
        <source>&amp;Others</source>
        <translation>その他(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;number…</source>
        <translation>番号で指定(&amp;N)…</translation>
    </message>
    <message>
        <source>Send signal</source>
        <translation>シグナルの送信</translation>
    </message>
    <message>
        <source>Number of the signal (real-time signals: %1 to %2):</source>
        <translation>シグナルの番号 (リアルタイムシグナル: %1 から %2):</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>brood::SignalMenu</name>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>シグナルを送信(&amp;G)</translation>
    </message>
    <message>
        <source>To the &amp;child</source>
        <translation>子プロセスへ(&amp;C)</translation>
    </message>
    <message>
        <source>To the whole &amp;tree</source>
        <translation>プロセスツリー全体へ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>brood::SpanBar</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>%1 and %2 are moments, %3 is the time between them</extracomment>
        <translation>%1 から %2 まで (%3)</translation>
    </message>
    <message>
        <source>CPU %1 s (%2)</source>
        <extracomment>%1 is CPU time in seconds, %2 a percentage</extracomment>
        <translation>CPU %1 秒 (%2)</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>出力 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y its rows</source>
        <translation>この範囲の行のみ(&amp;Y)</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>選択した範囲</translation>
    </message>
    <message>
        <source>Only its rows</source>
        <translation>この範囲の行のみ</translation>
    </message>
    <message>
        <source>Show only the rows that came in the selected span</source>
        <translation>選択した範囲に届いた行だけを表示する</translation>
    </message>
    <message>
        <source>Drop the selected span</source>
        <translation>範囲の選択を解除する</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>ピーク %1</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <extracomment>%1 are figures that were sampled, in contrast to those that were counted exactly</extracomment>
        <translation>サンプリング: %1</translation>
    </message>
</context>
<context>
    <name>brood::StatusDisplay</name>
    <message>
        <source>Paused · %1</source>
        <translation>一時停止中 · %1</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>実行中 · %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of a child</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>（試行 %1）</translation>
    </message>
    <message>
        <source>(attempt %1 of %2)</source>
        <translation>(試行 %1/%2)</translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
    <message>
        <source>oldest %1 dropped</source>
        <comment>an amount of bytes</comment>
        <translation>古い %1 を破棄</translation>
    </message>
    <message>
        <source>following</source>
        <translation>追従中</translation>
    </message>
    <message>
        <source>not following — press End to follow</source>
        <translation>追従していません — End キーで追従</translation>
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
        <translation>%1 を保持できませんでした (%2)</translation>
    </message>
    <message numerus="yes">
        <source>showing %1 of %2 row(s)</source>
        <translation>
            <numerusform>%2 行中 %1 行を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SurvivorBar</name>
    <message>
        <source>Show processes</source>
        <translation>プロセスを表示</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>終了させる</translation>
    </message>
    <message>
        <source>Kill them</source>
        <translation>強制終了する</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>まだ実行中</translation>
    </message>
    <message>
        <source>Ask what is still running to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>まだ実行中のものに終了を要求し (SIGTERM)、猶予時間が過ぎたら終了させます (SIGKILL)</translation>
    </message>
    <message>
        <source>End what is still running at once (SIGKILL)</source>
        <translation>まだ実行中のものをすぐに終了させます (SIGKILL)</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: %1</source>
        <translation>まだ実行中: %1</translation>
    </message>
</context>
<context>
    <name>brood::TargetCheck</name>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>%n 秒以内に応答がない</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1 is not there</source>
        <translation>プロセス %1 が存在しない</translation>
    </message>
    <message>
        <source>port %1 of %2 does not answer: %3</source>
        <translation>%2 のポート %1 が応答しない: %3</translation>
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
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
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
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>brood::TimelineView</name>
    <message>
        <source>Timeline</source>
        <comment>accessible name</comment>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Each child gets a bar here that grows while it runs.</source>
        <translation>子プロセスごとに、実行中に伸びていくバーがここに表示されます。</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a child&apos;s lane; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Child %1, attempt %2</source>
        <translation>子プロセス %1、%2 回目の試行</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>子プロセス %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>実行中、経過時間 %1</translation>
    </message>
    <message>
        <source>running for %1, paused now</source>
        <translation>実行中、経過時間 %1、現在一時停止中</translation>
    </message>
    <message>
        <source>running for %1, being stopped</source>
        <translation>実行中、経過時間 %1、停止処理中</translation>
    </message>
    <message>
        <source>ended after %1, its output is still being read</source>
        <translation>%1後に終了、残りの出力を読み取り中</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1 says how a child ended, %2 is its elapsed time</extracomment>
        <translation>%1、経過時間 %2</translation>
    </message>
    <message>
        <source>%1, paused for %2</source>
        <extracomment>%1 says how a child ended and after what time, %2 is how long it was paused</extracomment>
        <translation>%1、一時停止 %2</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>一時停止中 · %1</translation>
    </message>
    <message>
        <source>timed out, stopping… · %1</source>
        <translation>タイムアウト、停止処理中… · %1</translation>
    </message>
    <message>
        <source>stopping… · %1</source>
        <translation>停止処理中… · %1</translation>
    </message>
    <message>
        <source>reading the rest of its output… · %1</source>
        <translation>残りの出力を読み取り中… · %1</translation>
    </message>
    <message>
        <source>No child has been started yet.</source>
        <translation>子プロセスはまだ開始されていません。</translation>
    </message>
    <message>
        <source>1 child.</source>
        <translation>子プロセス 1 個。</translation>
    </message>
    <message numerus="yes">
        <source>%n children.</source>
        <translation>
            <numerusform>子プロセス %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Child 1&quot;, %2 says what it does or how it ended</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>And more.</source>
        <translation>他にもあります。</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what a bar says of its child, such as its time; %2 a percentage</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;All lanes at once</source>
        <translation>すべてのレーンを一度に表示(&amp;A)</translation>
    </message>
    <message>
        <source>last time %1</source>
        <extracomment>How long a command took before, after how long it has taken by now; %1 is a time</extracomment>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>通常 %1</translation>
    </message>
    <message>
        <source>The last run of it took %1.</source>
        <translation>前回の実行時間は %1 でした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier runs of it took %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>以前の %Ln 回の実行時間は %1 から %2 でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 完了。</translation>
    </message>
    <message>
        <source>%1 done, about %2 left.</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>%1 完了、残り約 %2。</translation>
    </message>
    <message>
        <source>Pointing at %1: %2.</source>
        <extracomment>The moment that someone points to</extracomment>
        <translation>%1 を指しています: %2。</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>選択範囲: %1 から %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 個成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 個停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>%Ln 個実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <translation>最新に追従(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>すべて表示(&amp;E)</translation>
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
