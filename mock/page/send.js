// Calls from the page, signed in the browser.

import { take } from "./calls.js";
import { h } from "./elements.js";
import { ask, server } from "./server.js";

/** A form that sends a call, signed in the browser by the key of the server. */
export function sender(action) {
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
  const service = server.services.find(({ Service, Version }) => Service === action.Service && Version === action.Version);
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
  let key = bytes(`TC3${server.index.SecretKey}`);
  for (const part of [date, service, "tc3_request"]) key = await hmac(key, part);
  const signature = hex(await hmac(key, toSign));
  return `TC3-HMAC-SHA256 Credential=${server.index.SecretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
}
