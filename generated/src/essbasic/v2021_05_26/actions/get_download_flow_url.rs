// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/GetDownloadFlowUrl.yaml

use crate::essbasic::v2021_05_26::types::{Agent, DownloadFlowInfo, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Gets a link to a page of the console that shows the given flows and offers their download. The link logs in to the console of the calling organization, works once, and covers flows of that organization only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=GetDownloadFlowUrl)
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
    /// - `FailedOperation.FlowNumExceed` – The request asks for more flows than one download may hold.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.FlowInfo` – No flows are named.
    /// - `MissingParameter.OrgOpenId` – The identifier of the organization is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.BannedApplication` – The application has been banned.
    /// - `OperationDenied.DownLoadMoreThanOne` – Only one item can be downloaded at a time.
    /// - `OperationDenied.FileDeleted` – The file has been deleted.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.ApplicationId` – The ID of the application does not exist.
    /// - `ResourceNotFound.File` – The file does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceNotFound.TeamWorkOrganization` – The client organization does not exist in the application.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnauthorizedOperation.UnauthorizedOperationDownload` – Downloading contracts of the organization has not been authorized.
    /// - `UnauthorizedOperation.UnauthorizedOperationOrganization` – The organization has not been authorized.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DownloadFlowInfo, GetDownloadFlowUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = GetDownloadFlowUrlRequest::new()
    ///     .down_load_flows(
    ///         Vec::from([
    ///             DownloadFlowInfo::new(
    ///                 "2023采购合同",
    ///                 vec![
    ///                     "yDwivUUckpor6wtoUuogwQHCAB0ES0pQ".into(),
    ///                     "yDwi8UUckpo5fz9cUqI6nGwcuTvt9YSh".into()
    ///                 ],
    ///             ),
    ///             DownloadFlowInfo::new(
    ///                 "2023入职合同",
    ///                 vec![
    ///                     "yDwivUUckpor6wobUuogwQHvdGfvDi5K".into(),
    ///                     "yDwFmUUckpst10i3UubBSat8PWOt2iQF".into(),
    ///                     "yDwFdUUckpswdrniUuzcbXw8N43W6Kcz".into()
    ///                 ],
    ///             ),
    ///         ]),
    ///     );
    /// let response = desk.get_download_flow_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_download_flow_url(
        &self,
        request: &GetDownloadFlowUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            GetDownloadFlowUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for GetDownloadFlowUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "GetDownloadFlowUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = GetDownloadFlowUrlResponse;
}

/// What is sent by [`Client::get_download_flow_url`](crate::essbasic::v2021_05_26::Client::get_download_flow_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDownloadFlowUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Flows to download, in folders; each folder becomes one zip file. At most 20 flows per folder and 50 in all. Some browsers ask for permission, or refuse, to start several downloads.
    ///
    /// - On the wire: `DownLoadFlows`, list of object `DownloadFlowInfo`, optional
    pub down_load_flows: ::std::option::Option<::std::vec::Vec<DownloadFlowInfo>>,
    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl GetDownloadFlowUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            down_load_flows: ::std::option::Option::None,
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
    /// Flows to download, in folders; each folder becomes one zip file.
    ///
    /// `DownLoadFlows` on the wire.
    #[must_use]
    pub fn down_load_flows(
        mut self,
        down_load_flows: ::std::vec::Vec<DownloadFlowInfo>,
    ) -> Self {
        self.down_load_flows = ::std::option::Option::Some(down_load_flows);
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

impl ::std::default::Default for GetDownloadFlowUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for GetDownloadFlowUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "GetDownloadFlowUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "DownLoadFlows", "Operator"],
            [(0, ::tc3_runtime::validate::Field::REQUIRED)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.down_load_flows),
            2 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for GetDownloadFlowUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for GetDownloadFlowUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for GetDownloadFlowUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            down_load_flows: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.down_load_flows),
            2 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for GetDownloadFlowUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::get_download_flow_url`](crate::essbasic::v2021_05_26::Client::get_download_flow_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDownloadFlowUrlResponse {
    /// Link to the download page in the console. Valid for 5 minutes and for one visit.
    ///
    /// - On the wire: `DownLoadUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://qian.tencent.com/`
    /// - Sensitive: never shown in errors, logs and debug output
    pub down_load_url: ::std::string::String,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for GetDownloadFlowUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for GetDownloadFlowUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "GetDownloadFlowUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["DownLoadUrl", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.down_load_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for GetDownloadFlowUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for GetDownloadFlowUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for GetDownloadFlowUrlResponse {
    fn empty() -> Self {
        Self {
            down_load_url: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.down_load_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for GetDownloadFlowUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
