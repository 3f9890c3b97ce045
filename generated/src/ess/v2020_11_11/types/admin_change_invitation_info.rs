// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/AdminChangeInvitationInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::IdCardType;

/// An organization and the person who is to become its super administrator.
///
/// - Set at least one of `NewAdminMobile`, `NewAdminIdCardNumber`.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct AdminChangeInvitationInfo {
    /// Identifier of the organization in e-Sign: a member organization of your group, from the console, or an
    /// organization that `CreateOrganizationAuthUrl` had verified, from the callback.
    ///
    /// - On the wire: `ChangeAdminOrganizationId`, String, required
    pub change_admin_organization_id: String,

    /// Name of the new super administrator; must be that of the person who carries out the change.
    ///
    /// - On the wire: `NewAdminName`, String, required
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_name: String,

    /// Authorization letter. `NewAdminMobile` is required with it.
    ///
    /// - On the wire: `AuthFiles`, list of String, required
    /// - Each item: at most 8 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `pdf`, `jpg`, `png` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_files: Vec<String>,

    /// Mobile number of the new super administrator; must be that of the person who carries out the change.
    ///
    /// - On the wire: `NewAdminMobile`, String, optional
    /// - Required if `AuthFiles` is set
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_mobile: Option<String>,

    /// Kind of identity document; must be that of the person who carries out the change.
    ///
    /// - On the wire: `NewAdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    pub new_admin_id_card_type: Option<IdCardType>,

    /// Number of the identity document; must be that of the person who carries out the change.
    ///
    /// - On the wire: `NewAdminIdCardNumber`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_id_card_number: Option<String>,
}

impl AdminChangeInvitationInfo {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: AdminChangeInvitationInfoArgs) -> Self {
        Self {
            change_admin_organization_id: args.change_admin_organization_id,
            new_admin_name: args.new_admin_name,
            auth_files: args.auth_files,
            ..rt::unset()
        }
    }

    /// Sets `NewAdminMobile`. Mobile number of the new super administrator; must be that of the person who carries
    /// out the change.
    pub fn new_admin_mobile(mut self, new_admin_mobile: impl Into<String>) -> Self {
        self.new_admin_mobile = Some(new_admin_mobile.into());
        self
    }

    /// Sets `NewAdminIdCardType`. Kind of identity document; must be that of the person who carries out the change.
    #[inline]
    pub fn new_admin_id_card_type(mut self, new_admin_id_card_type: IdCardType) -> Self {
        self.new_admin_id_card_type = Some(new_admin_id_card_type);
        self
    }

    /// Sets `NewAdminIdCardNumber`. Number of the identity document; must be that of the person who carries out the
    /// change.
    pub fn new_admin_id_card_number(
        mut self,
        new_admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.new_admin_id_card_number = Some(new_admin_id_card_number.into());
        self
    }
}

/// Named arguments of [`AdminChangeInvitationInfo::new`].
#[derive(Clone)]
pub struct AdminChangeInvitationInfoArgs {
    /// `ChangeAdminOrganizationId` – Identifier of the organization in e-Sign: a member organization of your group,
    /// from the console, or an organization that `CreateOrganizationAuthUrl` had verified, from the callback.
    pub change_admin_organization_id: String,
    /// `NewAdminName` – Name of the new super administrator; must be that of the person who carries out the change.
    pub new_admin_name: String,
    /// `AuthFiles` – Authorization letter.
    pub auth_files: Vec<String>,
}

rt::structure! {
    sent AdminChangeInvitationInfo {
        0 change_admin_organization_id: "ChangeAdminOrganizationId", required();
        1 new_admin_name: "NewAdminName", required().sensitive();
        2 auth_files: "AuthFiles", required().sensitive().each(&[max_file_bytes(8388608), format(Base64)]);
        3 new_admin_mobile: Option "NewAdminMobile", sensitive();
        4 new_admin_id_card_type: Option "NewAdminIdCardType", known();
        5 new_admin_id_card_number: Option "NewAdminIdCardNumber", sensitive();
    }
    rules [
        AtLeastOneOf(&[&["NewAdminMobile"], &["NewAdminIdCardNumber"]]),
        If { effect: Required, field: &["NewAdminMobile"], when: &[given(&["AuthFiles"])] },
    ]
}
