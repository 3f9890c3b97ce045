// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/MobileNetworkTimeVerification.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Tells how long a phone number has been in use.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=MobileNetworkTimeVerification)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.DecryptSystemError` – The data could not be decrypted.
    /// - `FailedOperation.StsUnAuthErrError` – The service has no authorization by STS.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.UnsupportEncryptField` – A field is named as encrypted that cannot be.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `InvalidParameterValue.BizTokenExpired` – The token has expired.
    /// - `InvalidParameterValue.RuleIdNotExist` – `RuleId` does not exist.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.ChargeStatusException` – The state of billing is abnormal.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, MobileNetworkTimeVerificationRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = MobileNetworkTimeVerificationRequest::new("16137688175");
    /// let response = client.mobile_network_time_verification(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn mobile_network_time_verification(
        &self,
        request: &MobileNetworkTimeVerificationRequest,
    ) -> impl Future<Output = Result<MobileNetworkTimeVerificationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::mobile_network_time_verification`].
#[must_use]
#[non_exhaustive]
pub struct MobileNetworkTimeVerificationRequest {
    /// Phone number.
    ///
    /// - On the wire: `Mobile`, String, required
    /// - Example: `13800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Says how the caller encrypted the phone number. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl MobileNetworkTimeVerificationRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(mobile: impl Into<String>) -> Self {
        Self {
            mobile: mobile.into(),
            ..rt::unset()
        }
    }

    /// Sets `Encryption`. Says how the caller encrypted the phone number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Response of [`Client::mobile_network_time_verification`].
#[non_exhaustive]
pub struct MobileNetworkTimeVerificationResponse {
    /// Whether the time was found.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: PhoneAgeResult,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `成功`
    pub description: String,

    /// Months for which the number has been in use, as `[a,b)`: at least a and less than b. A plus sign for b means
    /// that there is no upper bound.
    ///
    /// - On the wire: `Range`, String, always present in responses
    /// - Example: `[23,+)`
    pub range: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Whether it was found how long a phone number has been in use.
    pub enum PhoneAgeResult, UnknownPhoneAgeResult {
        /// `0` – It was found.
        Found = "0",
        /// `-2` – The phone number does not exist.
        NoSuchPhone = "-2",
        /// `-3` – The phone number exists, but the time was not found.
        NotFound = "-3",
        /// `-1` – The form of the phone number is wrong.
        PhoneInvalid = "-1",
        /// `-4` – The verification centre is busy.
        Busy = "-4",
        /// `-5` – The information was verified too often today; try again tomorrow.
        LimitExceeded = "-5",
        /// `-13` – Numbers of this range cannot be verified.
        RangeUnsupported = "-13",
    }
}

impl PhoneAgeResult {
    /// Whether it is `0`, `-2` or `-3`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Found | Self::NoSuchPhone | Self::NotFound)
    }
}

impl rt::Action for MobileNetworkTimeVerificationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "MobileNetworkTimeVerification")
    };
    type Response = MobileNetworkTimeVerificationResponse;
}

rt::request! {
    MobileNetworkTimeVerificationRequest {
        0 mobile: "Mobile", required().sensitive();
        1 encryption: Option "Encryption";
    }
}

rt::response! {
    MobileNetworkTimeVerificationResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 range: "Range", always();
        3 request_id: "RequestId";
    }
}
