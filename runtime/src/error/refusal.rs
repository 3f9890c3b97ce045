//! Recognizes refusals of the caller, as opposed to refusals of the request.

use super::{Error, ErrorCode as _, RawCode};

impl Error<RawCode> {
    /// Whether the service refused the credentials themselves. Keys that were deleted, as those of a role are some time
    /// after their end, are not found; a wrong signature or a lack of permission is another matter.
    pub(crate) fn refuses_credentials(&self) -> bool {
        let code = self.code().map(RawCode::as_str);
        matches!(code, Some("AuthFailure.TokenFailure" | "AuthFailure.SecretIdNotFound"))
    }

    /// Whether the service refused the time that the request was signed with, as too far off.
    pub(crate) fn refuses_time(&self) -> bool {
        self.code().is_some_and(|code| code.as_str() == "AuthFailure.SignatureExpire")
    }
}
