// SPDX-License-Identifier: Apache-2.0
#include "data/import/gdal_setup.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_frmts.h>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

#include <mutex>

namespace sipejuang::data {

namespace {

void keep_message(CPLErr kind, CPLErrorNum /*number*/, const char* message) {
    auto* quiet = static_cast<QuietGdal*>(CPLGetErrorHandlerUserData());
    if (quiet != nullptr && kind >= CE_Warning) quiet->note(kind >= CE_Failure, message);
}

}  // namespace

void prepare_gdal() {
    static std::once_flag once;
    std::call_once(once, [] {
        CPLSetConfigOption("GDAL_DRIVER_PATH", "disable");
        CPLSetConfigOption("OGR_SQLITE_LOAD_EXTENSIONS", nullptr);
        OSRSetPROJEnableNetwork(0);
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        RegisterOGRFlatGeobuf();
        RegisterOGRKML();
        GDALRegister_GTiff();
    });
}

QuietGdal::QuietGdal() {
    CPLPushErrorHandlerEx(keep_message, this);
    CPLErrorReset();
}

QuietGdal::~QuietGdal() {
    CPLPopErrorHandler();
    CPLErrorReset();
}

void QuietGdal::note(bool failure, const char* message) {
    failed_ = failed_ || failure;
    last_ = message;
}

}  // namespace sipejuang::data
