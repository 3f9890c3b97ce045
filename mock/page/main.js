// The page of the mock: its views, and what happens meanwhile.

import { showActions, offerActions, showNoAction, showAction } from "./actions.js";
import { refreshCallbacks, sendCallback, setTarget, offerData } from "./callbacks.js";
import { showCalls, take, catchUp, forgetCalls, showNoCall, showCall } from "./calls.js";
import { showSnippets, showConnect } from "./connect.js";
import { $, say, capital } from "./elements.js";
import { submits } from "./forms.js";
import { movesByArrows } from "./lists.js";
import { refreshRules, showRules, setFault, setStub, showFaultFields, offerServices, offerCodes } from "./rules.js";
import { ask, server } from "./server.js";
import { refreshState, showSettings, refreshSettings } from "./state.js";

const views = {
  calls: (rest) => (rest[0] ? showCall(Number(rest[0])) : showNoCall()),
  actions: (rest) => (rest.length === 3 ? showAction(rest.join("/")) : showNoAction()),
  faults: refreshRules,
  stubs: refreshRules,
  callbacks: refreshCallbacks,
  state: refreshState,
  connect: () => null,
};

/** Shows the view that the address names. */
async function show(event) {
  const asked = location.hash;
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/");
  const view = Object.hasOwn(views, name) ? name : "calls";
  for (const section of document.querySelectorAll("main > section")) section.hidden = section.id !== view;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#/${view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${rest.length ? `${decodeURIComponent(rest.at(-1))} · ` : ""}${capital(view)} · tc3-mock`;
  await views[view](rest.filter(Boolean));
  // Whoever reads by ear is taken to what was chosen, unless something else was chosen meanwhile.
  if (event && location.hash === asked && rest.length && view in { calls: 1, actions: 1 }) $(view === "calls" ? "call" : "action").focus({ preventScroll: true });
}

/** Follows what happens. The browser connects again by itself when the stream ends. */
function listen() {
  const stream = new EventSource("/_mock/events");
  const data = (event) => JSON.parse(event.data);
  stream.addEventListener("open", async () => {
    live("yes", "live");
    await catchUp();
    refreshRules();
  });
  stream.addEventListener("error", () => live("no", "not connected"));
  stream.addEventListener("call", (event) => take(data(event)));
  stream.addEventListener("rules", (event) => showRules(data(event)));
  stream.addEventListener("advance", () => {
    refreshState();
    refreshCallbacks();
  });
  stream.addEventListener("reset", () => {
    forgetCalls();
    refreshRules();
    refreshCallbacks();
    refreshState();
  });
}

function live(is, text) {
  $("live").dataset.live = is;
  $("live").textContent = text;
}

function connectControls() {
  $("call-filter").addEventListener("input", showCalls);
  $("call-outcome").addEventListener("change", showCalls);
  $("clear-calls").addEventListener("click", async () => {
    await ask("DELETE", "/calls");
    forgetCalls();
    say("Calls forgotten");
    // Those that arrived while the server forgot the others.
    await catchUp();
  });
  $("action-filter").addEventListener("input", showActions);
  movesByArrows($("call-list"));
  movesByArrows($("action-list"));
  submits($("fault-form"), setFault);
  submits($("stub-form"), setStub);
  submits($("callback-form"), sendCallback);
  $("fault-form").elements.Kind.addEventListener("change", showFaultFields);
  for (const form of [$("fault-form"), $("stub-form")]) {
    form.elements.Action.addEventListener("change", () => {
      offerServices(form);
      offerCodes(form);
    });
    form.elements.Of.addEventListener("change", () => offerCodes(form));
  }
  const message = $("callback-form").elements;
  message.MsgType.addEventListener("change", () => offerData(message));
  $("callback-target").addEventListener("click", setTarget);
  $("rate-limits").addEventListener("change", async (event) => showSettings(await ask("PUT", "/settings", { RateLimits: event.target.checked })));
  $("unknown-ids").addEventListener("change", async (event) => showSettings(await ask("PUT", "/settings", { UnknownIds: event.target.value })));
  $("connect-service").addEventListener("change", showSnippets);
  $("reset").addEventListener("click", () => $("confirm").showModal());
  $("confirm-no").addEventListener("click", () => $("confirm").close());
  $("confirm-yes").addEventListener("click", async () => {
    await ask("POST", "/reset", {});
    $("confirm").close();
    location.hash = "#/calls";
    say("The server has forgotten everything");
  });
  window.addEventListener("hashchange", show);
}

async function start() {
  connectControls();
  showFaultFields();
  const [index, { Services: services }] = await Promise.all([ask("GET", ""), ask("GET", "/actions")]);
  Object.assign(server, { index, services });
  $("url").textContent = index.Url;
  offerActions();
  showConnect();
  showActions();
  showCalls();
  refreshRules();
  refreshSettings();
  offerCodes($("fault-form"));
  listen();
  await show();
}

start();
