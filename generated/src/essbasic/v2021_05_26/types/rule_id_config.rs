// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/RuleIdConfig.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Settings of the video check.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct RuleIdConfig {
    /// Speed at which texts are read out, both when the signer answers by speaking and by nodding.
    ///
    /// - On the wire: `Speed`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub speed: Option<IntentionSpeechSpeed>,
}

impl RuleIdConfig {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Speed`. Speed at which texts are read out, both when the signer answers by speaking and by nodding.
    #[inline]
    pub fn speed(mut self, speed: IntentionSpeechSpeed) -> Self {
        self.speed = Some(speed);
        self
    }
}

impl Default for RuleIdConfig {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// Speed at which texts are read out in the intention check.
    pub enum IntentionSpeechSpeed, UnknownIntentionSpeechSpeed {
        /// `0` – Follows from the length of the text.
        Automatic = 0,
        /// `1` – Normal speed.
        Normal = 1,
        /// `2` – 1.2 times the normal speed.
        Faster = 2,
        /// `3` – 1.5 times the normal speed.
        Fast = 3,
    }
}

rt::structure! {
    sent RuleIdConfig {
        0 speed: Option "Speed", known();
    }
}
