// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RecipientComponentInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::FieldFillStatus;
use crate::essbasic::v2021_05_26::types::FilledComponent;

/// Fill fields of one party of a contract.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct RecipientComponentInfo {
    /// Role of the party.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR`
    pub recipient_id: Option<String>,

    /// Whether the party has filled in its fields.
    ///
    /// - On the wire: `RecipientFillStatus`, String
    /// - Example: `1`
    pub recipient_fill_status: Option<FieldFillStatus>,

    /// Whether the party is the initiator.
    ///
    /// - On the wire: `IsPromoter`, Boolean
    /// - Example: `true`
    pub is_promoter: Option<bool>,

    /// Fill fields of the party.
    ///
    /// - On the wire: `Components`, list of object `FilledComponent`
    pub components: Option<Vec<FilledComponent>>,
}

rt::structure! {
    received RecipientComponentInfo {
        0 recipient_id: Option "RecipientId";
        1 recipient_fill_status: Option "RecipientFillStatus";
        2 is_promoter: Option "IsPromoter";
        3 components: Option "Components";
    }
}
