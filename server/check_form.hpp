// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edition.hpp"
#include "server/http/multipart.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// What a person filled in on the page /check, as typed; fields by their names. A number left empty is not known, and the verdict says so.
class CheckForm {
public:
    CheckForm() = default;
    explicit CheckForm(std::vector<FormPart> parts);

    /// Without blanks around it; empty where it was not filled in.
    [[nodiscard]] std::string text(std::string_view name) const;
    /// All of them by name, without the file.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& fields() const { return fields_; }
    void set(std::string name, std::string value) { fields_[std::move(name)] = std::move(value); }
    [[nodiscard]] const FormPart* file() const {
        return file_.file_name.empty() && file_.value.empty() ? nullptr : &file_;
    }

    /// What our form does not send from a browser: a field twice, one that it does not have, a line of more than 500 bytes (which is dropped). Problems:
    /// fields-contradict, parameter-unknown, field-invalid.
    [[nodiscard]] const geo::Problems& strange() const { return strange_; }

private:
    std::map<std::string, std::string, std::less<>> fields_;
    FormPart file_;
    geo::Problems strange_;
};

/// The numbers that the form asks for, by the names of the proposal's properties.
struct FormNumber {
    std::string_view name;
    geo::Bilingual label;
    bool of_plot = false;
};
[[nodiscard]] const std::vector<FormNumber>& form_numbers();

/// The proposal that the form describes, as the GeoJSON that is judged and kept: the plot by parcel, typed or drawn corners, or file; the building as a
/// rectangle, typed or drawn corners, or in the file; activity from the list or by words, KBLI, numbers. `on` is the day that was asked for (`stated`), else today: then a date in the file
/// counts. Each Problem names its field as `feature`: field-missing, field-invalid, fields-contradict,
/// corners-unreadable, corners-too-few, and those of reading a file.
[[nodiscard]] geo::Result<std::string> proposal_of(const CheckForm& form, const Edition& edition, rules::Date on,
                                                   bool stated);

}  // namespace sipejuang::server
