//! A server that answers as the spec says, for tests and first steps without an account.
//!
//! It checks what the real service checks of every call, and refuses with the vendor's codes: method, size, time and
//! signature, version and action, names, types and limits of the parameters. An action that the spec calls unsigned needs no
//! signature. Then it answers:
//!
//! - A request that is a documented example gets its documented answer. Empty and internal members make no
//!   difference, nor does who the operator is. Of several examples with one request the first answers, unless
//!   [`Spec::prefer`] names another.
//! - Any other gets an answer made from the spec: values of the right types, within limits and enums, and those of the
//!   request where names agree. The same request gets the same answer, but for the identifiers that an action gives out
//!   new with each call, and for ends that are counted from now, as those of temporary credentials are.
//!
//! # When a signature is wrong
//!
//! The headers [`CANONICAL_REQUEST`] and [`STRING_TO_SIGN`] of the answer, and the call at `/_mock/calls`, show what the
//! server would have signed. The server signs once more with each of many typical mistakes; if one leads to the
//! signature of the request, the message names it, and the first line that differs. Otherwise the client may send its own
//! texts in the same two headers, as JSON strings, and they are compared line by line.
//!
//! # What goes wrong on demand
//!
//! For the next calls of an action by [`Server::on`] or by `POST /_mock/faults`:
//! `{"Action": "DescribeUsage", "Times": 2, "DelayMs": 100, "Error": "InternalError"}`. For one call by its header
//! [`FAULT`], which takes the same without `Action` and `Times`. `Service` and `Version` beside `Action` tell services
//! apart that have an action of the same name. Alternatives to `Error` (with `Message`) are `"Page": 502`,
//! `"Truncated": true`, `"Oversized": 1000000`, `"ClockSeconds": -600`, or `"Dropped": "before"` and `"after"` the
//! service has acted. `"Percent": 5` lets it happen to five of a hundred calls. Actions and codes that the spec does
//! not have are refused.
//!
//! A stub answers: `{"When": {"Action": "DescribeUsage", "Parameters": {"NeedAggregate": true}}, "Then": {"Answer":
//! {"Total": 3, "Details": []}}, "Times": 2}`. `Parameters` is what the request has to hold; `Then` takes what a fault takes
//! as well. By [`Server::stub`], by `POST /_mock/stubs`, or in a file that `tc3-mock --stubs` reads.
//!
//! # What is remembered
//!
//! A service may have a file `mock.json` beside its `service.yaml`, which says which actions create, name, show and list
//! things. What was created is then shown and listed, page by page, with what its request said of it; cancelling moves
//! it, and so does [`Server::advance`] or `POST /_mock/state/advance`; both send the callback. Once something of a kind was
//! created, other identifiers of that kind are refused with the documented code, except those that an example of the
//! documentation shows; [`Server::unknown_ids`] refuses them from the start, or never. [`Server::reset`] forgets everything.
//!
//! # On this machine
//!
//! In a browser, `GET /` is a page: calls as they arrive and why one was refused, the actions of the spec, forms for what
//! follows. `GET /_mock` lists everything that can be asked of the server itself: calls with the verdict of each check, live events,
//! faults, stubs, callbacks, state and settings. Values that the spec calls sensitive are hidden there. The server binds to
//! loopback, and `/_mock` answers neither foreign `Host` headers nor pages of other origins.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let spec = tc3_mock::Spec::load("spec")?;
//! let server = tc3_mock::Server::start(spec, "127.0.0.1:0").await?;
//! println!("{}", server.url());
//! # Ok(())
//! # }
//! ```

mod admin;
mod answer;
mod body;
mod callback;
mod chance;
mod check;
mod events;
mod fault;
mod handle;
mod head;
mod log;
mod make;
mod members;
mod moment;
mod page;
mod rate;
mod reading;
mod received;
mod redact;
mod refusal;
mod repeats;
mod reply;
mod request;
mod ring;
mod rules;
mod serve;
mod server;
mod shared;
mod signature;
mod spec;
mod state;
mod stream;
mod tokens;

pub use fault::Fault;
pub use received::Received;
pub use rules::Stub;
pub use server::Server;
pub use spec::{Spec, SpecError};
pub use state::UnknownIds;

/// The SecretId that the server knows.
pub const SECRET_ID: &str = "AKIDmock0000000000000000000000000000";
/// The SecretKey that goes with it. It opens nothing but this server.
pub const SECRET_KEY: &str = "mock-secret-key";
/// The header with the canonical request, as a JSON string: in an answer the server's, in a request the client's, which
/// the server then compares with its own line by line.
pub const CANONICAL_REQUEST: &str = "x-tc3-mock-canonical-request";
/// The same for the string to sign.
pub const STRING_TO_SIGN: &str = "x-tc3-mock-string-to-sign";
/// The header of a request with what shall go wrong with it, as JSON.
pub const FAULT: &str = "x-tc3-mock-fault";
