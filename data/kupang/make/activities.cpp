// SPDX-License-Identifier: Apache-2.0
#include "activities.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "subzones.hpp"
#include "tables.hpp"

namespace kupang {
namespace {

const std::vector<Activity> table = {
    {"rumah_tunggal", "Rumah tunggal", "Detached house", "",
     "R-1 R-2 R-3 R-4 R-5:I;C-2 CB:I;K-2 K-3:T2;K-1:T2;P-2 P-3 P-4:T2+B3;HK SPU-3:T2",
     "rumah tinggal;rumah pribadi;rumah sendiri;home"},
    {"rumah_kopel", "Rumah kopel", "Semi-detached house", "", "R-1 R-2 R-3 R-4:I;R-5:T2;C-2:I;K-3:T2",
     "rumah gandeng;rumah dempet;duplex"},
    {"rumah_deret", "Rumah deret", "Row house", "68111", "R-1 R-2:I;R-3:T2;C-2:I;K-3:T2",
     "rumah petak;rumah gandeng berderet;terraced house"},
    {"rumah_kos", "Rumah kos", "Boarding house", "55900", "R-1 R-2:T2;R-3:T2;R-4:T2+B3;C-2 K-2 K-3:I;SPU-1:T2",
     "kos;kost;kos-kosan;indekos;kamar sewa;rooms to let"},
    {"rumah_susun", "Rumah susun", "Flats", "68111", "R-1 R-2:B1+B2;C-2:B1+B2;K-1:B1+B2;KT HK:B3",
     "apartemen;rusun;rusunawa;apartment"},
    {"rumah_dinas", "Rumah dinas", "Official residence", "", "R-1 R-2 R-3 R-4:I;KT HK TR SPU-1:T2", "rumah jabatan"},
    {"toko", "Toko", "Shop", "47112;47192",
     "K-1 K-2 K-3:I;C-2:I;CB:T1;R-1 R-2:T1+T2;R-3:T1+T2;R-4:T1+T2+T3;W TR:T2;RTNH:-", "ruko;kelontong;store"},
    {"warung", "Warung dan kios", "Kiosk", "47112;56103",
     "K-1 K-2 K-3 C-2:I;R-1 R-2 R-3 R-4 R-5:T1+T2;CB W:T1;SPU-1 SPU-2 TR:T2;RTH-2 RTH-3:T2+B3",
     "warung;kios;lapak;warung makan;stall"},
    {"minimarket", "Minimarket", "Convenience store", "47111", "K-1 K-2:I;K-3:T1;C-2:T1;R-2 R-3:T1+B2;TR:T2",
     "swalayan kecil;mini market"},
    {"supermarket", "Pasar swalayan", "Supermarket", "47111", "K-1:B2;K-2:B1+B2;C-2:B1+B2", "swalayan besar"},
    {"pasar", "Pasar rakyat", "Market", "68112", "K-1 K-2:B2;K-3:B2+T1", "pasar tradisional;pasar basah"},
    {"pusat_belanja", "Pusat perbelanjaan", "Shopping centre", "68112", "K-1:B1+B2", "mal;mall;plaza"},
    {"hotel", "Hotel berbintang", "Star-rated hotel", "55110", "K-1:B2;K-2:B1+B2;W:B1+B2;C-2:B1+B2", "hotel"},
    {"penginapan", "Penginapan", "Guest house", "55120;55130", "K-1 K-2 W:I;K-3 C-2:T3;R-2 R-3:T2+T3;CB:T3",
     "losmen;wisma;homestay;guesthouse;vila"},
    {"restoran", "Restoran dan rumah makan", "Restaurant", "56101;56102",
     "K-1 K-2 K-3 W C-2:I;CB:T1;R-2 R-3:T1+T2;TR:T2", "restoran;rumah makan;kedai makan;eatery"},
    {"kafe", "Kafe", "Coffee shop", "56303", "K-1 K-2 K-3 W C-2:I;CB:T1;R-1 R-2 R-3:T1+T2",
     "kedai kopi;warung kopi;warkop;cafe"},
    {"hiburan_malam", "Hiburan malam", "Night entertainment", "93292;56301", "K-1:T1+B3;W:T1+B3",
     "karaoke;diskotek;kelab malam;bar;nightclub"},
    {"bank", "Bank", "Bank", "64121;64125", "K-1 K-2 KT:I;K-3 C-2:I;R-2:T2"},
    {"kantor", "Kantor swasta", "Private office", "70201;82110", "K-1 K-2 K-3 KT C-2:I;R-2 R-3:T1+T2;CB:T1",
     "rukan;perkantoran;office"},
    {"kantor_pemerintah", "Kantor pemerintah", "Government office", "84111;84121",
     "KT:I;K-1 K-2 K-3 C-2:I;SPU-1 SPU-2 SPU-3:T2;HK TR:T2;R-2 R-3:T2+B3", "kantor dinas;kantor lurah;kantor camat"},
    {"bengkel", "Bengkel kendaraan", "Vehicle workshop", "45201;45407", "K-1 K-2:T1;K-3:T1;KPI TR:I;R-3 R-4:T1+T2+B1",
     "bengkel;tambal ban;servis motor;servis mobil;garage"},
    {"spbu", "SPBU", "Fuel station", "47301", "K-1 K-2 TR KPI:B1+B2;K-3:B1+B2",
     "pom bensin;petrol station;gas station"},
    {"gudang", "Gudang", "Warehouse", "52101", "KPI TR:I;K-1 K-2:T2+B2", "tempat penyimpanan;storage"},
    {"industri_kecil", "Industri kecil dan rumahan", "Small and home industry", "10710;13122;31001",
     "KPI:I;R-2 R-3 R-4:T2;R-5:T2;K-3 C-2:T2", "usaha rumahan;industri rumah tangga;mebel;tenun"},
    {"industri_besar", "Industri menengah dan besar", "Medium and large industry", "23951;10211", "KPI:B1+B2",
     "pabrik;factory"},
    {"paud", "PAUD dan TK", "Kindergarten", "85131;85132",
     "SPU-1 SPU-2 SPU-3 SPU-4:I;R-1 R-2 R-3 R-4 R-5:I;C-2:I;K-3:T2",
     "paud;tk;taman kanak-kanak;kelompok bermain;preschool"},
    {"sd", "SD", "Primary school", "85111;85112", "SPU-1 SPU-2 SPU-3:I;R-2 R-3 R-4:T2+B3;SPU-4:T2",
     "sekolah dasar;elementary school"},
    {"smp", "SMP", "Junior secondary school", "85210;85220", "SPU-1 SPU-2 SPU-3:I;R-3 R-4:T2+B3",
     "sekolah menengah pertama"},
    {"sma", "SMA dan SMK", "Senior secondary school", "85230;85240", "SPU-1 SPU-2:I;SPU-3:T2;R-4:B2+B3",
     "sma;smk;sekolah menengah atas;sekolah menengah kejuruan;high school"},
    {"universitas", "Perguruan tinggi", "University", "85311;85321", "SPU-1:I;SPU-2:B2;KT:B2",
     "universitas;kampus;sekolah tinggi;akademi;college"},
    {"puskesmas", "Puskesmas", "Community health centre", "86103", "SPU-1 SPU-2 SPU-3:I;R-3 R-4:B3;KT:T2",
     "pusat kesehatan masyarakat"},
    {"rumah_sakit", "Rumah sakit", "Hospital", "86101;86102", "SPU-1:B1+B2;SPU-2:B1+B2;K-1:B1+B2"},
    {"klinik", "Klinik", "Clinic", "86104;86105", "SPU-1 SPU-2 SPU-3:I;K-1 K-2 K-3 C-2:I;R-2 R-3:T1+T2",
     "praktik dokter;balai pengobatan"},
    {"apotek", "Apotek", "Pharmacy", "47721", "K-1 K-2 K-3 C-2:I;SPU-1 SPU-2 SPU-3:T2;R-1 R-2 R-3:T1+T2",
     "toko obat;drugstore"},
    {"gereja", "Gereja", "Church", "94912", "SPU-1 SPU-2 SPU-3 SPU-4:I;R-1 R-2 R-3 R-4 R-5:B3;K-2 K-3 C-2:B3;CB:B3",
     "kapel;chapel"},
    {"masjid", "Masjid", "Mosque", "94911", "SPU-1 SPU-2 SPU-3 SPU-4:I;R-1 R-2 R-3 R-4 R-5:B3;K-2 K-3 C-2:B3;CB:B3",
     "musala;musholla"},
    {"gedung_serbaguna", "Gedung serbaguna", "Multi-purpose hall", "68111;82302",
     "SPU-1 SPU-2:I;K-1 K-2:B2;C-2 W KT:B2", "gedung pertemuan;aula"},
    {"lapangan_olahraga", "Lapangan olahraga", "Sports ground", "93116",
     "SPU-1 SPU-2 SPU-3:I;RTH-2 RTH-3 RTH-4:I;RTNH W:I;R-3 R-4:T1", "lapangan bola;lapangan futsal;gelanggang"},
    {"taman", "Taman", "Park", "91030",
     "RTH-1:T2;RTH-2 RTH-3 RTH-4 RTH-5 RTH-6 RTH-8:I;R-* K-* SPU-* C-2 KT W CB RTNH HK:I;PS:T3",
     "taman bermain;playground"},
    {"pemakaman", "Pemakaman", "Cemetery", "96030", "RTH-7:I;R-5:B3", "kuburan;makam"},
    {"pertanian", "Pertanian tanaman", "Crop farming", "01111;01131", "P-1 P-2 P-3 P-4:I;R-5:T2;R-4:T2",
     "sawah;ladang;kebun sayur"},
    {"perkebunan", "Perkebunan", "Plantation", "01252;01261", "P-3 P-2:I;P-1:T2;R-5:T2", "kebun"},
    {"peternakan", "Peternakan", "Livestock farming", "01411;01461", "P-4:I;P-2 P-3:T2+B1;R-5:T2+B1",
     "kandang;ternak ayam;ternak sapi;ternak babi"},
    {"budidaya_ikan", "Budi daya ikan", "Fish farming", "03226", "P-1 P-2:T2;EM:B1+B3;PS:X",
     "tambak;kolam ikan;keramba"},
    {"wisata_pantai", "Wisata pantai", "Beach tourism", "93223", "W:I;PS:T3+B3;RTH-2:T2", "tempat wisata"},
    {"terminal", "Terminal dan pangkalan angkutan", "Bus terminal", "52211", "TR:I;K-1:B2",
     "terminal;terminal bus;pangkalan ojek"},
    {"menara_telekomunikasi", "Menara telekomunikasi", "Telecommunication tower", "61200",
     "HL EM PS CB BA BJ:X;RTH-*:B3;else:B3", "tower;menara seluler;bts"},
    {"belum_diatur", "Kegiatan belum diatur (contoh)", "Activity not yet regulated (sample)", "99000", "else:-"},
};

bool fits(const std::string& pattern, const std::string& code) {
    if (pattern.size() > 1 && pattern.back() == '*')
        return code.compare(0, pattern.size() - 1, pattern, 0, pattern.size() - 1) == 0;
    return pattern == code || pattern == "else";
}

}  // namespace

const std::vector<Activity>& activities() { return table; }

std::string permission(const Activity& activity, const std::string& subzone) {
    std::istringstream groups(activity.cells);
    for (std::string group; std::getline(groups, group, ';');) {
        const auto colon = group.find(':');
        std::istringstream codes(group.substr(0, colon));
        for (std::string code; codes >> code;) {
            if (fits(code, subzone)) return group.substr(colon + 1);
        }
    }
    return "X";
}

std::string permission(const std::string& activity, const std::string& subzone) {
    for (const auto& a : activities()) {
        if (a.code == activity) return permission(a, subzone);
    }
    throw std::runtime_error("unknown activity " + activity);
}

void write_activities(const std::string& file) {
    std::ofstream out(file);
    out << "activity,name_id,name_en,kbli,synonyms,provision";
    for (const auto& s : subzones()) out << ',' << s.code;
    out << '\n';
    for (const auto& a : activities()) {
        out << a.code << ',' << quoted(a.name_id) << ',' << quoted(a.name_en) << ',' << a.kbli << ','
            << quoted(a.synonyms) << ",contoh-itbx";
        for (const auto& s : subzones()) out << ',' << permission(a, s.code);
        out << '\n';
    }
    out.close();
    if (!out) throw std::runtime_error("cannot write " + file);
}

}  // namespace kupang
