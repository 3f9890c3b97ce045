// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/SyncProxyOrganization.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::MainlandIdCardType;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo};

impl Client {
    /// Submits the data of a client organization, so that it need not enter them and upload its licence during
    /// activation. Call it before the login link is created (`CreateConsoleLoginUrl`), else it has no effect. The
    /// data must agree with the business licence, else verification fails.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=SyncProxyOrganization)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.BusinessLicense` – The image of the business licence is not valid.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.FileType` – The type of a file is not allowed.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.OrganizationId` – The identifier of an organization is not valid.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.UniformSocialCreditCode` – The unified social credit code is not valid.
    /// - `LimitExceeded.FileSize` – A file is too large.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.BannedApplication` – The application has been banned.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.ApplicationId` – The ID of the application does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, Operator, SyncProxyOrganizationRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open_organization_1")
    ///             .user("ke*******ng"),
    ///     );
    /// let request = SyncProxyOrganizationRequest::new("典子谦示例企业");
    /// let response = client.sync_proxy_organization(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sync_proxy_organization(
        &self,
        request: &SyncProxyOrganizationRequest,
    ) -> impl Future<Output = Result<SyncProxyOrganizationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::sync_proxy_organization`].
#[must_use]
#[non_exhaustive]
pub struct SyncProxyOrganizationRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`
    pub agent: Option<Agent>,

    /// Name of the client organization as on its business licence. Write full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `ProxyOrganizationName`, String, required
    /// - Example: `张三示例企业`
    pub proxy_organization_name: String,

    /// Front of the business licence.
    ///
    /// - On the wire: `BusinessLicense`, String, optional
    /// - Limit: at most 5 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `jpg`, `png` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub business_license: Option<String>,

    /// Unified social credit code of the client organization.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Example: `BOLIU101304662708A`
    pub uniform_social_credit_code: Option<String>,

    /// Name of the legal representative of the client organization.
    ///
    /// - On the wire: `ProxyLegalName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_legal_name: Option<String>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Kind of identity document of the legal representative.
    ///
    /// - On the wire: `ProxyLegalIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub proxy_legal_id_card_type: Option<MainlandIdCardType>,

    /// Number of the identity document of the legal representative.
    ///
    /// - On the wire: `ProxyLegalIdCardNumber`, String, optional
    /// - If `ProxyLegalIdCardType` is `ID_CARD` or left out: exactly 18 characters (logs a warning), pattern
    ///   `[0-9]{17}[0-9X]` (not checked before sending)
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_legal_id_card_number: Option<String>,

    /// Full address of the client organization: province, city, district, street and number.
    ///
    /// - On the wire: `ProxyAddress`, String, optional
    /// - Limit: at most 500 characters (checked before sending)
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦35层`
    pub proxy_address: Option<String>,
}

impl SyncProxyOrganizationRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(proxy_organization_name: impl Into<String>) -> Self {
        Self {
            proxy_organization_name: proxy_organization_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `BusinessLicense`. Front of the business licence.
    pub fn business_license(mut self, business_license: impl Into<String>) -> Self {
        self.business_license = Some(business_license.into());
        self
    }

    /// Sets `UniformSocialCreditCode`. Unified social credit code of the client organization.
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl Into<String>,
    ) -> Self {
        self.uniform_social_credit_code = Some(uniform_social_credit_code.into());
        self
    }

    /// Sets `ProxyLegalName`. Name of the legal representative of the client organization.
    pub fn proxy_legal_name(mut self, proxy_legal_name: impl Into<String>) -> Self {
        self.proxy_legal_name = Some(proxy_legal_name.into());
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ProxyLegalIdCardType`. Kind of identity document of the legal representative.
    #[inline]
    pub fn proxy_legal_id_card_type(
        mut self,
        proxy_legal_id_card_type: MainlandIdCardType,
    ) -> Self {
        self.proxy_legal_id_card_type = Some(proxy_legal_id_card_type);
        self
    }

    /// Sets `ProxyLegalIdCardNumber`. Number of the identity document of the legal representative.
    pub fn proxy_legal_id_card_number(
        mut self,
        proxy_legal_id_card_number: impl Into<String>,
    ) -> Self {
        self.proxy_legal_id_card_number = Some(proxy_legal_id_card_number.into());
        self
    }

    /// Sets `ProxyAddress`. Full address of the client organization: province, city, district, street and number.
    pub fn proxy_address(mut self, proxy_address: impl Into<String>) -> Self {
        self.proxy_address = Some(proxy_address.into());
        self
    }
}

/// Response of [`Client::sync_proxy_organization`].
#[non_exhaustive]
pub struct SyncProxyOrganizationResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for SyncProxyOrganizationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "SyncProxyOrganization")
    };
    type Response = SyncProxyOrganizationResponse;
}

rt::request! {
    SyncProxyOrganizationRequest {
        0 agent: Option "Agent", required();
        1 proxy_organization_name: "ProxyOrganizationName", required();
        2 business_license: Option "BusinessLicense", sensitive().limits(&[max_file_bytes(5242880), format(Base64)]);
        3 uniform_social_credit_code: Option "UniformSocialCreditCode", limits(&[max_chars(200)]);
        4 proxy_legal_name: Option "ProxyLegalName", sensitive();
        5 operator: Option "Operator";
        6 proxy_legal_id_card_type: Option "ProxyLegalIdCardType", known();
        7 proxy_legal_id_card_number: Option "ProxyLegalIdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["ProxyLegalIdCardType"], &["ID_CARD"])]).limits(&[chars(18).warn()])]);
        8 proxy_address: Option "ProxyAddress", limits(&[max_chars(500)]);
    }
}

rt::response! {
    SyncProxyOrganizationResponse {
        0 request_id: "RequestId";
    }
}
