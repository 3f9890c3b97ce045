// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelRenewAutoSignLicense.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::AutoSignScene;
use crate::essbasic::v2021_05_26::types::{Agent, UserInfo, UserThreeFactor};

impl Client {
    /// Renews a person's licence for automatic signing in medicine by one year; a licence can be renewed once only.
    /// For special scenes such as prescriptions.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelRenewAutoSignLicense)
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
    /// - `FailedOperation.LicenseNoQuota` – The licences for automatic signing are used up.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AutoSignScene, ChannelRenewAutoSignLicenseRequest, Client, IdCardType, Operator,
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
    /// let request = ChannelRenewAutoSignLicenseRequest::new(
    ///         AutoSignScene::EPrescriptionAutoSign,
    ///         UserThreeFactor::new(UserThreeFactorArgs {
    ///             name: "典子谦".into(),
    ///             id_card_type: IdCardType::IdCard,
    ///             id_card_number: "620000198802020000".into(),
    ///         }),
    ///     )
    ///     .operator(UserInfo::new().open_id(""));
    /// let response = client.channel_renew_auto_sign_license(&request).await?;
    /// println!("{:?}", response.license_to);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "since 2026-10-26. No longer in use.")]
    #[inline]
    pub fn channel_renew_auto_sign_license(
        &self,
        request: &ChannelRenewAutoSignLicenseRequest,
    ) -> impl Future<Output = Result<ChannelRenewAutoSignLicenseResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_renew_auto_sign_license`].
#[must_use]
#[non_exhaustive]
pub struct ChannelRenewAutoSignLicenseRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// Scene of automatic signing.
    ///
    /// - On the wire: `SceneKey`, String, required
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: AutoSignScene,

    /// Person the call is about.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: Option<UserInfo>,
}

impl ChannelRenewAutoSignLicenseRequest {
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

/// Response of [`Client::channel_renew_auto_sign_license`].
#[non_exhaustive]
pub struct ChannelRenewAutoSignLicenseResponse {
    /// Unix time at which the renewed licence expires. Given only if automatic signing was opened with a licence.
    ///
    /// - On the wire: `LicenseTo`, Unix time in seconds
    /// - Example: `1716884877`
    pub license_to: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelRenewAutoSignLicenseRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelRenewAutoSignLicense")
    };
    type Response = ChannelRenewAutoSignLicenseResponse;
}

rt::request! {
    ChannelRenewAutoSignLicenseRequest {
        0 agent: Option "Agent", required();
        1 scene_key: "SceneKey", required().known();
        2 user_info: "UserInfo", required();
        3 operator: Option "Operator";
    }
}

rt::response! {
    ChannelRenewAutoSignLicenseResponse {
        0 license_to: Option "LicenseTo";
        1 request_id: "RequestId";
    }
}
