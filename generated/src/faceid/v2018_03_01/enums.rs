// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/enums/

mod carrier;
mod carrier_identity_result;
mod identity_result;
mod intention_method;
mod liveness_mode;
mod liveness_type;
mod speech_speed;

pub use carrier::{Carrier, UnknownCarrier};
pub use carrier_identity_result::{CarrierIdentityResult, UnknownCarrierIdentityResult};
pub use identity_result::{IdentityResult, UnknownIdentityResult};
pub use intention_method::{IntentionMethod, UnknownIntentionMethod};
pub use liveness_mode::{LivenessMode, UnknownLivenessMode};
pub use liveness_type::{LivenessType, UnknownLivenessType};
pub use speech_speed::{SpeechSpeed, UnknownSpeechSpeed};
