// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeChannelOrganizations.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::enums::OrganizationAuthorizationStatus;
use crate::essbasic::v2021_05_26::types::{Agent, ChannelOrganizationInfo};

impl Client {
    /// Lists the client organizations of an application, or returns one of them, with super administrator, legal
    /// representative and state of verification.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeChannelOrganizations)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_channel_organizations_pages`](Self::describe_channel_organizations_pages) goes through all
    ///   of them
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeChannelOrganizationsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeChannelOrganizationsRequest::new(20).offset(0);
    /// let response = client.describe_channel_organizations(&request).await?;
    /// println!("{:?}", response.channel_organization_infos);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_channel_organizations(
        &self,
        request: &DescribeChannelOrganizationsRequest,
    ) -> impl Future<Output = Result<DescribeChannelOrganizationsResponse, Error>> {
        self.call(request)
    }

    /// Every organization of the answer is verified; `OrganizationOpenId` asks for one.
    ///
    /// Calls [`describe_channel_organizations`](Self::describe_channel_organizations) again and again. Set a
    /// `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: every `ChannelOrganizationInfos[].AuthorizationStatus` is `VERIFIED`
    /// - Failed: never
    /// - Pauses: 1m before the first question, then 5m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_client_organization_verified<'a>(
        &'a self,
        request: &'a DescribeChannelOrganizationsRequest,
    ) -> rt::Waiting<'a, DescribeChannelOrganizationsResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "client_organization_verified",
            watch: "ChannelOrganizationInfos[].AuthorizationStatus",
            named_by: None,
            done: &["VERIFIED"],
            failed: &[],
            first: 60,
            pace: 300,
        };
        self.wait_until(request, &WAITER)
    }

    /// Every organization of the answer is activated; `OrganizationOpenId` asks for one.
    ///
    /// Calls [`describe_channel_organizations`](Self::describe_channel_organizations) again and again. Set a
    /// `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: every `ChannelOrganizationInfos[].ActiveStatus` is `1`
    /// - Failed: never
    /// - Pauses: 1m before the first question, then 5m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_client_organization_activated<'a>(
        &'a self,
        request: &'a DescribeChannelOrganizationsRequest,
    ) -> rt::Waiting<'a, DescribeChannelOrganizationsResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "client_organization_activated",
            watch: "ChannelOrganizationInfos[].ActiveStatus",
            named_by: None,
            done: &["1"],
            failed: &[],
            first: 60,
            pace: 300,
        };
        self.wait_until(request, &WAITER)
    }
}

impl Client {
    /// Returns the pages of [`describe_channel_organizations`](Self::describe_channel_organizations) from the
    /// `Offset` of the request on, in pages of its `Limit`, or of 200 if that is 0. Nothing is called before the
    /// first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeChannelOrganizationsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeChannelOrganizationsRequest::new(20).offset(0);
    /// let mut items = client.describe_channel_organizations_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_channel_organizations_pages(
        &self,
        request: &DescribeChannelOrganizationsRequest,
    ) -> rt::paging::Pages<DescribeChannelOrganizationsRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_channel_organizations`].
#[must_use]
#[non_exhaustive]
pub struct DescribeChannelOrganizationsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Number of organizations per page.
    ///
    /// - On the wire: `Limit`, Integer, required
    /// - Limit: at most 200 (checked before sending)
    /// - Example: `100`
    pub limit: i64,

    /// Your identifier of the one client organization to return; leave it out for all of the application.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Example: `OrganizationOpenId_1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// Return organizations in one of these states of verification only.
    ///
    /// - On the wire: `AuthorizationStatusList`, list of String, optional
    /// - Example: `UNVERIFIED`
    pub authorization_status_list: Option<Vec<OrganizationAuthorizationStatus>>,

    /// How many entries are skipped, from 0.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at least 0 (checked before sending), at most 20000 (checked before sending)
    /// - Example: `20`
    pub offset: Option<i64>,
}

impl DescribeChannelOrganizationsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self { limit, ..rt::unset() }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `OrganizationOpenId`. Your identifier of the one client organization to return; leave it out for all of
    /// the application.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }

    /// Sets `AuthorizationStatusList`. Return organizations in one of these states of verification only.
    #[inline]
    pub fn authorization_status_list(
        mut self,
        authorization_status_list: Vec<OrganizationAuthorizationStatus>,
    ) -> Self {
        self.authorization_status_list = Some(authorization_status_list);
        self
    }

    /// Sets `Offset`. How many entries are skipped, from 0.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// Response of [`Client::describe_channel_organizations`].
#[non_exhaustive]
pub struct DescribeChannelOrganizationsResponse {
    /// Organizations found.
    ///
    /// - On the wire: `ChannelOrganizationInfos`, list of object `ChannelOrganizationInfo`
    pub channel_organization_infos: Option<Vec<ChannelOrganizationInfo>>,

    /// How many entries are skipped, from 0.
    ///
    /// - On the wire: `Offset`, Integer
    /// - Limit: at least 0, at most 20000
    /// - Example: `0`
    pub offset: Option<i64>,

    /// Number of organizations per page.
    ///
    /// - On the wire: `Limit`, Integer
    /// - Limit: at most 200
    /// - Example: `10`
    pub limit: Option<i64>,

    /// Number of organizations that match.
    ///
    /// - On the wire: `Total`, Integer
    /// - Example: `100`
    pub total: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeChannelOrganizationsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeChannelOrganizations")
    };
    type Response = DescribeChannelOrganizationsResponse;
}

rt::paged! {
    DescribeChannelOrganizationsRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(200)).items(&[&["ChannelOrganizationInfos"]]).total(&["Total"]);
    ChannelOrganizationInfo, response => response.channel_organization_infos.unwrap_or_default()
}

rt::request! {
    DescribeChannelOrganizationsRequest {
        0 agent: Option "Agent", required();
        1 limit: "Limit", required().limits(&[max(200)]);
        2 organization_open_id: Option "OrganizationOpenId", sensitive();
        3 authorization_status_list: Option "AuthorizationStatusList", each(&[documented()]);
        4 offset: Option "Offset", limits(&[min(0), max(20000)]);
    }
}

rt::response! {
    DescribeChannelOrganizationsResponse {
        0 channel_organization_infos: Option "ChannelOrganizationInfos";
        1 offset: Option "Offset";
        2 limit: Option "Limit";
        3 total: Option "Total";
        4 request_id: "RequestId";
    }
}
