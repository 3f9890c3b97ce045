// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDisableUserAutoSign.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::AutoSignScene;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo, UserThreeFactor};

impl Client {
    /// Closes personal automatic signing of a person, whose consent is not needed. The quota of a personal licence
    /// that was bound is not returned. For special scenes such as prescriptions.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDisableUserAutoSign)
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
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NotInAutoSignWhiteList` – The application is not allowlisted for this way of automatic
    ///   signing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AutoSignScene, ChannelDisableUserAutoSignRequest, Client, IdCardType, Operator,
    ///     UserInfo, UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("65fb0c591044be8a1f60aa382cc5ed0e")
    ///             .organization("d7c13a8b81340cce9e3968c0ee248f04")
    ///             .user("00498cc8500be9cxxxxxxx3aff766cac"),
    ///     );
    /// let request = ChannelDisableUserAutoSignRequest::new(
    ///         AutoSignScene::EPrescriptionAutoSign,
    ///         UserThreeFactor::new(UserThreeFactorArgs {
    ///             name: "小明".into(),
    ///             id_card_type: IdCardType::IdCard,
    ///             id_card_number: "610000000000000000".into(),
    ///         }),
    ///     )
    ///     .operator(UserInfo::new().open_id(""));
    /// let response = client.channel_disable_user_auto_sign(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_disable_user_auto_sign(
        &self,
        request: &ChannelDisableUserAutoSignRequest,
    ) -> impl Future<Output = Result<ChannelDisableUserAutoSignResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_disable_user_auto_sign`].
#[must_use]
#[non_exhaustive]
pub struct ChannelDisableUserAutoSignRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,

    /// Person whose automatic signing is closed.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: Option<UserInfo>,
}

impl ChannelDisableUserAutoSignRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(scene_key: AutoSignScene, user_info: UserThreeFactor) -> Self {
        Self {
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

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::channel_disable_user_auto_sign`].
#[non_exhaustive]
pub struct ChannelDisableUserAutoSignResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDisableUserAutoSignRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDisableUserAutoSign")
    };
    type Response = ChannelDisableUserAutoSignResponse;
}

rt::request! {
    ChannelDisableUserAutoSignRequest {
        0 agent: Option "Agent", required();
        1 scene_key: "SceneKey", required().known();
        2 user_info: "UserInfo", required();
        3 operator: Option "Operator";
    }
}

rt::response! {
    ChannelDisableUserAutoSignResponse {
        0 request_id: "RequestId";
    }
}
