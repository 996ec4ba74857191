// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/job_query.hpp"

#include "rules/law/date.hpp"
#include "server/http/parameter.hpp"

#include <algorithm>
#include <charconv>

namespace sipejuang::server {

namespace {

using Names = std::set<std::string>;

/// "accepted,running": each must be one of those that there are.
geo::Result<Names> names_of(const Call& call, const char* parameter, const Names& known) {
    Names names;
    auto text = call.parameter(parameter).value_or("");
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        const std::string name{text.substr(0, end)};
        if (!known.contains(name))
            return parameter_invalid(parameter, {"tidak mengenal " + name, "does not know " + name});
        names.insert(name);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

geo::Result<std::optional<long>> number_of(const Call& call, const char* parameter, long least) {
    const auto text = call.parameter(parameter);
    if (!text) return std::optional<long>{};
    long number = 0;
    const auto read = std::from_chars(text->data(), text->data() + text->size(), number);
    if (text->empty() || read.ec != std::errc{} || read.ptr != text->data() + text->size() || number < least)
        return parameter_invalid(parameter, {"bukan bilangan bulat yang sah", "not a valid whole number"});
    return std::optional{number};
}

/// A time in UTC, or a day, which then counts whole.
std::optional<std::string> time_in(std::string_view text, bool end_of_day) {
    constexpr std::size_t day = 10;
    if (text.empty() || text == "..") return std::string{};
    if (text.size() == day && rules::Date::parse(text))
        return std::string{text} + (end_of_day ? "T23:59:59Z" : "T00:00:00Z");
    return data::instant_of(text) ? std::optional{std::string{text}} : std::nullopt;
}

geo::Result<geo::Done> read_datetime(const Call& call, JobQuery& query) {
    const auto text = call.parameter("datetime");
    if (!text) return geo::Done{};
    const auto slash = text->find('/');
    const auto from = time_in(text->substr(0, slash), false);
    const auto until = time_in(slash == std::string_view::npos ? *text : text->substr(slash + 1), true);
    if (!from || !until || (from->empty() && until->empty()))
        return parameter_invalid("datetime",
                                 {"bukan waktu UTC atau rentang waktu", "not a time in UTC or a range of times"});
    query.from = *from;
    query.until = *until;
    return geo::Done{};
}

/// From its start to its end, or to now.
long seconds_of(const data::StoredJob& job, data::Instant now) {
    const auto start = data::instant_of(job.started_at);
    if (!start) return 0;
    return static_cast<long>((data::instant_of(job.finished_at).value_or(now) - *start).count());
}

}  // namespace

bool JobQuery::takes(const data::StoredJob& job, data::Instant now) const {
    const auto in = [](const Names& names, const std::string& name) { return names.empty() || names.contains(name); };
    if (!in(types, "process") || !in(processes, job.process) || !in(states, data::text_of(job.state))) return false;
    if (states.empty() && job.state == data::JobState::dismissed) return false;
    if ((!from.empty() && job.created_at < from) || (!until.empty() && until < job.created_at)) return false;
    const auto seconds = seconds_of(job, now);
    return (!least_seconds || *least_seconds <= seconds) && (!most_seconds || seconds <= *most_seconds);
}

const std::set<std::string>& job_query_parameters() {
    static const Names names{"type", "processID", "status", "datetime", "minDuration", "maxDuration", "limit"};
    return names;
}

geo::Result<JobQuery> job_query_of(const Call& call) {
    JobQuery query;
    auto types = names_of(call, "type", {"process"}), processes = names_of(call, "processID", {"check", "screen"}),
         states = names_of(call, "status", {"accepted", "running", "successful", "failed", "dismissed"});
    for (auto* names : {&types, &processes, &states}) {
        if (!*names) return names->error();
    }
    query.types = std::move(*types);
    query.processes = std::move(*processes);
    query.states = std::move(*states);
    if (auto read = read_datetime(call, query); !read) return std::move(read).error();
    const auto least = number_of(call, "minDuration", 0), most = number_of(call, "maxDuration", 0),
               limit = number_of(call, "limit", 1);
    for (const auto* number : {&least, &most, &limit}) {
        if (!*number) return number->error();
    }
    query.least_seconds = *least;
    query.most_seconds = *most;
    if (*limit) query.limit = std::min(query.limit, static_cast<std::size_t>(**limit));
    return query;
}

std::vector<data::StoredJob> chosen(const JobQuery& query, std::vector<data::StoredJob> jobs, data::Instant now) {
    jobs.erase(std::remove_if(jobs.begin(), jobs.end(), [&](const auto& job) { return !query.takes(job, now); }),
               jobs.end());
    if (jobs.size() > query.limit) jobs.resize(query.limit);
    return jobs;
}

}  // namespace sipejuang::server
