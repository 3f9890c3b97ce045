// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeBatchOrganizationRegistrationUrls.yaml

use crate::essbasic::v2021_05_26::types::{Agent, OrganizationAuthUrl};

impl crate::essbasic::v2021_05_26::Client {
    /// Returns the registration links of a batch started by `CreateBatchOrganizationRegistrationTasks`. The batch is processed in the background, normally within 3 to 5 seconds, sometimes longer.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeBatchOrganizationRegistrationUrls)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again when its answer was lost
    /// - Operator: needs `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeBatchOrganizationRegistrationUrlsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeBatchOrganizationRegistrationUrlsRequest::new(
    ///     "yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP",
    /// );
    /// let response = desk.describe_batch_organization_registration_urls(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_batch_organization_registration_urls(
        &self,
        request: &DescribeBatchOrganizationRegistrationUrlsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeBatchOrganizationRegistrationUrlsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeBatchOrganizationRegistrationUrlsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeBatchOrganizationRegistrationUrls",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeBatchOrganizationRegistrationUrlsResponse;
}

/// What is sent by [`Client::describe_batch_organization_registration_urls`](crate::essbasic::v2021_05_26::Client::describe_batch_organization_registration_urls).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationUrlsRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Task returned by `CreateBatchOrganizationRegistrationTasks`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yDSxSUUxxxxxxxx21JXBlJZsaj`
    pub task_id: ::std::string::String,
}

impl DescribeBatchOrganizationRegistrationUrlsRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(task_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            task_id: task_id.into(),
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

impl ::tc3_runtime::Record for DescribeBatchOrganizationRegistrationUrlsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeBatchOrganizationRegistrationUrlsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "TaskId"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeBatchOrganizationRegistrationUrlsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize
for DescribeBatchOrganizationRegistrationUrlsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeBatchOrganizationRegistrationUrlsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            task_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.task_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeBatchOrganizationRegistrationUrlsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_batch_organization_registration_urls`](crate::essbasic::v2021_05_26::Client::describe_batch_organization_registration_urls).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationUrlsResponse {
    /// Registration links of the organizations.
    ///
    /// - On the wire: `OrganizationAuthUrls`, list of object `OrganizationAuthUrl`
    pub organization_auth_urls: ::std::option::Option<
        ::std::vec::Vec<OrganizationAuthUrl>,
    >,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeBatchOrganizationRegistrationUrlsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeBatchOrganizationRegistrationUrlsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeBatchOrganizationRegistrationUrlsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["OrganizationAuthUrls", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.organization_auth_urls),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeBatchOrganizationRegistrationUrlsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for DescribeBatchOrganizationRegistrationUrlsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeBatchOrganizationRegistrationUrlsResponse {
    fn empty() -> Self {
        Self {
            organization_auth_urls: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.organization_auth_urls),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeBatchOrganizationRegistrationUrlsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
