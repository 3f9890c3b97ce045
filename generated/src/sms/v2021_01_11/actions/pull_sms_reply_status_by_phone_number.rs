// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/PullSmsReplyStatusByPhoneNumber.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::types::PullSmsReplyStatus;

impl Client {
    /// Lists replies from one number in the last 7 days. Replies can also be sent to a callback.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=PullSmsReplyStatusByPhoneNumber)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.JsonParseFail` – The service could not parse the body of the request.
    /// - `FailedOperation.PhoneNumberInBlacklist` – The number is on a do-not-disturb list: its user opted out, or
    ///   the carrier lists it.
    /// - `InternalError.OtherError` – The service failed.
    /// - `InternalError.RequestTimeException` – The time of the request differs from that of the service by more than
    ///   10 minutes.
    /// - `InternalError.RestApiInterfaceNotExist` – The service does not know the action.
    /// - `InternalError.SendAndRecvFail` – Sending or receiving took too long inside the service.
    /// - `InternalError.SigVerificationFail` – The service could not verify the signature of the request.
    /// - `InternalError.Timeout` – Handing over the message took too long.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue.BeginTimeVerifyFail` – `BeginTime` is not valid.
    /// - `InvalidParameterValue.EndTimeVerifyFail` – `EndTime` is not valid.
    /// - `InvalidParameterValue.IncorrectPhoneNumber` – The phone number is malformed.
    /// - `InvalidParameterValue.InvalidStartTime` – The period is not valid, for instance because its start is after
    ///   its end.
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
    /// use tc3::sms::{
    ///     Client, PullSmsReplyStatusByPhoneNumberRequest,
    ///     PullSmsReplyStatusByPhoneNumberRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = PullSmsReplyStatusByPhoneNumberRequest::new(PullSmsReplyStatusByPhoneNumberRequestArgs {
    ///         begin_time: 1620734100,
    ///         offset: 0,
    ///         limit: 2,
    ///         phone_number: "+8618501234444".into(),
    ///         sms_sdk_app_id: "1400006666".into(),
    ///     })
    ///     .end_time(1620734200);
    /// let response = client.pull_sms_reply_status_by_phone_number(&request).await?;
    /// println!("{:?}", response.pull_sms_reply_status_set);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pull_sms_reply_status_by_phone_number(
        &self,
        request: &PullSmsReplyStatusByPhoneNumberRequest,
    ) -> impl Future<Output = Result<PullSmsReplyStatusByPhoneNumberResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::pull_sms_reply_status_by_phone_number`].
#[must_use]
#[non_exhaustive]
pub struct PullSmsReplyStatusByPhoneNumberRequest {
    /// Start of the period.
    ///
    /// - On the wire: `BeginTime`, Unix time in seconds, required
    /// - Limit: at most 7 days ago (logs a warning)
    /// - Example: `1464624000`
    pub begin_time: i64,

    /// Fixed at 0 so far.
    ///
    /// - On the wire: `Offset`, Unsigned integer, required
    /// - Limit: at most 0 (logs a warning)
    /// - Example: `0`
    pub offset: u64,

    /// How many to return at most.
    ///
    /// - On the wire: `Limit`, Unsigned integer, required
    /// - Limit: at most 100 (checked before sending)
    /// - Example: `2`
    pub limit: u64,

    /// The number.
    ///
    /// - On the wire: `PhoneNumber`, String, required
    /// - Limit: a phone number with country code like +8613800138000 (logs a warning)
    /// - Example: `+8618501234444`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number: String,

    /// Application, by the `SdkAppId` that the SMS console shows.
    ///
    /// - On the wire: `SmsSdkAppId`, String, required
    /// - Example: `1400006666`
    pub sms_sdk_app_id: String,

    /// End of the period.
    ///
    /// - On the wire: `EndTime`, Unix time in seconds, optional
    /// - Example: `1464624123`
    pub end_time: Option<i64>,
}

impl PullSmsReplyStatusByPhoneNumberRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: PullSmsReplyStatusByPhoneNumberRequestArgs) -> Self {
        Self {
            begin_time: args.begin_time,
            offset: args.offset,
            limit: args.limit,
            phone_number: args.phone_number,
            sms_sdk_app_id: args.sms_sdk_app_id,
            ..rt::unset()
        }
    }

    /// Sets `EndTime`. End of the period.
    #[inline]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }
}

/// Named arguments of [`PullSmsReplyStatusByPhoneNumberRequest::new`].
#[derive(Clone)]
pub struct PullSmsReplyStatusByPhoneNumberRequestArgs {
    /// `BeginTime` – Start of the period.
    pub begin_time: i64,
    /// `Offset` – Fixed at 0 so far.
    pub offset: u64,
    /// `Limit` – How many to return at most.
    pub limit: u64,
    /// `PhoneNumber` – The number.
    pub phone_number: String,
    /// `SmsSdkAppId` – Application, by the `SdkAppId` that the SMS console shows.
    pub sms_sdk_app_id: String,
}

/// Response of [`Client::pull_sms_reply_status_by_phone_number`].
#[non_exhaustive]
pub struct PullSmsReplyStatusByPhoneNumberResponse {
    /// The replies.
    ///
    /// - On the wire: `PullSmsReplyStatusSet`, list of object `PullSmsReplyStatus`, always present in responses
    pub pull_sms_reply_status_set: Vec<PullSmsReplyStatus>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for PullSmsReplyStatusByPhoneNumberRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "PullSmsReplyStatusByPhoneNumber")
    };
    type Response = PullSmsReplyStatusByPhoneNumberResponse;
}

rt::request! {
    PullSmsReplyStatusByPhoneNumberRequest {
        0 begin_time: "BeginTime", required().limits(&[min_now(-604800)]);
        1 offset: "Offset", required().limits(&[max(0).warn()]);
        2 limit: "Limit", required().limits(&[max(100)]);
        3 phone_number: "PhoneNumber", required().sensitive().limits(&[format(E164)]);
        4 sms_sdk_app_id: "SmsSdkAppId", required();
        5 end_time: Option "EndTime";
    }
}

rt::response! {
    PullSmsReplyStatusByPhoneNumberResponse {
        0 pull_sms_reply_status_set: "PullSmsReplyStatusSet", always();
        1 request_id: "RequestId";
    }
}
