// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/sha256.hpp"
#include "server/http/gzip.hpp"

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace sipejuang::server {

/// Bytes with what each answer of them needs, made once.
struct CachedBytes {
    std::string plain;
    std::string packed;  ///< gzip; empty where that is no smaller
    std::string tag;     ///< names these very bytes: 32 hexadecimal digits
};

/// What was made and will be asked for again, until there is too much of it: then what was not asked for longest goes. Threads may share it; two
/// that ask for the same at once may both make it.
class ByteCache {
public:
    using Bytes = std::shared_ptr<const CachedBytes>;
    explicit ByteCache(std::size_t most_bytes = 32ULL * 1024 * 1024) : most_{most_bytes} {}

    [[nodiscard]] Bytes get(const std::string& name, const std::function<std::string()>& make) {
        if (auto known = find(name)) return known;
        auto plain = make();
        auto packed = gzip(plain);
        if (packed.size() >= plain.size()) packed.clear();
        auto tag = data::sha256_of(plain).substr(0, 32);
        auto made = std::make_shared<const CachedBytes>(
            CachedBytes{std::move(plain), std::move(packed), std::move(tag)});
        keep(name, made);
        return made;
    }

private:
    struct Entry {
        std::string name;
        Bytes bytes;
    };

    static std::size_t size_of(const std::string& name, const CachedBytes& bytes) {
        return name.size() + bytes.plain.size() + bytes.packed.size();
    }
    [[nodiscard]] Bytes find(const std::string& name) {
        const std::lock_guard guard{mutex_};
        const auto known = places_.find(name);
        if (known == places_.end()) return nullptr;
        entries_.splice(entries_.begin(), entries_, known->second);
        return known->second->bytes;
    }
    void keep(const std::string& name, Bytes bytes) {
        const std::lock_guard guard{mutex_};
        if (places_.contains(name)) return;
        held_ += size_of(name, *bytes);
        entries_.push_front({name, std::move(bytes)});
        places_.emplace(name, entries_.begin());
        while (held_ > most_ && entries_.size() > 1) {
            const auto& oldest = entries_.back();
            held_ -= size_of(oldest.name, *oldest.bytes);
            places_.erase(oldest.name);
            entries_.pop_back();
        }
    }

    std::mutex mutex_;
    std::list<Entry> entries_;
    std::unordered_map<std::string, std::list<Entry>::iterator> places_;
    std::size_t most_, held_ = 0;
};

}  // namespace sipejuang::server
