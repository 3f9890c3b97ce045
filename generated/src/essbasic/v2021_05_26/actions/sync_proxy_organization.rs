// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/SyncProxyOrganization.yaml

use crate::essbasic::v2021_05_26::enums::MainlandIdCardType;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Hands over the data of a client organization, so that it need not enter them and upload its licence during activation. Call it before the login link is created (`CreateConsoleLoginUrl`), else it has no effect. The data must agree with the business licence, else verification fails.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=SyncProxyOrganization)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`
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
    /// - `InvalidParameter.BusinessLicense` – The image of the business licence is not valid.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.FileType` – The type of a file is not allowed.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.OrganizationId` – The identifier of an organization is not valid.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.UniformSocialCreditCode` – The unified social credit code is not valid.
    /// - `LimitExceeded.FileSize` – A file is too large.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.BannedApplication` – The application has been banned.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.ApplicationId` – The ID of the application does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, Operator, SyncProxyOrganizationRequest};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open_organization_1")
    ///             .user("ke*******ng"),
    ///     );
    /// let request = SyncProxyOrganizationRequest::new("典子谦示例企业");
    /// let response = desk.sync_proxy_organization(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_proxy_organization(
        &self,
        request: &SyncProxyOrganizationRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            SyncProxyOrganizationResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for SyncProxyOrganizationRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "SyncProxyOrganization",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = SyncProxyOrganizationResponse;
}

/// What is sent by [`Client::sync_proxy_organization`](crate::essbasic::v2021_05_26::Client::sync_proxy_organization).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncProxyOrganizationRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Name of the client organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `ProxyOrganizationName`, String, required
    /// - Example: `张三示例企业`
    pub proxy_organization_name: ::std::string::String,
    /// Front of the business licence, PNG or JPG in Base64, at most 5 MB.
    ///
    /// - On the wire: `BusinessLicense`, String, optional
    /// - Limit: base64 text (else a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub business_license: ::std::option::Option<::std::string::String>,
    /// Unified social credit code of the client organization.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `BOLIU101304662708A`
    pub uniform_social_credit_code: ::std::option::Option<::std::string::String>,
    /// Name of the legal representative of the client organization.
    ///
    /// - On the wire: `ProxyLegalName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_legal_name: ::std::option::Option<::std::string::String>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Kind of identity document of the legal representative.
    ///
    /// - On the wire: `ProxyLegalIdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub proxy_legal_id_card_type: ::std::option::Option<MainlandIdCardType>,
    /// Number of the identity document of the legal representative. An X must be in upper case.
    ///
    /// - On the wire: `ProxyLegalIdCardNumber`, String, optional
    /// - Limit: exactly 18 characters (not checked)
    /// - Pattern: `[0-9X]{18}` (not checked)
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_legal_id_card_number: ::std::option::Option<::std::string::String>,
    /// Full address of the client organization: province, city, district, street and number.
    ///
    /// - On the wire: `ProxyAddress`, String, optional
    /// - Limit: at most 500 characters (else not sent)
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦35层`
    pub proxy_address: ::std::option::Option<::std::string::String>,
}

impl SyncProxyOrganizationRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        proxy_organization_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            proxy_organization_name: proxy_organization_name.into(),
            business_license: ::std::option::Option::None,
            uniform_social_credit_code: ::std::option::Option::None,
            proxy_legal_name: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            proxy_legal_id_card_type: ::std::option::Option::None,
            proxy_legal_id_card_number: ::std::option::Option::None,
            proxy_address: ::std::option::Option::None,
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
    /// Front of the business licence, PNG or JPG in Base64, at most 5 MB.
    ///
    /// `BusinessLicense` on the wire.
    #[must_use]
    pub fn business_license(
        mut self,
        business_license: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.business_license = ::std::option::Option::Some(business_license.into());
        self
    }
    /// Unified social credit code of the client organization.
    ///
    /// `UniformSocialCreditCode` on the wire.
    #[must_use]
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.uniform_social_credit_code = ::std::option::Option::Some(
            uniform_social_credit_code.into(),
        );
        self
    }
    /// Name of the legal representative of the client organization.
    ///
    /// `ProxyLegalName` on the wire.
    #[must_use]
    pub fn proxy_legal_name(
        mut self,
        proxy_legal_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_legal_name = ::std::option::Option::Some(proxy_legal_name.into());
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
    /// Kind of identity document of the legal representative.
    ///
    /// `ProxyLegalIdCardType` on the wire.
    #[must_use]
    pub fn proxy_legal_id_card_type(
        mut self,
        proxy_legal_id_card_type: MainlandIdCardType,
    ) -> Self {
        self.proxy_legal_id_card_type = ::std::option::Option::Some(
            proxy_legal_id_card_type,
        );
        self
    }
    /// Number of the identity document of the legal representative.
    ///
    /// `ProxyLegalIdCardNumber` on the wire.
    #[must_use]
    pub fn proxy_legal_id_card_number(
        mut self,
        proxy_legal_id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_legal_id_card_number = ::std::option::Option::Some(
            proxy_legal_id_card_number.into(),
        );
        self
    }
    /// Full address of the client organization: province, city, district, street and number.
    ///
    /// `ProxyAddress` on the wire.
    #[must_use]
    pub fn proxy_address(
        mut self,
        proxy_address: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_address = ::std::option::Option::Some(proxy_address.into());
        self
    }
}

impl ::tc3_runtime::Record for SyncProxyOrganizationRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SyncProxyOrganizationRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "ProxyOrganizationName",
                "BusinessLicense",
                "UniformSocialCreditCode",
                "ProxyLegalName",
                "Operator",
                "ProxyLegalIdCardType",
                "ProxyLegalIdCardNumber",
                "ProxyAddress",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
                (6, ::tc3_runtime::validate::Field::KNOWN),
                (7, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    8,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(500),
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
            1 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.business_license),
            3 => ::tc3_runtime::AsValue::as_value(&self.uniform_social_credit_code),
            4 => ::tc3_runtime::AsValue::as_value(&self.proxy_legal_name),
            5 => ::tc3_runtime::AsValue::as_value(&self.operator),
            6 => ::tc3_runtime::AsValue::as_value(&self.proxy_legal_id_card_type),
            7 => ::tc3_runtime::AsValue::as_value(&self.proxy_legal_id_card_number),
            8 => ::tc3_runtime::AsValue::as_value(&self.proxy_address),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for SyncProxyOrganizationRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for SyncProxyOrganizationRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for SyncProxyOrganizationRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            proxy_organization_name: ::tc3_runtime::Wire::empty(),
            business_license: ::tc3_runtime::Wire::empty(),
            uniform_social_credit_code: ::tc3_runtime::Wire::empty(),
            proxy_legal_name: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            proxy_legal_id_card_type: ::tc3_runtime::Wire::empty(),
            proxy_legal_id_card_number: ::tc3_runtime::Wire::empty(),
            proxy_address: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.business_license),
            3 => ::tc3_runtime::decode::slot(map, &mut self.uniform_social_credit_code),
            4 => ::tc3_runtime::decode::slot(map, &mut self.proxy_legal_name),
            5 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            6 => ::tc3_runtime::decode::slot(map, &mut self.proxy_legal_id_card_type),
            7 => ::tc3_runtime::decode::slot(map, &mut self.proxy_legal_id_card_number),
            8 => ::tc3_runtime::decode::slot(map, &mut self.proxy_address),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SyncProxyOrganizationRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::sync_proxy_organization`](crate::essbasic::v2021_05_26::Client::sync_proxy_organization).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncProxyOrganizationResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for SyncProxyOrganizationResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for SyncProxyOrganizationResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SyncProxyOrganizationResponse",
        fields: &::tc3_runtime::validate::Field::table(["RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for SyncProxyOrganizationResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for SyncProxyOrganizationResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for SyncProxyOrganizationResponse {
    fn empty() -> Self {
        Self {
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SyncProxyOrganizationResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
