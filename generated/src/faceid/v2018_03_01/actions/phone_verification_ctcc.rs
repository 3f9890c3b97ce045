// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/PhoneVerificationCTCC.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::enums::{Carrier, CarrierIdentityResult};
use crate::faceid::v2018_03_01::types::Encryption;

impl Client {
    /// Verifies that a phone number of China Telecom, a name and an ID card number belong together.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=PhoneVerificationCTCC)
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
    ///     Client, PhoneVerificationCTCCRequest, PhoneVerificationCTCCRequestArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = PhoneVerificationCTCCRequest::new(PhoneVerificationCTCCRequestArgs {
    ///     id_card: "11204416541220243X".into(),
    ///     name: "韦小宝".into(),
    ///     phone: "16137688175".into(),
    /// });
    /// let response = client.phone_verification_ctcc(&request).await?;
    /// println!("{}", response.result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn phone_verification_ctcc(
        &self,
        request: &PhoneVerificationCTCCRequest,
    ) -> impl Future<Output = Result<PhoneVerificationCTCCResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::phone_verification_ctcc`].
#[must_use]
#[non_exhaustive]
pub struct PhoneVerificationCTCCRequest {
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

    /// Says how the caller encrypted the name, the ID card number and the phone number. Left out if nothing is
    /// encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl PhoneVerificationCTCCRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: PhoneVerificationCTCCRequestArgs) -> Self {
        Self {
            id_card: args.id_card,
            name: args.name,
            phone: args.phone,
            ..rt::unset()
        }
    }

    /// Sets `Encryption`. Says how the caller encrypted the name, the ID card number and the phone number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Named arguments of [`PhoneVerificationCTCCRequest::new`].
#[derive(Clone)]
pub struct PhoneVerificationCTCCRequestArgs {
    /// `IdCard` – ID card number.
    pub id_card: String,
    /// `Name` – Name of the person.
    pub name: String,
    /// `Phone` – Phone number.
    pub phone: String,
}

/// Response of [`Client::phone_verification_ctcc`].
#[non_exhaustive]
pub struct PhoneVerificationCTCCResponse {
    /// Whether they belong together.
    ///
    /// - On the wire: `Result`, String, always present in responses
    /// - Example: `0`
    pub result: CarrierIdentityResult,

    /// Carrier of the phone number; may be empty.
    ///
    /// - On the wire: `Isp`, String, always present in responses
    /// - Example: `电信`
    pub isp: Carrier,

    /// Explanation of `Result`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `比对一致`
    pub description: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for PhoneVerificationCTCCRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "PhoneVerificationCTCC")
    };
    type Response = PhoneVerificationCTCCResponse;
}

rt::request! {
    PhoneVerificationCTCCRequest {
        0 id_card: "IdCard", required().sensitive();
        1 name: "Name", required().sensitive();
        2 phone: "Phone", required().sensitive();
        3 encryption: Option "Encryption";
    }
}

rt::response! {
    PhoneVerificationCTCCResponse {
        0 result: "Result", always();
        1 isp: "Isp", always();
        2 description: "Description", always();
        3 request_id: "RequestId";
    }
}
