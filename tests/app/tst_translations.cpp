// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/runoptions.h"
#include "launch/environmenttext.h"
#include "report/reportfile.h"
#include "session/resulttext.h"
#include "session/starterrors.h"

#include <QDomDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cerrno>

/// The translations as people get them: nothing left out, nothing broken, and really looked up by the
/// sources.
class TranslationsTest : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString context;
        QString source;
        QStringList translations; // One, or one for each plural form.
        bool isUnfinished = false;
        bool isPlural = false;
    };

    static QList<Message> read(const QString& fileName)
    {
        QFile file(fileName);
        QDomDocument document;
        if (!file.open(QIODevice::ReadOnly) || !document.setContent(&file))
            return {};
        QList<Message> messages;
        const QDomNodeList nodes = document.elementsByTagName(QStringLiteral("message"));
        for (int i = 0; i < nodes.size(); ++i) {
            const QDomElement element = nodes.at(i).toElement();
            const QDomElement translation = element.firstChildElement(QStringLiteral("translation"));
            Message message;
            message.context = element.parentNode().firstChildElement(QStringLiteral("name")).text();
            message.source = element.firstChildElement(QStringLiteral("source")).text();
            message.isUnfinished = translation.hasAttribute(QStringLiteral("type"));
            message.isPlural = element.attribute(QStringLiteral("numerus")) == QLatin1String("yes");
            for (QDomElement form = translation.firstChildElement(QStringLiteral("numerusform"));
                 !form.isNull(); form = form.nextSiblingElement(QStringLiteral("numerusform")))
                message.translations += form.text();
            if (!message.isPlural)
                message.translations += translation.text();
            messages += message;
        }
        return messages;
    }

    static QString tsFile(const QString& language)
    {
        return QStringLiteral(BROOD_TRANSLATIONS "/brood_%1.ts").arg(language);
    }

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("German") << QStringLiteral("de") << 2;
        QTest::newRow("French") << QStringLiteral("fr") << 2;
        QTest::newRow("Spanish") << QStringLiteral("es") << 2;
        QTest::newRow("Brazilian Portuguese") << QStringLiteral("pt_BR") << 2;
        QTest::newRow("Japanese") << QStringLiteral("ja") << 1;
        QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN") << 1;
        QTest::newRow("Arabic") << QStringLiteral("ar") << 6;
    }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, language);
        QFETCH(const int, pluralForms);
        // Brought up to date with the sources as they are now, a complete file stays complete.
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("brood_%1.ts").arg(language));
        QVERIFY(QFile::copy(tsFile(language), copy));
        QProcess lupdate;
        lupdate.start(QStringLiteral(BROOD_LUPDATE),
                      {QStringLiteral("-no-obsolete"), QStringLiteral("-silent"), QStringLiteral("-I"),
                       QStringLiteral(BROOD_SOURCES), QStringLiteral("-I"),
                       QStringLiteral(BROOD_SOURCES "/app"), QStringLiteral(BROOD_SOURCES "/app"),
                       QStringLiteral(BROOD_SOURCES "/widgets"), QStringLiteral("-ts"), copy});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);

        const QList<Message> messages = read(copy);
        QVERIFY(messages.size() > 200);
        for (const Message& message : messages) {
            const QByteArray where = (message.context + QStringLiteral(": ") + message.source).toUtf8();
            QVERIFY2(!message.isUnfinished, where.constData());
            QVERIFY2(!message.isPlural || message.translations.size() == pluralForms, where.constData());
            for (const QString& translation : message.translations)
                QVERIFY2(!translation.isEmpty(), where.constData());
        }
    }

    void placeholdersAndMarkupSurviveTranslation_data() { everyTextIsTranslated_data(); }
    void placeholdersAndMarkupSurviveTranslation()
    {
        QFETCH(const QString, language);
        const QList<Message> messages = read(tsFile(language));
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            for (const QString& translation : message.translations) {
                const QByteArray where = (message.source + QStringLiteral(" -> ") + translation).toUtf8();
                for (const char* mark : {"%1", "%2", "%3", "<b>", "</b>", "<a ", "--help"}) {
                    const QString text = QString::fromLatin1(mark);
                    QVERIFY2(message.source.count(text) == translation.count(text), where.constData());
                }
                // Plural forms for one and two may name the number in words.
                if (!message.isPlural)
                    QVERIFY2(message.source.contains(QLatin1String("%n")) ==
                                 translation.contains(QLatin1String("%n")),
                             where.constData());
                // A shortcut stays one, and none appears where there was none.
                const auto hasShortcut = [](const QString& text) {
                    return QString(text).remove(QStringLiteral("&&")).contains(QLatin1Char('&'));
                };
                QVERIFY2(hasShortcut(message.source) == hasShortcut(translation), where.constData());
            }
        }
    }

    void theSourcesLookTheirTextsUp()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral("brood_de"), QStringLiteral(BROOD_QM)));
        QCoreApplication::installTranslator(&german);

        brood::ChildResult result;
        result.outcome = brood::ChildOutcome::Exited;
        result.pid = 1;
        result.exitCode = 139;
        result.elapsed = std::chrono::hours(2);
        const brood::ResultText text = brood::describe(result, QLocale::c());
        QVERIFY2(!text.headline.startsWith(QLatin1String("Finished")), qPrintable(text.headline));
        QVERIFY2(!text.notes.join(QLatin1Char(' ')).contains(QLatin1String("shell reports")),
                 qPrintable(text.notes.join(QLatin1Char(' '))));
        QCOMPARE(text.figures.first(), QStringLiteral("2 Std. 00 Min. 00 s"));

        brood::protocol::StartFailed failure;
        failure.errorNumber = ENOENT;
        failure.path = "/x";
        QVERIFY(!brood::describeStartFailure(failure).message.contains(QLatin1String("does not exist")));
        QVERIFY(!brood::checkReportFiles({QStringLiteral("x.txt")})
                     .contains(QLatin1String("has no known format")));
        QVERIFY(!brood::parseEnvironmentText(u"=x").error.isEmpty());
        const QString help = brood::parseRunOptions({"--help"}).answer.text;
        QVERIFY2(!help.contains(QLatin1String("Print this help")), qPrintable(help));
        QVERIFY2(!help.contains(QLatin1String("Stop the child")), qPrintable(help));
        QVERIFY(!brood::signalText(99).startsWith(QLatin1String("signal")));

        QCoreApplication::removeTranslator(&german);
        QVERIFY(brood::describe(result, QLocale::c()).headline.startsWith(QLatin1String("Finished")));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
