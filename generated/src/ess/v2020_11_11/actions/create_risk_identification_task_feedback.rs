// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateRiskIdentificationTaskFeedback.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::RiskFeedbackResult;
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Reports whether a result of a contract review is right.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateRiskIdentificationTaskFeedback)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateRiskIdentificationTaskFeedbackRequest, Operator, RiskFeedbackResult,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwqbUUckp3o2rzmUxxx"));
    /// let request = CreateRiskIdentificationTaskFeedbackRequest::new()
    ///     .risk_id("yDtzlUUckpfqqvp9Uxx")
    ///     .feedback_result(RiskFeedbackResult::ReviewError)
    ///     .reason("审查不准确");
    /// let response = client.create_risk_identification_task_feedback(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_risk_identification_task_feedback(
        &self,
        request: &CreateRiskIdentificationTaskFeedbackRequest,
    ) -> impl Future<
        Output = Result<CreateRiskIdentificationTaskFeedbackResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_risk_identification_task_feedback`].
#[must_use]
#[non_exhaustive]
pub struct CreateRiskIdentificationTaskFeedbackRequest {
    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the result: a risk or something approved, in `Risks` or `ApprovedLists` of
    /// `DescribeContractReviewTask`.
    ///
    /// - On the wire: `RiskId`, String, optional
    /// - Example: `yDtzNUUckpf2nfh6UEcTcQVvNxxx`
    pub risk_id: Option<String>,

    /// Judgement of the result.
    ///
    /// - On the wire: `FeedbackResult`, Integer, optional
    /// - Example: `2`
    pub feedback_result: Option<RiskFeedbackResult>,

    /// Reason for the judgement.
    ///
    /// - On the wire: `Reason`, String, optional
    /// - Example: `审查不准确`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: Option<String>,
}

impl CreateRiskIdentificationTaskFeedbackRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `RiskId`. Identifier of the result: a risk or something approved, in `Risks` or `ApprovedLists` of
    /// `DescribeContractReviewTask`.
    pub fn risk_id(mut self, risk_id: impl Into<String>) -> Self {
        self.risk_id = Some(risk_id.into());
        self
    }

    /// Sets `FeedbackResult`. Judgement of the result.
    #[inline]
    pub fn feedback_result(mut self, feedback_result: RiskFeedbackResult) -> Self {
        self.feedback_result = Some(feedback_result);
        self
    }

    /// Sets `Reason`. Reason for the judgement.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Default for CreateRiskIdentificationTaskFeedbackRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_risk_identification_task_feedback`].
#[non_exhaustive]
pub struct CreateRiskIdentificationTaskFeedbackResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateRiskIdentificationTaskFeedbackRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateRiskIdentificationTaskFeedback")
    };
    type Response = CreateRiskIdentificationTaskFeedbackResponse;
}

rt::request! {
    CreateRiskIdentificationTaskFeedbackRequest {
        0 operator: Option "Operator", required();
        1 risk_id: Option "RiskId";
        2 feedback_result: Option "FeedbackResult", known();
        3 reason: Option "Reason", sensitive();
    }
}

rt::response! {
    CreateRiskIdentificationTaskFeedbackResponse {
        0 request_id: "RequestId";
    }
}
