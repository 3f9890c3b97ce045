// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeUserAutoSignStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::AutoSignScene;
use crate::ess::v2020_11_11::types::{Agent, UserInfo, UserThreeFactor};

impl Client {
    /// Returns whether a person has opened personal automatic signing. For special scenes such as prescriptions.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeUserAutoSignStatus)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.CallOpenCloudApiError` – An API of Tencent Cloud that the service depends on failed.
    /// - `InternalError.Callback` – The service could not send a callback.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     AutoSignScene, Client, DescribeUserAutoSignStatusRequest, IdCardType, Operator,
    ///     UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xu********Ewg0vjoimj"));
    /// let request = DescribeUserAutoSignStatusRequest::new(
    ///     AutoSignScene::EPrescriptionAutoSign,
    ///     UserThreeFactor::new(UserThreeFactorArgs {
    ///         name: "典子谦".into(),
    ///         id_card_type: IdCardType::IdCard,
    ///         id_card_number: "620000198802020000".into(),
    ///     }),
    /// );
    /// let response = client.describe_user_auto_sign_status(&request).await?;
    /// println!("{}", response.is_open);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_user_auto_sign_status(
        &self,
        request: &DescribeUserAutoSignStatusRequest,
    ) -> impl Future<Output = Result<DescribeUserAutoSignStatusResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_user_auto_sign_status`].
#[must_use]
#[non_exhaustive]
pub struct DescribeUserAutoSignStatusRequest {
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

    /// Person the call is about.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeUserAutoSignStatusRequest {
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

/// Response of [`Client::describe_user_auto_sign_status`].
#[non_exhaustive]
pub struct DescribeUserAutoSignStatusResponse {
    /// Whether the person has opened automatic signing.
    ///
    /// - On the wire: `IsOpen`, Boolean, always present in responses
    /// - Example: `true`
    pub is_open: bool,

    /// Unix time from which the licence is valid. Given only if automatic signing was opened with a licence.
    ///
    /// - On the wire: `LicenseFrom`, Unix time in seconds, always present in responses
    /// - Example: `1684412179`
    pub license_from: i64,

    /// Unix time at which the licence expires. Given only if automatic signing was opened with a licence.
    ///
    /// - On the wire: `LicenseTo`, Unix time in seconds, always present in responses
    /// - Example: `1715948179`
    pub license_to: i64,

    /// Whether a personal licence was bound when automatic signing was opened.
    ///
    /// - On the wire: `LicenseType`, Integer
    /// - Example: `1`
    pub license_type: Option<AutoSignLicenseType>,

    /// Seal the person uses for automatic signing. If empty none is set, and the person has to set one through the
    /// link for opening.
    ///
    /// - On the wire: `SealId`, String
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub seal_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// Whether automatic signing of a person is bound to a personal licence.
    pub enum AutoSignLicenseType, UnknownAutoSignLicenseType {
        /// `0` – A personal licence is bound. It cannot be moved to another person.
        ///
        /// - Valid for 365 days
        Bound = 0,
        /// `1` – No licence is bound; contracts use up contract quota.
        Unbound = 1,
    }
}

impl AutoSignLicenseType {
    /// How long what it names is valid; `None` where that is not documented.
    #[must_use]
    pub fn valid_for(&self) -> Option<rt::Duration> {
        let seconds = match self {
            Self::Bound => 31536000,
            _ => return None,
        };
        Some(rt::Duration::from_secs(seconds))
    }
}

impl rt::Action for DescribeUserAutoSignStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeUserAutoSignStatus")
    };
    type Response = DescribeUserAutoSignStatusResponse;
}

rt::request! {
    DescribeUserAutoSignStatusRequest {
        0 operator: Option "Operator", required();
        1 scene_key: "SceneKey", required().known();
        2 user_info: "UserInfo", required();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeUserAutoSignStatusResponse {
        0 is_open: "IsOpen", always();
        1 license_from: "LicenseFrom", always();
        2 license_to: "LicenseTo", always();
        3 license_type: Option "LicenseType";
        4 seal_id: Option "SealId";
        5 request_id: "RequestId";
    }
}
