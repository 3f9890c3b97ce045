// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeBatchOrganizationRegistrationTasks.yaml

use crate::essbasic::v2021_05_26::types::{
    Agent, BatchOrganizationRegistrationTasksDetails,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Reports the state of tasks that verify organizations in a batch.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeBatchOrganizationRegistrationTasks)
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
    /// use tc3::essbasic::{Client, DescribeBatchOrganizationRegistrationTasksRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("dianziqian_org")
    ///             .user("dianziqian"),
    ///     );
    /// let request = DescribeBatchOrganizationRegistrationTasksRequest::new()
    ///     .task_ids(
    ///         vec![
    ///             "yDt3sUUckpxe0hpyUuO0RjiSvVkhutfO".into(),
    ///             "yDt3sUUckpxe0hpwUuO0RjiuHRkYOTjC".into(),
    ///             "yDt3sUUckpxe0hpvUuO0Rji8Cg6fp80L".into()
    ///         ],
    ///     );
    /// let response = desk.describe_batch_organization_registration_tasks(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_batch_organization_registration_tasks(
        &self,
        request: &DescribeBatchOrganizationRegistrationTasksRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeBatchOrganizationRegistrationTasksResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeBatchOrganizationRegistrationTasksRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeBatchOrganizationRegistrationTasks",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeBatchOrganizationRegistrationTasksResponse;
}

/// What is sent by [`Client::describe_batch_organization_registration_tasks`](crate::essbasic::v2021_05_26::Client::describe_batch_organization_registration_tasks).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationTasksRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Tasks of single organizations: the `SubTaskId` of `DescribeBatchOrganizationRegistrationUrls`.
    ///
    /// - On the wire: `TaskIds`, list of String, optional
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`, `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub task_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl DescribeBatchOrganizationRegistrationTasksRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            task_ids: ::std::option::Option::None,
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
    /// Tasks of single organizations: the `SubTaskId` of `DescribeBatchOrganizationRegistrationUrls`.
    ///
    /// `TaskIds` on the wire.
    #[must_use]
    pub fn task_ids(mut self, task_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.task_ids = ::std::option::Option::Some(task_ids);
        self
    }
}

impl ::std::default::Default for DescribeBatchOrganizationRegistrationTasksRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for DescribeBatchOrganizationRegistrationTasksRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeBatchOrganizationRegistrationTasksRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "TaskIds"],
            [(0, ::tc3_runtime::validate::Field::REQUIRED)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.task_ids),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeBatchOrganizationRegistrationTasksRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize
for DescribeBatchOrganizationRegistrationTasksRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeBatchOrganizationRegistrationTasksRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            task_ids: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.task_ids),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeBatchOrganizationRegistrationTasksRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_batch_organization_registration_tasks`](crate::essbasic::v2021_05_26::Client::describe_batch_organization_registration_tasks).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationTasksResponse {
    /// State of each task.
    ///
    /// - On the wire: `Details`, list of object `BatchOrganizationRegistrationTasksDetails`
    pub details: ::std::option::Option<
        ::std::vec::Vec<BatchOrganizationRegistrationTasksDetails>,
    >,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeBatchOrganizationRegistrationTasksResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeBatchOrganizationRegistrationTasksResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeBatchOrganizationRegistrationTasksResponse",
        fields: &::tc3_runtime::validate::Field::table(["Details", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.details),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeBatchOrganizationRegistrationTasksResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for DescribeBatchOrganizationRegistrationTasksResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeBatchOrganizationRegistrationTasksResponse {
    fn empty() -> Self {
        Self {
            details: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.details),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeBatchOrganizationRegistrationTasksResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
