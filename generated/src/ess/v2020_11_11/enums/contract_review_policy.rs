// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ContractReviewPolicy.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How strictly a contract is reviewed.
    pub enum ContractReviewPolicy, UnknownContractReviewPolicy {
        /// `0` – Strict: protects the interests of your own side, and amends or strikes unreasonable terms.
        Strict = 0,
        /// `1` – Neutral: balances rights and duties so that both sides can accept the terms.
        Neutral = 1,
        /// `2` – Lenient: tends to accept the terms of the other side, so that the contract comes about.
        Lenient = 2,
    }
}
