// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDeleteSealPolicies.yaml

use crate::essbasic::v2021_05_26::types::{Agent, OrganizationInfo, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Takes from employees the authorization to use a seal. To sign with it afterwards they have to apply for it and be approved.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDeleteSealPolicies)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDeleteSealPoliciesRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwfwUUgygormhg1UuS2eARxjMT0mxAw")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDeleteSealPoliciesRequest::new(
    ///     "yDRSRUUgygj******uO4zjEuBzwyiofZ",
    ///     vec!["yDxbWUyKQDx7OZUuO4zjESvEkRMHc55R".into()],
    /// );
    /// let response = desk.channel_delete_seal_policies(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_delete_seal_policies(
        &self,
        request: &ChannelDeleteSealPoliciesRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelDeleteSealPoliciesResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelDeleteSealPoliciesRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelDeleteSealPolicies",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelDeleteSealPoliciesResponse;
}

/// What is sent by [`Client::channel_delete_seal_policies`](crate::essbasic::v2021_05_26::Client::channel_delete_seal_policies).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDeleteSealPoliciesRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Seal the authorization is for.
    ///
    /// - On the wire: `SealId`, String, required
    /// - Example: `yDRSRUUgygj******uO4zjEuBzwyiofZ`
    pub seal_id: ::std::string::String,
    /// Employees to take it from: their e-Sign IDs or your own OpenIds, which are mapped to them.
    ///
    /// - On the wire: `UserIds`, list of String, required
    /// - Example: `yDxbWUyKQDx7OZUuO4zjESvEkRMHc55R`
    pub user_ids: ::std::vec::Vec<::std::string::String>,
    /// Not open for use. Organization of the call.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: ::std::option::Option<OrganizationInfo>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl ChannelDeleteSealPoliciesRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        seal_id: impl ::std::convert::Into<::std::string::String>,
        user_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            seal_id: seal_id.into(),
            user_ids,
            organization: ::std::option::Option::None,
            operator: ::std::option::Option::None,
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
    /// Not open for use.
    ///
    /// `Organization` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = ::std::option::Option::Some(organization);
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
}

impl ::tc3_runtime::Record for ChannelDeleteSealPoliciesRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDeleteSealPoliciesRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "SealId", "UserIds", "Organization", "Operator"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.seal_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.user_ids),
            3 => ::tc3_runtime::AsValue::as_value(&self.organization),
            4 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDeleteSealPoliciesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelDeleteSealPoliciesRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelDeleteSealPoliciesRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            seal_id: ::tc3_runtime::Wire::empty(),
            user_ids: ::tc3_runtime::Wire::empty(),
            organization: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.seal_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.user_ids),
            3 => ::tc3_runtime::decode::slot(map, &mut self.organization),
            4 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDeleteSealPoliciesRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_delete_seal_policies`](crate::essbasic::v2021_05_26::Client::channel_delete_seal_policies).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDeleteSealPoliciesResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelDeleteSealPoliciesResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelDeleteSealPoliciesResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDeleteSealPoliciesResponse",
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

impl ::std::fmt::Debug for ChannelDeleteSealPoliciesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelDeleteSealPoliciesResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelDeleteSealPoliciesResponse {
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

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDeleteSealPoliciesResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
