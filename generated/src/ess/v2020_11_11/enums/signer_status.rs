// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SignerStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// State of a signer of a flow.
    pub enum SignerStatus, UnknownSignerStatus {
        /// `0` – The flow is not started.
        NotStarted = 0,
        /// `1` – The flow is started; the turn of the signer has not come.
        NotReached = 1,
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
        /// `7` – The flow is not prepared.
        NotPrepared = 7,
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

impl SignerStatus {
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
}
