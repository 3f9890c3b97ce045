// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/UserInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::YesNo;

/// An account.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct UserInfo {
    /// Nickname.
    ///
    /// - On the wire: `Nick`, String, always present in responses
    /// - Example: `myfm`
    /// - Sensitive: never shown in errors, logs and debug output
    pub nick: String,

    /// ID of the user.
    ///
    /// - On the wire: `Id`, Integer, always present in responses
    /// - Example: `1000`
    pub id: i64,

    /// Account, an email address.
    ///
    /// - On the wire: `Email`, String, always present in responses
    /// - Limit: an e-mail address
    /// - Example: `qcloud_uin_1000@qcloud.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub email: String,

    /// State of the account.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `enabled`
    pub status: AccountStatus,

    /// Phone number.
    ///
    /// - On the wire: `Telephone`, String, always present in responses
    /// - Example: `188****8888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub telephone: String,

    /// Whether the email address is verified.
    ///
    /// - On the wire: `EmailVerified`, String, always present in responses
    /// - Example: `yes`
    pub email_verified: YesNo,

    /// Whether the phone number is verified.
    ///
    /// - On the wire: `TelephoneVerified`, String, always present in responses
    /// - Example: `yes`
    pub telephone_verified: YesNo,

    /// Highest package of the account's domains.
    ///
    /// - On the wire: `UserGrade`, String, always present in responses
    /// - Example: `DP_Free`
    pub user_grade: String,

    /// Name of the person or company.
    ///
    /// - On the wire: `RealName`, String, always present in responses
    /// - Example: `王小云`
    /// - Sensitive: never shown in errors, logs and debug output
    pub real_name: String,

    /// Whether WeChat is bound.
    ///
    /// - On the wire: `WechatBinded`, String, always present in responses
    /// - Example: `yes`
    pub wechat_binded: YesNo,

    /// UIN of the account.
    ///
    /// - On the wire: `Uin`, Integer, always present in responses
    /// - Example: `1000`
    pub uin: i64,

    /// DNS servers of the account.
    ///
    /// - On the wire: `FreeNs`, list of String, always present in responses
    /// - Example: `r6i9m.dnspod.net`, `a6i6c.dnspod.net`
    pub free_ns: Vec<String>,

    /// Whether any user may transfer domains to the account.
    ///
    /// - On the wire: `AllowTransferIn`, Boolean, always present in responses
    /// - Example: `true`
    pub allow_transfer_in: bool,
}

rt::text_enum! {
    /// State of an account.
    pub enum AccountStatus, UnknownAccountStatus {
        /// `enabled` – In use.
        Enabled = "enabled",
        /// `disabled` – Banned.
        Banned = "disabled",
    }
}

rt::structure! {
    received UserInfo {
        0 nick: "Nick", always().sensitive();
        1 id: "Id", always();
        2 email: "Email", always().sensitive();
        3 status: "Status", always();
        4 telephone: "Telephone", always().sensitive();
        5 email_verified: "EmailVerified", always();
        6 telephone_verified: "TelephoneVerified", always();
        7 user_grade: "UserGrade", always();
        8 real_name: "RealName", always().sensitive();
        9 wechat_binded: "WechatBinded", always();
        10 uin: "Uin", always();
        11 free_ns: "FreeNs", always();
        12 allow_transfer_in: "AllowTransferIn", always();
    }
}
