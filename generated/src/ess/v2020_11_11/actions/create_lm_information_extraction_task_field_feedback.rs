// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateLMInformationExtractionTaskFieldFeedback.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{FeedbackInfo, UserInfo};

impl Client {
    /// Reports whether a value that was extracted from a contract is right.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateLMInformationExtractionTaskFieldFeedback)
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
    ///     Client, CreateLMInformationExtractionTaskFieldFeedbackRequest, ExtractionFeedback,
    ///     FeedbackInfo, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtGEUUxxxmcwqRz"));
    /// let request = CreateLMInformationExtractionTaskFieldFeedbackRequest::new()
    ///     .id("yDxxxx")
    ///     .feedback(FeedbackInfo::new().result(ExtractionFeedback::Right));
    /// let response = client
    ///     .create_lm_information_extraction_task_field_feedback(&request)
    ///     .await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_lm_information_extraction_task_field_feedback(
        &self,
        request: &CreateLMInformationExtractionTaskFieldFeedbackRequest,
    ) -> impl Future<
        Output = Result<CreateLMInformationExtractionTaskFieldFeedbackResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_lm_information_extraction_task_field_feedback`].
#[must_use]
#[non_exhaustive]
pub struct CreateLMInformationExtractionTaskFieldFeedbackRequest {
    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the value, in `ExtractionFieldResults` of `DescribeInformationExtractionTask`.
    ///
    /// - On the wire: `Id`, String, optional
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`
    pub id: Option<String>,

    /// Judgement of the value.
    ///
    /// - On the wire: `Feedback`, object `FeedbackInfo`, optional
    pub feedback: Option<FeedbackInfo>,
}

impl CreateLMInformationExtractionTaskFieldFeedbackRequest {
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

    /// Sets `Id`. Identifier of the value, in `ExtractionFieldResults` of `DescribeInformationExtractionTask`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `Feedback`. Judgement of the value.
    #[inline]
    pub fn feedback(mut self, feedback: FeedbackInfo) -> Self {
        self.feedback = Some(feedback);
        self
    }
}

impl Default for CreateLMInformationExtractionTaskFieldFeedbackRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_lm_information_extraction_task_field_feedback`].
#[non_exhaustive]
pub struct CreateLMInformationExtractionTaskFieldFeedbackResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateLMInformationExtractionTaskFieldFeedbackRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateLMInformationExtractionTaskFieldFeedback")
    };
    type Response = CreateLMInformationExtractionTaskFieldFeedbackResponse;
}

rt::request! {
    CreateLMInformationExtractionTaskFieldFeedbackRequest {
        0 operator: Option "Operator", required();
        1 id: Option "Id";
        2 feedback: Option "Feedback";
    }
}

rt::response! {
    CreateLMInformationExtractionTaskFieldFeedbackResponse {
        0 request_id: "RequestId";
    }
}
