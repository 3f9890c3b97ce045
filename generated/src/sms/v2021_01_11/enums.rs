// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/enums/

mod coverage;
mod signature_kind;
mod signature_proof;
mod signature_purpose;
mod template_kind;

pub use coverage::{Coverage, UnknownCoverage};
pub use signature_kind::{SignatureKind, UnknownSignatureKind};
pub use signature_proof::{SignatureProof, UnknownSignatureProof};
pub use signature_purpose::{SignaturePurpose, UnknownSignaturePurpose};
pub use template_kind::{TemplateKind, UnknownTemplateKind};
