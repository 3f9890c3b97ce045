// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/OutputManageMarketingRiskValue.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// What risk control found.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct OutputManageMarketingRiskValue {
    /// Account of the user. By the kind of account: an OpenID of QQ (1) or WeChat (2), a mobile number (4) or its MD5
    /// (10004), an IMEI or IDFA or its MD5 (8), or another account (0).
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Example: `1854132222`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// When the user acted.
    ///
    /// - On the wire: `PostTime`, Unix time in seconds, always present in responses
    /// - Example: `1740381566`
    pub post_time: i64,

    /// Account of your own that belongs to the one of QQ or WeChat.
    ///
    /// - On the wire: `AssociateAccount`, String, always present in responses
    /// - Example: `5ae3a04b4109`
    /// - Sensitive: never shown in errors, logs and debug output
    pub associate_account: String,

    /// IP address of the user.
    ///
    /// - On the wire: `UserIp`, String, always present in responses
    /// - Limit: an IP address
    /// - Example: `127.0.0.1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ip: String,

    /// How risky the user is.
    ///
    /// - On the wire: `RiskLevel`, String, always present in responses
    /// - Example: `pass`
    pub risk_level: RiskLevel,

    /// Kinds of risk.
    ///
    /// - On the wire: `RiskType`, list of Integer, always present in responses, may be null
    pub risk_type: Option<Vec<RiskType>>,
}

rt::text_enum! {
    /// How risky a user is.
    pub enum RiskLevel, UnknownRiskLevel {
        /// `pass` – No risk.
        Pass = "pass",
        /// `review` – A person should have a look.
        Review = "review",
        /// `reject` – High risk; refuse.
        Reject = "reject",
    }
}

rt::integer_enum! {
    /// Kind of risk.
    pub enum RiskType, UnknownRiskType {
        /// `1` – The account has a poor record: penalties, little activity, reports.
        LowCredit = 1,
        /// `11` – The account is less active than those of normal users.
        LowActivity = 11,
        /// `2` – The account seems to be registered in bulk, or has serious violations or many reports.
        JunkAccount = 2,
        /// `21` – The account seems to be a secondary one.
        SecondaryAccount = 21,
        /// `22` – The account has violations, reports or penalties.
        Violations = 22,
        /// `3` – The account could not be read; check the WeChat OpenID.
        InvalidAccount = 3,
        /// `4` – The account is on your block list.
        Blocklisted = 4,
        /// `5` – The account is on your allow list.
        Allowlisted = 5,
        /// `101` – Requests share addresses, devices or environments.
        BatchOperation = 101,
        /// `1011` – Requests share an IP address.
        SharedIp = 1011,
        /// `1012` – Requests share a device.
        SharedDevice = 1012,
        /// `103` – The requests seem to come from a machine.
        Automated = 103,
        /// `104` – The login of WeChat may have expired.
        WeChatLoginExpired = 104,
        /// `201` – Address, device or environment are unusual or known as malicious.
        AbnormalEnvironment = 201,
        /// `2011` – The account does not normally use this IP address.
        UnusualIp = 2011,
        /// `2012` – The IP address is that of a data centre, a proxy or an attacker.
        AbnormalIp = 2012,
        /// `205` – The IP address is private or reserved.
        NotPublicIp = 205,
    }
}

rt::structure! {
    received OutputManageMarketingRiskValue {
        0 user_id: "UserId", always().sensitive();
        1 post_time: "PostTime", always();
        2 associate_account: "AssociateAccount", always().sensitive();
        3 user_ip: "UserIp", always().sensitive();
        4 risk_level: "RiskLevel", always();
        5 risk_type: Option "RiskType", always().nullable();
    }
}
