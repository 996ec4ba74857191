// SPDX-License-Identifier: Apache-2.0
#include "data/import/civil_date.hpp"

namespace sipejuang::data {

namespace {

std::chrono::hours offset_of(const std::string& time_zone) {
    if (time_zone == "Asia/Jakarta" || time_zone == "Asia/Pontianak") return std::chrono::hours{7};
    if (time_zone == "Asia/Makassar") return std::chrono::hours{8};
    if (time_zone == "Asia/Jayapura") return std::chrono::hours{9};
    return std::chrono::hours{0};
}

}  // namespace

rules::Date date_at(std::chrono::system_clock::time_point instant, const std::string& time_zone) {
    const auto local = std::chrono::floor<std::chrono::days>(instant + offset_of(time_zone));
    const std::chrono::year_month_day civil{local};
    return {static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
            static_cast<int>(static_cast<unsigned>(civil.day()))};
}

}  // namespace sipejuang::data
