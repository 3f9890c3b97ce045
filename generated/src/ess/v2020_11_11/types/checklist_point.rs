// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ChecklistPoint.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One point of a checklist.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ChecklistPoint {
    /// Name of the point.
    ///
    /// - On the wire: `Summary`, String, required, always present in responses
    /// - Example: `签约方主体信息完整明确`
    pub summary: String,

    /// What the risk is.
    ///
    /// - On the wire: `Explanation`, String, required, always present in responses
    pub explanation: String,

    /// How high the risk is: high, medium or ordinary.
    ///
    /// - On the wire: `RiskLevel`, String, required, always present in responses
    /// - Example: `中风险`
    /// - Known values: `高风险`, `中风险`, `一般风险`
    pub risk_level: String,

    /// Identifier of the point; not needed for a new checklist.
    ///
    /// - On the wire: `Id`, String, optional, always present in responses
    /// - Example: `yD3XCUUckpzdumleUyb9Q4tvHLnQFX0c`
    pub id: Option<String>,

    /// Whether it is a risk if the contract says nothing of it.
    ///
    /// - On the wire: `IsIndispensable`, Boolean, optional
    /// - Example: `true`
    pub is_indispensable: Option<bool>,

    /// Whether the contract has to say what `ReferenceItem` says.
    ///
    /// - On the wire: `IsConsistentWithReferenceItem`, Boolean, optional
    /// - Example: `true`
    pub is_consistent_with_reference_item: Option<bool>,

    /// Clause to compare with.
    ///
    /// - On the wire: `ReferenceItem`, String, optional
    /// - Example: `可以参考的条款`
    pub reference_item: Option<String>,

    /// Fixed advice how to amend the clause.
    ///
    /// - On the wire: `Suggestion`, String, optional
    /// - Example: `固定建议`
    /// - Wins over `AiSuggestion`
    pub suggestion: Option<String>,

    /// What AI shall heed when it writes advice.
    ///
    /// - On the wire: `AiSuggestion`, String, optional
    /// - Example: `AI生成建议`
    /// - Ignored if `Suggestion` is given
    pub ai_suggestion: Option<String>,

    /// Your own labels for kinds of risk.
    ///
    /// - On the wire: `RiskPresentation`, list of String, optional
    /// - Example: `身份`
    pub risk_presentation: Option<Vec<String>>,
}

impl ChecklistPoint {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ChecklistPointArgs) -> Self {
        Self {
            summary: args.summary,
            explanation: args.explanation,
            risk_level: args.risk_level,
            ..rt::unset()
        }
    }

    /// Sets `Id`. Identifier of the point; not needed for a new checklist.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `IsIndispensable`. Whether it is a risk if the contract says nothing of it.
    #[inline]
    pub fn is_indispensable(mut self, is_indispensable: bool) -> Self {
        self.is_indispensable = Some(is_indispensable);
        self
    }

    /// Sets `IsConsistentWithReferenceItem`. Whether the contract has to say what `ReferenceItem` says.
    #[inline]
    pub fn is_consistent_with_reference_item(
        mut self,
        is_consistent_with_reference_item: bool,
    ) -> Self {
        self.is_consistent_with_reference_item = Some(is_consistent_with_reference_item);
        self
    }

    /// Sets `ReferenceItem`. Clause to compare with.
    pub fn reference_item(mut self, reference_item: impl Into<String>) -> Self {
        self.reference_item = Some(reference_item.into());
        self
    }

    /// Sets `Suggestion`. Fixed advice how to amend the clause.
    pub fn suggestion(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    /// Sets `AiSuggestion`. What AI shall heed when it writes advice.
    pub fn ai_suggestion(mut self, ai_suggestion: impl Into<String>) -> Self {
        self.ai_suggestion = Some(ai_suggestion.into());
        self
    }

    /// Sets `RiskPresentation`. Your own labels for kinds of risk.
    #[inline]
    pub fn risk_presentation(mut self, risk_presentation: Vec<String>) -> Self {
        self.risk_presentation = Some(risk_presentation);
        self
    }
}

/// Named arguments of [`ChecklistPoint::new`].
#[derive(Clone)]
pub struct ChecklistPointArgs {
    /// `Summary` – Name of the point.
    pub summary: String,
    /// `Explanation` – What the risk is.
    pub explanation: String,
    /// `RiskLevel` – How high the risk is: high, medium or ordinary.
    pub risk_level: String,
}

rt::structure! {
    both ChecklistPoint {
        0 summary: "Summary", required().always();
        1 explanation: "Explanation", required().always();
        2 risk_level: "RiskLevel", required().always();
        3 id: Option "Id", always();
        4 is_indispensable: Option "IsIndispensable";
        5 is_consistent_with_reference_item: Option "IsConsistentWithReferenceItem";
        6 reference_item: Option "ReferenceItem";
        7 suggestion: Option "Suggestion";
        8 ai_suggestion: Option "AiSuggestion";
        9 risk_presentation: Option "RiskPresentation";
    }
}
