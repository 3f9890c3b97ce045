// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeRiskIdentificationTaskFeedback.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{RiskIdentificationFeedbackInfo, UserInfo};

impl Client {
    /// Returns what users said of the results of a contract review.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeRiskIdentificationTaskFeedback)
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
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeRiskIdentificationTaskFeedbackRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwqbUUckp3o2rzmUxHsV0xxx"));
    /// let request = DescribeRiskIdentificationTaskFeedbackRequest::new()
    ///     .task_id("yDtzlUUckpfqqv89Ux7RXxxx");
    /// let response = client.describe_risk_identification_task_feedback(&request).await?;
    /// println!("{:?}", response.feedback_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_risk_identification_task_feedback(
        &self,
        request: &DescribeRiskIdentificationTaskFeedbackRequest,
    ) -> impl Future<
        Output = Result<DescribeRiskIdentificationTaskFeedbackResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::describe_risk_identification_task_feedback`].
#[must_use]
#[non_exhaustive]
pub struct DescribeRiskIdentificationTaskFeedbackRequest {
    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the review, given by `CreateBatchContractReviewTask`.
    ///
    /// - On the wire: `TaskId`, String, optional
    /// - Example: `yDtzlUUckpfqqvp9Uxx`
    pub task_id: Option<String>,
}

impl DescribeRiskIdentificationTaskFeedbackRequest {
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

    /// Sets `TaskId`. Identifier of the review, given by `CreateBatchContractReviewTask`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl Default for DescribeRiskIdentificationTaskFeedbackRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_risk_identification_task_feedback`].
#[non_exhaustive]
pub struct DescribeRiskIdentificationTaskFeedbackResponse {
    /// What users said, by result.
    ///
    /// - On the wire: `FeedbackList`, list of object `RiskIdentificationFeedbackInfo`
    pub feedback_list: Option<Vec<RiskIdentificationFeedbackInfo>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeRiskIdentificationTaskFeedbackRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeRiskIdentificationTaskFeedback")
    };
    type Response = DescribeRiskIdentificationTaskFeedbackResponse;
}

rt::request! {
    DescribeRiskIdentificationTaskFeedbackRequest {
        0 operator: Option "Operator", required();
        1 task_id: Option "TaskId";
    }
}

rt::response! {
    DescribeRiskIdentificationTaskFeedbackResponse {
        0 feedback_list: Option "FeedbackList";
        1 request_id: "RequestId";
    }
}
