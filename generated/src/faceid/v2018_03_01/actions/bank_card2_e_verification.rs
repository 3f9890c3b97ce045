// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/BankCard2EVerification.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Verifies that a bank card belongs to a name.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=BankCard2EVerification)
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
    ///     BankCard2EVerificationRequest, BankCard2EVerificationRequestArgs, Client,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = BankCard2EVerificationRequest::new(BankCard2EVerificationRequestArgs {
    ///     name: "韦小宝".into(),
    ///     bank_card: " 6225768888888888".into(),
    /// });
    /// let response = client.bank_card2_e_verification(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bank_card2_e_verification(
        &self,
        request: &BankCard2EVerificationRequest,
    ) -> impl Future<Output = Result<BankCard2EVerificationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::bank_card2_e_verification`].
#[must_use]
#[non_exhaustive]
pub struct BankCard2EVerificationRequest {
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

    /// Says how the caller encrypted the name and the card number. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl BankCard2EVerificationRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: BankCard2EVerificationRequestArgs) -> Self {
        Self {
            name: args.name,
            bank_card: args.bank_card,
            ..rt::unset()
        }
    }

    /// Sets `Encryption`. Says how the caller encrypted the name and the card number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Named arguments of [`BankCard2EVerificationRequest::new`].
#[derive(Clone)]
pub struct BankCard2EVerificationRequestArgs {
    /// `Name` – Name of the person.
    pub name: String,
    /// `BankCard` – Number of the bank card.
    pub bank_card: String,
}

/// Response of [`Client::bank_card2_e_verification`].
#[non_exhaustive]
pub struct BankCard2EVerificationResponse {
    /// Whether they belong together.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: BankCardNameResult,

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
    /// Whether a bank card belongs to the name.
    pub enum BankCardNameResult, UnknownBankCardNameResult {
        /// `0` – The information agrees.
        Passed = "0",
        /// `-1` – The information does not agree.
        Failed = "-1",
        /// `-4` – The information on the card holder is wrong.
        HolderMismatch = "-4",
        /// `-5` – Payment without presenting the card has not been opened for the card.
        CardNotPresentOff = "-5",
        /// `-6` – The card has been confiscated.
        CardConfiscated = "-6",
        /// `-7` – The card number is invalid.
        CardInvalid = "-7",
        /// `-8` – No bank has issued this card.
        NoIssuer = "-8",
        /// `-9` – The card is not initialized or is dormant.
        CardDormant = "-9",
        /// `-10` – The card is fraudulent or was retained by a machine.
        CardRetained = "-10",
        /// `-11` – The card has been reported lost.
        CardLost = "-11",
        /// `-12` – The card has expired.
        CardExpired = "-12",
        /// `-13` – The card is restricted.
        CardRestricted = "-13",
        /// `-14` – A wrong password was entered too often.
        TooManyPasswords = "-14",
        /// `-15` – The issuing bank does not support this transaction.
        IssuerUnsupported = "-15",
        /// `-18` – The state of the card is abnormal, or its number is wrong.
        CardAbnormal = "-18",
        /// `-2` – The name did not pass the check of its form.
        NameInvalid = "-2",
        /// `-3` – The form of the card number is wrong.
        CardFormatInvalid = "-3",
        /// `-16` – The verification centre is busy.
        Busy = "-16",
        /// `-17` – The information was verified too often today; try again tomorrow.
        LimitExceeded = "-17",
    }
}

impl BankCardNameResult {
    /// Whether it is `0`, `-1`, `-4`, `-5`, `-6`, `-7`, `-8`, `-9`, `-10`, `-11`, `-12`, `-13`, `-14`, `-15` or
    /// `-18`.
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

impl rt::Action for BankCard2EVerificationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "BankCard2EVerification")
    };
    type Response = BankCard2EVerificationResponse;
}

rt::request! {
    BankCard2EVerificationRequest {
        0 name: "Name", required().sensitive();
        1 bank_card: "BankCard", required().sensitive();
        2 encryption: Option "Encryption";
    }
}

rt::response! {
    BankCard2EVerificationResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 request_id: "RequestId";
    }
}
