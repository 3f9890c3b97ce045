// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCancelUserAutoSignEnableUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::AutoSignScene;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo, UserThreeFactor};

impl Client {
    /// Makes a link invalid that was sent to a person for opening automatic signing. Not possible once the person has
    /// opened it. For prescriptions only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCancelUserAutoSignEnableUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.UserAutoSignEnableAlready` – The link cannot be withdrawn, because the person has already
    ///   turned on automatic signing.
    /// - `FailedOperation.UserAutoSignEnableUrlNotExist` – There is no link for turning on automatic signing that
    ///   could be withdrawn.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AutoSignScene, ChannelCancelUserAutoSignEnableUrlRequest, Client, IdCardType,
    ///     Operator, UserInfo, UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("65fb0c591044be8a1f60aa382cc5ed0e")
    ///             .organization("d7c13a8b81340cce9e3968c0ee248f04")
    ///             .user("00498cc8500be9cxxxxxxx3aff766cac"),
    ///     );
    /// let request = ChannelCancelUserAutoSignEnableUrlRequest::new(
    ///     UserInfo::new().open_id(""),
    ///     AutoSignScene::EPrescriptionAutoSign,
    ///     UserThreeFactor::new(UserThreeFactorArgs {
    ///         name: "小明".into(),
    ///         id_card_type: IdCardType::IdCard,
    ///         id_card_number: "610000000000000000".into(),
    ///     }),
    /// );
    /// let response = client.channel_cancel_user_auto_sign_enable_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_cancel_user_auto_sign_enable_url(
        &self,
        request: &ChannelCancelUserAutoSignEnableUrlRequest,
    ) -> impl Future<
        Output = Result<ChannelCancelUserAutoSignEnableUrlResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::channel_cancel_user_auto_sign_enable_url`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCancelUserAutoSignEnableUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, required
    pub operator: UserInfo,

    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,

    /// Person whose link is cancelled.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,
}

impl ChannelCancelUserAutoSignEnableUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(
        operator: UserInfo,
        scene_key: AutoSignScene,
        user_info: UserThreeFactor,
    ) -> Self {
        Self {
            operator,
            scene_key,
            user_info,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Response of [`Client::channel_cancel_user_auto_sign_enable_url`].
#[non_exhaustive]
pub struct ChannelCancelUserAutoSignEnableUrlResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelCancelUserAutoSignEnableUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCancelUserAutoSignEnableUrl")
    };
    type Response = ChannelCancelUserAutoSignEnableUrlResponse;
}

rt::request! {
    ChannelCancelUserAutoSignEnableUrlRequest {
        0 agent: Option "Agent", required();
        1 operator: "Operator", required();
        2 scene_key: "SceneKey", required().known();
        3 user_info: "UserInfo", required();
    }
}

rt::response! {
    ChannelCancelUserAutoSignEnableUrlResponse {
        0 request_id: "RequestId";
    }
}
