// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/VerifyPdf.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::PdfVerification;
use crate::ess::v2020_11_11::types::{Agent, PdfVerifyResult, UserInfo};

impl Client {
    /// Verifies the digital signatures of the file of a flow, and whether the file was altered.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=VerifyPdf)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, Operator, VerifyPdfRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = VerifyPdfRequest::new("yDwFdUUckpsveo27UEQPEVo14KnASuGI");
    /// let response = client.verify_pdf(&request).await?;
    /// println!("{}", response.verify_result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn verify_pdf(
        &self,
        request: &VerifyPdfRequest,
    ) -> impl Future<Output = Result<VerifyPdfResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::verify_pdf`].
#[must_use]
#[non_exhaustive]
pub struct VerifyPdfRequest {
    /// Identifier of the flow. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwcCUUgyg3tgmvhUEVzyNa15Zayy6Sf`
    pub flow_id: String,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl VerifyPdfRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
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
}

/// Response of [`Client::verify_pdf`].
#[non_exhaustive]
pub struct VerifyPdfResponse {
    /// Result for the whole file.
    ///
    /// - On the wire: `VerifyResult`, Integer, always present in responses
    /// - Example: `4`
    pub verify_result: PdfVerification,

    /// Results, one for each sign field.
    ///
    /// - On the wire: `PdfVerifyResults`, list of object `PdfVerifyResult`, always present in responses
    pub pdf_verify_results: Vec<PdfVerifyResult>,

    /// Serial number of the verification.
    ///
    /// - On the wire: `VerifySerialNo`, String, always present in responses
    /// - Limit: only digits
    /// - Example: `17364056473214`
    pub verify_serial_no: String,

    /// MD5 hash of the file.
    ///
    /// - On the wire: `PdfResourceMd5`, String
    /// - Example: `C39BBA405153FB9A0705BEF095351CBD`
    pub pdf_resource_md5: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for VerifyPdfRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "VerifyPdf")
    };
    type Response = VerifyPdfResponse;
}

rt::request! {
    VerifyPdfRequest {
        0 flow_id: "FlowId", required();
        1 operator: Option "Operator";
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    VerifyPdfResponse {
        0 verify_result: "VerifyResult", always();
        1 pdf_verify_results: "PdfVerifyResults", always();
        2 verify_serial_no: "VerifySerialNo", always();
        3 pdf_resource_md5: Option "PdfResourceMd5";
        4 request_id: "RequestId";
    }
}
