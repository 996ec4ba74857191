// SPDX-License-Identifier: Apache-2.0
#include "geo/problem_table.hpp"

namespace sipejuang::geo {

std::vector<ProblemCode> plan_problem_codes() {
    return {
        {"no-plan-in-force", "Tidak ada rencana yang berlaku", "No plan in force",
         "Pilih tanggal dalam masa berlaku rencana, atau muat versi yang berlaku pada tanggal itu.",
         "Choose a date within the plan's validity, or load the version in force on that date."},
        {"outside-every-plan", "Di luar semua rencana", "Outside every plan",
         "Lokasi ini tidak tercakup rencana yang dimuat; periksa koordinatnya atau muat rencana yang sesuai.",
         "No loaded plan covers this place; check the coordinates or load the plan that does."},
        {"plan-crs-distorts", "Sistem koordinat rencana mengubah luas", "The plan's coordinate system distorts areas",
         "Pilih sistem koordinat kerja yang skala luasnya menyimpang kurang dari 0,1 %, misalnya zona TM-3 setempat.",
         "Choose a working CRS whose areal scale is off by less than 0.1 %, such as the local TM-3 zone."},
        {"plan-folder-exists", "Folder rencana sudah ada", "Plan folder exists already",
         "Pilih nama lain, atau pindahkan folder yang lama.", "Choose another name, or move the old folder away."},
        {"plan-key-invalid", "Nilai dalam plan.toml tidak sah", "Value in plan.toml is not valid",
         "Perbaiki nilai kunci itu menurut petunjuk paket rencana.",
         "Correct the value of that key as the plan package reference says."},
        {"plan-key-missing", "Kunci dalam plan.toml tidak ada", "Key missing in plan.toml",
         "Tambahkan kunci itu; petunjuk paket rencana menyebut kunci yang wajib.",
         "Add the key; the plan package reference lists those that are required."},
        {"plan-key-unknown", "Kunci dalam plan.toml tidak dikenal", "Unknown key in plan.toml",
         "Periksa ejaannya, atau hapus kunci itu.", "Check its spelling, or remove it."},
        {"plan-layer-outside", "Lapisan di luar paket rencana", "Layer outside the plan package",
         "Salin berkas lapisan itu ke dalam folder paket dan sesuaikan namanya di plan.toml.",
         "Copy the layer's file into the package's folder and adjust its name in plan.toml."},
        {"plan-not-found", "Rencana tidak ditemukan", "Plan not found",
         "Periksa letak folder atau berkas zip rencana itu.", "Check where the plan's folder or zip file lies."},
        {"plan-provisions-unreadable", "Ketentuan rencana tidak dapat dibaca", "The plan's provisions cannot be read",
         "Perbaiki baris tabel ketentuan yang disebutkan, lalu jalankan \"plan validate\".",
         "Correct the row named in the tables of provisions, then run \"plan validate\"."},
        {"plan-toml-invalid", "plan.toml tidak sah", "plan.toml is not valid",
         "Perbaiki tulisan TOML di baris yang ditunjukkan.", "Correct the TOML at the line shown."},
        {"plan-unreadable", "Rencana tidak dapat dibaca", "Plan cannot be read",
         "Jalankan \"plan validate\" pada folder rencana untuk melihat semua kesalahannya.",
         "Run \"plan validate\" on the plan's folder to see all that is wrong."},
        {"plan-versions-overlap", "Versi rencana bertumpang tindih", "Versions of the plan overlap in time",
         "Akhiri masa berlaku versi lama sebelum versi baru mulai berlaku.",
         "End the old version before the new one comes into force."},
        {"plan-zones-unreadable", "Zona rencana tidak dapat dibaca", "The plan's zones cannot be read",
         "Periksa berkas zona, kolom kodenya, dan geometri yang disebutkan.",
         "Check the file of zones, its code column and the geometry named."},
        {"plans-overlap", "Rencana bertumpang tindih", "Plans overlap",
         "Dua rencana setingkat mencakup tempat yang sama; sebutkan salah satunya dengan --plan.",
         "Two plans of one level cover the same place; name one of them with --plan."},
    };
}

}  // namespace sipejuang::geo
