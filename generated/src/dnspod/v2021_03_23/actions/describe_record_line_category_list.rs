// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeRecordLineCategoryList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::LineItem;

impl Client {
    /// Lists the lines of a domain by category.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordLineCategoryList)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeRecordLineCategoryListRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeRecordLineCategoryListRequest::new("dnspod.cn").domain_id(1);
    /// let response = client.describe_record_line_category_list(&request).await?;
    /// println!("{:?}", response.line_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_record_line_category_list(
        &self,
        request: &DescribeRecordLineCategoryListRequest,
    ) -> impl Future<Output = Result<DescribeRecordLineCategoryListResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_record_line_category_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeRecordLineCategoryListRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `97213027`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl DescribeRecordLineCategoryListRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }
}

/// Response of [`Client::describe_record_line_category_list`].
#[non_exhaustive]
pub struct DescribeRecordLineCategoryListResponse {
    /// The lines by category.
    ///
    /// - On the wire: `LineList`, list of object `LineItem`, always present in responses
    pub line_list: Vec<LineItem>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeRecordLineCategoryListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeRecordLineCategoryList")
    };
    type Response = DescribeRecordLineCategoryListResponse;
}

rt::request! {
    DescribeRecordLineCategoryListRequest {
        0 domain: "Domain", required();
        1 domain_id: Option "DomainId";
    }
}

rt::response! {
    DescribeRecordLineCategoryListResponse {
        0 line_list: "LineList", always();
        1 request_id: "RequestId";
    }
}
