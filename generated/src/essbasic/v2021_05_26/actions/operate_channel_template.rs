// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/OperateChannelTemplate.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::TemplateAuthTag;
use crate::essbasic::v2021_05_26::types::{Agent, AuthFailMessage, UserInfo};

impl Client {
    /// Queries or sets which client organizations may use a template of the application's template library.
    ///
    /// - The visibility (`AuthTag`) can be changed only while the template is not published. With visibility
    ///   `part`, `ProxyOrganizationOpenIds` adds organizations.
    /// - Withdrawing the authorization hides a template that has to be claimed; copies already claimed, and
    ///   templates pushed automatically, stay with the organization. To switch those off as well, use `UPDATE`
    ///   with `Available`.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=OperateChannelTemplate)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Operator: must set `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.StaffAlreadyVerify` – The employee has already verified their identity.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.DbUpdate` – The service could not change a record of its database.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.Templates` – The template is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.AuthTag` – The visibility asked for is not supported.
    /// - `OperationDenied.NoApiAuth` – The application has no permission for this API.
    /// - `OperationDenied.OperateType` – The operation asked for is not supported.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.ApplicationAuth` – The application has no authorization on record.
    /// - `ResourceNotFound.Organization` – The organization does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelTemplateOperation, Client, OperateChannelTemplateRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client.as_operator(Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2"));
    /// let request = OperateChannelTemplateRequest::new(
    ///         ChannelTemplateOperation::from("select"),
    ///         "yDSLOUUckpoqdttsUxPuHh1wkuixnkwj",
    ///     )
    ///     .limit(1)
    ///     .offset(46);
    /// let response = client.operate_channel_template(&request).await?;
    /// println!("{}", response.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn operate_channel_template(
        &self,
        request: &OperateChannelTemplateRequest,
    ) -> impl Future<Output = Result<OperateChannelTemplateResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::operate_channel_template`].
#[must_use]
#[non_exhaustive]
pub struct OperateChannelTemplateRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// What to do.
    ///
    /// - On the wire: `OperateType`, String, required
    /// - Example: `SELECT`
    pub operate_type: ChannelTemplateOperation,

    /// Template of the application's template library, not a template of a client organization.
    ///
    /// - On the wire: `TemplateId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDSLZUUckpot5i01UydF1AEvOMQiKaBG`
    pub template_id: String,

    /// Identifiers of the client organizations, separated by commas; at most 100 in one call.
    ///
    /// - On the wire: `ProxyOrganizationOpenIds`, String, optional
    /// - Example: `org_dianziqian,org_zhangsan`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_organization_open_ids: Option<String>,

    /// Which client organizations of the application see the template. Cannot be changed once the template is
    /// published.
    ///
    /// - On the wire: `AuthTag`, String, optional
    /// - Example: `part`
    pub auth_tag: Option<TemplateAuthTag>,

    /// With `OperateType` = `UPDATE`: whether the template is enabled or disabled. If this fails, the call fails.
    ///
    /// - On the wire: `Available`, Integer, optional
    /// - Has an effect only if `OperateType` is `UPDATE`
    /// - Example: `1`
    pub available: Option<TemplateAvailabilityChange>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 100 (checked before sending)
    /// - Default: `20`, applied by the service
    /// - Example: `20`
    pub limit: Option<i64>,

    /// Number of entries to skip.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<i64>,
}

impl OperateChannelTemplateRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        operate_type: ChannelTemplateOperation,
        template_id: impl Into<String>,
    ) -> Self {
        Self {
            operate_type,
            template_id: template_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `ProxyOrganizationOpenIds`. Identifiers of the client organizations, separated by commas; at most 100 in
    /// one call.
    pub fn proxy_organization_open_ids(
        mut self,
        proxy_organization_open_ids: impl Into<String>,
    ) -> Self {
        self.proxy_organization_open_ids = Some(proxy_organization_open_ids.into());
        self
    }

    /// Sets `AuthTag`. Which client organizations of the application see the template.
    #[inline]
    pub fn auth_tag(mut self, auth_tag: TemplateAuthTag) -> Self {
        self.auth_tag = Some(auth_tag);
        self
    }

    /// Sets `Available`. With `OperateType` = `UPDATE`: whether the template is enabled or disabled.
    #[inline]
    pub fn available(mut self, available: TemplateAvailabilityChange) -> Self {
        self.available = Some(available);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Limit`. Number of entries per page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Offset`. Number of entries to skip.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// Response of [`Client::operate_channel_template`].
#[non_exhaustive]
pub struct OperateChannelTemplateResponse {
    /// Identifier of the application.
    ///
    /// - On the wire: `AppId`, String, always present in responses
    /// - Example: `yDwhxUUckp3gl8j5UuFX33LSNozpRsbi`
    pub app_id: String,

    /// Template the call was about.
    ///
    /// - On the wire: `TemplateId`, String, always present in responses
    /// - Example: `yDwivUUckpo2g6ugUu4sxH2i15SY0OZY`
    pub template_id: String,

    /// How far the change of visibility succeeded.
    ///
    /// - On the wire: `OperateResult`, String, always present in responses
    /// - Example: `all-success`
    pub operate_result: TemplateAuthResult,

    /// Which client organizations of the application see the template.
    ///
    /// - On the wire: `AuthTag`, String, always present in responses
    /// - Example: `all`
    pub auth_tag: TemplateAuthTag,

    /// Client organizations that may use the template. Given for `SELECT` only.
    ///
    /// - On the wire: `ProxyOrganizationOpenIds`, list of String, always present in responses
    /// - Example: `org_zhangsan`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_organization_open_ids: Vec<String>,

    /// The client organizations for which the change failed, with the reasons.
    ///
    /// - On the wire: `FailMessageList`, list of object `AuthFailMessage`, always present in responses
    pub fail_message_list: Vec<AuthFailMessage>,

    /// Number of client organizations that may use the template. Given for `SELECT`.
    ///
    /// - On the wire: `Total`, Integer, always present in responses
    /// - Example: `100`
    pub total: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// What to do with the authorization of a library template.
    pub enum ChannelTemplateOperation, UnknownChannelTemplateOperation {
        /// `SELECT` – Query the authorized client organizations.
        Select = "SELECT",
        /// `DELETE` – Withdraw the authorization of client organizations.
        Delete = "DELETE",
        /// `UPDATE` – Change the visibility, add client organizations, or enable and disable the template.
        Update = "UPDATE",
    }
}

rt::integer_enum! {
    /// Whether a library template is enabled or disabled.
    pub enum TemplateAvailabilityChange, UnknownTemplateAvailabilityChange {
        /// `0` – Leave it as it is.
        Unchanged = 0,
        /// `1` – Enable it; it can then be claimed.
        Enable = 1,
        /// `2` – Disable it: a template pushed automatically can no longer be used, one to be claimed no longer shows up
        /// for claiming.
        Disable = 2,
    }
}

rt::text_enum! {
    /// How far a change of the visibility of a template succeeded.
    pub enum TemplateAuthResult, UnknownTemplateAuthResult {
        /// `all-success` – For all client organizations.
        AllSuccess = "all-success",
        /// `part-success` – For some; `FailMessageList` lists the failures.
        PartSuccess = "part-success",
        /// `fail` – For none; `FailMessageList` lists the failures.
        Fail = "fail",
    }
}

impl rt::Action for OperateChannelTemplateRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "OperateChannelTemplate")
    };
    type Response = OperateChannelTemplateResponse;
}

rt::request! {
    OperateChannelTemplateRequest {
        0 agent: Option "Agent", required();
        1 operate_type: "OperateType", required().known();
        2 template_id: "TemplateId", required();
        3 proxy_organization_open_ids: Option "ProxyOrganizationOpenIds", sensitive();
        4 auth_tag: Option "AuthTag", known();
        5 available: Option "Available", known();
        6 operator: Option "Operator";
        7 limit: Option "Limit", limits(&[max(100)]);
        8 offset: Option "Offset";
    }
    rules [
        If { effect: Only, field: &["Available"], when: &[is(&["OperateType"], &["UPDATE"])] },
    ]
}

rt::response! {
    OperateChannelTemplateResponse {
        0 app_id: "AppId", always();
        1 template_id: "TemplateId", always();
        2 operate_result: "OperateResult", always();
        3 auth_tag: "AuthTag", always();
        4 proxy_organization_open_ids: "ProxyOrganizationOpenIds", always().sensitive();
        5 fail_message_list: "FailMessageList", always();
        6 total: "Total", always();
        7 request_id: "RequestId";
    }
}
