// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ExportContractReviewMarkedRisk.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeContractReviewMarkedRiskExportTaskRequest;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Starts an export of the risks that people marked in reviews: those they ignored, called wrong or found
    /// themselves.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ExportContractReviewMarkedRisk)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](ExportContractReviewMarkedRiskResponse::follow_up) to
    ///   [`wait_until_risks_exported`](Self::wait_until_risks_exported)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, ExportContractReviewMarkedRiskRequest,
    ///     ExportContractReviewMarkedRiskRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRtvUUg*gqu**k7Uu*4*j***XVnuTnA"));
    /// let request = ExportContractReviewMarkedRiskRequest::new(ExportContractReviewMarkedRiskRequestArgs {
    ///     from_date: "2025-12-01".into(),
    ///     to_date: "2025-12-28".into(),
    /// });
    /// let response = client.export_contract_review_marked_risk(&request).await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_contract_review_marked_risk(
        &self,
        request: &ExportContractReviewMarkedRiskRequest,
    ) -> impl Future<Output = Result<ExportContractReviewMarkedRiskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::export_contract_review_marked_risk`].
#[must_use]
#[non_exhaustive]
pub struct ExportContractReviewMarkedRiskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// First day.
    ///
    /// - On the wire: `FromDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Example: `2025-12-01`
    pub from_date: String,

    /// Last day.
    ///
    /// - On the wire: `ToDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Example: `2025-12-28`
    pub to_date: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl ExportContractReviewMarkedRiskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ExportContractReviewMarkedRiskRequestArgs) -> Self {
        Self {
            from_date: args.from_date,
            to_date: args.to_date,
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

/// Named arguments of [`ExportContractReviewMarkedRiskRequest::new`].
#[derive(Clone)]
pub struct ExportContractReviewMarkedRiskRequestArgs {
    /// `FromDate` – First day.
    pub from_date: String,
    /// `ToDate` – Last day.
    pub to_date: String,
}

/// Response of [`Client::export_contract_review_marked_risk`].
#[non_exhaustive]
pub struct ExportContractReviewMarkedRiskResponse {
    /// Identifier of the export.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yD3aDUUc*pm*u*nvUu*R*faSfh2BjyG9`
    pub task_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ExportContractReviewMarkedRiskResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_risks_exported`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ExportContractReviewMarkedRiskRequest,
    ) -> DescribeContractReviewMarkedRiskExportTaskRequest {
        DescribeContractReviewMarkedRiskExportTaskRequest {
            task_id: self.task_id.clone().unwrap_or_default(),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ExportContractReviewMarkedRiskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ExportContractReviewMarkedRisk")
    };
    type Response = ExportContractReviewMarkedRiskResponse;
}

rt::request! {
    ExportContractReviewMarkedRiskRequest {
        0 operator: Option "Operator", required();
        1 from_date: "FromDate", required().limits(&[format(Date)]);
        2 to_date: "ToDate", required().limits(&[format(Date)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    ExportContractReviewMarkedRiskResponse {
        0 task_id: Option "TaskId";
        1 request_id: "RequestId";
    }
}
