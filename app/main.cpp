// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/exitstatus.h"
#include "command/rampcommand.h"
#include "command/rampoptions.h"
#include "command/runcommand.h"
#include "command/runoptions.h"
#include "command/showcommand.h"
#include "command/unixsignals.h"
#include "command/windowoptions.h"
#include "launch/recentcommands.h"
#include "widgets/accessibility.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QPalette>
#include <QTranslator>

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

// The composition root: the only place that sees both the terminal commands and the window.

namespace brood {
namespace {

/// Without those that we were told to ignore (nohup(1), a shell's background jobs).
QList<int> notIgnored(QList<int> numbers)
{
    numbers.removeIf([](int number) {
        struct sigaction action = {};
        return sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
    });
    return numbers;
}

/// The first of two places that exists: beside brood, as it is built, or where it is installed.
QString besideOrInstalled(const QString& name, const QString& installedDirectory)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QString beside = programs.filePath(name);
    if (QFileInfo::exists(beside))
        return beside;
    return QDir::cleanPath(programs.filePath(installedDirectory + QLatin1Char('/') + name));
}

AgentCommand localAgent()
{
    return {besideOrInstalled(QStringLiteral("brood-agent"), QStringLiteral(BROOD_LIBEXEC_FROM_BIN)),
            {},
            {QCoreApplication::applicationDirPath()}};
}

/// Loads the user's language, for Brood and for Qt's own dialogs.
/// @return the language that Brood speaks now.
QLocale installTranslations(QCoreApplication& app)
{
    const QLocale locale;
    auto* brood = new QTranslator(&app);
    const QString directory =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral(BROOD_TRANSLATIONS_FROM_BIN));
    if (!brood->load(locale, QStringLiteral("brood"), QStringLiteral("_"), directory)) {
        // English is in the sources but for its plurals.
        if (brood->load(QStringLiteral("brood_en"), directory))
            QCoreApplication::installTranslator(brood);
        return QLocale(QLocale::English);
    }
    QCoreApplication::installTranslator(brood);
    auto* qt = new QTranslator(&app);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    return QLocale(brood->language());
}

int answer(const CommandLineAnswer& text)
{
    using Kind = CommandLineAnswer::Kind;
    std::fputs(text.text.toLocal8Bit().constData(), text.kind == Kind::Answer ? stdout : stderr);
    return text.kind == Kind::Error ? static_cast<int>(ExitStatus::BroodFailed) : 0;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("brood"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROOD_VERSION));
}

/// A command that starts children and listens to signals.
template <typename Command>
int runInTerminal(int argc, char** argv, const QByteArrayList& arguments, auto parse)
{
    const QList<int> numbers = notIgnored({SIGINT, SIGTERM, SIGHUP, SIGWINCH});
    UnixSignals::block(numbers);
    QCoreApplication app(argc, argv);
    const UnixSignals signals(numbers);
    nameApplication();
    installTranslations(app);
    const auto parsed = parse(arguments);
    if (!parsed.options)
        return answer(parsed.answer);
    Command command(*parsed.options, localAgent());
    QObject::connect(&signals, &UnixSignals::received, &command, &Command::handleSignal);
    QObject::connect(&command, &Command::finished, &app, [](int status) { QCoreApplication::exit(status); });
    command.start();
    return QCoreApplication::exec();
}

int show(int argc, char** argv, const QByteArrayList& arguments)
{
    QCoreApplication app(argc, argv);
    nameApplication();
    installTranslations(app);
    const ParsedShowOptions parsed = parseShowOptions(arguments);
    return parsed.options ? ShowCommand(*parsed.options).run() : answer(parsed.answer);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// What Qt would take for its own options must not come from the command behind "--".
struct SplitArguments
{
    int ours = 0; ///< How many of main's arguments stand before "--".
    QByteArrayList command;
};

SplitArguments split(int argc, char** argv)
{
    SplitArguments result;
    while (result.ours < argc && qstrcmp(argv[result.ours], "--") != 0)
        ++result.ours;
    for (int i = result.ours; i < argc; ++i)
        result.command += argv[i];
    return result;
}

bool asksForAnswer(int argc, char** argv)
{
    const QByteArrayList answers{"-h", "--help", "--version"};
    for (int i = 1; i < argc; ++i) {
        if (answers.contains(QByteArray(argv[i])))
            return true;
    }
    return false;
}

QByteArrayList toList(int argc, char** argv, const QByteArrayList& command)
{
    QByteArrayList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += argv[i];
    return arguments + command;
}

/// Qt 6.4 leaves the placeholders of some themes in the colour of the light one.
void makePlaceholdersReadable()
{
    QPalette palette;
    QColor color = QGuiApplication::palette().color(QPalette::Text);
    color.setAlphaF(0.5F);
    palette.setColor(QPalette::PlaceholderText, color);
    QApplication::setPalette(palette);
}

int openWindow(int argc, char** argv)
{
    SplitArguments arguments = split(argc, argv);
    if (asksForAnswer(arguments.ours, argv)) {
        QCoreApplication app(arguments.ours, argv);
        installTranslations(app);
        return answer(parseWindowOptions(toList(arguments.ours, argv, arguments.command)).answer);
    }
    if (!hasDisplay()) {
        QCoreApplication app(arguments.ours, argv);
        installTranslations(app);
        return answer(
            {QCoreApplication::translate("Main", "brood: There is no display to open a window on. Use "
                                                 "“brood run -- COMMAND” in the terminal.\n"),
             CommandLineAnswer::Kind::Error});
    }
    const QList<int> numbers = notIgnored({SIGINT, SIGTERM, SIGHUP});
    UnixSignals::block(numbers);
    QApplication app(arguments.ours, argv);
    const UnixSignals signals(numbers);
    nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral("brood"));
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("brood"), QIcon(QStringLiteral(":/brood/brood.svg"))));
    QGuiApplication::setLayoutDirection(installTranslations(app).textDirection());

    const ParsedWindowOptions parsed = parseWindowOptions(toList(arguments.ours, argv, arguments.command));
    if (!parsed.options)
        return answer(parsed.answer);
    makePlaceholdersReadable();
    installAccessibility();
    MainWindow window(localAgent(), parsed.options->dataDirectory);
    QObject::connect(&signals, &UnixSignals::received, &window, &MainWindow::interrupt);
    QObject::connect(&window, &MainWindow::interrupted, &app, [](int number) {
        QCoreApplication::exit(static_cast<int>(ExitStatus::SignalBase) + number);
    });
    if (!parsed.options->command.isEmpty()) {
        LaunchSpec spec;
        spec.command = parsed.options->command;
        window.setSpec(spec);
    }
    window.show();
    if (parsed.options->launch)
        window.launch();
    return QApplication::exec();
}

} // namespace
} // namespace brood

int main(int argc, char** argv)
{
    // Whoever starts us without a stream must not find a pipe of ours in its place.
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (fcntl(fd, F_GETFD) < 0)
            open("/dev/null", O_RDWR);
    }
    // A reader that went away is noticed by write(2), and must not end brood before its children.
    std::signal(SIGPIPE, SIG_IGN);
    // A limit on the size of files is like a full disk. The agent gives children all signals back.
    std::signal(SIGXFSZ, SIG_IGN);
    QByteArrayList arguments;
    for (int i = 2; i < argc; ++i)
        arguments += argv[i];
    const int ours = 1; // Qt's own options are the window's.
    if (argc > 1 && qstrcmp(argv[1], "run") == 0)
        return brood::runInTerminal<brood::RunCommand>(ours, argv, arguments, brood::parseRunOptions);
    if (argc > 1 && qstrcmp(argv[1], "ramp") == 0)
        return brood::runInTerminal<brood::RampCommand>(ours, argv, arguments, brood::parseRampOptions);
    if (argc > 1 && qstrcmp(argv[1], "show") == 0)
        return brood::show(ours, argv, arguments);
    return brood::openWindow(argc, argv);
}
