// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateOrganizationAuthFile.yaml

use crate::essbasic::v2021_05_26::types::{Agent, OrganizationCommonInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Generates a filled-in authorization letter of an organization: to appoint its super administrator, to change the super administrator, or to close its account. The data of organization, legal representative and administrators must be true, else the later review rejects the letter.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateOrganizationAuthFile)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AuthFileIdCardType, Client, CreateOrganizationAuthFileRequest, Operator,
    ///     OrganizationAuthFileType, OrganizationCommonInfo, OrganizationCommonInfoArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2").user("kevinlcheng_1"),
    ///     );
    /// let request = CreateOrganizationAuthFileRequest::new()
    ///     .organization_common_info(
    ///         OrganizationCommonInfo::new(OrganizationCommonInfoArgs {
    ///                 organization_name: "典子签测试企业".into(),
    ///                 uniform_social_credit_code: "N26XXXXXX523".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .legal_id_card_type(AuthFileIdCardType::from(""))
    ///             .legal_id_card_number("110XXXXXX20")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("130XXXXX222")
    ///             .admin_id_card_type(AuthFileIdCardType::from(""))
    ///             .admin_id_card_number("110XXXXXX2020"),
    ///     )
    ///     .r#type(OrganizationAuthFileType::SuperAdministrator);
    /// let response = desk.create_organization_auth_file(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_auth_file(
        &self,
        request: &CreateOrganizationAuthFileRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateOrganizationAuthFileResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateOrganizationAuthFileRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateOrganizationAuthFile",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateOrganizationAuthFileResponse;
}

/// What is sent by [`Client::create_organization_auth_file`](crate::essbasic::v2021_05_26::Client::create_organization_auth_file).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrganizationAuthFileRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity. The documentation also demands `ProxyOrganizationOpenId`, which its own example leaves out.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Data put into the letter. They must agree with the business licence.
    ///
    /// - On the wire: `OrganizationCommonInfo`, object `OrganizationCommonInfo`, optional
    pub organization_common_info: ::std::option::Option<OrganizationCommonInfo>,
    /// Which letter to generate.
    ///
    /// - On the wire: `Type`, Integer, optional
    /// - Example: `1`
    pub r#type: ::std::option::Option<OrganizationAuthFileType>,
}

impl CreateOrganizationAuthFileRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            organization_common_info: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
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
    /// Data put into the letter.
    ///
    /// `OrganizationCommonInfo` on the wire.
    #[must_use]
    pub fn organization_common_info(
        mut self,
        organization_common_info: OrganizationCommonInfo,
    ) -> Self {
        self.organization_common_info = ::std::option::Option::Some(
            organization_common_info,
        );
        self
    }
    /// Which letter to generate.
    ///
    /// `Type` on the wire.
    #[must_use]
    pub fn r#type(mut self, r#type: OrganizationAuthFileType) -> Self {
        self.r#type = ::std::option::Option::Some(r#type);
        self
    }
}

impl ::std::default::Default for CreateOrganizationAuthFileRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreateOrganizationAuthFileRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateOrganizationAuthFileRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "OrganizationCommonInfo", "Type"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.organization_common_info),
            2 => ::tc3_runtime::AsValue::as_value(&self.r#type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateOrganizationAuthFileRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateOrganizationAuthFileRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateOrganizationAuthFileRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            organization_common_info: ::tc3_runtime::Wire::empty(),
            r#type: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.organization_common_info),
            2 => ::tc3_runtime::decode::slot(map, &mut self.r#type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateOrganizationAuthFileRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_organization_auth_file`](crate::essbasic::v2021_05_26::Client::create_organization_auth_file).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrganizationAuthFileResponse {
    /// Link to the letter, valid for 5 minutes.
    ///
    /// - On the wire: `FileUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.PDF?hkey=22c08eb99607114(后省略)`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_url: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateOrganizationAuthFileResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateOrganizationAuthFileResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateOrganizationAuthFileResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FileUrl", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.file_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateOrganizationAuthFileResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateOrganizationAuthFileResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateOrganizationAuthFileResponse {
    fn empty() -> Self {
        Self {
            file_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.file_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateOrganizationAuthFileResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Kind of authorization letter of an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OrganizationAuthFileType {
    /// Authorization of the super administrator when the organization is verified.
    ///
    /// On the wire: `0`.
    SuperAdministrator,
    /// Change of the super administrator.
    ///
    /// On the wire: `1`.
    SuperAdministratorChange,
    /// Closing of the account of the organization.
    ///
    /// On the wire: `2`.
    AccountClosure,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`OrganizationAuthFileType`] that this version does not know.
pub type UnknownOrganizationAuthFileType = ::tc3_runtime::Unknown<
    OrganizationAuthFileType,
    i64,
>;

impl OrganizationAuthFileType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::SuperAdministrator,
        Self::SuperAdministratorChange,
        Self::AccountClosure,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::SuperAdministrator => 0,
            Self::SuperAdministratorChange => 1,
            Self::AccountClosure => 2,
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

impl ::tc3_runtime::IntegerEnum for OrganizationAuthFileType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "OrganizationAuthFileType",
        known: Self::KNOWN,
        wire: &[0, 1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for OrganizationAuthFileType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for OrganizationAuthFileType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for OrganizationAuthFileType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for OrganizationAuthFileType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for OrganizationAuthFileType {}

impl ::std::hash::Hash for OrganizationAuthFileType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for OrganizationAuthFileType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for OrganizationAuthFileType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for OrganizationAuthFileType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
