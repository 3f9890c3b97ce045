// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/FlowStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// State of a flow.
    pub enum FlowStatus, UnknownFlowStatus {
        /// `INIT` – Created.
        Init = "INIT",
        /// `PART` – Being signed: at least one signer has signed.
        Part = "PART",
        /// `REJECT` – Rejected by a signer.
        Reject = "REJECT",
        /// `ALL` – Signed by all.
        All = "ALL",
        /// `DEADLINE` – Expired.
        Deadline = "DEADLINE",
        /// `CANCEL` – Cancelled.
        Cancel = "CANCEL",
        /// `INVALID` – Void, for instance because a signer was renamed during signing.
        Invalid = "INVALID",
        /// `RELIEVED` – Released.
        Relieved = "RELIEVED",
    }
}

impl FlowStatus {
    /// Whether it is `REJECT`, `DEADLINE`, `CANCEL` or `INVALID`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Reject | Self::Deadline | Self::Cancel | Self::Invalid)
    }

    /// Whether it is `REJECT`, `ALL`, `DEADLINE`, `CANCEL`, `INVALID` or `RELIEVED`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Reject | Self::All | Self::Deadline | Self::Cancel |
            Self::Invalid | Self::Relieved
        )
    }

    /// Whether it is `ALL`.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::All)
    }
}
