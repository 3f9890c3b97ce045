// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/FlowStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// State of a flow.
    pub enum FlowStatus, UnknownFlowStatus {
        /// `0` – Not started; no fields to fill in.
        NotStarted = 0,
        /// `1` – Has to be signed.
        Init = 1,
        /// `2` – Being signed: at least one signer has signed.
        Part = 2,
        /// `3` – Rejected by a signer.
        Reject = 3,
        /// `4` – Signed by all.
        All = 4,
        /// `5` – Expired.
        Deadline = 5,
        /// `6` – Cancelled.
        Cancel = 6,
        /// `7` – Not started; has fields to fill in.
        NotStartedToFill = 7,
        /// `8` – Has to be filled in.
        Filling = 8,
        /// `9` – Partly filled in.
        PartFilled = 9,
        /// `10` – A signer refused to fill in fields.
        FillReject = 10,
        /// `16` – Void, for instance because a signer was renamed during signing.
        Invalid = 16,
        /// `21` – Released.
        Relieved = 21,
    }
}

impl FlowStatus {
    /// Whether it is `3`, `5`, `6`, `10` or `16`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(
            self, Self::Reject | Self::Deadline | Self::Cancel | Self::FillReject |
            Self::Invalid
        )
    }

    /// Whether it is `3`, `4`, `5`, `6`, `10`, `16` or `21`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Reject | Self::All | Self::Deadline | Self::Cancel |
            Self::FillReject | Self::Invalid | Self::Relieved
        )
    }

    /// Whether it is `4`.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::All)
    }
}
