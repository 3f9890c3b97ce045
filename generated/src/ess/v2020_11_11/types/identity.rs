// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Identity.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Business registration data of an organization.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct Identity {
    /// Unified social credit code.
    ///
    /// - On the wire: `CreditCode`, String
    /// - Example: `919400019203820006`
    pub credit_code: Option<String>,

    /// Organization code.
    ///
    /// - On the wire: `OrgCode`, String
    /// - Example: `19228839021`
    pub org_code: Option<String>,

    /// Registration number on the business licence.
    ///
    /// - On the wire: `RegNo`, String
    /// - Example: `440678110309744`
    pub reg_no: Option<String>,

    /// Name of the organization.
    ///
    /// - On the wire: `EntName`, String
    /// - Example: `xx技术有限公`
    pub ent_name: Option<String>,

    /// Name of the legal representative.
    ///
    /// - On the wire: `LegalRepName`, String
    /// - Example: `赵四`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_rep_name: Option<String>,

    /// State of the business, as the source of the data words it.
    ///
    /// - On the wire: `OpState`, String
    /// - Example: `在营（开业）`
    pub op_state: Option<String>,

    /// First day of the business period.
    ///
    /// - On the wire: `OpFromDate`, date (`2022-01-01`)
    /// - Limit: a date like 2023-11-14
    /// - Example: `1987-09-16`
    pub op_from_date: Option<String>,

    /// Last day of the business period.
    ///
    /// - On the wire: `OpToDate`, String
    /// - Example: `2090-04-09`
    pub op_to_date: Option<String>,

    /// Day of foundation.
    ///
    /// - On the wire: `EstabDate`, date (`2022-01-01`)
    /// - Limit: a date like 2023-11-14
    /// - Example: `1987-09-12`
    pub estab_date: Option<String>,

    /// Day of approval.
    ///
    /// - On the wire: `ApprDate`, date (`2022-01-01`)
    /// - Limit: a date like 2023-11-14
    /// - Example: `2022-06-12`
    pub appr_date: Option<String>,

    /// Day on which the licence was revoked.
    ///
    /// - On the wire: `RevoDate`, date (`2022-01-01`)
    /// - Limit: a date like 2023-11-14
    /// - Example: `2023-11-12`
    pub revo_date: Option<String>,

    /// Day of deregistration.
    ///
    /// - On the wire: `CancelDate`, date (`2022-01-01`)
    /// - Limit: a date like 2023-11-14
    /// - Example: `2025-06-12`
    pub cancel_date: Option<String>,

    /// Registration authority.
    ///
    /// - On the wire: `RegOrg`, String
    /// - Example: `深圳市市场监督管理局`
    pub reg_org: Option<String>,

    /// Code of the legal form.
    ///
    /// - On the wire: `EntTypeCode`, String
    /// - Example: `xsokcgdsd`
    pub ent_type_code: Option<String>,

    /// Legal form.
    ///
    /// - On the wire: `EntType`, String
    /// - Example: `有限责任公司(自然人投资或控股的法人独资)`
    pub ent_type: Option<String>,

    /// Scope of business.
    ///
    /// - On the wire: `BizScope`, String
    /// - Example: `一般经营项目：程控交换机`
    pub biz_scope: Option<String>,

    /// Business that needs a permit.
    ///
    /// - On the wire: `LicenseBizItem`, String
    /// - Example: `程控交换机`
    pub license_biz_item: Option<String>,

    /// Administrative code of the registered address.
    ///
    /// - On the wire: `RegAreaCode`, String
    /// - Example: `440300`
    pub reg_area_code: Option<String>,

    /// Registered address.
    ///
    /// - On the wire: `RegAddress`, String
    /// - Example: `深圳市龙岗区坂田`
    pub reg_address: Option<String>,

    /// Currency of the registered capital.
    ///
    /// - On the wire: `RegCapitalCurtype`, String
    /// - Example: `人民币元`
    pub reg_capital_curtype: Option<String>,

    /// Registered capital, in units of 10,000.
    ///
    /// - On the wire: `RegCapital`, String
    /// - Example: `4107113.182000`
    pub reg_capital: Option<String>,

    /// Paid-in capital, in units of 10,000.
    ///
    /// - On the wire: `PaidCapital`, String
    /// - Example: `0.000000`
    pub paid_capital: Option<String>,

    /// Former registration number.
    ///
    /// - On the wire: `OriRegNo`, String
    /// - Example: `234556`
    pub ori_reg_no: Option<String>,

    /// English name of the organization.
    ///
    /// - On the wire: `EntNameEng`, String
    /// - Example: `xyz22`
    pub ent_name_eng: Option<String>,

    /// Former names of the organization.
    ///
    /// - On the wire: `OriEntName`, String
    /// - Example: `yy 有限公司`
    pub ori_ent_name: Option<String>,

    /// State of the business.
    ///
    /// - On the wire: `OpStateCode`, Integer
    /// - Example: `1`
    pub op_state_code: Option<BusinessState>,

    /// Day on which the data were looked up.
    ///
    /// - On the wire: `SearchDate`, date (`2022-01-01`)
    /// - Limit: a date like 2023-11-14
    /// - Example: `2025-11-10`
    pub search_date: Option<String>,
}

rt::integer_enum! {
    /// State of a business. The page calls these the usual values.
    pub enum BusinessState, UnknownBusinessState {
        /// `0` – Not defined.
        Undefined = 0,
        /// `1` – In operation.
        Normal = 1,
        /// `2` – Deregistered.
        Deregistered = 2,
        /// `3` – The licence was revoked.
        LicenceRevoked = 3,
        /// `4` – The licence was revoked, then the business deregistered.
        RevokedAndDeregistered = 4,
        /// `5` – The registration was withdrawn.
        Withdrawn = 5,
        /// `99` – Another state.
        Other = 99,
    }
}

rt::structure! {
    received Identity {
        0 credit_code: Option "CreditCode";
        1 org_code: Option "OrgCode";
        2 reg_no: Option "RegNo";
        3 ent_name: Option "EntName";
        4 legal_rep_name: Option "LegalRepName", sensitive();
        5 op_state: Option "OpState";
        6 op_from_date: Option "OpFromDate";
        7 op_to_date: Option "OpToDate";
        8 estab_date: Option "EstabDate";
        9 appr_date: Option "ApprDate";
        10 revo_date: Option "RevoDate";
        11 cancel_date: Option "CancelDate";
        12 reg_org: Option "RegOrg";
        13 ent_type_code: Option "EntTypeCode";
        14 ent_type: Option "EntType";
        15 biz_scope: Option "BizScope";
        16 license_biz_item: Option "LicenseBizItem";
        17 reg_area_code: Option "RegAreaCode";
        18 reg_address: Option "RegAddress";
        19 reg_capital_curtype: Option "RegCapitalCurtype";
        20 reg_capital: Option "RegCapital";
        21 paid_capital: Option "PaidCapital";
        22 ori_reg_no: Option "OriRegNo";
        23 ent_name_eng: Option "EntNameEng";
        24 ori_ent_name: Option "OriEntName";
        25 op_state_code: Option "OpStateCode";
        26 search_date: Option "SearchDate";
    }
}
