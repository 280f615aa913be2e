// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/limittext.h"
#include "session/rampsession.h"
#include "session/ramptext.h"
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace brood {

using brood::test::launch;
using brood::test::program;
using brood::test::realAgent;
using brood::test::waitUntil;
using namespace std::chrono_literals;

namespace {

/// One search with real children, and what it did.
class Ramp
{
public:
    explicit Ramp(const RampSpec& spec)
        : session(realAgent(), spec)
    {
        QObject::connect(&session, &RampSession::roundWanted, &session,
                         [this](const LaunchSpec& wanted, const RampStep& step) {
                             steps.push_back(step);
                             run.reset();
                             tails = std::make_unique<OutputTails>();
                             run = std::make_unique<RunSession>(realAgent(), tails.get());
                             QObject::connect(
                                 run.get(), &RunSession::finished, &session, [this](const RunResult& result) {
                                     session.roundEnded(result, lastLinesOfFailed(result, *tails));
                                 });
                             run->start(wanted);
                             if (onRound)
                                 onRound(step);
                         });
        QObject::connect(&session, &RampSession::finished, &session, [this] { ++finishes; });
    }
    [[nodiscard]] bool wait(int timeoutMs = 60'000)
    {
        const bool ended = waitUntil([this] { return finishes > 0; }, timeoutMs);
        QCoreApplication::processEvents();
        return ended && finishes == 1;
    }
    [[nodiscard]] const RampResult& result() const { return session.result(); }
    [[nodiscard]] QString reason() const { return rampReason(result(), session.spec(), QLocale::c()); }
    [[nodiscard]] QString headline() const { return rampHeadline(result(), session.spec(), QLocale::c()); }

    std::function<void(const RampStep&)> onRound;
    std::vector<RampStep> steps;
    std::unique_ptr<OutputTails> tails;
    std::unique_ptr<RunSession> run;
    RampSession session;
    int finishes = 0;
};

/// What makes a search short.
RampSpec specOf(const LaunchSpec& launchSpec, int max)
{
    RampSpec spec;
    spec.launch = launchSpec;
    spec.launch.timeout = 20s;
    spec.plan.max = max;
    spec.plan.rounds = 1;
    spec.plan.confirmations = 1;
    spec.coolDown = 0ms;
    return spec;
}

LaunchSpec slot(const QTemporaryDir& directory, int limit, const QByteArray& rest = " 400")
{
    return brood::test::misbehave("slot " + directory.path().toLocal8Bit() + ' ' + QByteArray::number(limit) +
                                  rest);
}

} // namespace

/// Searches against targets whose limits are known.
class TestRampSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void findsAKnownLimit();
    void reachesTheMaximum();
    void asksTheHealthCommand();
    void comparesWithASingleChild();
    void noticesAPortThatDies();
    void noticesAProcessThatDies();
    void refusesATargetThatIsIllBefore();
    void refusesACommandThatCannotBeStarted();
    void stopsInTheMiddleOfARound();
    void stopsBetweenRounds();
    void goesOnWhenAnAgentDies();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRampSession::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRampSession::findsAKnownLimit()
{
    const QTemporaryDir directory;
    RampSpec spec = specOf(slot(directory, 11), 64);
    spec.plan.tolerance = 0;
    Ramp ramp(spec);
    ramp.session.start();
    QCOMPARE(ramp.finishes, 0);
    QVERIFY(ramp.wait());
    QCOMPARE(ramp.result().answer.outcome, RampOutcome::Failed);
    QCOMPARE(ramp.result().answer.passed, std::optional(11));
    QCOMPARE(ramp.result().answer.failed, std::optional(12));
    QVERIFY2(ramp.reason().contains(QStringLiteral("no slot left")), qPrintable(ramp.reason()));
    QCOMPARE(ramp.headline(), QStringLiteral("It breaks between 11 and 12 children at once."));
    QCOMPARE(ramp.result().rounds.size(), ramp.steps.size());
    QCOMPARE(ramp.result().shownRun.children.size(), 12);
    for (const RampRound& round : ramp.result().rounds)
        QCOMPARE(round.succeeded, std::min(round.step.level, 11));
}

void TestRampSession::reachesTheMaximum()
{
    Ramp ramp(specOf(launch("true"), 4));
    ramp.session.start();
    QVERIFY(ramp.wait());
    QCOMPARE(ramp.result().answer.outcome, RampOutcome::MaximumReached);
    QCOMPARE(ramp.result().answer.passed, std::optional(4));
    QVERIFY(ramp.run->spec().jobs.barrier);
}

void TestRampSession::asksTheHealthCommand()
{
    const QTemporaryDir directory;
    RampSpec spec = specOf(launch("sh"), 8);
    // Each round of four or more leaves a mark behind. It is ill once, and then well again.
    spec.launch.command = {"sh", "-c", "test {i} -lt 4 || touch " + directory.path().toLocal8Bit() + "/ill"};
    spec.healthCommand = {"sh", "-c",
                          "rm " + directory.path().toLocal8Bit() +
                              "/ill 2>/dev/null && echo overheated && exit 1; exit 0"};
    Ramp ramp(spec);
    ramp.session.start();
    QVERIFY(ramp.wait());
    QCOMPARE(ramp.result().answer.failed, std::optional(4));
    QCOMPARE(ramp.result().answer.passed, std::optional(3));
    QVERIFY2(ramp.reason().contains(QStringLiteral("the health command failed: overheated")),
             qPrintable(ramp.reason()));
}

void TestRampSession::comparesWithASingleChild()
{
    RampSpec spec = specOf(launch("true"), 8);
    spec.plan.steps = {4, 8};
    spec.criteria.p95.factor = 1e6;
    Ramp ramp(spec);
    ramp.session.start();
    QVERIFY(ramp.wait());
    QCOMPARE(ramp.result().answer.outcome, RampOutcome::MaximumReached);
    QCOMPARE(ramp.steps.front().level, 1);
    QCOMPARE(ramp.steps[1].level, 4);
}

void TestRampSession::noticesAPortThatDies()
{
    auto server = std::make_unique<QTcpServer>();
    QVERIFY(server->listen(QHostAddress::LocalHost));
    RampSpec spec = specOf(launch("true"), 8);
    spec.watchedPort = WatchedPort{QStringLiteral("127.0.0.1"), server->serverPort()};
    Ramp ramp(spec);
    ramp.onRound = [&](const RampStep& step) {
        if (step.level == 4)
            server.reset();
    };
    ramp.session.start();
    QVERIFY(ramp.wait());
    QCOMPARE(ramp.result().answer.outcome, RampOutcome::Failed);
    QCOMPARE(ramp.result().answer.passed, std::optional(2));
    QCOMPARE(ramp.result().answer.failed, std::optional(4));
    QVERIFY(ramp.result().isTargetGone);
    QVERIFY2(ramp.reason().contains(QStringLiteral("does not answer")), qPrintable(ramp.reason()));
}

void TestRampSession::noticesAProcessThatDies()
{
    const QTemporaryDir directory;
    QProcess target;
    target.start(QStringLiteral("sleep"), {QStringLiteral("50")});
    QVERIFY(target.waitForStarted());
    RampSpec spec = specOf(brood::test::misbehave("slot-or-kill " + directory.path().toLocal8Bit() +
                                                  " 3 400 " + QByteArray::number(target.processId())),
                           16);
    spec.watchedPid = static_cast<int>(target.processId());
    Ramp ramp(spec);
    ramp.session.start();
    QVERIFY(ramp.wait());
    QVERIFY(waitUntil([&] { return target.state() == QProcess::NotRunning; }));
    QCOMPARE(ramp.result().answer.outcome, RampOutcome::Failed);
    QCOMPARE(ramp.result().answer.passed, std::optional(2));
    QCOMPARE(ramp.result().answer.failed, std::optional(4));
    QVERIFY(ramp.result().rounds.back().judgement.criterion == Criterion::TargetAlive);
}

void TestRampSession::refusesATargetThatIsIllBefore()
{
    RampSpec spec = specOf(launch("true"), 8);
    spec.healthCommand = {"sh", "-c", "echo no database; exit 1"};
    Ramp ramp(spec);
    ramp.session.start();
    QVERIFY(ramp.wait());
    QVERIFY(ramp.result().error);
    QVERIFY(ramp.steps.empty());
    QVERIFY(ramp.headline().contains(QStringLiteral("no database")));
}

void TestRampSession::refusesACommandThatCannotBeStarted()
{
    Ramp ramp(specOf(launch("/nonexistent/program"), 8));
    ramp.session.start();
    QVERIFY(ramp.wait());
    QVERIFY(ramp.result().error);
    QCOMPARE(ramp.result().error->kind, ErrorKind::NotFound);
    QCOMPARE(ramp.steps.size(), std::size_t{1});
}

void TestRampSession::stopsInTheMiddleOfARound()
{
    RampSpec spec = specOf(launch("sleep 30"), 8);
    spec.plan.start = 4;
    Ramp ramp(spec);
    ramp.session.start();
    QVERIFY(waitUntil([&] { return ramp.run && ramp.run->children().size() == 4; }));
    ramp.session.stop();
    ramp.run->stop();
    QVERIFY(ramp.wait());
    QVERIFY(ramp.result().isStopped);
    QCOMPARE(ramp.result().answer.outcome, RampOutcome::Inconclusive);
    QCOMPARE(ramp.result().rounds.size(), std::size_t{1});
    const RampRound& round = ramp.result().rounds.front();
    QVERIFY(round.judgement.verdict == LevelVerdict::Inconclusive);
    QCOMPARE(round.stopped, 4);
    QCOMPARE(round.failed, 0);
}

void TestRampSession::stopsBetweenRounds()
{
    RampSpec spec = specOf(launch("true"), 8);
    spec.coolDown = 1h;
    Ramp ramp(spec);
    ramp.session.start();
    QVERIFY(waitUntil([&] { return ramp.session.rounds().size() == 1; }));
    ramp.session.stop();
    QVERIFY(ramp.wait());
    QCOMPARE(ramp.result().answer.passed, std::optional(1));
    QCOMPARE(ramp.result().answer.outcome, RampOutcome::Inconclusive);
}

void TestRampSession::goesOnWhenAnAgentDies()
{
    RampSpec spec = specOf(launch("sh"), 2);
    spec.launch.command = {"sh", "-c", "sleep 0.3"};
    Ramp ramp(spec);
    bool isKilled = false;
    ramp.session.start();
    QVERIFY(waitUntil([&] {
        if (!ramp.run || isKilled)
            return isKilled;
        const QList<ChildSnapshot> children = ramp.run->children();
        if (children.isEmpty() || children.first().pid == 0)
            return false;
        QFile stat(QStringLiteral("/proc/%1/stat").arg(children.first().pid));
        if (!stat.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = stat.readAll();
        const int agent = text.mid(text.lastIndexOf(')') + 4).split(' ').first().toInt();
        isKilled = agent > 1 && kill(agent, SIGKILL) == 0;
        return isKilled;
    }));
    QVERIFY(ramp.wait());
    QVERIFY(ramp.result().rounds.front().judgement.verdict == LevelVerdict::Inconclusive);
    QVERIFY(ramp.result().rounds.front().error);
    QCOMPARE(ramp.result().answer.outcome, RampOutcome::MaximumReached);
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestRampSession)
#include "tst_rampsession.moc"
