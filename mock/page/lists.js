// Lists of links: drawn again without losing the focus, walked by arrow keys.

/** Draws a list again. The row that has the focus keeps it, if it is still there. */
export function replaceRows(list, rows) {
  const focused = list.contains(document.activeElement) && document.activeElement.getAttribute("href");
  list.replaceChildren(...rows);
  if (focused) linkIn(list, focused)?.focus({ preventScroll: true });
}

const linkIn = (list, href) => list.querySelector(`a[href="${CSS.escape(href)}"]`);

/** Marks the chosen row of a list. */
export function mark(list, href) {
  for (const link of list.querySelectorAll("a[aria-current]")) link.removeAttribute("aria-current");
  if (href) linkIn(list, href)?.setAttribute("aria-current", "true");
}

/** Arrow keys move along a list of links. */
export function movesByArrows(list) {
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const links = [...list.querySelectorAll("a")];
    const next = links[links.indexOf(document.activeElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
}
