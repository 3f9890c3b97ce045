// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ModifyFlowDeadline.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Extends the deadline of a running flow, or of one signer if `RecipientId` is given. The operator must be the super administrator, the legal representative or the initiator of the flow. The flow or the signer must not have finished, and the new deadline must be later than now and than the present one. In ordered flows a signer's deadline must not be later than that of the next signer, and must be before that of the flow. Flows of a flow group are not supported.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyFlowDeadline)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
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
    /// use tc3::essbasic::{Client, ModifyFlowDeadlineRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ModifyFlowDeadlineRequest::new(
    ///         "yDCNtUUckpvrezq3UudRJ1LEXDLa8Lga",
    ///         1705976964,
    ///     )
    ///     .recipient_id("yDwhyUUckp2cmuh4Uu2bfpvRH48OvSw7");
    /// let response = desk.modify_flow_deadline(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn modify_flow_deadline(
        &self,
        request: &ModifyFlowDeadlineRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ModifyFlowDeadlineResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ModifyFlowDeadlineRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ModifyFlowDeadline",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"], &["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ModifyFlowDeadlineResponse;
}

/// What is sent by [`Client::modify_flow_deadline`](crate::essbasic::v2021_05_26::Client::modify_flow_deadline).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyFlowDeadlineRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`, `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Flow whose deadline is extended. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDCNtUUckpvrcvf4UELZnZDvMStFgT7K`
    pub flow_id: ::std::string::String,
    /// New deadline of the flow or the signer.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, required
    /// - Example: `1705992543`
    pub deadline: i64,
    /// Signer whose deadline alone is extended, as returned when the flow was started or queried. If left out, the deadline of the flow is extended, and of all signers that had none of their own.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDwhyUUckp1cmuh4Uu2bfpvRH38OvSw7`
    pub recipient_id: ::std::option::Option<::std::string::String>,
}

impl ModifyFlowDeadlineRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        flow_id: impl ::std::convert::Into<::std::string::String>,
        deadline: i64,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_id: flow_id.into(),
            deadline,
            recipient_id: ::std::option::Option::None,
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
    /// Signer whose deadline alone is extended, as returned when the flow was started or queried.
    ///
    /// `RecipientId` on the wire.
    #[must_use]
    pub fn recipient_id(
        mut self,
        recipient_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.recipient_id = ::std::option::Option::Some(recipient_id.into());
        self
    }
}

impl ::tc3_runtime::Record for ModifyFlowDeadlineRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ModifyFlowDeadlineRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowId", "Deadline", "RecipientId"],
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
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            3 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ModifyFlowDeadlineRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ModifyFlowDeadlineRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ModifyFlowDeadlineRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            recipient_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            3 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ModifyFlowDeadlineRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::modify_flow_deadline`](crate::essbasic::v2021_05_26::Client::modify_flow_deadline).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyFlowDeadlineResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ModifyFlowDeadlineResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ModifyFlowDeadlineResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ModifyFlowDeadlineResponse",
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

impl ::std::fmt::Debug for ModifyFlowDeadlineResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ModifyFlowDeadlineResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ModifyFlowDeadlineResponse {
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

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ModifyFlowDeadlineResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
