// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/OperateTemplate.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Deletes, enables, disables or copies a template owned by a client organization. Each operation triggers a
    /// callback. Enabling what is enabled and disabling what is disabled succeed. A disabled template cannot start
    /// flows; flows already started go on. A copy can differ from the original in its name only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=OperateTemplate)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter.Templates` – The template is missing.
    /// - `ResourceNotFound.Template` – The template does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, OperateTemplateRequest, Operator, TemplateOperation};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
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
    /// On whose behalf the call is made. The organization must own the template.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

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

    /// Name of the copy. If left out, the name of the original followed by `_副本`.
    ///
    /// - On the wire: `TemplateName`, String, optional
    /// - Limit: at most 64 characters (checked before sending)
    /// - Has an effect only if `OperateType` is `COPY`
    /// - Example: `入职合同`
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

    /// Sets `Agent`. On whose behalf the call is made.
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
    /// - Example: `入职合同`
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
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "OperateTemplate")
    };
    type Response = OperateTemplateResponse;
}

rt::request! {
    OperateTemplateRequest {
        0 agent: Option "Agent", required();
        1 template_id: "TemplateId", required();
        2 operate_type: "OperateType", required().known();
        3 template_name: Option "TemplateName", limits(&[max_chars(64)]);
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
