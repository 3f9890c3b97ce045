// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeChannelFlowEvidenceReport.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::enums::{EvidenceReportType, EvidenceStatus};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl Client {
    /// Returns the state of an evidence report that was applied for with `CreateChannelFlowEvidenceReport`, and the
    /// link to the report once it is done. Needs a quota of evidence reports.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeChannelFlowEvidenceReport)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
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
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowStatusForbid` – The state of the flow does not allow the call.
    /// - `OperationDenied.NotBelongSuperAdminOrLegalPerson` – The operator is neither super administrator nor legal
    ///   representative of the organization.
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
    ///     Client, DescribeChannelFlowEvidenceReportRequest, EvidenceReportType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeChannelFlowEvidenceReportRequest::new(
    ///         "yDSLVUUckpo3nva8UEnf33kvzHQ19GcL",
    ///     )
    ///     .report_type(EvidenceReportType::SigningReport);
    /// let response = client.describe_channel_flow_evidence_report(&request).await?;
    /// println!("{}", response.report_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_channel_flow_evidence_report(
        &self,
        request: &DescribeChannelFlowEvidenceReportRequest,
    ) -> impl Future<Output = Result<DescribeChannelFlowEvidenceReportResponse, Error>> {
        self.call(request)
    }

    /// The report is made, and `ReportUrl` leads to it. The vendor advises to ask after 24 hours.
    ///
    /// Calls [`describe_channel_flow_evidence_report`](Self::describe_channel_flow_evidence_report) again and again.
    /// Set a `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: `Status` is `EvidenceStatusSuccess`
    /// - Failed: `EvidenceStatusFailed`; all others go on
    /// - Pauses: 1m before the first question, then 10m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_evidence_report_made<'a>(
        &'a self,
        request: &'a DescribeChannelFlowEvidenceReportRequest,
    ) -> rt::Waiting<'a, DescribeChannelFlowEvidenceReportResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "evidence_report_made",
            watch: "Status",
            named_by: None,
            done: &["EvidenceStatusSuccess"],
            failed: &["EvidenceStatusFailed"],
            first: 60,
            pace: 600,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_channel_flow_evidence_report`].
#[must_use]
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReportRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Identifier of the report, given by `CreateChannelFlowEvidenceReport`.
    ///
    /// - On the wire: `ReportId`, String, required
    /// - Example: `yDSLVUUckpo3nva8UEnf33kvzHQ19GcL`
    pub report_id: String,

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

impl DescribeChannelFlowEvidenceReportRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(report_id: impl Into<String>) -> Self {
        Self {
            report_id: report_id.into(),
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

/// Response of [`Client::describe_channel_flow_evidence_report`].
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReportResponse {
    /// Link to download the report as PDF.
    ///
    /// - On the wire: `ReportUrl`, String, always present in responses
    /// - Limit: a URL, a file of type `pdf`
    /// - Example:
    ///   `https://file.ess.tencent.cn/file/yDwhIU*****kvSEnAV3Qyl2B/0/1.PDF?hkey=4a8ca49a66dc0b7651**5601d0e6b8aa9a86054c25`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub report_url: String,

    /// State of the report.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `EvidenceStatusExecuting`
    pub status: EvidenceStatus,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl DescribeChannelFlowEvidenceReportResponse {
    /// How long [`Self::report_url`] is valid: 5 minutes.
    pub const REPORT_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl rt::Action for DescribeChannelFlowEvidenceReportRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeChannelFlowEvidenceReport")
    };
    type Response = DescribeChannelFlowEvidenceReportResponse;
}

rt::request! {
    DescribeChannelFlowEvidenceReportRequest {
        0 agent: Option "Agent", required();
        1 report_id: "ReportId", required();
        2 operator: Option "Operator";
        3 report_type: Option "ReportType", known();
    }
}

rt::response! {
    DescribeChannelFlowEvidenceReportResponse {
        0 report_url: "ReportUrl", always().sensitive();
        1 status: "Status", always();
        2 request_id: "RequestId";
    }
}
