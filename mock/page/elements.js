// Elements: made by `h`, which never reads markup, so whatever a call contains is text.

export const $ = (id) => document.getElementById(id);

/** An element with attributes, listeners (`onclick`) and children; text children become text nodes. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const fold = (title, content, open = false, aside = "") =>
  h("details", { open }, h("summary", {}, title, aside && h("span", { class: "soft" }, ` ${aside}`)), content);

/** Something folded whose content is made when it is opened: types may be deep. */
export function lazily(title, content) {
  const details = h("details", {}, h("summary", {}, title));
  details.addEventListener("toggle", () => details.append(content()), { once: true });
  return details;
}

export function table(heads, rows) {
  const head = h("thead", {}, h("tr", {}, heads.map((name) => h("th", { scope: "col" }, name))));
  const body = h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell) => h("td", {}, cell)))));
  return h("div", { class: "wide" }, h("table", {}, head, body));
}

export function copyButton(name, text) {
  const button = h("button", { type: "button", class: "quiet", onclick: async () => copy(await text()) }, name);
  return button;
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say("Copied");
  } catch {
    say("The browser does not let the page copy; select the text instead");
  }
}

/** Tells screen readers what has happened. */
export function say(text) {
  $("said").textContent = "";
  requestAnimationFrame(() => ($("said").textContent = text));
}

export const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export const capital = (text) => text[0].toUpperCase() + text.slice(1);
