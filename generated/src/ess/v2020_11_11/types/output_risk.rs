// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/OutputRisk.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::PositionInfo;

/// A risk that the review of a contract found.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct OutputRisk {
    /// Identifier of the result.
    ///
    /// - On the wire: `RiskId`, String
    /// - Example: `yDtIFUU2tnsxzqUulGxxxx90kPaed0`
    pub risk_id: Option<String>,

    /// Name of the risk.
    ///
    /// - On the wire: `RiskName`, String
    /// - Example: `主体信息不完整`
    pub risk_name: Option<String>,

    /// Description of the risk.
    ///
    /// - On the wire: `RiskDescription`, String
    /// - Example: `合同首部甲方信息未填写企业名称和统一社会信用代码，可能导致合同主体资格存疑，影响法律效力认定。`
    pub risk_description: Option<String>,

    /// Alias of the risk level.
    ///
    /// - On the wire: `RiskLevel`, String
    /// - Example: `HIGH`
    pub risk_level: Option<RiskLevel>,

    /// What the review advises.
    ///
    /// - On the wire: `RiskAdvice`, String
    /// - Example: `建议在甲方信息部分补充完整：「甲方(用人单位)：广州晶东贸易有限公司 统一社会信用代码：XXXXXX 法定代表人：XXX」`
    pub risk_advice: Option<String>,

    /// Assessment of the risk.
    ///
    /// - On the wire: `RiskPresentation`, list of String
    /// - Example: `条款模糊`, `条款缺失`, `不符合清单要求`
    pub risk_presentation: Option<Vec<String>>,

    /// Passage of the PDF that holds the risk.
    ///
    /// - On the wire: `Content`, String
    /// - Sensitive: never shown in errors, logs and debug output
    pub content: Option<String>,

    /// Where the passage is in the PDF.
    ///
    /// - On the wire: `Positions`, list of object `PositionInfo`
    pub positions: Option<Vec<PositionInfo>>,

    /// Whether the risk was revised.
    ///
    /// - On the wire: `IsMark`, Boolean
    /// - Example: `false`
    pub is_mark: Option<bool>,

    /// Whether the risk was ignored.
    ///
    /// - On the wire: `IsIgnore`, Boolean
    /// - Example: `false`
    pub is_ignore: Option<bool>,

    /// What the review is based on.
    ///
    /// - On the wire: `RiskBasis`, String
    /// - Example: `通用商业合同审查清单{特殊类型合同补充要点}, 系统审查要求。`
    pub risk_basis: Option<String>,

    /// Number of the risk level: 1 is the highest level and 0 the lowest; from 2 on, larger numbers mean lower
    /// levels.
    ///
    /// - On the wire: `RiskLevelId`, Integer
    /// - Example: `0`
    pub risk_level_id: Option<i64>,

    /// Labels of the risk.
    ///
    /// - On the wire: `RiskLabels`, list of String
    /// - Example: `财务风险`
    pub risk_labels: Option<Vec<String>>,

    /// Who marked the risk.
    ///
    /// - On the wire: `RiskOrigin`, Integer
    /// - Example: `0`
    pub risk_origin: Option<RiskOrigin>,

    /// Name of the person who recorded the risk.
    ///
    /// - On the wire: `Creator`, String
    /// - Example: `xyyyy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator: Option<String>,

    /// Identifier of the person who recorded the risk.
    ///
    /// - On the wire: `CreatorId`, String
    /// - Example: `xxtttt`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator_id: Option<String>,

    /// When the risk was recorded.
    ///
    /// - On the wire: `CreatedOn`, Integer
    /// - Example: `0`
    pub created_on: Option<i64>,

    /// Alias of the risk level.
    ///
    /// - On the wire: `RiskLevelAliasName`, String
    /// - Example: `HIGH`
    pub risk_level_alias_name: Option<String>,
}

rt::text_enum! {
    /// Level of a risk.
    pub enum RiskLevel, UnknownRiskLevel {
        /// `HIGH` – High risk.
        High = "HIGH",
        /// `NORMAL` – Risk.
        Normal = "NORMAL",
    }
}

rt::integer_enum! {
    /// Who marked a risk.
    pub enum RiskOrigin, UnknownRiskOrigin {
        /// `0` – The model.
        Model = 0,
        /// `1` – A person.
        Person = 1,
    }
}

rt::structure! {
    received OutputRisk {
        0 risk_id: Option "RiskId";
        1 risk_name: Option "RiskName";
        2 risk_description: Option "RiskDescription";
        3 risk_level: Option "RiskLevel";
        4 risk_advice: Option "RiskAdvice";
        5 risk_presentation: Option "RiskPresentation";
        6 content: Option "Content", sensitive();
        7 positions: Option "Positions";
        8 is_mark: Option "IsMark";
        9 is_ignore: Option "IsIgnore";
        10 risk_basis: Option "RiskBasis";
        11 risk_level_id: Option "RiskLevelId";
        12 risk_labels: Option "RiskLabels";
        13 risk_origin: Option "RiskOrigin";
        14 creator: Option "Creator", sensitive();
        15 creator_id: Option "CreatorId", sensitive();
        16 created_on: Option "CreatedOn";
        17 risk_level_alias_name: Option "RiskLevelAliasName";
    }
}
