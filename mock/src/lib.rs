//! A server that answers as the spec says, for tests and first steps without an account.
//!
//! It checks what the real service checks of every call, the signature above all, and then answers with the
//! documented example whose request is the one it got, the first of them unless [`Spec::prefer`] names another.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let spec = tc3_mock::Spec::load("spec")?;
//! let server = tc3_mock::Server::start(spec, "127.0.0.1:0").await?;
//! println!("{}", server.url());
//! # Ok(())
//! # }
//! ```

mod answer;
mod examples;
mod server;
mod spec;

pub use server::Server;
pub use spec::{Spec, SpecError};

/// The SecretId that the server knows.
pub const SECRET_ID: &str = "AKIDmock0000000000000000000000000000";
/// The SecretKey that goes with it. It opens nothing but this server.
pub const SECRET_KEY: &str = "mock-secret-key";
