// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/AttackRiskDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// What looks like an attack.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct AttackRiskDetail {
    /// What it looks like.
    ///
    /// - On the wire: `Type`, String, may be null
    /// - Example: `SuspectedWatermark`
    pub r#type: Option<AttackTrace>,
}

rt::text_enum! {
    /// What looks like an attack.
    pub enum AttackTrace, UnknownAttackTrace {
        /// `SuspectedSpoofingAttack` – A picture or screen seems to have been filmed.
        Recapture = "SuspectedSpoofingAttack",
        /// `SuspectedSynthesisImage` – The picture seems to be synthetic.
        SyntheticPicture = "SuspectedSynthesisImage",
        /// `SuspectedSynthesisVideo` – The video seems to be synthetic.
        SyntheticVideo = "SuspectedSynthesisVideo",
        /// `SuspectedAnomalyAttack` – The features of the face do not seem to be of a real person.
        UnnaturalFace = "SuspectedAnomalyAttack",
        /// `SuspectedAdversarialAttack` – It seems to be an adversarial sample.
        Adversarial = "SuspectedAdversarialAttack",
        /// `SuspectedBlackIndustry` – It looks like a template that criminals use.
        KnownTemplate = "SuspectedBlackIndustry",
        /// `SuspectedWatermark` – There seems to be a watermark.
        Watermark = "SuspectedWatermark",
    }
}

rt::structure! {
    received AttackRiskDetail {
        0 r#type: Option "Type";
    }
}
