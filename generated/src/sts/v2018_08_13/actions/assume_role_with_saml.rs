// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/actions/AssumeRoleWithSAML.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sts::v2018_08_13::client::{Client, Error, SERVICE};
use crate::sts::v2018_08_13::types::Credentials;

impl Client {
    /// Returns temporary credentials of a role to a user that a SAML identity provider has authenticated. The call
    /// needs no key: it is sent with the header `Authorization: SKIP` in place of a signature, and without
    /// `X-TC-Token`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=AssumeRoleWithSAML)
    /// - Rate limit: 200 calls per second
    /// - Retry: may be sent again if its response was lost
    /// - Signature: none, so the client needs no credentials for it
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.DbError` – The database of the service failed.
    /// - `InternalError.EncryptError` – The service could not encrypt the credentials.
    /// - `InternalError.GetAppIdError` – The service could not find out the `AppId` of the account.
    /// - `InternalError.GetRoleError` – The service could not read the role.
    /// - `InternalError.GetSeedTokenError` – The service could not obtain the token.
    /// - `InternalError.IllegalRole` – The role is not valid.
    /// - `InternalError.PbSerializeError` – The service could not serialize data.
    /// - `InternalError.SystemError` – The service failed, for instance at its network.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameter.AccountNotAvaliable` – The account does not exist or is not available.
    /// - `InvalidParameter.ExtendStrategyOverSize` – The policy that narrows the permissions is too large.
    /// - `InvalidParameter.GrantOtherResource` – The policy grants resources that the caller may not access.
    /// - `InvalidParameter.OverLimit` – The calls are too frequent.
    /// - `InvalidParameter.OverTimeError` – The validity asked for is too long.
    /// - `InvalidParameter.ParamError` – A parameter is wrong.
    /// - `InvalidParameter.PolicyTooLong` – The policy is too long.
    /// - `InvalidParameter.ResouceError` – A resource in the policy is not a valid six-segment description.
    /// - `InvalidParameter.StrategyFormatError` – The syntax of the policy is wrong.
    /// - `InvalidParameter.StrategyInvalid` – The policy is not valid.
    /// - `InvalidParameter.TempCodeNotAvaliable` – The temporary code is not valid.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `ResourceNotFound.RoleNotFound` – The account has no such role.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sts::{AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLRequestArgs, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sts::Error> {
    /// let request = AssumeRoleWithSAMLRequest::new(AssumeRoleWithSAMLRequestArgs {
    ///     saml_assertion: "c2FtbCBhc3NlcnRpb24=".into(),
    ///     principal_arn: "qcs::cam::uin/798950673:saml-provider/OneLogin".into(),
    ///     role_arn: "qcs::cam::uin/798950673:roleName/OneLogin-Role".into(),
    ///     role_session_name: "GetSamlRole".into(),
    /// });
    /// let response = client.assume_role_with_saml(&request).await?;
    /// println!("{:?}", response.credentials);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn assume_role_with_saml(
        &self,
        request: &AssumeRoleWithSAMLRequest,
    ) -> impl Future<Output = Result<AssumeRoleWithSAMLResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::assume_role_with_saml`].
#[must_use]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLRequest {
    /// The SAML assertion of the provider as Base64 text.
    ///
    /// - On the wire: `SAMLAssertion`, String, required
    /// - Limit: base64 text (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub saml_assertion: String,

    /// The identity provider.
    ///
    /// - On the wire: `PrincipalArn`, String, required
    /// - Example: `qcs::cam::uin/7989***:saml-provider/OneLogin`
    pub principal_arn: String,

    /// The role.
    ///
    /// - On the wire: `RoleArn`, String, required
    /// - Example: `qcs::cam::uin/7989***:roleName/OneLogin-Role`
    pub role_arn: String,

    /// Name of your choice for the session.
    ///
    /// - On the wire: `RoleSessionName`, String, required
    /// - Example: `readOnlySession`
    pub role_session_name: String,

    /// How many seconds the credentials are valid.
    ///
    /// - On the wire: `DurationSeconds`, Unsigned integer, optional
    /// - Limit: at most 43200 (checked before sending)
    /// - Default: `7200`, applied by the service
    /// - Example: `1800`
    pub duration_seconds: Option<u64>,
}

impl AssumeRoleWithSAMLRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: AssumeRoleWithSAMLRequestArgs) -> Self {
        Self {
            saml_assertion: args.saml_assertion,
            principal_arn: args.principal_arn,
            role_arn: args.role_arn,
            role_session_name: args.role_session_name,
            ..rt::unset()
        }
    }

    /// Sets `DurationSeconds`. How many seconds the credentials are valid.
    #[inline]
    pub fn duration_seconds(mut self, duration_seconds: u64) -> Self {
        self.duration_seconds = Some(duration_seconds);
        self
    }
}

/// Named arguments of [`AssumeRoleWithSAMLRequest::new`].
#[derive(Clone)]
pub struct AssumeRoleWithSAMLRequestArgs {
    /// `SAMLAssertion` – The SAML assertion of the provider as Base64 text.
    pub saml_assertion: String,
    /// `PrincipalArn` – The identity provider.
    pub principal_arn: String,
    /// `RoleArn` – The role.
    pub role_arn: String,
    /// `RoleSessionName` – Name of your choice for the session.
    pub role_session_name: String,
}

/// Response of [`Client::assume_role_with_saml`].
#[non_exhaustive]
pub struct AssumeRoleWithSAMLResponse {
    /// Credentials of the role.
    ///
    /// - On the wire: `Credentials`, object `Credentials`, always present in responses
    pub credentials: Credentials,

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

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for AssumeRoleWithSAMLRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(200),
        signature: rt::ActionSignature::None,
        ..rt::ActionInfo::of(&SERVICE, "AssumeRoleWithSAML")
    };
    type Response = AssumeRoleWithSAMLResponse;
}

rt::request! {
    AssumeRoleWithSAMLRequest {
        0 saml_assertion: "SAMLAssertion", required().sensitive().limits(&[format(Base64)]);
        1 principal_arn: "PrincipalArn", required();
        2 role_arn: "RoleArn", required();
        3 role_session_name: "RoleSessionName", required();
        4 duration_seconds: Option "DurationSeconds", limits(&[max(43200)]);
    }
}

rt::response! {
    AssumeRoleWithSAMLResponse {
        0 credentials: "Credentials", always();
        1 expired_time: "ExpiredTime", always();
        2 expiration: "Expiration", always();
        3 request_id: "RequestId";
    }
}
