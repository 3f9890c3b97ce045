// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/SmsPackagesStatistics.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::ErrorCode;
use crate::sms::v2021_01_11::types::SmsPackagesStatistics;

impl Client {
    /// Lists the prepaid packages of messages that were created in a period, with how much of each is used.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=SmsPackagesStatistics)
    /// - Rate limit: 10 calls per second
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`sms_packages_statistics_pages`](Self::sms_packages_statistics_pages) goes through all of them
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
    /// - `FailedOperation.SignatureIncorrectOrUnapproved` – The signature is malformed or not approved.
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
    /// use tc3::sms::{Client, SmsPackagesStatisticsRequest, SmsPackagesStatisticsRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = SmsPackagesStatisticsRequest::new(SmsPackagesStatisticsRequestArgs {
    ///     sms_sdk_app_id: "1400006666".into(),
    ///     limit: 2,
    ///     offset: 0,
    ///     begin_time: "2021040113".into(),
    ///     end_time: "2021043023".into(),
    /// });
    /// let response = client.sms_packages_statistics(&request).await?;
    /// println!("{:?}", response.sms_packages_statistics_set);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sms_packages_statistics(
        &self,
        request: &SmsPackagesStatisticsRequest,
    ) -> impl Future<Output = Result<SmsPackagesStatisticsResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`sms_packages_statistics`](Self::sms_packages_statistics) from the `Offset` of the
    /// request on, in pages of its `Limit`, or of 500 if that is 0. Nothing is called before the first one is asked
    /// for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, SmsPackagesStatisticsRequest, SmsPackagesStatisticsRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = SmsPackagesStatisticsRequest::new(SmsPackagesStatisticsRequestArgs {
    ///     sms_sdk_app_id: "1400006666".into(),
    ///     limit: 2,
    ///     offset: 0,
    ///     begin_time: "2021040113".into(),
    ///     end_time: "2021043023".into(),
    /// });
    /// let mut items = client.sms_packages_statistics_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sms_packages_statistics_pages(
        &self,
        request: &SmsPackagesStatisticsRequest,
    ) -> rt::paging::Pages<SmsPackagesStatisticsRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::sms_packages_statistics`].
#[must_use]
#[non_exhaustive]
pub struct SmsPackagesStatisticsRequest {
    /// Application, by the `SdkAppId` that the SMS console shows.
    ///
    /// - On the wire: `SmsSdkAppId`, String, required
    /// - Example: `1400006666`
    pub sms_sdk_app_id: String,

    /// Packages per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, required
    /// - Limit: at most 500 (checked before sending)
    /// - Example: `2`
    pub limit: u64,

    /// Number of packages to skip.
    ///
    /// - On the wire: `Offset`, Unsigned integer, required
    /// - Example: `0`
    pub offset: u64,

    /// First hour.
    ///
    /// - On the wire: `BeginTime`, String, required
    /// - Limit: a date and hour like 2023111422 (logs a warning)
    /// - Not after `EndTime`
    /// - Example: `2024050113`
    pub begin_time: String,

    /// Last hour; after `BeginTime`.
    ///
    /// - On the wire: `EndTime`, String, required
    /// - Limit: not after now (logs a warning), a date and hour like 2023111422 (logs a warning)
    /// - Not before `BeginTime`
    /// - Example: `2024050118`
    pub end_time: String,
}

impl SmsPackagesStatisticsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: SmsPackagesStatisticsRequestArgs) -> Self {
        Self {
            sms_sdk_app_id: args.sms_sdk_app_id,
            limit: args.limit,
            offset: args.offset,
            begin_time: args.begin_time,
            end_time: args.end_time,
        }
    }
}

/// Named arguments of [`SmsPackagesStatisticsRequest::new`].
#[derive(Clone)]
pub struct SmsPackagesStatisticsRequestArgs {
    /// `SmsSdkAppId` – Application, by the `SdkAppId` that the SMS console shows.
    pub sms_sdk_app_id: String,
    /// `Limit` – Packages per page.
    pub limit: u64,
    /// `Offset` – Number of packages to skip.
    pub offset: u64,
    /// `BeginTime` – First hour.
    pub begin_time: String,
    /// `EndTime` – Last hour; after `BeginTime`.
    pub end_time: String,
}

/// Response of [`Client::sms_packages_statistics`].
#[non_exhaustive]
pub struct SmsPackagesStatisticsResponse {
    /// The packages.
    ///
    /// - On the wire: `SmsPackagesStatisticsSet`, list of object `SmsPackagesStatistics`, always present in responses
    pub sms_packages_statistics_set: Vec<SmsPackagesStatistics>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for SmsPackagesStatisticsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(10),
        ..rt::ActionInfo::of(&SERVICE, "SmsPackagesStatistics")
    };
    type Response = SmsPackagesStatisticsResponse;
}

rt::paged! {
    SmsPackagesStatisticsRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(500)).items(&[&["SmsPackagesStatisticsSet"]]);
    SmsPackagesStatistics, response => response.sms_packages_statistics_set
}

rt::request! {
    SmsPackagesStatisticsRequest {
        0 sms_sdk_app_id: "SmsSdkAppId", required();
        1 limit: "Limit", required().limits(&[max(500)]);
        2 offset: "Offset", required();
        3 begin_time: "BeginTime", required().limits(&[format(CompactHour)]);
        4 end_time: "EndTime", required().limits(&[max_now(0), format(CompactHour)]);
    }
    rules [
        Span { from: &["BeginTime"], to: &["EndTime"], max: None, millis: false },
    ]
}

rt::response! {
    SmsPackagesStatisticsResponse {
        0 sms_packages_statistics_set: "SmsPackagesStatisticsSet", always();
        1 request_id: "RequestId";
    }
}
