// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/PhoneVerification.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::enums::Carrier;

impl Client {
    /// Verifies that a phone number, a name and an ID card number belong together.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=PhoneVerification)
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
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.ChargeStatusException` – The state of billing is abnormal.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, PhoneVerificationRequest, PhoneVerificationRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = PhoneVerificationRequest::new(PhoneVerificationRequestArgs {
    ///     id_card: "11204416541220243X".into(),
    ///     name: "韦小宝".into(),
    ///     phone: "16137688175".into(),
    /// });
    /// let response = client.phone_verification(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn phone_verification(
        &self,
        request: &PhoneVerificationRequest,
    ) -> impl Future<Output = Result<PhoneVerificationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::phone_verification`].
#[must_use]
#[non_exhaustive]
pub struct PhoneVerificationRequest {
    /// ID card number.
    ///
    /// - On the wire: `IdCard`, String, required
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: String,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Phone number.
    ///
    /// - On the wire: `Phone`, String, required
    /// - Example: `13800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone: String,

    /// How much the answer tells, at different prices.
    ///
    /// - On the wire: `VerifyMode`, String, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub verify_mode: Option<PhoneVerifyMode>,

    /// Encrypted key, from KMS, if data is encrypted.
    ///
    /// - On the wire: `CiphertextBlob`, String, optional
    /// - Example: `BKD5+E/euB3mXQ9pqKNLvazmrSB/XdTsOasrx+m......UY7JJ7p/WTFirTINnU4=`
    /// - Sensitive: never shown in errors, logs and debug output
    pub ciphertext_blob: Option<String>,

    /// Which of `IdCard`, `Name` and `Phone` are encrypted.
    ///
    /// - On the wire: `EncryptList`, list of String, optional
    /// - Example: `IdCard`
    pub encrypt_list: Option<Vec<String>>,

    /// Initialization vector of CBC, if data is encrypted.
    ///
    /// - On the wire: `Iv`, String, optional
    /// - Example: `+am/h1FrULT8Y39M`
    /// - Sensitive: never shown in errors, logs and debug output
    pub iv: Option<String>,
}

impl PhoneVerificationRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: PhoneVerificationRequestArgs) -> Self {
        Self {
            id_card: args.id_card,
            name: args.name,
            phone: args.phone,
            ..rt::unset()
        }
    }

    /// Sets `VerifyMode`. How much the answer tells, at different prices.
    #[inline]
    pub fn verify_mode(mut self, verify_mode: PhoneVerifyMode) -> Self {
        self.verify_mode = Some(verify_mode);
        self
    }

    /// Sets `CiphertextBlob`. Encrypted key, from KMS, if data is encrypted.
    pub fn ciphertext_blob(mut self, ciphertext_blob: impl Into<String>) -> Self {
        self.ciphertext_blob = Some(ciphertext_blob.into());
        self
    }

    /// Sets `EncryptList`. Which of `IdCard`, `Name` and `Phone` are encrypted.
    #[inline]
    pub fn encrypt_list(mut self, encrypt_list: Vec<String>) -> Self {
        self.encrypt_list = Some(encrypt_list);
        self
    }

    /// Sets `Iv`. Initialization vector of CBC, if data is encrypted.
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
}

/// Named arguments of [`PhoneVerificationRequest::new`].
#[derive(Clone)]
pub struct PhoneVerificationRequestArgs {
    /// `IdCard` – ID card number.
    pub id_card: String,
    /// `Name` – Name of the person.
    pub name: String,
    /// `Phone` – Phone number.
    pub phone: String,
}

/// Response of [`Client::phone_verification`].
#[non_exhaustive]
pub struct PhoneVerificationResponse {
    /// Whether they belong together.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: PhoneIdentityResult,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `认证通过`
    pub description: String,

    /// Carrier of the phone number; may be empty.
    ///
    /// - On the wire: `Isp`, String, always present in responses
    /// - Example: `移动`
    pub isp: Carrier,

    /// What does not belong together, if `VerifyMode` is 1 and `Result` is -4.
    ///
    /// - On the wire: `ResultDetail`, String
    /// - Example: `PhoneIdCardMismatch`
    pub result_detail: Option<PhoneMismatch>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Whether a phone number, a name and an ID card number belong together.
    pub enum PhoneIdentityResult, UnknownPhoneIdentityResult {
        /// `0` – Phone number, name and ID card number belong together.
        Passed = "0",
        /// `-4` – Phone number, name and ID card number do not belong together.
        Mismatch = "-4",
        /// `-6` – The phone number is not a valid one.
        PhoneInvalid = "-6",
        /// `-7` – The ID card number is wrong.
        IdCardInvalid = "-7",
        /// `-8` – The name did not pass the check of its form.
        NameInvalid = "-8",
        /// `-9` – There is no record.
        NoRecord = "-9",
        /// `-11` – The verification centre is busy.
        Busy = "-11",
        /// `-12` – The information was verified too often today; try again tomorrow.
        LimitExceeded = "-12",
        /// `-13` – Numbers of this range cannot be verified.
        RangeUnsupported = "-13",
    }
}

impl PhoneIdentityResult {
    /// Whether it is `0` or `-4`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Passed | Self::Mismatch)
    }
}

rt::text_enum! {
    /// How much a verification tells, at different prices.
    pub enum PhoneVerifyMode, UnknownPhoneVerifyMode {
        /// `0` – Only the result.
        Simple = "0",
        /// `1` – The result, and what does not belong together.
        Detailed = "1",
    }
}

rt::text_enum! {
    /// What does not belong together.
    pub enum PhoneMismatch, UnknownPhoneMismatch {
        /// `PhoneIdCardMismatch` – The phone number belongs to the name, but not to the ID card number.
        IdCard = "PhoneIdCardMismatch",
        /// `PhoneNameMismatch` – The phone number belongs to the ID card number, but not to the name.
        Name = "PhoneNameMismatch",
        /// `PhoneNameIdCardMismatch` – The phone number belongs to neither the name nor the ID card number.
        NameAndIdCard = "PhoneNameIdCardMismatch",
        /// `NameIdCardMismatch` – Name and ID card number do not belong together.
        Identity = "NameIdCardMismatch",
        /// `OtherMismatch` – Something else.
        Other = "OtherMismatch",
    }
}

impl rt::Action for PhoneVerificationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "PhoneVerification")
    };
    type Response = PhoneVerificationResponse;
}

rt::request! {
    PhoneVerificationRequest {
        0 id_card: "IdCard", required().sensitive();
        1 name: "Name", required().sensitive();
        2 phone: "Phone", required().sensitive();
        3 verify_mode: Option "VerifyMode", known();
        4 ciphertext_blob: Option "CiphertextBlob", sensitive();
        5 encrypt_list: Option "EncryptList";
        6 iv: Option "Iv", sensitive();
    }
}

rt::response! {
    PhoneVerificationResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 isp: "Isp", always();
        3 result_detail: Option "ResultDetail";
        4 request_id: "RequestId";
    }
}
