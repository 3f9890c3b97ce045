// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/CheckPhoneAndName.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Verifies that a phone number belongs to a name.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckPhoneAndName)
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
    /// use tc3::faceid::{CheckPhoneAndNameRequest, CheckPhoneAndNameRequestArgs, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = CheckPhoneAndNameRequest::new(CheckPhoneAndNameRequestArgs {
    ///     mobile: "16137688175".into(),
    ///     name: "韦小宝".into(),
    /// });
    /// let response = client.check_phone_and_name(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_phone_and_name(
        &self,
        request: &CheckPhoneAndNameRequest,
    ) -> impl Future<Output = Result<CheckPhoneAndNameResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::check_phone_and_name`].
#[must_use]
#[non_exhaustive]
pub struct CheckPhoneAndNameRequest {
    /// Phone number.
    ///
    /// - On the wire: `Mobile`, String, required
    /// - Example: `13800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Says how the caller encrypted the name and the phone number. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl CheckPhoneAndNameRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CheckPhoneAndNameRequestArgs) -> Self {
        Self {
            mobile: args.mobile,
            name: args.name,
            ..rt::unset()
        }
    }

    /// Sets `Encryption`. Says how the caller encrypted the name and the phone number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Named arguments of [`CheckPhoneAndNameRequest::new`].
#[derive(Clone)]
pub struct CheckPhoneAndNameRequestArgs {
    /// `Mobile` – Phone number.
    pub mobile: String,
    /// `Name` – Name of the person.
    pub name: String,
}

/// Response of [`Client::check_phone_and_name`].
#[non_exhaustive]
pub struct CheckPhoneAndNameResponse {
    /// Whether they belong together.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: PhoneNameResult,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `验证结果一致`
    pub description: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Whether a phone number belongs to a name.
    pub enum PhoneNameResult, UnknownPhoneNameResult {
        /// `0` – They belong together.
        Passed = "0",
        /// `1` – They do not belong together.
        Mismatch = "1",
        /// `-1` – There is no record.
        NoRecord = "-1",
        /// `-2` – The engine failed for an unknown reason.
        UnknownFailure = "-2",
        /// `-3` – The service of the engine failed.
        EngineFailed = "-3",
        /// `-4` – The name did not pass the check of its form.
        NameInvalid = "-4",
        /// `-5` – The phone number is not a valid one.
        PhoneInvalid = "-5",
        /// `-6` – The information was verified too often today; try again tomorrow.
        LimitExceeded = "-6",
        /// `-13` – Numbers of this range cannot be verified.
        RangeUnsupported = "-13",
    }
}

impl PhoneNameResult {
    /// Whether it is `0` or `1`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Passed | Self::Mismatch)
    }
}

impl rt::Action for CheckPhoneAndNameRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CheckPhoneAndName")
    };
    type Response = CheckPhoneAndNameResponse;
}

rt::request! {
    CheckPhoneAndNameRequest {
        0 mobile: "Mobile", required().sensitive();
        1 name: "Name", required().sensitive();
        2 encryption: Option "Encryption";
    }
}

rt::response! {
    CheckPhoneAndNameResponse {
        0 result: "Result", always();
        1 description: "Description", always();
        2 request_id: "RequestId";
    }
}
