//! Reads a role that the environment or a file names next to the keys that may assume it.

use super::environment::variable;
use super::{AssumeRole, CredentialsSource, FetchContext, FetchError, Issued};
use crate::error::ConfigurationError;
use crate::transport::BoxFuture;

const ARN: &str = "TENCENTCLOUD_ROLE_ARN";
const SESSION_NAME: &str = "TENCENTCLOUD_ROLE_SESSION_NAME";

/// A role to assume. The vendor's command line passes over one without the name of a session, and so calls with other
/// permissions than were asked for; here that is an error.
pub(super) struct Role {
    pub(super) arn: String,
    pub(super) session_name: String,
    /// What errors call it.
    pub(super) name: String,
}

impl Role {
    /// The role that the variables name.
    pub(super) fn of_environment() -> Result<Option<Self>, ConfigurationError> {
        let half = |set, other| Err(ConfigurationError::new(format!("{set} is set, but {other} is not; set both")));
        match (variable(ARN)?, variable(SESSION_NAME)?) {
            (None, None) => Ok(None),
            (Some(arn), Some(session_name)) => Ok(Some(Self { arn, session_name, name: format!("the role of {ARN}") })),
            (Some(_), None) => half(ARN, SESSION_NAME),
            (None, Some(_)) => half(SESSION_NAME, ARN),
        }
    }

    /// Asks STS for the keys of the role.
    async fn assumed_with(self, user: Issued, context: FetchContext<'_>) -> Result<Issued, FetchError> {
        let source = AssumeRole::new(user.credentials, self.arn).session_name(self.session_name);
        let assumed = source.fetch(context).await;
        assumed.map_err(|error| FetchError::Broken(error.into_inner().about(&self.name)))
    }
}

/// Whether the environment names a role, for which the keys are only the way.
pub(crate) fn names_role() -> Result<bool, ConfigurationError> {
    Role::of_environment().map(|role| role.is_some())
}

/// The keys of the role, or those of the user where there is none.
pub(super) async fn in_role(role: Option<Role>, user: Issued, context: FetchContext<'_>) -> Result<Issued, FetchError> {
    match role {
        Some(role) => role.assumed_with(user, context).await,
        None => Ok(user),
    }
}

/// What a source brings, in the role that the environment names, if it names one. The source is asked again for every
/// renewal, so that its keys are as new as those of the role.
pub(super) struct InRole<S>(pub(super) S);

impl<S: CredentialsSource> CredentialsSource for InRole<S> {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(async move {
            let user = self.0.fetch(context).await?;
            in_role(Role::of_environment().map_err(FetchError::Broken)?, user, context).await
        })
    }
}
