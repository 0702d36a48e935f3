// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/neuroscopeparameters.h"

#include "formats/binaryfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

#include <cmath>

namespace edgescope {
namespace {

constexpr qint64 sniffedXmlBytes = 1 << 16;
constexpr std::int64_t mostXmlBytes = std::int64_t{8} << 20;
constexpr std::size_t mostNamedUnits = 100000;

double positive(const QString &text)
{
    const double value = text.toDouble();
    return std::isfinite(value) && value > 0 ? value : 0;
}

int wholeNumber(const QString &text)
{
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    return isNumber ? value : -1;
}

// Collects the values from the elements as they end.
class Collector
{
public:
    explicit Collector(const QByteArray &text)
        : m_reader(text)
    {
    }

    NeuroscopeParameters collect();

private:
    // Whether the open elements end with these, the innermost last.
    bool isIn(std::initializer_list<QStringView> names) const;
    void begin();
    void end();
    void takeAcquisition(const QString &name);
    void takeChannel();
    void takeUnitField(const QString &name);

    QXmlStreamReader m_reader;
    std::vector<QString> m_open;
    QString m_text; // of the innermost element
    bool m_isSkipped = false;
    NeuroscopeParameters m_parameters;
};

bool Collector::isIn(std::initializer_list<QStringView> names) const
{
    return m_open.size() >= names.size() &&
           std::equal(names.begin(), names.end(), m_open.end() - std::ssize(names));
}

NeuroscopeParameters Collector::collect()
{
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::Characters:
            m_text += m_reader.text();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        default:
            break;
        }
    }
    if (m_reader.hasError())
        m_parameters.damage = QCoreApplication::translate("NeuroScope", "line %1: %2")
                                  .arg(m_reader.lineNumber())
                                  .arg(m_reader.errorString());
    return std::move(m_parameters);
}

void Collector::begin()
{
    m_open.push_back(m_reader.name().toString());
    m_text.clear();
    if (isIn({u"anatomicalDescription", u"channelGroups", u"group"}))
        m_parameters.channelGroups.emplace_back();
    else if (isIn({u"spikeDetection", u"channelGroups", u"group"}))
        m_parameters.shanks.emplace_back();
    else if (isIn({u"units", u"unit"}) && m_parameters.units.size() < mostNamedUnits)
        m_parameters.units.emplace_back();
    else if (m_open.back() == u"channel")
        m_isSkipped = m_reader.attributes().value(QStringLiteral("skip")) == u"1";
}

void Collector::end()
{
    const QString name = m_open.back();
    if (isIn({u"acquisitionSystem", name}))
        takeAcquisition(name);
    else if (isIn({u"fieldPotentials", u"lfpSamplingRate"}))
        m_parameters.fieldPotentialRateHz = positive(m_text);
    else if (name == u"channel")
        takeChannel();
    else if (isIn({u"spikeDetection", u"channelGroups", u"group", u"nSamples"}))
        m_parameters.shanks.back().samples = wholeNumber(m_text);
    else if (isIn({u"spikeDetection", u"channelGroups", u"group", u"peakSampleIndex"}))
        m_parameters.shanks.back().peakSample = wholeNumber(m_text);
    else if (isIn({u"units", u"unit", name}))
        takeUnitField(name);
    m_open.pop_back();
    m_text.clear();
}

void Collector::takeAcquisition(const QString &name)
{
    if (name == u"nBits")
        m_parameters.bits = m_text.trimmed().toInt();
    else if (name == u"nChannels")
        m_parameters.channels = m_text.trimmed().toLongLong();
    else if (name == u"samplingRate")
        m_parameters.rateHz = positive(m_text);
    else if (name == u"voltageRange")
        m_parameters.voltageRange = positive(m_text);
    else if (name == u"amplification")
        m_parameters.amplification = positive(m_text);
    else if (name == u"offset" && std::isfinite(m_text.toDouble()))
        m_parameters.offset = m_text.toDouble();
}

void Collector::takeChannel()
{
    bool isNumber = false;
    const int channel = m_text.trimmed().toInt(&isNumber);
    if (!isNumber || channel < 0)
        return;
    if (isIn({u"anatomicalDescription", u"channelGroups", u"group", u"channel"})) {
        m_parameters.channelGroups.back().push_back(channel);
        if (m_isSkipped)
            m_parameters.skippedChannels.push_back(channel);
    } else if (isIn({u"spikeDetection", u"channelGroups", u"group", u"channels", u"channel"})) {
        m_parameters.shanks.back().channels.push_back(channel);
    }
}

void Collector::takeUnitField(const QString &name)
{
    const QString text = m_text.trimmed();
    NeuroscopeUnit &unit = m_parameters.units.back();
    if (name == u"group")
        unit.shank = text.toInt();
    else if (name == u"cluster")
        unit.cluster = text.toLongLong();
    else if (text != u"--" && name == u"structure")
        unit.structure = text;
    else if (text != u"--" && name == u"type")
        unit.type = text;
    else if (text != u"--" && name == u"quality")
        unit.quality = text;
}

} // namespace

std::optional<SampleLayout::Number> NeuroscopeParameters::number() const
{
    switch (storedBits()) {
    case 12:
    case 14:
    case 16:
        return SampleLayout::Number::Int16;
    case 32:
        return SampleLayout::Number::Int32;
    default:
        return {};
    }
}

std::optional<double> NeuroscopeParameters::voltsForEachStep() const
{
    if (!(voltageRange > 0) || !(amplification > 0))
        return {};
    return std::ldexp(voltageRange, -storedBits()) / amplification;
}

bool isNeuroscopeParameters(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(sniffedXmlBytes);
    QXmlStreamReader reader(start);
    return reader.readNextStartElement() && reader.name() == u"parameters" &&
           (start.contains("<acquisitionSystem") || start.contains("<fieldPotentials") ||
            start.contains("<spikeDetection"));
}

NeuroscopeParameters readNeuroscopeParameters(const QString &path)
{
    return Collector(BinaryFile(path).bytes(0, mostXmlBytes)).collect();
}

} // namespace edgescope
