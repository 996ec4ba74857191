// SPDX-License-Identifier: Apache-2.0
#include "server/proposed_numbers.hpp"

#include "server/form_number.hpp"

#include <algorithm>
#include <string>

namespace sipejuang::server {

namespace {

using Item = data::RawProposal::Item;

bool is_plot(const Item& item) { return item.role == Item::Role::plot; }
bool is_proposed(const Item& item) { return item.role == Item::Role::building && item.status != "existing"; }

geo::Problem several(const FormNumber& number) {
    const auto& label = number.label;
    return geo::problem(
               "fields-contradict",
               {label.id + " diisi, tetapi ada beberapa bangunan yang diusulkan: tulis angkanya dalam berkas.",
                label.en + " is filled in, but several buildings are proposed: write the numbers in the file."})
        .of_feature(std::string{number.name});
}

geo::Problem no_building(const FormNumber& number) {
    const auto& label = number.label;
    return geo::problem(
               "field-missing",
               {label.id + " diisi, tetapi bangunannya belum digambar: isi panjang, lebar, dan jaraknya.",
                label.en + " is filled in, but there is no building: fill in its length, depth and distances."})
        .of_feature("length");
}

/// What the number is of; null: there is none.
Item* owner(data::RawProposal& proposal, const FormNumber& number) {
    auto& items = proposal.items;
    const auto found = std::find_if(items.begin(), items.end(), number.of_plot ? is_plot : is_proposed);
    return found == items.end() ? nullptr : &*found;
}

void write(Item& item, std::string_view name, double value) {
    auto& numbers = item.numbers;
    numbers.erase(std::remove_if(numbers.begin(), numbers.end(), [&](const auto& own) { return own.first == name; }),
                  numbers.end());
    numbers.emplace_back(std::string{name}, value);
}

}  // namespace

geo::Problems write_numbers(const CheckForm& form, data::RawProposal* into) {
    geo::Problems problems;
    for (const auto& number : form_numbers()) {
        const auto value = number_of(form, number.name);
        if (!value) problems.push_back(value.error().front());
        if (!value || !*value || into == nullptr) continue;
        if (!number.of_plot && std::count_if(into->items.begin(), into->items.end(), is_proposed) > 1)
            problems.push_back(several(number));
        else if (auto* item = owner(*into, number); item != nullptr)
            write(*item, number.name, **value);
        else if (!number.of_plot)
            problems.push_back(no_building(number));
    }
    return problems;
}

}  // namespace sipejuang::server
