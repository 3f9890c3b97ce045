// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ApproverRestriction.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::IdCardType;

/// Data of a signer that a sign code is limited to.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct ApproverRestriction {
    /// Name the signer must have.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mobile number the signer must have, 11 digits.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Example: `13000000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Example: `ID_CARD`
    pub id_card_type: Option<IdCardType>,

    /// Number of the identity document.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Limit: only upper-case letters and digits (logs a warning)
    /// - Example: `4500000000000000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: Option<String>,
}

impl ApproverRestriction {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Name`. Name the signer must have.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Mobile`. Mobile number the signer must have, 11 digits.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `IdCardType`. Kind of identity document.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `IdCardNumber`. Number of the identity document.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
}

impl Default for ApproverRestriction {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent ApproverRestriction {
        0 name: Option "Name", sensitive();
        1 mobile: Option "Mobile", sensitive().limits(&[format(Mobile)]);
        2 id_card_type: Option "IdCardType", known();
        3 id_card_number: Option "IdCardNumber", sensitive().limits(&[charset(UPPERCASE.with(DIGITS))]);
    }
}
