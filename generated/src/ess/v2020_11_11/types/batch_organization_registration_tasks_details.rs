// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/BatchOrganizationRegistrationTasksDetails.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// State of one task that verifies an organization in a batch.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct BatchOrganizationRegistrationTasksDetails {
    /// Task that makes the registration link.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub task_id: Option<String>,

    /// State of the task.
    ///
    /// - On the wire: `Status`, String
    /// - Example: `Submit`
    pub status: Option<BatchRegistrationStatus>,

    /// Why the task failed.
    ///
    /// - On the wire: `ErrorMessage`, String
    /// - Example: `三要素校验失败: 工商库未能查询到企业信息，请核实信息或切换为上传营业执照认证。`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_message: Option<String>,

    /// Verification that the employee has begun, as the callback of the review of the authorization letter names it.
    /// Of several, only one of an organization can succeed.
    ///
    /// - On the wire: `AuthorizationInfoId`, String
    /// - Example: `yD3a0UUckpmkiihyUNCHklBa6PG9DuFp`
    pub authorization_info_id: Option<String>,
}

rt::text_enum! {
    /// State of a task that verifies an organization in a batch.
    pub enum BatchRegistrationStatus, UnknownBatchRegistrationStatus {
        /// `Processing` – The task of `CreateBatchOrganizationRegistrationTasks` is still being processed.
        Processing = "Processing",
        /// `Create` – The verification link is made and can be asked for.
        Create = "Create",
        /// `Submit` – The data of the organization have been submitted.
        Submit = "Submit",
        /// `Authorization` – The data were accepted and the user has gone on to the upload of the authorization letter or
        /// the verification of the legal representative.
        Authorization = "Authorization",
        /// `Failed` – The verification failed.
        Failed = "Failed",
    }
}

impl BatchRegistrationStatus {
    /// Whether it is `Authorization`.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        matches!(self, Self::Authorization)
    }

    /// Whether it is `Failed`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// Whether it is `Authorization` or `Failed`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Authorization | Self::Failed)
    }

    /// Whether it is `Create`, `Submit` or `Authorization`.
    #[must_use]
    pub fn is_linked(&self) -> bool {
        matches!(self, Self::Create | Self::Submit | Self::Authorization)
    }
}

rt::structure! {
    received BatchOrganizationRegistrationTasksDetails {
        0 task_id: Option "TaskId";
        1 status: Option "Status";
        2 error_message: Option "ErrorMessage", sensitive();
        3 authorization_info_id: Option "AuthorizationInfoId";
    }
}
