// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFlowGroupSignReview.yaml

use crate::essbasic::v2021_05_26::enums::ReviewResult;
use crate::essbasic::v2021_05_26::types::{Agent, NeedReviewApproverInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Reports the internal approval or refusal of signing in a flow group that was started with `FlowInfo.NeedSignReview`, `FlowFileInfo.NeedSignReview` or `FlowApproverInfo.ApproverNeedSignReview` set; automatic signing waits for it, too. It can be reported several times for one signer: the last report before signing counts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFlowGroupSignReview)
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
    /// use tc3::essbasic::{
    ///     Client, CreateFlowGroupSignReviewRequest, IdCardTypeOrOther, NeedReviewApproverInfo,
    ///     Operator, ReviewResult, SignerKind,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateFlowGroupSignReviewRequest::new(
    ///         "yDSxIUUckpt1ea9hUx5oXYkSgVNJaxOE",
    ///         ReviewResult::Reject,
    ///         NeedReviewApproverInfo::new(SignerKind::Person, "典子谦")
    ///             .approver_id_card_type(IdCardTypeOrOther::IdCard)
    ///             .approver_id_card_number("620000198802020000"),
    ///     )
    ///     .review_message("不能签署");
    /// let response = desk.create_flow_group_sign_review(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow_group_sign_review(
        &self,
        request: &CreateFlowGroupSignReviewRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateFlowGroupSignReviewResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateFlowGroupSignReviewRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateFlowGroupSignReview",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateFlowGroupSignReviewResponse;
}

/// What is sent by [`Client::create_flow_group_sign_review`](crate::essbasic::v2021_05_26::Client::create_flow_group_sign_review).
///
/// - `ReviewMessage` is required if `ReviewType` is `REJECT` or `SIGN_REJECT`.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowGroupSignReviewRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flow group, from `ChannelCreateFlowGroupByFiles` or `ChannelCreateFlowGroupByTemplates`.
    ///
    /// - On the wire: `FlowGroupId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDSxIUUckpt1ea9hUx5oXYkSgVNJaxOE`
    pub flow_group_id: ::std::string::String,
    /// Outcome of the review.
    ///
    /// - On the wire: `ReviewType`, String, required
    /// - Example: `PASS`
    pub review_type: ReviewResult,
    /// The signer whose signing was reviewed, in all flows of the group.
    ///
    /// - On the wire: `ApproverInfo`, object `NeedReviewApproverInfo`, required
    pub approver_info: NeedReviewApproverInfo,
    /// Reason of a refusal. Required with `REJECT` and `SIGN_REJECT`.
    ///
    /// - On the wire: `ReviewMessage`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `这个合同里边的价格写错了`
    pub review_message: ::std::option::Option<::std::string::String>,
}

impl CreateFlowGroupSignReviewRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        flow_group_id: impl ::std::convert::Into<::std::string::String>,
        review_type: ReviewResult,
        approver_info: NeedReviewApproverInfo,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_group_id: flow_group_id.into(),
            review_type,
            approver_info,
            review_message: ::std::option::Option::None,
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
    /// Reason of a refusal.
    ///
    /// `ReviewMessage` on the wire.
    #[must_use]
    pub fn review_message(
        mut self,
        review_message: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.review_message = ::std::option::Option::Some(review_message.into());
        self
    }
}

impl ::tc3_runtime::Record for CreateFlowGroupSignReviewRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowGroupSignReviewRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowGroupId", "ReviewType", "ApproverInfo", "ReviewMessage"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["ReviewMessage"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["ReviewType"],
                        values: &["REJECT", "SIGN_REJECT"],
                    },
                ],
            },
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.review_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.approver_info),
            4 => ::tc3_runtime::AsValue::as_value(&self.review_message),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateFlowGroupSignReviewRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateFlowGroupSignReviewRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateFlowGroupSignReviewRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_group_id: ::tc3_runtime::Wire::empty(),
            review_type: ::tc3_runtime::Wire::empty(),
            approver_info: ::tc3_runtime::Wire::empty(),
            review_message: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.review_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.approver_info),
            4 => ::tc3_runtime::decode::slot(map, &mut self.review_message),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateFlowGroupSignReviewRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_flow_group_sign_review`](crate::essbasic::v2021_05_26::Client::create_flow_group_sign_review).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowGroupSignReviewResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateFlowGroupSignReviewResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateFlowGroupSignReviewResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateFlowGroupSignReviewResponse",
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

impl ::std::fmt::Debug for CreateFlowGroupSignReviewResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateFlowGroupSignReviewResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateFlowGroupSignReviewResponse {
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
for CreateFlowGroupSignReviewResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
