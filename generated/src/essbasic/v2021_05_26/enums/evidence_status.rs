// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/EvidenceStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// State of an evidence report.
    pub enum EvidenceStatus, UnknownEvidenceStatus {
        /// `EvidenceStatusExecuting` – Being made.
        Executing = "EvidenceStatusExecuting",
        /// `EvidenceStatusSuccess` – Made.
        Success = "EvidenceStatusSuccess",
        /// `EvidenceStatusFailed` – Could not be made.
        Failed = "EvidenceStatusFailed",
    }
}

impl EvidenceStatus {
    /// Whether it is `EvidenceStatusFailed`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// Whether it is `EvidenceStatusSuccess` or `EvidenceStatusFailed`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Failed)
    }

    /// Whether it is `EvidenceStatusSuccess`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Success)
    }
}
