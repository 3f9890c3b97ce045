// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeRecordType.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Lists the types of records that a package allows.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordType)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.LoginTokenIdError` – The ID of the token is wrong.
    /// - `InvalidParameter.LoginTokenNotExists` – The token does not exist.
    /// - `InvalidParameter.LoginTokenValidateFailed` – The token is not valid.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameterValue.DomainGradeInvalid` – The package is wrong.
    /// - `InvalidParameterValue.UserIdInvalid` – The ID of the user is wrong.
    /// - `LimitExceeded.FailedLoginLimitExceeded` – Too many logins failed, so the account is blocked.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.NotAgent` – The user is not an agent.
    /// - `OperationDenied.NotManagedUser` – The user does not belong to the account.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeRecordTypeRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeRecordTypeRequest::new("DP_Expert");
    /// let response = client.describe_record_type(&request).await?;
    /// println!("{:?}", response.type_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_record_type(
        &self,
        request: &DescribeRecordTypeRequest,
    ) -> impl Future<Output = Result<DescribeRecordTypeResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_record_type`].
#[must_use]
#[non_exhaustive]
pub struct DescribeRecordTypeRequest {
    /// Package of the domain: old ones begin with `D_`, new ones with `DP_`.
    ///
    /// - On the wire: `DomainGrade`, String, required
    /// - Example: `DP_Plus`
    /// - Known values: `D_FREE`, `D_PLUS`, `D_EXTRA`, `D_EXPERT`, `D_ULTRA`, `DP_FREE`, `DP_PLUS`, `DP_EXTRA`,
    ///   `DP_EXPERT`, `DP_ULTRA`
    pub domain_grade: String,
}

impl DescribeRecordTypeRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain_grade: impl Into<String>) -> Self {
        Self {
            domain_grade: domain_grade.into(),
        }
    }
}

/// Response of [`Client::describe_record_type`].
#[non_exhaustive]
pub struct DescribeRecordTypeResponse {
    /// Types of records that the package allows.
    ///
    /// - On the wire: `TypeList`, list of String, always present in responses
    /// - Example: `A`, `CNAME`, `MX`, `TXT`, `AAAA`, `NS`, `CAA`, `SRV`, `HTTPS`, `SVCB`, `SPF`, `显性URL`, `隐性URL`
    pub type_list: Vec<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeRecordTypeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeRecordType")
    };
    type Response = DescribeRecordTypeResponse;
}

rt::request! {
    DescribeRecordTypeRequest {
        0 domain_grade: "DomainGrade", required();
    }
}

rt::response! {
    DescribeRecordTypeResponse {
        0 type_list: "TypeList", always();
        1 request_id: "RequestId";
    }
}
