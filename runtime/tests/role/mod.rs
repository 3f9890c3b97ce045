//! A client whose keys are those of a role, which STS issues.

use tc3_runtime::credentials::AssumeRole;
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{Client, Credentials};

use crate::calls::builder;

/// The role.
pub const ROLE: &str = "qcs::cam::uin/100000000001:roleName/signer";

/// Who assumes it.
pub fn user() -> Credentials {
    Credentials::new("AKIDuser", "key").unwrap()
}

/// The client.
pub fn with_role(script: &Script, time: &TestTime) -> Client {
    builder(script, time).credentials_source(AssumeRole::new(user(), ROLE)).build().unwrap()
}

/// An answer of STS whose keys expire at this time.
#[must_use]
pub fn assumed(script: Script, expiry: i64) -> Script {
    let keys = r#"{"TmpSecretId": "AKIDrole", "TmpSecretKey": "key", "Token": "token"}"#;
    script.answer(&format!(r#"{{"Credentials": {keys}, "ExpiredTime": {expiry}, "RequestId": "r-sts"}}"#))
}
