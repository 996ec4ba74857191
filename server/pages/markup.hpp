// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sipejuang::server {

/// A piece of HTML. There is no way to make one from a text but `words`, which escapes it: what people and files say is shown, never run.
class Markup {
public:
    Markup() = default;
    /// Text between tags.
    [[nodiscard]] static Markup words(std::string_view text);
    /// `<name attributes>inside</name>`; values of attributes are escaped too. `name` and the names of attributes are ours.
    [[nodiscard]] static Markup tag(std::string_view name,
                                    const std::vector<std::pair<std::string_view, std::string>>& attributes,
                                    const std::vector<Markup>& inside);
    /// `<name attributes>`, for elements that hold nothing: input, meta, link, br.
    [[nodiscard]] static Markup single(std::string_view name,
                                       const std::vector<std::pair<std::string_view, std::string>>& attributes);

    Markup& operator+=(const Markup& other) {
        html_ += other.html_;
        return *this;
    }
    [[nodiscard]] const std::string& html() const { return html_; }
    [[nodiscard]] bool empty() const { return html_.empty(); }

private:
    std::string html_;
};

[[nodiscard]] inline Markup words(std::string_view text) { return Markup::words(text); }
[[nodiscard]] inline Markup tag(std::string_view name, const std::vector<Markup>& inside) {
    return Markup::tag(name, {}, inside);
}
/// With a class.
[[nodiscard]] inline Markup tag(std::string_view name, std::string_view css, const std::vector<Markup>& inside) {
    return Markup::tag(name, {{"class", std::string{css}}}, inside);
}
[[nodiscard]] inline Markup link_to(const std::string& href, std::string_view text) {
    return Markup::tag("a", {{"href", href}}, {words(text)});
}

/// A field that a form hands on as it is.
[[nodiscard]] inline Markup hidden(std::string_view name, const std::string& value) {
    return Markup::single("input", {{"type", "hidden"}, {"name", std::string{name}}, {"value", value}});
}

}  // namespace sipejuang::server
