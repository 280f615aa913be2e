// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/childcgroup.h"
#include "protocol/processrecords.h"
#include "tests/app/agentclient.h"
#include "tests/app/leftovers.h"

#include <QDir>
#include <QTest>

#include <cstring>

#include <unistd.h>

using brood::agent::CgroupFolder;
using brood::test::AgentClient;
namespace protocol = brood::protocol;

// What the system counts of a child and all its descendants, where it does.

class TestAgentAccounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void comesOnceBeforeTheEnd();
    void countsInstructionsOfTheWholeTree();
    void countsCpuTimeThatNobodyWaitedFor();
    void leavesNoGroupBehind();

private:
    [[nodiscard]] static protocol::Start counted(std::uint32_t child, const QByteArray& words)
    {
        protocol::Start start = AgentClient::misbehave(child, words);
        start.countHardware = true;
        start.ownCgroup = true;
        return start;
    }
    [[nodiscard]] protocol::Accounting accountingOf(const QByteArray& words);
    [[nodiscard]] static QStringList groups()
    {
        const auto own = CgroupFolder::own();
        return own ? QDir(QString::fromStdString(own->path))
                         .entryList({QStringLiteral("brood-*")}, QDir::Dirs)
                   : QStringList();
    }
    brood::test::Leftovers m_leftovers;
};

void TestAgentAccounting::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

protocol::Accounting TestAgentAccounting::accountingOf(const QByteArray& words)
{
    AgentClient client;
    if (!client.connect())
        return {};
    client.send(counted(1, words));
    return client.waitFor<protocol::Accounting>(1).value_or(protocol::Accounting{});
}

void TestAgentAccounting::comesOnceBeforeTheEnd()
{
    AgentClient client;
    QVERIFY(client.connect());
    client.send(AgentClient::misbehave(1, "exit 3"));
    QVERIFY(client.waitFor<protocol::Finished>(1));
    const auto types = client.types();
    QCOMPARE(types.count(protocol::RecordType::Accounting), 1);
    QVERIFY(types.indexOf(protocol::RecordType::Accounting) < types.indexOf(protocol::RecordType::Finished));
    QCOMPARE(client.waitFor<protocol::Exited>(1)->waitStatus, 3 << 8);
    // It was not asked for.
    QVERIFY(!client.waitFor<protocol::Accounting>(1)->hardware);
    QVERIFY(!client.waitFor<protocol::Accounting>(1)->cgroup);
}

void TestAgentAccounting::countsInstructionsOfTheWholeTree()
{
    const protocol::Accounting one = accountingOf("burn 100");
    if (!one.hardware || !one.hardware->instructions)
        QSKIP(qPrintable(QStringLiteral("no hardware counters here: %1")
                             .arg(QString::fromLocal8Bit(strerror(one.hardwareError)))));
    QCOMPARE(one.hardwareError, 0);
    QVERIFY(*one.hardware->instructions > 10'000'000);
    // In itself, in a child and in a daemon: each as long as the one above.
    const protocol::Accounting three = accountingOf("orphan-burn 100 100 100");
    QVERIFY(three.hardware && three.hardware->instructions);
    const double ratio =
        static_cast<double>(*three.hardware->instructions) / static_cast<double>(*one.hardware->instructions);
    QVERIFY2(ratio > 1.5 && ratio < 6, qPrintable(QString::number(ratio)));
    const protocol::Accounting little = accountingOf("exit 0");
    QVERIFY(*little.hardware->instructions < *one.hardware->instructions / 4);
}

void TestAgentAccounting::countsCpuTimeThatNobodyWaitedFor()
{
    const protocol::Accounting counted = accountingOf("orphan-burn 60 80 100");
    if (!counted.cgroup)
        QSKIP("no control group can be made here");
    QVERIFY(counted.cgroup->userNs + counted.cgroup->systemNs >= 230'000'000);
    QVERIFY(counted.cgroup->userNs + counted.cgroup->systemNs < 2'000'000'000);
    QCOMPARE(counted.cgroup->oomKills, 0U);
}

void TestAgentAccounting::leavesNoGroupBehind()
{
    const QStringList before = groups();
    {
        AgentClient client;
        QVERIFY(client.connect());
        client.send(counted(1, "exit 0"));
        client.send(counted(2, "daemon 60000"));
        QVERIFY(client.waitFor<protocol::Finished>(1));
        QVERIFY(client.waitFor<protocol::Finished>(2));
    }
    // Other agents may come and go meanwhile.
    const QStringList after = groups();
    for (const QString& group : after)
        QVERIFY2(before.contains(group) ||
                     QFile::exists(QStringLiteral("/proc/") + group.section(u'-', 1, 1)),
                 qPrintable(group));
}

QTEST_GUILESS_MAIN(TestAgentAccounting)
#include "tst_agentaccounting.moc"
