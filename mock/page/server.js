// What the server says under `/_mock`.

/** Asks `/_mock` for something. An error has the server's own words. */
export async function ask(method, path, body) {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const response = await fetch(`/_mock${path}`, { method, body: sent });
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim() || `HTTP ${response.status}`);
  return response.headers.get("content-type")?.startsWith("application/json") ? JSON.parse(text) : text;
}

/** What the page knows of the server: itself, and its services with their actions. */
export const server = {
  index: { Url: location.origin, SecretId: "", SecretKey: "", Services: [], Endpoints: [] },
  services: [],
};

/** Actions in full, by their path. */
const described = new Map();

export async function describe(path) {
  if (!described.has(path)) described.set(path, await ask("GET", `/actions/${path}`));
  return described.get(path);
}

export const pathOf = (service, version, action) => [service, version, action].map(encodeURIComponent).join("/");

/** The path of an action by its name alone: that of the first service that has it. */
export function pathNamed(name, isMeant = () => true) {
  const has = ({ Actions }) => Actions?.some(({ Action }) => Action === name);
  const found = server.services.find((service) => isMeant(service) && has(service));
  return found ? pathOf(found.Service, found.Version, name) : null;
}

/** The path of the action of a call. Several services have actions of one name; some clients name none that there is. */
export function pathOfCall({ Service: service, Version: version, Action: name, Parameters }) {
  if (!name) return null;
  const own = server.services.find(({ Service, Version }) => Service === service && Version === version);
  if (!own) return pathNamed(name, ({ Version }) => Version === version) ?? pathNamed(name);
  // Of a service that was read on demand the page knows no action yet.
  const isKnown = own.Actions ? own.Actions.some(({ Action }) => Action === name) : Parameters !== null;
  return isKnown ? pathOf(service, version, name) : null;
}
