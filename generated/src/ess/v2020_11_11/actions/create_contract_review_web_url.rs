// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateContractReviewWebUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeContractReviewTaskRequest;
use crate::ess::v2020_11_11::types::{ContractReviewWebUrlOption, UserInfo};

impl Client {
    /// Makes a link to a page that finds the risks of a contract, which you can embed in your own web system, for
    /// example as an iframe. The results are made by AI and have to be judged by people.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateContractReviewWebUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateContractReviewWebUrlResponse::follow_up) to
    ///   [`wait_until_contract_reviewed`](Self::wait_until_contract_reviewed)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.BalanceNotEnough` – The quota is used up.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateContractReviewWebUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwqbUUckp3oxxo7"));
    /// let request = CreateContractReviewWebUrlRequest::new()
    ///     .resource_id("yDt4oUUcxxxqVZx")
    ///     .user_data("5rWL6K+V5pWw5o2u");
    /// let response = client.create_contract_review_web_url(&request).await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_contract_review_web_url(
        &self,
        request: &CreateContractReviewWebUrlRequest,
    ) -> impl Future<Output = Result<CreateContractReviewWebUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_contract_review_web_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateContractReviewWebUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Contract to review, at most 10 MB, uploaded by `UploadFiles`. If left out, it is uploaded on the page.
    ///
    /// - On the wire: `ResourceId`, String, optional
    /// - Limit: a file of type `pdf`, `doc`, `docx` (not checked before sending)
    /// - Example: `yDttXUUckpx90i1xUxPpcHHyPdyqVErm`
    pub resource_id: Option<String>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1024 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `QmFzZTY0IEJhc2U2NCA=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// What the page shows and allows.
    ///
    /// - On the wire: `Option`, object `ContractReviewWebUrlOption`, optional
    pub option: Option<ContractReviewWebUrlOption>,
}

impl CreateContractReviewWebUrlRequest {
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

    /// Sets `ResourceId`. Contract to review, at most 10 MB, uploaded by `UploadFiles`.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Option`. What the page shows and allows.
    #[inline]
    pub fn option(mut self, option: ContractReviewWebUrlOption) -> Self {
        self.option = Some(option);
        self
    }
}

impl Default for CreateContractReviewWebUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_contract_review_web_url`].
#[non_exhaustive]
pub struct CreateContractReviewWebUrlResponse {
    /// Identifier of the task, for `DescribeContractReviewWebUrl`; only with `ResourceId`.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yDt4mUUckp9snk1mUugsjbKuk19M9oKP`
    pub task_id: Option<String>,

    /// Link to the page to embed. For a Word file it has to be opened in a window of its own.
    ///
    /// - On the wire: `WebUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://embed.test.qian.tencent.cn/ai-contract-review?embed=1&code=yDt4mUUckp9s5rksUJaGnr8TvzvPZQYt&channel=TENCENTCLOUD&embedType=CONTRACT_REVIEW`
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

impl CreateContractReviewWebUrlResponse {
    /// How long [`Self::web_url`] is valid: 5 minutes.
    pub const WEB_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl CreateContractReviewWebUrlResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_contract_reviewed`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateContractReviewWebUrlRequest,
    ) -> DescribeContractReviewTaskRequest {
        DescribeContractReviewTaskRequest {
            task_id: self.task_id.clone().unwrap_or_default(),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for CreateContractReviewWebUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateContractReviewWebUrl")
    };
    type Response = CreateContractReviewWebUrlResponse;
}

rt::request! {
    CreateContractReviewWebUrlRequest {
        0 operator: Option "Operator", required();
        1 resource_id: Option "ResourceId";
        2 user_data: Option "UserData", sensitive().limits(&[max_chars(1024), format(Base64)]);
        3 option: Option "Option";
    }
}

rt::response! {
    CreateContractReviewWebUrlResponse {
        0 task_id: Option "TaskId";
        1 web_url: "WebUrl", always().sensitive();
        2 request_id: "RequestId";
    }
}
