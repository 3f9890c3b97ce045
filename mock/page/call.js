// One call: its checks, parameters and answer.

import { $, h, fold, table, copy, say, count } from "./elements.js";
import { outcome, markOf, took } from "./outcome.js";
import { ask, pathOfCall } from "./server.js";
import { differsIn, signing } from "./signing.js";
import { prose, json } from "./text.js";

/** `take` takes a call that is made from here into the list. */
export function callParts(call, take) {
  const path = pathOfCall(call);
  const [, , word] = markOf(call);
  const curl = h("div");
  const facts = [["Call", call.Id], ["Service", call.Service && `${call.Service} ${call.Version ?? ""}`], ["Region", call.Region],
    ["Arrived", call.Time.replace("T", " ").replace("Z", " UTC")], ["Took", took(call.TookMs)],
    ["Client", call.Client], ["Request", call.RequestId]].filter(([, value]) => value);
  return [
    h("a", { class: "back", href: "#/calls" }, "← All calls"),
    h("div", { class: "head" },
      h("h2", {}, call.Action ?? "No action"),
      h("div", { class: "buttons" },
        h("button", { type: "button", class: "quiet", "data-do": "replay", onclick: () => replay(call, take) }, "Replay"),
        h("button", { type: "button", class: "quiet", "data-do": "curl", onclick: () => showCurl(call, curl) }, "Copy as curl"),
        path && h("a", { href: `#/actions/${path}` }, "Documentation"))),
    h("ul", { class: "inline" }, facts.map(([name, value]) => h("li", {}, `${name} `, h("strong", {}, value)))),
    curl,
    h("ol", { class: "checks", "aria-label": "Checks" },
      call.Checks.map(({ Check, Verdict }) => h("li", { "data-verdict": Verdict }, Check, h("span", { class: "unseen" }, ` ${Verdict}`)))),
    call.Signing ? signing(call) : call.Refused && h("div", { class: "callout" },
      h("strong", { class: "bad" }, call.Refused.Code), h("p", {}, call.Refused.Message)),
    call.Violations.length > 0 && [h("h2", {}, "Violations"), table(["Path", "Rule", "Level", "Message"],
      call.Violations.map(({ Path, Rule, Level, Message }) => [h("code", {}, Path || "(whole request)"), Rule,
        h("span", { class: Level === "deny" ? "bad" : Level === "warn" ? "warn" : "soft" }, Level), prose(withoutPath(Message, Path))]))],
    fold("Answer", answerOf(call), !call.Signing, `${word}: HTTP ${call.Answer.Status}, ${call.Answer.Source}, ${sentWord(call)}`),
    fold("Parameters", call.Parameters === null ? h("p", { class: "inner soft" }, "Not known: the body could not be read, or the action is not in the spec.")
      : json(call.Parameters), !call.Signing, `${call.Method} ${call.Path}${call.Query && `?${call.Query}`}, ${count(call.Bytes, "byte")}`),
    call.CanonicalRequest !== null && fold("Canonical request", lines(call, call.CanonicalRequest, "canonical request"),
      differsIn(call, "canonical request"), "as the server signs it"),
    call.StringToSign !== null && fold("String to sign", lines(call, call.StringToSign, "string to sign"),
      differsIn(call, "string to sign"), "as the server signs it"),
    fold("Headers", h("div", { class: "inner" }, table(["Name", "Value"],
      call.Headers.map(([name, value]) => [h("code", {}, name), h("code", {}, value)]))), false, String(call.Headers.length)),
  ].flat().filter(Boolean);
}

/** A message begins with its path, which has a column of its own. */
const withoutPath = (message, path) => (message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message);

const sentWord = (call) => (call.Answer.Sent === "whole" ? "sent whole" : call.Answer.Sent);

function answerOf(call) {
  const { Body, Sent } = call.Answer;
  if (Sent === "dropped" && (Body === null || Body === "")) return h("p", { class: "inner soft" }, "Nothing was sent: the connection ended.");
  return typeof Body === "string" ? h("pre", { tabindex: 0 }, Body) : json(Body);
}

/** What the signature was made of, the line that differs marked. */
function lines(call, text, name) {
  const differs = differsIn(call, name) ? call.Signing.Difference.Line : 0;
  return h("ol", { class: "lines" }, text.split("\n").map((line, index) => h("li", { "data-differs": index + 1 === differs }, line)));
}

async function replay(call, take) {
  try {
    const again = await ask("POST", `/calls/${call.Id}/replay`, {});
    take(again);
    location.hash = `#/calls/${again.Id}`;
    say(`Sent again: ${outcome(again)}`);
  } catch (error) {
    say(error.message);
    $("call").prepend(h("p", { class: "wrong" }, error.message));
  }
}

async function showCurl(call, place) {
  const text = await ask("GET", `/calls/${call.Id}/curl`);
  place.replaceChildren(h("pre", { class: "block", tabindex: 0, "aria-label": "curl" }, text),
    h("p", { class: "hint" }, "Signed now with the key of this server, good for five minutes. Sensitive values are ***."));
  await copy(text);
}
