// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/PresetApproverInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::MainlandIdCardType;

/// Who may claim a contract whose signer is filled in later: only a signer who matches can. Persons are preset by
/// name, mobile number and document, employees of organizations by `OrganizationName` only.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct PresetApproverInfo {
    /// Name the person must have.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mobile number the person must have.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Number of the identity document the person must have.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Required if `IdCardType` is set
    /// - If `IdCardType` is set: exactly 18 characters (logs a warning), pattern `[0-9]{17}[0-9X]` (not checked
    ///   before sending)
    /// - Example: `430000000000000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: Option<String>,

    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Required if `IdCardNumber` is set
    /// - Example: `ID_CARD`
    pub id_card_type: Option<MainlandIdCardType>,

    /// Organization whose employees may claim the contract. Required when the signer is an organization. Client
    /// organizations are not supported, only outside organizations.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `xxxx有限公司`
    pub organization_name: Option<String>,
}

impl PresetApproverInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Name`. Name the person must have.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Mobile`. Mobile number the person must have.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `IdCardNumber`. Number of the identity document the person must have.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }

    /// Sets `IdCardType`. Kind of identity document.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: MainlandIdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `OrganizationName`. Organization whose employees may claim the contract.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
}

impl Default for PresetApproverInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent PresetApproverInfo {
        0 name: Option "Name", sensitive();
        1 mobile: Option "Mobile", sensitive();
        2 id_card_number: Option "IdCardNumber",
            sensitive()
            .cases(&[when(&[given(&["IdCardType"])]).limits(&[chars(18).warn()])]);
        3 id_card_type: Option "IdCardType", known();
        4 organization_name: Option "OrganizationName";
    }
    rules [
        If { effect: Required, field: &["IdCardNumber"], when: &[given(&["IdCardType"])] },
        If { effect: Required, field: &["IdCardType"], when: &[given(&["IdCardNumber"])] },
    ]
}
