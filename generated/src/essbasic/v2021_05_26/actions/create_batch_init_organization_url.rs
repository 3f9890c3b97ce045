// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchInitOrganizationUrl.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Makes links with which several client organizations of your application are set up at once, such as with seals or automatic signing. They must be verified already, and the one who opens the link must be super administrator or legal representative of all of them. Links are valid for 7 days.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchInitOrganizationUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be submitted.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Status` – The state of the flow does not allow the call.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateBatchInitOrganizationUrlRequest, Operator, OrganizationInitOperation,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client.as_operator(Operator::app("yDKHHUUckpacc9ijUuXGmVcuzACNH5pF"));
    /// let request = CreateBatchInitOrganizationUrlRequest::new(
    ///     vec![
    ///         OrganizationInitOperation::OpenAutoSign,
    ///         OrganizationInitOperation::CreateSeal
    ///     ],
    ///     vec![
    ///         "tencent-testorg-cd".into(), "tencent-testorg-ca".into(),
    ///         "tencent-testorg-zhangy".into(), "tencent-testorg-tianjing".into(),
    ///         "tencent-testorg-hongkong".into()
    ///     ],
    /// );
    /// let response = desk.create_batch_init_organization_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_batch_init_organization_url(
        &self,
        request: &CreateBatchInitOrganizationUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateBatchInitOrganizationUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateBatchInitOrganizationUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateBatchInitOrganizationUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateBatchInitOrganizationUrlResponse;
}

/// What is sent by [`Client::create_batch_init_organization_url`](crate::essbasic::v2021_05_26::Client::create_batch_init_organization_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// What to set up.
    ///
    /// - On the wire: `OperateTypes`, list of String, required
    /// - Example: `OPEN_AUTO_SIGN`, `CREATE_SEAL`
    pub operate_types: ::std::vec::Vec<OrganizationInitOperation>,
    /// Client organizations to set up.
    ///
    /// - On the wire: `ProxyOrganizationOpenIds`, list of String, required
    /// - Limit: at most 50 items (else not sent)
    /// - Example: `tencent-testorg-cd`, `tencent-testorg-ca`
    pub proxy_organization_open_ids: ::std::vec::Vec<::std::string::String>,
    /// True if `PARTNER_AUTO_SIGN_AUTH` is meant for the application platform.
    ///
    /// - On the wire: `IsAuthorizePlatformApplication`, Boolean, optional
    /// - Example: `false`
    pub is_authorize_platform_application: ::std::option::Option<bool>,
    /// Partner client organization that is authorized to sign automatically. Required if `OperateTypes` holds `PARTNER_AUTO_SIGN_AUTH` and it is meant for a partner organization.
    ///
    /// - On the wire: `AuthorizedProxyOrganizationOpenId`, String, optional
    /// - Example: `org_dianziqian`
    pub authorized_proxy_organization_open_id: ::std::option::Option<
        ::std::string::String,
    >,
}

impl CreateBatchInitOrganizationUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        operate_types: ::std::vec::Vec<OrganizationInitOperation>,
        proxy_organization_open_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            operate_types,
            proxy_organization_open_ids,
            is_authorize_platform_application: ::std::option::Option::None,
            authorized_proxy_organization_open_id: ::std::option::Option::None,
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
    /// True if `PARTNER_AUTO_SIGN_AUTH` is meant for the application platform.
    ///
    /// `IsAuthorizePlatformApplication` on the wire.
    #[must_use]
    pub fn is_authorize_platform_application(
        mut self,
        is_authorize_platform_application: bool,
    ) -> Self {
        self.is_authorize_platform_application = ::std::option::Option::Some(
            is_authorize_platform_application,
        );
        self
    }
    /// Partner client organization that is authorized to sign automatically.
    ///
    /// `AuthorizedProxyOrganizationOpenId` on the wire.
    #[must_use]
    pub fn authorized_proxy_organization_open_id(
        mut self,
        authorized_proxy_organization_open_id: impl ::std::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.authorized_proxy_organization_open_id = ::std::option::Option::Some(
            authorized_proxy_organization_open_id.into(),
        );
        self
    }
}

impl ::tc3_runtime::Record for CreateBatchInitOrganizationUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchInitOrganizationUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "OperateTypes",
                "ProxyOrganizationOpenIds",
                "IsAuthorizePlatformApplication",
                "AuthorizedProxyOrganizationOpenId",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.operate_types),
            2 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_open_ids),
            3 => {
                ::tc3_runtime::AsValue::as_value(&self.is_authorize_platform_application)
            }
            4 => {
                ::tc3_runtime::AsValue::as_value(
                    &self.authorized_proxy_organization_open_id,
                )
            }
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchInitOrganizationUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateBatchInitOrganizationUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateBatchInitOrganizationUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            operate_types: ::tc3_runtime::Wire::empty(),
            proxy_organization_open_ids: ::tc3_runtime::Wire::empty(),
            is_authorize_platform_application: ::tc3_runtime::Wire::empty(),
            authorized_proxy_organization_open_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.operate_types),
            2 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_open_ids),
            3 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.is_authorize_platform_application,
                )
            }
            4 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.authorized_proxy_organization_open_id,
                )
            }
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchInitOrganizationUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_batch_init_organization_url`](crate::essbasic::v2021_05_26::Client::create_batch_init_organization_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlResponse {
    /// Path in the mini program. Valid for 7 days.
    ///
    /// - On the wire: `MiniAppPath`, String, always in responses
    /// - Example: `pages/guide/index?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yDAHpURDf`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: ::std::string::String,
    /// Long link. Valid for 7 days.
    ///
    /// - On the wire: `OperateLongUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://res.ess.tencent.cn/cdn/h5-activity-dev/jump-mp.html?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yDCHpURDfyLc5LgBhXb6`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operate_long_url: ::std::string::String,
    /// Short link. Valid for 7 days.
    ///
    /// - On the wire: `OperateShortUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/zahbUBHxW3`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operate_short_url: ::std::string::String,
    /// Link to the picture of a QR code. Valid for 7 days.
    ///
    /// - On the wire: `QRCodeUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://dyn.ess.tencent.cn/imgs/qrcode_urls/batch_initialization_organizations/yDCHHUUckpacc9ijUuXGmVcuzZCNH5pF.png`
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code_url: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateBatchInitOrganizationUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateBatchInitOrganizationUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchInitOrganizationUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "MiniAppPath",
                "OperateLongUrl",
                "OperateShortUrl",
                "QRCodeUrl",
                "RequestId",
            ],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.mini_app_path),
            1 => ::tc3_runtime::AsValue::as_value(&self.operate_long_url),
            2 => ::tc3_runtime::AsValue::as_value(&self.operate_short_url),
            3 => ::tc3_runtime::AsValue::as_value(&self.qr_code_url),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchInitOrganizationUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateBatchInitOrganizationUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateBatchInitOrganizationUrlResponse {
    fn empty() -> Self {
        Self {
            mini_app_path: ::tc3_runtime::Wire::empty(),
            operate_long_url: ::tc3_runtime::Wire::empty(),
            operate_short_url: ::tc3_runtime::Wire::empty(),
            qr_code_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.mini_app_path),
            1 => ::tc3_runtime::decode::slot(map, &mut self.operate_long_url),
            2 => ::tc3_runtime::decode::slot(map, &mut self.operate_short_url),
            3 => ::tc3_runtime::decode::slot(map, &mut self.qr_code_url),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchInitOrganizationUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// A step in the set-up of an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OrganizationInitOperation {
    /// Make a seal.
    ///
    /// On the wire: `CREATE_SEAL`.
    CreateSeal,
    /// Open automatic signing of the organization.
    ///
    /// On the wire: `OPEN_AUTO_SIGN`.
    OpenAutoSign,
    /// Authorize a partner organization or the application platform to sign automatically.
    ///
    /// On the wire: `PARTNER_AUTO_SIGN_AUTH`.
    PartnerAutoSignAuth,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`OrganizationInitOperation`] that this version does not know.
pub type UnknownOrganizationInitOperation = ::tc3_runtime::Unknown<
    OrganizationInitOperation,
>;

impl OrganizationInitOperation {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::CreateSeal,
        Self::OpenAutoSign,
        Self::PartnerAutoSignAuth,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateSeal => "CREATE_SEAL",
            Self::OpenAutoSign => "OPEN_AUTO_SIGN",
            Self::PartnerAutoSignAuth => "PARTNER_AUTO_SIGN_AUTH",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for OrganizationInitOperation {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "OrganizationInitOperation",
        known: Self::KNOWN,
        wire: &["CREATE_SEAL", "OPEN_AUTO_SIGN", "PARTNER_AUTO_SIGN_AUTH"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for OrganizationInitOperation {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for OrganizationInitOperation {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for OrganizationInitOperation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for OrganizationInitOperation {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for OrganizationInitOperation {}

impl ::std::hash::Hash for OrganizationInitOperation {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for OrganizationInitOperation {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for OrganizationInitOperation {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OrganizationInitOperation {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
