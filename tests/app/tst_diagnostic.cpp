// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/diagnostic.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using brood::DiagnosticKind;
using brood::diagnosticPattern;
using brood::findLocations;
using brood::SourceLocation;
using brood::TextMatcher;

class TestDiagnostic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsErrorsFromWarnings_data();
    void tellsErrorsFromWarnings();
    void findsPlacesInFiles_data();
    void findsPlacesInFiles();
    void findsSeveralPlaces();
    void saysWhereAPlaceStands();
    void longRowsTakeNoLongTime();

private:
    std::map<DiagnosticKind, std::shared_ptr<const TextMatcher>> m_matchers;
};

void TestDiagnostic::initTestCase()
{
    for (const auto kind : {DiagnosticKind::Error, DiagnosticKind::Warning, DiagnosticKind::ErrorOrWarning}) {
        const auto compiled = TextMatcher::compile(diagnosticPattern(kind));
        QVERIFY2(compiled.matcher != nullptr, qPrintable(compiled.error));
        m_matchers[kind] = compiled.matcher;
    }
}

void TestDiagnostic::tellsErrorsFromWarnings_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("kind");

    const auto rows = [](const QString& kind, const QStringList& texts) {
        for (const QString& text : texts)
            QTest::newRow(qPrintable(kind + QStringLiteral(": ") + text)) << text << kind;
    };
    rows(QStringLiteral("error"),
         {
             QStringLiteral("main.cpp:12:5: error: ‘x’ was not declared in this scope"),
             QStringLiteral("main.c:3:10: fatal error: stdio.h: No such file or directory"),
             QStringLiteral("cc1plus: error: unrecognized command-line option ‘-x’"),
             QStringLiteral("main.cpp(12,5): error C2065: 'x': undeclared identifier"),
             QStringLiteral("LINK : fatal error LNK1120: 1 unresolved externals"),
             QStringLiteral("error[E0308]: mismatched types"),
             QStringLiteral("error: could not compile `x` (bin \"x\") due to 1 previous error"),
             QStringLiteral("./main.go:8:2: declared and not used: x"),
             QStringLiteral("Main.java:5: error: ';' expected"),
             QStringLiteral("e: file:///src/Main.kt:3:5 Unresolved reference: x"),
             QStringLiteral("Traceback (most recent call last):"),
             QStringLiteral("ModuleNotFoundError: No module named 'x'"),
             QStringLiteral("TypeError: Cannot read properties of undefined (reading 'x')"),
             QStringLiteral("Exception in thread \"main\" java.lang.IllegalStateException: no"),
             QStringLiteral("Caused by: java.io.IOException: broken"),
             QStringLiteral("test_x.py:12: AssertionError"),
             QStringLiteral("FAILED tests/test_x.py::test_a - assert 1 == 2"),
             QStringLiteral("ERROR tests/test_x.py"),
             QStringLiteral("E   assert 1 == 2"),
             QStringLiteral("========= 1 failed, 2 passed in 0.12s ========="),
             QStringLiteral("2/3 Test #2: tst_x ...........................***Failed    0.02 sec"),
             QStringLiteral("3/3 Test #3: tst_y ...........................***Exception: SegFault  0.10 sec"),
             QStringLiteral("1/3 Test #1: tst_z ...........................***Timeout   1.50 sec"),
             QStringLiteral("67% tests passed, 1 tests failed out of 3"),
             QStringLiteral("[  FAILED  ] Suite.Test (0 ms)"),
             QStringLiteral("FAIL!  : TestX::works() Compared values are not the same"),
             QStringLiteral("thread 'main' panicked at src/main.rs:3:5:"),
             QStringLiteral("test tests::works ... FAILED"),
             QStringLiteral("--- FAIL: TestX (0.00s)"),
             QStringLiteral("    --- FAIL: TestX/sub (0.00s)"),
             QStringLiteral("FAIL\texample.com/x\t0.002s"),
             QStringLiteral("panic: runtime error: index out of range [3] with length 2"),
             QStringLiteral("not ok 3 - adds numbers"),
             QStringLiteral("    not ok 1 - nested"),
             QStringLiteral("    ✕ adds numbers (3 ms)"),
             QStringLiteral("  ✗ adds numbers"),
             QStringLiteral("CMake Error at CMakeLists.txt:12 (message):"),
             QStringLiteral("make: *** [Makefile:12: all] Error 2"),
             QStringLiteral("make[2]: *** No rule to make target 'x', needed by 'all'.  Stop."),
             QStringLiteral("/usr/bin/ld: main.c:(.text+0x9): undefined reference to `f'"),
             QStringLiteral("/usr/bin/ld: cannot find -lfoo: No such file or directory"),
             QStringLiteral("collect2: error: ld returned 1 exit status"),
             QStringLiteral("  3:5  error  'x' is not defined  no-undef"),
             QStringLiteral("✖ 2 problems (1 error, 1 warning)"),
             QStringLiteral("a.ts(1,2): error TS2304: Cannot find name 'x'."),
             QStringLiteral("src/a.ts:1:2 - error TS2304: Cannot find name 'x'."),
             QStringLiteral("  ^-- SC1073 (error): Couldn't parse this if expression."),
             QStringLiteral("==4242== Invalid read of size 4"),
             QStringLiteral("==4242== ERROR SUMMARY: 2 errors from 2 contexts (suppressed: 0 from 0)"),
             QStringLiteral("==4242==    definitely lost: 40 bytes in 1 blocks"),
             QStringLiteral("==4242==ERROR: AddressSanitizer: heap-use-after-free on address 0x602"),
             QStringLiteral("a.c:5:3: runtime error: signed integer overflow"),
             QStringLiteral("a.out: a.c:5: main: Assertion `x == 1' failed."),
             QStringLiteral("Segmentation fault (core dumped)"),
             QStringLiteral("terminate called after throwing an instance of 'std::bad_alloc'"),
             QStringLiteral("bash: line 1: foo: command not found"),
             QStringLiteral("2026-01-31 12:00:00 ERROR [main] it broke"),
             QStringLiteral("[ERROR] Failed to execute goal"),
             QStringLiteral("ninja: error: loading 'build.ninja': No such file or directory"),
             QStringLiteral("FAILED: app/main.o"),
         });
    rows(QStringLiteral("warning"),
         {
             QStringLiteral("main.cpp:12:5: warning: unused variable ‘x’ [-Wunused-variable]"),
             QStringLiteral("main.cpp:12:5: warning: ignored [-Werror=unused-variable]"),
             QStringLiteral("main.cpp(12,5): warning C4996: 'x': was declared deprecated"),
             QStringLiteral("warning: unused variable: `x`"),
             QStringLiteral("Main.java:5: warning: [deprecation] f() in X has been deprecated"),
             QStringLiteral("w: file:///src/Main.kt:3:5 Variable 'x' is never used"),
             QStringLiteral("a.py:3: DeprecationWarning: use g() instead"),
             QStringLiteral("CMake Warning at CMakeLists.txt:12 (message):"),
             QStringLiteral("CMake Deprecation Warning at CMakeLists.txt:1 (cmake_minimum_required):"),
             QStringLiteral("make[1]: warning: jobserver unavailable: using -j1."),
             QStringLiteral("  3:5  warning  Unexpected console statement  no-console"),
             QStringLiteral("a.sh:3:1: warning: x appears unused. [SC2034]"),
             QStringLiteral("^-- SC2034 (warning): x appears unused."),
             QStringLiteral("QWARN  : TestX::works() something"),
             QStringLiteral("[WARNING] The POM is missing"),
             QStringLiteral("2026-01-31 12:00:00 WARN  [main] it may break"),
         });
    rows(QStringLiteral("none"),
         {
             QStringLiteral("0 errors"),
             QStringLiteral("no error"),
             QStringLiteral("no error: all is well"),
             QStringLiteral("errors: 0"),
             QStringLiteral("0 errors, 0 warnings"),
             QStringLiteral("Errors: 0, Failures: 0"),
             QStringLiteral("[1/2] Building CXX object error_code.cpp.o"),
             QStringLiteral("#include \"error_code.h\""),
             QStringLiteral("g++ -Wall -Werror -Wno-error=unused -c main.cpp"),
             QStringLiteral("c++ -Werror: that is what it was built with"),
             QStringLiteral("terror: a film"),
             QStringLiteral("the error was found"),
             QStringLiteral("ERROR_SUCCESS"),
             QStringLiteral("==4242== ERROR SUMMARY: 0 errors from 0 contexts (suppressed: 0 from 0)"),
             QStringLiteral("100% tests passed, 0 tests failed out of 3"),
             QStringLiteral("test result: ok. 3 passed; 0 failed; 0 ignored"),
             QStringLiteral("ok 3 - adds numbers"),
             QStringLiteral("not ok 4 - slow # TODO later"),
             QStringLiteral("PASS   : TestX::failsWell()"),
             QStringLiteral("Totals: 3 passed, 0 failed, 0 skipped, 0 blacklisted, 2ms"),
             QStringLiteral("# FAIL:  0"),
             QStringLiteral("[  PASSED  ] 3 tests."),
             QStringLiteral("warnings: 0"),
             QStringLiteral("-- Installing: include/warning.h"),
             QStringLiteral("gcc -Wno-warning -c x.c"),
             QStringLiteral("FAILED: 0"),
             QStringLiteral("Loading stderr handler"),
             QStringLiteral("main.go"),
         });
}

void TestDiagnostic::tellsErrorsFromWarnings()
{
    QFETCH(QString, row);
    QFETCH(QString, kind);
    const auto finds = [this, &row](DiagnosticKind wanted) {
        std::vector<TextMatcher::Hit> hits;
        m_matchers.at(wanted)->findRows("x\n" + row.toStdString() + "\nx\n", hits);
        return !hits.empty();
    };
    QCOMPARE(finds(DiagnosticKind::Error), kind == QStringLiteral("error"));
    QCOMPARE(finds(DiagnosticKind::ErrorOrWarning), kind != QStringLiteral("none"));
    // The sum of a linter's may be of both.
    if (kind != QStringLiteral("error"))
        QCOMPARE(finds(DiagnosticKind::Warning), kind == QStringLiteral("warning"));
}

void TestDiagnostic::findsPlacesInFiles_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    const auto add = [](const char* row, const char* file, int line, int column) {
        QTest::newRow(row) << QString::fromUtf8(row) << QString::fromUtf8(file) << line << column;
    };
    add("main.cpp:12:5: error: x", "main.cpp", 12, 5);
    add("/a/b-c/ä d.cpp:1: x", "d.cpp", 1, 0);
    add("../src/main.cpp:12: error: x", "../src/main.cpp", 12, 0);
    add("In file included from a.h:3,", "a.h", 3, 0);
    add("                 from /usr/include/b.h:5:", "/usr/include/b.h", 5, 0);
    add("main.cpp(12,5): error C2065: x", "main.cpp", 12, 5);
    add("main.cpp(12): warning C4996: x", "main.cpp", 12, 0);
    add("C:\\src\\main.cpp(12,5): error C2065: x", "C:\\src\\main.cpp", 12, 5);
    add("C:/src/main.cpp:12:5: error: x", "C:/src/main.cpp", 12, 5);
    add("  --> src/main.rs:3:5", "src/main.rs", 3, 5);
    add("thread 'main' panicked at src/main.rs:3:5:", "src/main.rs", 3, 5);
    add("./main.go:8:2: declared and not used: x", "./main.go", 8, 2);
    add("\t/home/x/main.go:12 +0x1d", "/home/x/main.go", 12, 0);
    add("Main.java:5: error: ';' expected", "Main.java", 5, 0);
    add("\tat com.example.Main.run(Main.java:5)", "Main.java", 5, 0);
    add("e: /src/Main.kt: (3, 5): Unresolved reference: x", "/src/Main.kt", 3, 5);
    add("e: file:///src/Main.kt:3:5 Unresolved reference: x", "/src/Main.kt", 3, 5);
    add("  File \"/a b/c.py\", line 3, in <module>", "/a b/c.py", 3, 0);
    add("tests/test_x.py:12: AssertionError", "tests/test_x.py", 12, 0);
    add("    at f (/a/b.js:3:9)", "/a/b.js", 3, 9);
    add("    at file:///a/b.mjs:3:9", "/a/b.mjs", 3, 9);
    add("    at Object.<anonymous> (src/a.test.js:3:9)", "src/a.test.js", 3, 9);
    add("/src/x_test.cc:12: Failure", "/src/x_test.cc", 12, 0);
    add("   Loc: [../tests/tst_x.cpp(200)]", "../tests/tst_x.cpp", 200, 0);
    add("    x_test.go:7: got 1, want 2", "x_test.go", 7, 0);
    add("CMake Error at CMakeLists.txt:12 (message):", "CMakeLists.txt", 12, 0);
    add("make: *** [Makefile:12: all] Error 2", "Makefile", 12, 0);
    add("/usr/bin/ld: /src/a.c:3: undefined reference to `f'", "/src/a.c", 3, 0);
    add("a.ts(1,2): error TS2304: x", "a.ts", 1, 2);
    add("src/a.ts:1:2 - error TS2304: x", "src/a.ts", 1, 2);
    add("In deploy.sh line 3:", "deploy.sh", 3, 0);
    add("died at x.pl line 12.", "x.pl", 12, 0);
    add("==4242==    by 0x109147: main (a.c:5)", "a.c", 5, 0);
    add("    #0 0x55d in main /src/a.c:5:3", "/src/a.c", 5, 3);
    add("a.out: a.c:5: main: Assertion `x' failed.", "a.c", 5, 0);
    add("lib/größe.py:3:1: E302 expected 2 blank lines", "lib/größe.py", 3, 1);

    for (const char* row : {"12:30:15",
                            "at 12:30:15.123",
                            "localhost:8080",
                            "http://localhost:8080/",
                            "10.0.0.1:80",
                            "http://example.com:8080/x",
                            "example.com:80",
                            "git@github.com:12/x",
                            "a: b: c",
                            "3:5",
                            "/usr/bin/ld: main.c:(.text+0x9): undefined reference to `f'",
                            "main.cpp",
                            "main.cpp:",
                            "main.cpp:x",
                            "main.cpp:0",
                            "v1.2:3",
                            "ratio 1.5:2",
                            "f(3): x",
                            "",
                            ":12:",
                            "x.y:12ms",
                            "http://localhost:8080/app.js:3:9"})
        add(row, "", 0, 0);
}

void TestDiagnostic::findsPlacesInFiles()
{
    QFETCH(QString, row);
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto locations = findLocations(row);
    if (file.isEmpty()) {
        QVERIFY(locations.empty());
        return;
    }
    QCOMPARE(locations.size(), std::size_t{1});
    QCOMPARE(locations.front().file, file);
    QCOMPARE(locations.front().line, line);
    QCOMPARE(locations.front().column, column);
}

void TestDiagnostic::findsSeveralPlaces()
{
    const auto locations = findLocations(QStringLiteral("a.c:1: see b.c:2:3 and c.c(4,5): x"));
    QCOMPARE(locations.size(), std::size_t{3});
    QCOMPARE(locations[0].file, QStringLiteral("a.c"));
    QCOMPARE(locations[1].column, 3);
    QCOMPARE(locations[2].line, 4);
}

void TestDiagnostic::saysWhereAPlaceStands()
{
    QCOMPARE(findLocations(QStringLiteral("x: a.c:1:2: y")).front().range, (TextMatcher::Range{3, 7}));
    QCOMPARE(findLocations(QStringLiteral("a.c(1,2): y")).front().range, (TextMatcher::Range{0, 8}));
}

void TestDiagnostic::longRowsTakeNoLongTime()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString& unit :
         {QStringLiteral("a"), QStringLiteral("a."), QStringLiteral("a/"), QStringLiteral(":"),
          QStringLiteral("a.b:1"), QStringLiteral("."), QStringLiteral("C:/")})
        static_cast<void>(findLocations(unit.repeated(64 * 1024 / unit.size())));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestDiagnostic)
#include "tst_diagnostic.moc"
