// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/actions/GetSessionToken.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sts::v2018_08_13::client::{Client, Error, SERVICE};
use crate::sts::v2018_08_13::types::Credentials;

impl Client {
    /// Returns temporary credentials of the calling user that prove multi-factor authentication. The call has to be
    /// signed with a permanent key.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=GetSessionToken)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.CheckMFAError` – The check of the multi-factor authentication failed.
    /// - `FailedOperation.MFATypeNotSupported` – The kind of MFA device is not supported.
    /// - `FailedOperation.TempKeyNotAllowed` – The action cannot be called with temporary credentials.
    /// - `InternalError.DbError` – The database of the service failed.
    /// - `InternalError.EncryptError` – The service could not encrypt the credentials.
    /// - `InternalError.GetSeedTokenError` – The service could not obtain the token.
    /// - `InternalError.PbSerializeError` – The service could not serialize data.
    /// - `InternalError.SystemError` – The service failed, for instance at its network.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameter.AccountNotAvaliable` – The account does not exist or is not available.
    /// - `InvalidParameter.OverTimeError` – The validity asked for is too long.
    /// - `InvalidParameter.ParamError` – A parameter is wrong.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sts::{Client, GetSessionTokenRequest, GetSessionTokenRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sts::Error> {
    /// let request = GetSessionTokenRequest::new(GetSessionTokenRequestArgs {
    ///     serial_number: "qcs::cam:uin/10001::mfa/softToken".into(),
    ///     token_code: "102342".into(),
    /// });
    /// let response = client.get_session_token(&request).await?;
    /// println!("{:?}", response.credentials);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_session_token(
        &self,
        request: &GetSessionTokenRequest,
    ) -> impl Future<Output = Result<GetSessionTokenResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_session_token`].
#[must_use]
#[non_exhaustive]
pub struct GetSessionTokenRequest {
    /// MFA device of the calling CAM user: `qcs::cam:uin/${ownerUin}::mfa/${mfaType}`, where the type is `softToken`.
    ///
    /// - On the wire: `SerialNumber`, String, required
    /// - Example: `qcs::cam:uin/10001::mfa/softToken`
    pub serial_number: String,

    /// Code that the MFA device shows.
    ///
    /// - On the wire: `TokenCode`, String, required
    /// - Example: `482724`
    /// - Sensitive: never shown in errors, logs and debug output
    pub token_code: String,

    /// How many seconds the credentials are valid. A main account may ask for 7200 at most, a sub-account for 129600.
    ///
    /// - On the wire: `DurationSeconds`, Integer, optional
    /// - Limit: at most 129600 (checked before sending)
    /// - Default: `1800`, applied by the service
    /// - Example: `1800`
    pub duration_seconds: Option<i64>,
}

impl GetSessionTokenRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: GetSessionTokenRequestArgs) -> Self {
        Self {
            serial_number: args.serial_number,
            token_code: args.token_code,
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

/// Named arguments of [`GetSessionTokenRequest::new`].
#[derive(Clone)]
pub struct GetSessionTokenRequestArgs {
    /// `SerialNumber` – MFA device of the calling CAM user: `qcs::cam:uin/${ownerUin}::mfa/${mfaType}`, where the
    /// type is `softToken`.
    pub serial_number: String,
    /// `TokenCode` – Code that the MFA device shows.
    pub token_code: String,
}

/// Response of [`Client::get_session_token`].
#[non_exhaustive]
pub struct GetSessionTokenResponse {
    /// Credentials of the user.
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

impl rt::Action for GetSessionTokenRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetSessionToken")
    };
    type Response = GetSessionTokenResponse;
}

rt::request! {
    GetSessionTokenRequest {
        0 serial_number: "SerialNumber", required();
        1 token_code: "TokenCode", required().sensitive();
        2 duration_seconds: Option "DurationSeconds", limits(&[max(129600)]);
    }
}

rt::response! {
    GetSessionTokenResponse {
        0 credentials: "Credentials", always();
        1 expired_time: "ExpiredTime", always();
        2 expiration: "Expiration", always();
        3 request_id: "RequestId";
    }
}
