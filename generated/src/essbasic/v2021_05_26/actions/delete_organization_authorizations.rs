// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DeleteOrganizationAuthorizations.yaml

use crate::essbasic::v2021_05_26::types::{Agent, DeleteOrganizationAuthorizationInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Clears verifications of organizations that are still under way, such as all those of a super administrator who was entered wrongly in `CreateBatchOrganizationRegistrationTasks`. The application must be the one that created the links for batch verification, else the call reports that the operator has no verification under way.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DeleteOrganizationAuthorizations)
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
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NoRoleAuth` – No role that allows the call was found, or the data it is about does not exist.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DeleteOrganizationAuthorizationsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DeleteOrganizationAuthorizationsRequest::new()
    ///     .admin_name("张三")
    ///     .admin_mobile("18888888888");
    /// let response = desk.delete_organization_authorizations(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_authorizations(
        &self,
        request: &DeleteOrganizationAuthorizationsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DeleteOrganizationAuthorizationsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DeleteOrganizationAuthorizationsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DeleteOrganizationAuthorizations",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DeleteOrganizationAuthorizationsResponse;
}

/// What is sent by [`Client::delete_organization_authorizations`](crate::essbasic::v2021_05_26::Client::delete_organization_authorizations).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationsRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Verification processes to clear.
    ///
    /// - On the wire: `AuthorizationIds`, list of String, optional
    /// - Example: `yDCHHUUckpbdaiqbUxJVsHWy99WG6kTY`
    pub authorization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Name of the super administrator whose verifications are cleared.
    ///
    /// - On the wire: `AdminName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: ::std::option::Option<::std::string::String>,
    /// Mobile number of the super administrator whose verifications are cleared.
    ///
    /// - On the wire: `AdminMobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: ::std::option::Option<::std::string::String>,
}

impl DeleteOrganizationAuthorizationsRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            authorization_ids: ::std::option::Option::None,
            admin_name: ::std::option::Option::None,
            admin_mobile: ::std::option::Option::None,
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
    /// Verification processes to clear.
    ///
    /// `AuthorizationIds` on the wire.
    #[must_use]
    pub fn authorization_ids(
        mut self,
        authorization_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.authorization_ids = ::std::option::Option::Some(authorization_ids);
        self
    }
    /// Name of the super administrator whose verifications are cleared.
    ///
    /// `AdminName` on the wire.
    #[must_use]
    pub fn admin_name(
        mut self,
        admin_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_name = ::std::option::Option::Some(admin_name.into());
        self
    }
    /// Mobile number of the super administrator whose verifications are cleared.
    ///
    /// `AdminMobile` on the wire.
    #[must_use]
    pub fn admin_mobile(
        mut self,
        admin_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_mobile = ::std::option::Option::Some(admin_mobile.into());
        self
    }
}

impl ::std::default::Default for DeleteOrganizationAuthorizationsRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for DeleteOrganizationAuthorizationsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DeleteOrganizationAuthorizationsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "AuthorizationIds", "AdminName", "AdminMobile"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.authorization_ids),
            2 => ::tc3_runtime::AsValue::as_value(&self.admin_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.admin_mobile),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DeleteOrganizationAuthorizationsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DeleteOrganizationAuthorizationsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DeleteOrganizationAuthorizationsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            authorization_ids: ::tc3_runtime::Wire::empty(),
            admin_name: ::tc3_runtime::Wire::empty(),
            admin_mobile: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.authorization_ids),
            2 => ::tc3_runtime::decode::slot(map, &mut self.admin_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.admin_mobile),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DeleteOrganizationAuthorizationsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::delete_organization_authorizations`](crate::essbasic::v2021_05_26::Client::delete_organization_authorizations).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationsResponse {
    /// The verifications, with the name of the organization and the error if one occurred.
    ///
    /// - On the wire: `DeleteOrganizationAuthorizationInfos`, list of object `DeleteOrganizationAuthorizationInfo`
    pub delete_organization_authorization_infos: ::std::option::Option<
        ::std::vec::Vec<DeleteOrganizationAuthorizationInfo>,
    >,
    /// Whether all of them were cleared.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `1`
    pub status: ::std::option::Option<AuthorizationDeletionResult>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DeleteOrganizationAuthorizationsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DeleteOrganizationAuthorizationsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DeleteOrganizationAuthorizationsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["DeleteOrganizationAuthorizationInfos", "Status", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => {
                ::tc3_runtime::AsValue::as_value(
                    &self.delete_organization_authorization_infos,
                )
            }
            1 => ::tc3_runtime::AsValue::as_value(&self.status),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DeleteOrganizationAuthorizationsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DeleteOrganizationAuthorizationsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DeleteOrganizationAuthorizationsResponse {
    fn empty() -> Self {
        Self {
            delete_organization_authorization_infos: ::tc3_runtime::Wire::empty(),
            status: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.delete_organization_authorization_infos,
                )
            }
            1 => ::tc3_runtime::decode::slot(map, &mut self.status),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DeleteOrganizationAuthorizationsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Result of clearing verifications of organizations.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthorizationDeletionResult {
    /// All were cleared.
    ///
    /// On the wire: `1`.
    AllSucceeded,
    /// Some were cleared.
    ///
    /// On the wire: `2`.
    PartlySucceeded,
    /// None was cleared.
    ///
    /// On the wire: `3`.
    AllFailed,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`AuthorizationDeletionResult`] that this version does not know.
pub type UnknownAuthorizationDeletionResult = ::tc3_runtime::Unknown<
    AuthorizationDeletionResult,
    i64,
>;

impl AuthorizationDeletionResult {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::AllSucceeded,
        Self::PartlySucceeded,
        Self::AllFailed,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::AllSucceeded => 1,
            Self::PartlySucceeded => 2,
            Self::AllFailed => 3,
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

impl ::tc3_runtime::IntegerEnum for AuthorizationDeletionResult {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "AuthorizationDeletionResult",
        known: Self::KNOWN,
        wire: &[1, 2, 3],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for AuthorizationDeletionResult {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for AuthorizationDeletionResult {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for AuthorizationDeletionResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for AuthorizationDeletionResult {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for AuthorizationDeletionResult {}

impl ::std::hash::Hash for AuthorizationDeletionResult {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for AuthorizationDeletionResult {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for AuthorizationDeletionResult {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AuthorizationDeletionResult {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
