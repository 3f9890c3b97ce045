// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribePackageDetail.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::PackageDetailItem;

impl Client {
    /// Lists the packages on offer and what they allow.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribePackageDetail)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure.UnauthorizedOperation` – The caller has no permission for this call.
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NotDomainOwner` – The account does not own the domain.
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.NotResourceOwner` – The account has no right to the resource.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameter.ParamInvalid` – A parameter is malformed.
    /// - `InvalidParameter.ParamsMissing` – A parameter is wrong or missing.
    /// - `InvalidParameter.ToolsDomainInvalid` – The domain is not valid.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotAdmin` – The user is not an administrator.
    /// - `OperationDenied.NotResourceOwner` – The account has no right to the resource.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribePackageDetailRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribePackageDetailRequest::new();
    /// let response = client.describe_package_detail(&request).await?;
    /// println!("{:?}", response.info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_package_detail(
        &self,
        request: &DescribePackageDetailRequest,
    ) -> impl Future<Output = Result<DescribePackageDetailResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_package_detail`].
#[must_use]
#[non_exhaustive]
pub struct DescribePackageDetailRequest {}

impl DescribePackageDetailRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }
}

impl Default for DescribePackageDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_package_detail`].
#[non_exhaustive]
pub struct DescribePackageDetailResponse {
    /// The packages.
    ///
    /// - On the wire: `Info`, list of object `PackageDetailItem`, always present in responses
    pub info: Vec<PackageDetailItem>,

    /// Codes of the packages.
    ///
    /// - On the wire: `LevelMap`, list of String, always present in responses
    /// - Example: `D_Free`, `DP_Free`, `DP_Plus`, `D_Plus`, `D_Extra`, `DP_Extra`, `D_Expert`, `D_Ultra`,
    ///   `DP_Expert`, `DP_Ultra`, `DP_Local`
    pub level_map: Vec<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribePackageDetailRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribePackageDetail")
    };
    type Response = DescribePackageDetailResponse;
}

rt::request! {
    DescribePackageDetailRequest {
    }
}

rt::response! {
    DescribePackageDetailResponse {
        0 info: "Info", always();
        1 level_map: "LevelMap", always();
        2 request_id: "RequestId";
    }
}
