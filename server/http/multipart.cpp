// SPDX-License-Identifier: Apache-2.0
#include "server/http/multipart.hpp"

#include "server/http/target.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

constexpr std::size_t most_parts = 100;

/// `boundary=xyz` or `boundary="xyz"`; RFC 2046 allows 70 characters.
std::string boundary_of(std::string_view content_type) {
    constexpr std::string_view key = "boundary=";
    constexpr std::size_t longest = 70;
    const auto at = content_type.find(key);
    if (at == std::string_view::npos) return {};
    auto value = content_type.substr(at + key.size());
    if (value.starts_with('"')) {
        value.remove_prefix(1);
        value = value.substr(0, value.find('"'));
    } else {
        value = value.substr(0, value.find_first_of("; \t"));
    }
    return value.size() > longest ? std::string{} : std::string{value};
}

/// The value of `name="..."` in a Content-Disposition line; browsers write quotes in it as %22.
std::optional<std::string> quoted(std::string_view line, std::string_view key) {
    const std::string wanted = "; " + std::string{key} + "=\"";
    const auto at = line.find(wanted);
    if (at == std::string_view::npos) return std::nullopt;
    const auto from = at + wanted.size();
    const auto end = line.find('"', from);
    if (end == std::string_view::npos) return std::nullopt;
    return std::string{line.substr(from, end - from)};
}

bool begins_as(std::string_view line, std::string_view lower) {
    return line.size() >= lower.size() && std::equal(lower.begin(), lower.end(), line.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

/// Head and body of one part.
std::optional<FormPart> part_of(std::string_view bytes) {
    const auto gap = bytes.find("\r\n\r\n");
    if (gap == std::string_view::npos) return std::nullopt;
    auto head = bytes.substr(0, gap + 2);
    FormPart part;
    while (!head.empty()) {
        const auto end = head.find("\r\n");
        const auto line = head.substr(0, end);
        head.remove_prefix(end + 2);
        if (!begins_as(line, "content-disposition:")) continue;
        part.name = quoted(line, "name").value_or("");
        part.file_name = quoted(line, "filename").value_or("");
    }
    part.value = std::string{bytes.substr(gap + 4)};
    return part;
}

}  // namespace

std::optional<std::vector<FormPart>> read_multipart(std::string_view content_type, std::string_view body) {
    const auto boundary = boundary_of(content_type);
    if (boundary.empty()) return std::nullopt;
    const std::string first = "--" + boundary, next = "\r\n--" + boundary;
    if (!body.starts_with(first)) return std::nullopt;
    body.remove_prefix(first.size());
    std::vector<FormPart> parts;
    while (!body.starts_with("--")) {
        if (!body.starts_with("\r\n") || parts.size() == most_parts) return std::nullopt;
        body.remove_prefix(2);
        const auto end = body.find(next);
        if (end == std::string_view::npos) return std::nullopt;
        auto part = part_of(body.substr(0, end));
        if (!part) return std::nullopt;
        if (!part->name.empty()) parts.push_back(std::move(*part));
        body.remove_prefix(end + next.size());
    }
    return parts;
}

std::optional<std::vector<FormPart>> read_form_parts(std::string_view content_type, std::string_view body) {
    if (begins_as(content_type, "multipart/form-data")) return read_multipart(content_type, body);
    if (!begins_as(content_type, "application/x-www-form-urlencoded")) return std::nullopt;
    auto fields = read_form(body);
    if (!fields) return std::nullopt;
    std::vector<FormPart> parts;
    for (auto& [name, value] : *fields) parts.push_back({std::move(name), {}, std::move(value)});
    return parts;
}

}  // namespace sipejuang::server
