// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/

//! A client for Tencent Cloud APIs, generated from their documentation: required parameters are arguments,
//! limits are checked before a call is sent, and enum values and error codes are documented types.
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `demo` | the newest version of demo, 2020-01-01, as `tc3::demo` |
//! | `demo-2020-01-01` | version 2020-01-01 of demo |
//! | `reqwest` | HTTPS through reqwest and rustls; without it, implement `Transport` |
//! | `serde-full` | reading requests, writing responses, and calling actions by name |
//!
//! # First call
//!
//! ```no_run
//! use tc3::demo::{ChooseRequest, Client, Kind};
//!
//! # async fn example() -> Result<(), tc3::demo::Error> {
//! let client = Client::from_env()?;
//! let request = ChooseRequest::new(Kind::No);
//! let response = client.choose(&request).await?;
//! println!("{}", response.request_id);
//! # Ok(())
//! # }
//! ```

/// A service made up for tests.
#[cfg(any(feature = "demo", feature = "demo-2020-01-01"))]
#[rustfmt::skip]
pub mod demo;

pub use tc3_runtime::Action;
pub use tc3_runtime::ActionInfo;
pub use tc3_runtime::ActionRetry;
pub use tc3_runtime::Binary;
pub use tc3_runtime::CallOptions;
pub use tc3_runtime::ClientBuilder;
pub use tc3_runtime::Clock;
pub use tc3_runtime::ConfigurationError;
pub use tc3_runtime::Credentials;
pub use tc3_runtime::CredentialsProvider;
pub use tc3_runtime::DecodeError;
pub use tc3_runtime::Error;
pub use tc3_runtime::ErrorCode;
pub use tc3_runtime::IntegerEnum;
pub use tc3_runtime::Language;
pub use tc3_runtime::LocalLimiter;
pub use tc3_runtime::Mismatch;
pub use tc3_runtime::Object;
pub use tc3_runtime::OpenEnum;
pub use tc3_runtime::Random;
pub use tc3_runtime::Rate;
pub use tc3_runtime::RateLimiter;
pub use tc3_runtime::RateLimits;
pub use tc3_runtime::Response;
pub use tc3_runtime::ResponseMetadata;
pub use tc3_runtime::RetryBudget;
pub use tc3_runtime::RetryClass;
pub use tc3_runtime::RetryPolicy;
pub use tc3_runtime::ServiceError;
pub use tc3_runtime::ServiceInfo;
pub use tc3_runtime::SystemClock;
pub use tc3_runtime::ThreadTimer;
pub use tc3_runtime::Timer;
pub use tc3_runtime::Transport;
pub use tc3_runtime::TransportError;
pub use tc3_runtime::Unknown;
pub use tc3_runtime::UnknownValue;
pub use tc3_runtime::ValidationError;
pub use tc3_runtime::ValidationMode;
pub use tc3_runtime::Violation;
pub use tc3_runtime::client;
pub use tc3_runtime::credentials;
pub use tc3_runtime::error;
pub use tc3_runtime::http;
pub use tc3_runtime::limit;
pub use tc3_runtime::retry;
pub use tc3_runtime::testing;
pub use tc3_runtime::timer;
pub use tc3_runtime::transport;
pub use tc3_runtime::validate::Level;
pub use tc3_runtime::validate::RuleKind;

#[cfg(feature = "reqwest")]
pub use tc3_runtime::ReqwestTransport;

#[cfg(feature = "serde-full")]
pub use tc3_runtime::dynamic;

#[cfg(feature = "reqwest")]
pub use tc3_runtime::reqwest;

#[cfg(feature = "reqwest")]
pub use tc3_runtime::rustls;
