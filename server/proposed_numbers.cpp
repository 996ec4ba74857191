// SPDX-License-Identifier: Apache-2.0
#include "server/proposed_numbers.hpp"

#include "geo/area.hpp"
#include "rules/verdict/spoken_number.hpp"
#include "server/form_number.hpp"

#include <algorithm>
#include <string>

namespace sipejuang::server {

namespace {

using Item = data::RawProposal::Item;

bool is_plot(const Item& item) { return item.role == Item::Role::plot; }
bool is_proposed(const Item& item) { return item.role == Item::Role::building && item.status != "existing"; }

/// About a number that was filled in, but has no building of its own.
geo::Problem filled_in(const FormNumber& number, const char* code, const geo::Bilingual& but, std::string field) {
    return geo::problem(
               code, {number.label.id + " diisi, tetapi " + but.id, number.label.en + " is filled in, but " + but.en})
        .of_feature(std::move(field));
}

geo::Problem several(const FormNumber& number) {
    return filled_in(number, "fields-contradict",
                     {"ada beberapa bangunan yang diusulkan: tulis angkanya dalam berkas.",
                      "several buildings are proposed: write the numbers in the file."},
                     std::string{number.name});
}

geo::Problem no_building(const FormNumber& number) {
    return filled_in(number, "field-missing",
                     {"bangunannya belum digambar: isi panjang, lebar, dan jaraknya.",
                      "there is no building: fill in its length, depth and distances."},
                     "length");
}

/// A building has a floor and a height; basement and green may be none.
bool is_never_zero(std::string_view name) { return name == "floors" || name == "height_m" || name == "floor_area_m2"; }

geo::Problem impossible(const FormNumber& number) {
    const bool never_zero = is_never_zero(number.name);
    return geo::problem("field-invalid",
                        {number.label.id + (never_zero ? " harus lebih dari 0; kosongkan bila belum tahu."
                                                       : " tidak boleh kurang dari 0."),
                         number.label.en + (never_zero ? " must be more than 0; leave it empty if it is not known."
                                                       : " must not be less than 0.")})
        .of_feature(std::string{number.name});
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
        if (value && *value && (**value < 0 || (**value == 0 && is_never_zero(number.name))))
            problems.push_back(impossible(number));
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

geo::Problems contradictions(const rules::Proposal& proposal) {
    // Floors are measured within walls, and what is open under a roof may be none: a third of what is drawn is a slip.
    constexpr double plausible = 1.0 / 3, rounding = 1.01;
    geo::Problems problems;
    const auto say = [&](const char* field, geo::Bilingual what) {
        problems.push_back(geo::problem("fields-contradict", std::move(what)).of_feature(field));
    };
    for (const auto& building : proposal.buildings) {
        const auto drawn = geo::area(building.shape);
        if (building.status != rules::BuildingStatus::proposed || !building.floor_area ||
            building.floor_area->value() >= plausible * drawn.value())
            continue;
        const auto footprint = rules::spoken(drawn, 1);
        say("floor_area_m2", {"Luas seluruh lantai kurang dari sepertiga tapaknya, " + footprint.id + ".",
                              "The area of all floors is less than a third of the footprint, " + footprint.en + "."});
    }
    if (!proposal.plot || !proposal.plot->green_area) return problems;
    const auto ground = geo::area(proposal.plot->shape);
    if (proposal.plot->green_area->value() <= rounding * ground.value()) return problems;
    const auto area = rules::spoken(ground, 1);
    say("green_area_m2", {"Luas hijau lebih besar daripada bidangnya, " + area.id + ".",
                          "The green area is larger than the plot, " + area.en + "."});
    return problems;
}

}  // namespace sipejuang::server
