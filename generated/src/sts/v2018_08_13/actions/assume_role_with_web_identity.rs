// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/actions/AssumeRoleWithWebIdentity.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sts::v2018_08_13::client::{Client, Error, SERVICE};
use crate::sts::v2018_08_13::types::Credentials;

impl Client {
    /// Returns temporary credentials of a role to the holder of an OIDC token. The call needs no key: it is sent with
    /// the header `Authorization: SKIP` in place of a signature, and without `X-TC-Token`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=AssumeRoleWithWebIdentity)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again if its response was lost
    /// - Signature: none, so the client needs no credentials for it
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.GetRoleError` – The service could not read the role.
    /// - `InternalError.SystemError` – The service failed, for instance at its network.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameter.OverLimit` – The calls are too frequent.
    /// - `InvalidParameter.ParamError` – A parameter is wrong.
    /// - `InvalidParameter.WebIdentityTokenError` – The OIDC token is wrong.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sts::{
    ///     AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityRequestArgs, Client,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sts::Error> {
    /// let request = AssumeRoleWithWebIdentityRequest::new(AssumeRoleWithWebIdentityRequestArgs {
    ///         provider_id: "OIDC".into(),
    ///         web_identity_token: "eyJraWQiOiJkT**********CNOQ".into(),
    ///         role_arn: "qcs::cam::uin/7989***:roleName/OneLogin-Role".into(),
    ///         role_session_name: "test_OIDC".into(),
    ///     })
    ///     .duration_seconds(1800);
    /// let response = client.assume_role_with_web_identity(&request).await?;
    /// println!("{}", response.expired_time);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn assume_role_with_web_identity(
        &self,
        request: &AssumeRoleWithWebIdentityRequest,
    ) -> impl Future<Output = Result<AssumeRoleWithWebIdentityResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::assume_role_with_web_identity`].
#[must_use]
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentityRequest {
    /// Name of the identity provider.
    ///
    /// - On the wire: `ProviderId`, String, required
    /// - Example: `OIDC`
    pub provider_id: String,

    /// OIDC token that the provider issued.
    ///
    /// - On the wire: `WebIdentityToken`, String, required
    /// - Example: `eyJraWQiOiJkT**********CNOQ`
    /// - Sensitive: never shown in errors, logs and debug output
    pub web_identity_token: String,

    /// The role.
    ///
    /// - On the wire: `RoleArn`, String, required
    /// - Example: `qcs::cam::uin/7989***:roleName/OneLogin-Role`
    pub role_arn: String,

    /// Name of your choice for the session.
    ///
    /// - On the wire: `RoleSessionName`, String, required
    /// - Example: `test_OIDC`
    pub role_session_name: String,

    /// How many seconds the credentials are valid.
    ///
    /// - On the wire: `DurationSeconds`, Integer, optional
    /// - Limit: at most 43200 (checked before sending)
    /// - Default: `7200`, applied by the service
    /// - Example: `3600`
    pub duration_seconds: Option<i64>,
}

impl AssumeRoleWithWebIdentityRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: AssumeRoleWithWebIdentityRequestArgs) -> Self {
        Self {
            provider_id: args.provider_id,
            web_identity_token: args.web_identity_token,
            role_arn: args.role_arn,
            role_session_name: args.role_session_name,
            ..rt::unset()
        }
    }

    /// Sets `DurationSeconds`. How many seconds the credentials are valid.
    #[inline]
    pub fn duration_seconds(mut self, duration_seconds: i64) -> Self {
        self.duration_seconds = Some(duration_seconds);
        self
    }
}

/// Named arguments of [`AssumeRoleWithWebIdentityRequest::new`].
#[derive(Clone)]
pub struct AssumeRoleWithWebIdentityRequestArgs {
    /// `ProviderId` – Name of the identity provider.
    pub provider_id: String,
    /// `WebIdentityToken` – OIDC token that the provider issued.
    pub web_identity_token: String,
    /// `RoleArn` – The role.
    pub role_arn: String,
    /// `RoleSessionName` – Name of your choice for the session.
    pub role_session_name: String,
}

/// Response of [`Client::assume_role_with_web_identity`].
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentityResponse {
    /// When the credentials expire.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always present in responses
    /// - Example: `1543914376`
    pub expired_time: i64,

    /// The same as text, in UTC.
    ///
    /// - On the wire: `Expiration`, String, always present in responses
    /// - Limit: a date and time like 2023-11-14T22:13:20Z
    /// - Example: `2018-12-04T09:06:16Z`
    pub expiration: String,

    /// Credentials of the role.
    ///
    /// - On the wire: `Credentials`, object `Credentials`, always present in responses
    pub credentials: Credentials,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for AssumeRoleWithWebIdentityRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        signature: rt::ActionSignature::None,
        ..rt::ActionInfo::of(&SERVICE, "AssumeRoleWithWebIdentity")
    };
    type Response = AssumeRoleWithWebIdentityResponse;
}

rt::request! {
    AssumeRoleWithWebIdentityRequest {
        0 provider_id: "ProviderId", required();
        1 web_identity_token: "WebIdentityToken", required().sensitive();
        2 role_arn: "RoleArn", required();
        3 role_session_name: "RoleSessionName", required();
        4 duration_seconds: Option "DurationSeconds", limits(&[max(43200)]);
    }
}

rt::response! {
    AssumeRoleWithWebIdentityResponse {
        0 expired_time: "ExpiredTime", always();
        1 expiration: "Expiration", always();
        2 credentials: "Credentials", always();
        3 request_id: "RequestId";
    }
}
