// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RecipientComponentInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::FieldFillStatus;
use crate::ess::v2020_11_11::types::FilledComponent;

/// Fill fields of one party of a contract.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RecipientComponentInfo {
    /// Role of the party; its fields belong to it.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub recipient_id: Option<String>,

    /// Whether the party has filled in its fields; empty if it has none.
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

    /// Fields of the party for signing and approving.
    ///
    /// - On the wire: `SignComponents`, list of object `FilledComponent`
    pub sign_components: Option<Vec<FilledComponent>>,
}

rt::structure! {
    received RecipientComponentInfo {
        0 recipient_id: Option "RecipientId";
        1 recipient_fill_status: Option "RecipientFillStatus";
        2 is_promoter: Option "IsPromoter";
        3 components: Option "Components";
        4 sign_components: Option "SignComponents";
    }
}
