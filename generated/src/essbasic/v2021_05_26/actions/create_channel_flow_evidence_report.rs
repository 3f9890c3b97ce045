// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateChannelFlowEvidenceReport.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeChannelFlowEvidenceReportRequest;
use crate::essbasic::v2021_05_26::enums::{EvidenceReportType, EvidenceStatus};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl Client {
    /// Applies for an evidence report of a flow that all have signed, and returns the report ID. Making it takes
    /// time: query `DescribeChannelFlowEvidenceReport` for state and download link, best after 24 hours. The
    /// organization of the operator must be the initiating or a signing one, and verified other than by authorization
    /// letter. Needs a quota of evidence reports.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateChannelFlowEvidenceReport)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Only for: super administrator, legal representative
    /// - Takes time: pass [`response.follow_up(&request)`](CreateChannelFlowEvidenceReportResponse::follow_up) to
    ///   [`wait_until_evidence_report_made`](Self::wait_until_evidence_report_made)
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `MissingParameter.ReportApplicant` – The applicant of the evidence report is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowStatusForbid` – The state of the flow does not allow the call.
    /// - `OperationDenied.NotBelongSuperAdminOrLegalPerson` – The operator is neither super administrator nor legal
    ///   representative of the organization.
    /// - `OperationDenied.ProveNoQuota` – The quota of evidence reports is used up.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceNotFound.FlowApprover` – The signer of the flow does not exist.
    /// - `ResourceNotFound.URL` – There is no link to the evidence report.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateChannelFlowEvidenceReportRequest, EvidenceReportType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateChannelFlowEvidenceReportRequest::new(
    ///         "yDSLVUUckpo1c11xUxtOq8cvKy24by9M",
    ///     )
    ///     .report_type(EvidenceReportType::SigningReport);
    /// let response = client.create_channel_flow_evidence_report(&request).await?;
    /// println!("{}", response.report_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_channel_flow_evidence_report(
        &self,
        request: &CreateChannelFlowEvidenceReportRequest,
    ) -> impl Future<Output = Result<CreateChannelFlowEvidenceReportResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_channel_flow_evidence_report`].
#[must_use]
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReportRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flow that all have signed.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwFdUUckpsw******yQ0af8bHosXQtb`
    pub flow_id: String,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Kind of report.
    ///
    /// - On the wire: `ReportType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub report_type: Option<EvidenceReportType>,
}

impl CreateChannelFlowEvidenceReportRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
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

    /// Sets `ReportType`. Kind of report.
    #[inline]
    pub fn report_type(mut self, report_type: EvidenceReportType) -> Self {
        self.report_type = Some(report_type);
        self
    }
}

/// Response of [`Client::create_channel_flow_evidence_report`].
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReportResponse {
    /// Identifier of the report, for `DescribeChannelFlowEvidenceReport`.
    ///
    /// - On the wire: `ReportId`, String, always present in responses
    /// - Example: `yDSLVUUckpo3nva8UEnf33kvzHQ19GcL`
    pub report_id: String,

    /// State of the report.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `EvidenceStatusExecuting`
    pub status: EvidenceStatus,

    /// Without meaning.
    ///
    /// - On the wire: `ReportUrl`, String, always present in responses
    /// - Example: `废除，字段无效`
    /// - Deprecated: since 2026-10-26. No longer in use.
    #[deprecated(note = "since 2026-10-26. No longer in use.")]
    pub report_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateChannelFlowEvidenceReportResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_evidence_report_made`].
    ///
    /// It takes `Agent`, `ReportType` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateChannelFlowEvidenceReportRequest,
    ) -> DescribeChannelFlowEvidenceReportRequest {
        DescribeChannelFlowEvidenceReportRequest {
            report_id: self.report_id.clone(),
            report_type: request.report_type.clone(),
            agent: request.agent.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for CreateChannelFlowEvidenceReportRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateChannelFlowEvidenceReport")
    };
    type Response = CreateChannelFlowEvidenceReportResponse;
}

rt::request! {
    CreateChannelFlowEvidenceReportRequest {
        0 agent: Option "Agent", required();
        1 flow_id: "FlowId", required();
        2 operator: Option "Operator";
        3 report_type: Option "ReportType", known();
    }
}

rt::response! {
    CreateChannelFlowEvidenceReportResponse {
        0 report_id: "ReportId", always();
        1 status: "Status", always();
        2 report_url: "ReportUrl", always();
        3 request_id: "RequestId";
    }
}
