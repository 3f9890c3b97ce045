// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeOrganizationVerifyStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::enums::OrganizationVerification;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Returns whether your own organization is verified.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeOrganizationVerifyStatus)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeOrganizationVerifyStatusRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = DescribeOrganizationVerifyStatusRequest::new();
    /// let response = client.describe_organization_verify_status(&request).await?;
    /// println!("{}", response.verify_status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_organization_verify_status(
        &self,
        request: &DescribeOrganizationVerifyStatusRequest,
    ) -> impl Future<Output = Result<DescribeOrganizationVerifyStatusResponse, Error>> {
        self.call(request)
    }

    /// Your own organization is verified.
    ///
    /// Calls [`describe_organization_verify_status`](Self::describe_organization_verify_status) again and again. Set
    /// a `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: `VerifyStatus` is `2`
    /// - Failed: never
    /// - Pauses: 1m before the first question, then 5m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_own_organization_verified<'a>(
        &'a self,
        request: &'a DescribeOrganizationVerifyStatusRequest,
    ) -> rt::Waiting<'a, DescribeOrganizationVerifyStatusResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "own_organization_verified",
            watch: "VerifyStatus",
            named_by: None,
            done: &["2"],
            failed: &[],
            first: 60,
            pace: 300,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_organization_verify_status`].
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationVerifyStatusRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeOrganizationVerifyStatusRequest {
    /// Creates a request with no fields set; all are optional.
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

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl Default for DescribeOrganizationVerifyStatusRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_organization_verify_status`].
#[non_exhaustive]
pub struct DescribeOrganizationVerifyStatusResponse {
    /// State of the verification.
    ///
    /// - On the wire: `VerifyStatus`, Integer, always present in responses
    /// - Example: `0`
    pub verify_status: OrganizationVerification,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeOrganizationVerifyStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeOrganizationVerifyStatus")
    };
    type Response = DescribeOrganizationVerifyStatusResponse;
}

rt::request! {
    DescribeOrganizationVerifyStatusRequest {
        0 operator: Option "Operator";
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeOrganizationVerifyStatusResponse {
        0 verify_status: "VerifyStatus", always();
        1 request_id: "RequestId";
    }
}
