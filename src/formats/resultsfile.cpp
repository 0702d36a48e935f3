// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/resultsfile.h"

#include "formats/hdf5output.h"

#include <QHash>

#include <type_traits>

namespace edgescope {
namespace {

constexpr hsize_t seriesChunk = 65536;

// Units of a table's column: by the ending of its name, else by the contract of the tables.
QString columnUnits(const QByteArray &name)
{
    static const QHash<QByteArray, QString> perNeuron = [] {
        QHash<QByteArray, QString> units;
        for (const char *column : {"mean_e", "mean_i", "sd_e", "sd_i", "depth", "sigma_along", "sigma_across",
                                   "ellipse_major", "ellipse_minor"})
            units.insert(column, QStringLiteral("Hz per neuron"));
        units.insert("var_f", QStringLiteral("Hz^2 per neuron^2"));
        return units;
    }();
    static const std::pair<const char *, QString> endings[] = {{"_hz", QStringLiteral("Hz")},
                                                               {"_ms", QStringLiteral("ms")},
                                                               {"_deg", QStringLiteral("degrees")},
                                                               {"_s", QStringLiteral("s")}};
    for (const auto &[ending, units] : endings)
        if (name.endsWith(ending))
            return units;
    return perNeuron.value(name, QStringLiteral(""));
}

} // namespace

struct ResultsFile::Private {
    explicit Private(const QString &path)
        : file(path)
    {
    }

    template <typename Value>
    void addArray(const QByteArray &place, std::span<const Value> values,
                  const std::vector<std::int64_t> &dims, const std::vector<QString> &dimensionNames,
                  const QString &units)
    {
        Q_ASSERT(dims.size() == dimensionNames.size());
        file.addArray(place, values, std::vector<hsize_t>(dims.begin(), dims.end()));
        describe(place, dimensionNames, units);
    }

    // The attribute by which HDF5's dimension scales name dimensions.
    void describe(const QByteArray &place, const std::vector<QString> &dimensionNames, const QString &units)
    {
        file.setText(place, "units", units);
        file.setTexts(place, "DIMENSION_LABELS", dimensionNames);
    }

    Hdf5Output file;
};

ResultsFile::ResultsFile(const QString &path)
    : d(std::make_unique<Private>(path))
{
}

ResultsFile::~ResultsFile() = default;

void ResultsFile::writeTable(const Table &table)
{
    const QByteArray group = "/tables/" + table.name;
    d->file.addGroup(group);
    std::vector<QString> names;
    for (const Column &column : table.columns) {
        const QByteArray place = group + "/" + column.name;
        names.push_back(QString::fromUtf8(column.name));
        std::visit(
            [&](const auto &values) {
                if constexpr (std::is_same_v<std::decay_t<decltype(values)>, std::vector<QString>>)
                    d->file.addTexts(place, values);
                else
                    d->file.addArray(place, values);
            },
            column.values);
        d->describe(place, {QStringLiteral("row")},
                    column.unit.isEmpty() ? columnUnits(column.name) : column.unit);
    }
    if (!names.empty())
        d->file.setTexts(group, "columns", names);
}

void ResultsFile::addArray(const QByteArray &place, std::span<const double> values,
                           const std::vector<std::int64_t> &dims, const std::vector<QString> &dimensionNames,
                           const QString &units)
{
    d->addArray(place, values, dims, dimensionNames, units);
}

void ResultsFile::addArray(const QByteArray &place, std::span<const float> values,
                           const std::vector<std::int64_t> &dims, const std::vector<QString> &dimensionNames,
                           const QString &units)
{
    d->addArray(place, values, dims, dimensionNames, units);
}

int ResultsFile::addSeries(const QByteArray &place, const QString &dimensionName, const QString &units)
{
    const int series = d->file.addGrowingArray<double>(place, 0, seriesChunk);
    d->describe(place, {dimensionName}, units);
    return series;
}

void ResultsFile::append(int series, std::span<const double> values)
{
    d->file.append(series, values);
}

void ResultsFile::setText(const QByteArray &place, const QByteArray &attribute, const QString &text)
{
    if (place != "/" && !d->file.contains(place))
        d->file.addGroup(place);
    d->file.setText(place, attribute.constData(), text);
}

void ResultsFile::setNumber(const QByteArray &place, const QByteArray &attribute, double value)
{
    if (place != "/" && !d->file.contains(place))
        d->file.addGroup(place);
    d->file.setNumber(place, attribute.constData(), value);
}

void ResultsFile::finish()
{
    d->file.finish();
}

} // namespace edgescope
