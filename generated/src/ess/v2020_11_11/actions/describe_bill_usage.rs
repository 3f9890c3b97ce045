// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeBillUsage.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::BillingQuota;
use crate::ess::v2020_11_11::types::{OrgBillSummary, SubOrgBillSummary, UserInfo};

impl Client {
    /// Returns what the organization has of its quotas, and what was used in a period.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeBillUsage)
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
    /// - `InvalidParameterValue.InvalidQuotaType` – The kind of quota is not valid.
    /// - `InvalidParameterValue.InvalidTime` – A time is not valid.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     BillingQuota, Client, DescribeBillUsageRequest, DescribeBillUsageRequestArgs,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxoQxxxxxxxxxxxxxxxxxx1h2hnnR"));
    /// let request = DescribeBillUsageRequest::new(DescribeBillUsageRequestArgs {
    ///         start_time: "20240901".into(),
    ///         end_time: "20240930".into(),
    ///     })
    ///     .quota_type(BillingQuota::CloudEnterprise);
    /// let response = client.describe_bill_usage(&request).await?;
    /// println!("{:?}", response.summary);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_bill_usage(
        &self,
        request: &DescribeBillUsageRequest,
    ) -> impl Future<Output = Result<DescribeBillUsageResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_bill_usage`].
#[must_use]
#[non_exhaustive]
pub struct DescribeBillUsageRequest {
    /// First day of the query.
    ///
    /// - On the wire: `StartTime`, String, required
    /// - Limit: a date like 20231114 (logs a warning)
    /// - Not after `EndTime`, and at most 90 days before it
    /// - Example: `20230101`
    pub start_time: String,

    /// Last day of the query.
    ///
    /// - On the wire: `EndTime`, String, required
    /// - Limit: a date like 20231114 (logs a warning)
    /// - Not before `StartTime`, and at most 90 days after it
    /// - Example: `20230105`
    pub end_time: String,

    /// Kind of quota; all if left out.
    ///
    /// - On the wire: `QuotaType`, String, optional
    /// - Example: `CloudEnterprise`
    pub quota_type: Option<BillingQuota>,

    /// Whether what member organizations of a group used is listed one by one.
    ///
    /// - On the wire: `DisplaySubEnterprise`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub display_sub_enterprise: Option<bool>,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,
}

impl DescribeBillUsageRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeBillUsageRequestArgs) -> Self {
        Self {
            start_time: args.start_time,
            end_time: args.end_time,
            ..rt::unset()
        }
    }

    /// Sets `QuotaType`. Kind of quota; all if left out.
    #[inline]
    pub fn quota_type(mut self, quota_type: BillingQuota) -> Self {
        self.quota_type = Some(quota_type);
        self
    }

    /// Sets `DisplaySubEnterprise`. Whether what member organizations of a group used is listed one by one.
    #[inline]
    pub fn display_sub_enterprise(mut self, display_sub_enterprise: bool) -> Self {
        self.display_sub_enterprise = Some(display_sub_enterprise);
        self
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Named arguments of [`DescribeBillUsageRequest::new`].
#[derive(Clone)]
pub struct DescribeBillUsageRequestArgs {
    /// `StartTime` – First day of the query.
    pub start_time: String,
    /// `EndTime` – Last day of the query.
    pub end_time: String,
}

/// Response of [`Client::describe_bill_usage`].
#[non_exhaustive]
pub struct DescribeBillUsageResponse {
    /// What the organization has of each quota.
    ///
    /// - On the wire: `Summary`, list of object `OrgBillSummary`, always present in responses
    pub summary: Vec<OrgBillSummary>,

    /// What the member organizations used.
    ///
    /// - On the wire: `SubOrgSummary`, list of object `SubOrgBillSummary`, always present in responses
    pub sub_org_summary: Vec<SubOrgBillSummary>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeBillUsageRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(4),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeBillUsage")
    };
    type Response = DescribeBillUsageResponse;
}

rt::request! {
    DescribeBillUsageRequest {
        0 start_time: "StartTime", required().limits(&[format(CompactDate)]);
        1 end_time: "EndTime", required().limits(&[format(CompactDate)]);
        2 quota_type: Option "QuotaType", known();
        3 display_sub_enterprise: Option "DisplaySubEnterprise";
        4 operator: Option "Operator";
    }
    rules [
        Span { from: &["StartTime"], to: &["EndTime"], max: Some(7776000), millis: false },
    ]
}

rt::response! {
    DescribeBillUsageResponse {
        0 summary: "Summary", always();
        1 sub_org_summary: "SubOrgSummary", always();
        2 request_id: "RequestId";
    }
}
