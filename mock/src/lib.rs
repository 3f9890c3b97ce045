//! A server that answers as the spec says, for tests and first steps without an account.
//!
//! It checks what the real service checks of every call, and refuses with the vendor's codes: method, size, time and
//! signature, version and action, names, types and limits of the parameters. Then it answers:
//!
//! - A request that is a documented example gets its documented answer. Empty and internal members make no
//!   difference, nor does who the operator is. Of several examples with one request the first answers, unless
//!   [`Spec::prefer`] names another.
//! - Any other gets an answer made from the spec: values of the right types, within limits and enums, and those of the
//!   request where names agree. The same request gets the same answer.
//!
//! Where a signature is wrong, the headers [`CANONICAL_REQUEST`] and [`STRING_TO_SIGN`] of the answer, and the calls at
//! `/_mock/calls`, show what the server would have signed.
//!
//! What can go wrong does on demand: for the next calls of an action by [`Server::on`] or by `POST /_mock/faults`, for one
//! call by its header [`FAULT`]. Both take the same JSON: `{"Action": "DescribeUsage", "Times": 2, "DelayMs": 100,
//! "Error": "InternalError"}`, where in place of `Error` (with `Message`) stand `"Page": 502`, `"Truncated": true` or
//! `"Dropped": "before"` and `"after"` the service has acted. `DELETE /_mock/faults` forgets those that still wait.
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
mod broken;
mod fault;
mod log;
mod make;
mod reading;
mod refusal;
mod serve;
mod server;
mod spec;
mod state;
mod stub;

pub use fault::Fault;
pub use server::Server;
pub use spec::{Spec, SpecError};
pub use stub::{Received, Stub};

/// The SecretId that the server knows.
pub const SECRET_ID: &str = "AKIDmock0000000000000000000000000000";
/// The SecretKey that goes with it. It opens nothing but this server.
pub const SECRET_KEY: &str = "mock-secret-key";
/// The header with the canonical request, as a JSON string: in an answer the server's, in a request the client's, which
/// the server then compares with its own line by line.
pub const CANONICAL_REQUEST: &str = "x-tc3-mock-canonical-request";
/// The header of an answer with the server's string to sign, as a JSON string.
pub const STRING_TO_SIGN: &str = "x-tc3-mock-string-to-sign";
/// The header of a request with what shall go wrong with it, as JSON.
pub const FAULT: &str = "x-tc3-mock-fault";
