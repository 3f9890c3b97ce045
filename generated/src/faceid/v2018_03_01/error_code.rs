// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/errors.yaml, spec/common/errors.yaml
// A variant of `ErrorCode` for each code. `common`: every action may answer with it; `actions`: these document it.
// What every code has (`meaning`, `remedy`, `retry`, …) is in runtime/src/macros/error_codes.rs.

use tc3_runtime as rt;

rt::error_codes! {
    ActionOffline = "ActionOffline" {
        meaning: "The action has been taken offline.",
        remedy: "Use the action that replaces it.",
        retry: Never,
        common: true,
    }
    AuthFailureInvalidAuthorization = "AuthFailure.InvalidAuthorization" {
        meaning: "The `Authorization` header is malformed.",
        remedy: "Check how the header is built and that no proxy changes it.",
        retry: Never,
        common: true,
        actions: [
            "CheckBankCardInformation", "DetectAuth", "GetDetectInfo", "GetLiveCode", "IdCardOCRVerification",
            "IdCardVerification", "LivenessCompare", "LivenessRecognition",
        ],
    }
    AuthFailureInvalidSecretId = "AuthFailure.InvalidSecretId" {
        meaning: "The key is not a key of the cloud API.",
        remedy: "Use a SecretId made in the API key console.",
        retry: Never,
        common: true,
    }
    AuthFailureMfaFailure = "AuthFailure.MFAFailure" {
        meaning: "Multi-factor authentication failed.",
        remedy: "Authenticate again and repeat the call.",
        retry: Never,
        common: true,
    }
    AuthFailureSecretIdNotFound = "AuthFailure.SecretIdNotFound" {
        meaning: "The SecretId does not exist.",
        remedy: "Check that the key is neither deleted nor disabled, and that no blanks surround it.",
        retry: Never,
        common: true,
    }
    AuthFailureSignatureExpire = "AuthFailure.SignatureExpire" {
        meaning: "The signature is more than five minutes away from the time of the server.",
        remedy: "Set the local clock right.",
        retry: Never,
        common: true,
    }
    AuthFailureSignatureFailure = "AuthFailure.SignatureFailure" {
        meaning: "The signature does not match the request.",
        remedy: "Check the SecretKey, and that nothing changes host, headers or body after signing.",
        retry: Never,
        common: true,
    }
    AuthFailureTokenFailure = "AuthFailure.TokenFailure" {
        meaning: "The token of temporary credentials is wrong or has expired.",
        remedy: "Get new temporary credentials and send their token.",
        retry: Never,
        common: true,
    }
    AuthFailureUnauthorizedOperation = "AuthFailure.UnauthorizedOperation" {
        meaning: "The caller has no permission for this call.",
        remedy: "Have a CAM policy granted that allows the action.",
        retry: Never,
        common: true,
    }
    DryRunOperation = "DryRunOperation" {
        meaning: "The call would have succeeded, but asked for a dry run.",
        remedy: "Leave out the parameter `DryRun` to carry it out.",
        retry: Never,
        common: true,
    }
    FailedOperation = "FailedOperation" {
        meaning: "The operation failed.",
        remedy: "Read the message; it names the cause.",
        retry: Never,
        common: true,
    }
    FailedOperationActionCloseEye = "FailedOperation.ActionCloseEye" {
        meaning: "The eyes were not closed.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationActionFaceClose = "FailedOperation.ActionFaceClose" {
        meaning: "The face is too close to the screen.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationActionFaceFar = "FailedOperation.ActionFaceFar" {
        meaning: "The face is too far from the screen.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationActionFaceLeft = "FailedOperation.ActionFaceLeft" {
        meaning: "The face is too far to the left.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationActionFaceRight = "FailedOperation.ActionFaceRight" {
        meaning: "The face is too far to the right.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationActionFirstAction = "FailedOperation.ActionFirstAction" {
        meaning: "No action was detected.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationActionLightDark = "FailedOperation.ActionLightDark" {
        meaning: "The light is too dim.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationActionLightStrong = "FailedOperation.ActionLightStrong" {
        meaning: "The light is too strong.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationActionNodetectFace = "FailedOperation.ActionNodetectFace" {
        meaning: "No complete face was detected.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationActionOpenMouth = "FailedOperation.ActionOpenMouth" {
        meaning: "The mouth was not opened.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationCompareFail = "FailedOperation.CompareFail" {
        meaning: "The faces could not be compared.",
        remedy: "Try again with another photo or video.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationCompareLibServiceUnavailable = "FailedOperation.CompareLibServiceUnavailable" {
        meaning: "The library of faces is under maintenance.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["ImageRecognitionV2", "LivenessRecognition"],
    }
    FailedOperationCompareLowSimilarity = "FailedOperation.CompareLowSimilarity" {
        meaning: "The faces are not similar enough.",
        remedy: "Have the right person try again.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationCompareSystemError = "FailedOperation.CompareSystemError" {
        meaning: "The engine that compares faces failed.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationCompressVideoError = "FailedOperation.CompressVideoError" {
        meaning: "The video could not be compressed.",
        remedy: "Try again, or send a smaller video.",
        retry: Never,
        actions: ["LivenessCompare"],
    }
    FailedOperationCoveredFace = "FailedOperation.CoveredFace" {
        meaning: "The face is covered.",
        remedy: "Send a picture of a face that is not covered.",
        retry: Never,
        actions: ["DetectAIFakeFaces"],
    }
    FailedOperationDbError = "FailedOperation.DbError" {
        meaning: "The database failed.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["CheckEidTokenStatus"],
    }
    FailedOperationDecryptSystemError = "FailedOperation.DecryptSystemError" {
        meaning: "The data could not be decrypted.",
        remedy: "Check key, IV and algorithm of the encryption.",
        retry: Never,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckBankCardInformation",
            "CheckIdNameDate", "CheckPhoneAndName", "DetectAuth", "EncryptedPhoneVerification", "GetDetectInfoEnhanced",
            "GetEidResult", "GetEidToken", "GetFaceIdToken", "GetFaceidRiskInfoToken", "IdCardOCRVerification",
            "IdCardVerification", "ImageRecognitionV2", "LivenessRecognition", "MinorsVerification",
            "MobileNetworkTimeVerification", "MobileStatus", "PhoneVerification", "PhoneVerificationCMCC",
            "PhoneVerificationCTCC", "PhoneVerificationCUCC",
        ],
    }
    FailedOperationDetectEngineSystemError = "FailedOperation.DetectEngineSystemError" {
        meaning: "The engine failed.",
        remedy: "Try again later.",
        retry: Safe,
        actions: ["DetectAIFakeFaces"],
    }
    FailedOperationDownLoadError = "FailedOperation.DownLoadError" {
        meaning: "The file could not be downloaded.",
        remedy: "Check that the link can be reached from the Internet.",
        retry: Never,
        actions: ["CheckIdCardInformation", "IdCardOCRVerification", "LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationDownLoadTimeoutError = "FailedOperation.DownLoadTimeoutError" {
        meaning: "The download took too long.",
        remedy: "Use a smaller file, or one in the storage of Tencent Cloud.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationEmptyImageError = "FailedOperation.EmptyImageError" {
        meaning: "The picture is empty.",
        remedy: "Send another picture.",
        retry: Never,
        actions: ["CheckIdCardInformation", "IdCardOCRVerification"],
    }
    FailedOperationEncryptSystemError = "FailedOperation.EncryptSystemError" {
        meaning: "The data could not be encrypted.",
        remedy: "Check key, IV and algorithm of the encryption.",
        retry: Never,
        actions: ["CheckIdCardInformation", "GetDetectInfoEnhanced"],
    }
    FailedOperationFileSaveError = "FailedOperation.FileSaveError" {
        meaning: "The file could not be stored.",
        remedy: "Try again later.",
        retry: Safe,
        actions: ["CheckIdCardInformation"],
    }
    FailedOperationIdFormatError = "FailedOperation.IdFormatError" {
        meaning: "The ID card number is wrong.",
        remedy: "Correct the ID card number.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessRecognition"],
    }
    FailedOperationIdNameMisMatch = "FailedOperation.IdNameMisMatch" {
        meaning: "Name and ID card number do not belong together.",
        remedy: "Check the data with the person.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessRecognition"],
    }
    FailedOperationIdNoExistSystem = "FailedOperation.IdNoExistSystem" {
        meaning: "The register has no such ID card number.",
        remedy: "Have the person ask where the household is registered.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessRecognition"],
    }
    FailedOperationIdPhotoNoExist = "FailedOperation.IdPhotoNoExist" {
        meaning: "The register has no photo for this ID card number.",
        remedy: "Have the person ask where the household is registered.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessRecognition"],
    }
    FailedOperationIdPhotoPoorQuality = "FailedOperation.IdPhotoPoorQuality" {
        meaning: "The photo of the ID card is of poor quality.",
        remedy: "Have the person renew the photo, or send another one.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessRecognition"],
    }
    FailedOperationIdPhotoSystemNoanswer = "FailedOperation.IdPhotoSystemNoanswer" {
        meaning: "The library returned no photo.",
        remedy: "Try again later.",
        retry: Safe,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2"],
    }
    FailedOperationIdentityAuthLimitExceeded = "FailedOperation.IdentityAuthLimitExceeded" {
        meaning: "The name or ID card number was verified too often today.",
        remedy: "Try again tomorrow.",
        retry: Never,
        actions: ["ImageRecognitionV2", "LivenessRecognition"],
    }
    FailedOperationImageBlur = "FailedOperation.ImageBlur" {
        meaning: "The picture is blurred.",
        remedy: "Send another picture.",
        retry: Never,
        actions: ["CheckIdCardInformation", "IdCardOCRVerification"],
    }
    FailedOperationImageDecodeFailed = "FailedOperation.ImageDecodeFailed" {
        meaning: "The picture could not be decoded.",
        remedy: "Check that it is a supported format, as Base64 text.",
        retry: Never,
        actions: ["CheckIdCardInformation", "DetectAIFakeFaces", "IdCardOCRVerification"],
    }
    FailedOperationImageNoIdCard = "FailedOperation.ImageNoIdCard" {
        meaning: "There is no ID card in the picture.",
        remedy: "Send another picture.",
        retry: Never,
        actions: ["CheckIdCardInformation", "IdCardOCRVerification"],
    }
    FailedOperationImageSizeTooLarge = "FailedOperation.ImageSizeTooLarge" {
        meaning: "The picture is too large.",
        remedy: "Send a smaller picture.",
        retry: Never,
        actions: ["CheckIdCardInformation", "GetFaceIdToken", "GetFaceidRiskInfoToken", "IdCardOCRVerification"],
    }
    FailedOperationIncompleteFace = "FailedOperation.IncompleteFace" {
        meaning: "No complete face was detected.",
        remedy: "Send a picture of the whole face.",
        retry: Never,
        actions: ["DetectAIFakeFaces"],
    }
    FailedOperationInvalidTokenParameter = "FailedOperation.InvalidTokenParameter" {
        meaning: "The token does not exist.",
        remedy: "Check the token, or make a new one.",
        retry: Never,
        actions: ["GetWxNFCResult"],
    }
    FailedOperationLifePhotoDetectFaces = "FailedOperation.LifePhotoDetectFaces" {
        meaning: "There are several faces.",
        remedy: "Send a picture of one face.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLifePhotoDetectFake = "FailedOperation.LifePhotoDetectFake" {
        meaning: "The comparison of the real person was not passed.",
        remedy: "Have the right person try again.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLifePhotoDetectNoFaces = "FailedOperation.LifePhotoDetectNoFaces" {
        meaning: "No complete face was detected.",
        remedy: "Send a picture of the whole face.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLifePhotoPoorQuality = "FailedOperation.LifePhotoPoorQuality" {
        meaning: "The resolution of the picture is too low.",
        remedy: "Send a picture with more pixels.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessCompare"],
    }
    FailedOperationLifePhotoSizeError = "FailedOperation.LifePhotoSizeError" {
        meaning: "The picture is too large or too small.",
        remedy: "Send a picture within the limits.",
        retry: Never,
        actions: ["CheckIdCardInformation", "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLipFaceIncomplete = "FailedOperation.LipFaceIncomplete" {
        meaning: "The face is not complete.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLipMoveSmall = "FailedOperation.LipMoveSmall" {
        meaning: "The lips did not move enough.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLipNetFailed = "FailedOperation.LipNetFailed" {
        meaning: "The video could not be fetched.",
        remedy: "Try again.",
        retry: Safe,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLipSizeError = "FailedOperation.LipSizeError" {
        meaning: "The video is empty or of the wrong size.",
        remedy: "Have the user record about 6 seconds.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLipVideoInvalid = "FailedOperation.LipVideoInvalid" {
        meaning: "The format of the video is wrong.",
        remedy: "Send the video as MP4, AVI or FLV.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLipVideoQuaility = "FailedOperation.LipVideoQuaility" {
        meaning: "The video has too few pixels.",
        remedy: "Have the user record with more pixels.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLipVoiceDetect = "FailedOperation.LipVoiceDetect" {
        meaning: "No sound was detected.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLipVoiceLow = "FailedOperation.LipVoiceLow" {
        meaning: "The sound of the video is too low.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLipVoiceRecognize = "FailedOperation.LipVoiceRecognize" {
        meaning: "The speech was not recognized.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLivessBestFrameError = "FailedOperation.LivessBestFrameError" {
        meaning: "No face was detected that could be compared.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLivessDetectFail = "FailedOperation.LivessDetectFail" {
        meaning: "The check of liveness was not passed.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLivessDetectFake = "FailedOperation.LivessDetectFake" {
        meaning: "The video does not seem to show a real person.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLivessSystemError = "FailedOperation.LivessSystemError" {
        meaning: "The engine that checks liveness failed.",
        remedy: "Try again later.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationLivessUnknownError = "FailedOperation.LivessUnknownError" {
        meaning: "The check of the person in the video was not passed.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationNameFormatError = "FailedOperation.NameFormatError" {
        meaning: "The name is wrong.",
        remedy: "Correct the name.",
        retry: Never,
        actions: ["ImageRecognitionV2", "LivenessRecognition"],
    }
    FailedOperationOcrFailed = "FailedOperation.OcrFailed" {
        meaning: "The ID card could not be read.",
        remedy: "Send another picture.",
        retry: Never,
        actions: ["CheckIdCardInformation", "IdCardOCRVerification"],
    }
    FailedOperationPoorImageQuality = "FailedOperation.PoorImageQuality" {
        meaning: "The quality of the picture is too poor.",
        remedy: "Send another picture.",
        retry: Never,
        actions: ["DetectAIFakeFaces"],
    }
    FailedOperationRequestLimitExceeded = "FailedOperation.RequestLimitExceeded" {
        meaning: "There were too many calls.",
        remedy: "Call less often.",
        retry: Throttled,
        actions: ["CheckIdCardInformation"],
    }
    FailedOperationSilentDetectFail = "FailedOperation.SilentDetectFail" {
        meaning: "The check of the person failed.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationSilentEyeLiveFail = "FailedOperation.SilentEyeLiveFail" {
        meaning: "The check of the eyes failed.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare"],
    }
    FailedOperationSilentFaceDetectFail = "FailedOperation.SilentFaceDetectFail" {
        meaning: "There is no face in the video.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare"],
    }
    FailedOperationSilentFaceQualityFail = "FailedOperation.SilentFaceQualityFail" {
        meaning: "The quality of the face in the video is low.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare"],
    }
    FailedOperationSilentFaceWithMaskFail = "FailedOperation.SilentFaceWithMaskFail" {
        meaning: "The person wears a mask.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare"],
    }
    FailedOperationSilentMouthLiveFail = "FailedOperation.SilentMouthLiveFail" {
        meaning: "The check of the mouth failed.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare"],
    }
    FailedOperationSilentMultiFaceFail = "FailedOperation.SilentMultiFaceFail" {
        meaning: "There are several faces in the video.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare"],
    }
    FailedOperationSilentPictureLiveFail = "FailedOperation.SilentPictureLiveFail" {
        meaning: "A picture or screen seems to have been filmed.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare"],
    }
    FailedOperationSilentThreshold = "FailedOperation.SilentThreshold" {
        meaning: "The check of the person did not reach the threshold.",
        remedy: "Have the user record the video again.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationSilentTooShort = "FailedOperation.SilentTooShort" {
        meaning: "The video is too short.",
        remedy: "Have the user record more than 2 seconds.",
        retry: Never,
        actions: ["LivenessCompare", "LivenessRecognition"],
    }
    FailedOperationStsUnAuthErrError = "FailedOperation.StsUnAuthErrError" {
        meaning: "The service has no authorization by STS.",
        remedy: "Authorize the service in the console.",
        retry: Never,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckBankCardInformation",
            "CheckIdCardInformation", "CheckIdNameDate", "CheckPhoneAndName", "EncryptedPhoneVerification",
            "GetDetectInfoEnhanced", "GetEidResult", "GetEidToken", "IdCardOCRVerification", "IdCardVerification",
            "ImageRecognitionV2", "LivenessRecognition", "MinorsVerification", "MobileNetworkTimeVerification",
            "MobileStatus", "PhoneVerification", "PhoneVerificationCMCC", "PhoneVerificationCTCC",
            "PhoneVerificationCUCC",
        ],
    }
    FailedOperationUnKnown = "FailedOperation.UnKnown" {
        meaning: "The service failed for an unknown reason.",
        remedy: "Try again later.",
        retry: Never,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckBankCardInformation",
            "CheckEidTokenStatus", "CheckIdCardInformation", "CheckPhoneAndName", "DetectAIFakeFaces", "DetectAuth",
            "EncryptedPhoneVerification", "GetActionSequence", "GetDetectInfo", "GetDetectInfoEnhanced", "GetEidResult",
            "GetEidToken", "GetFaceIdResult", "GetFaceIdRiskInfo", "GetFaceIdToken", "GetFaceidRiskInfoToken",
            "GetLiveCode", "GetWeChatBillDetails", "IdCardOCRVerification", "IdCardVerification", "ImageRecognitionV2",
            "LivenessCompare", "LivenessRecognition", "MinorsVerification", "MobileNetworkTimeVerification",
            "MobileStatus", "PhoneVerification", "PhoneVerificationCMCC", "PhoneVerificationCTCC",
            "PhoneVerificationCUCC",
        ],
    }
    FailedOperationUnregisteredEid = "FailedOperation.UnregisteredEid" {
        meaning: "The user is not registered with E-ID.",
        remedy: "Have the user register and be verified by the authoritative source.",
        retry: Never,
        actions: ["GetEidToken"],
    }
    FailedOperationVideoDecodeFailed = "FailedOperation.VideoDecodeFailed" {
        meaning: "The video could not be decoded.",
        remedy: "Check that it is a supported format, as Base64 text.",
        retry: Never,
        actions: ["DetectAIFakeFaces"],
    }
    FailedOperationVideoDurationExceeded = "FailedOperation.VideoDurationExceeded" {
        meaning: "The video is too long.",
        remedy: "Send a video of up to 20 seconds.",
        retry: Never,
        actions: ["DetectAIFakeFaces"],
    }
    InternalError = "InternalError" {
        meaning: "The service failed.",
        remedy: "Try again later; report the request ID if it persists.",
        retry: Safe,
        common: true,
        actions: [
            "CheckBankCardInformation", "CheckEidTokenStatus", "CheckIdNameDate", "CheckPhoneAndName", "GetEidResult",
            "GetNFCToken", "GetWxNFCResult",
        ],
    }
    InternalErrorEncryptSystemError = "InternalError.EncryptSystemError" {
        meaning: "The data could not be encrypted.",
        remedy: "Try again later.",
        retry: Safe,
        actions: ["CheckIdCardInformation", "GetEidResult"],
    }
    InternalErrorUnKnown = "InternalError.UnKnown" {
        meaning: "The service failed for an unknown reason.",
        remedy: "Try again later.",
        retry: Safe,
        actions: ["CheckIdCardInformation", "GetNFCToken", "GetWxNFCResult", "ParseNfcData"],
    }
    InvalidAction = "InvalidAction" {
        meaning: "The action does not exist.",
        remedy: "Check the spelling of the action and the version.",
        retry: Never,
        common: true,
    }
    InvalidParameter = "InvalidParameter" {
        meaning: "A parameter is wrong, for instance in format or type.",
        remedy: "Correct the parameter that the message names.",
        retry: Never,
        common: true,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckEidTokenStatus",
            "CheckIdCardInformation", "DetectAIFakeFaces", "DetectAuth", "EncryptedPhoneVerification",
            "GetActionSequence", "GetDetectInfo", "GetDetectInfoEnhanced", "GetEidResult", "GetEidToken",
            "GetFaceIdResult", "GetFaceIdRiskInfo", "GetFaceIdToken", "GetFaceidRiskInfoToken", "GetLiveCode",
            "GetWeChatBillDetails", "GetWxNFCResult", "IdCardOCRVerification", "IdCardVerification",
            "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition", "MinorsVerification",
            "MobileNetworkTimeVerification", "MobileStatus", "PhoneVerification", "PhoneVerificationCMCC",
            "PhoneVerificationCTCC", "PhoneVerificationCUCC",
        ],
    }
    InvalidParameterUnsupportEncryptField = "InvalidParameter.UnsupportEncryptField" {
        meaning: "A field is named as encrypted that cannot be.",
        remedy: "Name only fields that the action can take encrypted.",
        retry: Never,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckBankCardInformation",
            "CheckIdNameDate", "CheckPhoneAndName", "DetectAuth", "EncryptedPhoneVerification", "GetEidToken",
            "IdCardOCRVerification", "IdCardVerification", "ImageRecognitionV2", "LivenessRecognition",
            "MinorsVerification", "MobileNetworkTimeVerification", "MobileStatus", "PhoneVerification",
            "PhoneVerificationCMCC", "PhoneVerificationCTCC", "PhoneVerificationCUCC",
        ],
    }
    InvalidParameterValue = "InvalidParameterValue" {
        meaning: "A parameter has a wrong value.",
        remedy: "Use a value that the documentation allows.",
        retry: Never,
        common: true,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckIdNameDate",
            "DetectAIFakeFaces", "EncryptedPhoneVerification", "GetActionSequence", "GetLiveCode", "GetWxNFCResult",
            "IdCardOCRVerification", "IdCardVerification", "ImageRecognitionV2", "LivenessCompare",
            "LivenessRecognition", "MobileNetworkTimeVerification", "MobileStatus", "ParseNfcData", "PhoneVerification",
            "PhoneVerificationCMCC", "PhoneVerificationCTCC", "PhoneVerificationCUCC",
        ],
    }
    InvalidParameterValueBizTokenExpired = "InvalidParameterValue.BizTokenExpired" {
        meaning: "The token has expired.",
        remedy: "Make a new token.",
        retry: Never,
        actions: [
            "CheckEidTokenStatus", "GetDetectInfo", "GetDetectInfoEnhanced", "GetEidResult", "GetFaceIdResult",
            "GetFaceIdRiskInfo", "MobileNetworkTimeVerification",
        ],
    }
    InvalidParameterValueBizTokenIllegal = "InvalidParameterValue.BizTokenIllegal" {
        meaning: "The token is not valid.",
        remedy: "Check the token, or make a new one.",
        retry: Never,
        actions: ["CheckEidTokenStatus", "GetEidResult", "GetFaceIdResult", "GetFaceIdRiskInfo"],
    }
    InvalidParameterValueRuleIdDisabled = "InvalidParameterValue.RuleIdDisabled" {
        meaning: "`RuleId` has been disabled by its account.",
        remedy: "Enable it in the console, or use another one.",
        retry: Never,
        actions: ["DetectAuth", "GetEidToken"],
    }
    InvalidParameterValueRuleIdNotExist = "InvalidParameterValue.RuleIdNotExist" {
        meaning: "`RuleId` does not exist.",
        remedy: "Apply for one in the console.",
        retry: Never,
        actions: [
            "DetectAuth", "GetDetectInfo", "GetDetectInfoEnhanced", "GetEidToken", "GetWeChatBillDetails",
            "MobileNetworkTimeVerification",
        ],
    }
    InvalidRequest = "InvalidRequest" {
        meaning: "The multipart body of the request is malformed.",
        remedy: "Check boundary and parts of the body.",
        retry: Never,
        common: true,
    }
    IpInBlacklist = "IpInBlacklist" {
        meaning: "The IP address is on the block list of the account.",
        remedy: "Call from another address or have it taken off the list.",
        retry: Never,
        common: true,
    }
    IpNotInWhitelist = "IpNotInWhitelist" {
        meaning: "The IP address is not on the allow list of the account.",
        remedy: "Have the address put on the list.",
        retry: Never,
        common: true,
    }
    LimitExceeded = "LimitExceeded" {
        meaning: "A quota is used up.",
        remedy: "Release what is not needed or ask for a higher quota.",
        retry: Never,
        common: true,
    }
    MissingParameter = "MissingParameter" {
        meaning: "A parameter is missing.",
        remedy: "Add the parameter that the message names.",
        retry: Never,
        common: true,
    }
    NoSuchProduct = "NoSuchProduct" {
        meaning: "The product does not exist.",
        remedy: "Check the host of the request.",
        retry: Never,
        common: true,
    }
    NoSuchVersion = "NoSuchVersion" {
        meaning: "The version does not exist.",
        remedy: "Check the version of the API.",
        retry: Never,
        common: true,
    }
    RequestLimitExceeded = "RequestLimitExceeded" {
        meaning: "Too many calls in a short time.",
        remedy: "Wait and try again, slower.",
        retry: Throttled,
        common: true,
        actions: ["DetectAIFakeFaces", "EncryptedPhoneVerification"],
    }
    RequestLimitExceededGlobalRegionUinLimitExceeded = "RequestLimitExceeded.GlobalRegionUinLimitExceeded" {
        meaning: "The main account calls too often over all regions.",
        remedy: "Wait and try again; spread the calls of the account.",
        retry: Throttled,
        common: true,
    }
    RequestLimitExceededIpLimitExceeded = "RequestLimitExceeded.IPLimitExceeded" {
        meaning: "The IP address calls too often.",
        remedy: "Wait and try again, slower.",
        retry: Throttled,
        common: true,
    }
    RequestLimitExceededUinLimitExceeded = "RequestLimitExceeded.UinLimitExceeded" {
        meaning: "The main account calls too often.",
        remedy: "Wait and try again; spread the calls of the account.",
        retry: Throttled,
        common: true,
    }
    RequestSizeLimitExceeded = "RequestSizeLimitExceeded" {
        meaning: "The request is too large.",
        remedy: "Send less in one call; a signed POST may hold 10 MB.",
        retry: Never,
        common: true,
    }
    ResourceInUse = "ResourceInUse" {
        meaning: "The resource is in use.",
        remedy: "Wait until it is free or release it first.",
        retry: Never,
        common: true,
    }
    ResourceInsufficient = "ResourceInsufficient" {
        meaning: "There are not enough resources.",
        remedy: "Ask for less or try later.",
        retry: Never,
        common: true,
    }
    ResourceNotFound = "ResourceNotFound" {
        meaning: "The resource does not exist.",
        remedy: "Check the IDs in the request.",
        retry: Never,
        common: true,
    }
    ResourceUnavailable = "ResourceUnavailable" {
        meaning: "The resource is not available.",
        remedy: "Check the state of the resource.",
        retry: Never,
        common: true,
    }
    ResponseSizeLimitExceeded = "ResponseSizeLimitExceeded" {
        meaning: "The response is too large.",
        remedy: "Ask for less in one call, for instance by smaller pages.",
        retry: Never,
        common: true,
    }
    ServiceUnavailable = "ServiceUnavailable" {
        meaning: "The service is not available now.",
        remedy: "Try again later.",
        retry: Safe,
        common: true,
    }
    UnauthorizedOperation = "UnauthorizedOperation" {
        meaning: "The caller may not do this.",
        remedy: "Have the permission granted, or call with another account.",
        retry: Never,
        common: true,
        actions: [
            "GetActionSequence", "GetLiveCode", "GetNFCToken", "ImageRecognitionV2", "LivenessCompare",
            "LivenessRecognition",
        ],
    }
    UnauthorizedOperationActivateError = "UnauthorizedOperation.ActivateError" {
        meaning: "The service could not be opened.",
        remedy: "Open the service in the console again.",
        retry: Never,
        actions: ["DetectAuth", "GetDetectInfo", "GetDetectInfoEnhanced"],
    }
    UnauthorizedOperationActivating = "UnauthorizedOperation.Activating" {
        meaning: "The service is being opened.",
        remedy: "Wait until it is open.",
        retry: Never,
        actions: ["DetectAuth", "GetDetectInfo", "GetDetectInfoEnhanced"],
    }
    UnauthorizedOperationArrears = "UnauthorizedOperation.Arrears" {
        meaning: "The account owes money.",
        remedy: "Pay what is owed.",
        retry: Never,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckBankCardInformation",
            "CheckEidTokenStatus", "CheckIdCardInformation", "CheckIdNameDate", "CheckPhoneAndName",
            "DetectAIFakeFaces", "DetectAuth", "EncryptedPhoneVerification", "GetActionSequence", "GetDetectInfo",
            "GetDetectInfoEnhanced", "GetEidResult", "GetEidToken", "GetFaceIdResult", "GetFaceIdRiskInfo",
            "GetFaceIdToken", "GetFaceidRiskInfoToken", "GetLiveCode", "IdCardOCRVerification", "IdCardVerification",
            "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition", "MinorsVerification",
            "MobileNetworkTimeVerification", "MobileStatus", "ParseNfcData", "PhoneVerification",
            "PhoneVerificationCMCC", "PhoneVerificationCTCC", "PhoneVerificationCUCC",
        ],
    }
    UnauthorizedOperationChargeStatusException = "UnauthorizedOperation.ChargeStatusException" {
        meaning: "The state of billing is abnormal.",
        remedy: "Check the billing of the service in the console.",
        retry: Never,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckBankCardInformation",
            "CheckIdCardInformation", "CheckIdNameDate", "CheckPhoneAndName", "DetectAIFakeFaces",
            "EncryptedPhoneVerification", "IdCardOCRVerification", "IdCardVerification", "MinorsVerification",
            "MobileNetworkTimeVerification", "MobileStatus", "PhoneVerification", "PhoneVerificationCMCC",
            "PhoneVerificationCTCC", "PhoneVerificationCUCC",
        ],
    }
    UnauthorizedOperationNonAuthorize = "UnauthorizedOperation.NonAuthorize" {
        meaning: "The account is not verified.",
        remedy: "Verify the account in the console.",
        retry: Never,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckBankCardInformation",
            "CheckIdNameDate", "CheckPhoneAndName", "DetectAuth", "EncryptedPhoneVerification", "GetActionSequence",
            "GetDetectInfo", "GetDetectInfoEnhanced", "GetEidResult", "GetEidToken", "GetLiveCode",
            "IdCardOCRVerification", "IdCardVerification", "ImageRecognitionV2", "LivenessCompare",
            "LivenessRecognition", "MinorsVerification", "MobileNetworkTimeVerification", "MobileStatus",
            "PhoneVerification", "PhoneVerificationCMCC", "PhoneVerificationCTCC", "PhoneVerificationCUCC",
        ],
    }
    UnauthorizedOperationNonactivated = "UnauthorizedOperation.Nonactivated" {
        meaning: "The service has not been opened.",
        remedy: "Open the service in the console.",
        retry: Never,
        actions: [
            "BankCard2EVerification", "BankCard4EVerification", "BankCardVerification", "CheckBankCardInformation",
            "CheckEidTokenStatus", "CheckIdCardInformation", "CheckIdNameDate", "CheckPhoneAndName",
            "DetectAIFakeFaces", "DetectAuth", "EncryptedPhoneVerification", "GetActionSequence", "GetDetectInfo",
            "GetDetectInfoEnhanced", "GetEidResult", "GetEidToken", "GetFaceIdResult", "GetFaceIdRiskInfo",
            "GetFaceIdToken", "GetFaceidRiskInfoToken", "GetLiveCode", "IdCardOCRVerification", "IdCardVerification",
            "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition", "MinorsVerification",
            "MobileNetworkTimeVerification", "MobileStatus", "ParseNfcData", "PhoneVerification",
            "PhoneVerificationCMCC", "PhoneVerificationCTCC", "PhoneVerificationCUCC",
        ],
    }
    UnknownParameter = "UnknownParameter" {
        meaning: "The request holds a parameter that is not defined.",
        remedy: "Leave out the parameter that the message names.",
        retry: Never,
        common: true,
    }
    UnsupportedOperation = "UnsupportedOperation" {
        meaning: "The operation is not supported.",
        remedy: "Check that action and parameters fit the resource.",
        retry: Never,
        common: true,
        actions: ["GetActionSequence", "GetLiveCode", "ImageRecognitionV2", "LivenessCompare", "LivenessRecognition"],
    }
    UnsupportedProtocol = "UnsupportedProtocol" {
        meaning: "The HTTP method or protocol is not supported.",
        remedy: "Use GET or POST.",
        retry: Never,
        common: true,
    }
    UnsupportedRegion = "UnsupportedRegion" {
        meaning: "The action does not support the region.",
        remedy: "Send a supported region, or none.",
        retry: Never,
        common: true,
    }
}
