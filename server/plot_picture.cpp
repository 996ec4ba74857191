// SPDX-License-Identifier: Apache-2.0
#include "server/plot_picture.hpp"

#include "server/paper_map.hpp"

namespace sipejuang::server {

MapPicture plot_picture(const Edition& edition, const data::Parcel& parcel, rules::Date on, bool english) {
    constexpr auto around = geo::Metres::of(25);
    MapPicture picture{geo::grown(geo::box_of(parcel.shape), around)};
    picture.maps = edition.maps_on(on);
    picture.marks.push_back({PictureMark::Kind::plot, parcel.shape, {}, 0});
    picture.sample = edition.is_sample();
    picture.note = picture_note(on, edition.law.working_crs, english);
    picture.english = english;
    return picture;
}

}  // namespace sipejuang::server
