// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateUserAutoSignEnableUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::{
    AutoSignLinkForm, AutoSignScene, AutoSignUrlType,
};
use crate::essbasic::v2021_05_26::types::{Agent, AutoSignConfig, UserInfo};

impl Client {
    /// Makes a link with which a person opens personal automatic signing. For special scenes such as prescriptions.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateUserAutoSignEnableUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.InvalidApproverAge` – A signer is younger than the age at which signing is allowed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AutoSignConfig, AutoSignNotifyType, AutoSignScene, AutoSignUrlType,
    ///     ChannelCreateUserAutoSignEnableUrlRequest, Client, IdCardType, Operator, UserInfo,
    ///     UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDxbWUyKQ*******4zjEB8mxCcDjAyF")
    ///             .organization("test_org_open_id")
    ///             .user("test_open_id"),
    ///     );
    /// let request = ChannelCreateUserAutoSignEnableUrlRequest::new(
    ///         AutoSignScene::EPrescriptionAutoSign,
    ///     )
    ///     .operator(UserInfo::new().open_id(""))
    ///     .auto_sign_config(
    ///         AutoSignConfig::new(
    ///                 UserThreeFactor::new(UserThreeFactorArgs {
    ///                     name: "小明".into(),
    ///                     id_card_type: IdCardType::IdCard,
    ///                     id_card_number: "1xxxxxxxxxxxxxx0".into(),
    ///                 }),
    ///             )
    ///             .user_define_seal(false)
    ///             .seal_img_callback(false),
    ///     )
    ///     .url_type(AutoSignUrlType::H5Sign)
    ///     .notify_type(AutoSignNotifyType::Sms)
    ///     .notify_address("13200000000")
    ///     .expired_time(1693290580);
    /// let response = client.channel_create_user_auto_sign_enable_url(&request).await?;
    /// println!("{}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_user_auto_sign_enable_url(
        &self,
        request: &ChannelCreateUserAutoSignEnableUrlRequest,
    ) -> impl Future<
        Output = Result<ChannelCreateUserAutoSignEnableUrlResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_user_auto_sign_enable_url`].
///
/// - `AutoSignConfig.JumpUrl` has an effect only if `UrlType` is `H5SIGN`.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: Option<UserInfo>,

    /// Settings of automatic signing, among them the person who opens it.
    ///
    /// - On the wire: `AutoSignConfig`, object `AutoSignConfig`, optional
    pub auto_sign_config: Option<AutoSignConfig>,

    /// Kind of link to make. If left out it is a link to the mini program.
    ///
    /// - On the wire: `UrlType`, String, optional
    /// - Required if `AutoSignConfig.VerifyChannels` is `INSIGHT` or `TELECOM`
    /// - Example: `H5SIGN`
    pub url_type: Option<AutoSignUrlType>,

    /// How the person is notified. Not at all if left out.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Example: `SMS`
    pub notify_type: Option<AutoSignNotifyType>,

    /// Mobile number of the person who is notified.
    ///
    /// - On the wire: `NotifyAddress`, String, optional
    /// - Required if `NotifyType` is `SMS`
    /// - Has an effect only if `NotifyType` is `SMS`
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub notify_address: Option<String>,

    /// When the link expires; 7 days ahead if left out.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, optional
    /// - Limit: not before now (logs a warning), at most 30 days from now (logs a warning)
    /// - Example: `1693290580`
    pub expired_time: Option<i64>,

    /// Your own data, Base64. It comes back unchanged in callbacks about automatic signing being opened or closed.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 20480 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `MTIzNDU2Nzg5`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Form of the link to return.
    ///
    /// - On the wire: `EndPoint`, String, optional
    /// - If `UrlType` is set: only `HTTP`, `HTTP_SHORT_URL` (others log a warning)
    /// - Example: `HTTP`
    pub end_point: Option<AutoSignLinkForm>,
}

impl ChannelCreateUserAutoSignEnableUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(scene_key: AutoSignScene) -> Self {
        Self { scene_key, ..rt::unset() }
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

    /// Sets `AutoSignConfig`. Settings of automatic signing, among them the person who opens it.
    #[inline]
    pub fn auto_sign_config(mut self, auto_sign_config: AutoSignConfig) -> Self {
        self.auto_sign_config = Some(auto_sign_config);
        self
    }

    /// Sets `UrlType`. Kind of link to make.
    #[inline]
    pub fn url_type(mut self, url_type: AutoSignUrlType) -> Self {
        self.url_type = Some(url_type);
        self
    }

    /// Sets `NotifyType`. How the person is notified.
    #[inline]
    pub fn notify_type(mut self, notify_type: AutoSignNotifyType) -> Self {
        self.notify_type = Some(notify_type);
        self
    }

    /// Sets `NotifyAddress`. Mobile number of the person who is notified.
    pub fn notify_address(mut self, notify_address: impl Into<String>) -> Self {
        self.notify_address = Some(notify_address.into());
        self
    }

    /// Sets `ExpiredTime`. When the link expires; 7 days ahead if left out.
    #[inline]
    pub fn expired_time(mut self, expired_time: i64) -> Self {
        self.expired_time = Some(expired_time);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `EndPoint`. Form of the link to return.
    #[inline]
    pub fn end_point(mut self, end_point: AutoSignLinkForm) -> Self {
        self.end_point = Some(end_point);
        self
    }
}

/// Response of [`Client::channel_create_user_auto_sign_enable_url`].
#[non_exhaustive]
pub struct ChannelCreateUserAutoSignEnableUrlResponse {
    /// Link for the person, short or long as `EndPoint` says. `ExpiredTime` of the request sets another end.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/002E4UGi8H`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// App ID of the e-Sign mini program, for opening it from another mini program or app. Not given for an H5 link.
    ///
    /// - On the wire: `AppId`, String, always present in responses
    /// - Example: `wxa02378y4jruwye1d`
    pub app_id: String,

    /// Original ID of the e-Sign mini program, for opening it from another mini program or app. Not given for an H5
    /// link.
    ///
    /// - On the wire: `AppOriginalId`, String, always present in responses
    /// - Example: `gh_da87293fsd87987`
    pub app_original_id: String,

    /// Path in the e-Sign mini program, for opening it from another mini program or app. Not given for an H5 link.
    ///
    /// - On the wire: `Path`, String, always present in responses
    /// - Example: `page?abc=123&def=456`
    /// - Sensitive: never shown in errors, logs and debug output
    pub path: String,

    /// Picture of a QR code, Base64, that opens the page when scanned in WeChat. Not given for an H5 link.
    ///
    /// - On the wire: `QrCode`, String, always present in responses
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code: String,

    /// Kind of link that was made. Empty for a link to the mini program.
    ///
    /// - On the wire: `UrlType`, String, always present in responses
    /// - Example: `H5SIGN`
    pub url_type: AutoSignUrlType,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateUserAutoSignEnableUrlResponse {
    /// How long [`Self::url`] is valid: 7 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::text_enum! {
    /// How a person is notified of the link for automatic signing.
    pub enum AutoSignNotifyType, UnknownAutoSignNotifyType {
        /// `SMS` – Text message.
        Sms = "SMS",
    }
}

impl rt::Action for ChannelCreateUserAutoSignEnableUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateUserAutoSignEnableUrl")
    };
    type Response = ChannelCreateUserAutoSignEnableUrlResponse;
}

rt::request! {
    ChannelCreateUserAutoSignEnableUrlRequest {
        0 agent: Option "Agent", required();
        1 scene_key: "SceneKey", required().known();
        2 operator: Option "Operator";
        3 auto_sign_config: Option "AutoSignConfig";
        4 url_type: Option "UrlType", known();
        5 notify_type: Option "NotifyType", known();
        6 notify_address: Option "NotifyAddress", sensitive();
        7 expired_time: Option "ExpiredTime", limits(&[min_now(0), max_now(2592000)]);
        8 user_data: Option "UserData", sensitive().limits(&[max_chars(20480), format(Base64)]);
        9 end_point: Option "EndPoint",
            known()
            .cases(&[when(&[given(&["UrlType"])]).values(&["HTTP", "HTTP_SHORT_URL"])]);
    }
    rules [
        If { effect: Required, field: &["NotifyAddress"], when: &[is(&["NotifyType"], &["SMS"])] },
        If { effect: Only, field: &["NotifyAddress"], when: &[is(&["NotifyType"], &["SMS"])] },
        If { effect: Only, field: &["AutoSignConfig", "JumpUrl"], when: &[is(&["UrlType"], &["H5SIGN"])] },
        If { effect: Required, field: &["UrlType"], when: &[is(&["AutoSignConfig", "VerifyChannels"], &["INSIGHT", "TELECOM"])] },
    ]
}

rt::response! {
    ChannelCreateUserAutoSignEnableUrlResponse {
        0 url: "Url", always().sensitive();
        1 app_id: "AppId", always();
        2 app_original_id: "AppOriginalId", always();
        3 path: "Path", always().sensitive();
        4 qr_code: "QrCode", always().sensitive();
        5 url_type: "UrlType", always();
        6 request_id: "RequestId";
    }
}
