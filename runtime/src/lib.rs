//! The runtime of generated tc3 code: validation, signing, transport, errors.
//!
//! Applications use the generated crate, which re-exports what they need from here. At heart this crate
//! does no I/O: `request::prepare` builds a signed `http::Request` and `response::read` reads the answer,
//! both as pure functions; the `Client` only puts a transport between them.
//!
//! | feature | brings |
//! |---|---|
//! | none | [`validate`], [`debug`], [`time`]: std only |
//! | `signing` | TC3-HMAC-SHA256 |
//! | `client` | everything except a concrete transport; no async runtime needed |
//! | `reqwest` | the transport for real calls, by reqwest and rustls |
//! | `blocking` | clients without async, by ureq and rustls |
//! | `tower` | any `tower::Service` over `http` types as a transport |
//! | `redis` | a rate limiter that several processes share |
//! | `serde-full` | actions chosen at run time, from JSON to JSON |
//! | `callbacks` | receives what a service posts to an application; no client needed |
//! | `encryption` | requests and answers encrypted beneath TLS |

pub mod debug;
pub mod time;
pub mod validate;

#[cfg(feature = "signing")]
pub mod signing;

#[cfg(feature = "callbacks")]
pub mod callbacks;
#[cfg(feature = "encryption")]
pub mod encryption;

#[cfg(feature = "client")]
pub mod action;
#[cfg(feature = "client")]
mod binary;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "client")]
mod call;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "client")]
mod clock;
#[cfg(feature = "client")]
pub mod copy;
#[cfg(feature = "client")]
pub mod credentials;
#[cfg(feature = "client")]
pub mod decode;
#[cfg(feature = "serde-full")]
pub mod dynamic;
#[cfg(feature = "client")]
pub mod encode;
#[cfg(feature = "client")]
mod endpoint;
#[cfg(feature = "client")]
pub mod equal;
#[cfg(feature = "client")]
pub mod error;
#[cfg(feature = "client")]
mod escape;
#[cfg(feature = "client")]
pub mod events;
#[cfg(feature = "client")]
mod http_date;
#[cfg(feature = "client")]
mod language;
#[cfg(feature = "client")]
pub mod limit;
#[cfg(feature = "client")]
mod macros;
#[cfg(feature = "client")]
mod masked;
#[cfg(feature = "client")]
pub mod member;
#[cfg(feature = "client")]
pub mod open;
#[cfg(feature = "client")]
mod operator;
#[cfg(feature = "client")]
pub mod paging;
#[cfg(feature = "client")]
mod random;
#[cfg(feature = "client")]
pub mod request;
#[cfg(feature = "client")]
mod request_id;
#[cfg(feature = "client")]
pub mod response;
#[cfg(feature = "client")]
pub mod retry;
#[cfg(feature = "client")]
mod signer;
#[cfg(feature = "client")]
pub mod table;
#[cfg(feature = "client")]
pub mod testing;
#[cfg(feature = "blocking")]
mod time_left;
#[cfg(feature = "client")]
pub mod timer;
#[cfg(feature = "client")]
pub mod transport;
#[cfg(feature = "client")]
pub mod waiting;
#[cfg(any(feature = "client", feature = "callbacks"))]
mod well_formed;

/// What constants of generated code are of: how long a link or a code works.
pub use std::time::Duration;
pub use validate::{List, Object, ValidationMode, Violation};

#[cfg(feature = "client")]
pub use {
    action::{Action, ActionInfo, ActionRetry, ActionSignature, ServiceInfo},
    binary::Binary,
    client::{Answer, CallOptions, Client, ClientBuilder, Prepared, RawAction, RawResponse},
    clock::{Clock, SystemClock},
    credentials::{Credentials, CredentialsProvider, CredentialsSource},
    decode::Mismatch,
    endpoint::Endpoint,
    error::{
        CodeInfo, ConfigurationError, DecodeError, Error, ErrorCode, FileError, RawCode, RetryClass, ServiceError,
        TransportError, ValidationError,
    },
    language::Language,
    limit::{LocalLimiter, Rate, RateLimiter, RateLimits},
    member::{Member, Record, unset},
    open::{IntegerEnum, OpenEnum, Unknown, UnknownValue},
    operator::WithOperator,
    random::Random,
    response::{Response, ResponseMetadata},
    retry::{RetryBudget, RetryPolicy},
    timer::{ThreadTimer, Timer},
    transport::{BoxFuture, SendOptions, Transport},
    waiting::{Progress, WaitCause, WaitError, WaiterInfo, Waiting},
};

#[cfg(feature = "redis")]
pub use limit::RedisLimiter;
#[cfg(feature = "reqwest")]
pub use timer::TokioTimer;
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;
#[cfg(feature = "tower")]
pub use transport::TowerTransport;
#[cfg(feature = "blocking")]
pub use transport::UreqTransport;

/// The `http` crate, whose types a transport and a receiver of callbacks take.
#[cfg(any(feature = "client", feature = "callbacks"))]
pub use http;
/// The `rustls` crate, whose configuration the transports take.
///
/// It is built with ring as its one cryptography provider. If another crate of the program adds aws-lc-rs to it, neither is
/// the default, and `ClientConfig::builder()` panics until one is installed. A program that does not know what else it
/// will be built with names the provider:
///
/// ```
/// use std::sync::Arc;
/// use tc3_runtime::rustls::{ClientConfig, crypto::ring};
///
/// let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
/// # let _ = builder;
/// ```
#[cfg(any(feature = "reqwest", feature = "blocking"))]
pub use rustls;
/// The traits that generated code implements; the very version that this crate uses.
#[cfg(feature = "client")]
pub use serde_core;
/// The `serde_json` crate, whose values [`CallOptions::member`] and raw calls take.
#[cfg(feature = "client")]
pub use serde_json;
/// The `ureq` crate, whose configuration [`UreqTransport`] can be given.
#[cfg(feature = "blocking")]
pub use ureq;

/// What [`ReqwestTransport::with_builder`] is set up with, of the reqwest that this crate uses.
///
/// Not the whole of it: reqwest is built here without a cryptography provider of its own, and a client that it makes
/// itself would panic. Nor its certificates: TLS is set up by [`rustls`] alone.
///
/// ```compile_fail
/// let page = tc3_runtime::reqwest::get("https://example.com");
/// ```
#[cfg(feature = "reqwest")]
pub mod reqwest {
    pub use ::reqwest::{NoProxy, Proxy, dns, redirect};
}
