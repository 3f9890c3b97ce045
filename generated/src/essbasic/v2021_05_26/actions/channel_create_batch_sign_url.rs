// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateBatchSignUrl.yaml

use crate::essbasic::v2021_05_26::enums::{IdCardType, NotifyType, SignatureType};
use crate::essbasic::v2021_05_26::types::{Agent, FlowBatchUrlInfo, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link with which one signer signs several flows in the mini program. The extended service that verifies persons by mobile number only has to be opened in the console. Persons need `Name`, `Mobile` and their document; employees of organizations outside the application also `OrganizationName`; employees of client organizations `OpenId` and `OrganizationOpenId`. The data must agree with the flows, and the signer must be about to sign. Not for flows with sign and approve fields (`SIGN_VIRTUAL_COMBINATION`), or in which signers add sign fields. Persons enter a text message code to view contracts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBatchSignUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelCreateBatchSignUrlRequest, Client, IdCardType, NotifyType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDxbWUyKQ*******4zjEB8mxCcDjAyF")
    ///             .organization("test_org_open_id")
    ///             .user("test_open_id"),
    ///     );
    /// let request = ChannelCreateBatchSignUrlRequest::new()
    ///     .name("小明")
    ///     .mobile("1234567890")
    ///     .id_card_type(IdCardType::IdCard)
    ///     .id_card_number("610000000000000000")
    ///     .notify_type(NotifyType::Sms)
    ///     .flow_ids(
    ///         vec![
    ///             "yDwFdUUckpsw******yQ0af8bHosXQtb".into(),
    ///             "yDR1AUUgygj******uO4zjE8gTG7xvgH".into()
    ///         ],
    ///     )
    ///     .organization_name("典子谦示例企业");
    /// let response = desk.channel_create_batch_sign_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_batch_sign_url(
        &self,
        request: &ChannelCreateBatchSignUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateBatchSignUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateBatchSignUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateBatchSignUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateBatchSignUrlResponse;
}

/// What is sent by [`Client::channel_create_batch_sign_url`](crate::essbasic::v2021_05_26::Client::channel_create_batch_sign_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateBatchSignUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Real name of the person who signs, as in the flows. When contracts are claimed: only a person of this name can.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `真实姓名`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::option::Option<::std::string::String>,
    /// Mainland mobile number of the signer, without +86. It must agree with the flows; if it cannot, give the same identity document at the start and here. When contracts are claimed: only a person with this number can.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (else a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Employee who makes the call. Needs the right to call this action and to access the flows.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: ::std::option::Option<UserInfo>,
    /// Kind of identity document, as in the flows. When contracts are claimed, it limits who can, together with `IdCardNumber`.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document, as in the flows. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits. When contracts are claimed: only a person with this document can.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Example: `421049****8749`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::option::Option<::std::string::String>,
    /// How the signer is told. `SMS` goes to `Mobile`.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `NONE`, assumed by the service
    /// - Example: `SMS`
    pub notify_type: ::std::option::Option<NotifyType>,
    /// Flows to sign; always needed. All must have been started by your organization.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (else not sent)
    /// - Example: `yDwcCUUgyg3tgmwcUEVzyNaupO7DiB3E`
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Organization of the employee, outside the application, named as on its business licence, with full-width brackets `（）` in place of `()`. Required for such employees; the organization must be verified. For a client organization give it only if that is not verified.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `企业名称`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Kinds of signature allowed. They replace those set in the flows, so repeat here what `ComponentTypeLimit` had allowed. If left out: the one kind that all signature fields of persons share, else handwritten.
    ///
    /// - On the wire: `SignatureTypes`, list of Integer, optional
    /// - Example: `0`, `1`, `2`, `3`, `4`
    pub signature_types: ::std::option::Option<::std::vec::Vec<SignatureType>>,
    /// Where the link leads: false, to the list of flows; true, straight to the text of the contracts.
    ///
    /// - On the wire: `JumpToDetail`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub jump_to_detail: ::std::option::Option<bool>,
    /// Flows to be claimed and the signers in them.
    ///
    /// - On the wire: `FlowBatchUrlInfo`, object `FlowBatchUrlInfo`, optional
    pub flow_batch_url_info: ::std::option::Option<FlowBatchUrlInfo>,
    /// Your identifier of the employee of a client organization who signs; required for one. The employee must be verified there. `Name`, `Mobile`, `IdCardType` and `IdCardNumber` are then not needed.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Example: `openid_1`
    pub open_id: ::std::option::Option<::std::string::String>,
    /// Client organization of the employee who signs; required for such employees. When contracts are claimed: they can be claimed only for this organization.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Example: `orgopenid_1`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// Whether the user returns by itself after signing. Only when a mini program of your own opens the e-Sign mini program; to an app the user has to return by hand.
    ///
    /// - On the wire: `AutoJumpBack`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub auto_jump_back: ::std::option::Option<bool>,
    /// `WeChatOfficialAccounts`: for H5 pages of a WeChat official account; the page after signing then has a button that returns to them.
    ///
    /// - On the wire: `UrlUseEnv`, String, optional
    /// - Example: `WeChatOfficialAccounts`
    /// - Known values: `WeChatOfficialAccounts`
    pub url_use_env: ::std::option::Option<::std::string::String>,
    /// Whether the signer may reject all at once. Not for flow groups, whose flows are rejected one by one, nor with `JumpToDetail` = true.
    ///
    /// - On the wire: `CanBatchReject`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub can_batch_reject: ::std::option::Option<bool>,
    /// Whether the signer may confirm all contracts as read at once. `FlowIds` is needed. For organizations, all seal and signature fields must have the same limits. Allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `CanSkipReadFlow`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub can_skip_read_flow: ::std::option::Option<bool>,
}

impl ChannelCreateBatchSignUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            name: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            id_card_type: ::std::option::Option::None,
            id_card_number: ::std::option::Option::None,
            notify_type: ::std::option::Option::None,
            flow_ids: ::std::option::Option::None,
            organization_name: ::std::option::Option::None,
            signature_types: ::std::option::Option::None,
            jump_to_detail: ::std::option::Option::None,
            flow_batch_url_info: ::std::option::Option::None,
            open_id: ::std::option::Option::None,
            organization_open_id: ::std::option::Option::None,
            auto_jump_back: ::std::option::Option::None,
            url_use_env: ::std::option::Option::None,
            can_batch_reject: ::std::option::Option::None,
            can_skip_read_flow: ::std::option::Option::None,
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
    /// Real name of the person who signs, as in the flows.
    ///
    /// `Name` on the wire.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(name.into());
        self
    }
    /// Mainland mobile number of the signer, without +86.
    ///
    /// `Mobile` on the wire.
    #[must_use]
    pub fn mobile(
        mut self,
        mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.mobile = ::std::option::Option::Some(mobile.into());
        self
    }
    /// Employee who makes the call.
    ///
    /// `Operator` on the wire.
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Kind of identity document, as in the flows.
    ///
    /// `IdCardType` on the wire.
    #[must_use]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = ::std::option::Option::Some(id_card_type);
        self
    }
    /// Number of the identity document, as in the flows.
    ///
    /// `IdCardNumber` on the wire.
    #[must_use]
    pub fn id_card_number(
        mut self,
        id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.id_card_number = ::std::option::Option::Some(id_card_number.into());
        self
    }
    /// How the signer is told.
    ///
    /// `NotifyType` on the wire.
    #[must_use]
    pub fn notify_type(mut self, notify_type: NotifyType) -> Self {
        self.notify_type = ::std::option::Option::Some(notify_type);
        self
    }
    /// Flows to sign; always needed.
    ///
    /// `FlowIds` on the wire.
    #[must_use]
    pub fn flow_ids(mut self, flow_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.flow_ids = ::std::option::Option::Some(flow_ids);
        self
    }
    /// Organization of the employee, outside the application, named as on its business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// `OrganizationName` on the wire.
    #[must_use]
    pub fn organization_name(
        mut self,
        organization_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_name = ::std::option::Option::Some(organization_name.into());
        self
    }
    /// Kinds of signature allowed.
    ///
    /// `SignatureTypes` on the wire.
    #[must_use]
    pub fn signature_types(
        mut self,
        signature_types: ::std::vec::Vec<SignatureType>,
    ) -> Self {
        self.signature_types = ::std::option::Option::Some(signature_types);
        self
    }
    /// Where the link leads: false, to the list of flows; true, straight to the text of the contracts.
    ///
    /// `JumpToDetail` on the wire.
    #[must_use]
    pub fn jump_to_detail(mut self, jump_to_detail: bool) -> Self {
        self.jump_to_detail = ::std::option::Option::Some(jump_to_detail);
        self
    }
    /// Flows to be claimed and the signers in them.
    ///
    /// `FlowBatchUrlInfo` on the wire.
    #[must_use]
    pub fn flow_batch_url_info(mut self, flow_batch_url_info: FlowBatchUrlInfo) -> Self {
        self.flow_batch_url_info = ::std::option::Option::Some(flow_batch_url_info);
        self
    }
    /// Your identifier of the employee of a client organization who signs; required for one.
    ///
    /// `OpenId` on the wire.
    #[must_use]
    pub fn open_id(
        mut self,
        open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.open_id = ::std::option::Option::Some(open_id.into());
        self
    }
    /// Client organization of the employee who signs; required for such employees.
    ///
    /// `OrganizationOpenId` on the wire.
    #[must_use]
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.organization_open_id = ::std::option::Option::Some(
            organization_open_id.into(),
        );
        self
    }
    /// Whether the user returns by itself after signing.
    ///
    /// `AutoJumpBack` on the wire.
    #[must_use]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = ::std::option::Option::Some(auto_jump_back);
        self
    }
    /// `WeChatOfficialAccounts`: for H5 pages of a WeChat official account; the page after signing then has a button that returns to them.
    ///
    /// `UrlUseEnv` on the wire.
    #[must_use]
    pub fn url_use_env(
        mut self,
        url_use_env: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.url_use_env = ::std::option::Option::Some(url_use_env.into());
        self
    }
    /// Whether the signer may reject all at once.
    ///
    /// `CanBatchReject` on the wire.
    #[must_use]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = ::std::option::Option::Some(can_batch_reject);
        self
    }
    /// Whether the signer may confirm all contracts as read at once.
    ///
    /// `CanSkipReadFlow` on the wire.
    #[must_use]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = ::std::option::Option::Some(can_skip_read_flow);
        self
    }
}

impl ::std::default::Default for ChannelCreateBatchSignUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for ChannelCreateBatchSignUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateBatchSignUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "Name",
                "Mobile",
                "Operator",
                "IdCardType",
                "IdCardNumber",
                "NotifyType",
                "FlowIds",
                "OrganizationName",
                "SignatureTypes",
                "JumpToDetail",
                "FlowBatchUrlInfo",
                "OpenId",
                "OrganizationOpenId",
                "AutoJumpBack",
                "UrlUseEnv",
                "CanBatchReject",
                "CanSkipReadFlow",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Mobile,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (5, ::tc3_runtime::validate::Field::SENSITIVE),
                (6, ::tc3_runtime::validate::Field::KNOWN),
                (
                    7,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(100),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    9,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
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
            1 => ::tc3_runtime::AsValue::as_value(&self.name),
            2 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            3 => ::tc3_runtime::AsValue::as_value(&self.operator),
            4 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            5 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            6 => ::tc3_runtime::AsValue::as_value(&self.notify_type),
            7 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            8 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            9 => ::tc3_runtime::AsValue::as_value(&self.signature_types),
            10 => ::tc3_runtime::AsValue::as_value(&self.jump_to_detail),
            11 => ::tc3_runtime::AsValue::as_value(&self.flow_batch_url_info),
            12 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            13 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            14 => ::tc3_runtime::AsValue::as_value(&self.auto_jump_back),
            15 => ::tc3_runtime::AsValue::as_value(&self.url_use_env),
            16 => ::tc3_runtime::AsValue::as_value(&self.can_batch_reject),
            17 => ::tc3_runtime::AsValue::as_value(&self.can_skip_read_flow),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateBatchSignUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateBatchSignUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateBatchSignUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            id_card_type: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
            notify_type: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            signature_types: ::tc3_runtime::Wire::empty(),
            jump_to_detail: ::tc3_runtime::Wire::empty(),
            flow_batch_url_info: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            auto_jump_back: ::tc3_runtime::Wire::empty(),
            url_use_env: ::tc3_runtime::Wire::empty(),
            can_batch_reject: ::tc3_runtime::Wire::empty(),
            can_skip_read_flow: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            3 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            4 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            5 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            6 => ::tc3_runtime::decode::slot(map, &mut self.notify_type),
            7 => ::tc3_runtime::decode::slot(map, &mut self.flow_ids),
            8 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            9 => ::tc3_runtime::decode::slot(map, &mut self.signature_types),
            10 => ::tc3_runtime::decode::slot(map, &mut self.jump_to_detail),
            11 => ::tc3_runtime::decode::slot(map, &mut self.flow_batch_url_info),
            12 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            13 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            14 => ::tc3_runtime::decode::slot(map, &mut self.auto_jump_back),
            15 => ::tc3_runtime::decode::slot(map, &mut self.url_use_env),
            16 => ::tc3_runtime::decode::slot(map, &mut self.can_batch_reject),
            17 => ::tc3_runtime::decode::slot(map, &mut self.can_skip_read_flow),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateBatchSignUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_batch_sign_url`](crate::essbasic::v2021_05_26::Client::channel_create_batch_sign_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateBatchSignUrlResponse {
    /// Short link to sign, for uses other than mini programs and apps. Valid until `ExpiredTime`. Add no parameters to it.
    ///
    /// - On the wire: `SignUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/Rg0**Q`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: ::std::string::String,
    /// When the link expires, 7 days after it was made.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always in responses
    /// - Example: `1736415329`
    pub expired_time: i64,
    /// Path with which your mini program or app opens the e-Sign mini program. Add no parameters to it.
    ///
    /// - On the wire: `MiniAppPath`, String, always in responses
    /// - Example: `pages/guide/index?shortKey=FuP3**wc`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateBatchSignUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateBatchSignUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateBatchSignUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["SignUrl", "ExpiredTime", "MiniAppPath", "RequestId"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.sign_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.expired_time),
            2 => ::tc3_runtime::AsValue::as_value(&self.mini_app_path),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateBatchSignUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateBatchSignUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateBatchSignUrlResponse {
    fn empty() -> Self {
        Self {
            sign_url: ::tc3_runtime::Wire::empty(),
            expired_time: ::tc3_runtime::Wire::empty(),
            mini_app_path: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.sign_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.expired_time),
            2 => ::tc3_runtime::decode::slot(map, &mut self.mini_app_path),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateBatchSignUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
