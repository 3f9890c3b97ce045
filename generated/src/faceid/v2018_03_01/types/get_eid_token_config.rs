// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/GetEidTokenConfig.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::enums::SpeechSpeed;
use crate::faceid::v2018_03_01::types::{IntentionActionConfig, IntentionQuestion};

/// Settings of a verification by E-ID.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct GetEidTokenConfig {
    /// Where name and ID card number come from. What is read from a picture the user can correct only in the name.
    ///
    /// - On the wire: `InputType`, String, optional
    /// - Default: `1`, applied by the service
    /// - Example: `1`
    pub input_type: Option<IdInputType>,

    /// Whether the intention is verified, which has its own price.
    ///
    /// - On the wire: `UseIntentionVerify`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub use_intention_verify: Option<bool>,

    /// How the user states the intention.
    ///
    /// - On the wire: `IntentionMode`, String, optional
    /// - Default: `1`, applied by the service
    /// - Example: `1`
    pub intention_mode: Option<IntentionMode>,

    /// Text that the user reads aloud. Only for verification of the intention by reading.
    ///
    /// - On the wire: `IntentionVerifyText`, String, optional
    /// - Limit: at most 120 characters (checked before sending)
    /// - Example: `请阅读`
    pub intention_verify_text: Option<String>,

    /// Questions that are spoken, with the answers that are expected. For verification of the intention by answers.
    ///
    /// - On the wire: `IntentionQuestions`, list of object `IntentionQuestion`, optional
    /// - Limit: at most 10 items (checked before sending), at least 1 item (checked before sending)
    pub intention_questions: Option<Vec<IntentionQuestion>>,

    /// Texts to which the user nods. Only for verification of the intention by nodding.
    ///
    /// - On the wire: `IntentionActions`, list of object `IntentionActionConfig`, optional
    /// - Limit: at most 10 items (checked before sending), at least 1 item (checked before sending)
    pub intention_actions: Option<Vec<IntentionActionConfig>>,

    /// Whether answers that mean the same as those of `Answers` pass as well.
    ///
    /// - On the wire: `IntentionRecognition`, Boolean, optional
    /// - Default: `true`, applied by the service
    /// - Example: `true`
    pub intention_recognition: Option<bool>,

    /// Whether residence permits of residents of Hong Kong, Macao and Taiwan are read.
    ///
    /// - On the wire: `IsSupportHMTResidentPermitOCR`, Boolean, optional
    /// - Example: `false`
    pub is_support_hmt_resident_permit_ocr: Option<bool>,

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

impl GetEidTokenConfig {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `InputType`. Where name and ID card number come from.
    #[inline]
    pub fn input_type(mut self, input_type: IdInputType) -> Self {
        self.input_type = Some(input_type);
        self
    }

    /// Sets `UseIntentionVerify`. Whether the intention is verified, which has its own price.
    #[inline]
    pub fn use_intention_verify(mut self, use_intention_verify: bool) -> Self {
        self.use_intention_verify = Some(use_intention_verify);
        self
    }

    /// Sets `IntentionMode`. How the user states the intention.
    #[inline]
    pub fn intention_mode(mut self, intention_mode: IntentionMode) -> Self {
        self.intention_mode = Some(intention_mode);
        self
    }

    /// Sets `IntentionVerifyText`. Text that the user reads aloud.
    pub fn intention_verify_text(
        mut self,
        intention_verify_text: impl Into<String>,
    ) -> Self {
        self.intention_verify_text = Some(intention_verify_text.into());
        self
    }

    /// Sets `IntentionQuestions`. Questions that are spoken, with the answers that are expected.
    #[inline]
    pub fn intention_questions(
        mut self,
        intention_questions: Vec<IntentionQuestion>,
    ) -> Self {
        self.intention_questions = Some(intention_questions);
        self
    }

    /// Sets `IntentionActions`. Texts to which the user nods.
    #[inline]
    pub fn intention_actions(
        mut self,
        intention_actions: Vec<IntentionActionConfig>,
    ) -> Self {
        self.intention_actions = Some(intention_actions);
        self
    }

    /// Sets `IntentionRecognition`. Whether answers that mean the same as those of `Answers` pass as well.
    #[inline]
    pub fn intention_recognition(mut self, intention_recognition: bool) -> Self {
        self.intention_recognition = Some(intention_recognition);
        self
    }

    /// Sets `IsSupportHMTResidentPermitOCR`. Whether residence permits of residents of Hong Kong, Macao and Taiwan
    /// are read.
    #[inline]
    pub fn is_support_hmt_resident_permit_ocr(
        mut self,
        is_support_hmt_resident_permit_ocr: bool,
    ) -> Self {
        self.is_support_hmt_resident_permit_ocr = Some(
            is_support_hmt_resident_permit_ocr,
        );
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

impl Default for GetEidTokenConfig {
    fn default() -> Self {
        Self::new()
    }
}

rt::text_enum! {
    /// Where the name and the ID card number come from.
    pub enum IdInputType, UnknownIdInputType {
        /// `1` – Read from pictures of both sides of the ID card.
        OcrBothSides = "1",
        /// `2` – Read from a picture of the front of the ID card.
        OcrFront = "2",
        /// `3` – Typed by the user.
        Typed = "3",
        /// `4` – Sent by the caller.
        Given = "4",
    }
}

rt::text_enum! {
    /// How a user is to state the intention.
    pub enum IntentionMode, UnknownIntentionMode {
        /// `1` – By reading a text aloud.
        Reading = "1",
        /// `2` – By answering questions aloud.
        Questions = "2",
        /// `3` – By nodding.
        Nodding = "3",
    }
}

rt::structure! {
    sent GetEidTokenConfig {
        0 input_type: Option "InputType", known();
        1 use_intention_verify: Option "UseIntentionVerify";
        2 intention_mode: Option "IntentionMode", known();
        3 intention_verify_text: Option "IntentionVerifyText", limits(&[max_chars(120)]);
        4 intention_questions: Option "IntentionQuestions", limits(&[max_items(10), min_items(1)]);
        5 intention_actions: Option "IntentionActions", limits(&[max_items(10), min_items(1)]);
        6 intention_recognition: Option "IntentionRecognition";
        7 is_support_hmt_resident_permit_ocr: Option "IsSupportHMTResidentPermitOCR";
        8 mouth_open_recognition: Option "MouthOpenRecognition";
        9 speed: Option "Speed", known();
    }
}
