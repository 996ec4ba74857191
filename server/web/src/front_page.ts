// SPDX-License-Identifier: Apache-2.0
// The front page: the rules of the place where one stands. The place is asked for only at the press, and goes nowhere but into the address of the next page.
import { button, element, english, number, say } from "./words";

/// As far as a phone is off, a neighbour's plot may be meant: beyond this the map shows where it is.
const fineMetres = 5;

function pathOf({ latitude, longitude }: GeolocationCoordinates): string {
    return `at=${latitude.toFixed(6)},${longitude.toFixed(6)}${english ? "&lang=en" : ""}`;
}

function why(error: GeolocationPositionError): string {
    if (error.code === error.PERMISSION_DENIED)
        return say("Ponsel ini tidak memberi tahu lokasinya. Izinkan lokasi untuk situs ini, atau ketik koordinatnya.", "This phone does not tell where it is. Allow the location for this site, or type the coordinate.");
    return say("Lokasi tidak ditemukan. Coba di tempat terbuka, atau ketik koordinatnya.", "The location was not found. Try in the open, or type the coordinate.");
}

function start(): void {
    const box = document.getElementById("lokasi");
    if (!box || !("geolocation" in navigator)) return;
    const status = element("p", { role: "status", class: "note" });
    const found = ({ coords }: GeolocationPosition) => {
        const query = pathOf(coords);
        if (coords.accuracy <= fineMetres) return void location.assign(`/plot?${query}`);
        const metres = number(Math.ceil(coords.accuracy), 0);
        const onMap = element("a", { href: `/map?${query}` }, say("Lihat di peta", "See it on the map"));
        const rules = element("a", { href: `/plot?${query}` }, say("Baca aturan di titik ini", "Read the rules at this point"));
        status.replaceChildren(say(`Ketelitian ± ${metres} m: belum cukup teliti untuk batas bidang. `, `Accuracy ± ${metres} m: not precise enough for a plot's border. `), onMap, say(" atau ", " or "), rules);
    };
    const ask = () => {
        status.textContent = say("Mencari lokasi ponsel ini ...", "Looking for this phone's location ...");
        navigator.geolocation.getCurrentPosition(found, (error) => (status.textContent = why(error)), { enableHighAccuracy: true, timeout: 20_000 });
    };
    box.append(button(say("Pakai lokasi saya", "Use my location"), ask, { class: "quiet" }), status);
}

start();
