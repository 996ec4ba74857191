// SPDX-License-Identifier: Apache-2.0
#include "data/store/admin_token.hpp"

#include "data/store/random_id.hpp"

#include <sodium.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>

namespace sipejuang::data {

namespace {

constexpr std::size_t key_bytes = 32, hex_digits = 2;

/// On the disk under its name, or not at all.
geo::Result<geo::Done> write_key(const std::string& path, const std::string& key) {
    const auto failed = [&] {
        const std::string why = std::strerror(errno);
        return geo::problem(
                   errno == ENOSPC ? "store-full" : "store-not-writable",
                   {"Kunci admin tidak dapat ditulis: " + why + ".", "The admin token cannot be written: " + why + "."})
            .in_file(path);
    };
    const std::string unfinished = path + ".part";
    ::unlink(unfinished.c_str());
    const int file = ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) return failed();
    const std::string line = key + "\n";
    const bool written = ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size()) &&
                         ::fsync(file) == 0;
    const auto problem = written ? std::nullopt : std::optional{failed()};
    ::close(file);
    if (problem) {
        ::unlink(unfinished.c_str());
        return *problem;
    }
    if (std::rename(unfinished.c_str(), path.c_str()) != 0) return failed();
    return geo::Done{};
}

bool is_key(const std::string& text) {
    return text.size() >= hex_digits * key_bytes && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

bool equal(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace

geo::Result<AdminToken> AdminToken::of(const std::string& folder) {
    const std::string path = folder + "/admin-token";
    std::ifstream file{path};
    if (!file && ::access(path.c_str(), F_OK) == 0) {
        return geo::problem("store-unreadable", {"Berkas kunci admin ada, tetapi tidak dapat dibaca.",
                                                 "The file of the admin token is there but cannot be read."})
            .in_file(path);
    }
    if (!file) {
        std::string key = random_id(key_bytes);
        if (auto written = write_key(path, key); !written) return std::move(written).error();
        return AdminToken{path, std::move(key)};
    }
    std::string key;
    std::getline(file, key);
    if (!is_key(key)) {
        return geo::problem("store-unreadable",
                            {"Isi berkas kunci admin bukan kunci; hapus berkas itu, maka dibuat yang baru.",
                             "What stands in the file of the admin token is no key; remove it, and a new one is made."})
            .in_file(path);
    }
    ::chmod(path.c_str(), S_IRUSR | S_IWUSR);
    return AdminToken{path, std::move(key)};
}

bool AdminToken::matches(std::string_view key) const { return equal(key, key_); }

std::string AdminToken::seal_of(std::string_view text) const {
    std::array<unsigned char, crypto_auth_KEYBYTES> secret{};
    std::array<unsigned char, crypto_auth_BYTES> seal{};
    std::array<char, crypto_auth_BYTES * hex_digits + 1> hex{};
    static_assert(crypto_auth_KEYBYTES == key_bytes);
    sodium_hex2bin(secret.data(), secret.size(), key_.data(), key_bytes * hex_digits, nullptr, nullptr, nullptr);
    crypto_auth(seal.data(), static_cast<const unsigned char*>(static_cast<const void*>(text.data())), text.size(),
                secret.data());
    sodium_bin2hex(hex.data(), hex.size(), seal.data(), seal.size());
    return hex.data();
}

std::string AdminToken::pass_until(Instant end) const {
    const auto text = utc_text(end);
    return text + "." + seal_of(text);
}

bool AdminToken::opens(std::string_view pass, Instant now) const {
    const auto dot = pass.find('.');
    if (dot == std::string_view::npos) return false;
    const auto end = pass.substr(0, dot);
    return equal(pass.substr(dot + 1), seal_of(end)) && end > utc_text(now);
}

}  // namespace sipejuang::data
