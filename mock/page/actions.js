// The list of actions.

import { actionParts } from "./action.js";
import { $, h, say, count } from "./elements.js";
import { replaceRows, mark } from "./lists.js";
import { ask, server, describe, pathOf } from "./server.js";

export function showActions() {
  const wanted = $("action-filter").value.trim().toLowerCase();
  const groups = server.services.map(({ Service, Version, Actions }) => {
    const found = (Actions ?? []).filter(({ Action, Doc }) => !wanted || `${Action} ${Doc}`.toLowerCase().includes(wanted));
    if (wanted && !found.length) return null;
    const rows = found.map(({ Action, Doc, Deprecated }) => h("li", {},
      h("a", { href: `#/actions/${pathOf(Service, Version, Action)}` },
        h("span", { class: "name" }, Action),
        h("span", { class: "when" }, Deprecated && "deprecated"), h("span", { class: "under" }, Doc.replaceAll("`", "")))));
    const note = Actions ? [] : [h("li", { class: "note" }, "Not read yet. ",
      h("button", { type: "button", class: "quiet", onclick: () => readService(Service, Version) }, `Read ${Service} ${Version}`))];
    return h("ul", { class: "rows", "aria-label": `${Service} ${Version}` },
      h("li", { class: "group" }, `${Service} ${Version}`), rows, note);
  });
  replaceRows($("action-list"), groups.filter(Boolean));
  mark($("action-list"), location.hash);
}

/** Has a service read that the server reads on demand. */
async function readService(service, version) {
  const read = await ask("GET", `/actions/${encodeURIComponent(service)}/${encodeURIComponent(version)}`);
  server.services = server.services.map((one) => (one.Service === service && one.Version === version ? read : one));
  offerActions();
  showActions();
  say(count(read.Actions.length, "action"));
}

/** Offers all known actions in the forms. */
export function offerActions() {
  const names = new Set(server.services.flatMap(({ Actions }) => Actions ?? []).map(({ Action }) => Action));
  $("action-names").replaceChildren(...[...names].map((name) => h("option", { value: name })));
}

export function showNoAction() {
  $("actions").removeAttribute("data-open");
  mark($("action-list"), null);
  const total = server.services.reduce((sum, { Actions }) => sum + (Actions?.length ?? 0), 0);
  $("action").replaceChildren(h("div", { class: "empty" }, h("h2", {}, count(total, "action")),
    h("p", {}, "Choose one to read its parameters, limits, errors and examples, and to send a call.")));
}

export async function showAction(path) {
  const asked = location.hash;
  let action;
  try {
    action = await describe(path);
  } catch (error) {
    $("action").replaceChildren(h("div", { class: "empty" }, h("h2", {}, "No such action"), h("p", {}, error.message)));
    return;
  }
  if (location.hash !== asked) return;
  $("actions").setAttribute("data-open", "yes");
  mark($("action-list"), `#/actions/${path}`);
  $("action").replaceChildren(...actionParts(action));
  $("action").scrollTop = 0;
}
