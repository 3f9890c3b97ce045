// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeBillUsageDetail.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::enums::BillingQuota;
use crate::essbasic::v2021_05_26::types::{Agent, ChannelBillUsageDetail};

impl Client {
    /// Lists how quotas were used. For one client organization name it in `Agent.ProxyOrganizationOpenId`; with
    /// `Agent.AppId` alone the uses of all client organizations of the application are listed.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeBillUsageDetail)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`channel_describe_bill_usage_detail_pages`](Self::channel_describe_bill_usage_detail_pages) goes
    ///   through all of them
    /// - Operator: must set `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.Limit` – The page size is wrong.
    /// - `InvalidParameterValue.InvalidQuotaType` – The kind of quota is not valid.
    /// - `InvalidParameterValue.InvalidTime` – A time is not valid.
    /// - `ResourceNotFound.NotExistApplication` – The application does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelDescribeBillUsageDetailRequest, ChannelDescribeBillUsageDetailRequestArgs,
    ///     Client, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFdUUckpsw******yQ0af8bHosXQtb")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeBillUsageDetailRequest::new(ChannelDescribeBillUsageDetailRequestArgs {
    ///         start_time: "20230902".into(),
    ///         end_time: "20230930".into(),
    ///     })
    ///     .offset(0)
    ///     .limit(20);
    /// let response = client.channel_describe_bill_usage_detail(&request).await?;
    /// println!("{:?}", response.total);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_describe_bill_usage_detail(
        &self,
        request: &ChannelDescribeBillUsageDetailRequest,
    ) -> impl Future<Output = Result<ChannelDescribeBillUsageDetailResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`channel_describe_bill_usage_detail`](Self::channel_describe_bill_usage_detail) from the
    /// `Offset` of the request on, in pages of its `Limit`, or of 100 if that is not set. Nothing is called before
    /// the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelDescribeBillUsageDetailRequest, ChannelDescribeBillUsageDetailRequestArgs,
    ///     Client, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFdUUckpsw******yQ0af8bHosXQtb")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeBillUsageDetailRequest::new(ChannelDescribeBillUsageDetailRequestArgs {
    ///         start_time: "20230902".into(),
    ///         end_time: "20230930".into(),
    ///     })
    ///     .offset(0)
    ///     .limit(20);
    /// let mut items = client.channel_describe_bill_usage_detail_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_describe_bill_usage_detail_pages(
        &self,
        request: &ChannelDescribeBillUsageDetailRequest,
    ) -> rt::paging::Pages<ChannelDescribeBillUsageDetailRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::channel_describe_bill_usage_detail`].
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetailRequest {
    /// On whose behalf the call is made. The organization must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// First day of the query. From 2026-10-10 on both days must be in the same calendar month.
    ///
    /// - On the wire: `StartTime`, String, required
    /// - Limit: a date like 20231114 (logs a warning)
    /// - Not after `EndTime`, and at most 31 days before it
    /// - Example: `20231101`
    pub start_time: String,

    /// Last day of the query. From 2026-10-10 on both days must be in the same calendar month.
    ///
    /// - On the wire: `EndTime`, String, required
    /// - Limit: a date like 20231114 (logs a warning)
    /// - Not before `StartTime`, and at most 31 days after it
    /// - Example: `20231108`
    pub end_time: String,

    /// Kind of quota; all if left out.
    ///
    /// - On the wire: `QuotaType`, String, optional
    /// - Example: `CloudEnterprise`
    pub quota_type: Option<BillingQuota>,

    /// Number of the page, counted from 0.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at least 0 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<i64>,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 100 (checked before sending)
    /// - Default: `100`, applied by the service
    /// - Example: `20`
    pub limit: Option<i64>,
}

impl ChannelDescribeBillUsageDetailRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ChannelDescribeBillUsageDetailRequestArgs) -> Self {
        Self {
            start_time: args.start_time,
            end_time: args.end_time,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `QuotaType`. Kind of quota; all if left out.
    #[inline]
    pub fn quota_type(mut self, quota_type: BillingQuota) -> Self {
        self.quota_type = Some(quota_type);
        self
    }

    /// Sets `Offset`. Number of the page, counted from 0.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Limit`. Number of entries per page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// Named arguments of [`ChannelDescribeBillUsageDetailRequest::new`].
#[derive(Clone)]
pub struct ChannelDescribeBillUsageDetailRequestArgs {
    /// `StartTime` – First day of the query.
    pub start_time: String,
    /// `EndTime` – Last day of the query.
    pub end_time: String,
}

/// Response of [`Client::channel_describe_bill_usage_detail`].
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetailResponse {
    /// Number of entries found.
    ///
    /// - On the wire: `Total`, Integer
    /// - Example: `100`
    pub total: Option<i64>,

    /// The uses of quotas.
    ///
    /// - On the wire: `Details`, list of object `ChannelBillUsageDetail`
    pub details: Option<Vec<ChannelBillUsageDetail>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDescribeBillUsageDetailRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDescribeBillUsageDetail")
    };
    type Response = ChannelDescribeBillUsageDetailResponse;
}

rt::paged! {
    ChannelDescribeBillUsageDetailRequest,
    page(&["Offset"], 0).limit(&["Limit"], Some(100)).items(&[&["Details"]]).total(&["Total"]);
    ChannelBillUsageDetail, response => response.details.unwrap_or_default()
}

rt::request! {
    ChannelDescribeBillUsageDetailRequest {
        0 agent: Option "Agent", required();
        1 start_time: "StartTime", required().limits(&[format(CompactDate)]);
        2 end_time: "EndTime", required().limits(&[format(CompactDate)]);
        3 quota_type: Option "QuotaType", known();
        4 offset: Option "Offset", limits(&[min(0)]);
        5 limit: Option "Limit", limits(&[max(100)]);
    }
    rules [
        Span { from: &["StartTime"], to: &["EndTime"], max: Some(2678400), millis: false },
    ]
}

rt::response! {
    ChannelDescribeBillUsageDetailResponse {
        0 total: Option "Total";
        1 details: Option "Details";
        2 request_id: "RequestId";
    }
}
