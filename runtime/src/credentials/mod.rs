//! Credentials that sign requests: their sources, and their renewal.
//!
//! | type | takes credentials from |
//! |---|---|
//! | [`Credentials`] | the application, or the environment |
//! | [`ProfileFile`] | `~/.tencentcloud/credentials` |
//! | [`CommandLineFile`] | what the vendor's command line keeps in `~/.tccli` |
//! | [`MachineRole`] | the role of the virtual machine |
//! | [`AssumeRole`] | STS, with other credentials |
//! | [`WebIdentity`] | STS, with a token of the cluster |
//! | [`CredentialsChain`] | the first of several sources that has any |
//!
//! [`CachedCredentials`] makes a [`CredentialsProvider`] of a [`CredentialsSource`]: it caches what was fetched and
//! renews it in time. [`ClientBuilder::credentials_source`](crate::ClientBuilder::credentials_source) does so with the
//! transport, clock and timer of the client.

mod assume_role;
mod cached;
mod chain;
mod command_line;
mod environment;
mod exchange;
mod file;
mod ini;
mod keys;
mod machine;
mod members;
pub(crate) mod profile;
mod provider;
mod renewal;
mod role;
mod source;
mod sts;
mod web_identity;

pub use assume_role::AssumeRole;
pub use cached::CachedCredentials;
pub use chain::CredentialsChain;
pub use command_line::CommandLineFile;
pub(crate) use environment::{has_keys, variable};
pub use keys::Credentials;
pub use machine::MachineRole;
pub use profile::ProfileFile;
pub use provider::CredentialsProvider;
pub(crate) use provider::Nobody;
pub(crate) use role::names_role;
pub use source::{CredentialsSource, FetchContext, FetchError, Issued};
pub use web_identity::WebIdentity;
