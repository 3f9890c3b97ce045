// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/SignerStatusCode.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// State of a signer of a flow, as callbacks number it.
    pub enum SignerStatusCode, UnknownSignerStatusCode {
        /// `2` – Has to sign.
        Pending = 2,
        /// `3` – Has signed.
        Accept = 3,
        /// `4` – Rejected.
        Reject = 4,
        /// `5` – Expired without action.
        Deadline = 5,
        /// `6` – The flow was cancelled.
        Cancel = 6,
        /// `7` – Has to sign. The page gives `2` and `7` one meaning.
        StillPending = 7,
        /// `8` – Has to fill in fields.
        FillPending = 8,
        /// `9` – The flow was stopped.
        Stop = 9,
        /// `10` – Has filled in the fields.
        FillAccept = 10,
        /// `15` – The contract was released.
        Relieved = 15,
        /// `19` – Handed over to another person.
        Forward = 19,
    }
}

impl SignerStatusCode {
    /// Whether it is `4`, `5`, `6` or `9`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Reject | Self::Deadline | Self::Cancel | Self::Stop)
    }

    /// Whether it is `3`, `4`, `5`, `6`, `9`, `15` or `19`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Accept | Self::Reject | Self::Deadline | Self::Cancel |
            Self::Stop | Self::Relieved | Self::Forward
        )
    }

    /// Whether it is `3`.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::Accept)
    }

    /// The same as [`SignerStatus`](crate::essbasic::v2021_05_26::enums::SignerStatus); `None` for a value that has
    /// none there.
    #[must_use]
    pub fn to_signer_status(
        &self,
    ) -> Option<crate::essbasic::v2021_05_26::enums::SignerStatus> {
        use crate::essbasic::v2021_05_26::enums::SignerStatus as Same;
        Some(
            match self {
                Self::Pending => Same::Pending,
                Self::Accept => Same::Accept,
                Self::Reject => Same::Reject,
                Self::Deadline => Same::Deadline,
                Self::Cancel => Same::Cancel,
                Self::StillPending => Same::Pending,
                Self::FillPending => Same::FillPending,
                Self::Stop => Same::Stop,
                Self::FillAccept => Same::FillAccept,
                Self::Relieved => Same::Relieved,
                Self::Forward => Same::Forward,
                _ => return None,
            },
        )
    }
}
