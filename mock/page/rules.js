// Faults and stubs.

import { $, h, fold, say, count } from "./elements.js";
import { parse } from "./forms.js";
import { isNews, calm } from "./news.js";
import { ask, server, describe, pathOf, pathNamed } from "./server.js";
import { json } from "./text.js";

export const refreshRules = calm(50, async () => {
  showRules(await ask("GET", "/faults"));
  showRules(await ask("GET", "/stubs"));
});

export function showRules({ Faults, Stubs }) {
  if (Faults) showRuleList("fault-list", "/faults", Faults);
  if (Stubs) showRuleList("stub-list", "/stubs", Stubs);
}

function showRuleList(id, place, rules) {
  if (!isNews(id, rules)) return;
  const items = rules.map((rule) => h("li", {},
    h("div", { class: "head" }, h("strong", {}, rule.When.Action ?? "Any action"), ofService(rule.When),
      h("button", { type: "button", class: "quiet", onclick: () => remove(place, rule.Id),
        "aria-label": `Remove number ${rule.Id}` }, "Remove")),
    h("p", {}, happening(rule.Then)),
    h("p", { class: "hint" }, `number ${rule.Id}, ${often(rule)}`),
    rule.When.Parameters && fold("Parameters", json(rule.When.Parameters)),
    rule.Then.Answer && fold("Answer", json(rule.Then.Answer))));
  $(id).replaceChildren(...(items.length ? items : [h("li", { class: "none" }, "None.")]));
}

const often = ({ Times, Percent }) =>
  [Times === null ? "until removed" : `for ${count(Times, "call")}`, Percent !== null && `to ${Percent} of 100`].filter(Boolean).join(", ");

/** The service that a rule names, if it names one. */
const ofService = ({ Service, Version }) => (Service || Version) && h("span", { class: "soft" }, [Service, Version].filter(Boolean).join(" "));

/** What a fault or stub does, in words. */
function happening(then) {
  const words = [];
  if (then.DelayMs) words.push(`waits ${then.DelayMs} ms`);
  if (then.Error) words.push(`fails with ${then.Error}${then.Message ? `: ${then.Message}` : ""}`);
  if (then.Page) words.push(`answers with an HTML page, status ${then.Page}`);
  if (then.Truncated) words.push("truncates the answer");
  if (then.Oversized) words.push(`adds ${then.Oversized} bytes to the answer`);
  if (then.Dropped) words.push(`drops the connection ${then.Dropped} the service acts`);
  if (then.ClockSeconds) words.push(`moves the clock by ${then.ClockSeconds} s`);
  if (then.Answer) words.push("answers as told");
  const text = words.join(", ") || "changes nothing";
  return text[0].toUpperCase() + text.slice(1);
}

async function remove(place, id) {
  // It may be used up by now.
  await ask("DELETE", `${place}/${id}`).catch(() => null);
  refreshRules();
  say("Removed");
}

export async function setFault({ Kind, Of, ...values }) {
  const fault = { ...values, ...serviceOf(Of) };
  if (Kind === "Truncated") fault.Truncated = true;
  if (Kind === "before" || Kind === "after") fault.Dropped = Kind;
  await ask("POST", "/faults", fault);
  refreshRules();
  say("Fault set");
}

export async function setStub({ Action, Of, Parameters, Answer, Error: code, DelayMs, ...often }) {
  const when = { Action, ...serviceOf(Of) };
  if (Parameters) when.Parameters = parse("Parameters", Parameters);
  const then = { Error: code, DelayMs };
  if (Answer) then.Answer = parse("Answer", Answer);
  await ask("POST", "/stubs", { When: when, Then: then, ...often });
  refreshRules();
  say("Stub set");
}

export function showFaultFields() {
  const form = $("fault-form");
  for (const label of form.querySelectorAll("[data-for]")) label.hidden = label.dataset.for !== form.elements.Kind.value;
}

/** The services that have an action. */
const several = (name) => server.services.filter(({ Actions }) => Actions?.some(({ Action }) => Action === name));

/** Offers the services of the action that a form names, where there are several. */
export function offerServices(form) {
  const found = several(form.elements.Action.value.trim());
  const options = found.map(({ Service, Version }) => h("option", { value: `${Service}/${Version}` }, `${Service} ${Version}`));
  form.elements.Of.replaceChildren(h("option", { value: "" }, "any"), ...options);
  form.elements.Of.closest("label").hidden = found.length < 2;
}

/** The service that a form names, as a fault or stub names it. */
function serviceOf(of) {
  const [Service, Version] = of?.split("/") ?? [];
  return { Service, Version };
}

/** Offers the error codes of the action that a form names, or those of every action. */
export async function offerCodes(form) {
  const name = form.elements.Action.value.trim();
  const of = form.elements.Of.value;
  const own = pathNamed(name, ({ Service, Version }) => !of || of === `${Service}/${Version}`);
  const any = server.services.find(({ Actions }) => Actions?.length);
  const path = own ?? (any && pathOf(any.Service, any.Version, any.Actions[0].Action));
  if (!path) return;
  const { Errors } = await describe(path);
  const codes = new Set(Errors.filter(({ Common }) => Common || own).map(({ Code }) => Code));
  $("error-codes").replaceChildren(...[...codes].map((code) => h("option", { value: code })));
}
