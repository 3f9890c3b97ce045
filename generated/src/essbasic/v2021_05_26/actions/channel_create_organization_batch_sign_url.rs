// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateOrganizationBatchSignUrl.yaml

use crate::essbasic::v2021_05_26::types::{Agent, DynamicSignOption};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a link to a console page on which an employee signs several flows for an organization. The employee must be verified there and must be the signer, or the one who claims the contracts. Only flows about to be signed or claimed, not to be filled in. Handwritten, traced and system signatures, personal seals, and sign and approve fields are supported.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateOrganizationBatchSignUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
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
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateOrganizationBatchSignUrlRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open_organization_1")
    ///             .user("kevinlcheng"),
    ///     );
    /// let request = ChannelCreateOrganizationBatchSignUrlRequest::new()
    ///     .flow_ids(vec!["yDtK2UUckpfmgingU1UyHCZxCSSvzgqj".into()])
    ///     .can_batch_reject(true)
    ///     .recipient_ids(vec!["yDtK2UUckpfmgindUyHCZxCEZrJgOW8c".into()]);
    /// let response = desk.channel_create_organization_batch_sign_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_organization_batch_sign_url(
        &self,
        request: &ChannelCreateOrganizationBatchSignUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateOrganizationBatchSignUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateOrganizationBatchSignUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateOrganizationBatchSignUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateOrganizationBatchSignUrlResponse;
}

/// What is sent by [`Client::channel_create_organization_batch_sign_url`](crate::essbasic::v2021_05_26::Client::channel_create_organization_batch_sign_url).
///
/// - At least one of `FlowIds`, `FlowGroupId` is given.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Flows to sign. Not needed with `FlowGroupId`.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (else not sent), at least 1 item (else not sent)
    /// - Example: `yDxxxxxxxxxxxxxxxxxxxxxxxx`
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Your identifier of the employee, who must be a signer of the flows. If left out, `Name` and `Mobile` are needed; if all are given, `OpenId` counts.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Example: `user_open_id`
    pub open_id: ::std::option::Option<::std::string::String>,
    /// Real name of the person who signs, as in the flows.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::option::Option<::std::string::String>,
    /// Mobile number of the employee, together with `Name`. Both must agree with the signer in the flows. Required without `OpenId`.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Example: `13800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Flow group to sign; `FlowIds` is then not needed.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDttAUUckpxbczx6UySqdD5wIcNyCCQW`
    pub flow_group_id: ::std::option::Option<::std::string::String>,
    /// Whether the signer may reject all at once.
    ///
    /// - On the wire: `CanBatchReject`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub can_batch_reject: ::std::option::Option<bool>,
    /// How contracts are claimed.
    ///
    /// - On the wire: `DynamicSignOption`, object `DynamicSignOption`, optional
    pub dynamic_sign_option: ::std::option::Option<DynamicSignOption>,
    /// Signers the employee is in each flow, one per item of `FlowIds` in the same order. Required when contracts are claimed.
    ///
    /// - On the wire: `RecipientIds`, list of String, optional
    /// - Example: `yDtK2UUckpfmgindUyHCZxCEZrJgOW8c`
    pub recipient_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl ChannelCreateOrganizationBatchSignUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_ids: ::std::option::Option::None,
            open_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            flow_group_id: ::std::option::Option::None,
            can_batch_reject: ::std::option::Option::None,
            dynamic_sign_option: ::std::option::Option::None,
            recipient_ids: ::std::option::Option::None,
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
    /// Flows to sign.
    ///
    /// `FlowIds` on the wire.
    #[must_use]
    pub fn flow_ids(mut self, flow_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.flow_ids = ::std::option::Option::Some(flow_ids);
        self
    }
    /// Your identifier of the employee, who must be a signer of the flows.
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
    /// Mobile number of the employee, together with `Name`.
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
    /// Flow group to sign; `FlowIds` is then not needed.
    ///
    /// `FlowGroupId` on the wire.
    #[must_use]
    pub fn flow_group_id(
        mut self,
        flow_group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_group_id = ::std::option::Option::Some(flow_group_id.into());
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
    /// How contracts are claimed.
    ///
    /// `DynamicSignOption` on the wire.
    #[must_use]
    pub fn dynamic_sign_option(
        mut self,
        dynamic_sign_option: DynamicSignOption,
    ) -> Self {
        self.dynamic_sign_option = ::std::option::Option::Some(dynamic_sign_option);
        self
    }
    /// Signers the employee is in each flow, one per item of `FlowIds` in the same order.
    ///
    /// `RecipientIds` on the wire.
    #[must_use]
    pub fn recipient_ids(
        mut self,
        recipient_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.recipient_ids = ::std::option::Option::Some(recipient_ids);
        self
    }
}

impl ::std::default::Default for ChannelCreateOrganizationBatchSignUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for ChannelCreateOrganizationBatchSignUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateOrganizationBatchSignUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "FlowIds",
                "OpenId",
                "Name",
                "Mobile",
                "FlowGroupId",
                "CanBatchReject",
                "DynamicSignOption",
                "RecipientIds",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(100),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MinItems(1),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::AtLeastOneOf(
                &[&["FlowIds"], &["FlowGroupId"]],
            ),
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.name),
            4 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            5 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            6 => ::tc3_runtime::AsValue::as_value(&self.can_batch_reject),
            7 => ::tc3_runtime::AsValue::as_value(&self.dynamic_sign_option),
            8 => ::tc3_runtime::AsValue::as_value(&self.recipient_ids),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateOrganizationBatchSignUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize
for ChannelCreateOrganizationBatchSignUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateOrganizationBatchSignUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            flow_group_id: ::tc3_runtime::Wire::empty(),
            can_batch_reject: ::tc3_runtime::Wire::empty(),
            dynamic_sign_option: ::tc3_runtime::Wire::empty(),
            recipient_ids: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_ids),
            2 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.name),
            4 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            5 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_id),
            6 => ::tc3_runtime::decode::slot(map, &mut self.can_batch_reject),
            7 => ::tc3_runtime::decode::slot(map, &mut self.dynamic_sign_option),
            8 => ::tc3_runtime::decode::slot(map, &mut self.recipient_ids),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateOrganizationBatchSignUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_organization_batch_sign_url`](crate::essbasic::v2021_05_26::Client::channel_create_organization_batch_sign_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrlResponse {
    /// Link to the console page on which the flows are signed.
    ///
    /// - On the wire: `SignUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://embed.test.qian.tencent.cn/console/?channel=PROXYCHANNEL&expiredTime=1695805069&code=xxxxx&menuStatus=ENABLE&token=xxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: ::std::string::String,
    /// When the link expires, 7 days after it was made.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always in responses
    /// - Example: `1695805069`
    pub expired_time: i64,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateOrganizationBatchSignUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateOrganizationBatchSignUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateOrganizationBatchSignUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["SignUrl", "ExpiredTime", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.sign_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.expired_time),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateOrganizationBatchSignUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for ChannelCreateOrganizationBatchSignUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateOrganizationBatchSignUrlResponse {
    fn empty() -> Self {
        Self {
            sign_url: ::tc3_runtime::Wire::empty(),
            expired_time: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateOrganizationBatchSignUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
