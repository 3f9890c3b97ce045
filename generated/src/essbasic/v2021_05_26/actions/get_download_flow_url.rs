// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/GetDownloadFlowUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, DownloadFlowInfo, UserInfo};

impl Client {
    /// Returns a link to a page of the console that shows the given flows and offers their download. The link logs in
    /// to the console of the calling organization and covers flows of that organization only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=GetDownloadFlowUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.FlowNumExceed` – The request asks for more flows than one download may hold.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.FlowInfo` – No flows are named.
    /// - `MissingParameter.OrgOpenId` – The identifier of the organization is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.BannedApplication` – The application has been banned.
    /// - `OperationDenied.DownLoadMoreThanOne` – Only one item can be downloaded at a time.
    /// - `OperationDenied.FileDeleted` – The file has been deleted.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.ApplicationId` – The ID of the application does not exist.
    /// - `ResourceNotFound.File` – The file does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceNotFound.TeamWorkOrganization` – The client organization does not exist in the application.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnauthorizedOperation.UnauthorizedOperationDownload` – Downloading contracts of the organization has not
    ///   been authorized.
    /// - `UnauthorizedOperation.UnauthorizedOperationOrganization` – The organization has not been authorized.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DownloadFlowInfo, GetDownloadFlowUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = GetDownloadFlowUrlRequest::new()
    ///     .down_load_flows(
    ///         Vec::from([
    ///             DownloadFlowInfo::new(
    ///                 "2023采购合同",
    ///                 vec![
    ///                     "yDwivUUckpor6wtoUuogwQHCAB0ES0pQ".into(),
    ///                     "yDwi8UUckpo5fz9cUqI6nGwcuTvt9YSh".into()
    ///                 ],
    ///             ),
    ///             DownloadFlowInfo::new(
    ///                 "2023入职合同",
    ///                 vec![
    ///                     "yDwivUUckpor6wobUuogwQHvdGfvDi5K".into(),
    ///                     "yDwFmUUckpst10i3UubBSat8PWOt2iQF".into(),
    ///                     "yDwFdUUckpswdrniUuzcbXw8N43W6Kcz".into()
    ///                 ],
    ///             ),
    ///         ]),
    ///     );
    /// let response = client.get_download_flow_url(&request).await?;
    /// println!("{}", response.down_load_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_download_flow_url(
        &self,
        request: &GetDownloadFlowUrlRequest,
    ) -> impl Future<Output = Result<GetDownloadFlowUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_download_flow_url`].
#[must_use]
#[non_exhaustive]
pub struct GetDownloadFlowUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows to download, in folders; each folder becomes one zip file. At most 20 flows per folder and 50 in all.
    /// Some browsers ask for permission, or refuse, to start several downloads.
    ///
    /// - On the wire: `DownLoadFlows`, list of object `DownloadFlowInfo`, optional
    pub down_load_flows: Option<Vec<DownloadFlowInfo>>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl GetDownloadFlowUrlRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `DownLoadFlows`. Flows to download, in folders; each folder becomes one zip file.
    #[inline]
    pub fn down_load_flows(mut self, down_load_flows: Vec<DownloadFlowInfo>) -> Self {
        self.down_load_flows = Some(down_load_flows);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl Default for GetDownloadFlowUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::get_download_flow_url`].
#[non_exhaustive]
pub struct GetDownloadFlowUrlResponse {
    /// Link to the download page in the console.
    ///
    /// - On the wire: `DownLoadUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://qian.tencent.com/`
    /// - Valid for 5 minutes, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub down_load_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl GetDownloadFlowUrlResponse {
    /// How long [`Self::down_load_url`] is valid: 5 minutes.
    pub const DOWN_LOAD_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl rt::Action for GetDownloadFlowUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetDownloadFlowUrl")
    };
    type Response = GetDownloadFlowUrlResponse;
}

rt::request! {
    GetDownloadFlowUrlRequest {
        0 agent: Option "Agent", required();
        1 down_load_flows: Option "DownLoadFlows";
        2 operator: Option "Operator";
    }
}

rt::response! {
    GetDownloadFlowUrlResponse {
        0 down_load_url: "DownLoadUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
