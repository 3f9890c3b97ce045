// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeBillUsageDetail.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, BillUsageDetail};

impl Client {
    /// Lists how quotas were used.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeBillUsageDetail)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_bill_usage_detail_pages`](Self::describe_bill_usage_detail_pages) goes through all of them
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.Limit` – The page size is too large.
    /// - `InvalidParameterValue.InvalidQuotaType` – The kind of quota is not valid.
    /// - `InvalidParameterValue.InvalidTime` – A time is not valid.
    /// - `ResourceNotFound.NotExistApplication` – The application does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, DescribeBillUsageDetailRequest, DescribeBillUsageDetailRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let request = DescribeBillUsageDetailRequest::new(DescribeBillUsageDetailRequestArgs {
    ///         start_time: "20230902".into(),
    ///         end_time: "20230930".into(),
    ///     })
    ///     .offset(0)
    ///     .limit(50);
    /// let response = client.describe_bill_usage_detail(&request).await?;
    /// println!("{:?}", response.total);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_bill_usage_detail(
        &self,
        request: &DescribeBillUsageDetailRequest,
    ) -> impl Future<Output = Result<DescribeBillUsageDetailResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_bill_usage_detail`](Self::describe_bill_usage_detail) from the `Offset` of the
    /// request on, in pages of its `Limit`, or of 100 if that is not set. Nothing is called before the first one is
    /// asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, DescribeBillUsageDetailRequest, DescribeBillUsageDetailRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let request = DescribeBillUsageDetailRequest::new(DescribeBillUsageDetailRequestArgs {
    ///         start_time: "20230902".into(),
    ///         end_time: "20230930".into(),
    ///     })
    ///     .offset(0)
    ///     .limit(50);
    /// let mut items = client.describe_bill_usage_detail_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_bill_usage_detail_pages(
        &self,
        request: &DescribeBillUsageDetailRequest,
    ) -> rt::paging::Pages<DescribeBillUsageDetailRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_bill_usage_detail`].
#[must_use]
#[non_exhaustive]
pub struct DescribeBillUsageDetailRequest {
    /// First day of the query. From 2026-10-10 on both must be in the same calendar month.
    ///
    /// - On the wire: `StartTime`, String, required
    /// - Limit: a date like 20231114 (logs a warning)
    /// - Not after `EndTime`, and at most 31 days before it
    /// - Example: `20230101`
    pub start_time: String,

    /// Last day of the query. From 2026-10-10 on both must be in the same calendar month.
    ///
    /// - On the wire: `EndTime`, String, required
    /// - Limit: a date like 20231114 (logs a warning)
    /// - Not before `StartTime`, and at most 31 days after it
    /// - Example: `20230105`
    pub end_time: String,

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
    /// - Example: `50`
    pub limit: Option<i64>,

    /// Kind of quota; all if left out.
    ///
    /// - On the wire: `QuotaType`, String, optional
    /// - Example: `CloudEnterprise`
    pub quota_type: Option<UsedQuota>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeBillUsageDetailRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeBillUsageDetailRequestArgs) -> Self {
        Self {
            start_time: args.start_time,
            end_time: args.end_time,
            ..rt::unset()
        }
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

    /// Sets `QuotaType`. Kind of quota; all if left out.
    #[inline]
    pub fn quota_type(mut self, quota_type: UsedQuota) -> Self {
        self.quota_type = Some(quota_type);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Named arguments of [`DescribeBillUsageDetailRequest::new`].
#[derive(Clone)]
pub struct DescribeBillUsageDetailRequestArgs {
    /// `StartTime` – First day of the query.
    pub start_time: String,
    /// `EndTime` – Last day of the query.
    pub end_time: String,
}

/// Response of [`Client::describe_bill_usage_detail`].
#[non_exhaustive]
pub struct DescribeBillUsageDetailResponse {
    /// Number of entries found.
    ///
    /// - On the wire: `Total`, Integer
    /// - Example: `125`
    pub total: Option<i64>,

    /// The uses of quotas.
    ///
    /// - On the wire: `Details`, list of object `BillUsageDetail`
    pub details: Option<Vec<BillUsageDetail>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Kind of quota whose uses are listed.
    pub enum UsedQuota, UnknownUsedQuota {
        /// `CloudEnterprise` – Contracts of the enterprise edition.
        CloudEnterprise = "CloudEnterprise",
        /// `SingleSignature` – Seals set by one party only.
        SingleSignature = "SingleSignature",
        /// `CloudProve` – Evidence reports.
        CloudProve = "CloudProve",
        /// `CloudOnlineSign` – Online signing in Tencent Meeting.
        CloudOnlineSign = "CloudOnlineSign",
        /// `ChannelWeCard` – WeCard (`微工卡`).
        ChannelWeCard = "ChannelWeCard",
        /// `SignFlow` – Contracts.
        SignFlow = "SignFlow",
        /// `SignFace` – Intention of signers checked by face recognition.
        SignFace = "SignFace",
        /// `SignPassword` – Intention of signers checked by password.
        SignPassword = "SignPassword",
        /// `SignSMS` – Intention of signers checked by text message.
        SignSms = "SignSMS",
        /// `PersonalEssAuth` – Verification of signers by Tencent e-Sign.
        PersonalEssAuth = "PersonalEssAuth",
        /// `PersonalThirdAuth` – Verification of signers by a trusted third party.
        PersonalThirdAuth = "PersonalThirdAuth",
        /// `OrgEssAuth` – Verification of signing organizations.
        OrgEssAuth = "OrgEssAuth",
        /// `FlowNotify` – Text messages.
        FlowNotify = "FlowNotify",
        /// `AuthService` – Look-ups of business registration data.
        AuthService = "AuthService",
        /// `NoAuthSign` – Signing in form only (`形式签`), without verification.
        NoAuthSign = "NoAuthSign",
    }
}

impl rt::Action for DescribeBillUsageDetailRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeBillUsageDetail")
    };
    type Response = DescribeBillUsageDetailResponse;
}

rt::paged! {
    DescribeBillUsageDetailRequest,
    page(&["Offset"], 0).limit(&["Limit"], Some(100)).items(&[&["Details"]]).total(&["Total"]);
    BillUsageDetail, response => response.details.unwrap_or_default()
}

rt::request! {
    DescribeBillUsageDetailRequest {
        0 start_time: "StartTime", required().limits(&[format(CompactDate)]);
        1 end_time: "EndTime", required().limits(&[format(CompactDate)]);
        2 offset: Option "Offset", limits(&[min(0)]);
        3 limit: Option "Limit", limits(&[max(100)]);
        4 quota_type: Option "QuotaType", known();
        5 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
    rules [
        Span { from: &["StartTime"], to: &["EndTime"], max: Some(2678400), millis: false },
    ]
}

rt::response! {
    DescribeBillUsageDetailResponse {
        0 total: Option "Total";
        1 details: Option "Details";
        2 request_id: "RequestId";
    }
}
