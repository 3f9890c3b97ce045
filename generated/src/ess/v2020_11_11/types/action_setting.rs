// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Option.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// One special setting of an action, normally not sent. Ask the account manager before using any.
///
/// The vendor calls it `Option`.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ActionSetting {
    /// Name of the setting, such as `SealOperatorVerify`.
    ///
    /// - On the wire: `Key`, String, required
    /// - Example: `SealOperatorVerify`
    pub key: String,

    /// Value of the setting, such as `true`.
    ///
    /// - On the wire: `Value`, String, required
    /// - Example: `true`
    pub value: String,
}

impl ActionSetting {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ActionSettingArgs) -> Self {
        Self {
            key: args.key,
            value: args.value,
        }
    }
}

/// Named arguments of [`ActionSetting::new`].
#[derive(Clone)]
pub struct ActionSettingArgs {
    /// `Key` – Name of the setting, such as `SealOperatorVerify`.
    pub key: String,
    /// `Value` – Value of the setting, such as `true`.
    pub value: String,
}

rt::structure! {
    sent ActionSetting {
        0 key: "Key", required();
        1 value: "Value", required();
    }
}
