// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateUserAutoSignSealUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::{AutoSignLinkForm, AutoSignScene};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo, UserThreeFactor};

impl Client {
    /// Makes a link to the e-Sign mini program where a person changes the seal used for personal automatic signing.
    /// The organization must have automatic signing and the person must have opened it already. The call costs no
    /// quota.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateUserAutoSignSealUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AutoSignScene, ChannelCreateUserAutoSignSealUrlRequest, Client, IdCardType, Operator,
    ///     UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("65fb0c591044be8a1f60aa382cc5ed0e")
    ///             .organization("d7c13a8b81340cce9e3968c0ee248f04")
    ///             .user("00498cc8500be9cxxxxxxx3aff766cac"),
    ///     );
    /// let request = ChannelCreateUserAutoSignSealUrlRequest::new(
    ///     AutoSignScene::EPrescriptionAutoSign,
    ///     UserThreeFactor::new(UserThreeFactorArgs {
    ///         name: "小明".into(),
    ///         id_card_type: IdCardType::IdCard,
    ///         id_card_number: "1xxxxxxxxxxxxxx0".into(),
    ///     }),
    /// );
    /// let response = client.channel_create_user_auto_sign_seal_url(&request).await?;
    /// println!("{:?}", response.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_user_auto_sign_seal_url(
        &self,
        request: &ChannelCreateUserAutoSignSealUrlRequest,
    ) -> impl Future<Output = Result<ChannelCreateUserAutoSignSealUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_user_auto_sign_seal_url`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignSealUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,

    /// Person whose automatic signing is set up.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: Option<UserInfo>,

    /// When the link expires; 7 days ahead if left out.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, optional
    /// - Limit: not before now (logs a warning), at most 30 days from now (logs a warning)
    /// - Example: `1695783727`
    pub expired_time: Option<i64>,

    /// Form of the link to return.
    ///
    /// - On the wire: `EndPoint`, String, optional
    /// - Example: `HTTP`
    pub end_point: Option<AutoSignLinkForm>,
}

impl ChannelCreateUserAutoSignSealUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(scene_key: AutoSignScene, user_info: UserThreeFactor) -> Self {
        Self {
            scene_key,
            user_info,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ExpiredTime`. When the link expires; 7 days ahead if left out.
    #[inline]
    pub fn expired_time(mut self, expired_time: i64) -> Self {
        self.expired_time = Some(expired_time);
        self
    }

    /// Sets `EndPoint`. Form of the link to return.
    #[inline]
    pub fn end_point(mut self, end_point: AutoSignLinkForm) -> Self {
        self.end_point = Some(end_point);
        self
    }
}

/// Response of [`Client::channel_create_user_auto_sign_seal_url`].
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignSealUrlResponse {
    /// App ID of the e-Sign mini program, for opening it from another mini program or app.
    ///
    /// - On the wire: `AppId`, String
    /// - Example: `wxa023******e1d`
    pub app_id: Option<String>,

    /// Original ID of the e-Sign mini program, for opening it from another mini program or app.
    ///
    /// - On the wire: `AppOriginalId`, String
    /// - Example: `gh_da87*******987`
    pub app_original_id: Option<String>,

    /// Link for the person, short or long as `EndPoint` says. `ExpiredTime` of the request sets another end.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/001uSHUNDy`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// Path in the e-Sign mini program, for opening it from another mini program or app.
    ///
    /// - On the wire: `Path`, String
    /// - Example: `page?abc=123&def=456`
    /// - Sensitive: never shown in errors, logs and debug output
    pub path: Option<String>,

    /// Picture of a QR code, Base64, that opens the page when scanned in WeChat.
    ///
    /// - On the wire: `QrCode`, String
    /// - Limit: base64 text
    /// - Example: `EBAQAAAAAAAAAAAQIDBAUGBwgxxxxxwAEEQUSITFBBhNRYQcicRQygZGhCCN`
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateUserAutoSignSealUrlResponse {
    /// How long [`Self::url`] is valid: 7 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for ChannelCreateUserAutoSignSealUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateUserAutoSignSealUrl")
    };
    type Response = ChannelCreateUserAutoSignSealUrlResponse;
}

rt::request! {
    ChannelCreateUserAutoSignSealUrlRequest {
        0 agent: Option "Agent", required();
        1 scene_key: "SceneKey", required().known();
        2 user_info: "UserInfo", required();
        3 operator: Option "Operator";
        4 expired_time: Option "ExpiredTime", limits(&[min_now(0), max_now(2592000)]);
        5 end_point: Option "EndPoint", known();
    }
}

rt::response! {
    ChannelCreateUserAutoSignSealUrlResponse {
        0 app_id: Option "AppId";
        1 app_original_id: Option "AppOriginalId";
        2 url: "Url", always().sensitive();
        3 path: Option "Path", sensitive();
        4 qr_code: Option "QrCode", sensitive();
        5 request_id: "RequestId";
    }
}
