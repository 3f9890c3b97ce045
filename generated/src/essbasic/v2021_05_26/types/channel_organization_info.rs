// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ChannelOrganizationInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::OrganizationAuthorizationStatus;

/// A client organization of the platform.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct ChannelOrganizationInfo {
    /// Identifier given by e-Sign. It is the same in all applications.
    ///
    /// - On the wire: `OrganizationId`, String
    /// - Example: `yDRSRUUgygj6qnwfUuO4zjEwc193c2hH`
    pub organization_id: Option<String>,

    /// Your identifier of the client organization.
    ///
    /// - On the wire: `OrganizationOpenId`, String
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// Name of the client organization.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,

    /// Unified social credit code of the organization.
    ///
    /// - On the wire: `UnifiedSocialCreditCode`, String
    /// - Example: `X1440101304662708B`
    pub unified_social_credit_code: Option<String>,

    /// Name of the legal representative.
    ///
    /// - On the wire: `LegalName`, String
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: Option<String>,

    /// Your identifier of the legal representative as an employee of the organization.
    ///
    /// - On the wire: `LegalOpenId`, String
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_open_id: Option<String>,

    /// Name of the super administrator.
    ///
    /// - On the wire: `AdminName`, String
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: Option<String>,

    /// Your identifier of the super administrator as an employee of the organization.
    ///
    /// - On the wire: `AdminOpenId`, String
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_open_id: Option<String>,

    /// Mobile number of the super administrator, partly masked with `*`.
    ///
    /// - On the wire: `AdminMobile`, String
    /// - Example: `186****0000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: Option<String>,

    /// How far the verification of the organization is. From `UNVERIFIED` it goes to `VERIFYING`, then either to the
    /// legal representative or to the review of the authorization letter, and ends with `VERIFIED` or a rejected
    /// letter.
    ///
    /// - On the wire: `AuthorizationStatus`, String
    /// - Example: `VERIFIED`
    pub authorization_status: Option<OrganizationAuthorizationStatus>,

    /// How the organization is verified.
    ///
    /// - On the wire: `AuthorizationType`, String
    /// - Example: `AuthorizationLegalIdentity`
    pub authorization_type: Option<OrganizationAuthorizationMethod>,

    /// Whether the organization is activated.
    ///
    /// - On the wire: `ActiveStatus`, Integer
    /// - Example: `0`
    pub active_status: Option<OrganizationActivation>,

    /// When the account expires.
    ///
    /// - On the wire: `LicenseExpireTime`, Unix time in seconds
    /// - Example: `1702366386`
    pub license_expire_time: Option<i64>,

    /// Whether the data of the organization have been submitted for verification. It falls back to false when the
    /// verification becomes void, for example because the data are submitted anew or uploaded again after a
    /// rejection.
    ///
    /// - On the wire: `HasSubmittedAuthInfo`, Boolean
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub has_submitted_auth_info: Option<bool>,
}

rt::text_enum! {
    /// How a client organization is verified.
    pub enum OrganizationAuthorizationMethod, UnknownOrganizationAuthorizationMethod {
        /// `AuthorizationInit` – Not chosen yet.
        AuthorizationInit = "AuthorizationInit",
        /// `AuthorizationFile` – Authorization letter.
        AuthorizationFile = "AuthorizationFile",
        /// `AuthorizationLegalPerson` – The legal representative authorizes the super administrator.
        AuthorizationLegalPerson = "AuthorizationLegalPerson",
        /// `AuthorizationLegalIdentity` – The legal representative verifies in person.
        AuthorizationLegalIdentity = "AuthorizationLegalIdentity",
    }
}

rt::integer_enum! {
    /// Whether a client organization is activated.
    pub enum OrganizationActivation, UnknownOrganizationActivation {
        /// `0` – Not activated.
        Inactive = 0,
        /// `1` – Activated, until `LicenseExpireTime`.
        Active = 1,
    }
}

impl OrganizationActivation {
    /// Whether it is `1`.
    #[must_use]
    pub fn is_active(&self) -> bool {
        matches!(self, Self::Active)
    }

    /// Whether it is `1`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Active)
    }
}

rt::structure! {
    received ChannelOrganizationInfo {
        0 organization_id: Option "OrganizationId";
        1 organization_open_id: Option "OrganizationOpenId", sensitive();
        2 organization_name: Option "OrganizationName";
        3 unified_social_credit_code: Option "UnifiedSocialCreditCode";
        4 legal_name: Option "LegalName", sensitive();
        5 legal_open_id: Option "LegalOpenId", sensitive();
        6 admin_name: Option "AdminName", sensitive();
        7 admin_open_id: Option "AdminOpenId", sensitive();
        8 admin_mobile: Option "AdminMobile", sensitive();
        9 authorization_status: Option "AuthorizationStatus";
        10 authorization_type: Option "AuthorizationType";
        11 active_status: Option "ActiveStatus";
        12 license_expire_time: Option "LicenseExpireTime";
        13 has_submitted_auth_info: Option "HasSubmittedAuthInfo";
    }
}
