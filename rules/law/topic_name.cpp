// SPDX-License-Identifier: Apache-2.0
#include "rules/law/topic_name.hpp"

#include <array>
#include <string>

namespace sipejuang::rules {

namespace {

struct TopicName {
    std::string_view code, id, en;
};

constexpr std::array hazards{
    TopicName{"flood", "banjir", "flood"},
    TopicName{"flash_flood", "banjir bandang", "flash flood"},
    TopicName{"landslide", "tanah longsor", "landslide"},
    TopicName{"tsunami", "tsunami", "tsunami"},
    TopicName{"earthquake", "gempa bumi", "earthquake"},
    TopicName{"liquefaction", "likuefaksi", "liquefaction"},
    TopicName{"volcano", "letusan gunung api", "volcanic eruption"},
    TopicName{"drought", "kekeringan", "drought"},
    TopicName{"wildfire", "kebakaran hutan dan lahan", "forest and land fire"},
    TopicName{"extreme_wave", "gelombang ekstrem dan abrasi", "extreme waves and abrasion"},
    TopicName{"extreme_weather", "cuaca ekstrem", "extreme weather"},
};

constexpr std::array special_provisions{
    TopicName{"KKOP_1", "kawasan keselamatan operasi penerbangan (KKOP)", "flight safety area (KKOP)"},
    TopicName{"LP2B_2", "lahan pertanian pangan berkelanjutan (LP2B)", "protected farmland (LP2B)"},
    TopicName{"KRB_03", "kawasan rawan bencana (KRB)", "disaster-prone area (KRB)"},
    TopicName{"TOD_04", "kawasan berorientasi transit (TOD)", "transit-oriented area (TOD)"},
    TopicName{"TEB_05", "tempat evakuasi bencana (TEB)", "evacuation place (TEB)"},
    TopicName{"PUSLIT", "pusat penelitian", "research centre"},
    TopicName{"CAGBUD", "cagar budaya", "heritage"},
    TopicName{"RESAIR", "kawasan resapan air", "water recharge area"},
    TopicName{"KSMPDN", "kawasan sempadan", "setback area"},
    TopicName{"HANKAM", "kawasan pertahanan dan keamanan", "defence and security area"},
    TopicName{"KKARST", "kawasan karst", "karst area"},
    TopicName{"PTBGMB", "pertambangan mineral dan batu bara", "mineral and coal mining"},
    TopicName{"MGRSAT", "jalur migrasi satwa", "wildlife corridor"},
    TopicName{"RDBUMI", "ruang dalam bumi", "underground space"},
};

template <std::size_t count>
geo::Bilingual name_in(const std::array<TopicName, count>& names, std::string_view code) {
    for (const auto& name : names) {
        if (name.code == code) return {std::string{name.id}, std::string{name.en}};
    }
    return {std::string{code}, std::string{code}};
}

}  // namespace

geo::Bilingual hazard_name(std::string_view kind) { return name_in(hazards, kind); }

geo::Bilingual special_provision_name(std::string_view field) { return name_in(special_provisions, field); }

}  // namespace sipejuang::rules
