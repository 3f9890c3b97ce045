// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/GetTicketStatistics.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::client::{Client, Error, SERVICE};
use crate::captcha::v2019_07_22::types::CaptchaStatisticObj;

impl Client {
    /// Returns how many tickets of an application were checked, passed and were rejected.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=captcha&Version=2019-07-22&Action=GetTicketStatistics)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `UnauthorizedOperation.ErrAuth` – The authentication failed.
    /// - `UnauthorizedOperation.Unauthorized` – The account has not opened the service, has no package left, or owes
    ///   money.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::captcha::{Client, GetTicketStatisticsRequest, GetTicketStatisticsRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::captcha::Error> {
    /// let request = GetTicketStatisticsRequest::new(GetTicketStatisticsRequestArgs {
    ///     captcha_app_id: "199999164".into(),
    ///     start_time_str: "2022-06-15 20:00".into(),
    ///     end_time_str: "2022-05-14 01:00".into(),
    ///     dimension: "3".into(),
    /// });
    /// let response = client.get_ticket_statistics(&request).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_ticket_statistics(
        &self,
        request: &GetTicketStatisticsRequest,
    ) -> impl Future<Output = Result<GetTicketStatisticsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_ticket_statistics`].
#[must_use]
#[non_exhaustive]
pub struct GetTicketStatisticsRequest {
    /// Application of the console.
    ///
    /// - On the wire: `CaptchaAppId`, String, required
    /// - Example: `199999164`
    pub captcha_app_id: String,

    /// Start of the period, to the minute.
    ///
    /// - On the wire: `StartTimeStr`, String, required
    /// - Pattern: `[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}` (not checked before sending) (assumed: the vendor
    ///   does not state it)
    /// - Example: `2022-05-14 01:00`
    pub start_time_str: String,

    /// End of the period, to the minute.
    ///
    /// - On the wire: `EndTimeStr`, String, required
    /// - Pattern: `[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}` (not checked before sending) (assumed: the vendor
    ///   does not state it)
    /// - Example: `2022-06-15 20:00`
    pub end_time_str: String,

    /// Length of a step. In `GetTotalTicketStatistics` 1 is a minute, 2 an hour and 3 a day.
    ///
    /// - On the wire: `Dimension`, String, required
    /// - Example: `3`
    /// - Known values: `1`, `2`, `3` (assumed: the vendor does not state it)
    pub dimension: String,
}

impl GetTicketStatisticsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: GetTicketStatisticsRequestArgs) -> Self {
        Self {
            captcha_app_id: args.captcha_app_id,
            start_time_str: args.start_time_str,
            end_time_str: args.end_time_str,
            dimension: args.dimension,
        }
    }
}

/// Named arguments of [`GetTicketStatisticsRequest::new`].
#[derive(Clone)]
pub struct GetTicketStatisticsRequestArgs {
    /// `CaptchaAppId` – Application of the console.
    pub captcha_app_id: String,
    /// `StartTimeStr` – Start of the period, to the minute.
    pub start_time_str: String,
    /// `EndTimeStr` – End of the period, to the minute.
    pub end_time_str: String,
    /// `Dimension` – Length of a step.
    pub dimension: String,
}

/// Response of [`Client::get_ticket_statistics`].
#[non_exhaustive]
pub struct GetTicketStatisticsResponse {
    /// The statistics.
    ///
    /// - On the wire: `Data`, object `CaptchaStatisticObj`, always present in responses, may be null
    pub data: Option<CaptchaStatisticObj>,

    /// 0 on success, in the examples; anything else is a failure.
    ///
    /// - On the wire: `CaptchaCode`, Integer, always present in responses
    /// - Example: `0`
    pub captcha_code: i64,

    /// Explanation of `CaptchaCode`.
    ///
    /// - On the wire: `CaptchaMsg`, String, always present in responses
    /// - Example: `success`
    pub captcha_msg: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetTicketStatisticsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetTicketStatistics")
    };
    type Response = GetTicketStatisticsResponse;
}

rt::request! {
    GetTicketStatisticsRequest {
        0 captcha_app_id: "CaptchaAppId", required();
        1 start_time_str: "StartTimeStr", required();
        2 end_time_str: "EndTimeStr", required();
        3 dimension: "Dimension", required();
    }
}

rt::response! {
    GetTicketStatisticsResponse {
        0 data: Option "Data", always().nullable();
        1 captcha_code: "CaptchaCode", always();
        2 captcha_msg: "CaptchaMsg", always();
        3 request_id: "RequestId";
    }
}
