// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/optionspanel.h"
#include "widgets/optionssummary.h"
#include "widgets/pathedit.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using brood::LaunchSpec;
using brood::OptionsPanel;
using brood::StdinSource;
using brood::SuccessCodes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(brood::LaunchSpec)

class TestOptionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsASpecAndGivesItBack_data();
    void showsASpecAndGivesItBack();
    void readsTheLinesOfAFile();
    void combinesParameters();
    void splitsLines();
    void describesARamp_data();
    void describesARamp();
    void summarizesWhatIsNotAsUsual();
    void takesWhatIsTyped();
    void saysWhatMakesNoSense_data();
    void saysWhatMakesNoSense();
    void saysThatADirectoryIsMissing();
    void keysReachEverything();
    void fitsASmallWindow();

private:
    template <typename Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        auto* found = m_panel->findChild<Widget*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<OptionsPanel> m_panel;
};

void TestOptionsPanel::init()
{
    m_panel = std::make_unique<OptionsPanel>();
    m_panel->resize(720, 240);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestOptionsPanel::cleanup()
{
    m_panel.reset();
}

void TestOptionsPanel::showsASpecAndGivesItBack_data()
{
    QTest::addColumn<LaunchSpec>("spec");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char* name, const QString& summary, const auto& change) {
        LaunchSpec spec;
        spec.command = {"make", "-j4"};
        change(spec);
        QTest::newRow(name) << spec << summary;
    };
    row("usual", QString(), [](LaunchSpec&) {});
    row("shell", u"shell"_s, [](LaunchSpec& spec) {
        spec.shell = true;
        spec.command = {"make | tee log"};
    });
    row("directory", u"in /tmp/a b"_s, [](LaunchSpec& spec) { spec.workingDirectory = "/tmp/a b"; });
    row("odd directory", u"in caf"_s + QChar(0xdce9),
        [](LaunchSpec& spec) { spec.workingDirectory = "caf\xe9"; });
    row("environment", u"3 variable(s)"_s, [](LaunchSpec& spec) {
        spec.environment.set = {{"A", ""}, {"B", " x=y\xc2\xa0z "}};
        spec.environment.unset = {"C"};
    });
    row("odd environment", u"5 variable(s)"_s, [](LaunchSpec& spec) {
        spec.environment.set = {{"A", "1"}, {"TWO", "lines\nof it"}, {"LATIN", "caf\xe9"}, {"CR", "a\rb"}};
        spec.environment.unset = {"-odd"};
    });
    row("file", u"input from in.txt"_s, [](LaunchSpec& spec) {
        spec.stdinSource = StdinSource::File;
        spec.stdinFile = "in.txt";
    });
    row("live", u"typed input"_s, [](LaunchSpec& spec) { spec.stdinSource = StdinSource::Live; });
    row("terminal", u"pty 132×43"_s, [](LaunchSpec& spec) { spec.terminal = brood::TerminalCells{132, 43}; });
    row("times", u"timeout 1m30s · grace 500ms"_s, [](LaunchSpec& spec) {
        spec.timeout = 90s;
        spec.grace = 500ms;
    });
    row("codes", u"hardware counters · success 0,3,10-12 · 2 retry(s)"_s, [](LaunchSpec& spec) {
        spec.successCodes = *SuccessCodes::parse(u"0,3,10-12");
        spec.jobs.retries = 2;
        spec.hardwareCounters = true;
    });
    row("queue",
        u"start delay 500ms · timeout 300% of the median · 2 retry(s) · restarted on failure · "
        "no more after 3 failed"_s,
        [](LaunchSpec& spec) {
            spec.jobs.startDelay = 500ms;
            spec.jobs.timeoutShare = 3;
            spec.jobs.retries = 2;
            spec.jobs.retryDelay = 2s;
            spec.jobs.restart = brood::RestartPolicy::OnFailure;
            spec.jobs.startSuccess = 10s;
            spec.jobs.halt = {.when = brood::HaltRule::When::Soon, .failures = 3};
        });
    row("barrier", u"all at the same moment · always restarted · stopped after 12.5% failed"_s,
        [](LaunchSpec& spec) {
            spec.jobs.barrier = true;
            spec.jobs.restart = brood::RestartPolicy::Always;
            spec.jobs.halt = {.when = brood::HaltRule::When::Now,
                              .failures = brood::HaltRule::fewestForShare,
                              .share = 0.125};
        });
}

void TestOptionsPanel::showsASpecAndGivesItBack()
{
    QFETCH(const LaunchSpec, spec);
    QFETCH(const QString, summary);
    m_panel->showSpec(spec);
    QCOMPARE(m_panel->problem(), QString());
    QVERIFY(m_panel->specWith(spec.command) == spec);
    QCOMPARE(brood::optionsSummary(m_panel->specWith(spec.command)), summary);
    m_panel->showSpec(LaunchSpec());
    QVERIFY(m_panel->specWith({}) == LaunchSpec());
}

void TestOptionsPanel::readsTheLinesOfAFile()
{
    const QTemporaryDir directory;
    const auto write = [&directory](const QByteArray& bytes) {
        QFile file(directory.filePath(u"lines"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("a b\n\nc"));
    part<brood::PathEdit>(u"workingDirectory"_s)->setPath(QFile::encodeName(directory.path()));
    auto* field = part<brood::PathEdit>(u"inputFileOfJobs"_s);
    field->setPath("lines");
    QCOMPARE(m_panel->problem(), QString());
    LaunchSpec spec = m_panel->specWith({"echo", "{}"});
    QCOMPARE(spec.jobs.count(), 2);
    QCOMPARE(spec.argumentsFor(1), (QByteArrayList{"echo", "a b"}));
    QVERIFY(brood::optionsSummary(spec).contains(u"lines of lines"_s));
    QVERIFY(write("longer than before\nc\nd")); // What counts is what is there at the launch.
    QCOMPARE(m_panel->specWith({"echo"}).jobs.count(), 3);

    spec = m_panel->specWith({"echo"});
    m_panel->showSpec(LaunchSpec());
    QVERIFY(m_panel->specWith({}).jobs.inputs.isNone());
    m_panel->showSpec(spec);
    QVERIFY(m_panel->specWith({"echo"}) == spec);

    field->setPath("nothing");
    QVERIFY2(m_panel->problem().contains(u"nothing"_s), qPrintable(m_panel->problem()));
    field->setPath("/");
    QVERIFY(!m_panel->problem().isEmpty());
    QVERIFY(write("\n"));
    field->setPath("lines");
    QVERIFY(!m_panel->problem().isEmpty());
    field->setPath("");
    QCOMPARE(m_panel->problem(), QString());
}

void TestOptionsPanel::combinesParameters()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"hosts"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a\nb\nc\n") == 6);
    file.close();
    part<brood::PathEdit>(u"workingDirectory"_s)->setPath(QFile::encodeName(directory.path()));
    auto* const parameters = part<QLineEdit>(u"parameters"_s);
    parameters->setText(u"'size=1,2 3' host=@hosts"_s);
    QCOMPARE(m_panel->problem(), QString());
    const LaunchSpec spec = m_panel->specWith({"echo", "{host}", "{size}"});
    QCOMPARE(spec.jobs.count(), 6);
    QCOMPARE(spec.argumentsFor(6), (QByteArrayList{"echo", "c", "2 3"}));
    QVERIFY(brood::optionsSummary(spec).contains(u"2 parameter(s)"_s));
    m_panel->showSpec(spec);
    QVERIFY(m_panel->specWith(spec.command) == spec);
    for (const QString& wrong :
         {u"size"_s, u"size="_s, u"1=2"_s, u"a=1 a=2"_s, u"a='1"_s, u"a=@missing"_s, u"a=@/"_s}) {
        parameters->setText(wrong);
        QVERIFY2(!m_panel->problem().isEmpty(), qPrintable(wrong));
        QVERIFY(m_panel->specWith({}).jobs.inputs.isNone());
    }
}

void TestOptionsPanel::splitsLines()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"lines"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray("a\tb\0c\td\0", 8)) == 8);
    file.close();
    part<brood::PathEdit>(u"inputFileOfJobs"_s)->setPath(QFile::encodeName(file.fileName()));
    QVERIFY2(m_panel->problem().contains(u"end in NUL"_s), qPrintable(m_panel->problem()));
    part<QCheckBox>(u"linesEndInNul"_s)->click();
    QCOMPARE(m_panel->problem(), QString());
    QTest::keyClicks(part<QLineEdit>(u"lineSeparator"_s), u"\\t"_s);
    const LaunchSpec spec = m_panel->specWith({"echo", "{2}", "{1}"});
    QCOMPARE(spec.jobs.count(), 2);
    QCOMPARE(spec.argumentsFor(2), (QByteArrayList{"echo", "d", "c"}));
    m_panel->showSpec(spec);
    QCOMPARE(part<QLineEdit>(u"lineSeparator"_s)->text(), u"\\t"_s);
    QVERIFY(m_panel->specWith(spec.command) == spec);
}

void TestOptionsPanel::describesARamp_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("steps") << u"rampSteps"_s << u"8,1,4"_s << u"1,x"_s;
    QTest::newRow("cool-down") << u"rampCoolDown"_s << u"3s"_s << u"long"_s;
    QTest::newRow("p50") << u"rampP50"_s << u"1.5x"_s << u"fast"_s;
    QTest::newRow("p95") << u"rampP95"_s << u"500ms"_s << u"-1s"_s;
    QTest::newRow("p99") << u"rampP99"_s << u"2x"_s << u"x"_s;
    QTest::newRow("failures") << u"rampFailures"_s << u"5%"_s << u"200%"_s;
    QTest::newRow("health time-out") << u"rampHealthTimeout"_s << u"7s"_s << u"?"_s;
    QTest::newRow("port") << u"rampPort"_s << u"[::1]:80"_s << u"99999"_s;
    QTest::newRow("pid") << u"rampPid"_s << u"4242"_s << u"0"_s;
}

void TestOptionsPanel::describesARamp()
{
    QFETCH(const QString, field);
    QFETCH(const QString, right);
    QFETCH(const QString, wrong);
    auto* const edit = part<QLineEdit>(field);
    edit->setText(wrong);
    QVERIFY(!m_panel->rampProblem().isEmpty());
    QCOMPARE(m_panel->problem(), QString()); // It is no matter of a launch's.
    edit->setText(right);
    QCOMPARE(m_panel->rampProblem(), QString());
    const brood::RampSpec spec = m_panel->rampOf({});
    const std::map<QString, bool> is{
        {u"rampSteps"_s, spec.plan.steps == std::vector<int>({8, 1, 4}) && spec.plan.max == 8},
        {u"rampCoolDown"_s, spec.coolDown == 3s},
        {u"rampP50"_s, spec.criteria.p50.factor == 1.5},
        {u"rampP95"_s, spec.criteria.p95.absolute == 500ms},
        {u"rampP99"_s, spec.criteria.p99.factor == 2.0},
        {u"rampFailures"_s, spec.criteria.largestFailureShare == 0.05},
        {u"rampHealthTimeout"_s, spec.healthTimeout == 7s},
        {u"rampPort"_s, spec.watchedPort == brood::WatchedPort{u"::1"_s, 80}},
        {u"rampPid"_s, spec.watchedPid == 4242}};
    QVERIFY(is.at(field));
    QCOMPARE(spec.launch.timeout, std::optional(brood::RampSpec::defaultTimeout));
}

void TestOptionsPanel::summarizesWhatIsNotAsUsual()
{
    QCOMPARE(brood::optionsSummary(LaunchSpec()), QString());
    LaunchSpec spec;
    spec.terminal = brood::TerminalCells();
    spec.timeout = 2s;
    QCOMPARE(brood::optionsSummary(spec), u"pty 80×24 · timeout 2s"_s);
}

void TestOptionsPanel::takesWhatIsTyped()
{
    const QSignalSpy changed(m_panel.get(), &OptionsPanel::changed);
    QTest::keyClick(part<QCheckBox>(u"shell"_s), Qt::Key_Space);
    QTest::keyClick(part<QCheckBox>(u"terminal"_s), Qt::Key_Space);
    auto* columns = part<QSpinBox>(u"columns"_s);
    columns->selectAll();
    QTest::keyClicks(columns, u"100"_s);
    auto* environment = part<QPlainTextEdit>(u"environment"_s);
    QTest::keyClicks(environment, u"LANG=C"_s);
    QTest::keyClick(environment, Qt::Key_Return);
    QTest::keyClicks(environment, u"-HOME"_s);
    QTest::keyClicks(part<QLineEdit>(u"timeout"_s), u"2s"_s);
    auto* input = part<QComboBox>(u"standardInput"_s);
    QTest::keyClick(input, Qt::Key_End);
    QVERIFY(changed.size() >= 6);

    const LaunchSpec spec = m_panel->specWith({"ls"});
    QVERIFY(spec.shell);
    QCOMPARE(spec.terminal.value_or(brood::TerminalCells{0, 0}).columns, 100);
    QCOMPARE(spec.environment.set.value("LANG"), QByteArray("C"));
    QCOMPARE(spec.environment.unset, QByteArrayList{"HOME"});
    QVERIFY(spec.timeout == 2s);
    QVERIFY(spec.stdinSource == StdinSource::Live);
}

void TestOptionsPanel::saysWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("timeout") << u"timeout"_s << u"soon"_s;
    QTest::newRow("grace") << u"grace"_s << QString();
    QTest::newRow("success codes") << u"successCodes"_s << u"256"_s;
    QTest::newRow("start delay") << u"startDelay"_s << u"x"_s;
    QTest::newRow("retry delay") << u"retryDelay"_s << u"-1s"_s;
    QTest::newRow("start success") << u"startSuccess"_s << u"soon"_s;
    QTest::newRow("share of the median") << u"timeoutShare"_s << u"3"_s;
    QTest::newRow("failures") << u"haltAfter"_s << u"101%"_s;
}

void TestOptionsPanel::saysWhatMakesNoSense()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    part<QLineEdit>(field)->setText(text);
    QVERIFY(!m_panel->problem().isEmpty());
    m_panel->showSpec(LaunchSpec());
    QCOMPARE(m_panel->problem(), QString());
    part<QPlainTextEdit>(u"environment"_s)->setPlainText(u"A=1\nnothing"_s);
    QVERIFY(m_panel->problem().startsWith(u"Environment, line 2: "_s));
}

void TestOptionsPanel::saysThatADirectoryIsMissing()
{
    LaunchSpec spec;
    spec.workingDirectory = "/nonexistent/at/all";
    m_panel->showSpec(spec);
    QCOMPARE(m_panel->problem(), QString()); // whoever starts the command has the last word
    const auto labels = m_panel->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"There is no such directory"_s);
    }));
}

void TestOptionsPanel::keysReachEverything()
{
    LaunchSpec spec;
    spec.stdinSource = StdinSource::File;
    spec.terminal = brood::TerminalCells();
    m_panel->showSpec(spec);
    QSet<QWidget*> reached;
    spec.jobs.inputs.setSource({"/dev/null", {}, {}});
    spec.jobs.restart = brood::RestartPolicy::Always;
    spec.jobs.halt.when = brood::HaltRule::When::Soon;
    m_panel->showSpec(spec);
    for (int tab = 0; tab < m_panel->count(); ++tab) {
        m_panel->tabBar()->setFocus();
        for (int press = 0; press < 30; ++press) {
            QTest::keyClick(m_panel->focusWidget() ? m_panel->focusWidget() : m_panel.get(), Qt::Key_Tab);
            reached.insert(m_panel->focusWidget());
        }
        QTest::keyClick(m_panel->tabBar(), Qt::Key_Right);
    }
    for (const QString& name : {u"shell"_s,         u"terminal"_s,      u"columns"_s,
                                u"rows"_s,          u"standardInput"_s, u"environment"_s,
                                u"timeout"_s,       u"grace"_s,         u"successCodes"_s,
                                u"lineSeparator"_s, u"linesEndInNul"_s, u"parameters"_s,
                                u"startDelay"_s,    u"barrier"_s,       u"timeoutShare"_s,
                                u"retries"_s,       u"retryDelay"_s,    u"restart"_s,
                                u"startSuccess"_s,  u"halt"_s,          u"haltAfter"_s,
                                u"rampStart"_s,     u"rampMax"_s,       u"rampTolerance"_s,
                                u"rampRounds"_s,    u"rampSteps"_s,     u"rampCoolDown"_s,
                                u"rampP50"_s,       u"rampP95"_s,       u"rampP99"_s,
                                u"rampFailures"_s,  u"rampHealth"_s,    u"rampHealthTimeout"_s,
                                u"rampPort"_s,      u"rampPid"_s})
        QVERIFY2(reached.contains(part<QWidget>(name)), qPrintable(name));
    for (QWidget* widget : reached) {
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty() && !name.contains(u'&'), qPrintable(widget->objectName()));
    }
}

void TestOptionsPanel::fitsASmallWindow()
{
    for (int tab = 0; tab < m_panel->count(); ++tab) {
        const int width = m_panel->widget(tab)->minimumSizeHint().width();
        QVERIFY2(width <= 600, qPrintable(m_panel->tabText(tab) + u": "_s + QString::number(width)));
    }
}

QTEST_MAIN(TestOptionsPanel)
#include "tst_optionspanel.moc"
