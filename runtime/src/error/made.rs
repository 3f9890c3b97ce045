//! Keeps what the attempts of a call came to, in its error.

/// The attempts of a call.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Made {
    /// How many were sent.
    pub(crate) attempts: u32,
    /// Whether one before the last may have been carried out: its answer was lost, or did not tell.
    pub(crate) may_have_arrived: bool,
}
