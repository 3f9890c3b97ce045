// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/DescribeSignListStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::enums::Coverage;

/// A signature and the state of its review.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DescribeSignListStatus {
    /// Identifier of the signature.
    ///
    /// - On the wire: `SignId`, Unsigned integer, always present in responses
    /// - Example: `1110`
    pub sign_id: u64,

    /// Where the messages go.
    ///
    /// - On the wire: `International`, Integer, always present in responses
    /// - Example: `0`
    pub international: Coverage,

    /// Whether the signature can be used.
    ///
    /// - On the wire: `StatusCode`, Integer, always present in responses
    /// - Example: `0`
    pub status_code: SignatureStatus,

    /// Answer of the reviewers, usually why they rejected it.
    ///
    /// - On the wire: `ReviewReply`, String, always present in responses
    /// - Example: `通过`
    pub review_reply: String,

    /// Text of the signature.
    ///
    /// - On the wire: `SignName`, String, always present in responses
    /// - Example: `腾讯云`
    pub sign_name: String,

    /// When it was submitted for review.
    ///
    /// - On the wire: `CreateTime`, Unix time in seconds, always present in responses
    /// - Example: `1620734188`
    pub create_time: i64,

    /// Qualification of the organization; 0 for international messages.
    ///
    /// - On the wire: `QualificationId`, Unsigned integer
    /// - Example: `1000001`
    pub qualification_id: Option<u64>,

    /// Name of the qualification; empty for international messages.
    ///
    /// - On the wire: `QualificationName`, String
    /// - Example: `腾讯科技有限公司_1000001`
    pub qualification_name: Option<String>,

    /// State of the qualification; 0 for international messages.
    ///
    /// - On the wire: `QualificationStatusCode`, Integer
    /// - Example: `1`
    pub qualification_status_code: Option<QualificationStatus>,
}

rt::integer_enum! {
    /// Whether a signature can be used.
    pub enum SignatureStatus, UnknownSignatureStatus {
        /// `0` – It can be used.
        Usable = 0,
        /// `1` – It is under review.
        UnderReview = 1,
        /// `2` – It is approved but not in effect yet.
        Approved = 2,
        /// `-1` – It was rejected, the review failed or, on the Chinese mainland, the first registration with the
        /// carriers is not done.
        Unusable = -1,
    }
}

rt::integer_enum! {
    /// State of the review of a qualification.
    pub enum QualificationStatus, UnknownQualificationStatus {
        /// `0` – It is under review.
        UnderReview = 0,
        /// `1` – It is approved.
        Approved = 1,
        /// `2` – It was rejected.
        Rejected = 2,
        /// `3` – It has to be completed and submitted again.
        Incomplete = 3,
        /// `4` – A change of it is under review.
        ChangeUnderReview = 4,
        /// `5` – A change of it was rejected.
        ChangeRejected = 5,
    }
}

rt::structure! {
    received DescribeSignListStatus {
        0 sign_id: "SignId", always();
        1 international: "International", always();
        2 status_code: "StatusCode", always();
        3 review_reply: "ReviewReply", always();
        4 sign_name: "SignName", always();
        5 create_time: "CreateTime", always();
        6 qualification_id: Option "QualificationId";
        7 qualification_name: Option "QualificationName";
        8 qualification_status_code: Option "QualificationStatusCode";
    }
}
