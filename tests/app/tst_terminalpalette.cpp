// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/terminalpalette.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

namespace brood {

namespace {

constexpr BaseColors light{.text = 0x000000, .background = 0xffffff};
constexpr BaseColors dark{.text = 0xffffff, .background = 0x1e1e1e};

TerminalColor indexed(std::uint32_t value)
{
    return {.kind = TerminalColor::Kind::Indexed, .value = value};
}

TerminalColor rgb(std::uint32_t value)
{
    return {.kind = TerminalColor::Kind::Rgb, .value = value};
}

TextStyle colored(TerminalColor foreground, TerminalColor background = {})
{
    TextStyle style;
    style.foreground = foreground;
    style.background = background;
    return style;
}

rc::Gen<TerminalColor> anyColor()
{
    return rc::gen::oneOf(rc::gen::just(TerminalColor()), rc::gen::map(rc::gen::inRange(0U, 256U), indexed),
                          rc::gen::map(rc::gen::inRange(0U, 0x1000000U), rgb));
}

} // namespace

class TestTerminalPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsWcagDoes();
    void namedColorsCanBeRead_data();
    void namedColorsCanBeRead();
    void resolvesTheOthersAsXtermDoes();
    void changesNoMoreThanItMust();
    void keepsTheHue();
    void textCanBeRead();
    void leavesPicturesAsTheyAre();
    void swapsAndHides();
    void faintIsFainter();
};

void TestTerminalPalette::measuresContrastAsWcagDoes()
{
    QCOMPARE(contrast(0x000000, 0xffffff), 21.0);
    QCOMPARE(contrast(0xffffff, 0xffffff), 1.0);
    // The least grey that is enough on white, as WCAG's own examples have it.
    QVERIFY(contrast(0x767676, 0xffffff) >= 4.5);
    QVERIFY(contrast(0x777777, 0xffffff) < 4.5);
}

void TestTerminalPalette::namedColorsCanBeRead_data()
{
    QTest::addColumn<Rgb>("background");
    QTest::addColumn<bool>("isDark");
    // Usual base colours of desktops' styles.
    QTest::newRow("white") << Rgb{0xffffff} << false;
    QTest::newRow("Breeze") << Rgb{0xfcfcfc} << false;
    QTest::newRow("Fusion, dark") << Rgb{0x1e1e1e} << true;
    QTest::newRow("Breeze, dark") << Rgb{0x1b1e20} << true;
    QTest::newRow("Breeze, dark, older") << Rgb{0x232629} << true;
}

void TestTerminalPalette::namedColorsCanBeRead()
{
    QFETCH(Rgb, background);
    QFETCH(bool, isDark);
    const TerminalPalette palette = isDark ? TerminalPalette::Dark : TerminalPalette::Light;
    std::set<Rgb> colors;
    for (std::uint32_t i = 0; i < 16; ++i) {
        const Rgb color = resolve(indexed(i), ColorRole::Foreground, palette);
        QVERIFY2(contrast(color, background) >= readableContrast, qPrintable(QString::number(i)));
        colors.insert(color);
    }
    QCOMPARE(colors.size(), std::size_t{16});
}

void TestTerminalPalette::resolvesTheOthersAsXtermDoes()
{
    for (const TerminalPalette palette : {TerminalPalette::Light, TerminalPalette::Dark}) {
        const auto color = [palette](std::uint32_t index) {
            return resolve(indexed(index), ColorRole::Foreground, palette);
        };
        QCOMPARE(color(16), Rgb{0x000000});
        QCOMPARE(color(17), Rgb{0x00005f});
        QCOMPARE(color(208), Rgb{0xff8700});
        QCOMPARE(color(231), Rgb{0xffffff});
        QCOMPARE(color(232), Rgb{0x080808});
        QCOMPARE(color(255), Rgb{0xeeeeee});
        QCOMPARE(resolve(rgb(0x123456), ColorRole::Background, palette), Rgb{0x123456});
    }
}

void TestTerminalPalette::changesNoMoreThanItMust()
{
    QCOMPARE(readable(0x767676, 0xffffff), Rgb{0x767676});
    QCOMPARE(readable(0xffffff, 0xffffff), Rgb{0x767676});
    QVERIFY(rc::check("what is changed has just enough contrast", [] {
        const Rgb front = *rc::gen::inRange(0U, 0x1000000U);
        const Rgb back = *rc::gen::inRange(0U, 0x1000000U);
        const Rgb result = readable(front, back);
        RC_ASSERT(contrast(result, back) >= readableContrast);
        RC_ASSERT(result == front || contrast(result, back) < readableContrast * 1.1);
    }));
}

void TestTerminalPalette::keepsTheHue()
{
    // Blue and yellow, which are what is hardest to read.
    const Rgb blue = readable(0x0000ff, 0x1e1e1e);
    QVERIFY((blue & 0xff) == 0xff && (blue >> 16) == (blue >> 8 & 0xff));
    const Rgb yellow = readable(0xffff00, 0xffffff);
    QVERIFY((yellow & 0xff) == 0 && (yellow >> 16) == (yellow >> 8 & 0xff));
}

void TestTerminalPalette::textCanBeRead()
{
    QVERIFY(rc::check("text can be read", [] {
        TextStyle style = colored(*anyColor(), *anyColor());
        style.inverse = *rc::gen::arbitrary<bool>();
        const auto isNamedOrOwn = [](const TerminalColor& color) {
            return color.kind == TerminalColor::Kind::Default ||
                   (color.kind == TerminalColor::Kind::Indexed && color.value < 16);
        };
        const TerminalColor& front = style.inverse ? style.background : style.foreground;
        RC_PRE(isNamedOrOwn(front) ||
               (style.inverse ? style.foreground : style.background) == TerminalColor());
        for (const BaseColors& base : {light, dark}) {
            const DrawnColors colors = drawnColors(style, base);
            RC_ASSERT(contrast(colors.foreground, colors.background) >= readableContrast);
        }
    }));
}

void TestTerminalPalette::leavesPicturesAsTheyAre()
{
    const DrawnColors colors = drawnColors(colored(rgb(0x101112), rgb(0x101010)), light);
    QCOMPARE(colors.foreground, Rgb{0x101112});
    QCOMPARE(colors.background, Rgb{0x101010});
    QVERIFY(colors.hasBackground);
    QCOMPARE(drawnColors(colored(indexed(16), indexed(17)), dark).foreground, Rgb{0x000000});
}

void TestTerminalPalette::swapsAndHides()
{
    TextStyle style;
    QCOMPARE(drawnColors(style, dark),
             (DrawnColors{.foreground = dark.text, .background = dark.background, .underline = dark.text}));
    style.inverse = true;
    const DrawnColors inverse = drawnColors(style, dark);
    QCOMPARE(inverse.foreground, dark.background);
    QCOMPARE(inverse.background, dark.text);
    QVERIFY(inverse.hasBackground);

    style = colored(indexed(1));
    style.inverse = true;
    QCOMPARE(drawnColors(style, light).background,
             resolve(indexed(1), ColorRole::Background, TerminalPalette::Light));

    style = colored(indexed(1), indexed(2));
    style.hidden = true;
    const DrawnColors hidden = drawnColors(style, light);
    QCOMPARE(hidden.foreground, hidden.background);
    QCOMPARE(hidden.underline, hidden.background);
}

void TestTerminalPalette::faintIsFainter()
{
    for (const BaseColors& base : {light, dark}) {
        for (std::uint32_t i = 0; i < 16; ++i) {
            TextStyle style = colored(indexed(i));
            const double full = contrast(drawnColors(style, base).foreground, base.background);
            style.faint = true;
            const double faint = contrast(drawnColors(style, base).foreground, base.background);
            QVERIFY(faint < full);
            QVERIFY(faint >= 3);
        }
    }
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestTerminalPalette)
#include "tst_terminalpalette.moc"
