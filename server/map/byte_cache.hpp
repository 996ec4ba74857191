// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace sipejuang::server {

/// What was made and will be asked for again, until there is too much of it: then what was not asked for longest goes. Threads may share it; two
/// that ask for the same at once may both make it.
class ByteCache {
public:
    using Bytes = std::shared_ptr<const std::string>;
    explicit ByteCache(std::size_t most_bytes = 32ULL * 1024 * 1024) : most_{most_bytes} {}

    [[nodiscard]] Bytes get(const std::string& name, const std::function<std::string()>& make) {
        if (auto known = find(name)) return known;
        auto made = std::make_shared<const std::string>(make());
        keep(name, made);
        return made;
    }

private:
    struct Entry {
        std::string name;
        Bytes bytes;
    };

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
        held_ += name.size() + bytes->size();
        entries_.push_front({name, std::move(bytes)});
        places_.emplace(name, entries_.begin());
        while (held_ > most_ && entries_.size() > 1) {
            const auto& oldest = entries_.back();
            held_ -= oldest.name.size() + oldest.bytes->size();
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
