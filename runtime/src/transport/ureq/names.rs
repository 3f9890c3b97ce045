//! Resolves host names.

use std::fmt;

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;
use ureq::unversioned::transport::time::Duration;

/// Asks the system on the thread that calls. ureq would start a thread to limit the time; the system has a limit of its own.
#[derive(Debug, Default)]
pub(super) struct SystemResolver(DefaultResolver);

impl Resolver for SystemResolver {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let unlimited = NextTimeout { after: Duration::NotHappening, ..timeout };
        self.0.resolve(uri, config, unlimited).map_err(|error| Error::Other(Box::new(Unresolved(error))))
    }
}

/// The name of a host has no address. Worded as hyper does, by which the error of a call knows it.
#[derive(Debug)]
struct Unresolved(Error);

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "dns error: {}", self.0)
    }
}

impl std::error::Error for Unresolved {}
