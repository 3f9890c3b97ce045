// The page of the mock. It shows what `/_mock` says, and asks it to do things.
// Whatever a call contains is text: elements are made by `h`, which never reads markup.

// ---- Elements ------------------------------------------------------------------------------------------------------

const $ = (id) => document.getElementById(id);

/** An element with attributes, listeners (`onclick`) and children; text children become text nodes. */
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Text of the spec, in which backticks are code. */
const prose = (text) =>
  String(text ?? "").split("`").map((part, index) => (index % 2 ? h("code", {}, part) : part));

const MAX_JSON = 200_000;

/** A value as JSON, its parts in colour. */
function json(value) {
  const pre = h("pre", { tabindex: 0 });
  const text = JSON.stringify(value, null, 2) ?? "";
  if (text.length > MAX_JSON) {
    pre.append(`${text.slice(0, MAX_JSON)}\n… ${text.length - MAX_JSON} more characters under /_mock/calls`);
  } else {
    pre.append(...parts(value, ""));
  }
  return pre;
}

function* parts(value, indent) {
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.length) {
    yield "[";
    for (const [index, item] of value.entries()) {
      yield `${index ? "," : ""}\n${inner}`;
      yield* parts(item, inner);
    }
    yield `\n${indent}]`;
  } else if (value && typeof value === "object" && !Array.isArray(value) && Object.keys(value).length) {
    yield "{";
    for (const [index, [name, member]] of Object.entries(value).entries()) {
      yield `${index ? "," : ""}\n${inner}`;
      yield h("span", { class: "key" }, JSON.stringify(name));
      yield ": ";
      yield* parts(member, inner);
    }
    yield `\n${indent}}`;
  } else {
    yield h("span", { class: typeof value === "string" ? "string" : "number" }, JSON.stringify(value));
  }
}

const fold = (title, content, open = false, aside = "") =>
  h("details", { open }, h("summary", {}, title, aside && h("span", { class: "soft" }, ` ${aside}`)), content);

function table(heads, rows) {
  const head = h("thead", {}, h("tr", {}, heads.map((name) => h("th", { scope: "col" }, name))));
  const body = h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell) => h("td", {}, cell)))));
  return h("div", { class: "wide" }, h("table", {}, head, body));
}

function copyButton(name, text) {
  const button = h("button", { type: "button", class: "quiet", onclick: async () => copy(await text()) }, name);
  return button;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say("Copied");
  } catch {
    say("The browser does not let the page copy; select the text instead");
  }
}

/** Tells screen readers what has happened. */
function say(text) {
  $("said").textContent = "";
  requestAnimationFrame(() => ($("said").textContent = text));
}

// ---- The server ----------------------------------------------------------------------------------------------------

/** Asks `/_mock` for something. An error has the server's own words. */
async function ask(method, path, body) {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const response = await fetch(`/_mock${path}`, { method, body: sent });
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim() || `HTTP ${response.status}`);
  return response.headers.get("content-type")?.startsWith("application/json") ? JSON.parse(text) : text;
}

/** What was shown last, by place. */
const shown = new Map();

/** Whether a place has to be made anew: what is shown there already keeps focus and scroll position. */
function isNews(place, value) {
  const text = JSON.stringify(value);
  if (shown.get(place) === text) return false;
  shown.set(place, text);
  return true;
}

/** Runs at most once in a while, however often it is asked to. */
function calm(milliseconds, act) {
  let waiting = null;
  return () => {
    waiting ??= setTimeout(() => {
      waiting = null;
      act();
    }, milliseconds);
  };
}

let index = { Url: location.origin, SecretId: "", SecretKey: "", Services: [], Endpoints: [] };
/** Services with their actions. */
let services = [];
/** Actions in full, by their path. */
const described = new Map();

async function describe(path) {
  if (!described.has(path)) described.set(path, await ask("GET", `/actions/${path}`));
  return described.get(path);
}

const pathOf = (service, version, action) => [service, version, action].map(encodeURIComponent).join("/");

/** The path of an action by its name alone. */
function pathNamed(name) {
  for (const { Service, Version, Actions } of services) {
    if (Actions?.some(({ Action }) => Action === name)) return pathOf(Service, Version, name);
  }
  return null;
}

// ---- Calls ---------------------------------------------------------------------------------------------------------

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

function isMade(call) {
  return /^(fault|stub)\b/.test(call.Answer.Source);
}

function isWanted(call) {
  const wanted = $("call-filter").value.trim().toLowerCase();
  if (!outcomes[$("call-outcome").value](call)) return false;
  if (wanted) call.text ??= JSON.stringify(call).toLowerCase();
  return wanted.split(/\s+/).every((word) => !word || call.text.includes(word));
}

/** What came of a call: the code of a failure, or where the answer comes from. */
function outcome(call) {
  const { Sent, Source, Status, Body } = call.Answer;
  const code = call.Refused?.Code ?? Body?.Response?.Error?.Code;
  const what = code ?? (Status === 200 ? Source : `HTTP ${Status}`);
  return Sent === "whole" ? what : `${what}, ${Sent}`;
}

function markOf(call) {
  if (call.Refused) return ["bad", "✗", "refused"];
  if (isMade(call)) return ["made", "!", "by a fault or stub"];
  return ["ok", "✓", "answered"];
}

const clock = (time) => time.slice(11, 19);
const took = (ms) => (ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`);

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

const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

function showCalls() {
  const wanted = calls.filter(isWanted);
  replaceRows($("call-list"), wanted.slice(0, MAX_ROWS).map((call) => callRow(call, false)));
  noteCalls(wanted.length);
}

/** Draws a list again. The row that has the focus keeps it, if it is still there. */
function replaceRows(list, rows) {
  const focused = list.contains(document.activeElement) && document.activeElement.getAttribute("href");
  list.replaceChildren(...rows);
  if (focused) linkIn(list, focused)?.focus({ preventScroll: true });
}

const linkIn = (list, href) => list.querySelector(`a[href="${CSS.escape(href)}"]`);

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

function take(...some) {
  arrived.push(...some);
  takeArrived();
}

async function catchUp() {
  const { Calls } = await ask("GET", `/calls?after=${calls[0]?.Id ?? 0}&limit=500`);
  take(...Calls);
}

function forgetCalls() {
  calls = [];
  arrived = [];
  showCalls();
  showNoCall();
}

function showNoCall() {
  $("calls").removeAttribute("data-open");
  if (chosenCall !== null) mark($("call-list"), null);
  chosenCall = null;
  const text = calls.length
    ? [h("h2", {}, "Choose a call"), h("p", {}, "Its checks, parameters, signature and answer are shown here.")]
    : [h("h2", {}, "Waiting for calls"),
      h("p", {}, "Point a client at ", h("code", {}, index.Url), ": ", h("a", { href: "#/connect" }, "how to connect an SDK"), "."),
      h("p", {}, "Or send a documented example from ", h("a", { href: "#/actions" }, "one of the actions"), ".")];
  $("call").replaceChildren(h("div", { class: "empty" }, text));
}

/** Marks the chosen row of a list. */
function mark(list, href) {
  for (const link of list.querySelectorAll("a[aria-current]")) link.removeAttribute("aria-current");
  if (href) linkIn(list, href)?.setAttribute("aria-current", "true");
}

async function showCall(id) {
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
  $("call").replaceChildren(...callParts(call));
  $("call").scrollTop = 0;
}

function callParts(call) {
  // Of a service that was read on demand the page knows no action yet.
  const path = call.Action && (pathNamed(call.Action) ?? (call.Parameters && pathOf(call.Service, call.Version, call.Action)));
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
        h("button", { type: "button", class: "quiet", "data-do": "replay", onclick: () => replay(call) }, "Replay"),
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

const differsIn = (call, text) => call.Signing?.Difference?.Text === text;

/** What the signature was made of, the line that differs marked. */
function lines(call, text, name) {
  const differs = differsIn(call, name) ? call.Signing.Difference.Line : 0;
  return h("ol", { class: "lines" }, text.split("\n").map((line, index) => h("li", { "data-differs": index + 1 === differs }, line)));
}

/** Why a signature is wrong: the cause, and client and server side by side. */
function signing({ Refused, Signing: { Cause, Difference } }) {
  const [cause] = Difference ? Cause.split(/: line \d+ of the /) : [Cause];
  const code = h("strong", { class: "bad" }, Refused?.Code ?? "The signature is wrong");
  if (!Difference) return h("div", { class: "callout", id: "signing" }, code, h("p", {}, Cause));
  const { Text, Line, Client, Server, SentByClient } = Difference;
  const [client, server] = differing(Client, Server);
  const where = `Line ${Line} of the ${Text} differs`;
  return h("div", { class: "callout", id: "signing" }, code,
    h("p", {}, h("strong", { "data-line": Line, "data-text": Text }, where), SentByClient ? ", by the text that the client sent along." : "."),
    !/^line \d/.test(cause) && h("p", {}, `${cause[0].toUpperCase()}${cause.slice(1)}.`),
    h("dl", { class: "compare" }, h("dt", {}, "Client"), h("dd", { class: "client" }, client),
      h("dt", {}, "Server"), h("dd", { class: "server" }, server)));
}

/** Two lines, with what differs marked: between their common beginnings and ends, letter by letter where little does. */
function differing(client, server) {
  const whole = (line) => (line === null ? [h("span", { class: "nothing" }, "no such line")]
    : line === "" ? [h("span", { class: "nothing" }, "empty line")] : [h("mark", {}, line)]);
  if (!client || !server) return [whole(client), whole(server)];
  const [a, b] = [[...client], [...server]];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const others = a.filter((letter, at) => letter !== b[at]).length;
  const isMarked = a.length === b.length && others * 3 < a.length
    ? (line, at) => a[at] !== b[at]
    : (line, at) => at >= start && at < line.length - end;
  return [a, b].map((line) => marked(line, isMarked));
}

/** Letters as text, runs of them marked. */
function marked(line, isMarked) {
  const runs = [];
  for (const [at, letter] of line.entries()) {
    const is = isMarked(line, at);
    if (runs.at(-1)?.is !== is) runs.push({ is, text: "" });
    runs.at(-1).text += letter;
  }
  return runs.map(({ is, text }) => (is ? h("mark", {}, text) : text));
}

async function replay(call) {
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

// ---- Actions -------------------------------------------------------------------------------------------------------

function showActions() {
  const wanted = $("action-filter").value.trim().toLowerCase();
  const groups = services.map(({ Service, Version, Actions }) => {
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
  services = services.map((one) => (one.Service === service && one.Version === version ? read : one));
  offerActions();
  showActions();
  say(count(read.Actions.length, "action"));
}

/** Offers all known actions in the forms. */
function offerActions() {
  const names = services.flatMap(({ Actions }) => Actions ?? []).map(({ Action }) => Action);
  $("action-names").replaceChildren(...names.map((name) => h("option", { value: name })));
}

function showNoAction() {
  $("actions").removeAttribute("data-open");
  mark($("action-list"), null);
  const total = services.reduce((sum, { Actions }) => sum + (Actions?.length ?? 0), 0);
  $("action").replaceChildren(h("div", { class: "empty" }, h("h2", {}, count(total, "action")),
    h("p", {}, "Choose one to read its parameters, limits, errors and examples, and to send a call.")));
}

async function showAction(path) {
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

function actionParts(action) {
  const facts = [["Service", `${action.Service} ${action.Version}`], ["Host", action.Host],
    ["Rate limit", action.RateLimit && `${action.RateLimit} calls a second`],
    ["Daily limit", action.DailyLimit && `${action.DailyLimit} calls a day`]].filter(([, value]) => value);
  const own = action.Errors.filter(({ Common }) => !Common);
  const common = action.Errors.filter(({ Common }) => Common);
  const codes = (list) => table(["Code", "Meaning", "What to do"],
    list.map(({ Code, Doc, Remedy }) => [h("code", {}, Code), prose(Doc), prose(Remedy)]));
  return [
    h("a", { class: "back", href: "#/actions" }, "← All actions"),
    h("div", { class: "head" }, h("h2", {}, action.Action)),
    h("ul", { class: "inline" }, facts.map(([name, value]) => h("li", {}, `${name} `, h("strong", {}, value)))),
    action.Deprecated && h("div", { class: "callout" }, "Deprecated. ", prose(deprecation(action.Deprecated))),
    h("p", {}, prose(action.Doc)),
    sender(action),
    h("h2", {}, "Parameters"), h("div", { class: "block" }, fields(action, action.Request, [])),
    h("h2", {}, "Answer"), h("div", { class: "block" }, fields(action, action.Response, [])),
    h("h2", {}, "Examples"), ...action.Examples.map(example),
    !action.Examples.length && h("p", { class: "soft" }, "None is documented."),
    h("h2", {}, "Errors"), own.length > 0 && codes(own),
    fold("Errors of every action", h("div", { class: "inner" }, codes(common)), false, String(common.length)),
  ].filter(Boolean);
}

const deprecation = ({ Since, Use, Note }) =>
  [Since && `Since ${Since}.`, Use && `Use \`${Use}\`.`, Note].filter(Boolean).join(" ");

function fields(action, { Fields, Rules }, within) {
  if (!Fields.length) return h("p", { class: "soft" }, "None.");
  const rules = Rules.map((rule) => h("li", {}, h("span", { class: "soft" }, ruleText(rule))));
  return h("ul", { class: "fields" }, Fields.map((field) => fieldItem(action, field, within)), rules);
}

function ruleText({ Rule, Fields, When, Most }) {
  return `${Rule.replaceAll("_", " ")}: ${Fields.join(", ")}${When ? ` when ${whenText(When)}` : ""}${Most ? `, at most ${Most}` : ""}`;
}

function whenText(conditions) {
  return conditions.map(({ Field, Test, Values }) => `${Field} is ${Test === "is" ? Values.join(" or ") : Test}`).join(" and ");
}

function caseText({ When, Limits, Each, Values }) {
  const limits = [...Limits.map(limitText), ...Each.map((limit) => `each ${limitText(limit)}`),
    Values.length > 0 && `values ${Values.join(", ")}`].filter(Boolean);
  return `when ${whenText(When)}: ${limits.join(", ")}`;
}

function fieldItem(action, field, within) {
  const name = field.Type.replace(/[[\]]/g, "");
  const inner = action.Types[name];
  const values = action.Enums[name]?.Values;
  const tags = [field.Required && "required", field.Sensitive && "sensitive", field.Internal && "internal",
    field.Operator && "operator", field.Deprecated && "deprecated"].filter(Boolean);
  const limits = [...field.Limits.map(limitText), ...field.Each.map((limit) => `each ${limitText(limit)}`),
    ...field.Cases.map(caseText), ...field.Rules.map(ruleText), field.Needs.length > 0 && `needs ${field.Needs.join(", ")}`,
    field.Default !== null && `default ${shortJson(field.Default)}`, field.Example !== null && `such as ${shortJson(field.Example)}`,
    field.Known.length > 0 && `known values ${field.Known.join(", ")}`].filter(Boolean);
  return h("li", {},
    h("code", { class: "field-name" }, field.Name), " ", h("code", { class: "soft" }, field.Type),
    tags.map((tag) => h("span", { class: "tag", "data-is": tag }, tag)),
    h("p", {}, prose(field.Doc), field.Deprecated && prose(` ${deprecation(field.Deprecated)}`)),
    limits.length > 0 && h("p", { class: "hint" }, limits.join(" · ")),
    values && h("details", {}, h("summary", {}, count(values.length, "value")), h("ul", { class: "fields" },
      values.map(({ Value, Doc, Deprecated }) => h("li", {}, h("code", { class: "field-name" }, Value), " ", prose(Doc),
        Deprecated && h("span", { class: "tag", "data-is": "deprecated" }, "deprecated"))))),
    inner && !within.includes(name) && lazily(`Members of ${name}`, () => fields(action, inner, [...within, name])));
}

function limitText({ Rule, Value, Level }) {
  if (Rule === "enum") return `other values: ${Level}`;
  return `${Rule.replaceAll("_", " ")} ${Value}${Level === "deny" ? "" : ` (${Level})`}`;
}

const shortJson = (value) => (Array.isArray(value) ? value.join(", ") : String(value));

/** Something folded whose content is made when it is opened: types may be deep. */
function lazily(title, content) {
  const details = h("details", {}, h("summary", {}, title));
  details.addEventListener("toggle", () => details.append(content()), { once: true });
  return details;
}

function example({ Name, Doc, Request, Response, Error }) {
  const inner = h("div", { class: "inner" }, Doc && h("p", {}, prose(Doc)), h("h3", {}, "Request"), json(Request),
    h("h3", {}, Error ? "Error" : "Answer"), json(Error ?? Response));
  return fold(Name, inner, false, Error ? Error.Code : "");
}

/** A form that sends a call, signed in the browser by the key of the server. */
function sender(action) {
  const text = h("textarea", { id: "send-body", rows: 8, spellcheck: "false" });
  const fill = (example) => (text.value = JSON.stringify(example?.Request ?? {}, null, 2));
  fill(action.Examples[0]);
  const choice = h("select", { "aria-label": "Example", onchange: () => fill(action.Examples[choice.value]) },
    action.Examples.map(({ Name }, index) => h("option", { value: index }, Name)));
  const wrong = h("p", { class: "wrong", role: "alert" });
  const form = h("form", { class: "card", id: "send", "aria-label": "Send a call" },
    h("h3", {}, "Send a call"), action.Examples.length > 1 && h("label", {}, "Example", choice),
    h("label", {}, "Parameters, JSON", text), wrong, h("button", {}, "Send"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    wrong.textContent = "";
    try {
      await send(action, text.value);
      // The log has the call, whatever the client got of the answer.
      const { Calls } = await ask("GET", "/calls?limit=1");
      take(...Calls);
      location.hash = `#/calls/${Calls[0].Id}`;
    } catch (error) {
      wrong.textContent = error.message;
    }
  });
  return form;
}

async function send(action, body) {
  const service = services.find(({ Service, Version }) => Service === action.Service && Version === action.Version);
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    "Content-Type": "application/json",
    "X-TC-Action": action.Action,
    "X-TC-Version": action.Version,
    "X-TC-Timestamp": String(timestamp),
    "X-TC-RequestClient": "page of tc3-mock",
    Authorization: await authorization(action.Service, timestamp, body),
  };
  if (service?.Region === "required") headers["X-TC-Region"] = "ap-guangzhou";
  // A fault may break the connection; the log tells.
  await fetch("/", { method: "POST", headers, body }).then((answer) => answer.text(), () => null);
}

async function authorization(service, timestamp, body) {
  const bytes = (text) => new TextEncoder().encode(text);
  const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const hash = async (text) => hex(await crypto.subtle.digest("SHA-256", bytes(text)));
  const hmac = async (key, text) => {
    const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return crypto.subtle.sign("HMAC", imported, bytes(text));
  };
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/${service}/tc3_request`;
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${location.host}\n\ncontent-type;host\n${await hash(body)}`;
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${await hash(canonical)}`;
  let key = bytes(`TC3${index.SecretKey}`);
  for (const part of [date, service, "tc3_request"]) key = await hmac(key, part);
  const signature = hex(await hmac(key, toSign));
  return `TC3-HMAC-SHA256 Credential=${index.SecretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
}

// ---- Faults and stubs ----------------------------------------------------------------------------------------------

const refreshRules = calm(50, async () => {
  showRules(await ask("GET", "/faults"));
  showRules(await ask("GET", "/stubs"));
});

function showRules({ Faults, Stubs }) {
  if (Faults) showRuleList("fault-list", "/faults", Faults);
  if (Stubs) showRuleList("stub-list", "/stubs", Stubs);
}

function showRuleList(id, place, rules) {
  if (!isNews(id, rules)) return;
  const items = rules.map((rule) => h("li", {},
    h("div", { class: "head" }, h("strong", {}, rule.When.Action ?? "Any action"),
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

/** The values of a form: text that is there, numbers as numbers. */
function read(form) {
  const values = {};
  for (const field of form.elements) {
    const value = field.value?.trim();
    if (!field.name || !value || field.type === "checkbox" || field.closest("[hidden]")) continue;
    if (field.type === "number" && !field.validity.valid) throw new Error(`${labelOf(field)}: ${field.validationMessage}`);
    values[field.name] = field.type === "number" ? Number(value) : value;
  }
  return values;
}

const labelOf = (field) => field.closest("label")?.firstChild?.textContent.trim() ?? field.name;

function parse(name, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error.message}`);
  }
}

/** Submits a form by `act`; what goes wrong stands in the form. */
function submits(form, act) {
  const wrong = form.querySelector(".wrong");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    wrong.textContent = "";
    try {
      await act(read(form));
    } catch (error) {
      wrong.textContent = error.message;
    }
  });
}

async function setFault({ Kind, ...values }) {
  const fault = { ...values };
  if (Kind === "Truncated") fault.Truncated = true;
  if (Kind === "before" || Kind === "after") fault.Dropped = Kind;
  await ask("POST", "/faults", fault);
  refreshRules();
  say("Fault set");
}

async function setStub({ Action, Parameters, Answer, Error: code, DelayMs, ...often }) {
  const when = { Action };
  if (Parameters) when.Parameters = parse("Parameters", Parameters);
  const then = { Error: code, DelayMs };
  if (Answer) then.Answer = parse("Answer", Answer);
  await ask("POST", "/stubs", { When: when, Then: then, ...often });
  refreshRules();
  say("Stub set");
}

function showFaultFields() {
  const form = $("fault-form");
  for (const label of form.querySelectorAll("[data-for]")) label.hidden = label.dataset.for !== form.elements.Kind.value;
}

/** Offers the error codes of the action that a form names. */
async function offerCodes(name) {
  const path = pathNamed(name) ?? (services[0]?.Actions?.[0] && pathOf(services[0].Service, services[0].Version, services[0].Actions[0].Action));
  if (!path) return;
  const { Errors } = await describe(path);
  const codes = new Set(Errors.filter(({ Common }) => Common || pathNamed(name)).map(({ Code }) => Code));
  $("error-codes").replaceChildren(...[...codes].map((code) => h("option", { value: code })));
}

// ---- Callbacks -----------------------------------------------------------------------------------------------------

let messages = new Map();

const refreshCallbacks = calm(50, async () => {
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

async function sendCallback({ MsgData, ...order }) {
  if ($("callback-form").elements.Probe.checked) order.Probe = true;
  if (MsgData) order.MsgData = parse("Data", MsgData);
  await ask("POST", "/callbacks", order);
  refreshCallbacks();
  say("Message sent");
}

async function setTarget() {
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

// ---- State and settings --------------------------------------------------------------------------------------------

const refreshState = calm(100, async () => {
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

function showSettings({ RateLimits, UnknownIds, Callbacks }) {
  $("rate-limits").checked = RateLimits;
  $("unknown-ids").value = UnknownIds;
  const how = Callbacks && [Callbacks.Encrypts && "encrypted", Callbacks.Signs && "signed"].filter(Boolean).join(" and ");
  $("callback-setting").textContent = Callbacks ? `State changes send callbacks to ${Callbacks.Url}${how && `, ${how}`}.`
    : "State changes send no callbacks.";
}

async function refreshSettings() {
  showSettings(await ask("GET", "/settings"));
}

// ---- Connect -------------------------------------------------------------------------------------------------------

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** How each SDK is told where to send calls. */
function snippets({ Service, Version }) {
  const { SecretId, SecretKey } = index;
  const [host, module, client] = [location.host, `v${Version.replaceAll("-", "")}`, `${capital(Service)}Client`];
  return {
    Python: `from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.${Service}.${module} import ${Service}_client, models

http = HttpProfile(protocol="http", endpoint="${host}")
client = ${Service}_client.${client}(
    Credential("${SecretId}", "${SecretKey}"),
    "ap-guangzhou",
    ClientProfile(httpProfile=http),
)`,
    "Node.js": `const tencentcloud = require("tencentcloud-sdk-nodejs");

const client = new tencentcloud.${Service}.${module}.Client({
  credential: { secretId: "${SecretId}", secretKey: "${SecretKey}" },
  region: "ap-guangzhou",
  profile: { httpProfile: { protocol: "http://", endpoint: "${host}" } },
});`,
    Go: `import (
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	${Service} "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/${Service}/${module}"
)

settings := profile.NewClientProfile()
settings.HttpProfile.Scheme = "HTTP"
settings.HttpProfile.Endpoint = "${host}"
credential := common.NewCredential("${SecretId}", "${SecretKey}")
client, err := ${Service}.NewClient(credential, "ap-guangzhou", settings)`,
    Java: `import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.*;
import com.tencentcloudapi.${Service}.${module}.${client};

HttpProfile http = new HttpProfile();
http.setProtocol(HttpProfile.REQ_HTTP);
http.setEndpoint("${host}");
ClientProfile profile = new ClientProfile();
profile.setHttpProfile(http);
Credential credential = new Credential("${SecretId}", "${SecretKey}");
${client} client = new ${client}(credential, "ap-guangzhou", profile);`,
    PHP: `use TencentCloud\\Common\\Credential;
use TencentCloud\\Common\\Profile\\ClientProfile;
use TencentCloud\\Common\\Profile\\HttpProfile;
use TencentCloud\\${capital(Service)}\\${capital(module)}\\${client};

$http = new HttpProfile("http://", "${host}");
$profile = new ClientProfile(null, $http);
$credential = new Credential("${SecretId}", "${SecretKey}");
$client = new ${client}($credential, "ap-guangzhou", $profile);`,
    "Command line, tccli": `export TENCENTCLOUD_SECRET_ID=${SecretId}
export TENCENTCLOUD_SECRET_KEY=${SecretKey}
tccli ${Service} <Action> --version ${Version} --region ap-guangzhou \\
  --endpoint ${index.Url} --cli-input-json file://request.json`,
  };
}

function showSnippets() {
  const service = index.Services[$("connect-service").value];
  if (!service) return;
  $("snippets").replaceChildren(...Object.entries(snippets(service)).map(([name, text]) => h("div", {},
    h("div", { class: "head" }, h("h3", {}, name), copyButton("Copy", () => text)),
    h("pre", { class: "block", tabindex: 0, "aria-label": name }, text))));
}

function showConnect() {
  const keys = [["Endpoint", index.Url], ["SecretId", index.SecretId], ["SecretKey", index.SecretKey]];
  $("keys").replaceChildren(...keys.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, h("code", {}, value))]));
  $("connect-service").replaceChildren(...index.Services.map(({ Service, Version }, at) => h("option", { value: at }, `${Service} ${Version}`)));
  showSnippets();
  $("endpoints").replaceChildren(table(["Method", "Path", "What"],
    index.Endpoints.map(({ Method, Path, What }) => [Method, h("code", {}, Path), prose(What)])));
}

// ---- Views ---------------------------------------------------------------------------------------------------------

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

/** Arrow keys move along a list of links. */
function movesByArrows(list) {
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
    form.elements.Action.addEventListener("change", () => offerCodes(form.elements.Action.value.trim()));
  }
  const { MsgType, MsgData } = $("callback-form").elements;
  MsgType.addEventListener("change", () => {
    const typical = messages.get(MsgType.value.trim());
    MsgData.value = typical && Object.keys(typical).length ? JSON.stringify(typical, null, 2) : "";
  });
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
  [index, { Services: services }] = await Promise.all([ask("GET", ""), ask("GET", "/actions")]);
  $("url").textContent = index.Url;
  offerActions();
  showConnect();
  showActions();
  showCalls();
  refreshRules();
  refreshSettings();
  offerCodes("");
  listen();
  await show();
}

start();
