// SPDX-License-Identifier: Apache-2.0
// What scripts say. Pages are written by the server; only what cannot be there before a finger moves is here.
export const english = document.documentElement.lang === "en";

export function say(indonesian: string, inEnglish: string): string {
    return english ? inEnglish : indonesian;
}

export function number(value: number, decimals: number): string {
    return value.toLocaleString(english ? "en-GB" : "id-ID", { maximumFractionDigits: decimals, minimumFractionDigits: decimals });
}

/// An element of ours; text is set as text, never as HTML.
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string> = {}, text = ""): HTMLElementTagNameMap[Name] {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text) made.textContent = text;
    return made;
}

export function button(text: string, pressed: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
    const made = element("button", { type: "button", ...attributes }, text);
    made.addEventListener("click", pressed);
    return made;
}
