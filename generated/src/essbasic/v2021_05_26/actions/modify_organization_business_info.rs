// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ModifyOrganizationBusinessInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Updates a client organization after a change in the business register. At most 10 checks a day for each
    /// operator. Send changed values only; the new
    /// licence is uploaded as proof and not read.
    ///
    /// - A change of name is blocked while contracts are unfinished (the vendor can lift that).
    /// - If name, legal representative and credit code do not match the register, or its state is abnormal, a manual
    ///   review follows; a callback reports it.
    /// - A new legal representative voids the old one's seal and makes that person an ordinary employee.
    /// - A new name brings a new certificate and official seal.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyOrganizationBusinessInfo)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Only for: super administrator, legal representative
    /// * Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.OrganizationNotChange` – No data of the organization would change.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NotSupportOrgType` – Organizations of this type are not supported.
    /// - `ResourceNotFound` – A resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, ModifyOrganizationBusinessInfoRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open_organization_1")
    ///             .user("yuan"),
    ///     );
    /// let request = ModifyOrganizationBusinessInfoRequest::new(
    ///         "yDCNIUUckpv809ikUuxOPaXRjLuPnGvS",
    ///     )
    ///     .organization_name("东莞万御安防科技服务有限公司")
    ///     .new_legal_mobile("132****0000");
    /// let response = client.modify_organization_business_info(&request).await?;
    /// println!("{:?}", response.error_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_organization_business_info(
        &self,
        request: &ModifyOrganizationBusinessInfoRequest,
    ) -> impl Future<Output = Result<ModifyOrganizationBusinessInfoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_organization_business_info`].
///
/// - Set at least one of `OrganizationName`, `Address`, `OrganizationType`, `LegalName`.
#[must_use]
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfoRequest {
    /// On whose behalf the call is made. Organization and employee keep the identifiers given here after activation
    /// and verification: store them for later calls. Both must be unique in the application.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Picture of the business licence or similar document, as resource ID from `UploadFiles`. It is kept as proof
    /// only; no data are read from it.
    ///
    /// - On the wire: `BizLicenseResourceId`, String, required
    /// - Example: `yDCNIUUckpv809ikUuxOPaXRjLuPnGvS`
    pub biz_license_resource_id: String,

    /// New name of the organization as in the business register; only if it has changed.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `东莞万御安防科技服务有限公司`
    pub organization_name: Option<String>,

    /// New registered address; only if it has changed. Province, city and district are taken from it.
    ///
    /// - On the wire: `Address`, String, optional
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦`
    pub address: Option<String>,

    /// New kind of organization; only if it has changed. Only a change from `INDIVIDUALBIZ` to `ENTERPRISE` is
    /// supported.
    ///
    /// - On the wire: `OrganizationType`, String, optional
    /// - Example: `ENTERPRISE`
    pub organization_type: Option<ChangedOrganizationType>,

    /// New legal representative as in the business register; only if it has changed.
    ///
    /// - On the wire: `LegalName`, String, optional
    /// - Example: `东**淑`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: Option<String>,

    /// Mobile or landline number of the new legal representative, who gets a text message; only if the legal
    /// representative has changed.
    ///
    /// - On the wire: `NewLegalMobile`, String, optional
    /// - Has an effect only if `LegalName` is set
    /// - Example: `132****0000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_legal_mobile: Option<String>,
}

impl ModifyOrganizationBusinessInfoRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(biz_license_resource_id: impl Into<String>) -> Self {
        Self {
            biz_license_resource_id: biz_license_resource_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `OrganizationName`. New name of the organization as in the business register; only if it has changed.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `Address`. New registered address; only if it has changed.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `OrganizationType`. New kind of organization; only if it has changed.
    #[inline]
    pub fn organization_type(
        mut self,
        organization_type: ChangedOrganizationType,
    ) -> Self {
        self.organization_type = Some(organization_type);
        self
    }

    /// Sets `LegalName`. New legal representative as in the business register; only if it has changed.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Sets `NewLegalMobile`. Mobile or landline number of the new legal representative, who gets a text message;
    /// only if the legal representative has changed.
    pub fn new_legal_mobile(mut self, new_legal_mobile: impl Into<String>) -> Self {
        self.new_legal_mobile = Some(new_legal_mobile.into());
        self
    }
}

/// Response of [`Client::modify_organization_business_info`].
#[non_exhaustive]
pub struct ModifyOrganizationBusinessInfoResponse {
    /// Whether the change is blocked; any value but 0 says that it is.
    ///
    /// - On the wire: `ErrorCode`, Integer
    /// - Example: `1`
    pub error_code: Option<BusinessInfoChangeResult>,

    /// Explanation, such as how many contracts are unfinished.
    ///
    /// - On the wire: `ErrorMessage`, String
    /// - Example: `存在 87 份未完结的合同，请先撤销或者完成合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_message: Option<String>,

    /// Number of unfinished contracts; only if they block a change of name.
    ///
    /// - On the wire: `UnfinishedCount`, Unsigned integer
    /// - Example: `87`
    pub unfinished_count: Option<u64>,

    /// Unfinished contracts that the organization has as an outside organization. You may be unable to query them;
    /// the client organization has to deal with them.
    ///
    /// - On the wire: `FlowIds`, list of String
    /// - Example: `yD3JaUUckperbj2gU1UxOsoPKSdAroVT`
    pub flow_ids: Option<Vec<String>>,

    /// Unfinished contracts of the organization as a client of platforms. Those of other platforms may not be open to
    /// your queries; the client organization has to deal with them.
    ///
    /// - On the wire: `ChannelFlowIds`, list of String
    /// - Example: `yD3JcUUckpep6qq5U1UyDrfDm8l6NzKw`
    pub channel_flow_ids: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Kind of organization after a change in the business register.
    pub enum ChangedOrganizationType, UnknownChangedOrganizationType {
        /// `INDIVIDUALBIZ` – Individual business.
        IndividualBusiness = "INDIVIDUALBIZ",
        /// `ENTERPRISE` – Enterprise.
        Enterprise = "ENTERPRISE",
    }
}

rt::integer_enum! {
    /// Whether a change of the data of an organization is blocked.
    pub enum BusinessInfoChangeResult, UnknownBusinessInfoChangeResult {
        /// `0` – Not blocked.
        NotBlocked = 0,
        /// `1` – Blocked by unfinished contracts.
        UnfinishedContracts = 1,
    }
}

impl rt::Action for ModifyOrganizationBusinessInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyOrganizationBusinessInfo")
    };
    type Response = ModifyOrganizationBusinessInfoResponse;
}

rt::request! {
    ModifyOrganizationBusinessInfoRequest {
        0 agent: Option "Agent", required();
        1 biz_license_resource_id: "BizLicenseResourceId", required();
        2 organization_name: Option "OrganizationName";
        3 address: Option "Address";
        4 organization_type: Option "OrganizationType", known();
        5 legal_name: Option "LegalName", sensitive();
        6 new_legal_mobile: Option "NewLegalMobile", sensitive();
    }
    rules [
        AtLeastOneOf(&[&["OrganizationName"], &["Address"], &["OrganizationType"], &["LegalName"]]),
        If { effect: Only, field: &["NewLegalMobile"], when: &[given(&["LegalName"])] },
    ]
}

rt::response! {
    ModifyOrganizationBusinessInfoResponse {
        0 error_code: Option "ErrorCode";
        1 error_message: Option "ErrorMessage", sensitive();
        2 unfinished_count: Option "UnfinishedCount";
        3 flow_ids: Option "FlowIds";
        4 channel_flow_ids: Option "ChannelFlowIds";
        5 request_id: "RequestId";
    }
}
