// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/actions/GetCallerIdentity.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sts::v2018_08_13::client::{Client, Error, SERVICE};

impl Client {
    /// Returns the identity of the caller. The call may be signed with a permanent key of an account or user, or with
    /// credentials from `AssumeRole` or `GetFederationToken`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=GetCallerIdentity)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure.AccessKeyIllegal` – The key that the call is signed with is not valid.
    /// - `InternalError.GetSeedTokenError` – The service could not obtain the token.
    /// - `InvalidParameter.AccessKeyNotSupport` – The action does not support this kind of key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sts::{Client, GetCallerIdentityRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sts::Error> {
    /// let request = GetCallerIdentityRequest::new();
    /// let response = client.get_caller_identity(&request).await?;
    /// println!("{:?}", response.arn);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_caller_identity(
        &self,
        request: &GetCallerIdentityRequest,
    ) -> impl Future<Output = Result<GetCallerIdentityResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_caller_identity`].
#[must_use]
#[non_exhaustive]
pub struct GetCallerIdentityRequest {}

impl GetCallerIdentityRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for GetCallerIdentityRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::get_caller_identity`].
#[non_exhaustive]
pub struct GetCallerIdentityResponse {
    /// Resource description of the caller.
    ///
    /// - On the wire: `Arn`, String
    /// - Example: `qcs::sts:1000262***:federated-user/1000261****`
    pub arn: Option<String>,

    /// UIN of the main account that the caller belongs to.
    ///
    /// - On the wire: `AccountId`, String
    /// - Example: `1000262***`
    pub account_id: Option<String>,

    /// The caller: the UIN of an account or user, `roleId:roleSessionName` of a role, `uin:federatedUserName` of a
    /// federated identity.
    ///
    /// - On the wire: `UserId`, String
    /// - Example: `1000261****:federatedUserName`
    pub user_id: Option<String>,

    /// UIN of the account that the key belongs to; for a role, of the one that assumed it.
    ///
    /// - On the wire: `PrincipalId`, String
    /// - Example: `1000261****`
    pub principal_id: Option<String>,

    /// Kind of the caller; a federated identity is a `CAMUser`.
    ///
    /// - On the wire: `Type`, String
    /// - Example: `CAMUser`
    /// - Known values: `CAMUser`, `CAMRole`
    pub r#type: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetCallerIdentityRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetCallerIdentity")
    };
    type Response = GetCallerIdentityResponse;
}

rt::request! {
    GetCallerIdentityRequest {
    }
}

rt::response! {
    GetCallerIdentityResponse {
        0 arn: Option "Arn";
        1 account_id: Option "AccountId";
        2 user_id: Option "UserId";
        3 principal_id: Option "PrincipalId";
        4 r#type: Option "Type";
        5 request_id: "RequestId";
    }
}
