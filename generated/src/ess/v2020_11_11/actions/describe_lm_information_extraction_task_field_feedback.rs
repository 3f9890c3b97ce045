// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeLMInformationExtractionTaskFieldFeedback.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{SubTaskFeedback, UserInfo};

impl Client {
    /// Returns what users said of the values that a task extracted from contracts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeLMInformationExtractionTaskFieldFeedback)
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
    /// use tc3::ess::{
    ///     Client, DescribeLMInformationExtractionTaskFieldFeedbackRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwqbUUckp3o2rzmUxHsV0xxx"));
    /// let request = DescribeLMInformationExtractionTaskFieldFeedbackRequest::new()
    ///     .task_id("yDtzNUUckpf2nfh6UEcTcQVvNxxx");
    /// let response = client
    ///     .describe_lm_information_extraction_task_field_feedback(&request)
    ///     .await?;
    /// println!("{:?}", response.sub_task_feedback_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_lm_information_extraction_task_field_feedback(
        &self,
        request: &DescribeLMInformationExtractionTaskFieldFeedbackRequest,
    ) -> impl Future<
        Output = Result<DescribeLMInformationExtractionTaskFieldFeedbackResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::describe_lm_information_extraction_task_field_feedback`].
#[must_use]
#[non_exhaustive]
pub struct DescribeLMInformationExtractionTaskFieldFeedbackRequest {
    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the task, given by `CreateBatchInformationExtractionTask`.
    ///
    /// - On the wire: `TaskId`, String, optional
    /// - Example: `yDRS4UUgygqdcj56Uuxxxx`
    pub task_id: Option<String>,
}

impl DescribeLMInformationExtractionTaskFieldFeedbackRequest {
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

    /// Sets `TaskId`. Identifier of the task, given by `CreateBatchInformationExtractionTask`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl Default for DescribeLMInformationExtractionTaskFieldFeedbackRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_lm_information_extraction_task_field_feedback`].
#[non_exhaustive]
pub struct DescribeLMInformationExtractionTaskFieldFeedbackResponse {
    /// What users said, by subtask.
    ///
    /// - On the wire: `SubTaskFeedbackList`, list of object `SubTaskFeedback`
    pub sub_task_feedback_list: Option<Vec<SubTaskFeedback>>,

    /// Identifier of the task.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yDRS4UUgygqdcj56Uuxxxx`
    pub task_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeLMInformationExtractionTaskFieldFeedbackRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(
            &SERVICE,
            "DescribeLMInformationExtractionTaskFieldFeedback",
        )
    };
    type Response = DescribeLMInformationExtractionTaskFieldFeedbackResponse;
}

rt::request! {
    DescribeLMInformationExtractionTaskFieldFeedbackRequest {
        0 operator: Option "Operator", required();
        1 task_id: Option "TaskId";
    }
}

rt::response! {
    DescribeLMInformationExtractionTaskFieldFeedbackResponse {
        0 sub_task_feedback_list: Option "SubTaskFeedbackList";
        1 task_id: Option "TaskId";
        2 request_id: "RequestId";
    }
}
