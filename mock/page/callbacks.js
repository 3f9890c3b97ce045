// Messages that the service sends.

import { $, h, fold, table, say } from "./elements.js";
import { read, parse } from "./forms.js";
import { isNews, calm } from "./news.js";
import { clock } from "./outcome.js";
import { ask } from "./server.js";
import { showSettings } from "./state.js";
import { json } from "./text.js";

let messages = new Map();

export const refreshCallbacks = calm(50, async () => {
  const { Callbacks, Messages } = await ask("GET", "/callbacks");
  messages = new Map(Messages.map(({ MsgType, MsgData }) => [MsgType, MsgData]));
  $("message-types").replaceChildren(...[...messages.keys()].map((type) => h("option", { value: type })));
  if (isNews("callback-list", Callbacks)) showCallbacks(Callbacks);
  // Attempts make no events.
  if (!$("callbacks").hidden && Callbacks.some(({ State }) => State === "sending")) setTimeout(refreshCallbacks, 500);
});

function showCallbacks(callbacks) {
  const list = $("callback-list");
  const open = new Set([...list.querySelectorAll("details[open]")].map((one) => one.closest("li").dataset.callback));
  const items = callbacks.toReversed().map((callback) => callbackItem(callback, open.has(String(callback.Id))));
  list.replaceChildren(...(items.length ? items : [h("li", { class: "none" }, "None.")]));
}

function callbackItem(callback, open) {
  const { Id, Url, Message, Encrypted, Signed, State, Attempts } = callback;
  const tone = { delivered: "ok", "given up": "bad", sending: "warn" }[State];
  const sealed = [Encrypted ? "encrypted" : "not encrypted", Signed ? "signed" : "not signed"].join(", ");
  return h("li", { "data-callback": Id, "data-state": State },
    h("div", { class: "head" }, h("strong", {}, Message?.MsgType ?? "Probe"), h("span", { class: tone }, State)),
    h("p", { class: "hint" }, h("code", {}, Url), `, ${sealed}`),
    Attempts.length > 0 && table(["Attempt", "Time", "Answer"], Attempts.map(({ Time, Status, Body, Error }, index) =>
      [String(index + 1), clock(Time), Error ? h("span", { class: "bad" }, Error)
        : [h("strong", { class: Status === 200 ? "ok" : "bad" }, String(Status)), " ", h("code", {}, Body)]])),
    fold("Message", json(Message), open));
}

export async function sendCallback({ MsgData, ...order }) {
  if ($("callback-form").elements.Probe.checked) order.Probe = true;
  if (MsgData) order.MsgData = parse("Data", MsgData);
  await ask("POST", "/callbacks", order);
  refreshCallbacks();
  say("Message sent");
}

export async function setTarget() {
  const form = $("callback-form");
  const wrong = form.querySelector(".wrong");
  wrong.textContent = "";
  try {
    const { Url, Key, Token } = read(form);
    showSettings(await ask("PUT", "/settings", { Callbacks: Url ? { Url, Key, Token } : null }));
    say(Url ? "State changes send callbacks there" : "State changes send no callbacks");
  } catch (error) {
    wrong.textContent = error.message;
  }
}

/** Puts the typical data of the message that a form names into it. */
export function offerData({ MsgType, MsgData }) {
  const typical = messages.get(MsgType.value.trim());
  MsgData.value = typical && Object.keys(typical).length ? JSON.stringify(typical, null, 2) : "";
}
