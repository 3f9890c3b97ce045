// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/PrepareFlows.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, FlowInfo, UserInfo};

impl Client {
    /// Prepares flows and returns the page on which the user checks and starts them. Only flows from an organization
    /// to persons are supported.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=PrepareFlows)
    /// - Rate limit: 20 calls per second
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.FlowDeadLine` – The deadline of a flow is not valid.
    /// - `InvalidParameter.FlowName` – The name of a flow is not valid.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `LimitExceeded.FlowInfos` – The request holds too many flows.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, Client, FlowApproverInfo, FlowInfo, FormField, Operator,
    ///     PrepareFlowsRequest,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = PrepareFlowsRequest::new(
    ///     Vec::from([
    ///         FlowInfo::new("测试签署流程一", 1604910797)
    ///             .template_id("yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .name("李四")
    ///                         .mobile("13888888888")
    ///                         .deadline(1604910798),
    ///                 ]),
    ///             )
    ///             .form_fields(
    ///                 Vec::from([FormField::new("李四").component_name("姓名")]),
    ///             )
    ///             .flow_type("合同")
    ///             .flow_description("测试签署流程一的描述信息"),
    ///         FlowInfo::new("测试签署流程二", 1604910797)
    ///             .template_id("yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc")
    ///             .flow_approvers(
    ///                 Vec::from([
    ///                     FlowApproverInfo::new()
    ///                         .name("鹅鹅子")
    ///                         .mobile("13200000000")
    ///                         .approver_type(ApproverType::Person)
    ///                         .deadline(1663336465),
    ///                     FlowApproverInfo::new()
    ///                         .name("发起方")
    ///                         .mobile("13700000000")
    ///                         .open_id("12345678")
    ///                         .approver_type(ApproverType::Organization)
    ///                         .deadline(1663336465),
    ///                 ]),
    ///             )
    ///             .form_fields(
    ///                 Vec::from([FormField::new("张三").component_name("姓名")]),
    ///             )
    ///             .flow_type("合同")
    ///             .flow_description("测试签署流程二的描述信息"),
    ///     ]),
    ///     "http://www.test.com",
    /// );
    /// let response = client.prepare_flows(&request).await?;
    /// println!("{}", response.confirm_url);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "since 2025-07-14. No longer in use; the vendor advises against it."
    )]
    #[inline]
    pub fn prepare_flows(
        &self,
        request: &PrepareFlowsRequest,
    ) -> impl Future<Output = Result<PrepareFlowsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::prepare_flows`].
#[must_use]
#[non_exhaustive]
pub struct PrepareFlowsRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows to prepare.
    ///
    /// - On the wire: `FlowInfos`, list of object `FlowInfo`, required
    /// - Limit: at most 20 items (checked before sending)
    pub flow_infos: Vec<FlowInfo>,

    /// Page shown after the user has finished.
    ///
    /// - On the wire: `JumpUrl`, String, required
    /// - Limit: at most 200 characters (checked before sending), a URL (logs a warning)
    /// - Example: `https://ess.tencent.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: String,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl PrepareFlowsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_infos: Vec<FlowInfo>, jump_url: impl Into<String>) -> Self {
        Self {
            flow_infos,
            jump_url: jump_url.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
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

/// Response of [`Client::prepare_flows`].
#[non_exhaustive]
pub struct PrepareFlowsResponse {
    /// Page on which the user checks and starts the flows.
    ///
    /// - On the wire: `ConfirmUrl`, String, always present in responses
    /// - Limit: a URL (assumed: the vendor does not state it)
    /// - Example: `https://ess.tencent.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub confirm_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for PrepareFlowsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "PrepareFlows")
    };
    type Response = PrepareFlowsResponse;
}

rt::request! {
    PrepareFlowsRequest {
        0 agent: Option "Agent", required();
        1 flow_infos: "FlowInfos", required().limits(&[max_items(20)]);
        2 jump_url: "JumpUrl", required().sensitive().limits(&[max_chars(200), format(Url)]);
        3 operator: Option "Operator";
    }
}

rt::response! {
    PrepareFlowsResponse {
        0 confirm_url: "ConfirmUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
