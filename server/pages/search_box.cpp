// SPDX-License-Identifier: Apache-2.0
#include "server/pages/search_box.hpp"

namespace sipejuang::server {

Markup search_box(std::string_view asked, const geo::Bilingual& label, std::string_view id, const Speaker& say,
                  const Markup& kept) {
    const std::string own{id};
    std::vector<Markup> inside{
        Markup::tag("label", {{"for", own}}, {words(say.of(label))}),
        Markup::single("input", {{"id", own},
                                 {"name", "q"},
                                 {"value", std::string{asked}},
                                 {"required", "required"},
                                 {"maxlength", "100"},
                                 {"autocomplete", "off"},
                                 {"aria-describedby", own + "-hint"}}),
        Markup::tag("p", {{"id", own + "-hint"}, {"class", "note"}},
                    {words(say.pick("Misalnya Liliba, nomor bidang, -10.1680, 123.6368, atau rumah kos",
                                    "For example Liliba, a parcel number, -10.1680, 123.6368, or boarding house"))})};
    if (!kept.empty()) inside.push_back(kept);
    if (say.english) inside.push_back(hidden("lang", "en"));
    inside.push_back(Markup::tag("button", {{"type", "submit"}}, {words(say.pick("Cari", "Find"))}));
    return Markup::tag("form", {{"action", "/find"}, {"method", "get"}, {"role", "search"}}, inside);
}

}  // namespace sipejuang::server
