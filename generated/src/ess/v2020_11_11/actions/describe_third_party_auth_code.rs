// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeThirdPartyAuthCode.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Returns whether the person behind an authorization code is verified. For partners who lead users to e-Sign.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeThirdPartyAuthCode)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter.AuthCode` – The authorization code is missing.
    /// - `OperationDenied.AuthCodeInvalid` – The authorization code is no longer valid.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeThirdPartyAuthCodeRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("app-id"));
    /// let request = DescribeThirdPartyAuthCodeRequest::new("yDxAxU*******E4JGgr8S5");
    /// let response = client.describe_third_party_auth_code(&request).await?;
    /// println!("{}", response.verify_status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_third_party_auth_code(
        &self,
        request: &DescribeThirdPartyAuthCodeRequest,
    ) -> impl Future<Output = Result<DescribeThirdPartyAuthCodeResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_third_party_auth_code`].
#[must_use]
#[non_exhaustive]
pub struct DescribeThirdPartyAuthCodeRequest {
    /// Code with which the e-Sign mini program opened yours.
    ///
    /// - On the wire: `AuthCode`, String, required
    /// - Example: `yDxMhUyKQDMFdnUyxgEv8yhSdo0ZFs8I`
    /// - Works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_code: String,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeThirdPartyAuthCodeRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(auth_code: impl Into<String>) -> Self {
        Self {
            auth_code: auth_code.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Response of [`Client::describe_third_party_auth_code`].
#[non_exhaustive]
pub struct DescribeThirdPartyAuthCodeResponse {
    /// Whether the person is verified.
    ///
    /// - On the wire: `VerifyStatus`, String, always present in responses
    /// - Example: `VERIFIED`
    pub verify_status: PersonVerification,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Whether a person is verified.
    pub enum PersonVerification, UnknownPersonVerification {
        /// `VERIFIED` – Verified.
        Verified = "VERIFIED",
        /// `UNVERIFIED` – Not verified.
        Unverified = "UNVERIFIED",
    }
}

impl PersonVerification {
    /// Whether it is `VERIFIED`.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        matches!(self, Self::Verified)
    }
}

impl rt::Action for DescribeThirdPartyAuthCodeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeThirdPartyAuthCode")
    };
    type Response = DescribeThirdPartyAuthCodeResponse;
}

rt::request! {
    DescribeThirdPartyAuthCodeRequest {
        0 auth_code: "AuthCode", required().sensitive();
        1 operator: Option "Operator";
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeThirdPartyAuthCodeResponse {
        0 verify_status: "VerifyStatus", always();
        1 request_id: "RequestId";
    }
}
