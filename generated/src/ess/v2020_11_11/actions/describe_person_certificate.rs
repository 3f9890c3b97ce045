// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribePersonCertificate.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::AutoSignScene;
use crate::ess::v2020_11_11::types::{Agent, UserInfo, UserThreeFactor};

impl Client {
    /// Returns the certificate of a person who has opened automatic signing in medicine.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribePersonCertificate)
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
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter.EmptyParams` – Parameters are empty.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Agent, AutoSignScene, Client, DescribePersonCertificateRequest, IdCardType, Operator,
    ///     UserThreeFactor, UserThreeFactorArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = DescribePersonCertificateRequest::new(
    ///         UserThreeFactor::new(UserThreeFactorArgs {
    ///             name: "张三".into(),
    ///             id_card_type: IdCardType::IdCard,
    ///             id_card_number: "37000019890303000X".into(),
    ///         }),
    ///     )
    ///     .agent(Agent::new())
    ///     .scene_key(AutoSignScene::EPrescriptionAutoSign);
    /// let response = client.describe_person_certificate(&request).await?;
    /// println!("{:?}", response.cert);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_person_certificate(
        &self,
        request: &DescribePersonCertificateRequest,
    ) -> impl Future<Output = Result<DescribePersonCertificateResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_person_certificate`].
#[must_use]
#[non_exhaustive]
pub struct DescribePersonCertificateRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Person the call is about.
    ///
    /// - On the wire: `UserInfo`, object `UserThreeFactor`, required
    pub user_info: UserThreeFactor,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    pub agent: Option<Agent>,

    /// Scene that the certificate is used in.
    ///
    /// - On the wire: `SceneKey`, String, optional
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub scene_key: Option<AutoSignScene>,
}

impl DescribePersonCertificateRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(user_info: UserThreeFactor) -> Self {
        Self { user_info, ..rt::unset() }
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

    /// Sets `SceneKey`. Scene that the certificate is used in.
    #[inline]
    pub fn scene_key(mut self, scene_key: AutoSignScene) -> Self {
        self.scene_key = Some(scene_key);
        self
    }
}

/// Response of [`Client::describe_person_certificate`].
#[non_exhaustive]
pub struct DescribePersonCertificateResponse {
    /// The certificate, Base64.
    ///
    /// - On the wire: `Cert`, String
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub cert: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribePersonCertificateRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribePersonCertificate")
    };
    type Response = DescribePersonCertificateResponse;
}

rt::request! {
    DescribePersonCertificateRequest {
        0 operator: Option "Operator", required();
        1 user_info: "UserInfo", required();
        2 agent: Option "Agent";
        3 scene_key: Option "SceneKey", known();
    }
}

rt::response! {
    DescribePersonCertificateResponse {
        0 cert: Option "Cert", sensitive();
        1 request_id: "RequestId";
    }
}
