// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reportexample.h"
#include "widgets/exportformats.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

#include <algorithm>

using brood::SaveFormat;
using namespace Qt::StringLiterals;

namespace {

QByteArray saved(const SaveFormat& format)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    SaveFormat::Control control;
    return format.write(file, control).isEmpty() ? file.data() : QByteArray("failed");
}

std::vector<SaveFormat> allFormats()
{
    brood::PlotPictures pictures;
    pictures.image = QImage(20, 10, QImage::Format_RGB32);
    pictures.image.fill(Qt::white);
    pictures.svg = "<svg/>";
    pictures.pdf = "%PDF-";
    const brood::ReportContent content = brood::test::reportContent();
    std::vector<SaveFormat> formats = brood::plotFormats(pictures);
    for (auto more : {brood::dataFormats({*content.metrics, 10}, content.spec, content.result),
                      brood::reportFormats(content)})
        std::ranges::move(more, std::back_inserter(formats));
    return formats;
}

} // namespace

class TestExportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachFormat_data();
    void writesEachFormat();
    void claimsTheEndingThatItProposes();
};

void TestExportFormats::writesEachFormat_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    int index = 0;
    const auto row = [&index](const char* name, const char* ending, const char* beginning) {
        QTest::newRow(name) << index++ << QString::fromLatin1(ending) << QByteArray(beginning);
    };
    row("image", ".png", "\x89PNG");
    row("drawing", ".svg", "<svg");
    row("document", ".pdf", "%PDF-");
    row("table of data", ".csv", "from_s,to_s,");
    row("data", ".json", "{\"brood\"");
    row("page", ".html", "<!DOCTYPE html>");
    row("report", ".json", "{\n  \"brood\"");
    row("table of children", ".csv", "index,attempt,");
    row("text", ".md", "# ");
    row("job log", ".joblog", "Seq\t");
}

void TestExportFormats::writesEachFormat()
{
    QFETCH(const int, index);
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, beginning);
    const SaveFormat format = allFormats().at(static_cast<std::size_t>(index));
    QCOMPARE(format.ending, ending);
    const QByteArray content = saved(format);
    QVERIFY2(content.startsWith(beginning), content.left(60).constData());
}

void TestExportFormats::claimsTheEndingThatItProposes()
{
    for (const SaveFormat& format : allFormats())
        QVERIFY2(format.nameFilter.endsWith(u" (*"_s + format.ending + u')'), qPrintable(format.nameFilter));
}

QTEST_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
