// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bytetext.h"

#include <QByteArrayView>
#include <QStringConverter>

namespace brood {

namespace {

constexpr char16_t escapeBase = 0xdc00;

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError() && !decoded.isEmpty();
}

qsizetype sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

} // namespace

QString textFromBytes(const QByteArray& bytes)
{
    if (isUtf8(bytes) && !bytes.startsWith("\xef\xbb\xbf")) // a decoder takes a byte order mark away
        return QString::fromUtf8(bytes);
    QString text;
    const QByteArrayView view(bytes);
    for (qsizetype at = 0; at < view.size();) {
        const auto lead = static_cast<unsigned char>(view[at]);
        const qsizetype length = sequenceLength(lead);
        if (at + length <= view.size() && isUtf8(view.sliced(at, length))) {
            text += QString::fromUtf8(view.sliced(at, length));
            at += length;
        } else {
            text += QChar(static_cast<char16_t>(escapeBase + lead));
            ++at;
        }
    }
    return text;
}

QByteArray bytesFromText(QStringView text)
{
    QByteArray bytes;
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool escaped = unit.unicode() >= escapeBase + 0x80 && unit.unicode() <= escapeBase + 0xff &&
                             (at == 0 || !text[at - 1].isHighSurrogate());
        if (!escaped)
            continue;
        bytes += text.sliced(done, at - done).toUtf8();
        bytes += static_cast<char>(unit.unicode() - escapeBase);
        done = at + 1;
    }
    return bytes + text.sliced(done).toUtf8();
}

} // namespace brood
