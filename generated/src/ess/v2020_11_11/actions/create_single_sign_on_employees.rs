// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateSingleSignOnEmployees.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, SingleSignOnEmployees, UserInfo};

impl Client {
    /// Creates employees who log in by single sign-on, or binds this login to verified employees. Those not verified
    /// yet are verified when they log in first.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateSingleSignOnEmployees)
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.Email` – An email address is not well-formed.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `InvalidParameter.InvalidChannel` – The channel is wrong.
    /// - `InvalidParameter.InvalidOpenId` – An OpenId is wrong.
    /// - `InvalidParameter.InvalidOperatorId` – The operator is wrong.
    /// - `InvalidParameter.InvalidOrganizationId` – The ID of an organization is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.RoleId` – The ID of the role is wrong.
    /// - `LimitExceeded.ProxyOrganizationOperator` – The request holds too many employees.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateSingleSignOnEmployeesRequest, Operator, SingleSignOnEmployees,
    ///     SingleSignOnEmployeesArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = CreateSingleSignOnEmployeesRequest::new(
    ///     Vec::from([
    ///         SingleSignOnEmployees::new(SingleSignOnEmployeesArgs {
    ///                 open_id: "rUHYMgaz8aNm2IP3Pn8m5q6I3yJDojClFl555uLyeM0".into(),
    ///                 name: "典子谦".into(),
    ///                 mobile: "18888888888".into(),
    ///             })
    ///             .role_ids(
    ///                 vec![
    ///                     "32bd40938602d1ee5f7735ee84af5785".into(),
    ///                     "yDCHgUUckpbubr9cUxrnpngClLR5YIkR".into()
    ///                 ],
    ///             ),
    ///     ]),
    ///     "yDtrTUUckp94bix0UEbASLp1TuHxTYTS",
    /// );
    /// let response = client.create_single_sign_on_employees(&request).await?;
    /// println!("{:?}", response.error_messages);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_single_sign_on_employees(
        &self,
        request: &CreateSingleSignOnEmployeesRequest,
    ) -> impl Future<Output = Result<CreateSingleSignOnEmployeesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_single_sign_on_employees`].
#[must_use]
#[non_exhaustive]
pub struct CreateSingleSignOnEmployeesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Employees to create. OpenIds and mobile numbers occur once; roles have to exist, and an employee has at most 10.
    ///
    /// - On the wire: `Employees`, list of object `SingleSignOnEmployees`, required
    /// - Limit: at most 200 items (checked before sending)
    pub employees: Vec<SingleSignOnEmployees>,

    /// Identifier of the application for single sign-on, shown in the console.
    ///
    /// - On the wire: `SsoApplicationId`, String, required
    /// - Example: `yDtrTUUckp94bix0UEbASLp1TuHxTYTS`
    pub sso_application_id: String,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CreateSingleSignOnEmployeesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        employees: Vec<SingleSignOnEmployees>,
        sso_application_id: impl Into<String>,
    ) -> Self {
        Self {
            employees,
            sso_application_id: sso_application_id.into(),
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

/// Response of [`Client::create_single_sign_on_employees`].
#[non_exhaustive]
pub struct CreateSingleSignOnEmployeesResponse {
    /// What went wrong, one text for each employee in the order of the request; empty where nothing did.
    ///
    /// - On the wire: `ErrorMessages`, list of String
    /// - Example: `导入员工失败，错误信息:[当前openId[rUHYMgaz8aNm2IP3Pn8m5q6I3yJDojClFl555uLyeM0]已经被绑定了，请更换openId进行绑定]`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_messages: Option<Vec<String>>,

    /// Whether all of them were created.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `0`
    pub status: Option<EmployeeImportResult>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// Whether all employees were created.
    pub enum EmployeeImportResult, UnknownEmployeeImportResult {
        /// `0` – All of them.
        All = 0,
        /// `1` – Some of them.
        Some = 1,
        /// `2` – None of them.
        None = 2,
    }
}

impl rt::Action for CreateSingleSignOnEmployeesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateSingleSignOnEmployees")
    };
    type Response = CreateSingleSignOnEmployeesResponse;
}

rt::request! {
    CreateSingleSignOnEmployeesRequest {
        0 operator: Option "Operator", required();
        1 employees: "Employees", required().limits(&[max_items(200)]);
        2 sso_application_id: "SsoApplicationId", required();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    CreateSingleSignOnEmployeesResponse {
        0 error_messages: Option "ErrorMessages", sensitive();
        1 status: Option "Status";
        2 request_id: "RequestId";
    }
}
