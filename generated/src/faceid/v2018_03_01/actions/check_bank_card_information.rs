// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/CheckBankCardInformation.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Looks up the bank and the kind of a bank card.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckBankCardInformation)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure.InvalidAuthorization` – The `Authorization` header is malformed.
    /// - `FailedOperation.DecryptSystemError` – The data could not be decrypted.
    /// - `FailedOperation.StsUnAuthErrError` – The service has no authorization by STS.
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.UnsupportEncryptField` – A field is named as encrypted that cannot be.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.ChargeStatusException` – The state of billing is abnormal.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{CheckBankCardInformationRequest, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = CheckBankCardInformationRequest::new("6225768888888888");
    /// let response = client.check_bank_card_information(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_bank_card_information(
        &self,
        request: &CheckBankCardInformationRequest,
    ) -> impl Future<Output = Result<CheckBankCardInformationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::check_bank_card_information`].
#[must_use]
#[non_exhaustive]
pub struct CheckBankCardInformationRequest {
    /// Number of the bank card.
    ///
    /// - On the wire: `BankCard`, String, required
    /// - Example: `6225768888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub bank_card: String,

    /// Says how the caller encrypted the card number. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl CheckBankCardInformationRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(bank_card: impl Into<String>) -> Self {
        Self {
            bank_card: bank_card.into(),
            ..rt::unset()
        }
    }

    /// Sets `Encryption`. Says how the caller encrypted the card number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Response of [`Client::check_bank_card_information`].
#[non_exhaustive]
pub struct CheckBankCardInformationResponse {
    /// Whether the card was found.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: BankCardLookup,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `查询成功`
    pub description: String,

    /// Bank of the card.
    ///
    /// - On the wire: `AccountBank`, String, always present in responses
    /// - Example: `中国工商银行`
    pub account_bank: String,

    /// Kind of the card.
    ///
    /// - On the wire: `AccountType`, Integer, always present in responses
    /// - Example: `1`
    pub account_type: BankCardKind,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Whether a bank card was found.
    pub enum BankCardLookup, UnknownBankCardLookup {
        /// `0` – The card was found.
        Found = "0",
        /// `-1` – Nothing was found.
        NotFound = "-1",
        /// `-5` – The card number is invalid.
        CardInvalid = "-5",
        /// `-2` – The verification centre is busy.
        Busy = "-2",
        /// `-3` – The bank card does not exist.
        NoSuchCard = "-3",
        /// `-4` – The information was verified too often today; try again tomorrow.
        LimitExceeded = "-4",
        /// `-6` – Cards of this kind are not supported yet.
        CardUnsupported = "-6",
    }
}

impl BankCardLookup {
    /// Whether it is `0`, `-1` or `-5`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Found | Self::NotFound | Self::CardInvalid)
    }
}

rt::integer_enum! {
    /// Kind of a bank card.
    pub enum BankCardKind, UnknownBankCardKind {
        /// `1` – A debit card.
        Debit = 1,
        /// `2` – A credit card.
        Credit = 2,
        /// `3` – A prepaid card.
        Prepaid = 3,
        /// `4` – A card of a deposit with a small credit.
        SemiCredit = 4,
    }
}

impl rt::Action for CheckBankCardInformationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CheckBankCardInformation")
    };
    type Response = CheckBankCardInformationResponse;
}

rt::request! {
    CheckBankCardInformationRequest {
        0 bank_card: "BankCard", required().sensitive();
        1 encryption: Option "Encryption";
    }
}

rt::response! {
    CheckBankCardInformationResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 account_bank: "AccountBank", always();
        3 account_type: "AccountType", always();
        4 request_id: "RequestId";
    }
}
