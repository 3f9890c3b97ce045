// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/SendSms.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::types::SendStatus;

impl Client {
    /// Sends a message to up to 200 numbers: a verification code, a notification or marketing, made from a template.
    /// An answer without an error says only that the call was accepted: `Code` of each status tells whether the
    /// message to that number was.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=SendSms)
    /// - Rate limit: 3000 calls per second
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
    /// - `FailedOperation.JsonParseFail` – The service could not parse the body of the request.
    /// - `FailedOperation.MarketingSendTimeConstraint` – Marketing messages are sent between 8:00 and 22:00 only.
    /// - `FailedOperation.PhoneNumberInBlacklist` – The number is on a do-not-disturb list: its user opted out, or
    ///   the carrier lists it.
    /// - `FailedOperation.SignatureIncorrectOrUnapproved` – The signature is malformed or not approved.
    /// - `FailedOperation.TemplateIncorrectOrUnapproved` – The template is not approved, or the message does not
    ///   match it.
    /// - `FailedOperation.TemplateParamSetNotMatchApprovedTemplate` – The parameters do not match the approved
    ///   template.
    /// - `FailedOperation.TemplateUnapprovedOrNotExist` – The template does not exist or is not approved.
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
    /// - `UnsupportedOperation.GlobalTemplateToChineseMainlandPhone` – The template is for international messages and
    ///   the number is on the Chinese mainland.
    /// - `UnsupportedOperation.UnsupportedRegion` – Messages cannot be sent to the country or region.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, SendSmsRequest, SendSmsRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = SendSmsRequest::new(SendSmsRequestArgs {
    ///         phone_number_set: vec!["+8618501234444".into(), "+8618501234445".into()],
    ///         sms_sdk_app_id: "1400006666".into(),
    ///         template_id: "1110".into(),
    ///     })
    ///     .sign_name("腾讯云")
    ///     .template_param_set(vec!["4370".into()])
    ///     .session_context("outsid_1729495320_1011");
    /// let response = client.send_sms(&request).await?;
    /// println!("{:?}", response.send_status_set);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_sms(
        &self,
        request: &SendSmsRequest,
    ) -> impl Future<Output = Result<SendSmsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::send_sms`].
#[must_use]
#[non_exhaustive]
pub struct SendSmsRequest {
    /// Phone numbers, either all of the Chinese mainland or all of other places. Mainland numbers can also be written
    /// with 0086, with 86 or as 11 digits alone.
    ///
    /// - On the wire: `PhoneNumberSet`, list of String, required
    /// - Limit: at most 200 items (checked before sending), at least 1 item (checked before sending)
    /// - Each item: a phone number with country code like +8613800138000 (not checked before sending)
    /// - Example: `+8618501234444`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number_set: Vec<String>,

    /// Application, by the `SdkAppId` that the SMS console shows.
    ///
    /// - On the wire: `SmsSdkAppId`, String, required
    /// - Example: `1400006666`
    pub sms_sdk_app_id: String,

    /// Approved template. Numbers outside the Chinese mainland need a template for international messages.
    ///
    /// - On the wire: `TemplateId`, String, required
    /// - Example: `1110`
    pub template_id: String,

    /// Approved signature: its text, not its ID. Needed for numbers of the Chinese mainland, optional for others.
    ///
    /// - On the wire: `SignName`, String, optional
    /// - Example: `腾讯云`
    pub sign_name: Option<String>,

    /// Parameters of the template, as many as it has; empty if it has none.
    ///
    /// - On the wire: `TemplateParamSet`, list of String, optional
    /// - Example: `4370`
    /// - Sensitive: never shown in errors, logs and debug output
    pub template_param_set: Option<Vec<String>>,

    /// Digits added to the sender's number.
    ///
    /// - On the wire: `ExtendCode`, String, optional
    /// - Example: `10`
    /// - Allowlisted: available only after the vendor has turned it on
    pub extend_code: Option<String>,

    /// Text of your own, such as an ID of the user, which the answer returns unchanged.
    ///
    /// - On the wire: `SessionContext`, String, optional
    /// - Limit: at most 511 bytes (checked before sending)
    /// - Example: `outsid_1729495320_1011`
    /// - Sensitive: never shown in errors, logs and debug output
    pub session_context: Option<String>,

    /// Sender ID of your own for international messages; a shared one if left out. Not for the Chinese mainland.
    ///
    /// - On the wire: `SenderId`, String, optional
    /// - Example: `Qsms`
    pub sender_id: Option<String>,
}

impl SendSmsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: SendSmsRequestArgs) -> Self {
        Self {
            phone_number_set: args.phone_number_set,
            sms_sdk_app_id: args.sms_sdk_app_id,
            template_id: args.template_id,
            ..rt::unset()
        }
    }

    /// Sets `SignName`. Approved signature: its text, not its ID.
    pub fn sign_name(mut self, sign_name: impl Into<String>) -> Self {
        self.sign_name = Some(sign_name.into());
        self
    }

    /// Sets `TemplateParamSet`. Parameters of the template, as many as it has; empty if it has none.
    #[inline]
    pub fn template_param_set(mut self, template_param_set: Vec<String>) -> Self {
        self.template_param_set = Some(template_param_set);
        self
    }

    /// Sets `ExtendCode`. Digits added to the sender's number.
    pub fn extend_code(mut self, extend_code: impl Into<String>) -> Self {
        self.extend_code = Some(extend_code.into());
        self
    }

    /// Sets `SessionContext`. Text of your own, such as an ID of the user, which the answer returns unchanged.
    pub fn session_context(mut self, session_context: impl Into<String>) -> Self {
        self.session_context = Some(session_context.into());
        self
    }

    /// Sets `SenderId`. Sender ID of your own for international messages; a shared one if left out.
    pub fn sender_id(mut self, sender_id: impl Into<String>) -> Self {
        self.sender_id = Some(sender_id.into());
        self
    }
}

/// Named arguments of [`SendSmsRequest::new`].
#[derive(Clone)]
pub struct SendSmsRequestArgs {
    /// `PhoneNumberSet` – Phone numbers, either all of the Chinese mainland or all of other places.
    pub phone_number_set: Vec<String>,
    /// `SmsSdkAppId` – Application, by the `SdkAppId` that the SMS console shows.
    pub sms_sdk_app_id: String,
    /// `TemplateId` – Approved template.
    pub template_id: String,
}

/// Response of [`Client::send_sms`].
#[non_exhaustive]
pub struct SendSmsResponse {
    /// Status of the message to each number.
    ///
    /// - On the wire: `SendStatusSet`, list of object `SendStatus`, always present in responses
    pub send_status_set: Vec<SendStatus>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for SendSmsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(3000),
        ..rt::ActionInfo::of(&SERVICE, "SendSms")
    };
    type Response = SendSmsResponse;
}

rt::request! {
    SendSmsRequest {
        0 phone_number_set: "PhoneNumberSet", required().sensitive().limits(&[max_items(200), min_items(1)]);
        1 sms_sdk_app_id: "SmsSdkAppId", required();
        2 template_id: "TemplateId", required();
        3 sign_name: Option "SignName";
        4 template_param_set: Option "TemplateParamSet", sensitive();
        5 extend_code: Option "ExtendCode";
        6 session_context: Option "SessionContext", sensitive().limits(&[max_bytes(511)]);
        7 sender_id: Option "SenderId";
    }
}

rt::response! {
    SendSmsResponse {
        0 send_status_set: "SendStatusSet", always();
        1 request_id: "RequestId";
    }
}
