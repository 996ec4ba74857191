// SPDX-License-Identifier: Apache-2.0
// The button "Cetak": the picture for paper is fetched first, so that no sheet is printed without it. Who has no script prints by the browser's own menu.
import { element } from "./words";

const paper = "img.paper-picture";

/// What is not stored has no picture at an address: it is asked for with the proposal that the page hands on to "save".
async function fetched(from: string, proposal: string, screen: HTMLElement): Promise<HTMLImageElement | null> {
    const answer = await fetch(from, { method: "POST", body: proposal });
    if (!answer.ok) return null;
    const made = element("img", { class: "paper-picture print-only", src: URL.createObjectURL(await answer.blob()), alt: "" });
    await made.decode();
    screen.before(made);
    screen.classList.add("screen-only");
    return made;
}

async function pictureForPaper(button: HTMLElement): Promise<void> {
    const screen = document.querySelector<HTMLElement>("figure.map"), proposal = document.querySelector<HTMLInputElement>("input[name=proposal]");
    const picture = document.querySelector<HTMLImageElement>(paper)
        ?? (button.dataset.map && screen && proposal ? await fetched(button.dataset.map, proposal.value, screen) : null);
    if (!picture) return;
    picture.loading = "eager";
    await picture.decode();
}

/// Browsers of before `::details-content` print what is folded as folded.
function openFolded(): void {
    if (CSS.supports("selector(::details-content)")) return;
    let opened: HTMLDetailsElement[] = [];
    window.addEventListener("beforeprint", () => {
        opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
        for (const own of opened) own.open = true;
    });
    window.addEventListener("afterprint", () => {
        for (const own of opened) own.open = false;
    });
}

function start(): void {
    openFolded();
    const button = document.getElementById("cetak");
    if (!button) return;
    button.hidden = false;
    // Without the fine picture the one of the screen is printed: better than nothing.
    button.addEventListener("click", () => void pictureForPaper(button).catch(() => undefined).then(() => window.print()));
}

start();
