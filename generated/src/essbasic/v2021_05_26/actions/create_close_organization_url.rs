// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateCloseOrganizationUrl.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Makes links with which the calling organization is deregistered. The operator must be its super administrator or legal representative; you have to pass a link on to one of them, who opens it to complete the deregistration.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateCloseOrganizationUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreateCloseOrganizationUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDRSRUUgygj6qnwfUuO4zjEwc193c2hH")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateCloseOrganizationUrlRequest::new();
    /// let response = desk.create_close_organization_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_close_organization_url(
        &self,
        request: &CreateCloseOrganizationUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateCloseOrganizationUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateCloseOrganizationUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateCloseOrganizationUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"], &["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateCloseOrganizationUrlResponse;
}

/// What is sent by [`Client::create_close_organization_url`](crate::essbasic::v2021_05_26::Client::create_close_organization_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCloseOrganizationUrlRequest {
    /// On whose behalf the call is made. The employee must be super administrator or legal representative of the organization.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    pub agent: ::std::option::Option<Agent>,
}

impl CreateCloseOrganizationUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
}

impl ::std::default::Default for CreateCloseOrganizationUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreateCloseOrganizationUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateCloseOrganizationUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent"],
            [(0, ::tc3_runtime::validate::Field::REQUIRED)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateCloseOrganizationUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateCloseOrganizationUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateCloseOrganizationUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateCloseOrganizationUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_close_organization_url`](crate::essbasic::v2021_05_26::Client::create_close_organization_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCloseOrganizationUrlResponse {
    /// When the links expire.
    ///
    /// - On the wire: `ExpiredOn`, Unix time in seconds, always in responses
    /// - Example: `1730257357`
    pub expired_on: i64,
    /// H5 link that opens the mini program, for text messages.
    ///
    /// - On the wire: `LongUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=ENTERPRISE_LOGOUT_LANDING&shortKey=yDCkuUW35EQA3r0aqr88`
    /// - Sensitive: never shown in errors, logs and debug output
    pub long_url: ::std::string::String,
    /// Short form of the link, for text messages.
    ///
    /// - On the wire: `ShortUrl`, String, always in responses
    /// - Limit: a URL
    /// - Sensitive: never shown in errors, logs and debug output
    pub short_url: ::std::string::String,
    /// Path with which an app or mini program of yours opens the e-Sign mini program.
    ///
    /// - On the wire: `MiniAppPath`, String, always in responses
    /// - Example: `pages/guide/index?to=ENTERPRISE_LOGOUT_LANDING&shortKey=yDCkuUW35EQA3r0aqr88`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: ::std::string::String,
    /// Link to the picture of a QR code.
    ///
    /// - On the wire: `QrcodeUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://dyn.ess.tencent.cn/imgs/qrcode_urls/enterprise_logout_landing/yDCkxUUckp495fo9Ua9wie1hisAGTzhI.png`
    /// - Sensitive: never shown in errors, logs and debug output
    pub qrcode_url: ::std::string::String,
    /// Text to be made into a QR code that opens the mini program directly when scanned in WeChat. Opening it as a link has no effect.
    ///
    /// - On the wire: `WeixinQrcodeUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://res.ess.tencent.cn/mp-gate/release/ENTERPRISE_LOGOUT_LANDING?shortKey=yDCkuUW35EQA3r0aqr82`
    /// - Sensitive: never shown in errors, logs and debug output
    pub weixin_qrcode_url: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateCloseOrganizationUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateCloseOrganizationUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateCloseOrganizationUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ExpiredOn",
                "LongUrl",
                "ShortUrl",
                "MiniAppPath",
                "QrcodeUrl",
                "WeixinQrcodeUrl",
                "RequestId",
            ],
            [
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
                (5, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.expired_on),
            1 => ::tc3_runtime::AsValue::as_value(&self.long_url),
            2 => ::tc3_runtime::AsValue::as_value(&self.short_url),
            3 => ::tc3_runtime::AsValue::as_value(&self.mini_app_path),
            4 => ::tc3_runtime::AsValue::as_value(&self.qrcode_url),
            5 => ::tc3_runtime::AsValue::as_value(&self.weixin_qrcode_url),
            6 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateCloseOrganizationUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateCloseOrganizationUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateCloseOrganizationUrlResponse {
    fn empty() -> Self {
        Self {
            expired_on: ::tc3_runtime::Wire::empty(),
            long_url: ::tc3_runtime::Wire::empty(),
            short_url: ::tc3_runtime::Wire::empty(),
            mini_app_path: ::tc3_runtime::Wire::empty(),
            qrcode_url: ::tc3_runtime::Wire::empty(),
            weixin_qrcode_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.expired_on),
            1 => ::tc3_runtime::decode::slot(map, &mut self.long_url),
            2 => ::tc3_runtime::decode::slot(map, &mut self.short_url),
            3 => ::tc3_runtime::decode::slot(map, &mut self.mini_app_path),
            4 => ::tc3_runtime::decode::slot(map, &mut self.qrcode_url),
            5 => ::tc3_runtime::decode::slot(map, &mut self.weixin_qrcode_url),
            6 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateCloseOrganizationUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
