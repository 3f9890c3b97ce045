// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeOrganizationAuthStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::enums::OrganizationVerification;
use crate::ess::v2020_11_11::types::{AuthRecord, UserInfo};

impl Client {
    /// Returns whether an organization is verified that was led to verification by `CreateOrganizationAuthUrl` or
    /// `CreateBatchOrganizationRegistrationTasks`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeOrganizationAuthStatus)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.System` – The system of the service failed.
    /// - `MissingParameter.OrgNameOrUniformSocialCreditCode` – Name and credit code of the organization are both
    ///   missing.
    /// - `MissingParameter.OrganizationId` – The organization is missing.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeOrganizationAuthStatusRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = DescribeOrganizationAuthStatusRequest::new()
    ///     .organization_name("测试企业")
    ///     .uniform_social_credit_code("")
    ///     .legal_name("");
    /// let response = client.describe_organization_auth_status(&request).await?;
    /// println!("{}", response.is_verified);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_organization_auth_status(
        &self,
        request: &DescribeOrganizationAuthStatusRequest,
    ) -> impl Future<Output = Result<DescribeOrganizationAuthStatusResponse, Error>> {
        self.call(request)
    }

    /// The organization is verified.
    ///
    /// Calls [`describe_organization_auth_status`](Self::describe_organization_auth_status) again and again. Set a
    /// `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: `AuthStatus` is `2`
    /// - Failed: never
    /// - Pauses: 1m before the first question, then 5m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_organization_verified<'a>(
        &'a self,
        request: &'a DescribeOrganizationAuthStatusRequest,
    ) -> rt::Waiting<'a, DescribeOrganizationAuthStatusResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "organization_verified",
            watch: "AuthStatus",
            named_by: None,
            done: &["2"],
            failed: &[],
            first: 60,
            pace: 300,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_organization_auth_status`].
///
/// - Set at least one of `OrganizationName`, `UniformSocialCreditCode`.
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationAuthStatusRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `测试企业`
    pub organization_name: Option<String>,

    /// Unified social credit code of the organization.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, optional
    /// - Example: `JHVSH21******`
    pub uniform_social_credit_code: Option<String>,

    /// Name of the legal representative.
    ///
    /// - On the wire: `LegalName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: Option<String>,

    /// Verification process, as the callback on the review of the authorization letter names it.
    ///
    /// - On the wire: `AuthorizationInfoId`, String, optional
    /// - Example: `yD3a0UUckpmkiihyUNCHklBa6PG9DuFp`
    pub authorization_info_id: Option<String>,
}

impl DescribeOrganizationAuthStatusRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call and may belong to a member organization of the group; needs the
    /// permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `OrganizationName`. Name of the organization as on its business licence.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `UniformSocialCreditCode`. Unified social credit code of the organization.
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl Into<String>,
    ) -> Self {
        self.uniform_social_credit_code = Some(uniform_social_credit_code.into());
        self
    }

    /// Sets `LegalName`. Name of the legal representative.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Sets `AuthorizationInfoId`. Verification process, as the callback on the review of the authorization letter
    /// names it.
    pub fn authorization_info_id(
        mut self,
        authorization_info_id: impl Into<String>,
    ) -> Self {
        self.authorization_info_id = Some(authorization_info_id.into());
        self
    }
}

impl Default for DescribeOrganizationAuthStatusRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_organization_auth_status`].
#[non_exhaustive]
pub struct DescribeOrganizationAuthStatusResponse {
    /// Whether the organization is verified.
    ///
    /// - On the wire: `IsVerified`, Boolean, always present in responses
    /// - Example: `true`
    pub is_verified: bool,

    /// State of the verification.
    ///
    /// - On the wire: `AuthStatus`, Integer, always present in responses
    /// - Example: `1`
    pub auth_status: OrganizationVerification,

    /// How the organization was verified.
    ///
    /// - On the wire: `AuthRecords`, list of object `AuthRecord`
    pub auth_records: Option<Vec<AuthRecord>>,

    /// Identifier of the organization in e-Sign; only once it is verified.
    ///
    /// - On the wire: `OrganizationId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDwcCUUgyg3tgmwcUEVzyNaupO7DiB3E`
    pub organization_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeOrganizationAuthStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeOrganizationAuthStatus")
    };
    type Response = DescribeOrganizationAuthStatusResponse;
}

rt::request! {
    DescribeOrganizationAuthStatusRequest {
        0 operator: Option "Operator", required();
        1 organization_name: Option "OrganizationName";
        2 uniform_social_credit_code: Option "UniformSocialCreditCode";
        3 legal_name: Option "LegalName", sensitive();
        4 authorization_info_id: Option "AuthorizationInfoId";
    }
    rules [
        AtLeastOneOf(&[&["OrganizationName"], &["UniformSocialCreditCode"]]),
    ]
}

rt::response! {
    DescribeOrganizationAuthStatusResponse {
        0 is_verified: "IsVerified", always();
        1 auth_status: "AuthStatus", always();
        2 auth_records: Option "AuthRecords";
        3 organization_id: Option "OrganizationId";
        4 request_id: "RequestId";
    }
}
