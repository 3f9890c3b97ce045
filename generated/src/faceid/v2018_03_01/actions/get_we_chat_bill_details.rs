// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetWeChatBillDetails.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::ErrorCode;
use crate::faceid::v2018_03_01::types::WeChatBillDetail;

impl Client {
    /// Lists the charges of a day for verifications in WeChat, in mini programs and H5.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetWeChatBillDetails)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`get_we_chat_bill_details_pages`](Self::get_we_chat_bill_details_pages) goes through all of them
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue.RuleIdNotExist` – `RuleId` does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetWeChatBillDetailsRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetWeChatBillDetailsRequest::new("2020-09-22", 0).rule_id("2");
    /// let response = client.get_we_chat_bill_details(&request).await?;
    /// println!("{}", response.has_next_page);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_we_chat_bill_details(
        &self,
        request: &GetWeChatBillDetailsRequest,
    ) -> impl Future<Output = Result<GetWeChatBillDetailsResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`get_we_chat_bill_details`](Self::get_we_chat_bill_details) from the `Cursor` of the
    /// request on. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetWeChatBillDetailsRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetWeChatBillDetailsRequest::new("2020-09-22", 0).rule_id("2");
    /// let mut items = client.get_we_chat_bill_details_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_we_chat_bill_details_pages(
        &self,
        request: &GetWeChatBillDetailsRequest,
    ) -> rt::paging::Pages<GetWeChatBillDetailsRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::get_we_chat_bill_details`].
#[must_use]
#[non_exhaustive]
pub struct GetWeChatBillDetailsRequest {
    /// Day of the bill, up to 365 days ago. From 6 in the morning the day before is available.
    ///
    /// - On the wire: `Date`, date (`2022-01-01`), required
    /// - Limit: at most 365 days ago (logs a warning), a date like 2023-11-14 (logs a warning)
    /// - Example: `2023-03-01`
    pub date: String,

    /// Where the page begins: 0, then `NextCursor` of the page before.
    ///
    /// - On the wire: `Cursor`, Unsigned integer, required
    /// - Example: `1`
    pub cursor: u64,

    /// Flow of the business; all of them if left out.
    ///
    /// - On the wire: `RuleId`, String, optional
    /// - Example: `12`
    pub rule_id: Option<String>,
}

impl GetWeChatBillDetailsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(date: impl Into<String>, cursor: u64) -> Self {
        Self {
            date: date.into(),
            cursor,
            ..rt::unset()
        }
    }

    /// Sets `RuleId`. Flow of the business; all of them if left out.
    pub fn rule_id(mut self, rule_id: impl Into<String>) -> Self {
        self.rule_id = Some(rule_id.into());
        self
    }
}

/// Response of [`Client::get_we_chat_bill_details`].
#[non_exhaustive]
pub struct GetWeChatBillDetailsResponse {
    /// Whether there are more pages.
    ///
    /// - On the wire: `HasNextPage`, Boolean, always present in responses
    /// - Example: `false`
    pub has_next_page: bool,

    /// Where the next page begins.
    ///
    /// - On the wire: `NextCursor`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub next_cursor: u64,

    /// Bill of each token.
    ///
    /// - On the wire: `WeChatBillDetails`, list of object `WeChatBillDetail`, always present in responses
    pub we_chat_bill_details: Vec<WeChatBillDetail>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetWeChatBillDetailsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetWeChatBillDetails")
    };
    type Response = GetWeChatBillDetailsResponse;
}

rt::paged! {
    GetWeChatBillDetailsRequest,
    cursor(&["Cursor"], &["NextCursor"]).items(&[&["WeChatBillDetails"]]).more(&["HasNextPage"]);
    WeChatBillDetail, response => response.we_chat_bill_details
}

rt::request! {
    GetWeChatBillDetailsRequest {
        0 date: "Date", required().limits(&[min_now(-31536000), format(Date)]);
        1 cursor: "Cursor", required();
        2 rule_id: Option "RuleId";
    }
}

rt::response! {
    GetWeChatBillDetailsResponse {
        0 has_next_page: "HasNextPage", always();
        1 next_cursor: "NextCursor", always();
        2 we_chat_bill_details: "WeChatBillDetails", always();
        3 request_id: "RequestId";
    }
}
