// SPDX-License-Identifier: Apache-2.0
#include "data/export/json_writer.hpp"

#include "data/import/utf8.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sipejuang::data {

namespace {

void append_escaped(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 0xFU];
        } else {
            out += c;
        }
    }
}

}  // namespace

void JsonWriter::before_value() {
    if (!after_key_ && !has_items_.empty()) {
        if (has_items_.back()) out_ += ',';
        has_items_.back() = true;
    }
    if (line_ && !after_key_) out_ += '\n';
    after_key_ = false;
    line_ = false;
}

JsonWriter& JsonWriter::begin_object() {
    before_value();
    out_ += '{';
    has_items_.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::end_object() {
    has_items_.pop_back();
    out_ += '}';
    return *this;
}

JsonWriter& JsonWriter::begin_array() {
    before_value();
    out_ += '[';
    has_items_.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::end_array() {
    has_items_.pop_back();
    out_ += ']';
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    string(name);
    out_ += ':';
    after_key_ = true;
    return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
    before_value();
    out_ += '"';
    if (valid_utf8(text)) {
        append_escaped(out_, text);
    } else {
        append_escaped(out_, utf8_text(std::string{text}.c_str()));
    }
    out_ += '"';
    return *this;
}

JsonWriter& JsonWriter::number(double value, int decimals) {
    if (!std::isfinite(value)) return null();
    before_value();
    out_ += rules::decimal(value, decimals);
    return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
    before_value();
    out_ += std::to_string(value);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    before_value();
    out_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null() {
    before_value();
    out_ += "null";
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    before_value();
    out_ += json;
    return *this;
}

JsonWriter& JsonWriter::new_line() {
    line_ = true;
    return *this;
}

JsonWriter& JsonWriter::words(std::string_view name, const geo::Bilingual& value) {
    return key(name).begin_object().member("id", value.id).member("en", value.en).end_object();
}

JsonWriter& JsonWriter::texts(std::string_view name, const std::vector<std::string>& values) {
    if (std::all_of(values.begin(), values.end(), [](const auto& v) { return v.empty(); })) return *this;
    key(name).begin_array();
    for (const auto& value : values) {
        if (!value.empty()) string(value);
    }
    return end_array();
}

std::string JsonWriter::take() {
    has_items_.clear();
    return std::exchange(out_, {});
}

}  // namespace sipejuang::data
