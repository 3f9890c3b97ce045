// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/

mod bank_card2_e_verification;
mod bank_card4_e_verification;
mod bank_card_verification;
mod check_bank_card_information;
mod check_eid_token_status;
mod check_id_card_information;
mod check_id_name_date;
mod check_phone_and_name;
mod detect_ai_fake_faces;
mod detect_auth;
mod encrypted_phone_verification;
mod get_action_sequence;
mod get_detect_info;
mod get_detect_info_enhanced;
mod get_eid_result;
mod get_eid_token;
mod get_face_id_result;
mod get_face_id_risk_info;
mod get_face_id_token;
mod get_faceid_risk_info_token;
mod get_live_code;
mod get_nfc_token;
mod get_we_chat_bill_details;
mod get_wx_nfc_result;
mod id_card_ocr_verification;
mod id_card_verification;
mod image_recognition_v2;
mod liveness_compare;
mod liveness_recognition;
mod minors_verification;
mod mobile_network_time_verification;
mod mobile_status;
mod parse_nfc_data;
mod phone_verification;
mod phone_verification_cmcc;
mod phone_verification_ctcc;
mod phone_verification_cucc;

pub use bank_card2_e_verification::{
    BankCard2EVerificationRequest, BankCard2EVerificationRequestArgs,
    BankCard2EVerificationResponse, BankCardNameResult, UnknownBankCardNameResult,
};
pub use bank_card4_e_verification::{
    BankCard4EVerificationRequest, BankCard4EVerificationRequestArgs,
    BankCard4EVerificationResponse, BankCardPhoneResult, UnknownBankCardPhoneResult,
};
pub use bank_card_verification::{
    BankCardIdentityResult, BankCardVerificationRequest, BankCardVerificationRequestArgs,
    BankCardVerificationResponse, UnknownBankCardIdentityResult,
};
pub use check_bank_card_information::{
    BankCardKind, BankCardLookup, CheckBankCardInformationRequest,
    CheckBankCardInformationResponse, UnknownBankCardKind, UnknownBankCardLookup,
};
pub use check_eid_token_status::{
    CheckEidTokenStatusRequest, CheckEidTokenStatusResponse, EidTokenStatus,
    UnknownEidTokenStatus,
};
pub use check_id_card_information::{
    CheckIdCardInformationRequest, CheckIdCardInformationResponse,
};
pub use check_id_name_date::{
    CheckIdNameDateRequest, CheckIdNameDateRequestArgs, CheckIdNameDateResponse,
    IdValidityResult, UnknownIdValidityResult,
};
pub use check_phone_and_name::{
    CheckPhoneAndNameRequest, CheckPhoneAndNameRequestArgs, CheckPhoneAndNameResponse,
    PhoneNameResult, UnknownPhoneNameResult,
};
pub use detect_ai_fake_faces::{
    AttackRiskLevel, DetectAIFakeFacesRequest, DetectAIFakeFacesResponse, FaceInputType,
    UnknownAttackRiskLevel, UnknownFaceInputType,
};
pub use detect_auth::{DetectAuthRequest, DetectAuthResponse};
pub use encrypted_phone_verification::{
    EncryptedPhoneVerificationRequest, EncryptedPhoneVerificationRequestArgs,
    EncryptedPhoneVerificationResponse, HashedIdentityResult, Hashing,
    UnknownHashedIdentityResult, UnknownHashing,
};
pub use get_action_sequence::{GetActionSequenceRequest, GetActionSequenceResponse};
pub use get_detect_info::{
    GetDetectInfoRequest, GetDetectInfoRequestArgs, GetDetectInfoResponse,
};
pub use get_detect_info_enhanced::{
    GetDetectInfoEnhancedRequest, GetDetectInfoEnhancedRequestArgs,
    GetDetectInfoEnhancedResponse,
};
pub use get_eid_result::{GetEidResultRequest, GetEidResultResponse};
pub use get_eid_token::{GetEidTokenRequest, GetEidTokenResponse};
pub use get_face_id_result::{
    GetFaceIdResultRequest, GetFaceIdResultResponse, SdkLivenessRisk, SdkRiskLevel,
    UnknownSdkLivenessRisk, UnknownSdkRiskLevel,
};
pub use get_face_id_risk_info::{
    DeviceRiskLevel, GetFaceIdRiskInfoRequest, GetFaceIdRiskInfoResponse,
    UnknownDeviceRiskLevel,
};
pub use get_face_id_token::{
    CompareLibrary, GetFaceIdTokenRequest, GetFaceIdTokenResponse, UnknownCompareLibrary,
};
pub use get_faceid_risk_info_token::{
    GetFaceidRiskInfoTokenRequest, GetFaceidRiskInfoTokenResponse,
};
pub use get_live_code::{GetLiveCodeRequest, GetLiveCodeResponse};
pub use get_nfc_token::{GetNFCTokenRequest, GetNFCTokenResponse};
pub use get_we_chat_bill_details::{
    GetWeChatBillDetailsRequest, GetWeChatBillDetailsResponse,
};
pub use get_wx_nfc_result::{
    GetWxNFCResultRequest, GetWxNFCResultResponse, NfcReading, UnknownNfcReading,
    UnknownWeChatNfcDocument, WeChatNfcDocument,
};
pub use id_card_ocr_verification::{
    IdCardOCRVerificationRequest, IdCardOCRVerificationResponse,
};
pub use id_card_verification::{
    IdCardVerificationRequest, IdCardVerificationRequestArgs, IdCardVerificationResponse,
};
pub use image_recognition_v2::{
    ImageRecognitionV2Request, ImageRecognitionV2RequestArgs, ImageRecognitionV2Response,
};
pub use liveness_compare::{LivenessCompareRequest, LivenessCompareResponse};
pub use liveness_recognition::{
    LivenessRecognitionRequest, LivenessRecognitionRequestArgs,
    LivenessRecognitionResponse,
};
pub use minors_verification::{
    AdultCheck, AdultResult, AgeRange, MinorsVerificationRequest,
    MinorsVerificationResponse, UnknownAdultCheck, UnknownAdultResult, UnknownAgeRange,
};
pub use mobile_network_time_verification::{
    MobileNetworkTimeVerificationRequest, MobileNetworkTimeVerificationResponse,
    PhoneAgeResult, UnknownPhoneAgeResult,
};
pub use mobile_status::{
    MobileStatusRequest, MobileStatusResponse, PhoneStatus, PhoneStatusResult,
    UnknownPhoneStatus, UnknownPhoneStatusResult,
};
pub use parse_nfc_data::{
    NfcDocument, NfcLookup, ParseNfcDataRequest, ParseNfcDataResponse,
    UnknownNfcDocument, UnknownNfcLookup,
};
pub use phone_verification::{
    PhoneIdentityResult, PhoneMismatch, PhoneVerificationRequest,
    PhoneVerificationRequestArgs, PhoneVerificationResponse, PhoneVerifyMode,
    UnknownPhoneIdentityResult, UnknownPhoneMismatch, UnknownPhoneVerifyMode,
};
pub use phone_verification_cmcc::{
    PhoneVerificationCMCCRequest, PhoneVerificationCMCCRequestArgs,
    PhoneVerificationCMCCResponse,
};
pub use phone_verification_ctcc::{
    PhoneVerificationCTCCRequest, PhoneVerificationCTCCRequestArgs,
    PhoneVerificationCTCCResponse,
};
pub use phone_verification_cucc::{
    PhoneVerificationCUCCRequest, PhoneVerificationCUCCRequestArgs,
    PhoneVerificationCUCCResponse,
};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<BankCard2EVerificationRequest>(),
    tc3_runtime::dynamic::Entry::of::<BankCard4EVerificationRequest>(),
    tc3_runtime::dynamic::Entry::of::<BankCardVerificationRequest>(),
    tc3_runtime::dynamic::Entry::of::<CheckBankCardInformationRequest>(),
    tc3_runtime::dynamic::Entry::of::<CheckEidTokenStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<CheckIdCardInformationRequest>(),
    tc3_runtime::dynamic::Entry::of::<CheckIdNameDateRequest>(),
    tc3_runtime::dynamic::Entry::of::<CheckPhoneAndNameRequest>(),
    tc3_runtime::dynamic::Entry::of::<DetectAIFakeFacesRequest>(),
    tc3_runtime::dynamic::Entry::of::<DetectAuthRequest>(),
    tc3_runtime::dynamic::Entry::of::<EncryptedPhoneVerificationRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetActionSequenceRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetDetectInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetDetectInfoEnhancedRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetEidResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetEidTokenRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetFaceIdResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetFaceIdRiskInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetFaceIdTokenRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetFaceidRiskInfoTokenRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetLiveCodeRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetNFCTokenRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetWeChatBillDetailsRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetWxNFCResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<IdCardOCRVerificationRequest>(),
    tc3_runtime::dynamic::Entry::of::<IdCardVerificationRequest>(),
    tc3_runtime::dynamic::Entry::of::<ImageRecognitionV2Request>(),
    tc3_runtime::dynamic::Entry::of::<LivenessCompareRequest>(),
    tc3_runtime::dynamic::Entry::of::<LivenessRecognitionRequest>(),
    tc3_runtime::dynamic::Entry::of::<MinorsVerificationRequest>(),
    tc3_runtime::dynamic::Entry::of::<MobileNetworkTimeVerificationRequest>(),
    tc3_runtime::dynamic::Entry::of::<MobileStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<ParseNfcDataRequest>(),
    tc3_runtime::dynamic::Entry::of::<PhoneVerificationRequest>(),
    tc3_runtime::dynamic::Entry::of::<PhoneVerificationCMCCRequest>(),
    tc3_runtime::dynamic::Entry::of::<PhoneVerificationCTCCRequest>(),
    tc3_runtime::dynamic::Entry::of::<PhoneVerificationCUCCRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::enums::Carrier,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::enums::CarrierIdentityResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::enums::IdentityResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::enums::IntentionMethod,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::enums::LivenessMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::enums::LivenessType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::enums::SpeechSpeed,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::types::AttackTrace,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::types::IdCardWarning,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::types::IdNumberType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::types::IdInfoSource,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::types::LivenessRisk,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::types::EncryptionAlgorithm,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::types::IdInputType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::types::IntentionMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::types::NodResultCode,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::types::AnswerResultCode,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::types::AnswerMatch,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::types::AnswerResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::types::ReadingResultCode,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::types::TemplateGroup,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::types::IntentionType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::BankCardNameResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::BankCardPhoneResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::BankCardIdentityResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::BankCardLookup,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::actions::BankCardKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::EidTokenStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::IdValidityResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::PhoneNameResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::actions::FaceInputType,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::AttackRiskLevel,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::HashedIdentityResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::Hashing,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::SdkLivenessRisk,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::SdkRiskLevel,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::actions::DeviceRiskLevel,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::CompareLibrary,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::NfcReading,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::WeChatNfcDocument,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::AdultCheck,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::AdultResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::AgeRange,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::PhoneAgeResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::PhoneStatusResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::faceid::v2018_03_01::actions::PhoneStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::NfcDocument,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::NfcLookup,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::PhoneIdentityResult,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::PhoneVerifyMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::faceid::v2018_03_01::actions::PhoneMismatch,
    >(),
];
