// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/AuthRecord.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// How an organization is being verified.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct AuthRecord {
    /// Name of the employee who has the organization verified.
    ///
    /// - On the wire: `OperatorName`, String
    /// - Example: `典*谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operator_name: Option<String>,

    /// Mobile number of that employee.
    ///
    /// - On the wire: `OperatorMobile`, String
    /// - Example: `132****0000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operator_mobile: Option<String>,

    /// How that employee is authorized.
    ///
    /// - On the wire: `AuthType`, Integer
    /// - Example: `1`
    pub auth_type: Option<VerificationAuthorization>,

    /// State of the authorization letter.
    ///
    /// - On the wire: `AuditStatus`, Integer
    /// - Example: `1`
    pub audit_status: Option<AuthorizationLetterStatus>,

    /// Why the letter was rejected, with `AuditStatus` = 2.
    ///
    /// - On the wire: `Reason`, String
    /// - Example: `请加盖与企业名称一致的企业公章`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: Option<String>,
}

rt::integer_enum! {
    /// How the employee who has an organization verified is authorized.
    pub enum VerificationAuthorization, UnknownVerificationAuthorization {
        /// `0` – Not chosen yet.
        Undecided = 0,
        /// `1` – Authorization letter.
        Letter = 1,
        /// `2` – Authorized by the legal representative.
        LegalRepresentativeAuthorization = 2,
        /// `3` – Verified by the legal representative.
        LegalRepresentativeVerification = 3,
    }
}

rt::integer_enum! {
    /// State of an authorization letter.
    pub enum AuthorizationLetterStatus, UnknownAuthorizationLetterStatus {
        /// `0` – Not submitted.
        NotSubmitted = 0,
        /// `1` – Accepted.
        Accepted = 1,
        /// `2` – Rejected.
        Rejected = 2,
        /// `3` – Being reviewed.
        Reviewing = 3,
        /// `4` – Being read by AI.
        Recognizing = 4,
        /// `5` – The user confirms what AI has read.
        Confirming = 5,
    }
}

impl AuthorizationLetterStatus {
    /// Whether it is `2`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Rejected)
    }

    /// Whether it is `1` or `2`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Accepted | Self::Rejected)
    }
}

rt::structure! {
    received AuthRecord {
        0 operator_name: Option "OperatorName", sensitive();
        1 operator_mobile: Option "OperatorMobile", sensitive();
        2 auth_type: Option "AuthType";
        3 audit_status: Option "AuditStatus";
        4 reason: Option "Reason", sensitive();
    }
}
