// SPDX-License-Identifier: Apache-2.0
#include "data/store/store.hpp"

#include "data/store/sqlite_database.hpp"
#include "data/store/sqlite_schema.hpp"
#include "data/store/store_lock.hpp"
#include "rules/law/date.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

constexpr const char* database_name = "/sipejuang.db";

geo::Problem not_writable(const std::string& folder, const geo::Bilingual& why) {
    return geo::problem("store-not-writable", why).in_file(folder);
}

}  // namespace

struct Store::State {
    State(std::string its_folder, StoreLock its_lock, SqliteDatabase its_database)
        : folder{std::move(its_folder)},
          lock{std::move(its_lock)},
          database{std::move(its_database)} {}

    std::string folder;
    StoreLock lock;
    SqliteDatabase database;
    std::mutex mutex;
};

std::string utc_text(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{instant - day};
    std::array<char, 32> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                                   static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                                   static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                                   static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return {text.data(), static_cast<std::size_t>(size)};
}

std::optional<Instant> instant_of(std::string_view utc) {
    constexpr std::size_t day_size = 10;
    constexpr std::string_view form = "T00:00:00Z";
    if (utc.size() != day_size + form.size()) return std::nullopt;
    const auto day = rules::Date::parse(utc.substr(0, day_size));
    const auto time = utc.substr(day_size);
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == '0' ? !digit(time[i]) : time[i] != form[i]) return std::nullopt;
    }
    constexpr int base = 10, hours_a_day = 24, sixty = 60;
    const auto two = [&](std::size_t at) { return (time[at] - '0') * base + (time[at + 1] - '0'); };
    const int hour = two(1), minute = two(4), second = two(7);
    if (!day || hour >= hours_a_day || minute >= sixty || second >= sixty) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{day->year},
                                           std::chrono::month{static_cast<unsigned>(day->month)},
                                           std::chrono::day{static_cast<unsigned>(day->day)}};
    return std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
           std::chrono::seconds{second};
}

Store::Store(std::unique_ptr<State> state) : state_{std::move(state)} {}
Store::Store(Store&& other) noexcept = default;
Store::~Store() = default;

geo::Result<Store> Store::open(const std::string& folder) {
    auto lock = StoreLock::take(folder);
    if (!lock) return std::move(lock).error();
    auto database = SqliteDatabase::open(folder + database_name, SqliteDatabase::Access::read_write);
    if (!database) return std::move(database).error();
    if (auto migrated = migrate(*database); !migrated) return std::move(migrated).error();
    return Store{std::make_unique<State>(folder, std::move(*lock), std::move(*database))};
}

const std::string& Store::folder() const { return state_->folder; }

Store::Turn Store::turn() { return {std::unique_lock{state_->mutex}, state_->database}; }

geo::Result<geo::Done> Store::backup(const std::string& file) {
    const auto [guard, database] = turn();
    return database.copy_to(file);
}

geo::Result<geo::Done> restore(const std::string& backup, const std::string& folder) {
    const auto lock = StoreLock::take(folder);
    if (!lock) return lock.error();
    const std::string target = folder + database_name, unfinished = target + ".part";
    std::error_code error;
    if (fs::exists(target, error)) {
        return geo::problem("store-not-empty", {"Folder ini sudah memuat basis data; tidak ada yang ditimpa.",
                                                "This folder holds a database already; nothing is overwritten."})
            .in_file(folder);
    }
    {
        auto source = SqliteDatabase::open(backup, SqliteDatabase::Access::read_only);
        if (!source) return std::move(source).error();
        auto asked = source->prepare("SELECT count(*) FROM plan_version, (SELECT count(*) FROM verdict)");
        if (!asked) return std::move(asked).error();
        fs::remove(unfinished, error);
        if (auto copied = source->copy_to(unfinished); !copied) return copied;
    }
    auto made = SqliteDatabase::open(unfinished, SqliteDatabase::Access::read_write);
    if (!made) return std::move(made).error();
    if (auto migrated = migrate(*made); !migrated) return migrated;
    if (auto plain = made->execute("PRAGMA journal_mode=DELETE"); !plain) return plain;
    fs::rename(unfinished, target, error);
    if (error) return not_writable(folder, {error.message() + ".", error.message() + "."});
    return geo::Done{};
}

}  // namespace sipejuang::data
