// What the server remembers, and its settings.

import { $, h, table, say } from "./elements.js";
import { isNews, calm } from "./news.js";
import { ask } from "./server.js";

export const refreshState = calm(100, async () => {
  const { Things } = await ask("GET", "/state");
  if (!isNews("thing-list", Things)) return;
  const rows = Things.map(({ Service, Kind, Id, Status, CreatedBy }) => [Kind, h("code", {}, Id), Status ?? "–", CreatedBy, Service,
    h("button", { type: "button", class: "quiet", "aria-label": `Advance ${Kind} ${Id}`, onclick: () => advance(Id) }, "Advance")]);
  $("thing-list").replaceChildren(rows.length ? table(["Kind", "Identifier", "Status", "Created by", "Service", ""], rows)
    : h("p", { class: "soft" }, "Nothing has been created."));
});

async function advance(id) {
  $("state-wrong").textContent = "";
  try {
    const { Thing, From, Callback } = await ask("POST", "/state/advance", { Id: id });
    say(`From ${From} to ${Thing.Status}${Callback === null ? "" : `; callback ${Callback} goes out`}`);
  } catch (error) {
    $("state-wrong").textContent = error.message;
  }
  refreshState();
}

export function showSettings({ RateLimits, UnknownIds, Callbacks }) {
  $("rate-limits").checked = RateLimits;
  $("unknown-ids").value = UnknownIds;
  const how = Callbacks && [Callbacks.Encrypts && "encrypted", Callbacks.Signs && "signed"].filter(Boolean).join(" and ");
  $("callback-setting").textContent = Callbacks ? `State changes send callbacks to ${Callbacks.Url}${how && `, ${how}`}.`
    : "State changes send no callbacks.";
}

export async function refreshSettings() {
  showSettings(await ask("GET", "/settings"));
}
