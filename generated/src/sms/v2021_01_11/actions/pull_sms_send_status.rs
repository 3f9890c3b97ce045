// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/PullSmsSendStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::types::PullSmsSendStatus;

impl Client {
    /// Takes delivery reports from a queue. Each one is returned once, so those in a lost answer cannot be read
    /// again. Delivery reports can also be sent to a callback.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=PullSmsSendStatus)
    /// - Rate limit: 100 calls per second
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
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
    /// - `InternalError.OtherError` – The service failed.
    /// - `InternalError.RequestTimeException` – The time of the request differs from that of the service by more than
    ///   10 minutes.
    /// - `InternalError.RestApiInterfaceNotExist` – The service does not know the action.
    /// - `InternalError.SendAndRecvFail` – Sending or receiving took too long inside the service.
    /// - `InternalError.SigFieldMissing` – The signature of the request was missing inside the service.
    /// - `InternalError.SigVerificationFail` – The service could not verify the signature of the request.
    /// - `InternalError.Timeout` – Handing over the message took too long.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue.IncorrectPhoneNumber` – The phone number is malformed.
    /// - `InvalidParameterValue.SdkAppIdNotExist` – The application does not exist.
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
    /// use tc3::sms::{Client, PullSmsSendStatusRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = PullSmsSendStatusRequest::new(100, "1400006666");
    /// let response = client.pull_sms_send_status(&request).await?;
    /// println!("{:?}", response.pull_sms_send_status_set);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pull_sms_send_status(
        &self,
        request: &PullSmsSendStatusRequest,
    ) -> impl Future<Output = Result<PullSmsSendStatusResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::pull_sms_send_status`].
#[must_use]
#[non_exhaustive]
pub struct PullSmsSendStatusRequest {
    /// How many to return at most.
    ///
    /// - On the wire: `Limit`, Unsigned integer, required
    /// - Limit: at most 100 (checked before sending)
    /// - Example: `100`
    pub limit: u64,

    /// Application, by the `SdkAppId` that the SMS console shows.
    ///
    /// - On the wire: `SmsSdkAppId`, String, required
    /// - Example: `1400006666`
    pub sms_sdk_app_id: String,
}

impl PullSmsSendStatusRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(limit: u64, sms_sdk_app_id: impl Into<String>) -> Self {
        Self {
            limit,
            sms_sdk_app_id: sms_sdk_app_id.into(),
        }
    }
}

/// Response of [`Client::pull_sms_send_status`].
#[non_exhaustive]
pub struct PullSmsSendStatusResponse {
    /// The delivery reports.
    ///
    /// - On the wire: `PullSmsSendStatusSet`, list of object `PullSmsSendStatus`, always present in responses
    pub pull_sms_send_status_set: Vec<PullSmsSendStatus>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for PullSmsSendStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(100),
        ..rt::ActionInfo::of(&SERVICE, "PullSmsSendStatus")
    };
    type Response = PullSmsSendStatusResponse;
}

rt::request! {
    PullSmsSendStatusRequest {
        0 limit: "Limit", required().limits(&[max(100)]);
        1 sms_sdk_app_id: "SmsSdkAppId", required();
    }
}

rt::response! {
    PullSmsSendStatusResponse {
        0 pull_sms_send_status_set: "PullSmsSendStatusSet", always();
        1 request_id: "RequestId";
    }
}
