// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/EncryptedPhoneVerification.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::enums::Carrier;

impl Client {
    /// Verifies that a phone number, a name and an ID card number belong together. They can be sent as hashes.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=EncryptedPhoneVerification)
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
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.ChargeStatusException` – The state of billing is abnormal.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{
    ///     Client, EncryptedPhoneVerificationRequest, EncryptedPhoneVerificationRequestArgs,
    ///     Hashing,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = EncryptedPhoneVerificationRequest::new(EncryptedPhoneVerificationRequestArgs {
    ///     id_card: "21b2ad431ee1f6d32c3f54c23c684751".into(),
    ///     name: "615db57aa314529aaa0fbe95b3e95bd3".into(),
    ///     phone: "18c6f9a0ca21c6bc9c58675adfc4196e".into(),
    ///     encryption_mode: Hashing::Md5,
    /// });
    /// let response = client.encrypted_phone_verification(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn encrypted_phone_verification(
        &self,
        request: &EncryptedPhoneVerificationRequest,
    ) -> impl Future<Output = Result<EncryptedPhoneVerificationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::encrypted_phone_verification`].
#[must_use]
#[non_exhaustive]
pub struct EncryptedPhoneVerificationRequest {
    /// ID card number, in the form that `EncryptionMode` names.
    ///
    /// - On the wire: `IdCard`, String, required
    /// - Example: `21b2ad431ee1f6d32c3f54c23c687751`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: String,

    /// Name of the person, in the form that `EncryptionMode` names.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `615db57aa314529aaa0fbe95b3e95bd3`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Phone number, in the form that `EncryptionMode` names.
    ///
    /// - On the wire: `Phone`, String, required
    /// - Example: `18c6f9a0ca21c6bc9c58675adfc4196e`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone: String,

    /// How the data is sent.
    ///
    /// - On the wire: `EncryptionMode`, String, required
    /// - Example: `1`
    pub encryption_mode: Hashing,
}

impl EncryptedPhoneVerificationRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: EncryptedPhoneVerificationRequestArgs) -> Self {
        Self {
            id_card: args.id_card,
            name: args.name,
            phone: args.phone,
            encryption_mode: args.encryption_mode,
        }
    }
}

/// Named arguments of [`EncryptedPhoneVerificationRequest::new`].
#[derive(Clone)]
pub struct EncryptedPhoneVerificationRequestArgs {
    /// `IdCard` – ID card number, in the form that `EncryptionMode` names.
    pub id_card: String,
    /// `Name` – Name of the person, in the form that `EncryptionMode` names.
    pub name: String,
    /// `Phone` – Phone number, in the form that `EncryptionMode` names.
    pub phone: String,
    /// `EncryptionMode` – How the data is sent.
    pub encryption_mode: Hashing,
}

/// Response of [`Client::encrypted_phone_verification`].
#[non_exhaustive]
pub struct EncryptedPhoneVerificationResponse {
    /// Whether they belong together.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: HashedIdentityResult,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `认证通过`
    pub description: String,

    /// Carrier of the phone number; may be empty.
    ///
    /// - On the wire: `ISP`, String, always present in responses
    /// - Example: `联通`
    pub isp: Carrier,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Whether a phone number, a name and an ID card number belong together.
    pub enum HashedIdentityResult, UnknownHashedIdentityResult {
        /// `0` – Phone number, name and ID card number belong together.
        Passed = "0",
        /// `-4` – Phone number, name and ID card number do not belong together.
        Mismatch = "-4",
        /// `-7` – The ID card number is wrong.
        IdCardInvalid = "-7",
        /// `-8` – A parameter is wrong.
        ParameterInvalid = "-8",
        /// `-9` – There is no record.
        NoRecord = "-9",
        /// `-11` – The verification centre is busy.
        Busy = "-11",
    }
}

impl HashedIdentityResult {
    /// Whether it is `0` or `-4`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Passed | Self::Mismatch)
    }
}

rt::text_enum! {
    /// How personal data is sent.
    pub enum Hashing, UnknownHashing {
        /// `0` – As plain text.
        Plain = "0",
        /// `1` – As MD5 hashes.
        Md5 = "1",
        /// `2` – As SHA-256 hashes.
        Sha256 = "2",
        /// `3` – As SM3 hashes.
        Sm3 = "3",
    }
}

impl rt::Action for EncryptedPhoneVerificationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "EncryptedPhoneVerification")
    };
    type Response = EncryptedPhoneVerificationResponse;
}

rt::request! {
    EncryptedPhoneVerificationRequest {
        0 id_card: "IdCard", required().sensitive();
        1 name: "Name", required().sensitive();
        2 phone: "Phone", required().sensitive();
        3 encryption_mode: "EncryptionMode", required().known();
    }
}

rt::response! {
    EncryptedPhoneVerificationResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 isp: "ISP", always();
        3 request_id: "RequestId";
    }
}
