// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeContractDiffTaskWebUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Makes a link to a page with the result of a contract comparison, to be embedded in an iframe. The page does
    /// not take a web theme.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeContractDiffTaskWebUrl)
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
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeContractDiffTaskWebUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDw9iUUgyg36ykr3Ux4GQpt1FPWYQOZC"));
    /// let request = DescribeContractDiffTaskWebUrlRequest::new(
    ///     "yDttgUUckpxxat41UyoAic6CrjE7K0x2",
    /// );
    /// let response = client.describe_contract_diff_task_web_url(&request).await?;
    /// println!("{}", response.web_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_contract_diff_task_web_url(
        &self,
        request: &DescribeContractDiffTaskWebUrlRequest,
    ) -> impl Future<Output = Result<DescribeContractDiffTaskWebUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_contract_diff_task_web_url`].
#[must_use]
#[non_exhaustive]
pub struct DescribeContractDiffTaskWebUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the comparison, given by `CreateContractDiffTaskWebUrl`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yDt3wUUckpx9w197UyoAic68BmF35hFu`
    pub task_id: String,
}

impl DescribeContractDiffTaskWebUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::describe_contract_diff_task_web_url`].
#[non_exhaustive]
pub struct DescribeContractDiffTaskWebUrlResponse {
    /// Link to the page to embed.
    ///
    /// - On the wire: `WebUrl`, String, always present in responses
    /// - Limit: a URL
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

impl DescribeContractDiffTaskWebUrlResponse {
    /// How long [`Self::web_url`] is valid: 5 minutes.
    pub const WEB_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl rt::Action for DescribeContractDiffTaskWebUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeContractDiffTaskWebUrl")
    };
    type Response = DescribeContractDiffTaskWebUrlResponse;
}

rt::request! {
    DescribeContractDiffTaskWebUrlRequest {
        0 operator: Option "Operator", required();
        1 task_id: "TaskId", required();
    }
}

rt::response! {
    DescribeContractDiffTaskWebUrlResponse {
        0 web_url: "WebUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
