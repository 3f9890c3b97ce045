// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/CheckIdNameDate.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Verifies that a name, an ID card number and the dates of validity belong together.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckIdNameDate)
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
    /// - `InternalError` – The service failed.
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
    /// use tc3::faceid::{CheckIdNameDateRequest, CheckIdNameDateRequestArgs, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = CheckIdNameDateRequest::new(CheckIdNameDateRequestArgs {
    ///     name: "韦小宝".into(),
    ///     id_card: " 11204416541220243X".into(),
    ///     validity_begin: "20160204".into(),
    ///     validity_end: "20260204".into(),
    /// });
    /// let response = client.check_id_name_date(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_id_name_date(
        &self,
        request: &CheckIdNameDateRequest,
    ) -> impl Future<Output = Result<CheckIdNameDateResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::check_id_name_date`].
#[must_use]
#[non_exhaustive]
pub struct CheckIdNameDateRequest {
    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// ID card number.
    ///
    /// - On the wire: `IdCard`, String, required
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: String,

    /// First day of validity of the ID card.
    ///
    /// - On the wire: `ValidityBegin`, String, required
    /// - Limit: a date like 20231114 (logs a warning)
    /// - Example: `20160607`
    /// - Sensitive: never shown in errors, logs and debug output
    pub validity_begin: String,

    /// Last day of validity of the ID card, such as 20210701, or 00000000 for a card without end.
    ///
    /// - On the wire: `ValidityEnd`, String, required
    /// - Limit: exactly 8 characters (not checked before sending), only digits (logs a warning)
    /// - Example: `20250607`
    /// - Sensitive: never shown in errors, logs and debug output
    pub validity_end: String,

    /// Says how the caller encrypted the name and the ID card number. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl CheckIdNameDateRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CheckIdNameDateRequestArgs) -> Self {
        Self {
            name: args.name,
            id_card: args.id_card,
            validity_begin: args.validity_begin,
            validity_end: args.validity_end,
            ..rt::unset()
        }
    }

    /// Sets `Encryption`. Says how the caller encrypted the name and the ID card number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Named arguments of [`CheckIdNameDateRequest::new`].
#[derive(Clone)]
pub struct CheckIdNameDateRequestArgs {
    /// `Name` – Name of the person.
    pub name: String,
    /// `IdCard` – ID card number.
    pub id_card: String,
    /// `ValidityBegin` – First day of validity of the ID card.
    pub validity_begin: String,
    /// `ValidityEnd` – Last day of validity of the ID card, such as 20210701, or 00000000 for a card without end.
    pub validity_end: String,
}

/// Response of [`Client::check_id_name_date`].
#[non_exhaustive]
pub struct CheckIdNameDateResponse {
    /// Whether they belong together.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: IdValidityResult,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `一致`
    pub description: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Whether a name, an ID card number and the dates of validity belong together.
    pub enum IdValidityResult, UnknownIdValidityResult {
        /// `0` – They belong together.
        Passed = "0",
        /// `-1` – They do not belong together.
        Mismatch = "-1",
        /// `-2` – The ID card number is malformed, such as by its length or check digit.
        IdCardInvalid = "-2",
        /// `-3` – The name is malformed, such as by its length.
        NameInvalid = "-3",
        /// `-4` – The dates of validity are malformed, such as by their length.
        ValidityInvalid = "-4",
        /// `-5` – The identity is not valid.
        IdentityInvalid = "-5",
        /// `-6` – The register of ID cards failed.
        SourceFailed = "-6",
        /// `-7` – The register has no such ID card number.
        NotRegistered = "-7",
        /// `-8` – The information was verified too often today; try again tomorrow.
        LimitExceeded = "-8",
    }
}

impl IdValidityResult {
    /// Whether it is `0` or `-1`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Passed | Self::Mismatch)
    }
}

impl rt::Action for CheckIdNameDateRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CheckIdNameDate")
    };
    type Response = CheckIdNameDateResponse;
}

rt::request! {
    CheckIdNameDateRequest {
        0 name: "Name", required().sensitive();
        1 id_card: "IdCard", required().sensitive();
        2 validity_begin: "ValidityBegin", required().sensitive().limits(&[format(CompactDate)]);
        3 validity_end: "ValidityEnd", required().sensitive().limits(&[charset(DIGITS)]);
        4 encryption: Option "Encryption";
    }
}

rt::response! {
    CheckIdNameDateResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 request_id: "RequestId";
    }
}
