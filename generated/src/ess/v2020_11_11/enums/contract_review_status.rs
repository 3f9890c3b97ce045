// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ContractReviewStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// State of a task that reviews a contract.
    pub enum ContractReviewStatus, UnknownContractReviewStatus {
        /// `1` – Created.
        Created = 1,
        /// `2` – Waiting.
        Queued = 2,
        /// `3` – Running.
        Running = 3,
        /// `4` – Finished.
        Succeeded = 4,
        /// `5` – Failed.
        Failed = 5,
    }
}

impl ContractReviewStatus {
    /// Whether it is `5`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// Whether it is `4` or `5`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed)
    }

    /// Whether it is `4`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Succeeded)
    }
}
