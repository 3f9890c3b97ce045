// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateOrganizationGroupInvitationLink.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Makes a QR code and links with which an organization joins the group of the calling organization, which must
    /// be the parent organization of a group; its super administrator or legal representative opens them. They open
    /// in browsers of mobile phones only, not within mini programs. Append no parameters to them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationGroupInvitationLink)
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
    /// - `ResourceUnavailable` – The resource is not available.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateOrganizationGroupInvitationLinkRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDR4yUUgyg1qh6szUxt1qOK1Jy90khKS"));
    /// let request = CreateOrganizationGroupInvitationLinkRequest::new(1702366386);
    /// let response = client.create_organization_group_invitation_link(&request).await?;
    /// println!("{}", response.link);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_organization_group_invitation_link(
        &self,
        request: &CreateOrganizationGroupInvitationLinkRequest,
    ) -> impl Future<
        Output = Result<CreateOrganizationGroupInvitationLinkResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_organization_group_invitation_link`].
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationGroupInvitationLinkRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// When the links expire, a Unix time.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds, required
    /// - Limit: at most 30 days from now (logs a warning)
    /// - Example: `1736494983`
    pub expire_time: i64,
}

impl CreateOrganizationGroupInvitationLinkRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(expire_time: i64) -> Self {
        Self { expire_time, ..rt::unset() }
    }

    /// Sets `Operator`. Employee who makes the call and may belong to a member organization of the group; needs the
    /// permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::create_organization_group_invitation_link`].
#[non_exhaustive]
pub struct CreateOrganizationGroupInvitationLinkResponse {
    /// Link to a picture of the QR code; keep it secret.
    ///
    /// - On the wire: `Link`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/Y9b**O`
    /// - Sensitive: never shown in errors, logs and debug output
    pub link: String,

    /// Unix time at which the links expire.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds, always present in responses
    /// - Example: `1736495023`
    pub expire_time: i64,

    /// Short link; keep it secret.
    ///
    /// - On the wire: `JumpUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/Rg0**Q`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: String,

    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// - On the wire: `MiniAppPath`, String
    /// - Example: `gh_da88f6188665`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateOrganizationGroupInvitationLinkRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateOrganizationGroupInvitationLink")
    };
    type Response = CreateOrganizationGroupInvitationLinkResponse;
}

rt::request! {
    CreateOrganizationGroupInvitationLinkRequest {
        0 operator: Option "Operator", required();
        1 expire_time: "ExpireTime", required().limits(&[max_now(2592000)]);
    }
}

rt::response! {
    CreateOrganizationGroupInvitationLinkResponse {
        0 link: "Link", always().sensitive();
        1 expire_time: "ExpireTime", always();
        2 jump_url: "JumpUrl", always().sensitive();
        3 mini_app_path: Option "MiniAppPath", sensitive();
        4 request_id: "RequestId";
    }
}
