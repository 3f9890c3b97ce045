// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/OccupiedSealType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of seal, as lists of seals name it.
    pub enum OccupiedSealType, UnknownOccupiedSealType {
        /// `OFFICIAL` – Official seal of the organization.
        Official = "OFFICIAL",
        /// `CONTRACT` – Seal for contracts.
        Contract = "CONTRACT",
        /// `ORGANIZATIONSEAL` – Seal uploaded as a picture.
        UploadedSeal = "ORGANIZATIONSEAL",
        /// `LEGAL_PERSON_SEAL` – Seal of the legal representative.
        LegalPersonSeal = "LEGAL_PERSON_SEAL",
    }
}
