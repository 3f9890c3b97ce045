// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/DetectAuth.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};
use crate::faceid::v2018_03_01::types::{
    Encryption, IntentionActionConfig, IntentionQuestion, RuleIdConfig,
};

impl Client {
    /// Makes a token for one verification of a face on a page or in a mini program. `GetDetectInfoEnhanced` tells the
    /// result.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=DetectAuth)
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
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.UnsupportEncryptField` – A field is named as encrypted that cannot be.
    /// - `InvalidParameterValue.RuleIdDisabled` – `RuleId` has been disabled by its account.
    /// - `InvalidParameterValue.RuleIdNotExist` – `RuleId` does not exist.
    /// - `UnauthorizedOperation.ActivateError` – The service could not be opened.
    /// - `UnauthorizedOperation.Activating` – The service is being opened.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.NonAuthorize` – The account is not verified.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, DetectAuthRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = DetectAuthRequest::new("0")
    ///     .id_card("11204416541220243X")
    ///     .name("韦小宝")
    ///     .redirect_url("http://www.qq.com")
    ///     .extra("Orderid=f904f4cf75db4f8fdc4f942c7f7a");
    /// let response = client.detect_auth(&request).await?;
    /// println!("{}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn detect_auth(
        &self,
        request: &DetectAuthRequest,
    ) -> impl Future<Output = Result<DetectAuthResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::detect_auth`].
#[must_use]
#[non_exhaustive]
pub struct DetectAuthRequest {
    /// Flow of the business, as made and approved in the console.
    ///
    /// - On the wire: `RuleId`, String, required
    /// - Example: `1`
    pub rule_id: String,

    /// Not needed.
    ///
    /// - On the wire: `TerminalType`, String, optional
    #[doc(hidden)]
    pub terminal_type: Option<String>,

    /// ID card number of the user, with X in capitals. Whether it is needed depends on the settings of `RuleId`.
    ///
    /// - On the wire: `IdCard`, String, optional
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card: Option<String>,

    /// Name of the user. Whether it is needed depends on the settings of `RuleId`.
    ///
    /// - On the wire: `Name`, String, optional
    /// - If `Encryption` is not set: at most 32 characters (checked before sending)
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Where the user is led when the verification has ended. Only for H5 in WeChat.
    ///
    /// - On the wire: `RedirectUrl`, String, optional
    /// - Limit: at most 1024 characters (checked before sending), a URL (logs a warning)
    /// - Default: `https://cloud.tencent.com/product/faceid?Is=sdk-topnav`, applied by the service
    /// - Example: `https://www.qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub redirect_url: Option<String>,

    /// Text of your own, which the result returns.
    ///
    /// - On the wire: `Extra`, String, optional
    /// - Limit: at most 1024 characters (checked before sending)
    /// - Example: `Orderid=f904f4cf75db4f8fdc4f942c7f7a`
    /// - Sensitive: never shown in errors, logs and debug output
    pub extra: Option<String>,

    /// Photo that the face is compared with, as Base64 text.
    ///
    /// - On the wire: `ImageBase64`, String, optional
    /// - Limit: at most 3145728 bytes (checked before sending), base64 text (logs a warning), a file of type `jpg`,
    ///   `png` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_base64: Option<String>,

    /// Says how the caller encrypted the name and the ID card number. Left out if nothing is encrypted.
    ///
    /// - On the wire: `Encryption`, object `Encryption`, optional
    pub encryption: Option<Encryption>,

    /// Text that the user reads aloud. Only for verification of the intention by reading.
    ///
    /// - On the wire: `IntentionVerifyText`, String, optional
    /// - Limit: at most 120 characters (checked before sending)
    /// - Example: `我同意办理该业务。`
    pub intention_verify_text: Option<String>,

    /// Questions that are spoken, with the answers that are expected. For verification of the intention by answers.
    ///
    /// - On the wire: `IntentionQuestions`, list of object `IntentionQuestion`, optional
    /// - Limit: at most 10 items (checked before sending), at least 1 item (checked before sending)
    pub intention_questions: Option<Vec<IntentionQuestion>>,

    /// Texts to which the user nods. Only for verification of the intention by nodding.
    ///
    /// - On the wire: `IntentionActions`, list of object `IntentionActionConfig`, optional
    /// - Limit: at most 10 items (checked before sending), at least 1 item (checked before sending)
    pub intention_actions: Option<Vec<IntentionActionConfig>>,

    /// Settings of the verification of the intention.
    ///
    /// - On the wire: `Config`, object `RuleIdConfig`, optional
    pub config: Option<RuleIdConfig>,
}

impl DetectAuthRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `TerminalType`. Not needed.
    #[doc(hidden)]
    pub fn terminal_type(mut self, terminal_type: impl Into<String>) -> Self {
        self.terminal_type = Some(terminal_type.into());
        self
    }

    /// Sets `IdCard`. ID card number of the user, with X in capitals.
    pub fn id_card(mut self, id_card: impl Into<String>) -> Self {
        self.id_card = Some(id_card.into());
        self
    }

    /// Sets `Name`. Name of the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `RedirectUrl`. Where the user is led when the verification has ended.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }

    /// Sets `Extra`. Text of your own, which the result returns.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `ImageBase64`. Photo that the face is compared with, as Base64 text.
    pub fn image_base64(mut self, image_base64: impl Into<String>) -> Self {
        self.image_base64 = Some(image_base64.into());
        self
    }

    /// Sets `Encryption`. Says how the caller encrypted the name and the ID card number.
    #[inline]
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// Sets `IntentionVerifyText`. Text that the user reads aloud.
    pub fn intention_verify_text(
        mut self,
        intention_verify_text: impl Into<String>,
    ) -> Self {
        self.intention_verify_text = Some(intention_verify_text.into());
        self
    }

    /// Sets `IntentionQuestions`. Questions that are spoken, with the answers that are expected.
    #[inline]
    pub fn intention_questions(
        mut self,
        intention_questions: Vec<IntentionQuestion>,
    ) -> Self {
        self.intention_questions = Some(intention_questions);
        self
    }

    /// Sets `IntentionActions`. Texts to which the user nods.
    #[inline]
    pub fn intention_actions(
        mut self,
        intention_actions: Vec<IntentionActionConfig>,
    ) -> Self {
        self.intention_actions = Some(intention_actions);
        self
    }

    /// Sets `Config`. Settings of the verification of the intention.
    #[inline]
    pub fn config(mut self, config: RuleIdConfig) -> Self {
        self.config = Some(config);
        self
    }
}

/// Response of [`Client::detect_auth`].
#[non_exhaustive]
pub struct DetectAuthResponse {
    /// Link at which the user begins the verification. Only for H5 in WeChat.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://faceid.qq.com?token=81EEF678-28EE-4759-A82E-6CBBBE6BC442`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// Token of the verification. `GetDetectInfoEnhanced` takes it for the result.
    ///
    /// - On the wire: `BizToken`, String, always present in responses
    /// - Example: `81EEF6178-28EE-4759-A823E-6CBBBE6BC442`
    /// - Valid for 7200 seconds
    /// - Sensitive: never shown in errors, logs and debug output
    pub biz_token: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl DetectAuthResponse {
    /// How long [`Self::biz_token`] is valid: 7200 seconds.
    pub const BIZ_TOKEN_VALID_FOR: rt::Duration = rt::Duration::from_secs(7200);
}

impl rt::Action for DetectAuthRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DetectAuth")
    };
    type Response = DetectAuthResponse;
}

rt::request! {
    DetectAuthRequest {
        0 rule_id: "RuleId", required();
        1 terminal_type: Option "TerminalType";
        2 id_card: Option "IdCard", sensitive();
        3 name: Option "Name", sensitive().cases(&[when(&[absent(&["Encryption"])]).limits(&[max_chars(32)])]);
        4 redirect_url: Option "RedirectUrl", sensitive().limits(&[max_chars(1024), format(Url)]);
        5 extra: Option "Extra", sensitive().limits(&[max_chars(1024)]);
        6 image_base64: Option "ImageBase64", sensitive().limits(&[max_bytes(3145728), format(Base64)]);
        7 encryption: Option "Encryption";
        8 intention_verify_text: Option "IntentionVerifyText", limits(&[max_chars(120)]);
        9 intention_questions: Option "IntentionQuestions", limits(&[max_items(10), min_items(1)]);
        10 intention_actions: Option "IntentionActions", limits(&[max_items(10), min_items(1)]);
        11 config: Option "Config";
    }
}

rt::response! {
    DetectAuthResponse {
        0 url: "Url", always().sensitive();
        1 biz_token: "BizToken", always().sensitive();
        2 request_id: "RequestId";
    }
}
