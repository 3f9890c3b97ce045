// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};
use super::ErrorCode;

rt::blocking_client! {
    SERVICE, Error;
    bank_card2_e_verification(BankCard2EVerificationRequest) -> BankCard2EVerificationResponse;
    bank_card4_e_verification(BankCard4EVerificationRequest) -> BankCard4EVerificationResponse;
    bank_card_verification(BankCardVerificationRequest) -> BankCardVerificationResponse;
    check_bank_card_information(CheckBankCardInformationRequest) -> CheckBankCardInformationResponse;
    check_eid_token_status(CheckEidTokenStatusRequest) -> CheckEidTokenStatusResponse;
    check_id_card_information(CheckIdCardInformationRequest) -> CheckIdCardInformationResponse;
    check_id_name_date(CheckIdNameDateRequest) -> CheckIdNameDateResponse;
    check_phone_and_name(CheckPhoneAndNameRequest) -> CheckPhoneAndNameResponse;
    detect_ai_fake_faces(DetectAIFakeFacesRequest) -> DetectAIFakeFacesResponse;
    detect_auth(DetectAuthRequest) -> DetectAuthResponse;
    encrypted_phone_verification(EncryptedPhoneVerificationRequest) -> EncryptedPhoneVerificationResponse;
    get_action_sequence(GetActionSequenceRequest) -> GetActionSequenceResponse;
    get_detect_info(GetDetectInfoRequest) -> GetDetectInfoResponse;
    get_detect_info_enhanced(GetDetectInfoEnhancedRequest) -> GetDetectInfoEnhancedResponse;
    get_eid_result(GetEidResultRequest) -> GetEidResultResponse;
    get_eid_token(GetEidTokenRequest) -> GetEidTokenResponse;
    get_face_id_result(GetFaceIdResultRequest) -> GetFaceIdResultResponse;
    get_face_id_risk_info(GetFaceIdRiskInfoRequest) -> GetFaceIdRiskInfoResponse;
    get_face_id_token(GetFaceIdTokenRequest) -> GetFaceIdTokenResponse;
    get_faceid_risk_info_token(GetFaceidRiskInfoTokenRequest) -> GetFaceidRiskInfoTokenResponse;
    get_live_code(GetLiveCodeRequest) -> GetLiveCodeResponse;
    get_nfc_token(GetNFCTokenRequest) -> GetNFCTokenResponse;
    get_we_chat_bill_details(GetWeChatBillDetailsRequest) -> GetWeChatBillDetailsResponse;
    get_wx_nfc_result(GetWxNFCResultRequest) -> GetWxNFCResultResponse;
    id_card_ocr_verification(IdCardOCRVerificationRequest) -> IdCardOCRVerificationResponse;
    id_card_verification(IdCardVerificationRequest) -> IdCardVerificationResponse;
    image_recognition_v2(ImageRecognitionV2Request) -> ImageRecognitionV2Response;
    liveness_compare(LivenessCompareRequest) -> LivenessCompareResponse;
    liveness_recognition(LivenessRecognitionRequest) -> LivenessRecognitionResponse;
    minors_verification(MinorsVerificationRequest) -> MinorsVerificationResponse;
    mobile_network_time_verification(MobileNetworkTimeVerificationRequest) -> MobileNetworkTimeVerificationResponse;
    mobile_status(MobileStatusRequest) -> MobileStatusResponse;
    parse_nfc_data(ParseNfcDataRequest) -> ParseNfcDataResponse;
    phone_verification(PhoneVerificationRequest) -> PhoneVerificationResponse;
    phone_verification_cmcc(PhoneVerificationCMCCRequest) -> PhoneVerificationCMCCResponse;
    phone_verification_ctcc(PhoneVerificationCTCCRequest) -> PhoneVerificationCTCCResponse;
    phone_verification_cucc(PhoneVerificationCUCCRequest) -> PhoneVerificationCUCCResponse;
}

rt::blocking_pages! {
    Client, ErrorCode;
    get_we_chat_bill_details_pages(GetWeChatBillDetailsRequest);
}

rt::blocking_waiters! {
    super::ErrorCode;
    wait_until_eid_verification_finished(CheckEidTokenStatusRequest) -> CheckEidTokenStatusResponse;
}
