// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SealType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of seal of an organization.
    pub enum SealType, UnknownSealType {
        /// `OFFICIAL` – Official seal of the organization, for formal documents.
        Official = "OFFICIAL",
        /// `CONTRACT` – Seal for contracts.
        Contract = "CONTRACT",
        /// `FINANCE` – Seal for financial documents, such as invoices and receipts.
        Finance = "FINANCE",
        /// `PERSONNEL` – Seal for personnel matters, such as labour contracts.
        Personnel = "PERSONNEL",
        /// `OTHER` – Other seals.
        Other = "OTHER",
    }
}
