// SPDX-License-Identifier: Apache-2.0
// /words, /help, /accessibility: for whoever does not know how to go on.
#include "server/application.hpp"
#include "server/pages/guide_pages.hpp"

namespace sipejuang::server {

void add_guides(Router& router, Application& app) {
    const auto add = [&](const char* path, Response (*page)(const GuideShown&)) {
        router.add({"GET", path, {}, [&app, page](const Call& call) {
                        return page({app.contact, call.english, app.is_sample()});
                    }});
    };
    add("/words", words_page);
    add("/help", help_page);
    add("/accessibility", accessibility_page);
}

}  // namespace sipejuang::server
