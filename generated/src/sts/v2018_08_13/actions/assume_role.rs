// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/actions/AssumeRole.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sts::v2018_08_13::client::{Client, Error, SERVICE};
use crate::sts::v2018_08_13::types::{Credentials, Tag};

impl Client {
    /// Returns temporary credentials of a role. The caller must be a principal of the role and have a policy that
    /// allows `AssumeRole`; it signs with a permanent key or with temporary credentials. Use the credentials again
    /// until they expire, so that the limit on calls is not reached.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=AssumeRole)
    /// - Rate limit: 600 calls per second
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.CheckMFAError` – The check of the multi-factor authentication failed.
    /// - `FailedOperation.MFATypeNotSupported` – The kind of MFA device is not supported.
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
    /// - `ResourceNotFound.RoleNotFound` – The account has no such role.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sts::{AssumeRoleRequest, AssumeRoleRequestArgs, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sts::Error> {
    /// let request = AssumeRoleRequest::new(AssumeRoleRequestArgs {
    ///     role_arn: "qcs::cam::uin/100015158414:roleName/readOnlyRole".into(),
    ///     role_session_name: "cts".into(),
    /// });
    /// let response = client.assume_role(&request).await?;
    /// println!("{:?}", response.credentials);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn assume_role(
        &self,
        request: &AssumeRoleRequest,
    ) -> impl Future<Output = Result<AssumeRoleResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::assume_role`].
#[must_use]
#[non_exhaustive]
pub struct AssumeRoleRequest {
    /// The role, as the CAM console shows it: by ID (`qcs::cam::uin/12345678:role/4611686018427397919`) or by name
    /// (`qcs::cam::uin/12345678:roleName/testRoleName`). A service role is `role/tencentcloudServiceRole/…` or
    /// `role/tencentcloudServiceRoleName/…`.
    ///
    /// - On the wire: `RoleArn`, String, required
    /// - Example: `qcs::cam::uin/10001:roleName/readOnlyRole`
    pub role_arn: String,

    /// Name of your choice for the session.
    ///
    /// - On the wire: `RoleSessionName`, String, required
    /// - Limit: at most 128 characters (checked before sending), at least 2 characters (not checked before sending),
    ///   only letters, digits, `+`, `,`, `-`, `.`, `=`, `@` and `_` (logs a warning)
    /// - Pattern: `[\w+=,.@_-]*` (not checked before sending)
    /// - Example: `cts`
    pub role_session_name: String,

    /// How many seconds the credentials are valid.
    ///
    /// - On the wire: `DurationSeconds`, Unsigned integer, optional
    /// - Limit: at most 43200 (checked before sending)
    /// - Default: `7200`, applied by the service
    /// - Example: `1800`
    pub duration_seconds: Option<u64>,

    /// CAM policy that narrows the permissions of the session, as JSON and then URL-encoded: the service decodes it
    /// once. It must not have a `principal`.
    ///
    /// - On the wire: `Policy`, String, optional
    /// - Example:
    ///   `%7B%22version%22%3A%222.0%22%2C%22statement%22%3A%5B%7B%22effect%22%3A%22allow%22%2C%22action%22%3A%5B%22cam%3AGetUser%22%5D%2C%22resource%22%3A%5B%22*%22%5D%7D%5D%7D`
    pub policy: Option<String>,

    /// External ID of the role, as the CAM console shows it.
    ///
    /// - On the wire: `ExternalId`, String, optional
    /// - Limit: at most 128 characters (checked before sending), at least 2 characters (not checked before sending),
    ///   only letters, digits, `+`, `,`, `-`, `.`, `/`, `:`, `=`, `@` and `_` (logs a warning)
    /// - Pattern: `[\w+=,.@:\/-]*` (not checked before sending)
    /// - Example: `role-external-id`
    pub external_id: Option<String>,

    /// Tags of the session; each key at most once.
    ///
    /// - On the wire: `Tags`, list of object `Tag`, optional
    /// - Limit: at most 50 items (checked before sending)
    pub tags: Option<Vec<Tag>>,

    /// Identity of the caller, as a UIN.
    ///
    /// - On the wire: `SourceIdentity`, String, optional
    /// - Example: `1000001`
    pub source_identity: Option<String>,

    /// MFA device of the calling CAM user: `qcs::cam:uin/${ownerUin}::mfa/${mfaType}`, where the type is `softToken`.
    ///
    /// - On the wire: `SerialNumber`, String, optional
    /// - Example: `qcs::cam:uin/10001::mfa/softToken`
    pub serial_number: Option<String>,

    /// Code that the MFA device shows.
    ///
    /// - On the wire: `TokenCode`, String, optional
    /// - Example: `482724`
    /// - Sensitive: never shown in errors, logs and debug output
    pub token_code: Option<String>,
}

impl AssumeRoleRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: AssumeRoleRequestArgs) -> Self {
        Self {
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

    /// Sets `Policy`. CAM policy that narrows the permissions of the session, as JSON and then URL-encoded: the
    /// service decodes it once.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `ExternalId`. External ID of the role, as the CAM console shows it.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `Tags`. Tags of the session; each key at most once.
    #[inline]
    pub fn tags(mut self, tags: Vec<Tag>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `SourceIdentity`. Identity of the caller, as a UIN.
    pub fn source_identity(mut self, source_identity: impl Into<String>) -> Self {
        self.source_identity = Some(source_identity.into());
        self
    }

    /// Sets `SerialNumber`. MFA device of the calling CAM user: `qcs::cam:uin/${ownerUin}::mfa/${mfaType}`, where the
    /// type is `softToken`.
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.serial_number = Some(serial_number.into());
        self
    }

    /// Sets `TokenCode`. Code that the MFA device shows.
    pub fn token_code(mut self, token_code: impl Into<String>) -> Self {
        self.token_code = Some(token_code.into());
        self
    }
}

/// Named arguments of [`AssumeRoleRequest::new`].
#[derive(Clone)]
pub struct AssumeRoleRequestArgs {
    /// `RoleArn` – The role, as the CAM console shows it: by ID (`qcs::cam::uin/12345678:role/4611686018427397919`)
    /// or by name (`qcs::cam::uin/12345678:roleName/testRoleName`).
    pub role_arn: String,
    /// `RoleSessionName` – Name of your choice for the session.
    pub role_session_name: String,
}

/// Response of [`Client::assume_role`].
#[non_exhaustive]
pub struct AssumeRoleResponse {
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

impl rt::Action for AssumeRoleRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(600),
        ..rt::ActionInfo::of(&SERVICE, "AssumeRole")
    };
    type Response = AssumeRoleResponse;
}

rt::request! {
    AssumeRoleRequest {
        0 role_arn: "RoleArn", required();
        1 role_session_name: "RoleSessionName",
            required()
            .limits(&[max_chars(128), charset(LETTERS.with(DIGITS).and("+,-.=@_"))]);
        2 duration_seconds: Option "DurationSeconds", limits(&[max(43200)]);
        3 policy: Option "Policy";
        4 external_id: Option "ExternalId", limits(&[max_chars(128), charset(LETTERS.with(DIGITS).and("+,-./:=@_"))]);
        5 tags: Option "Tags", limits(&[max_items(50)]);
        6 source_identity: Option "SourceIdentity";
        7 serial_number: Option "SerialNumber";
        8 token_code: Option "TokenCode", sensitive();
    }
}

rt::response! {
    AssumeRoleResponse {
        0 credentials: "Credentials", always();
        1 expired_time: "ExpiredTime", always();
        2 expiration: "Expiration", always();
        3 request_id: "RequestId";
    }
}
