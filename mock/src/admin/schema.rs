//! Describes the requests below `/_mock`, for people and as a JSON Schema.

use serde_json::Value;

/// Method, path and purpose of everything that can be asked.
pub(super) const ENDPOINTS: [(&str, &str, &str); 27] = [
    ("GET", "/_mock", "Where the server is, its keys, its services, and this list."),
    ("GET", "/_mock/schema", "A JSON Schema of every answer and body below /_mock."),
    ("GET", "/_mock/events", "Server-sent events: `call`, `rules`, `advance` and `reset`, as they happen."),
    ("GET", "/_mock/calls", "The latest calls; ?after=N&limit=N&action=NAME&refused=true."),
    ("DELETE", "/_mock/calls", "Forgets the calls."),
    ("GET", "/_mock/calls/{id}", "One call."),
    ("GET", "/_mock/calls/{id}/curl", "A command line for the call, signed now, without what is sensitive."),
    ("POST", "/_mock/calls/{id}/replay", "Sends the call again with a signature of now."),
    ("GET", "/_mock/actions", "The actions of the spec."),
    (
        "GET",
        "/_mock/actions/{service}/{version}",
        "Those of one service, which is read for it where it has not been yet.",
    ),
    ("GET", "/_mock/actions/{service}/{version}/{action}", "One action with parameters, limits, errors and examples."),
    ("GET", "/_mock/faults", "Faults that wait for calls."),
    ("POST", "/_mock/faults", "Sets a fault; the header Location of the answer names it."),
    ("DELETE", "/_mock/faults", "Forgets the faults; with /{id} one."),
    ("GET", "/_mock/stubs", "Stubs that wait for calls."),
    ("POST", "/_mock/stubs", "Sets a stub or a list of them."),
    ("DELETE", "/_mock/stubs", "Forgets the stubs; with /{id} one."),
    ("GET", "/_mock/callbacks", "Messages that were sent, every attempt, and the types of messages that are known."),
    ("GET", "/_mock/callbacks/{id}", "One message."),
    ("POST", "/_mock/callbacks", "Sends a message, again and again until the receiver answers 200."),
    ("DELETE", "/_mock/callbacks", "Stops and forgets the messages."),
    ("GET", "/_mock/state", "What was created."),
    ("POST", "/_mock/state/advance", "Moves something on, and sends the callback that tells of it."),
    ("DELETE", "/_mock/state", "Forgets what was created."),
    ("GET", "/_mock/settings", "What can be switched."),
    ("PUT", "/_mock/settings", "Switches what is named."),
    ("POST", "/_mock/reset", "Forgets calls, faults, stubs, callbacks and state; settings stay."),
];

/// The file `admin.schema.json` beside `Cargo.toml`.
pub(super) fn document() -> Value {
    // A test reads it.
    serde_json::from_str(include_str!("../../admin.schema.json")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_schema_is_json() {
        assert!(super::document().is_object());
    }
}
