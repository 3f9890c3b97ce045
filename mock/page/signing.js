// Why a signature is wrong.

import { h } from "./elements.js";

export const differsIn = (call, text) => call.Signing?.Difference?.Text === text;

/** Why a signature is wrong: the cause, and client and server side by side. */
export function signing({ Refused, Signing: { Cause, Difference } }) {
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
