// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/SignerStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// State of a signer of a flow.
    pub enum SignerStatus, UnknownSignerStatus {
        /// `PENDING` – Has to sign.
        Pending = "PENDING",
        /// `FILLPENDING` – Has to fill in fields.
        FillPending = "FILLPENDING",
        /// `FILLACCEPT` – Has filled in the fields.
        FillAccept = "FILLACCEPT",
        /// `FILLREJECT` – Refused to fill in fields.
        FillReject = "FILLREJECT",
        /// `WAITPICKUP` – Has to be claimed.
        WaitPickup = "WAITPICKUP",
        /// `ACCEPT` – Has signed.
        Accept = "ACCEPT",
        /// `REJECT` – Rejected.
        Reject = "REJECT",
        /// `DEADLINE` – Expired without action.
        Deadline = "DEADLINE",
        /// `CANCEL` – The flow was cancelled.
        Cancel = "CANCEL",
        /// `FORWARD` – Handed over to another person.
        Forward = "FORWARD",
        /// `STOP` – The flow was stopped.
        Stop = "STOP",
        /// `RELIEVED` – The contract was released.
        Relieved = "RELIEVED",
    }
}

impl SignerStatus {
    /// Whether it is `FILLREJECT`, `REJECT`, `DEADLINE`, `CANCEL` or `STOP`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(
            self, Self::FillReject | Self::Reject | Self::Deadline | Self::Cancel |
            Self::Stop
        )
    }

    /// Whether it is `FILLREJECT`, `ACCEPT`, `REJECT`, `DEADLINE`, `CANCEL`, `FORWARD`, `STOP` or `RELIEVED`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::FillReject | Self::Accept | Self::Reject | Self::Deadline |
            Self::Cancel | Self::Forward | Self::Stop | Self::Relieved
        )
    }

    /// Whether it is `ACCEPT`.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::Accept)
    }
}
