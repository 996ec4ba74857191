// SPDX-License-Identifier: Apache-2.0
#include "server/application.hpp"

namespace sipejuang::server {

Router all_routes(Application& app) {
    Router router;
    add_health(router, app);
    add_places(router, app);
    add_check(router, app);
    add_verdicts(router, app);
    add_administration(router, app);
    return router;
}

}  // namespace sipejuang::server
