// SPDX-License-Identifier: Apache-2.0
#include "data/import/civil_date.hpp"

namespace sipejuang::data {

namespace {

struct Zone {
    std::chrono::hours offset;
    const char* name;
};

Zone zone_of(const std::string& time_zone) {
    if (time_zone == "Asia/Jakarta" || time_zone == "Asia/Pontianak") return {std::chrono::hours{7}, "WIB"};
    if (time_zone == "Asia/Makassar") return {std::chrono::hours{8}, "WITA"};
    if (time_zone == "Asia/Jayapura") return {std::chrono::hours{9}, "WIT"};
    return {std::chrono::hours{0}, "UTC"};
}

}  // namespace

rules::Date date_at(std::chrono::system_clock::time_point instant, const std::string& time_zone) {
    const auto local = std::chrono::floor<std::chrono::days>(instant + zone_of(time_zone).offset);
    const std::chrono::year_month_day civil{local};
    return {static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
            static_cast<int>(static_cast<unsigned>(civil.day()))};
}

geo::Bilingual time_at(std::chrono::system_clock::time_point instant, const std::string& time_zone) {
    const auto [offset, name] = zone_of(time_zone);
    const auto local = std::chrono::floor<std::chrono::minutes>(instant + offset);
    const std::chrono::hh_mm_ss time{local - std::chrono::floor<std::chrono::days>(local)};
    const auto two = [](auto number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const auto hours = two(time.hours().count()), minutes = two(time.minutes().count());
    return {hours + "." + minutes + " " + name, hours + ":" + minutes + " " + name};
}

}  // namespace sipejuang::data
