// Values and texts of the spec, in colour.

import { h } from "./elements.js";

/** Text of the spec, in which backticks are code. */
export const prose = (text) =>
  String(text ?? "").split("`").map((part, index) => (index % 2 ? h("code", {}, part) : part));

const MAX_JSON = 200_000;

/** A value as JSON, its parts in colour. */
export function json(value) {
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
