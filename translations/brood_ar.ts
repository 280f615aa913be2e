<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>CauseWords</name>
    <message>
        <source>You had Brood send it.</source>
        <translation>أرسلها Brood بطلب منك.</translation>
    </message>
    <message>
        <source>It sent the signal to itself.</source>
        <translation>أرسلت الإشارة إلى نفسها.</translation>
    </message>
    <message>
        <source>The signal came from process %1, which has ended since.</source>
        <translation>جاءت الإشارة من العملية %1، وقد انتهت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The signal came from %1 (pid %2).</source>
        <translation>جاءت الإشارة من ⁨%1⁩ (معرّف العملية %2).</translation>
    </message>
    <message>
        <source>Memory ran out, and the kernel killed it.</source>
        <translation>نفدت الذاكرة فقتلتها النواة.</translation>
    </message>
    <message>
        <source>It had used all the CPU time that it may: the limit is %1.</source>
        <translation>استنفدت كل زمن المعالج المسموح لها به: الحد هو %1.</translation>
    </message>
    <message>
        <source>Memory ran out in its control group, where the kernel killed processes while it ran.</source>
        <translation>نفدت الذاكرة في مجموعة التحكم الخاصة بها، وقتلت النواة فيها عمليات أثناء تشغيلها.</translation>
    </message>
    <message>
        <source>The kernel killed it.</source>
        <translation>قتلتها النواة.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known. The kernel does so when memory runs out, but nothing tells that it did.</source>
        <translation>لا يُعرف من أرسل الإشارة. تفعل النواة ذلك عند نفاد الذاكرة، لكن لا شيء يدل على أنها فعلت.</translation>
    </message>
    <message>
        <source>It crashed: it used memory that is not its own.</source>
        <translation>انهارت: استخدمت ذاكرة ليست لها.</translation>
    </message>
    <message>
        <source>It crashed: it used memory behind which there is nothing, such as a file that was cut short.</source>
        <translation>انهارت: استخدمت ذاكرة لا شيء وراءها، كملف جرى اقتطاعه.</translation>
    </message>
    <message>
        <source>It crashed: it divided by zero, or calculated something else that has no result.</source>
        <translation>انهارت: قسمت على صفر، أو أجرت حسابًا آخر لا نتيجة له.</translation>
    </message>
    <message>
        <source>It crashed: it came to an instruction that the processor does not know.</source>
        <translation>انهارت: وصلت إلى تعليمة لا يعرفها المعالج.</translation>
    </message>
    <message>
        <source>It came to a breakpoint, or to a check of its own that failed.</source>
        <translation>وصلت إلى نقطة توقف، أو إلى فحص خاص بها أخفق.</translation>
    </message>
    <message>
        <source>It made a system call that is forbidden to it (seccomp).</source>
        <translation>أجرت استدعاء نظام محظورًا عليها (seccomp).</translation>
    </message>
    <message>
        <source>It gave up by itself (abort): as a rule an assertion that failed, or an error that nobody caught.</source>
        <translation>أنهت نفسها بنفسها (abort): عادةً بسبب تأكيد برمجي (assertion) أخفق، أو خطأ لم يعالجه أحد.</translation>
    </message>
    <message>
        <source>It went on writing after the reader of its output had gone away.</source>
        <translation>واصلت الكتابة بعد انصراف من كان يقرأ خرجها.</translation>
    </message>
    <message>
        <source>It wrote into a pipe or a socket whose reader had gone away.</source>
        <translation>كتبت في أنبوب أو مقبس انصرف من كان يقرأ منه.</translation>
    </message>
    <message>
        <source>It wrote a file that grew larger than it may: the limit is %1.</source>
        <translation>كتبت ملفًا تجاوز الحجم المسموح به: الحد هو ⁨%1⁩.</translation>
    </message>
    <message>
        <source>timeout(1) uses exit code 124 for a command that took too long.</source>
        <translation>يستخدم ⁦timeout(1)⁩ رمز الخروج 124 لأمر استغرق وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Shells use exit code 126 for a command that was found but could not be executed.</source>
        <translation>تستخدم الصدفات رمز الخروج 126 لأمر عُثر عليه ولكن تعذّر تنفيذه.</translation>
    </message>
    <message>
        <source>Shells use exit code 127 for a command that was not found.</source>
        <translation>تستخدم الصدفات رمز الخروج 127 لأمر لم يُعثر عليه.</translation>
    </message>
    <message>
        <source>A shell reports a command that was killed by %1 with this exit code. That is consistent with it, not proof.</source>
        <translation>تُبلّغ الصدفة برمز الخروج هذا عن أمر قُتل بواسطة ⁨%1⁩. هذا يتوافق مع ذلك، لكنه ليس دليلًا عليه.</translation>
    </message>
    <message>
        <source>The kernel itself sent %1.</source>
        <translation>أرسلت النواة نفسها ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Process %1 sent %2.</source>
        <translation>أرسلت العملية %1 الإشارة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Process %1 sent %2: %3</source>
        <translation>أرسلت العملية %1 الإشارة ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Brood sent %1, as it was told to.</source>
        <translation>أرسل Brood الإشارة ⁨%1⁩ كما طُلب منه.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log: %1</source>
        <translation>سجل النواة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Processes of its control group that were killed for want of memory while it ran: %1</source>
        <translation>عمليات مجموعة التحكم الخاصة بها التي قُتلت لنقص الذاكرة أثناء تشغيلها: %1</translation>
    </message>
    <message>
        <source>Its core: %1</source>
        <translation>ملف core الخاص بها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Its core went to %1</source>
        <translation>ذهب ملف core الخاص بها إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”.</source>
        <translation>لا يُعثر على ملف core الخاص بها وفق النمط «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Limit on its CPU time: %1, at most %2</source>
        <translation>الحد على زمن المعالج: %1، وعلى الأكثر %2</translation>
    </message>
    <message>
        <source>any</source>
        <comment>limit</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Limit on the size of its files: %1</source>
        <translation>الحد على حجم ملفاتها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No core was written, because the limit on its size is 0 (ulimit -c).</source>
        <translation>لم يُكتب ملف core لأن الحد على حجمه هو 0 (⁦ulimit -c⁩).</translation>
    </message>
    <message>
        <source>No core was written, though its size is not limited.</source>
        <translation>لم يُكتب ملف core، مع أن حجمه غير محدود.</translation>
    </message>
    <message>
        <source>No core was written; the limit on its size is %1.</source>
        <translation>لم يُكتب ملف core؛ الحد على حجمه هو ⁨%1⁩.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>The signal was sent to it, by itself or by another process: the kernel noticed no fault.</source>
        <translation>أُرسلت إليه الإشارة، منه هو أو من عملية أخرى: لم تلحظ النواة أي خطأ.</translation>
    </message>
    <message>
        <source>It may be a script in which timeout(1) ended a command that took too long; or exit code 124 is the program&apos;s own.</source>
        <translation>قد يكون نصًّا برمجيًّا أنهى فيه timeout(1)‎ أمرًا طال أكثر من اللازم؛ أو أن رمز الخروج 124 خاص بالبرنامج نفسه.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was found but could not be executed; or exit code 126 is the program&apos;s own.</source>
        <translation>قد يكون نصًّا برمجيًّا عُثر فيه على أمر لكن تعذّر تنفيذه؛ أو أن رمز الخروج 126 خاص بالبرنامج نفسه.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was not found; or exit code 127 is the program&apos;s own.</source>
        <translation>قد يكون نصًّا برمجيًّا لم يُعثر فيه على أمر؛ أو أن رمز الخروج 127 خاص بالبرنامج نفسه.</translation>
    </message>
    <message>
        <source>It may be a script in which a command was killed by %1; or exit code %2 is the program&apos;s own.</source>
        <translation>قد يكون نصًّا برمجيًّا قُتل فيه أمر بالإشارة ⁨%1⁩؛ أو أن رمز الخروج ⁨%2⁩ خاص بالبرنامج نفسه.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log, which tells of faults that end in %1, tells of none since it started.</source>
        <translation>سجل النواة، الذي يذكر الأخطاء المنتهية بالإشارة ⁨%1⁩، لا يذكر أيًّا منها منذ بدئه.</translation>
    </message>
    <message>
        <source>The signal came from a process that cannot be seen from here.</source>
        <translation>جاءت الإشارة من عملية لا يمكن رؤيتها من هنا.</translation>
    </message>
    <message>
        <source>Who sent the signal is not known.</source>
        <translation>لا يُعرف من أرسل الإشارة.</translation>
    </message>
    <message>
        <source>As a rule this is a crash: a division by zero, or another calculation that has no result. But anyone may have sent the signal.</source>
        <translation>هذا في العادة انهيار: قسمة على صفر أو عملية حسابية أخرى لا نتيجة لها. لكن ربما أرسل الإشارةَ أيُّ أحد.</translation>
    </message>
    <message>
        <source>As a rule a program gives up by itself so (abort), after an assertion that failed or an error that nobody caught. But anyone may have sent the signal.</source>
        <translation>في العادة يستسلم البرنامج هكذا من تلقاء نفسه (abort)، بعد تأكيد برمجي (assertion) أخفق أو خطأ لم يعالجه أحد. لكن ربما أرسل الإشارةَ أيُّ أحد.</translation>
    </message>
    <message>
        <source>As a rule it wrote into a pipe or a socket whose reader had gone away. But anyone may have sent the signal.</source>
        <translation>في العادة كتبت في أنبوب أو مقبس انصرف من كان يقرأ منه. لكن ربما أرسل الإشارةَ أيُّ أحد.</translation>
    </message>
    <message>
        <source>A process that it had started died of %1 and left a core. A shell reports that with this exit code.</source>
        <translation>ماتت عملية كانت قد بدأتها بسبب ⁨%1⁩ وتركت ملف core. تُبلغ الصدفة عن ذلك برمز الخروج هذا.</translation>
    </message>
    <message>
        <source>Its core is not to be found by the pattern “%1”, which is relative to the directory in which it died.</source>
        <translation>لا يُعثر على ملف core الخاص بها وفق النمط «⁨%1⁩»، وهو نسبي إلى الدليل الذي ماتت فيه.</translation>
    </message>
    <message>
        <source>A process that cannot be seen from here sent %1.</source>
        <translation>أرسلت عمليةٌ لا يمكن رؤيتها من هنا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The core was looked for in %1</source>
        <translation>جرى البحث عن ملف core في ⁨%1⁩</translation>
    </message>
    <message>
        <source>The core was looked for in %1 and, as far as time allowed, below it</source>
        <translation>جرى البحث عن ملف core في ⁨%1⁩ وفيما تحته بقدر ما سمح الوقت</translation>
    </message>
    <message>
        <source>The core of process %1, which it had started: %2</source>
        <translation>ملف core للعملية %1 التي كانت قد بدأتها: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The core was left by %1</source>
        <translation>ترك ملفَّ core البرنامجُ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Print this help and exit</source>
        <translation>عرض هذه المساعدة والخروج</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>عرض الإصدار والخروج</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>⁨لا يوجد خيار باسم ⁦%1⁩.⁩</translation>
    </message>
    <message>
        <source>“%1 --help” tells how to use it.</source>
        <translation>⁨طريقة الاستخدام يشرحها «⁦%1 --help⁩».⁩</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write for example 500ms, 2s or 1m30s.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست مدة زمنية. اكتب مثلًا 500ms أو 2s أو 1m30s.⁩</translation>
    </message>
    <message>
        <source>Stop the child after this time</source>
        <translation>إيقاف العملية الفرعية بعد هذه المدة</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURATION</translation>
    </message>
    <message>
        <source>Time from SIGTERM to SIGKILL (default 3s)</source>
        <translation>⁨المدة من SIGTERM إلى SIGKILL (الافتراضي 3s)⁩</translation>
    </message>
    <message>
        <source>Run the child in this directory</source>
        <translation>تشغيل العملية الفرعية في هذا المجلد</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Set an environment variable; may be repeated</source>
        <translation>تعيين متغيّر بيئة؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NAME=VALUE</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست على الصيغة NAME=VALUE.⁩</translation>
    </message>
    <message>
        <source>Remove an environment variable; may be repeated</source>
        <translation>إزالة متغيّر بيئة؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The child&apos;s stdin: a file, - for brood&apos;s own, or null (default)</source>
        <translation>⁨دخل العملية الفرعية (stdin): ملف، أو ⁦-⁩ لدخل brood نفسه، أو null (الافتراضي)⁩</translation>
    </message>
    <message>
        <source>FILE|-|null</source>
        <translation>FILE|-|null</translation>
    </message>
    <message>
        <source>Run the child on a pseudo-terminal</source>
        <translation>تشغيل العملية الفرعية على طرفية زائفة</translation>
    </message>
    <message>
        <source>Its size in cells, such as 80x24 (default: this terminal&apos;s)</source>
        <translation>⁨حجمها بالخلايا، مثل 80x24 (الافتراضي: حجم هذه الطرفية)⁩</translation>
    </message>
    <message>
        <source>COLUMNSxROWS</source>
        <translation>COLUMNSxROWS</translation>
    </message>
    <message>
        <source>“%1” is no terminal size. Write for example 80x24.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست حجم طرفية. اكتب مثلًا 80x24.⁩</translation>
    </message>
    <message>
        <source>Let /bin/sh run the command, words joined by spaces</source>
        <translation>⁨تشغيل الأمر بواسطة ⁦/bin/sh⁩، بكلمات تفصل بينها مسافات⁩</translation>
    </message>
    <message>
        <source>Exit codes that count as success, such as 0,3,10-12</source>
        <translation>⁨رموز الخروج التي تُعدّ نجاحًا، مثل ⁦0,3,10-12⁩⁩</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LIST</translation>
    </message>
    <message>
        <source>“%1” is no list of exit codes. Write for example 0,3,10-12.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست قائمة رموز خروج. اكتب مثلًا ⁦0,3,10-12⁩.⁩</translation>
    </message>
    <message>
        <source>Start a child that failed again, up to N times</source>
        <translation>⁨إعادة بدء العملية الفرعية التي فشلت، حتى N مرة⁩</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Where Brood keeps what it remembers</source>
        <translation>⁨المكان الذي يحفظ فيه Brood ما يتذكّره⁩</translation>
    </message>
    <message>
        <source>Print neither banner nor progress</source>
        <translation>عدم عرض النتيجة ولا التقدّم</translation>
    </message>
    <message>
        <source>Run a command in the terminal and tell exactly how it ended.</source>
        <translation>تشغيل أمر في الطرفية والإخبار بدقة كيف انتهى.</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>لا يوجد أمر لتشغيله.</translation>
    </message>
    <message>
        <source>Launch the command at once</source>
        <translation>إطلاق الأمر فورًا</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>«⁨%1⁩» ليس اسم متغيّر.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Keep neither this command nor its output</source>
        <translation>عدم الاحتفاظ بهذا الأمر ولا بخرجه</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest</source>
        <translation>الاحتفاظ بهذا القدر تقريبًا من الخرج فقط، وهو الأحدث</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>“%1” is no size. Write for example 500M or 2GiB.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست حجمًا. اكتب مثلًا 500M أو 2GiB.⁩</translation>
    </message>
    <message>
        <source>[OPTION…] -- COMMAND [ARGUMENT…]</source>
        <translation>[OPTION…] -- COMMAND [ARGUMENT…]</translation>
    </message>
    <message>
        <source>The run&apos;s id, the beginning of it, or last (default)</source>
        <translation>⁨معرّف التشغيل، أو بدايته، أو last (الافتراضي)⁩</translation>
    </message>
    <message>
        <source>Print what the command wrote: its stdout and its stderr as such</source>
        <translation>⁨عرض ما كتبه الأمر: خرجه إلى stdout وخرج أخطائه إلى stderr⁩</translation>
    </message>
    <message>
        <source>Print only what it wrote to stdout</source>
        <translation>⁨عرض ما كتبه إلى stdout فقط⁩</translation>
    </message>
    <message>
        <source>Print only what it wrote to stderr, to stdout</source>
        <translation>⁨عرض ما كتبه إلى stderr فقط، وذلك على stdout⁩</translation>
    </message>
    <message>
        <source>The bytes as they came (default), the text without escape sequences, or a page with the colours</source>
        <translation>البايتات كما وردت (الافتراضي)، أو النص دون سلاسل الهروب، أو صفحة بالألوان</translation>
    </message>
    <message>
        <source>“%1” is no format. Write raw, plain or html.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست صيغة. اكتب raw أو plain أو html.⁩</translation>
    </message>
    <message>
        <source>Put the time of its arrival before each line</source>
        <translation>وضع وقت الوصول قبل كل سطر</translation>
    </message>
    <message>
        <source>“%1” is no kind of timestamp. Write elapsed or clock.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست نوعًا من الطوابع الزمنية. اكتب elapsed أو clock.⁩</translation>
    </message>
    <message>
        <source>Tell how an earlier run ended, or print what it wrote.</source>
        <translation>الإخبار كيف انتهى تشغيل سابق، أو عرض ما كتبه.</translation>
    </message>
    <message>
        <source>[OPTION…] [RUN]</source>
        <translation>[OPTION…] [RUN]</translation>
    </message>
    <message>
        <source>Raw output has no timestamps. Write --format plain or --format html.</source>
        <translation>⁨الخرج الخام لا يحمل طوابع زمنية. اكتب ⁦--format plain⁩ أو ⁦--format html⁩.⁩</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it; programs that fork much run slower</source>
        <translation>عدّ التعليمات والدورات وإخفاقات الذاكرة المخبئية حيث يسمح النظام؛ تبطؤ البرامج التي تكثر من fork</translation>
    </message>
    <message>
        <source>Write a report to this file, whose name ends in %1; may be repeated</source>
        <translation>⁨كتابة تقرير في هذا الملف الذي ينتهي اسمه بـ %1؛ يمكن تكراره⁩</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>«%1» ليس عددًا بين %2 و%3.</translation>
    </message>
    <message>
        <source>Wait so long before the first retry, twice as long before the next</source>
        <translation>انتظار هذه المدة قبل أول إعادة محاولة، وضعفها قبل التالية</translation>
    </message>
    <message>
        <source>Run the command N times; {i} in it is the child&apos;s number</source>
        <translation>تشغيل الأمر N مرة؛ و{i} فيه هو رقم العملية الابنة</translation>
    </message>
    <message>
        <source>So many children at once (default: one for each processor)</source>
        <translation>عدد العمليات الابنة في آن واحد (افتراضيًا: واحدة لكل معالج)</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least</source>
        <translation>ترك هذه المدة على الأقل بين كل تشغيل والذي يليه</translation>
    </message>
    <message>
        <source>When children fail: never give up, start no more (soon), or stop those that run as well (now)</source>
        <translation>عند فشل عمليات ابنة: عدم التوقف أبدًا (never)، أو عدم تشغيل المزيد (soon)، أو إيقاف الجارية أيضًا (now)</translation>
    </message>
    <message>
        <source>“%1” is none of never, soon and now.</source>
        <translation>«%1» ليس never ولا soon ولا now.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a share. Write for example 3 or 10%.</source>
        <translation>«%1» ليس عددًا ولا نسبة. اكتب مثلًا 3 أو 10%.</translation>
    </message>
    <message>
        <source>Brood&apos;s stdin can&apos;t be given to several children. Let them read a file.</source>
        <translation>لا يمكن إعطاء الدخل القياسي لـ Brood لعدة عمليات ابنة. اجعلها تقرأ ملفًا.</translation>
    </message>
    <message>
        <source>The stdin of each child: a file, or null (default)</source>
        <translation>⁨دخل كل عملية فرعية (stdin): ملف، أو null (الافتراضي)⁩</translation>
    </message>
    <message>
        <source>FILE|null</source>
        <translation>FILE|null</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست نسبة. اكتب مثلًا ⁦0.05⁩ أو ⁦5%⁩.⁩</translation>
    </message>
    <message>
        <source>Begin with N children at once (default 1)</source>
        <translation>⁨البدء بـ N من العمليات الفرعية في آن واحد (الافتراضي 1)⁩</translation>
    </message>
    <message>
        <source>Try no more than N (default 1024)</source>
        <translation>⁨عدم تجربة أكثر من N (الافتراضي 1024)⁩</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it (default 5%)</source>
        <translation>⁨مقدار الاتساع المسموح به للنتيجة، كنسبة منها (الافتراضي ⁦5%⁩)⁩</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>SHARE</translation>
    </message>
    <message>
        <source>Let the majority of N rounds decide about a number (default 3)</source>
        <translation>⁨ترك الحكم على كل عدد لأغلبية N من الجولات (الافتراضي 3)⁩</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, and none between them</source>
        <translation>تجربة هذه الأعداد من الأصغر إلى الأكبر، دون ما بينها</translation>
    </message>
    <message>
        <source>N,N,…</source>
        <translation>N,N,…</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست قائمة أعداد. اكتب مثلًا ⁦1,2,5,10⁩.⁩</translation>
    </message>
    <message>
        <source>Wait so long between rounds (default 200ms)</source>
        <translation>⁨انتظار هذه المدة بين الجولات (الافتراضي 200ms)⁩</translation>
    </message>
    <message>
        <source>Let this share of the children fail (default 0)</source>
        <translation>⁨السماح بفشل هذه النسبة من العمليات الفرعية (الافتراضي 0)⁩</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a factor. Write for example 500ms or 2x.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست مدة زمنية ولا معاملًا. اكتب مثلًا 500ms أو 2x.⁩</translation>
    </message>
    <message>
        <source>The longest that half of the children may take</source>
        <translation>أطول مدة يجوز أن يستغرقها نصف العمليات الفرعية</translation>
    </message>
    <message>
        <source>The longest that 95 % of them may take</source>
        <translation>أطول مدة يجوز أن تستغرقها 95٪ منها</translation>
    </message>
    <message>
        <source>The longest that 99 % of them may take</source>
        <translation>أطول مدة يجوز أن تستغرقها 99٪ منها</translation>
    </message>
    <message>
        <source>DURATION|FACTORx</source>
        <translation>DURATION|FACTORx</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>أمر صدفة يجب أن ينجح بعد كل جولة</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>How long it may take (default 10s)</source>
        <translation>⁨المدة التي يجوز أن يستغرقها (الافتراضي 10s)⁩</translation>
    </message>
    <message>
        <source>A process that must stay alive</source>
        <translation>عملية يجب أن تبقى حيّة</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>“%1” is no process id.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست معرّف عملية.⁩</translation>
    </message>
    <message>
        <source>A TCP port that must go on to take connections</source>
        <translation>⁨منفذ TCP يجب أن يستمر في قبول الاتصالات⁩</translation>
    </message>
    <message>
        <source>[HOST:]PORT</source>
        <translation>[HOST:]PORT</translation>
    </message>
    <message>
        <source>“%1” is no port. Write for example 8080 or example.org:8080.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست منفذًا. اكتب مثلًا 8080 أو ⁦example.org:8080⁩.⁩</translation>
    </message>
    <message>
        <source>Run more and more copies of a command at once, and tell at how many it breaks.</source>
        <translation>تشغيل عدد متزايد من نسخ أمر في آن واحد، والإخبار عند أي عدد يُخفق.</translation>
    </message>
    <message>
        <source>The first number, %1, is greater than the greatest, %2.</source>
        <translation>العدد الأول %1 أكبر من العدد الأقصى %2.</translation>
    </message>
    <message>
        <source>Start all copies at the same moment</source>
        <translation>بدء كل النسخ في اللحظة نفسها</translation>
    </message>
    <message>
        <source>All %1 copies can&apos;t start at the same moment when only %2 may run at once. Leave out --jobs.</source>
        <translation>⁨لا يمكن بدء كل النسخ، وعددها %1، في اللحظة نفسها حين لا يُسمح إلا بتشغيل %2 في آن واحد. احذف ⁦--jobs⁩.⁩</translation>
    </message>
    <message>
        <source>Open the window of Brood, a process monitor.
“brood run” does the same in the terminal, “brood ramp” finds out how many children at once are too many, and “brood show” shows what became of a run.</source>
        <translation>فتح نافذة Brood، وهو مراقب للعمليات.
⁨يفعل «⁦brood run⁩» الشيء نفسه في الطرفية، ويكتشف «⁦brood ramp⁩» كم عملية فرعية في آن واحد تفوق الحد، ويعرض «⁦brood show⁩» ما آل إليه التشغيل.⁩</translation>
    </message>
    <message>
        <source>Run the command for each line of a file (-: of stdin), which {} in it stands for</source>
        <translation>⁨تشغيل الأمر لكل سطر من ملف (⁦-⁩: من الدخل القياسي)؛ و⁦{}⁩ فيه يمثّل السطر⁩</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>FILE|-</translation>
    </message>
    <message>
        <source>What --input reads has a NUL behind each line, no line break</source>
        <translation>⁨ما يقرؤه ⁦--input⁩ ينتهي كل سطر فيه بـ NUL لا بفاصل أسطر⁩</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>⁨تقسيم كل سطر عند هذا الفاصل، مثل ⁦,⁩ أو ⁦\t⁩، إلى ⁦{1}⁩ و⁦{2}⁩ …⁩</translation>
    </message>
    <message>
        <source>SEPARATOR</source>
        <translation>SEPARATOR</translation>
    </message>
    <message>
        <source>“%1” separates nothing.</source>
        <translation>⁨القيمة «⁨%1⁩» لا تفصل شيئًا.⁩</translation>
    </message>
    <message>
        <source>Run the command for each of these values, or lines of a file, which {NAME} stands for; if repeated, for each combination</source>
        <translation>⁨تشغيل الأمر لكل من هذه القيم، أو لكل سطر من ملف، ويمثّلها ⁦{NAME}⁩؛ وعند التكرار لكل توليفة⁩</translation>
    </message>
    <message>
        <source>NAME=VALUE,…|NAME=@FILE</source>
        <translation>NAME=VALUE,…|NAME=@FILE</translation>
    </message>
    <message>
        <source>If it stands between the values, --null is what you need.</source>
        <translation>⁨إذا كان يفصل بين القيم، فالمطلوب هو ⁦--null⁩.⁩</translation>
    </message>
    <message>
        <source>Stop the child after this time, or after such a share of the median of those that have succeeded</source>
        <translation>إيقاف العملية الفرعية بعد هذه المدة، أو بعد هذه النسبة من وسيط ما نجح</translation>
    </message>
    <message>
        <source>DURATION|P%</source>
        <translation>DURATION|P%</translation>
    </message>
    <message>
        <source>“%1” is neither a duration nor a share. Write for example 500ms, 2s, 1m30s or 300%.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست مدة زمنية ولا نسبة. اكتب مثلًا 500ms أو 2s أو 1m30s أو ⁦300%⁩.⁩</translation>
    </message>
    <message>
        <source>Start a child again whenever it has failed (on-failure), or also when it has succeeded (always), until it is stopped</source>
        <translation>⁨إعادة بدء العملية الفرعية كلما فشلت (⁦on-failure⁩)، أو عند نجاحها أيضًا (⁦always⁩)، إلى أن تُوقف⁩</translation>
    </message>
    <message>
        <source>“%1” is none of never, on-failure and always.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست never ولا on-failure ولا always.⁩</translation>
    </message>
    <message>
        <source>With --restart: give up a child that fails sooner, --retries + 1 times in a row (default 1s)</source>
        <translation>⁨مع ⁦--restart⁩: التخلي عن العملية الفرعية التي تفشل قبل هذه المدة ⁦--retries + 1⁩ مرة متتالية (الافتراضي 1s)⁩</translation>
    </message>
    <message>
        <source>Leave out what has succeeded in an earlier run: its id, last, or its report</source>
        <translation>⁨استبعاد ما نجح في تشغيل سابق: معرّفه، أو last، أو تقريره⁩</translation>
    </message>
    <message>
        <source>RUN|last|FILE.json</source>
        <translation>RUN|last|FILE.json</translation>
    </message>
    <message>
        <source>These are %1 children; %2 are the most that there can be.</source>
        <translation>عدد العمليات الفرعية %1؛ والحد الأقصى الممكن %2.</translation>
    </message>
    <message>
        <source>A share of the median as --timeout needs several children.</source>
        <translation>⁨استخدام نسبة من الوسيط مع ⁦--timeout⁩ يتطلب عدة عمليات فرعية.⁩</translation>
    </message>
    <message>
        <source>--start-success means nothing without --restart.</source>
        <translation>⁨لا معنى للخيار ⁦--start-success⁩ من دون ⁦--restart⁩.⁩</translation>
    </message>
    <message>
        <source>Only one of --input and --stdin can be -.</source>
        <translation>⁨لا يمكن أن تكون قيمة أكثر من واحد من ⁦--input⁩ و⁦--stdin⁩ هي ⁦-⁩.⁩</translation>
    </message>
    <message>
        <source>After so many failures, or such a share of what has ended, at least 3 (default: the first)</source>
        <translation>بعد هذا العدد من حالات الفشل، أو هذه النسبة مما انتهى، وبحد أدنى 3 (الافتراضي: الأولى)</translation>
    </message>
    <message>
        <source>--steps says all that is tried: --start, --max and --tolerance mean nothing with it.</source>
        <translation>تحدد ‎--steps‎ كل ما يُجرَّب: لا معنى معها لـ ‎--start‎ و‎--max‎ و‎--tolerance‎.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>لم يُشغَّل شيء.</translation>
    </message>
</context>
<context>
    <name>EditorText</name>
    <message>
        <source>The environment variable BROOD_EDITOR is not a command: a quote may be missing. It is: %1</source>
        <translation>متغيّر البيئة BROOD_EDITOR ليس أمرًا: ربما تنقصه علامة اقتباس. قيمته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is no program “%1”, which the environment variable BROOD_EDITOR names.</source>
        <translation>البرنامج «⁨%1⁩» الذي يذكره متغيّر البيئة BROOD_EDITOR غير موجود.</translation>
    </message>
</context>
<context>
    <name>ElapsedText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 س %2 د %3 ث</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي (*.txt)</translation>
    </message>
    <message>
        <source>Web page with colours (*.html)</source>
        <translation>صفحة ويب بالألوان (*.html)</translation>
    </message>
    <message>
        <source>Bytes as they came (*)</source>
        <translation>البايتات كما وردت (*)</translation>
    </message>
    <message>
        <source>Only stdout, bytes as they came (*)</source>
        <translation>خرج stdout فقط، البايتات كما وردت (*)</translation>
    </message>
    <message>
        <source>Only stderr, bytes as they came (*)</source>
        <translation>خرج stderr فقط، البايتات كما وردت (*)</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذّرت قراءة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is no line in %1.</source>
        <translation>لا يوجد أي سطر في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is a NUL byte in %1, which no command line can hold.</source>
        <translation>⁨في ⁨%1⁩ بايت NUL، ولا يمكن أن يحتويه أي سطر أوامر.⁩</translation>
    </message>
    <message>
        <source>The parameter “%1” has no values.</source>
        <translation>المعامل «⁨%1⁩» ليس له قيم.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE,VALUE… or NAME=@FILE.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست على الصيغة ⁦NAME=VALUE,VALUE…⁩ أو ⁦NAME=@FILE⁩.⁩</translation>
    </message>
    <message>
        <source>“%1” is no name of a parameter. It takes letters, digits and underscores, no digit first, and is not i, the child&apos;s number.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست اسم معامل. يتكوّن الاسم من أحرف وأرقام وشرطات سفلية، ولا يبدأ برقم، وليس ⁦i⁩، وهو رقم العملية الفرعية.⁩</translation>
    </message>
    <message>
        <source>There are two parameters “%1”.</source>
        <translation>يوجد معاملان باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
</context>
<context>
    <name>JobsText</name>
    <message>
        <source>%1 per second</source>
        <comment>children that ended</comment>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>Elapsed times of many children; %1 is a time</extracomment>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>Of 95 % of the children the elapsed time is at most this; %1 is a time</extracomment>
        <translation>95٪ خلال %1</translation>
    </message>
    <message>
        <source>slowest #%1 %2</source>
        <extracomment>The child that took longest: %1 is its number, %2 a time</extracomment>
        <translation>الأبطأ #%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln other way(s) to fail.</source>
        <translation>
            <numerusform>… ولا طرق أخرى للفشل.</numerusform>
            <numerusform>… وطريقة أخرى واحدة للفشل.</numerusform>
            <numerusform>… وطريقتان أخريان للفشل.</numerusform>
            <numerusform>… و%Ln طرق أخرى للفشل.</numerusform>
            <numerusform>… و%Ln طريقة أخرى للفشل.</numerusform>
            <numerusform>… و%Ln طريقة أخرى للفشل.</numerusform>
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
        <translation>%1 × ⁨%2⁩ (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>انتهى %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>لا شيء قيد التشغيل</numerusform>
            <numerusform>واحد قيد التشغيل</numerusform>
            <numerusform>اثنان قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a time</extracomment>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>نجح %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>لم يوقف شيء</numerusform>
            <numerusform>أوقف واحد</numerusform>
            <numerusform>أوقف اثنان</numerusform>
            <numerusform>أوقف %Ln</numerusform>
            <numerusform>أوقف %Ln</numerusform>
            <numerusform>أوقف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <comment>children</comment>
        <translation>
            <numerusform>شُغّل الجميع</numerusform>
            <numerusform>واحد لم يُشغّل</numerusform>
            <numerusform>اثنان لم يُشغّلا</numerusform>
            <numerusform>%Ln لم تُشغّل</numerusform>
            <numerusform>%Ln لم يُشغّل</numerusform>
            <numerusform>%Ln لم يُشغّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>children</comment>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>no more are started for now</source>
        <comment>children</comment>
        <translation>لا يُبدأ المزيد حاليًا</translation>
    </message>
</context>
<context>
    <name>LauncherText</name>
    <message>
        <source>No editor was found to open “%1” with. Set the environment variable BROOD_EDITOR to one, for example “code -g {file}:{line}:{column}”, and start Brood again.</source>
        <translation>لم يُعثر على محرّر لفتح «⁨%1⁩». عيّن متغيّر البيئة BROOD_EDITOR إلى محرّر، مثل «⁦code -g {file}:{line}:{column}⁩»، ثم أعد تشغيل Brood.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>الملف «⁨%1⁩» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is not a file that an editor can open.</source>
        <translation>«⁨%1⁩» ليس ملفًا يمكن لمحرّر فتحه.</translation>
    </message>
    <message>
        <source>The editor “%1” could not be started: %2</source>
        <translation>تعذّر بدء المحرّر «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>LogContent</name>
    <message>
        <source>⋯ %1 of older output was dropped ⋯</source>
        <extracomment>A row of the log that stands for what is not there; %1 is an amount such as &quot;12.3 MiB&quot;</extracomment>
        <translation>⋯ أُسقط ⁨%1⁩ من الخرج الأقدم ⋯</translation>
    </message>
    <message>
        <source>⋯ %1 of output could not be kept: %2 ⋯</source>
        <extracomment>A row of the log; %1 is an amount such as &quot;12.3 MiB&quot;, %2 says why, such as &quot;No space left on device&quot;</extracomment>
        <translation>⋯ تعذّر الاحتفاظ بـ ⁨%1⁩ من الخرج: ⁨%2⁩ ⋯</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>brood: There is no display to open a window on. Use “brood run -- COMMAND” in the terminal.
</source>
        <translation>brood: ⁨لا توجد شاشة عرض لفتح نافذة عليها. استخدم «⁦brood run -- COMMAND⁩» في الطرفية.⁩
</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report “%1” cannot be written: its directory does not exist.</source>
        <translation>لا يمكن كتابة التقرير «⁨%1⁩»: مجلده غير موجود.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: permission denied.</source>
        <translation>لا يمكن كتابة التقرير «⁨%1⁩»: الإذن مرفوض.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2</source>
        <translation>تعذّرت كتابة التقرير «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The report “%1” has no known format. Its name must end in %2.</source>
        <translation>صيغة التقرير «⁨%1⁩» غير معروفة. يجب أن ينتهي اسمه بـ %2.</translation>
    </message>
    <message>
        <source>The report “%1” is asked for twice. Give each a name of its own.</source>
        <translation>طُلب التقرير «⁨%1⁩» مرتين. أعطِ كل تقرير اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are endings of file names: &quot;.html, .json, .csv, .md or .joblog&quot;</extracomment>
        <translation>⁦%1⁩ أو ⁦%2⁩</translation>
    </message>
    <message>
        <source>Web page with timeline and output</source>
        <translation>صفحة ويب بالخط الزمني والخرج</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON، للبرامج</translation>
    </message>
    <message>
        <source>CSV table of the children</source>
        <translation>جدول CSV للعمليات الفرعية</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>نص Markdown</translation>
    </message>
    <message>
        <source>Job log of GNU parallel</source>
        <translation>سجل مهام ⁦GNU parallel⁩</translation>
    </message>
    <message>
        <source>Drawing of the timeline</source>
        <translation>رسم الخط الزمني</translation>
    </message>
    <message>
        <source>CSV table of the figures over time</source>
        <translation>جدول CSV للقيم عبر الزمن</translation>
    </message>
    <message>
        <source>JSON of the figures over time</source>
        <translation>⁨بيانات JSON للقيم عبر الزمن⁩</translation>
    </message>
    <message>
        <source>The report “%1” cannot be made: PNG and PDF are saved from the window (in the timeline&apos;s menu). Without it, have a drawing of the timeline: name it .svg; browsers, Inkscape and rsvg-convert make of it what you need.</source>
        <translation>لا يمكن إنشاء التقرير «⁨%1⁩»: تُحفظ PNG وPDF من النافذة (في قائمة الخط الزمني). ومن دونها اطلب رسمًا للخط الزمني: سمّه ‎.svg‎؛ فالمتصفحات وInkscape وrsvg-convert تحوّله إلى ما تحتاجه.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Finished, exit code %1</source>
        <extracomment>The banner after an ordinary end</extracomment>
        <translation>انتهت، رمز الخروج %1</translation>
    </message>
    <message>
        <source>Killed by %1</source>
        <translation>قُتلت بواسطة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Could not start: %1</source>
        <translation>تعذّر البدء: %1</translation>
    </message>
    <message>
        <source>Timed out, %1</source>
        <translation>انقضت المهلة، %1</translation>
    </message>
    <message>
        <source>Ended, how is unknown</source>
        <translation>انتهت، ولا يُعرف كيف</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>أُوقفت قبل بدئها</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>أُوقفت، %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>إيقاف مؤقت مدته %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 %)</source>
        <extracomment>CPU time and its share of the elapsed time in percent</extracomment>
        <translation>المعالج %1 (%2٪)</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>The largest resident memory of the child</extracomment>
        <translation>ذروة الذاكرة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Whoever read its output went away, so it was closed early, as in any pipe.</source>
        <translation>انصرف من كان يقرأ خرجها، فأُغلق الخرج مبكرًا، كما في أي أنبوب.</translation>
    </message>
    <message>
        <source>Outlived it and was ended by Brood: %1.</source>
        <translation>بقي بعد انتهائها فأنهاه Brood: ‏%1.</translation>
    </message>
    <message>
        <source>This was attempt %1.</source>
        <translation>كانت هذه المحاولة رقم %1.</translation>
    </message>
    <message>
        <source>%1, core dumped</source>
        <translation>%1، مع تفريغ الذاكرة (core dump)</translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation>رمز الخروج %1 بعد ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 was needed</source>
        <translation>لزم إرسال ⁨%1⁩</translation>
    </message>
    <message>
        <source>ended by %1; %2 was needed for its descendants</source>
        <translation>أُنهيت بواسطة ⁨%1⁩؛ ولزم إرسال ⁨%2⁩ إلى العمليات المتفرعة منها</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>أُنهيت بواسطة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Its output was still held open when the grace period was over; what came later is not here.</source>
        <translation>كان خرجها لا يزال مفتوحًا عند انقضاء فترة السماح؛ وما جاء بعد ذلك ليس هنا.</translation>
    </message>
    <message>
        <source>Its output was still held open by %1 when the grace period was over; what came later is not here.</source>
        <translation>كان خرجها لا يزال مفتوحًا لدى %1 عند انقضاء فترة السماح؛ وما جاء بعد ذلك ليس هنا.</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>⁨%1⁩ (معرّف العملية %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا عمليات أخرى</numerusform>
            <numerusform>عملية أخرى واحدة</numerusform>
            <numerusform>عمليتان أخريان</numerusform>
            <numerusform>%n عمليات أخرى</numerusform>
            <numerusform>%n عملية أخرى</numerusform>
            <numerusform>%n عملية أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence that explains how a child ended, %2 is &quot;certain&quot; or &quot;likely&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outlived it and ended by itself: %1.</source>
        <translation>بقي بعد انتهائها ثم انتهى من تلقاء نفسه: ‏%1.</translation>
    </message>
    <message>
        <source>Page faults: %1 with and %2 without reading from storage; exact</source>
        <translation>أخطاء الصفحات: %1 مع القراءة من التخزين و%2 دونها؛ بدقة</translation>
    </message>
    <message>
        <source>Context switches: %1 voluntary, %2 involuntary; exact</source>
        <translation>تبديلات السياق: %1 طوعية، %2 غير طوعية؛ بدقة</translation>
    </message>
    <message>
        <source>Hardware counters: not available here (%1)</source>
        <translation>عدّادات العتاد: غير متاحة هنا (⁨%1⁩)</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>a figure</comment>
        <translation>غير معدودة</translation>
    </message>
    <message>
        <source>Instructions: %1, cycles: %2, cache misses: %3</source>
        <translation>التعليمات: %1، الدورات: %2، إخفاقات الذاكرة المخبئية: %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>بالتقدير</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>بدقة</translation>
    </message>
    <message>
        <source>without the kernel&apos;s work for it</source>
        <translation>دون عمل النواة لأجلها</translation>
    </message>
    <message>
        <source>Peak memory of the whole tree together: %1; exact, by its control group</source>
        <translation>ذروة ذاكرة شجرة العمليات كلها معًا: ⁨%1⁩؛ بدقة، بحسب مجموعة التحكم</translation>
    </message>
    <message>
        <source>Most threads at once: %1; exact, by its control group</source>
        <translation>أكبر عدد من الخيوط في آن واحد: %1؛ بدقة، بحسب مجموعة التحكم</translation>
    </message>
    <message>
        <source>Held back by a limit on CPU time: %1</source>
        <translation>مدة التعطيل بسبب حد على زمن المعالج: %1</translation>
    </message>
    <message>
        <source>Forks that a limit refused: %1</source>
        <translation>استدعاءات fork التي رفضها أحد الحدود: %1</translation>
    </message>
    <message>
        <source>Whole tree: %1 read from storage, %2 written to storage; sampled</source>
        <translation>شجرة العمليات كلها: ⁨%1⁩ مقروء من التخزين، ⁨%2⁩ مكتوب إلى التخزين؛ بالعينات</translation>
    </message>
    <message>
        <source>Whole tree: CPU %1 user, %2 system; peak memory %3; at most %4 and %5; sampled</source>
        <extracomment>Of a process and all that came of it; “sampled”: looked at several times a second; %4 and %5 are numbers of processes and threads</extracomment>
        <translation>شجرة العمليات كلها: المعالج %1 للمستخدم، %2 للنظام؛ ذروة الذاكرة ⁨%3⁩؛ الحد الأقصى %4 و%5؛ بالعينات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%Ln عمليات</numerusform>
            <numerusform>%Ln عملية</numerusform>
            <numerusform>%Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>لا خيوط</numerusform>
            <numerusform>خيط واحد</numerusform>
            <numerusform>خيطان</numerusform>
            <numerusform>%Ln خيوط</numerusform>
            <numerusform>%Ln خيطًا</numerusform>
            <numerusform>%Ln خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>peak %1 (largest process)</source>
        <extracomment>%1 is the largest resident memory that one of several processes had</extracomment>
        <translation>ذروة الذاكرة ⁨%1⁩ (أكبر عملية)</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>figures</comment>
        <translation>بدقة</translation>
    </message>
    <message>
        <source>the setting kernel.perf_event_paranoid, or the container that Brood runs in, does not allow it</source>
        <translation>الإعداد kernel.perf_event_paranoid، أو الحاوية التي يعمل فيها Brood، لا يسمح بذلك</translation>
    </message>
    <message>
        <source>the processor has none, or the virtual machine does not pass them on</source>
        <translation>لا يملكها المعالج، أو لا تمررها الآلة الافتراضية</translation>
    </message>
    <message>
        <source>the kernel was built without them</source>
        <translation>بُنيت النواة من دونها</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>المعالج %1</translation>
    </message>
    <message>
        <source>CPU %1 (%2 of it by orphans)</source>
        <extracomment>CPU time, and how much of it orphaned processes used: those that nobody waited for</extracomment>
        <translation>المعالج ⁨%1⁩ (منها ⁨%2⁩ لعمليات يتيمة)</translation>
    </message>
    <message>
        <source>CPU ≈ %1</source>
        <extracomment>The CPU time of all processes; ≈: it was sampled</extracomment>
        <translation>المعالج ≈ ⁨%1⁩</translation>
    </message>
    <message>
        <source>peak ≈ %1</source>
        <extracomment>The largest memory that all processes had together; ≈: it was sampled</extracomment>
        <translation>ذروة الذاكرة ≈ ⁨%1⁩</translation>
    </message>
    <message>
        <source>whole tree: %1</source>
        <extracomment>%1 are one or two figures: &quot;CPU ≈ 1.2 s, peak ≈ 12 MiB&quot;</extracomment>
        <translation>الشجرة كلها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Its time was up after %1.</source>
        <translation>انتهى وقته بعد %1.</translation>
    </message>
    <message>
        <source>Elapsed: %1; CPU: %2 (≈ %3 user, ≈ %4 system); peak memory of the largest process: %5; exact, ≈ estimated by the kernel</source>
        <extracomment>%1 to %4 are times such as &quot;1.234567 s&quot;, %5 an amount of memory; “exact”: counted, not sampled; the kernel counts the sum and estimates how it is divided</extracomment>
        <translation>الوقت المنقضي: %1؛ المعالج: %2 (≈ %3 للمستخدم، ≈ %4 للنظام)؛ ذروة ذاكرة أكبر عملية: %5؛ بدقة، و≈ تقدير النواة</translation>
    </message>
    <message>
        <source>CPU of the whole tree: %1 (≈ %2 user, ≈ %3 system); exact, by its control group, ≈ estimated by the kernel</source>
        <translation>المعالج لشجرة العمليات كلها: %1 (≈ %2 للمستخدم، ≈ %3 للنظام)؛ بدقة، بحسب مجموعة التحكم، و≈ تقدير النواة</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>The report “%1” could not be read: %2.</source>
        <translation>تعذّرت قراءة التقرير «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is no JSON report of a run.</source>
        <translation>⁨الملف «⁨%1⁩» ليس تقرير JSON لتشغيل.⁩</translation>
    </message>
    <message>
        <source>All had succeeded before. There is nothing to run again.</source>
        <translation>نجحت كلها من قبل. لا شيء لتشغيله مجددًا.</translation>
    </message>
    <message>
        <source>%1 of %2 had succeeded before and are not run again.</source>
        <comment>children</comment>
        <translation>نجح %1 من %2 من قبل ولا يُشغَّل مجددًا.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%Ln child(ren) had succeeded before and were not run again.</source>
        <translation>
            <numerusform>لم تكن أي عملية فرعية قد نجحت من قبل.</numerusform>
            <numerusform>كانت عملية فرعية واحدة قد نجحت من قبل ولم تُشغَّل مجددًا.</numerusform>
            <numerusform>كانت عمليتان فرعيتان قد نجحتا من قبل ولم تُشغَّلا مجددًا.</numerusform>
            <numerusform>كانت %Ln عمليات فرعية قد نجحت من قبل ولم تُشغَّل مجددًا.</numerusform>
            <numerusform>كانت %Ln عملية فرعية قد نجحت من قبل ولم تُشغَّل مجددًا.</numerusform>
            <numerusform>كانت %Ln عملية فرعية قد نجحت من قبل ولم تُشغَّل مجددًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>The output could not be saved as “%1”: %2. Choose another place, or free some space there.</source>
        <translation>تعذّر حفظ الخرج باسم «⁨%1⁩»: ⁨%2⁩. اختر مكانًا آخر أو حرّر بعض المساحة هناك.</translation>
    </message>
    <message>
        <source>The output could not be saved: some of it can&apos;t be read any more.</source>
        <translation>تعذّر حفظ الخرج: لم يعد بالإمكان قراءة جزء منه.</translation>
    </message>
</context>
<context>
    <name>SignalNames</name>
    <message>
        <source>signal %1</source>
        <translation>إشارة %1</translation>
    </message>
</context>
<context>
    <name>StartErrors</name>
    <message>
        <source>“%1” exists, but the interpreter that it names in its first line or header does not. Install that interpreter or correct the line.</source>
        <translation>الملف «⁨%1⁩» موجود، ولكن المفسّر المذكور في سطره الأول أو في ترويسته غير موجود. ثبّت ذلك المفسّر أو صحّح السطر.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the path.</source>
        <translation>الملف «⁨%1⁩» غير موجود. تحقق من المسار.</translation>
    </message>
    <message>
        <source>“%1” was not found in any directory of PATH. Check the spelling, or give the full path.</source>
        <translation>لم يُعثر على «⁨%1⁩» في أي من مجلدات PATH. تحقق من الإملاء أو أدخل المسار الكامل.</translation>
    </message>
    <message>
        <source>“%1” may not be executed: permission denied. It must be a file, not a directory, and executable (chmod +x).</source>
        <translation>لا يُسمح بتنفيذ «⁨%1⁩»: الإذن مرفوض. يجب أن يكون ملفًا لا مجلدًا، وقابلًا للتنفيذ (⁦chmod +x⁩).</translation>
    </message>
    <message>
        <source>“%1” is not a program that this system can run. If it is a script, its first line must name its interpreter, such as #!/bin/sh.</source>
        <translation>الملف «⁨%1⁩» ليس برنامجًا يستطيع هذا النظام تشغيله. إن كان نصًّا برمجيًا فيجب أن يذكر سطره الأول مفسّره، مثل ⁦#!/bin/sh⁩.</translation>
    </message>
    <message>
        <source>The arguments and the environment are too long for the system together, or one of them alone. Pass the data in a file or on stdin instead.</source>
        <translation>الوسائط والبيئة معًا، أو إحداهما وحدها، أطول مما يقبله النظام. مرّر البيانات في ملف أو عبر الدخل القياسي (stdin) بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” is open for writing. Wait until it has been written.</source>
        <translation>الملف «⁨%1⁩» مفتوح للكتابة. انتظر حتى تكتمل كتابته.</translation>
    </message>
    <message>
        <source>“%1” is a damaged or foreign program file.</source>
        <translation>الملف «⁨%1⁩» ملف برنامج تالف أو مخصّص لنظام آخر.</translation>
    </message>
    <message>
        <source>“%1” may not be executed here: its file system or a security policy forbids it.</source>
        <translation>لا يُسمح بتنفيذ «⁨%1⁩» هنا: نظام ملفاته أو سياسة أمنية تمنع ذلك.</translation>
    </message>
    <message>
        <source>The working directory “%1” does not exist.</source>
        <translation>مجلد العمل «⁨%1⁩» غير موجود.</translation>
    </message>
    <message>
        <source>The working directory “%1” is not a directory.</source>
        <translation>مجلد العمل «⁨%1⁩» ليس مجلدًا.</translation>
    </message>
    <message>
        <source>The working directory “%1” may not be entered: permission denied.</source>
        <translation>لا يُسمح بدخول مجلد العمل «⁨%1⁩»: الإذن مرفوض.</translation>
    </message>
    <message>
        <source>The working directory “%1” cannot be used: %2.</source>
        <translation>لا يمكن استخدام مجلد العمل «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, does not exist.</source>
        <translation>ملف الدخل القياسي (stdin) «⁨%1⁩» غير موجود.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, may not be read: permission denied.</source>
        <translation>لا يُسمح بقراءة ملف الدخل القياسي (stdin) «⁨%1⁩»: الإذن مرفوض.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a directory.</source>
        <translation>ملف الدخل القياسي (stdin) «⁨%1⁩» هو مجلد.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, cannot be opened: %2.</source>
        <translation>لا يمكن فتح ملف الدخل القياسي (stdin) «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The system allows no more processes: a limit is reached (ulimit -u, or pids.max of the control group). End some processes or raise the limit.</source>
        <translation>لا يسمح النظام بمزيد من العمليات: بُلغ أحد الحدود (⁦ulimit -u⁩ أو ⁦pids.max⁩ لمجموعة التحكم). أنهِ بعض العمليات أو ارفع الحد.</translation>
    </message>
    <message>
        <source>The system has not enough memory for another process.</source>
        <translation>ليس لدى النظام ذاكرة كافية لعملية أخرى.</translation>
    </message>
    <message>
        <source>Too many files are open: the limit is reached (ulimit -n). Run fewer children at once or raise the limit.</source>
        <translation>عدد الملفات المفتوحة كبير جدًا: بُلغ الحد (⁦ulimit -n⁩). شغّل عددًا أقل من العمليات الفرعية في آن واحد أو ارفع الحد.</translation>
    </message>
    <message>
        <source>Too many files are open on the whole system.</source>
        <translation>عدد الملفات المفتوحة في النظام كله كبير جدًا.</translation>
    </message>
    <message>
        <source>The child could not be set up: %1.</source>
        <translation>تعذّر إعداد العملية الفرعية: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No pseudo-terminal could be opened: %1. Launch without one, or end programs that use some.</source>
        <translation>تعذّر فتح طرفية زائفة: ⁨%1⁩. أطلق الأمر بدونها، أو أنهِ برامج تستخدم طرفيات زائفة.</translation>
    </message>
    <message>
        <source>Brood is ending; nothing is started any more.</source>
        <translation>يجري إنهاء Brood؛ لن يُبدأ شيء بعد الآن.</translation>
    </message>
    <message>
        <source>The command, a variable&apos;s name or a path is empty or contains a NUL character.</source>
        <translation>الأمر أو اسم متغيّر أو مسار فارغ أو يحتوي على محرف NUL.</translation>
    </message>
    <message>
        <source>There is no command to launch. Type one.</source>
        <translation>لا يوجد أمر لإطلاقه. اكتب أمرًا.</translation>
    </message>
    <message>
        <source>“%1” could not be executed: %2.</source>
        <extracomment>%1 is a file, %2 the system&apos;s words for what is wrong</extracomment>
        <translation>تعذّر تنفيذ «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The file for stdin, “%1”, is a FIFO. Use a file, or the stdin of “brood run” (--stdin -).</source>
        <translation>ملف الدخل القياسي (stdin) «⁨%1⁩» هو أنبوب مسمّى (⁨FIFO⁩). استخدم ملفًا أو الدخل القياسي للأمر «⁨brood run⁩» (⁨--stdin -⁩).</translation>
    </message>
    <message>
        <source>The child was killed while it waited for the others to be ready.</source>
        <translation>قُتلت العملية الفرعية أثناء انتظارها جاهزية الأخريات.</translation>
    </message>
</context>
<context>
    <name>TextMatcher</name>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>التعبير النمطي غير صالح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This regular expression does not go with whole words.</source>
        <translation>لا يمكن الجمع بين هذا التعبير النمطي ومطابقة الكلمات الكاملة.</translation>
    </message>
</context>
<context>
    <name>brood::AgentConnection</name>
    <message>
        <source>What “%1” sends is not Brood&apos;s protocol (%2).</source>
        <translation>ما يرسله «⁨%1⁩» ليس بروتوكول Brood ‏(⁨%2⁩).</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Brood. Install both from the same version.</source>
        <translation>ينتمي «⁨%1⁩» إلى إصدار آخر من Brood. ثبّت كليهما من الإصدار نفسه.</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program gave up: %1.</source>
        <translation>استسلم برنامج Brood المساعد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>وقال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program was killed or crashed. Everything that it had started was ended with it, so how the child would have ended is unknown.</source>
        <translation>قُتل برنامج Brood المساعد أو انهار. أُنهي معه كل ما كان قد بدأه، لذا لا يُعرف كيف كانت العملية الفرعية ستنتهي.</translation>
    </message>
    <message>
        <source>“%1” ended without a word; it is not Brood&apos;s helper program. Install Brood again.</source>
        <translation>انتهى «⁨%1⁩» دون أي رسالة؛ فهو ليس برنامج Brood المساعد. أعد تثبيت Brood.</translation>
    </message>
    <message>
        <source>Brood&apos;s helper program “%1” could not be started: %2.</source>
        <translation>تعذّر بدء برنامج Brood المساعد «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Install Brood again.</source>
        <translation>أعد تثبيت Brood.</translation>
    </message>
    <message>
        <source>Raise the limit on open files (ulimit -n).</source>
        <translation>ارفع حد الملفات المفتوحة (ulimit -n).</translation>
    </message>
</context>
<context>
    <name>brood::Backtrace</name>
    <message>
        <source>gdb could not be started: %1.</source>
        <translation>تعذّر تشغيل gdb: %1.</translation>
    </message>
    <message>
        <source>gdb took too long and was ended.</source>
        <translation>استغرق gdb وقتًا طويلاً فأُنهي.</translation>
    </message>
    <message>
        <source>gdb had nothing to say.</source>
        <translation>لم يقدّم gdb شيئًا.</translation>
    </message>
</context>
<context>
    <name>brood::ChildForm</name>
    <message>
        <source>Run in &amp;a shell</source>
        <translation>التشغيل في &amp;صدفة</translation>
    </message>
    <message>
        <source>Pseudo-&amp;terminal</source>
        <translation>طرفية &amp;زائفة</translation>
    </message>
    <message>
        <source>Hardware counters</source>
        <translation>عدّادات العتاد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>مجلد العمل</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>ملف الدخل</translation>
    </message>
    <message>
        <source>Give the command to /bin/sh, with pipes, redirections, variables and patterns</source>
        <translation>إعطاء الأمر إلى ⁦/bin/sh⁩، مع الأنابيب وإعادات التوجيه والمتغيّرات والأنماط</translation>
    </message>
    <message>
        <source>Run the command on a terminal of that many columns and rows instead of pipes</source>
        <translation>تشغيل الأمر على طرفية بهذا العدد من الأعمدة والصفوف بدلًا من الأنابيب</translation>
    </message>
    <message>
        <source>Count instructions, cycles and cache misses, where the system allows it. Programs that start many processes run slower with it. Also gives exact figures of the whole tree, where a control group may be made</source>
        <translation>عدّ التعليمات والدورات وإخفاقات الذاكرة المخبئية حيث يسمح النظام. تبطؤ معه البرامج التي تبدأ عمليات كثيرة. ويعطي أيضًا قيمًا مقيسة بدقة لشجرة العمليات كلها حيث يُسمح بإنشاء مجموعة تحكم</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
        <translation>م&amp;جلد العمل:</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Typed while it runs</source>
        <translation>يُكتب أثناء التشغيل</translation>
    </message>
    <message>
        <source>Stan&amp;dard input:</source>
        <translation>ال&amp;دخل القياسي:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>ال&amp;بيئة:</translation>
    </message>
    <message>
        <source>T&amp;imeout:</source>
        <translation>الم&amp;هلة:</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Stop the command after so long: 500ms, 2s, 1m30s</source>
        <translation>إيقاف الأمر بعد هذه المدة: 500ms أو 2s أو 1m30s</translation>
    </message>
    <message>
        <source>Stop &amp;grace:</source>
        <translation>فترة السما&amp;ح:</translation>
    </message>
    <message>
        <source>Stop grace</source>
        <translation>فترة السماح</translation>
    </message>
    <message>
        <source>How long a stop waits from SIGTERM to SIGKILL: 500ms, 2s, 1m30s</source>
        <translation>مدة انتظار الإيقاف من SIGTERM إلى SIGKILL: ‏500ms أو 2s أو 1m30s</translation>
    </message>
    <message>
        <source>Success &amp;codes:</source>
        <translation>رموز ال&amp;نجاح:</translation>
    </message>
    <message>
        <source>Success codes</source>
        <translation>رموز النجاح</translation>
    </message>
    <message>
        <source>The exit codes that count as success: 0,3,10-12</source>
        <translation>رموز الخروج التي تُعدّ نجاحًا: ⁦0,3,10-12⁩</translation>
    </message>
    <message>
        <source>&amp;Keep output:</source>
        <translation>الاحتفا&amp;ظ بالخرج:</translation>
    </message>
    <message>
        <source>Keep output</source>
        <translation>الاحتفاظ بالخرج</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of the output</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Keep only about so much of the output, the newest: 500M, 2G</source>
        <translation>الاحتفاظ بهذا القدر تقريبًا من الخرج فقط، وهو الأحدث: 500M أو 2G</translation>
    </message>
    <message>
        <source>There is no such directory at the moment.</source>
        <translation>لا يوجد مجلد كهذا حاليًا.</translation>
    </message>
    <message>
        <source>The timeout “%1” is not a duration. Write 500ms, 2s or 1m30s, or nothing for none.</source>
        <translation>المهلة «⁨%1⁩» ليست مدة زمنية. اكتب 500ms أو 2s أو 1m30s، أو اترك الحقل فارغًا لعدم تحديد مهلة.</translation>
    </message>
    <message>
        <source>The stop grace “%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>فترة السماح «⁨%1⁩» ليست مدة زمنية. اكتب 500ms أو 2s أو 1m30s.</translation>
    </message>
    <message>
        <source>The success codes “%1” are not numbers from 0 to 255. Write 0 or 0,3,10-12.</source>
        <translation>رموز النجاح «⁦%1⁩» ليست أعدادًا من 0 إلى 255. اكتب 0 أو ⁦0,3,10-12⁩.</translation>
    </message>
    <message>
        <source>“%1” is no amount of output to keep. Write 500M or 2G, or nothing for all.</source>
        <translation>القيمة «⁨%1⁩» ليست مقدارًا من الخرج للاحتفاظ به. اكتب 500M أو 2G، أو اترك الحقل فارغًا للاحتفاظ بالكل.</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1، المحاولة %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a child</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a child</comment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a child</comment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>state of a child</comment>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>ending</source>
        <comment>state of a child</comment>
        <translation>جارٍ الانتهاء</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>state of a child</comment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a child</comment>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a child</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>User and system time of the child and those it waited for; exact</source>
        <translation>زمن المستخدم والنظام للعملية الفرعية ولما انتظرته من عمليات؛ بدقة</translation>
    </message>
    <message>
        <source>User and system time of its whole process tree so far; sampled</source>
        <translation>زمن المستخدم والنظام لشجرة عملياتها كلها حتى الآن؛ بالعينات</translation>
    </message>
    <message>
        <source>The most that one of its processes had in memory; exact</source>
        <translation>أقصى ما شغلته إحدى عملياتها من الذاكرة؛ بدقة</translation>
    </message>
    <message>
        <source>What its whole process tree has in memory now; sampled</source>
        <translation>ما تشغله شجرة عملياتها كلها من الذاكرة الآن؛ بالعينات</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>العملية الفرعية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>المدة المنقضية</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>exit code or signal, a column</comment>
        <translation>الخروج</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>failed, tried again</source>
        <comment>state of a child</comment>
        <translation>فشل، أُعيدت المحاولة</translation>
    </message>
</context>
<context>
    <name>brood::ChildrenPanel</name>
    <message>
        <source>Children and their totals</source>
        <translation>العمليات الفرعية ومجاميعها</translation>
    </message>
    <message>
        <source>Which children are listed</source>
        <translation>العمليات الفرعية المعروضة في القائمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the selected children (SIGTERM, and SIGKILL after the grace period)</source>
        <translation>إيقاف العمليات الفرعية المحددة (SIGTERM، ثم SIGKILL بعد فترة السماح)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>قتل</translation>
    </message>
    <message>
        <source>End the selected children at once (SIGKILL)</source>
        <translation>إنهاء العمليات الفرعية المحددة فورًا (SIGKILL)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة الفاشلة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>العمليات الفرعية</translation>
    </message>
    <message>
        <source>No child has been started yet</source>
        <translation>لم تُبدأ أي عملية فرعية بعد</translation>
    </message>
    <message>
        <source>Start the children again that have failed; after the end, whatever else did not succeed as well</source>
        <translation>بدء العمليات الفرعية التي فشلت من جديد؛ وبعد النهاية كل ما لم ينجح أيضًا</translation>
    </message>
</context>
<context>
    <name>brood::CommandEdit</name>
    <message>
        <source>A command, for example: make -j4</source>
        <translation>أمر، مثلًا: ⁦make -j4⁩</translation>
    </message>
    <message>
        <source>Earlier commands</source>
        <translation>الأوامر السابقة</translation>
    </message>
    <message>
        <source>Earlier commands (Down)</source>
        <translation>الأوامر السابقة (السهم لأسفل)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>brood::CommonFailure</name>
    <message>
        <source>exit code %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>قُتلت بواسطة ⁨%1⁩</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انقضت المهلة</translation>
    </message>
    <message>
        <source>stopped before their end</source>
        <translation>أُوقفت قبل انتهائها</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تُبدأ</translation>
    </message>
</context>
<context>
    <name>brood::DataWindow</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <source>Timeline data</source>
        <translation>بيانات الخط الزمني</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
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
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>brood::DetailsPanel</name>
    <message>
        <source>Backtrace</source>
        <translation>تتبّع الاستدعاءات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Evidence for how it ended, and further figures</source>
        <translation>الأدلة على كيفية الانتهاء وأرقام أخرى</translation>
    </message>
    <message>
        <source>Ask gdb where the program was when it left its core</source>
        <translation>سؤال gdb عن موضع البرنامج حين ترك ملف core</translation>
    </message>
    <message>
        <source>Asking gdb …</source>
        <translation>جارٍ سؤال gdb…</translation>
    </message>
    <message>
        <source>For a backtrace of the core, install gdb.</source>
        <translation>للحصول على تتبّع الاستدعاءات من ملف core ثبّت gdb.</translation>
    </message>
</context>
<context>
    <name>brood::DoneJournal</name>
    <message>
        <source>If Brood is killed, this run can&apos;t be resumed where it was: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>إذا قُتل Brood فلن يمكن استئناف هذا التشغيل من حيث كان: تعذّرت كتابة «⁨%1⁩» (⁨%2⁩). تحقق من أذونات مجلده ومن المساحة الحرة.</translation>
    </message>
    <message>
        <source>Its journal is damaged, so it can&apos;t be resumed.</source>
        <translation>سجل تقدّمه تالف، لذا لا يمكن استئنافه.</translation>
    </message>
    <message>
        <source>A newer version of Brood can resume it.</source>
        <translation>يمكن لإصدار أحدث من Brood استئنافه.</translation>
    </message>
    <message>
        <source>%1 of its %2 children had succeeded; “brood run --resume %3”, with the options and the command that it had, runs the others.</source>
        <translation>⁨نجح %1 من عملياته الفرعية وعددها %2؛ والأمر «⁦brood run --resume %3⁩»، مع الخيارات والأمر نفسها، يشغّل البقية.⁩</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentEdit</name>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>NAME=VALUE sets a variable, -NAME takes one away; one a line</source>
        <translation>تعيّن ⁦NAME=VALUE⁩ متغيّرًا، وتزيل ⁦-NAME⁩ متغيّرًا؛ واحد في كل سطر</translation>
    </message>
    <message>
        <source>NAME=VALUE sets
-NAME unsets</source>
        <extracomment>An example, shown while the field is empty. Keep the two lines and their form.</extracomment>
        <translation>NAME=VALUE للتعيين
-NAME للإزالة</translation>
    </message>
    <message>
        <source>Environment, line %1: %2</source>
        <translation>البيئة، السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>brood::EnvironmentText</name>
    <message>
        <source>A variable cannot hold a NUL character. Remove it.</source>
        <translation>لا يمكن أن يحتوي متغيّر على محرف NUL. أزله.</translation>
    </message>
    <message>
        <source>A line that begins with “-” takes a variable away and has no value. Remove the “-” or the value.</source>
        <translation>السطر الذي يبدأ بـ «⁦-⁩» يزيل متغيّرًا ولا قيمة له. أزل «⁦-⁩» أو القيمة.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write -NAME.</source>
        <translation>النص «⁨%1⁩» ليس اسم متغيّر. اكتب ⁦-NAME⁩.</translation>
    </message>
    <message>
        <source>“%1” is neither NAME=VALUE, which sets a variable, nor -NAME, which takes it away.</source>
        <translation>النص «⁨%1⁩» ليس ⁦NAME=VALUE⁩ التي تعيّن متغيّرًا، ولا ⁦-NAME⁩ التي تزيله.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable. Write NAME=VALUE.</source>
        <translation>النص «⁨%1⁩» ليس اسم متغيّر. اكتب ⁦NAME=VALUE⁩.</translation>
    </message>
</context>
<context>
    <name>brood::ExportActions</name>
    <message>
        <source>Save &amp;plot as…</source>
        <translation>حفظ المخ&amp;طط باسم…</translation>
    </message>
    <message>
        <source>&amp;Copy plot</source>
        <translation>&amp;نسخ المخطط</translation>
    </message>
    <message>
        <source>Save da&amp;ta as…</source>
        <translation>حفظ ال&amp;بيانات باسم…</translation>
    </message>
    <message>
        <source>Show &amp;data…</source>
        <translation>إ&amp;ظهار البيانات…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>حفظ ال&amp;تقرير باسم…</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>حُفظ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The plot is in the clipboard.</source>
        <translation>المخطط في الحافظة.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>brood::ExportFormats</name>
    <message>
        <source>Image (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON، للبرامج</translation>
    </message>
</context>
<context>
    <name>brood::FileSaver</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saving “%1” …</source>
        <translation>جارٍ حفظ «⁨%1⁩» …</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>تعذّر حفظ «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>No file was written. Save it in another place, or make room there first.</source>
        <translation>لم يُكتب أي ملف. احفظه في مكان آخر، أو أفسح مجالًا هناك أولًا.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>الحفظ في مكان آخر…</translation>
    </message>
</context>
<context>
    <name>brood::FilterButton</name>
    <message>
        <source>Errors and warnings</source>
        <translation>الأخطاء والتحذيرات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Matching rows</source>
        <translation>الصفوف المطابقة</translation>
    </message>
    <message>
        <source>matching</source>
        <comment>rows</comment>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Rows that don’t match</source>
        <translation>الصفوف غير المطابقة</translation>
    </message>
    <message>
        <source>not matching</source>
        <comment>rows</comment>
        <translation>غير مطابقة</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>±%1</source>
        <comment>so many rows before and after</comment>
        <translation>⁦±%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;كل الصفوف</translation>
    </message>
    <message>
        <source>Only &amp;matching rows</source>
        <translation>الصفوف ال&amp;مطابقة فقط</translation>
    </message>
    <message>
        <source>Only rows that &amp;don’t match</source>
        <translation>الصفوف &amp;غير المطابقة فقط</translation>
    </message>
    <message>
        <source>stdout and std&amp;err</source>
        <translation>⁦stdout⁩ &amp;و⁦stderr⁩</translation>
    </message>
    <message>
        <source>std&amp;out only</source>
        <translation>⁦stdout⁩ &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;stderr only</source>
        <translation>⁦stderr⁩ ف&amp;قط</translation>
    </message>
    <message>
        <source>Errors a&amp;nd warnings</source>
        <translation>الأخطاء وال&amp;تحذيرات</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>الأ&amp;خطاء</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>التح&amp;ذيرات</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>ال&amp;سياق</translation>
    </message>
    <message>
        <source>None</source>
        <comment>context</comment>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around each</source>
        <translation>
            <numerusform>بلا صفوف قبل كل نتيجة وبعدها</numerusform>
            <numerusform>صف واحد قبل كل نتيجة وبعدها</numerusform>
            <numerusform>صفان قبل كل نتيجة وبعدها</numerusform>
            <numerusform>%n صفوف قبل كل نتيجة وبعدها</numerusform>
            <numerusform>%n صفًا قبل كل نتيجة وبعدها</numerusform>
            <numerusform>%n صف قبل كل نتيجة وبعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows are shown: %1</source>
        <translation>الصفوف المعروضة: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>Chooses which rows are shown</source>
        <translation>يختار الصفوف المعروضة</translation>
    </message>
</context>
<context>
    <name>brood::FindBar</name>
    <message>
        <source>no match</source>
        <translation>لا مطابقات</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far …</source>
        <comment>the number of a match, all matches</comment>
        <translation>%1 من %2 حتى الآن …</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>المطابقات: %1</numerusform>
            <numerusform>المطابقات: %1</numerusform>
            <numerusform>المطابقات: %1</numerusform>
            <numerusform>%1 مطابقات</numerusform>
            <numerusform>%1 مطابقة</numerusform>
            <numerusform>%1 مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far …</source>
        <comment>matches</comment>
        <translation>%1 حتى الآن …</translation>
    </message>
    <message>
        <source>%1 (not all are shown)</source>
        <comment>10 matches</comment>
        <translation>⁨%1⁩ (لا تظهر كلها)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>%1 (position %2)</source>
        <comment>what is wrong</comment>
        <translation>%1 (الموضع %2)</translation>
    </message>
    <message>
        <source>not valid</source>
        <comment>what is looked for</comment>
        <translation>غير صالح</translation>
    </message>
</context>
<context>
    <name>brood::HistogramPlot</name>
    <message>
        <source>Distribution of the elapsed times</source>
        <translation>توزيع المدد المنقضية</translation>
    </message>
    <message>
        <source>%1 elapsed times from %2 to %3; median %4, 95 % within %5.</source>
        <extracomment>%1 is a number of children, the others are times</extracomment>
        <translation>عدد المدد المنقضية %1، من %2 إلى %3؛ الوسيط %4، و95٪ خلال %5.</translation>
    </message>
</context>
<context>
    <name>brood::HtmlReport</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 says how a run ended, %2 is its command</extracomment>
        <translation>%1 — ⁨%2⁩</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>of a figure</comment>
        <translation>بدقة</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>ما جرى تشغيله</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>A bar for each attempt, from its start to its death: exact. Where it is hatched, the child was paused.</source>
        <translation>شريط لكل محاولة، من بدئها إلى نهايتها: بدقة. حيث يكون الشريط مخططًا بخطوط مائلة، كانت العملية الفرعية متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Below are the mean and, lighter, the range from minimum to maximum: sampled.</source>
        <translation>في الأسفل المتوسط، وبلون أفتح المدى من الحد الأدنى إلى الحد الأقصى: بالعينات.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما جرى قياسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier attempts are left out here; the reports for programs have them all.</source>
        <translation>
            <numerusform>لم تُحذف هنا أي محاولات سابقة؛ والتقارير المخصصة للبرامج تضم المحاولات كلها.</numerusform>
            <numerusform>حُذفت هنا محاولة سابقة واحدة؛ والتقارير المخصصة للبرامج تضم المحاولات كلها.</numerusform>
            <numerusform>حُذفت هنا محاولتان سابقتان؛ والتقارير المخصصة للبرامج تضم المحاولات كلها.</numerusform>
            <numerusform>حُذفت هنا %Ln محاولات سابقة؛ والتقارير المخصصة للبرامج تضم المحاولات كلها.</numerusform>
            <numerusform>حُذفت هنا %Ln محاولة سابقة؛ والتقارير المخصصة للبرامج تضم المحاولات كلها.</numerusform>
            <numerusform>حُذفت هنا %Ln محاولة سابقة؛ والتقارير المخصصة للبرامج تضم المحاولات كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>sampled</source>
        <comment>of a figure</comment>
        <translation>بالعينات</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>القيم عبر الزمن</translation>
    </message>
    <message numerus="yes">
        <source>Show the table (%Ln rows)</source>
        <translation>
            <numerusform>إظهار الجدول (لا صفوف)</numerusform>
            <numerusform>إظهار الجدول (صف واحد)</numerusform>
            <numerusform>إظهار الجدول (صفان)</numerusform>
            <numerusform>إظهار الجدول (%Ln صفوف)</numerusform>
            <numerusform>إظهار الجدول (%Ln صفًا)</numerusform>
            <numerusform>إظهار الجدول (%Ln صف)</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The first %1 are not here: they were dropped to keep to a limit.</source>
        <translation>أول ⁨%1⁩ غير موجود هنا: أُسقط التزامًا بحد.</translation>
    </message>
    <message>
        <source>These are the last %1. What came before, %2, is left out.</source>
        <translation>هذا آخر ⁨%1⁩. أما ما سبقه، وهو ⁨%2⁩، فقد حُذف هنا.</translation>
    </message>
    <message>
        <source>The last %1 are not here, because they could not be kept.</source>
        <translation>آخر ⁨%1⁩ ليس هنا لأنه تعذّر الاحتفاظ به.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>What it wrote was not kept.</source>
        <translation>لم يُحتفظ بما كتبته.</translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>لم تكتب شيئًا.</translation>
    </message>
    <message>
        <source>Before each row is the moment when it was complete, in seconds since the start.</source>
        <translation>قبل كل صف لحظة اكتماله، بالثواني منذ البداية.</translation>
    </message>
</context>
<context>
    <name>brood::InputBar</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>End input</source>
        <translation>إنهاء الدخل</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Give the line to the child (Enter)</source>
        <translation>إعطاء السطر للعملية الفرعية (Enter)</translation>
    </message>
    <message>
        <source>Tell the child that nothing more follows (end of file)</source>
        <translation>إخبار العملية الفرعية بأنه لن يأتي المزيد (نهاية الملف)</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>الدخل:</translation>
    </message>
    <message>
        <source>The child takes no more input</source>
        <translation>لم تعد العملية الفرعية تقبل دخلًا</translation>
    </message>
    <message>
        <source>%1 not taken yet</source>
        <comment>an amount of bytes</comment>
        <translation>لم يُستلم بعد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>brood::InputsFields</name>
    <message>
        <source>Lines of a file</source>
        <translation>أسطر ملف</translation>
    </message>
    <message>
        <source>end in NUL</source>
        <translation>تنتهي بـ NUL</translation>
    </message>
    <message>
        <source>Start a child for each line of this file. {} in the command stands for the line; if it is not there, the line is the last argument</source>
        <translation>بدء عملية فرعية لكل سطر من هذا الملف. يمثّل ⁦{}⁩ في الأمر السطر؛ وإن لم يوجد صار السطر آخر وسائط الأمر</translation>
    </message>
    <message>
        <source>Separator of columns</source>
        <translation>فاصل الأعمدة</translation>
    </message>
    <message>
        <source>Split each line there, such as at , or \t, into {1}, {2} …</source>
        <translation>⁨تقسيم كل سطر عند هذا الفاصل، مثل ⁦,⁩ أو ⁦\t⁩، إلى ⁦{1}⁩ و⁦{2}⁩ …⁩</translation>
    </message>
    <message>
        <source>Lines end in NUL</source>
        <translation>الأسطر تنتهي بـ NUL</translation>
    </message>
    <message>
        <source>The file has a NUL behind each line, no line break</source>
        <translation>ينتهي كل سطر في الملف بـ NUL لا بفاصل أسطر</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Start a child for each of these values, or lines of a file, which {NAME} stands for; for each combination if there are several: size=1,2,3 host=@hosts.txt</source>
        <translation>بدء عملية فرعية لكل من هذه القيم، أو لكل سطر من ملف، ويمثّلها ⁦{NAME}⁩؛ وعند تعدد المعاملات لكل توليفة: ⁦size=1,2,3 host=@hosts.txt⁩</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>split at:</source>
        <translation>التقسيم عند:</translation>
    </message>
    <message>
        <source>Lines of a file:</source>
        <translation>أسطر ملف:</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>المعاملات:</translation>
    </message>
    <message>
        <source>A quote in the parameters is not closed.</source>
        <translation>علامة اقتباس في المعاملات غير مغلقة.</translation>
    </message>
    <message>
        <source>“%1” is no file of lines.</source>
        <translation>«⁨%1⁩» ليس ملف أسطر.</translation>
    </message>
    <message>
        <source>If it stands between the lines, turn on “end in NUL”.</source>
        <translation>إن كان يفصل بين الأسطر، ففعّل «تنتهي بـ NUL».</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>لا يمكن أن توجد أي عملية فرعية.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من عملية فرعية واحدة.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من عمليتين فرعيتين.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من %Ln عمليات فرعية.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من %Ln عملية فرعية.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من %Ln عملية فرعية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::JobsForm</name>
    <message>
        <source>all at the same moment</source>
        <translation>الكل في اللحظة نفسها</translation>
    </message>
    <message>
        <source>Start delay:</source>
        <translation>فاصل البدء:</translation>
    </message>
    <message>
        <source>time-out by the median:</source>
        <translation>المهلة حسب الوسيط:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>إعادة المحاولة:</translation>
    </message>
    <message>
        <source>Restart:</source>
        <translation>إعادة البدء:</translation>
    </message>
    <message>
        <source>started well after:</source>
        <translation>نجاح البدء بعد:</translation>
    </message>
    <message>
        <source>When children fail:</source>
        <translation>عند فشل العمليات:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>بعد:</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>فاصل البدء</translation>
    </message>
    <message>
        <source>Let so much time pass from one start to the next, at least: 500ms, 2s, 1m30s</source>
        <translation>ترك هذه المدة على الأقل بين كل بدء والذي يليه: ⁦500ms⁩ أو ⁦2s⁩ أو ⁦1m30s⁩</translation>
    </message>
    <message>
        <source>All at the same moment</source>
        <translation>الكل في اللحظة نفسها</translation>
    </message>
    <message>
        <source>Start all children at the same moment, when the last one is ready. However many may run at once, all do</source>
        <translation>بدء كل العمليات الفرعية في اللحظة نفسها، حين تصبح الأخيرة جاهزة. ومهما كان العدد المسموح به في آن واحد، فإنها تعمل كلها</translation>
    </message>
    <message>
        <source>Time-out by the median</source>
        <translation>المهلة حسب الوسيط</translation>
    </message>
    <message>
        <source>Stop a child that runs longer than such a share of the median of those that have succeeded: 300%</source>
        <translation>إيقاف العملية الفرعية التي تعمل مدة أطول من هذه النسبة من وسيط ما نجح: ⁦300%⁩</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>How often to start a child again that did not succeed</source>
        <translation>عدد مرات إعادة بدء العملية الفرعية التي لم تنجح</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>مدة الانتظار قبل إعادة المحاولة</translation>
    </message>
    <message>
        <source>Wait so long before a child&apos;s first retry, twice as long before the next: 500ms, 2s</source>
        <translation>انتظار هذه المدة قبل أول إعادة محاولة للعملية الفرعية، وضعفها قبل التالية: ⁦500ms⁩ أو ⁦2s⁩</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة البدء</translation>
    </message>
    <message>
        <source>Start a child again whenever it has ended, until it is stopped</source>
        <translation>إعادة بدء العملية الفرعية كلما انتهت، إلى أن تُوقف</translation>
    </message>
    <message>
        <source>Start-success time</source>
        <translation>مدة نجاح البدء</translation>
    </message>
    <message>
        <source>With a restart: give up a child that fails sooner, once more in a row than it may be retried</source>
        <translation>مع إعادة البدء: التخلي عن العملية الفرعية التي تفشل قبل هذه المدة عددًا متتاليًا من المرات يزيد بواحدة على إعادات المحاولة المسموح بها</translation>
    </message>
    <message>
        <source>When children fail</source>
        <translation>عند فشل عمليات فرعية</translation>
    </message>
    <message>
        <source>Whether to go on when children have failed, all their retries included</source>
        <translation>هل يُتابَع عند فشل عمليات فرعية، بما في ذلك كل إعادات محاولتها</translation>
    </message>
    <message>
        <source>Failures that are enough</source>
        <translation>حالات الفشل الكافية</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>when it has failed</source>
        <translation>عند فشلها</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>start no more</source>
        <translation>عدم بدء المزيد</translation>
    </message>
    <message>
        <source>stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>القيمة «⁨%1⁩» ليست مدة زمنية. اكتب ⁦500ms⁩ أو ⁦2s⁩ أو ⁦1m30s⁩.</translation>
    </message>
    <message>
        <source>“%1” is no share of the median. Write for example 300%.</source>
        <translation>القيمة «⁨%1⁩» ليست نسبة من الوسيط. اكتب مثلًا ⁦300%⁩.</translation>
    </message>
    <message>
        <source>“%1” is neither a number of failures nor a share. Write for example 3 or 10%.</source>
        <translation>القيمة «⁨%1⁩» ليست عددًا لحالات الفشل ولا نسبة. اكتب مثلًا ⁦3⁩ أو ⁦10%⁩.</translation>
    </message>
    <message>
        <source>wait before the first:</source>
        <translation>الانتظار قبل الأولى:</translation>
    </message>
    <message>
        <source>So many failures, or such a share of what has ended, at least 3 of them: 5 or 10%</source>
        <translation>هذا العدد من حالات الفشل، أو هذه النسبة مما انتهى، 3 منها على الأقل: 5 أو 10%</translation>
    </message>
</context>
<context>
    <name>brood::LaunchBar</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>علامة الاقتباس في الموضع %1 غير مغلقة.</translation>
    </message>
    <message>
        <source>There is nothing behind the backslash at position %1.</source>
        <translation>لا شيء بعد الشرطة المائلة العكسية في الموضع %1.</translation>
    </message>
    <message>
        <source>The character at position %1 cannot be part of a command.</source>
        <translation>لا يمكن أن يكون المحرف في الموضع %1 جزءًا من أمر.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;خيارات</translation>
    </message>
    <message>
        <source>Working directory, environment, input, terminal, timeout …</source>
        <translation>مجلد العمل والبيئة والدخل والطرفية والمهلة …</translation>
    </message>
    <message>
        <source>Turn on “Run in a shell”</source>
        <translation>تفعيل «التشغيل في صدفة»</translation>
    </message>
    <message>
        <source>Stop options</source>
        <translation>خيارات الإيقاف</translation>
    </message>
    <message>
        <source>Kill, send a signal</source>
        <translation>القتل وإرسال إشارة</translation>
    </message>
    <message>
        <source>This looks like shell syntax. Turn on “Run in a shell” to use it.</source>
        <translation>يبدو هذا كصياغة صدفة. فعّل «التشغيل في صدفة» لاستخدامها.</translation>
    </message>
    <message>
        <source>Type a command to launch, or take an earlier one (Down).</source>
        <translation>اكتب أمرًا لإطلاقه، أو اختر أمرًا سابقًا (السهم لأسفل).</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <extracomment>%1 is a percentage, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · بقي نحو %2</translation>
    </message>
    <message>
        <source>at once:</source>
        <translation>في آن واحد:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>How many children to start; {i} in the command is the child&apos;s number</source>
        <translation>عدد العمليات الفرعية المراد بدؤها؛ و⁦{i}⁩ في الأمر هو رقم العملية الفرعية</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>How many children run at once; it can be changed while they run</source>
        <translation>عدد العمليات الفرعية التي تعمل في آن واحد؛ يمكن تغييره أثناء تشغيلها</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>A number of jobs that is chosen by how many processors there are</extracomment>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>brood::LimitText</name>
    <message>
        <source>the limit on processes of one user (RLIMIT_NPROC) is %1</source>
        <translation>الحد على عمليات المستخدم الواحد (⁦RLIMIT_NPROC⁩) هو %1</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system (kernel.pid_max) is %1</source>
        <translation>الحد على عمليات النظام كله (⁦kernel.pid_max⁩) هو %1</translation>
    </message>
    <message>
        <source>the limit on threads of the whole system (kernel.threads-max) is %1</source>
        <translation>الحد على خيوط النظام كله (⁦kernel.threads-max⁩) هو %1</translation>
    </message>
    <message>
        <source>the limit on processes of the control group %2 (pids.max) is %1</source>
        <translation>الحد على عمليات مجموعة التحكم ⁨%2⁩ (⁦pids.max⁩) هو %1</translation>
    </message>
    <message>
        <source>the limit on open files (RLIMIT_NOFILE) is %1</source>
        <translation>الحد على الملفات المفتوحة (⁦RLIMIT_NOFILE⁩) هو %1</translation>
    </message>
    <message>
        <source>the limit on one user&apos;s pages in pipes (fs.pipe-user-pages-soft) is %1</source>
        <translation>الحد على صفحات المستخدم الواحد في الأنابيب (⁦fs.pipe-user-pages-soft⁩) هو %1</translation>
    </message>
    <message>
        <source>%1 of memory are available</source>
        <translation>الذاكرة المتاحة ⁨%1⁩</translation>
    </message>
    <message>
        <source>there are %1 ports for connections to one target (net.ipv4.ip_local_port_range)</source>
        <translation>عدد المنافذ المتاحة للاتصال بهدف واحد %1 (⁦net.ipv4.ip_local_port_range⁩)</translation>
    </message>
    <message>
        <source>From about %1 children on their pipes are small: %2.</source>
        <extracomment>%1: a number of children; %2: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>ابتداءً من نحو %1 من العمليات الفرعية تصبح أنابيبها صغيرة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This machine has room for about %1 children at once: %2.</source>
        <translation>يتسع هذا الجهاز لنحو %1 من العمليات الفرعية في آن واحد: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>To raise it: %1</source>
        <translation>لرفعه: ⁦%1⁩</translation>
    </message>
    <message>
        <source>the system allowed no more processes</source>
        <translation>لم يسمح النظام بمزيد من العمليات</translation>
    </message>
    <message>
        <source>the limit on processes of one user was reached</source>
        <translation>بُلغ الحد على عمليات المستخدم الواحد</translation>
    </message>
    <message>
        <source>the limit on processes of the whole system was reached</source>
        <translation>بُلغ الحد على عمليات النظام كله</translation>
    </message>
    <message>
        <source>the limit on processes of a control group was reached</source>
        <translation>بُلغ الحد على عمليات مجموعة تحكم</translation>
    </message>
    <message>
        <source>the limit on open files was reached</source>
        <translation>بُلغ الحد على الملفات المفتوحة</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>لم تكن الذاكرة كافية</translation>
    </message>
    <message>
        <source>pipes were small</source>
        <translation>كانت الأنابيب صغيرة</translation>
    </message>
    <message>
        <source>its processors were all busy</source>
        <translation>كانت معالجاته كلها مشغولة</translation>
    </message>
    <message>
        <source>it was short of memory</source>
        <translation>كانت ذاكرته شحيحة</translation>
    </message>
    <message>
        <source>no port was left for further connections</source>
        <translation>لم يبق منفذ لمزيد من الاتصالات</translation>
    </message>
    <message>
        <source>What was met: %1.</source>
        <extracomment>%1: a limit, such as &quot;the limit on open files (RLIMIT_NOFILE) is 1,024&quot;</extracomment>
        <translation>ما بُلغ: %1.</translation>
    </message>
</context>
<context>
    <name>brood::LogGutter</name>
    <message>
        <source>Arrival times</source>
        <translation>أوقات الوصول</translation>
    </message>
    <message>
        <source>When each row of the output came; E marks rows from standard error</source>
        <translation>وقت وصول كل صف من الخرج؛ والحرف خ يميّز صفوف خرج الأخطاء القياسي</translation>
    </message>
    <message>
        <source>E</source>
        <comment>error output</comment>
        <extracomment>A single letter that marks the rows of the error output (stderr)</extracomment>
        <translation>خ</translation>
    </message>
    <message>
        <source>Error output (stderr), came at %1</source>
        <extracomment>%1 is a time since the start, such as 12.345 or 1:02.345</extracomment>
        <translation>خرج الأخطاء (stderr)، وصل عند %1</translation>
    </message>
    <message>
        <source>Output (stdout), came at %1</source>
        <translation>الخرج (stdout)، وصل عند %1</translation>
    </message>
    <message>
        <source>Goes on with a line that is too long for one row</source>
        <translation>تكملة سطر أطول من أن يتسع له صف واحد</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a row&apos;s child; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>From child %1</source>
        <translation>من العملية الفرعية %1</translation>
    </message>
</context>
<context>
    <name>brood::LogView</name>
    <message>
        <source>Output</source>
        <comment>accessible name</comment>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>What the child writes, newest last</source>
        <translation>ما تكتبه العملية الفرعية، الأحدث في الآخر</translation>
    </message>
    <message>
        <source>The output appears here.</source>
        <translation>يظهر الخرج هنا.</translation>
    </message>
    <message>
        <source>The filter shows no row.</source>
        <translation>لا يُظهر المرشّح أي صف.</translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>اضغط Ctrl وانقر لفتحه</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>&amp;فتح الرابط</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Open in &amp;editor</source>
        <translation>الفتح في الم&amp;حرّر</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Remove &amp;mark</source>
        <translation>إزالة ال&amp;علامة</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>وض&amp;ع علامة على الصف</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>التفاف الأسطر ال&amp;طويلة</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>أرقام الأ&amp;سطر</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأو&amp;قات</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>ب&amp;لا</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>منذ ال&amp;بداية</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>وقت الي&amp;وم</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>منذ الصف ال&amp;سابق</translation>
    </message>
    <message>
        <source>There was no output.</source>
        <translation>لم يكن هناك خرج.</translation>
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
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;خيارات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;About Brood</source>
        <translation>&amp;حول Brood</translation>
    </message>
    <message>
        <source>%1 — %2 — Brood</source>
        <translation>⁨%1⁩ — %2 — Brood</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>لا خرج بعد</translation>
    </message>
    <message>
        <source>Close Brood?</source>
        <translation>أتريد إغلاق Brood؟</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>لا يزال «⁨%1⁩» قيد التشغيل.</translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation>إغلاق النافذة ينهيه.</translation>
    </message>
    <message>
        <source>&amp;Stop it and close</source>
        <translation>إي&amp;قافه والإغلاق</translation>
    </message>
    <message>
        <source>About Brood</source>
        <translation>حول Brood</translation>
    </message>
    <message>
        <source>&lt;b&gt;Brood %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Brood %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Launches a command, watches it live, and tells exactly how it ended.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يطلق أمرًا ويراقبه مباشرة ويخبر بدقة كيف انتهى.
برمجية حرة بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما يليه.</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>الخ&amp;رج</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>ال&amp;عمليات</translation>
    </message>
    <message>
        <source>Something that “%1” started is still running.</source>
        <translation>لا يزال شيء بدأه «⁨%1⁩» قيد التشغيل.</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>العمليات ال&amp;فرعية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>لا جولات</numerusform>
            <numerusform>جولة واحدة</numerusform>
            <numerusform>جولتان</numerusform>
            <numerusform>%Ln جولات</numerusform>
            <numerusform>%Ln جولة</numerusform>
            <numerusform>%Ln جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1, round %2</source>
        <extracomment>Of a ramp: %1 is how many children run at once, %2 the number of the try</extracomment>
        <translation>المستوى %1، الجولة %2</translation>
    </message>
    <message numerus="yes">
        <source>There can be no more than %Ln children.</source>
        <translation>
            <numerusform>لا يمكن أن توجد أي عملية فرعية.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من عملية فرعية واحدة.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من عمليتين فرعيتين.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من %Ln عمليات فرعية.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من %Ln عملية فرعية.</numerusform>
            <numerusform>لا يمكن أن توجد أكثر من %Ln عملية فرعية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>التصاعد</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>العمليات الفرعية</translation>
    </message>
    <message>
        <source>The ramp of “%1” is still running.</source>
        <translation>لا يزال التصاعد لـ «⁨%1⁩» قيد التشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) of “%1” are still running.</source>
        <translation>
            <numerusform>لا عملية فرعية لـ «⁨%1⁩» قيد التشغيل (%Ln).</numerusform>
            <numerusform>ما زالت عملية فرعية واحدة (%Ln) لـ «⁨%1⁩» قيد التشغيل.</numerusform>
            <numerusform>ما زالت عمليتان فرعيتان (%Ln) لـ «⁨%1⁩» قيد التشغيل.</numerusform>
            <numerusform>ما زالت %Ln عمليات فرعية لـ «⁨%1⁩» قيد التشغيل.</numerusform>
            <numerusform>ما زالت %Ln عملية فرعية لـ «⁨%1⁩» قيد التشغيل.</numerusform>
            <numerusform>ما زالت %Ln عملية فرعية لـ «⁨%1⁩» قيد التشغيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends it; %Ln child(ren) that wait will not be started.</source>
        <translation>
            <numerusform>إغلاق النافذة ينهيها؛ لا عملية فرعية تنتظر (%Ln).</numerusform>
            <numerusform>إغلاق النافذة ينهيها؛ ولن تبدأ عملية فرعية واحدة منتظرة (%Ln).</numerusform>
            <numerusform>إغلاق النافذة ينهيها؛ ولن تبدأ عمليتان فرعيتان منتظرتان (%Ln).</numerusform>
            <numerusform>إغلاق النافذة ينهيها؛ ولن تبدأ %Ln عمليات فرعية منتظرة.</numerusform>
            <numerusform>إغلاق النافذة ينهيها؛ ولن تبدأ %Ln عملية فرعية منتظرة.</numerusform>
            <numerusform>إغلاق النافذة ينهيها؛ ولن تبدأ %Ln عملية فرعية منتظرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::MarkdownReport</name>
    <message>
        <source>What it used meanwhile</source>
        <translation>ما استخدمته أثناء ذلك</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما جرى قياسه</translation>
    </message>
</context>
<context>
    <name>brood::MetricStrips</name>
    <message>
        <source>read %1</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>الخيوط %1</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>بالعينات</translation>
    </message>
    <message>
        <source>These figures are sampled.</source>
        <translation>هذه القيم مأخوذة بالعينات.</translation>
    </message>
    <message>
        <source>too little room for %1</source>
        <extracomment>%1 are names of curves: &quot;CPU, memory&quot;</extracomment>
        <translation>لا متسع لعرض %1</translation>
    </message>
</context>
<context>
    <name>brood::MetricText</name>
    <message>
        <source>Storage</source>
        <comment>a curve</comment>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a curve</comment>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a curve</comment>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>a curve</comment>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a curve: from storage</comment>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>a curve: to storage</comment>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Processes</source>
        <comment>a curve</comment>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Threads</source>
        <comment>a curve</comment>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>%1: on average %2, at most %3.</source>
        <extracomment>%1 is a kind of figure, such as CPU or memory; %2 and %3 are its mean and its maximum</extracomment>
        <translation>%1: في المتوسط %2، وعلى الأكثر %3.</translation>
    </message>
</context>
<context>
    <name>brood::OptionsPanel</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>العمليات الفرعية</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>التصاعد</translation>
    </message>
    <message>
        <source>How each child runs</source>
        <translation>كيف تعمل كل عملية فرعية</translation>
    </message>
    <message>
        <source>What the children differ by, and how they follow each other</source>
        <translation>بماذا تختلف العمليات الفرعية، وكيف تتوالى</translation>
    </message>
    <message>
        <source>How Ramp searches for the number at which it breaks</source>
        <translation>كيف يبحث التصاعد عن العدد الذي يُخفق عنده الهدف</translation>
    </message>
</context>
<context>
    <name>brood::OptionsSummary</name>
    <message>
        <source>input from %1</source>
        <translation>الدخل من ⁨%1⁩</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>دخل مكتوب</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>صدفة</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a directory</comment>
        <translation>في ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <comment>of the environment, changed</comment>
        <translation>
            <numerusform>لا متغيّرات</numerusform>
            <numerusform>متغيّر واحد</numerusform>
            <numerusform>متغيّران</numerusform>
            <numerusform>%n متغيّرات</numerusform>
            <numerusform>%n متغيّرًا</numerusform>
            <numerusform>%n متغيّر</numerusform>
        </translation>
    </message>
    <message>
        <source>pty %1×%2</source>
        <comment>columns, rows of a pseudo-terminal</comment>
        <translation>طرفية زائفة ⁦%1×%2⁩</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>المهلة ⁦%1⁩</translation>
    </message>
    <message>
        <source>grace %1</source>
        <comment>from SIGTERM to SIGKILL</comment>
        <translation>فترة السماح ⁦%1⁩</translation>
    </message>
    <message>
        <source>success %1</source>
        <comment>exit codes</comment>
        <translation>النجاح ⁦%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>لا إعادة محاولة</numerusform>
            <numerusform>محاولة إضافية واحدة</numerusform>
            <numerusform>محاولتان إضافيتان</numerusform>
            <numerusform>%n محاولات إضافية</numerusform>
            <numerusform>%n محاولة إضافية</numerusform>
            <numerusform>%n محاولة إضافية</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps %1</source>
        <comment>of the output, an amount</comment>
        <translation>الاحتفاظ بـ ⁦%1⁩</translation>
    </message>
    <message>
        <source>hardware counters</source>
        <translation>عدّادات العتاد</translation>
    </message>
    <message>
        <source>lines of %1</source>
        <comment>a file; a child for each</comment>
        <translation>أسطر ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>لا معاملات</numerusform>
            <numerusform>معامل واحد</numerusform>
            <numerusform>معاملان</numerusform>
            <numerusform>%n معاملات</numerusform>
            <numerusform>%n معاملًا</numerusform>
            <numerusform>%n معامل</numerusform>
        </translation>
    </message>
    <message>
        <source>all at the same moment</source>
        <translation>الكل في اللحظة نفسها</translation>
    </message>
    <message>
        <source>start delay %1</source>
        <translation>فاصل البدء ⁦%1⁩</translation>
    </message>
    <message>
        <source>timeout %1 of the median</source>
        <translation>المهلة ⁦%1⁩ من الوسيط</translation>
    </message>
    <message>
        <source>restarted on failure</source>
        <translation>إعادة البدء عند الفشل</translation>
    </message>
    <message>
        <source>always restarted</source>
        <translation>إعادة البدء دائمًا</translation>
    </message>
    <message>
        <source>no more after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>لا مزيد بعد فشل ⁦%1⁩</translation>
    </message>
    <message>
        <source>stopped after %1 failed</source>
        <comment>a number or a share</comment>
        <translation>إيقاف الكل بعد فشل ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>brood::OutputActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Save output as…</source>
        <translation>&amp;حفظ الخرج باسم…</translation>
    </message>
    <message>
        <source>Save selected &amp;rows as…</source>
        <translation>حفظ ال&amp;صفوف المحددة باسم…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>الانتقال إلى س&amp;طر…</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>الانتقال إلى و&amp;قت…</translation>
    </message>
    <message>
        <source>&amp;Mark row</source>
        <translation>وض&amp;ع علامة على الصف</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>العلامة التا&amp;لية</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>العلا&amp;مة السابقة</translation>
    </message>
    <message>
        <source>&amp;Follow output</source>
        <translation>&amp;متابعة الخرج</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>التفاف الأسطر ال&amp;طويلة</translation>
    </message>
    <message>
        <source>Line &amp;numbers</source>
        <translation>أرقام الأ&amp;سطر</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأو&amp;قات</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ال&amp;تكبير والتصغير</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>منذ ال&amp;بداية</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>وقت الي&amp;وم</translation>
    </message>
    <message>
        <source>Since the row &amp;before</source>
        <translation>منذ الصف ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <comment>no times beside the rows of output</comment>
        <translation>ب&amp;لا</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
</context>
<context>
    <name>brood::OutputHint</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent for %1 after whole blocks of output. The program is probably holding lines back because it is not on a terminal.</source>
        <translation>صامت منذ %1 بعد خرج جاء في كتل كاملة. الأرجح أن البرنامج يحتجز أسطرًا لأنه لا يعمل على طرفية.</translation>
    </message>
    <message>
        <source>Silent for %1. The program may be holding its output back because it is not on a terminal.</source>
        <translation>صامت منذ %1. ربما يحتجز البرنامج خرجه لأنه لا يعمل على طرفية.</translation>
    </message>
    <message>
        <source>Launch agai&amp;n on a terminal</source>
        <translation>إعادة الإطلاق على طرف&amp;ية</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Launch again on a terminal</source>
        <translation>إعادة الإطلاق على طرفية</translation>
    </message>
    <message>
        <source>Stop the program and launch it on a pseudo-terminal, where most programs write every line at once</source>
        <translation>إيقاف البرنامج وإطلاقه على طرفية زائفة، حيث تكتب معظم البرامج كل سطر فورًا</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>إغلاق التلميح</translation>
    </message>
</context>
<context>
    <name>brood::OutputPanel</name>
    <message>
        <source>The selection is too large to be copied (%1). Save it as a file instead.</source>
        <translation>التحديد أكبر من أن يُنسخ (⁨%1⁩). احفظه كملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>حُفظ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>الانتقال إلى سطر</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>ال&amp;سطر:</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>الانتقال إلى وقت</translation>
    </message>
    <message>
        <source>&amp;Time since the start, such as 12.5 or 1m30s:</source>
        <translation>ال&amp;وقت منذ البداية، مثل 12.5 أو 1m30s:</translation>
    </message>
    <message>
        <source>“%1” is no place in the output.</source>
        <translation>القيمة «⁨%1⁩» ليست موضعًا في الخرج.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>تعذّر فتح «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>brood::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>تصفّح بحثًا عن: %1</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>مجلد العمل</translation>
    </message>
    <message>
        <source>Input file</source>
        <translation>ملف الدخل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>brood::ProblemBar</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>أغلق الرسالة</translation>
    </message>
</context>
<context>
    <name>brood::ProcessModel</name>
    <message>
        <source>Running</source>
        <comment>state of a process</comment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <comment>state of a process</comment>
        <translation>نائمة</translation>
    </message>
    <message>
        <source>Waiting for a disk</source>
        <comment>state of a process</comment>
        <translation>بانتظار القرص</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a process</comment>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Held by a debugger</source>
        <comment>state of a process</comment>
        <translation>يوقفها مصحّح أخطاء</translation>
    </message>
    <message>
        <source>Ended, not waited for</source>
        <comment>state of a process: a zombie</comment>
        <translation>انتهت ولم تُنتظر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a process</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Share of one processor since the last look. Sampled.</source>
        <translation>الحصة من معالج واحد منذ آخر قياس. بالعينات.</translation>
    </message>
    <message>
        <source>CPU time, user and system. Sampled.</source>
        <translation>زمن المعالج، للمستخدم وللنظام. بالعينات.</translation>
    </message>
    <message>
        <source>Resident memory (RSS), shared pages included. Sampled.</source>
        <translation>الذاكرة المقيمة (RSS)، بما فيها الصفحات المشتركة. بالعينات.</translation>
    </message>
    <message>
        <source>Proportional memory (PSS): shared pages count in parts. As it was measured last.</source>
        <translation>الذاكرة التناسبية (PSS): تُحسب الصفحات المشتركة بالحصص. كما قيست آخر مرة.</translation>
    </message>
    <message>
        <source>Read from storage. Sampled.</source>
        <translation>المقروء من التخزين. بالعينات.</translation>
    </message>
    <message>
        <source>Written to storage. Sampled.</source>
        <translation>المكتوب إلى التخزين. بالعينات.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>زمن المعالج</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>PSS</source>
        <translation>PSS</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>%1 minor, %2 major</source>
        <comment>page faults</comment>
        <translation>%1 طفيفة، %2 كبيرة</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <comment>context switches</comment>
        <translation>%1 طوعية، %2 قسرية</translation>
    </message>
    <message>
        <source>Page faults, minor and major. Sampled.</source>
        <translation>أخطاء الصفحات، الطفيفة والكبيرة. مأخوذة بالعيّنات.</translation>
    </message>
    <message>
        <source>Context switches of the threads that live, voluntary and involuntary. Sampled.</source>
        <translation>تبديلات السياق للخيوط الحيّة، الطوعية والقسرية. مأخوذة بالعيّنات.</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>أخطاء الصفحات</translation>
    </message>
    <message>
        <source>Switches</source>
        <comment>context switches</comment>
        <translation>التبديلات</translation>
    </message>
</context>
<context>
    <name>brood::ProcessPanel</name>
    <message>
        <source>Processes</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Send a signal</source>
        <translation>إرسال إشارة</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ask the selected processes to end (SIGTERM)</source>
        <translation>الطلب من العمليات المحددة أن تنتهي (SIGTERM)</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>قتل</translation>
    </message>
    <message>
        <source>End the selected processes at once (SIGKILL)</source>
        <translation>إنهاء العمليات المحددة فورًا (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Measure PSS</source>
        <translation>قياس PSS</translation>
    </message>
    <message>
        <source>Measure the memory anew, with shared pages counted in parts. It halts each process for a moment</source>
        <translation>قياس الذاكرة من جديد مع حساب الصفحات المشتركة بالحصص. يوقف ذلك كل عملية للحظة</translation>
    </message>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>إرسال إ&amp;شارة</translation>
    </message>
    <message>
        <source>No process is running</source>
        <translation>لا عملية قيد التشغيل</translation>
    </message>
    <message>
        <source>%1 · CPU %2 · memory %3 · sampled</source>
        <extracomment>A number of processes, their CPU share, their memory; &quot;sampled&quot;: looked at now and then, not exact</extracomment>
        <translation>%1 · المعالج %2 · الذاكرة ⁨%3⁩ · بالعينات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%Ln عمليات</numerusform>
            <numerusform>%Ln عملية</numerusform>
            <numerusform>%Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln not listed</source>
        <translation>
            <numerusform>لا عمليات غير مدرجة</numerusform>
            <numerusform>أحدث عملية غير مدرجة</numerusform>
            <numerusform>أحدث عمليتين غير مدرجتين</numerusform>
            <numerusform>أحدث %Ln عمليات غير مدرجة</numerusform>
            <numerusform>أحدث %Ln عملية غير مدرجة</numerusform>
            <numerusform>أحدث %Ln عملية غير مدرجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::RampDisplay</name>
    <message>
        <source>%1 at once, round %2</source>
        <translation>%1 في آن واحد، الجولة %2</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>children</comment>
        <translation>انتهى %1 من %2</translation>
    </message>
    <message>
        <source>%1 at once, round %2: %3</source>
        <translation>%1 في آن واحد، الجولة %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <comment>children</comment>
        <translation>نجح %1 من %2</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <comment>percentiles</comment>
        <translation>⁦p50⁩ %1، ⁦p95⁩ %2، ⁦p99⁩ %3</translation>
    </message>
    <message>
        <source>Waiting for it to become well again: %1</source>
        <translation>بانتظار عودة الهدف إلى حالته السليمة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>brood::RampFacts</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>from %1 to %2 children at once, to within %3</source>
        <translation>من %1 إلى %2 من العمليات الفرعية في آن واحد، بتفاوت لا يتجاوز %3</translation>
    </message>
    <message>
        <source>%1 children at once</source>
        <translation>%1 من العمليات الفرعية في آن واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds each</source>
        <translation>
            <numerusform>بلا جولات لكل منها</numerusform>
            <numerusform>جولة واحدة لكل منها</numerusform>
            <numerusform>جولتان لكل منها</numerusform>
            <numerusform>%Ln جولات لكل منها</numerusform>
            <numerusform>%Ln جولة لكل منها</numerusform>
            <numerusform>%Ln جولة لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 of the children fail</source>
        <translation>لا يفشل أكثر من %1 من العمليات الفرعية</translation>
    </message>
    <message>
        <source>every child succeeds</source>
        <translation>تنجح كل عملية فرعية</translation>
    </message>
    <message>
        <source>p%1 is at most %2</source>
        <comment>a percentile</comment>
        <translation>لا يتجاوز ⁦p%1⁩ القيمة %2</translation>
    </message>
    <message>
        <source>p%1 is at most %2 times that of a single child</source>
        <comment>a percentile</comment>
        <translation>لا يتجاوز ⁦p%1⁩ قيمته لعملية فرعية واحدة مضروبة في %2</translation>
    </message>
    <message>
        <source>process %1 is alive afterwards</source>
        <translation>تبقى العملية %1 حيّة بعدها</translation>
    </message>
    <message>
        <source>port %1 of %2 answers afterwards</source>
        <translation>يستجيب المنفذ %1 على ⁨%2⁩ بعدها</translation>
    </message>
    <message>
        <source>the health command succeeds afterwards</source>
        <translation>ينجح أمر فحص السلامة بعدها</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>ما جُرّب</translation>
    </message>
    <message>
        <source>A round passes if</source>
        <translation>شرط نجاح الجولة</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>أمر فحص السلامة</translation>
    </message>
    <message>
        <source>Timeout of a child</source>
        <translation>مهلة العملية الفرعية</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Whole search</source>
        <translation>البحث كله</translation>
    </message>
    <message>
        <source>Half of the children that succeeded took no longer than p50, 95 % of them no longer than p95, and 99 % no longer than p99. “Per second” is how many succeeded in a second, from the first start of the round to its last end. All of these figures are exact.</source>
        <translation>نصف العمليات الفرعية التي نجحت لم يستغرق أكثر من ⁦p50⁩، و95٪ منها لم تستغرق أكثر من ⁦p95⁩، و99٪ لم تستغرق أكثر من ⁦p99⁩. و«في الثانية» هو عدد ما نجح في الثانية، من أول بدء في الجولة إلى آخر انتهاء فيها. كل هذه القيم مقيسة بدقة.</translation>
    </message>
</context>
<context>
    <name>brood::RampForm</name>
    <message>
        <source>Start of the ramp</source>
        <translation>بداية التصاعد</translation>
    </message>
    <message>
        <source>Begin with so many children at once</source>
        <translation>البدء بهذا العدد من العمليات الفرعية في آن واحد</translation>
    </message>
    <message>
        <source>Maximum of the ramp</source>
        <translation>أقصى التصاعد</translation>
    </message>
    <message>
        <source>Try no more children at once than these</source>
        <translation>عدم تجربة عدد أكبر من هذا من العمليات الفرعية في آن واحد</translation>
    </message>
    <message>
        <source>Tolerance of the ramp</source>
        <translation>تفاوت التصاعد</translation>
    </message>
    <message>
        <source>How wide the answer may stay, as a share of it</source>
        <translation>مقدار الاتساع المسموح به للنتيجة، كنسبة منها</translation>
    </message>
    <message>
        <source>Rounds of the ramp</source>
        <translation>جولات التصاعد</translation>
    </message>
    <message>
        <source>The majority of so many rounds decides about a number</source>
        <translation>تحكم أغلبية هذا العدد من الجولات على كل عدد</translation>
    </message>
    <message>
        <source>Longest 95th percentile</source>
        <translation>أطول قيمة للمئين 95</translation>
    </message>
    <message>
        <source>Failures allowed</source>
        <translation>حالات الفشل المسموح بها</translation>
    </message>
    <message>
        <source>The share of the children that may fail: 0, 0.05 or 5%</source>
        <translation>نسبة العمليات الفرعية التي يجوز أن تفشل: ⁦0⁩ أو ⁦0.05⁩ أو ⁦5%⁩</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>أمر فحص السلامة</translation>
    </message>
    <message>
        <source>A shell command that must succeed after each round</source>
        <translation>أمر صدفة يجب أن ينجح بعد كل جولة</translation>
    </message>
    <message>
        <source>Watched port</source>
        <translation>المنفذ المُراقَب</translation>
    </message>
    <message>
        <source>A TCP port at which something must listen after each round: 8080 or localhost:8080</source>
        <translation>منفذ TCP يجب أن يكون هناك ما يستمع عليه بعد كل جولة: ⁦8080⁩ أو ⁦localhost:8080⁩</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation>٪</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>tolerance:</source>
        <translation>التفاوت:</translation>
    </message>
    <message>
        <source>rounds:</source>
        <translation>الجولات:</translation>
    </message>
    <message>
        <source>95 % within:</source>
        <translation>95٪ خلال:</translation>
    </message>
    <message>
        <source>Health command:</source>
        <translation>أمر فحص السلامة:</translation>
    </message>
    <message>
        <source>watched port:</source>
        <translation>المنفذ المُراقَب:</translation>
    </message>
    <message>
        <source>The ramp begins above its maximum.</source>
        <translation>يبدأ التصاعد فوق حده الأقصى.</translation>
    </message>
    <message>
        <source>“%1” is no bound. Write 500ms, or 2x for twice as long as a single child takes.</source>
        <translation>القيمة «⁨%1⁩» ليست حدًّا. اكتب ⁦500ms⁩، أو ⁦2x⁩ لضعف ما تستغرقه عملية فرعية واحدة.</translation>
    </message>
    <message>
        <source>“%1” is no share. Write for example 0.05 or 5%.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست نسبة. اكتب مثلًا ⁦0.05⁩ أو ⁦5%⁩.⁩</translation>
    </message>
    <message>
        <source>“%1” is no port. Write 8080 or localhost:8080.</source>
        <translation>القيمة «⁨%1⁩» ليست منفذًا. اكتب ⁦8080⁩ أو ⁦localhost:8080⁩.</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>هذه فقط:</translation>
    </message>
    <message>
        <source>cool-down:</source>
        <translation>التهدئة:</translation>
    </message>
    <message>
        <source>50 % within:</source>
        <translation>50٪ خلال:</translation>
    </message>
    <message>
        <source>99 % within:</source>
        <translation>99٪ خلال:</translation>
    </message>
    <message>
        <source>health time-out:</source>
        <translation>مهلة الفحص:</translation>
    </message>
    <message>
        <source>Failures:</source>
        <translation>حالات الفشل:</translation>
    </message>
    <message>
        <source>watched process:</source>
        <translation>العملية المُراقَبة:</translation>
    </message>
    <message>
        <source>Numbers of the ramp</source>
        <translation>أعداد التصاعد</translation>
    </message>
    <message>
        <source>Try these numbers from low to high, such as 1,2,5,10, and none between them</source>
        <translation>تجربة هذه الأعداد من الأصغر إلى الأكبر، مثل ⁦1,2,5,10⁩، دون ما بينها</translation>
    </message>
    <message>
        <source>Cool-down of the ramp</source>
        <translation>فترة تهدئة التصاعد</translation>
    </message>
    <message>
        <source>Wait so long between rounds: 500ms, 2s, 1m30s</source>
        <translation>انتظار هذه المدة بين الجولات: ⁦500ms⁩ أو ⁦2s⁩ أو ⁦1m30s⁩</translation>
    </message>
    <message>
        <source>%1 of the children must end within this: 500ms, or 2x for twice as long as a single one takes</source>
        <comment>a share, such as 95 %</comment>
        <translation>يجب أن تنتهي ⁨%1⁩ من العمليات الفرعية خلال هذه المدة: ⁦500ms⁩، أو ⁦2x⁩ لضعف ما تستغرقه عملية واحدة</translation>
    </message>
    <message>
        <source>Longest median</source>
        <translation>أطول قيمة للوسيط</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50٪</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95٪</translation>
    </message>
    <message>
        <source>Longest 99th percentile</source>
        <translation>أطول قيمة للمئين 99</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99٪</translation>
    </message>
    <message>
        <source>Time-out of the health command</source>
        <translation>مهلة أمر فحص السلامة</translation>
    </message>
    <message>
        <source>How long the health command may take: 500ms, 2s, 1m30s</source>
        <translation>المدة التي يجوز أن يستغرقها أمر فحص السلامة: ⁦500ms⁩ أو ⁦2s⁩ أو ⁦1m30s⁩</translation>
    </message>
    <message>
        <source>Watched process</source>
        <translation>العملية المُراقَبة</translation>
    </message>
    <message>
        <source>The id of a process that must stay alive</source>
        <translation>معرّف عملية يجب أن تبقى حيّة</translation>
    </message>
    <message>
        <source>doubled until it breaks, then halved between</source>
        <translation>مضاعفة حتى الإخفاق، ثم تنصيف ما بينهما</translation>
    </message>
    <message>
        <source>“%1” is no list of numbers. Write for example 1,2,5,10.</source>
        <translation>⁨القيمة «⁨%1⁩» ليست قائمة أعداد. اكتب مثلًا ⁦1,2,5,10⁩.⁩</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write 500ms, 2s or 1m30s.</source>
        <translation>القيمة «⁨%1⁩» ليست مدة زمنية. اكتب ⁦500ms⁩ أو ⁦2s⁩ أو ⁦1m30s⁩.</translation>
    </message>
    <message>
        <source>“%1” is no id of a process.</source>
        <translation>القيمة «⁨%1⁩» ليست معرّف عملية.</translation>
    </message>
</context>
<context>
    <name>brood::RampHtml</name>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of this translation as a BCP 47 tag, such as en, de, pt-BR or zh-Hans</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of a page: %1 is the answer of a search, %2 its command</extracomment>
        <translation>%1 — ⁨%2⁩</translation>
    </message>
    <message>
        <source>Throughput and latency</source>
        <translation>معدل الإنجاز وزمن الاستجابة</translation>
    </message>
    <message>
        <source>Against the number of children at once, which doubles from one line to the next. Each round is a mark: a circle if it passed, a cross if it failed, a square otherwise. Lines go through the medians of the rounds: solid for p50, dashed for p95, dotted for p99.</source>
        <translation>مقابل عدد العمليات الفرعية في آن واحد، الذي يتضاعف من خط إلى الذي يليه. كل جولة علامة: دائرة إن نجحت، وصليب إن فشلت، ومربع فيما عدا ذلك. تمر الخطوط بأوساط الجولات: متصل لـ ⁦p50⁩، ومتقطع لـ ⁦p95⁩، ومنقّط لـ ⁦p99⁩.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>How it was searched</source>
        <translation>كيفية البحث</translation>
    </message>
</context>
<context>
    <name>brood::RampMarkdown</name>
    <message>
        <source>The search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما جرى قياسه</translation>
    </message>
</context>
<context>
    <name>brood::RampPanel</name>
    <message>
        <source>Ramp</source>
        <translation>التصاعد</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Throughput and elapsed times against the number of children</source>
        <translation>معدل الإنجاز والمدد المنقضية مقابل عدد العمليات الفرعية</translation>
    </message>
    <message>
        <source>children at once</source>
        <translation>العمليات الفرعية في آن واحد</translation>
    </message>
    <message>
        <source>%1 rounds. The last: %2 children, %3 per second.</source>
        <extracomment>%1 is a number of rounds, the others describe the last one of them</extracomment>
        <translation>عدد الجولات: %1. آخرها: %2 من العمليات الفرعية، %3 في الثانية.</translation>
    </message>
    <message>
        <source>■ per second</source>
        <extracomment>An axis; the square is what its curve is marked with</extracomment>
        <translation>■ في الثانية</translation>
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
        <translation>معدل الإنجاز وزمن الاستجابة</translation>
    </message>
    <message>
        <source>Children that succeeded in a second</source>
        <translation>العمليات الفرعية الناجحة في الثانية</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>المدة التي استغرقتها</translation>
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
        <translation>%1 من العمليات الفرعية، الجولة %2: %3</translation>
    </message>
</context>
<context>
    <name>brood::RampSession</name>
    <message>
        <source>What is to be tested is not well before anything was started: %1</source>
        <extracomment>%1: what is wrong with it</extracomment>
        <translation>الهدف المراد اختباره ليس سليمًا قبل بدء أي شيء: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>brood::RampText</name>
    <message>
        <source>There is no “%1” of a ramp: that tells of a single run.</source>
        <translation>لا يوجد «⁨%1⁩» للتصاعد: فهو يصف تشغيلًا واحدًا.</translation>
    </message>
    <message>
        <source>%1 of %2 could not be started</source>
        <comment>children</comment>
        <translation>تعذّر بدء %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Of children: &quot;8 of 72: connection refused&quot;</extracomment>
        <translation>%1 من %2: ⁨%3⁩</translation>
    </message>
    <message>
        <source>It dies of a single child already.</source>
        <translation>يتوقف الهدف عن العمل بعملية فرعية واحدة فقط.</translation>
    </message>
    <message>
        <source>It breaks with a single child already.</source>
        <translation>يُخفق بعملية فرعية واحدة فقط.</translation>
    </message>
    <message>
        <source>It dies of %1 children at once, and nothing less was tried.</source>
        <translation>يتوقف الهدف عن العمل عند %1 من العمليات الفرعية في آن واحد، ولم يُجرَّب ما هو أقل.</translation>
    </message>
    <message>
        <source>It breaks below %1 children at once.</source>
        <translation>يُخفق دون %1 من العمليات الفرعية في آن واحد.</translation>
    </message>
    <message>
        <source>It dies between %1 and %2 children at once, and did not come back: the interval could not be narrowed.</source>
        <translation>يتوقف الهدف عن العمل بين %1 و%2 من العمليات الفرعية في آن واحد، ولم يعد: تعذّر تضييق المجال.</translation>
    </message>
    <message>
        <source>It breaks between %1 and %2 children at once.</source>
        <translation>يُخفق بين %1 و%2 من العمليات الفرعية في آن واحد.</translation>
    </message>
    <message>
        <source>The target kept up to %1; this machine could not do more: %2.</source>
        <translation>صمد الهدف حتى %1؛ ولم يستطع هذا الجهاز أكثر من ذلك: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This machine could not do %1 children at once: %2.</source>
        <translation>لم يستطع هذا الجهاز تشغيل %1 من العمليات الفرعية في آن واحد: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 passed and %2 failed so far.</source>
        <translation>حتى الآن نجح العدد %1 وفشل العدد %2.</translation>
    </message>
    <message>
        <source>%1 passed so far.</source>
        <translation>حتى الآن نجح العدد %1.</translation>
    </message>
    <message>
        <source>%1 failed so far.</source>
        <translation>حتى الآن فشل العدد %1.</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>أُوقف قبل التوصل إلى نتيجة.</translation>
    </message>
    <message>
        <source>It cannot be told at which number it breaks.</source>
        <translation>لا يمكن تحديد العدد الذي يُخفق عنده.</translation>
    </message>
    <message>
        <source>%1 passed %2 of %3</source>
        <extracomment>&quot;64 passed 3 of 3&quot;: a number of children, and of rounds</extracomment>
        <translation>%1: نجاح %2 من %3</translation>
    </message>
    <message>
        <source>%1 failed %2 of %3</source>
        <translation>%1: فشل %2 من %3</translation>
    </message>
    <message>
        <source>%1 was limited by this machine %2 of %3 times</source>
        <translation>%1: محدود بهذا الجهاز في %2 من %3</translation>
    </message>
    <message>
        <source>%1 was inconclusive %2 of %3 times</source>
        <translation>%1: غير حاسم في %2 من %3</translation>
    </message>
    <message>
        <source>the health command could not be asked</source>
        <translation>تعذّر الاستعلام بأمر فحص السلامة</translation>
    </message>
    <message>
        <source>the health command failed: %1</source>
        <extracomment>%1: what it wrote, or how it ended</extracomment>
        <translation>فشل أمر فحص السلامة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>none succeeded, so that nothing was measured</source>
        <translation>لم ينجح شيء، فلم يُقَس شيء</translation>
    </message>
    <message>
        <source>p%1 %2</source>
        <comment>percentile</comment>
        <translation>⁦p%1⁩ %2</translation>
    </message>
    <message>
        <source>%1, more than %2 times that of a single child</source>
        <extracomment>%1: &quot;p95 1.20 s&quot;, %2: a factor</extracomment>
        <translation>⁨%1⁩، أكثر من قيمته لعملية فرعية واحدة مضروبة في %2</translation>
    </message>
    <message>
        <source>there is no figure of a single child to compare with</source>
        <translation>لا توجد قيمة لعملية فرعية واحدة للمقارنة بها</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a level</comment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a level</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>limited by this machine</source>
        <comment>a level</comment>
        <translation>محدود بهذا الجهاز</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>a level</comment>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ملّي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>a column: children at once</comment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>a column</comment>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>a column</comment>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <comment>a column</comment>
        <translation>ناجحة</translation>
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
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a column</comment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>It was still fine at the maximum, %1 children at once.</source>
        <translation>كان لا يزال سليمًا عند الحد الأقصى، أي %1 من العمليات الفرعية في آن واحد.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>أوقِفت</translation>
    </message>
</context>
<context>
    <name>brood::RecentCommands</name>
    <message>
        <source>The command was not added to the recent ones: the folder “%1” could not be created. Check its permissions and the free space.</source>
        <translation>لم يُضف الأمر إلى الأوامر الأخيرة: تعذّر إنشاء المجلد «⁨%1⁩». تحقق من أذوناته ومن المساحة الحرة.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: another Brood holds “%1”. If no other Brood is running, remove that file.</source>
        <translation>لم يُضف الأمر إلى الأوامر الأخيرة: نسخة أخرى من Brood تحجز «⁨%1⁩». إن لم تكن هناك نسخة أخرى من Brood قيد التشغيل، فأزل ذلك الملف.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be created. Check the folder&apos;s permissions and the free space.</source>
        <translation>لم يُضف الأمر إلى الأوامر الأخيرة: تعذّر إنشاء «⁨%1⁩». تحقق من أذونات المجلد ومن المساحة الحرة.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be read (%2). Check its permissions.</source>
        <translation>لم يُضف الأمر إلى الأوامر الأخيرة: تعذّرت قراءة «⁨%1⁩» (⁨%2⁩). تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The command was not added to the recent ones: “%1” could not be written (%2). Check its permissions and the free space.</source>
        <translation>لم يُضف الأمر إلى الأوامر الأخيرة: تعذّرت كتابة «⁨%1⁩» (⁨%2⁩). تحقق من أذوناته ومن المساحة الحرة.</translation>
    </message>
</context>
<context>
    <name>brood::RecordedOutput</name>
    <message>
        <source>Free some space in “%1”, or keep less with --output-limit.</source>
        <translation>حرّر بعض المساحة في «⁨%1⁩»، أو احتفظ بقدر أقل باستخدام ⁦--output-limit⁩.</translation>
    </message>
    <message>
        <source>Check the permissions of “%1”.</source>
        <translation>تحقق من أذونات «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 of the output could not be kept: %2.</source>
        <translation>تعذّر الاحتفاظ بـ ⁨%1⁩ من الخرج: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The first %1 of the output are not kept: they were dropped, as --output-limit says.</source>
        <translation>أول %1 من الخرج غير محفوظ: أُسقط كما يطلب ‎--output-limit‎.</translation>
    </message>
    <message>
        <source>Raise the limit on the size of files (ulimit -f).</source>
        <translation>ارفع حد حجم الملفات (ulimit -f).</translation>
    </message>
</context>
<context>
    <name>brood::ReportFacts</name>
    <message>
        <source>live, what was written while it ran</source>
        <translation>مباشر، ما كُتب أثناء التشغيل</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>an environment variable</comment>
        <translation>أُزيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <comment>columns and rows</comment>
        <translation>الأعمدة: %1، الصفوف: %2</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Whole run</source>
        <extracomment>From the first start to the very end of a run, as it was measured; %1 is a time</extracomment>
        <translation>التشغيل كله</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (بدقة)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>its number, a column</comment>
        <translation>العملية الفرعية</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>its number, a column</comment>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>معرّف العملية</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيفية الانتهاء</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>المدة المنقضية</translation>
    </message>
    <message>
        <source>CPU, user</source>
        <translation>المعالج، للمستخدم</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>المعالج، للنظام</translation>
    </message>
    <message>
        <source>Peak memory of a process</source>
        <translation>ذروة ذاكرة عملية واحدة</translation>
    </message>
    <message>
        <source>Written to stdout</source>
        <translation>المكتوب إلى stdout</translation>
    </message>
    <message>
        <source>Written to stderr</source>
        <translation>المكتوب إلى stderr</translation>
    </message>
    <message>
        <source>These figures are exact: the kernel&apos;s own for each child and those of its descendants that were waited for, and times of a clock that is never set.</source>
        <translation>هذه القيم مقيسة بدقة: قيم النواة نفسها لكل عملية فرعية ولما انتُظر من العمليات المتفرعة منها، وأزمنة ساعة لا تُضبط أبدًا.</translation>
    </message>
    <message>
        <source>These figures are sampled: whole process trees were looked at up to ten times a second, more often at first, and what was between is not known.</source>
        <translation>هذه القيم مأخوذة بالعينات: فُحصت أشجار العمليات كلها حتى عشر مرات في الثانية، وبتواتر أكبر في البداية، ولا يُعرف ما حدث بين ذلك.</translation>
    </message>
</context>
<context>
    <name>brood::ResultBanner</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <comment>hours, minutes, seconds</comment>
        <translation>%1 س %2 د %3 ث</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Ready. Launch the command to watch it run and see how it ends.</source>
        <translation>جاهز. أطلق الأمر لتراقب تشغيله وترى كيف ينتهي.</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>معرّف العملية %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>إيقاف مؤقت مدته %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>جارٍ البدء …</translation>
    </message>
    <message>
        <source>Running … %1</source>
        <translation>قيد التشغيل … %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopping: SIGKILL sent</source>
        <translation>جارٍ الإيقاف: أُرسلت ⁦SIGKILL⁩</translation>
    </message>
    <message>
        <source>Timed out: SIGTERM sent; SIGKILL in %1</source>
        <translation>انقضت المهلة: أُرسلت ⁦SIGTERM⁩؛ وتُرسل ⁦SIGKILL⁩ بعد %1</translation>
    </message>
    <message>
        <source>Stopping: SIGTERM sent; SIGKILL in %1</source>
        <translation>جارٍ الإيقاف: أُرسلت ⁦SIGTERM⁩؛ وتُرسل ⁦SIGKILL⁩ بعد %1</translation>
    </message>
    <message>
        <source>Ended; reading the rest of its output …</source>
        <translation>انتهت؛ تجري قراءة بقية خرجها …</translation>
    </message>
    <message>
        <source>Ended; ending what it left running …</source>
        <translation>انتهت؛ يجري إنهاء ما تركته قيد التشغيل …</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>قيد التشغيل …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>Ended; ending what they left running …</source>
        <translation>انتهت؛ يجري إنهاء ما تركته قيد التشغيل …</translation>
    </message>
    <message>
        <source>Exact are the kernel&apos;s own figures, and times of a clock that is never set. “≈” stands before what is sampled: all processes together were looked at several times a second, as for the curves. What is sampled says so.</source>
        <translation>الدقيق هو أرقام النواة نفسها وأوقات ساعة لا تُضبط أبدًا. تسبق «≈» ما أُخذ بالعينات: نُظر إلى جميع العمليات معًا عدة مرات في الثانية، كما في المنحنيات. وما أُخذ بالعينات يُذكر معه ذلك.</translation>
    </message>
</context>
<context>
    <name>brood::RunActions</name>
    <message>
        <source>&amp;Launch</source>
        <translation>إ&amp;طلاق</translation>
    </message>
    <message>
        <source>Launch &amp;again</source>
        <translation>إعا&amp;دة الإطلاق</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Kill now</source>
        <translation>قت&amp;ل الآن</translation>
    </message>
    <message>
        <source>Start the command</source>
        <translation>بدء الأمر</translation>
    </message>
    <message>
        <source>End the whole tree at once (SIGKILL)</source>
        <translation>إنهاء شجرة العمليات كلها فورًا (SIGKILL)</translation>
    </message>
    <message>
        <source>Being asked to end. Stop again to end it at once (SIGKILL)</source>
        <translation>طُلب منها الانتهاء. أوقفها مرة أخرى لإنهائها فورًا (SIGKILL)</translation>
    </message>
    <message>
        <source>Ask the whole tree to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>الطلب من شجرة العمليات كلها أن تنتهي (SIGTERM)؛ وإنهاؤها بعد فترة السماح (SIGKILL)</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقا&amp;ف مؤقت</translation>
    </message>
    <message>
        <source>Let the whole tree go on (SIGCONT)</source>
        <translation>السماح لشجرة العمليات كلها بالمتابعة (SIGCONT)</translation>
    </message>
    <message>
        <source>Halt the whole tree (SIGSTOP)</source>
        <translation>تعليق شجرة العمليات كلها (SIGSTOP)</translation>
    </message>
    <message>
        <source>Start more and more children at once, and find the number at which they break</source>
        <translation>بدء عدد متزايد من العمليات الفرعية في آن واحد، وإيجاد العدد الذي تُخفق عنده</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>التصاعد</translation>
    </message>
    <message>
        <source>Launch what is l&amp;eft</source>
        <translation>إطلاق ال&amp;متبقي</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إرجاء</translation>
    </message>
    <message>
        <source>Launch only the children that have not succeeded when the same command was launched last</source>
        <translation>إطلاق العمليات الفرعية التي لم تنجح عند آخر إطلاق للأمر نفسه فقط</translation>
    </message>
    <message>
        <source>Start no more children for now; those that run go on</source>
        <translation>عدم بدء المزيد من العمليات الفرعية حاليًا؛ وتستمر العمليات الجارية</translation>
    </message>
</context>
<context>
    <name>brood::RunArchive</name>
    <message>
        <source>This run and its output are not kept: the folder “%1” could not be created (%2). Check its permissions and the free space.</source>
        <translation>لم يُحتفظ بهذا التشغيل ولا بخرجه: تعذّر إنشاء المجلد «⁨%1⁩» (⁨%2⁩). تحقق من أذوناته ومن المساحة الحرة.</translation>
    </message>
    <message>
        <source>This run is not kept: “%1” could not be written (%2). Check the permissions of its folder and the free space.</source>
        <translation>لم يُحتفظ بهذا التشغيل: تعذّرت كتابة «⁨%1⁩» (⁨%2⁩). تحقق من أذونات مجلده ومن المساحة الحرة.</translation>
    </message>
    <message>
        <source>No run is kept in “%1” yet.</source>
        <translation>⁨لم يُحتفظ بأي تشغيل في «⁨%1⁩» بعد.⁩</translation>
    </message>
    <message>
        <source>There is no run “%1” in “%2”. Name one by its id, by the beginning of its id, or by “last”.</source>
        <translation>⁨لا يوجد تشغيل «⁨%1⁩» في «⁨%2⁩». حدّد تشغيلًا بمعرّفه أو ببداية معرّفه أو بالكلمة «last».⁩</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the beginning of %n ids. Give more of the one that you mean.</source>
        <translation>
            <numerusform>⁨لا معرّف يبدأ بـ «⁨%1⁩». اكتب المزيد من المعرّف الذي تقصده.⁩</numerusform>
            <numerusform>⁨معرّف واحد يبدأ بـ «⁨%1⁩». اكتب المزيد من المعرّف الذي تقصده.⁩</numerusform>
            <numerusform>⁨معرّفان يبدآن بـ «⁨%1⁩». اكتب المزيد من المعرّف الذي تقصده.⁩</numerusform>
            <numerusform>⁨%n معرّفات تبدأ بـ «⁨%1⁩». اكتب المزيد من المعرّف الذي تقصده.⁩</numerusform>
            <numerusform>⁨%n معرّفًا تبدأ بـ «⁨%1⁩». اكتب المزيد من المعرّف الذي تقصده.⁩</numerusform>
            <numerusform>⁨%n معرّف تبدأ بـ «⁨%1⁩». اكتب المزيد من المعرّف الذي تقصده.⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of the run, “%1”, is damaged.</source>
        <translation>⁨سجل التشغيل «⁨%1⁩» تالف.⁩</translation>
    </message>
    <message>
        <source>The run %1 is still under way.</source>
        <translation>⁨التشغيل ⁦%1⁩ لا يزال جاريًا.⁩</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed. What is left of its output is in “%2”.</source>
        <translation>⁨لا نتيجة للتشغيل ⁦%1⁩ لأن نسخة Brood الخاصة به قُتلت. ما تبقّى من خرجه موجود في «⁨%2⁩».⁩</translation>
    </message>
    <message>
        <source>The output of an earlier run, in “%1”, could not be removed (%2). Check the folder&apos;s permissions.</source>
        <translation>تعذّرت إزالة خرج تشغيل سابق في «⁨%1⁩» (⁨%2⁩). تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The run %1 has no result, because its Brood was killed, and nothing of its output is left.</source>
        <translation>ليس للتشغيل %1 نتيجة لأن Brood الخاص به قُتل، ولم يبق شيء من خرجه.</translation>
    </message>
</context>
<context>
    <name>brood::RunCommand</name>
    <message>
        <source>The child&apos;s stdout cannot be written: %1.</source>
        <translation>⁨لا يمكن كتابة خرج العملية الفرعية (stdout): ⁨%1⁩.⁩</translation>
    </message>
    <message>
        <source>The child&apos;s stderr cannot be written: %1.</source>
        <translation>⁨لا يمكن كتابة خرج أخطاء العملية الفرعية (stderr): ⁨%1⁩.⁩</translation>
    </message>
    <message>
        <source>The child is being stopped, because its output is lost.</source>
        <translation>يجري إيقاف العملية الفرعية لأن خرجها يضيع.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more: no more children are started.</source>
        <translation>لم يعد أحد يقرأ الخرج: لن تُبدأ عمليات فرعية أخرى.</translation>
    </message>
</context>
<context>
    <name>brood::RunSession</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation>تعذّر إرسال ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>There is room for no more than %Ln child(ren) at once; the others wait. %1</source>
        <translation>
            <numerusform>لا مكان لأي عملية ابنة؛ البقية تنتظر. %1</numerusform>
            <numerusform>لا مكان إلا لعملية ابنة واحدة في وقت واحد؛ البقية تنتظر. %1</numerusform>
            <numerusform>لا مكان إلا لعمليتين ابنتين في وقت واحد؛ البقية تنتظر. %1</numerusform>
            <numerusform>لا مكان إلا لـ %Ln عمليات ابنة في وقت واحد؛ البقية تنتظر. %1</numerusform>
            <numerusform>لا مكان إلا لـ %Ln عملية ابنة في وقت واحد؛ البقية تنتظر. %1</numerusform>
            <numerusform>لا مكان إلا لـ %Ln عملية ابنة في وقت واحد؛ البقية تنتظر. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SampleColumn</name>
    <message>
        <source>%1, mean</source>
        <extracomment>The header of a column of figures; %1 is a metric, such as CPU</extracomment>
        <translation>%1، المتوسط</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <translation>%1، الحد الأقصى</translation>
    </message>
</context>
<context>
    <name>brood::SampleTableModel</name>
    <message>
        <source>From</source>
        <comment>a moment, a column</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a moment, a column</comment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>brood::ShowCommand</name>
    <message>
        <source>Command: %1</source>
        <translation>الأمر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>البدء: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Output: %1 on stdout, %2 on stderr</source>
        <translation>الخرج: ⁨%1⁩ على stdout، و⁨%2⁩ على stderr</translation>
    </message>
    <message>
        <source>The output is no longer kept: it had to make room for newer ones.</source>
        <translation>لم يعد الخرج محفوظًا: أُزيل لإفساح المجال لما هو أحدث.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>التشغيل: ⁦%1⁩</translation>
    </message>
    <message>
        <source>The output of the run %1 is no longer kept: it had to make room for newer ones.</source>
        <translation>⁨لم يعد خرج التشغيل ⁦%1⁩ محفوظًا: أُزيل لإفساح المجال لما هو أحدث.⁩</translation>
    </message>
    <message>
        <source>The output of the run %1 is incomplete or damaged. What is left of it is in “%2”.</source>
        <translation>⁨خرج التشغيل ⁦%1⁩ غير مكتمل أو تالف. ما تبقّى منه موجود في «⁨%2⁩».⁩</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>⁨تعذّرت كتابة الخرج: ⁨%1⁩.⁩</translation>
    </message>
    <message>
        <source>The last %1 of the output are not here, because they could not be kept: %2.</source>
        <translation>⁨آخر ⁨%1⁩ من الخرج ليس هنا لأنه تعذّر الاحتفاظ به: ⁨%2⁩.⁩</translation>
    </message>
    <message>
        <source>%1 of the output could not be read from “%2”.</source>
        <translation>تعذّرت قراءة %1 من الخرج من «%2».</translation>
    </message>
    <message>
        <source>The first %1 of the output are not here: they were dropped to keep to a limit.</source>
        <translation>أول %1 من الخرج غير موجود هنا: أُسقط التزامًا بحد.</translation>
    </message>
</context>
<context>
    <name>brood::SignalList</name>
    <message>
        <source>&amp;Others</source>
        <translation>أ&amp;خرى</translation>
    </message>
    <message>
        <source>By &amp;number…</source>
        <translation>بال&amp;رقم…</translation>
    </message>
    <message>
        <source>Send signal</source>
        <translation>إرسال إشارة</translation>
    </message>
    <message>
        <source>Number of the signal (real-time signals: %1 to %2):</source>
        <translation>رقم الإشارة (إشارات الزمن الحقيقي: من %1 إلى %2):</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>brood::SignalMenu</name>
    <message>
        <source>Send s&amp;ignal</source>
        <translation>إرسال إ&amp;شارة</translation>
    </message>
    <message>
        <source>To the &amp;child</source>
        <translation>إلى العملية الفر&amp;عية</translation>
    </message>
    <message>
        <source>To the whole &amp;tree</source>
        <translation>إلى ال&amp;شجرة كلها</translation>
    </message>
</context>
<context>
    <name>brood::SpanBar</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>%1 and %2 are moments, %3 is the time between them</extracomment>
        <translation>%1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>CPU %1 s (%2)</source>
        <extracomment>%1 is CPU time in seconds, %2 a percentage</extracomment>
        <translation>المعالج %1 ث (%2)</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>الخرج %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطرًا</numerusform>
            <numerusform>%1 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y its rows</source>
        <translation>صفوفه فقط (&amp;Y)</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>المدة المحددة</translation>
    </message>
    <message>
        <source>Only its rows</source>
        <translation>صفوفه فقط</translation>
    </message>
    <message>
        <source>Show only the rows that came in the selected span</source>
        <translation>أظهر الصفوف التي وصلت في المدة المحددة فقط</translation>
    </message>
    <message>
        <source>Drop the selected span</source>
        <translation>ألغ المدة المحددة</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>الذروة %1</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <extracomment>%1 are figures that were sampled, in contrast to those that were counted exactly</extracomment>
        <translation>بالعينات: %1</translation>
    </message>
</context>
<context>
    <name>brood::StatusDisplay</name>
    <message>
        <source>Paused · %1</source>
        <translation>متوقفة مؤقتًا · %1</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>قيد التشغيل · %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of a child</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation>(المحاولة %1)</translation>
    </message>
    <message>
        <source>(attempt %1 of %2)</source>
        <translation>(المحاولة %1 من %2)</translation>
    </message>
</context>
<context>
    <name>brood::StatusLine</name>
    <message>
        <source>oldest %1 dropped</source>
        <comment>an amount of bytes</comment>
        <translation>أُسقط أقدم ⁨%1⁩</translation>
    </message>
    <message>
        <source>following</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>not following — press End to follow</source>
        <translation>بلا متابعة — اضغط End للمتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>الأسطر: %1</numerusform>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطرًا</numerusform>
            <numerusform>%1 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of bytes, per second</comment>
        <translation>⁨%1⁩/ث</translation>
    </message>
    <message>
        <source>%1 could not be kept (%2)</source>
        <comment>an amount of bytes, and why</comment>
        <translation>تعذّر الاحتفاظ بـ ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>showing %1 of %2 row(s)</source>
        <translation>
            <numerusform>الصفوف المعروضة: %1 من %2</numerusform>
            <numerusform>الصفوف المعروضة: %1 من %2</numerusform>
            <numerusform>الصفوف المعروضة: %1 من %2</numerusform>
            <numerusform>عرض %1 من %2 صفوف</numerusform>
            <numerusform>عرض %1 من %2 صفًا</numerusform>
            <numerusform>عرض %1 من %2 صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brood::SurvivorBar</name>
    <message>
        <source>Show processes</source>
        <translation>إظهار العمليات</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>إنهاؤها</translation>
    </message>
    <message>
        <source>Kill them</source>
        <translation>قتلها</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>لا تزال قيد التشغيل</translation>
    </message>
    <message>
        <source>Ask what is still running to end (SIGTERM); end it after the grace period (SIGKILL)</source>
        <translation>الطلب مما لا يزال قيد التشغيل أن ينتهي (SIGTERM)؛ وإنهاؤه بعد فترة السماح (SIGKILL)</translation>
    </message>
    <message>
        <source>End what is still running at once (SIGKILL)</source>
        <translation>إنهاء ما لا يزال قيد التشغيل فورًا (SIGKILL)</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>A process: its command line and its process id</extracomment>
        <translation>⁨%1⁩ (معرّف العملية %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا عمليات أخرى</numerusform>
            <numerusform>عملية أخرى واحدة</numerusform>
            <numerusform>عمليتان أخريان</numerusform>
            <numerusform>%Ln عمليات أخرى</numerusform>
            <numerusform>%Ln عملية أخرى</numerusform>
            <numerusform>%Ln عملية أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Still running: %1</source>
        <translation>لا يزال قيد التشغيل: ‏%1</translation>
    </message>
</context>
<context>
    <name>brood::TargetCheck</name>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>لا استجابة خلال أقل من ثانية</numerusform>
            <numerusform>لا استجابة خلال ثانية واحدة</numerusform>
            <numerusform>لا استجابة خلال ثانيتين</numerusform>
            <numerusform>لا استجابة خلال %n ثوانٍ</numerusform>
            <numerusform>لا استجابة خلال %n ثانية</numerusform>
            <numerusform>لا استجابة خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1 is not there</source>
        <translation>العملية %1 غير موجودة</translation>
    </message>
    <message>
        <source>port %1 of %2 does not answer: %3</source>
        <translation>لا يستجيب المنفذ %1 على ⁨%2⁩: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>brood::TimeScale</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation>%1 ميكرو ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ملّي ث</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
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
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>brood::TimelineView</name>
    <message>
        <source>Timeline</source>
        <comment>accessible name</comment>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Each child gets a bar here that grows while it runs.</source>
        <translation>لكل عملية فرعية هنا شريط ينمو أثناء تشغيلها.</translation>
    </message>
    <message>
        <source>#%1</source>
        <extracomment>The label of a child&apos;s lane; %1 is its number</extracomment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Child %1, attempt %2</source>
        <translation>العملية الفرعية %1، المحاولة %2</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>العملية الفرعية %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>قيد التشغيل منذ %1</translation>
    </message>
    <message>
        <source>running for %1, paused now</source>
        <translation>قيد التشغيل منذ %1، ومتوقفة مؤقتًا الآن</translation>
    </message>
    <message>
        <source>running for %1, being stopped</source>
        <translation>قيد التشغيل منذ %1، ويجري إيقافها</translation>
    </message>
    <message>
        <source>ended after %1, its output is still being read</source>
        <translation>انتهت بعد %1، ولا تزال قراءة خرجها جارية</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <extracomment>%1 says how a child ended, %2 is its elapsed time</extracomment>
        <translation>%1، بعد %2</translation>
    </message>
    <message>
        <source>%1, paused for %2</source>
        <extracomment>%1 says how a child ended and after what time, %2 is how long it was paused</extracomment>
        <translation>%1، مع إيقاف مؤقت مدته %2</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>paused · %1</source>
        <translation>متوقفة مؤقتًا · %1</translation>
    </message>
    <message>
        <source>timed out, stopping… · %1</source>
        <translation>انقضت المهلة، جارٍ الإيقاف… · %1</translation>
    </message>
    <message>
        <source>stopping… · %1</source>
        <translation>جارٍ الإيقاف… · %1</translation>
    </message>
    <message>
        <source>reading the rest of its output… · %1</source>
        <translation>تجري قراءة بقية خرجها… · %1</translation>
    </message>
    <message>
        <source>No child has been started yet.</source>
        <translation>لم تُبدأ أي عملية فرعية بعد.</translation>
    </message>
    <message>
        <source>1 child.</source>
        <translation>عملية فرعية واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n children.</source>
        <translation>
            <numerusform>لا عمليات فرعية.</numerusform>
            <numerusform>عملية فرعية واحدة.</numerusform>
            <numerusform>عمليتان فرعيتان.</numerusform>
            <numerusform>%n عمليات فرعية.</numerusform>
            <numerusform>%n عملية فرعية.</numerusform>
            <numerusform>%n عملية فرعية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Child 1&quot;, %2 says what it does or how it ended</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>And more.</source>
        <translation>والمزيد.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what a bar says of its child, such as its time; %2 a percentage</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;All lanes at once</source>
        <translation>كل المسارات &amp;معًا</translation>
    </message>
    <message>
        <source>last time %1</source>
        <extracomment>How long a command took before, after how long it has taken by now; %1 is a time</extracomment>
        <translation>في المرة السابقة %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>عادةً %1</translation>
    </message>
    <message>
        <source>The last run of it took %1.</source>
        <translation>استغرق تشغيلها السابق %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier runs of it took %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>
            <numerusform>لا تشغيلات سابقة (من %1 إلى %2).</numerusform>
            <numerusform>استغرق تشغيل سابق واحد من %1 إلى %2.</numerusform>
            <numerusform>استغرق تشغيلان سابقان من %1 إلى %2.</numerusform>
            <numerusform>استغرقت %Ln تشغيلات سابقة من %1 إلى %2.</numerusform>
            <numerusform>استغرق %Ln تشغيلًا سابقًا من %1 إلى %2.</numerusform>
            <numerusform>استغرق %Ln تشغيل سابق من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done.</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>اكتمل %1.</translation>
    </message>
    <message>
        <source>%1 done, about %2 left.</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>اكتمل %1، وبقي نحو %2.</translation>
    </message>
    <message>
        <source>Pointing at %1: %2.</source>
        <extracomment>The moment that someone points to</extracomment>
        <translation>الإشارة إلى %1: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>المحدد: من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>children</comment>
        <translation>
            <numerusform>لم ينجح شيء</numerusform>
            <numerusform>نجح واحد</numerusform>
            <numerusform>نجح اثنان</numerusform>
            <numerusform>نجح %Ln</numerusform>
            <numerusform>نجح %Ln</numerusform>
            <numerusform>نجح %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>children</comment>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <comment>children</comment>
        <translation>
            <numerusform>لم يوقف شيء</numerusform>
            <numerusform>أوقف واحد</numerusform>
            <numerusform>أوقف اثنان</numerusform>
            <numerusform>أوقف %Ln</numerusform>
            <numerusform>أوقف %Ln</numerusform>
            <numerusform>أوقف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>children</comment>
        <translation>
            <numerusform>لا شيء قيد التشغيل</numerusform>
            <numerusform>واحد قيد التشغيل</numerusform>
            <numerusform>اثنان قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <translation>&amp;متابعة الأحدث</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>أظهر ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>brood::ValueScale</name>
    <message>
        <source>%1 %</source>
        <comment>CPU</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of bytes, per second</comment>
        <translation>⁨%1⁩/ث</translation>
    </message>
</context>
</TS>
