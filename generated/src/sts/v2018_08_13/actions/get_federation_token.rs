// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/actions/GetFederationToken.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sts::v2018_08_13::client::{Client, Error, SERVICE};
use crate::sts::v2018_08_13::types::Credentials;

impl Client {
    /// Returns temporary credentials for a third party or a device: they may do what both the caller and `Policy`
    /// allow. The call has to be signed with a permanent key, preferably not that of the main account. Use the
    /// credentials again until they expire, so that the limit on calls is not reached.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=GetFederationToken)
    /// - Rate limit: 600 calls per second
    /// - Retry: may be sent again if its response was lost
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
    /// - `InternalError.GetSeedTokenError` – The service could not obtain the token.
    /// - `InternalError.SystemError` – The service failed, for instance at its network.
    /// - `InvalidParameter.AccountNotAvaliable` – The account does not exist or is not available.
    /// - `InvalidParameter.ExtendStrategyOverSize` – The policy that narrows the permissions is too large.
    /// - `InvalidParameter.GrantOtherResource` – The policy grants resources that the caller may not access.
    /// - `InvalidParameter.OverTimeError` – The validity asked for is too long.
    /// - `InvalidParameter.ParamError` – A parameter is wrong.
    /// - `InvalidParameter.PolicyTooLong` – The policy is too long.
    /// - `InvalidParameter.ResouceError` – A resource in the policy is not a valid six-segment description.
    /// - `InvalidParameter.StrategyFormatError` – The syntax of the policy is wrong.
    /// - `InvalidParameter.StrategyInvalid` – The policy is not valid.
    /// - `InvalidParameter.TempCodeNotAvaliable` – The temporary code is not valid.
    /// - `ResourceNotFound.RoleNotFound` – The account has no such role.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sts::{Client, GetFederationTokenRequest, GetFederationTokenRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sts::Error> {
    /// let request = GetFederationTokenRequest::new(GetFederationTokenRequestArgs {
    ///     name: "SUN".into(),
    ///     policy: "%7B%22version%22:%222.0%22,%22statement%22:%5B%7B%22effect%2…".into(),
    /// });
    /// let response = client.get_federation_token(&request).await?;
    /// println!("{:?}", response.credentials);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_federation_token(
        &self,
        request: &GetFederationTokenRequest,
    ) -> impl Future<Output = Result<GetFederationTokenResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_federation_token`].
#[must_use]
#[non_exhaustive]
pub struct GetFederationTokenRequest {
    /// Name of your choice for the federated identity.
    ///
    /// - On the wire: `Name`, String, required
    /// - Limit: only letters (logs a warning)
    /// - Example: `readOnly`
    pub name: String,

    /// CAM policy with the permissions, as JSON and then URL-encoded, since the service decodes it once. It must not
    /// have a `principal`.
    ///
    /// - On the wire: `Policy`, String, required
    /// - Example:
    ///   `%7B%22version%22%3A%222.0%22%2C%22statement%22%3A%5B%7B%22effect%22%3A%22allow%22%2C%22action%22%3A%22sts%3AAssumeRole%22%2C%22resource%22%3A%22%2A%22%7D%5D%7D`
    pub policy: String,

    /// How many seconds the credentials are valid. A main account may ask for 7200 at most, a sub-account for 129600.
    ///
    /// - On the wire: `DurationSeconds`, Unsigned integer, optional
    /// - Limit: at most 129600 (checked before sending)
    /// - Default: `1800`, applied by the service
    /// - Example: `1800`
    pub duration_seconds: Option<u64>,
}

impl GetFederationTokenRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: GetFederationTokenRequestArgs) -> Self {
        Self {
            name: args.name,
            policy: args.policy,
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

/// Named arguments of [`GetFederationTokenRequest::new`].
#[derive(Clone)]
pub struct GetFederationTokenRequestArgs {
    /// `Name` – Name of your choice for the federated identity.
    pub name: String,
    /// `Policy` – CAM policy with the permissions, as JSON and then URL-encoded, since the service decodes it once.
    pub policy: String,
}

/// Response of [`Client::get_federation_token`].
#[non_exhaustive]
pub struct GetFederationTokenResponse {
    /// Credentials of the federated identity.
    ///
    /// - On the wire: `Credentials`, object `Credentials`, always present in responses
    pub credentials: Credentials,

    /// When the credentials expire.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always present in responses
    /// - Example: `1686664553`
    pub expired_time: i64,

    /// The same as text, in UTC.
    ///
    /// - On the wire: `Expiration`, String, always present in responses, may be null
    /// - Limit: a date and time like 2023-11-14T22:13:20Z
    /// - Example: `2023-06-13T13:55:53Z`
    pub expiration: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetFederationTokenRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(600),
        ..rt::ActionInfo::of(&SERVICE, "GetFederationToken")
    };
    type Response = GetFederationTokenResponse;
}

rt::request! {
    GetFederationTokenRequest {
        0 name: "Name", required().limits(&[charset(LETTERS)]);
        1 policy: "Policy", required();
        2 duration_seconds: Option "DurationSeconds", limits(&[max(129600)]);
    }
}

rt::response! {
    GetFederationTokenResponse {
        0 credentials: "Credentials", always();
        1 expired_time: "ExpiredTime", always();
        2 expiration: Option "Expiration", always().nullable();
        3 request_id: "RequestId";
    }
}
