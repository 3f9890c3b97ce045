// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeRecordLineList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::{LineGroupInfo, LineInfo};

impl Client {
    /// Lists the lines that a package allows.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeRecordLineList)
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
    /// - `FailedOperation.LoginAreaNotAllowed` – The call came from an unusual place.
    /// - `FailedOperation.LoginFailed` – The login failed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.LoginTokenIdError` – The ID of the token is wrong.
    /// - `InvalidParameter.LoginTokenNotExists` – The token does not exist.
    /// - `InvalidParameter.LoginTokenValidateFailed` – The token is not valid.
    /// - `InvalidParameter.RequestIpLimited` – The IP address of the caller is not allowed.
    /// - `InvalidParameter.UnrealNameUser` – The account is not verified.
    /// - `InvalidParameter.UserNotExists` – The user does not exist.
    /// - `InvalidParameterValue.DomainGradeInvalid` – The package is wrong.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `InvalidParameterValue.UserIdInvalid` – The ID of the user is wrong.
    /// - `LimitExceeded.FailedLoginLimitExceeded` – Too many logins failed, so the account is blocked.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    /// - `OperationDenied.NotAgent` – The user is not an agent.
    /// - `OperationDenied.NotManagedUser` – The user does not belong to the account.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{
    ///     Client, DescribeRecordLineListRequest, DescribeRecordLineListRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeRecordLineListRequest::new(DescribeRecordLineListRequestArgs {
    ///         domain: "dnspod.site".into(),
    ///         domain_grade: "DP_ULTRA".into(),
    ///     })
    ///     .domain_id(62);
    /// let response = client.describe_record_line_list(&request).await?;
    /// println!("{:?}", response.line_list);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_record_line_list(
        &self,
        request: &DescribeRecordLineListRequest,
    ) -> impl Future<Output = Result<DescribeRecordLineListResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_record_line_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeRecordLineListRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// Package of the domain: old ones begin with `D_`, new ones with `DP_`.
    ///
    /// - On the wire: `DomainGrade`, String, required
    /// - Example: `DP_PLUS`
    /// - Known values: `D_FREE`, `D_PLUS`, `D_EXTRA`, `D_EXPERT`, `D_ULTRA`, `DP_EXTRA`, `DP_FREE`, `DP_PLUS`,
    ///   `DP_EXPERT`, `DP_ULTRA`
    pub domain_grade: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `1923`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl DescribeRecordLineListRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeRecordLineListRequestArgs) -> Self {
        Self {
            domain: args.domain,
            domain_grade: args.domain_grade,
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

/// Named arguments of [`DescribeRecordLineListRequest::new`].
#[derive(Clone)]
pub struct DescribeRecordLineListRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `DomainGrade` – Package of the domain: old ones begin with `D_`, new ones with `DP_`.
    pub domain_grade: String,
}

/// Response of [`Client::describe_record_line_list`].
#[non_exhaustive]
pub struct DescribeRecordLineListResponse {
    /// The lines.
    ///
    /// - On the wire: `LineList`, list of object `LineInfo`, always present in responses
    pub line_list: Vec<LineInfo>,

    /// The line groups.
    ///
    /// - On the wire: `LineGroupList`, list of object `LineGroupInfo`, always present in responses
    pub line_group_list: Vec<LineGroupInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeRecordLineListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeRecordLineList")
    };
    type Response = DescribeRecordLineListResponse;
}

rt::request! {
    DescribeRecordLineListRequest {
        0 domain: "Domain", required();
        1 domain_grade: "DomainGrade", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    DescribeRecordLineListResponse {
        0 line_list: "LineList", always();
        1 line_group_list: "LineGroupList", always();
        2 request_id: "RequestId";
    }
}
