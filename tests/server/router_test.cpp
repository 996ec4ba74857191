// SPDX-License-Identifier: Apache-2.0
// What the router does for every route: methods, parameters, language, conditional requests, gzip, protection.
#include "server/http/router.hpp"

#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

Router pages() {
    Router router;
    router.add({"GET", "/page/{id}", {"x"}, [](const Call& call) {
                    auto response = document(200, "text/html",
                                             call.path.at(0) + (call.english ? " en" : " id") + std::string(2000, '.'));
                    return response.field("ETag", "\"one\"");
                }});
    router.add({"POST", "/page/{id}", {}, [](const Call&) { return Response{}; }, 100});
    router.add({"POST", "/local/order", {}, [](const Call&) { return Response{}; }, 1000, true});
    router.add({"POST", "/office", {}, [](const Call&) { return Response{}; }, 1000, false, true});
    router.add({"GET", "/local/thing", {}, [](const Call&) { return document(200, "text/plain", "inside"); }, 0, true});
    return router;
}

Response ask(const std::string& method, const std::string& target,
             const std::vector<std::pair<std::string, std::string>>& fields = {}, bool local = false) {
    Request request;
    request.head.method = method;
    request.head.target = target;
    request.head.fields = fields;
    request.local = local;
    return pages().answer(request);
}

TEST(Router, FindsThePatternAndWhatItHolds) {
    const auto response = ask("GET", "/page/a%20b?x=1");
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.body->substr(0, 6), "a b id");
    EXPECT_EQ(response.route, "/page/{id}");
}

TEST(Router, AnswersHeadAsGet) { EXPECT_EQ(ask("HEAD", "/page/1").body->size(), ask("GET", "/page/1").body->size()); }

TEST(Router, SaysWhichMethodsThereAre) {
    const auto refused = ask("DELETE", "/page/1");
    EXPECT_EQ(refused.status, 405);
    EXPECT_EQ(refused.value_of("Allow"), "GET, HEAD, POST");
    EXPECT_EQ(ask("OPTIONS", "/page/1").status, 204);
    EXPECT_EQ(ask("GET", "/nothing").status, 404);
}

TEST(Router, RefusesParametersThatTheRouteDoesNotKnow) {
    EXPECT_EQ(ask("GET", "/page/1?y=2").status, 400);
    EXPECT_EQ(ask("GET", "/page/1?lang=en").status, 200);
    EXPECT_EQ(ask("GET", "/page/../1").status, 400);
}

TEST(Router, SpeaksTheLanguageThatIsAskedForAndElseIndonesian) {
    const auto language = [](const std::string& target, const std::string& accepted) {
        return ask("GET", target, {{"accept-language", accepted}}).body->substr(2, 2);
    };
    EXPECT_EQ(language("/page/1", ""), "id");
    EXPECT_EQ(language("/page/1", "en-GB,en;q=0.9,id;q=0.8"), "en");
    EXPECT_EQ(language("/page/1", "id-ID,en;q=0.5"), "id");
    EXPECT_EQ(language("/page/1", "fr"), "id");
    EXPECT_EQ(language("/page/1?lang=id", "en"), "id");
}

TEST(Router, ShowsTheLocalPartToTheSocketAlone) {
    EXPECT_EQ(ask("GET", "/local/thing").status, 404);
    EXPECT_EQ(ask("GET", "/local/thing", {}, true).status, 200);
    EXPECT_EQ(ask("POST", "/local/thing").status, 404) << "not even that there is something";
}

TEST(Router, PacksTextForThoseWhoTakeItUnderAnETagOfItsOwn) {
    const auto packed = ask("GET", "/page/1", {{"accept-encoding", "br, gzip;q=0.8"}});
    EXPECT_EQ(packed.value_of("Content-Encoding"), "gzip");
    EXPECT_EQ(packed.value_of("ETag"), "\"one-gz\"");
    EXPECT_LT(packed.body->size(), 200U);
    EXPECT_EQ(packed.value_of("Vary"), "Accept-Encoding");
    EXPECT_EQ(ask("GET", "/page/1", {{"accept-encoding", "gzip;q=0"}}).value_of("Content-Encoding"), "");
    EXPECT_EQ(ask("GET", "/page/1").value_of("Content-Encoding"), "");
}

TEST(Router, SaysNotModifiedToThoseWhoHaveTheseBytes) {
    EXPECT_EQ(ask("GET", "/page/1", {{"if-none-match", "\"zero\", \"one\""}}).status, 304);
    EXPECT_EQ(ask("GET", "/page/1", {{"if-none-match", "*"}}).status, 304);
    EXPECT_EQ(ask("GET", "/page/1", {{"if-none-match", "\"one-gz\""}}).status, 200);
    EXPECT_EQ(ask("GET", "/page/1", {{"if-none-match", "\"one-gz\""}, {"accept-encoding", "gzip"}}).status, 304);
    EXPECT_EQ(ask("GET", "/page/1", {{"if-none-match", "W/\"one\""}}).status, 304)
        << "a proxy that packs weakens the tag";
}

TEST(Router, PacksForWhomSaysHeTakesIt) {
    const auto packed = [](const char* accepted) {
        return ask("GET", "/page/1", {{"accept-encoding", accepted}}).value_of("Content-Encoding") == "gzip";
    };
    for (const char* accepted : {"gzip", "br, gzip", "gzip;q=0.5", "gzip; q=0.5", "gzip;q=1"})
        EXPECT_TRUE(packed(accepted)) << accepted;
    for (const char* accepted : {"", "br", "gzip;q=0", "gzip; q=0", "gzip;q=0.0, br", "gzip ; q=0.000"})
        EXPECT_FALSE(packed(accepted)) << accepted;
}

TEST(Router, ProtectsEveryAnswerEvenOfNothing) {
    for (const char* target : {"/page/1", "/nothing", "/page/%00"}) {
        const auto response = ask("GET", target);
        EXPECT_EQ(response.value_of("X-Content-Type-Options"), "nosniff") << target;
        EXPECT_EQ(response.value_of("Content-Security-Policy").find("unsafe"), std::string_view::npos);
        EXPECT_NE(response.value_of("Content-Security-Policy"), "") << target;
    }
}

TEST(Router, TakesAsMuchOfABodyAsTheRouteSays) {
    Request request;
    request.head.method = "POST";
    request.head.target = "/page/1";
    EXPECT_EQ(pages().most_body(request), 100U);
    request.head.target = "/nothing";
    EXPECT_EQ(pages().most_body(request), 0U);
}

TEST(Router, TakesNothingFromTheNetForARouteOfTheMachineItself) {
    Request request;
    request.head.method = "POST";
    request.head.target = "/local/order";
    EXPECT_EQ(pages().most_body(request), 0U);
    request.local = true;
    EXPECT_EQ(pages().most_body(request), 1000U);
}

TEST(Router, RefusesABodyForTheOfficeBeforeItIsRead) {
    auto router = pages();
    Request request;
    request.head.method = "POST";
    request.head.target = "/office";
    ASSERT_TRUE(router.refusal(request));
    EXPECT_EQ(router.refusal(request)->status, 401);
    EXPECT_EQ(router.refusal(request)->route, "/office");
    router.guard_office_by([](const Request&) { return std::optional<Response>{}; });
    EXPECT_FALSE(router.refusal(request));
    request.head.target = "/page/1";
    EXPECT_FALSE(pages().refusal(request));
    request.head.target = "/nothing";
    EXPECT_EQ(pages().refusal(request)->status, 404) << "told before its body is read";
    request.head.method = "PATCH";
    request.head.target = "/page/1";
    EXPECT_EQ(pages().refusal(request)->status, 405);
}

}  // namespace
}  // namespace sipejuang::server
