// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/OperateTemplate.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Deletes, enables, disables or copies a template of the organization. Each operation triggers a callback.
    /// Enabling what is enabled and disabling what is disabled succeed. A disabled template cannot start flows; flows
    /// already started go on. A copy can differ from the original in its name only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=OperateTemplate)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `ResourceNotFound.Template` – The template does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, OperateTemplateRequest, Operator, TemplateOperation};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = OperateTemplateRequest::new(
    ///     "yDwivUUckpo2g6ugUu4sxH2i15SY0OZY",
    ///     TemplateOperation::Delete,
    /// );
    /// let response = client.operate_template(&request).await?;
    /// println!("{:?}", response.template_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn operate_template(
        &self,
        request: &OperateTemplateRequest,
    ) -> impl Future<Output = Result<OperateTemplateResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::operate_template`].
#[must_use]
#[non_exhaustive]
pub struct OperateTemplateRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Template to operate on.
    ///
    /// - On the wire: `TemplateId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDSLZUUckpot5i01UydF1AEvOMQiKaBG`
    pub template_id: String,

    /// What to do.
    ///
    /// - On the wire: `OperateType`, String, required
    /// - Example: `DELETE`
    pub operate_type: TemplateOperation,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Name of the copy. If left out, the name of the original followed by `_副本`.
    ///
    /// - On the wire: `TemplateName`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Has an effect only if `OperateType` is `COPY`
    /// - Example: `入职协议`
    pub template_name: Option<String>,
}

impl OperateTemplateRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(template_id: impl Into<String>, operate_type: TemplateOperation) -> Self {
        Self {
            template_id: template_id.into(),
            operate_type,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `TemplateName`. Name of the copy.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }
}

/// Response of [`Client::operate_template`].
#[non_exhaustive]
pub struct OperateTemplateResponse {
    /// Template created by `COPY`.
    ///
    /// - On the wire: `TemplateId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDt3sUUckpxzhjc9UxGKGtnEys9Scr8j`
    pub template_id: Option<String>,

    /// Name of the template created by `COPY`.
    ///
    /// - On the wire: `TemplateName`, String
    /// - Example: `入职协议`
    pub template_name: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// What to do with a template.
    pub enum TemplateOperation, UnknownTemplateOperation {
        /// `DELETE` – Delete it for good. Disable it instead to keep it.
        Delete = "DELETE",
        /// `ENABLE` – Enable it.
        Enable = "ENABLE",
        /// `DISABLE` – Disable it.
        Disable = "DISABLE",
        /// `COPY` – Create a copy.
        Copy = "COPY",
    }
}

impl rt::Action for OperateTemplateRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "OperateTemplate")
    };
    type Response = OperateTemplateResponse;
}

rt::request! {
    OperateTemplateRequest {
        0 operator: Option "Operator", required();
        1 template_id: "TemplateId", required();
        2 operate_type: "OperateType", required().known();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 template_name: Option "TemplateName", limits(&[max_chars(64)]);
    }
    rules [
        If { effect: Only, field: &["TemplateName"], when: &[is(&["OperateType"], &["COPY"])] },
    ]
}

rt::response! {
    OperateTemplateResponse {
        0 template_id: Option "TemplateId";
        1 template_name: Option "TemplateName";
        2 request_id: "RequestId";
    }
}
