// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetEidToken.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::actions::CheckEidTokenStatusRequest;
use crate::faceid::v2018_03_01::types::{Encryption, GetEidTokenConfig};

impl Client {
    /// Makes a token for one verification by E-ID. `GetEidResult` tells the result.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetEidToken)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](GetEidTokenResponse::follow_up) to
    ///   [`wait_until_eid_verification_finished`](Self::wait_until_eid_verification_finished)
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
    /// - `FailedOperation.UnregisteredEid` – The user is not registered with E-ID.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.UnsupportEncryptField` – A field is named as encrypted that cannot be.
    /// - `InvalidParameterValue.RuleIdDisabled` – `RuleId` has been disabled by its account.
    /// - `InvalidParameterValue.RuleIdNotExist` – `RuleId` does not exist.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetEidTokenRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetEidTokenRequest::new("0NSJ240626160443125212");
    /// let response = client.get_eid_token(&request).await?;
    /// println!("{}", response.eid_token);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_eid_token(
        &self,
        request: &GetEidTokenRequest,
    ) -> impl Future<Output = Result<GetEidTokenResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_eid_token`].
#[must_use]
#[non_exhaustive]
pub struct GetEidTokenRequest {
    /// Merchant, as applied for in the console. The key of the call has to be of the same account.
    ///
    /// - On the wire: `MerchantId`, String, required
    /// - Example: `0NSJ243206261600932123`
    pub merchant_id: String,

    /// ID number of the user. Needed unless it is read from a picture.
    ///
    /// - On the wire: `IdCard`, String, optional
    /// - If `Encryption` is not set: at most 32 characters (checked before sending), only letters and digits (logs a
    ///   warning)
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: Option<String>,

    /// Name of the user. Needed unless it is read from a picture.
    ///
    /// - On the wire: `Name`, String, optional
    /// - If `Encryption` is not set: at most 32 characters (checked before sending)
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Text of your own, which the result returns.
    ///
    /// - On the wire: `Extra`, String, optional
    /// - Limit: at most 1024 characters (checked before sending)
    /// - Example: `202411011707591990200060000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub extra: Option<String>,

    /// How name and ID card number are given, and whether the intention is verified.
    ///
    /// - On the wire: `Config`, object `GetEidTokenConfig`, optional
    pub config: Option<GetEidTokenConfig>,

    /// Where the user is led when the verification has ended, with `EidToken` in the query.
    ///
    /// - On the wire: `RedirectUrl`, String, optional
    /// - Limit: at most 1024 characters (checked before sending), a URL (logs a warning)
    /// - Example: `https://faceid.qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub redirect_url: Option<String>,

    /// Says how the caller encrypted the name and the ID card number. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,
}

impl GetEidTokenRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(merchant_id: impl Into<String>) -> Self {
        Self {
            merchant_id: merchant_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `IdCard`. ID number of the user.
    pub fn id_card(mut self, id_card: impl Into<String>) -> Self {
        self.id_card = Some(id_card.into());
        self
    }

    /// Sets `Name`. Name of the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Extra`. Text of your own, which the result returns.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `Config`. How name and ID card number are given, and whether the intention is verified.
    #[inline]
    pub fn config(mut self, config: GetEidTokenConfig) -> Self {
        self.config = Some(config);
        self
    }

    /// Sets `RedirectUrl`. Where the user is led when the verification has ended, with `EidToken` in the query.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }

    /// Sets `Encryption`. Says how the caller encrypted the name and the ID card number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }
}

/// Response of [`Client::get_eid_token`].
#[non_exhaustive]
pub struct GetEidTokenResponse {
    /// Token of the verification. `GetEidResult` takes it for the result.
    ///
    /// - On the wire: `EidToken`, String, always present in responses
    /// - Example: `CE6621F1A-0F1E-45BD-BE13-34C045CEA7681`
    /// - Valid for 600 seconds
    /// - Sensitive: never shown in errors, logs and debug output
    pub eid_token: String,

    /// Link at which the user begins the verification by H5.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl GetEidTokenResponse {
    /// How long [`Self::eid_token`] is valid: 600 seconds.
    pub const EID_TOKEN_VALID_FOR: rt::Duration = rt::Duration::from_secs(600);
}

impl GetEidTokenResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_eid_verification_finished`].
    pub fn follow_up(
        &self,
        _request: &GetEidTokenRequest,
    ) -> CheckEidTokenStatusRequest {
        CheckEidTokenStatusRequest {
            eid_token: self.eid_token.clone(),
        }
    }
}

impl rt::Action for GetEidTokenRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetEidToken")
    };
    type Response = GetEidTokenResponse;
}

rt::request! {
    GetEidTokenRequest {
        0 merchant_id: "MerchantId", required();
        1 id_card: Option "IdCard",
            sensitive()
            .cases(&[when(&[absent(&["Encryption"])]).limits(&[max_chars(32), charset(LETTERS.with(DIGITS))])]);
        2 name: Option "Name", sensitive().cases(&[when(&[absent(&["Encryption"])]).limits(&[max_chars(32)])]);
        3 extra: Option "Extra", sensitive().limits(&[max_chars(1024)]);
        4 config: Option "Config";
        5 redirect_url: Option "RedirectUrl", sensitive().limits(&[max_chars(1024), format(Url)]);
        6 encryption: Option "Encryption";
    }
}

rt::response! {
    GetEidTokenResponse {
        0 eid_token: "EidToken", always().sensitive();
        1 url: "Url", always().sensitive();
        2 request_id: "RequestId";
    }
}
