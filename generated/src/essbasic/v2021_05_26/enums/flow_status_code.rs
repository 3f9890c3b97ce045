// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/FlowStatusCode.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// State of a flow, as callbacks number it.
    pub enum FlowStatusCode, UnknownFlowStatusCode {
        /// `1` – Created.
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
        /// `8` – Has to be filled in.
        Filling = 8,
        /// `16` – Void, for instance because a signer was renamed during signing.
        Invalid = 16,
        /// `21` – Released.
        Relieved = 21,
    }
}

impl FlowStatusCode {
    /// Whether it is `3`, `5`, `6` or `16`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Reject | Self::Deadline | Self::Cancel | Self::Invalid)
    }

    /// Whether it is `3`, `4`, `5`, `6`, `16` or `21`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Reject | Self::All | Self::Deadline | Self::Cancel |
            Self::Invalid | Self::Relieved
        )
    }

    /// Whether it is `4`.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::All)
    }

    /// The same as [`FlowStatus`](crate::essbasic::v2021_05_26::enums::FlowStatus); `None` for a value that has none
    /// there.
    #[must_use]
    pub fn to_flow_status(
        &self,
    ) -> Option<crate::essbasic::v2021_05_26::enums::FlowStatus> {
        use crate::essbasic::v2021_05_26::enums::FlowStatus as Same;
        Some(
            match self {
                Self::Init => Same::Init,
                Self::Part => Same::Part,
                Self::Reject => Same::Reject,
                Self::All => Same::All,
                Self::Deadline => Same::Deadline,
                Self::Cancel => Same::Cancel,
                Self::Filling => Same::Init,
                Self::Invalid => Same::Invalid,
                Self::Relieved => Same::Relieved,
                _ => return None,
            },
        )
    }
}
