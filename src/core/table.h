// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace edgescope {

struct Column {
    QByteArray name; // as in the headless contract
    std::variant<std::vector<double>, std::vector<std::int64_t>, std::vector<QString>>
        values;        // NaN = not computable
    QString unit = {}; // where neither the name nor the contract says it
};

// Numbers for export and for the "copy numbers" of a view.
struct Table {
    QByteArray name;
    std::vector<Column> columns; // all of the same length
};

} // namespace edgescope
