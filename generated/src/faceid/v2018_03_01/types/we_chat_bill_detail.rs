// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/WeChatBillDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::types::ChargeDetail;

/// Charges of one token.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct WeChatBillDetail {
    /// Token of the verification.
    ///
    /// - On the wire: `BizToken`, String, always present in responses
    /// - Example: `14E43038-CC2F-4945-941E-AD6D5989AF9F`
    /// - Sensitive: never shown in errors, logs and debug output
    pub biz_token: String,

    /// How often the token is charged; each try of the user may be.
    ///
    /// - On the wire: `ChargeCount`, Unsigned integer, always present in responses
    /// - Example: `0`
    pub charge_count: u64,

    /// Each charge.
    ///
    /// - On the wire: `ChargeDetails`, list of object `ChargeDetail`, always present in responses
    pub charge_details: Vec<ChargeDetail>,

    /// Flow of the business.
    ///
    /// - On the wire: `RuleId`, String, always present in responses
    /// - Example: `1`
    pub rule_id: String,
}

rt::structure! {
    received WeChatBillDetail {
        0 biz_token: "BizToken", always().sensitive();
        1 charge_count: "ChargeCount", always();
        2 charge_details: "ChargeDetails", always();
        3 rule_id: "RuleId", always();
    }
}
