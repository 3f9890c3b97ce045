// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeContractReviewChecklistsWebUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{ContractReviewChecklistWebUrlOption, UserInfo};

impl Client {
    /// Makes a link to a page that lists the checklists for the review of contracts, to be embedded in an iframe. For
    /// Word files the page cannot be embedded and has to be opened in a window of its own. Results of reviews come
    /// from AI, for reference only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractReviewChecklistsWebUrl)
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
    /// use tc3::ess::{
    ///     Client, ContractReviewChecklistWebUrlOption,
    ///     DescribeContractReviewChecklistsWebUrlRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtzUUckpfhotUxpgDvZBJB10dg"));
    /// let request = DescribeContractReviewChecklistsWebUrlRequest::new()
    ///     .option(
    ///         ContractReviewChecklistWebUrlOption::new().disable_create_checklist(true),
    ///     );
    /// let response = client.describe_contract_review_checklists_web_url(&request).await?;
    /// println!("{}", response.web_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_contract_review_checklists_web_url(
        &self,
        request: &DescribeContractReviewChecklistsWebUrlRequest,
    ) -> impl Future<
        Output = Result<DescribeContractReviewChecklistsWebUrlResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::describe_contract_review_checklists_web_url`].
#[must_use]
#[non_exhaustive]
pub struct DescribeContractReviewChecklistsWebUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Settings of the page.
    ///
    /// - On the wire: `Option`, object `ContractReviewChecklistWebUrlOption`, optional
    pub option: Option<ContractReviewChecklistWebUrlOption>,
}

impl DescribeContractReviewChecklistsWebUrlRequest {
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

    /// Sets `Option`. Settings of the page.
    #[inline]
    pub fn option(mut self, option: ContractReviewChecklistWebUrlOption) -> Self {
        self.option = Some(option);
        self
    }
}

impl Default for DescribeContractReviewChecklistsWebUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_contract_review_checklists_web_url`].
#[non_exhaustive]
pub struct DescribeContractReviewChecklistsWebUrlResponse {
    /// Link to the page to embed.
    ///
    /// - On the wire: `WebUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://embed.test.qian.tencent.cn/ai-contract-review?embed=1&code=yDt4AUUckp9qgovnUy2vfEF8hYOjMMYZ&channel=TENCENTCLOUD&embedType=CONTRACT_REVIE`
    /// - Valid for 5 minutes, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub web_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl DescribeContractReviewChecklistsWebUrlResponse {
    /// How long [`Self::web_url`] is valid: 5 minutes.
    pub const WEB_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl rt::Action for DescribeContractReviewChecklistsWebUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeContractReviewChecklistsWebUrl")
    };
    type Response = DescribeContractReviewChecklistsWebUrlResponse;
}

rt::request! {
    DescribeContractReviewChecklistsWebUrlRequest {
        0 operator: Option "Operator", required();
        1 option: Option "Option";
    }
}

rt::response! {
    DescribeContractReviewChecklistsWebUrlResponse {
        0 web_url: "WebUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
