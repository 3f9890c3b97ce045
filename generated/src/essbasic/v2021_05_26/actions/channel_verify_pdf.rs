// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelVerifyPdf.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::PdfVerification;
use crate::essbasic::v2021_05_26::types::{Agent, PdfVerifyResult, UserInfo};

impl Client {
    /// Verifies the digital signatures of the file of a flow, and whether the file was altered.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelVerifyPdf)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelVerifyPdfRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelVerifyPdfRequest::new("yDSLVUUckpo1c11xUxtOq8cvKy24by9M");
    /// let response = client.channel_verify_pdf(&request).await?;
    /// println!("{}", response.verify_result);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_verify_pdf(
        &self,
        request: &ChannelVerifyPdfRequest,
    ) -> impl Future<Output = Result<ChannelVerifyPdfResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_verify_pdf`].
#[must_use]
#[non_exhaustive]
pub struct ChannelVerifyPdfRequest {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDSLWUUckposmpkvUyb9xvpEQeni94od`
    pub flow_id: String,

    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl ChannelVerifyPdfRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::channel_verify_pdf`].
#[non_exhaustive]
pub struct ChannelVerifyPdfResponse {
    /// Result for the whole file.
    ///
    /// - On the wire: `VerifyResult`, Integer, always present in responses
    /// - Example: `4`
    pub verify_result: PdfVerification,

    /// Results for all signatures: signature, seal, date and paging seal fields.
    ///
    /// - On the wire: `PdfVerifyResults`, list of object `PdfVerifyResult`, always present in responses
    pub pdf_verify_results: Vec<PdfVerifyResult>,

    /// Serial number of the verification.
    ///
    /// - On the wire: `VerifySerialNo`, String
    /// - Limit: only digits
    /// - Example: `16992542542544`
    pub verify_serial_no: Option<String>,

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

impl rt::Action for ChannelVerifyPdfRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelVerifyPdf")
    };
    type Response = ChannelVerifyPdfResponse;
}

rt::request! {
    ChannelVerifyPdfRequest {
        0 flow_id: "FlowId", required();
        1 agent: Option "Agent";
        2 operator: Option "Operator";
    }
}

rt::response! {
    ChannelVerifyPdfResponse {
        0 verify_result: "VerifyResult", always();
        1 pdf_verify_results: "PdfVerifyResults", always();
        2 verify_serial_no: Option "VerifySerialNo";
        3 pdf_resource_md5: Option "PdfResourceMd5";
        4 request_id: "RequestId";
    }
}
