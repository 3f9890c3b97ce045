// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/AdminChangeInvitationInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::IdCardType;

/// An organization and the person who is to become its super administrator.
///
/// - Set at least one of `ChangeAdminOrganizationId`, `ChangeAdminOrganizationOpenId`.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct AdminChangeInvitationInfo {
    /// Identifier of the organization in e-Sign. Give this or `ChangeAdminOrganizationOpenId`; if both are given they
    /// must name the same organization.
    ///
    /// - On the wire: `ChangeAdminOrganizationId`, String, optional
    /// - Example: `yDwFmUUckpstjt1aUyN9xSlvgkLEa4NC`
    pub change_admin_organization_id: Option<String>,

    /// Your identifier of the organization. Give this or `ChangeAdminOrganizationId`; if both are given they must
    /// name the same organization.
    ///
    /// - On the wire: `ChangeAdminOrganizationOpenId`, String, optional
    /// - Example: `ess_open_organization_1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub change_admin_organization_open_id: Option<String>,

    /// Your identifier of the new super administrator.
    ///
    /// - On the wire: `NewAdminOpenId`, String, optional
    /// - Example: `HidetoshiDekisugi`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_open_id: Option<String>,

    /// Name of the new super administrator.
    ///
    /// - On the wire: `NewAdminName`, String, optional
    /// - Required if `AuthFiles` is set
    /// - Example: `出木杉`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_name: Option<String>,

    /// Mobile number of the new super administrator; must be that of the person who carries out the change.
    ///
    /// - On the wire: `NewAdminMobile`, String, optional
    /// - Required if `AuthFiles` is set
    /// - Example: `13200000013`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_mobile: Option<String>,

    /// Kind of identity document; must be that of the person who carries out the change.
    ///
    /// - On the wire: `NewAdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub new_admin_id_card_type: Option<IdCardType>,

    /// Number of the identity document; must be that of the person who carries out the change.
    ///
    /// - On the wire: `NewAdminIdCardNumber`, String, optional
    /// - Example: `530823199206084610`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_id_card_number: Option<String>,

    /// Authorization letter. Required when changes are made in batch.
    ///
    /// - On the wire: `AuthFiles`, list of String, optional
    /// - Each item: at most 8 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `pdf`, `jpg`, `png` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_files: Option<Vec<String>>,
}

impl AdminChangeInvitationInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ChangeAdminOrganizationId`. Identifier of the organization in e-Sign.
    pub fn change_admin_organization_id(
        mut self,
        change_admin_organization_id: impl Into<String>,
    ) -> Self {
        self.change_admin_organization_id = Some(change_admin_organization_id.into());
        self
    }

    /// Sets `ChangeAdminOrganizationOpenId`. Your identifier of the organization.
    pub fn change_admin_organization_open_id(
        mut self,
        change_admin_organization_open_id: impl Into<String>,
    ) -> Self {
        self.change_admin_organization_open_id = Some(
            change_admin_organization_open_id.into(),
        );
        self
    }

    /// Sets `NewAdminOpenId`. Your identifier of the new super administrator.
    pub fn new_admin_open_id(mut self, new_admin_open_id: impl Into<String>) -> Self {
        self.new_admin_open_id = Some(new_admin_open_id.into());
        self
    }

    /// Sets `NewAdminName`. Name of the new super administrator.
    pub fn new_admin_name(mut self, new_admin_name: impl Into<String>) -> Self {
        self.new_admin_name = Some(new_admin_name.into());
        self
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

    /// Sets `AuthFiles`. Authorization letter.
    #[inline]
    pub fn auth_files(mut self, auth_files: Vec<String>) -> Self {
        self.auth_files = Some(auth_files);
        self
    }
}

impl Default for AdminChangeInvitationInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent AdminChangeInvitationInfo {
        0 change_admin_organization_id: Option "ChangeAdminOrganizationId";
        1 change_admin_organization_open_id: Option "ChangeAdminOrganizationOpenId", sensitive();
        2 new_admin_open_id: Option "NewAdminOpenId", sensitive();
        3 new_admin_name: Option "NewAdminName", sensitive();
        4 new_admin_mobile: Option "NewAdminMobile", sensitive();
        5 new_admin_id_card_type: Option "NewAdminIdCardType", known();
        6 new_admin_id_card_number: Option "NewAdminIdCardNumber", sensitive();
        7 auth_files: Option "AuthFiles", sensitive().each(&[max_file_bytes(8388608), format(Base64)]);
    }
    rules [
        AtLeastOneOf(&[&["ChangeAdminOrganizationId"], &["ChangeAdminOrganizationOpenId"]]),
        If { effect: Required, field: &["NewAdminName"], when: &[given(&["AuthFiles"])] },
        If { effect: Required, field: &["NewAdminMobile"], when: &[given(&["AuthFiles"])] },
    ]
}
