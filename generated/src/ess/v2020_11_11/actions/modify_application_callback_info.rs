// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ModifyApplicationCallbackInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, CallbackInfo, UserInfo};

impl Client {
    /// Adds or removes an address to which callbacks of the organization are sent. Adding changes nothing if the
    /// address is there already. The address has to take HTTP POST requests and to answer with status 200.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyApplicationCallbackInfo)
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
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     CallbackInfo, CallbackOperation, Client, ModifyApplicationCallbackInfoRequest,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("y******************g"));
    /// let request = ModifyApplicationCallbackInfoRequest::new(
    ///     CallbackOperation::Remove,
    ///     CallbackInfo::new("https://y.qq.com/"),
    /// );
    /// let response = client.modify_application_callback_info(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_application_callback_info(
        &self,
        request: &ModifyApplicationCallbackInfoRequest,
    ) -> impl Future<Output = Result<ModifyApplicationCallbackInfoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_application_callback_info`].
#[must_use]
#[non_exhaustive]
pub struct ModifyApplicationCallbackInfoRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// What to do.
    ///
    /// - On the wire: `OperateType`, Integer, required
    /// - Example: `1`
    pub operate_type: CallbackOperation,

    /// Address of the callbacks.
    ///
    /// - On the wire: `CallbackInfo`, object `CallbackInfo`, required
    pub callback_info: CallbackInfo,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl ModifyApplicationCallbackInfoRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(operate_type: CallbackOperation, callback_info: CallbackInfo) -> Self {
        Self {
            operate_type,
            callback_info,
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

/// Response of [`Client::modify_application_callback_info`].
#[non_exhaustive]
pub struct ModifyApplicationCallbackInfoResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// What to do with an address of callbacks.
    pub enum CallbackOperation, UnknownCallbackOperation {
        /// `1` – Add it.
        Add = 1,
        /// `2` – Remove it.
        Remove = 2,
    }
}

impl rt::Action for ModifyApplicationCallbackInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyApplicationCallbackInfo")
    };
    type Response = ModifyApplicationCallbackInfoResponse;
}

rt::request! {
    ModifyApplicationCallbackInfoRequest {
        0 operator: Option "Operator", required();
        1 operate_type: "OperateType", required().known();
        2 callback_info: "CallbackInfo", required();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    ModifyApplicationCallbackInfoResponse {
        0 request_id: "RequestId";
    }
}
