// SPDX-License-Identifier: Apache-2.0
// The tables of a plan package.
#include "data/import/csv_table.hpp"
#include "data/import/plan_report.hpp"
#include "data/import/plan_tables.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace sipejuang;
    const std::string text{bytes, bytes + size};
    data::PlanReport report;
    const auto table = data::CsvTable::parse(text, "fuzz.csv", report);
    for (const auto& row : table.rows()) {
        if (row.cells.size() != table.columns().size() || row.unreadable.size() != row.cells.size()) std::abort();
    }
    static_cast<void>(data::read_provisions(table, report));
    static_cast<void>(data::read_subzones(table, report));
    return 0;
}
