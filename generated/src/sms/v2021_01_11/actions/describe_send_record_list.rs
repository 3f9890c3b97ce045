// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/DescribeSendRecordList.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::ErrorCode;
use crate::sms::v2021_01_11::types::SendRecord;

impl Client {
    /// Lists what was sent to one number in the last 72 hours, newest first. At most 1000 records of a period can be
    /// read; the rest is cut off.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DescribeSendRecordList)
    /// - Rate limit: 10 calls per second
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_send_record_list_pages`](Self::describe_send_record_list_pages) goes through all of them
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, DescribeSendRecordListRequest, DescribeSendRecordListRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = DescribeSendRecordListRequest::new(DescribeSendRecordListRequestArgs {
    ///         phone_number: "+86136****8015".into(),
    ///         sms_sdk_app_id: "140***9515".into(),
    ///         begin_time: 1787850451,
    ///     })
    ///     .end_time(1787902550)
    ///     .limit(10)
    ///     .offset(0);
    /// let response = client.describe_send_record_list(&request).await?;
    /// println!("{:?}", response.send_record_set);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_send_record_list(
        &self,
        request: &DescribeSendRecordListRequest,
    ) -> impl Future<Output = Result<DescribeSendRecordListResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_send_record_list`](Self::describe_send_record_list) from the `Offset` of the
    /// request on, in pages of its `Limit`, or of 50 if that is not set. Nothing is called before the first one is
    /// asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, DescribeSendRecordListRequest, DescribeSendRecordListRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = DescribeSendRecordListRequest::new(DescribeSendRecordListRequestArgs {
    ///         phone_number: "+86136****8015".into(),
    ///         sms_sdk_app_id: "140***9515".into(),
    ///         begin_time: 1787850451,
    ///     })
    ///     .end_time(1787902550)
    ///     .limit(10)
    ///     .offset(0);
    /// let mut items = client.describe_send_record_list_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_send_record_list_pages(
        &self,
        request: &DescribeSendRecordListRequest,
    ) -> rt::paging::Pages<DescribeSendRecordListRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_send_record_list`].
#[must_use]
#[non_exhaustive]
pub struct DescribeSendRecordListRequest {
    /// The number.
    ///
    /// - On the wire: `PhoneNumber`, String, required
    /// - Limit: a phone number with country code like +8613800138000 (logs a warning)
    /// - Example: `+8613800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number: String,

    /// Application, by the `SdkAppId` that the SMS console shows.
    ///
    /// - On the wire: `SmsSdkAppId`, String, required
    /// - Example: `140***9515`
    pub sms_sdk_app_id: String,

    /// Start of the period, by the time of sending.
    ///
    /// - On the wire: `BeginTime`, Unix time in seconds, required
    /// - Limit: at most 3 days ago (logs a warning)
    /// - Example: `1787850451`
    pub begin_time: i64,

    /// End of the period, by the time of sending; now if left out.
    ///
    /// - On the wire: `EndTime`, Unix time in seconds, optional
    /// - Limit: not after now (logs a warning)
    /// - Example: `1787902550`
    pub end_time: Option<i64>,

    /// Records per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at least 1 (checked before sending), at most 50 (checked before sending)
    /// - Default: `20`, applied by the service
    /// - Example: `10`
    pub limit: Option<u64>,

    /// Number of records to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Limit: at least 0 (checked before sending), at most 1000 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<u64>,
}

impl DescribeSendRecordListRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeSendRecordListRequestArgs) -> Self {
        Self {
            phone_number: args.phone_number,
            sms_sdk_app_id: args.sms_sdk_app_id,
            begin_time: args.begin_time,
            ..rt::unset()
        }
    }

    /// Sets `EndTime`. End of the period, by the time of sending; now if left out.
    #[inline]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `Limit`. Records per page.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Offset`. Number of records to skip.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// Named arguments of [`DescribeSendRecordListRequest::new`].
#[derive(Clone)]
pub struct DescribeSendRecordListRequestArgs {
    /// `PhoneNumber` – The number.
    pub phone_number: String,
    /// `SmsSdkAppId` – Application, by the `SdkAppId` that the SMS console shows.
    pub sms_sdk_app_id: String,
    /// `BeginTime` – Start of the period, by the time of sending.
    pub begin_time: i64,
}

/// Response of [`Client::describe_send_record_list`].
#[non_exhaustive]
pub struct DescribeSendRecordListResponse {
    /// The messages.
    ///
    /// - On the wire: `SendRecordSet`, list of object `SendRecord`
    pub send_record_set: Option<Vec<SendRecord>>,

    /// Number of records in the period, as far as they can be read.
    ///
    /// - On the wire: `TotalCount`, Unsigned integer
    /// - Example: `1`
    pub total_count: Option<u64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeSendRecordListRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(10),
        ..rt::ActionInfo::of(&SERVICE, "DescribeSendRecordList")
    };
    type Response = DescribeSendRecordListResponse;
}

rt::paged! {
    DescribeSendRecordListRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(50)).items(&[&["SendRecordSet"]]).total(&["TotalCount"]);
    SendRecord, response => response.send_record_set.unwrap_or_default()
}

rt::request! {
    DescribeSendRecordListRequest {
        0 phone_number: "PhoneNumber", required().sensitive().limits(&[format(E164)]);
        1 sms_sdk_app_id: "SmsSdkAppId", required();
        2 begin_time: "BeginTime", required().limits(&[min_now(-259200)]);
        3 end_time: Option "EndTime", limits(&[max_now(0)]);
        4 limit: Option "Limit", limits(&[min(1), max(50)]);
        5 offset: Option "Offset", limits(&[min(0), max(1000)]);
    }
}

rt::response! {
    DescribeSendRecordListResponse {
        0 send_record_set: Option "SendRecordSet";
        1 total_count: Option "TotalCount";
        2 request_id: "RequestId";
    }
}
