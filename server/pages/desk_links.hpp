// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/desk_screen_page.hpp"

#include <string>

namespace sipejuang::server {

/// Addresses of this page and what hangs on it.
class DeskLinks {
public:
    explicit DeskLinks(const DeskScreen& shown)
        : path_{"/desk/screens/" + shown.id},
          words_{shown.words},
          page_{shown.page} {
        language_ = shown.english ? "en" : "";
    }
    /// The same page in the other language.
    [[nodiscard]] DeskLinks in(const std::string& language) const {
        DeskLinks other = *this;
        other.language_ = language;
        return other;
    }
    [[nodiscard]] std::string list(std::size_t page) const { return with(path_, words_, page, {}); }
    [[nodiscard]] std::string back() const { return list(page_); }
    /// Remembers the page of the list.
    [[nodiscard]] std::string land(std::uint32_t position) const {
        return with(path_, words_, page_, "land=" + std::to_string(position + 1));
    }
    [[nodiscard]] std::string only(const DeskWords& words) const { return with(path_, words, 1, {}); }
    [[nodiscard]] std::string file(const char* name) const { return with(path_ + "/" + name, words_, 1, {}); }
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    [[nodiscard]] std::string with(const std::string& path, const DeskWords& words, std::size_t page,
                                   const std::string& more) const;
    std::string path_, language_;
    DeskWords words_;
    std::size_t page_;
};

}  // namespace sipejuang::server
