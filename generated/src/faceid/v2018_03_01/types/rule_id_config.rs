// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/RuleIdConfig.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::enums::SpeechSpeed;

/// Settings of the verification of the intention.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct RuleIdConfig {
    /// Whether answers that mean the same as those of `Answers` pass as well.
    ///
    /// - On the wire: `IntentionRecognition`, Boolean, optional
    /// - Default: `true`, applied by the service
    /// - Example: `true`
    pub intention_recognition: Option<bool>,

    /// What the user is asked to do.
    ///
    /// - On the wire: `IntentionType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub intention_type: Option<IntentionType>,

    /// Whether the user has to open the mouth to answer. Only for verification of the intention by answers.
    ///
    /// - On the wire: `MouthOpenRecognition`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub mouth_open_recognition: Option<bool>,

    /// How fast texts are spoken. For verification of the intention by answers and by nodding.
    ///
    /// - On the wire: `Speed`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub speed: Option<SpeechSpeed>,
}

impl RuleIdConfig {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `IntentionRecognition`. Whether answers that mean the same as those of `Answers` pass as well.
    #[inline]
    pub fn intention_recognition(mut self, intention_recognition: bool) -> Self {
        self.intention_recognition = Some(intention_recognition);
        self
    }

    /// Sets `IntentionType`. What the user is asked to do.
    #[inline]
    pub fn intention_type(mut self, intention_type: IntentionType) -> Self {
        self.intention_type = Some(intention_type);
        self
    }

    /// Sets `MouthOpenRecognition`. Whether the user has to open the mouth to answer.
    #[inline]
    pub fn mouth_open_recognition(mut self, mouth_open_recognition: bool) -> Self {
        self.mouth_open_recognition = Some(mouth_open_recognition);
        self
    }

    /// Sets `Speed`. How fast texts are spoken.
    #[inline]
    pub fn speed(mut self, speed: SpeechSpeed) -> Self {
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
    /// What a user is asked to do to state the intention.
    pub enum IntentionType, UnknownIntentionType {
        /// `0` – Answer `IntentionQuestions` aloud.
        Questions = 0,
        /// `1` – Nod to `IntentionActions`.
        Nodding = 1,
    }
}

rt::structure! {
    sent RuleIdConfig {
        0 intention_recognition: Option "IntentionRecognition";
        1 intention_type: Option "IntentionType", known();
        2 mouth_open_recognition: Option "MouthOpenRecognition";
        3 speed: Option "Speed", known();
    }
}
