// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateSignUrls.yaml

use crate::essbasic::v2021_05_26::enums::IdCardType;
use crate::essbasic::v2021_05_26::types::{
    Agent, FlowGroupUrlInfo, SignUrlInfo, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes links with which signers view, fill in and sign flows in the e-Sign mini program. A link is valid for 90 days, works only for the signer it was made for, and must get no further parameters. It can be shown as QR code to signers at a computer. The mini program is wxa023b292fd19d41d (original ID gh_da88f6188665), the demo wx371151823f6f3edf (gh_39a5d3de69fa).
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateSignUrls)
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.FlowIds` – The number of flow IDs is not allowed.
    /// - `InvalidParameter.GenerateType` – Links for this kind of signers are not supported.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.FlowIdsOrFlowGroupId` – Neither flows nor a flow group are named.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their identity.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.FlowGroup` – The flow group does not exist.
    /// - `ResourceNotFound.SaveFlowGroup` – The flow group does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateSignUrlsRequest, IdCardType, Operator, SignUrlEndpoint, SignUrlScope,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateSignUrlsRequest::new()
    ///     .flow_ids(vec!["yDwiBUUckpo27hh3UuLiduR83BEL3kSb".into()])
    ///     .endpoint(SignUrlEndpoint::WeixinApp)
    ///     .generate_type(SignUrlScope::Person)
    ///     .name("张三")
    ///     .mobile("18888888888")
    ///     .id_card_type(IdCardType::IdCard)
    ///     .id_card_number("620000198802020000");
    /// let response = desk.create_sign_urls(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_sign_urls(
        &self,
        request: &CreateSignUrlsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateSignUrlsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateSignUrlsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateSignUrls",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateSignUrlsResponse;
}

/// What is sent by [`Client::create_sign_urls`](crate::essbasic::v2021_05_26::Client::create_sign_urls).
///
/// - Exactly one of `FlowIds`, `FlowGroupId` is given.
/// - `OrganizationName` is required if `GenerateType` is `NOT_CHANNEL`.
/// - `Name` is required if `GenerateType` is `PERSON`.
/// - `Mobile` is required if `GenerateType` is `PERSON` or `FOLLOWER`.
/// - `OrganizationOpenId` is required if `GenerateType` is `CHANNEL`.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSignUrlsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flows to sign. Only one if `GenerateType` is `ALL`.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (else not sent)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Flow group to sign, in place of `FlowIds`.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDCVAUUckpwa592pUxoLjOlRVS9Zgusf`
    pub flow_group_id: ::std::option::Option<::std::string::String>,
    /// Where the links are opened. `CHANNEL` only with `GenerateType` = `ALL`. For signers filled in later, `APP` leads to a cover page only.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `WEIXINAPP`, assumed by the service
    /// - Example: `WEIXINAPP`
    pub endpoint: ::std::option::Option<SignUrlEndpoint>,
    /// Whom the links are for. It decides which of the fields below are needed.
    ///
    /// - On the wire: `GenerateType`, String, optional
    /// - Default: `ALL`, assumed by the service
    /// - Example: `CHANNEL`
    pub generate_type: ::std::option::Option<SignUrlScope>,
    /// Organization of the employee, outside the application, with full-width brackets `（）` in place of `()`. Required with `GenerateType` = `NOT_CHANNEL`. When contracts are claimed: they can be claimed only for this organization.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `典子谦示例企业`
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Name of the signer in the flow. Required with `GenerateType` = `PERSON`. When contracts are claimed: only a person of this name can.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: ::std::option::Option<::std::string::String>,
    /// Mainland mobile number of the signer in the flow, without +86. Required with `GenerateType` = `PERSON` or `FOLLOWER`. When contracts are claimed: only a person with this number can.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (else a warning)
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Kind of identity document. When contracts are claimed, it limits who can, together with `IdCardNumber`.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Example: `ID_CARD`
    pub id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document. `ID_CARD` and `HONGKONG_MACAO_AND_TAIWAN`: 18 characters, digits or an upper-case X. `HONGKONG_AND_MACAO`: H or M and 10 digits. When contracts are claimed: only a person with this document can.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: ::std::option::Option<::std::string::String>,
    /// Client organization that signs. Required with `GenerateType` = `CHANNEL`. When contracts are claimed: they can be claimed only for this organization.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Example: `org_dianziqian`
    pub organization_open_id: ::std::option::Option<::std::string::String>,
    /// With `GenerateType` = `CHANNEL`: your identifier of the employee who signs. If the employee is a verified member of the organization, `Name`, `IdCardType`, `IdCardNumber` and `Mobile` are ignored.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Example: `n9527`
    pub open_id: ::std::option::Option<::std::string::String>,
    /// Whether the user returns by itself after signing. Only when a mini program of your own opens the e-Sign mini program; to an app the user has to return by hand.
    ///
    /// - On the wire: `AutoJumpBack`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub auto_jump_back: ::std::option::Option<bool>,
    /// H5 page opened after signing. Only with `Endpoint` = `CHANNEL`.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: at most 1000 characters (else not sent), a URL (else a warning)
    /// - Example: `https://qq.com`
    pub jump_url: ::std::option::Option<::std::string::String>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Buttons to hide on the sign pages.
    ///
    /// - On the wire: `Hides`, list of Integer, optional
    /// - Example: `0`, `1`, `2`
    pub hides: ::std::option::Option<::std::vec::Vec<SignPageButton>>,
    /// Signers to be filled in later, one per item of `FlowIds` in the same order; for links to claim contracts.
    ///
    /// - On the wire: `RecipientIds`, list of String, optional
    /// - Example: `yDCVAUUckpwa59riUxoLjOluu9cf6B3s`
    pub recipient_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Flows of the flow group to be claimed and the signers in them.
    ///
    /// - On the wire: `FlowGroupUrlInfo`, object `FlowGroupUrlInfo`, optional
    pub flow_group_url_info: ::std::option::Option<FlowGroupUrlInfo>,
    /// `WeChatOfficialAccounts`: for H5 pages of a WeChat official account; the page after signing then has a button that returns to them.
    ///
    /// - On the wire: `UrlUseEnv`, String, optional
    /// - Example: `WeChatOfficialAccounts`
    /// - Known values: `WeChatOfficialAccounts`
    pub url_use_env: ::std::option::Option<::std::string::String>,
    /// Whether the signer may confirm all contracts as read at once. `FlowIds` is needed. For organizations, all seal and signature fields must have the same limits. Allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `CanSkipReadFlow`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub can_skip_read_flow: ::std::option::Option<bool>,
}

impl CreateSignUrlsRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_ids: ::std::option::Option::None,
            flow_group_id: ::std::option::Option::None,
            endpoint: ::std::option::Option::None,
            generate_type: ::std::option::Option::None,
            organization_name: ::std::option::Option::None,
            name: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            id_card_type: ::std::option::Option::None,
            id_card_number: ::std::option::Option::None,
            organization_open_id: ::std::option::Option::None,
            open_id: ::std::option::Option::None,
            auto_jump_back: ::std::option::Option::None,
            jump_url: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            hides: ::std::option::Option::None,
            recipient_ids: ::std::option::Option::None,
            flow_group_url_info: ::std::option::Option::None,
            url_use_env: ::std::option::Option::None,
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
    /// Flows to sign.
    ///
    /// `FlowIds` on the wire.
    #[must_use]
    pub fn flow_ids(mut self, flow_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.flow_ids = ::std::option::Option::Some(flow_ids);
        self
    }
    /// Flow group to sign, in place of `FlowIds`.
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
    /// Where the links are opened.
    ///
    /// `Endpoint` on the wire.
    #[must_use]
    pub fn endpoint(mut self, endpoint: SignUrlEndpoint) -> Self {
        self.endpoint = ::std::option::Option::Some(endpoint);
        self
    }
    /// Whom the links are for.
    ///
    /// `GenerateType` on the wire.
    #[must_use]
    pub fn generate_type(mut self, generate_type: SignUrlScope) -> Self {
        self.generate_type = ::std::option::Option::Some(generate_type);
        self
    }
    /// Organization of the employee, outside the application, with full-width brackets `（）` in place of `()`.
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
    /// Name of the signer in the flow.
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
    /// Mainland mobile number of the signer in the flow, without +86.
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
    /// Kind of identity document.
    ///
    /// `IdCardType` on the wire.
    #[must_use]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = ::std::option::Option::Some(id_card_type);
        self
    }
    /// Number of the identity document.
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
    /// Client organization that signs.
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
    /// With `GenerateType` = `CHANNEL`: your identifier of the employee who signs.
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
    /// Whether the user returns by itself after signing.
    ///
    /// `AutoJumpBack` on the wire.
    #[must_use]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = ::std::option::Option::Some(auto_jump_back);
        self
    }
    /// H5 page opened after signing.
    ///
    /// `JumpUrl` on the wire.
    #[must_use]
    pub fn jump_url(
        mut self,
        jump_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.jump_url = ::std::option::Option::Some(jump_url.into());
        self
    }
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Buttons to hide on the sign pages.
    ///
    /// `Hides` on the wire.
    #[must_use]
    pub fn hides(mut self, hides: ::std::vec::Vec<SignPageButton>) -> Self {
        self.hides = ::std::option::Option::Some(hides);
        self
    }
    /// Signers to be filled in later, one per item of `FlowIds` in the same order; for links to claim contracts.
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
    /// Flows of the flow group to be claimed and the signers in them.
    ///
    /// `FlowGroupUrlInfo` on the wire.
    #[must_use]
    pub fn flow_group_url_info(mut self, flow_group_url_info: FlowGroupUrlInfo) -> Self {
        self.flow_group_url_info = ::std::option::Option::Some(flow_group_url_info);
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
    /// Whether the signer may confirm all contracts as read at once.
    ///
    /// `CanSkipReadFlow` on the wire.
    #[must_use]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = ::std::option::Option::Some(can_skip_read_flow);
        self
    }
}

impl ::std::default::Default for CreateSignUrlsRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreateSignUrlsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateSignUrlsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "FlowIds",
                "FlowGroupId",
                "Endpoint",
                "GenerateType",
                "OrganizationName",
                "Name",
                "Mobile",
                "IdCardType",
                "IdCardNumber",
                "OrganizationOpenId",
                "OpenId",
                "AutoJumpBack",
                "JumpUrl",
                "Operator",
                "Hides",
                "RecipientIds",
                "FlowGroupUrlInfo",
                "UrlUseEnv",
                "CanSkipReadFlow",
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
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::KNOWN),
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    7,
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
                (8, ::tc3_runtime::validate::Field::KNOWN),
                (9, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    13,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    15,
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
        rules: &[
            ::tc3_runtime::validate::Rule::ExactlyOneOf(
                &[&["FlowIds"], &["FlowGroupId"]],
            ),
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["OrganizationName"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["GenerateType"],
                        values: &["NOT_CHANNEL"],
                    },
                ],
            },
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["Name"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["GenerateType"],
                        values: &["PERSON"],
                    },
                ],
            },
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["Mobile"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["GenerateType"],
                        values: &["PERSON", "FOLLOWER"],
                    },
                ],
            },
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["OrganizationOpenId"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["GenerateType"],
                        values: &["CHANNEL"],
                    },
                ],
            },
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.endpoint),
            4 => ::tc3_runtime::AsValue::as_value(&self.generate_type),
            5 => ::tc3_runtime::AsValue::as_value(&self.organization_name),
            6 => ::tc3_runtime::AsValue::as_value(&self.name),
            7 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            8 => ::tc3_runtime::AsValue::as_value(&self.id_card_type),
            9 => ::tc3_runtime::AsValue::as_value(&self.id_card_number),
            10 => ::tc3_runtime::AsValue::as_value(&self.organization_open_id),
            11 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            12 => ::tc3_runtime::AsValue::as_value(&self.auto_jump_back),
            13 => ::tc3_runtime::AsValue::as_value(&self.jump_url),
            14 => ::tc3_runtime::AsValue::as_value(&self.operator),
            15 => ::tc3_runtime::AsValue::as_value(&self.hides),
            16 => ::tc3_runtime::AsValue::as_value(&self.recipient_ids),
            17 => ::tc3_runtime::AsValue::as_value(&self.flow_group_url_info),
            18 => ::tc3_runtime::AsValue::as_value(&self.url_use_env),
            19 => ::tc3_runtime::AsValue::as_value(&self.can_skip_read_flow),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateSignUrlsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateSignUrlsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateSignUrlsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
            flow_group_id: ::tc3_runtime::Wire::empty(),
            endpoint: ::tc3_runtime::Wire::empty(),
            generate_type: ::tc3_runtime::Wire::empty(),
            organization_name: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            id_card_type: ::tc3_runtime::Wire::empty(),
            id_card_number: ::tc3_runtime::Wire::empty(),
            organization_open_id: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            auto_jump_back: ::tc3_runtime::Wire::empty(),
            jump_url: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            hides: ::tc3_runtime::Wire::empty(),
            recipient_ids: ::tc3_runtime::Wire::empty(),
            flow_group_url_info: ::tc3_runtime::Wire::empty(),
            url_use_env: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_ids),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.endpoint),
            4 => ::tc3_runtime::decode::slot(map, &mut self.generate_type),
            5 => ::tc3_runtime::decode::slot(map, &mut self.organization_name),
            6 => ::tc3_runtime::decode::slot(map, &mut self.name),
            7 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            8 => ::tc3_runtime::decode::slot(map, &mut self.id_card_type),
            9 => ::tc3_runtime::decode::slot(map, &mut self.id_card_number),
            10 => ::tc3_runtime::decode::slot(map, &mut self.organization_open_id),
            11 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            12 => ::tc3_runtime::decode::slot(map, &mut self.auto_jump_back),
            13 => ::tc3_runtime::decode::slot(map, &mut self.jump_url),
            14 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            15 => ::tc3_runtime::decode::slot(map, &mut self.hides),
            16 => ::tc3_runtime::decode::slot(map, &mut self.recipient_ids),
            17 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_url_info),
            18 => ::tc3_runtime::decode::slot(map, &mut self.url_use_env),
            19 => ::tc3_runtime::decode::slot(map, &mut self.can_skip_read_flow),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateSignUrlsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_sign_urls`](crate::essbasic::v2021_05_26::Client::create_sign_urls).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSignUrlsResponse {
    /// Links and the signers they are for.
    ///
    /// - On the wire: `SignUrlInfos`, list of object `SignUrlInfo`, always in responses
    pub sign_url_infos: ::std::vec::Vec<SignUrlInfo>,
    /// Why links could not be made, in the order of `SignUrlInfos`. Empty text: success.
    ///
    /// - On the wire: `ErrorMessages`, list of String, always in responses
    /// - Example: `无效的流程合同Id`, `无此参与人`
    pub error_messages: ::std::vec::Vec<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateSignUrlsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateSignUrlsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateSignUrlsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["SignUrlInfos", "ErrorMessages", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.sign_url_infos),
            1 => ::tc3_runtime::AsValue::as_value(&self.error_messages),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateSignUrlsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateSignUrlsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateSignUrlsResponse {
    fn empty() -> Self {
        Self {
            sign_url_infos: ::tc3_runtime::Wire::empty(),
            error_messages: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.sign_url_infos),
            1 => ::tc3_runtime::decode::slot(map, &mut self.error_messages),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateSignUrlsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Where a sign link is opened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignUrlEndpoint {
    /// Short link that opens the mini program, for text messages and H5 pages.
    ///
    /// On the wire: `WEIXINAPP`.
    WeixinApp,
    /// H5 page with a button that opens the mini program; after signing it goes on to `JumpUrl`.
    ///
    /// On the wire: `CHANNEL`.
    Channel,
    /// Path with which an app or mini program of your own opens the e-Sign mini program; the user returns there afterwards.
    ///
    /// On the wire: `APP`.
    App,
    /// Long link that opens the mini program, for H5 pages.
    ///
    /// On the wire: `LONGURL2WEIXINAPP`.
    LongUrlToWeixinApp,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SignUrlEndpoint`] that this version does not know.
pub type UnknownSignUrlEndpoint = ::tc3_runtime::Unknown<SignUrlEndpoint>;

impl SignUrlEndpoint {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::WeixinApp,
        Self::Channel,
        Self::App,
        Self::LongUrlToWeixinApp,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WeixinApp => "WEIXINAPP",
            Self::Channel => "CHANNEL",
            Self::App => "APP",
            Self::LongUrlToWeixinApp => "LONGURL2WEIXINAPP",
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

impl ::tc3_runtime::OpenEnum for SignUrlEndpoint {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SignUrlEndpoint",
        known: Self::KNOWN,
        wire: &["WEIXINAPP", "CHANNEL", "APP", "LONGURL2WEIXINAPP"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SignUrlEndpoint {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SignUrlEndpoint {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SignUrlEndpoint {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SignUrlEndpoint {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SignUrlEndpoint {}

impl ::std::hash::Hash for SignUrlEndpoint {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SignUrlEndpoint {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SignUrlEndpoint {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignUrlEndpoint {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// For whom sign links are made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignUrlScope {
    /// All signers, except those who sign automatically.
    ///
    /// On the wire: `ALL`.
    All,
    /// Employees of client organizations of the application.
    ///
    /// On the wire: `CHANNEL`.
    Channel,
    /// Employees of organizations outside the application.
    ///
    /// On the wire: `NOT_CHANNEL`.
    NotChannel,
    /// Persons.
    ///
    /// On the wire: `PERSON`.
    Person,
    /// People in copy.
    ///
    /// On the wire: `FOLLOWER`.
    Follower,
    /// The signers named by `RecipientIds` or `FlowGroupUrlInfo`, who are filled in later.
    ///
    /// On the wire: `RECIPIENT`.
    Recipient,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SignUrlScope`] that this version does not know.
pub type UnknownSignUrlScope = ::tc3_runtime::Unknown<SignUrlScope>;

impl SignUrlScope {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::All,
        Self::Channel,
        Self::NotChannel,
        Self::Person,
        Self::Follower,
        Self::Recipient,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Channel => "CHANNEL",
            Self::NotChannel => "NOT_CHANNEL",
            Self::Person => "PERSON",
            Self::Follower => "FOLLOWER",
            Self::Recipient => "RECIPIENT",
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

impl ::tc3_runtime::OpenEnum for SignUrlScope {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SignUrlScope",
        known: Self::KNOWN,
        wire: &["ALL", "CHANNEL", "NOT_CHANNEL", "PERSON", "FOLLOWER", "RECIPIENT"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SignUrlScope {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SignUrlScope {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SignUrlScope {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SignUrlScope {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SignUrlScope {}

impl ::std::hash::Hash for SignUrlScope {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SignUrlScope {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SignUrlScope {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignUrlScope {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// A button that can be hidden on the sign pages.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignPageButton {
    /// More actions on the sign page.
    ///
    /// On the wire: `0`.
    More,
    /// Reject, among the further actions.
    ///
    /// On the wire: `1`.
    Reject,
    /// Hand over to another person, among the further actions.
    ///
    /// On the wire: `2`.
    HandOver,
    /// View details on the page shown after signing.
    ///
    /// On the wire: `3`.
    ViewDetails,
    /// View basic information of the contract, among the further actions.
    ///
    /// On the wire: `4`.
    ViewBasicInfo,
    /// Cancel the flow, among the further actions.
    ///
    /// On the wire: `5`.
    Cancel,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`SignPageButton`] that this version does not know.
pub type UnknownSignPageButton = ::tc3_runtime::Unknown<SignPageButton, i64>;

impl SignPageButton {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::More,
        Self::Reject,
        Self::HandOver,
        Self::ViewDetails,
        Self::ViewBasicInfo,
        Self::Cancel,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::More => 0,
            Self::Reject => 1,
            Self::HandOver => 2,
            Self::ViewDetails => 3,
            Self::ViewBasicInfo => 4,
            Self::Cancel => 5,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for SignPageButton {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "SignPageButton",
        known: Self::KNOWN,
        wire: &[0, 1, 2, 3, 4, 5],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for SignPageButton {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for SignPageButton {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for SignPageButton {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for SignPageButton {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for SignPageButton {}

impl ::std::hash::Hash for SignPageButton {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for SignPageButton {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for SignPageButton {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SignPageButton {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
