// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/DescribeTemplateListStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A template and the state of its review.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DescribeTemplateListStatus {
    /// Identifier of the template.
    ///
    /// - On the wire: `TemplateId`, Unsigned integer, always present in responses
    /// - Example: `1110`
    pub template_id: u64,

    /// Where the messages go.
    ///
    /// - On the wire: `International`, Integer, always present in responses
    /// - Example: `0`
    pub international: TemplateCoverage,

    /// Whether the template can be used.
    ///
    /// - On the wire: `StatusCode`, Integer, always present in responses
    /// - Example: `0`
    pub status_code: TemplateStatus,

    /// Answer of the reviewers, usually why they rejected it.
    ///
    /// - On the wire: `ReviewReply`, String, always present in responses
    /// - Example: `通过`
    pub review_reply: String,

    /// Name of the template.
    ///
    /// - On the wire: `TemplateName`, String, always present in responses
    /// - Example: `业务验证码`
    pub template_name: String,

    /// When it was submitted for review.
    ///
    /// - On the wire: `CreateTime`, Unix time in seconds, always present in responses
    /// - Example: `1620640474`
    pub create_time: i64,

    /// Text, with `{1}`, `{2}` and so on for the parameters.
    ///
    /// - On the wire: `TemplateContent`, String, always present in responses
    /// - Example: `验证码是{1}`
    pub template_content: String,
}

rt::integer_enum! {
    /// Where messages of a template go.
    pub enum TemplateCoverage, UnknownTemplateCoverage {
        /// `0` – The Chinese mainland.
        Mainland = 0,
        /// `1` – Everywhere else, Hong Kong, Macao and Taiwan included.
        International = 1,
        /// `3` – The Chinese mainland and everywhere else.
        Both = 3,
    }
}

rt::integer_enum! {
    /// Whether a template can be used.
    pub enum TemplateStatus, UnknownTemplateStatus {
        /// `0` – It is approved and in effect; no other can be used.
        Usable = 0,
        /// `1` – It is under review.
        UnderReview = 1,
        /// `2` – It is approved but not in effect yet.
        Approved = 2,
        /// `-1` – It was rejected or the review failed.
        Rejected = -1,
    }
}

rt::structure! {
    received DescribeTemplateListStatus {
        0 template_id: "TemplateId", always();
        1 international: "International", always();
        2 status_code: "StatusCode", always();
        3 review_reply: "ReviewReply", always();
        4 template_name: "TemplateName", always();
        5 create_time: "CreateTime", always();
        6 template_content: "TemplateContent", always();
    }
}
