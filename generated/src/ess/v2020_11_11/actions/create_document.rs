// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateDocument.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::PreviewType;
use crate::ess::v2020_11_11::types::{Agent, ApproverItem, FormField, UserInfo};

impl Client {
    /// Makes the document of a flow from a template and fills in the fields of the initiator. It comes after
    /// `CreateFlow`; `StartFlow` has to follow
    /// within 5 minutes, or the flow can no longer be started later and its quota is lost.
    ///
    /// - Only fields of the initiator are filled in, never sign fields or those of signers.
    /// - With fields to fill in, the PDF is made afterwards: wait some seconds or for the callback before
    ///   `StartFlow`.
    /// - After a preview, call again with the same parameters and without `NeedPreview`.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateDocument)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.FlowHasDocument` – The flow has a document already.
    /// - `FailedOperation.FlowHasNoDocument` – The flow has no document.
    /// - `FailedOperation.PreViewUrlFail` – The link to a preview could not be made.
    /// - `FailedOperation.TemplateHasNoResource` – The template has no file.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Cos` – The service could not store a file.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbConnection` – The service could not reach its database.
    /// - `InternalError.DbDataDeleted` – Data that the request names has been deleted.
    /// - `InternalError.DbInsert` – The service could not write a new record to its database.
    /// - `InternalError.DbNoRowFound` – Data that the request names was not found.
    /// - `InternalError.JsonMarshal` – The service could not write data as JSON.
    /// - `InternalError.JsonUnmarshal` – The service could not read data as JSON.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.ClientToken` – `ClientToken` is not valid.
    /// - `InvalidParameter.ComponentPage` – A field is on a page that does not exist.
    /// - `InvalidParameter.ComponentTypeNoMatchValue` – The value of a field does not suit its kind.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.InvalidId` – An ID does not exist or is malformed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.SealId` – The ID of a seal is wrong.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `InvalidParameterValue.Mask` – A value is not valid; no text says which.
    /// - `MissingParameter.ApproverSignComponent` – A signer has no sign fields.
    /// - `MissingParameter.FileNames` – The name of the file is missing.
    /// - `MissingParameter.Recipient` – The template has no signers.
    /// - `MissingParameter.ServerSignSealId` – The seal for automatic signing is missing.
    /// - `MissingParameter.SignComponents` – A signer has no sign fields.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ApproverNoMatchTemplate` – The signers differ from those of the template.
    /// - `OperationDenied.FileNoMatchResource` – Files and names do not match.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.ServerSignNoAllowComponent` – A signer who signs automatically has fields to fill in.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Document` – The document does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateDocumentRequest, FormField, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = CreateDocumentRequest::new("yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR")
    ///     .flow_id("yDwFmUUckpst10i3UubBSat8PWOt2iQF")
    ///     .file_names(vec!["合同文件.pdf".into()])
    ///     .form_fields(
    ///         Vec::from([
    ///             FormField::new("张三的单行文本1")
    ///                 .component_id("单行文本填写1"),
    ///             FormField::new("张三的单行文本1")
    ///                 .component_id("单行文本填写2"),
    ///             FormField::new("张三的填写内容").component_id("多行填写1"),
    ///             FormField::new("true").component_id("checkBox控件"),
    ///         ]),
    ///     )
    ///     .need_preview(false);
    /// let response = client.create_document(&request).await?;
    /// println!("{}", response.document_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_document(
        &self,
        request: &CreateDocumentRequest,
    ) -> impl Future<Output = Result<CreateDocumentResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_document`].
#[must_use]
#[non_exhaustive]
pub struct CreateDocumentRequest {
    /// Initiator of the flow, who may belong to a member organization of the group.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Template of the document, shown in the console.
    ///
    /// - On the wire: `TemplateId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDCj7UUckp4b4ga6UCJQtCwIZllHtJ6B`
    pub template_id: String,

    /// Flow made by `CreateFlow`.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDCVNUUckpw3nnnyUVScgTvSA1IaZgM7`
    pub flow_id: Option<String>,

    /// Name of the file. Only one is supported.
    ///
    /// - On the wire: `FileNames`, list of String, optional
    /// - Limit: at most 1 item (checked before sending)
    /// - Each item: at most 200 characters (checked before sending)
    /// - Example: `入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_names: Option<Vec<String>>,

    /// Values of the fields of the initiator, as the template assigns them. For automatic signing, a sign field can
    /// be given the ID of a seal. Attachments take files by resource ID (doc, docx, xls, xlsx, html, jpg, jpeg, png,
    /// bmp, txt, pdf): pictures alone go to the end of the contract, others after the page of the field.
    ///
    /// - On the wire: `FormFields`, list of object `FormField`, optional
    pub form_fields: Option<Vec<FormField>>,

    /// If true, no flow is made, and the response has a link to a preview; a `FlowId` in it cannot be used. The
    /// values of tables come later, with the callback of the finished document. Each contract bought allows two
    /// previews; more have to be bought.
    ///
    /// - On the wire: `NeedPreview`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub need_preview: Option<bool>,

    /// Kind of preview link.
    ///
    /// - On the wire: `PreviewType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Has an effect only if `NeedPreview` is `true`
    /// - Example: `0`
    pub preview_type: Option<PreviewType>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// No longer used.
    ///
    /// - On the wire: `ClientToken`, String, optional
    /// - Example: `该字段已不再使用`
    /// - Deprecated: since 2026-11-20. The vendor has abolished it.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    pub client_token: Option<String>,
}

impl CreateDocumentRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Initiator of the flow, who may belong to a member organization of the group.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `FlowId`. Flow made by `CreateFlow`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `FileNames`. Name of the file.
    #[inline]
    pub fn file_names(mut self, file_names: Vec<String>) -> Self {
        self.file_names = Some(file_names);
        self
    }

    /// Sets `FormFields`. Values of the fields of the initiator, as the template assigns them.
    #[inline]
    pub fn form_fields(mut self, form_fields: Vec<FormField>) -> Self {
        self.form_fields = Some(form_fields);
        self
    }

    /// Sets `NeedPreview`. If true, no flow is made, and the response has a link to a preview; a `FlowId` in it
    /// cannot be used.
    #[inline]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = Some(need_preview);
        self
    }

    /// Sets `PreviewType`. Kind of preview link.
    #[inline]
    pub fn preview_type(mut self, preview_type: PreviewType) -> Self {
        self.preview_type = Some(preview_type);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `ClientToken`. No longer used.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    #[allow(deprecated)]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

/// Response of [`Client::create_document`].
#[non_exhaustive]
pub struct CreateDocumentResponse {
    /// Identifier of the document. `StartFlow` with the same flow has to follow.
    ///
    /// - On the wire: `DocumentId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub document_id: String,

    /// Link to the preview, with `NeedPreview` only. It lacks the values of tables; the callback of the finished
    /// document has the full link.
    ///
    /// - On the wire: `PreviewFileUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://qian.tencent.cn/4d0d6929-0b40`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub preview_file_url: String,

    /// Signers, with their roles.
    ///
    /// - On the wire: `Approvers`, list of object `ApproverItem`
    pub approvers: Option<Vec<ApproverItem>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateDocumentResponse {
    /// How long [`Self::preview_file_url`] is valid: 5 minutes.
    pub const PREVIEW_FILE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl rt::Action for CreateDocumentRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateDocument")
    };
    type Response = CreateDocumentResponse;
}

rt::request! {
    CreateDocumentRequest {
        0 operator: Option "Operator", required();
        1 template_id: "TemplateId", required();
        2 flow_id: Option "FlowId";
        3 file_names: Option "FileNames", sensitive().limits(&[max_items(1)]).each(&[max_chars(200)]);
        4 form_fields: Option "FormFields";
        5 need_preview: Option "NeedPreview";
        6 preview_type: Option "PreviewType", known();
        7 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        8 client_token: Option "ClientToken";
    }
    rules [
        If { effect: Only, field: &["PreviewType"], when: &[is(&["NeedPreview"], &["true"])] },
    ]
}

rt::response! {
    CreateDocumentResponse {
        0 document_id: "DocumentId", always();
        1 preview_file_url: "PreviewFileUrl", always().sensitive();
        2 approvers: Option "Approvers";
        3 request_id: "RequestId";
    }
}
