// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeChannelSealPolicyWorkflowUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Makes a link to the mini program where an application to use a seal is approved.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeChannelSealPolicyWorkflowUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: approver
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeChannelSealPolicyWorkflowUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeChannelSealPolicyWorkflowUrlRequest::new(
    ///     "yDwiBUUckpo27hh3UuLiduR83BEL3kSb",
    /// );
    /// let response = client.describe_channel_seal_policy_workflow_url(&request).await?;
    /// println!("{:?}", response.workflow_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_channel_seal_policy_workflow_url(
        &self,
        request: &DescribeChannelSealPolicyWorkflowUrlRequest,
    ) -> impl Future<
        Output = Result<DescribeChannelSealPolicyWorkflowUrlResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::describe_channel_seal_policy_workflow_url`].
#[must_use]
#[non_exhaustive]
pub struct DescribeChannelSealPolicyWorkflowUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Identifier of the application to use a seal, delivered in the callback about it.
    ///
    /// - On the wire: `WorkflowInstanceId`, String, required
    /// - Example: `yDCYyUU5v4h32uUEp5vIWRaloaz5mYuu`
    pub workflow_instance_id: String,

    /// Form of the link to return.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `LongLink`, applied by the service
    /// - Example: `LongLink`
    pub endpoint: Option<SealWorkflowLinkForm>,
}

impl DescribeChannelSealPolicyWorkflowUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(workflow_instance_id: impl Into<String>) -> Self {
        Self {
            workflow_instance_id: workflow_instance_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Endpoint`. Form of the link to return.
    #[inline]
    pub fn endpoint(mut self, endpoint: SealWorkflowLinkForm) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

/// Response of [`Client::describe_channel_seal_policy_workflow_url`].
#[non_exhaustive]
pub struct DescribeChannelSealPolicyWorkflowUrlResponse {
    /// Link to the page in the mini program where the application is approved, in the form asked for with `Endpoint`.
    ///
    /// - On the wire: `WorkflowUrl`, String
    /// - Example: `https://qian.tencent.com/`
    /// - Only for: approver
    /// - Sensitive: never shown in errors, logs and debug output
    pub workflow_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Form of the link for approving the use of a seal.
    pub enum SealWorkflowLinkForm, UnknownSealWorkflowLinkForm {
        /// `LongLink` – Long H5 link that opens the e-Sign mini program.
        ///
        /// - Valid for 365 days
        LongLink = "LongLink",
        /// `ShortLink` – Short H5 link that opens the e-Sign mini program, for text messages.
        ///
        /// - Valid for 7 days
        ShortLink = "ShortLink",
        /// `App` – For opening the e-Sign mini program from an app or mini program of your own.
        ///
        /// - Valid for 365 days
        App = "App",
    }
}

impl SealWorkflowLinkForm {
    /// How long what it names is valid; `None` where that is not documented.
    #[must_use]
    pub fn valid_for(&self) -> Option<rt::Duration> {
        let seconds = match self {
            Self::ShortLink => 604800,
            Self::LongLink | Self::App => 31536000,
            _ => return None,
        };
        Some(rt::Duration::from_secs(seconds))
    }
}

impl rt::Action for DescribeChannelSealPolicyWorkflowUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeChannelSealPolicyWorkflowUrl")
    };
    type Response = DescribeChannelSealPolicyWorkflowUrlResponse;
}

rt::request! {
    DescribeChannelSealPolicyWorkflowUrlRequest {
        0 agent: Option "Agent", required();
        1 workflow_instance_id: "WorkflowInstanceId", required();
        2 endpoint: Option "Endpoint", known();
    }
}

rt::response! {
    DescribeChannelSealPolicyWorkflowUrlResponse {
        0 workflow_url: Option "WorkflowUrl", sensitive();
        1 request_id: "RequestId";
    }
}
