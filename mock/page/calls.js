// The list of calls, as they arrive.

import { callParts } from "./call.js";
import { $, h, say, count } from "./elements.js";
import { replaceRows, mark } from "./lists.js";
import { calm } from "./news.js";
import { isMade, outcome, markOf, clock } from "./outcome.js";
import { refreshRules } from "./rules.js";
import { ask, server } from "./server.js";
import { refreshState } from "./state.js";

/** Calls that the page keeps, and rows that it shows of them. */
const MAX_CALLS = 2_000;

const MAX_ROWS = 300;

/** The latest first. */
let calls = [];

let arrived = [];

let chosenCall = null;

const outcomes = {
  "": () => true,
  answered: (call) => !call.Refused,
  refused: (call) => call.Refused,
  violations: (call) => call.Violations.length,
  made: isMade,
};

function isWanted(call) {
  const wanted = $("call-filter").value.trim().toLowerCase();
  if (!outcomes[$("call-outcome").value](call)) return false;
  if (wanted) call.text ??= JSON.stringify(call).toLowerCase();
  return wanted.split(/\s+/).every((word) => !word || call.text.includes(word));
}

function callRow(call, isNew) {
  const [is, sign, word] = markOf(call);
  const warned = call.Violations.length && !call.Refused ? `, ${count(call.Violations.length, "violation")}` : "";
  return h("li", { class: isNew && "new", "data-call": call.Id },
    h("a", { href: `#/calls/${call.Id}`, "aria-current": call.Id === chosenCall && "true" },
      h("span", { class: "mark", "data-is": is }, h("span", { "aria-hidden": "true" }, sign), h("span", { class: "unseen" }, word)),
      h("span", { class: "name" }, call.Action ?? "no action"),
      h("span", { class: "when" }, clock(call.Time)),
      h("span", { class: "under" }, `${outcome(call)}${warned}`)));
}

export function showCalls() {
  const wanted = calls.filter(isWanted);
  replaceRows($("call-list"), wanted.slice(0, MAX_ROWS).map((call) => callRow(call, false)));
  noteCalls(wanted.length);
}

function noteCalls(wanted = calls.filter(isWanted).length) {
  const note = !calls.length ? "No call has arrived yet."
    : wanted > MAX_ROWS ? `The latest ${MAX_ROWS} of ${wanted}. Filter to see others.`
    : wanted < calls.length ? `${wanted} of ${count(calls.length, "call")}.` : "";
  $("call-note").textContent = note;
}

const sayArrived = (() => {
  let unsaid = [];
  const speak = calm(2_000, () => {
    const latest = unsaid[0];
    const what = latest && `latest ${latest.Action ?? "without an action"}, ${markOf(latest)[2]}, ${outcome(latest)}`;
    if (latest) say(`${count(unsaid.length, "call")} arrived: ${what}`);
    unsaid = [];
  });
  return (latest) => {
    unsaid = latest.concat(unsaid);
    speak();
  };
})();

/** Takes what has arrived into the list, once for all that came together. */
const takeArrived = calm(100, () => {
  const known = new Set(calls.map((call) => call.Id));
  const fresh = arrived.filter((call) => !known.has(call.Id)).sort((a, b) => b.Id - a.Id);
  arrived = [];
  if (!fresh.length) return;
  const isFirst = !calls.length;
  const isInOrder = !calls.length || fresh.at(-1).Id > calls[0].Id;
  calls = fresh.concat(calls).sort((a, b) => b.Id - a.Id).slice(0, MAX_CALLS);
  if (isInOrder) {
    const list = $("call-list");
    list.prepend(...fresh.filter(isWanted).slice(0, MAX_ROWS).map((call) => callRow(call, true)));
    // Whoever has gone down to an old call by the keyboard stays there.
    const surplus = [...list.children].slice(MAX_ROWS).filter((row) => !row.contains(document.activeElement));
    for (const row of surplus) row.remove();
    noteCalls();
  } else {
    showCalls();
  }
  sayArrived(fresh);
  if (isFirst && (location.hash === "" || location.hash === "#/calls")) showNoCall();
  if (fresh.some(isMade)) refreshRules();
  if (!$("state").hidden) refreshState();
});

export function take(...some) {
  arrived.push(...some);
  takeArrived();
}

export async function catchUp() {
  const { Calls } = await ask("GET", `/calls?after=${calls[0]?.Id ?? 0}&limit=500`);
  take(...Calls);
}

export function forgetCalls() {
  calls = [];
  arrived = [];
  showCalls();
  showNoCall();
}

export function showNoCall() {
  $("calls").removeAttribute("data-open");
  if (chosenCall !== null) mark($("call-list"), null);
  chosenCall = null;
  const text = calls.length
    ? [h("h2", {}, "Choose a call"), h("p", {}, "Its checks, parameters, signature and answer are shown here.")]
    : [h("h2", {}, "Waiting for calls"),
      h("p", {}, "Point a client at ", h("code", {}, server.index.Url), ": ", h("a", { href: "#/connect" }, "how to connect an SDK"), "."),
      h("p", {}, "Or send a documented example from ", h("a", { href: "#/actions" }, "one of the actions"), ".")];
  $("call").replaceChildren(h("div", { class: "empty" }, text));
}

export async function showCall(id) {
  const asked = location.hash;
  let call = calls.find((call) => call.Id === id);
  try {
    call ??= await ask("GET", `/calls/${id}`);
  } catch (error) {
    $("call").replaceChildren(h("div", { class: "empty" }, h("h2", {}, "No such call"), h("p", {}, error.message)));
    return;
  }
  // Another may have been chosen since.
  if (location.hash !== asked) return;
  chosenCall = id;
  $("calls").setAttribute("data-open", "yes");
  mark($("call-list"), `#/calls/${id}`);
  $("call").replaceChildren(...callParts(call, take));
  $("call").scrollTop = 0;
}
