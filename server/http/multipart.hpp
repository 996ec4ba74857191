// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// One field of a form sent as multipart/form-data (RFC 7578).
struct FormPart {
    std::string name;
    std::string file_name;  ///< as the browser says; empty: not a file
    std::string value;      ///< the bytes
};

/// Nothing where the content type names no boundary, the body does not keep to it, or there are more than 100 parts. Parts without a name are
/// skipped; what their heads say beyond name and file name is not looked at.
[[nodiscard]] std::optional<std::vector<FormPart>> read_multipart(std::string_view content_type, std::string_view body);

/// The fields of a form, however it was sent: application/x-www-form-urlencoded or multipart/form-data. Nothing where it is neither or broken.
[[nodiscard]] std::optional<std::vector<FormPart>> read_form_parts(std::string_view content_type,
                                                                   std::string_view body);

}  // namespace sipejuang::server
