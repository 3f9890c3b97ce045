// Calls every case with the vendor's SDK for Node.js.

const fs = require("fs")
const path = require("path")

const SECRET_ID = "AKIDmock0000000000000000000000000000"
const SECRET_KEY = "mock-secret-key"
const sdk = require(path.join(process.cwd(), "node_modules", "tencentcloud-sdk-nodejs"))

async function tell(url, where, value) {
  await fetch(url + where, { method: "POST", body: JSON.stringify(value) })
}

// Lets the mock do what the case wants of it.
async function prepare(url, one) {
  // Others of the same name are in other services.
  const meant = { Action: one.action, Service: one.service, Version: one.version }
  if (one.fault) await tell(url, "/_mock/faults", { ...meant, ...one.fault })
  if (one.answer) {
    await tell(url, "/_mock/stubs", { When: meant, Then: { Answer: one.answer }, Times: 1 })
  }
}

async function call(url, one) {
  const version = "v" + one.version.replace(/-/g, "")
  const Client = sdk[one.service][version].Client
  const client = new Client({
    credential: { secretId: SECRET_ID, secretKey: SECRET_KEY },
    region: "ap-guangzhou",
    profile: { httpProfile: { endpoint: url.replace("http://", ""), protocol: "http://" } },
  })
  try {
    return { response: await client[one.action](one.request) }
  } catch (error) {
    return { failure: [error.code, error.message, error.requestId] }
  }
}

// Why the outcome is not what it has to be; null where it is.
function problem(one, { response, failure }) {
  if (one.error) {
    const right = failure && failure[0] === one.error.Code && failure[1] === one.error.Message && failure[2]
    return right ? null : `wanted ${JSON.stringify(one.error)}, got ${JSON.stringify(failure || response)}`
  }
  if (one.kind === "broken") return failure ? null : `broke nothing: ${JSON.stringify(response)}`
  if (failure) return `failed: ${JSON.stringify(failure)}`
  if (!response.RequestId) return `has no request id: ${JSON.stringify(response)}`
  if (one.response && !covers(one.response, response)) return `differs: ${JSON.stringify(response)}`
  return null
}

// Whether everything that was read is documented.
function covers(documented, got) {
  if (got === null || got === undefined) return true
  if (Array.isArray(got)) {
    return Array.isArray(documented) && got.length === documented.length && got.every((one, at) => covers(documented[at], one))
  }
  if (typeof got === "object") {
    return typeof documented === "object" && documented !== null && Object.keys(got).every((name) => covers(documented[name], got[name]))
  }
  return documented === got
}

async function main() {
  const [url, file, out] = process.argv.slice(2)
  const results = []
  for (const one of JSON.parse(fs.readFileSync(file, "utf8"))) {
    await prepare(url, one)
    const outcome = await call(url, one)
    const { service, action, kind, name } = one
    results.push({ service, action, kind, name, problem: problem(one, outcome) })
  }
  fs.writeFileSync(out, JSON.stringify(results))
}

main()
