// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/RelieveInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What an agreement that ends a contract says.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct RelieveInfo {
    /// Reason for ending the contract.
    ///
    /// - On the wire: `Reason`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation and ASCII punctuation (not checked before sending)
    /// - Example: `合同中的金额写错了`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: String,

    /// Clauses that stay in force.
    ///
    /// - On the wire: `RemainInForceItem`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation and ASCII punctuation (not checked before sending)
    /// - Example: `买卖小狗的交易地点、小狗的品种`
    /// - Sensitive: never shown in errors, logs and debug output
    pub remain_in_force_item: Option<String>,

    /// How the costs of the original contract are settled.
    ///
    /// - On the wire: `OriginalExpenseSettlement`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation and ASCII punctuation (not checked before sending)
    /// - Example: `1000元`
    /// - Sensitive: never shown in errors, logs and debug output
    pub original_expense_settlement: Option<String>,

    /// How other matters of the original contract are settled.
    ///
    /// - On the wire: `OriginalOtherSettlement`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation and ASCII punctuation (not checked before sending)
    /// - Example: `原合同中的补充条款依然生效`
    /// - Sensitive: never shown in errors, logs and debug output
    pub original_other_settlement: Option<String>,

    /// Other agreements; they prevail where they contradict the rest of the agreement.
    ///
    /// - On the wire: `OtherDeals`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits, Chinese
    ///   punctuation and ASCII punctuation (not checked before sending)
    /// - Example: `解除后1天内部签署新的合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub other_deals: Option<String>,
}

impl RelieveInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            ..rt::unset()
        }
    }

    /// Sets `RemainInForceItem`. Clauses that stay in force.
    pub fn remain_in_force_item(
        mut self,
        remain_in_force_item: impl Into<String>,
    ) -> Self {
        self.remain_in_force_item = Some(remain_in_force_item.into());
        self
    }

    /// Sets `OriginalExpenseSettlement`. How the costs of the original contract are settled.
    pub fn original_expense_settlement(
        mut self,
        original_expense_settlement: impl Into<String>,
    ) -> Self {
        self.original_expense_settlement = Some(original_expense_settlement.into());
        self
    }

    /// Sets `OriginalOtherSettlement`. How other matters of the original contract are settled.
    pub fn original_other_settlement(
        mut self,
        original_other_settlement: impl Into<String>,
    ) -> Self {
        self.original_other_settlement = Some(original_other_settlement.into());
        self
    }

    /// Sets `OtherDeals`. Other agreements; they prevail where they contradict the rest of the agreement.
    pub fn other_deals(mut self, other_deals: impl Into<String>) -> Self {
        self.other_deals = Some(other_deals.into());
        self
    }
}

rt::structure! {
    sent RelieveInfo {
        0 reason: "Reason", required().sensitive().limits(&[max_chars(200)]);
        1 remain_in_force_item: Option "RemainInForceItem", sensitive().limits(&[max_chars(200)]);
        2 original_expense_settlement: Option "OriginalExpenseSettlement", sensitive().limits(&[max_chars(200)]);
        3 original_other_settlement: Option "OriginalOtherSettlement", sensitive().limits(&[max_chars(200)]);
        4 other_deals: Option "OtherDeals", sensitive().limits(&[max_chars(200)]);
    }
}
