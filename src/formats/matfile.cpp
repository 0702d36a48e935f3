// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/matfile.h"

#include "core/error.h"
#include "formats/hdf5file.h"
#include "formats/matbackends.h"
#include "formats/matcheck.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace edgescope {
namespace {

constexpr std::int64_t matBlockValues = 1 << 20;

bool isMat73(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(10) == "MATLAB 7.3";
}

} // namespace

const MatValue *MatValue::field(QStringView name, std::int64_t element) const
{
    if (kind != Kind::Struct || element < 0 || element >= count())
        return nullptr;
    const auto begin = parts.begin() + element * static_cast<std::int64_t>(fieldNames.size());
    const auto found = [&](Qt::CaseSensitivity letters) -> const MatValue * {
        const auto place = std::find_if(fieldNames.begin(), fieldNames.end(),
                                        [&](const QString &one) { return one.compare(name, letters) == 0; });
        return place == fieldNames.end() ? nullptr : &*(begin + (place - fieldNames.begin()));
    };
    const MatValue *exact = found(Qt::CaseSensitive);
    return exact ? exact : found(Qt::CaseInsensitive);
}

const MatValue *MatValue::path(QStringView names) const
{
    const MatValue *value = this;
    for (const QStringView name : names.split(u'.'))
        if (value)
            value = value->field(name);
    return value;
}

std::vector<double> MatValue::numbers() const
{
    if (!isNumbers() || count() == 0)
        return {};
    std::vector<double> values(static_cast<std::size_t>(count()));
    source->read(0, rows, 0, columns, values);
    return values;
}

double MatValue::number(double otherwise) const
{
    if (!isNumbers() || count() < 1)
        return otherwise;
    double value = otherwise;
    source->read(0, 1, 0, 1, std::span(&value, 1));
    return value;
}

QString MatValue::text() const
{
    return kind == Kind::Text && !texts.empty() ? texts.front() : QString();
}

std::vector<QString> MatValue::cellTexts() const
{
    if (kind == Kind::Text)
        return texts;
    std::vector<QString> found;
    if (!isCells())
        return found;
    for (const MatValue &part : parts) {
        if (part.kind != Kind::Text && part.count() != 0)
            return {};
        found.push_back(part.text());
    }
    return found;
}

bool isMatFile(const QString &path)
{
    return isMat5(path) || isMat73(path);
}

bool matFileHolds(const QString &path, QStringView name)
{
    try {
        if (isMat73(path))
            return Hdf5File(path).contains("/" + name.toUtf8());
        const std::vector<QByteArray> names = mat5Names(path);
        return std::find(names.begin(), names.end(), name.toUtf8()) != names.end();
    } catch (const std::exception &) {
        return false;
    }
}

MatFile readMatFile(const QString &path)
{
    if (isMat73(path))
        return readMat73(path);
    if (!isMat5(path))
        throw Error(QCoreApplication::translate("MatFile", "%1 is no MATLAB file of the versions 5 to 7.3.")
                        .arg(path));
    return readMat5(path);
}

MatSamples::MatSamples(const MatValue &numbers, bool channelsAreRows, double scale)
    : m_numbers(numbers.source)
    , m_channelsAreRows(channelsAreRows)
    , m_scale(scale)
{
}

void MatSamples::read(std::int64_t first, std::int64_t count, std::span<const int> channels,
                      std::span<float> out) const
{
    if (channels.empty() || count <= 0)
        return;
    const auto [lowest, highest] = std::minmax_element(channels.begin(), channels.end());
    const std::int64_t width = m_channelsAreRows ? *highest - *lowest + 1 : 1;
    const std::int64_t blockFrames = std::clamp<std::int64_t>(matBlockValues / width, 1, count);
    std::vector<double> block(static_cast<std::size_t>(blockFrames * width));
    const auto place = [&](std::size_t channel, std::int64_t frame) {
        return out.begin() + static_cast<std::int64_t>(channel) * count + frame;
    };
    const auto scaled = [this](double value) { return static_cast<float>(value * m_scale); };
    for (std::int64_t done = 0; done < count; done += blockFrames) {
        const std::int64_t frames = std::min(blockFrames, count - done);
        const std::span<double> read(block.data(), static_cast<std::size_t>(frames * width));
        if (m_channelsAreRows)
            m_numbers->read(*lowest, width, first + done, frames, read);
        for (std::size_t n = 0; n < channels.size(); ++n) {
            if (!m_channelsAreRows) {
                m_numbers->read(first + done, frames, channels[n], 1, read);
                std::transform(read.begin(), read.end(), place(n, done), scaled);
                continue;
            }
            for (std::int64_t frame = 0; frame < frames; ++frame)
                *place(n, done + frame) =
                    scaled(block[static_cast<std::size_t>(frame * width + channels[n] - *lowest)]);
        }
    }
}

} // namespace edgescope
