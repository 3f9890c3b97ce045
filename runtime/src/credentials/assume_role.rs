//! Assumes a role with other credentials.

use std::fmt;
use std::time::Duration;

use serde_json::json;

use super::sts::{ASSUME_ROLE, Ask, DURATION, REGION, SESSION_NAME, Unissued};
use super::{Credentials, CredentialsProvider, CredentialsSource, FetchContext, FetchError, Issued};
use crate::endpoint::Endpoint;
use crate::timer::within;
use crate::transport::BoxFuture;

/// A role is assumed with keys that are valid, so it does not wait longer for newer ones. A call waits 5 s for the renewal of the
/// role beside it: the rest is for STS.
const LONGEST_GRACE: Duration = Duration::from_secs(2);

/// Asks STS for the credentials of a role (`AssumeRole`), with credentials that may assume it.
///
/// ```
/// # use tc3_runtime as tc3;
/// use tc3::Credentials;
/// use tc3::credentials::AssumeRole;
///
/// let user = Credentials::new("AKIDEXAMPLE", "EXAMPLE")?;
/// let source = AssumeRole::new(user, "qcs::cam::uin/100000000001:roleName/signer").session_name("contracts");
/// # let _ = source;
/// # Ok::<(), tc3::ConfigurationError>(())
/// ```
pub struct AssumeRole {
    base: Box<dyn CredentialsProvider>,
    role: String,
    session_name: String,
    duration: Duration,
    region: String,
    endpoint: Option<Endpoint>,
}

impl AssumeRole {
    /// The role of this ARN, assumed with the credentials of `base`.
    pub fn new(base: impl CredentialsProvider + 'static, role_arn: impl Into<String>) -> Self {
        Self {
            base: Box::new(base),
            role: role_arn.into(),
            session_name: SESSION_NAME.to_owned(),
            duration: DURATION,
            region: REGION.to_owned(),
            endpoint: None,
        }
    }

    /// The name under which the vendor's audit log shows the calls. `tc3-rust-sdk` by default.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// How long the credentials are valid: 2 hours by default, at most 12.
    #[must_use]
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// The region in which STS is asked. `ap-guangzhou` by default.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Asks this server instead of `sts.tencentcloudapi.com`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    async fn issued(&self, context: FetchContext<'_>) -> Result<Issued, FetchError> {
        let base = self.signer(context).await?;
        match self.asked(context, &base).await {
            // As a call does, once.
            Err(unissued) if unissued.refuses_credentials && self.base.refused(&base) => {
                Ok(self.asked(context, &self.signer(context).await?).await?)
            }
            outcome => Ok(outcome?),
        }
    }

    /// The credentials that may assume the role.
    async fn signer(&self, context: FetchContext<'_>) -> Result<Credentials, FetchError> {
        let base = self.base.credentials().await.map_err(FetchError::Broken)?;
        // This may be the only caller that the base has.
        if let Some(renewal) = self.base.renewal() {
            let _ = within(context.timer, Some(LONGEST_GRACE), renewal).await;
        }
        Ok(base)
    }

    async fn asked(&self, context: FetchContext<'_>, base: &Credentials) -> Result<Issued, Unissued> {
        let ask = Ask {
            info: &ASSUME_ROLE,
            endpoint: self.endpoint.as_ref(),
            region: &self.region,
            credentials: Some(base),
            body: json!({
                "RoleArn": self.role,
                "RoleSessionName": self.session_name,
                "DurationSeconds": self.duration.as_secs(),
            }),
            sent: &[&self.role],
        };
        ask.issued(context).await
    }
}

impl CredentialsSource for AssumeRole {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(self.issued(context))
    }
}

impl fmt::Debug for AssumeRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRole").field("duration", &self.duration).finish_non_exhaustive()
    }
}
