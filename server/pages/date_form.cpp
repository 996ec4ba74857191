// SPDX-License-Identifier: Apache-2.0
#include "server/pages/date_form.hpp"

namespace sipejuang::server {

Markup date_form(const std::string& action, std::string_view name, const Markup& kept, const Markup& label,
                 const std::string& value, std::string_view verb) {
    const std::string id = "tanggal-" + std::string{name};
    const auto field = Markup::single(
        "input",
        {{"type", "date"}, {"id", id}, {"name", std::string{name}}, {"value", value}, {"required", "required"}});
    return Markup::tag("form", {{"class", "one-date"}, {"action", action}, {"method", "get"}},
                       {kept, Markup::tag("label", {{"for", id}}, {label}), field,
                        Markup::tag("button", {{"type", "submit"}, {"class", "quiet"}}, {words(verb)})});
}

}  // namespace sipejuang::server
