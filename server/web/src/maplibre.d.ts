// SPDX-License-Identifier: Apache-2.0
// The build without `eval` and without workers from blobs, which our Content-Security-Policy asks for, has the same API.
declare module "maplibre-gl/dist/maplibre-gl-csp.js" {
    import maplibregl from "maplibre-gl";
    export default maplibregl;
}
