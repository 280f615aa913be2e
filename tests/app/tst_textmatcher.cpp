// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/textmatcher.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

#include <thread>

using brood::SearchPattern;
using brood::TextMatcher;
using brood::TextRange;

namespace {

std::shared_ptr<const TextMatcher> matcherFor(const SearchPattern& pattern)
{
    return TextMatcher::compile(pattern).matcher;
}

/// In bytes.
std::vector<TextRange> rangesIn(const TextMatcher& matcher, const std::string& text)
{
    const QString units = QString::fromStdString(text);
    std::vector<TextRange> ranges;
    for (const TextMatcher::Range& match : matcher.findAll(units)) {
        const auto begin = static_cast<std::size_t>(units.first(match.start).toUtf8().size());
        const auto length = static_cast<std::size_t>(units.mid(match.start, match.length).toUtf8().size());
        ranges.push_back({begin, begin + length});
    }
    return ranges;
}

/// @return whether a match lies across the cut.
bool expectSame(const TextMatcher& matcher, std::string_view text, std::size_t cut,
                const std::vector<TextRange>& whole)
{
    const auto first = matcher.findInPart(
        {.text = text, .rowBegin = 0, .rowEnd = cut, .headBytes = 0, .isBegin = true, .isCut = true});
    const auto second = matcher.findInPart({.text = text,
                                            .rowBegin = cut,
                                            .rowEnd = text.size(),
                                            .headBytes = text.size() - cut,
                                            .isBegin = true,
                                            .isCut = false});
    RC_ASSERT(!first.before);
    std::vector<TextRange> found = first.matches;
    if (second.before) {
        RC_ASSERT(!found.empty());
        RC_ASSERT(found.back() == *second.before);
    }
    found.insert(found.end(), second.matches.begin(), second.matches.end());
    RC_ASSERT(found == whole);
    return second.before.has_value();
}

std::vector<std::string> rowsFoundBy(const TextMatcher& matcher, const std::string& text)
{
    std::vector<TextMatcher::Hit> hits;
    matcher.findRows(text, hits);
    std::vector<std::string> rows;
    for (const TextMatcher::Hit& hit : hits)
        rows.push_back(text.substr(hit.begin, hit.end - hit.begin));
    return rows;
}

/// "text" as it is, "/text" as a regular expression; "i" behind "§" means either case, "w" whole words.
SearchPattern patternFrom(const QString& notation)
{
    const qsizetype flags = notation.lastIndexOf(u'§');
    SearchPattern pattern;
    pattern.text = flags < 0 ? notation : notation.left(flags);
    const QString flagText = flags < 0 ? QString() : notation.mid(flags + 1);
    pattern.isCaseSensitive = !flagText.contains(u'i');
    pattern.wholeWords = flagText.contains(u'w');
    pattern.isRegularExpression = pattern.text.startsWith(u'/');
    if (pattern.isRegularExpression)
        pattern.text.remove(0, 1);
    return pattern;
}

} // namespace

class TestTextMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInARow_data();
    void findsInARow();
    void findsRows_data();
    void findsRows();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void anEmptyPatternIsNoError();
    void countsInUtf16Units();
    void searchingManyRowsIsLookingAtEach();
    void aLineInTwoPartsIsALine();
    void literalsAreFoundWhereverTheyStand();
    void bytesThatAreNoTextDoNoHarm();
    void givesUpInARowThatTakesForever_data();
    void givesUpInARowThatTakesForever();
    void stopsSoon();
    void longRowsAreSearchedToTheirEnds();
    void threadsMayShareOne();
};

void TestTextMatcher::findsInARow_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("marked"); // the row with [ ] around each match

    const auto add = [](const char* name, const char16_t* notation, const char16_t* row,
                        const char16_t* marked) {
        QTest::newRow(name) << QString::fromUtf16(notation) << QString::fromUtf16(row)
                            << QString::fromUtf16(marked);
    };
    add("literal", u"ab", u"abcab", u"«ab»c«ab»");
    add("literal with meaning in regular expressions", u"a.b*[c]", u"aab a.b*[c]", u"aab «a.b*[c]»");
    add("literal with quotes of regular expressions", u"\\Qa\\E", u"a \\Qa\\E", u"a «\\Qa\\E»");
    add("case matters", u"ab", u"AB ab", u"AB «ab»");
    add("case does not", u"ab§i", u"AB ab Ab", u"«AB» «ab» «Ab»");
    add("umlauts in either case", u"größe§i", u"GRÖßE Größe", u"«GRÖßE» «Größe»");
    add("sharp s and its capital", u"ß§i", u"ẞ", u"«ẞ»");
    add("Kelvin sign", u"k§i", u"K", u"«K»");
    add("long s", u"session§i", u"ſeſſion", u"«ſeſſion»");
    add("Greek sigmas", u"σ§i", u"Σςσ", u"«Σ»«ς»«σ»");
    add("Turkish dotless i is another letter", u"i§i", u"ı I", u"ı «I»");
    add("overlapping ones once", u"aa", u"aaaa", u"«aa»«aa»");
    add("whole words", u"cat§w", u"cat concat cats cat", u"«cat» concat cats «cat»");
    add("whole words know Unicode", u"cat§w", u"äcat cat", u"äcat «cat»");
    add("underscores are of words", u"cat§w", u"cat_1 cat-1", u"cat_1 «cat»-1");
    add("whole words that are none", u"-x§w", u"a -x --x -xy", u"a «-x» -«-x» -xy");
    add("regular expression for words", u"/ca+t§w", u"caat caats", u"«caat» caats");
    add("words and alternatives", u"/foo|foobar§w", u"foobar foo", u"«foobar» «foo»");
    add("words and a comment", u"/(?x) foo # it§w", u"foo foos", u"«foo» foos");
    add("classes know Unicode", u"/\\w+", u"grün €", u"«grün» €");
    add("digits of others", u"/\\d+", u"12 ٣٤", u"«12» «٣٤»");
    add("start", u"/^a", u"aa", u"«a»a");
    add("end", u"/a$", u"aa", u"a«a»");
    add("nothing empty", u"/x*", u"axxb", u"a«xx»b");
    add("nothing but empty", u"/^", u"abc", u"abc");
    add("look behind", u"/(?<=a)b", u"ab b", u"a«b» b");
    add("back reference", u"/(.)\\1", u"abba", u"a«bb»a");
    add("kept out", u"/foo\\Kbar", u"foobar", u"foo«bar»");
    add("emoji are one character", u"/^.$", u"😀", u"«😀»");
    add("TAB and other space", u"/a\\sb", u"a\tb a b", u"«a\tb» «a b»");
}

void TestTextMatcher::findsInARow()
{
    QFETCH(QString, notation);
    QFETCH(QString, row);
    QFETCH(QString, marked);
    const auto matcher = matcherFor(patternFrom(notation));
    QVERIFY(matcher != nullptr);
    QString result = row;
    const auto ranges = matcher->findAll(row);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        result.insert(range->start + range->length, u'»');
        result.insert(range->start, u'«');
    }
    QCOMPARE(result, marked);
    QCOMPARE(matcher->count(row.toStdString()), ranges.size());
    // The way for many rows finds the same in a row alone, between others, and far from the start.
    for (const std::string& before : {std::string(), std::string("x\n"), std::string(300'000, '\n')}) {
        const std::string text = before + row.toStdString() + "\n";
        std::vector<TextMatcher::Hit> hits;
        matcher->findRows(text, hits);
        std::erase_if(hits, [&](const TextMatcher::Hit& hit) { return hit.begin < before.size(); });
        QCOMPARE(hits.size(), ranges.empty() ? std::size_t{0} : std::size_t{1});
        if (!ranges.empty()) {
            QCOMPARE(hits.front().begin, before.size());
            QCOMPARE(hits.front().end, text.size() - 1);
            QCOMPARE(hits.front().matches, ranges.size());
        }
    }
}

void TestTextMatcher::findsRows_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // the rows, with "+" between them

    const auto add = [](const char* name, const char* notation, const char* text, const char* found) {
        QTest::newRow(name) << QString::fromUtf8(notation) << QString::fromUtf8(text)
                            << QString::fromUtf8(found);
    };
    add("literal", "b", "a\nab\nb", "ab+b");
    add("space does not reach over the end", "/a\\s+b", "a\nb\na b\na  b\n", "a b+a  b");
    add("nor hides the next row", "/\\s+b", "a\n b\nb\n", " b");
    add("negated class", "/a[^x]b", "a\nb\naxb\nayb\n", "ayb");
    add("negated class at the end", "/a[^x]", "a\nab\n", "ab");
    add("start and end of each row", "/^ab$", "ab\nabc\nab\ncab", "ab+ab");
    add("start of the subject", "/\\Aab", "x\nab\n", "ab");
    add("end of the subject", "/ab\\z", "ab\nabx", "ab");
    add("end or newline", "/ab\\Z", "ab\nabx", "ab");
    add("lines of its own", "/(?m)^ab$", "ab\nx", "ab");
    add("without lines", "/(?-m)^ab$", "x\nab\nx", "ab");
    add("dot and newline", "/(?s)a.b", "a\nb\na-b", "a-b");
    add("what is not followed", "/a(?!b)", "ab\na\n", "a");
    add("what is not preceded", "/(?<!a)b", "a\nb\nab", "b");
    add("possessive", "/a++b", "aab\naa\nb", "aab");
    add("atomic", "/(?>a|ab)c", "ac\nabc", "ac");
    add("a class and Unicode", "/[\\w]+!", "grün!\n€!", "grün!");
    add("a negated class and Unicode", "/^[^\\W]+$", "grün\n€", "grün");
    add("no word characters", "/^[^\\w]+$", "grün\n€", "€");
    add("class with a bracket", "/^[]\\w]+$", "a]\nä]\n[", "a]+ä]");
    add("class with a hyphen", "/^[-\\w]+$", "a-\nä-\n+", "a-+ä-");
    add("class with a caret", "/^[\\^\\w]+$", "a^\nä\n+", "a^+ä");
    add("POSIX class", "/^[[:alpha:]]+$", "ab\näb\n1", "ab+äb");
    add("quoted", "/\\Qa.b\\E+", "a.bb\naxb", "a.bb");
    add("property", "/^\\p{Lu}+$", "ÄB\nab", "ÄB");
    add("named group", "/(?<x>a)b", "ab\na", "ab");
    add("back reference", "/(\\w)\\1", "abba\nabab\näöö", "abba+äöö");
    add("word borders and Unicode", "/\\bcat\\b", "äcat\ncat\ncatä\n€cat", "cat+€cat");
    add("no word border", "/\\Bcat", "äcat\ncat", "äcat");
    add("bounded", "/^a{2,3}$", "a\naa\naaa\naaaa", "aa+aaa");
    add("bounded much", "/^(ab){40}$", "ab\n", "");
    add("braces that are text", "/a{,3}", "a{,3}\naaa", "a{,3}");
    add("hexadecimal", "/\\x{e4}|\\xf6", "ä\nö\nü", "ä+ö");
    add("empty rows", "/^$", "\n\n", "");
    add("no newline at the end", "a", "a", "a");
    add("newlines only", "a", "\n\n\n", "");
    add("nothing", "a", "", "");
    add("a newline is never matched", "/a\\n", "a\nb", "");
    add("a newline in a class is never matched", "/a[\\n]?b", "a\nb\nab", "ab");
}

void TestTextMatcher::findsRows()
{
    QFETCH(QString, notation);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto matcher = matcherFor(patternFrom(notation));
    QVERIFY(matcher != nullptr);
    QStringList rows;
    for (const std::string& row : rowsFoundBy(*matcher, text.toStdString()))
        rows << QString::fromStdString(row);
    QCOMPARE(rows.join(u'+'), found);
}

void TestTextMatcher::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("words");

    QTest::newRow("group") << QStringLiteral("(ab") << 3 << QStringLiteral("missing closing parenthesis");
    QTest::newRow("after umlauts") << QStringLiteral("äö😀(") << 5 << QStringLiteral("parenthesis");
    QTest::newRow("nothing to repeat") << QStringLiteral("*a") << 0 << QStringLiteral("quantifier");
    QTest::newRow("single bytes") << QStringLiteral("\\C") << 2 << QStringLiteral("\\C");
    QTest::newRow("class") << QStringLiteral("[b-a]") << 3 << QStringLiteral("range out of order");
}

void TestTextMatcher::saysWhatIsWrong()
{
    QFETCH(QString, pattern);
    QFETCH(int, offset);
    QFETCH(QString, words);
    for (const bool wholeWords : {false, true}) {
        const auto compiled = TextMatcher::compile({.text = pattern,
                                                    .isRegularExpression = true,
                                                    .isCaseSensitive = true,
                                                    .wholeWords = wholeWords});
        QVERIFY(compiled.matcher == nullptr);
        QVERIFY2(compiled.error.contains(words), qPrintable(compiled.error));
        QCOMPARE(compiled.errorOffset, qsizetype{offset});
    }
}

void TestTextMatcher::anEmptyPatternIsNoError()
{
    const auto compiled = TextMatcher::compile({});
    QVERIFY(compiled.matcher == nullptr);
    QVERIFY(compiled.error.isEmpty());
}

void TestTextMatcher::countsInUtf16Units()
{
    const auto matcher = matcherFor({.text = QStringLiteral("x"), .isCaseSensitive = true});
    const QString row = QStringLiteral("äx😀x") + QChar(0xd800) + QStringLiteral("x");
    QCOMPARE(matcher->findAll(row), (std::vector<TextMatcher::Range>{{1, 1}, {4, 1}, {6, 1}}));
}

/// The prefilter must let pass every row with a match.
void TestTextMatcher::searchingManyRowsIsLookingAtEach()
{
    const auto piece = rc::gen::elementOf(std::vector<std::string>{
        "a",      "b",      "ab",     "ä",      "K",      "ſ",        "s",        "k",           ".",
        "\\w",    "\\W",    "\\d",    "\\s",    "\\S",    "\\b",      "\\B",      "^",           "$",
        "[ab]",   "[^a]",   "[\\w-]", "[^\\d]", "[\\s.]", "(?:a|bc)", "(a)",      "(?=b)",       "(?!b)",
        "(?<=a)", "(?<!a)", "|",      "+",      "*",      "?",        "{2}",      "{1,3}",       "*?",
        "++",     "\\.",    " ",      "1",      "(?i)",   "(?s)",     "\\Qb.\\E", "[[:alpha:]]", "(?>a+)"});
    const auto bits = rc::gen::elementOf(std::vector<std::string>{
        "a", "b", "ab", "c", "ä", "Ä", "K", "ſ", "S", "k", ".", " ", "1", "-", "\n", "\n", "٣", "😀", "\t"});
    int compiled = 0;
    QVERIFY(rc::check("findRows() finds what count() finds row by row", [&] {
        std::string expression;
        for (const std::string& part :
             *rc::gen::container<std::vector<std::string>>(*rc::gen::inRange<std::size_t>(1, 6), piece))
            expression += part;
        SearchPattern pattern{.text = QString::fromStdString(expression),
                              .isRegularExpression = true,
                              .isCaseSensitive = *rc::gen::arbitrary<bool>(),
                              .wholeWords = *rc::gen::weightedElement<bool>({{4, false}, {1, true}})};
        const auto matcher = matcherFor(pattern);
        if (matcher == nullptr)
            return;
        ++compiled;
        std::string text;
        for (const std::string& part : *rc::gen::container<std::vector<std::string>>(60, bits))
            text += part;
        std::vector<TextMatcher::Hit> hits;
        matcher->findRows(text, hits);
        std::size_t next = 0;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::size_t matches = matcher->count(text.substr(begin, end - begin));
            if (matches > 0) {
                RC_LOG() << expression << " in: " << text;
                RC_ASSERT(next < hits.size());
                RC_ASSERT(hits[next].begin == begin);
                RC_ASSERT(hits[next].end == end);
                RC_ASSERT(hits[next].matches == matches);
                ++next;
            }
            begin = end + 1;
        }
        RC_ASSERT(next == hits.size());
    }));
    QVERIFY(compiled > 0);
}

void TestTextMatcher::aLineInTwoPartsIsALine()
{
    const auto piece = rc::gen::elementOf(std::vector<std::string>{
        "a",   "b",   "ab", "ä",   "K",    "s",    "k",        ".",     "\\w",   "\\W",    "\\s",
        "\\b", "\\B", "^",  "$",   "[ab]", "[^a]", "(?:a|bc)", "(?=b)", "(?!b)", "(?<=a)", "(?<!a)",
        "|",   "+",   "?",  "{2}", "*?",   "++",   " ",        "\\.",   "1"});
    const auto bits = rc::gen::elementOf(
        std::vector<std::string>{"a", "b", "ab", "c", "ä", "K", "ſ", "S", ".", " ", "1", "-", "😀", "\t"});
    int across = 0;
    QVERIFY(rc::check("the same matches", [&] {
        SearchPattern pattern{.text = {},
                              .isRegularExpression = *rc::gen::weightedElement<bool>({{1, false}, {3, true}}),
                              .isCaseSensitive = *rc::gen::arbitrary<bool>(),
                              .wholeWords = *rc::gen::weightedElement<bool>({{4, false}, {1, true}})};
        for (const std::string& part : *rc::gen::container<std::vector<std::string>>(
                 *rc::gen::inRange<std::size_t>(1, 4), pattern.isRegularExpression ? piece : bits))
            pattern.text += QString::fromStdString(part);
        const auto matcher = matcherFor(pattern);
        if (matcher == nullptr)
            return;
        const auto some =
            *rc::gen::container<std::vector<std::string>>(*rc::gen::inRange<std::size_t>(1, 40), bits);
        std::string text;
        std::vector<std::size_t> cuts;
        for (const std::string& bit : some) {
            cuts.push_back(text.size());
            text += bit;
        }
        const std::vector<TextRange> whole = rangesIn(*matcher, text);
        for (const std::size_t cut : cuts) {
            // How long one is that reaches to the end of what is looked at, can't be known.
            if (std::ranges::any_of(
                    whole, [&](TextRange match) { return match.begin < cut && match.end == text.size(); }))
                continue;
            RC_LOG() << pattern.text.toStdString() << " in " << text << " cut at " << cut << '\n';
            across += expectSame(*matcher, text, cut, whole) ? 1 : 0;
        }
    }));
    QVERIFY(across > 0);
}

void TestTextMatcher::literalsAreFoundWhereverTheyStand()
{
    QVERIFY(rc::check("literals", [] {
        const auto letters = rc::gen::elementOf(std::string("abABkKsS.\\[ "));
        const auto text = *rc::gen::container<std::string>(*rc::gen::inRange<std::size_t>(1, 5), letters);
        const auto haystack = *rc::gen::container<std::string>(*rc::gen::inRange<std::size_t>(0, 200),
                                                               rc::gen::oneOf(letters, rc::gen::just('\n')));
        const bool isCaseSensitive = *rc::gen::arbitrary<bool>();
        const auto matcher =
            matcherFor({.text = QString::fromStdString(text), .isCaseSensitive = isCaseSensitive});
        std::vector<TextMatcher::Hit> hits;
        matcher->findRows(haystack, hits);
        std::size_t next = 0;
        const QStringList rows = QString::fromStdString(haystack).split(u'\n');
        for (const QString& row : rows) {
            const auto count = row.count(QString::fromStdString(text),
                                         isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
            if (count == 0)
                continue;
            RC_ASSERT(next < hits.size());
            const TextMatcher::Hit& hit = hits[next++];
            RC_ASSERT(haystack.substr(hit.begin, hit.end - hit.begin) == row.toStdString());
            // QString counts overlapping ones.
            RC_ASSERT(hit.matches <= static_cast<std::size_t>(count));
            RC_ASSERT(hit.matches == matcher->count(row.toStdString()));
        }
        RC_ASSERT(next == hits.size());
    }));
}

void TestTextMatcher::bytesThatAreNoTextDoNoHarm()
{
    for (const char* notation : {"a.b", "/a.b", "/a.b§i", "/a\\w+b", "/ä.b§i", "/.*"}) {
        const auto matcher = matcherFor(patternFrom(QString::fromUtf8(notation)));
        QVERIFY(rc::check("any bytes", [&] {
            const auto bytes = *rc::gen::container<std::string>(
                rc::gen::elementOf(std::string("ab\n\xc3\xa4\xff\x80\xf0\xe2\xed")));
            std::vector<TextMatcher::Hit> hits;
            matcher->findRows(bytes, hits);
            static_cast<void>(matcher->count(bytes));
        }));
    }
    QCOMPARE(rowsFoundBy(*matcherFor(patternFrom(QStringLiteral("ab"))), "\xff"
                                                                         "ab\n\xc3\nab"),
             (std::vector<std::string>{"\xff"
                                       "ab",
                                       "ab"}));
}

void TestTextMatcher::givesUpInARowThatTakesForever_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("row");

    const QString as(64 * 1024, u'a');
    QTest::newRow("nested") << QStringLiteral("(a+)+$") << QString(as + u'!');
    QTest::newRow("alternatives") << QStringLiteral("(a|a)*b") << as;
    QTest::newRow("alternatives, with what is needed") << QStringLiteral("^(a|aa)+$") << QString(as + u'b');
    QTest::newRow("many stars") << QStringLiteral("a*a*a*a*a*a*[bc]") << as;
    QTest::newRow("cubic") << QStringLiteral("a.*a.*a.*[bc]") << as;
    QTest::newRow("lazy") << QStringLiteral("(.*?a){12}[bc]") << as;
    QTest::newRow("words") << QStringLiteral("(\\w+\\s?)*:") << as;
    QTest::newRow("back reference") << QStringLiteral("(a*)*\\1[bc]") << as;
}

void TestTextMatcher::givesUpInARowThatTakesForever()
{
    QFETCH(QString, pattern);
    QFETCH(QString, row);
    const auto matcher = matcherFor({.text = pattern, .isRegularExpression = true, .isCaseSensitive = true});
    QVERIFY(matcher != nullptr);
    QElapsedTimer timer;
    timer.start();
    constexpr int rows = 3;
    for (int i = 0; i < rows; ++i)
        static_cast<void>(matcher->count(row.toStdString()));
    qInfo("%lld ms a row", timer.elapsed() / rows);
    QVERIFY2(timer.elapsed() < rows * 1000, qPrintable(QString::number(timer.elapsed())));
    std::vector<TextMatcher::Hit> hits;
    matcher->findRows(row.toStdString() + '\n' + row.toStdString(), hits);
    QVERIFY2(timer.elapsed() < 2 * rows * 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestTextMatcher::stopsSoon()
{
    const auto matcher = matcherFor(
        {.text = QStringLiteral("(a*)*\\1[bc]"), .isRegularExpression = true, .isCaseSensitive = true});
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += std::string(60'000, 'a') + 'x' + '\n';
    std::stop_source source;
    std::vector<TextMatcher::Hit> hits;
    std::thread thread([&] { matcher->findRows(text, hits, source.get_token()); });
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    source.request_stop();
    thread.join();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    qInfo("stopped after %lld ms", timer.elapsed());
}

void TestTextMatcher::longRowsAreSearchedToTheirEnds()
{
    std::string row(3'000'000, 'x');
    row += "ä needle123";
    for (const char* notation :
         {"needle", "/needle\\d+$", "/\\bneedle[0-9]{3}", "NEEDLE§i", "/(?<=ä )needle.*"}) {
        const auto matcher = matcherFor(patternFrom(QString::fromUtf8(notation)));
        QCOMPARE(rowsFoundBy(*matcher, "a\n" + row + "\nb").size(), std::size_t{1});
        QCOMPARE(matcher->count(row), std::size_t{1});
    }
}

void TestTextMatcher::threadsMayShareOne()
{
    const auto matcher = matcherFor(
        {.text = QStringLiteral("\\w*[0-9]$"), .isRegularExpression = true, .isCaseSensitive = true});
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "row " + std::to_string(i) + (i % 2 == 0 ? "!\n" : "\n");
    std::vector<std::size_t> found(4);
    std::vector<std::thread> threads;
    for (std::size_t& count : found)
        threads.emplace_back([&] { count = rowsFoundBy(*matcher, text).size(); });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(found, (std::vector<std::size_t>(4, 10'000)));
}

QTEST_GUILESS_MAIN(TestTextMatcher)
#include "tst_textmatcher.moc"
