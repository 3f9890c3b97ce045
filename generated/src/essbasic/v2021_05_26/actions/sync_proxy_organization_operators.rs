// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/SyncProxyOrganizationOperators.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{
    Agent, ProxyOrganizationOperator, SyncFailReason, UserInfo,
};

impl Client {
    /// Adds employees to a client organization, changes unverified ones, or sets them as having left; the console
    /// cannot do this. A new employee is unverified until they verify through a login link (`CreateConsoleLoginUrl`).
    /// Adding an identifier again replaces its employee unless verified. Who has left can no longer log in, their
    /// data are emptied and the OpenId is free again. Super administrator and legal representative must hand over
    /// their rights before they can leave.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=SyncProxyOrganizationOperators)
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
    /// - `FailedOperation.StaffAlreadyVerify` – The employee has already verified their identity.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `LimitExceeded.ProxyOrganizationOperator` – The request holds too many employees.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoApiAuth` – The application has no permission for this API.
    /// - `OperationDenied.OperateType` – The operation asked for is not supported.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
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
    /// use tc3::essbasic::{
    ///     Client, EmployeeSyncOperation, Operator, ProxyOrganizationOperator,
    ///     SyncProxyOrganizationOperatorsRequest,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = SyncProxyOrganizationOperatorsRequest::new(
    ///     EmployeeSyncOperation::Resign,
    ///     Vec::from([
    ///         ProxyOrganizationOperator::new("n123456"),
    ///         ProxyOrganizationOperator::new("n13579"),
    ///     ]),
    /// );
    /// let response = client.sync_proxy_organization_operators(&request).await?;
    /// println!("{}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sync_proxy_organization_operators(
        &self,
        request: &SyncProxyOrganizationOperatorsRequest,
    ) -> impl Future<Output = Result<SyncProxyOrganizationOperatorsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::sync_proxy_organization_operators`].
#[must_use]
#[non_exhaustive]
pub struct SyncProxyOrganizationOperatorsRequest {
    /// On whose behalf the call is made. The organization must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`
    pub agent: Option<Agent>,

    /// What is done with the employees.
    ///
    /// - On the wire: `OperatorType`, String, required
    /// - Example: `RESIGN`
    pub operator_type: EmployeeSyncOperation,

    /// The employees. The vendor can turn on that only employees submitted here may register with their OpenId.
    ///
    /// - On the wire: `ProxyOrganizationOperators`, list of object `ProxyOrganizationOperator`, required
    /// - Limit: at most 200 items (checked before sending)
    pub proxy_organization_operators: Vec<ProxyOrganizationOperator>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl SyncProxyOrganizationOperatorsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(
        operator_type: EmployeeSyncOperation,
        proxy_organization_operators: Vec<ProxyOrganizationOperator>,
    ) -> Self {
        Self {
            operator_type,
            proxy_organization_operators,
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

/// Response of [`Client::sync_proxy_organization_operators`].
#[non_exhaustive]
pub struct SyncProxyOrganizationOperatorsResponse {
    /// Whether all employees were processed; if all fail the call returns an error.
    ///
    /// - On the wire: `Status`, Integer, always present in responses
    /// - Example: `1`
    pub status: EmployeeSyncResult,

    /// Employees that failed and why.
    ///
    /// - On the wire: `FailedList`, list of object `SyncFailReason`, always present in responses
    pub failed_list: Vec<SyncFailReason>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// What is done with employees of a client organization.
    pub enum EmployeeSyncOperation, UnknownEmployeeSyncOperation {
        /// `CREATE` – Add employees.
        Create = "CREATE",
        /// `UPDATE` – Change employees who are not verified yet. Verified ones change their data in the mini program.
        Update = "UPDATE",
        /// `RESIGN` – Set employees as having left.
        Resign = "RESIGN",
    }
}

rt::integer_enum! {
    /// Result of adding, changing or removing employees.
    pub enum EmployeeSyncResult, UnknownEmployeeSyncResult {
        /// `1` – All were processed.
        AllSucceeded = 1,
        /// `2` – Some were processed.
        PartlySucceeded = 2,
    }
}

impl rt::Action for SyncProxyOrganizationOperatorsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "SyncProxyOrganizationOperators")
    };
    type Response = SyncProxyOrganizationOperatorsResponse;
}

rt::request! {
    SyncProxyOrganizationOperatorsRequest {
        0 agent: Option "Agent", required();
        1 operator_type: "OperatorType", required().known();
        2 proxy_organization_operators: "ProxyOrganizationOperators", required().limits(&[max_items(200)]);
        3 operator: Option "Operator";
    }
}

rt::response! {
    SyncProxyOrganizationOperatorsResponse {
        0 status: "Status", always();
        1 failed_list: "FailedList", always();
        2 request_id: "RequestId";
    }
}
