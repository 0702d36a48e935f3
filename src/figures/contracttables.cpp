// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/contracttables.h"

#include "figures/figurenumbers.h"
#include "study/classfile.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace edgescope {
namespace {

struct TableDescription {
    QByteArray name;
    QByteArrayList columns; // in order
    qsizetype keys = 0; // the first so many columns tell the rows of several analyses apart; 0 = one analysis
};

const std::vector<TableDescription> &descriptions()
{
    static const std::vector<TableDescription> table = {
        {"units",
         QByteArray("unit label class class_source rate_hz spikes trough_to_peak_ms half_width_ms posterior "
                    "electrode")
             .split(' '),
         1},
        {"scales",
         QByteArray("state source scale dt_s bins mean_e mean_i sd_e sd_i cv_e cv_i fano_e fano_i rho "
                    "theta_deg alignment sigma_along sigma_across anisotropy axis_ratio ellipse_major "
                    "ellipse_minor var_f gini_e gini_i depth asymmetry")
             .split(' '),
         3},
        {"variance_fit", QByteArray("state source normalisation fit_min_s fit_max_s alpha alpha_se alpha_low "
                                    "alpha_high r2 hurst")
                             .split(' ')},
        {"collapse", QByteArray("state source scale dt_s x y_full y_figure").split(' ')},
        {"collapse_fit", QByteArray("state source epsilon beta epsilon_at_beta").split(' ')},
        {"partition", QByteArray("state class scale dt_s p l").split(' ')},
        {"mncm", QByteArray("state channel offset_scale offset_time pairs contrast correlation dissimilarity "
                            "homogeneity energy entropy contrast_low contrast_high correlation_low "
                            "correlation_high dissimilarity_low dissimilarity_high homogeneity_low "
                            "homogeneity_high energy_low energy_high entropy_low entropy_high")
                     .split(' ')},
        {"mncm_windows", QByteArray("start_s stop_s state offset_scale offset_time contrast correlation "
                                    "dissimilarity homogeneity energy entropy")
                             .split(' ')},
        {"state_tests",
         QByteArray("feature state_a state_b difference effect_size p_permutation p_holm").split(' ')},
        {"surrogate_tests",
         QByteArray("state source statistic scale value surrogate surrogate_p05 surrogate_p95 p").split(' ')},
        {"state_intervals", QByteArray("state feature value low high").split(' ')},
        {"cross_correlogram", QByteArray("state source scale dt_s lag_s r").split(' ')},
        {"cumulative", QByteArray("t_s s s_normalised baseline band_low band_high").split(' ')},
        {"recovery", QByteArray("seizure onset_s offset_s baseline_slope peak_residual peak_t_s recovery_s "
                                "half_recovery_s tau_s tau_low tau_high status")
                         .split(' ')},
        {"ridges", QByteArray("source chain t_s frequency_hz value").split(' ')},
        {"seizure_candidates",
         QByteArray("candidate start_s stop_s score channels first_channel candidates_per_hour").split(' ')},
        {"connections", QByteArray("from_unit to_unit sign peak_lag_ms p spikes_added").split(' ')},
        {"class_sensitivity", QByteArray("mode statistic scale value low high").split(' ')},
        {"spectrogram_bands", QByteArray("t_s delta theta alpha sigma beta emg_rms").split(' ')},
    };
    return table;
}

using Cells = decltype(Column::values);
using Parts = std::vector<const Table *>;

size_t rowCount(const Table &table)
{
    return table.columns.empty()
               ? 0
               : std::visit([](const auto &values) { return values.size(); }, table.columns.front().values);
}

const Cells *findCells(const Table &table, const QByteArray &column)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const Column &c) { return c.name == column; });
    return found == table.columns.end() ? nullptr : &found->values;
}

QString cellText(const Cells &cells, size_t row)
{
    if (const auto *texts = std::get_if<std::vector<QString>>(&cells))
        return (*texts)[row];
    if (const auto *wholes = std::get_if<std::vector<std::int64_t>>(&cells))
        return QString::number((*wholes)[row]);
    const double number = std::get<std::vector<double>>(cells)[row];
    return std::isfinite(number) ? QString::number(number, 'g', QLocale::FloatingPointShortest) : QString();
}

// For each row of each part its row in the joined table: rows with the same keys become one.
struct Join {
    std::vector<std::vector<size_t>> rows;
    size_t rowCount = 0;
};

Join join(const Parts &parts, const TableDescription &description)
{
    Join result;
    std::map<QStringList, size_t> known;
    for (const Table *part : parts) {
        std::vector<size_t> rows(rowCount(*part));
        for (size_t row = 0; row < rows.size(); ++row) {
            QStringList key;
            for (qsizetype k = 0; k < description.keys; ++k)
                if (const Cells *cells = findCells(*part, description.columns[k]))
                    key << cellText(*cells, row);
            const auto next = result.rowCount;
            rows[row] = key.isEmpty() ? next : known.try_emplace(key, next).first->second;
            result.rowCount = std::max(result.rowCount, rows[row] + 1);
        }
        result.rows.push_back(std::move(rows));
    }
    return result;
}

// A cell that no part fills is undefined; whole numbers with such cells become doubles.
Cells joinedCells(const Parts &parts, const Join &join, const QByteArray &column)
{
    std::vector<bool> filled(join.rowCount, false);
    std::vector<double> numbers(join.rowCount, undefined);
    std::vector<std::int64_t> wholes(join.rowCount);
    std::vector<QString> texts(join.rowCount);
    bool isText = false;
    bool isWhole = true;
    for (size_t p = 0; p < parts.size(); ++p) {
        const Cells *cells = findCells(*parts[p], column);
        if (!cells)
            continue;
        isText |= std::holds_alternative<std::vector<QString>>(*cells);
        isWhole &= std::holds_alternative<std::vector<std::int64_t>>(*cells);
        for (size_t row = 0; row < join.rows[p].size(); ++row) {
            const size_t target = join.rows[p][row];
            filled[target] = true;
            if (const auto *text = std::get_if<std::vector<QString>>(cells))
                texts[target] = (*text)[row];
            else if (const auto *whole = std::get_if<std::vector<std::int64_t>>(cells))
                numbers[target] = static_cast<double>(wholes[target] = (*whole)[row]);
            else
                numbers[target] = std::get<std::vector<double>>(*cells)[row];
        }
    }
    if (isText)
        return texts;
    if (isWhole && std::find(filled.begin(), filled.end(), false) == filled.end())
        return wholes;
    return numbers;
}

QString unitOf(const Parts &parts, const QByteArray &column)
{
    for (const Table *part : parts)
        for (const Column &candidate : part->columns)
            if (candidate.name == column && !candidate.unit.isEmpty())
                return candidate.unit;
    return {};
}

Table joined(const Parts &parts, const TableDescription &description)
{
    QByteArrayList columns = description.columns;
    for (const Table *part : parts)
        for (const Column &column : part->columns)
            if (!columns.contains(column.name))
                columns << column.name;
    const Join rows = join(parts, description);
    Table table{description.name, {}};
    for (const QByteArray &column : columns)
        table.columns.push_back({column, joinedCells(parts, rows, column), unitOf(parts, column)});
    return table;
}

void addTablesNamed(const QByteArray &name, const std::vector<Result> &results, Parts &parts)
{
    for (const Result &result : results)
        for (const Table &table : result.tables)
            if (table.name == name)
                parts.push_back(&table);
}

// The entry that tells of the present class of a unit set by hand; null when there is none.
const ClassChange *decision(const std::vector<ClassChange> &log, const UnitChange &present)
{
    for (auto change = log.rbegin(); change != log.rend(); ++change)
        for (const UnitChange &unit : change->units)
            if (unit.label == present.label && unit.row == present.row)
                return unit.to == present.to ? &*change : nullptr;
    return nullptr;
}

// Who set classes by hand, when and why.
Table decisionsTable(const Recording &recording, const UnitClasses &classes,
                     const std::vector<ClassChange> &log)
{
    std::vector<std::int64_t> rows;
    std::vector<QString> who, when, why;
    for (std::size_t n = 0; n < recording.units.size(); ++n) {
        const int row = static_cast<int>(n);
        const ClassChange *change =
            classes.sources[n] == byHandSource
                ? decision(log, {row, recording.units[n].label, {}, classes.classes[n]})
                : nullptr;
        rows.push_back(row);
        who.push_back(change ? change->who : QString());
        when.push_back(change ? change->when.toString(Qt::ISODate) : QString());
        why.push_back(change ? change->reason : QString());
    }
    return {"units", {{"unit", rows}, {"class_set_by", who}, {"class_set_at", when}, {"class_reason", why}}};
}

} // namespace

QStringList tableNames()
{
    QStringList names;
    for (const TableDescription &description : descriptions())
        names << QString::fromLatin1(description.name);
    return names;
}

Table unitsTable(const Recording &recording, const UnitClasses &classes, const TimeRange &range,
                 const std::vector<Result> &results, const std::vector<ClassChange> &log)
{
    std::vector<std::int64_t> rows, spikes;
    std::vector<QString> labels, codes;
    std::vector<double> rates, electrodes;
    for (size_t n = 0; n < recording.units.size(); ++n) {
        const Unit &unit = recording.units[n];
        const auto first = std::lower_bound(unit.spikeTimes.begin(), unit.spikeTimes.end(), range.start);
        const auto last = std::lower_bound(first, unit.spikeTimes.end(), range.stop);
        rows.push_back(static_cast<std::int64_t>(n));
        labels.push_back(unit.label);
        codes.push_back(unitClassCode(classes.classes[n]));
        spikes.push_back(last - first);
        rates.push_back(range.isEmpty() ? undefined : static_cast<double>(last - first) / range.length());
        electrodes.push_back(unit.electrode < 0 ? undefined : unit.electrode);
    }
    const Table table{"units",
                      {{"unit", rows},
                       {"label", labels},
                       {"class", codes},
                       {"class_source", classes.sources},
                       {"rate_hz", rates},
                       {"spikes", spikes},
                       {"electrode", electrodes}}};
    Parts parts = {&table};
    addTablesNamed(table.name, results, parts);
    const Table decisions = decisionsTable(recording, classes, log);
    if (std::ranges::find(classes.sources, byHandSource) != classes.sources.end())
        parts.push_back(&decisions);
    return joined(parts, descriptions().front());
}

std::vector<Table> contractTables(const std::vector<Result> &results)
{
    std::vector<Table> tables;
    for (const TableDescription &description : descriptions()) {
        Parts parts;
        if (&description != &descriptions().front()) // the table of units stands by itself
            addTablesNamed(description.name, results, parts);
        if (parts.empty())
            continue;
        tables.push_back(joined(parts, description));
    }
    return tables;
}

QByteArray csv(const Table &table)
{
    QByteArray text;
    for (const Column &column : table.columns)
        text += (text.isEmpty() ? "" : ",") + column.name;
    text += '\n';
    const size_t rows = rowCount(table);
    for (size_t row = 0; row < rows; ++row) {
        for (size_t c = 0; c < table.columns.size(); ++c)
            text += (c == 0 ? "" : ",") + csvCell(cellText(table.columns[c].values, row));
        text += '\n';
    }
    return text;
}

} // namespace edgescope
