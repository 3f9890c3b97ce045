// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateChannelFlowEvidenceReport.yaml

use crate::essbasic::v2021_05_26::enums::{EvidenceReportType, EvidenceStatus};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Applies for an evidence report of a flow that all have signed, and returns the report ID. Making it takes time: query `DescribeChannelFlowEvidenceReport` for state and download link, best after 24 hours. The operator must be legal representative or super administrator, verified other than by a letter of authorization, of the initiating or a signing organization. Needs an evidence package; ask the account manager first.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateChannelFlowEvidenceReport)
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `MissingParameter.ReportApplicant` – The applicant of the evidence report is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowStatusForbid` – The state of the flow does not allow the call.
    /// - `OperationDenied.NotBelongSuperAdminOrLegalPerson` – The operator is neither super administrator nor legal representative of the organization.
    /// - `OperationDenied.ProveNoQuota` – The quota of evidence reports is used up.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceNotFound.FlowApprover` – The signer of the flow does not exist.
    /// - `ResourceNotFound.URL` – There is no link to the evidence report.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateChannelFlowEvidenceReportRequest, EvidenceReportType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateChannelFlowEvidenceReportRequest::new(
    ///         "yDSLVUUckpo1c11xUxtOq8cvKy24by9M",
    ///     )
    ///     .report_type(EvidenceReportType::SigningReport);
    /// let response = desk.create_channel_flow_evidence_report(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_channel_flow_evidence_report(
        &self,
        request: &CreateChannelFlowEvidenceReportRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateChannelFlowEvidenceReportResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateChannelFlowEvidenceReportRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateChannelFlowEvidenceReport",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateChannelFlowEvidenceReportResponse;
}

/// What is sent by [`Client::create_channel_flow_evidence_report`](crate::essbasic::v2021_05_26::Client::create_channel_flow_evidence_report).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReportRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flow that all have signed.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDwFdUUckpsw******yQ0af8bHosXQtb`
    pub flow_id: ::std::string::String,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Kind of report.
    ///
    /// - On the wire: `ReportType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub report_type: ::std::option::Option<EvidenceReportType>,
}

impl CreateChannelFlowEvidenceReportRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(flow_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            flow_id: flow_id.into(),
            operator: ::std::option::Option::None,
            report_type: ::std::option::Option::None,
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
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Kind of report.
    ///
    /// `ReportType` on the wire.
    #[must_use]
    pub fn report_type(mut self, report_type: EvidenceReportType) -> Self {
        self.report_type = ::std::option::Option::Some(report_type);
        self
    }
}

impl ::tc3_runtime::Record for CreateChannelFlowEvidenceReportRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateChannelFlowEvidenceReportRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "FlowId", "Operator", "ReportType"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (3, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.operator),
            3 => ::tc3_runtime::AsValue::as_value(&self.report_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateChannelFlowEvidenceReportRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateChannelFlowEvidenceReportRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateChannelFlowEvidenceReportRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            flow_id: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            report_type: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            3 => ::tc3_runtime::decode::slot(map, &mut self.report_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateChannelFlowEvidenceReportRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_channel_flow_evidence_report`](crate::essbasic::v2021_05_26::Client::create_channel_flow_evidence_report).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChannelFlowEvidenceReportResponse {
    /// Identifier of the report, for `DescribeChannelFlowEvidenceReport`.
    ///
    /// - On the wire: `ReportId`, String, always in responses
    /// - Example: `yDSLVUUckpo3nva8UEnf33kvzHQ19GcL`
    pub report_id: ::std::string::String,
    /// State of the report.
    ///
    /// - On the wire: `Status`, String, always in responses
    /// - Example: `EvidenceStatusExecuting`
    pub status: EvidenceStatus,
    /// Without meaning.
    ///
    /// - On the wire: `ReportUrl`, String, always in responses
    /// - Example: `废除，字段无效`
    /// - Deprecated: No longer in use.
    #[deprecated(note = "No longer in use.")]
    pub report_url: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateChannelFlowEvidenceReportResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateChannelFlowEvidenceReportResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateChannelFlowEvidenceReportResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["ReportId", "Status", "ReportUrl", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.report_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.status),
            #[allow(deprecated)]
            2 => ::tc3_runtime::AsValue::as_value(&self.report_url),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateChannelFlowEvidenceReportResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateChannelFlowEvidenceReportResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateChannelFlowEvidenceReportResponse {
    fn empty() -> Self {
        Self {
            report_id: ::tc3_runtime::Wire::empty(),
            status: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            report_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.report_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.status),
            #[allow(deprecated)]
            2 => ::tc3_runtime::decode::slot(map, &mut self.report_url),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateChannelFlowEvidenceReportResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
