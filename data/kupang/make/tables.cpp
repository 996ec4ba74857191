// SPDX-License-Identifier: Apache-2.0
#include "tables.hpp"

#include <charconv>
#include <filesystem>
#include <stdexcept>

namespace kupang {

std::string number(double v) {
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, v).ptr;
    return {text, end};
}

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string out = "\"";
    for (char c : text) {
        out += c;
        if (c == '"') out += c;
    }
    return out + "\"";
}

void copy_hand_written(const std::string& from, const std::string& to) {
    namespace fs = std::filesystem;
    if (fs::exists(to) && fs::equivalent(from, to)) return;
    fs::create_directories(to);
    for (const auto& entry : fs::directory_iterator(from)) {
        const auto kind = entry.path().extension();
        if (kind == ".toml" || kind == ".csv" || kind == ".md")
            fs::copy_file(entry.path(), fs::path(to) / entry.path().filename(), fs::copy_options::overwrite_existing);
    }
}

}  // namespace kupang
