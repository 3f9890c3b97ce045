// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CancelUserAutoSignEnableUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::AutoSignScene;
use crate::ess::v2020_11_11::types::{Agent, UserInfo, UserThreeFactor};

impl Client {
    /// Makes a link invalid that was sent to a person for opening automatic signing. Not possible once the person has
    /// opened it. For prescriptions and other special uses.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CancelUserAutoSignEnableUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.UserAutoSignEnableAlready` – The link cannot be withdrawn, because the person has already
    ///   turned on automatic signing.
    /// - `FailedOperation.UserAutoSignEnableUrlNotExist` – There is no link for turning on automatic signing that
    ///   could be withdrawn.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     AutoSignScene, CancelUserAutoSignEnableUrlRequest, Client, IdCardType, Operator,
    ///     UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CancelUserAutoSignEnableUrlRequest::new(
    ///     AutoSignScene::EPrescriptionAutoSign,
    ///     UserThreeFactor::new(UserThreeFactorArgs {
    ///         name: "小明".into(),
    ///         id_card_type: IdCardType::IdCard,
    ///         id_card_number: "610000000000000000".into(),
    ///     }),
    /// );
    /// let response = client.cancel_user_auto_sign_enable_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_user_auto_sign_enable_url(
        &self,
        request: &CancelUserAutoSignEnableUrlRequest,
    ) -> impl Future<Output = Result<CancelUserAutoSignEnableUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::cancel_user_auto_sign_enable_url`].
#[must_use]
#[non_exhaustive]
pub struct CancelUserAutoSignEnableUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,

    /// Person whose link is cancelled.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CancelUserAutoSignEnableUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(scene_key: AutoSignScene, user_info: UserThreeFactor) -> Self {
        Self {
            scene_key,
            user_info,
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

/// Response of [`Client::cancel_user_auto_sign_enable_url`].
#[non_exhaustive]
pub struct CancelUserAutoSignEnableUrlResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CancelUserAutoSignEnableUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CancelUserAutoSignEnableUrl")
    };
    type Response = CancelUserAutoSignEnableUrlResponse;
}

rt::request! {
    CancelUserAutoSignEnableUrlRequest {
        0 operator: Option "Operator", required();
        1 scene_key: "SceneKey", required().known();
        2 user_info: "UserInfo", required();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    CancelUserAutoSignEnableUrlResponse {
        0 request_id: "RequestId";
    }
}
