// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/SendStatusStatistics.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::types::SendStatusStatistics;

impl Client {
    /// Counts the messages sent in a period.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=SendStatusStatistics)
    /// - Rate limit: 10 calls per second
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.FailResolvePacket` – The service could not parse the request.
    /// - `FailedOperation.JsonParseFail` – The service could not parse the body of the request.
    /// - `FailedOperation.PhoneNumberInBlacklist` – The number is on a do-not-disturb list: its user opted out, or
    ///   the carrier lists it.
    /// - `FailedOperation.TemplateIncorrectOrUnapproved` – The template is not approved, or the message does not
    ///   match it.
    /// - `InternalError.OtherError` – The service failed.
    /// - `InternalError.ParseBackendResponseFail` – The service could not parse what the carrier answered.
    /// - `InternalError.RequestTimeException` – The time of the request differs from that of the service by more than
    ///   10 minutes.
    /// - `InternalError.RestApiInterfaceNotExist` – The service does not know the action.
    /// - `InternalError.SendAndRecvFail` – Sending or receiving took too long inside the service.
    /// - `InternalError.SigFieldMissing` – The signature of the request was missing inside the service.
    /// - `InternalError.SigVerificationFail` – The service could not verify the signature of the request.
    /// - `InternalError.Timeout` – Handing over the message took too long.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue.BeginTimeVerifyFail` – `BeginTime` is not valid.
    /// - `InvalidParameterValue.EndTimeVerifyFail` – `EndTime` is not valid.
    /// - `InvalidParameterValue.IncorrectPhoneNumber` – The phone number is malformed.
    /// - `InvalidParameterValue.LimitVerifyFail` – `Limit` is not valid.
    /// - `InvalidParameterValue.OffsetVerifyFail` – `Offset` is not valid.
    /// - `InvalidParameterValue.SdkAppIdNotExist` – The application does not exist.
    /// - `MissingParameter` – A parameter is missing.
    /// - `UnauthorizedOperation.RequestIpNotInWhitelist` – The address of the caller is not on the allow list of the
    ///   account.
    /// - `UnauthorizedOperation.RequestPermissionDeny` – The account may not make this call.
    /// - `UnauthorizedOperation.SdkAppIdIsDisabled` – The application is disabled.
    /// - `UnauthorizedOperation.ServiceSuspendDueToArrears` – The service is suspended, because the account owes
    ///   money.
    /// - `UnauthorizedOperation.SmsSdkAppIdVerifyFail` – The application does not belong to the account of the key.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, SendStatusStatisticsRequest, SendStatusStatisticsRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = SendStatusStatisticsRequest::new(SendStatusStatisticsRequestArgs {
    ///     begin_time: "2021050113".into(),
    ///     end_time: "2021050123".into(),
    ///     sms_sdk_app_id: "1400006666".into(),
    ///     limit: 0,
    ///     offset: 0,
    /// });
    /// let response = client.send_status_statistics(&request).await?;
    /// println!("{:?}", response.send_status_statistics);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_status_statistics(
        &self,
        request: &SendStatusStatisticsRequest,
    ) -> impl Future<Output = Result<SendStatusStatisticsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::send_status_statistics`].
#[must_use]
#[non_exhaustive]
pub struct SendStatusStatisticsRequest {
    /// First hour, included.
    ///
    /// - On the wire: `BeginTime`, String, required
    /// - Limit: a date and hour like 2023111422 (logs a warning)
    /// - Not after `EndTime`
    /// - Example: `2024090800`
    pub begin_time: String,

    /// Last hour, included.
    ///
    /// - On the wire: `EndTime`, String, required
    /// - Limit: a date and hour like 2023111422 (logs a warning)
    /// - Not before `BeginTime`
    /// - Example: `2024090823`
    pub end_time: String,

    /// Application, by the `SdkAppId` that the SMS console shows.
    ///
    /// - On the wire: `SmsSdkAppId`, String, required
    /// - Example: `1400006666`
    pub sms_sdk_app_id: String,

    /// Fixed at 0 so far.
    ///
    /// - On the wire: `Limit`, Unsigned integer, required
    /// - Limit: at most 0 (logs a warning)
    /// - Example: `0`
    pub limit: u64,

    /// Fixed at 0 so far.
    ///
    /// - On the wire: `Offset`, Unsigned integer, required
    /// - Limit: at most 0 (logs a warning)
    /// - Example: `0`
    pub offset: u64,
}

impl SendStatusStatisticsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: SendStatusStatisticsRequestArgs) -> Self {
        Self {
            begin_time: args.begin_time,
            end_time: args.end_time,
            sms_sdk_app_id: args.sms_sdk_app_id,
            limit: args.limit,
            offset: args.offset,
        }
    }
}

/// Named arguments of [`SendStatusStatisticsRequest::new`].
#[derive(Clone)]
pub struct SendStatusStatisticsRequestArgs {
    /// `BeginTime` – First hour, included.
    pub begin_time: String,
    /// `EndTime` – Last hour, included.
    pub end_time: String,
    /// `SmsSdkAppId` – Application, by the `SdkAppId` that the SMS console shows.
    pub sms_sdk_app_id: String,
    /// `Limit` – Fixed at 0 so far.
    pub limit: u64,
    /// `Offset` – Fixed at 0 so far.
    pub offset: u64,
}

/// Response of [`Client::send_status_statistics`].
#[non_exhaustive]
pub struct SendStatusStatisticsResponse {
    /// The counts.
    ///
    /// - On the wire: `SendStatusStatistics`, object `SendStatusStatistics`, always present in responses
    pub send_status_statistics: SendStatusStatistics,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for SendStatusStatisticsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(10),
        ..rt::ActionInfo::of(&SERVICE, "SendStatusStatistics")
    };
    type Response = SendStatusStatisticsResponse;
}

rt::request! {
    SendStatusStatisticsRequest {
        0 begin_time: "BeginTime", required().limits(&[format(CompactHour)]);
        1 end_time: "EndTime", required().limits(&[format(CompactHour)]);
        2 sms_sdk_app_id: "SmsSdkAppId", required();
        3 limit: "Limit", required().limits(&[max(0).warn()]);
        4 offset: "Offset", required().limits(&[max(0).warn()]);
    }
    rules [
        Span { from: &["BeginTime"], to: &["EndTime"], max: None, millis: false },
    ]
}

rt::response! {
    SendStatusStatisticsResponse {
        0 send_status_statistics: "SendStatusStatistics", always();
        1 request_id: "RequestId";
    }
}
