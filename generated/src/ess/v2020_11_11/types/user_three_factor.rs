// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/UserThreeFactor.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::IdCardType;

/// A person, by name and identity document.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct UserThreeFactor {
    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `小明`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, required
    /// - Example: `ID_CARD`
    pub id_card_type: IdCardType,

    /// Number of the identity document.
    ///
    /// - On the wire: `IdCardNumber`, String, required
    /// - If `IdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN`: exactly 18 characters (logs a warning), pattern
    ///   `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `IdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern `[HM][0-9]{10}`
    ///   (not checked before sending)
    /// - Example: `610*************1X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: String,
}

impl UserThreeFactor {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: UserThreeFactorArgs) -> Self {
        Self {
            name: args.name,
            id_card_type: args.id_card_type,
            id_card_number: args.id_card_number,
        }
    }
}

/// Named arguments of [`UserThreeFactor::new`].
#[derive(Clone)]
pub struct UserThreeFactorArgs {
    /// `Name` – Real name of the person who signs; used for identity verification and on the signature.
    pub name: String,
    /// `IdCardType` – Kind of identity document.
    pub id_card_type: IdCardType,
    /// `IdCardNumber` – Number of the identity document.
    pub id_card_number: String,
}

rt::structure! {
    sent UserThreeFactor {
        0 name: "Name", required().sensitive();
        1 id_card_type: "IdCardType", required().known();
        2 id_card_number: "IdCardNumber",
            required()
            .sensitive()
            .cases(&[when(&[is(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
    }
}
