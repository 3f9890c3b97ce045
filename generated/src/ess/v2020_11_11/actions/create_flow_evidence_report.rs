// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowEvidenceReport.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeFlowEvidenceReportRequest;
use crate::ess::v2020_11_11::enums::{EvidenceReportType, EvidenceStatus};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Applies for an evidence report of a flow that all have signed, and returns the report ID. Making it takes
    /// time: query `DescribeFlowEvidenceReport` for state and download link, best after 24 hours. The organization of
    /// the operator must be the initiating or a signing one, and verified other than by authorization letter. Needs a
    /// quota of evidence reports.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowEvidenceReport)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Only for: super administrator, legal representative
    /// - Takes time: pass [`response.follow_up(&request)`](CreateFlowEvidenceReportResponse::follow_up) to
    ///   [`wait_until_evidence_report_made`](Self::wait_until_evidence_report_made)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `OperationDenied.FlowStatusForbid` – The state of the flow does not allow the call.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NotBelongSuperAdminOrLegalPerson` – The operator is neither super administrator nor legal
    ///   representative of the organization.
    /// - `OperationDenied.ProveNoQuota` – The quota of evidence reports is used up.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `ResourceNotFound.FlowApprover` – The signer of the flow does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateFlowEvidenceReportRequest, EvidenceReportType, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDx************************AcC"));
    /// let request = CreateFlowEvidenceReportRequest::new("yDR0PU**********K5ccC")
    ///     .report_type(EvidenceReportType::SigningReport);
    /// let response = client.create_flow_evidence_report(&request).await?;
    /// println!("{}", response.report_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_evidence_report(
        &self,
        request: &CreateFlowEvidenceReportRequest,
    ) -> impl Future<Output = Result<CreateFlowEvidenceReportResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_evidence_report`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowEvidenceReportRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the flow. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    pub flow_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    pub agent: Option<Agent>,

    /// Kind of report.
    ///
    /// - On the wire: `ReportType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub report_type: Option<EvidenceReportType>,

    /// Whether the file of the flow is fetched from a hybrid cloud and joined to the report.
    ///
    /// - On the wire: `HybridEvidenceFlowFile`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Allowlisted: available only after the vendor has turned it on
    pub hybrid_evidence_flow_file: Option<bool>,
}

impl CreateFlowEvidenceReportRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
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

    /// Sets `ReportType`. Kind of report.
    #[inline]
    pub fn report_type(mut self, report_type: EvidenceReportType) -> Self {
        self.report_type = Some(report_type);
        self
    }

    /// Sets `HybridEvidenceFlowFile`. Whether the file of the flow is fetched from a hybrid cloud and joined to the
    /// report.
    #[inline]
    pub fn hybrid_evidence_flow_file(mut self, hybrid_evidence_flow_file: bool) -> Self {
        self.hybrid_evidence_flow_file = Some(hybrid_evidence_flow_file);
        self
    }
}

/// Response of [`Client::create_flow_evidence_report`].
#[non_exhaustive]
pub struct CreateFlowEvidenceReportResponse {
    /// Identifier of the report, for `DescribeFlowEvidenceReport`.
    ///
    /// - On the wire: `ReportId`, String, always present in responses
    /// - Example: `yDx************************AyF`
    pub report_id: String,

    /// State of the report.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `EvidenceStatusExecuting`
    pub status: EvidenceStatus,

    /// Without meaning.
    ///
    /// - On the wire: `ReportUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://file.cn/1.pdf`
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-11-20. No longer in use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20. No longer in use.")]
    pub report_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateFlowEvidenceReportResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_evidence_report_made`].
    ///
    /// It takes `Operator`, `ReportType` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateFlowEvidenceReportRequest,
    ) -> DescribeFlowEvidenceReportRequest {
        DescribeFlowEvidenceReportRequest {
            report_id: self.report_id.clone(),
            report_type: request.report_type.clone(),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for CreateFlowEvidenceReportRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowEvidenceReport")
    };
    type Response = CreateFlowEvidenceReportResponse;
}

rt::request! {
    CreateFlowEvidenceReportRequest {
        0 operator: Option "Operator", required();
        1 flow_id: "FlowId", required();
        2 agent: Option "Agent";
        3 report_type: Option "ReportType", known();
        4 hybrid_evidence_flow_file: Option "HybridEvidenceFlowFile";
    }
}

rt::response! {
    CreateFlowEvidenceReportResponse {
        0 report_id: "ReportId", always();
        1 status: "Status", always();
        2 report_url: "ReportUrl", always().sensitive();
        3 request_id: "RequestId";
    }
}
