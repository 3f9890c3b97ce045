// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeInformationExtractionWebUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Makes a link to a page with the result of extracting information, to be embedded in an iframe.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeInformationExtractionWebUrl)
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
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeInformationExtractionWebUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwqbUUckp3o2xYIKo7"));
    /// let request = DescribeInformationExtractionWebUrlRequest::new()
    ///     .task_id("yDwqxj1FlhYIKo7");
    /// let response = client.describe_information_extraction_web_url(&request).await?;
    /// println!("{}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_information_extraction_web_url(
        &self,
        request: &DescribeInformationExtractionWebUrlRequest,
    ) -> impl Future<
        Output = Result<DescribeInformationExtractionWebUrlResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::describe_information_extraction_web_url`].
#[must_use]
#[non_exhaustive]
pub struct DescribeInformationExtractionWebUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the task, from its callback or from the list in the console. If left out, the page lists all
    /// tasks.
    ///
    /// - On the wire: `TaskId`, String, optional
    /// - Example: `yDtGEUUgydjcwqRz`
    pub task_id: Option<String>,
}

impl DescribeInformationExtractionWebUrlRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `TaskId`. Identifier of the task, from its callback or from the list in the console.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl Default for DescribeInformationExtractionWebUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_information_extraction_web_url`].
#[non_exhaustive]
pub struct DescribeInformationExtractionWebUrlResponse {
    /// Link to the page.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://embed.test.qian.tencent.cn/ai-contract-info-extract-e`
    /// - Valid for 5 minutes, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl DescribeInformationExtractionWebUrlResponse {
    /// How long [`Self::url`] is valid: 5 minutes.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl rt::Action for DescribeInformationExtractionWebUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeInformationExtractionWebUrl")
    };
    type Response = DescribeInformationExtractionWebUrlResponse;
}

rt::request! {
    DescribeInformationExtractionWebUrlRequest {
        0 operator: Option "Operator", required();
        1 task_id: Option "TaskId";
    }
}

rt::response! {
    DescribeInformationExtractionWebUrlResponse {
        0 url: "Url", always().sensitive();
        1 request_id: "RequestId";
    }
}
