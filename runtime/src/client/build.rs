//! Builds a client from the settings of its builder.

use std::sync::Arc;

use super::builder::{ClientBuilder, Origin, malformed_region};
use super::{Client, Shared};
use crate::clock::{Clock, ClockOffset};
use crate::credentials::CachedCredentials;
use crate::endpoint::Endpoint;
use crate::error::ConfigurationError;
use crate::limit::LocalLimiter;
use crate::random::Spread;
use crate::request::{Preparer, Target};
use crate::timer::Timer;
use crate::transport::Transport;
#[cfg(any(feature = "reqwest", feature = "blocking"))]
use {super::builder::Defaults, crate::transport::Network};

impl<T: From<Client>> ClientBuilder<T> {
    /// The client.
    ///
    /// # Errors
    ///
    /// Credentials or a transport are missing; or the endpoint or region is malformed; or the default transport cannot be set
    /// up: no certificates, or a proxy that is neither `http` nor `https`.
    pub fn build(self) -> Result<T, ConfigurationError> {
        let endpoint: Option<Endpoint> = self.endpoint.map(|endpoint| endpoint.parse()).transpose()?;
        let target = endpoint.as_ref().map(Target::new).transpose()?;
        if let Some(problem) = self.region.as_deref().and_then(malformed_region) {
            return Err(ConfigurationError::new(problem));
        }
        let credentials = self
            .credentials
            .ok_or_else(|| ConfigurationError::new("no credentials; call `credentials` or start from `from_env`"))?;
        #[cfg(any(feature = "reqwest", feature = "blocking"))]
        let transport = transport(self.transport, self.defaults, &self.network)?;
        #[cfg(not(any(feature = "reqwest", feature = "blocking")))]
        let transport = self.transport.ok_or_else(no_transport)?;
        let transport: Arc<dyn Transport> = transport.into();
        let clock: Arc<dyn Clock> = self.clock.into();
        let timer: Arc<dyn Timer> = self.timer.unwrap_or_else(self.defaults.timer).into();
        let offset = ClockOffset::default();
        let credentials = match credentials {
            Origin::Provider(provider) => provider,
            Origin::Source(source) => {
                let cached = CachedCredentials::new(source, Arc::clone(&transport));
                Box::new(cached.clock(Arc::clone(&clock)).offset(offset.clone()).timer(Arc::clone(&timer)))
            }
        };
        let shared = Shared {
            service: self.service,
            endpoint: endpoint.zip(target.map(Arc::new)),
            preparer: Preparer::new(self.service, self.region.as_deref(), self.language)?,
            region: self.region,
            max_response_bytes: self.max_response_bytes,
            reading: self.reading,
            credentials,
            transport,
            clock,
            timer,
            random: self.random.unwrap_or_else(|| Box::new(Spread::new())),
            budget: self.budget,
            offset,
            limiter: self.limiter.unwrap_or_else(|| Box::new(LocalLimiter::new())),
        };
        let client = Client { shared: Arc::new(shared), settings: self.settings };
        Ok(T::from(client))
    }
}

/// The transport that a client was given, or else the one that it makes.
#[cfg(any(feature = "reqwest", feature = "blocking"))]
fn transport(
    given: Option<Box<dyn Transport>>,
    defaults: Defaults,
    network: &Network,
) -> Result<Box<dyn Transport>, ConfigurationError> {
    match (given, network.setting()) {
        (None, _) => (defaults.transport)(network),
        (Some(transport), None) => Ok(transport),
        (Some(_), Some(setting)) => Err(ConfigurationError::new(format!(
            "`{setting}` has no effect on a transport of the application's own; set it up where that is made"
        ))),
    }
}

#[cfg(feature = "reqwest")]
pub(super) fn default_transport(network: &Network) -> Result<Box<dyn Transport>, ConfigurationError> {
    Ok(Box::new(crate::transport::ReqwestTransport::on(network)?))
}

#[cfg(all(feature = "blocking", not(feature = "reqwest")))]
pub(super) fn default_transport(_: &Network) -> Result<Box<dyn Transport>, ConfigurationError> {
    Err(no_transport())
}

#[cfg(not(feature = "reqwest"))]
fn no_transport() -> ConfigurationError {
    ConfigurationError::new("no transport; call `transport` or enable the feature `reqwest`")
}
