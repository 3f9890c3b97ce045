// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/MinorsVerification.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Tells whether a person is of age, by a phone number or by name and ID card number.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=MinorsVerification)
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
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.ChargeStatusException` – The state of billing is abnormal.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{AdultCheck, Client, MinorsVerificationRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = MinorsVerificationRequest::new(AdultCheck::Phone)
    ///     .mobile("13800138000");
    /// let response = client.minors_verification(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn minors_verification(
        &self,
        request: &MinorsVerificationRequest,
    ) -> impl Future<Output = Result<MinorsVerificationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::minors_verification`].
#[must_use]
#[non_exhaustive]
pub struct MinorsVerificationRequest {
    /// What the age is looked up by.
    ///
    /// - On the wire: `Type`, String, required
    /// - Example: `0`
    pub r#type: AdultCheck,

    /// Phone number. Only numbers that the health service of Tencent knows are found; use name and ID card number for
    /// others.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Example: `13800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// ID card number.
    ///
    /// - On the wire: `IdCard`, String, optional
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: Option<String>,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Says how the caller encrypted the name, the ID card number and the phone number. Left out if nothing is
    /// encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl MinorsVerificationRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(r#type: AdultCheck) -> Self {
        Self { r#type, ..rt::unset() }
    }

    /// Sets `Mobile`. Phone number.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `IdCard`. ID card number.
    pub fn id_card(mut self, id_card: impl Into<String>) -> Self {
        self.id_card = Some(id_card.into());
        self
    }

    /// Sets `Name`. Name of the person.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Encryption`. Says how the caller encrypted the name, the ID card number and the phone number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Response of [`Client::minors_verification`].
#[non_exhaustive]
pub struct MinorsVerificationResponse {
    /// Whether the person is of age.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: AdultResult,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `成年`
    pub description: String,

    /// Range in which the age is.
    ///
    /// - On the wire: `AgeRange`, String, always present in responses
    /// - Example: `[18,+)`
    pub age_range: AgeRange,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// What the age is looked up by.
    pub enum AdultCheck, UnknownAdultCheck {
        /// `0` – The phone number.
        Phone = "0",
        /// `1` – Name and ID card number.
        Identity = "1",
    }
}

rt::text_enum! {
    /// Whether a person is of age.
    pub enum AdultResult, UnknownAdultResult {
        /// `0` – The person is of age.
        Adult = "0",
        /// `-1` – The person is under age.
        Minor = "-1",
        /// `-3` – Name and ID card number do not belong together.
        Mismatch = "-3",
        /// `-2` – Nothing was found for the phone number.
        PhoneNotFound = "-2",
        /// `-4` – The ID card number is malformed, such as by its length or check digit.
        IdCardInvalid = "-4",
        /// `-5` – The name is malformed, such as by its length.
        NameInvalid = "-5",
        /// `-6` – The authoritative source failed.
        SourceFailed = "-6",
        /// `-7` – No identity was found.
        NotRegistered = "-7",
        /// `-8` – The authoritative source is being upgraded; try again later.
        SourceUpgrading = "-8",
    }
}

impl AdultResult {
    /// Whether it is `0`, `-1` or `-3`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Adult | Self::Minor | Self::Mismatch)
    }
}

rt::text_enum! {
    /// Range of ages.
    pub enum AgeRange, UnknownAgeRange {
        /// `[0,8)` – Under 8.
        Under8 = "[0,8)",
        /// `[8,16)` – From 8, under 16.
        From8To15 = "[8,16)",
        /// `[16,18)` – From 16, under 18.
        From16To17 = "[16,18)",
        /// `[18,+)` – 18 and over.
        From18 = "[18,+)",
    }
}

impl rt::Action for MinorsVerificationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "MinorsVerification")
    };
    type Response = MinorsVerificationResponse;
}

rt::request! {
    MinorsVerificationRequest {
        0 r#type: "Type", required().known();
        1 mobile: Option "Mobile", sensitive().limits(&[format(Mobile)]);
        2 id_card: Option "IdCard", sensitive();
        3 name: Option "Name", sensitive();
        4 encryption: Option "Encryption";
    }
}

rt::response! {
    MinorsVerificationResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 age_range: "AgeRange", always();
        3 request_id: "RequestId";
    }
}
