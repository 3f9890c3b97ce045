// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeUsage.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::types::{Agent, UsageDetail, UserInfo};

impl Client {
    /// Returns how many contracts the client organizations of the application used. The account manager can raise the
    /// daily limit.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeUsage)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Rate limit: 50 calls per day, which the client does not count
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_usage_pages`](Self::describe_usage_pages) goes through all of them
    /// - Operator: must set `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Date` – A date is not valid.
    /// - `InvalidParameter.Limit` – The page size is wrong.
    /// - `LimitExceeded.CallTimes` – The action has been called too often; the number of calls per day is limited.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.Date` – The dates are missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.BannedApplication` – The application has been banned.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeUsageRequest, DescribeUsageRequestArgs, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeUsageRequest::new(DescribeUsageRequestArgs {
    ///         start_date: "2023-11-06".into(),
    ///         end_date: "2023-11-08".into(),
    ///     })
    ///     .need_aggregate(false)
    ///     .limit(1000)
    ///     .offset(0);
    /// let response = client.describe_usage(&request).await?;
    /// println!("{}", response.total);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "since 2026-02-03; use `ChannelDescribeBillUsageDetail` instead. Shut down on that day."
    )]
    #[inline]
    pub fn describe_usage(
        &self,
        request: &DescribeUsageRequest,
    ) -> impl Future<Output = Result<DescribeUsageResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_usage`](Self::describe_usage) from the `Offset` of the request on, in pages of
    /// its `Limit`, or of 1000 if that is not set. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeUsageRequest, DescribeUsageRequestArgs, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeUsageRequest::new(DescribeUsageRequestArgs {
    ///         start_date: "2023-11-06".into(),
    ///         end_date: "2023-11-08".into(),
    ///     })
    ///     .need_aggregate(false)
    ///     .limit(1000)
    ///     .offset(0);
    /// let mut items = client.describe_usage_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "since 2026-02-03; use `ChannelDescribeBillUsageDetail` instead. Shut down on that day."
    )]
    #[inline]
    pub fn describe_usage_pages(
        &self,
        request: &DescribeUsageRequest,
    ) -> rt::paging::Pages<DescribeUsageRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_usage`].
#[must_use]
#[non_exhaustive]
pub struct DescribeUsageRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// First day of the query, included.
    ///
    /// - On the wire: `StartDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Not after `EndDate`, and at most 90 days before it
    /// - Example: `2021-03-21`
    pub start_date: String,

    /// Last day of the query, included.
    ///
    /// - On the wire: `EndDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (logs a warning)
    /// - Not before `StartDate`, and at most 90 days after it
    /// - Example: `2021-04-22`
    pub end_date: String,

    /// Whether to add up: true gives one entry per organization, false one per organization and day, without days on
    /// which nothing happened.
    ///
    /// - On the wire: `NeedAggregate`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub need_aggregate: Option<bool>,

    /// Entries per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 1000 (checked before sending)
    /// - Default: `1000`, applied by the service
    /// - Example: `10`
    pub limit: Option<u64>,

    /// Number of the page, counted from 0.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Example: `0`
    pub offset: Option<u64>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl DescribeUsageRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeUsageRequestArgs) -> Self {
        Self {
            start_date: args.start_date,
            end_date: args.end_date,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `NeedAggregate`. Whether to add up: true gives one entry per organization, false one per organization and
    /// day, without days on which nothing happened.
    #[inline]
    pub fn need_aggregate(mut self, need_aggregate: bool) -> Self {
        self.need_aggregate = Some(need_aggregate);
        self
    }

    /// Sets `Limit`. Entries per page.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Offset`. Number of the page, counted from 0.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Named arguments of [`DescribeUsageRequest::new`].
#[derive(Clone)]
pub struct DescribeUsageRequestArgs {
    /// `StartDate` – First day of the query, included.
    pub start_date: String,
    /// `EndDate` – Last day of the query, included.
    pub end_date: String,
}

/// Response of [`Client::describe_usage`].
#[non_exhaustive]
pub struct DescribeUsageResponse {
    /// Number of entries.
    ///
    /// - On the wire: `Total`, Unsigned integer, always present in responses
    /// - Example: `1000`
    pub total: u64,

    /// The contracts used.
    ///
    /// - On the wire: `Details`, list of object `UsageDetail`, always present in responses
    pub details: Vec<UsageDetail>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeUsageRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeUsage")
    };
    type Response = DescribeUsageResponse;
}

rt::paged! {
    DescribeUsageRequest,
    page(&["Offset"], 0).limit(&["Limit"], Some(1000)).items(&[&["Details"]]).total(&["Total"]);
    UsageDetail, response => response.details
}

rt::request! {
    DescribeUsageRequest {
        0 agent: Option "Agent", required();
        1 start_date: "StartDate", required().limits(&[format(Date)]);
        2 end_date: "EndDate", required().limits(&[format(Date)]);
        3 need_aggregate: Option "NeedAggregate";
        4 limit: Option "Limit", limits(&[max(1000)]);
        5 offset: Option "Offset";
        6 operator: Option "Operator";
    }
    rules [
        Span { from: &["StartDate"], to: &["EndDate"], max: Some(7776000), millis: false },
    ]
}

rt::response! {
    DescribeUsageResponse {
        0 total: "Total", always();
        1 details: "Details", always();
        2 request_id: "RequestId";
    }
}
