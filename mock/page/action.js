// One action: its parameters, limits, examples and errors.

import { h, fold, lazily, table, count } from "./elements.js";
import { sender } from "./send.js";
import { prose, json } from "./text.js";

export function actionParts(action) {
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

function example({ Name, Doc, Request, Response, Error }) {
  const inner = h("div", { class: "inner" }, Doc && h("p", {}, prose(Doc)), h("h3", {}, "Request"), json(Request),
    h("h3", {}, Error ? "Error" : "Answer"), json(Error ?? Response));
  return fold(Name, inner, false, Error ? Error.Code : "");
}
