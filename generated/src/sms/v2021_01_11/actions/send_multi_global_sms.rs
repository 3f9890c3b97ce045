// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/SendMultiGlobalSms.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::types::{MultiSmsInfo, SendMultiStatus};

impl Client {
    /// Sends messages of different content to up to 200 numbers outside the Chinese mainland, each with its own
    /// template, parameters and sender ID. An answer without an error says only that the call was accepted: `Code` of
    /// each status tells whether the message to that number was.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=SendMultiGlobalSms)
    /// - Rate limit: 10 calls per second
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.ContainSensitiveWord` – The text of the message holds forbidden words.
    /// - `FailedOperation.FailResolvePacket` – The service could not parse the request.
    /// - `FailedOperation.InsufficientBalanceInSmsPackage` – The prepaid packages are used up.
    /// - `FailedOperation.MarketingSendTimeConstraint` – Marketing messages are sent between 8:00 and 22:00 only.
    /// - `FailedOperation.PhoneNumberInBlacklist` – The number is on a do-not-disturb list: its user opted out, or
    ///   the carrier lists it.
    /// - `FailedOperation.SignatureIncorrectOrUnapproved` – The signature is malformed or not approved.
    /// - `FailedOperation.TemplateIncorrectOrUnapproved` – The template is not approved, or the message does not
    ///   match it.
    /// - `FailedOperation.TemplateParamSetNotMatchApprovedTemplate` – The parameters do not match the approved
    ///   template.
    /// - `FailedOperation.TemplateUnapprovedOrNotExist` – The template does not exist or is not approved.
    /// - `InternalError.JsonParseFail` – The service could not parse the parameters.
    /// - `InternalError.OtherError` – The service failed.
    /// - `InternalError.RequestTimeException` – The time of the request differs from that of the service by more than
    ///   10 minutes.
    /// - `InternalError.RestApiInterfaceNotExist` – The service does not know the action.
    /// - `InternalError.SendAndRecvFail` – Sending or receiving took too long inside the service.
    /// - `InternalError.SigFieldMissing` – The signature of the request was missing inside the service.
    /// - `InternalError.SigVerificationFail` – The service could not verify the signature of the request.
    /// - `InternalError.Timeout` – Handing over the message took too long.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameterValue.ContentLengthLimit` – The message is too long.
    /// - `InvalidParameterValue.IncorrectPhoneNumber` – The phone number is malformed.
    /// - `InvalidParameterValue.MultiSmsInfoSetEmpty` – The list of messages is empty.
    /// - `InvalidParameterValue.ProhibitedUseUrlInTemplateParameter` – A parameter of the template holds a URL.
    /// - `InvalidParameterValue.SdkAppIdNotExist` – The application does not exist.
    /// - `InvalidParameterValue.TemplateParameterFormatError` – A parameter of a verification code template is
    ///   malformed.
    /// - `InvalidParameterValue.TemplateParameterLengthLimit` – A parameter of the template is too long.
    /// - `LimitExceeded.AppCountryOrRegionDailyLimit` – The application has reached its daily limit for the country
    ///   or region.
    /// - `LimitExceeded.AppCountryOrRegionInBlacklist` – The application does not send to the country or region.
    /// - `LimitExceeded.AppDailyLimit` – The application has reached its daily limit.
    /// - `LimitExceeded.AppGlobalDailyLimit` – The application has reached its daily limit of international messages.
    /// - `LimitExceeded.AppMainlandChinaDailyLimit` – The application has reached its daily limit of messages to the
    ///   Chinese mainland.
    /// - `LimitExceeded.DailyLimit` – The daily limit of international messages is reached.
    /// - `LimitExceeded.DeliveryFrequencyLimit` – The message hits a frequency limit.
    /// - `LimitExceeded.GlobalSmsSendingRateLimit` – International messages are sent too fast.
    /// - `LimitExceeded.PhoneNumberCountLimit` – The call names more than 200 phone numbers.
    /// - `LimitExceeded.PhoneNumberDailyLimit` – The number has reached its daily limit of messages.
    /// - `LimitExceeded.PhoneNumberOneHourLimit` – The number has reached its hourly limit of messages.
    /// - `LimitExceeded.PhoneNumberSameContentDailyLimit` – The number has reached its daily limit of messages with
    ///   the same text.
    /// - `LimitExceeded.PhoneNumberThirtySecondLimit` – The number has reached its limit of messages in 30 seconds.
    /// - `MissingParameter.EmptyPhoneNumberSet` – The list of phone numbers is empty.
    /// - `UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny` – Accounts verified as a person cannot send
    ///   marketing messages.
    /// - `UnauthorizedOperation.RequestIpNotInWhitelist` – The address of the caller is not on the allow list of the
    ///   account.
    /// - `UnauthorizedOperation.RequestPermissionDeny` – The account may not make this call.
    /// - `UnauthorizedOperation.SdkAppIdIsDisabled` – The application is disabled.
    /// - `UnauthorizedOperation.ServiceSuspendDueToArrears` – The service is suspended, because the account owes
    ///   money.
    /// - `UnauthorizedOperation.SmsSdkAppIdVerifyFail` – The application does not belong to the account of the key.
    /// - `UnsupportedOperation` – The operation is not supported.
    /// - `UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone` – The template is for the Chinese mainland and
    ///   the number is elsewhere.
    /// - `UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber` – The call names numbers both of the
    ///   Chinese mainland and of other places.
    /// - `UnsupportedOperation.ContainDomesticPhoneNumber` – The action does not send to the Chinese mainland, but
    ///   the call names a number there.
    /// - `UnsupportedOperation.GlobalTemplateToChineseMainlandPhone` – The template is for international messages and
    ///   the number is on the Chinese mainland.
    /// - `UnsupportedOperation.UnsupportedRegion` – Messages cannot be sent to the country or region.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, MultiSmsInfo, MultiSmsInfoArgs, SendMultiGlobalSmsRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = SendMultiGlobalSmsRequest::new(
    ///     "1400006666",
    ///     Vec::from([
    ///         MultiSmsInfo::new(MultiSmsInfoArgs {
    ///                 phone_number: "+60198***000".into(),
    ///                 template_id: "1800308".into(),
    ///             })
    ///             .template_param_set(vec!["190191".into()])
    ///             .sender_id("Qsms")
    ///             .session_context("outsid_1776313405_1001"),
    ///         MultiSmsInfo::new(MultiSmsInfoArgs {
    ///                 phone_number: "+60198***001".into(),
    ///                 template_id: "1800308".into(),
    ///             })
    ///             .template_param_set(vec!["190192".into()])
    ///             .sender_id("Qsms")
    ///             .session_context("outsid_1776313405_1002"),
    ///     ]),
    /// );
    /// let response = client.send_multi_global_sms(&request).await?;
    /// println!("{:?}", response.send_multi_status_set);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_multi_global_sms(
        &self,
        request: &SendMultiGlobalSmsRequest,
    ) -> impl Future<Output = Result<SendMultiGlobalSmsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::send_multi_global_sms`].
#[must_use]
#[non_exhaustive]
pub struct SendMultiGlobalSmsRequest {
    /// Application, by the `SdkAppId` that the SMS console shows.
    ///
    /// - On the wire: `SmsSdkAppId`, String, required
    /// - Example: `1400006666`
    pub sms_sdk_app_id: String,

    /// The messages.
    ///
    /// - On the wire: `MultiSmsInfoSet`, list of object `MultiSmsInfo`, required
    /// - Limit: at most 200 items (checked before sending), at least 1 item (checked before sending)
    pub multi_sms_info_set: Vec<MultiSmsInfo>,
}

impl SendMultiGlobalSmsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        sms_sdk_app_id: impl Into<String>,
        multi_sms_info_set: Vec<MultiSmsInfo>,
    ) -> Self {
        Self {
            sms_sdk_app_id: sms_sdk_app_id.into(),
            multi_sms_info_set,
        }
    }
}

/// Response of [`Client::send_multi_global_sms`].
#[non_exhaustive]
pub struct SendMultiGlobalSmsResponse {
    /// Status of each message.
    ///
    /// - On the wire: `SendMultiStatusSet`, list of object `SendMultiStatus`, always present in responses
    pub send_multi_status_set: Vec<SendMultiStatus>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for SendMultiGlobalSmsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(10),
        ..rt::ActionInfo::of(&SERVICE, "SendMultiGlobalSms")
    };
    type Response = SendMultiGlobalSmsResponse;
}

rt::request! {
    SendMultiGlobalSmsRequest {
        0 sms_sdk_app_id: "SmsSdkAppId", required();
        1 multi_sms_info_set: "MultiSmsInfoSet", required().limits(&[max_items(200), min_items(1)]);
    }
}

rt::response! {
    SendMultiGlobalSmsResponse {
        0 send_multi_status_set: "SendMultiStatusSet", always();
        1 request_id: "RequestId";
    }
}
