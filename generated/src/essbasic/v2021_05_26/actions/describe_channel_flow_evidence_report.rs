// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeChannelFlowEvidenceReport.yaml

use crate::essbasic::v2021_05_26::enums::{EvidenceReportType, EvidenceStatus};
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Gets the state of an evidence report that was applied for with `CreateChannelFlowEvidenceReport`, and the link to the report once it is done. Needs an evidence package: ask the account manager.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeChannelFlowEvidenceReport)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again when its answer was lost
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
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.FlowStatusForbid` – The state of the flow does not allow the call.
    /// - `OperationDenied.NotBelongSuperAdminOrLegalPerson` – The operator is neither super administrator nor legal representative of the organization.
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
    ///     Client, DescribeChannelFlowEvidenceReportRequest, EvidenceReportType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeChannelFlowEvidenceReportRequest::new(
    ///         "yDSLVUUckpo3nva8UEnf33kvzHQ19GcL",
    ///     )
    ///     .report_type(EvidenceReportType::SigningReport);
    /// let response = desk.describe_channel_flow_evidence_report(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn describe_channel_flow_evidence_report(
        &self,
        request: &DescribeChannelFlowEvidenceReportRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeChannelFlowEvidenceReportResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeChannelFlowEvidenceReportRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeChannelFlowEvidenceReport",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeChannelFlowEvidenceReportResponse;
}

/// What is sent by [`Client::describe_channel_flow_evidence_report`](crate::essbasic::v2021_05_26::Client::describe_channel_flow_evidence_report).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReportRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Identifier of the report, given by `CreateChannelFlowEvidenceReport`.
    ///
    /// - On the wire: `ReportId`, String, required
    /// - Example: `yDSLVUUckpo3nva8UEnf33kvzHQ19GcL`
    pub report_id: ::std::string::String,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Kind of report that was applied for.
    ///
    /// - On the wire: `ReportType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub report_type: ::std::option::Option<EvidenceReportType>,
}

impl DescribeChannelFlowEvidenceReportRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(report_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            agent: ::std::option::Option::None,
            report_id: report_id.into(),
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
    /// Kind of report that was applied for.
    ///
    /// `ReportType` on the wire.
    #[must_use]
    pub fn report_type(mut self, report_type: EvidenceReportType) -> Self {
        self.report_type = ::std::option::Option::Some(report_type);
        self
    }
}

impl ::tc3_runtime::Record for DescribeChannelFlowEvidenceReportRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeChannelFlowEvidenceReportRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "ReportId", "Operator", "ReportType"],
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
            1 => ::tc3_runtime::AsValue::as_value(&self.report_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.operator),
            3 => ::tc3_runtime::AsValue::as_value(&self.report_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeChannelFlowEvidenceReportRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeChannelFlowEvidenceReportRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeChannelFlowEvidenceReportRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            report_id: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.report_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            3 => ::tc3_runtime::decode::slot(map, &mut self.report_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeChannelFlowEvidenceReportRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_channel_flow_evidence_report`](crate::essbasic::v2021_05_26::Client::describe_channel_flow_evidence_report).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeChannelFlowEvidenceReportResponse {
    /// Link to download the report as PDF. Valid for 5 minutes.
    ///
    /// - On the wire: `ReportUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://file.ess.tencent.cn/file/yDwhIU*****kvSEnAV3Qyl2B/0/1.PDF?hkey=4a8ca49a66dc0b7651**5601d0e6b8aa9a86054c25`
    /// - Sensitive: never shown in errors, logs and debug output
    pub report_url: ::std::string::String,
    /// State of the report.
    ///
    /// - On the wire: `Status`, String, always in responses
    /// - Example: `EvidenceStatusExecuting`
    pub status: EvidenceStatus,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeChannelFlowEvidenceReportResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeChannelFlowEvidenceReportResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeChannelFlowEvidenceReportResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["ReportUrl", "Status", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.report_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.status),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeChannelFlowEvidenceReportResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeChannelFlowEvidenceReportResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeChannelFlowEvidenceReportResponse {
    fn empty() -> Self {
        Self {
            report_url: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.report_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.status),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for DescribeChannelFlowEvidenceReportResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
