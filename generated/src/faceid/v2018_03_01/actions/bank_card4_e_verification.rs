// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/BankCard4EVerification.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Verifies that a bank card belongs to a name, an ID card and a phone number.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=BankCard4EVerification)
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
    /// use tc3::faceid::{
    ///     BankCard4EVerificationRequest, BankCard4EVerificationRequestArgs, Client,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = BankCard4EVerificationRequest::new(BankCard4EVerificationRequestArgs {
    ///     name: "韦小宝".into(),
    ///     bank_card: "6225768888888888".into(),
    ///     phone: "16137688175".into(),
    ///     id_card: "11204416541220243X".into(),
    /// });
    /// let response = client.bank_card4_e_verification(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bank_card4_e_verification(
        &self,
        request: &BankCard4EVerificationRequest,
    ) -> impl Future<Output = Result<BankCard4EVerificationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::bank_card4_e_verification`].
#[must_use]
#[non_exhaustive]
pub struct BankCard4EVerificationRequest {
    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Number of the bank card.
    ///
    /// - On the wire: `BankCard`, String, required
    /// - Example: `6225768888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub bank_card: String,

    /// Phone number.
    ///
    /// - On the wire: `Phone`, String, required
    /// - Example: `13800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone: String,

    /// Number of the document with which the account was opened. It is of the kind that `CertType` names.
    ///
    /// - On the wire: `IdCard`, String, required
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: String,

    /// Kind of the document with which the account was opened: 0, an ID card. Others are not supported yet.
    ///
    /// - On the wire: `CertType`, Integer, optional
    /// - Limit: at least 0 (checked before sending), at most 0 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub cert_type: Option<i64>,

    /// Says how the caller encrypted the name, the ID card number, the phone number and the card number. Left out if
    /// nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl BankCard4EVerificationRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: BankCard4EVerificationRequestArgs) -> Self {
        Self {
            name: args.name,
            bank_card: args.bank_card,
            phone: args.phone,
            id_card: args.id_card,
            ..rt::unset()
        }
    }

    /// Sets `CertType`. Kind of the document with which the account was opened: 0, an ID card.
    #[inline]
    pub fn cert_type(mut self, cert_type: i64) -> Self {
        self.cert_type = Some(cert_type);
        self
    }

    /// Sets `Encryption`. Says how the caller encrypted the name, the ID card number, the phone number and the card
    /// number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Named arguments of [`BankCard4EVerificationRequest::new`].
#[derive(Clone)]
pub struct BankCard4EVerificationRequestArgs {
    /// `Name` – Name of the person.
    pub name: String,
    /// `BankCard` – Number of the bank card.
    pub bank_card: String,
    /// `Phone` – Phone number.
    pub phone: String,
    /// `IdCard` – Number of the document with which the account was opened.
    pub id_card: String,
}

/// Response of [`Client::bank_card4_e_verification`].
#[non_exhaustive]
pub struct BankCard4EVerificationResponse {
    /// Whether they belong together.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: BankCardPhoneResult,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `认证通过`
    pub description: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Whether a bank card belongs to the name, the ID card and the phone number.
    pub enum BankCardPhoneResult, UnknownBankCardPhoneResult {
        /// `0` – The information agrees.
        Passed = "0",
        /// `-1` – The information does not agree.
        Failed = "-1",
        /// `-6` – The information on the card holder is wrong.
        HolderMismatch = "-6",
        /// `-7` – Payment without presenting the card has not been opened for the card.
        CardNotPresentOff = "-7",
        /// `-8` – The card has been confiscated.
        CardConfiscated = "-8",
        /// `-9` – The card number is invalid.
        CardInvalid = "-9",
        /// `-10` – No bank has issued this card.
        NoIssuer = "-10",
        /// `-11` – The card is not initialized or is dormant.
        CardDormant = "-11",
        /// `-12` – The card is fraudulent or was retained by a machine.
        CardRetained = "-12",
        /// `-13` – The card has been reported lost.
        CardLost = "-13",
        /// `-14` – The card has expired.
        CardExpired = "-14",
        /// `-15` – The card is restricted.
        CardRestricted = "-15",
        /// `-16` – A wrong password was entered too often.
        TooManyPasswords = "-16",
        /// `-17` – The issuing bank does not support this transaction.
        IssuerUnsupported = "-17",
        /// `-21` – The state of the card is abnormal, or its number is wrong.
        CardAbnormal = "-21",
        /// `-2` – The name did not pass the check of its form.
        NameInvalid = "-2",
        /// `-3` – The ID card number is wrong.
        IdCardInvalid = "-3",
        /// `-4` – The form of the card number is wrong.
        CardFormatInvalid = "-4",
        /// `-5` – The phone number is not a valid one.
        PhoneInvalid = "-5",
        /// `-18` – The verification centre is busy.
        Busy = "-18",
        /// `-19` – The information was verified too often today; try again tomorrow.
        LimitExceeded = "-19",
        /// `-20` – The number cannot be verified: only second-generation ID cards are supported.
        IdTypeUnsupported = "-20",
    }
}

impl BankCardPhoneResult {
    /// Whether it is `0`, `-1`, `-6`, `-7`, `-8`, `-9`, `-10`, `-11`, `-12`, `-13`, `-14`, `-15`, `-16`, `-17` or
    /// `-21`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(
            self, Self::Passed | Self::Failed | Self::HolderMismatch |
            Self::CardNotPresentOff | Self::CardConfiscated | Self::CardInvalid |
            Self::NoIssuer | Self::CardDormant | Self::CardRetained | Self::CardLost |
            Self::CardExpired | Self::CardRestricted | Self::TooManyPasswords |
            Self::IssuerUnsupported | Self::CardAbnormal
        )
    }
}

impl rt::Action for BankCard4EVerificationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "BankCard4EVerification")
    };
    type Response = BankCard4EVerificationResponse;
}

rt::request! {
    BankCard4EVerificationRequest {
        0 name: "Name", required().sensitive();
        1 bank_card: "BankCard", required().sensitive();
        2 phone: "Phone", required().sensitive();
        3 id_card: "IdCard", required().sensitive();
        4 cert_type: Option "CertType", limits(&[min(0), max(0)]);
        5 encryption: Option "Encryption";
    }
}

rt::response! {
    BankCard4EVerificationResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 request_id: "RequestId";
    }
}
