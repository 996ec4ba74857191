// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_report.hpp"
#include "data/import/plan_toml.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace sipejuang;
    const std::string text{bytes, bytes + size};
    data::PlanReport report;
    static_cast<void>(data::read_plan_toml(text, report));
    return 0;
}
