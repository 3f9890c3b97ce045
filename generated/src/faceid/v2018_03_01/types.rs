// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/

mod attack_risk_detail;
mod charge_detail;
mod detect_detail;
mod detect_info_best_frame;
mod detect_info_id_card_data;
mod detect_info_text;
mod detect_info_video_data;
mod eid_info;
mod encryption;
mod extra_info;
mod get_eid_token_config;
mod intention_action_config;
mod intention_action_result;
mod intention_action_result_detail;
mod intention_question;
mod intention_question_result;
mod intention_verify_data;
mod retrieval_liveness_extra_info;
mod rule_id_config;
mod video_detail_data;
mod we_chat_bill_detail;

pub use attack_risk_detail::{AttackRiskDetail, AttackTrace, UnknownAttackTrace};
pub use charge_detail::ChargeDetail;
pub use detect_detail::DetectDetail;
pub use detect_info_best_frame::DetectInfoBestFrame;
pub use detect_info_id_card_data::{
    DetectInfoIdCardData, IdCardWarning, UnknownIdCardWarning,
};
pub use detect_info_text::{
    DetectInfoText, IdInfoSource, IdNumberType, LivenessRisk, UnknownIdInfoSource,
    UnknownIdNumberType, UnknownLivenessRisk,
};
pub use detect_info_video_data::DetectInfoVideoData;
pub use eid_info::EidInfo;
pub use encryption::{
    Encryption, EncryptionAlgorithm, EncryptionArgs, UnknownEncryptionAlgorithm,
};
pub use extra_info::ExtraInfo;
pub use get_eid_token_config::{
    GetEidTokenConfig, IdInputType, IntentionMode, UnknownIdInputType,
    UnknownIntentionMode,
};
pub use intention_action_config::IntentionActionConfig;
pub use intention_action_result::{
    IntentionActionResult, NodResultCode, UnknownNodResultCode,
};
pub use intention_action_result_detail::IntentionActionResultDetail;
pub use intention_question::IntentionQuestion;
pub use intention_question_result::{
    AnswerMatch, AnswerResult, AnswerResultCode, IntentionQuestionResult,
    UnknownAnswerMatch, UnknownAnswerResult, UnknownAnswerResultCode,
};
pub use intention_verify_data::{
    IntentionVerifyData, ReadingResultCode, UnknownReadingResultCode,
};
pub use retrieval_liveness_extra_info::{
    RetrievalLivenessExtraInfo, TemplateGroup, UnknownTemplateGroup,
};
pub use rule_id_config::{IntentionType, RuleIdConfig, UnknownIntentionType};
pub use video_detail_data::VideoDetailData;
pub use we_chat_bill_detail::WeChatBillDetail;
