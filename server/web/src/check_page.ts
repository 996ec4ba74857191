// SPDX-License-Identifier: Apache-2.0
// The page /check: the verdict follows what is typed, and corners can be drawn. Without this script the form posts plainly.
import { button, element, say } from "./words";

const pause = 250, slow = 300;

/// Sends the form as it stands; only the answer to the last question is shown, and the one before stays, greyed and out of use, until it is there.
class LiveVerdict {
    private asked = 0;
    private timer = 0;
    private running: AbortController | null = null;

    constructor(private readonly form: HTMLFormElement, private readonly place: HTMLElement, private readonly status: HTMLElement) {
        form.addEventListener("input", () => this.later());
        form.addEventListener("change", () => this.later());
    }

    private later(): void {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.ask(), pause);
    }

    private async ask(): Promise<void> {
        const own = ++this.asked;
        this.running?.abort();
        this.running = new AbortController();
        this.old(true);
        const waiting = window.setTimeout(() => (this.status.textContent = say("Sedang menilai ...", "Assessing ...")), slow);
        try {
            const answer = await fetch("/check", { method: "POST", body: new FormData(this.form), headers: { Accept: "text/html" }, signal: this.running.signal });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            if (own === this.asked) this.show(page, answer.ok);
        } catch {
            if (own === this.asked && !this.running.signal.aborted)
                this.status.textContent = say("Koneksi terputus. Isian tetap ada di halaman ini.", "Connection lost. What you typed is still on this page.");
        } finally {
            window.clearTimeout(waiting);
        }
    }

    /// What is no longer the answer to what is filled in cannot be saved or printed as if it were.
    private old(is: boolean): void {
        this.place.classList.toggle("old-answer", is);
        this.place.inert = is;
    }

    private show(page: Document, good: boolean): void {
        const main = page.querySelector("main");
        const faults = page.querySelector(".faults li");
        if (good && main) {
            this.old(false);
            this.place.replaceChildren(...document.importNode(main, true).childNodes);
            this.status.textContent = this.place.querySelector("h1")?.textContent ?? "";
        } else {
            this.status.textContent = say("Belum dapat dinilai: ", "Not yet: ") + (faults?.firstChild?.firstChild?.textContent ?? "");
        }
    }
}

/// "Gambar di peta" beside each field of corners; the map comes when it is asked for.
function drawButtons(form: HTMLFormElement): void {
    for (const field of form.querySelectorAll<HTMLTextAreaElement>("textarea")) {
        const place = element("div");
        const open = button(say("Gambar di peta", "Draw on the map"), () => void load(), { class: "quiet" });
        const load = async () => {
            open.disabled = true;
            try {
                const map = (await import(form.dataset.map ?? "")) as typeof import("./map");
                map.draw(field, place, form.dataset);
            } catch {
                place.textContent = say("Peta gagal dimuat. Ketik titik sudutnya.", "The map could not be loaded. Type the corners.");
            }
            open.disabled = false;
        };
        field.after(open, place);
    }
}

function start(): void {
    const form = document.getElementById("periksa"), place = document.getElementById("hasil"), status = document.getElementById("status");
    if (!(form instanceof HTMLFormElement) || !place || !status) return;
    new LiveVerdict(form, place, status);
    drawButtons(form);
}

start();
